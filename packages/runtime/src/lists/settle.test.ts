import { describe, expect, expectTypeOf, test } from "vitest";
import { acmeClient, responses, scriptedFetch } from "../../test/acme.js";
import { order, orders, Shop, shopClient, type Order } from "../../test/shop.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Refusal } from "../contract/refusal.js";
import { settle } from "./settle.js";

const body = { reference: "ref-1", amount: 5 };
const lost = () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
};

/** A shop that responses the write, its first request, in some way. */
function shopAnswering(write: () => Response, stock: Order[] = []) {
  const shop = new Shop(stock);
  shop.instead.set(1, write);
  const timing = new VirtualTiming();
  return { shop, timing, client: shopClient({ fetch: shop.fetch, maxAttempts: 2 }, timing) };
}

describe("settle", () => {
  test("is done with the provider's response, and asks nothing", async () => {
    const { client, shop } = shopAnswering(() => Response.json(order(1)));
    expect(await settle(client.createOrder, { body })).toEqual({
      verdict: "done",
      data: order(1),
      lookedUp: false,
      attempts: 1,
      idempotencyKey: undefined,
      call: expect.any(Number),
    });
    expect(shop.requests).toHaveLength(1);
  });

  test("is done with what the look-up finds, where the response was lost", async () => {
    const { client } = shopAnswering(lost, orders(2, 1));
    expect(await settle(client.createOrder, { body })).toEqual({
      verdict: "done",
      data: order(1),
      lookedUp: true,
      attempts: 1,
      idempotencyKey: undefined,
      call: expect.any(Number),
    });
  });

  test("is unknown with the time to ask again, where the look-up finds nothing yet", async () => {
    const { client, timing } = shopAnswering(lost);
    const now = timing.now();
    const settled = await settle(client.createOrder, { body });
    expect(settled).toMatchObject({
      verdict: "unknown",
      reason: "too-early",
      askAgainAt: new Date(now + 150_000),
      repeatUntil: undefined,
      refusal: undefined,
      startedAt: new Date(now),
      endedAt: new Date(now),
    });
    expect(settled.verdict === "unknown" && settled.message).toContain("createOrder");
    expect([timing.elapsed, timing.pending]).toEqual([0, 0]);
  });

  test("is unknown with the time to ask again, where the look-up fails", async () => {
    const { client, shop, timing } = shopAnswering(lost);
    shop.instead.set(2, () => Response.json({}, { status: 401 }));
    expect(await settle(client.createOrder, { body })).toMatchObject({
      verdict: "unknown",
      reason: "unreachable",
      askAgainAt: new Date(timing.now() + 30_000),
    });
  });

  test("is unknown, and says not to ask, where the body has nothing to look it up by", async () => {
    const { client, shop } = shopAnswering(lost);
    expect(await settle(client.createOrder, { body: { amount: 5 } })).toMatchObject({
      verdict: "unknown",
      reason: "no-look-up",
      askAgainAt: undefined,
    });
    expect(shop.requests).toHaveLength(1);
  });

  test("is unknown with what was found, where that is older than the call", async () => {
    const timing = new VirtualTiming();
    const old = { ...order(1), made: timing.now() - 3_600_000 };
    const { shop } = shopAnswering(lost, [old]);
    shop.instead.set(2, () => Response.json({ data: { items: [old], more: false, total: 1 } }));
    const client = shopClient({ fetch: shop.fetch, maxAttempts: 1 }, timing);
    expect(await settle(client.createInvoice, { body })).toMatchObject({
      verdict: "unknown",
      reason: "older",
      found: old,
      askAgainAt: undefined,
    });
  });

  test("is not done with the provider's refusal", async () => {
    const { fetch } = scriptedFetch(responses.json(400, { error: { code: "NO" } }));
    const settled = await settle(acmeClient({ fetch }).createPayment, { body: { amount: 1 }, idempotencyKey: "k" });
    expect(settled).toMatchObject({
      verdict: "not-done",
      refusal: { status: 400, code: "NO" },
      attempts: 1,
      idempotencyKey: "k",
    });
    expect(settled.verdict === "not-done" && settled.message).not.toBe("");
  });

  test("is not done, without a refusal, where the provider was never reached", async () => {
    const refused = () => {
      throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
    };
    const { fetch } = scriptedFetch(refused);
    const settled = await settle(acmeClient({ fetch, maxAttempts: 1 }, new VirtualTiming()).createOrder, {
      body: { amount: 1 },
    });
    expect(settled).toMatchObject({ verdict: "not-done", refusal: undefined, attempts: 1 });
  });

  test("is unknown, with the refusal, where that proves nothing", async () => {
    const { fetch } = scriptedFetch(responses.json(400, { error: { code: "EXISTS" } }));
    expect(await settle(acmeClient({ fetch }).createOrder, { body: { amount: 1 } })).toMatchObject({
      verdict: "unknown",
      refusal: { code: "EXISTS" },
      reason: "no-look-up",
      repeatUntil: undefined,
    });
  });

  test("says until when the call may be begun again with its key, where the provider then acts once", async () => {
    const timing = new VirtualTiming();
    const now = timing.now();
    const { fetch } = scriptedFetch(lost);
    const client = acmeClient({ fetch, maxAttempts: 1, deadlineMs: 60_000 }, timing);
    const settled = await settle(client.createPayment, { body: { amount: 1 } });
    expect(settled).toMatchObject({
      verdict: "unknown",
      idempotencyKey: expect.any(String),
      repeatUntil: new Date(now + 3_600_000 - 5_000 - 60_000),
    });
  });

  test.each(["createRefund", "createTransfer", "createOrder"] as const)(
    "names no such time for %s, whose provider does not promise it",
    async (id) => {
      const { fetch } = scriptedFetch(lost);
      const client = acmeClient({ fetch, maxAttempts: 1 }, new VirtualTiming());
      expect(await settle(client[id], { body: { amount: 1 } })).toMatchObject({
        verdict: "unknown",
        repeatUntil: undefined,
      });
    },
  );

  test("throws for misuse, of which nothing was sent", async () => {
    const { fetch, calls } = scriptedFetch();
    const client = acmeClient({ fetch });
    const misspelt = { body: { amount: 1 }, idempotencykey: "k" };
    await expect(settle(client.createPayment, misspelt as never)).rejects.toMatchObject({ code: "invalid-option" });
    await expect(settle((async () => undefined) as never, {} as never)).rejects.toThrow(PaySpecError);
    expect(calls).toEqual([]);
  });

  test("types each outcome, and refuses misspelt options", async () => {
    const { client } = shopAnswering(() => Response.json(order(1)));
    const settled = await settle(client.createOrder, { body });
    if (settled.verdict === "done") {
      expectTypeOf(settled.data).toEqualTypeOf<Order>();
    } else if (settled.verdict === "not-done") {
      expectTypeOf(settled.refusal).toEqualTypeOf<Refusal<never> | undefined>();
    } else {
      expectTypeOf(settled.verdict).toEqualTypeOf<"unknown">();
      expectTypeOf(settled.found).toEqualTypeOf<Order | undefined>();
    }
    // @ts-expect-error a misspelt option
    const misspelt = () => settle(client.createOrder, { bdy: body });
    expect(misspelt).toBeTypeOf("function");
  });
});
