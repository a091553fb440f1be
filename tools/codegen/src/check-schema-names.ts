import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { UserError } from "@payspec/commands";
import type { Api } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/**
 * Refuses schemas that have the name of an export of the provider's package, in its generated client or in its entry. The
 * package exports all schemas by `export type *`, which an export of its own name hides without a word.
 *
 * @param client the text of the generated `client.ts`
 * @throws UserError
 */
export function checkSchemaNames(root: string, api: Api, document: OpenApiDocument, client: string): void {
  const entry = join(dirname(api.outputFolder), "index.ts");
  // A package that is being made has its spec first.
  const own = existsSync(join(root, entry)) ? exportedNames(readFileSync(join(root, entry), "utf8")) : [];
  const exported = new Map([
    ...[...exportedNames(client)].map((name) => [name, `${api.outputFolder}/client.ts`] as const),
    ...[...own].map((name) => [name, entry] as const),
  ]);
  const hidden = Object.keys(document.components?.schemas ?? {}).filter((name) => exported.has(name));
  if (hidden.length === 0) return;
  const lines = hidden.map((name) => {
    const place = placeOf(root, api, name);
    return `${place} The schema ${name} has the name of an export of ${exported.get(name)}, which would hide it. Rename the schema.`;
  });
  throw new UserError(lines.join("\n"));
}

/** The file, line and column of a schema: bundling keeps only its name, which is a key at the top of a file. */
function placeOf(root: string, api: Api, name: string): string {
  for (const file of globSync(join(dirname(api.root), "schemas/*.yaml"), { cwd: root }).toSorted()) {
    const line = readFileSync(join(root, file), "utf8")
      .split("\n")
      .findIndex((text) => new RegExp(`^["']?${name}["']?:`).test(text));
    if (line !== -1) return `${file}:${line + 1}:1`;
  }
  return `${api.root}:1:1`;
}

/** The names that a module exports, but for those of `export *`. */
function exportedNames(text: string): Set<string> {
  const { statements } = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest);
  return new Set(
    statements.flatMap((statement) => {
      if (ts.isExportDeclaration(statement)) {
        const clause = statement.exportClause;
        if (clause === undefined) return [];
        return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [clause.name.text];
      }
      if (!isExported(statement)) return [];
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
      }
      return "name" in statement ? [(statement as ts.DeclarationStatement).name?.text ?? ""] : [];
    }),
  );
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
