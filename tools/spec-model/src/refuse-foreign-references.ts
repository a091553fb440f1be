import { join, relative } from "node:path";
import { UserError } from "@payspec/commands";
import type { Api } from "./apis.ts";
import { foreignReferences } from "./foreign-references.ts";

/**
 * Refuses specs whose references leave their folders, before anything is read from there or fetched.
 *
 * @throws UserError with the file, line and column of each such reference
 */
export function refuseForeignReferences(root: string, apis: readonly Api[]): void {
  const foreign = apis.flatMap((api) => foreignReferences(join(root, api.root)));
  if (foreign.length === 0) return;
  const lines = foreign.map(({ file, line, column, reference }) => {
    return `${relative(root, file)}:${line}:${column} The reference ${reference} leaves the folder of the spec.`;
  });
  throw new UserError(
    [...lines, "Copy what they refer to into the folder; nothing outside of it was read."].join("\n"),
  );
}
