import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { inputHasher as InputHasher } from "./input-hash.ts";

const packages = join(import.meta.dirname, "../..");
const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const other = { ...api, name: "bolt", root: "specs/bolt/openapi.yaml" };

let root: string;
let inputHasher: typeof InputHasher;

/** A repository with a generator of its own, so that both can be changed. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "payspec-input-hash-test-"));
  cpSync(join(packages, "codegen/fixtures/acme"), root, { recursive: true });
  cpSync(join(packages, "spec-rules/src"), join(root, "packages/spec-rules/src"), { recursive: true });
  cpSync(join(packages, "spec-rules/schemas"), join(root, "packages/spec-rules/schemas"), { recursive: true });
  cpSync(join(packages, "codegen/src"), join(root, "packages/codegen/src"), { recursive: true });
  symlinkSync(join(packages, "codegen/node_modules"), join(root, "packages/codegen/node_modules"));
  ({ inputHasher } = (await import(join(root, "packages/codegen/src/input-hash.ts"))) as {
    inputHasher: typeof InputHasher;
  });
});
afterAll(() => rmSync(root, { recursive: true }));

test("is the same while nothing changes", () => {
  expect(inputHasher(root)(api)).toBe(inputHasher(root)(api));
});

test.each([
  "specs/acme/openapi.yaml",
  "specs/acme/paths/payments.yaml",
  "redocly.yaml",
  ".oxfmtrc.json",
  "packages/spec-rules/src/write-idempotency.ts",
  "packages/spec-rules/schemas/lookup.json",
  "packages/codegen/src/generate-provider.ts",
  "packages/codegen/src/is-record.ts",
])("changes with one byte of %s", (path) => {
  const before = inputHasher(root)(api);
  appendFileSync(join(root, path), "\n");
  expect(inputHasher(root)(api)).not.toBe(before);
});

test.each([".editorconfig", ".redocly.lint-ignore.yaml", "specs/acme/paths/refunds.yaml"])(
  "changes when %s comes and when it goes",
  (path) => {
    const before = inputHasher(root)(api);
    writeFileSync(join(root, path), "");
    expect(inputHasher(root)(api)).not.toBe(before);
    rmSync(join(root, path));
    expect(inputHasher(root)(api)).toBe(before);
  },
);

test("changes when bytes move from the end of one file to the beginning of the next", () => {
  const write = (one: string, next: string) => {
    writeFileSync(join(root, "specs/acme/a"), one);
    writeFileSync(join(root, "specs/acme/b"), next);
    return inputHasher(root)(api);
  };
  expect(write("12", "3")).not.toBe(write("1", "23"));
});

test("does not change with what has no part in it: another spec, installed packages, caches", () => {
  const before = inputHasher(root)(api);
  appendFileSync(join(root, other.root), "\n");
  for (const folder of ["node_modules", ".turbo"]) {
    mkdirSync(join(root, "packages/spec-rules", folder), { recursive: true });
    writeFileSync(join(root, "packages/spec-rules", folder, "a"), "");
  }
  writeFileSync(join(root, "README.md"), "");
  expect(inputHasher(root)(api)).toBe(before);
});
