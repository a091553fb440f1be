/** A request of a world, as far as it can be shown: without keys and bodies, which may hold secrets. */
export interface RequestRecord {
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The operation's name; undefined where there is none at the path. */
  readonly operation: string | undefined;
  /** The status of the provider's response; undefined where it has not acted. */
  readonly status: number | undefined;
  /** The kind of fault that it met. */
  readonly fault: string | undefined;
  /** Whether it was answered as an earlier request with the same idempotency key. */
  readonly isReplay: boolean;
}

/** How many requests a world remembers: what fits on a page. */
export const MAX_REQUESTS = 100;
