import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entryPoints } from "./entry-points.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "payspec-entry-points-"));
  const sources = ["index.ts", "lists/index.ts", "lists/pages.ts", "auth/jwt/index.ts", "one/twin.ts", "two/twin.ts"];
  for (const path of sources.map((source) => join(folder, "src", source))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (...subpaths: string[]) =>
  entryPoints(folder, { exports: Object.fromEntries(subpaths.map((subpath) => [subpath, {}])) });

test("a subpath is the module of its name, or the index of the folder of its name, wherever it is below src", () => {
  expect(read(".", "./pages", "./jwt", "./package.json")).toEqual([
    { subpath: ".", name: "index", source: join(folder, "src/index.ts") },
    { subpath: "./pages", name: "pages", source: join(folder, "src/lists/pages.ts") },
    { subpath: "./jwt", name: "jwt", source: join(folder, "src/auth/jwt/index.ts") },
  ]);
});

test("a subpath without a source is refused, with where it could be", () => {
  expect(() => read("./items")).toThrow("src/**/items.ts or src/**/items/index.ts");
});

test("a subpath with two sources is refused, with both", () => {
  expect(() => read("./twin")).toThrow("one/twin.ts, two/twin.ts");
});
