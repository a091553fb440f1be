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
  /** The keys the provider hands out; `test` and `live` are prefixes, absent where the provider marks none. */
  readonly keys: { readonly [Option in KeyOption]?: KeyPrefixes };
  /** What the spec says of error answers. */
  readonly errors: ErrorRules;
  /** The names of the fields whose values must never be printed. */
  readonly sensitive?: readonly string[];
  /** Every operation of the spec, by `operationId`. */
  readonly operations: { readonly [operationId: string]: Operation };
}

/**
 * The option that carries each kind of key: the secret one stays on servers, the publishable one may be shipped to
 * browsers, the platform's acts for other accounts.
 */
export type KeyOption = "secretKey" | "publishableKey" | "platformToken";

/** The prefixes that tell a provider's test keys from its live keys. */
export interface KeyPrefixes {
  readonly test?: string;
  readonly live?: string;
}

/** Where an error answer holds what it says, and which codes prove that nothing was done. Pointers: RFC 6901. */
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
}

/** One operation of a provider. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template as in the spec, for example `/dev/intents/{referenceNumber}`. */
  readonly path: string;
  /** The keys the operation takes. */
  readonly keys: readonly KeyOption[];
  /** Writes the body, where it does not travel as JSON: `formData` makes it `multipart/form-data`. */
  readonly body?: (body: unknown, operation: string) => FormData | undefined;
  /** What a repeat does; absent on reads. */
  readonly idempotency?: Idempotency;
  /** How the list is paged; absent on everything else. */
  readonly pagination?: Pagination;
  /** How to find what a write made; absent where the provider offers no way. */
  readonly lookup?: LookUpRule;
}

/** The methods that PaySpec's specs use. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

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

/** How to find what a write made, when its answer was lost. Pointers are JSON pointers (RFC 6901). */
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
  /** After how many seconds the list shows what was made. */
  readonly settleSeconds: number;
}

/**
 * How a list is paged. Query parameters by name; `items`, `hasMore`, `total`, `next` and `id` are JSON pointers
 * (RFC 6901), `id` into an item and the rest into the answer.
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
