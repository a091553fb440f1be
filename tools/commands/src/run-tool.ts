import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { execute, type Execution } from "./execute.ts";

const packages = { redocly: "@redocly/cli", oxfmt: "oxfmt", tsc: "typescript" };

/** Runs the command of an installed tool with this Node, in `cwd`, without a shell. */
export function runTool(
  tool: keyof typeof packages,
  args: readonly string[],
  options: { readonly cwd: string; readonly stdin?: string },
): Promise<Execution> {
  const { folder, manifest } = installedPackage(packages[tool], import.meta.url);
  const { FORCE_COLOR: _, ...environment } = process.env;
  return execute(process.execPath, [join(folder, manifest.bin?.[tool] ?? ""), ...args], {
    ...options,
    // Redocly would otherwise report its use and look for a newer version on each run.
    env: { ...environment, NO_COLOR: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
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
  if (path === undefined) throw new Error(`${packageName} is not installed`);
  // A published package.json has a version, and its shape is npm's.
  return { folder: dirname(path), manifest: JSON.parse(readFileSync(path, "utf8")) as Manifest };
}
