import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { updateChangesets } from "@payspec/changes";
import { execute, runCommand, temporaryFolder, UsageError, UserError } from "@payspec/commands";
import { findRoot, readApis } from "@payspec/spec-model";

const usage = `Usage: pnpm regenerate [--patch <file>] [--base <rev> --report <file>]

Lints the specs, writes the generated folders, proves that they match, and prints what of them is not committed.

  --patch <file>   also write that diff to a file, for "git apply"; no file when there is none
  --base <rev>     judge the changes of the specs since this commit, and write their changesets too, see "pnpm changes"
  --report <file>  write that judgement to a file
  --help           print this
`;

const generator = join(import.meta.dirname, "../tools/codegen/src/generate.ts");

/** Lints and generates; the command prints for itself. */
async function generate(root: string, ...args: string[]): Promise<void> {
  const { exitCode } = await execute(process.execPath, [generator, ...args], { cwd: root, show: true });
  if (exitCode !== 0) throw new UserError(`${["pnpm generate", ...args].join(" ")} failed, see above.`);
}

/** What is not committed of the generated folders, new files included. */
async function uncommitted(root: string, folders: readonly string[]): Promise<string> {
  using folder = temporaryFolder("regenerate");
  // An index of our own: what the user has staged stays as it is.
  const env = { ...process.env, GIT_INDEX_FILE: join(folder.path, "index") };
  const git = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await execute("git", args, { cwd: root, env });
    if (exitCode !== 0) throw new UserError(`git ${args.join(" ")} failed: ${stderr.trim()}`);
    return stdout;
  };
  await git("read-tree", "HEAD");
  await git("add", "--all", "--", ...folders);
  return await git("diff", "--cached", "--no-color", "--no-ext-diff", "HEAD", "--", ...folders);
}

const options = { patch: { type: "string" }, base: { type: "string" }, report: { type: "string" } } as const;

await runCommand({ usage, options }, async ({ values: { patch, base, report } }) => {
  if (report !== undefined && base === undefined) throw new UsageError("--report needs --base.");
  const root = findRoot(process.cwd());
  await generate(root);
  await generate(root, "--check");
  const folders = readApis(root).map(({ outputFolder }) => outputFolder);
  if (base !== undefined) {
    const { lines } = await updateChangesets(root, { base, check: false });
    console.log(lines.join("\n"));
    if (report !== undefined) writeFileSync(resolve(report), `${lines.join("\n")}\n`);
    folders.push(".changeset");
  }
  const diff = await uncommitted(root, folders);
  console.log(
    diff === "" ? "The generated files are committed." : `${diff}\nThe generated files changed: commit this diff.`,
  );
  if (patch === undefined) return;
  if (diff === "") rmSync(resolve(patch), { force: true });
  else writeFileSync(resolve(patch), diff);
});
