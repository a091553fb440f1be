import createOpenapiFetchClient from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { acme, type AcmePaths, responses, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { RetryLimits } from "../contract/retry-limits.js";
import { createFetch, reportOf } from "./create-fetch.js";

const { json, text, reset, refused, hang } = responses;
const done = json(200, { id: "pay_1" });
const no = json(400, { error: { code: "NO" } });
const BASE = "https://api.acme.example/v1";
const body = '{"amount":100}';
const post = { method: "POST", headers: { "Content-Type": "application/json" }, body };

function setUp(...handlers: Parameters<typeof scriptedFetch>) {
  return setUpWith({}, ...handlers);
}

function setUpWith(limits: Partial<RetryLimits>, ...handlers: Parameters<typeof scriptedFetch>) {
  const { calls, fetch } = scriptedFetch(...handlers);
  const timing = new VirtualTiming();
  const options = { secretKey: "sk_test_1", fetch, fetchSendsOnce: true, maxAttempts: 3, ...limits } as const;
  return { calls, timing, fetch: createFetch(acme, options, timing) };
}

const keysOf = (calls: ReturnType<typeof setUp>["calls"]) => calls.map(({ headers }) => headers.get("Idempotency-Key"));

describe("a fetch under the law of retries", () => {
  test("sends what it is given, with credentials and an idempotency key, and returns the response", async () => {
    const { calls, fetch } = setUp(json(200, { id: "pay_1" }, { "X-Request": "1" }));
    const response = await fetch(`${BASE}/payments?a=b%20c`, post);
    expect(response).toMatchObject({ status: 200, ok: true });
    expect(response.headers.get("X-Request")).toBe("1");
    expect(await response.json()).toEqual({ id: "pay_1" });
    expect(calls).toMatchObject([{ method: "POST", url: `${BASE}/payments?a=b%20c`, body }]);
    expect(Object.fromEntries(calls[0]?.headers ?? [])).toEqual({
      authorization: "Bearer sk_test_1",
      "content-type": "application/json",
      "idempotency-key": expect.stringMatching(/^[-0-9a-f]{36}$/),
    });
  });

  test("reports the verdict of a response, and of its own responses only", async () => {
    const { calls, fetch } = setUp(reset, done);
    const response = await fetch(`${BASE}/payments`, post);
    const [key] = keysOf(calls);
    expect(reportOf(response)).toEqual({ verdict: "done", attempts: 2, idempotencyKey: key, call: expect.any(Number) });
    expect(reportOf(response.clone())).toBeUndefined();
    expect(reportOf(new Response())).toBeUndefined();
  });

  test("repeats with the same key and body, also where the body is a stream", async () => {
    const { calls, fetch } = setUp(reset, json(503, {}), done);
    const stream = new Response(body).body;
    await fetch(`${BASE}/payments`, { ...post, body: stream, duplex: "half" } as RequestInit);
    expect(calls.map((call) => call.body)).toEqual([body, body, body]);
    expect(new Set(keysOf(calls)).size).toBe(1);
  });

  test("repeats no write without a promise of the provider's, and says so", async () => {
    const { calls, fetch } = setUp(json(503, {}));
    expect(reportOf(await fetch(`${BASE}/orders`, post))).toEqual({
      verdict: "unknown",
      attempts: 1,
      idempotencyKey: undefined,
      call: expect.any(Number),
    });
    expect(calls).toHaveLength(1);
  });

  test("returns a refusal as a response, whose verdict is not done where it is the provider's own", async () => {
    const { fetch } = setUp(no, json(400, { message: "no" }));
    expect(reportOf(await fetch(`${BASE}/orders`, post))).toMatchObject({ verdict: "not-done", attempts: 1 });
    expect(reportOf(await fetch(`${BASE}/orders`, post))).toMatchObject({ verdict: "unknown", attempts: 1 });
  });

  test.each([
    ["network", reset, "unknown"],
    ["connect", refused, "not-done"],
    ["unreadable-response", text(200, "<html>"), "unknown"],
    ["unreadable-response", json(200, { message: "maintenance" }), "unknown"],
    ["timeout", hang, "unknown"],
  ] as const)("throws %s, with the verdict, where there is no readable response", async (code, first, verdict) => {
    const { fetch } = setUpWith({ maxAttempts: 1 }, first);
    await expect(fetch(`${BASE}/orders`, post)).rejects.toMatchObject({
      name: "PaySpecError",
      code,
      verdict,
      attempts: 1,
      operation: "createOrder",
    });
  });

  test("returns a body as it came, byte for byte", async () => {
    const bytes = new Uint8Array([0, 255, 254, 10, 13]);
    const { fetch } = setUp(() => new Response(bytes, { status: 404 }));
    const response = await fetch(`${BASE}/payments/1`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  test.each([204, 304])("returns a %i without a body", async (status) => {
    const { fetch } = setUp(() => new Response(null, { status }));
    expect(await fetch(`${BASE}/orders`, post)).toMatchObject({ status, body: null });
  });

  test("does not follow a redirect", async () => {
    const inits: RequestInit[] = [];
    const fetch = createFetch(acme, {
      secretKey: "sk_test_1",
      async fetch(_, init = {}) {
        inits.push(init);
        return new Response(null, { status: 307, headers: { Location: "https://evil.example/" } });
      },
    });
    expect(await fetch(`${BASE}/orders`, { ...post, redirect: "follow" })).toMatchObject({ status: 307 });
    expect(inits).toMatchObject([{ redirect: "manual" }]);
  });

  test("takes a URL, a Request, and a Request with an init", async () => {
    const { calls, fetch } = setUp(done, done, done);
    await fetch(new URL(`${BASE}/orders`), post);
    await fetch(new Request(`${BASE}/orders`, post));
    await fetch(new Request(`${BASE}/orders`, { method: "PUT", body: "{}" }), post);
    expect(calls.map((call) => [call.method, call.url, call.body])).toEqual(
      Array.from({ length: 3 }, () => ["POST", `${BASE}/orders`, body]),
    );
  });

  test("sends to the caller's own base URL, which stands for all servers", async () => {
    const { calls, fetch: transport } = scriptedFetch(done);
    const options = { secretKey: "sk_test_1", baseUrl: "https://proxy.example/acme", fetch: transport } as const;
    const fetch = createFetch(acme, options);
    await fetch("https://proxy.example/acme/orders", post);
    await expect(fetch(`${BASE}/orders`, post)).rejects.toMatchObject({ code: "invalid-option" });
    expect(calls.map(({ url }) => url)).toEqual(["https://proxy.example/acme/orders"]);
  });
});

describe("what is none of the provider's operations is refused, and nothing is sent:", () => {
  test.each([
    ["another host", "https://evil.example/v1/orders", "POST"],
    ["another scheme", "http://api.acme.example/v1/orders", "POST"],
    ["another port", "https://api.acme.example:8443/v1/orders", "POST"],
    ["another base path", "https://api.acme.example/v2/orders", "POST"],
    ["another path", `${BASE}/hunter2`, "POST"],
    ["another method", `${BASE}/orders`, "DELETE"],
    ["an empty id, which would be a list", `${BASE}/payments/`, "GET"],
  ])("%s", async (_, url, method) => {
    const { calls, fetch } = setUp(done);
    await expect(fetch(url, { method })).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      attempts: 0,
      message: "acme has no such operation at https://api.acme.example: check method, path and host.",
    });
    expect(calls).toEqual([]);
  });

  test.each([
    ["a relative URL", "/payments?email=hunter2", {}],
    ["a URL that is none", "hunter2", {}],
    ["a GET with a body", `${BASE}/payments/1`, { body: "hunter2" }],
    ["a header that no request carries", `${BASE}/orders`, { method: "POST", headers: { "X-A": "hunter2\n\n1" } }],
  ])("%s, which is not shown", async (_, url, init) => {
    const { calls, fetch } = setUp(done);
    const error: unknown = await fetch(url, init).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "PaySpecError", code: "invalid-option", verdict: "not-done", attempts: 0 });
    expect(String((error as Error).stack) + String((error as Error).cause)).not.toContain("hunter2");
    expect(calls).toEqual([]);
  });

  test("an operation that the client's key is not for", async () => {
    const { calls, fetch: transport } = scriptedFetch(done);
    const fetch = createFetch(acme, { publishableKey: "pk_test_1", fetch: transport });
    await expect(fetch(`${BASE}/orders`, post)).rejects.toMatchObject({ code: "wrong-key", verdict: "not-done" });
    expect(calls).toEqual([]);
  });

  test.each([{}, { secretKey: "sk_test_1", headers: {} }, { secretKey: "sk_test_1", timeout: 5 }])(
    "options that cannot be: %j, at once",
    (options) => {
      expect(() => createFetch(acme, options as never)).toThrow(expect.objectContaining({ name: "PaySpecError" }));
    },
  );
});

