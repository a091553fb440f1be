export { judgementLine } from "./describe-changes.ts";
export { judgeChanges, type JudgeOptions, type PackageChange } from "./judge-changes.ts";
export type { Bump, Level } from "./level.ts";
export type { Judge, Reason } from "./reason.ts";
export { type ChangesReport, updateChangesets } from "./update-changesets.ts";
export type { ChangesetState } from "./write-changesets.ts";
