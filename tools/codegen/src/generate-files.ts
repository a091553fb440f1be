import { checkOperations } from "./check-operations.ts";
import { checkSchemaNames } from "./check-schema-names.ts";
import { generateSources } from "./generate-sources.ts";
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
  const sources = await generateSources(document, api);
  checkSchemaNames(root, api, document, sources["client.ts"]);
  checkOperations(document, sources["provider.ts"], api);
  const head = `// Generated from ${api.root} by "pnpm generate". Do not edit.\n\n`;
  const files = fileNames.map((name) => ({ path: `${api.outputFolder}/${name}`, text: head + sources[name] }));
  return formatFiles(root, files);
}
