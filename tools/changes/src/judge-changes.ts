import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Api, isRecord, providerName, readApis } from "@payspec/spec-model";
import { changesetPath, readChangeset } from "./changeset-file.ts";
import { findBase, tryGit } from "./git.ts";
import { type Bump, bumpOf, type Level } from "./level.ts";
import { isSameForServers } from "./other-changes.ts";
import type { Reason } from "./reason.ts";
import type { Snapshot } from "./snapshot.ts";

/** What changed in a published package since a commit. */
export interface PackageChange {
  /** The folder below `packages`, for example `elebne`. */
  readonly name: string;
  /** As people write it, for example `Elebne`. */
  readonly title: string;
  readonly version: string;
  /** The commit it was judged against. */
  readonly base: string;
  readonly level: Level;
  /** How its version has to be raised; undefined where nothing changed for its users. */
  readonly bump: Bump | undefined;
  readonly reasons: readonly Reason[];
  /** Set for a package that the base does not have: its first release says what it is. */
  readonly isNew: boolean;
}

/** What is judged. */
export interface JudgeOptions {
  /** Against which commit, as Git names it. @default where this branch left main */
  readonly base?: string | undefined;
  /** Which providers. @default all */
  readonly names?: readonly string[];
}

/**
 * Judges what changed in each package since a commit. A package with a changeset of ours is judged against the commit which
 * that one was judged against, so that it gathers all changes since the last release.
 *
 * @returns undefined where there is no commit to compare with
 */
export async function judgeChanges(
  root: string,
  { base: revision, names = [] }: JudgeOptions = {},
): Promise<PackageChange[] | undefined> {
  const start = await findBase(root, revision);
  if (start === undefined) return undefined;
  const apis = readApis(root).filter(({ name }) => names.length === 0 || names.includes(name));
  const unchanged: PackageChange[] = [];
  // Compiler, bundler and oasdiff take longer to load than to find that nothing changed.
  const judges = async () => ({ ...(await import("./base-snapshot.ts")), ...(await import("./judge.ts")) });
  const changed: { api: Api; base: string; now: Snapshot; old: Snapshot | undefined }[] = [];
  for (const api of apis) {
    const base = revision === undefined ? await ownBase(root, api.name, start) : start;
    if (await isSameAt(root, base, [dirname(api.root), api.outputFolder])) {
      unchanged.push(packageChange(root, api.name, api.name, base, { level: "nothing", reasons: [] }, false));
    } else {
      const { baseSnapshot, currentSnapshot } = await judges();
      const old = await baseSnapshot(root, base, api.name);
      changed.push({ api, base, old, now: await currentSnapshot(root, api) });
    }
  }
  const judged = changed.flatMap(({ old, now }) => (old === undefined ? [] : [[old, now] as const]));
  const judgements = judged.length === 0 ? [] : await (await judges()).judge(judged);
  const changes = changed.map(({ api, base, old, now }): PackageChange => {
    const judgement = old === undefined ? undefined : judgements.shift();
    const title = providerName(api.name, now.document);
    return packageChange(
      root,
      api.name,
      title,
      base,
      judgement ?? { level: "nothing", reasons: [] },
      old === undefined,
    );
  });
  const served = changed.filter(({ old, now }) => old !== undefined && !isSameForServers(old.document, now.document));
  const servers = await Promise.all(
    builtFromSpecs(root).map(async (name) => {
      const base = revision === undefined ? await ownBase(root, name, start) : start;
      const reasons = served.map(({ api, now }) => servedReason(providerName(api.name, now.document)));
      return packageChange(root, name, name, base, { level: reasons.length > 0 ? "minor" : "nothing", reasons }, false);
    }),
  );
  const order = apis.map(({ name }) => name);
  const all = [...unchanged, ...changes].toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return names.length === 0 ? [...all, ...servers] : all;
}

function packageChange(
  root: string,
  name: string,
  title: string,
  base: string,
  { level, reasons }: { level: Level; reasons: readonly Reason[] },
  isNew: boolean,
): PackageChange {
  const version = versionOf(root, name);
  return { name, title, version, base, level, bump: bumpOf(level, version), reasons, isNew };
}

/**
 * The commit that a package is judged against: that of its own changeset, as long as it lies on the way here and the package
 * was not released since.
 */
async function ownBase(root: string, name: string, start: string): Promise<string> {
  const path = changesetPath(name);
  const known = existsSync(join(root, path))
    ? readChangeset(path, readFileSync(join(root, path), "utf8")).base
    : undefined;
  if (known === undefined || known === start) return start;
  const isBefore = (await tryGit(root, ["merge-base", "--is-ancestor", known, start])) !== undefined;
  const manifest = (commit: string) => tryGit(root, ["show", `${commit}:packages/${name}/package.json`]);
  const [then, now] = [versionIn(await manifest(known)), versionIn(await manifest(start))];
  return isBefore && then === now ? known : start;
}

/** Whether files are as they were at a commit, new ones included. */
async function isSameAt(root: string, commit: string, paths: readonly string[]): Promise<boolean> {
  const differing = await tryGit(root, ["diff", "--quiet", commit, "--", ...paths]);
  if (differing === undefined) return false;
  return (await tryGit(root, ["ls-files", "--others", "--exclude-standard", "--", ...paths]))?.trim() === "";
}

/** The published packages that are built from the specs themselves, such as the sandbox. */
function builtFromSpecs(root: string): string[] {
  return globSync("packages/*/package.json", { cwd: root }).flatMap((path) => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, path), "utf8"));
    const { private: isPrivate, devDependencies } = isRecord(manifest) ? manifest : {};
    return isPrivate !== true && isRecord(devDependencies) && "@payspec/specs" in devDependencies
      ? [path.split("/")[1] ?? ""]
      : [];
  });
}

function servedReason(title: string): Reason {
  return {
    judge: "behaviour",
    level: "minor",
    rule: "served-differently",
    subject: `behaviour ${title}`,
    message: `${title} follows its changed description.`,
  };
}

function versionOf(root: string, name: string): string {
  const path = join(root, "packages", name, "package.json");
  return versionIn(existsSync(path) ? readFileSync(path, "utf8") : undefined) ?? "0.0.0";
}

function versionIn(manifest: string | undefined): string | undefined {
  if (manifest === undefined) return undefined;
  const { version } = JSON.parse(manifest) as { version?: string };
  return version;
}
