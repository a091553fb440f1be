/** The first wait is at most this long; each further one may be twice as long. */
const BASE_DELAY_MS = 500;
/** No wait of our own choosing is longer. */
const MAX_DELAY_MS = 8_000;
/** A provider that asks for more than this gets no further attempt; the call ends at once. */
export const MAX_RETRY_AFTER_MS = 120_000;

/**
 * How long to wait before the next attempt: exponential with full jitter, and never less than the provider asked for.
 *
 * @param attempt the attempt that just ended, counted from 1
 * @param random a number from 0 up to 1
 * @param retryAfter what the provider asked for, in milliseconds
 * @returns milliseconds; Infinity when the provider asks for more than {@link MAX_RETRY_AFTER_MS}
 */
export function retryDelay(attempt: number, random: number, retryAfter = 0): number {
  const backoff = random * Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
  return retryAfter > MAX_RETRY_AFTER_MS ? Infinity : Math.max(backoff, retryAfter);
}
