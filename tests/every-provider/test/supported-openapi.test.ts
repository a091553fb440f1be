import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { generateProvider } from "@payspec/codegen/generate-provider";
import { createClient, type Provider } from "@payspec/runtime";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { LooseCall, LooseClient } from "../src/offline-provider.ts";

// What OpenAPI can say and the client supports (specs/openapi.md), from the spec to the wire. What it refuses has its
// broken specs among the fixtures of the lint rules.

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const key = (kind: string) => ({ "x-payspec-key": { kind } });

/** A spec with one operation, whose parts are given; it is called `act`. */
function specWith(method: string, operation: object): OpenApiDocument {
  const isWrite = !["get", "head", "options", "trace"].includes(method);
  return {
    servers: [{ url: "https://api.acme.test/v1" }],
    security: [{ secret: [] }],
    components: {
      securitySchemes: {
        secret: { type: "http", scheme: "bearer", ...key("secret") },
        header: { type: "apiKey", in: "header", name: "Acme-Key", ...key("publishable") },
        platform: { type: "apiKey", in: "header", name: "Acme-Platform", ...key("platform") },
      },
    },
    paths: {
      "/things": {
        [method]: {
          operationId: "act",
          responses: { "200": { content: { "application/json": {} } } },
          ...(isWrite && { "x-payspec-idempotency": "none" }),
          ...operation,
        },
      },
    },
    // A spec is data; the type names only what the generator reads.
  } as unknown as OpenApiDocument;
}

interface Received {
  readonly origin: string;
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Received[] = [];
let reply: { status: number; type: string; body: string | Buffer };
const server = createServer(async (got, response) => {
  const body = (await buffer(got)).toString();
  const { method = "", url: target = "", headers } = got;
  received.push({ origin: String(headers["x-origin"]), method, target, headers, body });
  // No retry waits.
  response.writeHead(reply.status, { "retry-after": "0", ...(reply.type !== "" && { "content-type": reply.type }) });
  response.end(method === "HEAD" ? undefined : reply.body);
});
const folder = mkdtempSync(join(import.meta.dirname, "generated-"));
let modules = 0;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
beforeEach(() => {
  received.length = 0;
  reply = { status: 200, type: "application/json", body: "{}" };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  server.close();
});

/** Sends a request to the server in place of its own host, over a socket. */
async function toServer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const sent = new Request(input, init);
  const { origin, pathname, search } = new URL(sent.url);
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
    method: sent.method,
    headers: [...sent.headers, ["x-origin", origin]],
    ...(sent.body && { body: await sent.arrayBuffer() }),
    redirect: "manual",
  });
}

/** A client made from a spec as its package would have it. */
async function clientOf(document: OpenApiDocument, options: object = { secretKey: "sk-1" }): Promise<LooseClient> {
  const file = join(folder, `provider-${modules++}.ts`);
  writeFileSync(file, generateProvider(document, api));
  const { provider } = (await import(file)) as { provider: Provider };
  // Which keys it needs is known only when it is made; its types are those of no package.
  const make = createClient as unknown as (provider: Provider, options: object) => LooseClient;
  return make(provider, { fetch: toServer, maxAttempts: 1, ...options });
}

/** What an operation sends. */
async function sentBy(method: string, operation: object, call: LooseCall, options?: object): Promise<Received> {
  const client = await clientOf(specWith(method, operation), options);
  expect(await client["act"]?.(call)).toMatchObject({ ok: true, verdict: "done" });
  expect(received).toHaveLength(1);
  return received[0]!;
}

const query = (parameter: object) => ({ parameters: [{ in: "query", ...parameter }] });
const params = (values: object): LooseCall => ({ params: { path: {}, header: {}, query: { ...values } } });
const strings = { type: "array", items: { type: "string" } };

describe("a query", () => {
  const at = new Date(Date.UTC(2026, 1, 3, 4, 5, 6));

  test.each<[what: string, parameter: object, value: unknown, written: string]>([
    ["a list", { schema: strings }, ["a", "b c"], "q=a&q=b%20c"],
    ["a list with commas", { explode: false, schema: strings }, ["a", "b,c"], "q=a,b%2Cc"],
    ["a list with pipes", { style: "pipeDelimited", explode: false, schema: strings }, ["a", "b"], "q=a|b"],
    ["a list with spaces", { style: "spaceDelimited", explode: false, schema: strings }, ["a", "b"], "q=a%20b"],
    ["an object", { style: "deepObject", schema: { type: "object" } }, { gte: 1, lt: 2 }, "q[gte]=1&q[lt]=2"],
    ["a date", { schema: { type: "string", format: "date" } }, at, "q=2026-02-03"],
    ["a time", { schema: { type: "string", format: "date-time" } }, at, "q=2026-02-03T04%3A05%3A06.000Z"],
    ["an empty list", { schema: strings }, [], ""],
  ])("has %s as its spec writes it", async (_, parameter, value, written) => {
    const { target } = await sentBy("get", query({ name: "q", ...parameter }), params({ q: value }));
    expect(decodeBrackets(target)).toBe(written === "" ? "/v1/things" : `/v1/things?${written}`);
  });
});

/** Brackets and pipes may be written with or without escapes; a server reads the same. */
function decodeBrackets(target: string): string {
  return target.replaceAll("%5B", "[").replaceAll("%5D", "]").replaceAll("%7C", "|");
}

