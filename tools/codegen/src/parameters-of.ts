import type { Call } from "./calls-of.ts";
import type { OpenApiDocument, Parameter } from "@payspec/spec-model/openapi";
import { resolveReference } from "@payspec/spec-model";

/** The parameters of an operation and those of its path that it does not override, references followed. */
export function parametersOf(document: OpenApiDocument, { item, operation }: Call): Parameter[] {
  const written = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  // A reference in `parameters` leads to a parameter: lint has checked it.
  const parameters = written.map((one) => ("$ref" in one ? (resolveReference(one.$ref, document) as Parameter) : one));
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
