import { join } from "node:path";
import { judgeChanges, judgementLine } from "@payspec/changes";
import { execute } from "@payspec/commands";
import { findRoot } from "@payspec/spec-model";

// Writes the generated folders, and says in a line for each package what its change means. The generator reads the options.
const generator = join(import.meta.dirname, "../tools/codegen/src/generate.ts");
const args = process.argv.slice(2);
const { exitCode } = await execute(process.execPath, [generator, ...args], { cwd: process.cwd(), show: true });
process.exitCode = exitCode;
const isSilent = ["--help", "--check", "--json"].some((option) => args.includes(option));
if (exitCode === 0 && !isSilent) {
  const changes = (await judgeChanges(findRoot(process.cwd()), { names: args })) ?? [];
  const width = Math.max(...changes.map(({ name }) => name.length));
  for (const change of changes) console.log(judgementLine(change, width));
  if (changes.some(({ bump }) => bump !== undefined)) console.log("Write it down: pnpm changes");
}
