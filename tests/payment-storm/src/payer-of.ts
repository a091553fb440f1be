import { createClient, type Idempotency, PaySpecError, type Provider, type SharedOptions } from "@payspec/runtime";
import type { QuietClock } from "@payspec/test-support";
import { refusingFetch } from "./refusing-fetch.ts";
import type { Payer } from "./run-payments.ts";
import type { UnreliableProvider } from "./unreliable-provider.ts";

/** What the spec of a payment says of repeats. */
export type Guarantee = "documented" | "unverified" | "refuted" | "none";

/** What each says of a key; ElasticPay's own header. */
const IDEMPOTENCY = {
  documented: { header: "Idempotency-Key", ttlSeconds: 86_400, guarantee: "documented" },
  unverified: { header: "Idempotency-Key", ttlSeconds: 86_400, guarantee: "unverified" },
  refuted: { header: "Idempotency-Key", ttlSeconds: 86_400, guarantee: "refuted" },
  none: { guarantee: "none" },
} as const satisfies Record<Guarantee, Idempotency>;

interface Pay {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": object } };
  responses: { 200: { content: { "application/json": { id: string } } } };
}

/**
 * Pays through our client, and reports its verdict.
 *
 * @param guarantee what the client is told of repeats, whatever the provider does with them
 */
export function payerOf(
  provider: UnreliableProvider,
  guarantee: Guarantee,
  timing: QuietClock,
  options: Omit<SharedOptions, "baseUrl" | "fetch"> = {},
): Payer {
  const { merchant } = provider;
  const table = {
    name: merchant.provider,
    baseUrl: "https://provider.example",
    hosts: ["https://provider.example"],
    keys: { secretKey: { scheme: "bearer" } },
    errors: merchant.errors,
    operations: { pay: { ...merchant.operation, idempotency: IDEMPOTENCY[guarantee] } },
  } as const satisfies Provider;
  const client = createClient<Record<string, { post: Pay }>, { pay: Pay }, typeof table>(
    table,
    {
      secretKey: provider.key,
      baseUrl: provider.baseUrl,
      fetch: refusingFetch(provider),
      fetchSendsOnce: true,
      ...options,
    },
    timing,
  );
  return async (order) => {
    try {
      return (await client.pay({ body: merchant.body(order) })).verdict;
    } catch (error) {
      if (error instanceof PaySpecError) return error.verdict;
      throw error;
    }
  };
}
