import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isRecord } from "@payspec/spec-model";
import type { Bump } from "./level.ts";
import type { Reason } from "./reason.ts";

/** A pending changeset. */
export interface Changeset {
  /** From the root, for example `.changeset/spec-change-elebne.md`. */
  readonly path: string;
  /** How each package is raised, by its full name. */
  readonly releases: Readonly<Record<string, Bump>>;
  /** The commit that a generated one was judged against; undefined for one that a person wrote. */
  readonly base: string | undefined;
}

/** How many reasons a changeset tells; more would be read by nobody. */
const MAX_REASONS = 25;

/** By this comment a changeset of ours is known again. Comments of the head reach no changelog. */
const MARK = /^# Written by "pnpm changes" from what changed since ([0-9a-f]{40})\b/m;

/** Where the changeset of a package is written. */
export function changesetPath(name: string): string {
  return `.changeset/spec-change-${name}.md`;
}

/** Reads the pending changesets. One that cannot be read has no releases: changesets itself says what is wrong with it. */
export function readChangesets(root: string): Changeset[] {
  return globSync(".changeset/*.md", { cwd: root })
    .filter((path) => !path.endsWith("README.md"))
    .toSorted()
    .map((path) => readChangeset(path, readFileSync(join(root, path), "utf8")));
}

/** Reads the text of a changeset. */
export function readChangeset(path: string, text: string): Changeset {
  const [, head = ""] = /^---\r?\n(.*?)^---\s*$/ms.exec(text) ?? [];
  let releases: unknown;
  try {
    releases = parse(head);
  } catch {
    releases = undefined;
  }
  const known = Object.entries(isRecord(releases) ? releases : {}).filter((entry): entry is [string, Bump] =>
    ["major", "minor", "patch"].includes(String(entry[1])),
  );
  return { path, releases: Object.fromEntries(known), base: MARK.exec(head)?.[1] };
}

/** Whether the changeset of a package is there, and by whom. */
export function isOurs(root: string, path: string): boolean {
  return existsSync(join(root, path)) && readChangeset(path, readFileSync(join(root, path), "utf8")).base !== undefined;
}

/** Writes the text of a package's changeset: for the user of the package, the worst first. */
export function changesetText(
  name: string,
  title: string,
  bump: Bump,
  reasons: readonly Reason[],
  base: string,
): string {
  const isBreaking = reasons.some(({ level }) => level === "major");
  const opening = isBreaking
    ? `The API of ${title} changed in ways that existing code may have to follow:`
    : `Follows what changed in the API of ${title}:`;
  const told = reasons.slice(0, MAX_REASONS).map(({ level, message, migration }) => {
    const head = isBreaking && level === "major" ? "**Breaking:** " : "";
    return `- ${head}${message}${migration === undefined || level !== "major" ? "" : ` ${migration}`}`;
  });
  const rest = reasons.length - told.length;
  const lines = rest > 0 ? [...told, `- And ${rest} more of this kind.`] : told;
  return `---
# Written by "pnpm changes" from what changed since ${base}. Do not edit: add a changeset of your own to say more.
"@payspec/${name}": ${bump}
---

${opening}

${lines.join("\n")}
`;
}
