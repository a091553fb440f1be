import { describe, expect, test } from "vitest";
import { acme, answers, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { Idempotency } from "../contract/provider.js";
import { RetryBudget } from "./retry-budget.js";
import { type RetryLimits, sendWithRetries } from "./send-with-retries.js";
import type { Timing } from "../contract/timing.js";

const { json, text, reset, refused, hang } = answers;
const done = json(200, { id: "pay_1" });
const documented = acme.operations.createPayment.idempotency;
const none: Idempotency = { guarantee: "none" };

/** A clock on which no wait ever ends. */
const frozen: Timing = { now: () => 0, uptime: () => 0, after: () => () => {}, random: () => 0.5 };

function send<T extends Timing = VirtualTiming>(
  handlers: Parameters<typeof scriptedFetch>,
  idempotency: Idempotency | undefined,
  { signal, ...limits }: Partial<RetryLimits> & { signal?: AbortSignal } = {},
  budget = new RetryBudget(),
  timing: T = new VirtualTiming() as Timing as T,
) {
  const { calls, fetch } = scriptedFetch(...handlers);
  const request = { url: "https://acme.example/payments", method: "POST", headers: new Headers(), body: undefined };
  const sent = sendWithRetries(request, idempotency, {
    maxAttempts: 3,
    attemptTimeoutMs: 30_000,
    deadlineMs: 120_000,
    ...limits,
    fetch,
    auth: () => {},
    errors: acme.errors,
    timing,
    budget,
    signal,
    mayHaveActed: false,
    emit: undefined,
  });
  return { calls, timing, sent };
}

describe("a write with a documented guarantee", () => {
  test.each([
    ["a broken connection", reset],
    ["a connection that was refused", refused],
    ["a 500", json(500, {})],
    ["a 429", json(429, {})],
    ["a 2xx that is not JSON", text(200, "<html>")],
    ["a code that the spec marks", json(400, { error: { code: "BUSY" } })],
  ])("is repeated after %s", async (_, first) => {
    const { sent, calls } = send([first, done], documented);
    expect(await sent).toMatchObject({ verdict: "done", attempts: 2, outcome: { response: expect.any(Response) } });
    expect(calls).toHaveLength(2);
  });

  test("is repeated after an attempt that took too long", async () => {
    const { sent, timing } = send([hang, done], documented);
    expect(await sent).toMatchObject({ verdict: "done", attempts: 2 });
    expect(timing.elapsed).toBe(30_000 + 250);
  });

  test.each([400, 401, 403, 404, 409, 422])("is not repeated after a %i", async (status) => {
    const { sent } = send([json(status, {})], documented);
    expect(await sent).toMatchObject({ attempts: 1, verdict: status === 409 ? "unknown" : "not-done" });
  });

  test("ends unknown when it never gets an answer", async () => {
    const { sent } = send([reset, reset, reset], documented);
    expect(await sent).toMatchObject({ verdict: "unknown", attempts: 3, outcome: { code: "network" } });
  });

  test("ends unknown when a refusal follows an attempt that may have acted", async () => {
    const { sent } = send([reset, json(400, { error: { code: "NO" } })], documented);
    expect(await sent).toMatchObject({ verdict: "unknown", attempts: 2, outcome: { response: expect.any(Response) } });
  });

  test("ends not done when it was never sent", async () => {
    const { sent } = send([refused, refused, refused], documented);
    expect(await sent).toMatchObject({ verdict: "not-done", attempts: 3, outcome: { code: "connect" } });
  });

  test.each([
    [53, 2],
    [54, 1],
  ])("waits %i s only if the repeat ends five seconds before the key does", async (seconds, attempts) => {
    const wait = json(429, {}, { "Retry-After": String(seconds) });
    const { sent } = send([wait, done], { ...documented, ttlSeconds: 60 }, { attemptTimeoutMs: 1_000 });
    expect(await sent).toMatchObject({ attempts });
  });

  test("is sent once with a key that lives shorter than an attempt may take, and not again", async () => {
    const { sent, calls } = send([reset], { ...documented, ttlSeconds: 30 });
    expect(await sent).toMatchObject({ attempts: 1, verdict: "unknown" });
    expect(calls).toHaveLength(1);
  });

  test("is repeated where an attempt may take for ever", async () => {
    const { ttlSeconds: _, ...forEver } = documented;
    const { sent } = send([reset, done], forEver, { attemptTimeoutMs: Infinity });
    expect(await sent).toMatchObject({ attempts: 2, verdict: "done" });
  });

  test("is repeated at any time where the provider never forgets a key", async () => {
    const wait = json(429, {}, { "Retry-After": "120" });
    const { ttlSeconds: _, ...forEver } = documented;
    expect(await send([wait, wait, done], forEver, { deadlineMs: 600_000 }).sent).toMatchObject({ attempts: 3 });
  });

  test("is not repeated with a key past its time-to-live", async () => {
    const { sent } = send([hang], { ...documented, ttlSeconds: 60 });
    expect(await sent).toMatchObject({ verdict: "unknown", attempts: 1, outcome: { code: "timeout" } });
  });
});

describe.each<[string, Idempotency]>([
  ["unverified", acme.operations.createRefund.idempotency],
  ["refuted", acme.operations.createTransfer.idempotency],
  ["none", none],
])("a write whose guarantee is %s", (_, idempotency) => {
  test.each([
    ["a broken connection", reset],
    ["a 500", json(500, {})],
    ["a 2xx that is not JSON", text(200, "{")],
    ["no answer", hang],
  ])("is not repeated after %s, and ends unknown", async (__, first) => {
    expect(await send([first], idempotency).sent).toMatchObject({ verdict: "unknown", attempts: 1 });
  });

  test.each([
    ["a connection that was refused", refused],
    ["a 429", json(429, {})],
    ["a code that the spec marks", json(503, { error: { code: "BUSY" } })],
  ])("is repeated after %s, which proves that nothing was done", async (__, first) => {
    expect(await send([first, done], idempotency).sent).toMatchObject({ verdict: "done", attempts: 2 });
  });

  test("is not repeated after a 429 that follows one that proved nothing", async () => {
    expect(await send([refused, reset], idempotency).sent).toMatchObject({ verdict: "unknown", attempts: 2 });
  });
});

describe("a read", () => {
  test("is repeated after anything that may pass", async () => {
    expect(await send([reset, json(503, {}), done], undefined).sent).toMatchObject({ verdict: "done", attempts: 3 });
  });

  test("is never unknown: it changes nothing", async () => {
    expect(await send([reset, reset, reset], undefined).sent).toMatchObject({ verdict: "not-done" });
    expect(await send([json(500, {}), json(500, {}), json(500, {})], undefined).sent).toMatchObject({
      verdict: "not-done",
    });
  });
});

describe("a machine that sleeps", () => {
  const shortLived = { ...documented, ttlSeconds: 60 };

  /** A clock whose every wait lasts this much longer than was asked. */
  class Sleepy extends VirtualTiming {
    readonly #ms: number;

    constructor(ms: number) {
      super();
      this.#ms = ms;
    }

    override after(ms: number, action: () => void): () => void {
      return super.after(ms, () => {
        this.sleep(this.#ms);
        action();
      });
    }
  }

  test("while a call waits, wakes to a key that is not sent again", async () => {
    const { sent, calls } = send([reset], shortLived, { attemptTimeoutMs: 1_000 }, undefined, new Sleepy(61_000));
    expect(await sent).toMatchObject({ attempts: 1, verdict: "unknown", outcome: { code: "network" } });
    expect(calls).toHaveLength(1);
  });

  test("while a read waits, wakes to a deadline that has passed", async () => {
    const { sent } = send([json(503, {})], undefined, {}, undefined, new Sleepy(121_000));
    expect(await sent).toMatchObject({ attempts: 1, outcome: { response: expect.any(Response) } });
  });

  test("wakes in time, and goes on", async () => {
    const { sent } = send([reset, done], documented, {}, undefined, new Sleepy(1_000));
    expect(await sent).toMatchObject({ attempts: 2, verdict: "done" });
  });

  test("while credentials are made, wakes to a repeat that is not sent", async () => {
    const timing = new VirtualTiming();
    const { calls, fetch } = scriptedFetch(reset);
    let made = 0;
    const sent = await sendWithRetries(
      { url: "https://acme.example/payments", method: "POST", headers: new Headers(), body: undefined },
      shortLived,
      {
        maxAttempts: 3,
        attemptTimeoutMs: 1_000,
        deadlineMs: 600_000,
        budget: new RetryBudget(),
        fetch,
        auth: () => void (++made === 2 && timing.sleep(120_000)),
        errors: acme.errors,
        timing,
        signal: undefined,
        mayHaveActed: false,
        emit: undefined,
      },
    );
    expect(sent).toMatchObject({ attempts: 1, verdict: "unknown" });
    expect(calls).toHaveLength(1);
  });
});

describe("the budget of the client", () => {
  test("gets back what an abort kept from being spent", async () => {
    const budget = new RetryBudget();
    for (let call = 0; call < 200; call++) {
      const controller = new AbortController();
      const { sent } = send([reset], documented, { signal: controller.signal }, budget, frozen);
      setImmediate(() => controller.abort());
      await sent;
    }
    expect(await send([refused, done], documented, {}, budget).sent).toMatchObject({ attempts: 2 });
  });

  test("gains nothing from an attempt that was not answered, though it will not be repeated", async () => {
    const budget = new RetryBudget();
    while (budget.take());
    const controller = new AbortController();
    const { sent } = send([hang], documented, { signal: controller.signal }, budget, frozen);
    setImmediate(() => controller.abort());
    expect(await sent).toMatchObject({ outcome: { code: "aborted" } });
    expect(budget.take()).toBe(false);
  });

  test("ends a call when it is used up", async () => {
    const budget = new RetryBudget();
    for (let retry = 0; retry < 99; retry++) budget.take();
    expect(await send([reset, reset], documented, {}, budget).sent).toMatchObject({ attempts: 2, verdict: "unknown" });
    expect(await send([reset], documented, {}, budget).sent).toMatchObject({ attempts: 1, verdict: "unknown" });
  });

  test.each([
    ["a success", done],
    ["a refusal", json(400, {})],
  ])("gains a retry from %s", async (_, answer) => {
    const budget = new RetryBudget();
    while (budget.take());
    await send([answer], documented, {}, budget).sent;
    expect(await send([refused, refused], documented, {}, budget).sent).toMatchObject({ attempts: 2 });
  });
});

describe("waiting", () => {
  test("honours Retry-After", async () => {
    const { sent, timing } = send([json(429, {}, { "Retry-After": "60" }), done], documented);
    expect(await sent).toMatchObject({ attempts: 2 });
    expect(timing.elapsed).toBe(60_000);
  });

  test("stops at once when Retry-After asks for more than 120 s", async () => {
    const { sent, timing } = send([json(429, {}, { "Retry-After": "3600" })], documented, { deadlineMs: 10_000_000 });
    expect(await sent).toMatchObject({ attempts: 1, verdict: "not-done" });
    expect(timing.elapsed).toBe(0);
  });

  test("stops at once when the wait would pass the deadline", async () => {
    const { sent, timing } = send([json(429, {}, { "Retry-After": "90" })], documented, { deadlineMs: 60_000 });
    expect(await sent).toMatchObject({ attempts: 1 });
    expect(timing.elapsed).toBe(0);
  });

  test("gives the last attempt what is left until the deadline", async () => {
    const { sent, timing } = send([hang, hang], documented, { deadlineMs: 40_000 });
    expect(await sent).toMatchObject({ attempts: 2, verdict: "unknown", outcome: { code: "timeout" } });
    expect(timing.elapsed).toBe(40_000);
  });

  test.each([
    ["not-done", json(429, {}, { "Retry-After": "60" })],
    ["unknown", reset],
  ] as const)("ends with an abort at once, with the verdict of what was sent: %s", async (verdict, first) => {
    const controller = new AbortController();
    const { sent, calls } = send([first], documented, { signal: controller.signal }, undefined, frozen);
    setImmediate(() => controller.abort("enough"));
    expect(await sent).toMatchObject({ attempts: 1, verdict, outcome: { code: "aborted", cause: "enough" } });
    expect(calls).toHaveLength(1);
  });

  test("leaves no timer behind", async () => {
    const { sent, timing } = send([reset, json(500, {}), done], documented);
    await sent;
    expect(timing.pending).toBe(0);
  });
});
