import type { Operation } from "./provider.js";
import type { Timing } from "./timing.js";

/** Where a named operation keeps what `items`, `pages` and `lookUp` need of it; the same for all copies of this package. */
export const OPERATION: unique symbol = Symbol.for("@payspec/operation");

/** What a named operation says of itself. */
export interface About<Row extends Operation = Operation, Operations = unknown> {
  /** The `operationId`. */
  readonly id: string;
  /** The provider's name. */
  readonly provider: string;
  /** The operation's row in the table. */
  readonly row: Row;
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
