import { constants } from "node:os";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { findRoot, readApis, selectApis } from "@payspec/spec-model";
import { GenerateError } from "@payspec/commands";
import { describeOutcomes, summarize } from "./report.ts";
import { check, generate } from "./pipeline.ts";

const help = `Usage: pnpm generate [provider…] [--check] [--json]

Writes src/gen of each provider package from its spec: types.ts, provider.ts, client.ts and mismatches.ts.
The providers and their folders are those of redocly.yaml; without a name, all of them.
A provider is skipped when neither its spec nor its generated files changed.

  --check  write nothing; fail when the generated files do not match the specs
  --json   print one JSON document instead of lines
  --help   print this
`;

interface Options {
  readonly names: readonly string[];
  readonly check: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

function readOptions(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { names: positionals, ...values };
  } catch (error) {
    throw new GenerateError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, { cause: error });
  }
}

function showStep(step: string): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001B[K${step === "" ? "" : `${step} …`}`);
  }
}

async function main(options: Options): Promise<void> {
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const start = performance.now();
  const root = findRoot(process.cwd());
  const apis = selectApis(readApis(root), options.names);
  const outcomes = await (options.check ? check : generate)(root, apis, showStep).finally(() => showStep(""));
  const durationMs = Math.round(performance.now() - start);
  const ok = outcomes.every((outcome) => outcome.status !== "outdated");
  if (!ok) {
    process.exitCode = 1;
  }
  if (options.json) {
    console.log(JSON.stringify({ ok, durationMs, providers: outcomes }, null, 2));
  } else {
    console.log([...describeOutcomes(outcomes), summarize(outcomes, durationMs)].join("\n"));
  }
  if (!ok) {
    console.error("The generated files do not match the specs. Run: pnpm generate");
  }
}

// Through `exit`, so that temporary folders are removed and tools are stopped.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

const args = process.argv.slice(2);
try {
  await main(readOptions(args));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof GenerateError;
  process.exitCode = 1;
  if (args.includes("--json")) {
    console.log(JSON.stringify({ ok: false, error: message }, null, 2));
  }
  console.error(known ? message : `The generator failed, which is a fault of tools/codegen: ${message}`);
}
