import createOpenapiFetchClient, { type Middleware } from "openapi-fetch";
import type { KeyOptions, Mode } from "./api-key.js";
import type { Auth } from "./auth.js";
import { checkBaseUrl } from "./base-url.js";
import { call, type Caller, type LooseCallOptions } from "./call.js";
import type { CallEvent } from "./call-event.js";
import type { Client } from "./client.js";
import { checkCredentials } from "./credentials.js";
import { type About, OPERATION } from "./named-operation.js";
import { PaySpecError } from "./payspec-error.js";
import type { HttpMethod, KeyKind, Provider } from "./provider.js";
import { RetryBudget } from "./retry-budget.js";
import type { RetryLimits } from "./send-with-retries.js";
import { systemFetch } from "./system-fetch.js";
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
   * @default the runtime's own; on Deno with no connection kept alive, where it would send a request again by itself
   */
  fetch?: typeof globalThis.fetch;
  /**
   * Attempts in all, the first one included. Which calls may be attempted twice is the law of retries' to say.
   *
   * @default 8
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
  /**
   * Hears of each attempt, answer, failure, wait and verdict, as it happens. Events hold no header, parameter or body.
   * What it throws is ignored.
   */
  onEvent?: (event: CallEvent) => void;
}

/** What a client is made from: one key, or `auth` in its place, and the shared options. */
export type ClientOptions<Kinds extends KeyKind> = KeyOptions<Kinds> & SharedOptions;

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies HttpMethod[];

/**
 * Makes a provider's client from its generated table.
 *
 * @param provider the table in `src/gen/provider.ts`
 * @param authenticate makes the credentials from the key, for example `bearerAuth`
 * @param timing the clock, for tests
 * @throws PaySpecError for a key, base URL or limit that is missing or wrong
 */
export function createClient<Types, P extends Provider, Code extends string = never>(
  provider: P,
  authenticate: (key: string) => Auth,
  options: ClientOptions<keyof P["keys"] & KeyKind>,
  timing = systemTiming,
): Client<Types, P["operations"], Code> {
  const { name, errors, operations } = provider;
  if (typeof options !== "object" || options === null) {
    throw new PaySpecError(
      "invalid-option",
      `The ${name} client takes one object of options; got ${options === null ? "null" : typeof options}.`,
    );
  }
  const { baseUrl = provider.baseUrl, fetch = systemFetch(), ...rest } = options as SharedOptions;
  const limits = {
    maxAttempts: positive("maxAttempts", rest.maxAttempts ?? 8),
    attemptTimeoutMs: positive("attemptTimeoutMs", rest.attemptTimeoutMs ?? 30_000),
    deadlineMs: positive("deadlineMs", rest.deadlineMs ?? 120_000),
  };
  const { kind, auth } = checkCredentials(provider, authenticate, options);
  const base = checkBaseUrl(baseUrl);
  const http = createOpenapiFetchClient<Record<string, never>>({ baseUrl: base });
  let hasMiddleware = false;
  const caller: Caller = {
    name,
    sensitive: provider.sensitive ?? [],
    keyKind: kind,
    origin: new URL(base).origin,
    limits,
    budget: new RetryBudget(),
    context: { fetch, auth, errors, timing },
    request: http.request as unknown as Caller["request"],
    onEvent: rest.onEvent,
    hasMiddleware: () => hasMiddleware,
  };

  const client: Record<string, unknown> = {
    use(...middleware: Middleware[]) {
      hasMiddleware ||= middleware.length > 0;
      http.use(...middleware);
    },
  };
  for (const [id, operation] of Object.entries(operations)) {
    const named = (callOptions?: LooseCallOptions) => call(caller, id, operation, callOptions);
    if (operation.pagination !== undefined || operation.lookup !== undefined) {
      const about: About = { id, provider: name, row: operation, baseUrl: base, timing, operations: client };
      // Not enumerable: to print a client is to print its operations.
      Object.defineProperty(named, OPERATION, { value: about });
    }
    client[id] = named;
  }
  for (const method of METHODS) {
    client[method] = async (path: string, callOptions?: LooseCallOptions) => {
      const found = Object.entries(operations).find(([, spec]) => spec.method === method && spec.path === path);
      if (found === undefined) throw new PaySpecError("invalid-option", `${name} has no ${method} ${path}.`);
      return call(caller, ...found, callOptions);
    };
  }
  return client as Client<Types, P["operations"], Code>;
}

function positive(option: string, value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw new PaySpecError("invalid-option", `${option} must be a number above 0; got ${String(value)}.`);
}
