import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is deleted when it is disposed of, and at the latest when the process ends. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

/**
 * Makes a temporary folder: `using folder = temporaryFolder("generate")`. A signal ends a process without disposing of
 * anything, so commands turn signals into exits (see `runCommand`).
 *
 * @param name what it is for, as a part of its name
 */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `payspec-${name}-`));
  const remove = () => {
    process.off("exit", remove);
    // A tool that was stopped may still write while it ends.
    rmSync(path, { recursive: true, force: true, maxRetries: 10 });
  };
  process.once("exit", remove);
  return { path, [Symbol.dispose]: remove };
}
