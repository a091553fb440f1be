import { isRecord } from "./is-record.ts";
import type { SchemaChecker } from "./schema-checker.ts";
import { pointerOf } from "./resolve-reference.ts";
import { type Content, type Placed, recordAt, type Schema, type Spec } from "./spec.ts";

/** A text in a value, which the schema takes from a list. */
export interface EnumPlace {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** Whether the schema also admits texts that are not on the list. */
  readonly open: boolean;
}

/** Whether a schema is an open enum, in the one form that lint admits: `anyOf: [<enum or $ref to one>, { type: string }]`. */
export function isOpenEnum(spec: Spec, { anyOf }: Schema): boolean {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return false;
  const [known, other] = anyOf as unknown[];
  return "enum" in recordAt(spec, known) && JSON.stringify(other) === '{"type":"string"}';
}

/** Finds the enums by which a value is described. Of alternatives only those count that the value satisfies. */
export function enumsIn(
  spec: Spec,
  check: SchemaChecker,
  { schema, schemaAt }: Placed<Content>,
  value: unknown,
): EnumPlace[] {
  const found = new Map<string, EnumPlace>();

  function visit(described: unknown, pointer: string, part: unknown, path: readonly string[]): void {
    if (!isRecord(described)) return;
    if (typeof described["$ref"] === "string") visit(recordAt(spec, described), described["$ref"], part, path);
    if (typeof part === "string" && (isOpenEnum(spec, described) || "enum" in described)) {
      const open = !("enum" in described);
      const known = found.get(path.join("/"));
      // What one schema closes no other opens.
      found.set(path.join("/"), { path, open: open && known?.open !== false });
      return;
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      for (const [index, member] of Object.entries(described[keyword] ?? {})) {
        const at = `${pointer}/${keyword}/${index}`;
        if (check(at, part).length === 0) visit(member, at, part, path);
      }
    }
    const { properties, items, additionalProperties } = described;
    for (const [key, inner] of typeof part === "object" && part !== null ? Object.entries(part) : []) {
      const at = [...path, key];
      if (Array.isArray(part)) {
        visit(items, `${pointer}/items`, inner, at);
      } else if (isRecord(properties) && key in properties) {
        visit(properties[key], `${pointer}/properties/${pointerOf([key]).slice(2)}`, inner, at);
      } else {
        visit(additionalProperties, `${pointer}/additionalProperties`, inner, at);
      }
    }
  }

  visit(schema, schemaAt, value, []);
  return [...found.values()];
}

/** A copy of a value with another text at a path. */
export function withText(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === Number(key) ? withText(item, rest, text) : item));
  }
  return isRecord(value) ? { ...value, [key]: withText(value[key], rest, text) } : value;
}
