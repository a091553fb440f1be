import { asList, asRecord } from "./json-shapes.ts";
import { pointerSegments } from "./pointer-segments.ts";
import type { Context } from "./redocly.ts";

/** A schema, and the file against which its references resolve. */
export interface SchemaInFile {
  readonly schema: unknown;
  readonly file: string;
}

/** Lists the schemas that a JSON pointer into a value leads to; none where no schema names the way. */
export function schemasAt(start: SchemaInFile, pointer: string, ctx: Context): SchemaInFile[] {
  return pointerSegments(pointer).reduce(
    (parents, segment) => parents.flatMap((parent) => membersOf(child(parent, segment), ctx)),
    membersOf(start, ctx),
  );
}

function child({ schema, file }: SchemaInFile, segment: string): SchemaInFile {
  const { properties, items } = asRecord(schema);
  return { schema: asRecord(properties)[segment] ?? (/^\d+$/.test(segment) ? items : undefined), file };
}

/** The schema itself, what it refers to, and every schema that a response may follow with it. */
function membersOf({ schema, file }: SchemaInFile, ctx: Context, seen = new Set<unknown>()): SchemaInFile[] {
  if (schema === undefined || seen.has(schema)) return [];
  seen.add(schema);
  const { node, location } = ctx.resolve(schema, file);
  const target = node !== schema && location ? [{ schema: node, file: location.source.absoluteRef }] : [];
  const { allOf, anyOf, oneOf } = asRecord(schema);
  const members = [allOf, anyOf, oneOf].flatMap(asList).map((member) => ({ schema: member, file }));
  return [{ schema, file }, ...[...target, ...members].flatMap((next) => membersOf(next, ctx, seen))];
}
