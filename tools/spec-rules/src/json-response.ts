import { jsonContent } from "./json-content.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context } from "./redocly.ts";
import type { SchemaInFile } from "./schemas-at.ts";

/** The schema of an operation's first successful JSON response. */
export function jsonResponse(operation: unknown, ctx: Context): SchemaInFile | undefined {
  for (const [status, written] of Object.entries(asRecord(asRecord(operation)["responses"]))) {
    const schema = status.startsWith("2") ? jsonSchema(written, ctx) : undefined;
    if (schema) return schema;
  }
  return undefined;
}

/** The schema of the first JSON form of a request body or response. */
export function jsonSchema(written: unknown, ctx: Context): SchemaInFile | undefined {
  const { node, location } = ctx.resolve(written);
  const schema = jsonContent(node)[0]?.[1]["schema"];
  // What is no $ref resolves to itself, in the file that is visited.
  return schema && location ? { schema, file: location.source.absoluteRef } : undefined;
}
