import { resolve } from "node:path";
import { runCommand, UsageError } from "@payspec/commands";
import { packRelease } from "@payspec/release";
import { findRoot } from "@payspec/spec-model";

const usage = `Usage: pnpm pack:release <folder>

Builds every package that npm gets, and packs those that have a version, from what is committed, into a new folder.

  --help  print this
`;

await runCommand({ usage, allowPositionals: true }, async ({ positionals: [folder, ...others] }) => {
  if (folder === undefined || others.length > 0) throw new UsageError("Name one folder.");
  for (const { name, version, tarball } of await packRelease(findRoot(process.cwd()), resolve(folder))) {
    console.log(`${name}@${version}  ${tarball}`);
  }
});
