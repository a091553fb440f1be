import { UserError } from "./user-error.ts";
import { runTool } from "./run-tool.ts";

/**
 * Formats `source` as `oxfmt` formats the file `path`. It asks the command and not oxfmt's `format()`, which reads
 * neither `.oxfmtrc.json` nor its overrides nor `.editorconfig`.
 */
export async function format(root: string, path: string, source: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool("oxfmt", [`--stdin-filepath=${path}`], {
    cwd: root,
    stdin: source,
  });
  if (exitCode !== 0) {
    throw new UserError(`${path} could not be formatted:\n${stderr.trim()}`);
  }
  return stdout;
}
