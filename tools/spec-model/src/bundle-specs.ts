import { join } from "node:path";
import { type BundleResult, bundle, type Config, createConfig } from "@redocly/openapi-core";
import { UserError } from "@payspec/commands";
import type { Api } from "./apis.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { redoclyProblem } from "./redocly-problem.ts";
import { refuseForeignReferences } from "./refuse-foreign-references.ts";

/**
 * Bundles each spec into one document, with every reference local to it, one after the other.
 *
 * @throws UserError also where a reference leaves the folder of its spec: Redocly would read or fetch it
 */
export async function bundleSpecs(root: string, apis: readonly Api[]): Promise<Map<Api, OpenApiDocument>> {
  refuseForeignReferences(root, apis);
  const documents = new Map<Api, OpenApiDocument>();
  const config = await createConfig({});
  for (const api of apis) documents.set(api, await bundleSpec(root, api, config));
  return documents;
}

async function bundleSpec(root: string, api: Api, config: Config): Promise<OpenApiDocument> {
  const ref = join(root, api.root);
  const result = await bundle({ ref, config, componentRenamingConflicts: "error" }).catch((cause: unknown) => {
    throw new UserError(`${api.root} could not be bundled: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  });
  const problems = result.problems.filter(({ severity }) => severity === "error");
  if (problems.length > 0) {
    const lines = problems.map((problem) => redoclyProblem(root, problem));
    throw new UserError([`${api.root} could not be bundled:`, ...lines].join("\n"));
  }
  return plainDocument(result);
}

/** A copy as JSON has it: Redocly keeps objects that are referred to from several places as one. */
function plainDocument({ bundle: { parsed } }: BundleResult): OpenApiDocument {
  // Lint has checked the document against OpenAPI 3.1 and the vocabulary.
  return JSON.parse(JSON.stringify(parsed)) as OpenApiDocument;
}
