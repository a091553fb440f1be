/**
 * What the sandbox needs to know of a provider: its spec, compiled to plain JSON by `build/compile-definition.ts`.
 *
 * @see specs/vocabulary.md
 */
export interface Definition {
  /** The provider's name, for example `elebne`. */
  readonly provider: string;
  readonly title: string;
  /** The base URLs of the provider, without a trailing slash; the first is the main one. */
  readonly servers: readonly string[];
  /** The security schemes, by name. */
  readonly schemes: Readonly<Record<string, KeyScheme>>;
  /** The names of properties, parameters and headers whose values are not shown. */
  readonly sensitive: readonly string[];
  readonly operations: readonly Operation[];
  readonly errors: ErrorRules;
  readonly refusals: RefusalRules;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly events: Readonly<Record<string, EventType>>;
  readonly signature?: SignatureRule;
  readonly delivery: DeliveryRule;
}

/** How a key is sent, and how keys of its kind begin. */
export interface KeyScheme {
  readonly kind: "secret" | "publishable" | "platform";
  /** `basic`: the key is the user name, the password is empty. */
  readonly scheme: "bearer" | "basic" | { readonly header: string };
  readonly prefixes?: { readonly test?: string; readonly live?: string };
}

/** One operation of the API. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path template, for example `/intents/{id}`. */
  readonly path: string;
  /** The names of the schemes of which one is enough; empty for a public operation. */
  readonly keys: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly types: readonly string[] };
  readonly success: Success;
  readonly idempotency?: Idempotency;
  readonly pagination?: Pagination;
  /** What the operation does to which resource; absent where the spec says `none`. */
  readonly action?: Action;
}

/** How far the sandbox goes for an operation, from the most to the least. */
export type Fidelity = "modelled" | "from schema" | "from example";

/** A parameter in the path, the query or a header. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** What the text is read as before it is validated. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** What the items of an array are read as. */
  readonly items?: "string" | "integer" | "number" | "boolean";
  readonly default?: unknown;
}

/** The success that the sandbox responds with. */
export interface Success {
  readonly status: number;
  /** The status as the spec writes it, for example `2XX`; the name of the validator. */
  readonly written: string;
  /** Absent where the success has no body. */
  readonly contentType?: string;
  /** The body where the operation is not modelled, and the frame of a list. */
  readonly example?: unknown;
  /** Whether `example` was made from the schema, because the spec shows none. */
  readonly made?: true;
  /** The properties that the object in the body may have; absent where the spec does not name any. */
  readonly properties?: readonly string[];
}

/** The idempotency profile of an operation. */
export interface Idempotency {
  readonly guarantee: "documented" | "unverified" | "refuted";
  readonly header: string;
  readonly required: boolean;
  readonly ttlSeconds?: number;
}

/** How a list is paged: the fields of the profile, and where the items stand. */
export interface Pagination {
  /** The name of a style in `act/page-of.ts`. */
  readonly style: string;
  readonly items: string;
  readonly page?: string;
  readonly offset?: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit?: string;
  readonly hasMore?: string;
  readonly total?: string;
  readonly next?: string;
}

/** Where code and message stand in an error body, and the known codes. */
export interface ErrorRules {
  readonly code: readonly string[];
  readonly message: readonly string[];
  readonly codes: Readonly<Record<string, { readonly statuses: readonly number[]; readonly meaning: string }>>;
}

/** What an operation does to a resource: `x-payspec-resource`. */
export interface Action {
  readonly action: "create" | "read" | "list" | "update" | "delete" | "transition";
  readonly resource: string;
  /** Where the id of the resource is; absent for `create` and `list`. */
  readonly id?: string;
  /** Where the id of the parent is. */
  readonly parent?: string;
  /** The transition that is made: of the resource, or of its parent when the resource is created. */
  readonly transition?: string;
  /** Transitions that are made at once, in their order, after a creation or an update, when their condition holds. */
  readonly follows?: readonly Branch[];
  /** Other objects that the request names: they must exist, in one of the states. Templates find them as `found/<resource>`. */
  readonly needs?: readonly Need[];
  /** What happens instead when a condition holds, before anything else; the first one counts. */
  readonly outcomes?: readonly Branch[];
  /** The states in which an update or a deletion is possible. */
  readonly from?: readonly string[];
  /** Properties that an update sets, beside those of the body. */
  readonly set?: Readonly<Record<string, Template>>;
  /** Values that the object must have: its JSON pointers, each with where the value is in the request. */
  readonly where?: Readonly<Record<string, string>>;
  /** How query parameters select items, where a parameter is not named like the property it compares. */
  readonly filters?: Readonly<Record<string, Filter>>;
  /** Properties that the response does not show. */
  readonly hides?: readonly string[];
  /** The body of the success, where it is not the resource. */
  readonly response?: Template;
  /** Where the resource stands in the response, if not where the resource says. */
  readonly at?: string;
  /** Situations whose refusal differs from the provider's general one. */
  readonly refusals?: Readonly<Record<string, RefusalRule>>;
  /** The properties of the request body that the object takes over as they are. Compiled, not written. */
  readonly copied?: readonly string[];
}

