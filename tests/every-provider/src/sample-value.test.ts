import { expect, test } from "vitest";
import { sampleValue } from "./sample-value.ts";
import type { Schema, Spec } from "@payspec/spec-model";

const spec: Spec = { servers: [], security: [], paths: {}, components: { schemas: {}, securitySchemes: {} } };

test("a text must be encoded in a path and in a query", () => {
  const text = String(sampleValue(spec, { type: "string" }));
  expect(encodeURIComponent(text)).not.toBe(text);
  expect(text).toMatch(/ .*\/|\/.* /);
});

test.for<[what: string, schema: Schema, value: unknown]>([
  ["its own example", { type: "string", example: "x", default: "y" }, "x"],
  ["the first of its examples", { type: "string", examples: ["x", "y"] }, "x"],
  ["the first listed value", { type: "string", enum: ["x", "y"] }, "x"],
  ["its default", { type: "integer", default: 7 }, 7],
  ["what its first alternative gives", { anyOf: [{ enum: ["x"] }, { type: "string" }] }, "x"],
  ["the least number", { type: "integer", minimum: 100 }, 100],
  ["one", { type: ["integer", "null"] }, 1],
  ["true", { type: "boolean" }, true],
  ["two items, which show how a list is written", { type: "array", items: { type: "integer" } }, [1, 1]],
  ["no more items than it admits", { type: "array", maxItems: 1, items: { enum: ["x", "y"] } }, ["x"]],
  ["each property", { type: "object", properties: { a: { type: "boolean" } } }, { a: true }],
  ["a moment", { type: "string", format: "date-time" }, "2026-01-31T12:00:00Z"],
  ["a text of the length it wants", { type: "string", minLength: 7, maxLength: 7 }, "a b/cdd"],
])("the sample of a schema is %s", ([, schema, value]) => {
  expect(sampleValue(spec, schema)).toEqual(value);
});
