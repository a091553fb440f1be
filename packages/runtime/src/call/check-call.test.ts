import { describe, expect, test } from "vitest";
import { acme, type AcmeOperations, type AcmePaths, acmeClient, responses, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { Provider } from "../contract/provider.js";
import { type ClientOptions, createClient } from "./create-client.js";

const done = responses.json(200, { id: "pay_1" });
const body = { amount: 100 };

function setUp(options: Partial<ClientOptions<typeof acme>> = {}, provider: Provider = acme) {
  const { calls, fetch } = scriptedFetch(done, done);
  const all = { secretKey: "sk_test_1", fetch, fetchSendsOnce: true, maxAttempts: 2, ...options } as never;
  const client = createClient<AcmePaths, AcmeOperations, typeof acme>(
    provider as typeof acme,
    all,
    new VirtualTiming(),
  );
  return { calls, client };
}

/** What JavaScript may pass to an operation. */
type Loose = (options?: unknown) => Promise<unknown>;

/** Expects that the call is refused with this message, and that nothing was sent. */
async function refusalOf(call: (client: ReturnType<typeof setUp>["client"]) => Promise<unknown>, provider?: Provider) {
  const { calls, client } = setUp({}, provider);
  const error: unknown = await call(client).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "PaySpecError", code: "invalid-option", verdict: "not-done", attempts: 0 });
  expect(calls).toEqual([]);
  return (error as Error).message;
}

describe("a misspelt option is refused, with the one that was meant:", () => {
  test.each([
    ["idempotencykey", "idempotencyKey"],
    ["maxAttempt", "maxAttempts"],
    ["deadlineMS", "deadlineMs"],
    ["middlewares", "middleware"],
    ["header", "headers"],
    ["param", "params"],
    ["baseURL", "baseUrl"],
  ])("%s is %s", async (name, meant) => {
    expect(await refusalOf((client) => (client.createPayment as Loose)({ body, [name]: "order-1" }))).toBe(
      `createPayment has no option "${name}". Did you mean ${meant}?`,
    );
  });

  test("the body's own properties in its place", async () => {
    expect(await refusalOf((client) => (client.createPayment as Loose)({ amount: 100, currency: "MRU" }))).toMatch(
      /^createPayment has no option "amount"\. It takes params, body, idempotencyKey, headers, /,
    );
  });

  test.each(["timeout", "retry", "json", "method", "redirect", "Request"])(
    "one that there is not: %s",
    async (name) => {
      expect(await refusalOf((client) => (client.createPayment as Loose)({ body, [name]: 5 }))).toContain(
        `createPayment has no option "${name}".`,
      );
    },
  );

  test("a place of parameters that there is not", async () => {
    expect(await refusalOf((client) => (client.createPayment as Loose)({ body, params: { headers: {} } }))).toBe(
      'createPayment: params has no option "headers". Did you mean header?',
    );
    expect(await refusalOf((client) => (client.getPayment as Loose)({ params: { id: "1" } }))).toMatch(
      /^getPayment: params has no option "id"\./,
    );
  });

  test("by path, and with the method as an argument, as by name", async () => {
    const given = { body, idempotencykey: "order-1" } as never;
    const message = 'createPayment has no option "idempotencykey". Did you mean idempotencyKey?';
    expect(await refusalOf((client) => client.POST("/payments", given))).toBe(message);
    expect(await refusalOf((client) => client.request("post", "/payments", given))).toBe(message);
  });

  test.each([
    ["a string", "order-1"],
    ["a number", 5],
    ["null", null],
    ["a function", () => {}],
  ])("%s in the place of the options", async (_, options) => {
    expect(await refusalOf((client) => (client.createPayment as Loose)(options))).toMatch(
      /^createPayment takes an object of options; got (string|number|null|function)\.$/,
    );
  });

  test("one that is undefined is none, whatever its name", async () => {
    const { calls, client } = setUp();
    await (client.createOrder as Loose)({ body, signal: undefined, idempotencyKey: undefined, baseUrl: undefined });
    expect(calls).toHaveLength(1);
  });
});

