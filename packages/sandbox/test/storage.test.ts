import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElebneClient } from "@payspec/elebne";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../src/server.js";

const folder = mkdtempSync(join(tmpdir(), "payspec-sandbox-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
let storage: string;
beforeEach(() => {
  storage = join(folder, `${(count += 1)}.db`);
});

const clientOf = (baseUrl: string) => createElebneClient({ secretKey: "sk_test_alice", baseUrl, maxAttempts: 1 });
const client = (sandbox: RunningSandbox) => clientOf(sandbox.baseUrl("elebne"));

/** All that there is to see of a world. */
function seen(sandbox: RunningSandbox) {
  const world = sandbox.world("elebne", "alice");
  const { state } = world.snapshot();
  return { ...state, kept: state.kept.length, intents: world.objects("intent") };
}

test("a world is the same after a restart: objects, keys, events, deliveries, ledger, clock and the ids to come", async () => {
  const now = () => Date.UTC(2026, 3, 4, 10, 30);
  let sandbox = await startSandbox(["elebne"], { storage, now });
  const world = sandbox.world("elebne", "alice");
  world.addEndpoint({ url: "http://127.0.0.1:1/" });
  const first = await client(sandbox).createPaymentIntent({ body: { amount: 700 }, idempotencyKey: "order-1" });
  world.pay(first.data?.data.referenceNumber ?? "");
  await client(sandbox).createProduct({ body: { name: "Yassa", price: 400, externalId: "YASSA" } });
  await client(sandbox).deleteProduct({ params: { path: { id: "YASSA" } } });
  await world.delivered();
  world.advance("1h");
  await world.delivered();
  const before = seen(sandbox);
  expect(before.deliveries[0]?.attempts.length).toBe(8);
  await sandbox.close();

  sandbox = await startSandbox(["elebne"], { storage, now });
  expect(seen(sandbox)).toEqual(before);
  const again = await client(sandbox).createPaymentIntent({ body: { amount: 700 }, idempotencyKey: "order-1" });
  expect(again.data).toEqual(first.data);
  const snapshot = sandbox.world("elebne", "alice").snapshot();
  const next = await client(sandbox).createPaymentIntent({ body: { amount: 1 } });
  sandbox.world("elebne", "alice").restore(snapshot);
  await sandbox.close();

  sandbox = await startSandbox(["elebne"], { storage, now });
  expect(seen(sandbox)).toEqual(before);
  const repeated = await client(sandbox).createPaymentIntent({ body: { amount: 1 } });
  expect(repeated.data?.data.referenceNumber).toBe(next.data?.data.referenceNumber);
  sandbox.world("elebne", "alice").reset();
  await sandbox.close();

  sandbox = await startSandbox(["elebne"], { storage, now });
  expect(seen(sandbox)).toMatchObject({ entries: [], ledger: [], events: [], deliveries: [], ahead: 0 });
  await sandbox.close();
});

test("what is no storage is refused, and left as it is", async () => {
  writeFileSync(
    storage,
    "not a database, but a letter of more than a hundred bytes that somebody wrote and would miss very much",
  );
  await expect(startSandbox(["elebne"], { storage })).rejects.toThrow(/is no storage of this sandbox: .* Name another/);
});
