import { judgementLine, reasonLines } from "./describe-changes.ts";
import { judgeChanges, type PackageChange } from "./judge-changes.ts";
import { changesetProblem, changesetState, type ChangesetState, writeChangeset } from "./write-changesets.ts";

/** What was judged, written and found wrong. */
export interface ChangesReport {
  readonly packages: readonly (PackageChange & { readonly changeset: Omit<ChangesetState, "text"> })[];
  /** For people: a line a package, its reasons, and what became of its changeset. */
  readonly lines: readonly string[];
  /** Of `check`: where the pending changesets claim less than what changed. */
  readonly problems: readonly string[];
}

const done: Readonly<Record<ChangesetState["status"], string>> = {
  missing: "written",
  outdated: "written",
  needless: "removed",
  current: "up to date",
  none: "",
  covered: "",
  foreign: "",
};

/**
 * Judges what changed, and brings the changesets to it.
 *
 * @param options.base against which commit; by default see `judgeChanges`
 * @param options.check writes nothing, and says what is wrong with the pending changesets
 */
export async function updateChangesets(
  root: string,
  { base, check }: { readonly base?: string | undefined; readonly check: boolean },
): Promise<ChangesReport> {
  const changes = await judgeChanges(root, { base });
  if (changes === undefined) return { packages: [], lines: ["There is no commit to compare with."], problems: [] };
  const width = Math.max(...changes.map(({ name }) => name.length));
  const packages: ChangesReport["packages"][number][] = [];
  const lines: string[] = [];
  const problems: string[] = [];
  for (const change of changes) {
    const state = await changesetState(root, change);
    const { text: _, ...changeset } = state;
    packages.push({ ...change, changeset });
    lines.push(judgementLine(change, width), ...reasonLines(change));
    if (state.status === "covered") lines.push(`  told by ${state.others.map(({ path }) => path).join(", ")}`);
    const problem = changesetProblem(change, state);
    if (check && problem !== undefined) problems.push(problem);
    if (check) continue;
    writeChangeset(root, state);
    if (done[state.status] !== "") lines.push(`  ${state.path} ${done[state.status]}`);
  }
  return { packages, lines, problems };
}
