import { segmentsOf, valuesUnder } from "./values-at.js";

/** A value in a document, and the keys and indices that the `*` of its pointer stood for. */
interface Place<Value = unknown> {
  readonly value: Value;
  readonly keys: readonly string[];
}

/** The first text that one of the JSON pointers leads to; the empty text says nothing, and does not count. */
export function firstText(document: unknown, pointers: readonly string[] = []): Place<string> | undefined {
  return pointers
    .flatMap((pointer) => placesAt(document, pointer))
    .find((place): place is Place<string> => typeof place.value === "string" && place.value !== "");
}

/** Where a pointer leads to: `valuesAt`, with the keys. */
function placesAt(document: unknown, pointer: string): Place[] {
  let places: Place[] = [{ value: document, keys: [] }];
  for (const name of segmentsOf(pointer)) {
    places = places.flatMap(({ value, keys }) => {
      // Where there is more than one value there are as many keys.
      const found = name === "*" ? Object.keys(Object(value)).map((key) => [...keys, key]) : [keys];
      return valuesUnder(value, name).map((held, index) => ({ value: held, keys: found[index] ?? keys }));
    });
  }
  return places;
}
