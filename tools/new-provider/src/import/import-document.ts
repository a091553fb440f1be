import { upgrade } from "@scalar/openapi-upgrader";
import { UserError } from "@payspec/commands";
import { decide, type Draft, isJson, type Json, operationsIn, partOf, pascalCase } from "./draft.ts";
import { nameSchemas } from "./name-schemas.ts";
import { normalise } from "./normalise.ts";
import { proposeOperationIds } from "./propose-operation-ids.ts";
import { type SpecFiles, splitDocument } from "./split-document.ts";
import { suggestBehaviour } from "./suggest-behaviour.ts";

/** What is known of the provider whose document is imported. */
export interface ImportOptions {
  readonly title: string;
  readonly pascal: string;
  /** In place of the servers of the document. */
  readonly baseUrl?: string | undefined;
  /** The verbs with which an `operationId` may begin. */
  readonly verbs: readonly string[];
  /** The names that the package exports itself, which no schema can have. */
  readonly reserved: ReadonlySet<string>;
}

/** A spec that was made of a document, and what a person has to confirm. */
export interface ImportedSpec {
  readonly files: SpecFiles;
  /** By topic, what was decided and where. */
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  readonly operations: number;
}

/**
 * Makes a spec of this repository from an OpenAPI document of version 3.0 or 3.1 in one piece.
 *
 * @throws UserError for another version, and for a document without operations or without an https server
 */
export function importDocument(
  source: unknown,
  { title, pascal, baseUrl, verbs, reserved }: ImportOptions,
): ImportedSpec {
  const version = isJson(source) ? source["openapi"] : undefined;
  if (typeof version !== "string" || !/^3\.[01]\.\d+/.test(version)) {
    const found =
      isJson(source) && typeof source["swagger"] === "string"
        ? `Swagger ${source["swagger"]}`
        : typeof version === "string"
          ? `OpenAPI ${version}`
          : "no OpenAPI document";
    throw new UserError(`--from takes OpenAPI 3.0 or 3.1; this is ${found}. Convert it first.`);
  }
  // The upgrader types what it gives back as any document.
  const document = structuredClone(upgrade(structuredClone(source) as Json, "3.1")) as unknown as Json;
  const draft: Draft = { document, pascal, decisions: new Map() };
  if (operationsIn(document).length === 0) throw new UserError("The document describes no operation.");
  const info = partOf(document, "info");
  info["title"] ??= `${title} API`;
  info["x-payspec-name"] = title;
  info["version"] = String(info["version"] ?? "1.0");
  info["description"] ??= "Say here what holds everywhere, such as the unit of amounts and the form of times.";
  normalise(draft, baseUrl);
  proposeOperationIds(draft, verbs);
  for (const [event, item] of Object.entries(isJson(document["webhooks"]) ? document["webhooks"] : {})) {
    if (isJson(item) && isJson(item["post"])) item["post"]["operationId"] = `on${pascalCase(event)}`;
  }
  nameSchemas(draft, reserved);
  suggestBehaviour(draft);
  decide(draft, "units", "say of each amount and each time in which unit it is");
  document["x-payspec-gaps"] = [
    `This description was made from ${title}'s OpenAPI document and has not been compared with its documentation.`,
  ];
  return { files: splitDocument(draft), decisions: draft.decisions, operations: operationsIn(document).length };
}
