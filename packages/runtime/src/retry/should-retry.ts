import type { Idempotency } from "../contract/provider.js";

/** All that the decision to repeat depends on, besides the time. */
export interface RetryQuestion {
  /** What the operation's spec says of repeats; undefined on reads. */
  readonly idempotency: Idempotency | undefined;
  /** Whether the cause of the attempt's end may pass by itself. */
  readonly transient: boolean;
  /** Whether any attempt of this call, the one that just ended included, may have acted. */
  readonly mayHaveActed: boolean;
  /** Attempts made so far. */
  readonly attempts: number;
  /** Attempts allowed in all. */
  readonly maxAttempts: number;
}

/** Decides whether the call may be sent once more: section 2 of the law of retries (ARCHITECTURE.md). */
export function shouldRetry({ idempotency, transient, mayHaveActed, attempts, maxAttempts }: RetryQuestion): boolean {
  if (!transient || attempts >= maxAttempts) return false;
  // A read changes nothing; nothing was done by this attempt nor by any before it; or the provider promises to see it.
  return idempotency === undefined || !mayHaveActed || idempotency.guarantee === "documented";
}
