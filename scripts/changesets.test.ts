import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readApis } from "@payspec/spec-model";
import { run } from "@payspec/commands";

const root = join(import.meta.dirname, "..");
const cli = join(root, "node_modules/@changesets/cli/bin.js");

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What versioning reads and writes, in a folder of its own. */
function copyWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-changesets-test-"));
  folders.push(folder);
  const files = [
    "package.json",
    "pnpm-workspace.yaml",
    "pnpm-lock.yaml",
    ".changeset",
    ...globSync("{packages,tools,tests}/*/{package.json,CHANGELOG.md}", { cwd: root }),
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  return folder;
}

// A published manifest has a name and a version.
const readManifest = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8")) as Manifest;
const readChangelog = (folder: string, name: string) =>
  readFileSync(join(folder, "packages", name, "CHANGELOG.md"), "utf8");
const names = (folder: string) =>
  readdirSync(join(folder, "packages")).filter(
    (name) => globSync(join(folder, "packages", name, "package.json")).length > 0,
  );
const pending = (folder: string) => globSync(join(folder, ".changeset/*.md"));
const version = (folder: string) => run(process.execPath, [cli, "version"], folder);

/** A changeset's packages with their kind of change, and its text. */
function readChangeset(file: string): { name: string; releases: [name: string, bump: string][]; text: string } {
  const [, head = "", text = ""] = /^---\n(.*?)---\n(.*)$/s.exec(readFileSync(file, "utf8")) ?? [];
  const releases = [...head.matchAll(/^"@payspec\/(.+)": (\w+)$/gm)].map(
    ([, name = "", bump = ""]): [string, string] => [name, bump],
  );
  return { name: basename(file), releases, text: text.trim() };
}

function bumped(current: string, bump: string): string {
  const [major = 0, minor = 0, patch = 0] = current.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** An entry of a changelog stands in a list, with its further lines indented. */
const withoutIndent = (text: string) => text.replaceAll(/^[ \t]+/gm, "");

const changesets = pending(root).map(readChangeset);

describe("the pending changesets", () => {
  it.each(changesets)(
    "$name speaks to the users of the package: whole sentences, no commit prefix, no file names",
    ({ releases, text }) => {
      expect(releases).not.toEqual([]);
      expect(text).toMatch(/^[A-Z`@].{30,}[.)]$/s);
      expect(text).not.toMatch(/^\w+(?:\([^)]*\))?!?: /);
      expect(text).not.toMatch(/\b(?:src|packages|specs)\/|\.(?:ts|yaml)\b/);
    },
  );

  it("announce each client that was never released", () => {
    const announced = new Set(changesets.flatMap(({ releases }) => releases.map(([name]) => name)));
    const silent = readApis(root).filter(
      ({ name }) => readManifest(root, name).version === "0.0.0" && !announced.has(name),
    );
    expect(silent.map(({ name }) => `${name}: run pnpm changeset`)).toEqual([]);
  });

  it("become versions and changelog entries, word for word, and are used up", async () => {
    const folder = copyWorkspace();
    // So that something is pending also after a release.
    writeFileSync(
      join(folder, ".changeset/extra.md"),
      '---\n"@payspec/runtime": patch\n---\n\nWaits less:\n\n- after a timeout,\n- after a 503.\n',
    );
    const all = pending(folder).map(readChangeset);
    await version(folder);
    expect(pending(folder)).toEqual([]);
    for (const name of new Set(all.flatMap(({ releases }) => releases.map(([released]) => released)))) {
      const own = all.filter(({ releases }) => releases.some(([released]) => released === name));
      const bumps = new Set(own.map(({ releases }) => Object.fromEntries(releases)[name]));
      const bump = ["major", "minor", "patch"].find((kind) => bumps.has(kind)) ?? "";
      const expected = bumped(readManifest(root, name).version, bump);
      expect(readManifest(folder, name).version).toBe(expected);
      const changelog = readChangelog(folder, name);
      expect(changelog).toMatch(new RegExp(`^# @payspec/${name}\n\n## ${expected.replaceAll(".", "\\.")}\n\n### `));
      for (const { text } of own) expect(withoutIndent(changelog)).toContain(text);
    }
  });
});

describe("a change of the runtime", () => {
  let folder: string;

  beforeAll(async () => {
    folder = copyWorkspace();
    for (const file of pending(folder)) rmSync(file);
    writeFileSync(
      join(folder, ".changeset/breaking.md"),
      '---\n"@payspec/runtime": minor\n---\n\nRenames an option.\n',
    );
    await version(folder);
  });

  const clients = names(root).filter((name) => {
    const { dependencies, private: internal } = readManifest(root, name);
    return internal !== true && dependencies?.["@payspec/runtime"] !== undefined;
  });

  it.each(clients)("reaches the users of %s as a patch that names the new runtime", (name) => {
    const runtime = readManifest(folder, "runtime").version;
    expect(runtime).toBe(bumped(readManifest(root, "runtime").version, "minor"));
    expect(readManifest(folder, name).version).toBe(bumped(readManifest(root, name).version, "patch"));
    expect(readChangelog(folder, name)).toContain(`- Updated dependencies\n  - @payspec/runtime@${runtime}\n`);
  });

  it.each(clients)("leaves the range of %s to pnpm", (name) => {
    expect(readManifest(folder, name).dependencies?.["@payspec/runtime"]).toBe("workspace:^");
  });

  it("is what a packed client asks for", async () => {
    // One stands for all, which name the same range.
    const printed = await run(
      "pnpm",
      ["pack", "--json", "--pack-destination", folder],
      join(folder, "packages/elebne"),
    );
    const { filename } = JSON.parse(printed) as { filename: string };
    const packed = JSON.parse(await run("tar", ["-xzOf", filename, "package/package.json"], folder)) as Manifest;
    expect(packed.dependencies?.["@payspec/runtime"]).toBe(`^${readManifest(folder, "runtime").version}`);
  });

  it("leaves the packages alone that are not published, even where a changeset names one", () => {
    const internal = globSync("{tools,tests}/*/package.json", { cwd: root });
    expect(internal).not.toEqual([]);
    for (const file of internal) {
      expect(readFileSync(join(folder, file), "utf8")).toBe(readFileSync(join(root, file), "utf8"));
    }
  });
});
