import { callsOf } from "./calls-of.ts";
import { requestBodyOf } from "./request-bodies.ts";
import { type Api, isNumber, isRecord, resolveReference, unitOf } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/**
 * Where the bodies of requests hold amounts in minor units, as JSON pointers in which `*` stands for any key or index. A
 * place that holds a number of another unit in another operation is left out.
 */
export function minorAmounts(document: OpenApiDocument, api: Api): string[] {
  const minor = new Set<string>();
  const other = new Set<string>();
  for (const call of callsOf(document, api)) {
    for (const { schema } of Object.values(requestBodyOf(document, call)?.content ?? {})) visit(schema, "", []);
  }
  return [...minor].filter((pointer) => !other.has(pointer)).toSorted();

  function visit(schema: unknown, pointer: string, holders: readonly unknown[]): void {
    if (!isRecord(schema) || holders.includes(schema)) return;
    const { $ref, allOf, anyOf, oneOf, properties, items, additionalProperties } = schema;
    const inside = [...holders, schema];
    const same = [typeof $ref === "string" ? [resolveReference($ref, document)] : [], allOf, anyOf, oneOf];
    for (const form of same.flatMap((list): unknown[] => (Array.isArray(list) ? list : []))) {
      visit(form, pointer, inside);
    }
    for (const inner of [items, additionalProperties]) visit(inner, `${pointer}/*`, inside);
    for (const [name, property] of Object.entries(isRecord(properties) ? properties : {})) {
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (isNumber(property, document)) {
        const unit = document["x-payspec-units"]?.[unitOf(property, document) ?? "none"];
        (unit?.amount === "minor" ? minor : other).add(at);
      }
      visit(property, at, inside);
    }
  }
}
