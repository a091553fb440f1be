import { inspect } from "node:util";
import createOpenapiFetchClient, { type Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import { createFetch } from "../src/call/create-fetch.js";
import type { Auth } from "../src/contract/auth.js";
import type { Provider } from "../src/contract/provider.js";
import { systemTiming } from "../src/contract/timing.js";
import { refusalOf } from "../src/errors/refusal-of.js";
import { unwrap } from "../src/errors/unwrap.js";
import { formData } from "../src/wire/form-data.js";
import { acme, type AcmeOperations, type AcmePaths } from "./acme.js";

const CARD = "4242424242424242";
const CVC = "737";

const table = {
  ...acme,
  sensitive: ["card", "card_number", "cvc", "id", "email", "X-Client-Secret"],
  errors: { ...acme.errors, message: ["/error/message"], field: ["/error/field"] },
  operations: {
    ...acme.operations,
    createForm: { ...acme.operations.createOrder, path: "/forms", body: formData },
  },
} as const satisfies Provider;
/** Real time, without the backoff. */
const impatient = { ...systemTiming, random: () => 0 };

interface Operations extends AcmeOperations {
  createForm: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "multipart/form-data": unknown } };
    responses: AcmeOperations["createOrder"]["responses"];
  };
}

interface Paths extends AcmePaths {
  "/forms": { post: Operations["createForm"] };
}

/** What a request said, as text, whatever form it had. */
async function textOf(url: unknown, { headers, body }: RequestInit): Promise<string> {
  const said = [String(url), ...new Headers(headers).values()];
  if (body instanceof FormData) for (const [, value] of body) said.push(typeof value === "string" ? value : value.name);
  else said.push(decodeURIComponent((await new Response(body).text()).replaceAll("%", "%25").replaceAll("%25", "%")));
  return said.join(" ");
}

/** A client of a provider that refuses every request, and repeats all that it was told. */
function setUp(options: object = {}) {
  const echoes: string[] = [];
  const gate = { open: () => {} };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const text = await textOf(url, init);
    await opened;
    echoes.push(text);
    return Response.json({ error: { code: "NO", message: `No such thing: ${text}`, field: text } }, { status: 400 });
  };
  const all = { secretKey: "sk_test_1", fetch, maxAttempts: 1, ...options } as never;
  const client = createClient<Paths, Operations, typeof table>(table, all, impatient);
  return { client, echoes, gate, fetch };
}

/** Everything that a refused call reports, except the response and its body, which are passed on unchanged. */
async function toldOf(call: Promise<unknown>): Promise<string> {
  const result = (await call) as { ok: false; error: unknown; response: Response };
  const refusal = refusalOf(result as never);
  const thrown: unknown = await unwrap(result as never).catch((error: unknown) => error);
  const copies = [
    { ...result },
    JSON.parse(JSON.stringify(result)),
    structuredClone({ ...result, response: undefined }),
  ];
  const refusals = [refusal, ...copies.map((copy: { refusal: unknown }) => copy.refusal)];
  const printed = (one: unknown) =>
    `${inspect(one, { depth: null, showHidden: true })}${JSON.stringify(one)}${String(one)}`;
  return [...refusals, thrown, (thrown as Error).stack].map(printed).join("\n");
}

/**
 * Which of the secrets are told of a call: it is made, something is done when it was sent, and then it is refused.
 *
 * @throws where they were not there to be told
 */
async function leaksOf(
  { gate, echoes }: Pick<ReturnType<typeof setUp>, "gate" | "echoes">,
  call: Promise<unknown>,
  afterwards: () => void,
  ...secrets: string[]
): Promise<string[]> {
  afterwards();
  await new Promise((resolve) => setImmediate(resolve));
  afterwards();
  gate.open();
  const told = await toldOf(call);
  const unsaid = secrets.filter((secret) => !echoes.join("\n").includes(secret));
  if (unsaid.length > 0) throw new Error(`never sent: ${unsaid.join(", ")}`);
  return secrets.filter((secret) => told.includes(secret));
}

const nothing = () => {};

