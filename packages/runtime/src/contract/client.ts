import type {
  Client as OpenapiFetchClient,
  FetchResponse,
  MaybeOptionalInit,
  ParseAs,
  ParseAsResponse,
} from "openapi-fetch";
import type { CallOptions } from "./call-options.js";
import type { CallResult, SucceededCall } from "./call-result.js";
import type { NamedOperation } from "./operation-info.js";
import type { LookUpRule, Operation, Pagination, Provider } from "./provider.js";

/** The methods, as openapi-typescript writes them. */
type LowerCaseMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths that have a method. The same as openapi-fetch's, so that the two are assignable. */
type PathsWithMethod<Paths, Method extends LowerCaseMethod> = {
  // oxlint-disable-next-line typescript/no-explicit-any -- the same as openapi-fetch's
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: any } ? Path : never;
}[keyof Paths];

/** The names of the properties that are required. The same as openapi-fetch's, so that the two are assignable. */
type RequiredKeysOf<T> = KeysIfRequired<T> extends undefined ? never : KeysIfRequired<T>;
type KeysIfRequired<T> = { [K in keyof T]: {} extends Pick<T, K> ? never : K }[keyof T];

/** A result whose data was read in the way that `parseAs` says; "json" is what the spec types. */
type ReadAs<Result, As extends ParseAs> = "json" extends As
  ? Result
  : Result extends SucceededCall<infer Status, infer Data>
    ? SucceededCall<Status, ParseAsResponse<Data, { parseAs: As }>>
    : Result;

/**
 * A named operation; it may be called without options when nothing in them is required. Of several signatures an editor
 * shows no documentation, and from the one of an interface it would go there, not to the operation.
 */
export type Call<Options, Result> = <As extends ParseAs = "json">(
  ...options: OptionsReadAs<Options, As>
) => Promise<ReadAs<Result, As>>;

/** The options as the last arguments of a function: left out where nothing in them is required. */
type OptionsReadAs<Options, As extends ParseAs> =
  Partial<Options> extends Options ? [options?: Options & { parseAs?: As }] : [options: Options & { parseAs?: As }];

/** The `operationId` of a method and path. */
type OperationAt<Operations, Method extends string, Path> = {
  [Id in keyof Operations]: Operations[Id] extends { method: Method; path: Path } ? Id : never;
}[keyof Operations];

/** The type of openapi-fetch's last argument: it may be left out where nothing in it is required. */
type OpenapiFetchInit<Init> =
  RequiredKeysOf<Init> extends never ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }];

/** The types of all paths, as openapi-fetch wants them. */
type AnyPaths = Record<string, Record<LowerCaseMethod, {}>>;

declare const ASSIGNABLE: unique symbol;

/** No value has this type, so a signature with it as `this` is compared but never called. */
interface NeverCalled {
  readonly [ASSIGNABLE]: never;
}

/**
 * A call by method and path.
 *
 * The first signature is openapi-fetch's own: it makes the client assignable to openapi-fetch's `Client<paths>`, for
 * libraries that are built on it, and cannot be called. A call goes to the others, which refuse misspelt options.
 */
interface CallByPath<
  Paths extends AnyPaths,
  Types,
  Operations extends Provider["operations"],
  Method extends LowerCaseMethod,
  Code extends string,
> {
  <Path extends PathsWithMethod<Paths, Method>, Init extends MaybeOptionalInit<Paths[Path], Method>>(
    this: NeverCalled,
    url: Path,
    ...init: OpenapiFetchInit<Init>
  ): Promise<FetchResponse<Paths[Path][Method], Init, `${string}/${string}`>>;
  <
    Path extends PathsWithMethod<Paths, Method>,
    As extends ParseAs = "json",
    Id extends keyof Types & keyof Operations = OperationAt<Operations, Uppercase<Method>, Path> & keyof Types,
  >(
    path: Path,
    ...options: OptionsReadAs<CallOptions<Types[Id], Operations[Id]>, As>
  ): Promise<ReadAs<CallResult<Types[Id], Code>, As>>;
}

/** A call whose method is an argument. */
interface CallByMethod<Paths extends AnyPaths, Types, Operations extends Provider["operations"], Code extends string> {
  <
    Method extends LowerCaseMethod,
    Path extends PathsWithMethod<Paths, Method>,
    Init extends MaybeOptionalInit<Paths[Path], Method>,
  >(
    this: NeverCalled,
    method: Method,
    url: Path,
    ...init: OpenapiFetchInit<Init>
  ): Promise<FetchResponse<Paths[Path][Method], Init, `${string}/${string}`>>;
  <
    Method extends LowerCaseMethod,
    Path extends PathsWithMethod<Paths, Method>,
    As extends ParseAs = "json",
    Id extends keyof Types & keyof Operations = OperationAt<Operations, Uppercase<Method>, Path> & keyof Types,
  >(
    method: Method,
    path: Path,
    ...options: OptionsReadAs<CallOptions<Types[Id], Operations[Id]>, As>
  ): Promise<ReadAs<CallResult<Types[Id], Code>, As>>;
}

/** Tells `items`, `pages` and `lookUp` which operation they got. */
type NamedIfNeeded<Row extends Operation, Operations> = Row extends
  | { readonly pagination: Pagination }
  | { readonly lookup: LookUpRule }
  ? NamedOperation<Row, Operations>
  : unknown;

/**
 * A provider's client: an openapi-fetch client whose calls obey the law of retries, and each operation by its
 * `operationId`. Both ways go through one pipeline.
 *
 * @typeParam Paths the `paths` interface that openapi-typescript writes
 * @typeParam Types the `operations` interface that openapi-typescript writes
 * @typeParam Operations the operation table of the provider
 * @typeParam Code the error codes that the provider's spec lists
 * @see https://openapi-ts.dev/openapi-fetch/api
 */
export type Client<Paths extends {}, Types, Operations extends Provider["operations"], Code extends string = never> = {
  // Over the keys of `Types`, so that an editor finds the documentation and the definition that stand there. Webhooks are
  // among them, which nobody calls.
  readonly [Id in keyof Types as Id extends keyof Operations ? Id : never]: Call<
    CallOptions<Types[Id], Operations[Id & keyof Operations]>,
    CallResult<Types[Id], Code>
  > &
    NamedIfNeeded<Operations[Id & keyof Operations], Client<Paths, Types, Operations, Code>>;
} & {
  readonly [Method in Exclude<LowerCaseMethod, "trace"> as Uppercase<Method>]: CallByPath<
    Paths,
    Types,
    Operations,
    Method,
    Code
  >;
} & { readonly request: CallByMethod<Paths, Types, Operations, Code> } & Pick<
    // `TRACE` is openapi-fetch's own: from it a library infers `Paths`.
    OpenapiFetchClient<Paths>,
    "TRACE" | "use" | "eject"
  >;
