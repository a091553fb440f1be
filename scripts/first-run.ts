import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../node_modules/.cache/payspec");

/** Remembers how long a command took the first time in this checkout, and returns that time in milliseconds. */
export function firstRun(command: string, ms: number): number {
  const file = join(folder, `first-${command}`);
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, String(ms));
    return ms;
  }
}
