import { describe, expect, test } from "vitest";
import { enumsIn, withText } from "./enums.ts";
import { createSchemaChecker } from "./schema-checker.ts";
import type { Schema, Spec } from "./spec.ts";

const closed = { type: "string", enum: ["a", "b"] };
const open = { anyOf: [closed, { type: "string" }] };
const named = { anyOf: [{ $ref: "#/components/schemas/Closed" }, { type: "string" }] };

/** The enums in a value, as `{ pointer: open }`. */
function found(schema: Schema, value: unknown) {
  const spec: Spec = {
    servers: [],
    security: [],
    paths: {},
    components: { schemas: { Checked: schema, Closed: closed, Open: open }, securitySchemes: {} },
  };
  const placed = { schema, schemaAt: "#/components/schemas/Checked" };
  const places = enumsIn(spec, createSchemaChecker(spec), placed, value);
  return Object.fromEntries(places.map((place) => [`/${place.path.join("/")}`, place.open]));
}

describe("enumsIn", () => {
  test.for<[where: string, schema: Schema, value: unknown, enums: Record<string, boolean>]>([
    ["at the top", closed, "a", { "/": false }],
    ["in a property", { properties: { status: open } }, { status: "a" }, { "/status": true }],
    ["whose list has a name", { properties: { status: named } }, { status: "a" }, { "/status": true }],
    [
      "behind a reference",
      { properties: { status: { $ref: "#/components/schemas/Open" } } },
      { status: "a" },
      { "/status": true },
    ],
    ["that may be null", { anyOf: [{ $ref: "#/components/schemas/Open" }, { type: "null" }] }, "a", { "/": true }],
    ["in items", { items: { properties: { a: closed } } }, [{ a: "a" }, { a: "b" }], { "/0/a": false, "/1/a": false }],
    ["in values by any name", { additionalProperties: open }, { x: "a" }, { "/x": true }],
    ["in a member of allOf", { allOf: [{ properties: { a: closed } }] }, { a: "a" }, { "/a": false }],
    [
      "in the alternative that the value satisfies",
      {
        oneOf: [
          { required: ["x"], properties: { a: closed } },
          { required: ["y"], properties: { a: open } },
        ],
      },
      { y: 1, a: "a" },
      { "/a": true },
    ],
    ["that one schema closes and another opens", { allOf: [open, closed] }, "a", { "/": false }],
  ])("finds one %s", ([, schema, value, enums]) => {
    expect(found(schema, value)).toEqual(enums);
  });

  test("finds none in other texts", () => {
    expect(found({ properties: { name: { type: "string" } } }, { name: "a", other: "a" })).toEqual({});
  });
});

test("withText changes one text in a copy", () => {
  const value = { items: [{ status: "a" }, { status: "a" }] };
  expect(withText(value, ["items", "1", "status"], "b")).toEqual({ items: [{ status: "a" }, { status: "b" }] });
  expect(value.items[1]).toEqual({ status: "a" });
});
