import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { run, temporaryFolder } from "@payspec/commands";
import { commitPatch } from "./commit-patch.ts";

const TYPES = "packages/elepay/src/gen/types.ts";
const CHANGESET = ".changeset/spec-change-elepay.md";

const folder = temporaryFolder("commit-patch-test");
const root = join(folder.path, "repository");
const patchFile = join(folder.path, "the.patch");
let head: string;

const git = (...args: string[]) =>
  run(
    "git",
    ["-c", "user.name=Test", "-c", "user.email=test@payspec.example", "-c", "commit.gpgsign=false", ...args],
    root,
  );

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  mkdirSync(root);
  await git("init", "--quiet");
  await git("config", "user.name", "Test");
  await git("config", "user.email", "test@payspec.example");
  write(TYPES, "export type A = 1;\n".repeat(20));
  write("packages/elepay/src/gen/client.ts", "export const a = 1;\n");
  write(CHANGESET, "---\n---\n\nText.\n");
  write("package.json", "{}\n");
  write("scripts/deploy.ts", "console.log(1);\n".repeat(20));
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "First");
  head = (await git("rev-parse", "HEAD")).trim();
});

beforeEach(async () => {
  await git("reset", "--quiet", "--hard", head);
  await git("clean", "--quiet", "-dfx");
});

afterAll(() => folder[Symbol.dispose]());

/** Makes the patch of what was changed in the working tree, and takes the changes back. */
async function patchOf(change: () => void, ...options: string[]): Promise<void> {
  change();
  await git("add", "--all");
  writeFileSync(patchFile, await git("diff", "--cached", "--full-index", ...options, "HEAD"));
  await git("reset", "--quiet", "--hard", head);
  await git("clean", "--quiet", "-dfx");
}

const committed = () => commitPatch(root, patchFile, "Regenerate from the specs");

test("commits changed, new and removed files that the generator writes, and leaves the working tree alone", async () => {
  await patchOf(() => {
    write(TYPES, "export type A = 2;\n");
    write("packages/chip/src/gen/provider.ts", "export const provider = 1;\n");
    rmSync(join(root, CHANGESET));
  });
  const commit = await committed();
  expect((await git("rev-parse", "HEAD")).trim()).toBe(commit);
  expect(await git("show", `HEAD:${TYPES}`)).toBe("export type A = 2;\n");
  expect((await git("diff", "--name-status", `${head}..HEAD`)).trim().split("\n").toSorted()).toEqual([
    "A\tpackages/chip/src/gen/provider.ts",
    `D\t${CHANGESET}`,
    `M\t${TYPES}`,
  ]);
});

