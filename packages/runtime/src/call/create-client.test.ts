import { describe, expect, test } from "vitest";
import { acme, type AcmeOperations, type AcmePaths, acmeClient, responses, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { Auth } from "../contract/auth.js";
import type { CallEvent } from "../contract/call-event.js";
import { type ClientOptions, createClient } from "./create-client.js";

const { json, text, reset, refused, hang } = responses;
const done = json(200, { id: "pay_1" });

function setUp(...handlers: Parameters<typeof scriptedFetch>) {
  const { calls, fetch } = scriptedFetch(...handlers);
  return { calls, client: acmeClient({ fetch, maxAttempts: 3 }, new VirtualTiming()) };
}

const body = { amount: 100 };

/** A client whose credentials are made by a function. */
function clientWith(auth: Auth, fetch: typeof globalThis.fetch) {
  const options: ClientOptions<typeof acme> = { auth, fetch };
  return createClient<AcmePaths, AcmeOperations, typeof acme>(acme, options, new VirtualTiming());
}

describe("a named operation", () => {
  test("sends method, URL, credentials and body, and returns data", async () => {
    const { client, calls } = setUp(done);
    const result = await client.createPayment({ body, idempotencyKey: "order-1" });
    expect(result).toMatchObject({
      ok: true,
      data: { id: "pay_1" },
      verdict: "done",
      attempts: 1,
      idempotencyKey: "order-1",
    });
    const [call] = calls;
    expect(call).toMatchObject({ method: "POST", url: "https://api.acme.example/v1/payments", body: '{"amount":100}' });
    expect(Object.fromEntries(call?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer sk_test_1",
      "content-type": "application/json",
      "idempotency-key": "order-1",
    });
  });

  test("escapes its path parameters", async () => {
    const { client, calls } = setUp(done);
    await client.getPayment({ params: { path: { id: "a/b?c#d%" } } });
    expect(calls[0]?.url).toBe("https://api.acme.example/v1/payments/a%2Fb%3Fc%23d%25");
  });

  test.each([undefined, {}, { params: {} }, { params: { path: {} } }, { params: { path: { ID: "1" } } }])(
    "is refused without a parameter of its path, which would be sent as its name: %j",
    async (options) => {
      const { client, calls } = setUp();
      await expect(client.getPayment(options as never)).rejects.toMatchObject({
        code: "invalid-option",
        verdict: "not-done",
        message: expect.stringContaining("params.path.id must name one segment of"),
      });
      expect(calls).toEqual([]);
    },
  );

  test("returns a refusal as a value", async () => {
    const { client } = setUp(json(400, { error: { code: "NO" } }));
    const result = await client.createPayment({ body });
    expect(result).toMatchObject({ ok: false, error: { error: { code: "NO" } }, verdict: "not-done" });
    expect(result.data).toBeUndefined();
    expect(result.response.status).toBe(400);
  });

  test("is not ok after an error without a body, and says so in its place: an error is never empty", async () => {
    const { client } = setUp(text(404, ""));
    expect(await client.getPayment({ params: { path: { id: "1" } } })).toMatchObject({
      ok: false,
      error: "The provider responded with status 404 and no body.",
    });
  });

  test("is done, without data, after a success without a body", async () => {
    const { client } = setUp(() => new Response(null, { status: 204 }));
    expect(await client.createPayment({ body })).toMatchObject({ ok: true, data: undefined, verdict: "done" });
  });

  test("does the same when called by method and path", async () => {
    const { client, calls } = setUp(done, done);
    await client.createPayment({ body, idempotencyKey: "order-1" });
    await client.POST("/payments", { body, idempotencyKey: "order-1" });
    expect(calls[1]).toEqual(calls[0]);
  });

  test("refuses a body that cannot be written as JSON, before anything is sent", async () => {
    const { client, calls } = setUp();
    await expect(client.createPayment({ body: { amount: 1n } } as never)).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
    });
    expect(calls).toEqual([]);
  });

  test("refuses a body that holds itself, before anything is sent", async () => {
    const { client, calls } = setUp();
    const circle: Record<string, unknown> = { amount: 1 };
    circle["self"] = circle;
    await expect(client.createPayment({ body: circle } as never)).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
    });
    expect(calls).toEqual([]);
  });

  test("refuses a stream, which could not be sent again", async () => {
    const { client, calls } = setUp();
    const stream = new Blob(["{}"]).stream();
    await expect(client.createPayment({ body: stream } as never)).rejects.toMatchObject({
      code: "invalid-option",
      message: "createPayment: body must not be a stream (it could not be retried).",
    });
    expect(calls).toEqual([]);
  });

  test("refuses a form where the provider takes JSON, which would make nothing of it", async () => {
    const { client, calls } = setUp();
    await expect(client.createOrder({ body: new FormData() } as never)).rejects.toMatchObject({
      code: "invalid-option",
      message: "createOrder: body must not be FormData (this operation sends JSON).",
    });
    expect(calls).toEqual([]);
  });

  test("leaves out headers that are undefined or null", async () => {
    const { client, calls } = setUp(done);
    const header = { "X-A": null, "X-B": undefined, "X-C": "c" };
    await client.createOrder({ body, params: { header } } as never);
    expect(calls[0]?.headers.has("X-A")).toBe(false);
    expect(calls[0]?.headers.has("X-B")).toBe(false);
    expect(calls[0]?.headers.get("X-C")).toBe("c");
  });

  test("refuses a path that the provider does not have, without repeating it: it may hold an id", async () => {
    const { client, calls } = setUp();
    const get = (path: string) => client.GET(path as "/payments/{id}", { params: { path: { id: "1" } } });
    await expect(get("/nothing/hunter2")).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      message: "acme has no such operation. Pass a path template of the spec, such as /payments/{id}.",
    });
    await expect(get("/payment/{id}")).rejects.toMatchObject({
      message: "acme has no such operation. Did you mean GET /payments/{id}?",
    });
    expect(calls).toEqual([]);
  });

  test("refuses a method that the path does not have", async () => {
    const { client, calls } = setUp();
    await expect(client.request("delete" as never, "/payments" as never)).rejects.toMatchObject({
      code: "invalid-option",
    });
    expect(calls).toEqual([]);
  });

  test("does the same when called with the method as an argument", async () => {
    const { client, calls } = setUp(done, done);
    await client.createPayment({ body, idempotencyKey: "order-1" });
    await client.request("post", "/payments", { body, idempotencyKey: "order-1" });
    expect(calls[1]).toEqual(calls[0]);
  });

  test("sends the headers of the client and of the call, and those of the call in their place", async () => {
    const { calls, fetch } = scriptedFetch(done, done);
    const options: ClientOptions<typeof acme> = { secretKey: "sk_test_1", fetch, headers: { "X-A": "1", "X-B": "1" } };
    const client = createClient<AcmePaths, AcmeOperations, typeof acme>(acme, options, new VirtualTiming());
    await client.createOrder({ body, headers: { "x-b": "2", "X-C": "2" } });
    await client.createOrder({ body, headers: { "X-A": null } });
    const sent = calls.map(({ headers }) => ["X-A", "X-B", "X-C"].map((name) => headers.get(name)));
    expect(sent).toEqual([
      ["1", "2", "2"],
      [null, "1", null],
    ]);
  });

  test("prints as its operations, and not as what is behind them", () => {
    const { client } = setUp();
    expect(JSON.stringify(client)).toBe("{}");
    expect(Object.keys(client.createPayment)).toEqual([]);
  });
});

