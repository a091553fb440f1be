import type { PackageChange } from "./judge-changes.ts";
import type { Level } from "./level.ts";

/** One line on what a package's change means: `elebne  breaking: minor (0.1.0), 2 reasons`. */
export function judgementLine({ name, version, level, bump, reasons, isNew }: PackageChange, width: number): string {
  const label = name.padEnd(width);
  if (isNew) return `${label}  new package`;
  if (bump === undefined) return `${label}  nothing for its users`;
  const words: Readonly<Record<Level, string>> = {
    major: "breaking",
    minor: "something new",
    patch: "small changes",
    nothing: "nothing",
  };
  const counted = reasons.filter((reason) => reason.level === level);
  const [first] = counted;
  const more = counted.length > 1 ? ` (and ${counted.length - 1} more)` : "";
  return `${label}  ${words[level]}: ${bump} from ${version}. ${first?.message ?? ""}${more}`;
}

/** The reasons of a change, one a line, with what to do. */
export function reasonLines({ reasons }: PackageChange): string[] {
  return reasons.map(
    ({ level, judge, message, migration }) =>
      `  ${level.padEnd(7)} ${judge.padEnd(9)}  ${message}${migration === undefined ? "" : `\n                     → ${migration}`}`,
  );
}
