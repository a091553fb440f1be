import { inspect } from "node:util";
import type { Middleware } from "openapi-fetch";
import { afterAll, describe, expect, test } from "vitest";
import { signedJwtAuth } from "../src/auth/jwt/signed-jwt-auth.js";
import { basicAuth } from "../src/auth/basic-auth.js";
import { tokenAuth } from "../src/auth/token-auth.js";
import { createClient } from "../src/call/create-client.js";
import { createFetch } from "../src/call/create-fetch.js";
import type { Provider } from "../src/contract/provider.js";
import { systemTiming } from "../src/contract/timing.js";
import { unwrap } from "../src/errors/unwrap.js";
import { items } from "../src/lists/items.js";
import { lookUp } from "../src/lists/look-up.js";
import { formData } from "../src/wire/form-data.js";
import { acme, type AcmeOperations, type AcmePaths, responses } from "./acme.js";

/** What must be seen nowhere, in whatever form: with spaces and hyphens, in two cases, with what URLs and JSON escape. */
const CANARY = "Canary-4242 4242/+@é-zeBra";

const list = { style: "page", page: "page", limit: "limit", items: "" } as const;
const table = {
  ...acme,
  sensitive: ["card", "id", "email"],
  errors: {
    ...acme.errors,
    message: ["/error/message"],
    field: ["/error/field"],
    requestId: ["/error/requestId"],
  },
  operations: {
    ...acme.operations,
    createForm: { ...acme.operations.createOrder, path: "/forms", body: formData },
    createOrder: {
      ...acme.operations.createOrder,
      lookup: { operation: "listOrders", parameters: { email: "{/email}" }, match: { "/id": "/id" }, settleSeconds: 1 },
    },
    listOrders: { method: "GET", path: "/orders", keys: ["secretKey"], success: {}, pagination: list },
  },
} as const satisfies Provider;

/** Real time, without the backoff. */
const impatient = { ...systemTiming, random: () => 0 };

/** The client's operations, without types: JavaScript lets everything through. */
type Loose = Record<string, (options?: unknown) => Promise<unknown>> & {
  POST(path: string, options?: unknown): Promise<unknown>;
};

/** Everything that something else than a result's `error` and `response` says, in each way to print it. */
function viewsOf(thing: unknown): string[] {
  const { error: _, response: __, ...rest } = Object(thing) as Record<string, unknown>;
  const shown = thing instanceof Error || typeof thing !== "object" || thing === null ? thing : rest;
  const views: (() => unknown)[] = [
    () => String(shown),
    () => JSON.stringify(shown),
    // No log calls getters; behind those of an error are the provider's body and response.
    () => inspect(shown, { depth: null, showHidden: true }),
    () => inspect(structuredClone(shown), { depth: null, showHidden: true }),
    () => Object.entries(Object(shown)).join(),
    ...["message", "stack", "cause", "refusal"].map((name) => () => {
      const part = (thing as Record<string, unknown> | undefined)?.[name];
      return `${String(part)}${inspect(part, { depth: null, showHidden: true })}`;
    }),
  ];
  return views.map((view) => {
    try {
      return String(view());
    } catch (error) {
      // Functions, for example, cannot be cloned; that must not show them.
      return String(error);
    }
  });
}

/** The canary as somebody may repeat it. */
const echoes = [
  CANARY,
  CANARY.toLowerCase(),
  CANARY.toUpperCase(),
  CANARY.replaceAll(" ", ""),
  compact(CANARY),
  Array.from(CANARY).join(" "),
  encodeURIComponent(CANARY),
  encodeURIComponent(CANARY).toLowerCase(),
  new URLSearchParams({ a: CANARY }).toString().slice("a=".length),
  JSON.stringify(CANARY),
  CANARY.replaceAll("/", "\\/").replaceAll("é", "\\u00e9"),
  Buffer.from(CANARY).toString("base64"),
  Buffer.from(CANARY).toString("base64url"),
];
/** The forms that tell it, without padding. */
const forms = [...new Set(echoes.map((echo) => compact(echo.replace(/^"|"$|=+$/g, ""))))];

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, "");
}

