import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runTool } from "./run-tool.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { UserError } from "./user-error.ts";

/** A file that has not been written: its path from the repository's root, and its text. */
export interface UnwrittenFile {
  readonly path: string;
  readonly text: string;
}

const CONFIG_FILES = [".oxfmtrc.json", ".oxfmtrc.jsonc", ".editorconfig"];

/**
 * Formats files that are not written yet as `oxfmt` formats them under their paths. They are formatted in a temporary
 * folder, by one process: oxfmt's own `format()` reads neither `.oxfmtrc.json` nor its overrides nor `.editorconfig`,
 * and a process for each file costs more than all else that is done to it.
 *
 * @throws UserError with oxfmt's message
 */
export async function formatFiles(root: string, files: readonly UnwrittenFile[]): Promise<UnwrittenFile[]> {
  using folder = temporaryFolder("format");
  for (const { path, text } of files) {
    mkdirSync(join(folder.path, dirname(path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  const folders = new Set(files.flatMap(({ path }) => ancestorsOf(path)));
  for (const file of [...folders].flatMap((one) => CONFIG_FILES.map((name) => join(one, name)))) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(folder.path, file));
  }
  const paths = files.map(({ path }) => path);
  // A file that the configuration ignores stays as it is.
  const { exitCode, stderr } = await runTool("oxfmt", ["--no-error-on-unmatched-pattern", ...paths], {
    cwd: folder.path,
  });
  if (exitCode !== 0) throw new UserError(`${paths.join(", ")} could not be formatted:\n${stderr.trim()}`);
  return paths.map((path) => ({ path, text: readFileSync(join(folder.path, path), "utf8") }));
}

/** The folders that a path lies in, from its own to the root. */
function ancestorsOf(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [folder] : [folder, ...ancestorsOf(folder)];
}
