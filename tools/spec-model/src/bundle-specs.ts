import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "./apis.ts";
import { runTool, temporaryFolder, UserError } from "@payspec/commands";
import type { OpenApiDocument } from "./openapi.ts";
import { redoclyMessage } from "./redocly-message.ts";
import { refuseForeignReferences } from "./refuse-foreign-references.ts";

/**
 * Bundles each spec into one document, with every reference local to it.
 * One Redocly process per spec: given several, it writes all bundles to the same file name.
 *
 * @throws UserError also where a reference leaves the folder of its spec: Redocly would read or fetch it
 */
export async function bundleSpecs(root: string, apis: readonly Api[]): Promise<Map<Api, OpenApiDocument>> {
  refuseForeignReferences(root, apis);
  using folder = temporaryFolder("bundle");
  const results = await Promise.allSettled(
    apis.map((api) => bundleSpec(root, api, join(folder.path, `${api.name}.json`))),
  );
  // Settled, not the first failure: a process that still runs would write into the folder after its removal.
  return new Map(
    apis.map((api, index) => {
      const result = results[index];
      if (result?.status !== "fulfilled") {
        throw result?.reason;
      }
      return [api, result.value];
    }),
  );
}

async function bundleSpec(root: string, api: Api, output: string): Promise<OpenApiDocument> {
  const { exitCode, stderr } = await runTool(
    "redocly",
    ["bundle", api.name, `--output=${output}`, "--component-renaming-conflicts-severity=error"],
    { cwd: root },
  );
  if (exitCode !== 0) {
    throw new UserError(`${api.root} could not be bundled:\n${redoclyMessage(root, stderr)}`);
  }
  // Lint has checked the document against OpenAPI 3.1 and the vocabulary.
  return JSON.parse(readFileSync(output, "utf8")) as OpenApiDocument;
}
