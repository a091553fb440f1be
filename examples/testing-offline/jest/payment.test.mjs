import { createElebneClient } from "@payspec/elebne";
import { createSandbox } from "@payspec/sandbox";

test("a payment whose response is lost is charged once", async () => {
  const sandbox = createSandbox("elebne");
  const world = await sandbox.world("jest");
  const elebne = createElebneClient({ secretKey: "sk_test_jest", fetch: sandbox.fetch });

  const { data } = await elebne.createPaymentIntent({ body: { amount: 50_000 }, idempotencyKey: "order-1" });
  world.inject("reset after commit", { operation: "simulatePayment" });
  const path = { referenceNumber: data.data.referenceNumber };
  const paid = await elebne.simulatePayment({ params: { path } });

  expect(paid).toMatchObject({ verdict: "done", attempts: 2 });
  expect(world.ledger).toMatchObject([{ kind: "charge", amount: 50_000 }]);
});

test("a gateway that is down leaves the payment not done, or unknown, and never twice", async () => {
  const sandbox = createSandbox("elebne");
  const world = await sandbox.world("jest");
  world.inject("error 503 after commit", { times: Infinity });
  const elebne = createElebneClient({ secretKey: "sk_test_jest", fetch: sandbox.fetch, maxAttempts: 2 });
  const result = await elebne.createPaymentIntent({ body: { amount: 50_000 }, idempotencyKey: "order-1" });
  expect(result.verdict).toBe("unknown");
  expect(world.objects("intent")).toHaveLength(1);
});
