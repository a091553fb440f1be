import { updateChangesets } from "@payspec/changes";
import { progress, runCommand } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";

const usage = `Usage: pnpm changes [--base <rev>] [--check] [--json]

Judges what the changes of the specs mean to the users of each package (docs/versions.md), and writes one changeset for each
package that they meet: .changeset/spec-change-<package>.md. Changesets that people wrote are never touched.

  --base <rev>  compare with this commit; by default with where this branch left main, or, for a package that has such a
                changeset already, with what that one was compared with
  --check       write nothing; fail where the pending changesets claim less than what changed
  --json        print one JSON document instead of lines
  --help        print this
`;

await runCommand(
  {
    usage,
    options: {
      base: { type: "string" },
      check: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  },
  async ({ values: { base, check, json } }) => {
    const { packages, lines, problems } = await updateChangesets(findRoot(process.cwd()), { base, check });
    const ok = problems.length === 0;
    console.log(json ? JSON.stringify({ ok, packages, problems }, undefined, 2) : lines.join("\n"));
    for (const problem of problems) progress(problem);
    if (!ok) process.exitCode = 1;
  },
);
