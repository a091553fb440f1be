import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, expectTypeOf, test, vi } from "vitest";
import { memoryWebhookStore } from "./memory-webhook-store.js";
import { sqliteWebhookStore } from "./sqlite-webhook-store.js";
import { verifyWebhook } from "./verify-webhook.js";
import { WebhookError } from "./webhook-error.js";
import { type WebhookReceiver, webhookReceiver, type WebhookReceiverOptions } from "./webhook-receiver.js";
import type { WebhookRequest } from "./webhook-request.js";
import type { WebhookRule } from "./webhook-rule.js";
import type { WebhookStore } from "./webhook-store.js";

const folder = mkdtempSync(join(tmpdir(), "payspec-receiver-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let time = 0;
const now = () => time;

/** Takes every body that is an event's id for that event; verifying has its own tests. */
const verify: WebhookReceiverOptions<string>["verify"] = async (request) => {
  const id = "arrayBuffer" in request ? await request.text() : String(request.body);
  return { provider: "acme", id, event: id };
};
const delivery = (body: string): WebhookRequest => ({ body, headers: {} });

/** A receiver that notes what it handled. */
function receiver(options: Partial<WebhookReceiverOptions<string>> = {}) {
  const handled: string[] = [];
  const receive = webhookReceiver<string>({ verify, handle: (event) => handled.push(event), ...options });
  return { receive, handled };
}

/** When all that needs no further event has happened: the handler runs. */
const started = () => new Promise((resolve) => setImmediate(resolve));

describe("webhookReceiver", () => {
  test("hands the event and its delivery to the handler, and responds with 200", async () => {
    const seen: unknown[] = [];
    const receive = webhookReceiver({ verify, handle: (...given) => seen.push(...given) });
    expect((await receive(delivery("evt_1"))).status).toBe(200);
    expect(seen).toEqual(["evt_1", { provider: "acme", id: "evt_1", event: "evt_1" }]);
  });

  test("takes a Request as it takes parts", async () => {
    const { receive, handled } = receiver();
    const { status } = await receive(new Request("https://shop.example/hook", { method: "POST", body: "evt_1" }));
    expect([status, handled]).toEqual([200, ["evt_1"]]);
  });

  test("responds with 200 to a repeat, and does not handle it", async () => {
    const { receive, handled } = receiver();
    const responses = [await receive(delivery("evt_1")), await receive(delivery("evt_1"))];
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    expect(handled).toEqual(["evt_1"]);
  });

  test("handles the same id of two providers twice, also with one store", async () => {
    const store = memoryWebhookStore();
    const acme = receiver({ store });
    const bolt = receiver({ store, verify: async (request) => ({ ...(await verify(request)), provider: "bolt" }) });
    await acme.receive(delivery("evt_1"));
    await bolt.receive(delivery("evt_1"));
    expect([acme.handled, bolt.handled]).toEqual([["evt_1"], ["evt_1"]]);
  });

  test("throws what the handler throws, and handles the repeat", async () => {
    let attempts = 0;
    const { receive } = receiver({
      handle() {
        attempts++;
        if (attempts === 1) throw new Error("the shop's database is away");
      },
    });
    await expect(receive(delivery("evt_1"))).rejects.toThrow("the shop's database is away");
    expect((await receive(delivery("evt_1"))).status).toBe(200);
    expect(attempts).toBe(2);
  });

  // A 200 would tell the provider to stop, and the first may still fail.
  test("responds with 503 to a repeat while the event is being handled", async () => {
    let finish = () => {};
    const { receive } = receiver({ handle: () => new Promise<void>((resolve) => (finish = resolve)) });
    const running = receive(delivery("evt_1"));
    const repeat = await receive(delivery("evt_1"));
    expect([repeat.status, repeat.headers.get("Retry-After")]).toEqual([503, "60"]);
    finish();
    expect((await running).status).toBe(200);
    expect((await receive(delivery("evt_1"))).status).toBe(200);
  });

  test("handles an event whose handler died with its process, once the lease has run out", async () => {
    const path = join(folder, "died.db");
    const before = new DatabaseSync(path);
    const dying = receiver({ store: sqliteWebhookStore(before, { now }), handle: () => new Promise(() => {}) });
    void dying.receive(delivery("evt_1"));
    await Promise.resolve();
    before.close();

    const after = new DatabaseSync(path);
    const { receive, handled } = receiver({ store: sqliteWebhookStore(after, { now }) });
    expect((await receive(delivery("evt_1"))).status).toBe(503);
    time += 60_000;
    expect((await receive(delivery("evt_1"))).status).toBe(200);
    expect(handled).toEqual(["evt_1"]);
    after.close();
  });

  test("does not give up the claim of a second handler when the first outlasts its lease and then throws", async () => {
    const endings: { throws: (error: Error) => void; returns: () => void }[] = [];
    const { receive } = receiver({
      store: memoryWebhookStore({ now }),
      handle: () => new Promise<void>((returns, throws) => endings.push({ throws, returns })),
    });
    const first = receive(delivery("evt_1"));
    await started();
    time += 60_000;
    const second = receive(delivery("evt_1"));
    await started();
    endings[0]?.throws(new Error("too late"));
    await expect(first).rejects.toThrow("too late");
    expect((await receive(delivery("evt_1"))).status).toBe(503);
    endings[1]?.returns();
    expect((await second).status).toBe(200);
    expect((await receive(delivery("evt_1"))).status).toBe(200);
    expect(endings).toHaveLength(2);
  });

  test("throws what the handler throws, though the store cannot give the claim up", async () => {
    const broken: WebhookStore = { ...memoryWebhookStore(), release: () => Promise.reject(new Error("disk full")) };
    const handle = () => Promise.reject(new Error("the shop's database is away"));
    await expect(receiver({ store: broken, handle }).receive(delivery("evt_1"))).rejects.toThrow("database is away");
  });

  test("handles nothing when the store cannot be asked", async () => {
    const broken: WebhookStore = { ...memoryWebhookStore(), claim: () => Promise.reject(new Error("disk full")) };
    const { receive, handled } = receiver({ store: broken });
    await expect(receive(delivery("evt_1"))).rejects.toThrow("disk full");
    expect(handled).toEqual([]);
  });

  test("does not call an event handled when the store could not note it", async () => {
    const broken: WebhookStore = { ...memoryWebhookStore(), complete: () => Promise.reject(new Error("disk full")) };
    await expect(receiver({ store: broken }).receive(delivery("evt_1"))).rejects.toThrow("disk full");
  });

  test.each([
    ["bad-signature", 400],
    ["stale", 400],
    ["body-too-large", 413],
  ] as const)(
    "responds to a delivery refused as %s with %i, tells of it, and handles nothing",
    async (code, status) => {
      const refused: string[] = [];
      const { receive, handled } = receiver({
        verify: () => Promise.reject(new WebhookError(code, "refused")),
        onRefused: (error) => refused.push(error.code),
      });
      const response = await receive(delivery("evt_1"));
      expect([response.status, await response.text(), refused, handled]).toEqual([status, code, [code], []]);
    },
  );

  test.each([
    [
      "throws",
      () => {
        throw new Error("no log");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no log"))],
  ])("refuses a delivery all the same when onRefused %s", async (_, onRefused) => {
    const { receive } = receiver({
      verify: () => Promise.reject(new WebhookError("stale", "refused")),
      onRefused,
    });
    expect((await receive(delivery("evt_1"))).status).toBe(400);
  });

  test("responds to what another copy of the package refused, and throws what is no refusal", async () => {
    const foreign = Object.assign(new Error("refused"), { name: "WebhookError", code: "bad-signature" });
    const { receive } = receiver({ verify: () => Promise.reject(foreign) });
    expect((await receive(delivery("evt_1"))).status).toBe(400);

    const { receive: broken } = receiver({ verify: () => Promise.reject(new TypeError("code of the shop")) });
    await expect(broken(delivery("evt_1"))).rejects.toThrow("code of the shop");
  });

  test("throws misuse, which is nothing to tell the provider", async () => {
    const { receive } = receiver({
      verify: () => Promise.reject(new WebhookError("invalid-option", "no secret")),
      onRefused: () => expect.unreachable("misuse is no refusal"),
    });
    await expect(receive(delivery("evt_1"))).rejects.toMatchObject({ code: "invalid-option" });
  });

  test("responds to a refused delivery after a second, though onRefused never ends", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { receive } = receiver({
        verify: () => Promise.reject(new WebhookError("stale", "refused")),
        onRefused: () => new Promise(() => {}),
      });
      let status: number | undefined;
      const response = receive(delivery("evt_1")).then((received) => (status = received.status));
      await vi.advanceTimersByTimeAsync(999);
      expect(status).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(await response).toBe(400);
    } finally {
      vi.useRealTimers();
    }
  });

  test("waits no longer for onRefused than it takes, and leaves no timer behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { receive } = receiver({
        verify: () => Promise.reject(new WebhookError("stale", "refused")),
        onRefused: async () => {},
      });
      expect((await receive(delivery("evt_1"))).status).toBe(400);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("tells the provider to come back after whole seconds", async () => {
    const { receive } = receiver({ leaseSeconds: 1.5, handle: () => new Promise(() => {}) });
    void receive(delivery("evt_1"));
    const { status, headers } = await receive(delivery("evt_1"));
    expect([status, headers.get("Retry-After")]).toEqual([503, "2"]);
  });

  describe("a delivery that the provider repeats with the time of the first", () => {
    const secret = "whsec_of_the_test";
    const rule = {
      provider: "acme",
      algorithm: "hmac-sha256",
      header: "Acme-Signature",
      encoding: "hex",
      format: "t={timestamp},v1={signature}",
      signed: "{timestamp}.{body}",
      secretEncoding: "utf8",
      timestampFormat: "seconds-or-milliseconds",
      redeliverySeconds: 259_200,
      eventType: "/type",
      eventId: "/id",
    } as const satisfies WebhookRule;
    const body = '{"id":"evt_1","type":"charge.paid"}';
    const first = 1_800_000_000_159;
    const signature = createHmac("sha256", secret).update(`${first}.${body}`).digest("hex");
    const sent = { body, headers: { "Acme-Signature": `t=${first},v1=${signature}` } };
    const asRequest = () => new Request("https://shop.example/hook", { method: "POST", ...sent });

    /** The statuses of deliveries so many seconds after the first was made, and how often the handler ran. */
    async function statuses(ages: number[], options: object = {}, request: () => WebhookRequest = () => ({ ...sent })) {
      let seconds = 0;
      let runs = 0;
      const receive = webhookReceiver({
        verify: (received) => verifyWebhook(rule, received, { secret, now: () => first + seconds * 1000 }),
        handle: () => runs++,
        ...options,
      });
      const seen: number[] = [];
      for (seconds of ages) seen.push((await receive(request())).status);
      return { seen, runs };
    }

    test.each([
      ["as parts", () => ({ ...sent })],
      ["as a Request", asRequest],
    ])("is handled once, for as long as it repeats, %s", async (_, request) => {
      expect(await statuses([600, 700, 259_200], {}, request)).toEqual({ seen: [200, 200, 200], runs: 1 });
    });

    test("is refused when it comes later than the provider repeats", async () => {
      expect(await statuses([259_201])).toEqual({ seen: [400], runs: 0 });
    });

    test("is refused by a receiver that forgets events sooner than the provider stops to repeat them", async () => {
      expect(await statuses([600], { keepSeconds: 259_199 })).toEqual({ seen: [400], runs: 0 });
      expect(await statuses([600], { keepSeconds: 259_200 })).toEqual({ seen: [200], runs: 1 });
    });

    test("is refused where it is verified as another request than the receiver handed over, unless keepSeconds is said", async () => {
      const copy = (keepSeconds: object) => ({
        verify: ({ headers }: WebhookRequest) =>
          verifyWebhook(rule, { body, headers }, { secret, now: () => first + 600_000, ...keepSeconds }),
      });
      expect(await statuses([600], copy({}))).toEqual({ seen: [400], runs: 0 });
      expect(await statuses([600], copy({ keepSeconds: 2_592_000 }))).toEqual({ seen: [200], runs: 1 });
    });

    test("is refused by the verifier alone, also after a receiver has seen another delivery", async () => {
      await statuses([600]);
      const options = { secret, now: () => first + 600_000 };
      await expect(verifyWebhook(rule, { ...sent }, options)).rejects.toMatchObject({ code: "stale" });
    });
  });

  test.each([undefined, null, "evt_1", 5])("throws misuse for a delivery that is %j", async (request) => {
    const { receive } = receiver({ verify: (received) => verifyWebhook({} as WebhookRule, received, {}) as never });
    await expect(receive(request as never)).rejects.toMatchObject({ code: "invalid-option" });
  });

  test.each<[what: string, options: object, message: string]>([
    ["no verifier", { verify: undefined }, "verify must be a function; got undefined"],
    ["no handler", { handle: "deliver" }, "handle must be a function; got string"],
    ["a listener that is not a function", { onRefused: {} }, "onRefused must be a function; got object"],
    [
      "a store without complete",
      { store: { claim() {}, release() {} } },
      "store must have the methods claim, complete and release",
    ],
    ["a misspelt option", { keepsSeconds: 1 }, "webhookReceiver has no option keepsSeconds; it takes verify, handle, "],
    [
      "a lease of milliseconds",
      { leaseSeconds: 60_000 },
      "leaseSeconds must be a number of seconds above 0, at most 3600; got 60000",
    ],
    [
      "a memory of milliseconds",
      { keepSeconds: 2_592_000_000 },
      "keepSeconds must be a number of seconds above 0, at most 315360000",
    ],
  ])("cannot be made with %s", (_, options, message) => {
    expect(() => receiver(options)).toThrow(
      expect.objectContaining({
        name: "WebhookError",
        code: "invalid-option",
        message: expect.stringContaining(message),
      }),
    );
  });

  // Taken for one that it is not, it would handle every event for ever, or none after the first.
  test.each<[what: string, options: object, message: string]>([
    [
      "a store whose claim returns nothing",
      { store: { ...memoryWebhookStore(), claim: async () => {} } },
      "store.claim",
    ],
    [
      "a store whose claim returns a state of its own",
      { store: { ...memoryWebhookStore(), claim: async () => ({ state: "new" }) } },
      "store.claim",
    ],
    [
      "a store whose claim has no token",
      { store: { ...memoryWebhookStore(), claim: async () => ({ state: "claimed" }) } },
      "store.claim",
    ],
    ["a verifier that returns nothing", { verify: async () => {} }, "verify must return"],
    [
      "a verifier that returns the event alone",
      { verify: async () => ({ id: "evt_1", type: "charge.paid" }) },
      "verify must return",
    ],
    [
      "a verifier that returns no id",
      { verify: async () => ({ provider: "acme", id: undefined, event: {} }) },
      "verify must return",
    ],
  ])("throws for %s, and handles nothing", async (_, options, message) => {
    const { receive, handled } = receiver(options);
    await expect(receive(delivery("evt_1"))).rejects.toThrow(
      expect.objectContaining({
        name: "WebhookError",
        code: "invalid-option",
        message: expect.stringContaining(message),
      }),
    );
    expect(handled).toEqual([]);
  });

  test.each([0, -1, Number.NaN, Infinity, "60" as unknown as number])(
    "cannot be made with a time of %s, within which nothing would be told apart",
    (seconds) => {
      for (const name of ["leaseSeconds", "keepSeconds"]) {
        expect(() => receiver({ [name]: seconds })).toThrow(
          expect.objectContaining({ code: "invalid-option", message: expect.stringContaining(name) }),
        );
      }
    },
  );

  test("runs the handler 1,000 times for 10,000 deliveries of 1,000 events, over ten restarts", async () => {
    const path = join(folder, "deliveries.db");
    let runs = 0;
    let deliveries = 0;
    for (let restart = 0; restart < 10; restart++) {
      const database = new DatabaseSync(path);
      // Safe against a crash of the process, as the default is, and ten times as fast.
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
      const { receive } = receiver({ store: sqliteWebhookStore(database, { now }), handle: () => runs++ });
      for (let index = restart * 1000; index < (restart + 1) * 1000; index++) {
        // 7919 is prime: the numbers to 9999 in a mixed order, each once; so every event ten times, across restarts.
        const { status } = await receive(delivery(`evt_${Math.floor(((index * 7919) % 10_000) / 10)}`));
        if (status === 200) deliveries++;
      }
      database.close();
    }
    expect({ deliveries, runs }).toEqual({ deliveries: 10_000, runs: 1000 });
  });
});

test("the last signature of a receiver takes a Request and nothing else: `next build` of Next.js 15 looks at it", () => {
  type First<Handler> = Handler extends (first: infer Argument, ...rest: never[]) => unknown ? Argument : never;
  expectTypeOf<First<WebhookReceiver>>().toEqualTypeOf<Request>();
  // Both are one function.
  expect(webhookReceiver({ verify: () => Promise.reject(new Error("unused")), handle() {} })).toHaveLength(1);
});
