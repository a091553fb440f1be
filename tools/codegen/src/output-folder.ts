import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "@payspec/spec-model";
import { isTemporaryName } from "./write-files.ts";

/** The names of the files in a generated folder; anything else there is not ours. */
export const fileNames = ["types.ts", "provider.ts", "client.ts", "mismatches.ts"] as const;

/** The text of a file, or nothing where there is no file. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Makes the hash of a provider's generated files as they are on disk, missing ones included. */
export function outputHash(root: string, api: Api): string {
  const texts = fileNames.map((name) => readIfPresent(join(root, api.outputFolder, name)) ?? null);
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}

/** The temporary files that a killed run left in a provider's generated folder, from the repository's root. */
export function leftovers(root: string, api: Api): string[] {
  return unexpectedFiles(root, api).filter((path) => isTemporaryName(path.slice(api.outputFolder.length + 1)));
}

/** Everything in a provider's generated folder that is not generated, from the repository's root. */
export function unexpectedFiles(root: string, api: Api): string[] {
  return namesIn(join(root, api.outputFolder))
    .filter((name) => !fileNames.some((fileName) => fileName === name))
    .map((name) => `${api.outputFolder}/${name}`);
}

/** Removes what a killed run left behind. */
export function removeLeftovers(root: string, api: Api): void {
  for (const path of leftovers(root, api)) rmSync(join(root, path), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return []; // Not generated yet.
  }
}
