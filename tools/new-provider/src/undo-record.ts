import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "@payspec/commands";

/** What a run makes and changes, written down before it begins, so that the next run can undo it after a `kill -9`. */
interface UndoRecord {
  readonly process: number;
  /** Files and folders that were not there before. */
  readonly made: readonly string[];
  /** The texts of files before they are changed, by path. */
  readonly texts: Readonly<Record<string, string>>;
}

const RECORD_FILE = "node_modules/.cache/payspec/new-provider.json";

/**
 * Undoes the work of this process when it ends, for whatever reason, until `keep` is called. All paths are from `root`.
 *
 * @returns `keep`, for when the work is done
 */
export function undoOnExit(root: string, made: readonly string[], changed: readonly string[]): () => void {
  const texts = Object.fromEntries(changed.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const record: UndoRecord = { process: process.pid, made, texts };
  mkdirSync(dirname(join(root, RECORD_FILE)), { recursive: true });
  writeFileSync(join(root, RECORD_FILE), JSON.stringify(record));
  const undoThis = () => undo(root, record);
  process.once("exit", undoThis);
  return () => {
    process.off("exit", undoThis);
    rmSync(join(root, RECORD_FILE), { force: true });
  };
}

/**
 * Undoes what a run that was killed left behind.
 *
 * @returns what was removed and restored; empty when there was nothing to undo
 * @throws UserError while that run still works
 */
export function undoKilledRun(root: string): string[] {
  const file = join(root, RECORD_FILE);
  if (!existsSync(file)) return [];
  // Written by `undoOnExit`.
  const record = JSON.parse(readFileSync(file, "utf8")) as UndoRecord;
  if (isRunning(record.process)) {
    throw new UserError(
      `pnpm new:provider is at work already (process ${record.process}). Wait until it has finished.`,
    );
  }
  undo(root, record);
  return [...record.made, ...Object.keys(record.texts)];
}

function undo(root: string, { made, texts }: UndoRecord): void {
  for (const path of made) rmSync(join(root, path), { recursive: true, force: true });
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
  rmSync(join(root, RECORD_FILE), { force: true });
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
