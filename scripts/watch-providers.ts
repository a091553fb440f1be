import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { progress, runCommand } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";
import { type Drift, watchProviders } from "@payspec/watch";

const usage = `Usage: pnpm watch:providers [--accept] [--report <file>] [--json]

Fetches what providers publish of their APIs (specs/watched.yaml), and says what differs from what a person last looked at,
and what the specs do not have. Exit code 1 where something differs, or could not be read.

  --accept         keep what is published now as what was looked at: specs/watched/
  --report <file>  write the differences to a file, as Markdown; no file when there are none
  --json           print one JSON document instead of lines
  --help           print this
`;

const options = {
  accept: { type: "boolean", default: false },
  report: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

await runCommand({ usage, options }, async ({ values: { accept, report, json } }) => {
  progress("asking the providers");
  const drifts = await watchProviders(findRoot(process.cwd()), { accept });
  const lines = drifts.flatMap(linesOf);
  const ok = drifts.every(({ changes, problem }) => problem === undefined && changes.length === 0);
  console.log(json ? JSON.stringify({ ok, sources: drifts }, undefined, 2) : lines.join("\n"));
  // As a block of code: nothing that a provider writes there has an effect.
  const text = lines.join("\n").replaceAll("`", "'");
  if (report !== undefined && !ok) {
    writeFileSync(resolve(report), `What providers publish differs from the specs:\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  }
  if (!ok && !accept) process.exitCode = 1;
});

function linesOf({ provider, name, url, changes, problem }: Drift): string[] {
  if (problem !== undefined) return [`${provider} ${name}: ${problem}`];
  if (changes.length === 0) return [`${provider} ${name}: as it was`];
  return [`${provider} ${name} (${url}):`, ...changes.map((change) => `  ${change}`)];
}
