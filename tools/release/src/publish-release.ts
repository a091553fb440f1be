import { join, resolve } from "node:path";
import { execute, UserError } from "@payspec/commands";
import { type PackedPackage, readRelease } from "./pack-release.ts";

/** How a release is published. */
export interface PublishOptions {
  /** The registry. @default npm's own setting */
  readonly registry?: string | undefined;
  /** Whether npm attests where the packages were built; only in a workflow that may name itself. @default false */
  readonly provenance?: boolean;
  /** Called for each package, when it was published or found to be. */
  readonly onPackage?: (packed: PackedPackage, isNew: boolean) => void;
  /** Further environment of npm, for example its configuration file. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Publishes the packed packages that the registry does not have, one after the other: packages that others depend on
 * first. Nothing is built, and no script of a package runs. A publication that was stopped goes on where it stopped.
 *
 * @param folder what `packRelease` filled
 * @returns the packages that were published now
 * @throws UserError with npm's message; what was published stays so
 */
export async function publishRelease(folder: string, options: PublishOptions = {}): Promise<PackedPackage[]> {
  const { registry, provenance = false, onPackage, env } = options;
  const npm = (args: readonly string[]) =>
    execute("npm", [...args, ...(registry === undefined ? [] : ["--registry", registry])], {
      cwd: resolve(folder),
      env: { ...process.env, npm_config_update_notifier: "false", ...env },
    });
  const published: PackedPackage[] = [];
  for (const packed of inOrder(readRelease(folder))) {
    const { name, version, tarball } = packed;
    const viewed = await npm(["view", `${name}@${version}`, "version", "--json"]);
    // Where there is no such version, npm says so in JSON too, and names it.
    const isThere = viewed.exitCode === 0 && viewed.stdout.includes(`"${version}"`);
    if (!isThere) {
      const args = [
        "publish",
        join(".", tarball),
        "--access",
        "public",
        "--ignore-scripts",
        `--provenance=${provenance}`,
      ];
      const { exitCode, stderr } = await npm(args);
      if (exitCode !== 0) {
        throw new UserError(
          `${name}@${version} could not be published:\n${stderr.trim()}\nRun the command again once that is settled: it goes on here.`,
        );
      }
      published.push(packed);
    }
    onPackage?.(packed, !isThere);
  }
  return published;
}

/** The runtime first, which the others depend on. */
function inOrder(packages: readonly PackedPackage[]): PackedPackage[] {
  return packages.toSorted((a, b) => Number(b.name.endsWith("/runtime")) - Number(a.name.endsWith("/runtime")));
}
