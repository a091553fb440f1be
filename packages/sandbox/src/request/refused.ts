import type { Template } from "../spec/definition.js";

/** Why the sandbox refuses a request. The provider's code for it stands in `x-payspec-refusals`. */
export type Situation =
  | "no-route"
  | "method"
  | "credentials-missing"
  | "credentials-malformed"
  | "key-unknown"
  | "key-kind"
  | "content-type"
  | "malformed-body"
  | "invalid"
  | "idempotency-key-missing"
  | "idempotency-key-reused"
  | "idempotency-key-in-use"
  | "not-found"
  | "state"
  | "amount"
  | "duplicate"
  | "limit"
  | "declined"
  | "refund-failed"
  | "rate-limited"
  | "failed"
  | "unavailable";

/** A request that is refused, thrown where that is found out. */
export class Refused extends Error {
  readonly situation: Situation;
  /** The place of an invalid value, for example `body/amount`. */
  readonly field: string | undefined;
  /** The keyword of the schema that it breaks. */
  readonly keyword: string | undefined;
  /** The provider's code, where it is finer than that of the situation. */
  readonly code: string | undefined;
  /** Values for the placeholders of the provider's error body. */
  readonly with: Readonly<Record<string, Template>>;
  /** Whether what was changed before stays so: a declined payment is recorded. */
  readonly keepsChanges: boolean;

  constructor(
    situation: Situation,
    message: string,
    {
      field,
      keyword,
      code,
      with: values = {},
      keepsChanges = false,
    }: {
      field?: string | undefined;
      keyword?: string | undefined;
      code?: string;
      with?: Readonly<Record<string, Template>>;
      keepsChanges?: boolean;
    } = {},
  ) {
    super(message);
    this.situation = situation;
    this.field = field;
    this.keyword = keyword;
    this.code = code;
    this.with = values;
    this.keepsChanges = keepsChanges;
  }
}
