import { asList, asRecord, type JsonRecord } from "./json-shapes.ts";
import type { Context } from "./redocly.ts";
import { type SchemaInFile, schemasAt } from "./schemas-at.ts";

/** Every schema that describes the same value: the schema itself, what it refers to, its parts and its alternatives. */
export function formsOf(start: SchemaInFile, ctx: Context): SchemaInFile[] {
  return start.schema === undefined ? [] : schemasAt(start, "", ctx);
}

/**
 * The types that a value may have, in JSON Schema's words with `integer` as `number`; bytes are of type `binary`. Nothing
 * where the schema does not say.
 */
export function typesOf(start: SchemaInFile, ctx: Context): Set<string> {
  const types = new Set<string>();
  for (const { schema } of formsOf(start, ctx)) {
    for (const type of ownTypes(asRecord(schema))) types.add(type);
  }
  return types;
}

function ownTypes(schema: JsonRecord): string[] {
  const { type, format, contentMediaType, contentEncoding, properties, items } = schema;
  const isBinary = format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined);
  if (isBinary) return ["binary"];
  const named = [type].flat().filter((one): one is string => typeof one === "string");
  if (named.length > 0) return named.map((one) => (one === "integer" ? "number" : one));
  if (properties !== undefined) return ["object"];
  if (items !== undefined) return ["array"];
  const values = "const" in schema ? [schema["const"]] : asList(schema["enum"]);
  return values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
}

/** The properties of an object, those of its parts and alternatives too, and what else it admits. */
export function propertiesOf(start: SchemaInFile, ctx: Context): [name: string, property: SchemaInFile][] {
  return formsOf(start, ctx).flatMap(({ schema, file }) => {
    const { properties, additionalProperties } = asRecord(schema);
    const others = typeof additionalProperties === "object" ? [["…", additionalProperties] as const] : [];
    return [...Object.entries(asRecord(properties)), ...others].map(([name, property]): [string, SchemaInFile] => [
      name,
      { schema: property, file },
    ]);
  });
}

/** The items of a list. */
export function itemsOf(start: SchemaInFile, ctx: Context): SchemaInFile[] {
  return formsOf(start, ctx).flatMap(({ schema, file }) => {
    const { items, prefixItems } = asRecord(schema);
    return [items, ...asList(prefixItems)].filter((item) => item !== undefined).map((item) => ({ schema: item, file }));
  });
}

/** Whether a value is a list or an object, as far as its schema says. */
export function isNested(start: SchemaInFile, ctx: Context): boolean {
  const types = typesOf(start, ctx);
  return types.has("object") || types.has("array");
}