const isSeen = (text: string) => {
  const searched = compact(text);
  return forms.some((form) => searched.includes(form));
};

/** What a request said, in each form in which somebody may repeat it. */
async function echoOf(url: unknown, { headers, body }: RequestInit): Promise<string> {
  const said = [String(url), ...new Headers(headers).values()];
  if (body instanceof FormData) for (const [, value] of body) said.push(String(value));
  else said.push(await new Response(body).text());
  return said.join(" ");
}

/** All that the provider may make of the canary, where it was told. */
const repeated = (echo: string) => (isSeen(echo) ? echoes.join(" | ") : "");

type Failing = (url: unknown, init: RequestInit, echo: string) => Response | Promise<Response>;

/** How a call ends: each says all that it was told. */
const ends: [string, Failing][] = [
  ["a connection that breaks", (url, init, echo) => Promise.reject(blab(url, init, echo))],
  [
    "a connection that is refused",
    (url, init, echo) => Promise.reject(Object.assign(blab(url, init, echo), { code: "ECONNREFUSED" })),
  ],
  ["no response", (_, init) => responses.hang(init)],
  ["a success that is none", (_, __, echo) => new Response(`<p>${echo}`)],
  [
    "a body that breaks off",
    (url, init, echo) => new Response(new ReadableStream({ pull: (to) => to.error(blab(url, init, echo)) })),
  ],
  ["a refusal of the provider's own", (_, __, echo) => refuse(400, echo)],
  ["a failure of the provider's own", (_, __, echo) => refuse(500, echo)],
  ["a refusal in another format", (_, __, echo) => new Response(`<p>${echo}`, { status: 403 })],
  ["a success", () => Response.json({ id: "1" })],
];

/** Says everything it was given, as careless code does: in its message, on itself, in its cause. */
function blab(url: unknown, init: RequestInit, echo: string): Error {
  const cause = Object.assign(new Error(`inner ${echo}`), { code: `E ${repeated(echo)}`, config: { init } });
  return Object.assign(new TypeError(`failed: ${echo} ${repeated(echo)}`, { cause }), { request: { url, init } });
}

function refuse(status: number, echo: string): Response {
  const said = repeated(echo);
  const error = { code: `E_${said}`, message: `No: ${said} ${echo}`, field: `a.${said}`, requestId: said };
  return Response.json({ error }, { status });
}

const key = "sk_test_1";
const body = { amount: 1 };
/** What a header can carry of it: in the request it is the same, byte for byte. */
const headerCanary = CANARY;
/** A key may hold only what is visible. */
const keyCanary = "sk_test_Canary-4242/+@-zeBra";

