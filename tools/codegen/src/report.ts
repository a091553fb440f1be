import { basename } from "node:path";
import { styleText } from "node:util";
import type { Difference } from "./compare-files.ts";
import type { Outcome } from "./pipeline.ts";
import { isTemporaryName } from "./write-files.ts";

/** The lines for a person: one for each provider, and below it what is out of date. */
export function describeOutcomes(outcomes: readonly Outcome[]): string[] {
  const width = Math.max(...outcomes.map((outcome) => outcome.provider.length));
  return outcomes.flatMap((outcome) => [
    `${outcome.provider.padEnd(width)}  ${describe(outcome)}`,
    ...(outcome.status === "outdated" ? outcome.differences.flatMap(describeDifference) : []),
  ]);
}

/** The last line: how many, and how long it took. */
export function summarize(outcomes: readonly Outcome[], durationMs: number): string {
  const counts = Map.groupBy(outcomes, (outcome) => outcome.status);
  const parts = [...counts].map(([status, { length }]) => `${length} ${statusWords[status]}`);
  return `${parts.join(", ")} in ${(durationMs / 1000).toFixed(1)} s`;
}

const statusWords: Record<Outcome["status"], string> = {
  unchanged: "unchanged",
  same: "regenerated without a difference",
  written: "written",
  current: "up to date",
  outdated: "out of date",
};

function describe(outcome: Outcome): string {
  switch (outcome.status) {
    case "written": {
      const count = outcome.files.length === 1 ? "1 file" : `${outcome.files.length} files`;
      return `${styleText("green", `${count} written`)} (${outcome.files.map((file) => basename(file)).join(", ")})`;
    }
    case "same":
      return "regenerated, no difference";
    case "outdated":
      return styleText("red", statusWords.outdated);
    default:
      return statusWords[outcome.status];
  }
}

function describeDifference({ path, kind, diff }: Difference): string[] {
  switch (kind) {
    case "missing":
      return [`  ${path} is missing`];
    case "unexpected":
      return [
        `  ${path} ${isTemporaryName(basename(path)) ? "was left by a killed run" : "is not generated: delete it"}`,
      ];
    case "differs":
      return [`  ${path} differs from what the spec gives`, ...diff.map((line) => `    ${line}`)];
  }
}
