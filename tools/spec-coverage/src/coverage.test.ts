import { expect, test } from "vitest";
import { coverageOf, totalCoverage } from "./coverage.ts";
import type { Schema, Spec } from "@payspec/spec-model";

const closed = { type: "string", enum: ["a", "b"] };
const open = { anyOf: [closed, { type: "string" }] };

function specWith(changes: Partial<Spec>, schemas: Spec["components"]["schemas"] = {}): Spec {
  return { servers: [], security: [], paths: {}, components: { schemas, securitySchemes: {} }, ...changes };
}

/** An operation with sources, as the spec writes them. */
const sourced = (...sources: string[]) => ({ "x-payspec-evidence": sources.map((source) => ({ source })) });

test("counts an operation once, by the strongest of its sources in whatever order", () => {
  const paths = {
    "/a": { get: sourced("inferred", "docs"), post: sourced("docs", "seed") },
    "/b": { get: sourced("observed") },
  };
  const { operations, evidence } = coverageOf(specWith({ paths }));
  expect(operations).toBe(3);
  expect(evidence).toEqual({ seed: 1, docs: 1, sdk: 0, observed: 1, inferred: 0 });
});

test("counts a property as described by its own words or by those of the schema it refers to", () => {
  const properties = {
    own: { type: "string", description: "Words." },
    theirs: { $ref: "#/components/schemas/Described" },
    none: { type: "string" },
  };
  const spec = specWith({}, { A: { properties }, Described: { type: "string", description: "Words." } });
  expect(coverageOf(spec).properties).toEqual({ total: 3, described: 2 });
});

test.for<[keyword: string, schema: Schema]>([
  ["properties", { properties: { a: { properties: { b: {} } } } }],
  ["patternProperties", { properties: { a: {} }, patternProperties: { "^x": { properties: { b: {} } } } }],
  ["additionalProperties", { properties: { a: {} }, additionalProperties: { properties: { b: {} } } }],
  ["items", { properties: { a: {} }, items: { properties: { b: {} } } }],
  ["prefixItems", { properties: { a: {} }, prefixItems: [{ properties: { b: {} } }] }],
  ["allOf", { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }],
  ["anyOf", { anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }],
  ["oneOf", { oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }],
  ["if and else", { if: { properties: { a: {} } }, else: { properties: { b: {} } } }],
  // As text, for an object with "then" looks like a promise.
  ["then", JSON.parse('{ "if": true, "then": { "properties": { "a": {}, "b": {} } } }') as Schema],
])("counts properties within %s", ([, schema]) => {
  expect(coverageOf(specWith({}, { A: schema })).properties.total).toBe(2);
});

test("counts properties and enums outside the named schemas too", () => {
  const content = { "application/json": { schema: { properties: { a: closed } } } };
  const paths = { "/a": { post: { ...sourced("docs"), requestBody: { content } } } };
  expect(coverageOf(specWith({ paths }))).toMatchObject({
    properties: { total: 1, described: 0 },
    enums: { open: 0, closed: 1, values: 2 },
  });
});

test.for<[what: string, schemas: Spec["components"]["schemas"], enums: object]>([
  ["a closed enum", { A: closed }, { open: 0, closed: 1, values: 2 }],
  ["an open enum", { A: open }, { open: 1, closed: 0, values: 2 }],
  [
    "an open enum with a named list",
    { A: closed, B: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "string" }] } },
    { open: 1, closed: 0, values: 2 },
  ],
  [
    "an open enum with a named list that is also used closed",
    {
      A: closed,
      B: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "string" }] },
      C: { properties: { a: { $ref: "#/components/schemas/A" } } },
    },
    { open: 1, closed: 1, values: 2 },
  ],
])("counts %s", ([, schemas, enums]) => {
  expect(coverageOf(specWith({}, schemas)).enums).toEqual(enums);
});

test("counts examples, error codes, webhook events and gaps", () => {
  const spec = specWith(
    {
      webhooks: { "a.paid": {}, "a.lost": {} },
      "x-payspec-errors": { codes: { X: {}, Y: {} } },
      "x-payspec-gaps": ["Why?"],
    },
    { A: { type: "string", examples: ["a", "b", "c"] } },
  );
  expect(coverageOf(spec)).toMatchObject({ schemas: 1, examples: 3, errorCodes: 2, webhookEvents: 2, gaps: 1 });
});

test("counts the examples of a webhook's body", () => {
  const content = { "application/json": { schema: {}, examples: { one: { value: 1 }, two: { value: 2 } } } };
  expect(coverageOf(specWith({ webhooks: { "a.paid": { post: { requestBody: { content } } } } })).examples).toBe(2);
});

test("the total adds each number", () => {
  const coverage = coverageOf(specWith({ "x-payspec-gaps": ["Why?"] }, { A: open }));
  expect(totalCoverage([coverage, coverage])).toMatchObject({
    schemas: 2,
    enums: { open: 2, closed: 0, values: 4 },
    gaps: 2,
  });
  expect(totalCoverage([])).toMatchObject({ operations: 0, enums: { open: 0 } });
});

test("counts each amount and moment by the strongest source of its unit, where it is written", () => {
  const units = {
    minor: { amount: "minor", currency: "USD", "x-payspec-evidence": [{ source: "inferred" }, { source: "docs" }] },
    seconds: { time: "seconds", "x-payspec-evidence": [{ source: "seed" }] },
    unsaid: { time: "unknown", "x-payspec-evidence": [{ source: "inferred" }] },
  } as const;
  const number = (unit: string) => ({ type: "integer", "x-payspec-unit": unit });
  const properties = {
    amount: number("minor"),
    fee: { $ref: "#/components/schemas/Money" },
    created: number("seconds"),
    due: number("unsaid"),
    total: number("none"),
    note: { type: "string" },
  };
  const since = { name: "since", in: "query", schema: number("seconds") };
  const get = { ...sourced("docs"), parameters: [since] };
  const spec = specWith(
    { "x-payspec-units": units, paths: { "/a": { get } } },
    { A: { properties }, Money: number("minor") },
  );
  const none = { seed: 0, docs: 0, sdk: 0, observed: 0, inferred: 0, unknown: 0 };
  expect(coverageOf(spec).amounts).toEqual({ ...none, docs: 2 });
  expect(coverageOf(spec).times).toEqual({ ...none, seed: 2, unknown: 1 });
});
