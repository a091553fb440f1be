import { type Spec, type SpecOperation, enumsIn, withText } from "@payspec/spec-model";
import type { SchemaChecker } from "@payspec/spec-model/schema-checker";
import { expectedResponse, parameterSample, sampleCall, successOf } from "./every-operation.ts";
import type { LooseCall } from "./offline-provider.ts";

/** A text that is on no list. */
const UNKNOWN = "value-of-tomorrow";

/** The example of an operation's success, with an unknown text at each open enum; undefined where it has none. */
export function unknownResponse(spec: Spec, check: SchemaChecker, operation: SpecOperation) {
  const { status, data } = expectedResponse(spec, operation);
  const [content] = Object.values(successOf(operation).contents);
  const places = content === undefined ? [] : enumsIn(spec, check, content, data).filter(({ open }) => open);
  if (content === undefined || places.length === 0) return undefined;
  const body = places.reduce((changed, { path }) => withText(changed, path, UNKNOWN), data);
  return { operation, id: operation.id, places, status, schemaAt: content.schemaAt, body };
}

/** The sample call of an operation, once for each closed enum in its parameters and body, with an unknown text there. */
export function unknownCalls(spec: Spec, check: SchemaChecker, operation: SpecOperation) {
  const call = sampleCall(spec, operation);
  const [content] = Object.values(operation.requestBody);
  const inBody = content === undefined ? [] : enumsIn(spec, check, content, call.body);
  const inParameters = operation.parameters.flatMap((parameter) =>
    enumsIn(spec, check, parameter, parameterSample(spec, parameter)).map(({ open, path }) => {
      return { open, path: ["params", parameter.in, parameter.name, ...path] };
    }),
  );
  return [...inParameters, ...inBody.map(({ open, path }) => ({ open, path: ["body", ...path] }))]
    .filter(({ open }) => !open)
    .map(({ path }) => {
      // A copy of a call with another text in it is a call.
      return { operation, id: operation.id, place: path.join("."), call: withText(call, path, UNKNOWN) as LooseCall };
    });
}
