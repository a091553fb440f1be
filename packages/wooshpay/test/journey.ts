import type { JourneySandbox } from "@payspec/test-support/journey-sandbox";
import { createWooshPayClient, lookUp, verifyWooshPayWebhook, type WooshPayOptions } from "@payspec/wooshpay";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<WooshPayOptions, "baseUrl" | "fetch">, sandbox: JourneySandbox) {
  const wooshpay = createWooshPayClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  // The response is lost. Nobody has verified the idempotency key: the client does not repeat the call, but looks for it.
  const body = { amount: 5000, currency: "USD", merchant_order_id: "order-5678" };
  const startedAt = new Date();
  sandbox.loseResponse("createPaymentIntent");
  yield ["createPaymentIntent", await sandbox.outcome(wooshpay.createPaymentIntent({ body }))] as const;
  const found = await lookUp(wooshpay.createPaymentIntent, { body, startedAt });
  yield ["lookUp", found] as const;

  const id = found.data?.id ?? "";
  const path = { id };
  const card = { number: "4242424242424242", exp_month: "12", exp_year: "2040", cvc: "123" };
  yield [
    "confirmPaymentIntent",
    await wooshpay.confirmPaymentIntent({
      params: { path },
      body: { payment_method_data: { type: "card", card }, return_url: "https://shop.example/return" },
    }),
  ] as const;
  yield ["retrievePaymentIntent", await wooshpay.retrievePaymentIntent({ params: { path } })] as const;
  const delivery = await sandbox.webhook("payment_intent.succeeded");
  yield ["verifyWooshPayWebhook", await verifyWooshPayWebhook(delivery, { secret: sandbox.secret })] as const;
  yield ["createRefund", await wooshpay.createRefund({ body: { payment_intent: id, amount: 2500 } })] as const;
  yield ["listPaymentIntents", await wooshpay.listPaymentIntents({ params: { query: { limit: 10 } } })] as const;
}
