/**
 * What the runtime knows of a provider: the table that `pnpm generate` writes to `src/gen/provider.ts`
 * of each provider package from its spec and the spec's `x-payspec-*` extensions.
 *
 * @see specs/vocabulary.md
 */
export interface Provider {
  /** The provider's name as its package has it, for example `elebne`. */
  readonly name: string;
  /** The first server of the spec, without a trailing slash. */
  readonly baseUrl: string;
  /** The server that test keys have for themselves; absent where all keys share one. */
  readonly testBaseUrl?: string;
  /**
   * The origins of all servers that the spec names (live, test, and those of single operations), for example
   * `https://api.elebne.ai`: the only ones, beside loopback, that a call may name as its own `baseUrl`.
   */
  readonly hosts: readonly string[];
  /** The keys that the provider issues, and how each is sent. */
  readonly keys: { readonly [Option in KeyOption]?: KeyRule };
  /** What the spec says of error responses. */
  readonly errors: ErrorRules;
  /**
   * The names of the properties, parameters and response headers whose values must never be printed, as they are sent:
   * `card_number`, `X-Client-Secret`. Header names compare without case.
   */
  readonly sensitive?: readonly string[];
  /** Where the bodies of requests hold amounts in minor units: JSON pointers, in which `*` stands for any key or index. */
  readonly minorAmounts?: readonly string[];
  /** Every operation of the spec, by `operationId`. */
  readonly operations: { readonly [operationId: string]: Operation };
}

/**
 * The option that carries each kind of key: the secret one stays on servers, the publishable one may be shipped to
 * browsers, the platform's acts for other accounts.
 */
export type KeyOption = "secretKey" | "publishableKey" | "platformToken";

/** How a key is sent, and how it looks. */
export interface KeyRule {
  readonly scheme: KeyScheme;
  /** The prefix of test keys; absent where the provider marks none. */
  readonly test?: string;
  /** The prefix of live keys; absent where the provider marks none. */
  readonly live?: string;
}

/**
 * How a key is sent: `basic` as the user name of `Authorization: Basic`, with an empty password (RFC 7617); `bearer` in
 * `Authorization: Bearer` (RFC 6750); or as the value of a header of its own.
 */
export type KeyScheme = "basic" | "bearer" | { readonly header: string };

/** Where an error response holds what it says, and what its codes prove. Pointers: RFC 6901. */
export interface ErrorRules {
  /** JSON pointers into the error body; the first that leads to a text holds the code. A segment `*` is any key. */
  readonly code: readonly string[];
  /**
   * Refusals after which the same request may be sent again, as after any 429, since the provider did nothing: the status
   * and the code, as in `503 OVERLOADED`. The code alone proves nothing: a gateway may repeat what another said.
   */
  readonly retryable: readonly string[];
  /** The same as `code` for the text for people. */
  readonly message?: readonly string[];
  /** The same for the request's field that is at fault. */
  readonly field?: readonly string[];
  /**
   * Set where errors stand under the fields they are about: the key of those that are about none. The field is then
   * what the `*` of the code's pointer stand for.
   */
  readonly noField?: string;
  /** The same as `code` for the request's id. */
  readonly requestId?: readonly string[];
  /** The header that carries the request's id. */
  readonly requestIdHeader?: string;
  /**
   * What proves that a refusal is the provider's own (law of retries, rule 4): one of the alternatives is enough, and all
   * conditions of it must hold. Absent where the spec does not say.
   */
  readonly proof?: readonly ErrorProof[];
  /** The statuses whose documented refusal has no body. */
  readonly emptyRefusals?: readonly number[];
  /**
   * Status and code, as in `400 DUPLICATE_ORDER`, of the refusals which mean that the effect exists already or is under
   * way: an earlier request may have acted, so that the call ends `unknown`.
   */
  readonly doubtful?: readonly string[];
}

/**
 * Conditions on an error body, by JSON pointer: the value there is a non-empty string, is an object, is this boolean, or
 * is one of these strings. A segment `*` is any key, and in several pointers of one proof it is the same key.
 */
export interface ErrorProof {
  readonly [pointer: string]: "string" | "object" | boolean | readonly string[];
}

/** One operation of a provider. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template as in the spec, for example `/dev/intents/{referenceNumber}`. */
  readonly path: string;
  /** The server of this operation or of its path, without a trailing slash; absent where it is the provider's. */
  readonly baseUrl?: string;
  /**
   * The keys that the operation takes, as alternatives; a list within the list holds keys that are sent together. Empty
   * for a public operation: no credentials are sent.
   */
  readonly keys: readonly (KeyOption | readonly KeyOption[])[];
  /** Writes the body, for example `formData`; absent where it travels as JSON. */
  readonly body?: BodySerializer;
  /** Set where the provider requires a body. */
  readonly bodyRequired?: true;
  /** How query parameters are written that differ from `form` (with `deepObject` for objects), by name. */
  readonly query?: { readonly [name: string]: QueryStyle };
  /** The media types to ask for, as in an `Accept` header; absent where every success is JSON. */
  readonly accept?: string;
  /**
   * What each success looks like, by status as the spec writes it (`200`, `2XX`): a 2xx to a write is `done` only if it
   * fits one of these (law of retries, rule 3).
   */
  readonly success: { readonly [status: string]: readonly SuccessBody[] };
  /** Set where the operation documents a 429: without a `documented` guarantee only then may it be repeated after one. */
  readonly rateLimited?: true;
  /** What a repeat does; absent on reads. */
  readonly idempotency?: Idempotency;
  /** How the list is paged; absent on everything else. */
  readonly pagination?: Pagination;
  /** How to find what a write made; absent where the provider offers no way. */
  readonly lookup?: LookUpRule;
}

