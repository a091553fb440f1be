import { generateClient } from "./generate-client.ts";
import { generateMismatches } from "./generate-mismatches.ts";
import { generateProvider } from "./generate-provider.ts";
import { generateTypes } from "./generate-types.ts";
import type { Api } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/** Writes the source of each generated file from a bundled spec: without a head, and not formatted yet. */
export async function generateSources(document: OpenApiDocument, api: Api) {
  return {
    "types.ts": await generateTypes(document, api),
    "provider.ts": generateProvider(document, api),
    "client.ts": generateClient(document, api),
    "mismatches.ts": generateMismatches(document, api),
  };
}
