import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run, UserError } from "@payspec/commands";
import { pack, publishedPackages } from "@payspec/packed-project";

/** A package that was packed for a release. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The file name of its tarball, beside `release.json`. */
  readonly tarball: string;
  /** The hash of the tarball, as npm writes it: `sha512-…`. */
  readonly integrity: string;
}

/** The list of packages in a folder of tarballs. */
const RELEASE_FILE = "release.json";

/** The version of a package before its first release. */
const UNRELEASED = "0.0.0";

/**
 * Packs every package that npm gets, as it was built, with a list of them for `publishRelease`.
 *
 * @param root the root of the repository
 * @param folder where the tarballs go; new or empty
 * @throws UserError for uncommitted changes, a folder that holds something, and where there is nothing to publish
 */
export async function packRelease(root: string, folder: string): Promise<PackedPackage[]> {
  const changes = await run("git", ["status", "--porcelain"], root);
  if (changes !== "") {
    throw new UserError(`A release is packed from what is committed; these files are not:\n${changes.trimEnd()}`);
  }
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new UserError(`${folder} is not empty. Name a new folder.`);
  const versions = publishedPackages(root).map((name) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as {
      readonly version: string;
    };
    return { name, version: manifest.version };
  });
  const released = versions.filter(({ version }) => version !== UNRELEASED);
  if (released.length === 0) {
    throw new UserError(`Every package has the version ${UNRELEASED}. Run "pnpm version:packages" and commit first.`);
  }
  const tarballs = await pack(
    released.map(({ name }) => name),
    folder,
    root,
  );
  const packages = [...tarballs].map(([name, path]): PackedPackage => {
    const tarball = basename(path);
    const version = tarball.slice(name.replace("@", "").replace("/", "-").length + 1, -".tgz".length);
    return { name, version, tarball, integrity: integrityOf(join(folder, tarball)) };
  });
  writeFileSync(join(folder, RELEASE_FILE), `${JSON.stringify(packages, null, 2)}\n`);
  return packages;
}

/**
 * Reads the list of packages in a folder that `packRelease` filled.
 *
 * @throws UserError where it is missing, or a tarball is not the one that was packed
 */
export function readRelease(folder: string): PackedPackage[] {
  let text: string;
  try {
    text = readFileSync(join(folder, RELEASE_FILE), "utf8");
  } catch (cause) {
    throw new UserError(`${folder} has no ${RELEASE_FILE}. Fill it with "pnpm pack:release ${folder}".`, { cause });
  }
  const packages = JSON.parse(text) as PackedPackage[];
  for (const { tarball, integrity } of packages) {
    if (integrityOf(join(folder, basename(tarball))) !== integrity) {
      throw new UserError(`${tarball} is not the file that was packed: its hash differs. Nothing was published.`);
    }
  }
  return packages;
}

function integrityOf(file: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
}
