import type { ErrorRules, Operation } from "./provider.js";
import type { Timing } from "./timing.js";

/**
 * Where a named operation keeps what `items`, `pages` and `lookUp` need of it, and a result what `refusalOf` and `unwrap`
 * do; the same for all copies of this package.
 */
export const OPERATION: unique symbol = Symbol.for("@payspec/operation");

/** What a named operation says of itself. */
export interface About<Row extends Operation = Operation, Operations = unknown> {
  /** The `operationId`. */
  readonly id: string;
  /** The provider's name. */
  readonly provider: string;
  /** The operation's row in the table. */
  readonly row: Row;
  /** Where things stand in the provider's error bodies. */
  readonly errors: ErrorRules;
  /** The client's base URL, without a trailing slash. */
  readonly baseUrl: string;
  /** The client's clock. */
  readonly timing: Timing;
  /** The client, for look-ups that ask another operation. */
  readonly operations: Operations;
}

/** An operation that says of itself what it is. */
export interface Named<Row extends Operation = Operation, Operations = unknown> {
  readonly [OPERATION]: About<Row, Operations>;
}

/** What a result says of the call that it answers. */
export interface Answered<Code extends string = string> extends About {
  /** Takes what the request held of secrets out of a text. */
  readonly hide: (text: string) => string;
  /** Never there: it carries the provider's known codes to the types of `refusalOf`. */
  readonly knownCode?: Code;
}
