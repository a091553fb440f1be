import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the build reads of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly main?: unknown;
  readonly types?: unknown;
  readonly typesVersions?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * Reads a package's `package.json`.
 *
 * @throws Error when it has no `exports`, the list of what is built
 */
export function readManifest(folder: string): Manifest {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Partial<Manifest>;
  if (typeof manifest.exports !== "object") {
    throw new Error(`${join(folder, "package.json")} needs "exports": each subpath becomes an entry point.`);
  }
  // pnpm has refused a package without a name.
  return manifest as Manifest;
}
