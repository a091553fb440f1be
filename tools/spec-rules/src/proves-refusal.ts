import { pointerSegments } from "./pointer-segments.ts";

/** One alternative of `x-payspec-errors.proof`: what must stand at which JSON pointers into the body. */
export interface Proof {
  readonly [pointer: string]: "string" | "object" | "known" | boolean | readonly string[];
}

/**
 * Whether a body proves that a refusal is the provider's own: all conditions of one alternative hold. The nth `*` of
 * one pointer stands for the same key or index as the nth `*` of the others.
 *
 * @see specs/vocabulary.md
 */
export function provesRefusal(body: unknown, proof: readonly Proof[], codes: readonly string[]): boolean {
  return proof.some((alternative) =>
    holds(
      Object.entries(alternative).map(([pointer, wanted]) => ({ path: pointerSegments(pointer), wanted })),
      body,
      codes,
    ),
  );
}

interface Condition {
  readonly path: readonly string[];
  readonly wanted: Proof[string];
}

function holds(conditions: readonly Condition[], body: unknown, codes: readonly string[]): boolean {
  const open = conditions.find(({ path }) => path.includes("*"));
  if (!open) return conditions.every(({ path, wanted }) => isWanted(valueAt(body, path), wanted, codes));
  // Every pointer's first `*` is replaced at once, so that all of them stay in step.
  const parent = valueAt(body, open.path.slice(0, open.path.indexOf("*")));
  return keysOf(parent).some((key) =>
    holds(
      conditions.map(({ path, wanted }) => ({ path: withFirst(path, key), wanted })),
      body,
      codes,
    ),
  );
}

function withFirst(path: readonly string[], key: string): readonly string[] {
  const index = path.indexOf("*");
  return index === -1 ? path : path.with(index, key);
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function valueAt(start: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (keysOf(value).includes(key) ? (value as Record<string, unknown>)[key] : undefined),
    start,
  );
}

function isWanted(value: unknown, wanted: Proof[string], codes: readonly string[]): boolean {
  if (typeof wanted === "boolean") return value === wanted;
  if (wanted === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (typeof value !== "string") return false;
  if (wanted === "string") return value !== "";
  return (wanted === "known" ? codes : wanted).includes(value);
}
