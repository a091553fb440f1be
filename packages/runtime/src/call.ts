import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { Answer, AttemptContext, RepeatableRequest } from "./attempt.js";
import type { CallEvent, CallStep } from "./call-event.js";
import type { CallReport } from "./call-result.js";
import { failureMessage } from "./failure-message.js";
import { formData } from "./form-data.js";
import { idempotencyKey } from "./idempotency-key.js";
import { LightRequest } from "./light-request.js";
import { checkPathParameters } from "./path-parameters.js";
import { type FailureCode, PaySpecError } from "./payspec-error.js";
import type { KeyedIdempotency, KeyKind, Operation } from "./provider.js";
import { redacted, sensitiveValues, withoutSecrets } from "./redacted.js";
import { REFUSED_BY, type RefusedBy } from "./refused-by.js";
import type { RetryBudget } from "./retry-budget.js";
import { type RetryLimits, sendWithRetries } from "./send-with-retries.js";

/** What all calls of one client share. */
export interface Caller {
  /** The provider's name. */
  readonly name: string;
  /** The names of the fields whose values must never be printed. */
  readonly sensitive: readonly string[];
  /** Decides which operations may be called. */
  readonly keyKind: KeyKind;
  /** The only origin that credentials go to. */
  readonly origin: string;
  readonly limits: RetryLimits;
  readonly budget: RetryBudget;
  readonly context: Omit<AttemptContext, "signal" | "emit">;
  /** Hears of every event of every call. */
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  /** openapi-fetch's `request`; its own types are tied to one `paths` interface. */
  readonly request: (method: string, path: string, init: object) => Promise<Reply>;
  /** Whether middleware looks at requests and answers, and needs real ones. */
  readonly hasMiddleware: () => boolean;
}

/** What openapi-fetch returns. */
type Reply = Awaited<ReturnType<OpenapiFetchClient<Record<string, never>>["request"]>>;

