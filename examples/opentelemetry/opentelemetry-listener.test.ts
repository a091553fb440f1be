import { context, metrics, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { createElebneClient } from "@payspec/elebne";
import type { Auth, CallEvent, SharedOptions } from "@payspec/runtime";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { breakConnection, type Reply, reply, serve } from "@payspec/test-support";
import { observedElebne } from "./observed-elebne.ts";
import { openTelemetryListener } from "./opentelemetry-listener.ts";
import { telemetry } from "./telemetry.ts";

const created = reply(200, { success: true, data: { referenceNumber: "PI-1" } });
const busy = reply(429, { success: false }, { "Retry-After": "0" });
const refused = reply(400, { success: false, error: { code: "INVALID_AMOUNT" } });
const body = { amount: 50_000 };

// A span finds its parent by the context that an application's SDK keeps.
beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
// Clients wait a random part of their longest wait: none of it.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => vi.restoreAllMocks());
afterAll(() => context.disable());

/** Makes one payment intent with a server that gives these replies; tells of the server and of the spans. */
async function observe(replies: Reply[], options: Omit<SharedOptions, "mode"> & { auth?: Auth } = {}) {
  await using sdk = telemetry();
  await using server = await serve(...replies);
  const { auth, ...rest } = { baseUrl: server.url, onEvent: openTelemetryListener(sdk), ...options };
  const elebne = createElebneClient(auth === undefined ? { secretKey: "sk_test_1", ...rest } : { auth, ...rest });
  // A failure's error is not what these tests look at.
  await elebne.createPaymentIntent({ body }).catch(() => undefined);
  const spans = sdk.spans();
  const { hostname, port } = new URL(rest.baseUrl);
  return {
    call: spans.at(-1),
    attempts: spans.slice(0, -1),
    metrics: await sdk.metrics(),
    server: { "server.address": hostname, "server.port": Number(port) },
  };
}

const request = { "http.request.method": "POST", "url.template": "/dev/intents" };
const ok = { "http.response.status_code": 200 };

/** A call whose only attempt took 1.5 s. */
function emit(listen: (event: CallEvent) => void, origin: string) {
  const identity = {
    provider: "elebne",
    origin,
    operation: "listProducts",
    method: "GET",
    path: "/products",
    call: 1,
  } as const;
  listen({ ...identity, type: "attempt", attempt: 1 });
  listen({ ...identity, type: "response", attempt: 1, status: 200, providerCode: undefined, durationMs: 1500 });
  listen({
    ...identity,
    type: "verdict",
    attempts: 1,
    verdict: "done",
    status: 200,
    providerCode: undefined,
    durationMs: 1500,
  });
}

describe("a call that is done", () => {
  test("is a client span, and its attempt one within it by the conventions, with nothing else", async () => {
    const { call, attempts, server } = await observe([created]);
    expect(call).toEqual({
      id: expect.any(String),
      parent: undefined,
      name: "elebne createPaymentIntent",
      kind: "CLIENT",
      status: "UNSET",
      attributes: {
        "payspec.provider": "elebne",
        "payspec.operation": "createPaymentIntent",
        "payspec.verdict": "done",
        "payspec.attempts": 1,
        ...server,
      },
      events: [],
    });
    expect(attempts).toEqual([
      {
        id: expect.any(String),
        parent: call?.id,
        name: "POST /dev/intents",
        kind: "CLIENT",
        status: "UNSET",
        attributes: { ...request, ...server, ...ok },
        events: [],
      },
    ]);
  });

  test("after a reset has two attempts, of which the first failed, and the wait between them", async () => {
    const { call, attempts, server } = await observe([breakConnection, created]);
    expect(attempts).toMatchObject([
      { parent: call?.id, status: "ERROR" },
      { parent: call?.id, status: "UNSET" },
    ]);
    expect(attempts.map(({ attributes }) => attributes)).toEqual([
      { ...request, ...server, "error.type": "network" },
      { ...request, ...server, ...ok, "http.request.resend_count": 1 },
    ]);
    expect(call?.events).toEqual([{ name: "payspec.wait", "payspec.wait.seconds": 0 }]);
    expect(call).toMatchObject({ status: "UNSET", attributes: { "payspec.verdict": "done", "payspec.attempts": 2 } });
    expect(call?.attributes).not.toHaveProperty("error.type");
  });

  test("after two 429s counts what was sent again, and tells what the provider asked to wait", async () => {
    const { call, attempts } = await observe([busy, busy, created]);
    expect(attempts.map(({ status }) => status)).toEqual(["ERROR", "ERROR", "UNSET"]);
    expect(attempts.map(({ attributes }) => attributes["error.type"])).toEqual(["429", "429", undefined]);
    expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([429, 429, 200]);
    expect(attempts.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([undefined, 1, 2]);
    const wait = { name: "payspec.wait", "payspec.wait.seconds": 0, "payspec.retry_after.seconds": 0 };
    expect(call?.events).toEqual([wait, wait]);
  });
});

describe("a call that is not done is an error,", () => {
  test("of the response's status when that is 4xx, without a message", async () => {
    const { call, attempts } = await observe([refused]);
    const failed = { status: "ERROR", message: undefined, attributes: { "error.type": "400" } };
    expect([call, ...attempts]).toMatchObject([failed, failed]);
    expect(attempts[0]?.attributes).toMatchObject({ "http.response.status_code": 400 });
    expect(call?.attributes).toMatchObject({ "payspec.verdict": "not-done", "payspec.attempts": 1 });
  });

  test("of the response's status when that is 5xx", async () => {
    const { call, attempts } = await observe([reply(503, {})], { maxAttempts: 1 });
    const failed = { status: "ERROR", attributes: { "error.type": "503" } };
    expect([call, ...attempts]).toMatchObject([failed, failed]);
    expect(call?.attributes).toMatchObject({ "payspec.verdict": "unknown" });
  });

  test("of the response's status when that is 3xx, which makes no error of the attempt", async () => {
    const { call, attempts } = await observe([reply(303, {}, { Location: "/elsewhere" })], { maxAttempts: 1 });
    expect(attempts).toMatchObject([{ status: "UNSET", attributes: { "http.response.status_code": 303 } }]);
    expect(attempts[0]?.attributes).not.toHaveProperty("error.type");
    expect(call).toMatchObject({ status: "ERROR", attributes: { "error.type": "303", "payspec.verdict": "unknown" } });
  });

  test("without a status when the connection was refused", async () => {
    const gone = await serve(created);
    await gone[Symbol.asyncDispose]();
    const { call, attempts, server } = await observe([], { baseUrl: gone.url, maxAttempts: 1 });
    expect(attempts).toMatchObject([{ status: "ERROR" }]);
    expect(attempts[0]?.attributes).toEqual({ ...request, ...server, "error.type": "connect" });
    expect(call).toMatchObject({
      status: "ERROR",
      attributes: { "error.type": "connect", "payspec.verdict": "not-done", "payspec.attempts": 1 },
    });
  });

  test("with no attempt counted when there were no credentials", async () => {
    const auth = () => {
      throw new Error("no token");
    };
    const { call, attempts } = await observe([created], { auth });
    expect(attempts).toMatchObject([{ status: "ERROR", attributes: { "error.type": "auth" } }]);
    expect(call).toMatchObject({ status: "ERROR", attributes: { "error.type": "auth", "payspec.attempts": 0 } });
  });

  test("of its own and not of the last attempt when the caller ends it in a wait", async () => {
    await using sdk = telemetry();
    await using server = await serve(reply(429, {}, { "Retry-After": "60" }));
    const controller = new AbortController();
    const listen = openTelemetryListener(sdk);
    const onEvent = (event: CallEvent) => {
      listen(event);
      if (event.type === "wait") controller.abort();
    };
    const elebne = createElebneClient({ secretKey: "sk_test_1", baseUrl: server.url, onEvent });
    await expect(elebne.createPaymentIntent({ body, signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
    });
    const [attempt, call] = sdk.spans();
    expect(attempt?.attributes).toMatchObject({ "error.type": "429" });
    expect(call).toMatchObject({
      status: "ERROR",
      attributes: { "error.type": "aborted" },
      events: [{ "payspec.wait.seconds": 60, "payspec.retry_after.seconds": 60 }],
    });
  });
});

describe("the spans of a call", () => {
  test("are under the span that made it, also when calls of two clients overlap", async () => {
    await using sdk = telemetry();
    // Neither is answered before both were sent, and each is sent again.
    const waiting: (() => void)[] = [];
    const together: Reply = (...args) => {
      waiting.push(() => breakConnection(...args));
      if (waiting.length === 2) for (const response of waiting) response();
    };
    await using server = await serve(together, together, created);
    const onEvent = openTelemetryListener(sdk);
    await Promise.all(
      ["checkout", "refill"].map((name) =>
        sdk.tracer.startActiveSpan(name, async (span) => {
          const elebne = createElebneClient({ secretKey: "sk_test_1", baseUrl: server.url, onEvent });
          await elebne.createPaymentIntent({ body });
          span.end();
        }),
      ),
    );
    const spans = sdk.spans();
    const under = (parent: string | undefined) => spans.filter((span) => span.parent === parent);
    for (const name of ["checkout", "refill"]) {
      const calls = under(spans.find((span) => span.name === name)?.id);
      expect(calls).toMatchObject([{ name: "elebne createPaymentIntent" }]);
      expect(under(calls[0]?.id)).toMatchObject([{ status: "ERROR" }, { status: "UNSET" }]);
    }
    expect(spans).toHaveLength(8);
  });

  test("hold no key, header, parameter or body, and nor do the metrics", async () => {
    await using sdk = telemetry();
    const response = { success: false, error: { code: "MARKER", message: "marker" } };
    await using server = await serve(
      breakConnection,
      reply(429, response, { "Retry-After": "0", "X-Marker": "marker" }),
    );
    const elebne = createElebneClient({
      secretKey: "sk_test_marker",
      baseUrl: server.url,
      onEvent: openTelemetryListener(sdk),
      maxAttempts: 3,
    });
    await elebne.refundPaymentIntent({
      params: { path: { referenceNumber: "PI-marker" } },
      body: { amount: 100, reason: "marker" },
      idempotencyKey: "order-marker",
    });
    await elebne.listPaymentIntents({ params: { query: { from: "marker" } } });
    // The marker was on its way each time.
    expect(server.received).toHaveLength(6);
    const [{ path, headers, body: sent } = {}] = server.received;
    for (const part of [path, headers?.authorization, headers?.["x-idempotency-key"], sent]) {
      expect(part).toContain("marker");
    }
    expect(server.received.at(-1)?.path).toContain("marker");
    const spans = sdk.spans();
    expect(spans).toHaveLength(8);
    expect(JSON.stringify([spans, await sdk.metrics()])).not.toMatch(/marker/i);
  });

  test("are kept no longer than the call", async () => {
    await using sdk = telemetry();
    const listen = openTelemetryListener(sdk);
    // The same call again: to a listener that has forgotten the first, it is a new one.
    emit(listen, "https://api.elebne.ai");
    emit(listen, "https://api.elebne.ai");
    expect(sdk.spans().map(({ name }) => name)).toEqual([
      "GET /products",
      "elebne listProducts",
      "GET /products",
      "elebne listProducts",
    ]);
  });
});

describe("the metric", () => {
  test("counts each attempt in its own series, by the conventions", async () => {
    const { metrics: all, server } = await observe([busy, breakConnection, created]);
    expect(all.map(({ descriptor }) => descriptor)).toMatchObject([
      { name: "http.client.request.duration", unit: "s", type: "HISTOGRAM" },
    ]);
    const attributes = { ...request, ...server };
    expect(all[0]?.dataPoints).toMatchObject([
      { attributes: { ...attributes, "http.response.status_code": 429, "error.type": "429" }, value: { count: 1 } },
      { attributes: { ...attributes, "error.type": "network" }, value: { count: 1 } },
      { attributes: { ...attributes, ...ok }, value: { count: 1 } },
    ]);
    expect(all[0]?.dataPoints.map((point) => Object.keys(point.attributes).length)).toEqual([6, 5, 5]);
  });

  test("is in seconds, with the conventions' boundaries", async () => {
    await using sdk = telemetry();
    emit(openTelemetryListener(sdk), "https://api.elebne.ai");
    const [metric] = await sdk.metrics();
    expect(metric?.dataPoints).toMatchObject([
      {
        value: {
          sum: 1.5,
          buckets: {
            boundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
            counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
          },
        },
      },
    ]);
  });

  test.for([
    ["https://api.elebne.ai", "api.elebne.ai", 443],
    ["https://api.elebne.ai:8443", "api.elebne.ai", 8443],
    ["http://localhost", "localhost", 80],
  ] as const)("names the server of %s", async ([origin, address, port]) => {
    await using sdk = telemetry();
    emit(openTelemetryListener(sdk), origin);
    const [metric] = await sdk.metrics();
    expect(metric?.dataPoints).toMatchObject([{ attributes: { "server.address": address, "server.port": port } }]);
  });

  test("is not made without a meter, and the spans are", async () => {
    await using sdk = telemetry();
    emit(openTelemetryListener({ tracer: sdk.tracer }), "https://api.elebne.ai");
    expect(await sdk.metrics()).toEqual([]);
    expect(sdk.spans()).toHaveLength(2);
  });
});

test("an observed client reports to the SDK of the application", async () => {
  await using sdk = telemetry();
  trace.setGlobalTracerProvider(sdk.tracers);
  metrics.setGlobalMeterProvider(sdk.meters);
  try {
    await using server = await serve(created);
    await observedElebne("sk_test_1", { baseUrl: server.url }).createPaymentIntent({ body });
    expect(sdk.spans().map(({ name }) => name)).toEqual(["POST /dev/intents", "elebne createPaymentIntent"]);
    expect((await sdk.metrics()).map(({ descriptor }) => descriptor.name)).toEqual(["http.client.request.duration"]);
  } finally {
    trace.disable();
    metrics.disable();
  }
});
