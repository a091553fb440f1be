/** A value in a document, and the keys and indices that the `*` of its pointer stood for. */
export interface Place {
  readonly value: unknown;
  readonly keys: readonly string[];
}

/** The most values that are visited. No error body holds more, and a larger one must not block the process. */
const MAX_VALUES = 20_000;

/**
 * Makes a search through one document. All its searches together look at 20,000 values at most.
 *
 * @returns the places that the segments of a JSON pointer lead to, one after the other and no further than asked
 */
export function searchOf(document: unknown): (segments: readonly string[]) => Generator<Place> {
  let left = MAX_VALUES;
  return (segments) => placesAt(document, segments, []);

  function* placesAt(value: unknown, [name, ...rest]: readonly string[], keys: readonly string[]): Generator<Place> {
    if (name === undefined) return yield { value, keys };
    if (typeof value !== "object" || value === null) return;
    if (name !== "*") {
      if (Object.hasOwn(value, name)) yield* placesAt((value as Record<string, unknown>)[name], rest, keys);
      return;
    }
    // Lazily, since an array may have any length.
    for (const [key, property] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (left-- <= 0) return;
      yield* placesAt(property, rest, [...keys, String(key)]);
    }
  }
}
