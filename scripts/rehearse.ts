import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Table from "cli-table3";
import { progress, runCommand } from "@payspec/commands";
import { rehearse, type RehearsalRow } from "@payspec/release";
import { findRoot } from "@payspec/spec-model";

const usage = `Usage: pnpm rehearse [--json]

Rehearses two releases of the last commit on this machine: versions, packs and publishes every package to a registry of its
own, installs them as strangers would, and pays at every provider on every runtime. What is not committed is not rehearsed.
It may be stopped at any time and started again.

  --json  print one JSON document instead of a table
  --help  print this
`;

await runCommand({ usage, options: { json: { type: "boolean", default: false } } }, async ({ values: { json } }) => {
  const root = findRoot(process.cwd());
  // The same for each rehearsal of this checkout, so that one that was killed leaves nothing behind for long.
  const folder = join(tmpdir(), `payspec-rehearsal-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`);
  const rows: RehearsalRow[] = [];
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  await rehearse({
    root,
    folder,
    onRow(row) {
      rows.push(row);
      progress(`✔ ${row.step}: ${row.result} (${seconds()} s)`);
    },
    progress,
  });
  rmSync(folder, { recursive: true, force: true });
  if (json) return console.log(JSON.stringify({ ok: true, seconds: seconds(), rows }, undefined, 2));
  const table = new Table({ head: ["step", "result"], style: { head: [], border: [] } });
  table.push(...rows.map(({ step, result }) => [step, result]));
  console.log(`${table.toString()}\nRehearsed in ${seconds()} s.`);
});
