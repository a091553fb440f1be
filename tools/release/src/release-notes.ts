import { join } from "node:path";
import { run } from "@payspec/commands";
import { readRelease } from "./pack-release.ts";

/** The tag of a released package, and what its changelog says of the version. */
export interface ReleaseNotes {
  /** For example `@payspec/elepay@0.2.0`. */
  readonly tag: string;
  readonly notes: string;
}

/** The notes of each package in a folder that `packRelease` filled, from the changelog in its tarball. */
export async function releaseNotes(folder: string): Promise<ReleaseNotes[]> {
  const notes: ReleaseNotes[] = [];
  for (const { name, version, tarball } of readRelease(folder)) {
    const changelog = await run("tar", ["-xzOf", join(folder, tarball), "package/CHANGELOG.md"], folder);
    const [, after = ""] = changelog.split(`\n## ${version}\n`);
    notes.push({ tag: `${name}@${version}`, notes: after.split(/^## /m)[0]?.trim() ?? "" });
  }
  return notes;
}
