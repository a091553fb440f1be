import type { Auth, RequestBody } from "../contract/auth.js";
import type { FailureCode } from "../contract/payspec-error.js";
import type { ErrorRules, Operation, SuccessBody } from "../contract/provider.js";
import type { Timing } from "../contract/timing.js";
import { limitTime } from "../wire/limit-time.js";
import { neverSent } from "../wire/never-sent.js";
import { parseBody } from "../wire/parse-json.js";
import { type ReadBody, readBody, type ReadForm, textOf } from "../wire/read-body.js";
import { retryAfterMs } from "../wire/retry-after.js";
import type { Transport } from "../wire/transport.js";
import { type Effect, effectOfFailure, effectOfResponse } from "./effect.js";
import { documentedBodies, isMediaType } from "./is-documented-success.js";

/** A request that can be sent any number of times. */
export interface RepeatableRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
}

/** What an attempt needs in addition to the request. */
export interface AttemptContext {
  readonly transport: Transport;
  /** Undefined for a public operation, which is sent without credentials. */
  readonly auth: Auth | undefined;
  /** The operation's row in the table. */
  readonly row: Operation;
  readonly errors: ErrorRules;
  readonly timing: Timing;
  /** Aborted by the caller; undefined where the caller gave no signal. */
  readonly signal: AbortSignal | undefined;
  /** How the caller wants the body of a success. */
  readonly readForm: ReadForm;
  /** Called when a stream that the caller got has ended. */
  readonly onStreamEnd: () => void;
  /** Whether the call has ended, so that nothing must be sent for it any more. */
  readonly hasEnded: () => boolean;
}

/** How an attempt ended. */
export type Outcome = ResponseOutcome | Failure;

/** A response that can be read: whole, or a stream whose head decided. */
export interface ResponseOutcome {
  readonly effect: Effect;
  readonly code?: undefined;
  /** Status and headers; its body has been read, or is the stream in `body`. */
  readonly response: Response;
  /** The body as it came. */
  readonly body: ReadBody;
  /** The body: undefined when it is empty or not read as text, a value when it is JSON, text when it is anything else. */
  readonly content: unknown;
  /** What the provider asks the client to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** No readable response. */
export interface Failure {
  readonly effect: Effect;
  readonly code: FailureCode;
  readonly cause: unknown;
  /** Status and headers of a response that could not be read, or cannot be the documented success. */
  readonly response?: Response | undefined;
  readonly retryAfter?: undefined;
}

/** The largest body that is read, in bytes: 16 MiB. No JSON of a payment API comes near it; larger files are streamed. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * Sends a request once and reads its whole response, within `timeoutMs` milliseconds. Never throws, and leaves no timer
 * and no listener behind.
 *
 * @param latestStart the uptime at which the request must not be sent any more
 * @param onSend called when the request is about to be sent
 */
export async function attempt(
  request: RepeatableRequest,
  context: AttemptContext,
  timeoutMs: number,
  latestStart: number,
  onSend: () => void,
): Promise<Outcome> {
  const { transport, auth, signal, timing } = context;
  // `fetch` called as a method of something else is an "Illegal invocation" on workerd and in browsers.
  const { fetch } = transport;
  const controller = new AbortController();
  let sent = false;

  async function exchange(): Promise<Outcome> {
    let response: Response | undefined;
    try {
      const credentials = auth?.(request, timing.now());
      if (credentials) await credentials;
      // Creating the credentials may have taken too long, or the process may have been asleep.
      if (signal?.aborted || controller.signal.aborted || context.hasEnded() || timing.uptime() >= latestStart) {
        return failure("timeout", undefined, false);
      }
      sent = true;
      onSend();
      response = await fetch(request.url, {
        ...request,
        // A redirect could carry the key and the body to another host, and a 303 would turn a payment into a read.
        redirect: "manual",
        signal: controller.signal,
        // A missing body is `undefined` at run time, although the types say `null`.
      } as RequestInit);
      return await readResponse(response, context);
    } catch (cause) {
      if (response !== undefined) return failure("unreadable-response", cause);
      if (sent) return failure(transport.sendsOnce && neverSent(cause) ? "connect" : "network", cause);
      // `Headers` repeats a value that it refuses, and that is a credential.
      return failure(
        "auth",
        cause instanceof TypeError
          ? new TypeError("The credentials could not be obtained, or are not a valid header value.")
          : cause,
        false,
      );
    }
  }

  // The caller's `fetch` may ignore the signal.
  const outcome = await limitTime(timeoutMs, signal, timing, exchange);
  if (typeof outcome === "object") return outcome;
  controller.abort();
  return failure(outcome, signal?.reason, sent);
}

async function readResponse(response: Response, context: AttemptContext): Promise<Outcome> {
  const { row, errors, signal, timing, onStreamEnd } = context;
  const { ok, status, headers } = response;
  const contentType = headers.get("Content-Type");
  const documented = documentedBodies(status, row.success);
  const form = ok ? formOf(documented, contentType, context) : context.readForm === "bytes" ? "bytes" : "text";
  const body = await readBody(response, form, MAX_BODY_BYTES, { signal, onEnd: onStreamEnd });
  const isMedia = documented.some((one) => one.body === "media" && isMediaType(contentType, one.type));
  const text = isMedia && ok ? undefined : textOf(body);
  // Only the content type of a stream is known; if it may be JSON, it is believed.
  const isOtherFormat = documented.length > 0 && documented.every((one) => one.body === "media");
  const isForeign = form !== "stream" || isOtherFormat || isMedia;
  const parsed = text === undefined ? { content: undefined, foreign: isForeign } : parseBody(text);
  const { content } = parsed;
  const empty = body.form === "text" ? body.text === "" : body.form === "bytes" && body.bytes.byteLength === 0;
  // An empty body that says it is compressed was truncated.
  const foreign = parsed.foreign || (empty && headers.has("Content-Encoding"));
  const effect = effectOfResponse({ status, contentType, content, empty: empty && !foreign, foreign }, row, errors);
  if (ok && effect.on !== "acted") {
    if (body.form === "stream") await body.stream?.cancel();
    return { ...failure("unreadable-response"), effect, response };
  }
  return { effect, response, body, content, retryAfter: retryAfterMs(headers, timing.now()) };
}

/**
 * How the body of a 2xx is read. Where it decides the verdict, it is read whole: only reads, and successes that are not
 * JSON, are given out as a stream.
 */
function formOf(
  documented: readonly SuccessBody[],
  contentType: string | null,
  { row, readForm }: AttemptContext,
): ReadForm {
  const isMedia = documented.some((one) => one.body === "media" && isMediaType(contentType, one.type));
  if (isMedia) return readForm === "text" ? "bytes" : readForm;
  return readForm === "stream" && row.idempotency !== undefined ? "bytes" : readForm;
}

/**
 * The end of an attempt that brought no readable response.
 *
 * @param sent whether the request may have left; what was not sent did nothing
 */
export function failure(code: FailureCode, cause?: unknown, sent = true): Failure {
  const effect: Effect = sent ? effectOfFailure(code) : { on: "nothing", transient: false };
  return { code, cause, effect };
}
