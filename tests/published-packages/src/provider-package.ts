import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the tests know of a provider's package. */
export interface ProviderPackage {
  /** Its name on npm. */
  readonly name: string;
  /** The name of the function that makes its client. */
  readonly factory: string;
  /** Its operation table, as far as the tests read it. */
  readonly operations: Readonly<Record<string, OperationRow>>;
}

interface OperationRow {
  readonly method: string;
  readonly path: string;
  readonly idempotency?: { readonly header?: string };
  readonly pagination?: { readonly items: string };
  readonly lookup?: object;
}

/** Reads a provider's package as a project has installed it, and its generated table, which no entry point exports. */
export async function providerPackage(project: string, name: string): Promise<ProviderPackage> {
  const entry = join(project, "node_modules", name, "dist/index.js");
  const exported = Object.keys((await import(pathToFileURL(entry).href)) as object);
  const factories = exported.filter((one) => /^create\w+Client$/.test(one));
  const [factory] = factories;
  if (factory === undefined || factories.length > 1) {
    throw new Error(`${name} must export one create…Client; it exports ${exported.join(", ")}.`);
  }
  // The generated table; its shape is the runtime's `Provider`.
  const table = join(import.meta.dirname, "../../..", name.replace("@payspec/", "packages/"), "src/gen/provider.ts");
  const { provider } = (await import(pathToFileURL(table).href)) as { provider: ProviderPackage };
  return { name, factory, operations: provider.operations };
}
