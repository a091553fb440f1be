import { run } from "@payspec/commands";
import type { Measured } from "./rounds.ts";

/** Imports the module that it is given, and prints the milliseconds. */
const IMPORT = `
const started = performance.now();
await import(process.argv[1]);
console.log(performance.now() - started);
`;

/** The time to import a package for the first time, in milliseconds: each measurement is a process of its own. */
export function importTime(name: string): Measured {
  const args = ["--input-type=module", "--eval", IMPORT, name];
  return {
    name,
    measure: async () => Number(await run(process.execPath, args, import.meta.dirname)),
  };
}
