import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@payspec/commands";

/** The compilers a user may have, by the names under which this package has them. */
export const COMPILERS = { "5.9": "typescript-5.9", "6.0": "typescript-6", "7.0": "typescript" } as const;

/** What `tsconfig.json` takes under `compilerOptions`. */
export type CompilerOptions = Readonly<Record<string, unknown>>;

/** As strict as a careful user: our own declarations are checked too. */
const STRICT: CompilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  moduleDetection: "force",
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: false,
  skipLibCheck: false,
  // TypeScript's own declarations are not ours to test.
  skipDefaultLibCheck: true,
  noEmit: true,
  types: [],
  typeRoots: [join(import.meta.dirname, "../node_modules/@types")],
};

/** Checks run side by side, each with a configuration of its own. */
let checks = 0;

/**
 * Type-checks the modules in a folder of a project.
 *
 * @param project the path of the project, whose `node_modules` count
 * @param folder the folder's name inside it
 * @param options what differs from {@link STRICT}
 * @returns one text per error, as tsc prints it: `folder/file.ts(line,column): error TS2322: …`
 */
export async function typeCheck(
  project: string,
  folder: string,
  version: keyof typeof COMPILERS = "7.0",
  options: CompilerOptions = {},
): Promise<string[]> {
  const config = `tsconfig.${folder}.${++checks}.json`;
  writeFileSync(
    join(project, config),
    JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: [folder] }),
  );
  const tsc = join(import.meta.dirname, "../node_modules", COMPILERS[version], "bin/tsc");
  const { exitCode, stdout, stderr } = await execute(process.execPath, [tsc, "--pretty", "false", "-p", config], {
    cwd: project,
  });
  // A further line of the same error is indented.
  const errors = stdout.split(/\n(?! )/).filter((error) => error !== "");
  if ((exitCode === 0) !== (errors.length === 0)) {
    throw new Error(`TypeScript ${version} ended with exit code ${exitCode}:\n${stdout}${stderr}`.trimEnd());
  }
  return errors;
}
