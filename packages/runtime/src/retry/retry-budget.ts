/** Retries that a client may spend without one response in between. */
const CAPACITY = 100;

/**
 * The retries that all calls of a client share: a token bucket, so that an outage is not made worse. A retry takes a
 * token, a call that the provider settles puts one in. While less than half of the attempts fail, no call
 * notices; during a total outage a client makes at most 100 retries in all, however many calls it has, and the first
 * responses after it fill the bucket again.
 */
export class RetryBudget {
  #tokens = CAPACITY;

  /** Takes a token; false when there is none left, and the call must end. */
  take(): boolean {
    if (this.#tokens === 0) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Reports that the provider works. */
  refill(): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + 1);
  }
}