/** The ways a secret gets into a call. Each makes one call that contains the canary. */
const doors: [string, (client: Loose) => Promise<unknown>, object?][] = [
  ["a path parameter", (client) => client.getPayment!({ params: { path: { id: CANARY } } })],
  ["a query parameter", (client) => client.getPayment!({ params: { path: { id: "pay_1" }, query: { email: CANARY } } })],
  ["a query parameter in a list", (client) => client.listOrders!({ params: { query: { email: ["a", CANARY] } } })],
  ["a query parameter in an object", (client) => client.listOrders!({ params: { query: { email: { eq: CANARY } } } })],
  ["a header parameter", (client) => client.createOrder!({ body, params: { header: { "X-A": headerCanary } } })],
  ["a header of the call", (client) => client.createOrder!({ body, headers: { "X-A": headerCanary } })],
  ["a header of the client", (client) => client.createOrder!({ body }), { headers: { "X-A": headerCanary } }],
  ["a property of the body", (client) => client.createOrder!({ body: { card: CANARY } })],
  ["a property deep in the body", (client) => client.createOrder!({ body: { a: [{ card: { number: [CANARY] } }] } })],
  ["what toJSON gives", (client) => client.createOrder!({ body: { card: { toJSON: () => CANARY } } })],
  ["a wrapper", (client) => client.createOrder!({ body: { card: new String(CANARY) } })],
  ["a form", (client) => client.createForm!({ body: { card: CANARY } })],
  ["a ready form", (client) => client.createForm!({ body: formData({ card: CANARY }, "") })],
  ["a text of another format", (client) => client.createOrder!({ body, bodySerializer: () => new URLSearchParams({ card: CANARY }).toString() })],
  ["URLSearchParams", (client) => client.createOrder!({ body, bodySerializer: () => new URLSearchParams({ card: CANARY }) })],
  ["bytes", (client) => client.createOrder!({ body, bodySerializer: () => new TextEncoder().encode(JSON.stringify({ card: CANARY })) })],
  ["a Blob", (client) => client.createOrder!({ body, bodySerializer: () => new Blob([JSON.stringify({ card: CANARY })]) })],
  ["a header of middleware's", (client) => client.createOrder!({ body, middleware: [setting("X-A", headerCanary)] })],
  ["a body of middleware's", (client) => client.createOrder!({ body, middleware: [replacing(JSON.stringify({ card: CANARY }))] })],
  ["a form of middleware's", (client) => client.createForm!({ body: { card: "1" }, middleware: [replacing(formData({ card: CANARY }, "")!)] })],
  ["a form that middleware sees", (client) => client.createForm!({ body: { card: CANARY }, middleware: [{ onRequest() {} }] })],
  ["a call by path", (client) => client.POST("/orders", { body: { card: CANARY } })],
  ["a list", (client) => items(client["listOrders"] as never, { params: { query: { email: CANARY } } } as never).next()],
  ["a look-up", (client) => lookUp(client["createOrder"] as never, { body: { email: CANARY, id: "1" }, startedAt: 0 } as never)],
]; // prettier-ignore

const setting = (name: string, value: string): Middleware => ({
  onRequest: ({ request }) => request.headers.set(name, value),
});
const replacing = (replaced: BodyInit): Middleware => ({
  onRequest: ({ request: { url } }) => new Request(url, { method: "POST", body: replaced }),
});

/** Makes a call that ends as told, and gives everything that may be printed of it. */
async function printedOf(fail: Failing, call: (client: Loose) => Promise<unknown>, options: object = {}) {
  const seen: unknown[] = [];
  let sent = "";
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const echo = await echoOf(url, init);
    sent += echo;
    return fail(url, init, echo);
  };
  const onEvent = (event: unknown) => void seen.push(event);
  const debug = (text: string) => void seen.push(text);
  const all = { secretKey: key, fetch, onEvent, debug, maxAttempts: 2, attemptTimeoutMs: 20, ...options };
  const client = createClient<AcmePaths, AcmeOperations, typeof table>(table, all as never, impatient);
  seen.push(client, ...Object.values(client));
  const end: unknown = await call(client as unknown as Loose).catch((thrown: unknown) => thrown);
  seen.push(end);
  const isResult = typeof end === "object" && end !== null && "ok" in end;
  if (isResult) seen.push(await unwrap(end as never).catch((thrown: unknown) => thrown));
  return { sent, views: seen.flatMap(viewsOf), end };
}

/** How many views were looked at, of which each could have shown it. */
let looked = 0;
afterAll(() => {
  if (looked < 10_000) throw new Error(`Only ${looked} views were looked at.`);
});

describe.each(doors)("through %s", (_door, call, options) => {
  test.each(ends)("nothing is told after %s", async (_end, fail) => {
    const { sent, views } = await printedOf(fail, call, options);
    // It was there to be told.
    expect(isSeen(sent)).toBe(true);
    looked += views.length;
    expect(views.filter(isSeen)).toEqual([]);
  });
});

describe.each<[string, object, string]>([
  ["a key", { secretKey: keyCanary }, keyCanary],
  ["a token", { secretKey: undefined, auth: tokenAuth(() => keyCanary) }, keyCanary],
  ["a key of a user's own", { secretKey: undefined, auth: basicAuth(keyCanary) }, btoa(`${keyCanary}:`)],
  [
    "a signed JWT's key, which nobody is sent",
    { secretKey: undefined, auth: signedJwtAuth({ algorithm: "HS256", key: keyCanary }) },
    "Bearer ey",
  ],
  [
    "a header that credentials set",
    { secretKey: undefined, auth: ({ headers }: Request) => headers.set("X-Own", keyCanary) },
    keyCanary,
  ],
])("the credentials of %s", (_, options, secret) => {
  test.each(ends)("are not told after %s", async (__, fail) => {
    const { sent, views } = await printedOf(fail, (client) => client.createOrder!({ body }), options);
    expect(sent).toContain(secret);
    looked += views.length;
    const isTold = (text: string) => [keyCanary, secret].some((one) => compact(text).includes(compact(one)));
    expect(views.filter(isTold)).toEqual([]);
  });
});

