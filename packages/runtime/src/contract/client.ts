import type { CallResult } from "./call-result.js";
import type { ContentOf } from "./content-of.js";
import type { Named } from "./named-operation.js";
import type { HttpMethod, KeyedIdempotency, LookUpRule, Operation, Pagination, Provider } from "./provider.js";

/** Drops the members whose value can only be absent. */
type Present<T> = { [K in keyof T as [Exclude<T[K], undefined>] extends [never] ? never : K]: T[K] };

/** The name of the header the client fills with the idempotency key. */
type KeyHeader<O extends Operation> = O["idempotency"] extends KeyedIdempotency ? O["idempotency"]["header"] : never;

/** The parameters that travel in one place (path, query, header); none is an object without members. */
type ParametersIn<T, Place extends string> = T extends { parameters: { [P in Place]?: infer Parameters } }
  ? [NonNullable<Parameters>] extends [never]
    ? Record<never, never>
    : Present<NonNullable<Parameters>>
  : Record<never, never>;

/** A group of options: left out when it has no members, optional as a whole when they all are. */
type Group<Name extends string, T> = [keyof T] extends [never]
  ? unknown
  : Partial<T> extends T
    ? { [N in Name]?: T }
    : { [N in Name]: T };

/** The parameters a caller passes; the idempotency header is not among them. */
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
  KeyOption<O> & {
    /** Ends the call, at once and also while it waits. */
    signal?: AbortSignal;
  };

/** A function that may be called without options when nothing in them is required. */
type Call<Options, Result> =
  Partial<Options> extends Options ? (options?: Options) => Promise<Result> : (options: Options) => Promise<Result>;

/** The `operationId` of a method and path. */
type OperationAt<Operations, Method extends HttpMethod, Path> = {
  [Id in keyof Operations]: Operations[Id] extends { method: Method; path: Path } ? Id : never;
}[keyof Operations];

/** The paths that have a method. */
type PathsOf<Operations, Method extends HttpMethod> =
  Extract<Operations[keyof Operations], { method: Method }> extends { path: infer Path } ? Path : never;

/** The arguments after the path. */
type Rest<Options> = Partial<Options> extends Options ? [options?: Options] : [options: Options];

type CallAt<Types, Operations extends Provider["operations"], Method extends HttpMethod, Path> = CallOptions<
  Types[OperationAt<Operations, Method, Path> & keyof Types],
  Operations[OperationAt<Operations, Method, Path>]
>;

type PathCall<Types, Operations extends Provider["operations"], Method extends HttpMethod, Code extends string> = <
  Path extends PathsOf<Operations, Method>,
>(
  path: Path,
  ...options: Rest<CallAt<Types, Operations, Method, Path>>
) => Promise<CallResult<Types[OperationAt<Operations, Method, Path> & keyof Types], Code>>;

/** What `items`, `pages` and `lookUp` take tells them what it is. */
type NamedIfNeeded<Row extends Operation, Operations> = Row extends
  | { readonly pagination: Pagination }
  | { readonly lookup: LookUpRule }
  ? Named<Row, Operations>
  : unknown;

/**
 * A provider's client: each operation by its `operationId`, and each again by method and path. Both go through one
 * pipeline.
 *
 * @typeParam Types the `operations` interface that openapi-typescript writes
 * @typeParam Operations the operation table of the provider
 * @typeParam Code the error codes that the provider's spec knows
 */
export type Client<Types, Operations extends Provider["operations"], Code extends string = never> = {
  readonly [Id in keyof Operations & keyof Types]: Call<
    CallOptions<Types[Id], Operations[Id]>,
    CallResult<Types[Id], Code>
  > &
    NamedIfNeeded<Operations[Id], Client<Types, Operations, Code>>;
} & { readonly [Method in HttpMethod]: PathCall<Types, Operations, Method, Code> };
