import { describe, expect, test } from "vitest";
import { createClient } from "../src/call/create-client.js";
import { createFetch, reportOf } from "../src/call/create-fetch.js";
import type { CallReport } from "../src/contract/call-result.js";
import { acme, type AcmeOperations, type AcmePaths, acmeClient, responses, scriptedFetch } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

const done = responses.json(200, { id: "pay_1" });
const busy = responses.json(503, {});
const body = { amount: 100 };
const NAME = "Idempotency-Key";

/** `Headers` of another package: what can be gone through in pairs. */
const otherHeaders = (pairs: [string, unknown][]) => ({ [Symbol.iterator]: () => pairs.values() });

/** Each way in which a key may be given; JavaScript lets all of them through. */
const doors: [name: string, options: (key: unknown) => object][] = [
  ["the option", (key) => ({ idempotencyKey: key })],
  ...[NAME, "idempotency-key", "IDEMPOTENCY-KEY"].flatMap((name): typeof doors => [
    [`params.header as ${name}`, (key) => ({ params: { header: { [name]: key } } })],
    [`headers as an object with ${name}`, (key) => ({ headers: { [name]: key } })],
    [
      `headers as pairs with ${name}`,
      (key) => ({
        headers: [
          ["X-Shop", "a"],
          [name, key],
        ],
      }),
    ],
    [`headers as a Map with ${name}`, (key) => ({ headers: new Map([[name, key]]) })],
    [`headers of another make with ${name}`, (key) => ({ headers: otherHeaders([[name, key]]) })],
  ]),
];
/** The same for keys that `Headers` can hold; a string alone is not checked by them. */
const headersDoor = (key: string) => ({ headers: new Headers({ [NAME]: key }) });

function setUp() {
  const { calls, fetch } = scriptedFetch(busy, busy, done);
  const client = acmeClient({ fetch, maxAttempts: 3 }, new VirtualTiming());
  const pay = (options: object): Promise<CallReport> => client.createPayment({ body, ...options } as never);
  const sent = () => calls.map(({ headers }) => headers.get(NAME));
  return { client, pay, sent };
}

const refused = { code: "invalid-option", verdict: "not-done", attempts: 0 };

describe.each([...doors, ["Headers", headersDoor] as (typeof doors)[number]])(
  "a key that is given as %s",
  (_, options) => {
    test("is the call's own: it goes with every attempt, is reported, and goes nowhere else", async () => {
      const { pay, sent } = setUp();
      expect(await pay(options("order-1"))).toMatchObject({ idempotencyKey: "order-1", attempts: 3, verdict: "done" });
      expect(sent()).toEqual(["order-1", "order-1", "order-1"]);
    });

    test.each(["", " ", "x".repeat(65), "clé", "a\tb"])(
      "is checked: %j is refused, and nothing is sent",
      async (key) => {
        const { pay, sent } = setUp();
        await expect(pay(options(key))).rejects.toMatchObject({
          ...refused,
          message: "createPayment: idempotencyKey must be 1 to 64 visible ASCII characters, with spaces only inside.",
        });
        expect(sent()).toEqual([]);
      },
    );

    test("is refused beside another key in another place, whichever that is", async () => {
      for (const [, other] of doors) {
        const { pay, sent } = setUp();
        const [mine, theirs] = [options("order-1"), other("order-2")];
        // The same place holds one of them.
        if (Object.keys(mine).some((name) => name in theirs)) continue;
        await expect(pay({ ...mine, ...theirs })).rejects.toMatchObject({
          ...refused,
          message: `createPayment: idempotencyKey and the header ${NAME} hold different keys; pass one.`,
        });
        expect(sent()).toEqual([]);
      }
    });

    test("is taken beside the same key in another place", async () => {
      for (const [, other] of doors) {
        const { pay, sent } = setUp();
        await pay({ ...options("order-1"), ...other("order-1") });
        expect(sent()).toEqual(["order-1", "order-1", "order-1"]);
      }
    });
  },
);

