import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute, temporaryFolder, UserError } from "@payspec/commands";
import { publishedPackages } from "@payspec/packed-project";

/** What npm must know of a package before the release workflow can publish it. */
export interface PackageState {
  readonly name: string;
  /** Whether npm has the package, in any version. */
  readonly exists: boolean;
  /** Whether npm trusts the release workflow; undefined where only who may write the package is told. */
  readonly isTrusted: boolean | undefined;
}

/** The workflow that npm is to trust. */
export const PUBLISHER = { repository: "payspec/payspec", workflow: "release.yml", environment: "npm" } as const;

/** The version of a package that only holds its name. */
const PLACEHOLDER_VERSION = "0.0.0";

/** How npm is called. */
export interface NpmOptions {
  /** The registry. @default npm's own setting */
  readonly registry?: string | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/** What npm knows of each package that this repository publishes. */
export async function packageStates(root: string, options: NpmOptions = {}): Promise<PackageState[]> {
  const states: PackageState[] = [];
  for (const folder of publishedPackages(root)) {
    const { name } = manifestOf(root, folder);
    const exists = (await npm(root, ["view", name, "name", "--json"], options)).exitCode === 0;
    const trust = exists ? await npm(root, ["trust", "list", name, "--json"], options) : undefined;
    const isTrusted = trust?.exitCode === 0 ? trust.stdout.includes(PUBLISHER.workflow) : undefined;
    states.push({ name, exists, isTrusted });
  }
  return states;
}

/**
 * Publishes a placeholder for each package that npm does not have, since npm lets only packages that exist have a trusted
 * publisher. A person runs it once, logged in, with two-factor authentication.
 *
 * @returns the names that were taken
 * @throws UserError with npm's message
 */
export async function reserveNames(
  root: string,
  states: readonly PackageState[],
  options: NpmOptions = {},
): Promise<string[]> {
  using folder = temporaryFolder("first-release");
  const missing = publishedPackages(root).filter(
    (one) => states.find(({ name }) => name === manifestOf(root, one).name)?.exists === false,
  );
  const reserved: string[] = [];
  for (const one of missing) {
    const { name, license, repository } = manifestOf(root, one);
    const at = join(folder.path, one);
    mkdirSync(at);
    const manifest = {
      name,
      version: PLACEHOLDER_VERSION,
      description: "The first release follows.",
      license,
      repository,
    };
    writeFileSync(join(at, "package.json"), JSON.stringify(manifest, null, 2));
    writeFileSync(
      join(at, "README.md"),
      `# ${name}\n\nThe first release follows. This version holds the name and nothing else.\n`,
    );
    const { exitCode, stderr } = await npm(at, ["publish", "--access", "public", "--provenance=false"], options);
    if (exitCode !== 0) throw new UserError(`${name} could not be published:\n${stderr.trim()}`);
    reserved.push(name);
  }
  return reserved;
}

/** The command by which a person lets npm trust the release workflow. */
export function trustCommand(name: string): string {
  const { repository, workflow, environment } = PUBLISHER;
  return `npm trust github ${name} --repo ${repository} --file ${workflow} --env ${environment} --allow-publish`;
}

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly repository?: object;
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")) as Manifest;
}

function npm(cwd: string, args: readonly string[], { registry, env }: NpmOptions): ReturnType<typeof execute> {
  return execute("npm", registry === undefined ? args : [...args, "--registry", registry], {
    cwd,
    env: { ...process.env, npm_config_update_notifier: "false", ...env },
  });
}
