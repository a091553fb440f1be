import { type AttemptContext, attempt, failure, type Outcome, type RepeatableRequest } from "./attempt.js";
import type { Auth } from "../contract/auth.js";
import type { CallStep } from "../contract/call-event.js";
import { limitTime } from "../wire/limit-time.js";
import type { Idempotency } from "../contract/provider.js";
import type { RetryBudget } from "./retry-budget.js";
import { retryDelay } from "./retry-delay.js";
import { shouldRetry } from "./should-retry.js";
import type { Verdict } from "../contract/verdict.js";

/** How long before its end a key's time-to-live is treated as over, in milliseconds: clocks differ, networks delay. */
const TTL_MARGIN_MS = 5_000;

/** How often and how long a call is tried. */
export interface RetryLimits {
  /** Attempts in all, the first one included. */
  readonly maxAttempts: number;
  /** Time for one attempt, body included, in milliseconds. */
  readonly attemptTimeoutMs: number;
  /** Time for the whole call, waits included, in milliseconds. */
  readonly deadlineMs: number;
}

/** What a call needs besides the request. */
export interface RetryContext extends AttemptContext, RetryLimits {
  readonly budget: RetryBudget;
  /** Whether the call was sent before, and may have been acted upon. */
  readonly mayHaveActed?: boolean;
  /** When it was sent first, as an uptime; left out where it was not. */
  readonly start?: number;
  /** Hears of each step; undefined when nobody listens. */
  readonly emit: ((step: CallStep) => void) | undefined;
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
  context: RetryContext,
): Promise<Sent> {
  let { mayHaveActed } = context;
  const { maxAttempts, attemptTimeoutMs, deadlineMs, budget, timing, signal, emit, auth } = context;
  const { start = timing.uptime() } = context;
  const deadline = start + deadlineMs;
  // The key is as old as the call, and a repeat has to end before the provider may forget it.
  const ttlMs = (idempotency?.ttlSeconds ?? Infinity) * 1000;
  // (Without an end of both there is no number.)
  const lastRepeat = Math.min(deadline, start + ttlMs - TTL_MARGIN_MS - attemptTimeoutMs) || deadline;
  let renewed = false;
  let requests = 0;
  for (let attempts = 1; ; attempts++) {
    emit?.({ type: "attempt", attempt: attempts });
    const attemptStart = timing.uptime();
    const timeoutMs = Math.min(attemptTimeoutMs, deadline - attemptStart);
    const latestStart = attempts === 1 && context.start === undefined ? deadline : lastRepeat;
    let outcome = await attempt(request, context, timeoutMs, latestStart, () => requests++);
    const { code, response, retryAfter } = outcome;
    const { on } = outcome.effect;
    const now = timing.uptime();
    const timed = { attempt: attempts, durationMs: now - attemptStart };
    emit?.(code ? { type: "failure", code, ...timed } : { type: "answer", status: response.status, ...timed });
    // A second refusal has another reason than the age of the credentials.
    const renews: boolean = !renewed && renewsCredentials(outcome, request.headers, auth, timing.now());
    renewed ||= renews;
    const transient = renews || outcome.effect.transient;
    mayHaveActed ||= on === "unknown";
    if (!code && !transient) budget.refill();
    // There is nothing to wait for when the fault was ours.
    const waitMs = retryDelay(attempts, retryAfter, renews ? 0 : timing.random());
    const question = { idempotency, transient, mayHaveActed, attempts, maxAttempts };
    if (now + waitMs < lastRepeat && shouldRetry(question) && budget.take()) {
      emit?.({ type: "wait", attempt: attempts, waitMs, retryAfterMs: retryAfter });
      await limitTime(waitMs, signal, timing);
      // A wait may last longer than was asked: laptops are closed, processes are stopped.
      if (!signal?.aborted && timing.uptime() < lastRepeat) continue;
      budget.refill();
      if (signal?.aborted) outcome = failure("aborted", signal.reason);
    }
    const acted = mayHaveActed && idempotency ? "unknown" : "not-done";
    const verdict = on === "acted" ? "done" : acted;
    emit?.({ type: "verdict", attempts: requests, verdict, durationMs: timing.uptime() - start });
    return { outcome, attempts: requests, verdict };
  }
}

/** Whether the provider refused the credentials, and others can be had. */
function renewsCredentials(outcome: Outcome, sent: Headers, auth: Auth, now: number): boolean {
  try {
    return outcome.response?.status === 401 && !!auth.renew?.(sent, outcome.response, now);
  } catch {
    // The refusal says more than an error that would take its place.
    return false;
  }
}
