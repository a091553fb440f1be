import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run, UserError } from "@payspec/commands";
import { publint } from "publint";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What a published package may depend on, beside our own. */
const DEPENDENCIES = new Set(["openapi-fetch", "openapi-typescript-helpers", "hono", "@hono/node-server"]);

/** The files that every package has. */
const FILES = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

/**
 * Looks into a tarball as npm gets it.
 *
 * @param folder where it is unpacked
 * @throws UserError with everything that is wrong
 */
export async function checkTarball(tarball: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], folder);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const manifest = JSON.parse(read("package.json")) as Manifest;
  const problems = FILES.filter((file) => !existsSync(join(folder, file))).map((file) => `has no ${file}`);
  const changelog = problems.length > 0 ? "" : read("CHANGELOG.md");
  if (!changelog.includes(`## ${manifest.version}`)) problems.push("has no entry for its version in CHANGELOG.md");
  if (manifest.license !== "MIT") problems.push(`has the licence ${manifest.license}`);
  if (manifest.repository?.url === undefined) problems.push("does not say where its sources are");
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (!name.startsWith("@payspec/") && !DEPENDENCIES.has(name)) problems.push(`depends on ${name}`);
    if (/^(workspace|catalog|link|file):/.test(range)) {
      problems.push(`depends on ${name} by ${range}, which npm cannot read`);
    }
  }
  for (const hook of ["preinstall", "install", "postinstall", "prepare"]) {
    if (manifest.scripts?.[hook] !== undefined) problems.push(`runs ${hook} where it is installed`);
  }
  const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
  problems.push(...messages.map(({ code, path }) => `publint: ${code} at ${path.join(".")}`));
  if (problems.length > 0) {
    throw new UserError(`${manifest.name}@${manifest.version}:\n${problems.map((one) => `  ${one}`).join("\n")}`);
  }
}
