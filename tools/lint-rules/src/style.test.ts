import { afterAll, beforeAll, expect, test } from "vitest";
import { createLintedFolder, type LintedFolder } from "./linted-folder.ts";

let folder: LintedFolder;

beforeAll(() => {
  folder = createLintedFolder();
  folder.write("tool/package.json", { name: "tool", private: true });
});
afterAll(() => folder.remove());

const lint = (code: string, path = "tool/src/a.ts") => folder.lint(path, code, /constant-names|short-bodies/);

const SHORT = "The body fits on this line: leave out the braces.";

test.each([
  ["an if", "export function f(a: number) {\n  if (a > 1) {\n    return a;\n  }\n  return 0;\n}\n"],
  ["a loop", "export function f(a: number[]) {\n  for (const b of a) {\n    console.log(b);\n  }\n}\n"],
])("lint refuses braces around a body that fits on the line of %s", async (_, code) => {
  expect(await lint(code)).toEqual([SHORT]);
});

test.each([
  ["does not fit", `export function f(a: string) {\n  if (a) {\n    throw new Error("${"x".repeat(100)}");\n  }\n}\n`],
  [
    "has a comment",
    "export function f(a: number) {\n  if (a > 1) {\n    // Why.\n    return a;\n  }\n  return 0;\n}\n",
  ],
  ["has two statements", "export function f(a: number) {\n  if (a > 1) {\n    f(0);\n    f(1);\n  }\n}\n"],
  [
    "is a branch of several",
    "export function f(a: number) {\n  if (a > 1) {\n    f(0);\n  } else {\n    f(1);\n  }\n}\n",
  ],
  ["is a loop", "export function f(a: number[]) {\n  if (a) {\n    for (const b of a) f([b]);\n  }\n}\n"],
])("lint admits braces around a body that %s", async (_, code) => {
  expect(await lint(code)).toEqual([]);
});

test.each([
  ["a string", 'export const cacheFile = "a";\n', "cacheFile is a constant: write CACHE_FILE."],
  ["a number", "export const dayMs = 24 * 3_600_000;\n", "dayMs is a constant: write DAY_MS."],
  ["a regular expression", "export const digits = /[0-9]/;\n", "digits is a constant: write DIGITS."],
])("lint refuses a constant in small letters: %s", async (_, code, message) => {
  expect(await lint(code)).toEqual([message]);
});

test("lint admits small letters in functions, for what is computed, and in tests", async () => {
  expect(await lint('export function f() {\n  const a = "a";\n  return a;\n}\nexport const g = f();\n')).toEqual([]);
  expect(await lint('export const key = "sk_test_1";\n', "tool/test/a.ts")).toEqual([]);
});
