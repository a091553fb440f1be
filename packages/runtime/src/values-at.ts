/**
 * The values a JSON pointer leads to; none where the path ends early. A segment `*` stands for any key or index.
 *
 * @see RFC 6901
 */
export function valuesAt(document: unknown, pointer: string): unknown[] {
  let values = [document];
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (name === "*") return Object.values(value);
      return Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : [];
    });
  }
  return values;
}
