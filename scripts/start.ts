import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import Table from "cli-table3";
import { type Api, bundleSpecs, readApis } from "@payspec/spec-model";
import { checkPort, startPrism } from "@payspec/prism-server";
import { type JourneyStep, type PackedProject, createPackedProject } from "@payspec/packed-project";
import { run } from "@payspec/commands";
import { firstRun } from "./first-run.ts";

const USAGE = `Usage: pnpm start [--port <number>] [--json]

Takes every spec the whole way: lint, generate, build, pack, install in a project of its own, and call a Prism
server on loopback through the installed packages.

  --port <number>  the port of the (first) Prism server; any free one by default
  --json           prints the calls as JSON on standard output; progress goes to standard error either way
  --help           prints this
`;

const root = join(import.meta.dirname, "..");
const progress = (line: string) => process.stderr.write(`${line}\n`);

interface Options {
  readonly port: number;
  readonly json: boolean;
  readonly help: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535; got "${values.port}".`);
  return { port, json: values.json, help: values.help };
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

/** Calls Prism through the installed package, as the provider's own journey does. */
async function journey(api: Api, project: PackedProject, bundle: string, port: number): Promise<JourneyStep[]> {
  const file = `${api.name}-journey.ts`;
  copyFileSync(join(root, "packages", api.name, "test/journey.ts"), join(project.folder, file));
  const prism = await startPrism(bundle, port);
  try {
    const printed = await run(process.execPath, ["run-journey.ts", `./${file}`, prism.url], project.folder);
    return printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as JourneyStep);
  } finally {
    await prism.close();
  }
}

function table(calls: readonly (JourneyStep & { provider: string })[]): string {
  const rows = new Table({
    head: ["provider", "operation", "request", "status", "verdict", "attempts", "time"],
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  for (const { provider, operation, request, status, verdict, attempts, ms } of calls) {
    rows.push([provider, operation, request, status, verdict, attempts, `${ms.toFixed(1)} ms`]);
  }
  return rows.toString();
}

async function main(): Promise<void> {
  const { port, json, help } = readOptions();
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  const start = performance.now();
  // Before the work whose result would need it.
  if (port !== 0) await checkPort(port);
  const apis = readApis(root).filter(({ name }) => existsSync(join(root, "packages", name, "test/journey.ts")));
  const names = apis.map(({ name }) => name);
  await step("lint the specs", () => turbo("lint:specs"), String);
  await step("generate types and operation tables", generate, String);
  await step("build the packages", () => turbo("build"), String);
  const [project, bundles] = await Promise.all([
    step(
      `pack and install ${names.map((name) => `@payspec/${name}`).join(", ")}`,
      () => createPackedProject(["runtime", ...names]),
      ({ folder }) => `in ${folder}`,
    ),
    step("bundle the specs for the Prism servers", () => bundleSpecs(root, apis)),
  ]);
  try {
    copyFileSync(join(root, "tools/packed-project/src/run-journey.ts"), join(project.folder, "run-journey.ts"));
    // Side by side: most of the time goes into starting things.
    const journeys = apis.map(async (api, index) => {
      const bundle = join(project.folder, `${api.name}.json`);
      writeFileSync(bundle, JSON.stringify(bundles.get(api)));
      const steps = await step(
        `call ${api.name} on its Prism server`,
        () => journey(api, project, bundle, index === 0 ? port : 0),
        (done) => `${done.map(({ operation }) => operation).join(", ")}`,
      );
      return steps.map((call) => ({ provider: api.name, ...call }));
    });
    // All of them end, and stop their servers, before one that failed ends the command.
    await Promise.allSettled(journeys);
    const calls = (await Promise.all(journeys)).flat();
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

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
try {
  await main();
} catch (error) {
  // A person reads this: the message says what failed and what to do, the stack would only hide it.
  progress(styleText("red", `✘ ${error instanceof Error ? error.message : String(error)}`, { stream: process.stderr }));
  process.exitCode = 1;
}
