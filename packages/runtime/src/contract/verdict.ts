/**
 * The outcome of a call.
 *
 * - `done`: the provider responded with the documented success.
 * - `not-done`: it is certain that nothing was done; calling again is safe.
 * - `unknown`: the provider may have acted. Repeat only with the same idempotency key, and only where the provider
 *   honours it; otherwise ask the provider first.
 *
 * A read changes nothing, so it is `done` or `not-done`.
 */
export type Verdict = "done" | "not-done" | "unknown";
