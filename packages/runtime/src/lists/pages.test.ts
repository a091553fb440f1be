import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, expectTypeOf, test } from "vitest";
import { responses, scriptedFetch } from "../../test/acme.js";
import { type Order, order, orders, Shop, shopClient } from "../../test/shop.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { items } from "./items.js";
import { type Page, pages } from "./pages.js";
import type { PaySpecError } from "../contract/payspec-error.js";

type Client = ReturnType<typeof shopClient>;

interface LooseOptions {
  readonly query?: object;
  readonly from?: string | undefined;
  readonly signal?: AbortSignal;
}

/** Each style's list, called alike: with two items per page where the query does not say otherwise. */
const lists: Record<string, (client: Client, options?: LooseOptions) => AsyncGenerator<Page<Order>, void, undefined>> =
  {
    page: (client, { query, ...others } = {}) =>
      pages(client.listByPage, { params: { query: { ...query } }, ...others }),
    offset: (client, { query, ...others } = {}) =>
      pages(client.listByOffset, { params: { query: { ...query } }, ...others }),
    cursor: (client, { query, ...others } = {}) =>
      pages(client.listByCursor, { params: { query: { ...query } }, ...others }),
    "next-url": (client, { query, ...others } = {}) =>
      pages(client.listByUrl, { params: { path: { shop: "a b/c" }, query: { ...query } }, ...others }),
  };
const styles = Object.keys(lists);
/** The position is a count, which shifts with the items. */
const counting = ["page", "offset"];
/** The position is an item, which does not. */
const anchored = ["cursor", "next-url"];

function open(style: string, shop: { readonly fetch: typeof fetch }, options?: LooseOptions) {
  const list = lists[style];
  if (list === undefined) throw new Error(`no list pages by ${style}`);
  return list(shopClient({ fetch: shop.fetch, maxAttempts: 2 }, new VirtualTiming()), options);
}

/** A signal, and what aborts it. */
function aborter() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error("enough")) };
}

/** The next page, which must be there. */
async function nextOf(iteration: AsyncGenerator<Page<Order>, void, undefined>): Promise<Page<Order>> {
  const { value } = await iteration.next();
  if (value === undefined) throw new Error("no further page");
  return value;
}

/** All pages that are left, by the numbers of their orders. */
async function rest(iteration: AsyncIterable<Page<Order>>): Promise<number[][]> {
  const all: number[][] = [];
  for await (const page of iteration) all.push(page.items.map(({ id }) => Number(id.slice(3))));
  return all;
}

