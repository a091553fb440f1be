/**
 * How a provider signs its deliveries and names its events: `webhookRule` in `src/gen/provider.ts` of each provider
 * package. A part that is absent is not documented by the provider; who verifies must give it.
 *
 * @see specs/vocabulary.md#x-payspec-webhook-signature
 */
export interface WebhookRule extends SignatureParts {
  /** The provider's name as its package has it, for example `elebne`. */
  readonly provider: string;
  readonly algorithm: "hmac-sha256" | "rsa-pkcs1-sha256";
  /** JSON pointer (RFC 6901) to the name of the event in the body. */
  readonly eventType: `/${string}`;
  /** JSON pointer to what is the same in all deliveries of one event; absent where the provider sends no such id. */
  readonly eventId?: `/${string}`;
  /**
   * For how long the provider repeats a delivery that was not accepted, in seconds, where a repeat may carry the time of
   * the first; absent where repeats are signed again, or nothing is known. Only beside a `signed` with `{timestamp}`.
   */
  readonly redeliverySeconds?: number;
}

/** The parts of a rule that a provider may leave undocumented. */
export interface SignatureParts {
  /** The header that carries the signature. */
  readonly header?: string;
  /** How the signature is written. */
  readonly encoding?: "hex" | "base64";
  /** How the header's value is built, for example `t={timestamp},v1={signature}`. */
  readonly format?: `${string}{signature}${string}`;
  /** What is signed, for example `{timestamp}.{body}`; `{body}` stands for the raw bytes. */
  readonly signed?: `${string}{body}${string}`;
  /** How the secret's text becomes the bytes of the key. */
  readonly secretEncoding?: "utf8" | "hex";
  /** The header that carries the timestamp, where `format` does not. */
  readonly timestampHeader?: string;
  /**
   * How the timestamp is written; `seconds` and `milliseconds` count from the epoch. Of `seconds-or-milliseconds`, counts
   * from 100,000,000,000 on are milliseconds.
   */
  readonly timestampFormat?: TimestampFormat;
  /**
   * How far the timestamp may be from now, into the past and into the future, in seconds, at most 604,800 (a week).
   *
   * @default 300
   */
  readonly toleranceSeconds?: number;
}

/** How a timestamp is written. */
export type TimestampFormat = "seconds" | "milliseconds" | "seconds-or-milliseconds" | "iso8601";
