import type { Auth } from "../contract/auth.js";
import { type Effect, effectOfAnswer, effectOfFailure } from "./effect.js";
import { limitTime } from "../wire/limit-time.js";
import { neverSent } from "../wire/never-sent.js";
import type { FailureCode } from "../contract/payspec-error.js";
import { parseBody } from "../wire/parse-json.js";
import { readText } from "../wire/read-text.js";
import type { ErrorRules } from "../contract/provider.js";
import { retryAfterMs } from "../wire/retry-after.js";
import type { Timing } from "../contract/timing.js";

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
}

/** How an attempt ended. */
export type Outcome = Answer | Failure;

/** A whole answer with a body that can be read. */
export interface Answer {
  readonly effect: Effect;
  readonly code?: undefined;
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
  readonly effect: Effect;
  readonly code: FailureCode;
  readonly cause: unknown;
  readonly response?: undefined;
  readonly retryAfter?: undefined;
}

/** No answer of a payment API comes near it: 16 MiB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/**
 * Sends a request once and reads its whole answer, within `timeoutMs` milliseconds. Never throws, and leaves no timer
 * and no listener behind.
 *
 * @param latestStart the uptime at which the request must not be sent any more
 * @param onSend hears that the request is about to be sent
 */
export async function attempt(
  request: RepeatableRequest,
  context: AttemptContext,
  timeoutMs: number,
  latestStart: number,
  onSend: () => void,
): Promise<Outcome> {
  // `fetch` called as a method of something else is an "Illegal invocation" on workerd and in browsers.
  const { fetch, auth, signal, timing } = context;
  const controller = new AbortController();
  let sent = false;

  async function exchange(): Promise<Outcome> {
    let response: Response | undefined;
    try {
      const credentials = auth(request.headers, timing.now());
      if (credentials) await credentials;
      // Time may be up, and the process may have been asleep while the credentials were made.
      if (signal?.aborted || controller.signal.aborted || timing.uptime() >= latestStart) {
        return failure("timeout", undefined, false);
      }
      sent = true;
      onSend();
      response = await fetch(request.url, {
        ...request,
        // A redirect could carry the key and the body to another host, and a 303 would turn a payment into a read.
        redirect: "manual",
        signal: controller.signal,
        // No body is undefined, whatever the types say.
      } as RequestInit);
      return answer(response, await readText(response, MAX_ANSWER_BYTES), context);
    } catch (cause) {
      if (response) return failure("unreadable-answer", cause);
      if (sent) return failure(neverSent(cause) ? "connect" : "network", cause);
      // `Headers` repeats a value that it refuses, and that is a credential.
      return failure(
        "auth",
        cause instanceof TypeError ? new TypeError("The credentials are no header, or cannot be had.") : cause,
        false,
      );
    }
  }

  // A `fetch` of the caller's own may not heed the signal.
  const outcome = await limitTime(timeoutMs, signal, timing, exchange);
  if (typeof outcome === "object") return outcome;
  controller.abort();
  return failure(outcome, signal?.reason, sent);
}

function answer(response: Response, text: string, { errors, timing }: AttemptContext): Outcome {
  const { ok, status, headers } = response;
  const parsed = parseBody(text);
  const { content } = parsed;
  // What is unpacked to nothing was cut.
  const foreign = parsed.foreign || (text === "" && headers.has("Content-Encoding"));
  const effect = effectOfAnswer(status, content, foreign, errors);
  if (ok && foreign) return { ...failure("unreadable-answer"), effect };
  return { effect, response, text, content, retryAfter: retryAfterMs(headers, timing.now()) };
}

/**
 * The end of an attempt that brought no readable answer.
 *
 * @param sent whether the provider was tried to be reached; what was not sent did nothing
 */
export function failure(code: FailureCode, cause?: unknown, sent = true): Failure {
  const effect: Effect = sent ? effectOfFailure(code) : { on: "nothing", transient: false };
  return { code, cause, effect };
}
