import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { inputHasher as InputHasher } from "./input-hash.ts";

const tools = join(import.meta.dirname, "../..");
const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };
const other = { ...api, name: "bolt", root: "specs/bolt/openapi.yaml" };

let root: string;
let inputHasher: typeof InputHasher;

/** A repository with a generator of its own, so that both can be changed. */
beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "payspec-input-hash-test-")));
  cpSync(join(tools, "codegen/fixtures/acme"), root, { recursive: true });
  for (const folder of ["src", "schemas"]) {
    cpSync(join(tools, "spec-rules", folder), join(root, "tools/spec-rules", folder), { recursive: true });
  }
  for (const name of ["codegen", "spec-model", "commands"]) copyPackage(name);
  ({ inputHasher } = (await import(join(root, "tools/codegen/src/input-hash.ts"))) as {
    inputHasher: typeof InputHasher;
  });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Copies a package; what it depends on of the workspace is the copy beside it. */
function copyPackage(name: string): void {
  for (const part of ["src", "package.json"]) {
    cpSync(join(tools, name, part), join(root, "tools", name, part), { recursive: true });
  }
  const installed = join(tools, name, "node_modules");
  const modules = join(root, "tools", name, "node_modules");
  mkdirSync(join(modules, "@payspec"), { recursive: true });
  for (const entry of readdirSync(installed)) {
    if (entry !== "@payspec") symlinkSync(join(installed, entry), join(modules, entry));
  }
  for (const one of ["spec-model", "commands"]) symlinkSync(join(root, "tools", one), join(modules, "@payspec", one));
}

test("is the same while nothing changes", () => {
  expect(inputHasher(root)(api)).toBe(inputHasher(root)(api));
});

test.each([
  "specs/acme/openapi.yaml",
  "specs/acme/paths/payments.yaml",
  "redocly.yaml",
  ".oxfmtrc.json",
  "tools/spec-rules/src/write-idempotency.ts",
  "tools/spec-rules/schemas/lookup.json",
  "tools/codegen/src/generate-provider.ts",
  "tools/codegen/src/input-hash.ts",
  "tools/spec-model/src/resolve-reference.ts",
  "tools/commands/src/format.ts",
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
    mkdirSync(join(root, "tools/spec-rules", folder), { recursive: true });
    writeFileSync(join(root, "tools/spec-rules", folder, "a"), "");
  }
  writeFileSync(join(root, "README.md"), "");
  expect(inputHasher(root)(api)).toBe(before);
});