describe("the idempotency key", () => {
  test("is made when the caller gives none, the same on every attempt and new on the next call", async () => {
    const { client, calls } = setUp(reset, json(500, {}), done, done);
    const { idempotencyKey } = await client.createPayment({ body });
    await client.createPayment({ body });
    const sent = calls.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(sent).toEqual([
      idempotencyKey,
      idempotencyKey,
      idempotencyKey,
      expect.not.stringMatching(idempotencyKey ?? ""),
    ]);
  });

  test("is never sent with a read, nor where the provider has none", async () => {
    const { client, calls } = setUp(done, done);
    await client.getPayment({ params: { path: { id: "1" } } });
    await client.createOrder({ body });
    for (const { headers } of calls) expect(headers.has("Idempotency-Key")).toBe(false);
  });

  test("is refused where the provider would not look at it", async () => {
    const { client } = setUp();
    await expect(client.createOrder({ body, idempotencyKey: "order-1" } as never)).rejects.toMatchObject({
      code: "invalid-option",
    });
  });

  test("of the caller's own wins also where JavaScript gives it as a header", async () => {
    const { client, calls } = setUp(done);
    const header = { "idempotency-key": "order-1" };
    expect(await client.createPayment({ body, params: { header } } as never)).toMatchObject({
      idempotencyKey: "order-1",
    });
    expect(calls[0]?.headers.get("Idempotency-Key")).toBe("order-1");
  });

  test("that a header cannot carry is refused before anything is sent", async () => {
    const { client, calls } = setUp();
    await expect(client.createPayment({ body, idempotencyKey: "a\r\nb" })).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      attempts: 0,
    });
    expect(calls).toHaveLength(0);
  });
});

