import { type Bundle, isNode, listOf, nodeOf } from "../build/bundle.ts";

/** Whether an error body is what the spec says proves a refusal of the provider's own: `x-payspec-errors.proof`. */
export function isOwnRefusal(bundle: Bundle, body: unknown): boolean {
  const { proof, codes } = nodeOf(bundle, bundle["x-payspec-errors"]);
  const known = Object.keys(nodeOf(bundle, codes));
  return listOf(proof).some((alternative) =>
    Object.entries(nodeOf(bundle, alternative)).every(([pointer, wanted]) =>
      valuesAt(body, pointer.split("/").slice(1)).some((value) => fits(value, wanted, known)),
    ),
  );
}

function valuesAt(value: unknown, [segment, ...rest]: readonly string[]): unknown[] {
  if (segment === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  const inner = segment === "*" ? Object.values(value) : [Reflect.get(value, segment) as unknown];
  return inner.flatMap((one) => valuesAt(one, rest));
}

function fits(value: unknown, wanted: unknown, known: readonly string[]): boolean {
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (wanted === "known") return known.includes(String(value));
  if (wanted === "string") return typeof value === "string" && value !== "";
  if (wanted === "object") return isNode(value);
  return value === wanted;
}
