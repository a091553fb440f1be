import { type AttemptContext, attempt, type Outcome, type RepeatableRequest } from "./attempt.js";
import type { Idempotency } from "./provider.js";
import type { RetryBudget } from "./retry-budget.js";
import { retryDelay } from "./retry-delay.js";
import { shouldRetry } from "./should-retry.js";
import type { Timing } from "./timing.js";
import type { Verdict } from "./verdict.js";

/** How often and how long a call is tried. */
export interface RetryLimits {
  /** Attempts in all, the first one included. */
  readonly maxAttempts: number;
  /** Time for one attempt, body included, in milliseconds. */
  readonly attemptTimeoutMs: number;
  /** Time for the whole call, waits included, in milliseconds. */
  readonly deadlineMs: number;
}

/** The end of a call. */
export interface Sent {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** Requests sent. */
  readonly attempts: number;
}

/** Sends a request until it is answered for good, may not be repeated, or time is up. Never throws. */
export async function sendWithRetries(
  request: RepeatableRequest,
  idempotency: Idempotency | undefined,
  { maxAttempts, attemptTimeoutMs, deadlineMs }: RetryLimits,
  budget: RetryBudget,
  context: AttemptContext,
): Promise<Sent> {
  const { timing, signal } = context;
  const start = timing.now();
  const deadline = start + deadlineMs;
  let mayHaveActed = false;
  for (let attempts = 1; ; attempts++) {
    const outcome = await attempt(request, context, Math.min(attemptTimeoutMs, deadline - timing.now()));
    const { effect } = outcome;
    mayHaveActed ||= effect.on === "unknown";
    if (outcome.kind === "answer" && !effect.transient) budget.refill();
    const sent: Sent = { outcome, attempts, verdict: verdictOf(effect.on, idempotency, mayHaveActed) };
    const delay = retryDelay(attempts, outcome.retryAfter, timing.random());
    if (delay === undefined) return sent;
    const next = timing.now() + delay;
    const keyAgeMs = next + attemptTimeoutMs - start;
    if (next >= deadline) return sent;
    if (!shouldRetry({ idempotency, effect, mayHaveActed, attempts, maxAttempts, keyAgeMs })) return sent;
    if (!budget.take()) return sent;
    await pause(delay, signal, timing);
    if (signal?.aborted) {
      const aborted: Outcome = {
        kind: "failure",
        code: "aborted",
        cause: signal.reason,
        effect,
        retryAfter: undefined,
      };
      return { ...sent, outcome: aborted };
    }
  }
}

function verdictOf(
  effect: "acted" | "nothing" | "unknown",
  idempotency: Idempotency | undefined,
  mayHaveActed: boolean,
): Verdict {
  if (effect === "acted") return "done";
  return mayHaveActed && idempotency !== undefined ? "unknown" : "not-done";
}

/** Waits, at most until the signal aborts. */
function pause(ms: number, signal: AbortSignal | undefined, timing: Timing): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const cancel = timing.after(ms, end);
    signal?.addEventListener("abort", end);
  });
}