describe.each(styles)("pages, by %s", (style) => {
  test.each([
    ["an empty list is one page without items", [], [[]]],
    ["a short last page ends the list", [3, 2, 1], [[3, 2], [1]]],
    [
      "a full last page ends the list",
      [4, 3, 2, 1],
      [
        [4, 3],
        [2, 1],
      ],
    ],
  ])("%s, and no request more than that is sent", async (_, numbers, expected) => {
    const shop = new Shop(orders(...numbers));
    expect(await rest(open(style, shop))).toEqual(expected);
    expect(shop.requests).toHaveLength(expected.length);
  });

  test("a page is asked for when it is wanted, not before", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const iteration = open(style, shop);
    expect(shop.requests).toHaveLength(0);
    await nextOf(iteration);
    expect(shop.requests).toHaveLength(1);
    await iteration.return();
    expect(shop.requests).toHaveLength(1);
  });

  test("the last page has no cursor, every other one has", async () => {
    const cursors: (string | undefined)[] = [];
    for await (const { cursor } of open(style, new Shop(orders(5, 4, 3, 2, 1)))) cursors.push(cursor);
    expect(cursors).toEqual([expect.any(String), expect.any(String), undefined]);
  });

  test("a stored cursor goes on after its page, with the caller's filters on every request", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const query = { status: "PAID", limit: 2 };
    const { cursor } = await nextOf(open(style, shop, { query }));
    const { from } = JSON.parse(JSON.stringify({ from: cursor })) as { from: string };
    expect(await rest(open(style, shop, { query, from }))).toEqual([[3, 2], [1]]);
    const asked = shop.requests.map(({ searchParams }) => [searchParams.get("status"), searchParams.get("limit")]);
    expect(asked).toEqual([
      ["PAID", "2"],
      ["PAID", "2"],
      ["PAID", "2"],
    ]);
  });

  test("a provider that gives fewer than it is asked for is read to its end", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1), { cap: 2 });
    expect((await rest(open(style, shop, { query: { limit: 1000 } }))).flat()).toEqual([5, 4, 3, 2, 1]);
  });

  test("a provider that says neither total nor whether more follows is read to its end", async () => {
    const shop = new Shop(orders(4, 3, 2, 1), { tells: false });
    expect((await rest(open(style, shop))).flat()).toEqual([4, 3, 2, 1]);
  });

  test("an error that may pass is repeated in the middle as at the start", async () => {
    const shop = new Shop(orders(3, 2, 1));
    shop.instead.set(2, () => new Response("", { status: 503 }));
    expect(await rest(open(style, shop))).toEqual([[3, 2], [1]]);
  });

  test("a refusal in the middle throws, with the response, after the pages before it", async () => {
    const shop = new Shop(orders(3, 2, 1));
    shop.instead.set(2, () => Response.json({ message: "No." }, { status: 401 }));
    const iteration = open(style, shop);
    const { items: first, cursor } = await nextOf(iteration);
    expect(first).toEqual(orders(3, 2));
    const refused = iteration.next();
    await expect(refused).rejects.toMatchObject({
      code: "refused",
      verdict: "not-done",
      status: 401,
      result: { ok: false, error: { message: "No." } },
      message: expect.stringMatching(/^listBy\w+: shop refused a page with status 401\./),
    });
    expect(await rest(open(style, shop, { from: cursor }))).toEqual([[1]]);
  });

  test.each([
    ["a refusal", () => Response.json({}, { status: 401 })],
    ["a broken connection", responses.reset],
    ["a response without a list", () => Response.json({})],
  ])("%s says where it stopped: from there on nothing is lost and nothing comes twice", async (_, fault) => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const given: number[] = [];
    let stored: string | null = null;
    for (const request of [2, 3, 5, 6]) shop.instead.set(request, fault);
    for (let run = 1; run <= 6 && given.length < 5; run++) {
      try {
        const { from } = JSON.parse(JSON.stringify({ from: stored ?? undefined })) as { from?: string };
        for await (const page of open(style, shop, { from })) {
          given.push(...page.items.map(({ id }) => Number(id.slice(3))));
        }
      } catch (error) {
        stored = (error as PaySpecError).cursor ?? null;
      }
    }
    expect(given).toEqual([5, 4, 3, 2, 1]);
  });

  test("an error at a stored cursor says so again", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const { cursor } = await nextOf(open(style, shop));
    shop.instead.set(2, () => Response.json({}, { status: 401 }));
    const error: unknown = await open(style, shop, { from: cursor })
      .next()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "refused", cursor });
    // A filter may be in it, which no log should print.
    expect(inspect(error) + JSON.stringify(error)).not.toContain(cursor);
  });

  test("a call that fails in the middle throws as the call does", async () => {
    const shop = new Shop(orders(3, 2, 1));
    for (const number of [2, 3]) shop.instead.set(number, responses.reset);
    const iteration = open(style, shop);
    await nextOf(iteration);
    await expect(iteration.next()).rejects.toMatchObject({ code: "network", attempts: 2 });
  });

  test("an abort before the first page sends nothing", async () => {
    const shop = new Shop(orders(1));
    const iteration = open(style, shop, { signal: AbortSignal.abort(new Error("enough")) });
    await expect(iteration.next()).rejects.toMatchObject({ code: "aborted", verdict: "not-done", attempts: 0 });
    expect(shop.requests).toHaveLength(0);
  });

  test("an abort during a request ends the iteration at once, and leaves no listener", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const { signal, abort } = aborter();
    let heard: AbortSignal | null | undefined;
    const fetch = (async (input, init) => {
      if (shop.requests.length === 0) return shop.fetch(input, init);
      heard = init?.signal;
      abort();
      return responses.hang(init ?? {});
    }) satisfies typeof globalThis.fetch;
    const iteration = open(style, { fetch }, { signal });
    const { cursor } = await nextOf(iteration);
    await expect(iteration.next()).rejects.toMatchObject({ code: "aborted", cursor });
    expect(heard?.aborted).toBe(true);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(await iteration.next()).toEqual({ value: undefined, done: true });
  });

  test("after a break, and after a throw in the loop, nothing more is sent, and no listener is left", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const { signal } = new AbortController();
    for await (const _ of open(style, shop, { signal })) break;
    const fails = async () => {
      for await (const _ of open(style, shop, { signal })) throw new Error("the caller's own");
    };
    await expect(fails()).rejects.toThrow("the caller's own");
    expect(shop.requests).toHaveLength(2);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("two iterations at the same time do not disturb each other", async () => {
    const client = shopClient({ fetch: new Shop(orders(5, 4, 3, 2, 1)).fetch });
    const [one, other] = [lists[style]?.(client), lists[style]?.(client)];
    expect(await Promise.all([rest(one!), rest(other!)])).toEqual([
      [[5, 4], [3, 2], [1]],
      [[5, 4], [3, 2], [1]],
    ]);
  });

  test("one iteration that is read twice at the same time gives each page once, and none after its end", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const iteration = open(style, shop);
    const both = await Promise.all([rest(iteration), rest(iteration)]);
    expect(both.flat(2).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(shop.requests).toHaveLength(3);
    expect(await rest(iteration)).toEqual([]);
  });

  test("a provider that gives more than it is asked for is read to its end", async () => {
    const shop = new Shop(orders(7, 6, 5, 4, 3, 2, 1));
    const fetch = (async (input) => {
      const url = new URL(String(input));
      const limit = url.searchParams.get("limit");
      url.searchParams.set("limit", "3");
      const response = JSON.stringify(shop.response(url));
      // It says the same of itself whatever it does.
      return new Response(response.replace("limit=3", `limit=${limit}`));
    }) satisfies typeof globalThis.fetch;
    expect(await rest(open(style, { fetch }, { query: { limit: 2 } }))).toEqual([[7, 6, 5], [4, 3, 2], [1]]);
  });

  test("an abort between two pages ends the iteration, and nothing is sent", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const controller = new AbortController();
    const iteration = open(style, shop, { signal: controller.signal });
    await nextOf(iteration);
    controller.abort(new Error("enough"));
    await expect(iteration.next()).rejects.toMatchObject({ code: "aborted", cause: { message: "enough" } });
    expect(shop.requests).toHaveLength(1);
  });

  test("a provider that sends the same page for ever is stopped at the second, which is not given", async () => {
    const same = new Shop(orders(3, 2, 1));
    const first = { href: "" };
    const shop = {
      fetch: (async (input) => same.fetch((first.href ||= String(input)))) satisfies typeof fetch,
    };
    const iteration = open(style, shop);
    expect((await nextOf(iteration)).items).toEqual(orders(3, 2));
    await expect(iteration.next()).rejects.toMatchObject({
      code: "repeated-page",
      verdict: "not-done",
      operation: expect.stringMatching(/^listBy/),
      message: expect.stringContaining("it sent the same page twice"),
    });
    expect(same.requests).toHaveLength(2);
  });

  test.each([{}, { message: "later" }, null, { data: null, orders: null, results: null }])(
    "a response without a list, %j, is not taken for the end",
    async (response) => {
      const { fetch } = scriptedFetch(responses.json(200, response));
      await expect(open(style, { fetch }).next()).rejects.toMatchObject({
        code: "unreadable-response",
        message: expect.stringContaining("the response has no list at"),
      });
    },
  );

  // Where the next URL is the provider's, any text may be a cursor.
  const strings = style === "next-url" ? [""] : ["", "nonsense", "=", "other=2", "page=&offset=&after="];
  test.each([
    ...strings.map((from) => [from, "another string"] as const),
    [null, "null"] as const,
    [2, "a number"] as const,
    [{}, "an object"] as const,
  ])("%j is no cursor, and nothing is sent; the message says what it is, and does not show it", async (from, got) => {
    const shop = new Shop([]);
    // JavaScript lets it through.
    await expect(open(style, shop, { from: from as string }).next()).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringMatching(`: from must be the cursor of one of its pages; got ${got}\\.$`),
    });
    expect(shop.requests).toHaveLength(0);
  });
});

