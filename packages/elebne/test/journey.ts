import { createElebneClient, type ElebneOptions } from "@payspec/elebne";

/** The life of a payment intent, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElebneOptions, "baseUrl" | "fetch">) {
  const elebne = createElebneClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  const created = await elebne.createPaymentIntent({
    body: { amount: 50_000, label: "Monthly plan" },
    idempotencyKey: "order-5678",
  });
  yield ["createPaymentIntent", created] as const;

  const path = { referenceNumber: created.data?.data.referenceNumber ?? "PI-3XXXXXXXXXXXXXX" };
  yield ["getPaymentIntent", await elebne.getPaymentIntent({ params: { path } })] as const;
  yield ["listPaymentIntents", await elebne.listPaymentIntents({ params: { query: { status: "PAID" } } })] as const;
  yield [
    "refundPaymentIntent",
    await elebne.refundPaymentIntent({ params: { path }, body: { amount: 25_000 } }),
  ] as const;
  yield ["cancelPaymentIntent", await elebne.cancelPaymentIntent({ params: { path } })] as const;
}
