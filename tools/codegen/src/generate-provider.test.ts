import { generateProvider } from "./generate-provider.ts";
import type { OpenApiDocument, OperationObject, PathItem } from "@payspec/spec-model/openapi";
import { describe, expect, test } from "vitest";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

const secret = { kind: "secret", prefixes: { test: "sk_test_" } };
const schemes = {
  publishable: { type: "http", scheme: "bearer", "x-payspec-key": { kind: "publishable" } },
  basic: { type: "http", scheme: "basic", "x-payspec-key": { ...secret, sent: true as const } },
  bearer: { type: "http", scheme: "bearer", "x-payspec-key": secret },
};

function documentWith(changes: Partial<OpenApiDocument>): OpenApiDocument {
  return {
    servers: [{ url: "https://api.acme.example" }],
    security: [{ basic: [] }, { bearer: [] }],
    components: { securitySchemes: schemes },
    "x-payspec-idempotency-profiles": { keyed: { guarantee: "documented", header: "Acme-Key", required: true } },
    ...changes,
  };
}

/** An operation that takes a key of at most `maxLength` characters. */
function keyed(operationId: string, maxLength: number) {
  const key = { name: "acme-key", in: "header", schema: { maxLength } };
  return { operationId, "x-payspec-idempotency": "keyed", parameters: [key] };
}