describe("items that come while a list is read", () => {
  test.each(counting)("shift the pages by %s: some items come twice, and none is left out", async (style) => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const iteration = open(style, shop);
    await nextOf(iteration);
    shop.stock.unshift(order(6));
    expect(await rest(iteration)).toEqual([
      [4, 3],
      [2, 1],
    ]);
  });

  test.each(anchored)("do not shift the pages by %s: every item comes once", async (style) => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const iteration = open(style, shop);
    await nextOf(iteration);
    shop.stock.unshift(order(6));
    expect(await rest(iteration)).toEqual([[3, 2], [1]]);
  });

  test.each(counting)("by the whole page are no repetition by %s, though a page comes twice", async (style) => {
    const shop = new Shop(orders(3, 2, 1));
    const iteration = open(style, shop);
    await nextOf(iteration);
    shop.stock.unshift(...orders(5, 4));
    expect(await rest(iteration)).toEqual([[3, 2], [1]]);
  });
});

describe("items that go while a list is read", () => {
  const removed = async (style: string, ...gone: number[]) => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const iteration = open(style, shop);
    await nextOf(iteration);
    shop.stock = shop.stock.filter(({ id }) => !gone.includes(Number(id.slice(3))));
    return rest(iteration);
  };

  test.each(counting)("shift the pages by %s: as many are hidden", async (style) => {
    expect(await removed(style, 5)).toEqual([[2, 1]]);
  });

  test.each(styles)("hide nothing by %s where they would have come later", async (style) => {
    expect((await removed(style, 2)).flat()).toEqual([3, 1]);
  });

  test.each(anchored)("hide nothing by %s, unless it is the item that the next page begins after", async (style) => {
    expect(await removed(style, 5)).toEqual([[3, 2], [1]]);
  });
});