/** Writes the body of a request. */
export interface BodySerializer {
  /**
   * @param operation the `operationId`, for messages
   * @returns undefined where there is no body to send
   * @throws PaySpecError `invalid-option` for a body that cannot be written
   */
  (body: unknown, operation: string): string | FormData | Blob | undefined;
  /** The `Content-Type` to send; absent where the platform writes it, with the boundary of the parts. */
  readonly contentType?: string;
}

/**
 * How a query parameter is written: the items of a list in one value, separated by commas, spaces or pipes; or a `Date`
 * (also in a list, or as a value of an object) as `2026-01-31` (`date`), or in full as RFC 3339 has it (`date-time`).
 */
export type QueryStyle = "comma" | "space" | "pipe" | "date" | "date-time";

/** One of the bodies that a success may have. */
export type SuccessBody =
  /** No body is documented. */
  | { readonly body: "none" }
  | {
      readonly body: "object";
      /**
       * The body has at least one of these: the required properties, or, where none is required, the documented ones.
       * Empty where any object will do.
       */
      readonly some: readonly string[];
      /** The constants of the outermost object, by JSON pointer: `{ "/success": true }`. */
      readonly const?: { readonly [pointer: string]: string | number | boolean };
      /** Set where zero bytes are a success too: the operation deletes, or the body is only inferred. */
      readonly empty?: true;
    }
  | {
      readonly body: "array" | "string" | "number" | "boolean" | "null";
      /** Set where zero bytes are a success too: the operation deletes, or the body is only inferred. */
      readonly empty?: true;
    }
  /** A success that is not JSON, judged by its content type alone; the type may be a range, such as `image/*`. */
  | { readonly body: "media"; readonly type: string };

/** The methods of HTTP that OpenAPI 3.1 describes; GET, HEAD, OPTIONS and TRACE are reads. */
export type HttpMethod = "GET" | "HEAD" | "OPTIONS" | "TRACE" | "POST" | "PUT" | "PATCH" | "DELETE";

/** `none`: the provider has no idempotency here, and no key is sent. */
export type Idempotency = KeyedIdempotency | Unkeyed;

/** An operation whose repeats the provider does not recognise. */
interface Unkeyed extends Partial<Record<Exclude<keyof KeyedIdempotency, "guarantee">, undefined>> {
  readonly guarantee: "none";
}

/** An operation whose repeats the provider recognises, or claims to, by a key in a header. */
export interface KeyedIdempotency {
  /**
   * `documented`: the provider promises that a repeat with the same key acts once.
   * `unverified`: mentioned, not promised. `refuted`: promised, but seen not to hold.
   */
  readonly guarantee: "documented" | "unverified" | "refuted";
  /** The request header that carries the key. */
  readonly header: string;
  /** How long the provider remembers a key, in seconds; absent when unknown. */
  readonly ttlSeconds?: number;
  /** The longest key the provider takes, in characters; absent when unknown. */
  readonly maxLength?: number;
}

/** How to find what a write made, when its response was lost. Pointers are JSON pointers (RFC 6901). */
export interface LookUpRule {
  /** The `operationId` of the list to ask. */
  readonly operation: string;
  /** The list's query: `{startedAt}` stands for when the write began, `{/pointer}` for a value in its body. */
  readonly parameters: { readonly [name: string]: string };
  /**
   * Pointers into an item, each with the pointer into the write's body that has the same value; or with `{startedAt}`:
   * a time, in milliseconds since the epoch, which is not before the write began.
   */
  readonly match: { readonly [itemPointer: string]: string };
  /**
   * How long after it was sent a request may still be acted upon, in seconds; absent where the spec does not say. Before
   * that, a list without a match proves nothing.
   */
  readonly actsWithinSeconds?: number;
  /** After how many seconds the list shows what was made. */
  readonly settleSeconds: number;
}

/**
 * How a list is paged. Query parameters by name; `items`, `hasMore`, `total`, `next` and `id` are JSON pointers
 * (RFC 6901), `id` into an item and the rest into the response.
 */
export type Pagination =
  | { readonly style: "none"; readonly items: string; readonly hasMore?: string }
  | {
      readonly style: "page";
      readonly items: string;
      readonly page: string;
      readonly limit: string;
      readonly hasMore?: string;
      readonly total?: string;
    }
  | {
      readonly style: "offset";
      readonly items: string;
      readonly offset: string;
      readonly limit: string;
      readonly hasMore?: string;
      readonly total?: string;
    }
  | {
      readonly style: "cursor";
      readonly items: string;
      readonly after: string;
      readonly before?: string;
      readonly limit: string;
      readonly id: string;
      readonly hasMore?: string;
      readonly total?: string;
    }
  | { readonly style: "next-url"; readonly items: string; readonly next: string };
