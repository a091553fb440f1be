/** The provider's side of a journey: what its client cannot do. */
export interface JourneySandbox {
  /** The secret and the public key that sign the webhooks. */
  readonly secret: string;
  readonly publicKey: string;
  /** How the webhooks are signed where the provider does not document it. */
  readonly signature: {
    readonly header: string;
    readonly encoding: "hex";
    readonly format: "{signature}";
    readonly signed: "{body}";
    readonly secretEncoding: "utf8";
  };
  /** Pays as the payer does on the provider's page. */
  pay(id: string): void;
  /** Breaks the connection of the next call of an operation when the provider has acted, before it has answered. */
  loseResponse(operation: string): void;
  /** The result of a call, or the error with its verdict where there was no response. */
  outcome<Result>(call: Promise<Result>): Promise<Result | JourneyFailure>;
  /** The delivery of an event, as it came over HTTP. */
  webhook(event: string): Promise<JourneyDelivery>;
}

/** A delivery as the endpoint received it. */
export interface JourneyDelivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A call that never became a response. */
export interface JourneyFailure {
  readonly code: string;
  readonly verdict: string;
  readonly attempts: number;
}
