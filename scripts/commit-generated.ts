import { resolve } from "node:path";
import { runCommand, UsageError } from "@payspec/commands";
import { commitPatch } from "@payspec/release";

const usage = `Usage: pnpm commit:generated <patch> [--repository <folder>]

Commits a patch of generated files, made by "pnpm regenerate --patch". It is refused as a whole where it touches anything
that the generator does not write.

  --repository <folder>  the repository to commit in; by default the current folder
  --help                 print this
`;

await runCommand(
  { usage, options: { repository: { type: "string" } }, allowPositionals: true },
  async ({ values: { repository = "." }, positionals: [patch, ...others] }) => {
    if (patch === undefined || others.length > 0) throw new UsageError("Name one patch.");
    const commit = await commitPatch(resolve(repository), resolve(patch), "Regenerate from the specs");
    console.log(`Committed ${commit}.`);
  },
);
