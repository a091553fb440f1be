/** A response that is kept under an idempotency key. */
export interface KeptResponse {
  readonly key: string;
  /** Method and path of the request that was answered. */
  readonly request: string;
  /** Its body, as sent. */
  readonly requestBody: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** When the response was made, by the world's clock. */
  readonly at: number;
}

/** The idempotency keys that a world remembers, oldest first. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, KeptResponse>();
  readonly #limit: number;

  constructor(limit: number, kept: Iterable<KeptResponse> = []) {
    this.#limit = limit;
    for (const response of kept) this.keep(response);
  }

  all(): KeptResponse[] {
    return [...this.#kept.values()];
  }

  /** The response under a key, if it is not older than its lifetime. */
  find(key: string, now: number, lifetimeMs: number): KeptResponse | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || now - kept.at < lifetimeMs) return kept;
    this.#kept.delete(key);
    return undefined;
  }

  keep(response: KeptResponse): void {
    this.#kept.set(response.key, response);
    if (this.#kept.size <= this.#limit) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
