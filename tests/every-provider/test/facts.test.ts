import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { operationsOf, readSpecs, readYaml } from "@payspec/spec-model";
import { amountsIn, bodyFacts, expectedTable, type Facts, statusesIn } from "../src/facts.ts";

// Everything else that judges a client expects what the spec says, so a slip in the spec passes. Here is the second
// hand: what moves money, written down once more by a person, from the provider's pages and not from the spec.

const root = join(import.meta.dirname, "../../..");

/** Says which of the two hands to change. */
function advice(provider: string, what: string): string {
  return `The ${what} of ${provider}: "-" is written by hand in packages/${provider}/test/facts.yaml, "+" follows from specs/${provider}.
Read the page that the spec names as evidence. If the spec is right, write the line of facts.yaml again, by hand, and
name the page in the commit; if it is not, correct the spec and run "pnpm generate ${provider}". No command writes facts.yaml.
`;
}

/** The generated exports of a provider, with the names of functions for the functions. */
async function generatedTable(provider: string): Promise<Record<string, unknown>> {
  const file = pathToFileURL(join(root, "packages", provider, "src/gen/provider.ts")).href;
  const { provider: table, ...others } = (await import(file)) as { provider: object };
  return JSON.parse(JSON.stringify({ ...table, ...others }, named)) as Record<string, unknown>;
}

function named(_key: string, value: unknown): unknown {
  return typeof value === "function" ? value.name : value;
}

/** The path of every value in a table that holds no others. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const properties = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return properties.length === 0 ? [path] : properties.flatMap(([key, property]) => leavesOf(property, [...path, key]));
}

/** A copy of a table with another value at a path. */
function withChange(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return [value];
  const properties = Object.entries(Object(value)).map(([name, property]) => [
    name,
    name === key ? withChange(property, rest) : property,
  ]);
  return Array.isArray(value) ? properties.map(([, property]) => property) : Object.fromEntries(properties);
}

for (const { provider, spec } of await readSpecs()) {
  // The tests below say what is missing or too much.
  const facts = readYaml(root, join(root, "packages", provider, "test/facts.yaml")) as Facts;
  const generated = await generatedTable(provider);
  const expected = expectedTable(provider, facts, spec);

  describe(`${provider}'s spec and the facts that a person wrote down agree in the`, () => {
    test.each([...new Set([...Object.keys(expected), ...Object.keys(generated)])])("%s", (part) => {
      expect(generated[part], advice(provider, part)).toEqual(expected[part]);
    });

    test("bodies of requests", () => {
      const described = operationsOf(spec).map((operation) => [operation.id, bodyFacts(spec, operation)]);
      const written = Object.entries(facts.operations).map(([id, { body, mayHave }]) => [id, body ?? mayHave]);
      expect(Object.fromEntries(described), advice(provider, "bodies")).toEqual(Object.fromEntries(written));
    });

    test("whole table: no value of it can change alone", () => {
      const unheld = leavesOf(generated).filter((path) => isDeepStrictEqual(withChange(generated, path), expected));
      expect(unheld).toEqual([]);
      expect(leavesOf(generated).length).toBeGreaterThan(10);
    });

    test("amounts", () => {
      expect(amountsIn(spec), advice(provider, "amounts")).toEqual(facts.amounts);
    });

    test("statuses", () => {
      expect(statusesIn(spec), advice(provider, "statuses")).toEqual(facts.statuses);
    });
  });
}
