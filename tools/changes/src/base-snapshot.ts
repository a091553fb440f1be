import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { existsSync, readFileSync } from "node:fs";
import { temporaryFolder, UserError } from "@payspec/commands";
import { type Api, bundleSpecs, CONFIG_FILE, readApis } from "@payspec/spec-model";
import { tryGit } from "./git.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";

/**
 * Takes the snapshot of a provider at a commit: its spec, and the generated files as they were committed, so that a change
 * of the generator is judged too.
 *
 * @returns undefined where the provider was not there yet
 */
export async function baseSnapshot(root: string, commit: string, name: string): Promise<Snapshot | undefined> {
  using folder = temporaryFolder("base");
  const checkout = join(folder.path, "tree");
  mkdirSync(checkout);
  if (!(await checkOut(root, commit, checkout, [CONFIG_FILE]))) return undefined;
  const api = readApis(checkout).find((one) => one.name === name);
  if (api === undefined) return undefined;
  if (!(await checkOut(root, commit, checkout, [dirname(api.root)]))) {
    throw new UserError(`${CONFIG_FILE} of ${commit.slice(0, 12)} names ${api.root}, which is not there.`);
  }
  await checkOut(root, commit, checkout, [api.outputFolder]);
  const document = (await bundleSpecs(checkout, [api])).get(api);
  if (document === undefined) return undefined;
  const read = (file: string) => {
    const path = join(checkout, api.outputFolder, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const [types, provider, client] = ["types.ts", "provider.ts", "client.ts"].map(read);
  if (types === undefined || provider === undefined || client === undefined) return snapshotOf(document, api);
  return { document, types, provider, client };
}

/** Puts files of a commit into a folder, past the index and the work tree of the repository. */
async function checkOut(root: string, commit: string, folder: string, paths: readonly string[]): Promise<boolean> {
  const env = { GIT_INDEX_FILE: join(dirname(folder), "index") };
  return (
    (await tryGit(root, [`--work-tree=${folder}`, "checkout", "--quiet", commit, "--", ...paths], env)) !== undefined
  );
}

/** Takes the snapshot of a provider as its spec is now. */
export async function currentSnapshot(root: string, api: Api): Promise<Snapshot> {
  const document = (await bundleSpecs(root, [api])).get(api);
  if (document === undefined) throw new Error(`${api.root} was not bundled`);
  return snapshotOf(document, api);
}
