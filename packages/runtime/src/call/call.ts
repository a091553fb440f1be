import type { Answer, RepeatableRequest } from "../retry/attempt.js";
import type { CallEvent, CallStep } from "../contract/call-event.js";
import type { CallReport } from "../contract/call-result.js";
import { failureMessage } from "../errors/failure-message.js";
import { fillPath } from "../wire/fill-path.js";
import { idempotencyKey as keyOf } from "./idempotency-key.js";
import { invalidOption } from "../contract/invalid-option.js";
import { type About, type Answered, OPERATION } from "../contract/named-operation.js";
import { PaySpecError, type PaySpecErrorCode } from "../contract/payspec-error.js";
import type { KeyOption } from "../contract/provider.js";
import { queryString } from "../wire/query-string.js";
import { redacted, sensitiveValues, withoutSecrets } from "../errors/redacted.js";
import { type RetryContext, sendWithRetries } from "../retry/send-with-retries.js";

/** What all calls of one client share, and none may print. */
export interface Caller extends Omit<RetryContext, keyof About | "signal" | "emit" | "mayHaveActed" | "start"> {
  /** The names of the fields whose values must never be printed. */
  readonly sensitive: readonly string[] | undefined;
  /** Decides which operations may be called. */
  readonly option: KeyOption;
  /** The key, which must never be printed. */
  readonly key: string;
  /** Hears of every event of every call. */
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  /** Stands between the calls and their sending. */
  readonly middleware: Intermediary | undefined;
}

/** What a call may hold, before the provider's types narrow it. */
export interface LooseCallOptions {
  params?: {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    header?: Record<string, string | undefined>;
  };
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What becomes of a call, or of one sending of it. */
export type Report = Omit<CallReport, "response">;

/** The end of a sending that was answered. */
export interface Reported extends Pick<Answer, "response" | "content"> {
  readonly report: Report;
}

/** What stands between a call and its sending is given. */
export interface Sending {
  readonly about: About;
  readonly options: LooseCallOptions;
  /** Sends a request under the law of retries, with the credentials. */
  readonly send: (
    request: RepeatableRequest,
    earlier?: Pick<RetryContext, "mayHaveActed" | "start">,
  ) => Promise<Reported & Answer>;
  /** Makes the error of a call. */
  readonly failed: (code: PaySpecErrorCode, cause: unknown, report: Report) => PaySpecError;
}

/** Stands between the calls of a client and their sending: `openapiFetchMiddleware` makes one. */
export type Intermediary = (request: RepeatableRequest, sending: Sending) => Promise<Reported>;

/**
 * Makes one call: checks, serialises, sends it under the law of retries, and tells what became of it.
 *
 * @throws PaySpecError for misuse, and when there is no readable answer
 */
export async function call(caller: Caller, about: About, options: LooseCallOptions = {}) {
  const { option, sensitive = [], middleware } = caller;
  const { id: operation, provider, row, baseUrl } = about;
  const { method, path, keys, idempotency } = row;
  const { params, body, signal, idempotencyKey: ownKey } = options;
  if (!keys.includes(option)) {
    throw new PaySpecError("wrong-key", `${operation} takes a ${keys.join(" or ")}; this client has a ${option}.`, {
      operation,
    });
  }
  if (body instanceof ReadableStream || (!row.body && body instanceof FormData)) {
    throw invalidOption(`${operation}: body must be neither stream nor form.`, operation);
  }
  const header = idempotency?.header;
  if (!header && ownKey !== undefined) {
    throw invalidOption(`${operation} takes no idempotencyKey at ${provider}.`, operation);
  }
  const key = header && keyOf(ownKey, idempotency.maxLength, operation);
  let sent: Headers | undefined;
  const emit = emitter(caller, about);
  const hide = (text: string) =>
    withoutSecrets(text, [caller.key, ...sensitiveValues(options, sensitive), ...credentialsIn(sent)]);
  const failed: Sending["failed"] = (code, thrown, report) => {
    // The reason of an abort is the caller's own.
    const cause = code === "aborted" ? thrown : redacted(thrown, hide);
    const details = { ...report, operation, ...(cause !== undefined && { cause }) };
    return new PaySpecError(code, failureMessage(code, about, report), details);
  };
  const send: Sending["send"] = async (request, earlier) => {
    const { headers } = request;
    sent = headers;
    const context = { ...caller, ...about, ...earlier, signal, emit };
    const { outcome, ...end } = await sendWithRetries(request, idempotency, context);
    const report = { ...end, idempotencyKey: header && (headers.get(header) ?? undefined) };
    if (outcome.code) throw failed(outcome.code, outcome.cause, report);
    return { ...outcome, report };
  };
  const nothing: Report = { verdict: "not-done", attempts: 0, idempotencyKey: key };
  if (signal?.aborted) throw failed("aborted", signal.reason, nothing);
  try {
    const text = row.body ? row.body(body, operation) : JSON.stringify(body);
    const contentType = text && (row.body ? row.body.contentType : "application/json");
    // From JavaScript the caller's own key may come as a header.
    const values = { "Content-Type": contentType, ...(header && { [header]: key }), ...params?.header };
    const headers = new Headers();
    for (const [name, value] of Object.entries(values)) if (value != null) headers.set(name, value);
    const url = baseUrl + fillPath(path, params?.path, operation) + queryString(params?.query);
    const request = { url, method, headers, body: text };
    const { response, content, report } = await (middleware
      ? middleware(request, { about, options, send, failed })
      : send(request));
    const { ok, status } = response;
    const result = { ok, status, [ok ? "data" : "error"]: content, ...report, response };
    const value: Answered = { ...about, hide };
    // Not enumerable: to print a result is to print what the provider said.
    return Object.defineProperty(result, OPERATION, { value });
  } catch (thrown) {
    if (thrown instanceof PaySpecError) throw thrown;
    throw failed("invalid-option", thrown, nothing);
  }
}

let calls = 0;

/** What tells the listener of one call's steps; undefined when nobody listens. */
function emitter({ onEvent }: Caller, { id: operation, provider, row: { method, path }, baseUrl }: About) {
  if (!onEvent) return undefined;
  const identity = { provider, origin: new URL(baseUrl).origin, operation, method, path, call: ++calls };
  return (step: CallStep) => {
    // A listener that fails, now or later, must not fail a payment.
    (async () => onEvent({ ...identity, ...step }))().catch(() => {});
  };
}

/** Headers whose values may well stand in an answer, and say nothing to hide; any other may be a credential. */
const PUBLIC_HEADER = /^content-type$|idempotency-key$/;

/** What must not be printed of the headers that were sent. */
function credentialsIn(headers: Headers | undefined): string[] {
  return [...(headers ?? [])].flatMap(([name, value]) =>
    PUBLIC_HEADER.test(name) ? [] : [value, ...value.split(" ")],
  );
}
