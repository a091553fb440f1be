import { describe, expect, test } from "vitest";
import type { OpenApiDocument, OperationObject, Response } from "@payspec/spec-model/openapi";
import { successesOf } from "./success-bodies.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

const string = { type: "string" };
const schemas = {
  Base: { type: "object", required: ["id"], properties: { id: string, kind: string } },
  Charge: { allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["amount"], properties: { amount: string } }] },
  Loose: { type: "object", properties: { a: string, b: string } },
  Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] },
  Guessed: { type: "object", required: ["id"], "x-payspec-evidence": [{ source: "inferred" }] },
};

const ref = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown): Response => ({ content: { "application/json": { schema } } });

/** The bodies of the one success of an operation. */
function bodies(response: Response, operation: OperationObject = {}, method = "post") {
  const call = { method, path: "/a", item: {}, operation: { ...operation, responses: { "200": response } } };
  const document: OpenApiDocument = { components: { schemas } };
  const [success] = successesOf(document, call, api);
  return success?.bodies;
}

describe("successesOf", () => {
  test.each<[rule: string, schema: unknown, bodies: unknown]>([
    ["an object has one of its required properties", ref("Base"), [{ body: "object", some: ["id"] }]],
    ["… those of all parts of an allOf", ref("Charge"), [{ body: "object", some: ["id", "amount"] }]],
    ["… or, where none is required, one that is documented", ref("Loose"), [{ body: "object", some: ["a", "b"] }]],
    ["an object without properties is any object", { type: "object" }, [{ body: "object", some: [] }]],
    [
      "a map is any object",
      { type: "object", properties: { a: string }, additionalProperties: string },
      [{ body: "object", some: [] }],
    ],
    [
      "of a union one branch is enough",
      { oneOf: [ref("Base"), ref("Loose")] },
      [{ body: "object", some: ["id", "a", "b"] }],
    ],
    [
      "branches that only require narrow what stands beside them",
      {
        type: "object",
        properties: { a: string, b: string, c: string },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
      [{ body: "object", some: ["a", "b"] }],
    ],
    [
      "a nullable object may be null",
      { anyOf: [ref("Base"), { type: "null" }] },
      [{ body: "object", some: ["id"] }, { body: "null" }],
    ],
    ["a list of types is a union", { type: ["string", "null"] }, [{ body: "string" }, { body: "null" }]],
    ["an integer is a number", { type: "integer" }, [{ body: "number" }]],
    ["a list is an array", { type: "array", items: ref("Base") }, [{ body: "array" }]],
    ["values name their type", { enum: ["a", true] }, [{ body: "string" }, { body: "boolean" }]],
    [
      "a schema that says nothing admits any JSON",
      {},
      ["object", "array", "string", "number", "boolean", "null"].map((body) =>
        body === "object" ? { body, some: [] } : { body },
      ),
    ],
    [
      "the constants of the outermost object hold, those further in do not count",
      {
        type: "object",
        required: ["success", "data"],
        properties: {
          success: { const: true },
          "a/b": { enum: ["x"] },
          data: { type: "object", properties: { ok: { const: 1 } } },
          open: { anyOf: [{ const: "a" }, string] },
        },
      },
      [{ body: "object", some: ["success", "data"], const: { "/success": true, "/a~1b": "x" } }],
    ],
    [
      "branches with constants of their own stay apart",
      {
        oneOf: [
          { type: "object", required: ["a"], properties: { type: { const: "a" } } },
          { type: "object", required: ["b"], properties: { type: { const: "b" } } },
        ],
      },
      [
        { body: "object", some: ["a"], const: { "/type": "a" } },
        { body: "object", some: ["b"], const: { "/type": "b" } },
      ],
    ],
    [
      "what only a request has proves nothing",
      { type: "object", required: ["id", "pin"], properties: { id: string, pin: { type: "string", writeOnly: true } } },
      [{ body: "object", some: ["id"] }],
    ],
  ])("%s", (_, schema, expected) => {
    expect(bodies(json(schema))).toEqual(expected);
  });

  test("no content is no body", () => {
    expect(bodies({})).toEqual([{ body: "none" }]);
  });

  test("what is not JSON is told by its media type, beside JSON too", () => {
    const content = { "application/hal+json": { schema: ref("Base") }, "Text/CSV; charset=utf-8": {}, "image/*": {} };
    expect(bodies({ content })).toEqual([
      { body: "object", some: ["id"] },
      { body: "media", type: "text/csv" },
      { body: "media", type: "image/*" },
    ]);
  });

  test("a deletion may respond with nothing", () => {
    expect(bodies(json(ref("Base")), {}, "delete")).toEqual([{ body: "object", some: ["id"], empty: true }]);
  });

  const inferred = [{ source: "inferred" }];
  const docs = [{ source: "docs" }];
  test.each<[where: string, response: Response, operation: OperationObject, empty: boolean]>([
    ["at the response", { ...json(ref("Base")), "x-payspec-evidence": inferred }, {}, true],
    ["at the schema", json(ref("Guessed")), {}, true],
    ["at the operation", json(ref("Base")), { "x-payspec-evidence": inferred }, true],
    ["nowhere", json(ref("Base")), { "x-payspec-evidence": docs }, false],
    ["only beside a better source", json(ref("Base")), { "x-payspec-evidence": [...docs, ...inferred] }, false],
    [
      "at the operation, and the response has a source",
      { ...json(ref("Base")), "x-payspec-evidence": docs },
      { "x-payspec-evidence": inferred },
      false,
    ],
  ])("a body that is inferred %s may be empty: %s", (_, response, operation, empty) => {
    expect(bodies(response, operation)).toEqual([{ body: "object", some: ["id"], ...(empty && { empty: true }) }]);
  });

  test("names a body by its schema, and by nothing else", () => {
    const responses = {
      "200": json(ref("Base")),
      "201": json({ type: "object" }),
      "202": {},
      "404": json(ref("Loose")),
    };
    const call = { method: "get", path: "/a", item: {}, operation: { responses } };
    expect(successesOf({ components: { schemas } }, call, api).map(({ status, name }) => [status, name])).toEqual([
      ["200", "Base"],
      ["201", undefined],
      ["202", undefined],
    ]);
  });

  test.each([
    ["a schema that is made of itself", ref("Loop"), "only refers to itself"],
    ["a schema that nothing fits", { allOf: [{ type: "string" }, { type: "object" }] }, "no body can match"],
  ])("refuses %s", (_, schema, message) => {
    expect(() => bodies(json(schema))).toThrow(message);
  });
});
