/** What a change means to the users of a package, in the words of Semantic Versioning. */
export type Level = "nothing" | "patch" | "minor" | "major";

/** How a changeset can raise a version. */
export type Bump = Exclude<Level, "nothing">;

const order: readonly Level[] = ["nothing", "patch", "minor", "major"];

/** The one of several levels that asks most of the users; `nothing` of none. */
export function worstOf(levels: Iterable<Level>): Level {
  return [...levels].reduce<Level>((worst, level) => (atLeast(level, worst) ? level : worst), "nothing");
}

/** Whether a level is as high as another, or higher. */
export function atLeast(level: Level, other: Level): boolean {
  return order.indexOf(level) >= order.indexOf(other);
}

/**
 * How the version of a package is raised. Below 1.0.0, npm's `^0.1.2` takes 0.1.3 and not 0.2.0: there a breaking change
 * raises the second number, and anything else the third.
 *
 * @param version of the package now
 * @see docs/versions.md
 */
export function bumpOf(level: Level, version: string): Bump | undefined {
  if (level === "nothing") return undefined;
  if (!version.startsWith("0.")) return level;
  return level === "major" ? "minor" : "patch";
}
