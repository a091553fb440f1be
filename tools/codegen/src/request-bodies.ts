import type { Call } from "./calls-of.ts";
import { essenceOf, isPlainJson } from "./media-types.ts";
import { formsOf } from "./schema-forms.ts";
import { UserError } from "@payspec/commands";
import { type Api, follow } from "@payspec/spec-model";
import type { MediaType, OpenApiDocument, RequestBody } from "@payspec/spec-model/openapi";

/** What writes the body of a request: the runtime's function, and the source of the table's field. */
export interface Serializer {
  readonly imported: "formData" | "rawBody" | "urlEncoded" | "urlEncodedWith";
  readonly source: string;
}

/** The body of an operation's request; undefined where it has none. */
export function requestBodyOf(document: OpenApiDocument, { operation }: Call): RequestBody | undefined {
  return operation.requestBody && follow(operation.requestBody, document);
}

/** The content that is sent of those that a request body may have: JSON, where that is among several. */
export function sentContent<T>(content: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const entries = Object.entries(content);
  const json = entries.filter(([mediaType]) => isPlainJson(mediaType));
  return entries.length > 1 && json.length === 1 ? Object.fromEntries(json) : content;
}

/** What writes the body of an operation's request; undefined where it travels as JSON, or where there is none. */
export function bodySerializer(document: OpenApiDocument, call: Call, api: Api): Serializer | undefined {
  const contents = Object.entries(sentContent(requestBodyOf(document, call)?.content ?? {}));
  const [content, ...others] = contents;
  if (content === undefined) return undefined;
  const [mediaType, described] = content;
  const essence = essenceOf(mediaType);
  if (others.length > 0) {
    const types = contents.map(([type]) => type).join(", ");
    throw refusal(`may have a body of several types (${types}). Keep the one that the client shall send`);
  }
  if (isPlainJson(mediaType)) return undefined;
  if (essence === "multipart/form-data") return { imported: "formData", source: "formData" };
  if (essence === "application/x-www-form-urlencoded") return urlEncoding(described, document);
  if (essence.includes("*") || essence.startsWith("multipart/") || essence.endsWith("+json")) {
    throw refusal(`has a body of the type ${mediaType}, which the client does not write`);
  }
  return { imported: "rawBody", source: `rawBody(${JSON.stringify(mediaType)})` };

  function refusal(what: string): UserError {
    return new UserError(`${api.root}: ${call.operation.operationId} ${what}.`);
  }
}

/** Lists of plain values repeat their name, unless the spec gives them brackets. */
function urlEncoding({ schema, encoding = {} }: MediaType, document: OpenApiDocument): Serializer {
  const properties = Object.assign({}, ...formsOf(schema, document).map((form) => form["properties"])) as object;
  const indexed = Object.entries(properties)
    .filter(([name]) => encoding[name]?.style === "deepObject")
    .filter(([, property]) => formsOf(property, document).some(({ type }) => [type].flat().includes("array")))
    .map(([name]) => name);
  return indexed.length === 0
    ? { imported: "urlEncoded", source: "urlEncoded" }
    : { imported: "urlEncodedWith", source: `urlEncodedWith(${JSON.stringify({ indexed })})` };
}
