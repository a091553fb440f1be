import { isRecord } from "./is-record.ts";
import type { Schema, Spec } from "./spec.ts";

/** A schema, and where it stands. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly schema: Schema;
  /**
   * `named`: under `components.schemas`. `value`: describes a whole value (a body, a parameter, an item). `property`:
   * the value of a named property. `part`: says something of a value beside other schemas (a member of `allOf`, `anyOf`
   * or `oneOf`).
   */
  readonly role: "named" | "value" | "property" | "part";
}

/** Keywords that hold schemas: how they hold them, and in which role. */
const KEYWORDS: readonly (readonly [keyword: string, holds: "one" | "several", role: SchemaPlace["role"]])[] = [
  ["properties", "several", "property"],
  ["patternProperties", "several", "value"],
  ["additionalProperties", "one", "value"],
  ["items", "one", "value"],
  ["prefixItems", "several", "value"],
  ["allOf", "several", "part"],
  ["anyOf", "several", "part"],
  ["oneOf", "several", "part"],
  ["if", "one", "part"],
  ["then", "one", "part"],
  ["else", "one", "part"],
];

/** Every schema of a spec, each once, where it is written. */
export function schemasOf(spec: Spec): SchemaPlace[] {
  const named = Object.entries(spec.components.schemas ?? {}).flatMap(([name, schema]) =>
    within(schema, ["components", "schemas", name], "named"),
  );
  return [...named, ...outside(spec, [])];
}

/** The schema, and those inside it. */
function within(schema: unknown, path: readonly string[], role: SchemaPlace["role"]): SchemaPlace[] {
  // A schema may also be `true`.
  if (!isRecord(schema)) return [];
  const inner = KEYWORDS.flatMap(([keyword, holds, innerRole]) => {
    const held = schema[keyword];
    if (holds === "one") return within(held, [...path, keyword], innerRole);
    return Object.entries(held ?? {}).flatMap(([key, one]) => within(one, [...path, keyword, key], innerRole));
  });
  return [{ path, schema, role }, ...inner];
}

/** The schemas of bodies, parameters and headers, wherever these are. */
function outside(value: unknown, path: readonly string[]): SchemaPlace[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (key === "example" || key === "examples" || key.startsWith("x-payspec-")) return [];
    if (key === "schemas" && path.join("/") === "components") return [];
    return key === "schema" ? within(held, [...path, key], "value") : outside(held, [...path, key]);
  });
}
