import { execFile } from "node:child_process";

/** What a finished command left behind. */
export interface Execution {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, without a shell. Also ends it when this process is told to stop. */
export function execute(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Execution> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { ...options, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      process.off("exit", stop);
      if (error?.code === "ENOENT") {
        return reject(new Error(`${command} was not found. Start this through pnpm, which puts it on the PATH.`));
      }
      // A command that was killed, or printed too much, has no exit code.
      if (error !== null && typeof error.code !== "number") return reject(error);
      resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
    const stop = () => child.kill();
    // Before the folder it works in is deleted.
    process.prependOnceListener("exit", stop);
  });
}
