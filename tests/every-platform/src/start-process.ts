import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** A child process that ends with the scope that holds it. */
export interface Started extends AsyncDisposable {
  readonly child: ChildProcess;
  /** What it printed, once it has ended. */
  output(): Promise<string>;
  /** Rejects when it ends by itself. */
  readonly ended: Promise<never>;
}

/**
 * Starts a process; its fourth stream (file descriptor 3) can be read as well.
 *
 * @param env environment variables besides our own
 */
export function startProcess(command: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe", "pipe"], env: { ...process.env, ...env } });
  const exit = once(child, "close");
  const streams = Promise.all([text(child.stdout!), text(child.stderr!)]);
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  async function failure(): Promise<Error> {
    const [, stderr] = await streams;
    return new Error(`${command} ended with ${child.exitCode ?? child.signalCode}:\n${stderr.slice(-4_000)}`);
  }
  const ended = exit.then(async () => Promise.reject(await failure()));
  // Whoever does not wait for it does not care.
  ended.catch(() => {});
  return {
    child,
    ended,
    async output() {
      await exit;
      const [stdout] = await streams;
      if (child.exitCode !== 0) throw await failure();
      return stdout;
    },
    async [Symbol.asyncDispose]() {
      process.off("exit", stop);
      stop();
      await exit.catch(() => {});
    },
  };
}
