/**
 * Puts credentials on one attempt's headers. Called for each attempt anew, so that a signature made here cannot expire
 * while the client waits.
 */
export interface Auth {
  /**
   * @param now the client's clock, in milliseconds since the epoch
   * @throws whatever keeps it from making the credentials; the call then ends with the code `auth`, and nothing is sent
   */
  (headers: Headers, now: number): void | Promise<void>;
  /**
   * Hears that the provider refused the credentials (401), at most once per call. Left out where other credentials
   * cannot be had.
   *
   * @param sent the headers that carried the refused credentials
   * @param response the refusal; its body has been read
   * @param now the client's clock, in milliseconds since the epoch
   * @returns whether the next attempt's credentials will be other ones, so that it is worth making
   */
  renew?(sent: Headers, response: Response, now: number): boolean;
}
