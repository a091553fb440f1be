import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { CallReport } from "../contract/call-result.js";
import { invalidOption } from "../contract/invalid-option.js";
import { OPERATION, type OperationInfo } from "../contract/operation-info.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Refusal } from "../contract/refusal.js";
import { readRefusal, requestIdOf } from "../errors/read-refusal.js";
import type { ResponseOutcome } from "../retry/attempt.js";
import { limitTime } from "../wire/limit-time.js";
import { type CallSignal, followSignal } from "./call-signal.js";
import { CallSession } from "./call-session.js";
import { type CheckedCall, checkCall, type LooseCallOptions } from "./check-call.js";
import type { ClientContext } from "./client-context.js";
import { fillPath } from "../wire/fill-path.js";
import { LightRequest } from "./light-request.js";
import { LightResponse, responseOf } from "./light-response.js";
import { bodySerializerOf, querySerializerOf } from "./serializers.js";

/** openapi-fetch's `request`; its own types are tied to one `paths` interface. */
type LooseRequest = (method: string, path: string, init: object) => Promise<OpenapiFetchResult>;

/** What openapi-fetch returns. */
interface OpenapiFetchResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What calls go through. */
export interface Engine {
  readonly context: ClientContext;
  readonly openapiFetch: OpenapiFetchClient<Record<string, never>>;
  /** Whether the client has middleware. */
  readonly hasMiddleware: () => boolean;
}

/**
 * Makes one call: checks the options, lets openapi-fetch build the request and call middleware, sends it under the law of
 * retries, and reports the outcome.
 *
 * @throws PaySpecError for misuse, and when there is no readable response
 */
export async function call(engine: Engine, info: OperationInfo, options: LooseCallOptions = {}): Promise<object> {
  const { checked, signal, release } = prepare(engine, info, options);
  const session = new CallSession(engine.context, info, { ...checked.terms, signal, onStreamEnd: release });
  try {
    if (signal?.aborted) throw session.failed("aborted", signal.reason);
    const sees = engine.hasMiddleware() || (options.middleware?.length ?? 0) > 0;
    return sees
      ? await callWithMiddleware(engine, info, options, checked, session, signal)
      : await callDirectly(engine, info, options, checked, session);
  } catch (thrown) {
    if (session.isOwn(thrown)) throw thrown;
    if (!session.hasSent && isPaySpecError(thrown)) throw thrown;
    throw session.failed(session.hasSent ? "internal" : "invalid-option", thrown);
  } finally {
    session.end();
    // A stream that was given out is still ended by the signal.
    if (!session.hasStream) release();
  }
}

/** Reads and checks the options. Their getters may run any code. */
function prepare(
  { context }: Engine,
  info: OperationInfo,
  options: LooseCallOptions,
): { readonly checked: CheckedCall } & CallSignal {
  try {
    return { checked: checkCall(context, info, options), ...followSignal(options.signal, info.id) };
  } catch (thrown) {
    if (isPaySpecError(thrown)) throw thrown;
    // Without the original error: it may hold a value of the request.
    throw invalidOption(`${info.id}: the options cannot be read: reading a property throws.`, info.id);
  }
}

function isPaySpecError(thrown: unknown): thrown is PaySpecError {
  try {
    return thrown instanceof PaySpecError;
  } catch {
    // A proxy may throw here too.
    return false;
  }
}

/** Without middleware nobody sees the request or the response, so both are light, and the body is parsed once. */
async function callDirectly(
  engine: Engine,
  info: OperationInfo,
  options: LooseCallOptions,
  checked: CheckedCall,
  session: CallSession,
): Promise<object> {
  let outcome: ResponseOutcome | undefined;
  const { data } = await request(engine, info, options, checked, {
    Request: LightRequest,
    fetch: async (light: LightRequest) => {
      outcome = await session.send(light);
      return new LightResponse(outcome);
    },
  });
  if (outcome === undefined) throw new Error("openapi-fetch did not call fetch.");
  const { response, content } = outcome;
  return resultOf(info, session, response, response.ok ? data : content);
}

/**
 * With middleware, openapi-fetch gets a real request and a real response. Middleware outlives neither the deadline nor
 * the caller's abort.
 */
