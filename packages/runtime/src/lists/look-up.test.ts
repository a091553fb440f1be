import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { responses, scriptedFetch } from "../../test/acme.js";
import { type Order, order, orders, shop as shopTable, Shop, shopClient } from "../../test/shop.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { createClient } from "../call/create-client.js";
import type { ShopOperations, ShopPaths } from "../../test/shop.js";
import { lookUp } from "./look-up.js";

/** How long the shop may still act upon a request, and how long until its lists show what was made. */
const ACTS_MS = 120_000;
const SETTLE_MS = 30_000;
const MARGIN_MS = 3_600_000;
/** The deadline of a client that was given none. */
const DEADLINE_MS = 120_000;

/** A call that ended at once, and a client that looks it up so much later: as a rule when the list is sure to show it. */
function setUp(shop: { readonly fetch: typeof fetch }, laterMs = ACTS_MS + SETTLE_MS) {
  const timing = new VirtualTiming();
  const startedAt = timing.now();
  timing.sleep(laterMs);
  const client = shopClient({ fetch: shop.fetch, maxAttempts: 2 }, timing);
  return { timing, startedAt, ended: { startedAt, endedAt: startedAt }, client };
}

const body = { reference: "ref-1", amount: 5 };

/** What a look-up says that does not tell, with these parts. */
const unknown = (reason: string, more: object = {}) => ({
  verdict: "unknown",
  reason,
  askAgainAt: undefined,
  data: undefined,
  olderByMs: undefined,
  ...more,
});

