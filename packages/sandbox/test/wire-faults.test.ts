import { QuietClock, reply, serve } from "@payspec/test-support";
import { describe, expect, test } from "vitest";
import { createSandbox, type FaultText } from "../src/index.js";
import { startSandbox } from "../src/server.js";
import { rawRequest } from "./raw-request.ts";

const KEY = { Authorization: "Bearer chip", "Content-Type": "application/json" };
const BODY = JSON.stringify({
  brand_id: "5f0c7b7e-2f0a-4c63-9d55-0f6a4f1d2b10",
  client: { email: "aina@example.com" },
  purchase: { currency: "MYR", products: [{ name: "T-shirt", price: 5000 }] },
});

/** A server of one provider, whose requests meet these faults in their order. */
async function serverWith(...faults: readonly FaultText[]) {
  const clock = new QuietClock();
  const left = [...faults];
  const short: number[] = [];
  const server = await startSandbox(["chip"], {
    now: () => clock.now(),
    // Virtual time takes a few real milliseconds for each wait: too many for each byte of a drip.
    sleep: async (ms, signal) => (ms < 100 ? void short.push(ms) : clock.sleep(ms, signal)),
    chooseFault: () => left.shift(),
  });
  const url = `${server.baseUrl("chip")}/purchases/`;
  return {
    clock,
    short,
    url,
    world: server.world("chip", "chip"),
    made: () => server.world("chip", "chip").objects("purchase").length,
    raw: () => rawRequest(url, { headers: KEY, body: BODY, clock }),
    post: () => fetch(url, { method: "POST", headers: KEY, body: BODY }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The right response, from a sandbox of its own with the same seed and time. Its URLs are those of the provider. */
const RIGHT = await (async () => {
  const { fetch } = createSandbox("chip", { now: () => new QuietClock().now() });
  const url = "https://gate.chip-in.asia/api/v1/purchases/";
  return (await fetch(url, { method: "POST", headers: KEY, body: BODY })).text();
})();
/** Its beginning, which holds no URL, and nothing that means something else in a pattern. */
const BEGINNING = RIGHT.slice(0, 40);

const FOREIGN = '{"message":"Forbidden"}';

/** What a bare socket sees, how it ends, and how many purchases are made. */
const CASES: [FaultText | undefined, bytes: RegExp, end: "closed" | "reset" | "open", made: 0 | 1][] = [
  [undefined, new RegExp(`^HTTP/1.1 201 Created\r\n(?s:.*)\r\n\r\n${BEGINNING}.*}$`), "open", 1],
  ["refused", /^$/, "reset", 0],
  ["reset", /^$/, "reset", 0],
  ["reset after commit", /^$/, "reset", 1],
  ["cut-headers", /^HTTP\/1.1 201 Created\r\nContent-[^\n]*$/, "closed", 1],
  ["cut-body", new RegExp(`\r\n\r\n${BEGINNING}.*[^}]$`), "closed", 1],
  ["garbage", /^HTTP\/1.1 200 OK\r\n(?s:.*)\r\nContent-Length: 11\r\n(?s:.*)\r\n\r\n[^{<].{10}$/s, "open", 0],
  ["garbage after commit", /^HTTP\/1.1 200 OK\r\n(?s:.*)\r\n\r\n[^{<].{10}$/s, "open", 1],
  ["html 502", /^HTTP\/1.1 502 Bad Gateway\r\nContent-Type: text\/html\r\n(?s:.*)<\/html>$/, "open", 0],
  ["html 502 after commit", /^HTTP\/1.1 502 Bad Gateway\r\n(?s:.*)<\/html>$/, "open", 1],
  ["html 200", /^HTTP\/1.1 200 OK\r\nContent-Type: text\/html\r\n(?s:.*)<\/html>$/, "open", 0],
  ["html 200 after commit", /^HTTP\/1.1 200 OK\r\n(?s:.*)<\/html>$/, "open", 1],
  ["too-many 2s", /^HTTP\/1.1 429 (?s:.*)\r\nRetry-After: 2\r\n/, "open", 0],
  ["too-many 60s", /^HTTP\/1.1 429 (?s:.*)\r\nRetry-After: 60\r\n/, "open", 0],
  ["too-many 5s as date", /^HTTP\/1.1 429 (?s:.*)\r\nRetry-After: Thu, 01 Jan 2026 00:00:05 GMT\r\n/, "open", 0],
  ["error 500", /^HTTP\/1.1 500 (?s:.*)"code":"internal_error"/, "open", 0],
  ["error 500 after commit", /^HTTP\/1.1 500 (?s:.*)"code":"internal_error"/, "open", 1],
  ["error 503", /^HTTP\/1.1 503 (?s:.*)"code":"bad_gateway"/, "open", 0],
  ["error 503 after commit", /^HTTP\/1.1 503 (?s:.*)"code":"bad_gateway"/, "open", 1],
  ["hang", /^$/, "open", 0],
  ["hang after commit", /^$/, "open", 1],
  ["delay 40s", new RegExp(`\r\n\r\n${BEGINNING}.*}$`), "open", 1],
  ["drip 10ms", new RegExp(`\r\n\r\n${BEGINNING}.*}$`), "open", 1],
  ["wrong-length", new RegExp(`\r\n\r\n${BEGINNING}.*}$`), "closed", 1],
  ["duplicate", new RegExp(`${BEGINNING}.*}HTTP/1.1 200 OK\r\n(?s:.*)"unasked"`), "open", 1],
  ["redirect http://127.0.0.1:1/", /^HTTP\/1.1 307 (?s:.*)Location: http:\/\/127.0.0.1:1\/\r\n/, "open", 0],
  ["declined", /^HTTP\/1.1 \d+ (?s:.*)"code":"purchase_charge_error"/, "open", 0],
  ["declined after commit", /^HTTP\/1.1 \d+ (?s:.*)"code":"purchase_charge_error"/, "open", 1],
  [
    `reply 403 ${FOREIGN}`,
    new RegExp(`^HTTP/1.1 403 (?s:.*)application/json\r\n(?s:.*)\r\n\r\n${FOREIGN}$`),
    "open",
    0,
  ],
  [`reply 403 ${FOREIGN} after commit`, /^HTTP\/1.1 403 (?s:.*)Forbidden"}$/, "open", 1],
  ["reply 200 text/plain {}", /^HTTP\/1.1 200 (?s:.*)text\/plain\r\n(?s:.*)\r\n\r\n{}$/, "open", 0],
  ["reply 204", /^HTTP\/1.1 204 No Content\r\n((?!Content-Length)(?s:.))*\r\n\r\n$/, "open", 0],
  ["acts-later 45s", /^HTTP\/1.1 504 (?s:.*)<\/html>$/, "open", 1],
];

describe("on a bare socket", () => {
  test.each(CASES)("%s", async (fault, bytes, end, made) => {
    await using it = await serverWith(...(fault === undefined ? [] : [fault]));
    const received = await it.raw();
    expect(received.bytes).toMatch(bytes);
    expect({ end: received.end, made: it.made() }).toEqual({ end, made });
  });

  test("the right response is that of a sandbox without a socket, but for its URLs and its `Date`", async () => {
    await using it = await serverWith();
    const { bytes } = await it.raw();
    const neutral = (text: string) => text.replaceAll(/http[^"]*/g, "");
    expect(neutral(bytes.slice(bytes.indexOf("\r\n\r\n") + 4))).toBe(neutral(RIGHT));
    expect(bytes).toContain("\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n");
  });

  test("a drip waits before each byte of the body", async () => {
    await using it = await serverWith("drip 10ms");
    const { bytes } = await it.raw();
    const length = Buffer.byteLength(bytes.slice(bytes.indexOf("\r\n\r\n") + 4), "latin1");
    expect(it.short).toEqual(Array.from({ length }, () => 10));
  });

  test("a drip ends when the client leaves", async () => {
    await using it = await serverWith("drip 1h");
    await (await it.post()).body?.cancel();
    // The only timer left is this one, to which virtual time jumps.
    await it.clock.sleep(1);
    await it.clock.sleep(1);
    expect(it.clock.elapsed).toBeLessThan(7_200_000);
  });

  test("a provider that acts later has not acted when the proxy responds", async () => {
    await using it = await serverWith("acts-later 45s");
    const response = await it.post();
    const before = it.made();
    await it.clock.sleep(44_999);
    const early = it.made();
    await it.clock.sleep(2);
    expect([response.status, before, early, it.made()]).toEqual([504, 0, 0, 1]);
  });

  test("a delayed request is acted upon though its client has gone meanwhile", async () => {
    await using it = await serverWith("delay 40s");
    const gone = new AbortController();
    const request = fetch(it.url, { method: "POST", headers: KEY, body: BODY, signal: gone.signal });
    request.catch(() => {});
    await it.clock.sleep(1_000);
    gone.abort();
    await it.clock.sleep(40_000);
    expect(it.made()).toBe(1);
  });

  test("each request meets its own fault, and those after the last go well", async () => {
    await using it = await serverWith("error 503", "html 502");
    const statuses = [];
    for (let attempt = 1; attempt <= 3; attempt++) statuses.push((await it.raw()).bytes.slice(9, 12));
    expect(statuses).toEqual(["503", "502", "201"]);
  });
});

describe("through fetch", () => {
  test("a redirect that is followed takes the body to the other origin, and makes nothing", async () => {
    await using elsewhere = await serve(reply(200, { id: "not_a_payment" }));
    await using it = await serverWith(`redirect ${elsewhere.url}`);
    expect(await (await it.post()).json()).toEqual({ id: "not_a_payment" });
    expect(elsewhere.received.map(({ body }) => body)).toEqual([BODY]);
    expect(it.made()).toBe(0);
  });

  test("a response that nobody asked for is not taken for the next request's", async () => {
    await using it = await serverWith("duplicate");
    const first = (await (await it.post()).json()) as { id: string };
    const second = (await (await it.post()).json()) as { id: string };
    expect(it.world.objects("purchase").map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

test("what chooses the faults sees each request as it arrived", async () => {
  const seen: object[] = [];
  const sandbox = createSandbox("chip", {
    chooseFault: ({ headers, ...request }) => void seen.push({ ...request, key: headers.get("idempotency-key") }),
  });
  const headers = { ...KEY, "Idempotency-Key": "order-1" };
  await sandbox.fetch("https://gate.chip-in.asia/api/v1/purchases/", { method: "POST", headers, body: BODY });
  await sandbox.fetch("https://gate.chip-in.asia/api/v1/nothing/");
  expect(seen).toEqual([
    {
      provider: "chip",
      world: "chip",
      operation: "createPurchase",
      method: "POST",
      path: "/purchases/",
      key: "order-1",
      body: BODY,
    },
    { provider: "chip", world: undefined, operation: undefined, method: "GET", path: "/nothing/", key: null, body: "" },
  ]);
});

describe("a key that many requests share", () => {
  const url = "https://api.elasticpay.co/api/v1/payment_intents";
  const pay = ({ fetch }: Pick<ReturnType<typeof createSandbox>, "fetch">, key?: string) =>
    fetch(url, {
      method: "POST",
      headers: {
        Authorization: "Bearer sk_sandbox_1",
        "Content-Type": "application/json",
        ...(key === undefined ? {} : { "Idempotency-Key": key }),
      },
      body: '{"amount":100,"currency":"AUD"}',
    });

  test("is one payment, also when fifty come at once, and each gets the same response", async () => {
    const server = await startSandbox(["elasticpay"]);
    const over = (input: RequestInfo | URL, init?: RequestInit) =>
      fetch(String(input).replace("https://api.elasticpay.co", `${server.url}/elasticpay`), init);
    const bodies = await Promise.all(Array.from({ length: 50 }, async () => (await pay({ fetch: over }, "a")).text()));
    expect(new Set(bodies).size).toBe(1);
    expect(server.world("elasticpay", "1").objects("intent")).toHaveLength(1);
    await server.close();
  });

  test("another key, or none, is another payment", async () => {
    const sandbox = createSandbox("elasticpay");
    for (const key of ["a", "b", undefined, undefined]) await pay(sandbox, key);
    expect((await sandbox.world("1")).objects("intent")).toHaveLength(4);
  });
});
