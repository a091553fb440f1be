import { isRecord } from "@payspec/spec-model";

/** A schema with its references followed, and the names that were passed on the way. */
export interface Resolved {
  readonly schema: Readonly<Record<string, unknown>>;
  /** The last named schema on the way; undefined for one that stands in its place. */
  readonly name: string | undefined;
}

const PREFIX = "#/components/schemas/";

/** Follows a schema's reference, over references to references; what is no schema is an empty one. */
export function resolveSchema(written: unknown, document: object): Resolved {
  let schema: unknown = written;
  let name: string | undefined;
  const seen = new Set<string>();
  while (isRecord(schema) && typeof schema["$ref"] === "string") {
    const reference = schema["$ref"];
    if (!reference.startsWith(PREFIX) || seen.has(reference)) return { schema: {}, name };
    seen.add(reference);
    name = decodeURIComponent(reference.slice(PREFIX.length)).replaceAll("~1", "/").replaceAll("~0", "~");
    schema = componentsOf(document, "schemas")[name];
  }
  return { schema: isRecord(schema) ? schema : {}, name };
}

/** A section of `components`, empty where there is none. */
export function componentsOf(document: object, section: string): Readonly<Record<string, unknown>> {
  const components = "components" in document ? document.components : undefined;
  const found = isRecord(components) ? components[section] : undefined;
  return isRecord(found) ? found : {};
}

/** The alternatives of a schema: the members of `anyOf` and `oneOf`. */
export function alternativesOf(schema: Readonly<Record<string, unknown>>): unknown[] {
  return [schema["anyOf"], schema["oneOf"]].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
}