describe("a body", () => {
  const body = (content: object) => ({ requestBody: { content } });
  const form = (schema: object, encoding?: object) =>
    body({ "application/x-www-form-urlencoded": { schema, ...(encoding && { encoding }) } });

  test("is a form, with brackets for what is nested", async () => {
    const sent = await sentBy("post", form({}), { body: { amount: 5, to: { name: "A&B" }, on: ["x", "y"] } });
    expect(sent.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(decodeURIComponent(sent.body.replaceAll("A%26B", "A%2526B"))).toBe("amount=5&to[name]=A%26B&on=x&on=y");
  });

  test("writes a list with indices where the form says deepObject", async () => {
    const schema = { properties: { expand: strings } };
    const operation = form(schema, { expand: { style: "deepObject", explode: true } });
    const sent = await sentBy("post", operation, { body: { expand: ["x", "y"] } });
    expect(decodeURIComponent(sent.body)).toBe("expand[0]=x&expand[1]=y");
  });

  test("is a form with parts", async () => {
    const operation = body({ "multipart/form-data": { schema: { properties: { file: { format: "binary" } } } } });
    const sent = await sentBy("post", operation, { body: { file: new Blob(["a,b"], { type: "text/csv" }), n: 1 } });
    expect(sent.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent.body).toMatch(/name="file"; filename="[^"]*"\r\nContent-Type: text\/csv\r\n\r\na,b\r\n/);
    expect(sent.body).toMatch(/name="n"\r\n\r\n1\r\n/);
  });

  test.each<[type: string, body: unknown, written: string]>([
    ["text/csv", "a,b\n", "a,b\n"],
    ["application/octet-stream", new Uint8Array([49, 50]), "12"],
    ["application/xml", "<a/>", "<a/>"],
  ])("of the type %s is sent as it is", async (type, value, written) => {
    const sent = await sentBy("put", body({ [type]: {} }), { body: value });
    expect([sent.headers["content-type"], sent.body]).toEqual([type, written]);
  });

  test("is JSON where it may also be a form", async () => {
    const operation = body({ "multipart/form-data": {}, "application/json": {} });
    const sent = await sentBy("post", operation, { body: { a: 1 } });
    expect([sent.headers["content-type"], sent.body]).toEqual(["application/json", '{"a":1}']);
  });
});

describe("credentials", () => {
  test("are a key in a header of its own", async () => {
    const { headers } = await sentBy("get", { security: [{ header: [] }] }, {}, { publishableKey: "pk-1" });
    expect([headers["acme-key"], headers.authorization]).toEqual(["pk-1", undefined]);
  });

  test("are two keys together", async () => {
    const security = [{ secret: [], platform: [] }];
    const { headers } = await sentBy("get", { security }, {}, { secretKey: "sk-1", platformToken: "pt-1" });
    expect([headers.authorization, headers["acme-platform"]]).toEqual(["Bearer sk-1", "pt-1"]);
  });

  test("are not sent where the operation takes none", async () => {
    const { headers } = await sentBy("get", { security: [] }, {});
    expect([headers.authorization, headers["acme-key"], headers["acme-platform"]]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("an operation with a server of its own is sent there", async () => {
  const { origin, target } = await sentBy("get", { servers: [{ url: "https://files.acme.test/v2" }] }, {});
  expect([origin, target]).toEqual(["https://files.acme.test", "/v2/things"]);
});

describe("a success", () => {
  const success = (content: object) => ({ responses: { "200": { content } } });

  test("of text is a string", async () => {
    reply = { status: 200, type: "text/csv; charset=utf-8", body: "a,b\n" };
    const client = await clientOf(specWith("post", success({ "text/csv": {} })));
    expect(await client["act"]?.()).toMatchObject({ ok: true, verdict: "done", data: "a,b\n" });
    expect(received[0]?.headers.accept).toBe("text/csv");
  });

  test("of bytes is a Blob", async () => {
    reply = { status: 200, type: "application/pdf", body: Buffer.from([37, 80, 0, 255]) };
    const client = await clientOf(specWith("get", success({ "application/pdf": {} })));
    const { data } = (await client["act"]?.()) ?? {};
    expect(data).toBeInstanceOf(Blob);
    expect([...new Uint8Array(await (data as Blob).arrayBuffer())]).toEqual([37, 80, 0, 255]);
  });

  test("of a write in another type than the spec has is no success", async () => {
    reply = { status: 200, type: "text/html", body: "<h1>Maintenance</h1>" };
    const client = await clientOf(specWith("post", success({ "text/csv": {} })));
    await expect(client["act"]?.()).rejects.toMatchObject({ code: "unreadable-response", verdict: "unknown" });
  });
});

describe.each(["head", "options"])("%s", (method) => {
  test("reads: a failure is repeated", async () => {
    reply = { status: 503, type: "", body: "" };
    const responses = { "200": {} };
    const client = await clientOf(specWith(method, { responses }), { secretKey: "sk-1", maxAttempts: 3 });
    expect(await client["act"]?.()).toMatchObject({ ok: false, verdict: "not-done", status: 503 });
    expect(received.map((one) => one.method)).toEqual(Array.from({ length: 3 }, () => method.toUpperCase()));
  });
});

test("trace reads, by a fetch that can send it", async () => {
  const traced: string[] = [];
  // No standard fetch sends it.
  const trace = async (input: string, init?: RequestInit) => {
    traced.push(`${init?.method} ${input}`);
    return new Response("TRACE /v1/things", { headers: { "content-type": "message/http" } });
  };
  const responses = { "200": { content: { "message/http": {} } } };
  const client = await clientOf(specWith("trace", { responses }), { secretKey: "sk-1", fetch: trace });
  expect(await client["act"]?.()).toMatchObject({ ok: true });
  expect(traced).toEqual(["TRACE https://api.acme.test/v1/things"]);
});
