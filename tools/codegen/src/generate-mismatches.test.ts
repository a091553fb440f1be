import { describe, expect, test } from "vitest";
import { generateMismatches } from "./generate-mismatches.ts";
import type { OperationObject } from "@payspec/spec-model/openapi";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const text = { type: "string" };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

/** The table of a document with one operation, read back. */
function shapesOf(responses: NonNullable<OperationObject["responses"]>, components: object = {}) {
  const paths = { "/a": { parameters: [], post: { operationId: "createA", responses } } };
  const source = generateMismatches({ paths, components }, api);
  const [, table = ""] = /^const shapes: Shapes = (.*);$/m.exec(source) ?? [];
  return JSON.parse(table) as { provider: string; operations: { createA: object }; named: object };
}

/** The shape of a schema in a success, where others are named. */
function shapeOf(schema: unknown, schemas: object = {}) {
  const { operations, named } = shapesOf({ "200": json(schema) }, { schemas });
  // One operation with one status.
  return { shape: (operations.createA as { "200": object })["200"], named };
}

describe("generateMismatches", () => {
  test("tells what each success looks like, by status as the spec writes it, and nothing of refusals", () => {
    const responses = {
      "200": json(text),
      "2XX": json({ type: "array" }),
      "204": {},
      "404": json(text),
      default: json(text),
    };
    expect(shapesOf(responses)).toEqual({
      provider: "acme",
      operations: { createA: { "200": text, "2XX": { type: "array" }, "204": {} } },
      named: {},
    });
  });

  test("follows a response that stands elsewhere", () => {
    const { operations } = shapesOf(
      { "200": { $ref: "#/components/responses/Done" } },
      { responses: { Done: json(text) } },
    );
    expect(operations.createA).toEqual({ "200": text });
  });

  test("admits any JSON form of a body, and tells nothing of another", () => {
    const content = {
      "application/vnd.acme+json": { schema: { type: "array" } },
      "application/json": { schema: text },
    };
    expect(shapesOf({ "200": { content } }).operations.createA).toEqual({ "200": { type: ["array", "string"] } });
    expect(shapesOf({ "200": { content: { "text/csv": { schema: text } } } }).operations.createA).toEqual({
      "200": {},
    });
  });

  test("keeps what tells kinds apart, and drops values, bounds, formats and words", () => {
    const schema = {
      type: "object",
      description: "An order.",
      minProperties: 1,
      required: ["id"],
      properties: {
        id: { type: "string", format: "uuid", minLength: 36, example: "x" },
        state: { type: ["string", "null"], enum: ["open", null], "x-payspec-sensitive": true },
        kind: { type: "string", const: "order", default: "order" },
        anything: { description: "Of any kind." },
        whatever: true,
        lines: { type: "array", minItems: 1, items: { type: "integer", minimum: 0 } },
      },
      additionalProperties: { type: "number" },
      unevaluatedProperties: false,
    };
    expect(shapeOf(schema).shape).toEqual({
      type: "object",
      required: ["id"],
      properties: {
        id: text,
        state: { type: ["string", "null"] },
        kind: text,
        lines: { type: "array", items: { type: "integer" } },
      },
      additionalProperties: { type: "number" },
    });
  });

  test.each([false, true, {}])(
    "takes additionalProperties: %j for any property, unknown ones included",
    (properties) => {
      expect(shapeOf({ type: "object", additionalProperties: properties }).shape).toEqual({ type: "object" });
    },
  );

  test("says nothing of properties and items that other keywords speak of", () => {
    const schema = { patternProperties: { "^x": {} }, additionalProperties: text, prefixItems: [{}], items: text };
    expect(shapeOf(schema).shape).toEqual({});
  });

  test("names each schema once, also one that holds itself", () => {
    const Node = { type: "object", properties: { next: reference("Node"), other: reference("Node") } };
    expect(shapeOf(reference("Node"), { Node, Unused: Node })).toEqual({
      shape: { $ref: "Node" },
      named: { Node: { type: "object", properties: { next: { $ref: "Node" }, other: { $ref: "Node" } } } },
    });
  });

  test("puts a schema that only names a kind in the place of its name", () => {
    const schemas = { Known: { type: "string", enum: ["a"] }, Open: { anyOf: [reference("Known"), text] } };
    expect(shapeOf({ anyOf: [reference("Open"), { type: "null" }] }, schemas)).toEqual({
      shape: { type: ["string", "null"] },
      named: {},
    });
  });

  test("keeps alternatives of objects apart; where one may be anything, so may the value", () => {
    const [a, b] = [{ required: ["a"] }, { required: ["b"] }];
    expect(shapeOf({ oneOf: [a, b, text, { type: "null" }] }).shape).toEqual({
      anyOf: [a, b, { type: ["string", "null"] }],
    });
    expect(shapeOf({ anyOf: [a, { not: b }] }).shape).toEqual({});
  });

  test("keeps all parts of a value", () => {
    const Base = { type: "object", properties: { id: text } };
    const allOf = [reference("Base"), { description: "Nothing." }, { required: ["id"] }];
    expect(shapeOf({ allOf }, { Base })).toEqual({
      shape: { allOf: [{ $ref: "Base" }, { required: ["id"] }] },
      named: { Base },
    });
    expect(shapeOf({ allOf: [reference("Base")] }, { Base }).shape).toEqual({ $ref: "Base" });
  });

  test("keeps by which value an object names its alternative", () => {
    const [A, B] = [{ required: ["a"] }, { required: ["b"] }];
    const discriminator = { propertyName: "type", mapping: { a: reference("A").$ref, b: reference("B").$ref } };
    expect(shapeOf({ oneOf: [reference("A"), reference("B")], discriminator }, { A, B }).shape).toEqual({
      anyOf: [{ $ref: "A" }, { $ref: "B" }],
      discriminator: { propertyName: "type", mapping: { a: "A", b: "B" } },
    });
  });

  test("takes what is said beside a reference", () => {
    const Base = { required: ["id"] };
    expect(shapeOf({ ...reference("Base"), type: "object" }, { Base }).shape).toEqual({ $ref: "Base", type: "object" });
    expect(shapeOf({ ...reference("Kind"), required: ["id"] }, { Kind: { type: "object" } }).shape).toEqual({
      type: "object",
      required: ["id"],
    });
  });
});
