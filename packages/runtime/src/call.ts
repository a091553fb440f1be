import type { Answer, RepeatableRequest } from "./attempt.js";
import type { CallEvent, CallStep } from "./call-event.js";
import type { CallReport } from "./call-result.js";
import { failureMessage } from "./failure-message.js";
import { fillPath } from "./fill-path.js";
import { idempotencyKey as keyOf } from "./idempotency-key.js";
import { invalidOption } from "./invalid-option.js";
import { type About, type Answered, OPERATION } from "./named-operation.js";
import type { Intermediary } from "./openapi-fetch-middleware.js";
import { PaySpecError } from "./payspec-error.js";
import type { KeyOption } from "./provider.js";
import { queryString } from "./query-string.js";
import { redacted, sensitiveValues, withoutSecrets } from "./redacted.js";
import { type RetryContext, sendWithRetries } from "./send-with-retries.js";

/** What all calls of one client share, and none may print. */
export interface Caller extends Omit<RetryContext, keyof About | "signal" | "emit" | "mayHaveActed"> {
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

/**
 * Makes one call: checks, serialises, sends it under the law of retries, and tells what became of it.
 *
 * @throws PaySpecError for misuse, and when there is no readable answer
 */
export async function call(caller: Caller, about: About, options: LooseCallOptions = {}) {
  const { option, sensitive = [], middleware } = caller;
  const { id: operation, provider, row, baseUrl } = about;
  const { method, path, keys, idempotency } = row;
  const { params = {}, body, signal, idempotencyKey: ownKey } = options;
  if (!keys.includes(option)) {
    throw new PaySpecError("wrong-key", `${operation} takes a ${keys.join(" or ")}; this client has a ${option}.`, {
      operation,
    });
  }
  if (body instanceof ReadableStream) {
    throw invalidOption(`${operation}: body must be whole, not a stream.`, operation);
  }
  const header = idempotency?.header;
  if (!header && ownKey !== undefined) {
    throw invalidOption(`${operation} takes no idempotencyKey at ${provider}.`, operation);
  }
  const key = header && keyOf(ownKey, idempotency.maxLength, operation);
  /** What became of the call so far. */
  let report: Omit<CallReport, "response"> = { verdict: "not-done", attempts: 0, idempotencyKey: key };
  let sent: Headers | undefined;
  const emit = emitter(caller, about);
  const hide = (text: string) =>
    withoutSecrets(text, [caller.key, ...sensitiveValues(options, sensitive), ...credentialsIn(sent)]);
  const failed = (code: Parameters<typeof failureMessage>[0], thrown: unknown) => {
    // The reason of an abort is the caller's own.
    const cause = code === "aborted" ? thrown : redacted(thrown, hide);
    const details = { ...report, operation, ...(cause !== undefined && { cause }) };
    return new PaySpecError(code, failureMessage(code, about, report), details);
  };

  try {
    const text = row.body ? row.body(body, operation) : JSON.stringify(body);
    const contentType = typeof text === "string" ? "application/json" : undefined;
    const values = { "Content-Type": contentType, ...params.header, ...(header && { [header]: key }) };
    const request = {
      url: baseUrl + fillPath(path, params.path, operation) + queryString(params.query),
      method,
      headers: new Headers(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      body: text,
    };
    const { response, content } = await (middleware ? middleware(request, about, options, send) : send(request));
    const { ok, status } = response;
    // When nothing was sent, middleware answered in the provider's stead.
    if (!sent) report = { ...report, verdict: ok ? "done" : idempotency ? "unknown" : "not-done" };
    const result = { ok, status, [ok ? "data" : "error"]: content, ...report, response };
    const value: Answered = { ...about, hide };
    // Not enumerable: to print a result is to print what the provider said.
    return Object.defineProperty(result, OPERATION, { value });
  } catch (thrown) {
    throw thrown instanceof PaySpecError ? thrown : failed(middleware ? "middleware" : "invalid-option", thrown);
  }

  async function send(request: RepeatableRequest): Promise<Answer> {
    sent = request.headers;
    const context = { ...caller, ...about, signal, emit, mayHaveActed: report.verdict !== "not-done" };
    const { outcome, verdict, attempts } = await sendWithRetries(request, idempotency, context);
    const idempotencyKey = header && (sent.get(header) ?? undefined);
    // Middleware may send a call twice.
    report = { verdict, attempts: report.attempts + attempts, idempotencyKey };
    if (outcome.code) throw failed(outcome.code, outcome.cause);
    return outcome;
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
