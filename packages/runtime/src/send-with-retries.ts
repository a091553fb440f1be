import { type AttemptContext, attempt, type Outcome, type RepeatableRequest } from "./attempt.js";
import type { Auth } from "./auth.js";
import type { CallStep } from "./call-event.js";
import type { Effect } from "./effect.js";
import { pause } from "./pause.js";
import type { Idempotency } from "./provider.js";
import type { RetryBudget } from "./retry-budget.js";
import { retryDelay } from "./retry-delay.js";
import { shouldRetry, TTL_MARGIN_MS } from "./should-retry.js";
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
  const { timing, signal, emit } = context;
  const start = timing.uptime();
  const deadline = start + deadlineMs;
  // The key is as old as the call, and a repeat has to end before the provider may forget it.
  const ttlMs = (idempotency?.ttlSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  const lastRepeat = Math.min(deadline, start + ttlMs - TTL_MARGIN_MS - attemptTimeoutMs);
  let mayHaveActed = false;
  let renewed = false;
  for (let attempts = 1; ; attempts++) {
    emit?.({ type: "attempt", attempt: attempts });
    const attemptStart = timing.uptime();
    const timeoutMs = Math.min(attemptTimeoutMs, deadline - attemptStart);
    const outcome = await attempt(request, context, timeoutMs, attempts === 1 ? deadline : lastRepeat);
    const { retryAfter } = outcome;
    const now = timing.uptime();
    // A second refusal has another reason than the age of the credentials.
    const renews: boolean = !renewed && renewsCredentials(outcome, request.headers, context.auth, timing.now());
    renewed ||= renews;
    const effect = renews ? { ...outcome.effect, transient: true } : outcome.effect;
    mayHaveActed ||= effect.on === "unknown";
    if (outcome.kind === "answer" && !effect.transient) budget.refill();
    emit?.(outcomeStep(outcome, attempts, now - attemptStart));
    // Without credentials, or after an abort while they were made, nothing was sent. A connection refused was tried.
    const unsent = outcome.kind === "failure" && effect.on === "nothing" && outcome.code !== "connect";
    const requests = unsent ? attempts - 1 : attempts;
    const sent: Sent = { outcome, attempts: requests, verdict: verdictOf(effect.on, idempotency, mayHaveActed) };
    // There is nothing to wait for when the fault was ours.
    const delay = retryDelay(attempts, retryAfter, renews ? 0 : timing.random());
    const question = { idempotency, effect, mayHaveActed, attempts, maxAttempts };
    const mayRepeat =
      delay !== undefined &&
      now + delay < deadline &&
      shouldRetry({ ...question, keyAgeMs: now + delay + attemptTimeoutMs - start }) &&
      budget.take();
    if (mayRepeat) {
      emit?.({ type: "wait", attempt: attempts, waitMs: delay, retryAfterMs: retryAfter });
      await pause(delay, signal, timing);
    }
    // A wait may last longer than was asked: laptops are closed, processes are stopped.
    const overslept = mayRepeat && timing.uptime() >= lastRepeat;
    if (mayRepeat && (overslept || signal?.aborted)) budget.refill();
    if (!mayRepeat || overslept || signal?.aborted) {
      emit?.({ type: "verdict", attempts: requests, verdict: sent.verdict, durationMs: timing.uptime() - start });
      return mayRepeat && signal?.aborted ? { ...sent, outcome: aborted(effect, signal.reason) } : sent;
    }
  }
}

/** Whether the provider refused the credentials, and others can be had. */
function renewsCredentials(outcome: Outcome, sent: Headers, auth: Auth, now: number): boolean {
  if (outcome.kind === "failure" || outcome.response.status !== 401) return false;
  try {
    return auth.renew?.(sent, outcome.response, now) ?? false;
  } catch {
    // The refusal says more than an error that would take its place.
    return false;
  }
}

function outcomeStep(outcome: Outcome, number: number, durationMs: number): CallStep {
  return outcome.kind === "answer"
    ? { type: "answer", attempt: number, status: outcome.response.status, durationMs }
    : { type: "failure", attempt: number, code: outcome.code, durationMs };
}

function aborted(effect: Effect, cause: unknown): Outcome {
  return { kind: "failure", code: "aborted", cause, effect, retryAfter: undefined };
}

function verdictOf(
  effect: "acted" | "nothing" | "unknown",
  idempotency: Idempotency | undefined,
  mayHaveActed: boolean,
): Verdict {
  if (effect === "acted") return "done";
  return mayHaveActed && idempotency !== undefined ? "unknown" : "not-done";
}