describe("a call without a readable response", () => {
  test("throws what happened, the verdict, the attempts and the key", async () => {
    const { client } = setUp(reset, reset, reset);
    await expect(client.createPayment({ body, idempotencyKey: "order-1" })).rejects.toMatchObject({
      name: "PaySpecError",
      code: "network",
      verdict: "unknown",
      operation: "createPayment",
      attempts: 3,
      idempotencyKey: "order-1",
      message:
        "createPayment at acme: the connection failed (network) after 3 attempts. It may have been done. " +
        "Call it again with the same idempotencyKey within 1 hour of the first attempt and it is done once.",
    });
  });

  test("says that it is safe to call again when nothing was sent", async () => {
    const { client } = setUp(refused, refused, refused);
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      code: "connect",
      verdict: "not-done",
      message:
        "createOrder at acme: the provider could not be reached (connect) after 3 attempts. " +
        "Nothing was done: calling it again is safe.",
    });
  });

  test("says to find out at the provider where a repeat may act twice and there is no look-up", async () => {
    const { client } = setUp(hang);
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      code: "timeout",
      verdict: "unknown",
      message:
        "createOrder at acme: no response in time (timeout) after 1 attempt. " +
        "It may have been done, and calling it again may do it twice. Find out at the provider first.",
    });
  });

  test.each([
    ["is not JSON", text(200, "<html>")],
    ["is half JSON", text(200, '{"id":')],
    ["is empty", text(200, "")],
    ["is null", text(200, "null")],
    ["is a list", json(200, [{ id: "pay_1" }])],
    ["is an object of another kind", json(200, { message: "maintenance" })],
    ["is the provider's error", json(200, { error: { code: "NO" } })],
    ["has a status that the spec does not list, and the body of none", json(202, {})],
    ["is an empty list", json(206, [])],
  ])("is an unreadable response, of unknown outcome, when a 2xx %s; never a failure", async (_, response) => {
    const { client } = setUp(response);
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      code: "unreadable-response",
      verdict: "unknown",
      attempts: 1,
      message: expect.stringContaining("not the success that is documented"),
    });
  });

  test("ends with its verdict when fetch throws what cannot be looked at", async () => {
    const { client } = setUp(() => {
      throw Object.assign(new Error("odd"), { code: Symbol("reset") });
    });
    await expect(client.createOrder({ body })).rejects.toMatchObject({ code: "network", verdict: "unknown" });
  });

  test("is refused, with no timer left, for a signal that is none", async () => {
    const timing = new VirtualTiming();
    const client = acmeClient({ fetch: scriptedFetch().fetch }, timing);
    const signal = new AbortController() as never;
    await expect(client.createOrder({ body, signal })).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      message: "createOrder: signal must be an AbortSignal; pass controller.signal, not the controller.",
    });
    expect(timing.pending).toBe(0);
  });

  test("does not show the key of the API", async () => {
    const { client } = setUp(refused, refused, refused);
    const error = await client.createPayment({ body }).catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain("sk_test_1");
  });

  test("throws at once, tells nobody and sends nothing, when the signal has been aborted before", async () => {
    const { calls, fetch } = scriptedFetch();
    const onEvent = () => expect.fail("told");
    const client = acmeClient({ fetch, onEvent }, new VirtualTiming());
    client.use({ onRequest: () => expect.fail("shown") });
    await expect(client.createPayment({ body, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "aborted",
      verdict: "not-done",
      attempts: 0,
    });
    expect(calls).toHaveLength(0);
  });
});

