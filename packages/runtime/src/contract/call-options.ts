import type { HeadersOptions, Middleware, ParseAs, QuerySerializerOptions } from "openapi-fetch";
import type { ContentOf } from "./content-of.js";
import type { KeyedIdempotency, Operation } from "./provider.js";
import type { RetryLimits } from "./retry-limits.js";

/** The names of the options that every call takes, besides `params`, `body` and `idempotencyKey`. */
export const SHARED_CALL_OPTIONS = [
  "headers",
  "parseAs",
  "querySerializer",
  "bodySerializer",
  "middleware",
  "signal",
  "attemptTimeoutMs",
  "deadlineMs",
  "maxAttempts",
  "fetch",
  "fetchSendsOnce",
  "baseUrl",
] as const satisfies (keyof SharedCallOptions)[];

/**
 * The options that every call takes: openapi-fetch's own, under the law of retries, and the limits of this one call.
 *
 * @see https://openapi-ts.dev/openapi-fetch/api#fetch-options
 */
export interface SharedCallOptions extends Partial<RetryLimits> {
  /** Aborts the call, also while it waits. */
  signal?: AbortSignal | undefined;
  /** Headers of this call alone; one that is null is not sent. Credentials and idempotency key have options of their own. */
  headers?: HeadersOptions;
  /**
   * How `data` is read. A stream is given out as soon as the head of the response is there, for reads and for successes
   * that are not JSON; the JSON success of a write is always read whole, since its body decides the verdict.
   *
   * @default "json"; for an operation whose success is not JSON "text" or "blob", by its content type
   */
  parseAs?: ParseAs;
  /** Writes the query, or says how lists and objects are written. */
  // oxlint-disable-next-line typescript/no-explicit-any -- openapi-fetch's own type costs a compiler more than all the rest
  querySerializer?: ((query: any) => string) | QuerySerializerOptions;
  /** Writes the body. */
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  bodySerializer?: (body: any) => unknown;
  /** Middleware for this call alone, after the client's own. */
  middleware?: Middleware[];
  /** Sends the requests of this call, below retries and credentials: each attempt calls it once, with a URL and an init. */
  fetch?: typeof globalThis.fetch;
  /** Your promise that this `fetch` sends each request once. */
  fetchSendsOnce?: boolean;
  /** The server of this call: one of the provider's own servers, or the host of the client's `baseUrl`. */
  baseUrl?: string;
}

/** Drops the properties whose value can only be absent. */
type Present<T> = { [K in keyof T as [Exclude<T[K], undefined>] extends [never] ? never : K]: T[K] };

/** The name of the header that the client fills with the idempotency key. */
type KeyHeader<O extends Operation> = O["idempotency"] extends KeyedIdempotency ? O["idempotency"]["header"] : never;

/** The parameters that travel in one place (path, query, header); none is an object without properties. */
type ParametersIn<T, Place extends string> = T extends { parameters: { [P in Place]?: infer Parameters } }
  ? [NonNullable<Parameters>] extends [never]
    ? Record<never, never>
    : Present<NonNullable<Parameters>>
  : Record<never, never>;

/** A group of options: left out when it has no properties, optional as a whole when they all are. */
type Group<Name extends string, T> = [keyof T] extends [never]
  ? unknown
  : Partial<T> extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** The parameters that a caller passes, without the idempotency header. */
type ParamsOf<T, O extends Operation> = Group<"path", ParametersIn<T, "path">> &
  Group<"query", ParametersIn<T, "query">> &
  Group<"header", Omit<ParametersIn<T, "header">, KeyHeader<O>>>;

type BodyOption<T> = T extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : T extends { requestBody?: infer Body }
    ? [Exclude<Body, undefined>] extends [never]
      ? unknown
      : { body?: ContentOf<Exclude<Body, undefined>> }
    : unknown;

type KeyOption<O extends Operation> = O["idempotency"] extends KeyedIdempotency
  ? {
      /**
       * Names this logical call: a repeat with the same key is the same call. Sent as it is.
       *
       * @default a new UUID for each call, the same on each of its attempts
       */
      idempotencyKey?: string;
    }
  : unknown;

/**
 * What one call takes.
 *
 * @typeParam T the operation's types, as openapi-typescript writes them
 * @typeParam O the operation's row in the table
 */
export type CallOptions<T, O extends Operation> = Group<"params", ParamsOf<T, O>> &
  BodyOption<T> &
  KeyOption<O> &
  SharedCallOptions;
