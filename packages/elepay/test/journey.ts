import { createElepayClient, type ElepayOptions } from "@payspec/elepay";

/** The life of a charge, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElepayOptions, "baseUrl" | "fetch">) {
  const elepay = createElepayClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  const created = await elepay.createCharge({
    body: { amount: 5000, paymentMethod: "creditcard", resource: "web", orderNo: "order-5678" },
  });
  yield ["createCharge", created] as const;

  const path = { id: created.data?.id ?? "ch_0003" };
  yield ["retrieveCharge", await elepay.retrieveCharge({ params: { path } })] as const;
  yield ["listCharges", await elepay.listCharges({ params: { query: { limit: 20 } } })] as const;
  yield ["createRefund", await elepay.createRefund({ params: { path }, body: { amount: 2500 } })] as const;
  yield ["revokeCharge", await elepay.revokeCharge({ params: { path } })] as const;
}
