import type { Call } from "./calls-of.ts";
import type { OpenApiDocument, RequestBody } from "@payspec/spec-model/openapi";
import { resolveReference } from "@payspec/spec-model";

/** The body of an operation's request, references followed; undefined where it has none. */
export function requestBodyOf(
  document: OpenApiDocument,
  { operation: { requestBody } }: Call,
): RequestBody | undefined {
  if (requestBody === undefined || !("$ref" in requestBody)) return requestBody;
  // A reference in `requestBody` leads to a request body: lint has checked it.
  return resolveReference(requestBody.$ref, document) as RequestBody;
}

/** The runtime's function that writes the body; undefined where it travels as JSON, or where there is none. */
export function bodySerializer(document: OpenApiDocument, call: Call): string | undefined {
  return "multipart/form-data" in (requestBodyOf(document, call)?.content ?? {}) ? "formData" : undefined;
}
