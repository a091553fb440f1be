import type { Payer, UnreliableProvider } from "@payspec/payment-storm";
import { merchantFetch } from "./merchant-fetch.ts";

/** Somebody else's client, set up to be as patient as ours: 30 s for an attempt, retries where it has them. */
export interface Peer {
  readonly name: string;
  /** Makes a client for a provider. */
  readonly payer: (provider: UnreliableProvider) => Payer;
}

const RETRIES = 4;
const TIMEOUT_MS = 30_000;

/** The peers; imported on demand, for they hold on to the globals that they find. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const { default: Stripe } = await import("stripe");
  const { default: OpenAI } = await import("openai");
  const { Octokit } = await import("@octokit/core");
  const { retry } = await import("@octokit/plugin-retry");
  const { default: ky } = await import("ky");
  const { default: createFetchClient } = await import("openapi-fetch");

  return [
    {
      name: `stripe (${RETRIES} retries)`,
      payer(provider) {
        const { hostname, port } = new URL(provider.baseUrl);
        const stripe = new Stripe("sk_test_1", {
          host: hostname,
          port,
          protocol: "http",
          maxNetworkRetries: RETRIES,
          timeout: TIMEOUT_MS,
          telemetry: false,
          httpClient: Stripe.createFetchHttpClient(merchantFetch(provider)),
        });
        return reporting((order) =>
          stripe.paymentIntents.create({ amount: 100, currency: "eur", metadata: { order } }),
        );
      },
    },
    {
      name: `openai (${RETRIES} retries)`,
      payer(provider) {
        const openai = new OpenAI({
          apiKey: "sk_test_1",
          baseURL: provider.baseUrl,
          maxRetries: RETRIES,
          timeout: TIMEOUT_MS,
          fetch: merchantFetch(provider),
        });
        return reporting((order) => openai.post("/payments", { body: { order, amount: 100 } }));
      },
    },
    {
      name: `octokit + plugin-retry (${RETRIES} retries)`,
      payer(provider) {
        const silent = () => {};
        const octokit = new (Octokit.plugin(retry))({
          baseUrl: provider.baseUrl,
          log: { debug: silent, info: silent, warn: silent, error: silent },
          retry: { retries: RETRIES },
          request: { fetch: timed(merchantFetch(provider)) },
        });
        return reporting((order) => octokit.request("POST /payments", { order, amount: 100 }));
      },
    },
    {
      name: `ky (${RETRIES} retries, POST too)`,
      payer(provider) {
        const client = ky.create({
          fetch: merchantFetch(provider),
          timeout: TIMEOUT_MS,
          retry: { limit: RETRIES, methods: ["post"], retryOnTimeout: true },
        });
        return reporting((order) =>
          client.post(`${provider.baseUrl}/payments`, { json: { order, amount: 100 } }).json(),
        );
      },
    },
    {
      name: "openapi-fetch",
      payer(provider) {
        const client = createFetchClient<Paths>({ baseUrl: provider.baseUrl, fetch: timed(merchantFetch(provider)) });
        return reporting(async (order) => {
          const { response } = await client.POST("/payments", { body: { order, amount: 100 } });
          if (!response.ok) throw new Error(`answered ${response.status}`);
        });
      },
    },
    {
      name: `openapi-fetch in a loop (${RETRIES} retries)`,
      payer(provider) {
        const client = createFetchClient<Paths>({ baseUrl: provider.baseUrl, fetch: timed(merchantFetch(provider)) });
        return reporting(async (order) => {
          for (let attempt = 0; ; attempt++) {
            try {
              const { response } = await client.POST("/payments", { body: { order, amount: 100 } });
              if (response.ok) return;
              throw new Error(`answered ${response.status}`);
            } catch (error) {
              if (attempt === RETRIES) throw error;
            }
            await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
          }
        });
      },
    },
  ];
}

interface Paths {
  "/payments": {
    post: {
      requestBody: { content: { "application/json": { order: string; amount: number } } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}

/** A peer says done by returning, and not done by throwing; it has no third word. */
function reporting(pay: (order: string) => PromiseLike<unknown>): Payer {
  return async (order) => {
    try {
      await pay(order);
      return "done";
    } catch {
      return "not-done";
    }
  };
}

/** Gives each request a timeout, for clients without one of their own. */
function timed(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
}
