import { join } from "node:path";
import { createElebneClient } from "@payspec/elebne";
import { createElepayClient } from "@payspec/elepay";
import { derivedIdempotencyKey, PaySpecError, type Verdict } from "@payspec/runtime";
import { readYaml } from "@payspec/spec-model";
import { describe, expect, test, vi } from "vitest";
import { crashSafePayments } from "./crash-safe-payments.ts";
import { elebnePayments } from "./elebne-payments.ts";
import { elepayPayments } from "./elepay-payments.ts";
import { sqliteJournal } from "./sqlite-journal.ts";

const NAMESPACE = "2f0e7c1a-7d53-4a30-9b7e-8a6f1f0c5d21";
const LEASE = 180_000;
const DAY = 86_400;
const body = { amount: 50_000 };

type Send = (body: { amount: number }, key: string) => Promise<{ verdict: Verdict; data?: string; error?: unknown }>;
type LookUp = (
  body: { amount: number },
  startedAt: Date,
) => Promise<{ verdict: "done"; data: string } | { verdict: "not-done" }>;

/** A shop whose provider responds to its nth call as the nth of `sends` says. */
function shop({ sends, lookUps = [], ...rest }: { sends: Send[]; lookUps?: LookUp[]; keyTtlSeconds?: number }) {
  const log: string[] = [];
  const keys: string[] = [];
  const clock = { now: 1_700_000_000_000 };
  const now = () => clock.now;
  let hearOfSending = () => {};
  const sending = new Promise<void>((resolve) => {
    hearOfSending = resolve;
  });
  const journal = sqliteJournal({ file: ":memory:", now });
  const payments = crashSafePayments({
    journal,
    namespace: NAMESPACE,
    leaseMs: LEASE,
    now,
    async send(sent: { amount: number }, key) {
      log.push("send");
      hearOfSending();
      keys.push(key);
      const response = sends.shift();
      if (response === undefined) throw new Error("sent once too often");
      return response(sent, key);
    },
    ...(lookUps.length > 0 && {
      async lookUp(sent: { amount: number }, startedAt: Date) {
        log.push("look up");
        const response = lookUps.shift();
        if (response === undefined) throw new Error("asked once too often");
        return response(sent, startedAt);
      },
    }),
    ...rest,
  });
  /** Lets the process die, whose first call `dies`, and time go by: the whole lease, if not told otherwise. */
  async function crash(ms = LEASE) {
    await Promise.race([payments.payOnce("order-1", body), sending]);
    clock.now += ms;
  }
  return { journal, log, keys, clock, crash, ...payments };
}

/** A response that comes when it is let go. */
function held(response: Send) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  let letGo = () => {};
  const leave = new Promise<void>((resolve) => (letGo = resolve));
  const send: Send = async (...sent) => {
    arrive();
    await leave;
    return response(...sent);
  };
  return { send, arrived, letGo: () => letGo() };
}

const done: Send = async () => ({ verdict: "done", data: "PI-1" });
const dies: Send = () => new Promise(() => {});
const refused: Send = async () => ({ verdict: "not-done", error: { code: "AMOUNT_OUT_OF_RANGE" } });
const lost: Send = async () => {
  throw new PaySpecError("timeout", "No response.", { verdict: "unknown" });
};
const unreachable: Send = async () => {
  throw new PaySpecError("connect", "Never reached.", { verdict: "not-done" });
};

