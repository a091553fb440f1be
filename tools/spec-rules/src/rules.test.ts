import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type Edit, lintVariants, type Problem } from "./lint-variants.ts";
import payspec from "./plugin.ts";

/** One way to break the good spec, and all that the linter then reports; nothing where the rule admits it. */
interface Case {
  /** The rule of Redocly's own that the case is about, in `redocly.yaml`; the other files are named for their rule. */
  readonly about?: string;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Where `rule` and `file` are left out, they are the rule that the cases are about and the first file edited. */
  readonly problems: readonly Expected[];
}

interface Expected extends Partial<Problem> {
  /** The whole text of the line that the problem points at. */
  readonly line: string;
  /** The message, or its beginning where a long list follows. */
  readonly message: string;
}

const broken = new URL("../fixtures/broken/", import.meta.url);
const readCases = (name: string): Case[] => parse(readFileSync(new URL(`${name}.yaml`, broken), "utf8"));
const rules = Object.keys(payspec().rules.oas3);
const cases = [
  ...rules.flatMap((rule) => readCases(rule).map((one) => ({ rule: `payspec/${rule}`, ...one }))),
  ...readCases("redocly").map(({ about = "", ...one }) => ({ rule: about, ...one })),
];
const configured: { readonly rules: object } = parse(
  readFileSync(new URL("../../../redocly.yaml", import.meta.url), "utf8"),
);

let found: readonly Problem[][];
beforeAll(() => {
  found = lintVariants([[], ...cases.map(({ edits }) => edits)]);
});

test("a spec that follows every rule has no problems", () => {
  expect(found[0]).toEqual([]);
});

test("every rule that redocly.yaml names has its cases, and there are no others", () => {
  expect(readdirSync(broken).toSorted()).toEqual([...rules, "redocly"].map((rule) => `${rule}.yaml`).toSorted());
  expect([...new Set(cases.map(({ rule }) => rule))].toSorted()).toEqual(Object.keys(configured.rules).toSorted());
});

test.each(cases.map((one, index) => ({ ...one, index })))("$rule $title", ({ rule, edits, problems, index }) => {
  const expected = problems.map(({ message, ...place }) => {
    return { rule, file: edits[0]?.file, ...place, message: expect.stringContaining(message) };
  });
  expect(found[index + 1]).toEqual(expected);
});
