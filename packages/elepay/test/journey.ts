import type { JourneySandbox } from "@payspec/test-support/journey-sandbox";
import { createElepayClient, type ElepayOptions, lookUp, verifyElepayWebhook } from "@payspec/elepay";

/** The life of a charge, for `pnpm start`: yields each operation's name with its result. */
export default async function* journey(options: Pick<ElepayOptions, "baseUrl" | "fetch">, sandbox: JourneySandbox) {
  const elepay = createElepayClient({ secretKey: "sk_test_offline", mode: "test", ...options });

  // The response is lost. There are no idempotency keys: the client does not repeat the call, but looks for its order.
  const body = { amount: 5000, paymentMethod: "creditcard", resource: "web", orderNo: "order-5678" } as const;
  const startedAt = new Date();
  sandbox.loseResponse("createCharge");
  yield ["createCharge", await sandbox.outcome(elepay.createCharge({ body }))] as const;
  const found = await lookUp(elepay.createCharge, { body, startedAt });
  yield ["lookUp", found] as const;

  const path = { id: found.data?.id ?? "" };
  sandbox.pay(path.id);
  yield ["retrieveCharge", await elepay.retrieveCharge({ params: { path } })] as const;
  const delivery = await sandbox.webhook("charge.succeeded");
  yield ["verifyElepayWebhook", await verifyElepayWebhook(delivery, { secret: sandbox.secret })] as const;
  yield ["createRefund", await elepay.createRefund({ params: { path }, body: { amount: 2500 } })] as const;
  yield ["listCharges", await elepay.listCharges({ params: { query: { limit: 20 } } })] as const;
}