describe.each(doors)("what is given as %s", (_, options) => {
  test.each([[{}], [[]], [["order-1", "order-2"]], [() => "order-1"], [Symbol("order-1")]])(
    "is refused where it can be no key: %o",
    async (key) => {
      const { pay, sent } = setUp();
      await expect(pay(options(key))).rejects.toMatchObject(refused);
      expect(sent()).toEqual([]);
    },
  );

  test("and is undefined leaves the call with a key of our own, the same on every attempt", async () => {
    const { pay, sent } = setUp();
    const { idempotencyKey } = await pay(options(undefined));
    expect(idempotencyKey).toMatch(/^[-0-9a-f]{36}$/);
    expect(sent()).toEqual([idempotencyKey, idempotencyKey, idempotencyKey]);
  });
});

describe("a header that is null, which takes away one that was set before,", () => {
  test.each([{ params: { header: { [NAME]: null } } }, { headers: { "idempotency-key": null } }])(
    "takes no key away: %j",
    async (options) => {
      const { pay, sent } = setUp();
      const { idempotencyKey } = await pay(options);
      expect(sent()).toEqual([idempotencyKey, idempotencyKey, idempotencyKey]);
      const own = setUp();
      await own.pay({ ...options, idempotencyKey: "order-1" });
      expect(own.sent()).toEqual(["order-1", "order-1", "order-1"]);
    },
  );
});

test("two keys in one list of pairs are refused: neither wins in silence", async () => {
  const { pay, sent } = setUp();
  for (const second of [NAME, NAME.toLowerCase()]) {
    await expect(
      pay({
        headers: [
          [NAME, "order-1"],
          [second, "order-2"],
        ],
      }),
    ).rejects.toMatchObject(refused);
  }
  expect(sent()).toEqual([]);
});

test.each([NAME, "idempotency-key"])("a client has no key for all its calls: the header %s is refused", (name) => {
  for (const headers of [{ [name]: "order-1" }, [[name, "order-1"]], new Headers({ [name]: "" })]) {
    const make = () =>
      createClient<AcmePaths, AcmeOperations, typeof acme>(acme, { secretKey: "sk_test_1", headers: headers as never });
    expect(make).toThrow(
      expect.objectContaining({
        code: "invalid-option",
        message: expect.stringMatching(/ is set by the client: pass idempotencyKey with each call instead\.$/),
      }),
    );
  }
});

test("a call by path, and one whose method is an argument, have the same doors", async () => {
  const { client, sent } = setUp();
  for (const [, options] of doors) {
    const given = { body, ...options("") } as never;
    await expect(client.POST("/payments", given)).rejects.toMatchObject(refused);
    await expect(client.request("post", "/payments", given)).rejects.toMatchObject(refused);
  }
  expect(sent()).toEqual([]);
});

test("no door leads to two keys in two attempts, whoever opens it meanwhile", async () => {
  const { calls, fetch } = scriptedFetch(busy, done);
  const keys = ["order-1", "order-2", "order-3"];
  const shifting = { [Symbol.iterator]: () => [[NAME, keys.shift()]][Symbol.iterator]() };
  const options = {
    body,
    get headers() {
      return shifting;
    },
  };
  await acmeClient({ fetch }, new VirtualTiming()).createPayment(options as never);
  expect(new Set(calls.map(({ headers }) => headers.get(NAME))).size).toBe(1);
});

test("the exported fetch reports the key that it made", async () => {
  const { calls, fetch } = scriptedFetch(busy, done);
  const lawful = createFetch(acme, { secretKey: "sk_test_1", fetch }, new VirtualTiming());
  const response = await lawful("https://api.acme.example/v1/payments", { method: "POST", body: "{}" });
  const key = reportOf(response)?.idempotencyKey;
  expect(calls.map(({ headers }) => headers.get(NAME))).toEqual([key, key]);
});