/** What a call may hold, before the provider's types narrow it. */
export interface LooseCallOptions {
  params?: { path?: Record<string, unknown> };
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What becomes of a call, before there is an answer to show. */
type Report = Omit<CallReport, "response">;

/** An answer of which openapi-fetch reads nothing: the pipeline has parsed it. */
const ALREADY_READ = { ok: true, status: 204, headers: new Headers() };

/**
 * Makes one call: checks, serialises, sends it under the law of retries, and tells what became of it.
 *
 * @throws PaySpecError for misuse, and when there is no readable answer
 */
export async function call(caller: Caller, operation: string, spec: Operation, options: LooseCallOptions = {}) {
  const { name, request, limits, budget, context, hasMiddleware } = caller;
  const { params, body, signal } = options;
  const { idempotency } = spec;
  checkKeyKind(caller, operation, spec);
  checkPathParameters(spec.path, params?.path, operation);
  if (body instanceof ReadableStream) {
    throw new PaySpecError(
      "invalid-option",
      `${operation}: body is a stream, which can be sent only once, and a call may have to be repeated. Pass the whole of it.`,
      { operation },
    );
  }
  const keyed = idempotency === undefined || idempotency.guarantee === "none" ? undefined : idempotency;
  const madeKey = keyFor(keyed, options.idempotencyKey, operation, name);
  const failed = (code: FailureCode, cause: unknown, details: Report) =>
    new PaySpecError(code, failureMessage(code, operation, name, details, spec), {
      ...details,
      operation,
      cause,
    });
  if (signal?.aborted) {
    throw failed("aborted", signal.reason, { verdict: "not-done", attempts: 0, idempotencyKey: madeKey });
  }
  const emit = emitter(caller, operation, spec);
  let report: Report | undefined;
  let answer: Answer | undefined;
  let last: RepeatableRequest | undefined;

  async function send(sent: Request | LightRequest): Promise<Response> {
    checkOrigin(sent.url, caller.origin, operation);
    const repeatable = await repeatableRequest(sent);
    last = repeatable;
    // Middleware may have set a key, or lost ours; a key that the caller gave always wins.
    const sentKey = keyed && (options.idempotencyKey ?? (repeatable.headers.get(keyed.header) || madeKey));
    if (keyed && sentKey) repeatable.headers.set(keyed.header, sentKey);
    const { outcome, verdict, attempts } = await sendWithRetries(repeatable, idempotency, limits, budget, {
      ...context,
      signal,
      emit,
    });
    report = joined(report, { verdict, attempts, idempotencyKey: sentKey });
    if (outcome.kind === "failure") {
      const { code, cause } = outcome;
      // The reason of an abort is the caller's own.
      throw failed(code, code === "aborted" ? cause : redacted(cause, secretsOf(last, options, caller)), report);
    }
    answer = outcome;
    // With middleware openapi-fetch reads the answer, for middleware may change it.
    return hasMiddleware() ? readableResponse(outcome) : (ALREADY_READ as Response);
  }

  const reply = await request(spec.method, spec.path, {
    params,
    body: spec.multipart && body !== undefined ? formData(body, operation) : body,
    ...(keyed && { headers: { [keyed.header]: madeKey } }),
    ...(!hasMiddleware() && { Request: LightRequest }),
    fetch: send,
  }).catch((thrown: unknown) => {
    throw thrown instanceof PaySpecError ? thrown : interrupted(thrown);
  });
  if (answer !== undefined && report !== undefined && (reply.response as unknown) === ALREADY_READ) {
    return finish(answer.response, answer.content, report);
  }
  const { data, error, response } = reply as { data?: unknown; error?: unknown; response: Response };
  // Without a report, middleware answered in the provider's stead and nothing was sent.
  const notOk = idempotency === undefined ? "not-done" : "unknown";
  report ??= { verdict: response.ok ? "done" : notOk, attempts: 0, idempotencyKey: madeKey };
  return finish(response, response.ok ? data : error || undefined, report);

  /** Options that cannot be serialised, or middleware that failed, before or after the call was sent. */
  function interrupted(thrown: unknown): PaySpecError {
    const known = report ?? { verdict: "not-done", attempts: 0, idempotencyKey: madeKey };
    const what = hasMiddleware() ? "middleware failed" : "its options cannot be sent";
    const cause = redacted(thrown, secretsOf(last, options, caller));
    const meaning =
      known.attempts === 0 ? "Nothing was sent." : `It had been sent, and its verdict is ${known.verdict}.`;
    const code = hasMiddleware() ? "middleware" : "invalid-option";
    return new PaySpecError(code, `${operation}: ${what}; the cause says why. ${meaning}`, {
      ...known,
      operation,
      cause,
    });
  }

  function finish(answered: Response, content: unknown, known: Report) {
    const { ok, status } = answered;
    if (ok) return { ok, status, data: content, ...known, response: answered };
    const hide = (text: string) => withoutSecrets(text, secretsOf(last, options, caller));
    const value: RefusedBy = { operation, provider: name, row: spec, errors: context.errors, hide };
    // Not enumerable: to print a refused call is to print what the provider said.
    return Object.defineProperty({ ok, status, error: content, ...known, response: answered }, REFUSED_BY, { value });
  }
}

/** Middleware may send a call twice; what the first time may have done stays true. */
function joined(first: Report | undefined, second: Report): Report {
  if (first === undefined) return second;
  const verdict = second.verdict === "not-done" ? first.verdict : second.verdict;
  return {
    ...second,
    verdict: first.verdict === "done" ? "done" : verdict,
    attempts: first.attempts + second.attempts,
  };
}

let calls = 0;

/** What tells the listener of one call's steps; undefined when nobody listens. */
function emitter({ name, origin, onEvent }: Caller, operation: string, { method, path }: Operation) {
  if (onEvent === undefined) return undefined;
  const identity = { provider: name, origin, operation, method, path, call: ++calls };
  return (step: CallStep) => {
    // A listener that fails, now or later, must not fail a payment.
    const ignore = () => {};
    try {
      Promise.resolve(onEvent({ ...identity, ...step })).catch(ignore);
    } catch {
      ignore();
    }
  };
}

function checkKeyKind({ keyKind }: Caller, operation: string, { keys }: Operation): void {
  if (keys.includes(keyKind)) return;
  throw new PaySpecError(
    "wrong-key",
    `${operation} takes a ${keys.join(" or ")} key; this client was made with a ${keyKind} one.`,
    { operation },
  );
}

function keyFor(keyed: KeyedIdempotency | undefined, own: string | undefined, operation: string, provider: string) {
  if (keyed !== undefined) return idempotencyKey(own, keyed, operation);
  if (own === undefined) return undefined;
  throw new PaySpecError("invalid-option", `${operation} takes no idempotencyKey: ${provider} would not look at it.`, {
    operation,
  });
}

/** What must not show in an error: the credentials that were sent, and what the spec calls sensitive. */
function secretsOf(sent: RepeatableRequest | undefined, options: LooseCallOptions, { sensitive }: Caller): string[] {
  const values = sensitiveValues(options, sensitive);
  for (const [name, value] of sent?.headers ?? []) {
    if (PUBLIC_HEADERS.has(name) || name.endsWith("idempotency-key")) continue;
    const [scheme, ...rest] = value.split(" ");
    values.push(value, ...rest);
    if (scheme === "Basic") values.push(userOf(rest.join(" ")));
  }
  return values;
}

/** Headers that say nothing to hide; any other may be a credential. */
const PUBLIC_HEADERS = new Set(["accept", "accept-language", "content-type", "user-agent"]);

/** The user of Basic credentials: the key itself. */
function userOf(credentials: string): string {
  try {
    return atob(credentials).replace(/:.*$/s, "");
  } catch {
    return "";
  }
}

function checkOrigin(url: string, origin: string, operation: string): void {
  if (url.startsWith(`${origin}/`)) return;
  throw new PaySpecError(
    "invalid-option",
    `${operation}: middleware sent the call to another origin than baseUrl's (${origin}).`,
    { operation },
  );
}

/** Takes what is needed for any number of attempts; the headers are a copy, so that middleware never sees credentials. */
async function repeatableRequest(sent: Request | LightRequest): Promise<RepeatableRequest> {
  if (sent instanceof LightRequest) return sent;
  const { url, method, headers } = sent;
  const bytes = await sent.arrayBuffer();
  return { url, method, headers: new Headers(headers), body: bytes.byteLength === 0 ? undefined : bytes };
}

/** Statuses whose answers have no body, and which `Response` takes no body for (Fetch standard, "null body status"). */
const NULL_BODY = new Set([204, 205, 304]);

/** The answer as a response that can be read (again). */
function readableResponse({ response: { status, statusText, headers }, text }: Answer): Response {
  if (status === 0) return Response.error();
  const rest = new Headers(headers);
  // They describe the bytes on the wire, not the decoded text that the new response holds.
  for (const header of ["Content-Length", "Content-Encoding", "Transfer-Encoding"]) rest.delete(header);
  // `Response` refuses reason phrases that come over the wire without harm.
  const phrase = /^[\t\x20-\x7e]*$/.test(statusText) ? statusText : "";
  return new Response(NULL_BODY.has(status) ? null : text, { status, statusText: phrase, headers: rest });
}
