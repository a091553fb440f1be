/** A statement or expression that may import, of the tree that oxlint gives (ESTree). */
export interface Importer {
  readonly source?: { readonly value?: unknown } | null;
}

/** Calls `check` for everything in a file that may import. */
export function importVisitors(check: (node: Importer) => void) {
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    TSImportType: check,
  };
}

/** What a rule mends a problem with. */
export interface Fixer {
  replaceTextRange(range: readonly [start: number, end: number], text: string): unknown;
}

/** What oxlint tells a rule of the file, and takes of it. */
export interface RuleContext {
  readonly filename: string;
  report(problem: { readonly node: object; readonly message: string; readonly fix?: (fixer: Fixer) => unknown }): void;
}
