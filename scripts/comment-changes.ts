import { readFileSync } from "node:fs";
import { runCommand, UsageError } from "@payspec/commands";
import { judgementComment } from "@payspec/release";

const usage = `Usage: node scripts/comment-changes.ts <file>

Prints the comment on a pull request that shows a judgement of "pnpm regenerate --report".

  --help  print this
`;

await runCommand({ usage, allowPositionals: true }, ({ positionals: [file, ...others] }) => {
  if (file === undefined || others.length > 0) throw new UsageError("Name one file.");
  process.stdout.write(judgementComment(readFileSync(file, "utf8")));
});
