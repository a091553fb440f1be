import { invalidOption } from "../contract/invalid-option.js";

/** Visible ASCII, with spaces only inside: what a header carries unchanged. */
const HEADER_VALUE = /^[!-~]([ -~]*[!-~])?$/;

/**
 * The key of one logical call: the caller's own, untouched, or a new UUID (version 4).
 *
 * @throws PaySpecError `invalid-option` when the caller's key cannot be sent as it is
 */
export function idempotencyKey(own: string | undefined, maxLength = Infinity, operation: string): string {
  if (own === undefined) return crypto.randomUUID();
  if (typeof own === "string" && HEADER_VALUE.test(own) && own.length <= maxLength) return own;
  throw invalidOption(
    `${operation}: idempotencyKey must be 1 to ${maxLength} visible ASCII characters, spaces only inside.`,
    operation,
  );
}
