import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { answers, scriptedFetch } from "../../test/acme.js";
import { type Order, order, orders, Shop, shopClient } from "../../test/shop.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { lookUp } from "./look-up.js";

/** The seconds after which the shop's lists show what was made. */
const SETTLE_MS = 30_000;
const MARGIN_MS = 3_600_000;

function setUp(shop: { readonly fetch: typeof fetch }) {
  const timing = new VirtualTiming();
  return { timing, startedAt: timing.now(), client: shopClient({ fetch: shop.fetch, maxAttempts: 2 }, timing) };
}

const body = { reference: "ref-1", amount: 5 };

describe("lookUp", () => {
  test("is done, with what the call made, when the list has it, on whichever page", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const { client, timing, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toEqual({
      verdict: "done",
      data: { id: "or_1", reference: "ref-1", amount: 5 },
    });
    expect(shop.requests).toHaveLength(3);
    expect(timing.elapsed).toBe(0);
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
  ])("throws, and is still unknown, when two items match, %s", async (_, stock) => {
    const { client, startedAt } = setUp(new Shop(stock));
    await expect(lookUp(client.createOrder, { body, startedAt })).rejects.toMatchObject({
      code: "unreadable-answer",
      verdict: "unknown",
      message: expect.stringContaining("shop has 2 items that match, of which the call made one at most"),
    });
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
    ])("takes %s for another call's: what became of this one is still unknown", async (_, item) => {
      await expect(ask(item)).rejects.toMatchObject({
        code: "unreadable-answer",
        verdict: "unknown",
        message: expect.stringContaining("older than the call"),
      });
    });

    test("tells the call's own from an earlier one with the same reference", async () => {
      expect(await ask(made(1_000, "or_2"), made(-600_000))).toMatchObject({ verdict: "done", data: { id: "or_2" } });
    });

    test("waits for the call's own while only an earlier one is there", async () => {
      const shop = new Shop([made(-600_000)]);
      shop.instead.set(2, () => Response.json({ data: { items: [made(2_000, "or_2"), made(-600_000)], total: 2 } }));
      const { client, startedAt } = setUp(shop);
      expect(await lookUp(client.createInvoice, { body, startedAt })).toMatchObject({
        verdict: "done",
        data: { id: "or_2" },
      });
    });
  });

  test("is still unknown when a list without further pages says that there is more", async () => {
    const answer = answers.json(200, { data: orders(3, 2), more: true });
    const { client, startedAt } = setUp(scriptedFetch(answer, answer));
    await expect(lookUp(client.createQuote, { body, startedAt })).rejects.toMatchObject({
      code: "unreadable-answer",
      verdict: "unknown",
    });
    const found = setUp(scriptedFetch(answers.json(200, { data: orders(3, 1), more: true })));
    expect(await lookUp(found.client.createQuote, { body, startedAt })).toMatchObject({ verdict: "done" });
  });

  test("is not done only when it is still not there after the time the provider takes to show it", async () => {
    const shop = new Shop(orders(3, 2));
    const { client, timing, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toEqual({ verdict: "not-done" });
    expect(shop.requests).toHaveLength(2);
    expect(timing.elapsed).toBe(SETTLE_MS);
    expect(timing.pending).toBe(0);
  });

  test("is done when it shows up meanwhile", async () => {
    const shop = new Shop(orders(3, 2));
    shop.instead.set(2, () => Response.json({ orders: orders(1), total: 1 }));
    const { client, startedAt } = setUp(shop);
    expect(await lookUp(client.createOrder, { body, startedAt })).toMatchObject({ verdict: "done" });
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
    const { client, startedAt } = setUp(new Shop(orders(1)));
    const of = (amount: number) => lookUp(client.createQuote, { body: { reference: "ref-1", amount }, startedAt });
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
    const page = answers.json(200, { orders: [{ id: "or_1", amount: 5, reference: held }], total: 1 });
    const { client, startedAt } = setUp(scriptedFetch(page, page));
    expect(await lookUp(client.createOrder, { body: { reference, amount: 5 }, startedAt })).toEqual({
      verdict: "not-done",
    });
  });

  test("takes a number for the text that is the same", async () => {
    const page = answers.json(200, { orders: [{ id: "or_1", amount: 5, reference: 7 }], total: 1 });
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
    ["cannot be reached", answers.refused, { code: "connect" }],
    ["refuses to tell", answers.json(401, { message: "No." }), { code: "refused", status: 401 }],
    ["answers without a list", answers.json(200, {}), { code: "unreadable-answer" }],
  ])("throws, and is still unknown, when the provider %s", async (_, handler, error) => {
    const { fetch } = scriptedFetch(handler, handler);
    const { client, startedAt } = setUp({ fetch });
    await expect(lookUp(client.createOrder, { body, startedAt })).rejects.toMatchObject({
      ...error,
      verdict: "unknown",
      operation: "createOrder",
      message: expect.stringMatching(/^createOrder: it is still not known .* listByOffset/),
      cause: { code: error.code, operation: "listByOffset" },
    });
  });

  const page = (total: number | undefined, numbers: number[], headers?: Record<string, string>) =>
    answers.json(200, { orders: orders(...numbers), total }, headers);
  const dated = (ms: number) => ({ Date: new Date(new VirtualTiming().now() + ms).toUTCString() });

  test.each([
    ["sends an empty page before the total is reached", [page(3, [5, 4]), page(3, [])], "sent an empty page"],
    ["sends nothing of what it counts", [page(1, [])], "sent an empty page"],
    [
      "counts less while it is read, for what was taken away hides what is left",
      [page(0, []), page(4, [5, 4]), page(3, [2])],
      "changed while it was read",
    ],
    ["counts more while it is read", [page(0, []), page(3, [5, 4]), page(4, [3, 2])], "changed while it was read"],
    ["is an hour behind this clock", [page(0, []), page(0, [], dated(-3_700_000))], "set this machine's clock"],
  ])("throws, and is still unknown, when the provider %s", async (_, handlers, what) => {
    const { fetch, calls } = scriptedFetch(...handlers);
    const { client, startedAt } = setUp({ fetch });
    await expect(lookUp(client.createOrder, { body, startedAt })).rejects.toMatchObject({
      code: "unreadable-answer",
      verdict: "unknown",
      operation: "createOrder",
      message: expect.stringContaining(what),
    });
    expect(calls).toHaveLength(handlers.length);
  });

  test("throws, and is still unknown, when the provider ends the list before its own total", async () => {
    const short = answers.json(200, { data: { items: orders(3, 2), more: false, total: 3 } });
    const { client, startedAt } = setUp(scriptedFetch(short, short));
    await expect(lookUp(client.createInvoice, { body, startedAt })).rejects.toMatchObject({
      code: "unreadable-answer",
      verdict: "unknown",
      message: expect.stringContaining("there are 3 items, and sent 2"),
    });
  });

  test.each([
    ["minutes behind", dated(-3_500_000)],
    ["far ahead", dated(86_400_000)],
    ["not told", {}],
    ["no date", { Date: "soon" }],
  ])("is not-done when the provider's clock is %s", async (_, headers) => {
    const { client, startedAt } = setUp(scriptedFetch(page(0, [], headers), page(0, [], headers)));
    expect(await lookUp(client.createOrder, { body, startedAt })).toEqual({ verdict: "not-done" });
  });

  test("is done when it is in a list that is not whole", async () => {
    const { client, startedAt } = setUp(scriptedFetch(page(9, [1], dated(-86_400_000)), page(8, [])));
    expect(await lookUp(client.createOrder, { body, startedAt })).toMatchObject({ verdict: "done" });
  });

  test("is not-done when only the list before the wait had changed", async () => {
    const { client, startedAt } = setUp(scriptedFetch(page(3, [5, 4]), page(4, [3, 2]), page(1, [9])));
    expect(await lookUp(client.createOrder, { body, startedAt })).toEqual({ verdict: "not-done" });
  });

  test("ends at once when the signal aborts while it waits, and keeps no timer and no listener", async () => {
    const shop = new Shop([]);
    const { client, timing, startedAt } = setUp(shop);
    const controller = new AbortController();
    shop.instead.set(1, () => {
      timing.after(1_000, () => controller.abort(new Error("shutting down")));
      return Response.json({ orders: [], total: 0 });
    });
    const { signal } = controller;
    await expect(lookUp(client.createOrder, { body, startedAt, signal })).rejects.toMatchObject({
      code: "aborted",
      verdict: "unknown",
    });
    expect(timing.elapsed).toBe(1_000);
    expect(shop.requests).toHaveLength(1);
    expect(timing.pending).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("is never not-done while the provider's list would show it, whatever happens meanwhile", async () => {
    const verdicts = new Set<string>();
    const fault = fc.constantFrom("none", "reset", "503", "401", "garbage", "no list", "429");
    await fc.assert(
      fc.asyncProperty(
        // When the order shows up, what others buy before and meanwhile, and what goes wrong with each request.
        fc.integer({ min: -60_000, max: 120_000 }),
        fc.nat({ max: 7 }),
        fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 3 }),
        fc.array(fault, { maxLength: 8 }),
        async (showsAfterMs, before, arrivals, faults) => {
          const shop = new Shop([]);
          let lastAnswered = 0;
          const { client, timing, startedAt } = setUp({
            fetch: async (...request) => {
              const now = timing.now() - startedAt;
              const others = orders(...Array.from({ length: before }, (_, number) => number + 10));
              const newer = orders(...arrivals.filter((at) => at <= now).map((_, number) => number + 100));
              const own = showsAfterMs <= now ? orders(1) : [];
              shop.stock = [...newer, ...own, ...others];
              switch (faults[shop.requests.length]) {
                case "reset":
                  shop.instead.set(shop.requests.length + 1, answers.reset);
                  break;
                case "503":
                  shop.instead.set(shop.requests.length + 1, answers.json(503, {}));
                  break;
                case "401":
                  shop.instead.set(shop.requests.length + 1, answers.json(401, {}));
                  break;
                case "429":
                  shop.instead.set(shop.requests.length + 1, answers.json(429, {}, { "Retry-After": "1" }));
                  break;
                case "garbage":
                  shop.instead.set(shop.requests.length + 1, answers.text(200, "<html>"));
                  break;
                case "no list":
                  shop.instead.set(shop.requests.length + 1, answers.json(200, {}));
                  break;
                default:
                  lastAnswered = now;
              }
              return shop.fetch(...request);
            },
          });
          const ended = await lookUp(client.createOrder, { body, startedAt }).catch(
            (error: { verdict: string }) => error,
          );
          // The last page was read after the settling time, and the order had not shown up by then.
          const mayBeNotDone = lastAnswered >= SETTLE_MS && showsAfterMs > SETTLE_MS;
          expect(mayBeNotDone ? ["done", "unknown", "not-done"] : ["done", "unknown"]).toContain(ended.verdict);
          verdicts.add(ended.verdict);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
    // Otherwise the runs have shown nothing.
    expect(verdicts).toEqual(new Set(["done", "not-done", "unknown"]));
  });

  test("is what the error of a lost answer says to do", async () => {
    const { fetch } = scriptedFetch(answers.reset);
    const { client } = setUp({ fetch });
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      verdict: "unknown",
      message: expect.stringContaining("look it up with lookUp(client.createOrder, { body, startedAt }) first."),
    });
  });

  test("is typed: the list's items come back, and only operations with a look-up are taken", () => {
    // Never run: it must compile, or be refused.
    const checked = async () => {
      const { client, startedAt } = setUp(new Shop([]));
      const found = await lookUp(client.createOrder, { body, startedAt });
      if (found.verdict === "done") expectTypeOf(found.data).toEqualTypeOf<Order>();
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
