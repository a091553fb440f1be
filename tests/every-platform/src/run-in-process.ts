import { entries } from "./bundle.ts";
import { startProcess } from "./start-process.ts";
import type { Runtime } from "./runtime.ts";
import type { Addresses } from "./wire-case.ts";

/** Runs the cases in a runtime that runs files, as a child process. */
export function runInProcess(command: () => string[]): Runtime["run"] {
  return async (wire, facts) => {
    const addresses: Addresses = wire;
    const [binary = "", ...args] = command();
    await using child = startProcess(binary, [
      ...args,
      entries.process,
      JSON.stringify(addresses),
      JSON.stringify(facts),
    ]);
    return JSON.parse(await child.output());
  };
}
