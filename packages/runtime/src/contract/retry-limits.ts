/** How often and how long a call is tried. */
export interface RetryLimits {
  /**
   * Attempts in all, the first one included. Which calls may be attempted twice is decided by the law of retries.
   *
   * @default 8
   */
  maxAttempts: number;
  /**
   * Time for one attempt, body included, in milliseconds.
   *
   * @default 30000
   */
  attemptTimeoutMs: number;
  /**
   * Time for the whole call, waits and middleware included, in milliseconds.
   *
   * @default 120000
   */
  deadlineMs: number;
}
