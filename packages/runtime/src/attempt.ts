import type { Auth } from "./auth.js";
import type { CallStep } from "./call-event.js";
import { type Effect, effectOfAnswer, effectOfFailure } from "./effect.js";
import { neverSent } from "./never-sent.js";
import type { FailureCode } from "./payspec-error.js";
import { parseJson } from "./parse-json.js";
import { AnswerTooLarge, readText } from "./read-text.js";
import type { ErrorRules } from "./provider.js";
import { retryAfterMs } from "./retry-after.js";
import type { Timing } from "./timing.js";

/** A request that can be sent any number of times. */
export interface RepeatableRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
}

/** What an attempt needs besides the request. */
export interface AttemptContext {
  readonly fetch: typeof globalThis.fetch;
  readonly auth: Auth;
  readonly errors: ErrorRules;
  readonly timing: Timing;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Hears of each step; undefined when nobody listens. */
  readonly emit: ((step: CallStep) => void) | undefined;
}

/** How an attempt ended. */
export type Outcome = Answer | Failure;

/** A whole answer with a body that can be read. */
export interface Answer {
  readonly kind: "answer";
  readonly effect: Effect;
  /** Status and headers; its body has been read. */
  readonly response: Response;
  /** The body as it came. */
  readonly text: string;
  /** The body: undefined when it is empty, a value when it is JSON, text when it is anything else. */
  readonly content: unknown;
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

/** No answer of a payment API comes near it: 16 MiB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** Stands for a TypeError of what makes the credentials. */
const NO_HEADER = "The credentials are no valid header, or what makes them failed.";

/** Marks an abort as ours. */
const TIMED_OUT = Symbol("timed out");

/**
 * Sends a request once and reads its whole answer, within `timeoutMs` milliseconds. Never throws, and leaves no timer
 * and no listener behind.
 *
 * @param latestStart the uptime at which the request must not be sent any more
 */
export async function attempt(
  request: RepeatableRequest,
  context: AttemptContext,
  timeoutMs: number,
  latestStart: number,
): Promise<Outcome> {
  // `fetch` called as a method of something else is an "Illegal invocation" on workerd and in browsers.
  const { fetch, signal, timing } = context;
  const { headers } = request;
  const controller = new AbortController();
  let settle = () => {};
  const ended = new Promise<void>((resolve) => (settle = resolve));
  const end = (reason: unknown) => {
    controller.abort(reason);
    settle();
  };
  const onAbort = () => end(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const cancelTimeout = timing.after(timeoutMs, () => end(TIMED_OUT));
  try {
    const hindrance = await authenticate(headers, context, controller.signal, ended);
    if (hindrance !== undefined) return hindrance;
    // The process may have been asleep while the credentials were made.
    if (timing.uptime() >= latestStart) return tooLate();
    // A `fetch` of the caller's own may not heed the signal.
    const outcome = await Promise.race([exchange(), ended]);
    if (outcome !== undefined && (outcome.kind === "answer" || !controller.signal.aborted)) return outcome;
    return controller.signal.reason === TIMED_OUT ? failure("timeout", undefined) : failure("aborted", signal?.reason);
  } finally {
    cancelTimeout();
    signal?.removeEventListener("abort", onAbort);
  }

  async function exchange(): Promise<Outcome> {
    let response: Response | undefined;
    try {
      response = await fetch(request.url, {
        method: request.method,
        headers,
        body: request.body ?? null,
        // A redirect could carry the key and the body to another host, and a 303 would turn a payment into a read.
        redirect: "manual",
        signal: controller.signal,
      });
      return answer(response, await readText(response, MAX_ANSWER_BYTES), context);
    } catch (cause) {
      if (response !== undefined) return failure("unreadable-answer", cause);
      return failure(neverSent(cause) ? "connect" : "network", cause);
    }
  }
}

/**
 * Puts credentials on the headers, at most until the attempt ends.
 *
 * @returns what keeps the request from being sent
 */
async function authenticate(
  headers: Headers,
  context: AttemptContext,
  end: AbortSignal,
  ended: Promise<void>,
): Promise<Failure | undefined> {
  const { auth, timing, signal } = context;
  try {
    const credentials = signal?.aborted ? undefined : auth(headers, timing.now());
    if (credentials !== undefined) await Promise.race([credentials, ended]);
  } catch (cause) {
    // `Headers` repeats a value that it refuses, and that is a credential.
    if (!end.aborted) return failure("auth", cause instanceof TypeError ? new TypeError(NO_HEADER) : cause);
  }
  if (signal?.aborted) return { ...failure("aborted", signal.reason), effect: { on: "nothing", transient: false } };
  return end.aborted
    ? failure("auth", new Error("There were no credentials when the attempt's time was up."))
    : undefined;
}

/** The end of an attempt that was not made, since its time had come before it was. */
function tooLate(): Failure {
  return { ...failure("timeout", undefined), effect: { on: "nothing", transient: false } };
}

function answer(response: Response, text: string, { errors, timing }: AttemptContext): Outcome {
  const { status, headers } = response;
  // No status of HTTP. (A redirect that a browser does not show has none at all, and is what it is.)
  if (status !== 0 && (status < 200 || status > 599)) return failure("unreadable-answer", undefined);
  let content: unknown;
  // What is unpacked to nothing was cut.
  let foreign = text === "" && headers.has("Content-Encoding");
  if (text !== "") {
    try {
      content = parseJson(text);
    } catch (cause) {
      if (cause instanceof AnswerTooLarge) throw cause;
      content = text;
      foreign = true;
    }
  }
  const effect = effectOfAnswer(status, content, foreign, errors);
  if (foreign && response.ok) return { ...failure("unreadable-answer", undefined), effect };
  return { kind: "answer", effect, response, text, content, retryAfter: retryAfterMs(headers, timing.now()) };
}

function failure(code: FailureCode, cause: unknown): Failure {
  return { kind: "failure", code, cause, effect: effectOfFailure(code), retryAfter: undefined };
}