/** An object that a request names. Where it names none, nothing is needed. */
export interface Need {
  readonly resource: string;
  /** Where its id is. */
  readonly id: string;
  readonly in?: readonly string[];
  /** The situation in which the request is refused where there is none; `not-found` when absent. */
  readonly refuse?: string;
}

/** A kind of object at the provider: an entry of `x-payspec-resources`. */
export interface Resource {
  /** JSON pointer to the id within the object. */
  readonly id: string;
  /** JSON pointers to other values by which the object is found. */
  readonly aliases?: readonly string[];
  /** JSON pointer to the object within a response; the response itself when absent. */
  readonly at?: string;
  /** JSON pointer to the state. */
  readonly state?: string;
  readonly parent?: { readonly resource: string };
  readonly money?: Money;
  /** A new object, beside what it takes over from the request body. */
  readonly initial: Readonly<Record<string, Template>>;
  /** Properties that are set again at each change. */
  readonly touch?: Readonly<Record<string, Template>>;
  /** Lists that get one more item when the state changes, and at creation. */
  readonly append?: Readonly<Record<string, Template>>;
  readonly transitions: Readonly<Record<string, Transition>>;
  /** Values that no two objects have. */
  readonly unique?: readonly UniqueRule[];
  /** How many there can be. */
  readonly atMost?: number;
  readonly refusals?: Readonly<Record<string, RefusalRule>>;
  /** The object of an event about the resource, where it is not the resource. */
  readonly event?: Template;
  /** Set where the resource is a webhook endpoint: pointers to what the delivery needs. */
  readonly endpoint?: EndpointFields;
  /** A receiver that the object names itself, and the events that it gets. */
  readonly callback?: { readonly url: string; readonly events: readonly string[] };
  /** JSON pointers: the URL of the page on which the payer pays, and those where the payer goes from there. */
  readonly page?: { readonly url: string; readonly paid?: string; readonly failed?: string; readonly left?: string };
  /** The properties that responses show of it: what events show too. Compiled, not written; absent where any may come. */
  readonly properties?: readonly string[];
}

/** JSON pointers to the money of a resource; amounts are integers in the provider's unit. */
export interface Money {
  readonly amount: string;
  /** A pointer, or the currency itself where there is only one. */
  readonly currency: string;
  /** The states in which the payer's money is with the merchant. */
  readonly paidIn: readonly string[];
  /** What the payer paid, where it can differ from `amount`. */
  readonly paid?: string;
  readonly refunded?: string;
  /** What can still be refunded, where the object says so. */
  readonly refundable?: string;
  /** What can still be captured, where the object says so. */
  readonly capturable?: string;
}

/** A change of state. */
export interface Transition {
  /** Who makes it; an operation when absent. */
  readonly by?: "payer" | "time" | "provider";
  /** The states from which it is possible; all when absent. */
  readonly from?: readonly string[];
  readonly to?: string;
  /** When time makes it: a moment, or a time span after the state was entered, in seconds. */
  readonly at?: string;
  readonly afterSeconds?: number;
  readonly set?: Readonly<Record<string, Template>>;
  readonly drop?: readonly string[];
  /** Lists that get one more item. */
  readonly append?: Readonly<Record<string, Template>>;
  readonly moves?: MoneyMove;
  /** What happens instead when a condition holds; the first one counts. */
  readonly outcomes?: readonly Branch[];
  /** Resources that it creates, with this one as `parent`. */
  readonly creates?: readonly Created[];
  /** Objects that it deletes. */
  readonly deletes?: readonly { readonly resource: string; readonly id: string }[];
  /** Transitions of other resources that go with it; their templates find this object as `by`. */
  readonly also?: readonly { readonly resource: string; readonly id: string; readonly transition: string }[];
  /** Events that it sends, each perhaps only when a condition holds afterwards. */
  readonly events?: readonly (string | { readonly name: string; readonly when: Condition })[];
  readonly refusals?: Readonly<Record<string, RefusalRule>>;
}

