import { describe, expect, test } from "vitest";
import {
  expectedResponse,
  expectedCredentials,
  expectedRequest,
  keyKindsOf,
  plainRequest,
  sampleCall,
  sampleKey,
} from "./every-operation.ts";
import { operationsOf, type Spec, type SpecOperation } from "@payspec/spec-model";

const key = { "x-payspec-key": { kind: "secret", prefixes: { test: "sk_test_" } } } as const;

/** A spec with one operation, and that operation. */
function oneOperation(operation: object, path = "/a/"): { spec: Spec; operation: SpecOperation } {
  const spec: Spec = {
    servers: [],
    security: [{ basic: [] }],
    paths: { [path]: { post: { operationId: "payA", "x-payspec-evidence": [], ...operation } } },
    components: {
      schemas: {},
      securitySchemes: {
        basic: { scheme: "basic", ...key },
        bearer: { scheme: "bearer", ...key },
        browser: { scheme: "bearer", "x-payspec-key": { kind: "publishable", prefixes: { test: "pk_test_" } } },
      },
    },
    "x-payspec-idempotency-profiles": { keyed: { header: "Acme-Key" } },
  };
  const [only] = operationsOf(spec);
  return { spec, operation: only! };
}

const strings = { type: "array", items: { type: "string", enum: ["a", "b", "c"] } };

describe("expectedRequest", () => {
  test.for<[style: string, parameter: object, query: [string, string][]]>([
    ["a text", { schema: { type: "string" }, example: "a&b" }, [["q", "a&b"]]],
    [
      "a list, exploded unless the spec says otherwise",
      { schema: strings },
      [
        ["q", "a"],
        ["q", "b"],
      ],
    ],
    ["a list that is not exploded", { schema: strings, explode: false }, [["q", "a,b"]]],
    [
      "a deepObject",
      { style: "deepObject", schema: { type: "object", properties: { gt: { type: "integer" } } } },
      [["q[gt]", "1"]],
    ],
  ])("writes %s into the query", ([, parameter, query]) => {
    const { spec, operation } = oneOperation({ parameters: [{ name: "q", in: "query", ...parameter }] });
    expect(expectedRequest(spec, operation).query).toEqual(query);
  });

  test("refuses a style that it does not know", () => {
    const parameter = { name: "q", in: "query", style: "pipeDelimited", schema: strings };
    const { spec, operation } = oneOperation({ parameters: [parameter] });
    expect(() => expectedRequest(spec, operation)).toThrow("style pipeDelimited");
  });

  test("encodes path parameters, and keeps the slash at the end", () => {
    const parameters = [{ name: "id", in: "path", example: "a/b" }];
    const { spec, operation } = oneOperation({ parameters }, "/a/{id}/b/");
    expect(expectedRequest(spec, operation).path).toBe("/a/a%2Fb/b/");
  });

  test("has the idempotency header where the operation names a profile, and only there", () => {
    const keyed = oneOperation({ "x-payspec-idempotency": "keyed" });
    expect(expectedRequest(keyed.spec, keyed.operation).headers).toEqual({ "acme-key": "order-5678" });
    const none = oneOperation({ "x-payspec-idempotency": "none" });
    expect(expectedRequest(none.spec, none.operation).headers).toEqual({});
  });

  test("does not take the idempotency key for a parameter of the caller's", () => {
    const parameters = [{ name: "acme-key", in: "header", example: "x" }];
    const { spec, operation } = oneOperation({ "x-payspec-idempotency": "keyed", parameters });
    expect(sampleCall(spec, operation)).toMatchObject({ params: { header: {} }, idempotencyKey: "order-5678" });
  });
});

test("plainRequest keeps every header that fetch does not add by itself, and those that the operation declares", async () => {
  const { operation } = oneOperation({ parameters: [{ name: "Accept-Language", in: "header" }] });
  const headers = { host: "x", "accept-language": "ja", accept: "*/*", extra: "1" };
  const sent = { method: "GET", target: "/a/?b=1&b=2", headers, body: Buffer.from("") };
  expect(await plainRequest(sent, operation)).toEqual({
    method: "GET",
    path: "/a/",
    query: [
      ["b", "1"],
      ["b", "2"],
    ],
    headers: { "accept-language": "ja", extra: "1" },
  });
});

test("plainRequest tells the files of a form from its texts", async () => {
  const form = new FormData();
  form.append("file", new Blob(["bytes"]));
  form.append("purpose", "evidence");
  const request = new Request("http://localhost", { method: "POST", body: form });
  const { operation } = oneOperation({});
  const sent = {
    method: "POST",
    target: "/a/",
    headers: { "content-type": request.headers.get("Content-Type")! },
    body: Buffer.from(await request.arrayBuffer()),
  };
  expect(await plainRequest(sent, operation)).toMatchObject({
    contentType: "multipart/form-data",
    body: { file: { file: "bytes" }, purpose: "evidence" },
  });
});

test("expectedCredentials are those of the operation's own schemes", () => {
  const basic = oneOperation({});
  expect(expectedCredentials(basic.spec, basic.operation, "secret")).toEqual(["Basic c2tfdGVzdF9vZmZsaW5lOg=="]);
  const either = oneOperation({ security: [{ basic: [] }, { bearer: [] }] });
  expect(expectedCredentials(either.spec, either.operation, "secret")).toContain("Bearer sk_test_offline");
});

test("expectedCredentials are those of the schemes of one kind of key alone", () => {
  const { spec, operation } = oneOperation({ security: [{ basic: [] }, { browser: [] }] });
  expect(expectedCredentials(spec, operation, "publishable")).toEqual(["Bearer pk_test_offline"]);
  expect(expectedCredentials(spec, operation, "secret")).toEqual(["Basic c2tfdGVzdF9vZmZsaW5lOg=="]);
});

test("keyKindsOf lists every kind of key that an operation takes, each once", () => {
  const { spec, operation } = oneOperation({ security: [{ basic: [] }, { bearer: [] }, { browser: [] }] });
  expect(keyKindsOf(spec, operation)).toEqual(["secret", "publishable"]);
});

test("sampleKey has the prefix of its kind and mode", () => {
  const { spec } = oneOperation({});
  expect([sampleKey(spec, "secret"), sampleKey(spec, "publishable"), sampleKey(spec, "secret", "live")]).toEqual([
    "sk_test_offline",
    "pk_test_offline",
    "offline",
  ]);
});

test("expectedResponse is the first example of the lowest success", () => {
  const content = { "application/json": { examples: { one: { value: 1 }, two: { value: 2 } } } };
  const { spec, operation } = oneOperation({ responses: { default: {}, "2XX": { content } } });
  expect(expectedResponse(spec, operation)).toEqual({ status: 200, contentType: "application/json", data: 1 });
});
