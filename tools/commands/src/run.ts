import { execute } from "./execute.ts";

/**
 * Runs a command without a shell, and returns what it printed on standard output.
 *
 * @throws Error with all that it printed, when it fails
 */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await execute(command, args, { cwd });
  if (exitCode === 0) return stdout;
  throw new Error(`${[command, ...args].join(" ")} failed in ${cwd}:\n${stdout}${stderr}`.trimEnd());
}
