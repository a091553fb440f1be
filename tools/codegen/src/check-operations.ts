import ts from "typescript";
import { UserError } from "@payspec/commands";
import { type Api, isRecord } from "@payspec/spec-model";

/**
 * Counts the operations of a bundled spec and those of the table that was generated from it, each in its own way: whatever
 * is an object in a path item is an operation, of a method that may be unknown here.
 *
 * @throws UserError where they differ
 */
export function checkOperations(document: { readonly paths?: object }, table: string, api: Api): void {
  const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(isRecord(item) ? item : {})
      .filter(([key, operation]) => isRecord(operation) && !key.startsWith("x-"))
      .map(([key, operation]) => ({ place: `${key} ${path}`, id: isRecord(operation) && operation["operationId"] })),
  );
  const rows = rowsOf(table);
  if (described.length === rows.length) return;
  const lost = described.filter(({ id }) => !rows.includes(String(id))).map(({ place }) => place);
  throw new UserError(
    `${api.root} describes ${described.length} operations, and the table has ${rows.length}. Missing: ${lost.join(", ") || "none"}.`,
  );
}

/** The names of the operations in the source of a table. */
function rowsOf(table: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isTable = ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer);
    if (isTable && node.name.getText() === "operations" && ts.isObjectLiteralExpression(node.parent)) {
      const { properties } = node.initializer as ts.ObjectLiteralExpression;
      names.push(...properties.map(({ name }) => name?.getText().replaceAll('"', "") ?? ""));
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(ts.createSourceFile("provider.ts", table, ts.ScriptTarget.Latest, true));
  return names;
}
