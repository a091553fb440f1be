import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { type Edit, lintVariants, type Problem } from "./lint-variants.ts";
import payspec from "./plugin.ts";

/** One way to break the good spec, and all that the linter then reports; nothing where the rule admits it. */
interface Case {
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
const rules = Object.keys(payspec().rules.oas3);
const cases = rules.flatMap((rule) => {
  const ofRule: Case[] = parse(readFileSync(new URL(`${rule}.yaml`, broken), "utf8"));
  return ofRule.map((one) => ({ rule, ...one }));
});

let found: readonly Problem[][];
beforeAll(() => {
  found = lintVariants([[], ...cases.map(({ edits }) => edits)]);
});

test("a spec that follows every rule has no problems", () => {
  expect(found[0]).toEqual([]);
});

test("every rule has its cases, and there are no others", () => {
  expect(readdirSync(broken).toSorted()).toEqual(rules.map((rule) => `${rule}.yaml`).toSorted());
});

test.each(cases.map((one, index) => ({ ...one, index })))("$rule $title", ({ rule, edits, problems, index }) => {
  const expected = problems.map(({ message, ...place }) => {
    return { rule: `payspec/${rule}`, file: edits[0]?.file, ...place, message: expect.stringContaining(message) };
  });
  expect(found[index + 1]).toEqual(expected);
});
