import { isRecord, resolveReference } from "@payspec/spec-model";

/** Marks the `{ type: string }` of an open enum, for the type generator. */
export const OPEN_ENUM_MARK = "x-payspec-open-enum";

/** Marks a schema that nothing fits, for the type generator. */
export const NEVER_MARK = "x-payspec-never";

/**
 * Returns a copy of a bundled document in which openapi-typescript reads as meant what it would lose:
 * an open enum keeps its known values; alternatives that only say which fields are required leave their object as it
 * is, where they would make it `unknown`; other alternatives beside `properties` narrow them, where they would be one
 * more alternative; and a member of `allOf` that only requires fields of the others does so.
 */
export function prepareSchemas(document: object): object {
  return rewrite(document, document) as object; // The copy of an object is an object.
}

function rewrite(value: unknown, document: object): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, document));
  if (!isRecord(value)) return value;
  if (isRecord(value["not"]) && Object.keys(value["not"]).length === 0) {
    // A property that must not be there. openapi-typescript asks for the type of typed schemas only.
    return { ...value, type: "string", [NEVER_MARK]: true };
  }
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, document)]));
  const isObject = "properties" in copy || Array.isArray(copy["allOf"]);
  const schema = isObject ? liftRequired(dropAlternativesWithoutTypes(copy)) : copy;
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const alternatives = isOpenEnum(anyOf, document) ? anyOf.map(markOpenString) : anyOf;
  return isObject
    ? { ...rest, allOf: [...listOf(rest["allOf"]), { anyOf: alternatives }] }
    : { ...rest, anyOf: alternatives };
}

function dropAlternativesWithoutTypes(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([key, item]) => !((key === "anyOf" || key === "oneOf") && listOf(item).every(saysNothingOfTypes)),
    ),
  );
}

/** `allOf: [A, { required: [a] }]` is `required: [a], allOf: [A]`, which openapi-typescript understands. */
function liftRequired(schema: Record<string, unknown>): Record<string, unknown> {
  const members = listOf(schema["allOf"]);
  const lifted = members.filter((member) => isRecord(member) && saysNothingOfTypes(member) && "required" in member);
  if (lifted.length === 0) return schema;
  const required = lifted.flatMap((member) => (isRecord(member) ? listOf(member["required"]) : []));
  return {
    ...schema,
    required: [...new Set([...listOf(schema["required"]), ...required])],
    allOf: members.filter((member) => !lifted.includes(member)),
  };
}

function saysNothingOfTypes(schema: unknown): boolean {
  return (
    isRecord(schema) && Object.keys(schema).every((key) => ["required", "not", "title", "description"].includes(key))
  );
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isOpenEnum(alternatives: readonly unknown[], document: object): boolean {
  return alternatives.some((schema) => isKnownValues(schema, document)) && alternatives.some(isOpenString);
}

/** A list of strings, or a reference that leads to one. */
function isKnownValues(schema: unknown, document: object): boolean {
  if (!isRecord(schema)) return false;
  if (typeof schema["$ref"] === "string") return isKnownValues(resolveReference(schema["$ref"], document), document);
  return (
    typeof schema["const"] === "string" ||
    (Array.isArray(schema["enum"]) && schema["enum"].some((value) => typeof value === "string"))
  );
}

function isOpenString(schema: unknown): boolean {
  if (!isRecord(schema) || "enum" in schema || "const" in schema) return false;
  return [schema["type"]].flat().includes("string");
}

function markOpenString(schema: unknown): unknown {
  return isRecord(schema) && isOpenString(schema) ? { ...schema, [OPEN_ENUM_MARK]: true } : schema;
}
