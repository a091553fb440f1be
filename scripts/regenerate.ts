import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findRoot, readApis } from "@payspec/spec-model";

const help = `Usage: pnpm regenerate [--patch <file>]

Lints the specs, writes the generated folders, proves that they match, and prints what of them is not committed.

  --patch <file>  also write that diff to a file, for "git apply"; no file when there is none
  --help          print this
`;

const generator = join(import.meta.dirname, "../tools/codegen/src/generate.ts");

interface Options {
  readonly patch?: string;
  readonly help?: boolean;
}

function readOptions(): Options {
  try {
    return parseArgs({ options: { patch: { type: "string" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, { cause: error });
  }
}

/** Lints and generates; the command prints for itself. */
function generate(root: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [generator, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${["pnpm generate", ...args].join(" ")} failed, see above.`);
}

/** What is not committed of the generated folders, new files included. */
function uncommitted(root: string, folders: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "payspec-regenerate-"));
  // An index of our own: what the user has staged stays as it is.
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, env, encoding: "utf8", maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr.trim()}`);
    return stdout;
  };
  try {
    git("read-tree", "HEAD");
    git("add", "--all", "--", ...folders);
    return git("diff", "--cached", "--no-color", "--no-ext-diff", "HEAD", "--", ...folders);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(options: Options): void {
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const root = findRoot(process.cwd());
  generate(root);
  generate(root, "--check");
  const folders = readApis(root).map(({ outputFolder }) => outputFolder);
  const diff = uncommitted(root, folders);
  console.log(
    diff === "" ? "The generated files are committed." : `${diff}\nThe generated files changed: commit this diff.`,
  );
  if (options.patch === undefined) return;
  const patch = resolve(options.patch);
  if (diff === "") rmSync(patch, { force: true });
  else writeFileSync(patch, diff);
}

try {
  main(readOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