describe("payOnce", () => {
  test("pays, and tells what was made as often as it is asked", async () => {
    const { payOnce, log, keys } = shop({ sends: [done] });
    const outcome = { orderId: "order-1", verdict: "done", data: "PI-1" };
    expect(await payOnce("order-1", body)).toEqual(outcome);
    expect(await payOnce("order-1", body)).toEqual(outcome);
    expect(log).toEqual(["send"]);
    expect(keys).toEqual([await derivedIdempotencyKey(NAMESPACE, "order-1")]);
  });

  test("a success without data has none when it is told again", async () => {
    const { payOnce } = shop({ sends: [async () => ({ verdict: "done" })] });
    const outcome = { orderId: "order-1", verdict: "done", data: undefined };
    expect(await payOnce("order-1", body)).toStrictEqual(outcome);
    expect(await payOnce("order-1", body)).toStrictEqual(outcome);
  });

  test("writes the payment down before it is sent", async () => {
    let pendingWhenSent: unknown;
    const { payOnce, journal, clock } = shop({
      sends: [
        async () => {
          clock.now += LEASE;
          pendingWhenSent = await journal.pending();
          return done(body, "");
        },
      ],
    });
    await payOnce("order-1", body);
    expect(pendingWhenSent).toMatchObject([{ orderId: "order-1", body }]);
  });

  test("sends nothing when it cannot be written down", async () => {
    const { payOnce, journal, log } = shop({ sends: [] });
    journal[Symbol.dispose]();
    await expect(payOnce("order-1", body)).rejects.toThrow("database is not open");
    expect(log).toEqual([]);
  });

  test("a call while another one pays sends nothing, and tells that it is not known yet", async () => {
    const { crash, payOnce, log } = shop({ sends: [dies] });
    await crash(0);
    expect(await payOnce("order-1", body)).toMatchObject({
      verdict: "unknown",
      error: { message: expect.stringContaining("Ask again") },
    });
    expect(log).toEqual(["send"]);
  });

  test.each([
    ["refused", refused, { code: "AMOUNT_OUT_OF_RANGE" }],
    ["never reached", unreachable, expect.objectContaining({ code: "connect" })],
  ])("a payment that was %s is not done, and may be made later", async (_, send, error) => {
    const { payOnce, recover, log } = shop({ sends: [send, done] });
    expect(await payOnce("order-1", body)).toEqual({ orderId: "order-1", verdict: "not-done", error });
    expect(await recover()).toEqual([]);
    expect(log).toEqual(["send"]);
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "done" });
  });

  test("another body under the same order id is refused, and nothing is sent", async () => {
    const { payOnce, log } = shop({ sends: [done] });
    await payOnce("order-1", body);
    await expect(payOnce("order-1", { amount: 1 })).rejects.toThrow("an order id of its own");
    expect(log).toEqual(["send"]);
  });

  test("an error that is not the client's proves nothing", async () => {
    const fails: Send = async () => {
      throw new TypeError("a bug");
    };
    const { payOnce, journal } = shop({ sends: [fails] });
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "unknown", error: { message: "a bug" } });
    expect(await journal.pending()).toHaveLength(1);
  });
});

describe("a call that outlives its lease", () => {
  /** A call whose lease is over, to be refused when the test says so, and what another one may be answered. */
  async function outlive(other: Send, options: { keyTtlSeconds?: number; lookUps?: LookUp[] }) {
    const first = held(refused);
    const { payOnce, recover, clock, journal } = shop({ sends: [first.send, other], ...options });
    const outcome = payOnce("order-1", body);
    await first.arrived;
    clock.now += LEASE;
    return { outcome, recover, journal, refuse: first.letGo };
  }
  const takenOver = {
    orderId: "order-1",
    verdict: "unknown",
    error: { message: expect.stringContaining("taken over"), cause: { code: "AMOUNT_OUT_OF_RANGE" } },
  };

  test("is done when the one that took the payment over has done it", async () => {
    const { outcome, recover, refuse } = await outlive(done, { keyTtlSeconds: DAY });
    await recover();
    refuse();
    expect(await outcome).toEqual({ orderId: "order-1", verdict: "done", data: "PI-1" });
  });

  test("is done when a person has settled it so", async () => {
    const { outcome, journal, refuse } = await outlive(lost, {});
    for (const row of await journal.pending()) await journal.settle(row, "done", "PI-1, seen in the dashboard");
    refuse();
    expect(await outcome).toMatchObject({ verdict: "done", data: "PI-1, seen in the dashboard" });
  });

  test("is unknown while the other one pays", async () => {
    const other = held(done);
    const { outcome, recover, refuse } = await outlive(other.send, { keyTtlSeconds: DAY });
    const recovered = recover();
    await other.arrived;
    refuse();
    expect(await outcome).toMatchObject(takenOver);
    other.letGo();
    expect(await recovered).toMatchObject([{ verdict: "done" }]);
  });

  test.each([
    ["lost", lost, { keyTtlSeconds: DAY }],
    ["refused", refused, { lookUps: [async () => ({ verdict: "not-done" as const })] }],
  ])("is unknown when the other one was %s", async (_, other, options) => {
    const { outcome, recover, refuse } = await outlive(other, options);
    await recover();
    refuse();
    expect(await outcome).toMatchObject(takenOver);
  });
});

