import type { JourneySandbox } from "@payspec/test-support/journey-sandbox";
import { createElasticPayClient, type ElasticPayOptions, verifyElasticPayWebhook } from "@payspec/elasticpay";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElasticPayOptions, "baseUrl" | "fetch">, sandbox: JourneySandbox) {
  const elasticpay = createElasticPayClient({ secretKey: "sk_sandbox_offline", mode: "test", ...options });

  // The response is lost: the client repeats the call with the same key, and there is one intent.
  sandbox.loseResponse("createPaymentIntent");
  const created = await elasticpay.createPaymentIntent({
    body: { amount: 5000, currency: "AUD" },
    idempotencyKey: "order-5678",
  });
  yield ["createPaymentIntent", created] as const;

  const path = { id: created.data?.id ?? "" };
  yield [
    "confirmPaymentIntent",
    await elasticpay.confirmPaymentIntent({ params: { path }, body: { payment_method: "pm_0abc123" } }),
  ] as const;
  // There is no operation that reads one intent.
  yield ["listPaymentIntents", await elasticpay.listPaymentIntents()] as const;
  // ElasticPay does not document whether the secret is used as text or as bytes.
  const how = { secret: sandbox.secret, secretEncoding: sandbox.signature.secretEncoding };
  const delivery = await sandbox.webhook("payment_intent.succeeded");
  yield ["verifyElasticPayWebhook", await verifyElasticPayWebhook(delivery, how)] as const;
  yield ["createRefund", await elasticpay.createRefund({ params: { path }, body: { amount_cents: 2000 } })] as const;
  yield ["listRefunds", await elasticpay.listRefunds({ params: { path } })] as const;
}
