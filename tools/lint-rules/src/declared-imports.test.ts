import { afterAll, beforeAll, expect, test } from "vitest";
import { createLintedFolder, type LintedFolder } from "./linted-folder.ts";

let folder: LintedFolder;

beforeAll(() => {
  folder = createLintedFolder();
  write("tool/package.json", {
    name: "tool",
    private: true,
    dependencies: { declared: "1" },
    devDependencies: { dev: "1" },
  });
  write("other/package.json", { name: "other", private: true });
  write("other/lib/secret.ts", "export const secret = 1;\n");
  write("published/package.json", {
    name: "published",
    dependencies: { declared: "1" },
    devDependencies: { dev: "1" },
  });
});
afterAll(() => folder.remove());

const write: LintedFolder["write"] = (path, content) => folder.write(path, content);
const lint = (path: string, code: string) => folder.lint(path, code, /declared-imports|no-cycle/);

test.each([
  ["an import", 'import { a } from "undeclared";\nexport const b = a;\n'],
  ["an import of types", 'import type { A } from "undeclared";\nexport type B = A;\n'],
  ["an import of a part", 'import { a } from "undeclared/part";\nexport const b = a;\n'],
  ["an import within an expression", 'export const a = await import("undeclared");\n'],
  ["an import within a type", 'export type A = import("undeclared").A;\n'],
  ["an export", 'export { a } from "undeclared";\n'],
  ["an export of everything", 'export * from "undeclared";\n'],
])("lint refuses an undeclared package: %s", async (_, code) => {
  expect(await lint("tool/src/a.ts", code)).toEqual(["undeclared is not declared. Add it to tool/package.json."]);
});

test("lint refuses a relative import of another package's file", async () => {
  expect(await lint("tool/src/a.ts", 'export { secret } from "../../other/lib/secret.ts";\n')).toEqual([
    "../../other/lib/secret.ts leads out of tool. Import other by its name, and declare it in tool/package.json.",
  ]);
});

test("lint admits what is declared, built in, or the package's own", async () => {
  write("tool/src/own.ts", "export const own = 1;\n");
  const code = `export { a } from "declared";
export { b } from "dev/part";
export { own } from "./own.ts";
export { c } from "tool/part";
export { join } from "node:path";
`;
  expect(await lint("tool/test/a.ts", code.replace("./own", "../src/own"))).toEqual([]);
  expect(await lint("tool/src/a.ts", code)).toEqual([]);
});

test("lint refuses what the users of a published package do not install, except in its tests", async () => {
  const code = 'export { a } from "dev";\n';
  expect(await lint("published/src/a.ts", code)).toEqual(["dev is not declared. Add it to published/package.json."]);
  expect(await lint("published/src/a.test.ts", code)).toEqual([]);
  expect(await lint("published/test/a.ts", code)).toEqual([]);
});

test("lint refuses modules that import each other, also where they import types alone", async () => {
  write("tool/src/b.ts", 'import type { A } from "./a.ts";\nexport type B = A;\n');
  expect(await lint("tool/src/a.ts", 'import type { B } from "./b.ts";\nexport type A = B | 1;\n')).toHaveLength(1);
});
