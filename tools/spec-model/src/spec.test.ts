import { expect, test } from "vitest";
import { pointerOf } from "./resolve-reference.ts";
import { METHODS } from "./methods.ts";
import { operationsOf, samplesOf, type Spec } from "./spec.ts";

const evidence = { "x-payspec-evidence": [{ source: "docs" }] };

function specWith(paths: Spec["paths"], changes: object = {}): Spec {
  return { servers: [], security: [{ key: [] }], paths, components: { securitySchemes: {} }, ...changes };
}

test("operationsOf lists one operation for each method", () => {
  const item = Object.fromEntries(METHODS.map((method) => [method, { operationId: `${method}A`, ...evidence }]));
  const found = operationsOf(specWith({ "/a": item, "/b": { get: { operationId: "getB", ...evidence } } }));
  expect(found.map(({ id, method, path }) => `${id} ${method} ${path}`).toSorted()).toEqual([
    "deleteA DELETE /a",
    "getA GET /a",
    "getB GET /b",
    "headA HEAD /a",
    "optionsA OPTIONS /a",
    "patchA PATCH /a",
    "postA POST /a",
    "putA PUT /a",
    "traceA TRACE /a",
  ]);
});

test("operationsOf gives an operation the parameters of its path, and follows references", () => {
  const shared = { name: "id", in: "path", schema: {} };
  const own = { name: "limit", in: "query", schema: {} };
  const components = { securitySchemes: {}, parameters: { Limit: own } };
  const item = {
    parameters: [shared],
    get: { operationId: "getA", parameters: [{ $ref: "#/components/parameters/Limit" }], ...evidence },
  };
  expect(operationsOf(specWith({ "/a/{id}": item }, { components }))[0]?.parameters).toEqual([
    { ...shared, schemaAt: "#/paths/~1a~1%7Bid%7D/parameters/0/schema" },
    { ...own, schemaAt: "#/components/parameters/Limit/schema" },
  ]);
});

test("operationsOf takes an operation's own security for the document's, also where that is none", () => {
  const item = {
    get: { operationId: "getA", ...evidence },
    put: { operationId: "putA", security: [], ...evidence },
    post: { operationId: "postA", security: [{ other: [] }], ...evidence },
  };
  expect(operationsOf(specWith({ "/a": item })).map(({ id, security }) => [id, security])).toEqual([
    ["getA", [{ key: [] }]],
    ["putA", []],
    ["postA", [{ other: [] }]],
  ]);
});

test("samplesOf gives the unnamed sample and every named one, references followed", () => {
  const spec = specWith({}, { components: { examples: { Two: { value: 2 } }, securitySchemes: {} } });
  const examples = { one: { value: 1 }, two: { $ref: "#/components/examples/Two" } };
  expect(samplesOf(spec, { example: 0, examples })).toEqual([
    ["example", 0],
    ["one", 1],
    ["two", 2],
  ]);
});

// RFC 6901, section 3, within a fragment of RFC 3986.
test("pointerOf escapes what a pointer and a fragment give a meaning", () => {
  expect(pointerOf(["paths", "/a/{id}", "m~n", "50 %"])).toBe("#/paths/~1a~1%7Bid%7D/m~0n/50%20%25");
});
