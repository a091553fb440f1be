import type { Call } from "./calls-of.ts";
import { follow } from "@payspec/spec-model";
import type { OpenApiDocument, Parameter } from "@payspec/spec-model/openapi";

/** The parameters of an operation and those of its path that it does not override, references followed. */
export function parametersOf(document: OpenApiDocument, { item, operation }: Call): Parameter[] {
  const written = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const parameters = written.map((one) => follow(one, document));
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}
