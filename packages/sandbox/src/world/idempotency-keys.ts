/** An answer that is kept under an idempotency key. */
export interface KeptAnswer {
  readonly key: string;
  /** Method and path of the request that was answered. */
  readonly request: string;
  /** Its body, as sent. */
  readonly requestBody: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** When the answer was made, by the world's clock. */
  readonly at: number;
}

/** The idempotency keys that a world remembers, oldest first. */
export class IdempotencyKeys {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #limit: number;

  constructor(limit: number, kept: Iterable<KeptAnswer> = []) {
    this.#limit = limit;
    for (const answer of kept) this.keep(answer);
  }

  all(): KeptAnswer[] {
    return [...this.#kept.values()];
  }

  /** The answer under a key, if it is not older than its lifetime. */
  find(key: string, now: number, lifetimeMs: number): KeptAnswer | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || now - kept.at < lifetimeMs) return kept;
    this.#kept.delete(key);
    return undefined;
  }

  keep(answer: KeptAnswer): void {
    this.#kept.set(answer.key, answer);
    if (this.#kept.size <= this.#limit) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }
}
