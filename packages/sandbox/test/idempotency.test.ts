import { describe, expect, test } from "vitest";
import { createSandbox, type SandboxOptions } from "../src/index.js";
import { caller } from "./call.ts";
import type { Provider } from "./spec-requests.ts";

const START = Date.UTC(2026, 3, 4, 10, 30);

async function start(provider: Provider, options: SandboxOptions = {}) {
  const sandbox = createSandbox(provider, { now: () => START, ...options });
  return { call: caller(sandbox, provider), world: await sandbox.world("alice") };
}

const elebneKey = (key: string) => ({ headers: { "X-Idempotency-Key": key } });
const key = (value: string) => ({ headers: { "Idempotency-Key": value } });

describe("Elebne", () => {
  test("responds to a repeat as the first time, for 24 hours, and does not act again", async () => {
    const { call, world } = await start("elebne");
    const first = await call("createPaymentIntent", elebneKey("order-1"));
    world.advance("23h");
    expect(await call("createPaymentIntent", elebneKey("order-1"))).toEqual(first);
    expect(world.objects("intent")).toHaveLength(1);
    world.advance("1h");
    expect(await call("createPaymentIntent", elebneKey("order-1"))).not.toEqual(first);
    expect(world.objects("intent")).toHaveLength(2);
  });

  test("gives the first response to another body too, since it does not say that it refuses it", async () => {
    const { call, world } = await start("elebne");
    const first = await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 1 } });
    expect(await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 2 } })).toEqual(first);
    expect(world.objects("intent")).toMatchObject([{ amount: 1 }]);
  });

  test("refuses another body where it is told to", async () => {
    const { call, world } = await start("elebne", { idempotency: { otherBody: "refuse" } });
    await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 1 } });
    expect(await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 2 } })).toMatchObject({
      status: 409,
    });
    expect(world.objects("intent")).toHaveLength(1);
  });

  test("refuses a key of another operation", async () => {
    const { call, world } = await start("elebne");
    const { data } = (await call("createPaymentIntent", elebneKey("order-1"))).body;
    const path = { referenceNumber: data.referenceNumber };
    expect((await call("cancelPaymentIntent", { path, ...elebneKey("order-1") })).status).toBe(409);
    expect(world.object("intent", data.referenceNumber)).toMatchObject({ status: "PENDING" });
  });

  test("remembers a refusal, unless it is told not to", async () => {
    for (const keepRefusals of [true, false]) {
      const { call } = await start("elebne", { idempotency: { keepRefusals } });
      const { data } = (await call("createPaymentIntent")).body;
      const path = { referenceNumber: data.referenceNumber };
      const refund = () => call("refundPaymentIntent", { path, body: {}, ...elebneKey("refund-1") });
      expect((await refund()).status).toBe(400);
      await call("simulatePayment", { path });
      expect((await refund()).status).toBe(keepRefusals ? 400 : 200);
    }
  });

  test("does not remember what it refused before it acted: the request may be corrected", async () => {
    const { call } = await start("elebne");
    expect((await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 0 } })).status).toBe(400);
    expect((await call("createPaymentIntent", { ...elebneKey("order-1"), body: { amount: 1 } })).status).toBe(200);
  });

  test("keeps the keys of each merchant apart", async () => {
    const { call } = await start("elebne");
    const first = await call("createPaymentIntent", elebneKey("order-1"));
    expect(await call("createPaymentIntent", { ...elebneKey("order-1"), key: "bob" })).not.toEqual(first);
  });
});

describe("ElasticPay", () => {
  test("remembers a key for 900 seconds, and needs none", async () => {
    const { call, world } = await start("elasticpay");
    const first = await call("createPaymentIntent", key("order-1"));
    world.advance("899s");
    expect(await call("createPaymentIntent", key("order-1"))).toEqual(first);
    world.advance("1s");
    await call("createPaymentIntent", key("order-1"));
    await call("createPaymentIntent");
    await call("createPaymentIntent");
    expect(world.objects("intent")).toHaveLength(4);
  });
});

test("CHIP makes two purchases with one key: what it promises was seen not to hold", async () => {
  const { call, world } = await start("chip");
  await call("createPurchase", key("order-1"));
  await call("createPurchase", key("order-1"));
  expect(world.objects("purchase")).toHaveLength(2);
});

test("WooshPay's key is honoured only where a sandbox is told to: nobody has verified it", async () => {
  for (const honourUnproven of [false, true]) {
    const { call, world } = await start("wooshpay", { idempotency: { honourUnproven } });
    await call("createPaymentIntent", key("order-1"));
    await call("createPaymentIntent", key("order-1"));
    expect(world.objects("paymentIntent")).toHaveLength(honourUnproven ? 1 : 2);
  }
});

test("elepay has no keys; an order number that is paid cannot be used again", async () => {
  const { call, world } = await start("elepay");
  const first = await call("createCharge");
  world.pay(first.body.id);
  expect(await call("createCharge", key("order-1"))).toMatchObject({ status: 400, body: { errorCode: "M002007" } });
  expect(world.objects("charge")).toHaveLength(1);
});
