import type { Api } from "@payspec/spec-model";
import type { OpenApiDocument, OperationObject, PathItem } from "@payspec/spec-model/openapi";
import { GenerateError } from "@payspec/commands";

/** The methods that change something, as a document writes them. */
export const writeMethods: ReadonlySet<string> = new Set(["post", "put", "patch", "delete"]);
const otherMethods = ["head", "options", "trace"];

/** One operation with what its path says of it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly item: PathItem;
  readonly operation: OperationObject;
}

/** Every operation of a document, in its order. */
export function callsOf(document: OpenApiDocument, api: Api): Call[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const unsupported = otherMethods.find((method) => method in item);
    if (unsupported !== undefined) {
      throw new GenerateError(
        `${api.root}: ${path} describes ${unsupported.toUpperCase()}, which the runtime does not send. Remove it.`,
      );
    }
    // In the order of the document, so that the table reads like the spec.
    return (
      Object.entries(item)
        .filter(([method]) => method === "get" || writeMethods.has(method))
        // Under a method stands an operation; the type also has the parameters that stand beside.
        .map(([method, operation]) => ({ method, path, item, operation: operation as OperationObject }))
    );
  });
}
