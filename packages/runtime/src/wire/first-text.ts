import { searchOf } from "./places-at.js";
import { segmentsOf } from "./values-at.js";

/** A text in a document, and the keys and indices that the `*` of its pointer stood for. */
interface TextPlace {
  readonly value: string;
  readonly keys: readonly string[];
}

/**
 * The first text that one of the JSON pointers leads to, or the first number where there is no text. A text without a
 * visible character does not count.
 *
 * @param beside the keys that the `*` must stand for; any where undefined
 */
export function firstText(
  document: unknown,
  pointers: readonly string[] = [],
  beside?: readonly string[],
): TextPlace | undefined {
  const search = searchOf(document);
  let number: TextPlace | undefined;
  for (const pointer of pointers) {
    for (const { value, keys } of search(segmentsOf(pointer))) {
      if (beside?.some((key, index) => key !== keys[index])) continue;
      if (typeof value === "string" && /[^\s\p{Cc}]/u.test(value)) return { value, keys };
      if (typeof value === "number") number ??= { value: String(value), keys };
    }
  }
  return number;
}