describe("recover, where the provider honours keys", () => {
  test("sends the same body with the same key once more", async () => {
    const bodies: unknown[] = [];
    const record: Send = async (sent) => {
      bodies.push(sent);
      return { verdict: "done", data: "PI-1" };
    };
    const { crash, recover, keys, payOnce } = shop({ sends: [dies, record], keyTtlSeconds: DAY });
    await crash();
    expect(await recover()).toEqual([{ orderId: "order-1", verdict: "done", data: "PI-1" }]);
    expect(keys[1]).toBe(keys[0]);
    expect(bodies).toEqual([body]);
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "done", data: "PI-1" });
  });

  test("does so after a lost response too, and so does payOnce", async () => {
    const { payOnce, recover, keys } = shop({ sends: [lost, lost, done], keyTtlSeconds: DAY });
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "unknown", error: { code: "timeout" } });
    expect(await recover()).toMatchObject([{ verdict: "unknown" }]);
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "done" });
    expect(new Set(keys).size).toBe(1);
  });

  test("leaves a payment alone that is being made", async () => {
    const { crash, recover, log } = shop({ sends: [dies], keyTtlSeconds: DAY });
    await crash(LEASE - 1);
    expect(await recover()).toEqual([]);
    expect(log).toEqual(["send"]);
  });

  // The provider may have acted on the first one, of which a repeat that was refused or never arrived says nothing.
  test.each([
    ["refused", refused],
    ["never reached", unreachable],
  ])("a repeat that was %s does not make it not done", async (_, send) => {
    const { crash, recover, journal } = shop({ sends: [dies, send, done], keyTtlSeconds: DAY });
    await crash();
    expect(await recover()).toMatchObject([{ verdict: "unknown" }]);
    expect(await journal.pending()).toHaveLength(1);
    expect(await recover()).toMatchObject([{ verdict: "done" }]);
  });

  // The whole of the repeat and the margin for clocks that differ must fit in.
  const LAST_MOMENT = DAY * 1000 - LEASE - 5_000;

  test("repeats at the last moment that the key's life allows", async () => {
    const { crash, recover, log } = shop({ sends: [dies, done], keyTtlSeconds: DAY });
    await crash(LAST_MOMENT);
    expect(await recover()).toMatchObject([{ verdict: "done" }]);
    expect(log).toEqual(["send", "send"]);
  });

  test("never sends a key that may end before the response, however often it is asked, and tells a person", async () => {
    const { crash, recover, payOnce, log, journal } = shop({ sends: [dies], keyTtlSeconds: DAY });
    await crash(LAST_MOMENT + 1);
    const unknown = { verdict: "unknown", error: { message: expect.stringContaining("dashboard") } };
    expect(await recover()).toMatchObject([unknown]);
    expect(await recover()).toMatchObject([unknown]);
    expect(await payOnce("order-1", body)).toMatchObject(unknown);
    expect(log).toEqual(["send"]);

    for (const row of await journal.pending()) await journal.settle(row, "done", "PI-1, seen in the dashboard");
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "done", data: "PI-1, seen in the dashboard" });
  });

  test("a repeat does not make the key younger", async () => {
    const { crash, recover, clock, log } = shop({ sends: [dies, lost], keyTtlSeconds: DAY });
    await crash(LAST_MOMENT);
    expect(await recover()).toMatchObject([{ verdict: "unknown", error: { code: "timeout" } }]);
    clock.now += 1;
    expect(await recover()).toMatchObject([{ verdict: "unknown", error: { message: expect.any(String) } }]);
    expect(log).toEqual(["send", "send"]);
  });

  test("one payment that fails does not keep the others from being recovered", async () => {
    const { payOnce, recover } = shop({ sends: [lost, lost, lost, done], keyTtlSeconds: DAY });
    await payOnce("order-1", body);
    await payOnce("order-2", body);
    expect(await recover()).toMatchObject([
      { orderId: "order-1", verdict: "unknown" },
      { orderId: "order-2", verdict: "done" },
    ]);
  });

  test.each(["begin", "settle"] as const)("nor does one that the journal fails to %s", async (method) => {
    const { payOnce, recover, journal } = shop({ sends: [lost, lost, done, done], keyTtlSeconds: DAY });
    await payOnce("order-1", body);
    await payOnce("order-2", body);
    const full = new Error("the disk is full");
    vi.spyOn(journal, method).mockRejectedValueOnce(full);
    expect(await recover()).toEqual([
      { orderId: "order-1", verdict: "unknown", error: full },
      { orderId: "order-2", verdict: "done", data: "PI-1" },
    ]);
  });

  test("throws when it cannot read what is pending", async () => {
    const { recover, journal } = shop({ sends: [] });
    journal[Symbol.dispose]();
    await expect(recover()).rejects.toThrow("finalized");
  });
});