describe("what is refused before it is sent is not told:", () => {
  const wrong = [CANARY, { [CANARY]: CANARY }, [CANARY], () => CANARY, new Map([[CANARY, CANARY]])];
  const names = [
    "params", "body", "headers", "idempotencyKey", "parseAs", "querySerializer", "bodySerializer", "middleware",
    "signal", "attemptTimeoutMs", "deadlineMs", "maxAttempts", "fetch", "baseUrl", CANARY,
  ]; // prettier-ignore
  /** What may well stand there. */
  const isTaken = (name: string, value: unknown) =>
    name === "body"
      ? typeof value !== "function" && !(value instanceof Map)
      : name.endsWith("Serializer") && typeof value === "function";
  const throwing = () => {
    throw new Error(CANARY);
  };
  const calls: [string, (client: Loose) => Promise<unknown>][] = [
    ...names.flatMap((name) =>
      wrong
        .map((value, index) => ({ name, value, index }))
        .filter(({ value }) => !isTaken(name, value))
        .map(({ value, index }): [string, (client: Loose) => Promise<unknown>] => [
          `the option ${name === CANARY ? "of that name" : name}, ${index}`,
          (client) => client.createPayment!({ body, [name]: value }),
        ]),
    ),
    ["the options themselves", (client) => client.createPayment!(CANARY)],
    ["a path that there is not", (client) => client.POST(`/${CANARY}`, {})],
    ["a method that there is not", (client) => client.request!(CANARY)],
    ...["", "..", `../${CANARY}`, { [CANARY]: CANARY }].map((id): [string, (client: Loose) => Promise<unknown>] => [
      `a path value that leads elsewhere: ${typeof id}`,
      (client) => client.getPayment!({ params: { path: { id } } }),
    ]),
    ["a group of parameters", (client) => client.getPayment!({ params: { [CANARY]: 1 } })],
    ["a query that is none", (client) => client.listOrders!({ params: { query: CANARY } })],
    ["a query value that is none", (client) => client.listOrders!({ params: { query: { email: new Set([CANARY]) } } })],
    ["a header with a line break", (client) => client.createOrder!({ body, headers: { "X-A": `${CANARY}\n` } })],
    ["a header's name", (client) => client.createOrder!({ body, headers: { [CANARY]: "a" } })],
    ["a reserved header", (client) => client.createOrder!({ body, headers: { Authorization: CANARY } })],
    ["a body with what JSON cannot hold", (client) => client.createOrder!({ body: { a: Object.assign(new Map(), { CANARY }) } })],
    ["a form with what a form cannot hold", (client) => client.createForm!({ body: { card: { CANARY } } })],
    ["a serializer that fails", (client) => client.createOrder!({ body, bodySerializer: throwing })],
    ["a query serializer that fails", (client) => client.listOrders!({ params: { query: {} }, querySerializer: throwing })],
    ["a property that fails", (client) => client.createOrder!({ get body() { return throwing(); } })],
    ["a cursor", (client) => items(client["listOrders"] as never, { from: CANARY } as never).next()],
    ["a limit", (client) => items(client["listOrders"] as never, { params: { query: { limit: CANARY } } } as never).next()],
    ["a page", (client) => items(client["listOrders"] as never, { params: { query: { page: CANARY } } } as never).next()],
    ["a look-up's body", (client) => lookUp(client["createOrder"] as never, { body: { email: { CANARY } }, startedAt: 0 } as never)],
    ["a look-up's start", (client) => lookUp(client["createOrder"] as never, { body: {}, startedAt: CANARY } as never)],
  ]; // prettier-ignore

  test.each(calls)("%s", async (_, call) => {
    const { sent, views, end } = await printedOf(() => Response.json({ id: "1" }), call);
    expect(end).toMatchObject({ name: "PaySpecError" });
    expect(sent).toBe("");
    looked += views.length;
    expect(views.filter(isSeen)).toEqual([]);
  });
});

