import type { IncomingHttpHeaders } from "node:http";
import { Ledger } from "./ledger.ts";

/** What a provider answers. */
export interface ProviderAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request as the provider reads it. */
export interface ProviderRequest {
  /** What is paid for. */
  readonly order: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What stands behind the faults: acts on a request, and answers. */
export type Handler = (request: ProviderRequest) => ProviderAnswer | Promise<ProviderAnswer>;

/** `documented`: a key's first answer is stored and replayed. `ignored`: every request is a new one. */
export type KeyHandling = "documented" | "ignored";

/**
 * A provider that charges for every request, save repeats of a key that it honours. It acts in one step, so that of
 * concurrent requests with one key only the first charges.
 */
export function simulatedProvider(keys: KeyHandling, ledger = new Ledger()): { handle: Handler; ledger: Ledger } {
  const stored = new Map<string, ProviderAnswer>();
  let payments = 0;
  return {
    ledger,
    handle({ order, headers }) {
      const key = headers["idempotency-key"];
      const known = typeof key === "string" ? stored.get(key) : undefined;
      if (known !== undefined) return known;
      ledger.charge(order);
      payments += 1;
      const answer = { status: 200, body: JSON.stringify({ id: `pay_${payments}`, order, paid: true }) };
      if (keys === "documented" && typeof key === "string") stored.set(key, answer);
      return answer;
    },
  };
}
