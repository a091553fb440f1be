import { parseArgs, styleText } from "node:util";
import type { Proof } from "@payspec/test-support";
import Table from "cli-table3";

/** Where a command writes. */
interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const standard: Output = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
};

/**
 * Makes proofs with their full counts, and prints their figures.
 *
 * @returns the exit code: 1 when anything was seen that must not be, or an option is wrong
 */
export async function runProofs(proofs: readonly Proof[], args: string[], output: Output = standard): Promise<0 | 1> {
  const fail = (line: string) => output.stderr(`${styleText("red", `✘ ${line}`, { stream: process.stderr })}\n`);
  try {
    const { named, count, seed, json, help } = readOptions(proofs, args);
    if (help) {
      output.stdout(usage(proofs));
      return 0;
    }
    const reports = [];
    for (const { name, shows, unit, full, run } of named) {
      const counted = count ?? full;
      const title = `${name}: that ${shows}; ${withCommas(counted)} ${unit}, seed "${seed}"\n`;
      output.stderr(title);
      const start = performance.now();
      const progress = (line: string) => output.stderr(`  ${line}\n`);
      const report = await run({ count: counted, seed, progress });
      const seconds = Math.round((performance.now() - start) / 1000);
      reports.push({ name, count: counted, seed, seconds, ...report });
      if (!json) output.stdout(`${title}${tableOf(report.head, report.rows)}\n${seconds} s\n\n`);
      for (const violation of report.violations) fail(`${name}: ${violation}`);
    }
    if (json) output.stdout(`${JSON.stringify(reports, undefined, 2)}\n`);
    return reports.some(({ violations }) => violations.length > 0) ? 1 : 0;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function usage(proofs: readonly Proof[]): string {
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

function readOptions(proofs: readonly Proof[], args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      count: { type: "string" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const unknown = positionals.find((name) => !proofs.some((proof) => proof.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no proof "${unknown}"; there are: ${proofs.map(({ name }) => name).join(", ")}.`);
  }
  const { count, ...others } = values;
  if (count !== undefined && !/^[1-9]\d*$/.test(count)) {
    throw new Error(`--count takes a whole number above 0; got "${count}".`);
  }
  return {
    ...others,
    count: count === undefined ? undefined : Number(count),
    named: positionals.length === 0 ? proofs : proofs.filter(({ name }) => positionals.includes(name)),
  };
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

function withCommas(count: number): string {
  return count.toLocaleString("en");
}