describe.each(["page", "offset", "cursor"])("the limit, by %s", (style) => {
  test.each([0, -1, "0", "many", Number.NaN])("of %j is refused, and nothing is sent", async (limit) => {
    const shop = new Shop(orders(1));
    await expect(open(style, shop, { query: { limit } }).next()).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringMatching(/limit must be at least 1; got (a string|-?\d|NaN)\.$/),
    });
    expect(shop.requests).toHaveLength(0);
  });

  test.each([1, "3", undefined, null])("of %j goes to the provider as it is", async (limit) => {
    const shop = new Shop(orders(3, 2, 1));
    expect((await rest(open(style, shop, { query: { limit } }))).flat()).toEqual([3, 2, 1]);
    const given = limit === undefined || limit === null ? null : String(limit);
    expect(new Set(shop.requests.map(({ searchParams }) => searchParams.get("limit")))).toEqual(new Set([given]));
  });
});

describe("a limit that is another when a list goes on from a cursor", () => {
  const changes = [
    [2, 3],
    [2, undefined],
    [undefined, 3],
  ];
  const goOn = async (style: string, before: number | undefined, after: number | undefined) => {
    const shop = new Shop(orders(7, 6, 5, 4, 3, 2, 1));
    const { cursor } = await nextOf(open(style, shop, { query: { limit: before } }));
    return rest(open(style, shop, { query: { limit: after }, from: cursor }));
  };

  test.each(changes)("is refused by page, where it would skip items: %s, then %s", async (before, after) => {
    await expect(goOn("page", before, after)).rejects.toMatchObject({
      code: "invalid-option",
      message: `listByPage: from counts pages whose limit was ${before ?? "not given"}; it is now ${after ?? "not given"}.`,
    });
  });

  test.each(["offset", "cursor"].flatMap((style) => changes.map(([before, after]) => [style, before, after] as const)))(
    "is taken by %s: %s, then %s",
    async (style, before, after) => {
      expect((await goOn(style, before, after)).flat()).toEqual([5, 4, 3, 2, 1]);
    },
  );
});

describe.each(counting)("pages, by %s", (style) => {
  const parameter = style;

  test.each(["-1", "1.5", "x", "1e99", ...(style === "page" ? ["0"] : [])])(
    "a position of %s is refused",
    async (position) => {
      const shop = new Shop([]);
      const refused = {
        code: "invalid-option",
        operation: expect.stringMatching(/^listBy/),
        message: expect.stringMatching(
          `${parameter} must be a whole number from ${style === "page" ? 1 : 0}; got a string\\.$`,
        ),
      };
      await expect(open(style, shop, { query: { [parameter]: position } }).next()).rejects.toMatchObject(refused);
      await expect(open(style, shop, { from: `${parameter}=${position}` }).next()).rejects.toMatchObject(refused);
      expect(shop.requests).toHaveLength(0);
    },
  );

  test("pages that come in turn for ever are stopped at the first that comes again", async () => {
    const shop = new Shop([]);
    const response = (...numbers: number[]) => {
      const content = orders(...numbers);
      return responses.json(200, { data: { items: content, more: true }, orders: content, total: 99 });
    };
    [response(4, 3), response(2, 1), response(4, 3)].forEach((page, index) => shop.instead.set(index + 1, page));
    const iteration = open(style, shop);
    expect([(await nextOf(iteration)).items, (await nextOf(iteration)).items]).toEqual([orders(4, 3), orders(2, 1)]);
    await expect(iteration.next()).rejects.toMatchObject({ code: "repeated-page" });
    expect(shop.requests).toHaveLength(3);
  });

  test("the caller's own position is where the list begins", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    expect((await rest(open(style, shop, { query: { [parameter]: 2 } }))).flat()).toEqual([3, 2, 1]);
  });
});

describe("an empty page", () => {
  const said = (style: string, more: boolean | undefined, total: number | undefined, ...numbers: number[]) => {
    const content = orders(...numbers);
    return responses.json(
      200,
      style === "page"
        ? { data: { items: content, more, total } }
        : style === "offset"
          ? { orders: content, total }
          : { data: content, more, total },
    );
  };

  test.each([
    ["page", "more to come", true, undefined],
    ["page", "more to come, and no more than came", true, 2],
    ["page", "a total that was not reached", undefined, 3],
    ["page", "no more, and a total that was not reached", false, 3],
    ["offset", "a total that was not reached", undefined, 3],
    ["cursor", "more to come", true, undefined],
    ["cursor", "a total that was not reached", undefined, 3],
  ])("by %s, with %s, is not taken for the end", async (style, _, more, total) => {
    const { fetch } = scriptedFetch(said(style, true, 3, 2, 1), said(style, more, total));
    const iteration = open(style, { fetch });
    await nextOf(iteration);
    const ended = iteration.next();
    await expect(ended).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "not-done",
      operation: expect.stringMatching(/^listBy/),
    });
    await expect(ended).rejects.toThrow(/^listBy\w+: shop sent an empty page, though more must follow/);
    const first = scriptedFetch(said(style, more, total));
    await expect(open(style, first).next()).rejects.toMatchObject({ code: "unreadable-response" });
  });

  test.each([
    ["page", false, undefined],
    ["page", undefined, 2],
    ["page", undefined, -1],
    ["page", undefined, undefined],
    ["offset", undefined, 2],
    ["offset", undefined, undefined],
    ["cursor", false, undefined],
    ["cursor", undefined, undefined],
  ])("by %s, with more %s and a total of %s, is the end", async (style, more, total) => {
    const { fetch } = scriptedFetch(said(style, true, 3, 2, 1), said(style, more, total));
    expect(await rest(open(style, { fetch }))).toEqual([[2, 1], []]);
  });

  test("behind the end of a list, where the caller began, is the end", async () => {
    for (const [style, query] of [
      ["page", { page: 9 }],
      ["offset", { offset: 9 }],
    ] as const) {
      expect(await rest(open(style, new Shop(orders(2, 1)), { query }))).toEqual([[]]);
    }
  });
});