describe("credentials", () => {
  test("are made again for each attempt", async () => {
    const { calls, fetch } = scriptedFetch(reset, done);
    let made = 0;
    const client = clientWith(({ headers }) => headers.set("Authorization", `Signed ${++made}`), fetch);
    await client.createPayment({ body });
    expect(calls.map(({ headers }) => headers.get("Authorization"))).toEqual(["Signed 1", "Signed 2"]);
  });

  test("that cannot be made end the call with nothing sent", async () => {
    const { calls, fetch } = scriptedFetch();
    const client = clientWith(() => Promise.reject(new Error("no token")), fetch);
    await expect(client.createPayment({ body })).rejects.toMatchObject({
      code: "auth",
      verdict: "not-done",
      cause: { message: "no token" },
    });
    expect(calls).toHaveLength(0);
  });

  test("may sign the request as a whole: they see its method, URL, headers and body as they are sent", async () => {
    const { calls, fetch } = scriptedFetch(done);
    const seen: unknown[] = [];
    const client = clientWith(({ method, url, headers, body: sent }, now) => {
      seen.push(method, url, headers.get("Content-Type"), headers.get("Idempotency-Key"), sent, now);
      headers.set("X-Signature", `of ${String(sent)}`);
    }, fetch);
    await client.createPayment({ body, idempotencyKey: "order-1" });
    const url = "https://api.acme.example/v1/payments";
    expect(seen).toEqual(["POST", url, "application/json", "order-1", '{"amount":100}', 1_700_000_000_000]);
    expect(calls.map(({ headers }) => headers.get("X-Signature"))).toEqual(['of {"amount":100}']);
  });

  test("cannot lose or change the idempotency key: their code has the headers in its hands", async () => {
    const { calls, fetch } = scriptedFetch(json(503, {}), done);
    let made = 0;
    const auth: Auth = ({ headers }) => {
      if (++made === 1) headers.delete("Idempotency-Key");
      else headers.set("Idempotency-Key", "another");
    };
    const { idempotencyKey } = await clientWith(auth, fetch).createPayment({ body });
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual([idempotencyKey, idempotencyKey]);
  });

  test("of a kind that the operation does not take are refused before anything is sent", async () => {
    const { fetch, calls } = scriptedFetch(done);
    const client = createClient<AcmePaths, AcmeOperations, typeof acme>(acme, { publishableKey: "pk_test_1", fetch });
    await expect(client.createPayment({ body })).rejects.toMatchObject({
      code: "wrong-key",
      message: "createPayment takes a secretKey; this client has a publishableKey.",
    });
    expect(calls).toHaveLength(0);
  });
});

