import { afterAll, beforeAll, expect, test } from "vitest";
import { createLintedFolder, type LintedFolder } from "./linted-folder.ts";

let folder: LintedFolder;

beforeAll(() => {
  folder = createLintedFolder();
  folder.write("packages/runtime/package.json", { name: "runtime" });
  folder.write("packages/elebne/package.json", { name: "elebne" });
});
afterAll(() => folder.remove());

const lint = (path: string, specifier: string) =>
  folder.lint(path, `import { a } from "${specifier}";\nexport const b = a;\n`, /stage-imports/);

test.each([
  ["packages/runtime/src/wire/a.ts", "../retry/b.js", "wire"],
  ["packages/runtime/src/auth/jwt/a.ts", "../../call/b.js", "auth"],
  ["packages/runtime/src/call/a.ts", "../index.js", "call"],
])("%s must not import %s", async (path, specifier, stage) => {
  expect(await lint(path, specifier)).toEqual([
    `${stage} imports ${specifier}, which is not below it. The stages are, from the ground up: contract, wire, retry, auth, errors, lists, webhooks, call.`,
  ]);
});

test("an import of types is an import", async () => {
  const code = 'import type { A } from "../call/a.js";\nexport type B = A;\n';
  expect(await folder.lint("packages/runtime/src/errors/a.ts", code, /stage-imports/)).toHaveLength(1);
});

test.each([
  ["packages/runtime/src/call/a.ts", "../retry/b.js"],
  ["packages/runtime/src/retry/a.ts", "./b.js"],
  ["packages/runtime/src/index.ts", "./call/b.js"],
  ["packages/runtime/src/wire/a.test.ts", "../call/b.js"],
  ["packages/elebne/src/wire/a.ts", "../call/b.js"],
])("%s may import %s", async (path, specifier) => {
  expect(await lint(path, specifier)).toEqual([]);
});
