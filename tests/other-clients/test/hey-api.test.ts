import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { temporaryFolder } from "@payspec/commands";
import { startSandbox } from "@payspec/sandbox/server";
import { readSpecs } from "@payspec/spec-model";
import { expect, test } from "vitest";

/** What a call of the generated client gives. */
interface Result {
  readonly response: Response;
  // What the test looks at is checked by it.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data?: any;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly error?: any;
}

type Sdk = Readonly<Record<string, (options: object) => Promise<Result>>>;

test("hey-api's client, made from the bundled spec, creates, pays, reads, lists and refunds", async () => {
  using folder = temporaryFolder("hey-api");
  const spec = (await readSpecs()).find(({ provider }) => provider === "elebne")?.spec;
  const input = join(folder.path, "elebne.json");
  writeFileSync(input, JSON.stringify(spec));
  const output = join(folder.path, "client");
  await createClient({ input, output, logs: { level: "silent" }, plugins: ["@hey-api/client-fetch", "@hey-api/sdk"] });
  const sdk = (await import(join(output, "index.ts"))) as Sdk;
  const call = (operation: string, options: object = {}) => {
    const send = sdk[operation];
    if (send === undefined) throw new Error(`The client has no ${operation}; it has ${Object.keys(sdk).join(", ")}.`);
    return send({ baseUrl: sandbox.baseUrl("elebne"), auth: "sk_test_heyapi", ...options });
  };

  const sandbox = await startSandbox(["elebne"]);
  const headers = { "X-Idempotency-Key": "order-1" };
  const created = await call("createPaymentIntent", { headers, body: { amount: 50_000, label: "Monthly plan" } });
  expect(created).toMatchObject({ response: { status: 200 }, data: { success: true, data: { amount: 50_000 } } });
  const repeated = await call("createPaymentIntent", { headers, body: { amount: 50_000, label: "Monthly plan" } });
  expect(repeated.data).toEqual(created.data);

  const path = { referenceNumber: String(created.data.data.referenceNumber) };
  await call("simulatePayment", { path, headers: { "X-Idempotency-Key": "pay-1" } });
  expect((await call("getPaymentIntent", { path })).data.data).toMatchObject({ ...path, status: "PAID" });
  const refund = { path, headers: { "X-Idempotency-Key": "refund-1" }, body: { amount: 20_000 } };
  expect((await call("refundPaymentIntent", refund)).response.status).toBe(200);
  const listed = await call("listPaymentIntents", { query: { limit: 10 } });
  expect(listed.data.data.items).toMatchObject([{ ...path, totalAmountRefunded: 20_000 }]);
  expect(sandbox.world("elebne", "sk_test_heyapi").ledger).toMatchObject([
    { kind: "charge", amount: 50_000 },
    { kind: "refund", amount: 20_000 },
  ]);

  const refused = await call("createPaymentIntent", { body: { amount: 50_000 } });
  expect(refused).toMatchObject({ response: { status: 400 }, error: { error: { code: "IDEMPOTENCY_KEY_REQUIRED" } } });
  await sandbox.close();
});