test.each([-1, 0, 1, "2", null])("a total of %j, when two items have come, does not end a list", async (total) => {
  const page = (...numbers: number[]) => responses.json(200, { orders: orders(...numbers), total });
  const { fetch } = scriptedFetch(page(3, 2), page(1), page());
  expect((await rest(open("offset", { fetch }))).flat()).toEqual([3, 2, 1]);
});

test.each([0, "false", "", null])("a word on more of %j is none: it does not end a list", async (more) => {
  for (const style of ["page", "cursor"]) {
    const page = (...numbers: number[]) => responses.json(200, { data: orders(...numbers), more });
    const wrapped = (...numbers: number[]) => responses.json(200, { data: { items: orders(...numbers), more } });
    const say = style === "page" ? wrapped : page;
    expect((await rest(open(style, scriptedFetch(say(3, 2), say(1), say())))).flat()).toEqual([3, 2, 1]);
  }
});

test("the total ends a list by page that does not say whether more follows", async () => {
  const page = (numbers: number[]) => responses.json(200, { data: { items: orders(...numbers), total: 4 } });
  const { fetch, calls } = scriptedFetch(page([4, 3]), page([2, 1]), page([]));
  expect(await rest(open("page", { fetch }))).toEqual([
    [4, 3],
    [2, 1],
  ]);
  expect(calls).toHaveLength(2);
  // Begun in the middle, how many came before is not known, and an empty page ends it.
  const later = scriptedFetch(page([2, 1]), page([]));
  expect(await rest(open("page", later, { from: "page=2" }))).toEqual([[2, 1], []]);
});

describe("pages, by cursor", () => {
  test("the total ends a list that does not say whether more follows, unless it was begun in the middle", async () => {
    const page = (...numbers: number[]) => responses.json(200, { data: orders(...numbers), total: 4 });
    const { fetch } = scriptedFetch(page(4, 3), page(2, 1));
    expect(await rest(open("cursor", { fetch }))).toEqual([
      [4, 3],
      [2, 1],
    ]);
    const later = scriptedFetch(page(2, 1), page());
    expect(await rest(open("cursor", later, { from: "after=or_3" }))).toEqual([[2, 1], []]);
  });

  test("a cursor that comes back later ends the iteration", async () => {
    const page = (number: number) => responses.json(200, { data: orders(number), more: true });
    const { fetch } = scriptedFetch(page(3), page(2), page(1), page(2));
    const iteration = open("cursor", { fetch });
    for (const number of [3, 2, 1]) expect((await nextOf(iteration)).items).toEqual(orders(number));
    await expect(iteration.next()).rejects.toMatchObject({ code: "repeated-page" });
  });

  test("a page that leads back to where it was begun ends the iteration", async () => {
    const { fetch } = scriptedFetch(responses.json(200, { data: orders(1), more: true }));
    await expect(open("cursor", { fetch }, { from: "after=or_1" }).next()).rejects.toMatchObject({
      code: "repeated-page",
    });
  });

  test.each([[{ reference: "a" }], [{ id: "" }], [{ id: null }], [{ id: {} }], [null], [7], ["or_1"], [["or_1"]]])(
    "an item without an id, %j, is not taken for the end",
    async (item) => {
      const { fetch } = scriptedFetch(responses.json(200, { data: [item], more: true }));
      await expect(open("cursor", { fetch }).next()).rejects.toMatchObject({
        code: "unreadable-response",
        message: expect.stringContaining("an item without an id at /id"),
      });
    },
  );

  test("an id may be a number", async () => {
    const page = (id: number, more: boolean) => responses.json(200, { data: [{ id }], more });
    const { fetch, calls } = scriptedFetch(page(1, true), page(0, true), page(2, false));
    for await (const _ of open("cursor", { fetch }));
    expect(calls.map(({ url }) => new URL(url).search)).toEqual(["", "?after=1", "?after=0"]);
  });

  test("items without ids may stand before the last one, and on the last page", async () => {
    const { fetch } = scriptedFetch(
      responses.json(200, { data: [null, ...orders(2)], more: true }),
      responses.json(200, { data: [7], more: false }),
    );
    const found: unknown[] = [];
    for await (const page of open("cursor", { fetch })) found.push(...page.items);
    expect(found).toEqual([null, order(2), 7]);
  });

  test("a list that the caller turned round is refused", async () => {
    await expect(open("cursor", new Shop([]), { query: { before: "or_1" } }).next()).rejects.toMatchObject({
      code: "invalid-option",
      message: "listByCursor: pages only go forward: leave out before.",
    });
  });
});

