import type { JourneySandbox } from "@payspec/test-support/journey-sandbox";
import { createChipClient, type ChipOptions, verifyChipWebhook } from "@payspec/chip";

/** The life of a purchase, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ChipOptions, "baseUrl" | "fetch">, sandbox: JourneySandbox) {
  const chip = createChipClient({ secretKey: "offline", ...options });

  const created = await chip.createPurchase({
    body: {
      brand_id: "5f0c7b7e-2f0a-4c63-9d55-0f6a4f1d2b10",
      client: { email: "aina@example.com" },
      purchase: { currency: "MYR", products: [{ name: "T-shirt", price: 5000 }] },
      reference: "order-5678",
    },
  });
  yield ["createPurchase", created] as const;

  const path = { id: created.data?.id ?? "" };
  sandbox.pay(path.id);
  yield ["getPurchase", await chip.getPurchase({ params: { path } })] as const;
  const delivery = await sandbox.webhook("purchase.paid");
  yield ["verifyChipWebhook", await verifyChipWebhook(delivery, { publicKey: sandbox.publicKey })] as const;

  // The response is lost. CHIP's keys do not hold: the client does not repeat the call, and the purchase tells.
  sandbox.loseResponse("refundPurchase");
  const refund = chip.refundPurchase({ params: { path }, body: { amount: 2500 } });
  yield ["refundPurchase", await sandbox.outcome(refund)] as const;
  yield ["getPurchase", await chip.getPurchase({ params: { path } })] as const;
  // Purchases cannot be listed.
  yield ["listClients", await chip.listClients()] as const;
}
