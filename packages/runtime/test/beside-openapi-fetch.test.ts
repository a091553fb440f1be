import createOpenapiFetchClient, {
  type Client as OpenapiFetchClient,
  type ClientPathsWithMethod,
  type HeadersOptions,
  type MethodResponse,
  type Middleware,
  wrapAsPathBasedClient,
} from "openapi-fetch";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import { PaySpecError } from "../src/contract/payspec-error.js";
import type { HttpMethod, Operation, Provider, SuccessBody } from "../src/contract/provider.js";
import { systemTiming } from "../src/contract/timing.js";
import { acme, type AcmePaths, acmeClient } from "./acme.js";

const BASE = "https://api.acme.example/v1";

/** Any success will do, so that only the clients differ. */
const anything: SuccessBody[] = [
  { body: "object", some: [] },
  ...(["array", "string", "number", "boolean", "null"] as const).map((body) => ({ body })),
  { body: "none" },
];
const operation = (method: HttpMethod, path: string): Operation => ({
  method,
  path,
  keys: ["secretKey"],
  success: { "2XX": anything },
  ...(["GET", "HEAD", "OPTIONS"].includes(method) ? {} : { idempotency: { guarantee: "none" } as const }),
});
const provider = {
  ...acme,
  operations: Object.fromEntries(
    [
      ...(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"] as const).map((method) =>
        operation(method, "/things"),
      ),
      operation("GET", "/things/{id}"),
      operation("GET", "/things/{id}/parts/{part}"),
      operation("GET", "/copies/{id}/of/{id}"),
      operation("DELETE", "/things/{id}"),
    ].map((row) => [`${row.method.toLowerCase()}${row.path.replace(/[^a-z]/g, "_")}`, row]),
  ),
} as const satisfies Provider;

/** Both clients, without types: what is the same to a user is the same to JavaScript. */
type Method = (path: string, options?: object) => Promise<Ended>;
type Loose = Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS", Method> & {
  request(method: string, path: string, options?: object): Promise<Ended>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
};
interface Ended {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a case does with a client, and what it is answered. */
interface Case {
  readonly title: string;
  readonly run: (client: Loose) => Promise<unknown>;
  /** @default 200 with {"id":1} */
  readonly response?: (request: Request) => Response | Promise<Response>;
  readonly headers?: HeadersOptions;
}

/** The request and the outcome of a call, as a user of openapi-fetch sees them. */
interface Seen {
  readonly requests: unknown[];
  readonly end: unknown;
}

const OWN_HEADERS = new Set(["accept", "authorization"]);

async function see(make: (fetch: typeof globalThis.fetch) => Loose, { run, response }: Case): Promise<Seen> {
  const requests: unknown[] = [];
  const client = make(async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    // As the platform's own does.
    request.signal.throwIfAborted();
    const headers = [...request.headers].filter(([name]) => !OWN_HEADERS.has(name));
    const body = await request.clone().text();
    // The boundary of a form is another each time.
    const boundary = /boundary=(\S+)/.exec(request.headers.get("content-type") ?? "")?.[1] ?? "-";
    requests.push(JSON.parse(JSON.stringify({ method, url, headers, body }).replaceAll(boundary, "boundary")));
    return response === undefined ? Response.json({ id: 1 }) : response(request);
  });
  const end = await run(client).then(read, () => "rejected");
  return { requests, end };
}

/** What a result holds; values that are not JSON as text. */
async function read(end: unknown): Promise<unknown> {
  if (typeof end !== "object" || end === null || !("response" in end)) return end;
  const { data, error, response } = end as Ended;
  const isRaw = data instanceof Blob || data instanceof ArrayBuffer || data instanceof ReadableStream;
  return {
    data: isRaw ? `${data.constructor.name}: ${await new Response(data).text()}` : data,
    error,
    status: response.status,
    ok: response.ok,
    type: response.headers.get("X-Kind"),
  };
}

const ours = (headers?: HeadersOptions) => (fetch: typeof globalThis.fetch) =>
  createClient(
    provider,
    { secretKey: "sk_test_1", fetch, maxAttempts: 1, ...(headers && { headers }) },
    systemTiming,
  ) as unknown as Loose;
