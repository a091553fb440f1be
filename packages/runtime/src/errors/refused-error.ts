import type { RefusedCall } from "../contract/call-result.js";
import type { Refusal } from "../contract/refusal.js";
import type { Verdict } from "../contract/verdict.js";

/** Marks a {@link RefusedError}, also one of another copy of this package or another realm. */
const REFUSED_ERROR: unique symbol = Symbol.for("@payspec/refused-error");

/** The provider refused the request. `unwrap` throws this or one of its subclasses. */
export class RefusedError extends Error {
  override readonly name: string = "RefusedError";
  /** The `operationId` of the call. */
  readonly operation: string | undefined;
  /** The response's status. */
  readonly status: number;
  /** The provider's code; undefined where it sent none. */
  readonly code: string | undefined;
  /** The field of the request that is at fault, as the provider names it. */
  readonly field: string | undefined;
  /** What the provider calls the request; quote it to its support. */
  readonly requestId: string | undefined;
  /** Whether the response proves that nothing was done, and the same call may succeed later. */
  readonly retryable: boolean;
  /** The outcome of the call. */
  readonly verdict: Verdict;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The key that every attempt carried; send it again to repeat the same logical call. */
  readonly idempotencyKey: string | undefined;
  /** Private, so that no log prints it: a body may repeat what was sent. */
  readonly #body: unknown;
  readonly #response: Response;

  constructor(message: string, refusal: Refusal, call: RefusedCall<number, unknown>, operation: string | undefined) {
    super(message);
    this.operation = operation;
    this.status = refusal.status;
    this.code = refusal.code;
    this.field = refusal.field;
    this.requestId = refusal.requestId;
    this.retryable = refusal.retryable;
    this.verdict = refusal.verdict;
    this.attempts = call.attempts;
    this.idempotencyKey = call.idempotencyKey;
    this.#body = call.error;
    this.#response = call.response;
  }

  /** The provider's body; text where something before the provider answered. */
  get body(): unknown {
    return this.#body;
  }

  /** The response's status and headers; its body has been read. */
  get response(): Response {
    return this.#response;
  }

  /** What a log should have of the error: `JSON.stringify` leaves out the message of any other. */
  toJSON(): object {
    // The message of an error is not enumerable; everything else that is, is meant to be printed.
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }

  get [REFUSED_ERROR](): true {
    return true;
  }
}

/** 401, or a code of this kind: the key is missing, wrong, or no longer valid. */
export class AuthenticationError extends RefusedError {
  override readonly name = "AuthenticationError";
}

/** 402, or a code of this kind: nothing is wrong with the request, and yet it failed; often the payment was declined. */
export class RequestFailedError extends RefusedError {
  override readonly name = "RequestFailedError";
}

/** 403, or a code of this kind: the key may not do this. */
export class PermissionError extends RefusedError {
  override readonly name = "PermissionError";
}

/** 404, or a code of this kind: there is no such thing, or it is not the key's to see. */
export class NotFoundError extends RefusedError {
  override readonly name = "NotFoundError";
}

/** 409, or a code of this kind: it conflicts with the state of things, or with another call. */
export class ConflictError extends RefusedError {
  override readonly name = "ConflictError";
}

/** 429, or a code that the spec marks as retryable: this request did nothing. Look at `verdict`: an earlier one may have. */
export class RateLimitedError extends RefusedError {
  override readonly name = "RateLimitedError";
}

/** 400, 422 and every other 4xx: the provider does not take the request as it is. */
export class InvalidRequestError extends RefusedError {
  override readonly name = "InvalidRequestError";
}

/** 5xx or 408: the provider, or something before it, failed. Look at `verdict`: it may have acted. */
export class ProviderFailureError extends RefusedError {
  override readonly name = "ProviderFailureError";
}

/** Whether an error is a {@link RefusedError}, also of another copy of this package, which `instanceof` would not know. */
export function isRefusedError(error: unknown): error is RefusedError {
  return typeof error === "object" && error !== null && REFUSED_ERROR in error;
}