describe("generateProvider", () => {
  test("lists each key kind once, secret first", () => {
    const text = generateProvider(documentWith({ paths: { "/a": { get: { operationId: "getA" } } } }), api);
    expect(text).toContain(
      `keys: {"secretKey":{"scheme":"basic","test":"sk_test_"},"publishableKey":{"scheme":"bearer"}}`,
    );
    expect(text).toContain(`"getA": { method: "GET", path: "/a", keys: ["secretKey"], success: {  } }`);
  });

  test("keeps the server of test keys beside the first, and no other", () => {
    const servers = [
      { url: "https://api.acme.example/v1/" },
      { url: "https://staging.acme.example" },
      { url: "https://apitest.acme.example/", "x-payspec-mode": "test" as const },
    ];
    const text = generateProvider(documentWith({ servers }), api);
    expect(text).toContain(`baseUrl: "https://api.acme.example/v1",\n  testBaseUrl: "https://apitest.acme.example",`);
    expect(generateProvider(documentWith({}), api)).not.toContain("testBaseUrl");
  });

  test("gives an operation that takes no key none", () => {
    const text = generateProvider(
      documentWith({ paths: { "/a": { get: { operationId: "getA", security: [] } } } }),
      api,
    );
    expect(text).toContain("keys: []");
  });

  test("takes the scheme of a key from the one that carries it, or from the one that is marked", () => {
    const securitySchemes = {
      ...schemes,
      publishable: { type: "apiKey", in: "header", name: "Acme-Key", "x-payspec-key": { kind: "publishable" } },
      platform: { type: "oauth2", "x-payspec-key": { kind: "platform" } },
    };
    const text = generateProvider(documentWith({ components: { securitySchemes } }), api);
    expect(text).toContain(
      `keys: {"secretKey":{"scheme":"basic","test":"sk_test_"},"publishableKey":{"scheme":{"header":"Acme-Key"}},"platformToken":{"scheme":"bearer"}}`,
    );
  });

  test("keeps keys together that an operation needs together, after those that suffice alone", () => {
    const security = [{ publishable: [], bearer: [] }, { publishable: [] }, { bearer: [], publishable: [] }];
    const text = generateProvider(documentWith({ paths: { "/a": { get: { operationId: "getA", security } } } }), api);
    expect(text).toContain(`keys: ["publishableKey",["secretKey","publishableKey"]]`);
  });

  test("takes an empty requirement alone for no credentials", () => {
    const security = [{}];
    const text = generateProvider(documentWith({ paths: { "/a": { get: { operationId: "getA", security } } } }), api);
    expect(text).toContain("keys: []");
  });

  test("names the origins of all servers once, and gives an operation the server of its own or of its path", () => {
    const servers = [{ url: "https://files.acme.example/v2/" }];
    const paths = {
      "/a": { get: { operationId: "getA" }, servers } as unknown as PathItem,
      "/b": { get: { operationId: "getB", servers: [{ url: "https://eu.acme.example" }] } },
      "/c": { get: { operationId: "getC" } },
    };
    const text = generateProvider(documentWith({ paths, servers: [{ url: "https://api.acme.example/v1" }] }), api);
    expect(text).toContain(
      `hosts: ["https://api.acme.example","https://files.acme.example","https://eu.acme.example"]`,
    );
    expect(text).toContain(`path: "/a", baseUrl: "https://files.acme.example/v2"`);
    expect(text).toContain(`path: "/b", baseUrl: "https://eu.acme.example"`);
    expect(text).toContain(`path: "/c", keys`);
  });

  test("says how a query is written that is not written as form or deepObject", () => {
    const list = { type: "array", items: { type: "string" } };
    const day = { type: "string", format: "date" };
    const time = { type: "string", format: "date-time" };
    const components = { securitySchemes: schemes, schemas: { Day: day } };
    const parameters = [
      { name: "comma", in: "query", explode: false, schema: list },
      { name: "space", in: "query", style: "spaceDelimited", schema: list },
      { name: "pipe", in: "query", style: "pipeDelimited", schema: list },
      { name: "day", in: "query", schema: { $ref: "#/components/schemas/Day" } },
      { name: "days", in: "query", schema: { type: "array", items: day } },
      { name: "range", in: "query", style: "deepObject", schema: { type: "object", properties: { gte: time } } },
      { name: "either", in: "query", schema: { anyOf: [day, time] } },
      { name: "repeated", in: "query", schema: list },
      { name: "plain", in: "query", explode: false, schema: { type: "string" } },
      { name: "since", in: "header", schema: time },
    ];
    const text = generateProvider(
      documentWith({ components, paths: { "/a": { get: { operationId: "getA", parameters } } } }),
      api,
    );
    const query = {
      comma: "comma",
      space: "space",
      pipe: "pipe",
      day: "date",
      days: "date",
      range: "date-time",
      either: "date-time",
    };
    expect(text).toContain(`query: ${JSON.stringify(query)}, success`);
  });

  test("tells a required body, a documented 429 and successes that are not JSON", () => {
    const ok = { content: { "application/pdf": {}, "application/json": { schema: { type: "object" } } } };
    const operation = {
      operationId: "createA",
      "x-payspec-idempotency": "none",
      requestBody: { required: true, content: { "application/json": {} } },
      responses: { "200": ok, "429": {}, default: { content: { "text/plain": {} } } },
    };
    const text = generateProvider(documentWith({ paths: { "/a": { post: operation } } }), api);
    expect(text).toContain(
      `bodyRequired: true, accept: "application/pdf, application/json", success: { "200": success.createA }, rateLimited: true`,
    );
  });

  test("writes what successes look like once, under the name of their schema, with a type that is short", () => {
    const schema = { $ref: "#/components/schemas/A" };
    const made = { content: { "application/json": { schema } } };
    const paths = {
      "/a": {
        post: { operationId: "createA", "x-payspec-idempotency": "none", responses: { "201": made, "202": {} } },
        delete: { operationId: "deleteA", "x-payspec-idempotency": "none", responses: { "2XX": made } },
      },
      "/b": { get: { operationId: "getA", responses: { "200": made, "404": made } } },
    };
    const components = { securitySchemes: schemes, schemas: { A: { type: "object", required: ["id"] } } };
    const text = generateProvider(documentWith({ components, paths }), api);
    expect(text).toContain(`const success: Readonly<Record<"A" | "nothing" | "AOrNothing", readonly SuccessBody[]>> = {
"A": [{"body":"object","some":["id"]}],
"nothing": [{"body":"none"}],
"AOrNothing": [{"body":"object","some":["id"],"empty":true}],
};`);
    expect(text).toContain(`success: { "201": success.A, "202": success.nothing }`);
    expect(text).toContain(`success: { "2XX": success.AOrNothing }`);
    expect(text).toContain(`"getA": { method: "GET", path: "/b", keys: ["secretKey"], success: { "200": success.A } }`);
  });

  test("keeps what proves a refusal, with the known codes in full, and the codes that leave a doubt", () => {
    const codes = {
      EXISTS: { statuses: [400, 409], means: "exists" as const },
      BUSY: { statuses: [409], means: "under-way" as const },
      DECLINED: { statuses: [402] },
    };
    const proof = [{ "/error": "object" as const }, { "/code": "known" as const, "/success": false }];
    const errors = { code: ["/code"], codes, proof, emptyRefusals: { "404": [{ source: "docs" }] } };
    const text = generateProvider(documentWith({ "x-payspec-errors": errors }), api);
    expect(text).toContain(
      `"proof":[{"/error":"object"},{"/code":["EXISTS","BUSY","DECLINED"],"/success":false}],` +
        `"emptyRefusals":[404],"doubtful":["400 EXISTS","409 EXISTS","409 BUSY"]}`,
    );
  });

  test("keeps where code, message, field and request id stand, in body and header", () => {
    const errors = {
      code: ["/code"],
      message: ["/message"],
      field: ["/field"],
      noField: "none",
      requestId: ["/id"],
      requestIdHeader: "Acme-Request",
      codes: {},
    };
    const text = generateProvider(documentWith({ "x-payspec-errors": errors }), api);
    expect(text).toContain(
      `errors: {"code":["/code"],"retryable":[],"message":["/message"],"field":["/field"],"noField":"none",` +
        `"requestId":["/id"],"requestIdHeader":"Acme-Request"},`,
    );
  });

  test("keeps the lifetime of a key", () => {
    const profile = { guarantee: "documented", header: "Acme-Key", required: true, ttlSeconds: 900 } as const;
    const changes = {
      "x-payspec-idempotency-profiles": { keyed: profile },
      paths: { "/a": { post: keyed("createA", 64) } },
    };
    expect(generateProvider(documentWith(changes), api)).toContain(
      `"keyed": {"guarantee":"documented","header":"Acme-Key","ttlSeconds":900,"maxLength":64},`,
    );
  });

  test("writes the key's length once where all operations agree", () => {
    const text = generateProvider(
      documentWith({ paths: { "/a": { post: keyed("createA", 64), put: keyed("updateA", 64) } } }),
      api,
    );
    expect(text).toContain(`"keyed": {"guarantee":"documented","header":"Acme-Key","maxLength":64},`);
    expect(text.match(/idempotency: idempotency\.keyed/g)).toHaveLength(2);
  });

  test("writes the key's length at the operation where they do not", () => {
    const paths = { "/a": { post: keyed("createA", 64), put: keyed("updateA", 32) } };
    const text = generateProvider(documentWith({ paths }), api);
    expect(text).toContain("idempotency: { ...idempotency.keyed, maxLength: 64 }");
    expect(text).toContain("idempotency: { ...idempotency.keyed, maxLength: 32 }");
  });

  test("keeps the codes that may be sent again, and no others; a 429 always may", () => {
    const codes = { BUSY: { retryable: true, statuses: [429, 503] }, DECLINED: { retryable: false }, ODD: {} };
    const text = generateProvider(documentWith({ "x-payspec-errors": { code: ["/code"], codes } }), api);
    expect(text).toContain(`errors: {"code":["/code"],"retryable":["503 BUSY"]}`);
  });

  test("groups the codes by the kind that the spec gives them, each with its statuses, outside the table", () => {
    const codes = {
      GONE: { kind: "not-found", statuses: [400, 422] },
      DECLINED: { kind: "request-failed", statuses: [400] },
      LOST: { kind: "not-found", statuses: [400] },
      PLAIN: { statuses: [400] },
    };
    const text = generateProvider(documentWith({ "x-payspec-errors": { code: ["/code"], codes } }), api);
    const [table = "", kinds] = text.split("export const errorKinds = ");
    expect(kinds).toMatch(
      `{\n  "not-found": ["400 GONE","422 GONE","400 LOST"],\n"request-failed": ["400 DECLINED"],\n} as const satisfies ErrorKinds;`,
    );
    expect(table).toContain("type ErrorKinds");
    expect(table).not.toContain('GONE"]');
  });

  test("says nothing of kinds where the spec gives none", () => {
    const codes = { PLAIN: { statuses: [400] } };
    const text = generateProvider(documentWith({ "x-payspec-errors": { code: ["/code"], codes } }), api);
    expect(text.toLowerCase()).not.toContain("kinds");
  });

  test("leaves the evidence of a pagination profile out of the table", () => {
    const profile = { style: "next-url", next: "/next", "x-payspec-evidence": "docs" };
    const operation = { operationId: "listA", "x-payspec-pagination": { profile: "urls", items: "" } };
    const text = generateProvider(
      documentWith({ "x-payspec-pagination-profiles": { urls: profile }, paths: { "/a": { get: operation } } }),
      api,
    );
    expect(text).toContain(`"urls": {"style":"next-url","next":"/next"},`);
    expect(text).toContain(`pagination: { ...pagination.urls, items: "" }`);
  });

  test("marks the operations whose body is a form with parts, and no others", () => {
    const form = { content: { "multipart/form-data": {} } };
    const json = { content: { "application/json": {} } };
    const write = { "x-payspec-idempotency": "none" };
    const paths = {
      "/a": { post: { operationId: "uploadA", requestBody: form, ...write } },
      "/b": { post: { operationId: "uploadB", requestBody: { $ref: "#/components/requestBodies/Form" }, ...write } },
      "/c": { post: { operationId: "createC", requestBody: json, ...write } },
    };
    const components = { securitySchemes: schemes, requestBodies: { Form: form } };
    const text = generateProvider(documentWith({ components, paths }), api);
    const marked = text.split("\n").filter((line) => line.includes("body: formData"));
    expect(marked).toEqual([expect.stringContaining("uploadA"), expect.stringContaining("uploadB")]);
  });

  test("keeps how to look a write up, without the evidence", () => {
    const rule = {
      operation: "listA",
      parameters: { from: "{startedAt}" },
      match: { "/id": "/no" },
      actsWithinSeconds: 90,
      settleSeconds: 60,
    };
    const write = { "x-payspec-idempotency": "none", "x-payspec-lookup": { ...rule, "x-payspec-evidence": [] } };
    const list = { operationId: "listA", "x-payspec-pagination": { profile: "none", items: "" } };
    const paths = { "/a": { get: list, post: { operationId: "createA", ...write } } };
    expect(generateProvider(documentWith({ paths }), api)).toContain(
      `idempotency: { guarantee: "none" }, lookup: ${JSON.stringify(rule)} }`,
    );
  });

  /** A write with a body. */
  function writeWith(operationId: string, content: object) {
    return { operationId, "x-payspec-idempotency": "none", requestBody: { content } } as OperationObject;
  }

  /** The source of the body's field in the table, and what it imports. */
  function bodyOf(content: object): { body: string | undefined; imports: string | undefined } {
    const text = generateProvider(documentWith({ paths: { "/a": { post: writeWith("createA", content) } } }), api);
    return { body: /body: (.*?), success/.exec(text)?.[1], imports: /^import { (.*?), type/.exec(text)?.[1] };
  }

  test.each<[type: string, body: string | undefined, imports: string | undefined]>([
    ["application/json", undefined, undefined],
    ["application/json; charset=utf-8", undefined, undefined],
    ["multipart/form-data", "formData", "formData"],
    ["application/x-www-form-urlencoded", "urlEncoded", "urlEncoded"],
    ["text/csv; charset=utf-8", `rawBody("text/csv; charset=utf-8")`, "rawBody"],
    ["application/octet-stream", `rawBody("application/octet-stream")`, "rawBody"],
    ["application/xml", `rawBody("application/xml")`, "rawBody"],
  ])("writes a body of the type %s by %s", (type, body, imports) => {
    expect(bodyOf({ [type]: {} })).toEqual({ body, imports });
  });

  test("sends JSON where a body may also be something else", () => {
    expect(bodyOf({ "multipart/form-data": {}, "application/json": {} })).toEqual({});
  });

  test("writes a list with its index where a form says deepObject, and only there", () => {
    const list = { type: "array", items: { type: "string" } };
    const schema = {
      allOf: [{ properties: { expand: list, on: list } }, { properties: { metadata: { type: "object" } } }],
    };
    const encoding = { expand: { style: "deepObject" }, metadata: { style: "deepObject" }, on: { style: "form" } };
    expect(bodyOf({ "application/x-www-form-urlencoded": { schema, encoding } })).toEqual({
      body: `urlEncodedWith({"indexed":["expand"]})`,
      imports: "urlEncodedWith",
    });
  });

  test("reads by HEAD, OPTIONS and TRACE, and expects no body of HEAD", () => {
    const responses = { "200": { content: { "text/plain": {} } } };
    const item = Object.fromEntries(
      ["head", "options", "trace"].map((method) => [method, { operationId: `${method}A`, responses }]),
    );
    const text = generateProvider(documentWith({ paths: { "/a": item } }), api);
    expect(text).toContain(
      `"headA": { method: "HEAD", path: "/a", keys: ["secretKey"], success: { "200": success.nothing } }`,
    );
    for (const method of ["options", "trace"]) {
      expect(text).toContain(
        `"${method}A": { method: "${method.toUpperCase()}", path: "/a", keys: ["secretKey"], accept: "text/plain", success: { "200": success.`,
      );
    }
    expect(text).toContain(`[{"body":"media","type":"text/plain"}]`);
  });

  test("follows references to references", () => {
    const components = {
      securitySchemes: schemes,
      parameters: {
        A: { $ref: "#/components/parameters/B" },
        B: { name: "q", in: "query", schema: { format: "date" } },
      },
      responses: { C: { $ref: "#/components/responses/D" }, D: {} },
    };
    const operation = {
      operationId: "getA",
      parameters: [{ $ref: "#/components/parameters/A" }],
      responses: { "200": { $ref: "#/components/responses/C" } },
    };
    const document = documentWith({ paths: { "/a": { get: operation } }, components: components as object });
    expect(generateProvider(document, api)).toContain(`query: {"q":"date"}, success: { "200": success.nothing }`);
  });

  const refused: [what: string, changes: Partial<OpenApiDocument>, message: string][] = [
    [
      "a write that does not say what a repeat does",
      { paths: { "/a": { post: { operationId: "createA" } } } },
      "createA writes",
    ],
    [
      "a scheme that does not say its kind of key",
      { components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } } },
      "securitySchemes.bearer",
    ],
    [
      "two prefixes for one kind of key",
      {
        components: {
          securitySchemes: { ...schemes, bearer: { ...schemes.bearer, "x-payspec-key": { kind: "secret" } } },
        },
      },
      "other prefixes",
    ],
    [
      "several schemes for one key, of which none is marked",
      { components: { securitySchemes: { bearer: schemes.bearer, other: schemes.bearer } } },
      "bearer, other carry the same secret key",
    ],
    [
      "several schemes for one key, of which two are marked",
      { components: { securitySchemes: { basic: schemes.basic, other: schemes.basic } } },
      "basic, other carry the same secret key",
    ],
    [
      "a scheme that the client does not send",
      { components: { securitySchemes: { ...schemes, publishable: { ...schemes.publishable, scheme: "digest" } } } },
      "securitySchemes.publishable is HTTP digest, and the client sends Basic and Bearer.",
    ],
    [
      "optional credentials",
      { paths: { "/a": { get: { operationId: "getA", security: [{}, { bearer: [] }] } } } },
      "getA makes its credentials optional",
    ],
    [
      "one key in two schemes at once",
      { paths: { "/a": { get: { operationId: "getA", security: [{ basic: [], bearer: [] }] } } } },
      "getA sends one kind of key in basic and bearer together",
    ],
    [
      "a server of an operation beside one of test keys",
      {
        servers: [{ url: "https://a.example" }, { url: "https://test.example", "x-payspec-mode": "test" }],
        paths: { "/a": { get: { operationId: "getA", servers: [{ url: "https://b.example" }] } } },
      },
      "getA has a server of its own",
    ],
    [
      "a list of dates in one value",
      {
        paths: {
          "/a": {
            get: {
              operationId: "getA",
              parameters: [
                { name: "on", in: "query", explode: false, schema: { type: "array", items: { format: "date" } } },
              ],
            },
          },
        },
      },
      "the query parameter on of getA needs comma and date at once",
    ],
    ["a relative server", { servers: [{ url: "/v1" }] }, "the url of servers[0]"],
    ["a server with a variable", { servers: [{ url: "https://{host}.acme.example" }] }, "the url of servers[0]"],
    [
      "a relative server of test keys",
      { servers: [{ url: "https://api.acme.example" }, { url: "/test", "x-payspec-mode": "test" }] },
      "the url of servers[1]",
    ],
    [
      "a look-up that asks no list",
      {
        paths: {
          "/a": {
            get: { operationId: "getA" },
            post: {
              operationId: "createA",
              "x-payspec-idempotency": "none",
              "x-payspec-lookup": { operation: "getA", parameters: {}, match: { "/id": "/no" }, settleSeconds: 60 },
            },
          },
        },
      },
      "createA is looked up by getA",
    ],
    [
      "an operation of a method that OpenAPI 3.1 does not know",
      { paths: { "/a": { query: { operationId: "queryA" } } } },
      "/a has query, which is no method of OpenAPI 3.1",
    ],
    [
      "a path that refers to another",
      { paths: { "/a": { $ref: "#/components/pathItems/A" } as object as PathItem } },
      "/a has $ref, which is no method",
    ],
    ...["image/*", "multipart/mixed", "application/merge-patch+json"].map((type): (typeof refused)[number] => [
      `a body of the type ${type}`,
      { paths: { "/a": { post: writeWith("createA", { [type]: {} }) } } },
      `createA has a body of the type ${type}, which the client does not write`,
    ]),
    [
      "a body of several types without JSON",
      { paths: { "/a": { post: writeWith("createA", { "text/csv": {}, "text/plain": {} }) } } },
      "createA may have a body of several types (text/csv, text/plain)",
    ],
  ];

  test.each(refused)("refuses %s", (_, changes, message) => {
    expect(() => generateProvider(documentWith(changes), api)).toThrow(message);
  });
});