describe("recover, where the provider does not", () => {
  const found: LookUp = async () => ({ verdict: "done", data: "ch_1" });
  const absent: LookUp = async () => ({ verdict: "not-done" });
  const fails: LookUp = async () => {
    // Of a read that failed: nothing was done by it.
    throw new PaySpecError("network", "No response.", { verdict: "not-done" });
  };

  test("sends nothing again, and tells a person", async () => {
    const { crash, recover, log } = shop({ sends: [dies] });
    await crash();
    expect(await recover()).toMatchObject([{ verdict: "unknown" }]);
    expect(log).toEqual(["send"]);
  });

  test("asks the provider from the moment of the first sending, and takes what it has", async () => {
    let startedAt: Date | undefined;
    const record: LookUp = async (_, since) => {
      startedAt = since;
      return { verdict: "done", data: "ch_1" };
    };
    const { crash, recover, log, payOnce, clock } = shop({ sends: [dies], lookUps: [record] });
    const start = clock.now;
    await crash();
    expect(await recover()).toEqual([{ orderId: "order-1", verdict: "done", data: "ch_1" }]);
    expect(startedAt).toEqual(new Date(start));
    expect(log).toEqual(["send", "look up"]);
    expect(await payOnce("order-1", body)).toMatchObject({ verdict: "done", data: "ch_1" });
  });

  test("pays when the provider has nothing", async () => {
    const { crash, recover, log } = shop({ sends: [dies, done], lookUps: [absent] });
    await crash();
    expect(await recover()).toMatchObject([{ verdict: "done", data: "PI-1" }]);
    expect(log).toEqual(["send", "look up", "send"]);
  });

  test("asks again when the response to that is lost", async () => {
    const { crash, recover, log } = shop({ sends: [dies, lost], lookUps: [absent, found] });
    await crash();
    expect(await recover()).toMatchObject([{ verdict: "unknown" }]);
    expect(await recover()).toMatchObject([{ verdict: "done", data: "ch_1" }]);
    expect(log).toEqual(["send", "look up", "send", "look up"]);
  });

  test("sends nothing when the provider cannot be asked", async () => {
    const { crash, recover, log } = shop({ sends: [dies], lookUps: [fails, found] });
    await crash();
    expect(await recover()).toMatchObject([{ verdict: "unknown", error: { code: "network" } }]);
    expect(log).toEqual(["send", "look up"]);
    expect(await recover()).toMatchObject([{ verdict: "done" }]);
  });

  test("looks up as well what the provider's memory of a key is too short for", async () => {
    const { crash, recover, log } = shop({ sends: [dies], lookUps: [found], keyTtlSeconds: 900 });
    await crash(900_000);
    expect(await recover()).toMatchObject([{ verdict: "done", data: "ch_1" }]);
    expect(log).toEqual(["send", "look up"]);
  });
});

