import type { Auth } from "./auth.js";
import { type Effect, effectOfAnswer, effectOfFailure } from "./effect.js";
import { neverSent } from "./never-sent.js";
import type { FailureCode } from "./payspec-error.js";
import type { ErrorRules } from "./provider.js";
import { retryAfterMs } from "./retry-after.js";
import type { Timing } from "./timing.js";

/** A request that can be sent any number of times. */
export interface RepeatableRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | undefined;
}

/** What an attempt needs besides the request. */
export interface AttemptContext {
  readonly fetch: typeof globalThis.fetch;
  readonly auth: Auth;
  readonly errors: ErrorRules;
  readonly timing: Timing;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

/** How an attempt ended. */
export type Outcome = Answer | Failure;

/** A whole answer with a body that can be read. */
export interface Answer {
  readonly kind: "answer";
  readonly effect: Effect;
  readonly response: Response;
  /** What the provider asks the client to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** No readable answer. */
export interface Failure {
  readonly kind: "failure";
  readonly effect: Effect;
  readonly code: FailureCode;
  readonly cause: unknown;
  readonly retryAfter: undefined;
}

/** Marks an abort as ours. */
const TIMED_OUT = Symbol("timed out");

/** Statuses whose answers have no body, and which `Response` takes no body for (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/**
 * Sends a request once and reads its whole answer, within `timeoutMs` milliseconds. Never throws, and leaves no timer
 * and no listener behind.
 */
export async function attempt(
  request: RepeatableRequest,
  context: AttemptContext,
  timeoutMs: number,
): Promise<Outcome> {
  const { signal, timing } = context;
  const headers = new Headers(request.headers);
  try {
    await context.auth(headers);
  } catch (cause) {
    return failure("auth", cause);
  }
  if (signal?.aborted) return { ...failure("aborted", signal.reason), effect: { on: "nothing", transient: false } };
  const controller = new AbortController();
  const onAbort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const cancelTimeout = timing.after(timeoutMs, () => controller.abort(TIMED_OUT));
  let response: Response | undefined;
  try {
    response = await context.fetch(request.url, {
      method: request.method,
      headers,
      body: request.body ?? null,
      // A redirect could carry the key and the body to another host, and a 303 would turn a payment into a read.
      redirect: "manual",
      signal: controller.signal,
    });
    return answer(response, await response.text(), context);
  } catch (cause) {
    if (controller.signal.aborted) {
      return controller.signal.reason === TIMED_OUT
        ? failure("timeout", undefined)
        : failure("aborted", signal?.reason);
    }
    if (response === undefined) return failure(neverSent(cause) ? "connect" : "network", cause);
    return failure(response.ok ? "unreadable-answer" : "network", cause);
  } finally {
    cancelTimeout();
    signal?.removeEventListener("abort", onAbort);
  }
}

function answer({ status, statusText, headers }: Response, text: string, { errors, timing }: AttemptContext): Outcome {
  let body: unknown;
  let foreign = false;
  if (text !== "") {
    try {
      body = JSON.parse(text);
    } catch {
      foreign = true;
    }
  }
  const effect = effectOfAnswer(status, body, foreign, errors);
  if (foreign && status >= 200 && status < 300) {
    return { ...failure("unreadable-answer", undefined), effect };
  }
  const rest = new Headers(headers);
  // They describe the bytes on the wire, not the decoded text that the new response holds.
  for (const name of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) rest.delete(name);
  return {
    kind: "answer",
    effect,
    response: new Response(NULL_BODY.has(status) ? null : text, { status, statusText, headers: rest }),
    retryAfter: retryAfterMs(headers, timing.now()),
  };
}

function failure(code: FailureCode, cause: unknown): Failure {
  return { kind: "failure", code, cause, effect: effectOfFailure(code), retryAfter: undefined };
}