describe("pages, by next-url", () => {
  const own = "https://api.shop.example/v1/shops/a%20b%2Fc/by-url/";
  const next = (url: unknown) => responses.json(200, { results: orders(1), next: url });
  const last = next(null);

  test.each([
    ["the whole URL", `${own}?at=or_1&tag=a&tag=b%26c`],
    ["a relative one", "?at=or_1&tag=a&tag=b%26c"],
    ["one with the port that https has", own.replace(".example", ".example:443") + "?at=or_1&tag=a&tag=b%26c"],
    ["one with a fragment", "?at=or_1&tag=a&tag=b%26c#page-2"],
    ["one with a user, who is left out", own.replace("//", "//user:pass@") + "?at=or_1&tag=a&tag=b%26c"],
    ["one that climbs and comes back", "../by-url/?at=or_1&tag=a&tag=b%26c"],
    [
      "one in capitals where they do not matter",
      own.replace("https://api", "HTTPS://API") + "?at=or_1&tag=a&tag=b%26c",
    ],
  ])("%s is followed through the same operation, credentials and all", async (_, url) => {
    const { fetch, calls } = scriptedFetch(next(url), last);
    await rest(open("next-url", { fetch }));
    expect(calls[1]?.url).toBe(`${own}?at=or_1&tag=a&tag=b%26c`);
    expect(calls[1]?.headers.get("Authorization")).toBe("Bearer sk_1");
  });

  test("what it leaves out of the caller's query is kept, on every page; what it says otherwise counts", async () => {
    const { fetch, calls } = scriptedFetch(next("?at=2&limit=1"), next("?at=1"), last);
    const query = { status: "PAID", limit: 9, tag: ["a", "b"], made: { from: 1 } };
    const iteration = open("next-url", { fetch }, { query });
    const { cursor } = await nextOf(iteration);
    await rest(iteration);
    const asked = calls.map(({ url }) => decodeURIComponent(new URL(url).search));
    expect(asked).toEqual([
      "?status=PAID&limit=9&tag=a&tag=b&made[from]=1",
      "?status=PAID&tag=a&tag=b&made[from]=1&at=2&limit=1",
      "?status=PAID&limit=9&tag=a&tag=b&made[from]=1&at=1",
    ]);
    const stored = scriptedFetch(last);
    await rest(open("next-url", stored, { query, from: cursor }));
    expect(stored.calls[0]?.url).toBe(calls[1]?.url);
  });

  test("what it repeats of the caller's query is sent once", async () => {
    const { fetch, calls } = scriptedFetch(next("?tag=a&tag=b&made%5Bfrom%5D=1&at=2"), last);
    await rest(open("next-url", { fetch }, { query: { tag: ["a", "b"], made: { from: 1 } } }));
    expect(decodeURIComponent(new URL(calls[1]?.url ?? "").search)).toBe("?tag=a&tag=b&made[from]=1&at=2");
  });

  test.each(["?", own, "#end", `${own}?#end`])("%j is the first page again, and is not asked for", async (url) => {
    const { fetch, calls } = scriptedFetch(next(url));
    await expect(open("next-url", { fetch }).next()).rejects.toMatchObject({ code: "repeated-page" });
    expect(calls).toHaveLength(1);
  });

  test.each([
    "https://evil.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "http://api.shop.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "http://api.shop.example:443/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://api.shop.example:8443/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://API.shop.example./v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "\\\\evil.example\\v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://api.shop.example/v1/shops/a%20b/c/by-url/?at=or_1",
    "https://api.shop.example/v1/shops/a%20b%252Fc/by-url/?at=or_1",
    "https://api.shop.example/v1/shops/a%20b%2Fc/by-url?at=or_1",
    "https://api.shop.example/v1/shops/a%20b%2Fc/by-url/../../../orders/?at=or_1",
    "https://api.shop.example/v1/shops/a%20b%2Fc/by-url/%2e%2e/?at=or_1",
    "data:application/json,{}",
    "blob:https://api.shop.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://api.shop.example.evil.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://api.shop.example@evil.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "//evil.example/v1/shops/a%20b%2Fc/by-url/?at=or_1",
    "https://api.shop.example/v1/shops/other/by-url/?at=or_1",
    "https://api.shop.example/v1/orders/?at=or_1",
    "../other/?at=or_1",
    "javascript:alert(1)",
    "https://",
  ])("%s is not followed: nothing is sent there", async (url) => {
    const { fetch, calls } = scriptedFetch(next(url));
    await expect(open("next-url", { fetch }).next()).rejects.toMatchObject({
      code: "foreign-page",
      operation: "listByUrl",
      message: expect.stringContaining(`; only ${own} is asked.`),
    });
    expect(calls).toHaveLength(1);
  });

  test.each([
    ["https://user:secret@evil.example:8443/a?token=secret#secret", "https://evil.example:8443/a"],
    ["javascript:alert(1)", "javascript://alert(1)"],
    ["https://", "what is no URL"],
  ])("of %s the message says no more than where it is", async (url, said) => {
    const { fetch } = scriptedFetch(next(url));
    await expect(open("next-url", { fetch }).next()).rejects.toThrow(
      `listByUrl: shop says that the next page is at ${said}; only ${own} is asked.`,
    );
  });

  test("URLs that lead round in a circle end the iteration", async () => {
    const { fetch } = scriptedFetch(next("?at=1"), next("?at=2"), next("?at=1"));
    const iteration = open("next-url", { fetch });
    await nextOf(iteration);
    await nextOf(iteration);
    await expect(iteration.next()).rejects.toMatchObject({ code: "repeated-page" });
  });

  test.each([null, undefined, ""])("a next URL of %j is none", async (none) => {
    const { fetch, calls } = scriptedFetch(next(none));
    expect(await rest(open("next-url", { fetch }))).toEqual([[1]]);
    expect(calls).toHaveLength(1);
  });

  test.each([7, 0, true, false, {}, ["?at=1"]])("a next URL of %j is not taken for the end", async (next_) => {
    const { fetch, calls } = scriptedFetch(next(next_));
    await expect(open("next-url", { fetch }).next()).rejects.toMatchObject({
      code: "unreadable-response",
      message: expect.stringContaining("a next URL that is no text, at /next"),
    });
    expect(calls).toHaveLength(1);
  });

  test("names of the query that need encoding come through, from the URL and from a stored cursor", async () => {
    const { fetch, calls } = scriptedFetch(next("?a%26b%23=1&tag%5B%5D=x&at=or_1"), last);
    const iteration = open("next-url", { fetch });
    const { cursor } = await nextOf(iteration);
    await rest(iteration);
    const stored = scriptedFetch(last);
    await rest(open("next-url", stored, { from: cursor }));
    const asked = [calls[1], stored.calls[0]].map((call) => [...new URL(call?.url ?? "").searchParams]);
    const expected = [
      ["a&b#", "1"],
      ["tag[]", "x"],
      ["at", "or_1"],
    ];
    expect(asked).toEqual([expected, expected]);
  });

  test("an empty page that names a next one is not the end", async () => {
    const { fetch } = scriptedFetch(responses.json(200, { results: [], next: "?at=1" }), last);
    expect(await rest(open("next-url", { fetch }))).toEqual([[], [1]]);
  });
});

