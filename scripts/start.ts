import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import Table from "cli-table3";
import { readApis } from "@payspec/spec-model";
import { type PackedProject, createPackedProject } from "@payspec/packed-project";
import { checkPort, progress, run, runCommand, UserError } from "@payspec/commands";
import { firstRun } from "./first-run.ts";
import type { JourneyStep } from "./run-journeys.ts";

const USAGE = `Usage: pnpm start [--port <number>] [--json]

Takes every spec the whole way: lint, generate, build, pack, install in a project of its own, and call the sandbox
on loopback through the installed packages: payments are created, paid, read back and refunded, responses are lost.

  --port <number>  the port of the sandbox; any free one by default
  --json           prints the calls as JSON on standard output; progress goes to standard error either way
  --help           prints this
`;

const root = join(import.meta.dirname, "..");

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UserError(`--port takes a number from 0 to 65535; got "${text}".`);
  }
  return port;
}

/** Runs one step, and says what it did and how long it took. */
async function step<T>(title: string, work: () => Promise<T>, detail: (result: T) => string = () => ""): Promise<T> {
  const start = performance.now();
  progress(styleText("cyan", `▶ ${title}`, { stream: process.stderr }));
  const result = await work();
  progress(
    styleText("green", `✔ ${title} ${detail(result)}`.trimEnd(), { stream: process.stderr }) + ` (${seconds(start)})`,
  );
  return result;
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs turbo tasks; from an unchanged input they come from its cache. */
async function turbo(...tasks: string[]): Promise<string> {
  const printed = await run("turbo", ["run", ...tasks, "--output-logs=errors-only", "--log-prefix=none"], root);
  const cached = /Cached:\s+(\d+ cached, \d+ total)/.exec(printed)?.[1];
  return cached === undefined ? "" : `(turbo: ${cached})`;
}

/** Writes the generated folders; says how many were written. */
async function generate(): Promise<string> {
  const printed = await run(process.execPath, ["tools/codegen/src/generate.ts"], root);
  return `(${printed.trim().split("\n").at(-1)})`;
}

/** Calls the installed sandbox through the installed packages, as each provider's own journey does. */
async function callSandbox(names: readonly string[], { folder }: PackedProject, port: number): Promise<JourneyStep[]> {
  copyFileSync(join(root, "scripts/run-journeys.ts"), join(folder, "run-journeys.ts"));
  for (const name of names) {
    copyFileSync(join(root, "packages", name, "test/journey.ts"), join(folder, `${name}-journey.ts`));
  }
  const printed = await run(process.execPath, ["run-journeys.ts", String(port), ...names], folder);
  return printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JourneyStep);
}

function table(calls: readonly JourneyStep[]): string {
  const rows = new Table({
    head: ["provider", "operation", "request", "status", "verdict", "attempts", "time", "ledger"],
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const { provider, operation, request, status, verdict, attempts, ms, ledger } of calls) {
    rows.push([provider, operation, request, status, verdict, attempts, `${ms.toFixed(1)} ms`, ledger]);
  }
  return rows.toString();
}

async function main(port: number, json: boolean): Promise<void> {
  const start = performance.now();
  // Before the work whose result would need it.
  if (port !== 0) await checkPort(port);
  const apis = readApis(root).filter(({ name }) => existsSync(join(root, "packages", name, "test/journey.ts")));
  const names = apis.map(({ name }) => name);
  await step("lint the specs", () => turbo("lint:specs"), String);
  await step("generate types and operation tables", generate, String);
  await step("build the packages", () => turbo("build"), String);
  const project = await step(
    `pack and install the sandbox and ${names.map((name) => `@payspec/${name}`).join(", ")}`,
    () => createPackedProject(["runtime", "sandbox", ...names]),
    ({ folder }) => `in ${folder}`,
  );
  try {
    const calls = await step(
      `call ${names.join(", ")} in the sandbox`,
      () => callSandbox(names, project, port),
      (done) => `${done.length} steps`,
    );
    const ms = Math.round(performance.now() - start);
    const first = firstRun("start", ms);
    process.stdout.write(
      json ? `${JSON.stringify({ calls, ms, firstRunMs: first }, undefined, 2)}\n` : `${table(calls)}\n`,
    );
    const refused = calls.filter(({ error }) => error !== undefined);
    for (const { provider, operation, status, error } of refused) {
      progress(`✘ ${provider} ${operation} was answered ${status}: ${JSON.stringify(error)}`);
    }
    if (refused.length > 0) process.exitCode = 1;
    progress(
      `Done in ${(ms / 1000).toFixed(1)} s${first === ms ? "" : `; the first run here took ${(first / 1000).toFixed(1)} s`}.`,
    );
  } finally {
    project.remove();
  }
}

await runCommand(
  {
    usage: USAGE,
    options: { port: { type: "string", default: "0" }, json: { type: "boolean", default: false } },
  },
  ({ values: { port, json } }) => main(readPort(port), json),
);
