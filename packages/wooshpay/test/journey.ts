import { createWooshPayClient, type WooshPayOptions } from "@payspec/wooshpay";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<WooshPayOptions, "baseUrl" | "fetch">) {
  const wooshpay = createWooshPayClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  const created = await wooshpay.createPaymentIntent({
    body: { amount: 5000, currency: "USD", merchant_order_id: "order-5678" },
    idempotencyKey: "order-5678",
  });
  yield ["createPaymentIntent", created] as const;

  const id = created.data?.id ?? "pi_1787730829493927936";
  const path = { id };
  yield ["retrievePaymentIntent", await wooshpay.retrievePaymentIntent({ params: { path } })] as const;
  yield ["listPaymentIntents", await wooshpay.listPaymentIntents({ params: { query: { limit: 10 } } })] as const;
  yield ["createRefund", await wooshpay.createRefund({ body: { payment_intent: id, amount: 2500 } })] as const;
  yield [
    "cancelPaymentIntent",
    await wooshpay.cancelPaymentIntent({ params: { path }, body: { cancellation_reason: "order withdrawn" } }),
  ] as const;
}