describe("a list without further pages", () => {
  const found = (more: unknown, ...numbers: number[]) => responses.json(200, { data: orders(...numbers), more });

  test.each([false, undefined, null, "true"])("ends after it, with more %j", async (more) => {
    const { fetch, calls } = scriptedFetch(found(more, 2, 1));
    expect(await rest(pages(shopClient({ fetch }).searchOrders))).toEqual([[2, 1]]);
    expect(calls).toHaveLength(1);
  });

  test("is not taken for whole where the provider says that there is more", async () => {
    const { fetch, calls } = scriptedFetch(found(true, 2, 1));
    const iteration = pages(shopClient({ fetch }).searchOrders);
    expect((await nextOf(iteration)).items).toEqual(orders(2, 1));
    await expect(iteration.next()).rejects.toMatchObject({
      code: "unreadable-response",
      message: expect.stringContaining("says that there is more, and documents no way to it"),
    });
    expect(calls).toHaveLength(1);
  });

  test("may be empty", async () => {
    expect(await rest(pages(shopClient({ fetch: new Shop([]).fetch }).listWhole))).toEqual([[]]);
  });

  test.each([
    ["refused", responses.json(401, {})],
    ["unreadable-response", responses.json(200, { not: "a list" })],
  ])("throws %s as others do", async (code, response) => {
    const { fetch } = scriptedFetch(response);
    await expect(pages(shopClient({ fetch }).listWhole).next()).rejects.toMatchObject({ code });
  });

  test("can be aborted", async () => {
    const { fetch, calls } = scriptedFetch();
    const { listWhole } = shopClient({ fetch });
    await expect(pages(listWhole, { signal: AbortSignal.abort() }).next()).rejects.toMatchObject({ code: "aborted" });
    expect(calls).toHaveLength(0);
  });

  test("is one page", async () => {
    const shop = new Shop(orders(3, 2, 1));
    const whole = shopClient({ fetch: shop.fetch }).listWhole;
    expect(await rest(pages(whole))).toEqual([[3, 2, 1]]);
    expect(shop.requests).toHaveLength(1);
  });

  test("has no cursor to begin from", async () => {
    const whole = shopClient({ fetch: new Shop([]).fetch }).listWhole;
    await expect(pages(whole, { from: "page=2" }).next()).rejects.toMatchObject({ code: "invalid-option" });
  });
});

