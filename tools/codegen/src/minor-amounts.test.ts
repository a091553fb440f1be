import { expect, test } from "vitest";
import { minorAmounts } from "./minor-amounts.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const minor = { type: "integer", "x-payspec-unit": "minor" };
const major = { type: "number", "x-payspec-unit": "major" };
const object = (properties: object) => ({ type: "object", properties });

/** The amounts of an API with these bodies, one for each operation. */
function amountsOf(bodies: readonly object[], schemas: Readonly<Record<string, unknown>> = {}) {
  const paths = Object.fromEntries(
    bodies.map((schema, index) => [
      `/${index}`,
      { post: { operationId: `post${index}`, requestBody: { content: { "application/json": { schema } } } } },
    ]),
  );
  const evidence = { "x-payspec-evidence": [{ source: "docs" }] };
  const units = { minor: { amount: "minor", ...evidence }, major: { amount: "major", ...evidence } } as const;
  return minorAmounts({ paths, components: { schemas }, "x-payspec-units": units }, api);
}

test("amounts are found in objects, lists, maps, alternatives and references", () => {
  const schemas = { Money: minor, Line: object({ price: { $ref: "#/components/schemas/Money" } }) };
  const line = { $ref: "#/components/schemas/Line" };
  const body = {
    ...object({
      "a/b": minor,
      lines: { type: "array", items: line },
      named: { additionalProperties: line },
      count: major,
    }),
    allOf: [object({ tip: { anyOf: [minor, { type: "null" }] } })],
  };
  expect(amountsOf([body], schemas)).toEqual(["/a~1b", "/lines/*/price", "/named/*/price", "/tip"]);
});

test("a place that holds a number of another unit in another operation is left out", () => {
  expect(amountsOf([object({ amount: minor, fee: minor }), object({ amount: major })])).toEqual(["/fee"]);
  expect(amountsOf([object({ total: minor }), object({ total: { type: "integer" } })])).toEqual([]);
});

test("a schema that holds itself ends", () => {
  const Tree = object({ amount: minor, child: { $ref: "#/components/schemas/Tree" } });
  expect(amountsOf([{ $ref: "#/components/schemas/Tree" }], { Tree })).toEqual(["/amount"]);
});
