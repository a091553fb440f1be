import { PaySpecError } from "./payspec-error.js";
import type { KeyedIdempotency } from "./provider.js";

/** Visible ASCII, with spaces only inside: what a header carries unchanged. */
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * The key of one logical call: the caller's own, untouched, or a new UUID (version 4).
 *
 * @throws PaySpecError `invalid-option` when the caller's key cannot be sent as it is
 */
export function idempotencyKey(
  own: string | undefined,
  { header, maxLength = Number.POSITIVE_INFINITY }: KeyedIdempotency,
  operation: string,
): string {
  if (own === undefined) return crypto.randomUUID();
  const problem =
    typeof own !== "string" || own === ""
      ? `got ${own === "" ? "an empty string" : typeof own}`
      : !HEADER_VALUE.test(own)
        ? "it holds characters that a header cannot carry"
        : own.length > maxLength
          ? `it is ${own.length} characters long`
          : undefined;
  if (problem === undefined) return own;
  const limit = maxLength === Number.POSITIVE_INFINITY ? "" : ` of at most ${maxLength}`;
  throw new PaySpecError(
    "invalid-option",
    `${operation}: idempotencyKey is sent as ${header} and must be a string${limit} visible ASCII characters, ` +
      `with spaces only inside; ${problem}. Leave it out to have one made.`,
    { operation },
  );
}
