import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Api } from "@payspec/spec-model";
import type { UnwrittenFile } from "@payspec/commands";
import { readIfPresent, unexpectedFiles } from "./output-folder.ts";

/** A file in a generated folder that is not what the spec gives. */
export interface Difference {
  readonly path: string;
  readonly kind: "differs" | "missing" | "unexpected";
  /** The first changed lines, as in a unified diff: `-` is on disk, `+` is generated. Empty where nothing can be compared. */
  readonly diff: readonly string[];
}

/** Compares a provider's generated folder with the files that its spec gives. */
export function compareFiles(root: string, api: Api, files: readonly UnwrittenFile[]): Difference[] {
  const differences = files.flatMap(({ path, text }): Difference[] => {
    const current = readIfPresent(join(root, path));
    if (current === undefined) return [{ path, kind: "missing", diff: [] }];
    return current === text ? [] : [{ path, kind: "differs", diff: firstLines(root, path, text) }];
  });
  const unexpected = unexpectedFiles(root, api).map((path): Difference => ({ path, kind: "unexpected", diff: [] }));
  return [...differences, ...unexpected];
}

const SHOWN_LINES = 20;

function firstLines(root: string, path: string, text: string): string[] {
  // "--text" and the like: the reader's own Git settings and the repository's attributes must not change what is shown.
  const { stdout } = spawnSync(
    "git",
    [
      "--no-pager",
      "diff",
      "--no-index",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--text",
      "--unified=1",
      "--",
      path,
      "-",
    ],
    { cwd: root, input: text, encoding: "utf8" },
  );
  const lines = (stdout ?? "").trimEnd().split("\n");
  const hunks = lines.slice(lines.findIndex((line) => line.startsWith("@@")));
  return hunks.length > SHOWN_LINES
    ? [...hunks.slice(0, SHOWN_LINES), `… ${hunks.length - SHOWN_LINES} more lines`]
    : hunks;
}
