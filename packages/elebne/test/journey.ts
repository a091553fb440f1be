import type { JourneySandbox } from "@payspec/test-support/journey-sandbox";
import { createElebneClient, type ElebneOptions, verifyElebneWebhook } from "@payspec/elebne";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElebneOptions, "baseUrl" | "fetch">, sandbox: JourneySandbox) {
  const elebne = createElebneClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  const created = await elebne.createPaymentIntent({
    body: { amount: 50_000, label: "Monthly plan" },
    idempotencyKey: "order-5678",
  });
  yield ["createPaymentIntent", created] as const;

  // The payer pays, and the response is lost: the client repeats the call with the same key, and is charged once.
  const path = { referenceNumber: created.data?.data.referenceNumber ?? "" };
  sandbox.loseResponse("simulatePayment");
  yield ["simulatePayment", await elebne.simulatePayment({ params: { path } })] as const;

  yield ["getPaymentIntent", await elebne.getPaymentIntent({ params: { path } })] as const;
  // Elebne does not document how it signs; these parts are what a delivery to you shows.
  const parts = sandbox.signature;
  const delivery = await sandbox.webhook("payment.confirmed");
  yield ["verifyElebneWebhook", await verifyElebneWebhook(delivery, { secret: sandbox.secret, ...parts })] as const;
  yield [
    "refundPaymentIntent",
    await elebne.refundPaymentIntent({ params: { path }, body: { amount: 25_000 } }),
  ] as const;
  yield ["listPaymentIntents", await elebne.listPaymentIntents({ params: { query: { status: "REFUNDED" } } })] as const;
}
