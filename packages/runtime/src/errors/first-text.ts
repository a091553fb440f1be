import { segmentsOf } from "./values-at.js";

/** A text in a document, and the keys and indices that the `*` of its pointer stood for. */
interface Place {
  readonly value: string;
  readonly keys: readonly string[];
}

/** So many values are looked at. No error holds more, and what holds more must not keep a process busy. */
const MAX_VALUES = 20_000;

/**
 * The first text that one of the JSON pointers leads to, or the first number where there is no text. A text without a
 * character that shows says nothing, and does not count.
 *
 * @param beside the keys that the `*` must stand for; any where undefined
 */
export function firstText(
  document: unknown,
  pointers: readonly string[] = [],
  beside?: readonly string[],
): Place | undefined {
  let left = MAX_VALUES;
  let number: Place | undefined;
  for (const pointer of pointers) {
    for (const { value, keys } of placesAt(document, segmentsOf(pointer), [])) {
      if (beside?.some((key, index) => key !== keys[index])) continue;
      if (typeof value === "string" && /[^\s\p{Cc}]/u.test(value)) return { value, keys };
      if (typeof value === "number") number ??= { value: String(value), keys };
    }
  }
  return number;

  /** Where a pointer leads to, one place after the other: `valuesAt`, with the keys, and no further than needed. */
  function* placesAt(
    value: unknown,
    [name, ...rest]: readonly string[],
    keys: readonly string[],
  ): Generator<{ value: unknown; keys: readonly string[] }> {
    if (name === undefined) return yield { value, keys };
    if (typeof value !== "object" || value === null) return;
    if (name !== "*") {
      if (Object.hasOwn(value, name)) yield* placesAt((value as Record<string, unknown>)[name], rest, keys);
      return;
    }
    // An array's entries are made one by one: it may be of any length.
    for (const [key, member] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (left-- <= 0) return;
      yield* placesAt(member, rest, [...keys, String(key)]);
    }
  }
}
