import type { Operation, Parameter } from "../spec/definition.js";
import type { ProviderSpec, ValidationError, Validator } from "../spec/provider-spec.js";
import type { ReceivedRequest } from "./received-request.js";
import { Refused } from "./refused.js";

/** What a request asks for, checked against the spec. */
export interface RequestValues {
  readonly path: Readonly<Record<string, unknown>>;
  /** With the defaults of the parameters that were not sent. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  /** Undefined where none was sent. */
  readonly body: unknown;
}

/**
 * Checks parameters and body of a request against the spec. Parameters that the spec does not name are passed over, as
 * the providers do.
 *
 * @throws Refused
 */
export function validateRequest(
  { requests }: Pick<ProviderSpec, "requests">,
  operation: Operation,
  request: ReceivedRequest,
  pathValues: Readonly<Record<string, string>>,
): RequestValues {
  const values: Record<Parameter["in"], Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const parameter of operation.parameters) {
    const value = readParameter(parameter, request, pathValues);
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  check(requests[`${operation.id}:parameters`], values, "");
  const body = readBody(operation, request);
  if (body !== undefined) check(requests[`${operation.id}:body`], body, "body");
  for (const { name, in: place, default: preset } of operation.parameters) {
    if (preset !== undefined) values[place][name] ??= preset;
  }
  return { ...values, body };
}

function readBody({ body: wanted }: Operation, { body }: ReceivedRequest): unknown {
  if (wanted === undefined) return undefined;
  if (body.kind === "none") {
    if (!wanted.required) return undefined;
    throw new Refused("invalid", "The request needs a body.", { field: "body", keyword: "required" });
  }
  if (!wanted.types.includes(body.type)) {
    throw new Refused("content-type", `The body must be sent as ${wanted.types.join(" or ")}.`);
  }
  if (body.kind === "unreadable") throw new Refused("malformed-body", `The body is not ${body.type}, or is too large.`);
  return body.value;
}

function check(validator: Validator | undefined, value: unknown, place: string): void {
  if (validator === undefined || validator(value)) return;
  const [error] = validator.errors ?? [];
  if (error === undefined) return;
  const field = fieldOf(error, place);
  throw new Refused("invalid", `${field} ${error.message ?? "is not valid"}.`, { field, keyword: error.keyword });
}

/** The place of the value that an error is about: a missing or unknown property is the place, not its object. */
function fieldOf({ instancePath, params }: ValidationError, place: string): string {
  const property = params["missingProperty"] ?? params["additionalProperty"] ?? params["propertyName"];
  const path = property === undefined ? instancePath : `${instancePath}/${String(property)}`;
  return `${place}${path}`.replace(/^\//, "");
}

function readParameter(
  parameter: Parameter,
  { query, headers }: ReceivedRequest,
  pathValues: Readonly<Record<string, string>>,
): unknown {
  const { name, type, items = "string" } = parameter;
  if (parameter.in === "path") return coerce(pathValues[name], type);
  if (parameter.in === "header") return coerce(headers.get(name) ?? undefined, type);
  if (type === "object") return readDeepObject(name, query);
  if (type === "array") {
    const sent = query.getAll(name);
    return sent.length === 0 ? undefined : sent.map((item) => coerce(item, items));
  }
  return coerce(query.get(name) ?? undefined, type);
}

/** Reads `created[gte]=1&created[lt]=2`. */
function readDeepObject(name: string, query: URLSearchParams): Record<string, string> | undefined {
  const read: Record<string, string> = {};
  for (const [key, value] of query) {
    if (key.startsWith(`${name}[`) && key.endsWith("]")) read[key.slice(name.length + 1, -1).trim()] = value;
  }
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Reads a text as the type that the spec gives it; what does not read so stays a text, for the validator to refuse. */
function coerce(text: string | undefined, type: Parameter["type"]): unknown {
  switch (type) {
    case "integer":
    case "number":
      return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      return text;
  }
}
