import type { Effect } from "./effect.js";
import type { Idempotency } from "./provider.js";

/** How long before its end a key's time-to-live is treated as over, in milliseconds: clocks differ, networks delay. */
export const TTL_MARGIN_MS = 5_000;

/** All that the decision to repeat depends on. */
export interface RetryQuestion {
  /** What the operation's spec says of repeats; undefined on reads. */
  readonly idempotency: Idempotency | undefined;
  /** What the attempt that just ended did. */
  readonly effect: Effect;
  /** Whether any attempt of this call, this one included, may have acted. */
  readonly mayHaveActed: boolean;
  /** Attempts made so far. */
  readonly attempts: number;
  /** Attempts allowed in all. */
  readonly maxAttempts: number;
  /** How old the idempotency key would be when the next attempt ends, in milliseconds. */
  readonly keyAgeMs: number;
}

/** Decides whether the call may be sent once more: sections 2 and 3 of the law of retries (ARCHITECTURE.md). */
export function shouldRetry(question: RetryQuestion): boolean {
  const { idempotency, effect, mayHaveActed, attempts, maxAttempts, keyAgeMs } = question;
  if (!effect.transient || attempts >= maxAttempts) return false;
  // A read changes nothing.
  if (idempotency === undefined) return true;
  const { guarantee, ttlSeconds = Number.POSITIVE_INFINITY } = idempotency;
  // A key that the provider may have forgotten makes the repeat a new payment.
  if (keyAgeMs > ttlSeconds * 1000 - TTL_MARGIN_MS) return false;
  // Nothing was done by this attempt nor by any before it.
  if (!mayHaveActed) return true;
  return guarantee === "documented";
}
