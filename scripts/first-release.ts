import { progress, runCommand } from "@payspec/commands";
import { packageStates, reserveNames, trustCommand } from "@payspec/release";
import { findRoot } from "@payspec/spec-model";

const usage = `Usage: pnpm first:release [--reserve] [--json]

Checks what npm must know of each package before the release workflow can publish it, and says what a person has to do once,
logged in to npm with two-factor authentication (docs/first-release.md). Exit code 1 while anything is left to do.

  --reserve  publish a placeholder for each package that npm does not have
  --json     print one JSON document instead of lines
  --help     print this
`;

await runCommand(
  { usage, options: { reserve: { type: "boolean", default: false }, json: { type: "boolean", default: false } } },
  async ({ values: { reserve, json } }) => {
    const root = findRoot(process.cwd());
    progress("asking npm");
    let states = await packageStates(root);
    if (reserve) {
      for (const name of await reserveNames(root, states)) progress(`${name} is taken`);
      states = await packageStates(root);
    }
    const steps = states.flatMap(({ name, exists, isTrusted }) => {
      if (!exists) return [`${name}: npm does not have it. Run: pnpm first:release --reserve`];
      if (isTrusted === true) return [];
      const unknown = isTrusted === undefined ? ", or does not tell you: log in first" : "";
      return [`${name}: npm does not trust the release workflow${unknown}. Run: ${trustCommand(name)}`];
    });
    const ok = steps.length === 0;
    if (json) console.log(JSON.stringify({ ok, packages: states, steps }, undefined, 2));
    else console.log(ok ? `${states.length} packages can be released by the workflow.` : steps.join("\n"));
    if (!ok) process.exitCode = 1;
  },
);
