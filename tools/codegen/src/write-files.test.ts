import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isTemporaryName, writeFiles } from "./write-files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "payspec-write-files-test-"));
  mkdirSync(join(root, "a"));
  writeFileSync(join(root, "a/types.ts"), "old");
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), "utf8");

test("writes each file, makes the folders it needs, and leaves no temporary file", () => {
  writeFiles(root, [
    { path: "a/types.ts", text: "new" },
    { path: "b/gen/types.ts", text: "first" },
  ]);
  expect([read("a/types.ts"), read("b/gen/types.ts")]).toEqual(["new", "first"]);
  expect([readdirSync(join(root, "a")), readdirSync(join(root, "b/gen"))]).toEqual([["types.ts"], ["types.ts"]]);
});

test("a file that cannot be written leaves every other as it was, also those before it", () => {
  writeFileSync(join(root, "b"), "a file where a folder should be");
  const files = [
    { path: "a/types.ts", text: "new" },
    { path: "c/types.ts", text: "new" },
    { path: "b/types.ts", text: "new" },
  ];
  expect(() => writeFiles(root, files)).toThrow(/^b\/types\.ts cannot be written: /);
  expect(read("a/types.ts")).toBe("old");
  expect(existsSync(join(root, "c/types.ts"))).toBe(false);
  expect([readdirSync(join(root, "a")), readdirSync(join(root, "c"))]).toEqual([["types.ts"], []]);
});

test("the message tells no path outside of the repository", () => {
  writeFileSync(join(root, "b"), "");
  expect(() => writeFiles(root, [{ path: "b/types.ts", text: "" }])).not.toThrow(root);
  expect(() => writeFiles(root, [{ path: "b/types.ts", text: "" }])).toThrow(/Fix that/);
});

test.each([
  [".types.ts.4711.payspec-tmp", true],
  ["types.ts.4711.payspec-tmp", false],
  [".types.ts", false],
])("%s is temporary: %s", (name, temporary) => {
  expect(isTemporaryName(name)).toBe(temporary);
});
