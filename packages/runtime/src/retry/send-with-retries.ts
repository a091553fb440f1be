import type { CallStep } from "../contract/call-event.js";
import type { Idempotency } from "../contract/provider.js";
import type { RetryLimits } from "../contract/retry-limits.js";
import type { Verdict } from "../contract/verdict.js";
import { firstText } from "../wire/first-text.js";
import { limitTime } from "../wire/limit-time.js";
import { type AttemptContext, attempt, failure, type Outcome, type RepeatableRequest } from "./attempt.js";
import type { Effect } from "./effect.js";
import type { RetryBudget } from "./retry-budget.js";
import { retryDelay } from "./retry-delay.js";
import { shouldRetry } from "./should-retry.js";

/** How long before its end a key's lifetime is treated as over, in milliseconds: clocks differ, networks delay. */
const TTL_MARGIN_MS = 5_000;

/** What a call needs besides the request. */
export interface RetryContext extends AttemptContext, RetryLimits {
  readonly budget: RetryBudget;
  /** Whether another request, of this call or with its key, may have been acted upon. */
  readonly mayHaveActed: () => boolean;
  /** When the call began, as an uptime; its key is as old. */
  readonly start: number;
  /** Whether an earlier request of the call was sent. */
  readonly isRepeat: boolean;
  /** Called for each request that is about to be sent. */
  readonly onSend: () => void;
  /** Called at each step; undefined when nobody listens. Never throws. */
  readonly emit: ((step: CallStep) => void) | undefined;
  /** Called after each attempt with what was sent and received; undefined when nobody wants to see it. Never throws. */
  readonly onExchange: ((request: RepeatableRequest, outcome: Outcome, timed: TimedAttempt) => void) | undefined;
  /** Called before each attempt but the first, while the headers still hold the credentials of the one before. */
  readonly beforeRetry: () => void;
}

/** Which attempt of a call it was, counted from 1, and how long it took. */
export interface TimedAttempt {
  readonly attempt: number;
  readonly durationMs: number;
}

/** The end of a call. */
export interface Sent {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  /** Requests sent. */
  readonly attempts: number;
}

/** Sends a request until its response is final, it may not be repeated, or time is up. Never throws. */
export async function sendWithRetries(request: RepeatableRequest, context: RetryContext): Promise<Sent> {
  let mayHaveActed = false;
  const { maxAttempts, attemptTimeoutMs, deadlineMs, budget, timing, signal, emit, row, start } = context;
  const { idempotency } = row;
  const deadline = start + deadlineMs;
  const lastRepeat = Math.min(deadline, latestRepeat(start, attemptTimeoutMs, idempotency));
  let renewed = false;
  let requests = 0;
  for (let attempts = 1; ; attempts++) {
    emit?.({ type: "attempt", attempt: attempts });
    const attemptStart = timing.uptime();
    const timeoutMs = Math.min(attemptTimeoutMs, deadline - attemptStart);
    const latestStart = attempts === 1 && !context.isRepeat ? deadline : lastRepeat;
    let outcome = await attempt(request, context, timeoutMs, latestStart, () => {
      requests++;
      context.onSend();
    });
    const { code, retryAfter } = outcome;
    const now = timing.uptime();
    const timed = { attempt: attempts, durationMs: now - attemptStart };
    const told = emit === undefined ? NOTHING_TOLD : toldOf(outcome, context);
    emit?.(
      code ? { type: "failure", code, ...timed } : { type: "response", ...told, status: told.status ?? 0, ...timed },
    );
    context.onExchange?.(request, outcome, timed);
    const isRenewed = renewCredentials(outcome, request, context);
    // A second 401 has another reason than the age of the credentials: they are renewed for later calls only.
    const renewal: boolean | "expired" = renewed ? false : isRenewed;
    renewed ||= renewal !== false;
    const { on, transient } = effectAfterRenewal(outcome.effect, renewal, idempotency);
    mayHaveActed ||= on === "unknown" || context.mayHaveActed();
    if (!code && !transient) budget.refill();
    // Expired credentials: retry at once.
    const waitMs = retryDelay(attempts, renewal === false ? timing.random() : 0, retryAfter);
    const question = { idempotency, transient, mayHaveActed, attempts, maxAttempts };
    if (now + waitMs < lastRepeat && shouldRetry(question) && budget.take()) {
      emit?.({ type: "wait", attempt: attempts, waitMs, retryAfterMs: retryAfter });
      await limitTime(waitMs, signal, timing);
      // A wait may last longer than was asked: laptops are closed, processes are stopped.
      if (!signal?.aborted && !context.hasEnded() && timing.uptime() < lastRepeat) {
        context.beforeRetry();
        continue;
      }
      budget.refill();
      if (signal?.aborted) outcome = failure("aborted", signal.reason);
    }
    const acted = (mayHaveActed || context.mayHaveActed()) && idempotency !== undefined ? "unknown" : "not-done";
    const verdict = on === "acted" ? "done" : acted;
    emit?.({ type: "verdict", attempts: requests, verdict, ...told, durationMs: timing.uptime() - start });
    return { outcome, attempts: requests, verdict };
  }
}

/**
 * Until when a key may be sent again, as an uptime. The key is as old as the call, and a repeat has to end before the
 * provider may forget it.
 */
function latestRepeat(start: number, attemptTimeoutMs: number, idempotency: Idempotency | undefined): number {
  const { ttlSeconds } = idempotency ?? {};
  return ttlSeconds === undefined ? Infinity : start + ttlSeconds * 1000 - TTL_MARGIN_MS - attemptTimeoutMs;
}

/** What events tell of a response. */
interface ToldResponse {
  readonly status: number | undefined;
  readonly providerCode: string | undefined;
}

const NOTHING_TOLD: ToldResponse = { status: undefined, providerCode: undefined };

/** The status of a response, and the provider's code in a refusal; nothing of a response whose properties throw. */
function toldOf(outcome: Outcome, { errors }: RetryContext): ToldResponse {
  try {
    const { response } = outcome;
    const isRefusal = outcome.code === undefined && !outcome.response.ok;
    return {
      status: response?.status,
      providerCode: isRefusal ? firstText(outcome.content, errors.code)?.value : undefined,
    };
  } catch {
    return NOTHING_TOLD;
  }
}

/** Whether the provider refused the credentials, and others can be obtained; `expired` if they had expired. */
function renewCredentials(
  { response }: Outcome,
  { headers }: RepeatableRequest,
  { auth, timing }: AttemptContext,
): boolean | "expired" {
  try {
    return response?.status === 401 && auth?.renew !== undefined && auth.renew(headers, response, timing.now());
  } catch {
    // The refusal says more than an error that would take its place.
    return false;
  }
}

/**
 * The effect of a 401 after which other credentials can be obtained: the call is repeated if it is a read, if repeats
 * are safe, or if the credentials had expired, so that the provider did not look at the request.
 */
function effectAfterRenewal(
  effect: Effect,
  renewal: boolean | "expired",
  idempotency: Idempotency | undefined,
): Effect {
  if (renewal === false) return effect;
  if (renewal === "expired") return { on: "nothing", transient: true };
  const isSafe = idempotency === undefined || idempotency.guarantee === "documented";
  return { ...effect, transient: effect.transient || isSafe };
}
