import { beforeEach, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox, type SandboxWorld } from "../src/index.js";
import { type Called, caller } from "./call.ts";
import { authorization, bundleOf, type RequestChanges } from "./spec-requests.ts";

const START = Date.UTC(2026, 3, 4, 10, 30);

let sandbox: Sandbox;
let world: SandboxWorld;
let call: (operation: string, changes?: RequestChanges) => Promise<Called>;

beforeEach(async () => {
  sandbox = createSandbox("elebne", { now: () => START });
  world = await sandbox.world("sk_test_alice");
  call = caller(sandbox, "elebne");
});

/** Creates an intent, and returns its reference number as the path of further calls. */
async function create(body: object = { amount: 50_000, label: "Plan" }): Promise<{ referenceNumber: string }> {
  const { referenceNumber } = (await call("createPaymentIntent", { body })).body.data;
  return { referenceNumber };
}

const eventsOf = () => world.events.map(({ name }) => name);

describe("an intent", () => {
  test("is created as the page shows it, from what was sent", async () => {
    const body = { amount: 50_000, label: "Plan", metadata: { plan: "premium" }, success_url: "https://shop.example/" };
    expect(await call("createPaymentIntent", { body })).toEqual({
      status: 200,
      body: {
        success: true,
        data: {
          referenceNumber: expect.stringMatching(/^PI-3[0-9A-Z]{14}$/),
          shortCode: expect.stringMatching(/^[0-9A-Z]{6}$/),
          code: expect.stringMatching(/^\d{6}$/),
          codeExpiresAt: "2026-04-05T10:30:00.000Z",
          payUrl: expect.stringMatching(/^https:\/\/pay\.elebne\.ai\/p\/[0-9A-Z]{6}$/),
          amount: 50_000,
          amountType: "FIXED",
          currency: "MRU",
          label: "Plan",
          status: "PENDING",
          sandbox: true,
          metadata: { plan: "premium" },
          expiresAt: "2026-04-05T10:30:00.000Z",
          createdAt: "2026-04-04T10:30:00.000Z",
        },
      },
    });
  });

  test("is read back as it stands", async () => {
    const path = await create();
    const { body } = await call("getPaymentIntent", { path });
    expect(body.data).toMatchObject({
      ...path,
      status: "PENDING",
      amount: 50_000,
      refunds: [],
      totalAmountRefunded: 0,
    });
    expect(body.data).not.toHaveProperty("payment");
  });

  test("is paid by the simulated payment, once", async () => {
    const path = await create();
    world.advance("5m");
    expect(await call("simulatePayment", { path })).toEqual({ status: 200, body: { success: true } });
    expect((await call("getPaymentIntent", { path })).body.data).toMatchObject({
      status: "PAID",
      payment: { amountPaid: 50_000, paidAt: "2026-04-04T10:35:00.000Z", method: "WALLET" },
      updatedAt: "2026-04-04T10:35:00.000Z",
    });
    expect(await call("simulatePayment", { path })).toMatchObject({ status: 400 });
    expect(world.ledger).toEqual([
      {
        kind: "charge",
        amount: 50_000,
        currency: "MRU",
        resource: "intent",
        id: path.referenceNumber,
        at: START + 300_000,
      },
    ]);
  });

  test("of 99901 centimes fails when its payment is simulated", async () => {
    const path = await create({ amount: 99_901 });
    await call("simulatePayment", { path });
    expect((await call("getPaymentIntent", { path })).body.data.status).toBe("FAILED");
    expect(world.ledger).toEqual([]);
  });

  test("of an open amount is null until the payer has chosen one", async () => {
    const path = await create({ amount: 1, amountType: "OPEN" });
    expect((await call("getPaymentIntent", { path })).body.data.amount).toBeNull();
    world.pay(path.referenceNumber, { amount: 700 });
    expect((await call("getPaymentIntent", { path })).body.data).toMatchObject({
      amount: null,
      payment: { amountPaid: 700 },
    });
    expect(world.ledger).toMatchObject([{ kind: "charge", amount: 700 }]);
  });

  test("is refunded in parts, up to what was paid", async () => {
    const path = await create();
    await call("simulatePayment", { path });
    const refund = (body: object) => call("refundPaymentIntent", { path, body });
    expect(await refund({ amount: 20_000, reason: "product_defective" })).toEqual({
      status: 200,
      body: { success: true, data: { refunded: true } },
    });
    expect((await call("getPaymentIntent", { path })).body.data).toMatchObject({
      status: "REFUNDED",
      totalAmountRefunded: 20_000,
      refunds: [{ amount: 20_000, reason: "product_defective" }],
    });
    expect(await refund({ amount: 30_001 })).toMatchObject({ status: 400 });
    expect(await refund({})).toMatchObject({ status: 200 });
    expect((await call("getPaymentIntent", { path })).body.data.totalAmountRefunded).toBe(50_000);
    expect(await refund({ amount: 1 })).toMatchObject({ status: 400 });
    expect(world.ledger.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["charge", 50_000],
      ["refund", 20_000],
      ["refund", 30_000],
    ]);
  });

  test("is not refunded before it is paid, nor by nothing or less", async () => {
    const path = await create();
    expect(await call("refundPaymentIntent", { path, body: {} })).toMatchObject({ status: 400 });
    await call("simulatePayment", { path });
    for (const amount of [0, -1]) {
      expect(await call("refundPaymentIntent", { path, body: { amount } })).toMatchObject({ status: 400 });
    }
    expect(world.ledger).toHaveLength(1);
  });

  test("of 99904 centimes is paid, and its refund fails", async () => {
    const path = await create({ amount: 99_904 });
    await call("simulatePayment", { path });
    expect(await call("refundPaymentIntent", { path, body: {} })).toMatchObject({ status: 400 });
    expect((await call("getPaymentIntent", { path })).body.data.status).toBe("PAID");
  });

  test("is cancelled while it is pending, and not afterwards", async () => {
    const path = await create();
    expect((await call("cancelPaymentIntent", { path })).body.data.status).toBe("CANCELLED");
    expect(await call("cancelPaymentIntent", { path })).toMatchObject({
      status: 400,
      body: { error: { code: "INTENT_CANCEL_INVALID_STATUS" } },
    });
    expect(await call("simulatePayment", { path })).toMatchObject({ status: 400 });
  });

  test("that is unpaid for 24 hours is cancelled, and its event is sent", async () => {
    const path = await create();
    world.advance("23h");
    expect((await call("getPaymentIntent", { path })).body.data.status).toBe("PENDING");
    world.advance("1h");
    expect((await call("getPaymentIntent", { path })).body.data).toMatchObject({
      status: "CANCELLED",
      updatedAt: "2026-04-05T10:30:00.000Z",
    });
    expect(eventsOf()).toEqual(["payment.created", "payment.expired"]);
  });

  test("that is paid does not expire", async () => {
    const path = await create();
    await call("simulatePayment", { path });
    world.advance("48h");
    expect((await call("getPaymentIntent", { path })).body.data.status).toBe("PAID");
  });

  test("that does not exist, or is another merchant's, is not found", async () => {
    const path = await create();
    for (const operation of ["getPaymentIntent", "cancelPaymentIntent", "refundPaymentIntent", "simulatePayment"]) {
      expect(await call(operation, { path, key: "bob" })).toMatchObject({
        status: 404,
        body: { success: false, error: { code: "INTENT_NOT_FOUND", statusCode: 404 } },
      });
    }
  });

  test("is seen with the publishable key of the same world, and not with a live key", async () => {
    const path = await create();
    const as = (scheme: string, mode: "test" | "live" = "test") => ({
      path,
      headers: { Authorization: authorization(bundleOf("elebne"), scheme, "alice", mode) },
    });
    expect((await call("getPaymentIntent", as("publishableKey"))).status).toBe(200);
    expect((await call("getPaymentIntent", as("secretKey", "live"))).status).toBe(404);
  });

  test("made with a live key says so, and its payment cannot be simulated", async () => {
    const headers = { Authorization: authorization(bundleOf("elebne"), "secretKey", "alice", "live") };
    const { data } = (await call("createPaymentIntent", { headers })).body;
    expect(data.sandbox).toBe(false);
    const path = { referenceNumber: data.referenceNumber };
    expect(await call("simulatePayment", { headers, path })).toMatchObject({ status: 404 });
  });
});

