import type { Auth } from "../contract/auth.js";
import { checkBaseUrl } from "../wire/base-url.js";
import { call, type Caller, type Intermediary, type LooseCallOptions } from "./call.js";
import type { CallEvent } from "../contract/call-event.js";
import type { Client } from "../contract/client.js";
import { checkCredentials, type KeyOptions, type Mode } from "./credentials.js";
import { invalidOption } from "../contract/invalid-option.js";
import { type About, OPERATION } from "../contract/named-operation.js";
import type { KeyOption, Provider } from "../contract/provider.js";
import { RetryBudget } from "../retry/retry-budget.js";
import type { RetryLimits } from "../retry/send-with-retries.js";
import { systemFetch } from "../wire/system-fetch.js";
import { systemTiming } from "../contract/timing.js";

/** The options that all clients share. */
export interface SharedOptions extends Partial<RetryLimits> {
  /**
   * Where the provider's API is. https only, http to a loopback host excepted.
   *
   * @default the first server of the provider's spec, or, with a test key, the one that test keys have for themselves
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
  /** Looks at each call once, and may change it: `openapiFetchMiddleware(…)`. */
  middleware?: Intermediary;
  /**
   * Hears of each attempt, answer, failure, wait and verdict, as it happens. Events hold no header, parameter or body.
   * What it throws is ignored.
   */
  onEvent?: (event: CallEvent) => void;
}

/** What a client is made from: one key, or `auth` in its place, and the shared options. */
export type ClientOptions<Keys extends KeyOption> = KeyOptions<Keys> & SharedOptions;

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
  options: ClientOptions<keyof P["keys"] & KeyOption>,
  timing = systemTiming,
): Client<Types, P["operations"], Code> {
  const { name, errors, operations, sensitive } = provider;
  // It may be called from JavaScript.
  const given: SharedOptions & { readonly [option: string]: unknown } = Object(options);
  const { fetch = systemFetch(), onEvent, middleware } = given;
  const { maxAttempts = 8, attemptTimeoutMs = 30_000, deadlineMs = 120_000 } = given;
  const limits = { maxAttempts, attemptTimeoutMs, deadlineMs };
  for (const [limit, value] of Object.entries(limits)) {
    if (!(typeof value === "number" && value > 0)) {
      throw invalidOption(`${limit} must be a number above 0; got ${String(value)}.`);
    }
  }
  const credentials = checkCredentials(provider, authenticate, given);
  const caller: Caller = {
    ...credentials,
    ...limits,
    sensitive,
    budget: new RetryBudget(),
    fetch,
    onEvent,
    middleware,
  };
  const { test } = provider.keys[credentials.option] ?? {};
  const home = test && credentials.key.startsWith(test) ? provider.testBaseUrl : undefined;
  const baseUrl = checkBaseUrl(given.baseUrl ?? home ?? provider.baseUrl);
  const client: Record<string, unknown> = {};
  const routes: Record<string, (callOptions?: LooseCallOptions) => Promise<unknown>> = {};
  for (const [id, row] of Object.entries(operations)) {
    const { method } = row;
    const about: About = { id, provider: name, row, errors, baseUrl, timing, operations: client };
    const named = (callOptions?: LooseCallOptions) => call(caller, about, callOptions);
    // Not enumerable: to print a client is to print its operations.
    client[id] = routes[method + row.path] = Object.defineProperty(named, OPERATION, { value: about });
    client[method] ??= async (path: string, callOptions?: LooseCallOptions) => {
      const route = routes[method + path];
      if (!route) throw invalidOption(`${name} has no ${method} ${path}.`);
      return route(callOptions);
    };
  }
  return client as Client<Types, P["operations"], Code>;
}
