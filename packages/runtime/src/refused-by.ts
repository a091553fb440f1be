import type { ErrorRules, Operation } from "./provider.js";

/** Where a refused call keeps what `refusalOf` and `unwrap` need of it; the same for all copies of this package. */
export const REFUSED_BY: unique symbol = Symbol.for("@payspec/refused-by");

/** Whose refusal it is, and how to read it. */
export interface RefusedBy<Code extends string = string> {
  /** The `operationId`. */
  readonly operation: string;
  /** The provider's name. */
  readonly provider: string;
  /** The operation's row in the table. */
  readonly row: Operation;
  /** Where things stand in the provider's error bodies. */
  readonly errors: ErrorRules;
  /** Takes what the request held of secrets out of a text. */
  readonly hide: (text: string) => string;
  /** Never there: it carries the provider's known codes to the types of `refusalOf`. */
  readonly knownCode?: Code;
}