describe("a hostile patch is refused, and nothing is committed:", () => {
  const bad = "@@ -0,0 +1 @@\n+evil\n";
  const added = (path: string, mode = "100644") =>
    `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n${bad}`;
  const cases: readonly [what: string, make: () => unknown, problem: RegExp][] = [
    ["another file", () => patchOf(() => write("package.json", "{ }\n")), /"package.json" is not a generated file/],
    [
      "another file beside a good one",
      () => patchOf(() => (write(TYPES, "1\n"), write("a.ts", "1\n"))),
      /"a.ts" is not/,
    ],
    [
      "a file moved into a generated folder",
      () =>
        patchOf(
          () => (
            mkdirSync(join(root, "packages/chip/src/gen"), { recursive: true }),
            renameSync(join(root, "scripts/deploy.ts"), join(root, "packages/chip/src/gen/types.ts"))
          ),
          "--find-renames",
        ),
      /"scripts\/deploy.ts" is not/,
    ],
    [
      "a copy out of a generated folder",
      () => patchOf(() => write("scripts/a.ts", "export type A = 1;\n".repeat(20)), "--find-copies-harder"),
      /"scripts\/a.ts" is not/,
    ],
    ["a generated file that goes away", () => patchOf(() => rmSync(join(root, TYPES))), /types.ts is deleted/],
    [
      "a generated file that becomes executable",
      () => patchOf(() => chmodSync(join(root, TYPES), 0o755)),
      /mode 100755/,
    ],
    [
      "a generated file that becomes a link",
      () => patchOf(() => (rmSync(join(root, TYPES)), symlinkSync("../../../../package.json", join(root, TYPES)))),
      /mode 120000/,
    ],
    [
      "a folder that becomes a link",
      () =>
        patchOf(
          () => (
            rmSync(join(root, "packages/elepay"), { recursive: true }),
            symlinkSync("../scripts", join(root, "packages/elepay"))
          ),
        ),
      /"packages\/elepay" is not/,
    ],
    ["a new link", () => writeFileSync(patchFile, added("packages/chip/src/gen/types.ts", "120000")), /mode 120000/],
    [
      "a submodule",
      () =>
        writeFileSync(
          patchFile,
          `diff --git a/packages/chip/src/gen/types.ts b/packages/chip/src/gen/types.ts\nnew file mode 160000\nindex 0000000..1111111\n--- /dev/null\n+++ b/packages/chip/src/gen/types.ts\n@@ -0,0 +1 @@\n+Subproject commit 1111111111111111111111111111111111111111\n`,
        ),
      /mode 160000/,
    ],
    [
      "a workflow",
      () => writeFileSync(patchFile, added(".github/workflows/a.yml")),
      /"\.github\/workflows\/a\.yml" is not/,
    ],
    ["a path out of the repository", () => writeFileSync(patchFile, added("packages/../../a.ts")), /git apply failed/],
    [
      "an absolute path",
      () => writeFileSync(patchFile, added("/tmp/a.ts").replaceAll("//", "/")),
      /is not a generated file|git apply failed/,
    ],
    ["git's own folder", () => writeFileSync(patchFile, added(".git/hooks/pre-commit")), /git apply failed/],
    [
      "git's own folder, in capitals",
      () => writeFileSync(patchFile, added(".GIT/config")),
      /is not a generated file|git apply failed/,
    ],
    [
      "a generated folder in capitals",
      () => writeFileSync(patchFile, added("packages/chip/src/GEN/types.ts")),
      /is not a generated file/,
    ],
    [
      "a folder below a generated one",
      () => writeFileSync(patchFile, added("packages/chip/src/gen/deep/types.ts")),
      /is not a generated file/,
    ],
    [
      "a generated folder of no package",
      () => writeFileSync(patchFile, added("tools/packages/chip/src/gen/types.ts")),
      /is not a generated file/,
    ],
    [
      "another file in a generated folder",
      () => writeFileSync(patchFile, added("packages/chip/src/gen/index.ts")),
      /is not a generated file/,
    ],
    [
      "a path with a line break",
      () =>
        writeFileSync(
          patchFile,
          `diff --git "a/packages/chip/src/gen/types.ts\\n.ts" "b/packages/chip/src/gen/types.ts\\n.ts"\nnew file mode 100644\n--- /dev/null\n+++ "b/packages/chip/src/gen/types.ts\\n.ts"\n${bad}`,
        ),
      /is not a generated file/,
    ],
    [
      "a changeset of another name",
      () => writeFileSync(patchFile, added(".changeset/config.json")),
      /is not a generated file/,
    ],
    [
      "attributes beside the changesets",
      () => writeFileSync(patchFile, added(".changeset/.gitattributes")),
      /is not a generated file/,
    ],
    [
      "names that differ in their headers",
      () =>
        writeFileSync(
          patchFile,
          `diff --git a/${TYPES} b/${TYPES}\nnew file mode 100644\n--- /dev/null\n+++ b/package-lock.json\n${bad}`,
        ),
      /is not a generated file|git apply failed/,
    ],
    [
      "bytes that are not text",
      () => writeFileSync(patchFile, added("packages/chip/src/gen/types.ts").replace("+evil", "+ev\0il")),
      /is not text|git apply failed/,
    ],
    ["no patch at all", () => writeFileSync(patchFile, "Hello.\n"), /git apply failed/],
    ["an empty patch", () => writeFileSync(patchFile, ""), /git apply failed|changes nothing/],
  ];

  test.each(cases)("%s", async (_, make, problem) => {
    await make();
    const refused = await committed().then(String, String);
    expect(refused).toMatch(problem);
    expect(refused).toContain("Nothing was committed.");
    expect((await git("rev-parse", "HEAD")).trim()).toBe(head);
    expect(await git("status", "--porcelain")).toBe("");
  });
});

test("a hook of the repository does not run", async () => {
  await patchOf(() => write(TYPES, "1\n"));
  const hook = join(root, ".git/hooks/reference-transaction");
  mkdirSync(dirname(hook), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\necho ran > ${join(folder.path, "ran")}\n`);
  chmodSync(hook, 0o755);
  await committed();
  rmSync(hook);
  expect(() => rmSync(join(folder.path, "ran"))).toThrow(/ENOENT/);
});
