import { expect, test } from "vitest";
import { knownValuesSource } from "./known-values.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const text = { type: "string" };
const open = (known: object) => ({ anyOf: [known, text] });
const list = (...values: string[]) => ({ type: "string", enum: values });

/** What is written for a document with these schemas, on one line. */
function written(schemas: Readonly<Record<string, unknown>>, more: object = {}): string {
  return knownValuesSource({ components: { schemas }, ...more } as never, api).replaceAll(/\s+/g, " ");
}

test("an open enum has a type of its known values, and a guard", () => {
  const source = written({ Status: open(list("PAID", "a, b")) });
  expect(source).toContain('export type KnownStatus = "PAID" | "a, b";');
  expect(source).toContain(
    'export const isKnownStatus: (value: unknown) => value is KnownStatus = /* @__PURE__ */ isOneOf(["PAID", "a, b"]);',
  );
});

test("where the spec names the list, that is the type", () => {
  const reference = (name: string) => open({ $ref: `#/components/schemas/${name}` });
  const source = written({
    KnownStatus: list("PAID"),
    Status: reference("KnownStatus"),
    Unit: list("day"),
    Span: { type: "object", properties: { size_unit: reference("Unit") } },
  });
  expect(source).not.toContain("export type KnownStatus");
  expect(source).toContain("value is types.KnownStatus");
  expect(source).toContain("export type KnownSpanSizeUnit = types.Unit;");
});

test("the known error codes are those of the rules of errors", () => {
  const errors = { "x-payspec-errors": { codes: { NO: {}, BUSY: {} } } };
  const source = written({ ErrorCode: open(list("NO")) }, errors);
  expect(source).toContain(
    'isKnownErrorCode: (value: unknown) => value is KnownErrorCode = /* @__PURE__ */ isOneOf(["NO", "BUSY"]);',
  );
  expect(source).not.toContain("export type");
});

test("an open enum without a name is refused with its place", () => {
  const paths = { "/a": { get: { parameters: [{ name: "a", in: "query", schema: open(list("b")) }] } } };
  expect(() => written({}, { paths })).toThrow("#/paths/~1a/get/parameters/0/schema has no name");
});
