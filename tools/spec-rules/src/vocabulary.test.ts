import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { extensions, extensionSchema } from "./extensions.ts";
import { asRecord } from "./json-shapes.ts";

const page = readFileSync(new URL("../../../specs/vocabulary.md", import.meta.url), "utf8");
const names = [...extensions.keys()];

/** The section of the page about one extension. */
function sectionOf(name: string): string {
  const [, section = ""] = page.split(`\n## \`${name}\`\n`);
  return section.split("\n## ")[0] ?? "";
}

/** Every property that a JSON Schema names, at any depth; extensions among them have a section of their own. */
function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const named = Object.keys(asRecord(asRecord(schema)["properties"]));
  const own = named.filter((property) => !property.startsWith("x-payspec-"));
  return [...own, ...Object.values(schema).flatMap(propertiesOf)];
}

test("the vocabulary page has one section per extension, and no other", () => {
  const sections = [...page.matchAll(/^## `(.+)`$/gm)].map(([, name]) => name);
  expect(sections.toSorted()).toEqual(names.toSorted());
});

test("every extension has one JSON Schema, named for it", () => {
  const files = readdirSync(new URL("../schemas/", import.meta.url));
  expect(files.map((file) => `x-payspec-${file.replace(".json", "")}`).toSorted()).toEqual(names.toSorted());
  for (const name of names) expect(extensionSchema(name).$id).toBe(name);
});

const described = names.map((name) => ({ name, properties: propertiesOf(extensionSchema(name)) }));

test("every extension has properties, but for those that are one value", () => {
  const plain = described.filter(({ properties }) => properties.length === 0).map(({ name }) => name);
  expect(plain).toEqual([
    "x-payspec-gaps",
    "x-payspec-idempotency",
    "x-payspec-mode",
    "x-payspec-name",
    "x-payspec-sensitive",
    "x-payspec-unit",
  ]);
});

test.each(described.filter(({ properties }) => properties.length > 0))(
  "the vocabulary page mentions every property of $name",
  ({ name, properties }) => {
    const words = new Set(sectionOf(name).match(/[\w-]+/g));
    expect(properties.filter((property) => !words.has(property))).toEqual([]);
  },
);
