import { type Api, METHODS } from "@payspec/spec-model";
import type { OpenApiDocument, OperationObject, PathItem } from "@payspec/spec-model/openapi";
import { UserError } from "@payspec/commands";

/** What stands in a path item beside its operations. */
const pathItemFields: ReadonlySet<string> = new Set(["summary", "description", "parameters", "servers"]);

/** One operation with what its path says of it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
}

/**
 * Every operation of a document, in its order.
 *
 * @throws UserError for whatever else stands in a path item: an operation that OpenAPI 3.1 does not know, or a
 *   reference, would be lost
 */
export function callsOf(document: OpenApiDocument, api: Api): Call[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    // In the order of the document, so that the table reads like the spec.
    Object.entries(item)
      .filter(([key]) => !pathItemFields.has(key) && !key.startsWith("x-"))
      .map(([method, operation]) => {
        if (!METHODS.includes(method)) {
          throw new UserError(
            `${api.root}: ${path} has ${method}, which is no method of OpenAPI 3.1; the client would not have it. Remove it.`,
          );
        }
        // Under a method stands an operation; the type also has what stands beside.
        return { method, path, item, operation: operation as OperationObject };
      }),
  );
}