describe("the idempotency key of a request", () => {
  const withKey = (headers: HeadersInit) => ({ method: "POST", body, headers });

  test.each<[string, HeadersInit]>([
    ["an object", { "idempotency-key": "order-1" }],
    ["pairs", [["IDEMPOTENCY-KEY", "order-1"]]],
    ["Headers", new Headers({ "Idempotency-Key": "order-1" })],
  ])("is the one in its headers: %s", async (_, headers) => {
    const { calls, fetch } = setUp(json(503, {}), done);
    const response = await fetch(`${BASE}/payments`, withKey(headers));
    expect(reportOf(response)).toMatchObject({ idempotencyKey: "order-1", attempts: 2 });
    expect(keysOf(calls)).toEqual(["order-1", "order-1"]);
  });

  test.each(["", " ", "x".repeat(65), "cl\xe9", "a\tb"])(
    "is checked: %j is refused, and nothing is sent",
    async (key) => {
      const { calls, fetch } = setUp(done);
      await expect(fetch(`${BASE}/payments`, withKey({ "Idempotency-Key": key }))).rejects.toMatchObject({
        code: "invalid-option",
        verdict: "not-done",
        message: "createPayment: idempotencyKey must be 1 to 64 visible ASCII characters, with spaces only inside.",
      });
      expect(calls).toEqual([]);
    },
  );

  test("is made where there is none, and not where the provider takes none", async () => {
    const { calls, fetch } = setUp(done, done);
    await fetch(`${BASE}/payments`, post);
    await fetch(`${BASE}/orders`, post);
    expect(keysOf(calls)).toEqual([expect.stringMatching(/^[-0-9a-f]{36}$/), null]);
  });
});

