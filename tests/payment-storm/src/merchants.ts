import type { Operation, Provider } from "@payspec/runtime";
import type { ProviderName, SandboxWorld } from "@payspec/sandbox";

/** Something that is paid for at a provider of the sandbox, once for each order: `ord_1`, `ord_2`, … */
export interface Merchant {
  readonly provider: ProviderName;
  /** The body that pays an order. */
  readonly body: (order: string) => object;
  /** The order of a body; undefined for one that pays none. */
  readonly orderIn: (body: string) => string | undefined;
  /** The orders that were paid, one for each time. */
  readonly paidOrders: (world: SandboxWorld) => string[];
  /** What a client is told of errors, and of the operation but for its idempotency. */
  readonly errors: Provider["errors"];
  readonly operation: Operation;
}

/** What a provider does with idempotency keys. */
export type KeyHandling = "honoured" | "ignored";

/** ElasticPay honours keys: the first response is replayed. Its intents carry no name, so the amount is the order. */
const elasticpay: Merchant = {
  provider: "elasticpay",
  body: (order) => ({ amount: Number(order.slice("ord_".length)), currency: "AUD" }),
  orderIn(body) {
    const [, amount] = /"amount":(\d+)/.exec(body) ?? [];
    return amount === undefined ? undefined : `ord_${amount}`;
  },
  paidOrders: (world) => world.objects("intent").map(({ amount }) => `ord_${String(amount)}`),
  errors: { code: ["/error/code"], retryable: [], proof: [{ "/error/code": "string" }] },
  operation: {
    method: "POST",
    path: "/api/v1/payment_intents",
    keys: ["secretKey"],
    success: { "2XX": [{ body: "object", some: ["id"] }] },
    rateLimited: true,
  },
};

/** CHIP ignores keys: each request is a purchase. */
const chip: Merchant = {
  provider: "chip",
  body: (order) => ({
    brand_id: "5f0c7b7e-2f0a-4c63-9d55-0f6a4f1d2b10",
    client: { email: "aina@example.com" },
    purchase: { currency: "MYR", products: [{ name: "T-shirt", price: 5000 }] },
    reference: order,
  }),
  orderIn: (body) => /ord_\d+/.exec(body)?.[0],
  paidOrders: (world) => world.objects("purchase").map(({ reference }) => String(reference)),
  errors: { code: ["/__all__/*/code"], retryable: [], proof: [{ "/__all__/*/code": "string" }] },
  operation: {
    method: "POST",
    path: "/purchases/",
    keys: ["secretKey"],
    success: { "201": [{ body: "object", some: ["id"] }] },
    rateLimited: true,
  },
};

/** The merchants, by what their provider does with keys. */
export const MERCHANTS: Readonly<Record<KeyHandling, Merchant>> = { honoured: elasticpay, ignored: chip };
