import type { BodySerializer, HeadersOptions, Middleware, ParseAs, QuerySerializerOptions } from "openapi-fetch";
import { SHARED_CALL_OPTIONS } from "../contract/call-options.js";
import { invalidOption } from "../contract/invalid-option.js";
import type { OperationInfo } from "../contract/operation-info.js";
import type { Operation, Provider } from "../contract/provider.js";
import { typeName } from "../contract/type-name.js";
import { checkBaseUrl } from "../wire/base-url.js";
import type { ReadForm } from "../wire/read-body.js";
import { transportOf } from "../wire/transport.js";
import type { CallTerms } from "./call-session.js";
import { checkAmounts } from "./check-amounts.js";
import { checkLimit } from "./check-limit.js";
import { checkNames } from "./check-names.js";
import type { ClientContext } from "./client-context.js";
import { authFor } from "./credentials.js";
import { type HeaderValues, headersOf } from "./headers-of.js";
import { decideKey } from "./idempotency-key.js";

/** What a call may hold, before the provider's types narrow it. */
export interface LooseCallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
  body?: unknown;
  idempotencyKey?: unknown;
  headers?: HeadersOptions;
  parseAs?: ParseAs;
  querySerializer?: ((query: unknown) => string) | QuerySerializerOptions;
  bodySerializer?: BodySerializer<unknown>;
  middleware?: Middleware[];
  signal?: AbortSignal;
  fetch?: typeof globalThis.fetch;
  fetchSendsOnce?: boolean;
  baseUrl?: string;
  maxAttempts?: number;
  attemptTimeoutMs?: number;
  deadlineMs?: number;
}

/** A call that was checked. */
export interface CheckedCall {
  readonly terms: Omit<CallTerms, "signal" | "onStreamEnd">;
  /** The headers of the call, with the idempotency key. */
  readonly headers: HeaderValues;
  readonly params: NonNullable<LooseCallOptions["params"]>;
  readonly parseAs: ParseAs;
}

/** Where parameters travel. */
const PLACES = ["path", "query", "header"];

const CALL_OPTIONS = ["params", "body", "idempotencyKey", ...SHARED_CALL_OPTIONS];

const PARSE_AS: readonly ParseAs[] = ["json", "text", "blob", "arrayBuffer", "stream"];

/**
 * Checks the options of a call against the closed list of those that there are, and decides key, credentials and limits.
 *
 * @throws PaySpecError for misuse; nothing was sent
 */
export function checkCall(context: ClientContext, info: OperationInfo, options: LooseCallOptions): CheckedCall {
  const { id, row } = info;
  const { idempotency } = row;
  const takesKey = idempotency !== undefined && idempotency.guarantee !== "none";
  checkOptions(options, info, takesKey);
  // What a serializer of the caller's own makes of the body is his.
  if (options.body !== undefined && options.bodySerializer === undefined) {
    checkAmounts(options.body, context.provider.minorAmounts ?? [], id);
  }
  const { params = {}, headers: given, parseAs = defaultParseAs(row) } = options;
  const { reservedHeaders: reserved } = context;
  const headers = headersOf(given, `${id}: headers`, reserved, id);
  const header = headersOf(params.header, `${id}: params.header`, reserved, id);
  if (!PARSE_AS.includes(parseAs)) throw invalidOption(`${id}: parseAs must be one of ${PARSE_AS.join(", ")}.`, id);
  const key = takesKey ? decideKey(options.idempotencyKey, [headers, header], idempotency, id) : undefined;
  const baseUrl = options.baseUrl === undefined ? info.baseUrl : checkCallBaseUrl(options.baseUrl, context, info);
  return {
    terms: {
      key,
      auth: authFor(row, context.credentials, id),
      limits: limitsOf(context, options, id),
      transport:
        options.fetch === undefined ? context.transport : transportOf(options.fetch, options.fetchSendsOnce === true),
      readForm: READ_FORM[parseAs],
      baseUrl,
      secrets: sensitivePathValues(params.path, context.provider),
    },
    headers: { ...headers, ...(key !== undefined && { [key.header]: key.value }) },
    params: params.header === undefined ? params : { ...params, header },
    parseAs,
  };
}

const READ_FORM: { readonly [As in ParseAs]: ReadForm } = {
  json: "text",
  text: "text",
  blob: "bytes",
  arrayBuffer: "bytes",
  stream: "stream",
};