describe("lookUp", () => {
  test("is done, with what the call made, when the list has it, on whichever page", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const { client, timing, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toEqual({
      verdict: "done",
      data: { id: "or_1", reference: "ref-1", amount: 5 },
    });
    expect(shop.requests).toHaveLength(3);
    expect([timing.elapsed, timing.pending]).toEqual([ACTS_MS + SETTLE_MS, 0]);
  });

  test("is done when it has been found, though the rest of the list cannot be read", async () => {
    const shop = new Shop(orders(2, 1, 5, 4, 3));
    shop.instead.set(2, () => Response.json({}, { status: 401 }));
    const { client, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toMatchObject({ verdict: "done" });
    expect(shop.requests).toHaveLength(2);
  });

  test.each([
    ["on one page", [{ ...order(1), id: "or_9" }, order(1)]],
    ["on two pages", [{ ...order(1), id: "or_9" }, order(2), order(3), order(1)]],
  ])("is still unknown when two items match, %s: the call made one at most", async (_, stock) => {
    const { client, ended } = setUp(new Shop(stock));
    expect(await lookUp(client.createOrder, { body, ...ended })).toEqual(unknown("several"));
  });

  test("takes an item that comes twice, since the pages shifted, for one", async () => {
    const shop = new Shop(orders(2, 1, 3));
    shop.instead.set(2, () => Response.json({ orders: orders(1, 3), total: 4 }));
    const { client, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toMatchObject({ verdict: "done" });
  });

  describe("where the items say when they were made", () => {
    const made = (ms: number | undefined, id = "or_1") => ({
      ...order(1),
      id,
      ...(ms !== undefined && { made: new VirtualTiming().now() + ms }),
    });
    const ask = (...stock: Order[]) => {
      const { client, startedAt } = setUp(new Shop(stock));
      return lookUp(client.createInvoice, { body, startedAt });
    };

    test.each([0, 5_000, 120_000, -60_000])("takes one that was made %d ms after the call began", async (ms) => {
      expect(await ask(made(ms))).toMatchObject({ verdict: "done" });
    });

    test.each([
      ["one that is older than the call", made(-60_001)],
      ["one that does not say when it was made", made(undefined)],
      ["one that says it in no number", { ...order(1), made: "today" as never }],
    ])("takes %s for another call's, gives it with its age, and is still unknown", async (_, item) => {
      const olderByMs = typeof item.made === "number" ? 60_001 : Infinity;
      expect(await ask(item)).toEqual(unknown("older", { data: item, olderByMs }));
    });

    test("gives the youngest of several that are older", async () => {
      const stock = [made(-600_000, "or_2"), made(-120_000, "or_3"), made(-900_000, "or_4")];
      expect(await ask(...stock)).toEqual(unknown("older", { data: stock[1], olderByMs: 120_000 }));
    });

    test("tells the call's own from an earlier one with the same reference", async () => {
      expect(await ask(made(1_000, "or_2"), made(-600_000))).toMatchObject({ verdict: "done", data: { id: "or_2" } });
    });

    test("is unknown while only an earlier one is there, and done once the call's own is", async () => {
      const shop = new Shop([made(-600_000)]);
      const { client, startedAt } = setUp(shop);
      const again = () => lookUp(client.createInvoice, { body, startedAt });
      expect(await again()).toMatchObject({ verdict: "unknown", reason: "older" });
      shop.stock.unshift(made(2_000, "or_2"));
      expect(await again()).toMatchObject({ verdict: "done", data: { id: "or_2" } });
    });
  });

  test("is still unknown when a list without further pages says that there is more", async () => {
    const response = responses.json(200, { data: orders(3, 2), more: true });
    const { client, startedAt } = setUp(scriptedFetch(response, response));
    await expect(lookUp(client.createQuote, { body, startedAt })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
    });
    const found = setUp(scriptedFetch(responses.json(200, { data: orders(3, 1), more: true })));
    expect(await lookUp(found.client.createQuote, { body, startedAt })).toMatchObject({ verdict: "done" });
  });

  describe("where nothing is found", () => {
    const lookedUp = (
      laterMs: number,
      call: { startedAtMs?: number; endedAtMs?: number } = {},
      shop = new Shop(orders(3, 2)),
    ) => {
      const { client, startedAt, timing } = setUp(shop, laterMs);
      const { startedAtMs = 0, endedAtMs } = call;
      const times = {
        startedAt: startedAt + startedAtMs,
        ...(endedAtMs !== undefined && { endedAt: new Date(startedAt + endedAtMs) }),
      };
      return { result: lookUp(client.createOrder, { body, ...times }), startedAt, timing, shop };
    };
    const tooEarly = (askAgainAt: number) => unknown("too-early", { askAgainAt: new Date(askAgainAt) });

    test("is not done from the moment on from which the list would show it, and asks once", async () => {
      const { result, shop, timing } = lookedUp(ACTS_MS + SETTLE_MS, { endedAtMs: 0 });
      expect(await result).toEqual({ verdict: "not-done" });
      expect(shop.requests).toHaveLength(1);
      expect([timing.elapsed, timing.pending]).toEqual([ACTS_MS + SETTLE_MS, 0]);
    });

    test.each([0, SETTLE_MS, ACTS_MS, ACTS_MS + SETTLE_MS - 1])(
      "is unknown %i ms after the call, waits for nothing, and says when to ask again",
      async (laterMs) => {
        const { result, startedAt, timing } = lookedUp(laterMs, { endedAtMs: 0 });
        expect(await result).toEqual(tooEarly(startedAt + ACTS_MS + SETTLE_MS));
        expect([timing.elapsed, timing.pending]).toEqual([laterMs, 0]);
      },
    );

    test("counts from the end of the call, or from the latest that it can have sent anything where that is not known", async () => {
      const ended = lookedUp(ACTS_MS + SETTLE_MS, { endedAtMs: 20_000 });
      expect(await ended.result).toEqual(tooEarly(ended.startedAt + 20_000 + ACTS_MS + SETTLE_MS));
      const crashed = lookedUp(ACTS_MS + SETTLE_MS);
      expect(await crashed.result).toEqual(tooEarly(crashed.startedAt + DEADLINE_MS + ACTS_MS + SETTLE_MS));
      expect(await lookedUp(DEADLINE_MS + ACTS_MS + SETTLE_MS).result).toEqual({ verdict: "not-done" });
    });

    test("is unknown at any time where the spec does not say how long a request may be acted upon", async () => {
      const { actsWithinSeconds: _, ...lookup } = shopTable.operations.createOrder.lookup;
      const createOrder = { ...shopTable.operations.createOrder, lookup } as const;
      const provider = { ...shopTable, operations: { ...shopTable.operations, createOrder } } as const;
      const timing = new VirtualTiming();
      const startedAt = timing.now();
      timing.sleep(86_400_000);
      const options = { secretKey: "sk_1", fetch: new Shop([]).fetch };
      const client = createClient<ShopPaths, ShopOperations, typeof provider>(provider, options, timing);
      expect(await lookUp(client.createOrder, { body, startedAt })).toEqual(tooEarly(timing.now() + SETTLE_MS));
    });

    test("is done when it shows up later", async () => {
      const shop = new Shop(orders(3, 2));
      expect(await lookedUp(0, { endedAtMs: 0 }, shop).result).toMatchObject({ verdict: "unknown" });
      shop.stock.unshift(order(1));
      expect(await lookedUp(0, { endedAtMs: 0 }, shop).result).toMatchObject({ verdict: "done" });
    });
  });

  test.each([
    ["a Date", (now: number) => new Date(now), 0],
    ["milliseconds", (now: number) => now + 0.5, 0],
    ["a moment that has not come, by a clock that is ahead", (now: number) => now + 900_000, 0],
    ["an hour ago", (now: number) => now - 3_600_000, -3_600_000],
  ])("looks back an hour further than %s, for clocks differ", async (_, startedAt, shift) => {
    const shop = new Shop(orders(1));
    const { client, timing } = setUp(shop);
    await lookUp(client.createOrder, { body, startedAt: startedAt(timing.now()) });
    expect(shop.requests[0]?.searchParams.get("from")).toBe(String(timing.now() + shift - MARGIN_MS));
  });

  test("takes an item for what the call made only when all of it matches", async () => {
    const { client, ended } = setUp(new Shop(orders(1)));
    const of = (amount: number) => lookUp(client.createQuote, { body: { reference: "ref-1", amount }, ...ended });
    expect(await of(5)).toMatchObject({ verdict: "done" });
    expect(await of(6)).toEqual({ verdict: "not-done" });
  });

  test.each([
    ["nothing", "undefined", undefined],
    ["null", "null", null],
    ["an object", "[object Object]", {}],
    ["a list", "ref-1", ["ref-1"]],
    ["a boolean", "true", true],
    ["an empty text", "ref-1", ""],
  ])("does not take an item with %s for the reference %j", async (_, reference, held) => {
    const page = responses.json(200, { orders: [{ id: "or_1", amount: 5, reference: held }], total: 1 });
    const { client, ended } = setUp(scriptedFetch(page));
    expect(await lookUp(client.createOrder, { body: { reference, amount: 5 }, ...ended })).toEqual({
      verdict: "not-done",
    });
  });

  test("takes a number for the text that is the same", async () => {
    const page = responses.json(200, { orders: [{ id: "or_1", amount: 5, reference: 7 }], total: 1 });
    const { client, startedAt } = setUp(scriptedFetch(page));
    expect(await lookUp(client.createOrder, { body: { reference: "7", amount: 5 }, startedAt })).toMatchObject({
      verdict: "done",
    });
  });

  test("puts the body's values into the provider's query", async () => {
    const shop = new Shop(orders(1));
    const { client, startedAt } = setUp(shop);
    await lookUp(client.createQuote, { body, startedAt });
    expect(shop.requests[0]?.searchParams.get("query")).toBe("reference:'ref-1'");
  });

  test.each([
    ["no reference", { amount: 5 }],
    ["an empty reference", { amount: 5, reference: "" }],
    ["an amount that is no number", { amount: Number.NaN, reference: "ref-1" }],
    ["quotation marks in the query", { amount: 5, reference: "' OR reference:'x" }],
  ])("refuses a body with %s, and asks nothing", async (_, unfit) => {
    const shop = new Shop([]);
    const { client, startedAt } = setUp(shop);
    await expect(lookUp(client.createQuote, { body: unfit, startedAt })).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "unknown",
      operation: "createQuote",
      message: expect.stringMatching(/^createQuote cannot be looked up: the body has (nothing at|no value)/),
    });
    expect(shop.requests).toHaveLength(0);
  });

  test.each([{ amount: 5 }, { amount: 5, reference: "" }])(
    "refuses %j, by which nothing can be found",
    async (unfit) => {
      const shop = new Shop([]);
      const { client, startedAt } = setUp(shop);
      await expect(lookUp(client.createOrder, { body: unfit, startedAt })).rejects.toMatchObject({
        code: "invalid-option",
        verdict: "unknown",
      });
      expect(shop.requests).toHaveLength(0);
    },
  );

  test("refuses a start that is no time, and an operation that has no look-up", async () => {
    const shop = new Shop([]);
    const { client, startedAt } = setUp(shop);
    const refused = (message: string) => ({
      code: "invalid-option",
      verdict: "unknown",
      message: expect.stringContaining(message),
    });
    await expect(lookUp(client.createInvoice, { body, startedAt: new Date("?") })).rejects.toMatchObject(
      refused("createInvoice cannot be looked up: startedAt must be a Date or milliseconds since the epoch"),
    );
    await expect(lookUp(client.listByPage as never, { body, startedAt } as never)).rejects.toMatchObject(
      refused("whose spec names a look-up; got listByPage"),
    );
    await expect(lookUp(undefined as never, { body, startedAt } as never)).rejects.toMatchObject(
      refused("got undefined"),
    );
    expect(shop.requests).toHaveLength(0);
  });

  test.each([
    ["cannot be reached", responses.refused, { code: "connect" }],
    ["refuses to tell", responses.json(401, { message: "No." }), { code: "refused", status: 401 }],
    ["responds without a list", responses.json(200, {}), { code: "unreadable-response" }],
  ])("throws, and is still unknown, when the provider %s", async (_, handler, error) => {
    const { fetch } = scriptedFetch(handler, handler);
    const { client, startedAt } = setUp({ fetch });
    await expect(lookUp(client.createOrder, { body, startedAt })).rejects.toMatchObject({
      ...error,
      verdict: "unknown",
      operation: "createOrder",
      message:
        `createOrder: it is still unknown whether it was done, because listByOffset failed (${error.code}). ` +
        "Look it up again later.",
      cause: { code: error.code, operation: "listByOffset" },
    });
  });

  const page = (total: number | undefined, numbers: number[], headers?: Record<string, string>) =>
    responses.json(200, { orders: orders(...numbers), total }, headers);
  /** A response that is dated so much after this machine's clock. */
  const dated = (ms: number) => ({
    Date: new Date(new VirtualTiming().now() + ACTS_MS + SETTLE_MS + ms).toUTCString(),
  });

  test.each([
    ["sends an empty page before the total is reached", [page(3, [5, 4]), page(3, [])], "sent an empty page"],
    ["sends nothing of what it counts", [page(1, [])], "sent an empty page"],
  ])("throws, and is still unknown, when the provider %s", async (_, handlers, what) => {
    const { fetch, calls } = scriptedFetch(...handlers);
    const { client, ended } = setUp({ fetch });
    await expect(lookUp(client.createOrder, { body, ...ended })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
      operation: "createOrder",
      cause: { message: expect.stringContaining(what) },
    });
    expect(calls).toHaveLength(handlers.length);
  });

  test.each([
    ["counts less while it is read, for what was taken away hides what is left", [page(4, [5, 4]), page(3, [2])]],
    ["counts more while it is read", [page(3, [5, 4]), page(4, [3, 2])]],
    ["is more than an hour behind this clock", [page(0, [], dated(-3_601_000))]],
  ])("is still unknown when the provider %s, and asks again when the list would show it", async (_, handlers) => {
    const { fetch, calls } = scriptedFetch(...handlers);
    const { client, ended, timing } = setUp({ fetch });
    expect(await lookUp(client.createOrder, { body, ...ended })).toEqual(
      unknown("incomplete", { askAgainAt: new Date(timing.now() + SETTLE_MS) }),
    );
    expect(calls).toHaveLength(handlers.length);
  });

  test("is still unknown when the provider ends the list before its own total", async () => {
    const short = responses.json(200, { data: { items: orders(3, 2), more: false, total: 3 } });
    const { client, ended } = setUp(scriptedFetch(short));
    expect(await lookUp(client.createInvoice, { body, ...ended })).toMatchObject({ reason: "incomplete" });
  });

  test.each([
    ["this machine's", dated(0)],
    ["far ahead", dated(86_400_000)],
    ["not told", {}],
    ["no date", { Date: "soon" }],
  ])("is not-done when the provider's clock is %s", async (_, headers) => {
    const { client, ended } = setUp(scriptedFetch(page(0, [], headers)));
    expect(await lookUp(client.createOrder, { body, ...ended })).toEqual({ verdict: "not-done" });
  });

  test.each([1_000, 3_500_000])(
    "goes by the clock that is behind: with the provider's %i ms behind it is too early, by as much",
    async (behindMs) => {
      const { client, ended, timing } = setUp(scriptedFetch(page(0, [], dated(-behindMs))));
      expect(await lookUp(client.createOrder, { body, ...ended })).toEqual(
        unknown("too-early", { askAgainAt: new Date(timing.now() + behindMs) }),
      );
    },
  );

  test("is done when it is in a list that is not whole", async () => {
    const { client, startedAt } = setUp(scriptedFetch(page(9, [1], dated(-86_400_000)), page(8, [])));
    expect(await lookUp(client.createOrder, { body, startedAt })).toMatchObject({ verdict: "done" });
  });

  test("is not-done when only the list of an earlier look-up had changed", async () => {
    const { client, ended } = setUp(scriptedFetch(page(3, [5, 4]), page(4, [3, 2]), page(1, [9])));
    expect(await lookUp(client.createOrder, { body, ...ended })).toMatchObject({ reason: "incomplete" });
    expect(await lookUp(client.createOrder, { body, ...ended })).toEqual({ verdict: "not-done" });
  });

  test("ends at once when the signal aborts while it asks, and keeps no timer and no listener", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, timing, startedAt } = setUp({
      fetch(_, init) {
        timing.after(1_000, () => controller.abort(new Error("shutting down")));
        return responses.hang(init ?? {});
      },
    });
    const before = timing.elapsed;
    await expect(lookUp(client.createOrder, { body, startedAt, signal })).rejects.toMatchObject({
      code: "aborted",
      verdict: "unknown",
      operation: "createOrder",
    });
    expect([timing.elapsed - before, timing.pending]).toEqual([1_000, 0]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("is never not-done of what the provider makes, nor done of what it does not, whatever happens meanwhile", async () => {
    const verdicts = new Set<string>();
    const fault = fc.constantFrom("none", "reset", "503", "401", "garbage", "no list", "429");
    const instead: Record<string, () => Response> = {
      reset: responses.reset,
      503: responses.json(503, {}),
      401: responses.json(401, {}),
      429: responses.json(429, { error: {} }, { "Retry-After": "1" }),
      garbage: responses.text(200, "<html>"),
      "no list": responses.json(200, {}),
    };
    await fc.assert(
      fc.asyncProperty(
        // Whether and when the order shows up, when it is looked up, what others buy before and meanwhile, and what goes
        // wrong with each request.
        fc.boolean(),
        fc.integer({ min: -60_000, max: ACTS_MS + SETTLE_MS }),
        fc.integer({ min: 0, max: 2 * (ACTS_MS + SETTLE_MS) }),
        fc.nat({ max: 7 }),
        fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 3 }),
        fc.array(fault, { maxLength: 8 }),
        async (isMade, showsAfterMs, laterMs, before, arrivals, faults) => {
          const shop = new Shop([]);
          const { client, timing, ended } = setUp(
            {
              fetch: async (...request) => {
                const now = timing.elapsed;
                const others = orders(...Array.from({ length: before }, (_, number) => number + 10));
                const newer = orders(...arrivals.filter((at) => at <= now).map((_, number) => number + 100));
                shop.stock = [...newer, ...(isMade && showsAfterMs <= now ? orders(1) : []), ...others];
                const failure = instead[faults[shop.requests.length] ?? "none"];
                if (failure !== undefined) shop.instead.set(shop.requests.length + 1, failure);
                return shop.fetch(...request);
              },
            },
            laterMs,
          );
          const { verdict } = await lookUp(client.createOrder, { body, ...ended }).catch(
            (error: { verdict: string }) => error,
          );
          expect(verdict).not.toBe(isMade ? "not-done" : "done");
          const isTooEarly = laterMs < ACTS_MS + SETTLE_MS;
          expect(isTooEarly && verdict === "not-done").toBe(false);
          verdicts.add(verdict);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
    // Otherwise the runs have shown nothing.
    expect(verdicts).toEqual(new Set(["done", "not-done", "unknown"]));
  });

  test("is what the error of a lost response says to do", async () => {
    const { fetch } = scriptedFetch(responses.reset);
    const { client } = setUp({ fetch });
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      verdict: "unknown",
      message: expect.stringMatching(/ Look it up first: lookUp\(client\.createOrder, \{ body, startedAt \}\)\.$/),
    });
  });

  test("is typed: the list's items come back, and only operations with a look-up are taken", () => {
    // Never run: it must compile, or be refused.
    const checked = async () => {
      const { client, startedAt } = setUp(new Shop([]));
      const found = await lookUp(client.createOrder, { body, startedAt });
      if (found.verdict === "done") expectTypeOf(found.data).toEqualTypeOf<Order>();
      else if (found.verdict === "unknown") expectTypeOf(found.data).toEqualTypeOf<Order | undefined>();
      else expectTypeOf(found.verdict).toEqualTypeOf<"not-done">();
      // @ts-expect-error: a list has no look-up
      await lookUp(client.listByPage, { body, startedAt });
      // @ts-expect-error: the body is the operation's
      await lookUp(client.createOrder, { body: { reference: "ref-1" }, startedAt });
      // @ts-expect-error: a misspelt option is no option
      await lookUp(client.createOrder, { body, startetAt: startedAt });
    };
    expect(checked).toBeTypeOf("function");
  });
});
