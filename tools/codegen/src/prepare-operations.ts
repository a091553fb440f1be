import { isJson, isText } from "./media-types.ts";
import { sentContent } from "./request-bodies.ts";
import { isRecord } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/**
 * Returns a copy of a bundled document whose operations are typed as the client takes them: the header of the idempotency
 * key may be left out, since the client fills it in; a request body has the one content that is sent; and a body that is
 * not JSON has a schema, of text or of bytes.
 */
export function prepareOperations(document: OpenApiDocument): object {
  const profiles = Object.values(document["x-payspec-idempotency-profiles"] ?? {});
  const keyHeaders = new Set(profiles.map(({ header }) => header.toLowerCase()));

  const parameter = (value: unknown) =>
    isRecord(value) && value["in"] === "header" && keyHeaders.has(String(value["name"]).toLowerCase())
      ? { ...value, required: false }
      : value;
  const operation = (value: unknown, method: string) =>
    changed(value, {
      parameters: (list) => mapped(list, parameter),
      requestBody,
      // A response to HEAD has no body, whatever its content says of the headers.
      responses: (table) => mapped(table, method === "head" ? () => ({ description: "" }) : response),
    });
  const pathItem = (value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, item]) => [
            key,
            key === "parameters" ? mapped(item, parameter) : key.startsWith("x-") ? item : operation(item, key),
          ]),
        )
      : value;
  return changed(document, {
    paths: (table) => mapped(table, pathItem),
    components: (components) =>
      changed(components, {
        parameters: (table) => mapped(table, parameter),
        requestBodies: (table) => mapped(table, requestBody),
        responses: (table) => mapped(table, response),
      }),
  }) as object; // The copy of an object is an object.
}

function requestBody(value: unknown): unknown {
  return changed(value, { content: (table) => (isRecord(table) ? mapped(sentContent(table), withSchema) : table) });
}

function response(value: unknown): unknown {
  return changed(value, { content: (table) => mapped(table, withSchema) });
}

function withSchema(content: unknown, mediaType: string): unknown {
  if (!isRecord(content) || content["schema"] !== undefined || isJson(mediaType)) return content;
  return { ...content, schema: { type: "string", ...(!isText(mediaType) && { format: "binary" }) } };
}

/** A copy of an object in which some of its fields are changed, where it has them. */
function changed(value: unknown, changes: Readonly<Record<string, (field: unknown) => unknown>>): unknown {
  if (!isRecord(value)) return value;
  const fields = Object.entries(changes).filter(([key]) => value[key] !== undefined);
  return { ...value, ...Object.fromEntries(fields.map(([key, change]) => [key, change(value[key])])) };
}

function mapped(values: unknown, change: (value: unknown, key: string) => unknown): unknown {
  if (Array.isArray(values)) return values.map((value) => change(value, ""));
  if (!isRecord(values)) return values;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}