function checkOptions(options: LooseCallOptions, { id, row, provider }: OperationInfo, takesKey: boolean): void {
  if (typeof options !== "object" || options === null) {
    throw invalidOption(`${id} takes an object of options; got ${options === null ? "null" : typeof options}.`, id);
  }
  if (!takesKey && options.idempotencyKey !== undefined) {
    throw invalidOption(`${id} takes no idempotencyKey: ${provider} ignores it here.`, id);
  }
  checkNames(options, CALL_OPTIONS, id, id);
  const { params, body, bodySerializer, fetch, querySerializer, middleware } = options;
  if (params !== undefined) {
    if (!isRecord(params)) throw invalidOption(`${id}: params must be an object; got ${typeName(params)}.`, id);
    checkNames(params, PLACES, `${id}: params`, id);
    for (const place of ["path", "query"] as const) {
      const values: unknown = params[place];
      if (values === undefined || isRecord(values)) continue;
      throw invalidOption(`${id}: params.${place} must be an object of names and values; got ${typeName(values)}.`, id);
    }
  }
  if (row.bodyRequired === true && body === undefined) throw invalidOption(`${id} needs a body: pass { body: … }.`, id);
  if (body !== undefined && row.idempotency === undefined) throw invalidOption(`${id} takes no body.`, id);
  if (body instanceof ReadableStream) {
    throw invalidOption(`${id}: body must not be a stream (it could not be retried).`, id);
  }
  if (body instanceof FormData && row.body === undefined && bodySerializer === undefined) {
    throw invalidOption(`${id}: body must not be FormData (this operation sends JSON).`, id);
  }
  for (const [name, value] of Object.entries({ bodySerializer, fetch })) {
    if (value !== undefined && typeof value !== "function") {
      throw invalidOption(`${id}: ${name} must be a function.`, id);
    }
  }
  if (querySerializer !== undefined && typeof querySerializer !== "function") {
    if (!isRecord(querySerializer)) {
      throw invalidOption(`${id}: querySerializer must be a function, or openapi-fetch's options for one.`, id);
    }
    checkNames(querySerializer, ["array", "object", "allowReserved"], `${id}: querySerializer`, id);
  }
  if (middleware !== undefined && !(Array.isArray(middleware) && middleware.every(isMiddleware))) {
    throw invalidOption(`${id}: middleware must be a list of objects with onRequest, onResponse or onError.`, id);
  }
}

/** As in openapi-fetch's `use`; falsy entries are skipped. */
function isMiddleware(one: unknown): boolean {
  return !one || (typeof one === "object" && ["onRequest", "onResponse", "onError"].some((hook) => hook in one));
}

/** A plain object: not a list, a `Map` or a `URLSearchParams`, whose entries are not properties. */
function isRecord(values: unknown): boolean {
  return typeof values === "object" && values !== null && !(Symbol.iterator in values);
}

/** What {@link defaultParseAs} found, by row of the table. */
const defaults = new WeakMap<Operation, ParseAs>();

/** What `parseAs` is where the caller does not say. */
function defaultParseAs(row: Operation): ParseAs {
  const known = defaults.get(row) ?? parseAsOf(row);
  defaults.set(row, known);
  return known;
}

function parseAsOf({ success }: Operation): ParseAs {
  const bodies = Object.values(success).flat();
  const media = bodies.filter((one) => one.body === "media");
  if (media.length === 0 || media.length < bodies.length) return "json";
  return media.every(({ type }) => type.startsWith("text/")) ? "text" : "blob";
}

function limitsOf({ limits }: ClientContext, options: LooseCallOptions, id: string): ClientContext["limits"] {
  const { maxAttempts = limits.maxAttempts, attemptTimeoutMs = limits.attemptTimeoutMs } = options;
  const { deadlineMs = limits.deadlineMs } = options;
  const own = { maxAttempts, attemptTimeoutMs, deadlineMs };
  for (const [name, value] of Object.entries(own)) checkLimit(name, value, id);
  return own;
}

/** @throws PaySpecError for a URL that leads neither to the provider's own servers nor where the client's leads */
function checkCallBaseUrl(given: string, { baseUrl, provider }: ClientContext, { id }: OperationInfo): string {
  const checked = checkBaseUrl(given);
  const { origin } = new URL(checked);
  const allowed = [...provider.hosts, new URL(baseUrl).origin];
  if (allowed.includes(origin)) return checked;
  throw invalidOption(`${id}: baseUrl must be one of the provider's own: ${[...new Set(allowed)].join(", ")}.`, id);
}

function sensitivePathValues(path: Record<string, unknown> | undefined, { sensitive = [] }: Provider): string[] {
  if (path === undefined || sensitive.length === 0) return [];
  return Object.entries(path).flatMap(([name, value]) => (sensitive.includes(name) ? [String(value)] : []));
}
