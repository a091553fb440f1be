/**
 * Why a delivery was refused.
 *
 * Not from the provider, or not unchanged:
 * - `missing-signature`: no signature header, or none of its signatures can be read.
 * - `missing-timestamp`, `malformed-timestamp`: what the signature covers beside the body.
 * - `missing-body`, `body-too-large`: nothing to verify, or more than anyone should have to.
 * - `bad-signature`: no signature fits the body and a key.
 *
 * From the provider, and yet not taken:
 * - `stale`, `future`: signed too long ago, or for a time to come; the clock may be wrong.
 * - `malformed-body`: not a JSON object with the name of an event.
 *
 * - `invalid-option`: misuse, found whatever was delivered.
 */
export type WebhookErrorCode =
  | "missing-signature"
  | "missing-timestamp"
  | "malformed-timestamp"
  | "missing-body"
  | "body-too-large"
  | "bad-signature"
  | "stale"
  | "future"
  | "malformed-body"
  | "invalid-option";

/** Thrown when a delivery is refused, and for misuse. It holds neither secret nor signature nor body. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** Why it was refused. */
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  /** What a log should have of the error: `JSON.stringify` leaves out the message of any other. */
  toJSON(): object {
    const { name, message, code } = this;
    return { name, message, code };
  }
}

/** Whether an error is a {@link WebhookError}, also of another copy of this package, which `instanceof` would not know. */
export function isWebhookError(error: unknown): error is WebhookError {
  return error instanceof Error && error.name === "WebhookError" && "code" in error;
}
