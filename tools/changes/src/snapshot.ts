import type { Api } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import { generateSources } from "@payspec/codegen/generate-sources";

/** A provider at one moment: its bundled spec, and what its package is generated to. */
export interface Snapshot {
  readonly document: OpenApiDocument;
  /** The texts of `types.ts`, `provider.ts` and `client.ts`. */
  readonly types: string;
  readonly provider: string;
  readonly client: string;
}

/** Makes the snapshot of a bundled spec with the generator as it is now. */
export async function snapshotOf(document: OpenApiDocument, api: Api): Promise<Snapshot> {
  const sources = await generateSources(document, api);
  return {
    document,
    types: sources["types.ts"],
    provider: sources["provider.ts"],
    client: sources["client.ts"],
  };
}
