import { spawn } from "node:child_process";

/** What a finished command left behind. */
export interface Execution {
  /** 1 where a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs, and what it reads. */
export interface ExecuteOptions {
  readonly cwd: string;
  /** @default the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** @default "" */
  readonly stdin?: string;
  /** Prints on this process's own output instead of collecting it. */
  readonly show?: boolean;
}

/**
 * Runs a command to its end, without a shell, and stops it when this process ends before it.
 *
 * @throws Error when the command cannot be started
 */
export function execute(
  command: string,
  args: readonly string[],
  { cwd, env = process.env, stdin = "", show = false }: ExecuteOptions,
): Promise<Execution> {
  return new Promise((resolve, reject) => {
    const output = show ? "inherit" : "pipe";
    const child = spawn(command, args, { cwd, env, stdio: ["pipe", output, output] });
    const stop = () => child.kill();
    // Before the folder it works in is deleted.
    process.prependOnceListener("exit", stop);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", (error: NodeJS.ErrnoException) => {
      process.off("exit", stop);
      const missing = error.code === "ENOENT";
      reject(
        missing ? new Error(`${command} was not found. Start this through pnpm, which puts it on the PATH.`) : error,
      );
    });
    child.on("close", (exitCode) => {
      process.off("exit", stop);
      resolve({ exitCode: exitCode ?? 1, stdout, stderr });
    });
    // A command that stops early closes its input; its exit code says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(stdin);
  });
}
