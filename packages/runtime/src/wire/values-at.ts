/**
 * The values a JSON pointer leads to; none where the path ends early. A segment `*` stands for any key or index.
 *
 * @see RFC 6901
 */
export function valuesAt(document: unknown, pointer: string): unknown[] {
  let values = [document];
  for (const name of segmentsOf(pointer)) values = values.flatMap((value) => valuesUnder(value, name));
  return values;
}

/** The segments of pointers that were asked for: those of the tables, which are few. */
const known = new Map<string, readonly string[]>();

/** The segments of a JSON pointer of a table, unescaped. */
export function segmentsOf(pointer: string): readonly string[] {
  let segments = known.get(pointer);
  if (segments === undefined) {
    segments = pointer
      .split("/")
      .slice(1)
      .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    known.set(pointer, segments);
  }
  return segments;
}

/** The values one segment of a pointer leads to. */
export function valuesUnder(value: unknown, name: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (name === "*") return Object.values(value);
  return Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : [];
}
