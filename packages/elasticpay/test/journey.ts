import { createElasticPayClient, type ElasticPayOptions } from "@payspec/elasticpay";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElasticPayOptions, "baseUrl" | "fetch">) {
  const elasticpay = createElasticPayClient({ secretKey: "sk_sandbox_offline", mode: "test", ...options });

  const created = await elasticpay.createPaymentIntent({
    body: { amount: 5000, currency: "AUD" },
    idempotencyKey: "order-5678",
  });
  yield ["createPaymentIntent", created] as const;

  // There is no operation that reads one intent.
  const path = { id: created.data?.id ?? "pi_0abc123def456ghi789jkl012mn" };
  yield [
    "confirmPaymentIntent",
    await elasticpay.confirmPaymentIntent({ params: { path }, body: { payment_method: "pm_0abc123" } }),
  ] as const;
  yield ["listPaymentIntents", await elasticpay.listPaymentIntents()] as const;
  yield ["createRefund", await elasticpay.createRefund({ params: { path }, body: { amount_cents: 2000 } })] as const;
  yield ["listRefunds", await elasticpay.listRefunds({ params: { path } })] as const;
}
