import { createChipClient, type ChipOptions } from "@payspec/chip";

/** The life of a purchase, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ChipOptions, "baseUrl" | "fetch">) {
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

  const path = { id: created.data?.id ?? "9a7d2b34-5c11-4e0f-8d0b-1f5a1f0c2e01" };
  yield ["getPurchase", await chip.getPurchase({ params: { path } })] as const;
  // Purchases cannot be listed.
  yield ["listClients", await chip.listClients()] as const;
  yield ["refundPurchase", await chip.refundPurchase({ params: { path }, body: { amount: 2500 } })] as const;
  yield ["cancelPurchase", await chip.cancelPurchase({ params: { path } })] as const;
}