describe("the list of intents", () => {
  const list = async (query: Record<string, string> = {}) => (await call("listPaymentIntents", { query })).body.data;

  test("is newest first, in pages that say whether there are more", async () => {
    const made: string[] = [];
    for (let amount = 1; amount <= 5; amount++) made.unshift((await create({ amount })).referenceNumber);
    const pages = [];
    for (let page = 1; ; page++) {
      const { items, hasMore, ...rest } = await list({ page: `${page}`, limit: "2" });
      pages.push(items.map((item: { referenceNumber: string }) => item.referenceNumber));
      expect(rest).toEqual({ page, limit: 2, total: 5 });
      if (!hasMore) break;
    }
    expect(pages).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4)]);
  });

  test("has 20 items a page, and an empty one beyond the last", async () => {
    for (let amount = 1; amount <= 21; amount++) await create({ amount });
    expect(await list()).toMatchObject({ items: { length: 20 }, page: 1, limit: 20, total: 21, hasMore: true });
    expect(await list({ page: "3" })).toMatchObject({ items: [], total: 21, hasMore: false });
  });

  test("is filtered by status and by days, both inclusive", async () => {
    const paid = await create();
    await call("simulatePayment", { path: paid });
    world.advance("48h");
    await create();
    const amounts = async (query: Record<string, string>) => (await list(query)).total;
    expect(await amounts({ status: "PAID" })).toBe(1);
    expect(await amounts({ status: "CANCELLED" })).toBe(0);
    expect(await amounts({ to: "2026-04-04" })).toBe(1);
    expect(await amounts({ to: "2026-04-03" })).toBe(0);
    expect(await amounts({ from: "2026-04-05" })).toBe(1);
    expect(await amounts({ from: "2026-04-04T10:30:00.000Z", to: "2026-04-06T10:30:00.000Z" })).toBe(2);
  });
});

