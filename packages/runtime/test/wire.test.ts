import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { systemTiming } from "../src/contract/timing.js";
import { acmeClient } from "./acme.js";
import { breakConnection, cutBody, halfJson, hang, reply, serve } from "@payspec/test-support";

const body = { amount: 100 };
const paid = reply(200, { id: "pay_1" });
/** Real time, without the backoff. */
const impatient = { ...systemTiming, random: () => 0 };

const keysOf = (received: readonly { headers: Record<string, unknown> }[]) =>
  received.map(({ headers }) => headers["idempotency-key"]);

describe("over a real socket", () => {
  test("the same key is on every attempt of one call, and another on the next", async () => {
    await using server = await serve(breakConnection, reply(503, {}), paid);
    const acme = acmeClient({ baseUrl: server.url }, impatient);
    const first = await acme.createPayment({ body });
    const second = await acme.createPayment({ body });
    expect([first.attempts, second.attempts]).toEqual([3, 1]);
    const [one, two, three, four] = keysOf(server.received);
    expect([one, two, three]).toEqual([first.idempotencyKey, first.idempotencyKey, first.idempotencyKey]);
    expect(four).toBe(second.idempotencyKey);
    expect(four).not.toBe(one);
  });

  test("the caller's key arrives untouched, on every attempt", async () => {
    await using server = await serve(breakConnection, paid);
    await acmeClient({ baseUrl: server.url }, impatient).createPayment({ body, idempotencyKey: "order 5678/e" });
    expect(keysOf(server.received)).toEqual(["order 5678/e", "order 5678/e"]);
  });

  test.each([
    ["the connection breaks", breakConnection],
    ["the body is cut", cutBody],
    ["the body is half JSON", halfJson],
    ["the response is a 502 in HTML", (response) => void response.writeHead(502).end("<html>")],
  ] satisfies [string, typeof paid][])(
    "a POST is repeated with the same key and body when %s",
    async (_, misbehave) => {
      await using server = await serve(misbehave, paid);
      const result = await acmeClient({ baseUrl: server.url }, impatient).createPayment({ body });
      expect(result).toMatchObject({ ok: true, data: { id: "pay_1" }, verdict: "done", attempts: 2 });
      expect(server.received.map((request) => request.body)).toEqual(['{"amount":100}', '{"amount":100}']);
      expect(new Set(keysOf(server.received)).size).toBe(1);
    },
  );

  test.each([
    ["the connection breaks", breakConnection, "network"],
    ["the body is cut", cutBody, "unreadable-response"],
    ["the body is half JSON", halfJson, "unreadable-response"],
  ] as const)("a POST without idempotency is sent once, and unknown, when %s", async (_, misbehave, code) => {
    await using server = await serve(misbehave);
    await expect(acmeClient({ baseUrl: server.url }, impatient).createOrder({ body })).rejects.toMatchObject({
      code,
      verdict: "unknown",
      attempts: 1,
    });
    expect(server.received).toHaveLength(1);
  });

  test("a connection that is refused is not done, and says so", async () => {
    const server = await serve(paid);
    await server[Symbol.asyncDispose]();
    await expect(acmeClient({ baseUrl: server.url }, impatient).createOrder({ body })).rejects.toMatchObject({
      code: "connect",
      verdict: "not-done",
      attempts: 8,
    });
  });

  test("a name that does not exist is not done", async () => {
    await expect(
      acmeClient({ baseUrl: "https://acme.invalid" }, impatient).createOrder({ body }),
    ).rejects.toMatchObject({
      code: "connect",
      verdict: "not-done",
    });
  });

  test("an attempt that takes too long is unknown", async () => {
    await using server = await serve(hang);
    const acme = acmeClient({ baseUrl: server.url, attemptTimeoutMs: 30 }, impatient);
    await expect(acme.createOrder({ body })).rejects.toMatchObject({ code: "timeout", verdict: "unknown" });
  });

  test("the timeout covers the body", async () => {
    await using server = await serve((response) => void response.writeHead(200).write("{"));
    const acme = acmeClient({ baseUrl: server.url, attemptTimeoutMs: 30 }, impatient);
    await expect(acme.createOrder({ body })).rejects.toMatchObject({ code: "timeout", verdict: "unknown" });
  });

  test("an abort ends a request in flight at once", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort(new Error("shutting down")));
    const acme = acmeClient({ baseUrl: server.url });
    await expect(acme.createPayment({ body, signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
      verdict: "unknown",
      cause: { message: "shutting down" },
    });
  });

  test("an abort ends a wait at once", async () => {
    const controller = new AbortController();
    await using server = await serve((response, request) => {
      reply(429, { error: { code: "SLOW" } }, { "Retry-After": "60" })(response, request);
      response.on("close", () => setTimeout(() => controller.abort(), 20));
    });
    const start = performance.now();
    await expect(
      acmeClient({ baseUrl: server.url }).createPayment({ body, signal: controller.signal }),
    ).rejects.toMatchObject({
      code: "aborted",
      verdict: "not-done",
      attempts: 1,
    });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("a shared signal keeps no listener", async () => {
    const { signal } = new AbortController();
    await using server = await serve(breakConnection, paid);
    const acme = acmeClient({ baseUrl: server.url }, impatient);
    await Promise.all(Array.from({ length: 200 }, () => acme.createPayment({ body, signal })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test.each([301, 302, 303, 307, 308])("a %i is not followed: neither key nor body goes elsewhere", async (status) => {
    await using elsewhere = await serve(paid);
    await using server = await serve(reply(status, {}, { Location: `${elsewhere.url}/payments` }));
    const result = await acmeClient({ baseUrl: server.url, maxAttempts: 2 }, impatient).createPayment({ body });
    expect(result).toMatchObject({ ok: false, verdict: "unknown" });
    expect(elsewhere.received).toEqual([]);
  });

  test("a response that is too large is unknown, and not read to its end", async () => {
    await using server = await serve((response) => {
      const megabyte = "x".repeat(1024 * 1024);
      const write = () => void (response.writable && response.write(megabyte, write));
      response.writeHead(200);
      write();
    });
    await expect(acmeClient({ baseUrl: server.url }, impatient).createOrder({ body })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
      cause: { name: "RangeError", message: "The response is larger than 16777216 bytes." },
    });
  });

  test("a fetch that does not heed the signal cannot outlast the timeout, nor an abort", async () => {
    const deaf = { baseUrl: "https://acme.example", fetch: () => new Promise<Response>(() => {}) };
    const acme = acmeClient({ ...deaf, attemptTimeoutMs: 20 }, impatient);
    await expect(acme.createOrder({ body })).rejects.toMatchObject({ code: "timeout", verdict: "unknown" });
    const patient = acmeClient(deaf);
    const signal = AbortSignal.timeout(20);
    await expect(patient.createOrder({ body, signal })).rejects.toMatchObject({ code: "aborted", verdict: "unknown" });
  });

  test("a body that unpacks to nothing was cut", async () => {
    await using server = await serve((response) => {
      response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "application/json" }).end();
    });
    await expect(acmeClient({ baseUrl: server.url }, impatient).createOrder({ body })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
    });
  });

  test("a slash stays in its segment", async () => {
    await using server = await serve(paid);
    await acmeClient({ baseUrl: server.url }).getPayment({ params: { path: { id: "a/b" } } });
    expect(server.received[0]?.path).toBe("/payments/a%2Fb");
  });
});
