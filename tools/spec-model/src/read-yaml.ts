import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { parseDocument } from "yaml";
import { UserError } from "@payspec/commands";

/** Reads a YAML file; a missing file or a syntax error becomes one message with file, line and column. */
export function readYaml(root: string, path: string): unknown {
  const file = relative(root, path);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError(`${file} cannot be read (${reasonOf(cause)}). Create it, or correct its path.`, { cause });
  }
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const before = text.slice(0, error.pos[0]).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new UserError(`${file}:${before.length}:${column} ${error.message} (YAML syntax)`, { cause: error });
  }
  try {
    return document.toJS();
  } catch (cause) {
    // An alias without its anchor is found only here.
    throw new UserError(`${file}: ${cause instanceof Error ? cause.message : String(cause)} (YAML syntax)`, {
      cause,
    });
  }
}

/** For example `ENOENT`. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
