import { describe, expect, test } from "vitest";
import { acme, responses, scriptedFetch } from "../../test/acme.js";
import { retryContext, rowWith } from "../../test/retry-context.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { Auth } from "../contract/auth.js";
import type { Idempotency, Operation } from "../contract/provider.js";
import type { RetryLimits } from "../contract/retry-limits.js";
import type { Timing } from "../contract/timing.js";
import { RetryBudget } from "./retry-budget.js";
import { sendWithRetries } from "./send-with-retries.js";

const { json, text, reset, refused, hang } = responses;
const done = json(200, { id: "pay_1" });
/** Refusals of the provider's own. */
const no = (status: number, headers?: Record<string, string>) => json(status, { error: { code: "NO" } }, headers);
const slow = (headers?: Record<string, string>) => no(429, headers);
/** Refusals that anybody may have sent. */
const forbidden = json(403, { message: "Forbidden" });
const foreignSlow = text(429, "<html>");

const documented = acme.operations.createPayment.idempotency;
const none: Idempotency = { guarantee: "none" };

/** A clock on which no wait ever ends. */
const frozen: Timing = { now: () => 0, uptime: () => 0, after: () => () => {}, random: () => 0.5 };

/** What may differ from call to call. */
interface Parts extends Partial<RetryLimits> {
  readonly signal?: AbortSignal;
  readonly auth?: Auth;
  /** Whether the `fetch` may repeat by itself. */
  readonly mayRepeat?: boolean;
  readonly row?: Partial<Operation>;
}

const request = () => ({
  url: "https://acme.example/payments",
  method: "POST",
  headers: new Headers(),
  body: undefined,
});

function send<T extends Timing = VirtualTiming>(
  handlers: Parameters<typeof scriptedFetch>,
  idempotency: Idempotency | undefined,
  { mayRepeat = false, row, ...parts }: Parts = {},
  budget = new RetryBudget(),
  timing: T = new VirtualTiming() as Timing as T,
) {
  const { calls, fetch } = scriptedFetch(...handlers);
  const transport = { fetch, sendsOnce: !mayRepeat };
  const context = retryContext({ ...parts, row: rowWith(idempotency, row), transport, timing, budget });
  return { calls, timing, sent: sendWithRetries(request(), context) };
}

describe("a write with a documented guarantee", () => {
  test.each([
    ["a broken connection", reset],
    ["a connection that was refused", refused],
    ["a 500", json(500, {})],
    ["a 429", slow()],
    ["a 429 of something in between", foreignSlow],
    ["a 2xx that is not JSON", text(200, "<html>")],
    ["a 2xx that is not the documented success", json(200, { message: "maintenance" })],
    ["an empty 2xx where a body is documented", text(200, "")],
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
    const { sent } = send([no(status)], documented);
    expect(await sent).toMatchObject({ attempts: 1, verdict: status === 409 ? "unknown" : "not-done" });
  });

  test.each([400, 401, 403, 404, 409, 422])("ends unknown after a %i that anybody may have sent", async (status) => {
    const { sent } = send([json(status, { message: "no" })], documented);
    expect(await sent).toMatchObject({ attempts: 1, verdict: "unknown" });
  });

  test("ends unknown when it never gets a response", async () => {
    const { sent } = send([reset, reset, reset], documented);
    expect(await sent).toMatchObject({ verdict: "unknown", attempts: 3, outcome: { code: "network" } });
  });

  test("ends unknown when a refusal follows an attempt that may have acted", async () => {
    const { sent } = send([reset, no(400)], documented);
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
    const wait = slow({ "Retry-After": String(seconds) });
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
    const wait = slow({ "Retry-After": "120" });
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
    ["a 2xx that is not the documented success", json(200, {})],
    ["a 429 that the operation does not document", slow()],
    ["a 429 of something in between", foreignSlow],
    ["a refusal of something in between", forbidden],
    ["no response", hang],
  ])("is not repeated after %s, and ends unknown", async (__, first) => {
    expect(await send([first], idempotency).sent).toMatchObject({ verdict: "unknown", attempts: 1 });
  });

  test.each([
    ["a connection that was refused", refused],
    ["a 429 that the operation documents", slow()],
    ["a code that the spec marks", json(503, { error: { code: "BUSY" } })],
  ])("is repeated after %s, which proves that nothing was done", async (__, first) => {
    const { sent } = send([first, done], idempotency, { row: { rateLimited: true } });
    expect(await sent).toMatchObject({ verdict: "done", attempts: 2 });
  });

  test("is repeated after no 429 of something in between, though the operation documents one", async () => {
    const { sent } = send([foreignSlow], idempotency, { row: { rateLimited: true } });
    expect(await sent).toMatchObject({ verdict: "unknown", attempts: 1 });
  });

  test("is not repeated by a fetch that may repeat by itself, whose failure to connect proves nothing", async () => {
    expect(await send([refused], idempotency, { mayRepeat: true }).sent).toMatchObject({
      verdict: "unknown",
      attempts: 1,
      outcome: { code: "network" },
    });
  });

  test("is not repeated after one that proved nothing, which follows one that did", async () => {
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
    expect(await send([forbidden], undefined).sent).toMatchObject({ verdict: "not-done", attempts: 1 });
  });

  test("is done with any readable success, for it changes nothing", async () => {
    expect(await send([json(200, { message: "maintenance" })], undefined).sent).toMatchObject({ verdict: "done" });
    expect(await send([text(200, "")], undefined).sent).toMatchObject({ verdict: "done" });
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
    let made = 0;
    const auth = () => void (++made === 2 && timing.sleep(120_000));
    const limits = { attemptTimeoutMs: 1_000, deadlineMs: 600_000 };
    const { sent, calls } = send([reset], shortLived, { ...limits, auth }, undefined, timing);
    expect(await sent).toMatchObject({ attempts: 1, verdict: "unknown" });
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
    ["a refusal", no(400)],
    ["a refusal of something in between", forbidden],
  ])("gains a retry from %s", async (_, response) => {
    const budget = new RetryBudget();
    while (budget.take());
    await send([response], documented, {}, budget).sent;
    expect(await send([refused, refused], documented, {}, budget).sent).toMatchObject({ attempts: 2 });
  });
});

describe("waiting", () => {
  test("honours Retry-After", async () => {
    const { sent, timing } = send([slow({ "Retry-After": "60" }), done], documented);
    expect(await sent).toMatchObject({ attempts: 2 });
    expect(timing.elapsed).toBe(60_000);
  });

  test("stops at once when Retry-After asks for more than 120 s", async () => {
    const { sent, timing } = send([slow({ "Retry-After": "3600" })], documented, { deadlineMs: 10_000_000 });
    expect(await sent).toMatchObject({ attempts: 1, verdict: "not-done" });
    expect(timing.elapsed).toBe(0);
  });

  test("stops at once when the wait would pass the deadline", async () => {
    const { sent, timing } = send([slow({ "Retry-After": "90" })], documented, { deadlineMs: 60_000 });
    expect(await sent).toMatchObject({ attempts: 1 });
    expect(timing.elapsed).toBe(0);
  });

  test("gives the last attempt what is left until the deadline", async () => {
    const { sent, timing } = send([hang, hang], documented, { deadlineMs: 40_000 });
    expect(await sent).toMatchObject({ attempts: 2, verdict: "unknown", outcome: { code: "timeout" } });
    expect(timing.elapsed).toBe(40_000);
  });

  test.each([
    ["not-done", slow({ "Retry-After": "60" })],
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
