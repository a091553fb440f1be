import { runInNewContext } from "node:vm";
import ts from "typescript";
import { isRecord } from "@payspec/spec-model";

/** What a generated `provider.ts` exports, as plain data; functions stand as their names. */
export interface ProviderTable {
  readonly provider: Readonly<Record<string, unknown>>;
  readonly errorKinds: Readonly<Record<string, readonly string[]>>;
  readonly webhookRule: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads the source of a generated `provider.ts`. What it imports are functions that write bodies: their names, and what
 * they are called with, stand for them.
 */
export function readProviderTable(source: string): ProviderTable {
  const { outputText: script } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const imported = [...script.matchAll(/^import\s*\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
  const exported = [...script.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name);
  const stubs = imported.map(
    (name) =>
      `const ${name} = Object.assign((...args) => ${JSON.stringify(name)} + "(" + args.map((a) => JSON.stringify(a)).join(", ") + ")", { toJSON: () => ${JSON.stringify(name)} });`,
  );
  const body = script.replace(/^import\s[^;]*;/gm, "").replace(/^export const/gm, "const");
  const text: unknown = runInNewContext(
    `${stubs.join("\n")}\n${body}\nJSON.stringify({ ${exported.join(", ")} })`,
    {},
    { timeout: 10_000 },
  );
  const { provider, errorKinds, webhookRule } = JSON.parse(String(text)) as Partial<ProviderTable>;
  return {
    provider: isRecord(provider) ? provider : {},
    errorKinds: errorKinds ?? {},
    webhookRule,
  };
}
