import { describe, expect, test } from "vitest";
import { createSchemaChecker } from "./schema-checker.ts";
import type { Schema, Spec } from "./spec.ts";

/** A spec with the schema `Checked`, and others that it can refer to. */
function specWith(checked: Schema): Spec {
  const Card = { type: "object", properties: { brand: { type: "string" } } };
  const Anything = { type: "object", additionalProperties: true };
  const schemas = { Checked: checked, Card, Anything };
  return { servers: [], security: [], paths: {}, components: { schemas, securitySchemes: {} } };
}

const checked = "#/components/schemas/Checked";
const card = { $ref: "#/components/schemas/Card" };
const bank = { type: "object", required: ["iban"], properties: { iban: { type: "string" } } };
const misspelt = { brand: "visa", brnad: "visa" };

describe("a checker that refuses unnamed properties", () => {
  test.for<[where: string, schema: Schema, value: unknown, pointer: string]>([
    ["at the top", { type: "object", properties: {} }, misspelt, "/"],
    ["through $ref", card, misspelt, "/"],
    ["through allOf", { allOf: [card, bank] }, { ...misspelt, iban: "XX" }, "/"],
    ["through anyOf", { anyOf: [card, { type: "string" }] }, misspelt, "/"],
    ["through oneOf", { oneOf: [card, bank] }, misspelt, "/"],
    ["in items", { type: "array", items: card }, [misspelt], "/0"],
    ["in a property", { type: "object", properties: { card } }, { card: misspelt }, "/card"],
    [
      "in a property of an allOf member",
      { allOf: [{ type: "object", properties: { card } }] },
      { card: misspelt },
      "/card",
    ],
    ["in values by any name", { type: "object", additionalProperties: card }, { one: misspelt }, "/one"],
  ])("finds them %s", ([, schema, value, pointer]) => {
    const spec = specWith(schema);
    expect(createSchemaChecker(spec)(checked, value)).toEqual([]);
    const errors = createSchemaChecker(spec, "refused")(checked, value);
    expect(errors).toContainEqual(`${pointer} must NOT have unevaluated properties {"unevaluatedProperty":"brnad"}`);
  });

  test.for<[where: string, schema: Schema, value: unknown]>([
    ["that several schemas name together", { allOf: [card, bank] }, { brand: "visa", iban: "XX" }],
    ["where the schema admits any", { type: "object", additionalProperties: true }, misspelt],
    [
      "where a property's schema admits any",
      { type: "object", properties: { a: { $ref: "#/components/schemas/Anything" } } },
      { a: misspelt },
    ],
  ])("admits properties %s", ([, schema, value]) => {
    expect(createSchemaChecker(specWith(schema), "refused")(checked, value)).toEqual([]);
  });
});

describe("a checker", () => {
  test.for<[format: string, type: string, value: unknown]>([
    ["int32", "integer", 2 ** 31],
    ["byte", "string", "not base64"],
    ["date-time", "string", "2026-02-30"],
    ["email", "string", "nobody"],
    ["uuid", "string", "1"],
    ["uri", "string", "here"],
  ])("knows the format %s", ([format, type, value]) => {
    const errors = createSchemaChecker(specWith({ type, format }))(checked, value);
    expect(errors).toEqual([expect.stringContaining(`must match format "${format}"`)]);
  });

  test.for<[what: string, schema: Schema]>([
    ["format", { type: "string", format: "iban" }],
    ["keyword", { type: "string", maxlength: 1 }],
  ])("throws at an unknown %s, which would check nothing", ([what, schema]) => {
    expect(() => createSchemaChecker(specWith(schema))(checked, "")).toThrow(`unknown ${what}`);
  });
});