const theirs = (headers?: HeadersOptions) => (fetch: typeof globalThis.fetch) =>
  createOpenapiFetchClient<never>({ baseUrl: BASE, fetch, ...(headers && { headers }) }) as unknown as Loose;

const get = (options?: object) => (client: Loose) => client.GET("/things", options);
const post = (options?: object) => (client: Loose) => client.POST("/things", options);
const query = (values: object, options?: object) => get({ params: { query: values }, ...options });
const answered =
  (body: BodyInit | null, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });
const used = (middleware: Middleware[], run: Case["run"]) => (client: Loose) => {
  client.use(...middleware);
  return run(client);
};
const setting = (name: string, value: string): Middleware => ({
  onRequest: ({ request }) => request.headers.append(name, value),
});

const cases: Record<string, Case[]> = {
  "a method": [
    { title: "GET", run: (client) => client.GET("/things") },
    { title: "POST", run: (client) => client.POST("/things", { body: { a: 1 } }) },
    { title: "PUT", run: (client) => client.PUT("/things", { body: { a: 1 } }) },
    { title: "PATCH", run: (client) => client.PATCH("/things", { body: { a: 1 } }) },
    { title: "DELETE", run: (client) => client.DELETE("/things") },
    { title: "HEAD", run: (client) => client.HEAD("/things"), response: answered(null) },
    { title: "OPTIONS", run: (client) => client.OPTIONS("/things") },
    { title: "as an argument, in small letters", run: (client) => client.request("patch", "/things", { body: {} }) },
  ],
  "a path parameter": [
    { title: "as it is", run: (client) => client.GET("/things/{id}", { params: { path: { id: "thing_1" } } }) },
    { title: "a number", run: (client) => client.GET("/things/{id}", { params: { path: { id: 0 } } }) },
    { title: "encoded", run: (client) => client.GET("/things/{id}", { params: { path: { id: "a b?c=d&e#f%" } } }) },
    { title: "beyond ASCII", run: (client) => client.GET("/things/{id}", { params: { path: { id: "東京" } } }) },
    {
      title: "beside another",
      run: (client) => client.GET("/things/{id}/parts/{part}", { params: { path: { id: "1", part: "2" } } }),
    },
    { title: "in two places", run: (client) => client.GET("/copies/{id}/of/{id}", { params: { path: { id: "1" } } }) },
    {
      title: "with more than the template has",
      run: (client) => client.DELETE("/things/{id}", { params: { path: { id: "1", more: "2" } } }),
    },
  ],
  "a query": [
    { title: "of texts, numbers and booleans", run: query({ a: "b", c: 1, d: true, e: false, f: 0 }) },
    { title: "with what is left out", run: query({ a: undefined, b: null, c: "" }) },
    { title: "with reserved characters", run: query({ q: "a b&c=d/e?f#g+h" }) },
    { title: "with a list: its name once for each item", run: query({ tag: ["a", "b c"] }) },
    { title: "with an empty list", run: query({ tag: [], a: 1 }) },
    { title: "with an object: its names in brackets", run: query({ filter: { from: 1, to: "2 3" } }) },
    { title: "with nothing in it", run: query({}) },
    { title: "beside a path parameter", run: (client) => client.GET("/things/{id}", { params: { path: { id: 1 }, query: { a: 1 } } }) },
    { title: "with a write", run: post({ params: { query: { dry: true } }, body: {} }) },
  ],
  "a query serializer": [
    { title: "that is a function", run: query({ a: [1, 2] }, { querySerializer: (given: object) => `all=${JSON.stringify(given)}` }) },
    { title: "whose text begins with a question mark", run: query({ a: 1 }, { querySerializer: () => "?a=1" }) },
    { title: "that gives nothing", run: query({ a: 1 }, { querySerializer: () => "" }) },
    { title: "lists with commas", run: query({ a: [1, 2] }, { querySerializer: { array: { style: "form", explode: false } } }) },
    { title: "lists with spaces", run: query({ a: [1, 2] }, { querySerializer: { array: { style: "spaceDelimited", explode: false } } }) },
    { title: "lists with pipes", run: query({ a: [1, "b|c"] }, { querySerializer: { array: { style: "pipeDelimited", explode: false } } }) },
    { title: "lists with pipes, exploded", run: query({ a: [1, 2] }, { querySerializer: { array: { style: "pipeDelimited", explode: true } } }) },
    { title: "objects as a form", run: query({ a: { b: 1, c: 2 } }, { querySerializer: { object: { style: "form", explode: true } } }) },
    { title: "objects as a form in one value", run: query({ a: { b: 1, c: 2 } }, { querySerializer: { object: { style: "form", explode: false } } }) },
    { title: "with reserved characters as they are", run: query({ a: "b/c:d", e: ["f/g"] }, { querySerializer: { allowReserved: true } }) },
  ],
  "a header": [
    { title: "of the call", run: get({ headers: { "X-A": "1" } }) },
    { title: "of the client", run: get(), headers: { "X-A": "1" } },
    { title: "of the call, in the place of the client's", run: get({ headers: { "x-a": "2" } }), headers: { "X-A": "1", "X-B": "1" } },
    { title: "that is null, which takes the client's away", run: get({ headers: { "X-A": null } }), headers: { "X-A": "1" } },
    { title: "that is undefined, which takes nothing away", run: get({ headers: { "X-A": undefined } }), headers: { "X-A": "1" } },
    { title: "that is a number or a boolean", run: get({ headers: { "X-A": 5, "X-B": true } }) },
    { title: "with several values", run: get({ headers: { "X-A": ["1", "2"] } }) },
    { title: "in Headers", run: get({ headers: new Headers({ "X-A": "1" }) }), headers: new Headers({ "X-B": "2" }) },
    { title: "among the parameters", run: get({ params: { header: { "X-A": "1" } } }) },
    { title: "among the parameters, which win", run: get({ params: { header: { "X-A": "2" } }, headers: { "X-A": "1" } }) },
    { title: "with another content type", run: post({ body: { a: 1 }, headers: { "Content-Type": "application/merge-patch+json" } }) },
    { title: "of the content type, taken away", run: post({ body: { a: 1 }, headers: { "Content-Type": null } }) },
  ],
  "a body": [
    { title: "of JSON", run: post({ body: { a: [1, { b: null }], c: "d", e: undefined } }) },
    { title: "that is a text", run: post({ body: "text" }) },
    { title: "that is a number, a boolean, null or a list", run: async (client) => Promise.all([0, false, null, []].map((body) => client.POST("/things", { body }).then(read))) },
    { title: "with a date", run: post({ body: { at: new Date(0) } }) },
    { title: "that is left out, with no content type", run: post() },
    { title: "written by the caller's own function", run: post({ body: { a: 1 }, bodySerializer: (body: { a: number }) => `<a>${body.a}</a>`, headers: { "Content-Type": "text/xml" } }) },
    { title: "written as a form in parts, with the boundary in its content type", run: post({ body: { a: "1" }, bodySerializer: (body: object) => { const form = new FormData(); for (const [name, value] of Object.entries(body)) form.append(name, String(value)); return form; } }) },
    { title: "written as a form by its header", run: post({ body: { a: "b c", d: 1 }, headers: { "Content-Type": "application/x-www-form-urlencoded" } }) },
    { title: "written as URLSearchParams", run: post({ body: { a: "b c" }, bodySerializer: (body: Record<string, string>) => new URLSearchParams(body), headers: { "Content-Type": "application/x-www-form-urlencoded" } }) },
    { title: "written as bytes", run: post({ body: {}, bodySerializer: () => new Uint8Array([104, 105]), headers: { "Content-Type": "application/octet-stream" } }) },
    { title: "written as a Blob", run: post({ body: {}, bodySerializer: () => new Blob(["hi"]), headers: { "Content-Type": "text/plain" } }) },
  ],
  "a success": [
    { title: "that is an object", run: get(), response: answered('{"a":[1,null]}') },
    { title: "that is a list", run: get(), response: answered("[1,2]") },
    { title: "that is a text, a number, a boolean or null", run: async (client) => read(await client.GET("/things")), response: answered('"a"') },
    { title: "that is zero", run: get(), response: answered("0") },
    { title: "that is null", run: get(), response: answered("null") },
    { title: "with another status", run: post({ body: {} }), response: answered('{"id":1}', 201) },
    { title: "with a status that nobody documented", run: post({ body: {} }), response: answered('{"id":1}', 299) },
    { title: "with no content", run: post({ body: {} }), response: answered(null, 204) },
    { title: "with no bytes", run: get(), response: answered("") },
    { title: "with a declared length of none", run: get(), response: answered("", 200, { "Content-Length": "0" }) },
    { title: "in another content type", run: get(), response: answered('{"id":1}', 200, { "Content-Type": "text/plain" }) },
    { title: "with a length that is declared", run: get(), response: answered('{"id":1}', 200, { "Content-Length": "8" }) },
    { title: "with headers", run: get(), response: answered('{"id":1}', 200, { "X-Kind": "thing" }) },
    ...["json", "text", "blob", "arrayBuffer", "stream"].map((parseAs): Case => ({ title: `read as ${parseAs}`, run: get({ parseAs }), response: answered('{"id":"é"}') })),
  ],
  "a refusal": [
    { title: "in JSON", run: get(), response: answered('{"error":{"code":"NO"}}', 400) },
    { title: "that is a list", run: get(), response: answered("[1]", 422) },
    { title: "in another format", run: get(), response: answered("<p>Bad gateway", 502) },
    { title: "in half JSON", run: get(), response: answered('{"error":', 500) },
    { title: "of a write", run: post({ body: {} }), response: answered('{"a":1}', 404) },
    { title: "by a redirect, which is not followed", run: post({ body: {} }), response: answered("moved", 307, { Location: "https://evil.example/" }) },
    { title: "read as a Blob, which it is not", run: get({ parseAs: "blob" }), response: answered('{"a":1}', 400) },
  ],
  "a failure": [
    { title: "of the connection", run: get(), response: () => Promise.reject(new TypeError("fetch failed")) },
    { title: "of the body", run: get(), response: () => new Response(new ReadableStream({ pull: (to) => to.error(new Error("cut")) })) },
    { title: "to read a success as JSON", run: get(), response: answered("<p>Please wait") },
    { title: "by an abort before", run: get({ signal: AbortSignal.abort() }) },
    { title: "to write the query", run: query({ a: { b: { c: 1 } } }) },
    { title: "to write the body", run: post({ body: {}, bodySerializer: () => { throw new Error("no"); } }) },
  ],
  "a call's own": [
    { title: "base URL", run: get({ baseUrl: "https://api.acme.example/v2" }) },
    { title: "base URL with a slash at its end", run: get({ baseUrl: "https://api.acme.example/v2/" }) },
    { title: "fetch", run: get({ fetch: async () => Response.json({ of: "the call" }) }) },
    { title: "middleware", run: get({ middleware: [setting("X-A", "1")] }) },
    { title: "middleware after the client's", run: used([setting("X-A", "1")], get({ middleware: [setting("X-A", "2")] })) },
  ],
  middleware: [
    { title: "that changes headers in place", run: used([setting("X-A", "1")], get()) },
    { title: "that gives another request", run: used([{ onRequest: ({ request }) => new Request(request, { headers: { "X-A": "1" } }) }], get()) },
    { title: "that changes path and query", run: used([{ onRequest: ({ request }) => new Request(`${request.url}/2?a=1`, request) }], get()) },
    { title: "that changes the body", run: used([{ onRequest: async ({ request }) => new Request(request, { body: `[${await request.text()}]` }) }], post({ body: { a: 1 } })) },
    { title: "in order, and in reverse on the way back", run: used([appending("1"), appending("2"), appending("3")], get()) },
    { title: "that skips by its path", run: used([{ onRequest: ({ schemaPath, request }) => schemaPath === "/things" ? undefined : request.headers.set("X-A", "1") }], get()) },
    { title: "that gives another response", run: used([{ onResponse: ({ response }) => new Response("[1]", { status: 201, headers: response.headers }) }], get()) },
    { title: "that makes a success of a refusal", run: used([{ onResponse: () => Response.json({ id: 2 }) }], get()), response: answered("{}", 404) },
    { title: "that makes a refusal of a success", run: used([{ onResponse: () => Response.json({ no: 1 }, { status: 409 }) }], get()) },
    { title: "that responds itself, so that nothing is sent", run: used([{ onRequest: () => Response.json({ cached: true }) }, setting("X-A", "1")], get()) },
    { title: "that makes a response of an error", run: used([{ onError: () => Response.json({ saved: true }) }], get()), response: () => Promise.reject(new Error("a")) },
    { title: "that makes another error of an error", run: used([{ onError: () => new Error("b") }], get()), response: () => Promise.reject(new Error("a")) },
    { title: "that throws before", run: used([{ onRequest: () => { throw new Error("a"); } }], get()) },
    { title: "that throws after", run: used([{ onResponse: () => { throw new Error("a"); } }], get()) },
    { title: "that gives what is no request", run: used([{ onRequest: () => "a" as never }], get()) },
    { title: "that was ejected", run: (client) => { const one = setting("X-A", "1"); client.use(one, setting("X-B", "1")); client.eject(one); return client.GET("/things"); } },
    { title: "that is used twice", run: (client) => { const one = setting("X-A", "1"); client.use(one, one); return client.GET("/things"); } },
    { title: "that is told everything", run: toldOf({ params: { path: { id: "1" }, query: { a: 1 } }, parseAs: "text" }) },
    { title: "that sends once more by itself", run: used([{ onResponse: ({ request, options }) => options.fetch(new Request(request.url)) }], get()) },
    { title: "that falls out: it is falsy", run: used([undefined as never, setting("X-A", "1")], get()) },
    { title: "that is none: it is refused when it is used", run: async (client) => { try { client.use({} as never); return "used"; } catch { return "refused"; } } },
  ],
  "the client in other hands": [
    { title: "called by path", run: async (client) => (wrapAsPathBasedClient(client as never) as never as Record<string, Loose>)["/things"]!.GET({ params: { query: { a: 1 } } } as never) },
    { title: "with its methods taken off", run: ({ GET }) => GET("/things") },
    { title: "with two calls at once", run: async (client) => Promise.all([client.GET("/things"), client.POST("/things", { body: {} })].map(async (one) => read(await one))) },
  ],
}; // prettier-ignore

