import { invalidOption } from "../contract/invalid-option.js";
import type { KeyedIdempotency } from "../contract/provider.js";
import type { HeaderValues } from "./headers-of.js";

/** Visible ASCII, with spaces only inside: what a header carries unchanged. */
const HEADER_VALUE = /^[!-~]([ -~]*[!-~])?$/;

/** The key of one logical call. */
export interface CallKey {
  /** The request header that carries the key. */
  readonly header: string;
  readonly value: string;
  /** Whether the caller passed it. */
  readonly isOwn: boolean;
}

/**
 * Decides the key of one logical call, whichever way the caller gave it: as `idempotencyKey` or as a header, which is
 * taken out of `headers`. Without one of the caller's, makes a new UUID (version 4).
 *
 * @throws PaySpecError `invalid-option` when the caller's key cannot be sent as it is, or two differ
 */
export function decideKey(
  option: unknown,
  headers: readonly HeaderValues[],
  { header, maxLength }: KeyedIdempotency,
  operation: string,
): CallKey {
  let own = option;
  for (const group of headers) {
    for (const name of Object.keys(group)) {
      if (name.toLowerCase() !== header.toLowerCase()) continue;
      const value = group[name];
      delete group[name];
      if (value === null) continue;
      if (own !== undefined && own !== value) {
        throw invalidOption(
          `${operation}: idempotencyKey and the header ${header} hold different keys; pass one.`,
          operation,
        );
      }
      own = value;
    }
  }
  if (own === undefined) return { header, value: crypto.randomUUID(), isOwn: false };
  return { header, value: checkKey(own, operation, maxLength), isOwn: true };
}

/** @throws PaySpecError `invalid-option` when a key of the caller's cannot be sent as it is */
export function checkKey(own: unknown, operation: string, maxLength = Infinity): string {
  if (typeof own === "string" && HEADER_VALUE.test(own) && own.length <= maxLength) return own;
  const length = maxLength === Infinity ? "" : `1 to ${maxLength} `;
  throw invalidOption(
    `${operation}: idempotencyKey must be ${length}visible ASCII characters, with spaces only inside.`,
    operation,
  );
}
