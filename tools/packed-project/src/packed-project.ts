import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, temporaryFolder } from "@payspec/commands";

/** A project outside the workspace that has installed our packages as published. */
export interface PackedProject {
  readonly folder: string;
  /** The path of each package's tarball, by package name. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** Deletes the project. */
  remove(): void;
}

const root = join(import.meta.dirname, "../../..");

/**
 * Packs built packages as they would be published.
 *
 * @param packages folder names under `packages/`
 * @param destination where the tarballs go
 * @param from the root of the repository; this one where it is left out
 */
export async function pack(
  packages: readonly string[],
  destination: string,
  from: string = root,
): Promise<Map<string, string>> {
  const filters = packages.flatMap((name) => ["--filter", `./packages/${name}`]);
  const printed = await run(
    "pnpm",
    [...filters, "--recursive", "pack", "--json", "--pack-destination", destination],
    from,
  );
  // One package is printed by itself, several as a list.
  const packed = [JSON.parse(printed) as Packed | Packed[]].flat();
  return new Map(packed.map(({ name, filename }) => [name, filename]));
}

interface Packed {
  name: string;
  filename: string;
}

/** Makes an empty project in a temporary folder. */
export function emptyProject(): Pick<PackedProject, "folder" | "remove"> {
  const { path: folder, [Symbol.dispose]: remove } = temporaryFolder("project");
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  return { folder, remove };
}

/** Installs tarballs, and what they depend on, with npm. */
export async function install({ folder }: Pick<PackedProject, "folder">, tarballs: Iterable<string>): Promise<void> {
  const quick = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  // Without a registry npm would try for minutes and say nothing.
  const patience = ["--fetch-retries=1", "--fetch-timeout=20000", "--fetch-retry-mintimeout=1000"];
  await run("npm", ["install", ...quick, ...patience, ...tarballs], folder);
}

/** Packs packages and installs the tarballs in a project of their own. */
export async function createPackedProject(packages: readonly string[]): Promise<PackedProject> {
  const project = emptyProject();
  try {
    const tarballs = await pack(packages, project.folder);
    await install(project, tarballs.values());
    return { ...project, tarballs };
  } catch (error) {
    project.remove();
    throw error;
  }
}