describe("with the providers' clients", () => {
  /** Responds to all calls alike, and records them. */
  function answering(response: unknown) {
    const requests: { method: string; url: string; headers: Headers; body: unknown }[] = [];
    const fetch: typeof globalThis.fetch = async (url, { method = "", headers, body: sent } = {}) => {
      requests.push({
        method,
        url: String(url),
        headers: new Headers(headers),
        body: typeof sent === "string" ? JSON.parse(sent) : undefined,
      });
      return Response.json(response);
    };
    return { fetch, requests };
  }

  /** A journal in which a dead process has begun order-1. */
  async function journalAfterCrash(key: string, begun: unknown) {
    const journal = sqliteJournal({ file: ":memory:" });
    const { row } = await journal.begin("order-1", key, begun, 1);
    await journal.settle(row, "unknown", null);
    return journal;
  }

  test("Elebne is sent the order's key, again after a crash", async () => {
    const key = await derivedIdempotencyKey(NAMESPACE, "order-1");
    const { fetch, requests } = answering({ success: true, data: { referenceNumber: "PI-1" } });
    const elebne = createElebneClient({ secretKey: "sk_test_1", fetch });
    const { recover } = elebnePayments(elebne, await journalAfterCrash(key, body));
    expect(await recover()).toMatchObject([{ verdict: "done", data: { data: { referenceNumber: "PI-1" } } }]);
    expect(requests).toMatchObject([{ method: "POST", body }]);
    expect(requests[0]?.headers.get("X-Idempotency-Key")).toBe(key);
  });

  test("Elebne's keys live as long as its spec says", async () => {
    const root = join(import.meta.dirname, "../..");
    const spec = readYaml(root, join(root, "specs/elebne/openapi.yaml")) as {
      "x-payspec-idempotency-profiles": { keyed: { guarantee: string; ttlSeconds: number } };
    };
    const profile = spec["x-payspec-idempotency-profiles"].keyed;
    expect(profile).toMatchObject({ guarantee: "documented", ttlSeconds: DAY });
    const { fetch, requests } = answering({ success: true, data: { referenceNumber: "PI-1" } });
    const elebne = createElebneClient({ secretKey: "sk_test_1", fetch });
    const recoverAfter = async (ms: number) => {
      const then = Date.now() - ms;
      let now = then;
      const journal = sqliteJournal({ file: ":memory:", now: () => now });
      await journal.begin("order-1", "key-1", body, 1);
      now = Date.now();
      return elebnePayments(elebne, journal).recover();
    };
    expect(await recoverAfter((profile.ttlSeconds - 600) * 1000)).toMatchObject([{ verdict: "done" }]);
    expect(await recoverAfter(profile.ttlSeconds * 1000)).toMatchObject([{ verdict: "unknown" }]);
    expect(requests).toHaveLength(1);
  });

  test("elepay is asked for the order number, and sent nothing again", async () => {
    const charge = { amount: 5000, paymentMethod: "creditcard", orderNo: "order-1" } as const;
    const { fetch, requests } = answering({
      total: 1,
      charges: [{ id: "ch_1", orderNo: "order-1", createTime: Date.now() }],
    });
    const elepay = createElepayClient({ secretKey: "sk_test_1", fetch });
    const { recover } = elepayPayments(elepay, await journalAfterCrash("key-1", charge));
    expect(await recover()).toMatchObject([{ verdict: "done", data: { id: "ch_1" } }]);
    expect(requests.map(({ method }) => method)).toEqual(["GET"]);
  });
});