/** Middleware that leaves its name on the way there and back. */
function appending(name: string): Middleware {
  return {
    onRequest: ({ request }) => request.headers.append("X-Way", name),
    async onResponse({ response }) {
      const { way = "" } = (await response.clone().json()) as { way?: string };
      return Response.json({ way: `${way}${name}` });
    },
  };
}

/** Makes a call, and gives what middleware was told of it; an id is another each time. */
function toldOf(options: object): Case["run"] {
  return async (client) => {
    const told: unknown[] = [];
    client.use({
      onRequest({ request, schemaPath, params, id, options: merged }) {
        const { baseUrl, parseAs } = merged;
        const functions = [merged.fetch, merged.querySerializer, merged.bodySerializer, merged.pathSerializer];
        told.push(
          request.url,
          schemaPath,
          params,
          typeof id,
          baseUrl,
          parseAs,
          functions.map((one) => typeof one),
        );
        told.push(merged.querySerializer({ b: [1] } as never), merged.pathSerializer("/a/{b}", { b: "c d" }));
        told.push(Object.isFrozen(merged));
      },
    });
    await client.GET("/things/{id}", options);
    return told;
  };
}

describe.each(Object.entries(cases))("beside openapi-fetch: %s", (_, group) => {
  test.each(group)("$title", async (one) => {
    const [mine, peers] = [await see(ours(one.headers), one), await see(theirs(one.headers), one)];
    expect(mine).toEqual(peers);
    // Otherwise the two would have agreed on nothing.
    expect(mine.requests.length + (mine.end === undefined ? 0 : 1)).toBeGreaterThan(0);
  });
});