describe("events of intents", () => {
  test("tell each step, in the form of the page", async () => {
    const path = await create({ amount: 50_000, metadata: { order_id: "1234" } });
    await call("simulatePayment", { path });
    await call("refundPaymentIntent", { path, body: { amount: 1 } });
    expect(eventsOf()).toEqual(["payment.created", "payment.confirmed", "payment.refunded"]);
    expect(world.events[1]?.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      event: "payment.confirmed",
      created_at: "2026-04-04T10:30:00.000Z",
      sandbox: true,
      data: {
        reference_number: path.referenceNumber,
        short_code: expect.stringMatching(/^[0-9A-Z]{6}$/),
        amount: 50_000,
        currency: "MRU",
        status: "PAID",
        paid_at: "2026-04-04T10:30:00.000Z",
        payer_phone: "42 ** ** 78",
        metadata: { order_id: "1234" },
        commission: { provider_ttc: 1500, payer_ttc: 0, tof: 250, tte: 500, total_revenue: 750 },
      },
    });
  });
});

describe("the shop", () => {
  test("keeps products by their external id, and the stock of their variants", async () => {
    const variants = [
      { type: "SIZE", label: "Normal", quantity: 1 },
      { type: "SIZE", label: "Grand", quantity: 2 },
    ];
    await call("createProduct", { body: { name: "Yassa", price: 400, externalId: "YASSA-001", variants } });
    const path = { id: "YASSA-001" };
    const stock = { quantity: 50, variants: [{ label: "grand", quantity: 15 }] };
    expect((await call("updateProductStock", { path, body: stock })).body.data).toMatchObject({
      name: "Yassa",
      status: "DISABLED",
      quantity: 50,
      variants: [variants[0], { ...variants[1], quantity: 15 }],
    });
    expect((await call("updateProduct", { path, body: { price: 500 } })).body.data).toMatchObject({
      name: "Yassa",
      price: 500,
    });
    expect((await call("deleteProduct", { path })).status).toBe(200);
    expect(await call("updateProduct", { path })).toMatchObject({
      status: 404,
      body: { error: { code: "NOT_FOUND" } },
    });
  });

  test("gets a simulated order, which moves on", async () => {
    await call("simulateOrder");
    const [order] = (await call("listOrders", { query: { status: "NEW" } })).body.data.items;
    world.act("order", order.referenceNumber, "accept");
    const path = { referenceNumber: order.referenceNumber };
    expect((await call("getOrder", { path })).body.data.status).toBe("PREPARING");
    expect(world.events.map(({ body }) => body)).toMatchObject([
      { event: "order.new", data: { status: "NEW", totalAmount: 121_000 } },
      { event: "order.accepted", data: { status: "PREPARING", previousStatus: "NEW" } },
    ]);
  });
});

test("a business has at most five webhook endpoints", async () => {
  for (let count = 1; count <= 5; count++) {
    const { data } = (await call("createWebhookEndpoint")).body;
    expect(data).toMatchObject({ active: true, secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
  }
  expect(await call("createWebhookEndpoint")).toMatchObject({ status: 400 });
});

describe("worlds", () => {
  test("the same seed and the same requests make the same ids; another seed makes others", async () => {
    const first = async (seed: string) => {
      const { body } = await caller(
        createSandbox("elebne", { seed, now: () => START }),
        "elebne",
      )("createPaymentIntent");
      return body.data;
    };
    expect(await first("one")).toEqual(await first("one"));
    expect(await first("one")).not.toEqual(await first("two"));
  });

  test("a snapshot brings back objects, clock and the ids to come, as often as it is asked", async () => {
    const path = await create();
    const snapshot = world.snapshot();
    const attempt = async () => {
      world.restore(snapshot);
      world.advance("1h");
      await call("simulatePayment", { path });
      return [await create(), (await call("getPaymentIntent", { path })).body, world.ledger, world.now];
    };
    const first = await attempt();
    expect(await attempt()).toEqual(first);
    world.restore(snapshot);
    expect((await call("getPaymentIntent", { path })).body.data.status).toBe("PENDING");
    expect(world.now).toEqual(new Date(START));
  });

  test("a world that is reset is empty, and its clock shows the real time", async () => {
    await create();
    world.advance("1h");
    world.reset();
    expect(world.objects("intent")).toEqual([]);
    expect(world.events).toEqual([]);
    expect(world.now).toEqual(new Date(START));
  });
});
