import type { ContentOf } from "./content-of.js";
import type { Refusal } from "./refusal.js";
import type { RefusalRange, StatusOf, UndocumentedStatus } from "./status.js";
import type { Verdict } from "./verdict.js";

/** The outcome of a call. */
export interface CallReport {
  /** Whether the call succeeded. */
  readonly verdict: Verdict;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The key that every attempt carried; undefined where the operation takes none. */
  readonly idempotencyKey: string | undefined;
  /** The number of the call: the `call` of its events. */
  readonly call: number;
}

/** A 2xx response. */
export interface SucceededCall<Status extends number, Data> extends CallReport {
  readonly ok: true;
  /** The response's status. */
  readonly status: Status;
  /** The provider's body. */
  readonly data: Data;
  readonly error?: undefined;
  /** The provider's id of the request, from the headers of the response; undefined where it sent none. */
  readonly requestId: string | undefined;
  /** Status and headers; the body has been read. */
  readonly response: Response;
}

/** Any response but a 2xx. */
export interface RefusedCall<Status extends number, Body, Code extends string = string> extends CallReport {
  readonly ok: false;
  /** The response's status. */
  readonly status: Status;
  readonly data?: undefined;
  /**
   * The provider's body, never empty: a sentence with the status where the provider sent no body, and the text as it came
   * where something in between responded in another format.
   */
  readonly error: Body;
  /** The refusal in one shape for all providers, without secrets. */
  readonly refusal: Refusal<Code>;
  /** The provider's id of the request; undefined where it sent none. The same as in `refusal`. */
  readonly requestId: string | undefined;
  /** Status and headers; the body has been read. */
  readonly response: Response;
}

/**
 * The result of a call that got a response: `data` on a 2xx, `error` on anything else, both as the spec types them.
 * Branch on `ok`, or on a `status`; one that the spec does not document is typed as any of those that it does.
 *
 * @typeParam T the operation's types, as openapi-typescript writes them
 * @typeParam Code the error codes that the spec lists
 */
export type CallResult<T, Code extends string = string> = T extends { responses: infer Responses }
  ? Success<Responses> | Refused<Responses, Code>
  : SucceededCall<number, unknown> | RefusedCall<number, unknown, Code>;

type Success<Responses, Key extends keyof Responses = SuccessKey<Responses>> =
  | { [K in Key]: Succeeded<StatusOf<K, Responses>, ContentOf<Responses[K]>> }[Key]
  | Succeeded<UndocumentedStatus<Responses, "2XX">, ContentOf<Responses[Key]>>;

type Refused<
  Responses,
  Code extends string,
  Key extends keyof Responses = Exclude<keyof Responses, SuccessKey<Responses>>,
> =
  | { [K in Key]: Refusing<StatusOf<K, Responses>, ContentOf<Responses[K]>, Code> }[Key]
  | ("default" extends Key
      ? never
      : Refusing<UndocumentedStatus<Responses, RefusalRange>, ContentOf<Responses[Key]>, Code>);

/** The keys of `responses` that begin with a 2. */
type SuccessKey<Responses> = {
  [Key in keyof Responses]: `${Key & (string | number)}` extends `2${string}` ? Key : never;
}[keyof Responses];

/** `never` when no status is left for it. */
type Succeeded<Status extends number, Data> = [Status] extends [never] ? never : SucceededCall<Status, Data>;
type Refusing<Status extends number, Body, Code extends string> = [Status] extends [never]
  ? never
  : RefusedCall<Status, Body, Code>;
