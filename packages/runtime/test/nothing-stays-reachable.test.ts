import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createClient, type ClientOptions } from "../src/call/create-client.js";
import { createFetch } from "../src/call/create-fetch.js";
import type { Provider } from "../src/contract/provider.js";
import { systemTiming } from "../src/contract/timing.js";
import { unwrap } from "../src/errors/unwrap.js";
import { formData } from "../src/wire/form-data.js";
import { acme, type AcmeOperations, type AcmePaths, responses } from "./acme.js";

setFlagsFromString("--expose-gc");
// Node gives no other way to the collector from inside a running process.
const collect = runInNewContext("gc") as () => void;

/** Real time, without the backoff. */
const impatient = { ...systemTiming, random: () => 0 };

const table = {
  ...acme,
  sensitive: ["card"],
  operations: {
    ...acme.operations,
    createForm: { ...acme.operations.createOrder, path: "/forms", body: formData },
  },
} as const satisfies Provider;

/** What the body of a request is made of. Each is an object, which alone can be followed. */
const bodies: Record<string, () => { options: object; objects: object[] }> = {
  "an object": () => {
    const card = { number: "4242424242424242" };
    const body = { amount: 1, card };
    return { options: { body }, objects: [body, card] };
  },
  "bytes of a serializer's": () => {
    const body = { card: "4242424242424242" };
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const bodySerializer = () => bytes;
    return { options: { body, bodySerializer }, objects: [body, bytes, bodySerializer] };
  },
  "a form of a serializer's": () => {
    const file = new Blob(["4242424242424242"]);
    const form = formData({ card: "4242424242424242", file }, "createOrder") as FormData;
    return { options: { body: {}, bodySerializer: () => form }, objects: [file, form] };
  },
};

/** How a call ends, and how it is made: each gives what its caller holds afterwards. */
const ends: Record<string, { response: (init: RequestInit) => Response | Promise<Response>; middleware?: Middleware }> =
  {
    "a success": { response: responses.json(200, { id: "pay_1" }) },
    "a refusal": { response: responses.json(400, { error: { code: "NO", message: "No." } }) },
    "a refusal in another format": { response: responses.text(502, "<html>") },
    "a broken connection": { response: responses.reset },
    "a success that is none": { response: responses.text(200, "<html>") },
    "no response": { response: responses.hang },
    "a success that middleware sees": { response: responses.json(200, { id: "1" }), middleware: { onRequest() {} } },
    "middleware that fails": {
      response: responses.json(200, { id: "1" }),
      middleware: {
        onResponse: ({ request }) => {
          throw Object.assign(new Error("of theirs"), { request });
        },
      },
    },
  };

/** An error that holds on to all that it was given, as those of many a library do. */
const holding = (url: unknown, init: unknown) => Object.assign(new Error("failed"), { url, init, config: { init } });

/** Follows what a call is made with, and gives what is left when the call has ended. */
async function callWith(makeBody: (typeof bodies)[string], end: (typeof ends)[string]) {
  const followed: WeakRef<object>[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    followed.push(new WeakRef(init), new WeakRef(init.headers as Headers));
    if (typeof init.body === "object" && init.body !== null) followed.push(new WeakRef(init.body));
    try {
      return await end.response(init);
    } catch {
      throw holding(url, init);
    }
  };
  const options: ClientOptions<typeof table> = { secretKey: "sk_test_1", fetch, attemptTimeoutMs: 50, maxAttempts: 2 };
  const client = createClient<AcmePaths, AcmeOperations, typeof table>(table, options, impatient);
  if (end.middleware) client.use(end.middleware);
  const held: unknown[] = [client];
  await (async () => {
    const { options: callOptions, objects } = makeBody();
    const headers = { "X-Shop": "a" };
    followed.push(...[...objects, callOptions, headers].map((one) => new WeakRef(one)));
    const ended: unknown = await client
      .createPayment({ ...callOptions, headers } as never)
      .catch((thrown: unknown) => thrown);
    held.push(ended);
    if (!(ended instanceof Error)) held.push(await unwrap(ended as never).catch((thrown: unknown) => thrown));
  })();
  return { held, followed };
}

/** How much of it is still there, after everything that can be collected was collected. */
async function leftOf(followed: readonly WeakRef<object>[]): Promise<number> {
  for (let round = 0; round < 10; round++) {
    // What a WeakRef gave out is kept until the turn of the loop ends.
    await new Promise((resolve) => setTimeout(resolve, 1));
    collect();
    if (followed.every((one) => one.deref() === undefined)) return 0;
  }
  return followed.filter((one) => one.deref() !== undefined).length;
}

describe.each(Object.entries(bodies))("nothing of %s", (_body, makeBody) => {
  test.each(Object.entries(ends))("stays reachable from client, result and error after %s", async (_end, end) => {
    const { held, followed } = await callWith(makeBody, end);
    expect(followed.length).toBeGreaterThan(3);
    expect(await leftOf(followed)).toBe(0);
    // Held until here.
    expect(held.length).toBeGreaterThan(1);
  });
});

test.each(Object.entries(ends).filter(([, { middleware }]) => middleware === undefined))(
  "nothing of a request stays reachable from the response or error of the exported fetch after %s",
  async (_, { response }) => {
    const followed: WeakRef<object>[] = [];
    const fetch = createFetch(
      table,
      {
        secretKey: "sk_test_1",
        attemptTimeoutMs: 50,
        maxAttempts: 2,
        async fetch(url, init = {}) {
          followed.push(new WeakRef(init), new WeakRef(init.headers as Headers), new WeakRef(init.body as Blob));
          try {
            return await response(init);
          } catch {
            throw holding(url, init);
          }
        },
      },
      impatient,
    );
    const held = await (async () => {
      const request = new Request("https://api.acme.example/v1/orders", { method: "POST", body: '{"card":"4242"}' });
      followed.push(new WeakRef(request));
      return fetch(request).catch((thrown: unknown) => thrown);
    })();
    expect(await leftOf(followed)).toBe(0);
    expect(held).toBeDefined();
  },
);

test("what is held is seen: the test itself would tell", async () => {
  const followed: WeakRef<object>[] = [];
  const held = (() => {
    const body = { card: "4242" };
    followed.push(new WeakRef(body));
    return Object.assign(new Error("failed"), { body });
  })();
  expect(await leftOf(followed)).toBe(1);
  expect(held.body.card).toBe("4242");
});
