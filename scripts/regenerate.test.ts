import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "@payspec/commands";

const fixture = join(import.meta.dirname, "../tools/codegen/fixtures/acme");
const script = join(import.meta.dirname, "regenerate.ts");
const types = "packages/bolt/src/gen/types.ts";

const folders: string[] = [];
let original: string;
let printed: string;

/** A repository whose one spec and what is generated from it are committed, in two commits. */
beforeAll(async () => {
  original = temporaryFolder();
  cpSync(join(fixture, "specs/bolt"), join(original, "specs/bolt"), { recursive: true });
  cpSync(join(fixture, ".oxfmtrc.json"), join(original, ".oxfmtrc.json"));
  const config = readFileSync(join(fixture, "redocly.yaml"), "utf8");
  writeFileSync(join(original, "redocly.yaml"), config.replace(/^ {2}acme:\n(?: {4}.*\n)*/m, ""));
  writeFileSync(join(original, ".gitignore"), "node_modules/\n*.patch\n");
  await git(original, "init", "--quiet");
  await commit(original);
  printed = await regenerate(original, "--patch", "a.patch");
  await commit(original);
});

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-regenerate-test-"));
  folders.push(folder);
  return folder;
}

/** A copy for a test to change. */
function repository(): string {
  const folder = temporaryFolder();
  cpSync(original, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

function git(root: string, ...args: string[]): Promise<string> {
  const settings = ["user.name=Test", "user.email=test@payspec.example", "commit.gpgsign=false"];
  return run("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], root);
}

async function commit(root: string): Promise<void> {
  await git(root, "add", "--all");
  await git(root, "commit", "--quiet", "--message", "Test");
}

const regenerate = (root: string, ...args: string[]) => run(process.execPath, [script, ...args], root);
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const edit = (root: string, path: string, from: string, to: string) =>
  writeFileSync(join(root, path), read(root, path).replace(from, to));

it("writes a patch that brings the committed files to what the specs give, new files included", async () => {
  const root = repository();
  expect(printed).toContain(read(root, "a.patch"));
  expect(printed).toMatch(/The generated files changed: commit this diff\.\n$/);
  await git(root, "checkout", "--quiet", "HEAD~1");
  expect(existsSync(join(root, types))).toBe(false);
  // As the workflow applies it.
  await git(root, "apply", "--index", "--include=packages/*/src/gen/*", "a.patch");
  expect(read(root, types)).toBe(read(original, types));
});

it("shows a changed spec as the change of its types, and leaves what is staged alone", async () => {
  const root = repository();
  edit(root, "specs/bolt/openapi.yaml", "[up, down]", "[up, down, away]");
  await git(root, "add", "specs");
  const staged = await git(root, "diff", "--cached");
  expect(await regenerate(root)).toMatch(/^\+.*"away"/m);
  expect(await git(root, "diff", "--cached")).toBe(staged);
});

it("leaves no patch, not even an old one, when everything is committed", async () => {
  const root = repository();
  expect(existsSync(join(root, "a.patch"))).toBe(true);
  expect(await regenerate(root, "--patch", "a.patch")).toMatch(/The generated files are committed\.\n$/);
  expect(existsSync(join(root, "a.patch"))).toBe(false);
});

it("proves that what it wrote is what the specs give", () => {
  expect(printed).toMatch(/bolt {2}4 files written[\s\S]*bolt {2}up to date/);
});

it("stops at a spec with errors, says where, and generates nothing", async () => {
  const root = repository();
  edit(root, "specs/bolt/openapi.yaml", "operationId: getPing", "operationID: getPing");
  const failure = regenerate(root);
  await expect(failure).rejects.toThrow(/openapi\.yaml[\s\S]*operationID[\s\S]*nothing was written/);
  await expect(failure).rejects.not.toThrow(/\n\s+at .*\.ts:/);
  expect(read(root, types)).toBe(read(original, types));
});

it("explains itself with --help, and names an option it does not know", async () => {
  expect(await regenerate(original, "--help")).toMatch(/^Usage: pnpm regenerate/);
  await expect(regenerate(original, "--fix")).rejects.toThrow(/Unknown option '--fix'/);
});