/** A resource that a transition creates. */
export interface Created {
  readonly resource: string;
  readonly when?: Condition;
  /** Where the id of its parent is; this object is the parent when absent. */
  readonly parent?: string;
  /** What the new object takes over as if it had been sent. */
  readonly body?: Readonly<Record<string, Template>>;
  /** A transition that the new object makes at once. */
  readonly transition?: string;
  /** The property of this object that becomes the new one. */
  readonly as?: string;
}

/** Money that a transition moves. */
export interface MoneyMove {
  readonly kind: "refund" | "capture";
  /** Where the amount is; all that remains when it is absent there. */
  readonly amount?: string;
  /** The state when all was moved, where it differs from that of a part. */
  readonly whole?: string;
}

/** A way that is taken when a condition holds. */
export interface Branch {
  readonly when: Condition;
  readonly transition?: string;
  /** The situation in which the request is refused. */
  readonly refuse?: string;
}

/** References with the value they must have: a constant, one of a list, or a test. All must hold. */
export type Condition = Readonly<Record<string, Comparison>>;

/** What a value is compared with. */
export type Comparison =
  | null
  | boolean
  | number
  | string
  | readonly (boolean | number | string | null)[]
  | { readonly not: boolean | number | string | null | readonly (boolean | number | string | null)[] }
  | { readonly present: boolean };

/** A value with placeholders: see `fill`. */
export type Template =
  | null
  | boolean
  | number
  | string
  | readonly Template[]
  | { readonly [property: string]: Template };

/** How a query parameter selects items. */
export type Filter =
  | { readonly equals: string }
  | { readonly contains: readonly string[] }
  /** One of the properties has a value: `name:'value'`. */
  | { readonly clause: readonly string[] }
  | { readonly atLeast: string; readonly by?: FieldChoice }
  | { readonly atMost: string; readonly by?: FieldChoice }
  | { readonly between: string }
  | { readonly sort: Readonly<Record<string, string>> }
  | { readonly order: { readonly ascending: string } };

/** Another query parameter that chooses the property to compare: its values, with their pointers. */
export interface FieldChoice {
  readonly parameter: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A value that no two objects have. */
export interface UniqueRule {
  /** JSON pointer. */
  readonly field: string;
  /** Objects in these states do not count. */
  readonly except?: readonly string[];
}

/** JSON pointers of a webhook endpoint. */
export interface EndpointFields {
  readonly url: string;
  /** The list of event names. */
  readonly events?: string;
  /** True where all events are delivered. */
  readonly every?: string;
  readonly secret?: string;
  readonly publicKey?: string;
  /** The value of the field in which deliveries are made. */
  readonly active?: { readonly field: string; readonly value: boolean | string };
}

/** How a provider refuses: `x-payspec-refusals`. */
export interface RefusalRules {
  readonly body?: Template;
  readonly situations: Readonly<Record<string, RefusalRule>>;
  /** Invalid requests, told apart by place and keyword of the schema; the first match counts. */
  readonly invalid: readonly InvalidRule[];
}

/** A code that the spec knows, or all of the refusal. */
export type RefusalRule =
  | string
  | {
      readonly code?: string;
      readonly status?: number;
      readonly message?: string;
      /** Further values for the placeholders of the body. */
      readonly with?: Readonly<Record<string, Template>>;
    };

/** The refusal of an invalid value. */
export interface InvalidRule {
  /** The place of the value, for example `body/amount`; `*` stands for any key. Any place when absent. */
  readonly at?: string;
  /** The keyword of the schema that the value breaks. Any when absent. */
  readonly keyword?: string;
  readonly code?: string;
  readonly status?: number;
  readonly with?: Readonly<Record<string, Template>>;
}

/** A webhook event. */
export interface EventType {
  readonly examples: Readonly<Record<string, unknown>>;
}

/** How a delivery is signed: `x-payspec-webhook-signature` without evidence. */
export interface SignatureRule {
  readonly algorithm: "hmac-sha256" | "rsa-pkcs1-sha256";
  readonly header?: string;
  readonly encoding?: "hex" | "base64";
  readonly format?: string;
  readonly signed?: string;
  readonly secretEncoding?: "utf8" | "hex";
  readonly timestampHeader?: string;
  readonly timestampFormat?: "seconds" | "milliseconds" | "seconds-or-milliseconds" | "iso8601";
  readonly eventType: string;
  readonly eventId?: string;
  /** For how long repeats carry the time of the first delivery, in seconds. */
  readonly redeliverySeconds?: number;
}

/** When a delivery is repeated, and what it holds: `x-payspec-webhook-delivery`. */
export interface DeliveryRule {
  /** The waits between the attempts, in seconds. */
  readonly waitSeconds: readonly number[];
  /** The body of an event; the resource itself when absent. */
  readonly body?: Template;
  /** The resource under which events can be read. */
  readonly resource?: string;
}
