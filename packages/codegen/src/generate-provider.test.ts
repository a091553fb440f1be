import { describe, expect, test } from "vitest";
import { generateProvider } from "./generate-provider.ts";
import type { OpenApiDocument } from "./openapi.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

const secret = { "x-payspec-key": { kind: "secret", prefixes: { test: "sk_test_" } } };
const publishable = { "x-payspec-key": { kind: "publishable" } };

function documentWith(changes: Partial<OpenApiDocument>): OpenApiDocument {
  return {
    servers: [{ url: "https://api.acme.example" }],
    security: [{ basic: [] }, { bearer: [] }],
    components: { securitySchemes: { publishable, basic: secret, bearer: secret } },
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
    expect(text).toContain(`keys: {"secretKey":{"test":"sk_test_"},"publishableKey":{}}`);
    expect(text).toContain(`"getA": { method: "GET", path: "/a", keys: ["secretKey"] }`);
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
    const components = { securitySchemes: { basic: secret, bearer: secret }, requestBodies: { Form: form } };
    const text = generateProvider(documentWith({ components, paths }), api);
    const marked = text.split("\n").filter((line) => line.includes("body: formData"));
    expect(marked).toEqual([expect.stringContaining("uploadA"), expect.stringContaining("uploadB")]);
  });

  test("keeps how to look a write up, without the evidence", () => {
    const rule = {
      operation: "listA",
      parameters: { from: "{startedAt}" },
      match: { "/id": "/no" },
      settleSeconds: 60,
    };
    const write = { "x-payspec-idempotency": "none", "x-payspec-lookup": { ...rule, "x-payspec-evidence": [] } };
    const list = { operationId: "listA", "x-payspec-pagination": { profile: "none", items: "" } };
    const paths = { "/a": { get: list, post: { operationId: "createA", ...write } } };
    expect(generateProvider(documentWith({ paths }), api)).toContain(
      `idempotency: { guarantee: "none" }, lookup: ${JSON.stringify(rule)} }`,
    );
  });

  const refused: [what: string, changes: Partial<OpenApiDocument>, message: string][] = [
    [
      "a write that does not say what a repeat does",
      { paths: { "/a": { post: { operationId: "createA" } } } },
      "createA writes",
    ],
    [
      "a scheme that does not say its kind of key",
      { components: { securitySchemes: { bearer: {} } } },
      "securitySchemes.bearer",
    ],
    [
      "two prefixes for one kind of key",
      { components: { securitySchemes: { bearer: secret, basic: { "x-payspec-key": { kind: "secret" } } } } },
      "other prefixes",
    ],
    ["a relative server", { servers: [{ url: "/v1" }] }, "servers[0].url"],
    [
      "a relative server of test keys",
      { servers: [{ url: "https://api.acme.example" }, { url: "/test", "x-payspec-mode": "test" }] },
      "servers[1].url",
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
    ["a method that the runtime does not send", { paths: { "/a": { head: { operationId: "headA" } } } }, "HEAD"],
  ];

  test.each(refused)("refuses %s", (_, changes, message) => {
    expect(() => generateProvider(documentWith(changes), api)).toThrow(message);
  });
});