describe("a value that an option cannot have is refused, and not shown:", () => {
  const secret = "hunter2";
  test.each<[string, unknown, string]>([
    ["maxAttempts", 0, "createPayment: maxAttempts must be a number above 0; got 0."],
    ["deadlineMs", Number.NaN, "createPayment: deadlineMs must be a number above 0; got NaN."],
    ["attemptTimeoutMs", secret, "createPayment: attemptTimeoutMs must be a number above 0; got string."],
    ["parseAs", secret, "createPayment: parseAs must be one of json, text, blob, arrayBuffer, stream."],
    ["fetch", 3, "createPayment: fetch must be a function."],
    ["bodySerializer", secret, "createPayment: bodySerializer must be a function."],
    [
      "querySerializer",
      secret,
      "createPayment: querySerializer must be a function, or openapi-fetch's options for one.",
    ],
    ["querySerializer", [], "createPayment: querySerializer must be a function, or openapi-fetch's options for one."],
    ["querySerializer", { arrays: {} }, 'createPayment: querySerializer has no option "arrays". Did you mean array?'],
    ["middleware", {}, "createPayment: middleware must be a list of objects with onRequest, onResponse or onError."],
    ["middleware", [{}], "createPayment: middleware must be a list of objects with onRequest, onResponse or onError."],
    [
      "middleware",
      [secret],
      "createPayment: middleware must be a list of objects with onRequest, onResponse or onError.",
    ],
    [
      "signal",
      new AbortController(),
      "createPayment: signal must be an AbortSignal; pass controller.signal, not the controller.",
    ],
    ["params", secret, "createPayment: params must be an object; got a string."],
    ["params", null, "createPayment: params must be an object; got null."],
    ["params", new Map(), "createPayment: params must be an object; got an object."],
    ["params", { query: secret }, "createPayment: params.query must be an object of names and values; got a string."],
    [
      "params",
      { query: new URLSearchParams({ a: secret }) },
      "createPayment: params.query must be an object of names and values; got an object.",
    ],
    ["params", { path: [secret] }, "createPayment: params.path must be an object of names and values; got a list."],
    [
      "params",
      { header: secret },
      "createPayment: params.header must be an object of names and values, pairs of them, or Headers; got a string.",
    ],
    [
      "headers",
      secret,
      "createPayment: headers must be an object of names and values, pairs of them, or Headers; got a string.",
    ],
  ])("%s: %o", async (name, value, message) => {
    expect(await refusalOf((client) => (client.createPayment as Loose)({ body, [name]: value }))).toBe(message);
  });

  test("middleware that is falsy is left out, as `use` leaves it out", async () => {
    const { client } = setUp();
    const middleware = [undefined, null, false] as never;
    expect(await client.createPayment({ body, middleware })).toMatchObject({ ok: true, verdict: "done" });
  });

  test.each(["Authorization", "AUTHORIZATION"])("the header %s, which the client's options set", async (name) => {
    const message = `${name} is set by the client: pass secretKey or publishableKey instead.`;
    for (const options of [{ headers: { [name]: secret } }, { params: { header: { [name]: secret } } }]) {
      expect(await refusalOf((client) => (client.createPayment as Loose)({ body, ...options }))).toContain(message);
    }
  });
});