describe("what is secret is taken from what was sent, and not from what becomes of it:", () => {
  test("a property that is deleted, an object that is emptied, a list that is cut", async () => {
    const parts = setUp();
    const body = { amount: 1, card: { number: CARD, cvc: CVC }, payers: [{ email: "jane@acme.example" }] };
    expect(
      await leaksOf(
        parts,
        parts.client.createOrder({ body }),
        () => {
          delete (body as Partial<typeof body>).card;
          body.payers.length = 0;
        },
        CARD,
        CVC,
        "jane@acme.example",
      ),
    ).toEqual([]);
  });

  test("an object that is used again for the next customer", async () => {
    const parts = setUp();
    const body = { amount: 1, card: CARD };
    expect(
      await leaksOf(parts, parts.client.createOrder({ body }), () => (body.card = "5555555555554444"), CARD),
    ).toEqual([]);
  });

  test("a form that is used again for the next customer, which sends what it held when the call was made", async () => {
    const parts = setUp();
    const form = new FormData();
    form.set("card_number", CARD);
    const call = parts.client.createForm({ body: form as never });
    expect(await leaksOf(parts, call, () => form.set("card_number", "5555555555554444"), CARD)).toEqual([]);
    expect(parts.echoes.join()).not.toContain("5555");
  });

  test("a property that is another at each reading", async () => {
    const parts = setUp();
    const cards = ["4000000000000001", "4000000000000002", "4000000000000003", "4000000000000004"];
    let reads = 0;
    const body = {
      amount: 1,
      get card() {
        return cards[reads++ % cards.length];
      },
    };
    const call = parts.client.createOrder({ body });
    expect(await leaksOf(parts, call, nothing, cards[(reads - 1) % cards.length] ?? "")).toEqual([]);
  });

  test("values that are written as something else: toJSON, wrappers, dates, classes", async () => {
    const parts = setUp();
    class Card {
      readonly #number = CARD;

      toJSON() {
        return { number: this.#number };
      }
    }
    const born = new Date(Date.UTC(1987, 5, 4));
    const body = { amount: 1, card: [new Card(), new String("ES9121000418450200051332"), born], cvc: new Number(4321) };
    expect(
      await leaksOf(
        parts,
        parts.client.createOrder({ body }),
        nothing,
        CARD,
        "ES9121000418450200051332",
        born.toISOString(),
        "4321",
      ),
    ).toEqual([]);
  });

  test.each<[string, (body: { card: string }) => unknown]>([
    ["text of another format", ({ card }) => `amount=1&card=${card}`],
    ["URLSearchParams", (body) => new URLSearchParams(body)],
    ["bytes", (body) => new TextEncoder().encode(JSON.stringify(body))],
    ["a buffer", (body) => new TextEncoder().encode(JSON.stringify(body)).buffer],
    ["a Blob", (body) => new Blob([JSON.stringify(body)])],
    ["a form", ({ card }) => formData({ card }, "createOrder")],
    ["a form with names in brackets", ({ card }) => formData({ "payment[card]": card }, "createOrder")],
  ])("what a serializer of the caller's own writes: %s", async (_, bodySerializer) => {
    const parts = setUp();
    expect(
      await leaksOf(
        parts,
        parts.client.createOrder({ body: { amount: 1, card: CARD } as never, bodySerializer }),
        nothing,
        CARD,
      ),
    ).toEqual([]);
  });

  test.each([
    ["JSON", (): BodyInit => JSON.stringify({ card: CARD })],
    ["text of another format", (): BodyInit => new URLSearchParams({ card: CARD })],
    ["a form", (): BodyInit => formData({ card: CARD, amount: 1 }, "createOrder")!],
  ])("what middleware puts in the place of the body: %s", async (_, replaced) => {
    const parts = setUp();
    const { url, method } = { url: "https://api.acme.example/v1/orders", method: "POST" };
    const middleware = [{ onRequest: () => new Request(url, { method, body: replaced() }) }];
    expect(await leaksOf(parts, parts.client.createOrder({ body: { amount: 1 }, middleware }), nothing, CARD)).toEqual(
      [],
    );
  });

  test("a form that middleware sees", async () => {
    const parts = setUp();
    const call = parts.client.createForm({ body: { card: CARD, cvc: CVC }, middleware: [{ onRequest: nothing }] });
    expect(await leaksOf(parts, call, nothing, CARD, CVC)).toEqual([]);
  });
});

describe("wherever it was sent:", () => {
  test("in the path, in the query, in a header of the call, of the client, or of middleware", async () => {
    const parts = setUp({ headers: { "X-Tenant": "tenant-hunter2" } });
    const call = parts.client.getPayment({
      params: {
        path: { id: "pi_hunter2" },
        query: { email: "jane+x@acme.example" },
        header: { "X-A": "header-hunter2" },
      },
      headers: { "X-Client-Secret": "option-hunter2" },
      middleware: [
        { onRequest: ({ request }: { request: Request }) => request.headers.set("X-B", "middleware-hunter2") },
      ],
    } as never);
    const secrets = ["tenant-hunter2", "header-hunter2", "option-hunter2", "middleware-hunter2"];
    expect(
      await leaksOf(
        parts,
        call,
        nothing,
        "sk_test_1",
        "pi_hunter2",
        encodeURIComponent("jane+x@acme.example"),
        ...secrets,
      ),
    ).toEqual([]);
  });

  test("with an earlier attempt of the same call, or with another of its requests", async () => {
    let tokens = 0;
    const auth: Auth = ({ headers }) => headers.set("Authorization", `Bearer token-hunter-${++tokens}`);
    const fetch: typeof globalThis.fetch = async () => {
      if (tokens === 1) return Response.json({}, { status: 503 });
      const message = "Not token-hunter-1 but token-hunter-2 or token-hunter-3.";
      return Response.json({ error: { code: "NO", message } }, { status: 400 });
    };
    const { client } = setUp({ secretKey: undefined, auth, fetch, maxAttempts: 2 });
    const told = await toldOf(client.createPayment({ body: { amount: 1 } }));
    expect(tokens).toBe(2);
    expect(told).toContain("Not [redacted] but [redacted] or token-hunter-3.");
    const onResponse: Middleware["onResponse"] = ({ request: { url }, options }) =>
      options.fetch(url, { method: "POST" });
    const again = await toldOf(client.createOrder({ body: { amount: 1 }, middleware: [{ onResponse }] }));
    expect(tokens).toBe(4);
    expect(again).not.toContain("token-hunter-3");
  });

  describe("through the exported fetch,", () => {
    /** A fetch under the law whose errors say all that it was told. */
    function failing() {
      const fetch: typeof globalThis.fetch = async (url, init = {}) => {
        throw new Error(`failed: ${await textOf(url, init)}`);
      };
      return createFetch(table, { secretKey: "sk_test_1", fetch, maxAttempts: 1 }, impatient);
    }
    const printed = async (call: Promise<unknown>) =>
      inspect(await call.catch((thrown: unknown) => thrown), { depth: null, showHidden: true });

    test.each<[string, () => BodyInit]>([
      ["JSON", () => JSON.stringify({ card: CARD })],
      ["text of another format", () => new URLSearchParams({ card: CARD })],
      ["a form", () => formData({ card: CARD }, "createOrder")!],
      ["a Blob", () => new Blob([JSON.stringify({ card: CARD })], { type: "application/json" })],
    ])("in query, headers and a body of this form: %s", async (_, body) => {
      const url = "https://api.acme.example/v1/orders?email=jane%40acme.example";
      const headers = { "X-Client-Secret": "option-hunter2" };
      const told = await printed(failing()(url, { method: "POST", body: body(), headers }));
      expect(told).toContain("failed: https://api.acme.example/v1/orders?email=[redacted]");
      expect(told).not.toMatch(/4242|hunter2|jane|sk_test_1/);
    });

    test("in the path", async () => {
      const client = createOpenapiFetchClient<Paths>({ baseUrl: "https://api.acme.example/v1", fetch: failing() });
      const told = await printed(client.GET("/payments/{id}", { params: { path: { id: "pi/hunter2" } } }));
      expect(told).toContain("failed: https://api.acme.example/v1/payments/[redacted]");
      expect(told).not.toContain("hunter2");
    });
  });
});

describe("the idempotency key is no secret:", () => {
  test("a refusal that quotes it stays as it is, for it names the payment", async () => {
    const fetch = async () =>
      Response.json({ error: { code: "NO", message: "The key order-1 was used before." } }, { status: 400 });
    const { client } = setUp({ fetch });
    const result = await client.createPayment({ body: { amount: 1 }, idempotencyKey: "order-1" });
    expect(refusalOf(result)?.message).toBe("The key order-1 was used before.");
  });
});
