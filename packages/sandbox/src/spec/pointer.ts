/** A JSON object that is read. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Splits a JSON pointer into its unescaped segments.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of segmentsOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(segment)];
    else if (isObject(found) && Object.hasOwn(found, segment)) found = found[segment];
    else return undefined;
  }
  return found;
}

/** A copy of an object with another value at a JSON pointer; objects on the way are made where they are missing. */
export function withValueAt(value: unknown, pointer: string, placed: unknown): unknown {
  const [segment, ...rest] = segmentsOf(pointer);
  if (segment === undefined) return placed;
  const below = rest.length === 0 ? "" : `/${rest.map(escapeSegment).join("/")}`;
  if (Array.isArray(value)) return value.with(Number(segment), withValueAt(value[Number(segment)], below, placed));
  const object = isObject(value) ? value : {};
  const inner = Object.hasOwn(object, segment) ? object[segment] : undefined;
  return { ...object, [segment]: withValueAt(inner, below, placed) };
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
