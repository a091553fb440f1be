import type { Verdict } from "./verdict.js";

/**
 * Why a call, or the making of a client, threw.
 *
 * Misuse, found before anything is sent:
 * - `missing-key`, `malformed-key`, `wrong-key`: the API key.
 * - `invalid-base-url`: not a URL, not https, or with parts that a base URL must not have.
 * - `invalid-option`: another option of the client or of the call.
 *
 * No readable answer:
 * - `connect`: the provider was never reached (name, connection or TLS).
 * - `network`: the connection failed after the request may have been sent.
 * - `timeout`: no whole answer within the attempt's timeout or the call's deadline.
 * - `aborted`: the caller's signal.
 * - `unreadable-answer`: an answer whose body is cut or too large, or a 2xx that is not JSON.
 * - `auth`: the credentials could not be made.
 */
export type PaySpecErrorCode =
  | "missing-key"
  | "malformed-key"
  | "wrong-key"
  | "invalid-base-url"
  | "invalid-option"
  | FailureCode;

/** The codes of a call that got no readable answer. */
export type FailureCode = "connect" | "network" | "timeout" | "aborted" | "unreadable-answer" | "auth";

/** What a {@link PaySpecError} knows of the call; misuse of the factory has no operation. */
export interface PaySpecErrorDetails {
  readonly verdict?: Verdict;
  readonly operation?: string | undefined;
  readonly attempts?: number;
  readonly idempotencyKey?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Thrown for misuse and for calls that got no readable answer. An HTTP answer, also one that says no, is a value and
 * never thrown.
 *
 * Branch on `code` for what happened and on `verdict` for what it means for the money.
 */
export class PaySpecError extends Error {
  override readonly name = "PaySpecError";
  /** What happened. */
  readonly code: PaySpecErrorCode;
  /** What became of the call. */
  readonly verdict: Verdict;
  /** The `operationId` of the call; undefined when a factory threw. */
  readonly operation: string | undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The key that every attempt carried; send it again to repeat the same logical call. */
  readonly idempotencyKey: string | undefined;

  constructor(
    code: PaySpecErrorCode,
    message: string,
    { verdict = "not-done", operation, attempts = 0, idempotencyKey, cause }: PaySpecErrorDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.verdict = verdict;
    this.operation = operation;
    this.attempts = attempts;
    this.idempotencyKey = idempotencyKey;
  }
}
