import { isRecord, resolveReference } from "@payspec/spec-model";

/** A schema and all others that describe the same value: what it refers to, its parts and its alternatives. */
export function formsOf(
  schema: unknown,
  document: object,
  seen = new Set<unknown>(),
): Readonly<Record<string, unknown>>[] {
  if (!isRecord(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === "string" ? [resolveReference($ref, document)] : [];
  const others = [target, allOf, anyOf, oneOf].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return [schema, ...others.flatMap((other) => formsOf(other, document, seen))];
}