async function callWithMiddleware(
  engine: Engine,
  info: OperationInfo,
  options: LooseCallOptions,
  checked: CheckedCall,
  session: CallSession,
  signal: AbortSignal | undefined,
): Promise<object> {
  const { timing } = engine.context;
  const work = request(engine, info, options, checked, {
    fetch: async (...asked: Parameters<typeof globalThis.fetch>) => responseOf(await session.send(requestOf(...asked))),
  });
  const ended = await limitTime(checked.terms.limits.deadlineMs, signal, timing, async () => {
    try {
      return { result: await work };
    } catch (thrown) {
      return { thrown };
    }
  });
  if (typeof ended === "string") throw session.failed(ended, ended === "aborted" ? signal?.reason : undefined);
  if ("thrown" in ended) throw ofMiddleware(ended.thrown, session);
  const { data, error, response } = ended.result;
  return resultOf(info, session, response, response.ok ? data : error);
}

/** What middleware passes to `fetch`, as one request. */
function requestOf(input: string | URL | Request, init?: RequestInit): Request {
  return input instanceof Request && init === undefined ? input : new Request(input, init);
}

/** Tells errors of middleware from those of the call. */
function ofMiddleware(thrown: unknown, session: CallSession): PaySpecError {
  if (!session.isOwn(thrown)) return session.failed("middleware", thrown);
  const { verdict, attempts } = session.report();
  const isWhole = thrown.verdict === verdict && thrown.attempts === attempts;
  return isWhole ? thrown : session.failed(thrown.code, thrown.cause ?? thrown);
}

function request(
  { openapiFetch }: Engine,
  info: OperationInfo,
  options: LooseCallOptions,
  { terms, params, headers, parseAs }: CheckedCall,
  transport: object,
): Promise<OpenapiFetchResult> {
  const { id, row } = info;
  const { contentType } = row.body ?? {};
  const send = openapiFetch.request as unknown as LooseRequest;
  return send(row.method, row.path, {
    // Without path parameters openapi-fetch does not fill in the path: it would send `{id}` as it stands.
    params: params.path === undefined && row.path.includes("{") ? { ...params, path: {} } : params,
    baseUrl: terms.baseUrl,
    parseAs,
    body: options.body,
    headers: {
      Accept: row.accept ?? "application/json",
      ...(contentType !== undefined && { "Content-Type": contentType }),
      ...headers,
    },
    pathSerializer: (template: string, values: Record<string, unknown>) => fillPath(template, values, id),
    querySerializer: querySerializerOf(options.querySerializer, row, id),
    bodySerializer: bodySerializerOf(options.bodySerializer, row, id),
    ...(options.middleware !== undefined && { middleware: options.middleware }),
    ...transport,
  });
}

/** The result of a call that got a response. */
function resultOf(info: OperationInfo, session: CallSession, response: Response, content: unknown): object {
  const { ok, status } = response;
  const sent = session.report();
  const report: CallReport = sent.attempts > 0 ? sent : madeByMiddleware(info, sent);
  const result = ok ? { ok, status, data: content, ...report, requestId: requestId(), response } : refused(refusalOf());
  // Not enumerable, so that printing a result prints only what the provider sent.
  return Object.defineProperty(result, OPERATION, { value: info });

  function requestId(): string | undefined {
    return requestIdOf(response.headers, info.errors) || undefined;
  }

  function refused(refusal: Refusal): object {
    const { requestId: id } = refusal;
    return { ok, status, error: neverEmpty(content, status), ...report, refusal, requestId: id, response };
  }

  function refusalOf(): Refusal {
    return readRefusal({ response, verdict: report.verdict, body: content }, info, session.redaction);
  }
}

/** Middleware responded by itself. It may have contacted the provider in its own way, so a write is `unknown`. */
function madeByMiddleware({ row }: OperationInfo, report: CallReport): CallReport {
  return { ...report, verdict: row.idempotency === undefined ? "not-done" : "unknown" };
}

/** The body of a refusal, or a sentence where there is none, so that `if (error)` holds. */
function neverEmpty(content: unknown, status: number): unknown {
  return content || `The provider responded with status ${status} and no body.`;
}
