import type { ErrorRules, Operation } from "./provider.js";
import type { Timing } from "./timing.js";

/**
 * The symbol under which a named operation stores what `items`, `pages` and `lookUp` need, and a result what `unwrap` and
 * `mismatches` need; the same for all copies of this package.
 */
export const OPERATION: unique symbol = Symbol.for("@payspec/operation");

/** An operation of a client. */
export interface OperationInfo<Row extends Operation = Operation, Operations = unknown> {
  /** The `operationId`. */
  readonly id: string;
  /** The provider's name. */
  readonly provider: string;
  /** The operation's row in the table. */
  readonly row: Row;
  /** Where code and message stand in the provider's error bodies. */
  readonly errors: ErrorRules;
  /** Where the operation is, without a trailing slash. */
  readonly baseUrl: string;
  /** The client's clock. */
  readonly timing: Timing;
  /** How long a call of the client may take, in milliseconds. */
  readonly deadlineMs: number;
  /** The client, for look-ups that ask another operation. */
  readonly operations: Operations;
}

/** A function of a client that carries its {@link OperationInfo}. */
export interface NamedOperation<Row extends Operation = Operation, Operations = unknown> {
  readonly [OPERATION]: OperationInfo<Row, Operations>;
}