describe("a listener", () => {
  const listen = async (...handlers: Parameters<typeof scriptedFetch>) => {
    const events: CallEvent[] = [];
    const { fetch } = scriptedFetch(...handlers);
    const client = acmeClient({ fetch, onEvent: (event) => void events.push(event) }, new VirtualTiming());
    await client.createPayment({ body: { amount: 4242424242424242 }, idempotencyKey: "order-1" });
    return events;
  };

  test("hears of each attempt, response, failure, wait and verdict, in order", async () => {
    const events = await listen(reset, json(429, { error: { code: "SLOW" } }, { "Retry-After": "2" }), done);
    const call = {
      provider: "acme",
      origin: "https://api.acme.example",
      operation: "createPayment",
      method: "POST",
      path: "/payments",
      call: expect.any(Number),
    };
    expect(events).toEqual([
      { ...call, type: "attempt", attempt: 1 },
      { ...call, type: "failure", attempt: 1, code: "network", durationMs: 0 },
      { ...call, type: "wait", attempt: 1, waitMs: 250, retryAfterMs: undefined },
      { ...call, type: "attempt", attempt: 2 },
      { ...call, type: "response", attempt: 2, status: 429, providerCode: "SLOW", durationMs: 0 },
      { ...call, type: "wait", attempt: 2, waitMs: 2000, retryAfterMs: 2000 },
      { ...call, type: "attempt", attempt: 3 },
      { ...call, type: "response", attempt: 3, status: 200, providerCode: undefined, durationMs: 0 },
      {
        ...call,
        type: "verdict",
        attempts: 3,
        verdict: "done",
        status: 200,
        providerCode: undefined,
        durationMs: 2250,
      },
    ]);
    expect(new Set(events.map((event) => event.call)).size).toBe(1);
  });

  test("is not told keys, headers or bodies", async () => {
    expect(JSON.stringify(await listen(reset, done))).not.toMatch(/sk_test|order-1|4242|pay_1/);
  });

  test("that fails later does not fail the process", async () => {
    const { fetch } = scriptedFetch(done);
    const onEvent = () => Promise.reject(new Error("listener"));
    expect(await acmeClient({ fetch, onEvent }).createPayment({ body })).toMatchObject({ ok: true });
    await new Promise((resolve) => setImmediate(resolve));
  });

  test("that throws does not fail the call", async () => {
    const { fetch } = scriptedFetch(done);
    const onEvent = () => {
      throw new Error("listener");
    };
    expect(await acmeClient({ fetch, onEvent }).createPayment({ body })).toMatchObject({ ok: true });
  });
});

describe("createClient", () => {
  const apart = "https://apitest.acme.example";
  test.each([
    [{ secretKey: "sk_test_1" }, apart],
    [{ publishableKey: "pk_test_1" }, apart],
    [{ secretKey: "sk_live_1" }, acme.baseUrl],
    [{ auth: () => {} }, acme.baseUrl],
    [{ secretKey: "sk_test_1", baseUrl: "https://proxy.example" }, "https://proxy.example"],
  ])("with %j calls %s, where test keys have a server of their own", async (options, baseUrl) => {
    const { calls, fetch } = scriptedFetch(done);
    const provider = { ...acme, testBaseUrl: apart };
    const client = createClient<AcmePaths, AcmeOperations, typeof provider>(provider, { ...options, fetch } as never);
    await client.getPayment({ params: { path: { id: "1" } } });
    expect(calls[0]?.url).toBe(`${baseUrl}/payments/1`);
  });

  test.each([
    [{}, "missing-key"],
    [undefined, "missing-key"],
    [null, "missing-key"],
    [{ secretKey: "sk_test_1", baseUrl: "http://api.acme.example" }, "invalid-base-url"],
    [{ secretKey: "sk_test_1", maxAttempts: 0 }, "invalid-option"],
    [{ secretKey: "sk_test_1", deadlineMs: Number.NaN }, "invalid-option"],
    [{ secretKey: "sk_live_1", mode: "test" }, "wrong-key"],
    [{ secretKey: "sk_test_1", attemptTimeoutMs: -1 }, "invalid-option"],
    [{ secretKey: "sk_test_1", maxAttempts: "3" }, "invalid-option"],
    [{ secretKey: "sk_test_1", fetch: 3 }, "invalid-option"],
    [{ secretKey: "sk_test_1", onEvent: {} }, "invalid-option"],
    [{ secretKey: "sk_test_1", timeout: 5 }, "invalid-option"],
    [{ secretKey: "sk_test_1", middleware: [] }, "invalid-option"],
    [{ secretKey: "sk_test_1", headers: { Authorization: "Bearer 1" } }, "invalid-option"],
    [{ secretKey: "sk_test_1", headers: { "X-A": "a\nb" } }, "invalid-option"],
  ])("refuses %j as %s, before the first call", (options, code) => {
    expect(() => createClient(acme, options as never)).toThrow(expect.objectContaining({ code }));
  });
});