describe("a request's signal", () => {
  test("that was aborted before sends nothing", async () => {
    const { calls, fetch } = setUp(done);
    const reason = new Error("enough");
    await expect(fetch(`${BASE}/orders`, { ...post, signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      code: "aborted",
      verdict: "not-done",
      attempts: 0,
      cause: reason,
    });
    expect(calls).toEqual([]);
  });

  test("ends a request under way", async () => {
    const controller = new AbortController();
    const { fetch: transport } = scriptedFetch((init) => {
      setImmediate(() => controller.abort(new Error("enough")));
      return hang(init);
    });
    const fetch = createFetch(acme, { secretKey: "sk_test_1", fetch: transport });
    await expect(fetch(`${BASE}/orders`, { ...post, signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
      verdict: "unknown",
      attempts: 1,
    });
  });

  /** A body that never comes to its end. */
  const endless = () => ({
    ...post,
    body: new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(1)) }),
    duplex: "half",
  });

  test("and the deadline end the wait for a body that never comes to its end, with nothing sent", async () => {
    const { calls, fetch, timing } = setUpWith({ deadlineMs: 5_000 }, done);
    await expect(fetch(`${BASE}/orders`, endless() as RequestInit)).rejects.toMatchObject({
      code: "timeout",
      verdict: "not-done",
      attempts: 0,
    });
    expect([timing.elapsed, timing.pending]).toEqual([5_000, 0]);
    const controller = new AbortController();
    const call = fetch(`${BASE}/orders`, { ...endless(), signal: controller.signal } as RequestInit);
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({ code: "aborted", verdict: "not-done", attempts: 0 });
    expect(calls).toEqual([]);
  });

  test("a body that fails ends the call with nothing sent", async () => {
    const { calls, fetch } = setUp(done);
    const failing = new ReadableStream({ pull: (to) => to.error(new Error("gone")) });
    const call = fetch(`${BASE}/orders`, { ...post, body: failing, duplex: "half" } as RequestInit);
    await expect(call).rejects.toMatchObject({ code: "invalid-option", verdict: "not-done", attempts: 0 });
    expect(calls).toEqual([]);
  });
});

describe("under openapi-fetch alone", () => {
  test("a call obeys the law, and openapi-fetch knows nothing of it", async () => {
    const { calls, fetch } = setUp(reset, done);
    const client = createOpenapiFetchClient<AcmePaths>({ baseUrl: BASE, fetch });
    const { data, response } = await client.POST("/payments", { body: { amount: 100 } });
    expect(data).toEqual({ id: "pay_1" });
    expect(reportOf(response)).toMatchObject({ verdict: "done", attempts: 2 });
    expect(calls.map((call) => call.body)).toEqual([body, body]);
  });

  test("middleware sees no credentials, and cannot send to another origin", async () => {
    const { calls, fetch } = setUp(done);
    const client = createOpenapiFetchClient<AcmePaths>({ baseUrl: BASE, fetch });
    const seen: string[] = [];
    client.use({ onRequest: ({ request }) => void seen.push(...request.headers.keys()) });
    await client.POST("/orders", { body: { amount: 100 } });
    expect(seen).toEqual(["content-type"]);
    client.use({ onRequest: () => new Request("https://evil.example/v1/orders", post) });
    await expect(client.POST("/orders", { body: { amount: 100 } })).rejects.toMatchObject({ code: "invalid-option" });
    expect(calls).toHaveLength(1);
  });
});