test("there are at least 60 of these cases", () => {
  const titles = Object.entries(cases).flatMap(([group, all]) => all.map(({ title }) => `${group}: ${title}`));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.length).toBeGreaterThanOrEqual(60);
});

describe("types", () => {
  test("the client is an openapi-fetch client, and its type helpers work on it", () => {
    const client = acmeClient({});
    expectTypeOf(client).toExtend<OpenapiFetchClient<AcmePaths>>();
    type Client = typeof client;
    expectTypeOf<ClientPathsWithMethod<Client, "get">>().toEqualTypeOf<"/payments/{id}">();
    expectTypeOf<MethodResponse<Client, "get", "/payments/{id}">>().toEqualTypeOf<{ id: string }>();
    expectTypeOf(client.use).toBeFunction();
    expect(Object.keys(client)).toEqual(
      expect.arrayContaining(["GET", "POST", "request", "use", "eject", "getPayment"]),
    );
  });
});

describe("what differs on purpose", () => {
  const done = async () => Response.json({ id: 1 });
  const client = (fetch: typeof globalThis.fetch = done) => ours()(fetch);
  const peer = (fetch: typeof globalThis.fetch = done) => theirs()(fetch);
  const misuse = { name: "PaySpecError", code: "invalid-option", verdict: "not-done", attempts: 0 };

  test("a path or method that the spec does not have is refused; openapi-fetch sends it", async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      sent.push(new Request(input).url);
      return done();
    };
    await peer(fetch).GET("/nothing");
    await expect(client(fetch).GET("/nothing")).rejects.toMatchObject(misuse);
    await expect(client(fetch).PUT("/things/{id}", { params: { path: { id: 1 } } })).rejects.toMatchObject(misuse);
    // A path is a template: one that is filled in may hold an id.
    await expect(client(fetch).GET("/things/1")).rejects.toMatchObject(misuse);
    expect(sent).toEqual([`${BASE}/nothing`]);
  });

  test.each(["cache", "credentials", "mode", "redirect", "keepalive", "Request", "pathSerializer", "requestInitExt"])(
    "the option %s, which openapi-fetch takes, is refused",
    async (name) => {
      const values: Record<string, unknown> = {
        cache: "default",
        credentials: "omit",
        mode: "cors",
        redirect: "follow",
        keepalive: false,
        Request,
        pathSerializer: () => `${BASE}/things`,
        requestInitExt: {},
      };
      await expect(peer().GET("/things", { [name]: values[name] })).resolves.toBeDefined();
      await expect(client().GET("/things", { [name]: values[name] })).rejects.toMatchObject(misuse);
    },
  );

  test("a misspelt option is refused; openapi-fetch hands it to fetch", async () => {
    await expect(peer().GET("/things", { parseas: "text" })).resolves.toMatchObject({ data: { id: 1 } });
    await expect(client().GET("/things", { parseas: "text" })).rejects.toMatchObject({
      ...misuse,
      message: expect.stringContaining("Did you mean parseAs?"),
    });
  });

  test("a path parameter is one segment; openapi-fetch lets it be none, and climb", async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      sent.push(new Request(input, init).url);
      return done();
    };
    for (const id of ["..", ""]) {
      const options = { params: { path: { id } } };
      await peer(fetch).GET("/things/{id}", options);
      await expect(client(fetch).GET("/things/{id}", options)).rejects.toMatchObject(misuse);
    }
    await peer(fetch).GET("/things/{id}");
    await expect(client(fetch).GET("/things/{id}")).rejects.toMatchObject(misuse);
    // The read of one thing became one of the list, and of something else.
    expect(sent).toEqual([`${BASE}/`, `${BASE}/things/`, `${BASE}/things/%7Bid%7D`]);
  });

  test("a list or an object is no path parameter; openapi-fetch joins it", async () => {
    for (const id of [["a", "b"], { a: "b" }]) {
      const options = { params: { path: { id } } };
      await expect(peer().GET("/things/{id}", options)).resolves.toBeDefined();
      await expect(client().GET("/things/{id}", options)).rejects.toMatchObject(misuse);
    }
  });

  test("results say whether the call succeeded, and what that means for the money", async () => {
    expect(Object.keys(await peer().POST("/things", { body: {} })).toSorted()).toEqual(["data", "response"]);
    const result = await client().POST("/things", { body: {} });
    expect(result).toMatchObject({ ok: true, status: 200, verdict: "done", attempts: 1, idempotencyKey: undefined });
    const refused = async () => Response.json({ error: { code: "NO" } }, { status: 400 });
    expect(await client(refused).POST("/things", { body: {} })).toMatchObject({
      ok: false,
      status: 400,
      verdict: "not-done",
      refusal: { code: "NO", status: 400 },
    });
  });

  test("the error of a refusal is never empty; openapi-fetch's is, where the body is", async () => {
    const empty = async () => new Response("", { status: 404 });
    expect((await peer(empty).GET("/things")).error).toBe("");
    expect((await client(empty).GET("/things")).error).toBe("The provider responded with status 404 and no body.");
  });

  test("credentials go to the provider's origin only, wherever a call or middleware leads", async () => {
    const sent: [string, string | null][] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const { url, headers } = new Request(input, init);
      sent.push([new URL(url).origin, headers.get("Authorization")]);
      return done();
    };
    const away: Middleware = { onRequest: ({ request }) => new Request("https://evil.example/things", request) };
    const withKey: Middleware = {
      onRequest: ({ request }) => request.headers.set("Authorization", "Bearer sk_test_1"),
    };
    await peer(fetch).GET("/things", { middleware: [withKey, away] });
    await peer(fetch).GET("/things", { middleware: [withKey], baseUrl: "https://evil.example" });
    expect(sent).toEqual(Array.from({ length: 2 }, () => ["https://evil.example", "Bearer sk_test_1"]));
    await expect(client(fetch).GET("/things", { middleware: [away] })).rejects.toMatchObject(misuse);
    await expect(client(fetch).GET("/things", { baseUrl: "https://evil.example" })).rejects.toMatchObject(misuse);
    await client(fetch).GET("/things", { middleware: [{ onRequest() {} }] });
    expect(sent.slice(2)).toEqual([["https://api.acme.example", "Bearer sk_test_1"]]);
  });

  test("failures are PaySpecErrors with a verdict; openapi-fetch throws what was thrown", async () => {
    const thrown = new TypeError("fetch failed");
    const fetch = () => Promise.reject(thrown);
    await expect(peer(fetch).POST("/things", { body: {} })).rejects.toBe(thrown);
    const error: unknown = await client(fetch)
      .POST("/things", { body: {} })
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(PaySpecError);
    expect(error).toMatchObject({ code: "network", verdict: "unknown", cause: { message: "fetch failed" } });
    const garbage = async () => new Response("<p>");
    await expect(peer(garbage).POST("/things", { body: {} })).rejects.toBeInstanceOf(SyntaxError);
    await expect(client(garbage).POST("/things", { body: {} })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
    });
  });

  test("a body is read as it came, whatever length it declares; openapi-fetch believes a declared length of none", async () => {
    const proxied = async () => new Response('{"id":1}', { headers: { "Content-Length": "0" } });
    expect((await peer(proxied).GET("/things")).data).toBeUndefined();
    expect((await client(proxied).GET("/things")).data).toEqual({ id: 1 });
  });

  test("what JSON would change in silence is refused; openapi-fetch sends it", async () => {
    await expect(peer().POST("/things", { body: { a: Number.NaN } })).resolves.toBeDefined();
    await expect(client().POST("/things", { body: { a: Number.NaN } })).rejects.toMatchObject(misuse);
  });

  test("a Date in a query is refused where the spec has no format for it; openapi-fetch drops it", async () => {
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      sent.push(new Request(input).url);
      return done();
    };
    const options = { params: { query: { at: new Date(0) } } };
    await peer(fetch).GET("/things", options);
    expect(sent).toEqual([`${BASE}/things`]);
    await expect(client(fetch).GET("/things", options)).rejects.toMatchObject(misuse);
  });

  test("a read takes no body", async () => {
    await expect(client().DELETE("/things", { body: {} })).resolves.toBeDefined();
    await expect(client().GET("/things", { body: {} })).rejects.toMatchObject(misuse);
  });

  test("what the spec asks for is accepted: each call has an Accept header", async () => {
    const seen: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      seen.push(new Request(input, init).headers.get("Accept"));
      return done();
    };
    await peer(fetch).GET("/things");
    await client(fetch).GET("/things");
    await client(fetch).GET("/things", { headers: { Accept: "application/vnd.acme+json" } });
    expect(seen).toEqual([null, "application/json", "application/vnd.acme+json"]);
  });
});