describe("a client that is refused does not tell", () => {
  const wrong = [CANARY, `${CANARY}\n`, { [CANARY]: CANARY }, [CANARY], new Map([[CANARY, CANARY]])];
  const names = [
    "secretKey", "publishableKey", "auth", "baseUrl", "mode", "headers", "fetch", "fetchSendsOnce", "onEvent",
    "maxAttempts", "attemptTimeoutMs", "deadlineMs", CANARY,
  ]; // prettier-ignore
  const headers = [{ "X-A": `${CANARY}\n` }, { Authorization: CANARY }, { "Idempotency-Key": CANARY }];
  const urls = [
    `https://user:${encodeURIComponent(CANARY)}@api.acme.example`,
    `http://${encodeURIComponent(CANARY)}.example`,
    `https://api.acme.example/?key=${encodeURIComponent(CANARY)}`,
    `https://api.acme.example/#${encodeURIComponent(CANARY)}`,
  ];
  const clients: [string, object][] = [
    ...names.flatMap((name) =>
      wrong
        // An object of headers is one; what its name may be is seen when it is sent.
        .filter((value) => name !== "headers" || typeof value === "string" || value instanceof Map)
        .map((value, index): [string, object] => [
          `${name === CANARY ? "an option that there is not" : name}, ${index}`,
          { secretKey: key, [name]: value },
        ]),
    ),
    ...headers.map((one, index): [string, object] => [`headers, ${index}`, { secretKey: key, headers: one }]),
    ...urls.map((baseUrl, index): [string, object] => [`baseUrl, ${index}`, { secretKey: key, baseUrl }]),
  ];

  test.each(clients)("%s", async (_, options) => {
    const make = async () => {
      const client = createClient<AcmePaths, AcmeOperations, typeof table>(table, options as never, impatient);
      // What a client does not look at, its first call does.
      return await client.getPayment({ params: { path: { id: "pay_1" } } });
    };
    const end = await make().catch((thrown: unknown) => thrown);
    expect(end).toMatchObject({ name: "PaySpecError", verdict: "not-done" });
    const views = viewsOf(end);
    looked += views.length;
    expect(views.filter(isSeen)).toEqual([]);
  });
});

describe("through the exported fetch", () => {
  const requests: [string, RequestInit][] = [
    [`/orders?email=${encodeURIComponent(CANARY)}`, { method: "POST" }],
    [`/payments/${encodeURIComponent(CANARY)}`, {}],
    ["/orders", { method: "POST", body: JSON.stringify({ card: CANARY }) }],
    ["/orders", { method: "POST", body: new URLSearchParams({ card: CANARY }) }],
    ["/orders", { method: "POST", body: formData({ card: CANARY }, "")! }],
    ["/orders", { method: "POST", headers: { "X-A": headerCanary } }],
  ];

  test.each(requests.flatMap(([path, init]) => ends.map(([name, fail]) => ({ name, path, init, fail }))))(
    "nothing is told after $name: $path",
    async ({ path, init, fail }) => {
      let sent = "";
      const fetch = createFetch(
        table,
        {
          secretKey: key,
          async fetch(url: unknown, given: RequestInit = {}) {
            const echo = await echoOf(url, given);
            sent += echo;
            return fail(url, given, echo);
          },
          maxAttempts: 1,
          attemptTimeoutMs: 20,
        } as never,
        impatient,
      );
      const end: unknown = await fetch(`https://api.acme.example/v1${path}`, init).catch((thrown: unknown) => thrown);
      expect(isSeen(sent)).toBe(true);
      // The body of a response is the provider's.
      const views = end instanceof Response ? [inspect(end)] : viewsOf(end);
      looked += views.length;
      expect(views.filter(isSeen)).toEqual([]);
    },
  );
});
