import { progress, UserError } from "@payspec/commands";
import type { Proof } from "@payspec/test-support";
import Table from "cli-table3";

/** What is asked of `pnpm prove`. */
export interface ProveOptions {
  /** The names of the proofs to make; none stands for all. */
  readonly names: readonly string[];
  /** In place of the full count of each. */
  readonly count: number | undefined;
  /** Of what is drawn. */
  readonly seed: string;
  readonly json: boolean;
}

/**
 * Makes proofs, with their full counts where no other is given, and prints their figures on standard output.
 *
 * @throws UserError for a name that no proof has, and at the end, when anything was seen that must not be
 */
export async function runProofs(proofs: readonly Proof[], { names, count, seed, json }: ProveOptions): Promise<void> {
  const unknown = names.find((name) => !proofs.some((proof) => proof.name === name));
  if (unknown !== undefined) {
    throw new UserError(`There is no proof "${unknown}"; there are: ${proofs.map(({ name }) => name).join(", ")}.`);
  }
  const reports = [];
  for (const { name, shows, unit, full, run } of proofs) {
    if (names.length > 0 && !names.includes(name)) continue;
    const counted = count ?? full;
    const title = `${name}: that ${shows}; ${withCommas(counted)} ${unit}, seed "${seed}"`;
    progress(title);
    const start = performance.now();
    const report = await run({ count: counted, seed, progress: (line) => progress(`  ${line}`) });
    const seconds = Math.round((performance.now() - start) / 1000);
    reports.push({ name, count: counted, seed, seconds, ...report });
    if (!json) process.stdout.write(`${title}\n${tableOf(report.head, report.rows)}\n${seconds} s\n\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, undefined, 2)}\n`);
  const violations = reports.flatMap((report) => report.violations.map((violation) => `${report.name}: ${violation}`));
  if (violations.length > 0) throw new UserError(violations.join("\n"));
}

/** What `pnpm prove --help` prints. */
export function usageOf(proofs: readonly Proof[]): string {
  const lines = proofs.map(({ name, shows, unit, full }) => `  ${name}  that ${shows}; ${withCommas(full)} ${unit}`);
  return `Usage: pnpm prove [proof…] [--count <n>] [--seed <text>] [--json] [--help]

Makes experiments of the tests in full, and prints their figures; all of them, or those that are named:

${lines.join("\n")}

  --count <n>    in place of the full count of each
  --seed <text>  of what is drawn; "1" by default
  --json         prints JSON on standard output; progress goes to standard error either way
  --help         prints this

Ends with an error when anything is seen that must not be.
`;
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function withCommas(count: number): string {
  return count.toLocaleString("en");
}
