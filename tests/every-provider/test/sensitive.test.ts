import { readSpecs, recordAt, type Spec } from "@payspec/spec-model";
import { expect, test } from "vitest";
import { importTable } from "../src/offline-provider.ts";

const specs = await readSpecs();

/** The marks of a spec, by where they stand, each with the names that a walk down from the document gives its value. */
function marksOf(spec: Spec): Map<object, Set<string>> {
  const marks = new Map<object, Set<string>>();
  const walked = new Map<object, Set<string>>();

  function walk(node: unknown, name: string) {
    if (typeof node !== "object" || node === null) return;
    const names = walked.get(node) ?? new Set();
    if (names.has(name)) return;
    walked.set(node, names.add(name));
    const { "x-payspec-sensitive": mark, in: place, name: own, $ref, ...rest } = node as Record<string, unknown>;
    if (mark === true) marks.set(node, (marks.get(node) ?? new Set()).add(name));
    if (typeof $ref === "string") walk(recordAt(spec, node), name);
    const inside = typeof place === "string" && typeof own === "string" ? own : name;
    for (const [key, value] of Object.entries(rest)) {
      const named = key === "properties" || key === "headers";
      if (named) for (const [property, schema] of Object.entries(Object(value))) walk(schema, property);
      else if (key !== "examples" && key !== "example") walk(value, inside);
    }
  }
  walk(spec, "");
  return marks;
}

test.for(specs)(
  "$provider: its table names every value that the spec marks as sensitive",
  async ({ provider, spec }) => {
    const { sensitive = [] } = await importTable(provider);
    const marks = marksOf(spec);
    const count = JSON.stringify(spec).split('"x-payspec-sensitive":true').length - 1;
    expect(marks.size).toBe(count);
    const names = [...marks.values()].map((found) => [...found].filter((name) => name !== ""));
    expect(names.filter((found) => found.length === 0)).toEqual([]);
    expect([...new Set(names.flat())].toSorted()).toEqual([...sensitive]);
  },
);

test("the client secret of ElasticPay, and bank accounts and birth dates of WooshPay, are among them", async () => {
  expect((await importTable("elasticpay")).sensitive).toContain("X-Client-Secret");
  expect((await importTable("wooshpay")).sensitive).toEqual(expect.arrayContaining(["bank_account", "dob"]));
});
