import { createClient, PaySpecError, type Provider, type SharedOptions } from "@payspec/runtime";
import type { FaultyProvider } from "./faulty-provider.ts";
import { refusingFetch } from "./refusing-fetch.ts";
import type { Payer } from "./run-payments.ts";
import type { QuietClock } from "./quiet-clock.ts";

const made = { "200": [{ body: "object", some: ["id"] }] } as const;
const pay = { method: "POST", path: "/payments", keys: ["secretKey"], success: made, rateLimited: true } as const;
const keyed = { header: "Idempotency-Key", ttlSeconds: 86_400 } as const;

/** An invented provider with one payment for each guarantee. */
const acme = {
  name: "acme",
  baseUrl: "https://api.acme.example",
  hosts: ["https://api.acme.example"],
  keys: { secretKey: { scheme: "bearer" } },
  errors: { code: ["/error/code"], retryable: [], proof: [{ "/error/code": "string" }] },
  operations: {
    documented: { ...pay, idempotency: { ...keyed, guarantee: "documented" } },
    unverified: { ...pay, idempotency: { ...keyed, guarantee: "unverified" } },
    refuted: { ...pay, idempotency: { ...keyed, guarantee: "refuted" } },
    none: { ...pay, idempotency: { guarantee: "none" } },
  },
} as const satisfies Provider;

interface Pay {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": { order: string; amount: number } } };
  responses: { 200: { content: { "application/json": { id: string } } } };
}

/** What the spec of the payment says of repeats. */
export type Guarantee = keyof typeof acme.operations;

/** Pays through our client, and reports its verdict. */
export function acmePayer(
  provider: FaultyProvider,
  guarantee: Guarantee,
  timing: QuietClock,
  options: Omit<SharedOptions, "baseUrl" | "fetch"> = {},
): Payer {
  const client = createClient<Record<"/payments", { post: Pay }>, Record<Guarantee, Pay>, typeof acme>(
    acme,
    { secretKey: "sk_test_1", baseUrl: provider.url, fetch: refusingFetch(provider), fetchSendsOnce: true, ...options },
    timing,
  );
  return async (order) => {
    try {
      return (await client[guarantee]({ body: { order, amount: 100 } })).verdict;
    } catch (error) {
      if (error instanceof PaySpecError) return error.verdict;
      throw error;
    }
  };
}
