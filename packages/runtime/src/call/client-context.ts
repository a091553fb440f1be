import type { CallEvent } from "../contract/call-event.js";
import type { Provider } from "../contract/provider.js";
import type { RetryLimits } from "../contract/retry-limits.js";
import type { Timing } from "../contract/timing.js";
import { headerOfScheme } from "../auth/key-auth.js";
import { RetryBudget } from "../retry/retry-budget.js";
import { checkBaseUrl } from "../wire/base-url.js";
import { type Transport, transportOf } from "../wire/transport.js";
import { checkLimit } from "./check-limit.js";
import { checkNames } from "./check-names.js";
import { checkCredentials, type Credentials, type KeyOptions, type Mode } from "./credentials.js";
import { invalidOption } from "../contract/invalid-option.js";
import type { KeyOption } from "../contract/provider.js";

/** The options that clients and fetches of all providers share. */
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
   * @default both are accepted
   */
  mode?: Mode;
  /**
   * Sends a request; called with a URL and an init, once per attempt.
   *
   * @default the runtime's own; on Deno with no connection kept alive, where it would send a request again by itself
   */
  fetch?: typeof globalThis.fetch;
  /**
   * Your promise that the `fetch` you pass sends each request once and never retries by itself. Only then is its failure
   * to connect taken as proof that nothing was sent; without it such a write is `unknown`.
   *
   * @default false
   */
  fetchSendsOnce?: boolean;
  /**
   * Lets a secret key run where there is a `document`. In a browser everybody who opens the page can read the key, and
   * move your money with it. It is meant for tests in jsdom and happy-dom, whose key is one of the sandbox.
   *
   * @default false
   */
  dangerouslyExposeSecretKey?: boolean;
  /**
   * Called for each attempt, response, failure, wait and verdict, as it happens. Events hold no header, parameter or body.
   * What it throws is ignored.
   */
  onEvent?: (event: CallEvent) => void;
  /**
   * Prints each request and its response, with credentials, card numbers and personal data hidden: `true` to the console,
   * or a function that takes the text. For finding out what goes wrong, not for production logs.
   *
   * @default false
   */
  debug?: boolean | ((text: string) => void);
}

/** What a client or a fetch is made from: one key, or `auth` in its place, and the shared options. */
export type ContextOptions<P extends Provider> = KeyOptions<keyof P["keys"] & KeyOption, KeySets<P>> & SharedOptions;

/** The keys that some operation requires together. */
type KeySets<P extends Provider> = Extract<
  P["operations"][keyof P["operations"]]["keys"][number],
  readonly KeyOption[]
>;

/** State shared by all calls of a client. Holds secrets; never log it. */
export interface ClientContext {
  readonly provider: Provider;
  /** Where the API is, without a trailing slash. */
  readonly baseUrl: string;
  /** Whether the caller chose `baseUrl`; then it stands for the servers of single operations too. */
  readonly isOwnBaseUrl: boolean;
  readonly credentials: Credentials;
  readonly limits: RetryLimits;
  readonly budget: RetryBudget;
  readonly transport: Transport;
  readonly timing: Timing;
  /** The lower-case names of the headers that credentials travel in, each with the option that sets it. */
  readonly reservedHeaders: ReadonlyMap<string, string>;
  /** Called for every event of every call. */
  readonly onEvent: ((event: CallEvent) => void) | undefined;
  /** Prints the exchanges of every call; undefined when nobody wants to see them. */
  readonly debug: ((text: string) => void) | undefined;
}

/** The names of the shared options. */
const SHARED_OPTIONS = [
  "auth",
  "mode",
  "baseUrl",
  "fetch",
  "fetchSendsOnce",
  "maxAttempts",
  "attemptTimeoutMs",
  "deadlineMs",
  "onEvent",
  "debug",
  "dangerouslyExposeSecretKey",
] as const;

/**
 * Checks the options of a client or a fetch.
 *
 * @param further the names of the options that it takes besides
 * @throws PaySpecError for a key, base URL or limit that is missing or wrong, and for an option that there is not
 */
export function clientContext(
  provider: Provider,
  options: { readonly [option: string]: unknown },
  timing: Timing,
  further: readonly string[] = [],
): ClientContext {
  // JavaScript callers may pass anything.
  const given: SharedOptions & { readonly [option: string]: unknown } = Object(options);
  checkNames(given, [...Object.keys(provider.keys), ...SHARED_OPTIONS, ...further], `The ${provider.name} client`);
  const {
    fetch,
    fetchSendsOnce,
    onEvent,
    debug,
    maxAttempts = 8,
    attemptTimeoutMs = 30_000,
    deadlineMs = 120_000,
  } = given;
  for (const [name, value] of Object.entries({ fetch, onEvent })) {
    if (value !== undefined && typeof value !== "function") {
      throw invalidOption(`${name} must be a function; got ${value === null ? "null" : typeof value}.`);
    }
  }
  if (debug !== undefined && typeof debug !== "boolean" && typeof debug !== "function") {
    throw invalidOption(`debug must be true, false or a function; got ${debug === null ? "null" : typeof debug}.`);
  }
  const limits = { maxAttempts, attemptTimeoutMs, deadlineMs };
  for (const [name, value] of Object.entries(limits)) checkLimit(name, value);
  const credentials = checkCredentials(provider, given);
  const home = (credentials.isTest ? provider.testBaseUrl : undefined) ?? provider.baseUrl;
  return {
    provider,
    baseUrl: checkBaseUrl(given.baseUrl ?? home),
    isOwnBaseUrl: given.baseUrl !== undefined,
    credentials,
    limits,
    budget: new RetryBudget(),
    transport: transportOf(fetch, fetchSendsOnce === true),
    timing,
    reservedHeaders: reservedHeaders(provider),
    onEvent,
    debug: typeof debug === "function" ? debug : debug ? (text) => console.error(text) : undefined,
  };
}

function reservedHeaders({ keys }: Provider): ReadonlyMap<string, string> {
  const reserved = new Map<string, string>();
  for (const [option, { scheme }] of Object.entries(keys)) {
    const header = headerOfScheme(scheme);
    const before = reserved.get(header);
    reserved.set(header, before === undefined ? option : `${before} or ${option}`);
  }
  return reserved.has("authorization") ? reserved : reserved.set("authorization", "auth");
}
