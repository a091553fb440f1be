import type { ErrorProof, ErrorRules } from "../contract/provider.js";
import { searchOf } from "../wire/places-at.js";
import { segmentsOf, valuesAt } from "../wire/values-at.js";

/**
 * Whether a refusal is the provider's own, and not that of a gateway in between: section 4 of the law of retries.
 *
 * @param content the parsed body; undefined where there is none
 * @param foreign whether the body is not JSON
 */
export function isOwnRefusal(
  status: number,
  content: unknown,
  foreign: boolean,
  { proof, emptyRefusals }: ErrorRules,
): boolean {
  if (foreign) return false;
  if (content === undefined && emptyRefusals?.includes(status)) return true;
  return proof === undefined || proof.some((one) => proves(content, one));
}

/** Whether all conditions of a proof hold. */
export function proves(content: unknown, proof: ErrorProof): boolean {
  const conditions = Object.entries(proof);
  if (!conditions.some(([pointer]) => pointer.includes("*"))) {
    return conditions.every(([pointer, wanted]) => valuesAt(content, pointer).some((value) => fits(value, wanted)));
  }
  const search = searchOf(content);
  return holds(0, []);

  /** Whether the conditions from `index` on hold, where the `*` stand for `keys` as far as they are known. */
  function holds(index: number, keys: readonly string[]): boolean {
    const condition = conditions[index];
    if (condition === undefined) return true;
    const [pointer, wanted] = condition;
    for (const place of search(segmentsOf(pointer))) {
      const isBeside = place.keys.every((key, position) => keys[position] === undefined || keys[position] === key);
      const known = place.keys.length > keys.length ? place.keys : keys;
      if (isBeside && fits(place.value, wanted) && holds(index + 1, known)) return true;
    }
    return false;
  }
}

function fits(value: unknown, wanted: ErrorProof[string]): boolean {
  if (typeof wanted === "boolean") return value === wanted;
  if (typeof wanted !== "string") return typeof value === "string" && wanted.includes(value);
  if (wanted === "string") return typeof value === "string" && value !== "";
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
