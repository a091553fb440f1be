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

/** The segments of pointers that were read before: nearly all of them are the spec's. */
const known = new Map<string, readonly string[]>();
/** More pointers than all specs have; what goes beyond it came with requests. */
const MAX_KNOWN = 10_000;

function knownSegmentsOf(pointer: string): readonly string[] {
  const found = known.get(pointer);
  if (found !== undefined) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const segments = segmentsOf(pointer);
  known.set(pointer, segments);
  return segments;
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const segment of knownSegmentsOf(pointer)) {
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
