import { checkOperations } from "./check-operations.ts";
import { checkSchemaNames } from "./check-schema-names.ts";
import { generateClient } from "./generate-client.ts";
import { generateMismatches } from "./generate-mismatches.ts";
import { generateProvider } from "./generate-provider.ts";
import { generateTypes } from "./generate-types.ts";
import { fileNames } from "./output-folder.ts";
import { formatFiles, type UnwrittenFile, UserError } from "@payspec/commands";
import type { Api } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/** Makes the files of a provider from its bundled spec, in memory. */
export async function generateFiles(root: string, api: Api, document: OpenApiDocument): Promise<UnwrittenFile[]> {
  // What later versions add would be lost without a word.
  if (!/^3\.1\.\d+$/.test(document.openapi ?? "")) {
    throw new UserError(
      `${api.root} is not written in OpenAPI 3.1, but in ${document.openapi ?? "something else"}. Write openapi: 3.1.1, and what that version has.`,
    );
  }
  const client = generateClient(document, api);
  checkSchemaNames(root, api, document, client);
  const sources = {
    "types.ts": await generateTypes(document, api),
    "provider.ts": generateProvider(document, api),
    "client.ts": client,
    "mismatches.ts": generateMismatches(document, api),
  };
  checkOperations(document, sources["provider.ts"], api);
  const head = `// Generated from ${api.root} by "pnpm generate". Do not edit.\n\n`;
  const files = fileNames.map((name) => ({ path: `${api.outputFolder}/${name}`, text: head + sources[name] }));
  return formatFiles(root, files);
}