describe("items", () => {
  test("are whatever stands in the list", async () => {
    const stock = [null, 7, "a", { id: 1 }, [2]];
    const { fetch } = scriptedFetch(responses.json(200, { orders: stock, total: 5 }));
    const found: unknown[] = [];
    for await (const one of items(shopClient({ fetch }).listByOffset)) found.push(one);
    expect(found).toEqual(stock);
  });

  test("say where they stopped as pages do", async () => {
    const shop = new Shop(orders(3, 2, 1));
    shop.instead.set(2, () => Response.json({}, { status: 401 }));
    const { listByCursor } = shopClient({ fetch: shop.fetch });
    const found: Order[] = [];
    const through = async (from?: string) => {
      for await (const one of items(listByCursor, { from })) found.push(one);
    };
    const error: unknown = await through().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "refused", cursor: "after=or_2" });
    await through((error as PaySpecError).cursor);
    expect(found).toEqual(orders(3, 2, 1));
  });

  test("gives each item, asking for a page only when the one before is used up", async () => {
    const shop = new Shop(orders(5, 4, 3, 2, 1));
    const asked: [string, number][] = [];
    for await (const { id } of items(shopClient({ fetch: shop.fetch }).listByOffset)) {
      asked.push([id, shop.requests.length]);
      if (id === "or_2") break;
    }
    expect(asked).toEqual([
      ["or_5", 1],
      ["or_4", 1],
      ["or_3", 2],
      ["or_2", 2],
    ]);
  });

  test("begins after a page's cursor", async () => {
    const { listByCursor } = shopClient({ fetch: new Shop(orders(5, 4, 3, 2, 1)).fetch });
    const { cursor } = await nextOf(pages(listByCursor));
    const found: Order[] = [];
    for await (const one of items(listByCursor, { from: cursor })) found.push(one);
    expect(found).toEqual(orders(3, 2, 1));
  });

  test.each([undefined, {}, () => {}])("refuses what is no list of a client, %s", async (list) => {
    await expect(items(list as never).next()).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("refuses an operation that is no list", async () => {
    const { createOrder } = shopClient({ fetch: new Shop([]).fetch });
    await expect(items(createOrder as never).next()).rejects.toMatchObject({
      code: "invalid-option",
      message: "items and pages take a list operation of a client, like client.listPayments; got createOrder.",
    });
  });
});

describe("what is printed", () => {
  test("of a client and its operations is nothing more than before", () => {
    const { listByPage } = shopClient({ fetch: new Shop([]).fetch });
    expect(inspect(listByPage)).toBe("[Function: named]");
  });

  test("of a refusal is not the provider's response", async () => {
    const { fetch } = scriptedFetch(responses.json(401, { payer: "marker" }));
    const error = await nextOf(open("page", { fetch })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "refused", result: { error: { payer: "marker" } } });
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("marker");
  });
});

describe("the types", () => {
  const client = shopClient({ fetch: new Shop([]).fetch });

  test("are the spec's: items where the pointer leads, the whole response as data", () => {
    // Never run: it must compile.
    const checked = () => {
      expectTypeOf(items(client.listByPage)).toEqualTypeOf<AsyncGenerator<Order, void, undefined>>();
      // An optional list is a list.
      expectTypeOf(items(client.listByOffset)).toEqualTypeOf<AsyncGenerator<Order, void, undefined>>();
      // The response itself is the list.
      expectTypeOf(items(client.listWhole)).toEqualTypeOf<AsyncGenerator<Order, void, undefined>>();
      expectTypeOf(pages(client.listByCursor)).toEqualTypeOf<
        AsyncGenerator<Page<Order, { data: Order[]; more?: boolean; total?: number }>, void, undefined>
      >();
    };
    expect(checked).toBeTypeOf("function");
  });

  test("take lists only, with the list's own options", () => {
    // Never run: it must compile, or be refused.
    const checked = () => {
      items(client.listByUrl, { params: { path: { shop: "a" } }, signal: AbortSignal.abort(), from: undefined });
      // @ts-expect-error: one order is no list
      items(client.getOrder);
      // @ts-expect-error: a write is no list
      pages(client.createOrder);
      // @ts-expect-error: the path is required
      items(client.listByUrl);
      // @ts-expect-error: the list has no such filter
      items(client.listByPage, { params: { query: { state: "PAID" } } });
      // @ts-expect-error: the filter has no such value
      items(client.listByPage, { params: { query: { status: "LOST" } } });
      // @ts-expect-error: a misspelt option is no option
      items(client.listByPage, { form: "page=2" });
    };
    expect(checked).toBeTypeOf("function");
  });
});
