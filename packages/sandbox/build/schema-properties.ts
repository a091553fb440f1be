import { type Bundle, isNode, listOf, nodeOf } from "./bundle.ts";

/** The names of the properties that a schema gives an object; undefined where it names none, or says that others come. */
export function propertiesOf(bundle: Bundle, schema: unknown): string[] | undefined {
  const schemas = schemasOf(bundle, schema);
  if (schemas.some((one) => one["additionalProperties"] === true)) return undefined;
  const names = schemas.flatMap((one) => Object.keys(nodeOf(bundle, one["properties"])));
  return names.length === 0 ? undefined : [...new Set(names)];
}

/** The schemas at a JSON pointer into a value of a schema. */
export function schemaAt(bundle: Bundle, schema: unknown, pointer: string): unknown {
  const segments = pointer === "" ? [] : pointer.slice(1).split("/");
  let found: readonly unknown[] = [schema];
  for (const segment of segments) {
    found = found.flatMap((one) =>
      schemasOf(bundle, one).flatMap((written) => {
        const inner =
          nodeOf(bundle, written["properties"])[segment] ?? (/^\d+$/.test(segment) ? written["items"] : undefined);
        return inner === undefined ? [] : [inner];
      }),
    );
  }
  return found.length === 1 ? found[0] : { anyOf: found };
}

/** A schema, and all that it is put together from. */
function schemasOf(bundle: Bundle, written: unknown, seen = new Set<unknown>()): Readonly<Record<string, unknown>>[] {
  const schema = nodeOf(bundle, written);
  if (seen.has(schema)) return [];
  seen.add(schema);
  // Properties beside a reference count as well.
  const beside = isNode(written) && "$ref" in written ? [{ ...written, $ref: undefined }] : [];
  const parts = [schema["allOf"], schema["anyOf"], schema["oneOf"]].flatMap(listOf);
  return [schema, ...beside, ...parts.flatMap((part) => schemasOf(bundle, part, seen))];
}
