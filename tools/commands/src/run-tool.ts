import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** What a finished tool left behind. */
export interface ToolResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const packages = { redocly: "@redocly/cli", oxfmt: "oxfmt", tsc: "typescript" };

/** Runs the command of an installed tool with this Node, in `cwd`, without a shell. */
export function runTool(
  command: keyof typeof packages,
  args: readonly string[],
  { cwd, stdin = "" }: { cwd: string; stdin?: string },
): Promise<ToolResult> {
  const { folder, manifest } = installedPackage(packages[command], import.meta.url);
  const { FORCE_COLOR: _, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, manifest.bin?.[command] ?? ""), ...args], {
      cwd,
      // Redocly would otherwise report its use and look for a newer version on each run.
      env: { ...environment, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    // When this process is told to stop, so is the tool: it must not write after the clean-up.
    const stop = () => child.kill();
    process.once("exit", stop);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (exitCode) => {
      process.off("exit", stop);
      resolve({ exitCode: exitCode ?? 1, stdout, stderr });
    });
    // A tool that stops early closes its input; its exit code says why.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

/**
 * The version of an installed package.
 *
 * @param from the `import.meta.url` of a module that depends on it
 */
export function toolVersion(packageName: string, from: string): string {
  return installedPackage(packageName, from).manifest.version;
}

interface Manifest {
  version: string;
  bin?: Record<string, string>;
}

function installedPackage(packageName: string, from: string): { folder: string; manifest: Manifest } {
  const path = findPackageJSON(packageName, from);
  if (path === undefined) {
    throw new Error(`${packageName} is not installed`);
  }
  // A published package.json has a version, and its shape is npm's.
  return { folder: dirname(path), manifest: JSON.parse(readFileSync(path, "utf8")) as Manifest };
}
