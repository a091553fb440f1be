import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFiles } from "@payspec/commands";
import { changesetPath, changesetText, isOurs, readChangesets } from "./changeset-file.ts";
import { tryGit } from "./git.ts";
import type { PackageChange } from "./judge-changes.ts";
import { atLeast, type Bump } from "./level.ts";

/** What became, or is to become, of the changeset of a package. */
export interface ChangesetState {
  /** `covered`: one that a person wrote says as much. `foreign`: what stands at our path was written by a person. */
  readonly status: "none" | "current" | "missing" | "outdated" | "needless" | "covered" | "foreign";
  readonly path: string;
  /** Of people, since the base, for this package, with how they raise it. */
  readonly others: readonly { readonly path: string; readonly bump: Bump }[];
  /** What it should hold; undefined where there should be none. */
  readonly text: string | undefined;
}

/** Compares the pending changesets with what was judged. Nothing is written. */
export async function changesetState(root: string, change: PackageChange): Promise<ChangesetState> {
  const { name, title, bump, reasons, base } = change;
  const path = changesetPath(name);
  const others = await writtenSince(root, base, name);
  const text =
    bump === undefined ? undefined : await formatted(root, path, changesetText(name, title, bump, reasons, base));
  const current = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  if (current !== undefined && !isOurs(root, path)) return { status: "foreign", path, others, text };
  if (text === undefined || bump === undefined) {
    return { status: current === undefined ? "none" : "needless", path, others, text };
  }
  if (current === text) return { status: "current", path, others, text };
  if (current === undefined && others.some((other) => atLeast(other.bump, bump))) {
    return { status: "covered", path, others, text };
  }
  return { status: current === undefined ? "missing" : "outdated", path, others, text };
}

async function formatted(root: string, path: string, text: string): Promise<string> {
  const [file] = await formatFiles(root, [{ path, text }]);
  return file?.text ?? text;
}

/** Brings the changeset of a package to what was judged; those that people wrote are never touched. */
export function writeChangeset(root: string, { status, path, text }: ChangesetState): void {
  if (status === "needless") {
    rmSync(join(root, path));
  } else if ((status === "missing" || status === "outdated") && text !== undefined) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The changesets of people that are not in a commit as they are now, and that raise a package. */
async function writtenSince(root: string, commit: string, name: string): Promise<{ path: string; bump: Bump }[]> {
  const found: { path: string; bump: Bump }[] = [];
  for (const { path, releases, base } of readChangesets(root)) {
    const bump = releases[`@payspec/${name}`];
    if (bump === undefined || base !== undefined) continue;
    const then = await tryGit(root, ["show", `${commit}:${path}`]);
    if (then !== readFileSync(join(root, path), "utf8")) found.push({ path, bump });
  }
  return found;
}

/** Why the pending changesets of a package do not say what its change means; undefined where they do. */
export function changesetProblem(change: PackageChange, { status, path, others }: ChangesetState): string | undefined {
  const { name, bump, level, reasons } = change;
  const why = reasons
    .filter((reason) => reason.level === level)
    .slice(0, 3)
    .map(({ message }) => `\n    ${message}`)
    .join("");
  const less = bump === undefined ? [] : others.filter((other) => !atLeast(other.bump, bump));
  if (status === "missing" && less.length > 0) {
    return `@payspec/${name}: ${less.map((other) => `${other.path} says ${other.bump}`).join(", ")}, but the change is ${wordsOf(level)} and needs ${bump ?? ""}:${why}\n  Say ${bump ?? ""} there, or run pnpm changes, which writes a changeset beside it.`;
  }
  if (status === "missing") {
    return `@payspec/${name}: no changeset says that its users meet ${wordsOf(level)} changes:${why}\n  Run pnpm changes.`;
  }
  if (status === "outdated") return `@payspec/${name}: ${path} is not what changed:${why}\n  Run pnpm changes.`;
  if (status === "needless") {
    return `@payspec/${name}: ${path} tells of a change that is not there any more.\n  Run pnpm changes.`;
  }
  if (status === "foreign") {
    return `@payspec/${name}: ${path} was written or edited by hand; that name is taken by pnpm changes.\n  Rename it.`;
  }
  return undefined;
}

/** A level in words. */
export function wordsOf(level: PackageChange["level"]): string {
  return { major: "breaking", minor: "new", patch: "small", nothing: "no" }[level];
}
