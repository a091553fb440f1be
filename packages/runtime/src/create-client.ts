import createOpenapiFetchClient from "openapi-fetch";
import { checkApiKey, type KeyOptions, type Mode } from "./api-key.js";
import type { Auth } from "./auth.js";
import { checkBaseUrl } from "./base-url.js";
import type { CallReport, Client } from "./client.js";
import { failureMessage } from "./failure-message.js";
import { idempotencyKey } from "./idempotency-key.js";
import { checkPathParameters } from "./path-parameters.js";
import { type FailureCode, PaySpecError } from "./payspec-error.js";
import type { HttpMethod, KeyKind, Operation, Provider } from "./provider.js";
import { type RetryLimits, sendWithRetries } from "./send-with-retries.js";
import { systemTiming } from "./timing.js";

/** The options that all clients share. */
export interface SharedOptions extends Partial<RetryLimits> {
  /**
   * Where the provider's API is. https only, http to a loopback host excepted.
   *
   * @default the first server of the provider's spec
   */
  baseUrl?: string;
  /**
   * Refuses keys of the other mode, where the provider's prefixes tell test keys from live ones.
   *
   * @default either is taken
   */
  mode?: Mode;
  /**
   * Sends a request; called with a URL and an init, once per attempt.
   *
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch;
  /**
   * Attempts in all, the first one included. Which calls may be attempted twice is the law of retries' to say.
   *
   * @default 3
   */
  maxAttempts?: number;
  /**
   * Time for one attempt, body included, in milliseconds.
   *
   * @default 30000
   */
  attemptTimeoutMs?: number;
  /**
   * Time for the whole call, waits included, in milliseconds.
   *
   * @default 120000
   */
  deadlineMs?: number;
}

/** What a client is made from: one key, and the shared options. */
export type ClientOptions<Kinds extends KeyKind> = KeyOptions<Kinds> & SharedOptions;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies HttpMethod[];

/** What becomes of a call, before there is an answer to show. */
type Report = Omit<CallReport, "response">;

/** What a call may hold, before the provider's types narrow it. */
interface LooseCallOptions {
  params?: { path?: Record<string, unknown> };
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/**
 * Makes a provider's client from its generated table.
 *
 * @param provider the table in `src/gen/provider.ts`
 * @param authenticate makes the credentials from the key, for example `bearerAuth`
 * @param timing the clock, for tests
 * @throws PaySpecError for a key, base URL or limit that is missing or wrong
 */
export function createClient<Types, P extends Provider>(
  provider: P,
  authenticate: (key: string) => Auth,
  options: ClientOptions<keyof P["keys"] & KeyKind>,
  timing = systemTiming,
): Client<Types, P["operations"]> {
  const { name, errors, operations } = provider;
  if (typeof options !== "object" || options === null) {
    throw new PaySpecError(
      "invalid-option",
      `The ${name} client takes one object of options; got ${options === null ? "null" : typeof options}.`,
    );
  }
  const { baseUrl = provider.baseUrl, fetch = globalThis.fetch, ...rest } = options as SharedOptions;
  const limits = {
    maxAttempts: positive("maxAttempts", rest.maxAttempts ?? 3),
    attemptTimeoutMs: positive("attemptTimeoutMs", rest.attemptTimeoutMs ?? 30_000),
    deadlineMs: positive("deadlineMs", rest.deadlineMs ?? 120_000),
  };
  const key = checkApiKey(provider, options);
  const auth = authenticate(key.value);
  const base = checkBaseUrl(baseUrl);
  const { origin } = new URL(base);
  const http = createOpenapiFetchClient<Record<string, never>>({ baseUrl: base });
  // openapi-fetch's own types are tied to one `paths` interface; ours are stricter and put on at the end.
  const request = http.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

  async function call(
    operation: string,
    spec: Operation,
    { params, body, idempotencyKey: ownKey, signal }: LooseCallOptions = {},
  ) {
    const { idempotency } = spec;
    if (!spec.keys.includes(key.kind)) {
      throw new PaySpecError(
        "wrong-key",
        `${operation} takes a ${spec.keys.join(" or ")} key; this client was made with a ${key.kind} one.`,
        { operation },
      );
    }
    checkPathParameters(spec.path, params?.path, operation);
    const keyed = idempotency === undefined || idempotency.guarantee === "none" ? undefined : idempotency;
    if (keyed === undefined && ownKey !== undefined) {
      throw new PaySpecError("invalid-option", `${operation} takes no idempotencyKey: ${name} would not look at it.`, {
        operation,
      });
    }
    const madeKey = keyed && idempotencyKey(ownKey, keyed, operation);
    if (signal?.aborted)
      throw failed("aborted", signal.reason, { verdict: "not-done", attempts: 0, idempotencyKey: madeKey });
    let report: Report | undefined;

    async function send(sent: Request): Promise<Response> {
      const { url, method, headers } = sent;
      if (new URL(url).origin !== origin) {
        throw new PaySpecError(
          "invalid-option",
          `${operation}: middleware sent the call to another origin than baseUrl's (${origin}).`,
          { operation },
        );
      }
      // Middleware may have set a key of its own, or lost ours.
      const sentKey = keyed && (headers.get(keyed.header) || madeKey);
      if (keyed && sentKey) headers.set(keyed.header, sentKey);
      const bytes = await sent.arrayBuffer();
      const repeatable = { url, method, headers, body: bytes.byteLength === 0 ? undefined : bytes };
      const { outcome, ...end } = await sendWithRetries(repeatable, idempotency, limits, {
        fetch,
        auth,
        errors,
        timing,
        signal,
      });
      report = { ...end, idempotencyKey: sentKey };
      if (outcome.kind === "answer") return outcome.response;
      throw failed(outcome.code, outcome.cause, report);
    }

    function failed(code: FailureCode, cause: unknown, details: Report): PaySpecError {
      return new PaySpecError(code, failureMessage(code, operation, name, details, idempotency), {
        ...details,
        operation,
        cause,
      });
    }

    const { data, error, response } = await request(spec.method, spec.path, {
      params,
      body,
      ...(keyed && { headers: { [keyed.header]: madeKey } }),
      fetch: send,
    });
    // Without a report, middleware answered in the provider's stead and nothing was sent.
    const end: CallReport = {
      ...(report ?? { verdict: response.ok ? "done" : "not-done", attempts: 0, idempotencyKey: madeKey }),
      response,
    };
    return response.ok ? { ok: true, data, ...end } : { ok: false, error: error === "" ? undefined : error, ...end };
  }

  const client: Record<string, unknown> = { use: http.use };
  for (const [id, spec] of Object.entries(operations)) {
    client[id] = (callOptions?: LooseCallOptions) => call(id, spec, callOptions);
  }
  for (const method of METHODS) {
    client[method] = async (path: string, callOptions?: LooseCallOptions) => {
      const found = Object.entries(operations).find(([, spec]) => spec.method === method && spec.path === path);
      if (found === undefined) throw new PaySpecError("invalid-option", `${name} has no ${method} ${path}.`);
      return call(...found, callOptions);
    };
  }
  return client as Client<Types, P["operations"]>;
}

function positive(option: string, value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw new PaySpecError("invalid-option", `${option} must be a number above 0; got ${String(value)}.`);
}