describe("a body", () => {
  const createPayment = { ...acme.operations.createPayment, bodyRequired: true } as const;
  const demanding = { ...acme, operations: { ...acme.operations, createPayment } } as const;

  test("that the provider requires is missed before anything is sent", async () => {
    for (const options of [undefined, {}, { idempotencyKey: "order-1" }, { body: undefined }]) {
      expect(await refusalOf((client) => (client.createPayment as Loose)(options), demanding)).toBe(
        "createPayment needs a body: pass { body: … }.",
      );
    }
  });

  test("may be left out where it is not required", async () => {
    const { calls, client } = setUp();
    await (client.createOrder as Loose)();
    expect(calls).toMatchObject([{ body: "" }]);
    expect(calls[0]?.headers.has("Content-Type")).toBe(false);
  });

  test("is refused with a read", async () => {
    expect(await refusalOf((client) => (client.getPayment as Loose)({ params: { path: { id: "1" } }, body }))).toBe(
      "getPayment takes no body.",
    );
  });

  test("that is a stream could not be sent a second time, and is refused, also from a serializer", async () => {
    const stream = () => new ReadableStream();
    const refused = (what: string, verb: string) =>
      `createOrder: ${what} must not ${verb} a stream (it could not be retried).`;
    expect(await refusalOf((client) => (client.createOrder as Loose)({ body: stream() }))).toBe(refused("body", "be"));
    expect(
      await refusalOf((client) => (client.createOrder as Loose)({ body: stream(), bodySerializer: () => "" })),
    ).toBe(refused("body", "be"));
    expect(await refusalOf((client) => client.createOrder({ body, bodySerializer: stream }))).toBe(
      refused("bodySerializer", "return"),
    );
  });

  test("that is a form is refused where JSON is sent, unless a serializer takes it", async () => {
    const form = new FormData();
    form.set("amount", "100");
    expect(await refusalOf((client) => (client.createOrder as Loose)({ body: form }))).toBe(
      "createOrder: body must not be FormData (this operation sends JSON).",
    );
    const { calls, client } = setUp();
    await (client.createOrder as Loose)({ body: form, bodySerializer: (given: unknown) => given });
    expect(calls[0]?.headers.get("Content-Type")).toBeNull();
    expect(calls[0]?.body).toContain('name="amount"');
  });

  test.each([
    ["NaN", { a: Number.NaN }, "body at /a cannot be sent as JSON: got NaN"],
    ["a Map", { a: { b: new Map() } }, "body at /a/b cannot be sent as JSON: got a Map, which JSON cannot hold"],
    ["a Blob", new Blob(["{}"]), "body cannot be sent as JSON: got a Blob, which JSON cannot hold"],
    ["a bigint", { amount: 5n }, "body at /amount cannot be sent as JSON: got a bigint"],
  ])("with %s is refused, by its place", async (_, given, problem) => {
    expect(await refusalOf((client) => (client.createOrder as Loose)({ body: given }))).toContain(
      `createOrder: ${problem}`,
    );
  });

  test("whose serializer fails is refused, without what it threw", async () => {
    const bodySerializer = () => {
      throw new RangeError("hunter2");
    };
    expect(await refusalOf((client) => client.createOrder({ body, bodySerializer }))).toBe(
      "createOrder: the body could not be written (RangeError).",
    );
  });
});

describe("the key option", () => {
  test("is refused where the provider would not look at it", async () => {
    const message = (id: string) => `${id} takes no idempotencyKey: acme ignores it here.`;
    expect(await refusalOf((client) => (client.createOrder as Loose)({ body, idempotencyKey: "order-1" }))).toBe(
      message("createOrder"),
    );
    const read = { params: { path: { id: "1" } }, idempotencyKey: "order-1" };
    expect(await refusalOf((client) => (client.getPayment as Loose)(read))).toBe(message("getPayment"));
  });
});

