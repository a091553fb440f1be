/** The parts of a bundled OpenAPI document that the generator reads. Lint has checked the rest. */
export interface OpenApiDocument {
  readonly openapi?: string;
  readonly info?: { readonly "x-payspec-name"?: string };
  readonly externalDocs?: { readonly url?: string };
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, unknown>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-payspec-idempotency-profiles"?: Readonly<Record<string, IdempotencyProfile>>;
  readonly "x-payspec-pagination-profiles"?: Readonly<Record<string, PaginationProfile>>;
  readonly "x-payspec-units"?: Readonly<Record<string, Unit>>;
  readonly "x-payspec-errors"?: {
    readonly code?: readonly string[];
    readonly message?: readonly string[];
    readonly field?: readonly string[];
    readonly noField?: string;
    readonly requestId?: readonly string[];
    readonly requestIdHeader?: string;
    readonly codes?: Readonly<Record<string, ErrorCode>>;
    readonly proof?: readonly ErrorProof[];
    /** The evidence of each, by status. */
    readonly emptyRefusals?: Readonly<Record<string, unknown>>;
  };
  /** The fields of the signature, and extensions among them. @see specs/vocabulary.md */
  readonly "x-payspec-webhook-signature"?: Readonly<Record<string, unknown>>;
}

/** What the spec says of an error code. */
export interface ErrorCode {
  readonly retryable?: boolean;
  readonly statuses?: readonly number[];
  /** What it means, in a sentence. */
  readonly meaning?: string;
  readonly kind?: string;
  /** That the effect of the request exists already, or is under way. */
  readonly means?: "exists" | "under-way";
}

/** What one proof asks of an error body, by JSON pointer; `known` stands for the codes that the spec lists. */
export type ErrorProof = Readonly<Record<string, "string" | "object" | "known" | boolean | readonly string[]>>;

/** @see specs/vocabulary.md */
export type Evidence = readonly { readonly source: string; readonly url?: string }[];

export interface Server {
  readonly url: string;
  readonly "x-payspec-mode"?: "test";
}

/** The schemes that one call needs together, by name. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type?: string;
  /** Of HTTP authentication: `basic`, `bearer`. */
  readonly scheme?: string;
  /** Of an apiKey: where it stands, and under which name. */
  readonly in?: string;
  readonly name?: string;
  readonly "x-payspec-key"?: {
    readonly kind: string;
    /** Which of several schemes for one kind of key the client sends. */
    readonly sent?: true;
    readonly prefixes?: { readonly test?: string; readonly live?: string };
  };
}

/** The methods stand beside the shared parameters, as in the document. */
export type PathItem = Readonly<Record<string, OperationObject>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly Server[];
};

export interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url?: string };
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly "x-payspec-evidence"?: Evidence;
  readonly "x-payspec-idempotency"?: string;
  readonly "x-payspec-pagination"?: { readonly profile: string; readonly items: string };
  readonly "x-payspec-lookup"?: LookUp;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: unknown;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema?: unknown;
  /** How the properties of a form are written, by name. */
  readonly encoding?: Readonly<Record<string, { readonly style?: string }>>;
}

export interface Response {
  readonly "x-payspec-evidence"?: Evidence;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Reference {
  readonly $ref: string;
}

/** @see specs/vocabulary.md */
export interface IdempotencyProfile {
  readonly guarantee: string;
  readonly header: string;
  readonly required: boolean;
  readonly ttlSeconds?: number;
}

/** @see specs/vocabulary.md */
export interface LookUp {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly match: Readonly<Record<string, string>>;
  readonly actsWithinSeconds?: number;
  readonly settleSeconds: number;
}

/** The unit of an amount or of a moment. @see specs/vocabulary.md */
export interface Unit {
  readonly amount?: "minor" | "major" | "unknown";
  /** Its ISO 4217 code, a JSON pointer into the object that holds the amount, or a few words. */
  readonly currency?: string;
  readonly time?: "seconds" | "milliseconds" | "unknown";
  readonly "x-payspec-evidence"?: Evidence;
}

/** `style` and the fields of that style, all strings. @see specs/vocabulary.md */
export type PaginationProfile = Readonly<Record<string, string>>;
