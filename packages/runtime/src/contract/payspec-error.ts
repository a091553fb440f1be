import type { CallResult } from "./call-result.js";
import type { Verdict } from "./verdict.js";

/**
 * Why a call, or the making of a client, threw.
 *
 * Misuse, found before anything is sent:
 * - `missing-key`, `malformed-key`, `wrong-key`: the API key.
 * - `invalid-base-url`: not a URL, not https, or with parts that a base URL must not have.
 * - `invalid-option`: another option of the client or of the call.
 *
 * After the call began:
 * - `middleware`: middleware of the caller's own threw, or returned what cannot be read; the verdict is the call's.
 * - `internal`: the client itself failed; the verdict is the call's. Please report it.
 *
 * No readable response:
 * - `connect`: the provider was never reached (name, connection or TLS).
 * - `network`: the connection failed after the request may have been sent.
 * - `timeout`: no credentials, or no whole response, within the attempt's timeout or the call's deadline.
 * - `aborted`: the caller's signal.
 * - `unreadable-response`: a body that is truncated or too large, or a 2xx that cannot be the success that is documented.
 * - `auth`: the credentials could not be made.
 *
 * A list that cannot be read to its end (`items`, `pages`, `lookUp`):
 * - `refused`: the provider refused a page; `status` and `result` hold its response.
 * - `repeated-page`: the provider sent a page again, and would do so for ever.
 * - `foreign-page`: the provider says that the next page is elsewhere than at the list's own address.
 */
export type PaySpecErrorCode =
  | "missing-key"
  | "malformed-key"
  | "wrong-key"
  | "invalid-base-url"
  | "invalid-option"
  | "middleware"
  | "internal"
  | FailureCode
  | ListCode;

/** The codes of a call that got no readable response. */
export type FailureCode = "connect" | "network" | "timeout" | "aborted" | "unreadable-response" | "auth";

/** The codes of a list that cannot be read to its end. */
export type ListCode = "refused" | "repeated-page" | "foreign-page";

/** What a {@link PaySpecError} knows of the call; misuse of the factory has no operation. */
export interface PaySpecErrorDetails {
  readonly verdict?: Verdict;
  readonly operation?: string | undefined;
  readonly attempts?: number;
  readonly idempotencyKey?: string | undefined;
  readonly call?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Thrown for misuse and for calls that got no readable response. An HTTP response, also a refusal, is a value and never
 * thrown, except by the functions that read a list for you.
 *
 * Branch on `code` for what happened and on `verdict` for what it means for the money.
 */
export class PaySpecError extends Error {
  override readonly name = "PaySpecError";
  /** What happened. */
  declare readonly code: PaySpecErrorCode;
  /** The outcome of the call. */
  declare readonly verdict: Verdict;
  /** The `operationId` of the call; undefined when a factory threw. */
  declare readonly operation: string | undefined;
  /** How many requests were sent. */
  declare readonly attempts: number;
  /** The key that every attempt carried; send it again to repeat the same logical call. */
  declare readonly idempotencyKey: string | undefined;
  /** The number of the call, the `call` of its events; undefined where none had begun. */
  declare readonly call: number | undefined;
  /** The provider's response, where the code is `refused`. A getter, so that no log prints it with the error. */
  declare readonly result?: CallResult<unknown>;
  /** The response's status, where the code is `refused`. */
  declare readonly status?: number;
  /**
   * Where `items` and `pages` stopped: goes on from there, as their option `from`. No item of the page that failed was
   * given. Undefined where the list had just begun, and for every other call.
   */
  declare readonly cursor?: string;

  constructor(code: PaySpecErrorCode, message: string, details: PaySpecErrorDetails = {}) {
    super(message, details);
    Object.assign(this, { code, verdict: "not-done", attempts: 0 }, details);
    // Until its stack is read, V8 keeps the frames of an error, with all that they hold: here the body of the request.
    void this.stack;
  }

  /** What a log should have of the error: `JSON.stringify` leaves out the message of any other. */
  toJSON(): object {
    const { name, message, code, verdict, operation, attempts, idempotencyKey, call, status } = this;
    return { name, message, code, verdict, operation, attempts, idempotencyKey, call, status };
  }
}
