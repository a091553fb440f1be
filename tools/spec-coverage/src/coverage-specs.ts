import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Table from "cli-table3";
import { findRoot, readSpecs } from "@payspec/spec-model";
import { formatFiles, runCommand, UserError } from "@payspec/commands";
import { type Coverage, coverageOf, SOURCES, totalCoverage, type UnitCoverage } from "./coverage.ts";

const USAGE = `Usage: pnpm coverage:specs [--json] [--check]

Counts what each spec says: operations by the strongest evidence, schemas, properties and how many are described,
enums, how many amounts and times have a unit and by which evidence, examples, error codes, webhook events and gaps. Prints it, and writes the summary into README.md.

  --json   prints JSON
  --check  writes nothing; fails when the summary in README.md is out of date
  --help   prints this
`;

const COMMAND = "pnpm coverage:specs";
const BLOCK = /(?<=<!-- coverage -->\n).*?(?=<!-- \/coverage -->)/s;

interface Row extends Coverage {
  readonly provider: string;
}

function described({ properties: { total, described: words } }: Coverage): string {
  return total === 0 ? "none" : `${Math.floor((100 * words) / total)} %`;
}

/** How many fields have a unit, and by which evidence. */
function bySource({ unknown, ...known }: UnitCoverage): string {
  const total = SOURCES.reduce((sum, source) => sum + known[source], 0);
  if (total + unknown === 0) return "none";
  const parts = SOURCES.flatMap((source) => (known[source] === 0 ? [] : `${known[source]} ${source}`));
  return `${total} of ${total + unknown}: ${[...parts, ...(unknown === 0 ? [] : [`${unknown} unknown`])].join(", ")}`;
}

/** Every number, for the terminal: a line for each thing that is counted, so that more providers still fit. */
function table(rows: readonly Row[]): string {
  const printed = new Table({
    head: ["", ...rows.map(({ provider }) => provider)],
    colAligns: ["left", ...rows.map(() => "right" as const)],
    style: { head: [], border: [], compact: true },
  });
  const lines: [name: string, cell: (row: Row) => number | string][] = [
    ["operations", ({ operations }) => operations],
    ...SOURCES.map((source): [string, (row: Row) => number] => [`  by ${source}`, ({ evidence }) => evidence[source]]),
    ["schemas", ({ schemas }) => schemas],
    ["properties", ({ properties }) => properties.total],
    ["  described", described],
    ["open enums", ({ enums }) => enums.open],
    ["closed enums", ({ enums }) => enums.closed],
    ["enum values", ({ enums }) => enums.values],
    ["amounts with a unit", ({ amounts }) => bySource(amounts)],
    ["times with a unit", ({ times }) => bySource(times)],
    ["examples", ({ examples }) => examples],
    ["error codes", ({ errorCodes }) => errorCodes],
    ["webhook events", ({ webhookEvents }) => webhookEvents],
    ["known gaps", ({ gaps }) => gaps],
  ];
  printed.push(...lines.map(([name, cell]) => [name, ...rows.map(cell)]));
  return printed.toString();
}

/** The summary for README.md. */
function summary(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.provider,
    row.operations,
    SOURCES.flatMap((source) => (row.evidence[source] === 0 ? [] : `${row.evidence[source]} ${source}`)).join(", "),
    row.schemas,
    `${row.properties.total}, ${described(row)} described`,
    `${row.enums.open} open, ${row.enums.closed} closed`,
    row.examples,
    row.errorCodes,
    row.webhookEvents,
    row.gaps,
  ]);
  const head =
    "provider|operations|strongest evidence|schemas|properties|enums|examples|error codes|webhook events|known gaps".split(
      "|",
    );
  const lines = [head, head.map(() => "-"), ...cells].map((line) => `| ${line.join(" | ")} |`);
  return `\n${lines.join("\n")}\n\n`;
}

function withTotal(rows: readonly Row[]): readonly Row[] {
  return rows.length > 1 ? [...rows, { provider: "total", ...totalCoverage(rows) }] : rows;
}

await runCommand(
  { usage: USAGE, options: { json: { type: "boolean", default: false }, check: { type: "boolean", default: false } } },
  async ({ values: { json, check } }) => {
    const root = findRoot(process.cwd());
    const coverages = (await readSpecs(root)).map(({ provider, spec }): Row => ({ provider, ...coverageOf(spec) }));
    const rows = withTotal(coverages);

    const file = join(root, "README.md");
    const readme = readFileSync(file, "utf8");
    if (!BLOCK.test(readme)) {
      throw new UserError(
        `README.md has no place for the summary: write the lines "<!-- coverage -->" and "<!-- /coverage -->" where it belongs, and run "${COMMAND}".`,
      );
    }
    // oxfmt also aligns the tables of a README; its output is what stands there.
    // A provider that was only started says nothing yet, and must not ask for a change of README.md.
    const written = coverages.filter(({ operations, evidence }) => evidence.inferred < operations);
    const [block] = await formatFiles(root, [{ path: "README.md", text: summary(withTotal(written)) }]);
    const updated = readme.replace(BLOCK, () => `\n${block?.text.trim()}\n\n`);
    if (!check) writeFileSync(file, updated);
    process.stdout.write(json ? `${JSON.stringify(rows, undefined, 2)}\n` : `${table(rows)}\n`);
    if (check && updated !== readme) {
      throw new UserError(`The summary in README.md is out of date. Run "${COMMAND}" and commit README.md.`);
    }
  },
);
