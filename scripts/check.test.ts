import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, run } from "@payspec/commands";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const turbo = join(root, "node_modules/.bin/turbo");

/** A task as `turbo run --dry=json` tells of it, as far as it is read here. */
interface Task {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
}

describe("the cache of pnpm check", () => {
  let copy = "";
  let before: ReadonlyMap<string, Task> = new Map();

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), "payspec-check-"));
    const files = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
    for (const path of files.split("\0")) {
      if (path !== "" && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
    }
    // Without Git, turbo hashes what is installed as well.
    await run("git", ["init", "--quiet"], copy);
    await run("git", ["add", "--all"], copy);
    await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], copy);
    before = await checks();
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** The checks of all packages that have a command, by name. */
  async function checks(): Promise<Map<string, Task>> {
    const names = ["types", "lint:specs", "generate:check", "coverage:check"];
    const { tasks } = JSON.parse(await run(turbo, ["run", ...names, "--dry=json"], copy)) as { tasks: Task[] };
    return new Map(tasks.filter(({ command }) => command !== "<NONEXISTENT>").map((task) => [task.taskId, task]));
  }

  /** Changes files of the copy for as long as `work` takes. */
  async function changed<T>(
    edits: Readonly<Record<string, (text: string) => string>>,
    work: () => Promise<T>,
  ): Promise<T> {
    const texts = Object.keys(edits).map((path) => [path, readFileSync(join(copy, path), "utf8")] as const);
    for (const [path, text] of texts) {
      const edited = edits[path]?.(text) ?? text;
      if (edited === text) throw new Error(`The edit of ${path} found nothing to change.`);
      writeFileSync(join(copy, path), edited);
    }
    try {
      return await work();
    } finally {
      for (const [path, text] of texts) writeFileSync(join(copy, path), text);
    }
  }

  test.each([
    {
      file: "tools/spec-model/src/bundle-specs.ts",
      again: [
        "spec-model#types",
        "codegen#types",
        "docs-site#types",
        "sandbox#types",
        "spec-rules#types",
        "specs#lint:specs",
        "codegen#generate:check",
        "spec-coverage#coverage:check",
      ],
      kept: ["runtime#types", "lint-rules#types"],
    },
    {
      file: "tools/spec-rules/src/open-enum.ts",
      again: ["spec-rules#types", "specs#lint:specs", "codegen#generate:check", "spec-coverage#coverage:check"],
      kept: ["runtime#types", "commands#types"],
    },
    {
      file: "tools/commands/src/run.ts",
      again: [
        "docs-site#types",
        "specs#lint:specs",
        "codegen#generate:check",
        "spec-coverage#coverage:check",
        "new-provider#types",
      ],
      kept: ["runtime#types", "elebne#types"],
    },
    {
      file: "specs/elebne/openapi.yaml",
      again: ["specs#lint:specs", "codegen#generate:check", "spec-coverage#coverage:check"],
      kept: ["runtime#types", "elebne#types"],
    },
    {
      file: "packages/elebne/src/gen/types.ts",
      again: ["elebne#types", "examples#types", "codegen#generate:check"],
      kept: ["runtime#types", "elepay#types"],
    },
    {
      file: "README.md",
      again: ["spec-coverage#coverage:check"],
      kept: ["codegen#generate:check", "specs#lint:specs", "spec-coverage#types"],
    },
  ])("is not asked once $file has changed, for what is made from it", async ({ file, again, kept }) => {
    const after = await changed({ [file]: (text) => `${text}\n` }, checks);
    const isAgain = (id: string) => before.get(`@payspec/${id}`)?.hash !== after.get(`@payspec/${id}`)?.hash;
    expect([...again, ...kept].filter((id) => !before.has(`@payspec/${id}`))).toEqual([]);
    expect(again.filter((id) => !isAgain(id))).toEqual([]);
    expect(kept.filter(isAgain)).toEqual([]);
  });

  test("does not hide that generator, coverage and docs no longer compile with what they import", async () => {
    const packages = ["codegen", "spec-coverage", "docs-site"];
    const types = () =>
      execute(
        turbo,
        ["run", "types", "--continue", "--log-prefix=task", ...packages.map((name) => `--filter=@payspec/${name}`)],
        { cwd: copy },
      );
    expect((await types()).stdout).toMatch(/ (\d+) successful, \1 total/);
    const model = "tools/spec-model/src";
    const { exitCode, stdout } = await changed(
      {
        [`${model}/bundle-specs.ts`]: (text) =>
          text.replace("apis: readonly Api[])", "apis: readonly Api[], jobs: number)"),
        [`${model}/read-specs.ts`]: (text) =>
          text
            .replace("(root = repository)", "(root: string, jobs: number)")
            .replace("readApis(root))", "readApis(root), jobs)"),
        "tools/codegen/src/pipeline.ts": (text) =>
          text.replace("bundleSpecs(root, apis)", "bundleSpecs(root, apis, 4)"),
        [`${model}/apis.ts`]: (text) =>
          text.replace("names: readonly string[])", "names: readonly string[], all: boolean)"),
      },
      types,
    );
    expect(exitCode).not.toBe(0);
    for (const name of packages) expect(stdout).toMatch(new RegExp(`@payspec/${name}:types: .*error TS2554`));
  }, 180_000);
});
