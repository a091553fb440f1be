import { describe, expect, test } from "vitest";
import {
  describeFault,
  FAULTS,
  type Fault,
  type KeyHandling,
  QuietClock,
  refusingFetch,
  sequencePlan,
  simulatedProvider,
  startFaultyProvider,
} from "../src/index.ts";
import { REFUSALS, SUCCESSES } from "../src/foreign-answers.ts";
import { rawRequest } from "./raw-request.ts";

/** A provider that plays these faults, with the ledger behind it. */
async function providerWith(faults: readonly Fault[], keys: KeyHandling = "documented") {
  const clock = new QuietClock();
  const { handle, ledger } = simulatedProvider(keys);
  const provider = await startFaultyProvider({ plan: sequencePlan(faults), handle, timing: clock });
  return { clock, ledger, provider, [Symbol.asyncDispose]: () => provider[Symbol.asyncDispose]() };
}

const PAID = '{"id":"pay_1","order":"ord_1","paid":true}';

/** What a bare socket sees, and how often the order is charged. */
function expectation(fault: Fault): { bytes: RegExp; end: "closed" | "reset" | "open"; charges: 0 | 1 } {
  const charges = "committed" in fault && fault.committed ? 1 : 0;
  switch (fault.kind) {
    case "none":
      return { bytes: new RegExp(`^HTTP/1.1 200 OK\r\n(?s:.*)\r\n\r\n${PAID}$`), end: "open", charges: 1 };
    case "refused":
    case "reset":
      return { bytes: /^$/, end: "reset", charges };
    case "cut-headers":
      return { bytes: /^HTTP\/1.1 200 OK\r\nContent-Typ[^\n]*$/, end: "closed", charges: 1 };
    case "cut-body":
      return { bytes: /Content-Length: 42\r\n\r\n\{"id":"pay_1","order":"ord_1","paid":$/, end: "closed", charges: 1 };
    case "garbage":
      return {
        bytes: /^HTTP\/1.1 200 OK\r\n(?s:.*)\r\nContent-Length: 11\r\n(?s:.*)\r\n\r\n[^{<].{10}$/s,
        end: "open",
        charges: 1,
      };
    case "html-502":
      return {
        bytes: /^HTTP\/1.1 502 Bad Gateway\r\nContent-Type: text\/html\r\n(?s:.*)<\/html>$/,
        end: "open",
        charges,
      };
    case "html-200":
      return { bytes: /^HTTP\/1.1 200 OK\r\nContent-Type: text\/html\r\n(?s:.*)<\/html>$/, end: "open", charges };
    case "too-many": {
      const wait =
        fault.as === "seconds" ? fault.retryAfterSeconds : `Thu, 01 Jan 2026 00:00:0${fault.retryAfterSeconds} GMT`;
      return { bytes: new RegExp(`^HTTP/1.1 429 (?s:.*)\r\nRetry-After: ${wait}\r\n`), end: "open", charges: 0 };
    }
    case "server-error":
      return { bytes: new RegExp(`^HTTP/1.1 ${fault.status} (?s:.*)"code":"E${fault.status}"`), end: "open", charges };
    case "hang":
      return { bytes: /^$/, end: "open", charges };
    case "slow-drip":
      return { bytes: new RegExp(`${PAID}$`), end: "open", charges: 1 };
    case "wrong-length":
      return { bytes: new RegExp(`Content-Length: 37\r\n\r\n${PAID}$`), end: "closed", charges: 1 };
    case "duplicate":
      return { bytes: new RegExp(`${PAID}HTTP/1.1 200 OK\r\n(?s:.*)"pay_unasked"`), end: "open", charges: 1 };
    case "redirect":
      return { bytes: /^HTTP\/1.1 307 (?s:.*)\r\nLocation: http:\/\/127.0.0.1:\d+\r\n/, end: "open", charges: 0 };
    case "foreign-refusal":
    case "foreign-success": {
      const { status, type, body } = { ...REFUSALS, ...SUCCESSES }[fault.answer];
      const bytes = `^HTTP/1.1 ${status} (?s:.*)\r\nContent-Type: ${type}\r\n(?s:.*)\r\n\r\n${body.replaceAll(/[[\]{}()*+?.|^$\\]/g, "\\$&")}$`;
      return { bytes: new RegExp(bytes), end: "open", charges };
    }
    case "declined":
      return { bytes: /^HTTP\/1.1 402 (?s:.*)"code":"E402"/, end: "open", charges: 0 };
    case "acts-later":
      return { bytes: /^HTTP\/1.1 504 (?s:.*)<\/html>$/, end: "open", charges: 1 };
  }
}

describe("on the wire", () => {
  test.each(FAULTS.map((fault) => [describeFault(fault), fault] as const))("%s", async (_, fault) => {
    await using it = await providerWith([fault]);
    const { bytes, end, charges } = expectation(fault);
    const received = await rawRequest(it.provider.url, "ord_1", it.clock);
    expect(received.bytes).toMatch(bytes);
    await it.provider.settled();
    expect({ end: received.end, charges: it.ledger.charges("ord_1") }).toEqual({ end, charges });
  });

  test("a slow drip is slow: each byte of the body takes its time", async () => {
    await using it = await providerWith([{ kind: "slow-drip", msPerByte: 2_000 }]);
    const { ms } = await rawRequest(it.provider.url, "ord_1", it.clock);
    expect(ms).toBe(PAID.length * 2_000);
  });

  test("a provider that acts later has not acted when the proxy answers", async () => {
    await using it = await providerWith([{ kind: "acts-later", afterMs: 45_000 }]);
    const response = await fetch(it.provider.url, { method: "POST", body: '{"order":"ord_1"}' });
    const [before, start] = [it.ledger.charges("ord_1"), it.clock.elapsed];
    await it.provider.settled();
    expect([response.status, before, it.ledger.charges("ord_1")]).toEqual([504, 0, 1]);
    expect(it.clock.elapsed - start).toBe(45_000);
  });

  test("each attempt meets its own fault, and those after the last go well", async () => {
    await using it = await providerWith([
      { kind: "server-error", status: 503, committed: false },
      { kind: "html-502", committed: false },
    ]);
    const statuses = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      statuses.push((await rawRequest(it.provider.url, "ord_1", it.clock)).bytes.slice(9, 12));
    }
    expect(statuses).toEqual(["503", "502", "200"]);
    expect([it.provider.attempts("ord_1"), it.provider.attempts("ord_2"), it.provider.attempts()]).toEqual([3, 0, 3]);
  });

  test("a handler may take its time, and any provider may stand behind the faults", async () => {
    const clock = new QuietClock();
    const handle = async () => {
      await new Promise<void>((resolve) => void clock.after(5_000, resolve));
      return { status: 201, body: '{"made":true}' };
    };
    await using provider = await startFaultyProvider({ plan: sequencePlan([]), handle, timing: clock });
    const { bytes, ms } = await rawRequest(provider.url, "ord_1", clock);
    expect(bytes).toMatch(/^HTTP\/1.1 201 (?s:.*)\{"made":true\}$/);
    expect(ms).toBe(5_000);
  });

  test("a request without an order is refused, and not counted", async () => {
    await using it = await providerWith([]);
    expect((await rawRequest(it.provider.url, "nothing", it.clock)).bytes).toMatch(/^HTTP\/1.1 400 /);
    expect(it.provider.attempts()).toBe(0);
  });
});

describe("through fetch", () => {
  const pay = (url: string, key?: string, fetch = globalThis.fetch) =>
    fetch(`${url}/payments`, {
      method: "POST",
      headers: key === undefined ? {} : { "Idempotency-Key": key },
      body: '{"order":"ord_1"}',
    });

  test("refused is a true refusal: ECONNREFUSED, counted as an attempt, and the next one goes through", async () => {
    await using it = await providerWith([{ kind: "refused" }]);
    const fetch = refusingFetch(it.provider);
    await expect(pay(it.provider.url, undefined, fetch)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
    expect(it.ledger.charges("ord_1")).toBe(0);
    expect((await pay(it.provider.url, undefined, fetch)).status).toBe(200);
    expect(it.provider.attempts("ord_1")).toBe(2);
  });

  test("a redirect that is followed takes the body to the other origin, which pays nothing", async () => {
    await using it = await providerWith([{ kind: "redirect" }]);
    expect(await (await pay(it.provider.url)).json()).toEqual({ id: "not_a_payment" });
    expect(it.provider.receivedElsewhere).toEqual(['{"order":"ord_1"}']);
    expect(it.ledger.charges("ord_1")).toBe(0);
  });

  test("an answer nobody asked for is not taken for the next request's", async () => {
    await using it = await providerWith([{ kind: "duplicate" }]);
    const first = await (await pay(it.provider.url, "a")).json();
    const second = await (await pay(it.provider.url, "b")).json();
    expect([first, second]).toMatchObject([{ id: "pay_1" }, { id: "pay_2" }]);
  });

  test("a key that is honoured charges once, also when fifty requests come at once, and replays the answer", async () => {
    await using it = await providerWith([]);
    const answers = await Promise.all(Array.from({ length: 50 }, async () => (await pay(it.provider.url, "a")).text()));
    expect(new Set(answers)).toEqual(new Set([PAID]));
    expect(it.ledger.charges("ord_1")).toBe(1);
  });

  test("another key, or none, is another charge", async () => {
    await using it = await providerWith([]);
    for (const key of ["a", "b", undefined, undefined]) await pay(it.provider.url, key);
    expect(it.ledger.charges("ord_1")).toBe(4);
  });

  test("a key that is ignored charges each time", async () => {
    await using it = await providerWith([], "ignored");
    for (const key of ["a", "a", "a"]) await pay(it.provider.url, key);
    expect(it.ledger.charges("ord_1")).toBe(3);
  });
});
