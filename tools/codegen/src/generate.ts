import { performance } from "node:perf_hooks";
import { findRoot, readApisAndDrafts, selectApis } from "@payspec/spec-model";
import { progress, runCommand } from "@payspec/commands";
import { describeOutcomes, summarize } from "./report.ts";
import { check, generate } from "./pipeline.ts";
import { shardOf } from "./shard-of.ts";

const usage = `Usage: pnpm generate [provider…] [--shard <i>/<n>] [--check] [--json]

Writes src/gen of each provider package from its spec: types.ts, provider.ts, client.ts and mismatches.ts.
The providers and their folders are those of redocly.yaml; without a name, all of them.
A provider is skipped when neither its spec nor its generated files changed.

  --shard <i>/<n>  only the i-th of n equal parts, so that n machines generate all of it together
  --check  write nothing; fail when the generated files do not match the specs
  --json   print one JSON document instead of lines
  --help   print this
`;

function showStep(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${step === "" ? "" : `${step} …`}`);
}

await runCommand(
  {
    usage,
    allowPositionals: true,
    options: {
      shard: { type: "string" },
      check: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  },
  async ({ values, positionals: names }) => {
    const start = performance.now();
    const root = findRoot(process.cwd());
    const apis = shardOf(selectApis(readApisAndDrafts(root), names), values.shard);
    const outcomes = await (values.check ? check : generate)(root, apis, showStep).finally(() => showStep(""));
    const durationMs = Math.round(performance.now() - start);
    const ok = outcomes.every((outcome) => outcome.status !== "outdated");
    if (values.json) {
      console.log(JSON.stringify({ ok, durationMs, providers: outcomes }, null, 2));
    } else {
      console.log([...describeOutcomes(outcomes), summarize(outcomes, durationMs)].join("\n"));
    }
    if (!ok) {
      process.exitCode = 1;
      progress("The generated files do not match the specs. Run: pnpm generate");
    }
  },
);
