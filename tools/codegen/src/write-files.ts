import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "@payspec/commands";

/**
 * Writes files so that each is at any time whole, old or new: first all of them under temporary names beside their
 * places, then one rename each. A failure before the renames leaves every old file as it was; a kill leaves at most
 * temporary files, which `isTemporaryName` tells apart and the next run removes.
 *
 * It is synchronous, so that a signal is handled before or after it, never in between.
 */
export function writeFiles(root: string, files: readonly { readonly path: string; readonly text: string }[]): void {
  const temporaryPaths: string[] = [];
  let path = "";
  try {
    const renames = files.map((file) => {
      path = file.path;
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}${TEMPORARY_SUFFIX}`);
      temporaryPaths.push(temporary);
      writeFileSync(temporary, file.text, { flush: true });
      return { from: temporary, to: target, path };
    });
    for (const rename of renames) {
      path = rename.path;
      renameSync(rename.from, rename.to);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replaceAll(`${root}/`, "") : String(cause);
    throw new UserError(`${path} cannot be written: ${reason}. Fix that and run the command again.`, {
      cause,
    });
  } finally {
    for (const temporary of temporaryPaths) rmSync(temporary, { force: true });
  }
}

const TEMPORARY_SUFFIX = ".payspec-tmp";

/** Whether a file is one that a killed run left behind. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith(".") && name.endsWith(TEMPORARY_SUFFIX);
}
