import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "@payspec/commands";
import { afterAll, beforeEach, expect, it } from "vitest";
import { updateChangesets } from "./update-changesets.ts";

const fixture = join(import.meta.dirname, "../../codegen/fixtures/acme");
const spec = "specs/bolt/openapi.yaml";
const ours = ".changeset/spec-change-bolt.md";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

let root: string;

/** A repository on main with one provider, released as 1.2.3. What is generated need not be there: it is made from the spec. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "payspec-changes-test-"));
  folders.push(root);
  cpSync(join(fixture, "specs/bolt"), join(root, "specs/bolt"), { recursive: true });
  write("redocly.yaml", readFileSync(join(fixture, "redocly.yaml"), "utf8").replace(/^ {2}acme:\n(?: {4}.*\n)*/m, ""));
  write("packages/bolt/package.json", '{ "name": "@payspec/bolt", "version": "1.2.3" }');
  await git("init", "--quiet", "--initial-branch=main");
  await commit();
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const edit = (from: string, to: string) => write(spec, read(spec).replace(from, to));
const renameState = () =>
  edit(
    "required: [state]\n      properties:\n        state:",
    "required: [status]\n      properties:\n        status:",
  );

function git(...args: string[]): Promise<string> {
  const settings = ["user.name=Test", "user.email=test@payspec.example", "commit.gpgsign=false"];
  return run("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], root);
}

async function commit(): Promise<void> {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Test");
}

const changes = (base?: string) => updateChangesets(root, { base, check: false });
const check = (base?: string) => updateChangesets(root, { base, check: true });

it("says nothing of an unchanged spec, and writes nothing", async () => {
  expect((await changes()).lines).toEqual(["bolt  nothing for its users"]);
  expect(existsSync(join(root, ".changeset"))).toBe(false);
});

it("writes one changeset for a renamed property, with the reason and what to do, and nothing the second time", async () => {
  renameState();
  expect((await changes()).lines[0]).toBe("bolt  breaking: major from 1.2.3. `Ping.state` is called `status` now.");
  const text = read(ours);
  expect(text).toContain('"@payspec/bolt": major');
  expect(text).toContain("- **Breaking:** `Ping.state` is called `status` now. Read `status` instead.");
  expect((await changes()).lines).toContain(`  ${ours} up to date`);
  expect(read(ours)).toBe(text);
  expect((await check()).problems).toEqual([]);
});

it("fails the check for a changeset of a person that claims less, says why, and leaves it alone", async () => {
  renameState();
  const claim = '---\n"@payspec/bolt": patch\n---\n\nReads better.\n';
  write(".changeset/mine.md", claim);
  const [problem] = (await check()).problems;
  expect(problem).toMatch(
    /mine\.md says patch, but the change is breaking and needs major:\s+`Ping\.state` is called `status` now\./,
  );
  await changes();
  expect(read(".changeset/mine.md")).toBe(claim);
  expect((await check()).problems).toEqual([]);
});

it("fails the check where no changeset says it; one of a person that says as much is enough", async () => {
  renameState();
  expect((await check()).problems[0]).toContain("no changeset says that its users meet breaking changes");
  write(".changeset/mine.md", '---\n"@payspec/bolt": major\n---\n\nThe state is the status now.\n');
  expect((await check()).problems).toEqual([]);
  expect((await changes()).lines).toContain("  told by .changeset/mine.md");
  expect(existsSync(join(root, ours))).toBe(false);
});

it("gathers later changes in the same changeset after the first is on main, and removes it when all are taken back", async () => {
  const original = read(spec);
  renameState();
  await changes();
  await commit();
  edit("https://bolt.example", "https://pay.bolt.example");
  await changes();
  expect(read(ours)).toContain("`Ping.state` is called `status` now");
  expect(read(ours)).toContain("Calls go to https://pay.bolt.example");
  write(spec, original);
  expect((await check()).problems[0]).toContain("tells of a change that is not there any more");
  await changes();
  expect(existsSync(join(root, ours))).toBe(false);
});

it("begins again after a release of the package", async () => {
  renameState();
  await changes();
  const first = read(ours);
  write("packages/bolt/package.json", '{ "name": "@payspec/bolt", "version": "2.0.0" }');
  await commit();
  write(ours, first);
  edit("https://bolt.example", "https://pay.bolt.example");
  await changes();
  expect(read(ours)).not.toContain("Ping.state");
  expect(read(ours)).toContain("Calls go to https://pay.bolt.example");
});

it("compares with the commit that is named, and refuses one that Git does not know", async () => {
  renameState();
  await commit();
  expect((await check()).packages).toMatchObject([{ name: "bolt", level: "nothing" }]);
  expect((await check("HEAD~1")).packages).toMatchObject([
    { name: "bolt", level: "major", bump: "major", isNew: false, changeset: { status: "missing" } },
  ]);
  await expect(check("nowhere")).rejects.toThrow('Git knows no commit "nowhere" here');
});

it("takes the words of an editor for a patch, and evidence for nothing", async () => {
  edit("summary: Ping", "summary: Ask whether it is alive");
  expect((await check()).packages).toMatchObject([{ level: "patch" }]);
  await commit();
  edit(
    "operationId: getPing",
    "operationId: getPing\n      x-payspec-evidence: [{ source: docs, url: https://bolt.example }]",
  );
  expect((await check()).packages).toMatchObject([{ level: "nothing" }]);
});

it("judges nothing where there is no commit yet", async () => {
  rmSync(join(root, ".git"), { recursive: true });
  expect((await check()).lines).toEqual(["There is no commit to compare with."]);
});
