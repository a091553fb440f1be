/** A request that is about to be sent, for {@link Auth} to add credentials to, or to sign as a whole. */
export interface UnsignedRequest {
  readonly method: string;
  readonly url: string;
  /** Credentials are added here; a header that is set again replaces the one before. */
  readonly headers: Headers;
  /** The body as it is sent; undefined where there is none. */
  readonly body: RequestBody | undefined;
}

/** A body that can be sent any number of times. */
export type RequestBody = string | ArrayBuffer | Uint8Array<ArrayBuffer> | FormData | URLSearchParams | Blob;

/**
 * Adds credentials to one attempt. Called again for each attempt, so that a signature made here cannot expire while the
 * client waits.
 */
export interface Auth {
  /**
   * @param now the client's clock, in milliseconds since the epoch
   * @throws any error; the call then ends with the code `auth`, and nothing is sent
   */
  (request: UnsignedRequest, now: number): void | Promise<void>;
  /**
   * Called for each 401, so that later calls get new credentials; the call itself is repeated for it at most once. Left
   * out where other credentials cannot be obtained.
   *
   * @param sent the headers that carried the refused credentials, the same object that the function was given
   * @param response the refusal; its body has been read
   * @param now the client's clock, in milliseconds since the epoch
   * @returns whether the next attempt's credentials will be other ones; `expired` if the refused ones had expired, by
   *   their own expiry, so that the provider did nothing with the request
   */
  renew?(sent: Headers, response: Response, now: number): boolean | "expired";
}