describe("a call's own limits, fetch and base URL", () => {
  test("count in the place of the client's, for this call alone", async () => {
    const refused = scriptedFetch(...Array.from({ length: 6 }, () => responses.refused));
    const timing = new VirtualTiming();
    const client = acmeClient({ fetch: refused.fetch, maxAttempts: 2 }, timing);
    await expect(client.createOrder({ body, maxAttempts: 3 })).rejects.toMatchObject({ attempts: 3 });
    await expect(client.createOrder({ body })).rejects.toMatchObject({ attempts: 2 });
    const own = scriptedFetch(responses.hang);
    const before = timing.elapsed;
    const impatient = { body, fetch: own.fetch, attemptTimeoutMs: 50 };
    await expect(client.createOrder(impatient)).rejects.toMatchObject({ code: "timeout", attempts: 1 });
    expect([timing.elapsed - before, own.calls.length, refused.calls.length]).toEqual([50, 1, 5]);
    const hasty = { params: { path: { id: "1" } }, fetch: scriptedFetch(responses.hang).fetch, deadlineMs: 20 };
    await expect(client.getPayment(hasty)).rejects.toMatchObject({ code: "timeout", attempts: 1 });
    expect(timing.elapsed - before).toBe(70);
  });

  test("the fetch is called below the law, with a URL and an init, once per attempt", async () => {
    const given: unknown[] = [];
    const { client } = setUp();
    await client.createPayment({
      body,
      idempotencyKey: "order-1",
      fetch: async (...args) => {
        given.push(args);
        return given.length === 1 ? Response.json({}, { status: 503 }) : done();
      },
    });
    const init = expect.objectContaining({ method: "POST", body: '{"amount":100}', redirect: "manual" });
    expect(given).toEqual([
      ["https://api.acme.example/v1/payments", init],
      ["https://api.acme.example/v1/payments", init],
    ]);
  });

  test("the base URL may be any of the provider's own, and where the client's leads", async () => {
    const provider = { ...acme, hosts: ["https://api.acme.example", "https://eu.acme.example"] };
    const { calls, client } = setUp({ baseUrl: "http://127.0.0.1:4010" }, provider);
    await client.createOrder({ body, baseUrl: "https://eu.acme.example/v1/" });
    await client.createOrder({ body, baseUrl: "http://127.0.0.1:4010/v2" });
    expect(calls.map(({ url }) => url)).toEqual([
      "https://eu.acme.example/v1/orders",
      "http://127.0.0.1:4010/v2/orders",
    ]);
  });

  test.each([
    [
      "another host",
      "https://evil.example/v1",
      "createOrder: baseUrl must be one of the provider's own: https://api.acme.example.",
    ],
    [
      "another port",
      "https://api.acme.example:8443/v1",
      "createOrder: baseUrl must be one of the provider's own: https://api.acme.example.",
    ],
    [
      "a host that begins alike",
      "https://api.acme.example.evil.example",
      "createOrder: baseUrl must be one of the provider's own: https://api.acme.example.",
    ],
    [
      "this machine, which the client does not call",
      "http://127.0.0.1:4010",
      "createOrder: baseUrl must be one of the provider's own: https://api.acme.example.",
    ],
  ])("the base URL may not be %s: the credentials go with the call", async (_, baseUrl, message) => {
    expect(await refusalOf((client) => client.createOrder({ body, baseUrl }))).toBe(message);
  });

  test.each(["http://api.acme.example/v1", "https://user:pass@api.acme.example", "/v1", ""])(
    "the base URL %j is refused as the client's would be",
    async (baseUrl) => {
      const { calls, client } = setUp();
      await expect(client.createOrder({ body, baseUrl })).rejects.toMatchObject({
        code: "invalid-base-url",
        verdict: "not-done",
      });
      expect(calls).toEqual([]);
    },
  );

  test("an operation with a server of its own goes there, unless the caller chose a base URL", async () => {
    const createOrder = { ...acme.operations.createOrder, baseUrl: "https://orders.acme.example" };
    const provider = {
      ...acme,
      hosts: [...acme.hosts, "https://orders.acme.example"],
      operations: { ...acme.operations, createOrder },
    };
    const { calls, client } = setUp({}, provider);
    await client.createOrder({ body });
    await client.createPayment({ body });
    const proxied = setUp({ baseUrl: "https://proxy.example" }, provider);
    await proxied.client.createOrder({ body });
    expect([...calls, ...proxied.calls].map(({ url }) => url)).toEqual([
      "https://orders.acme.example/orders",
      "https://api.acme.example/v1/payments",
      "https://proxy.example/orders",
    ]);
  });
});
