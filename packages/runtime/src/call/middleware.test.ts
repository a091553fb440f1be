import createOpenapiFetchClient, { type Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { acmeClient, responses, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import type { RetryLimits } from "../contract/retry-limits.js";

const { hang, json, reset, refused, text } = responses;
const done = json(200, { id: "pay_1" });
const no = (status: number) => json(status, { error: { code: "NO" } });
const body = { amount: 100 };

type Client = ReturnType<typeof acmeClient>;

/** The operations, each called with middleware of its own. */
function calledWith(
  client: Client,
  middleware: Middleware[],
): Pick<Client, "createPayment" | "createOrder" | "getPayment"> {
  // Only these, of what the types of an operation have.
  return {
    createPayment: (options: Parameters<Client["createPayment"]>[0]) =>
      client.createPayment({ ...options, middleware }),
    createOrder: (options: Parameters<Client["createOrder"]>[0]) => client.createOrder({ ...options, middleware }),
    getPayment: (options: Parameters<Client["getPayment"]>[0]) => client.getPayment({ ...options, middleware }),
  } as Client;
}

/** The ways to give a client middleware. */
const doors: [string, (client: Client, middleware: Middleware[]) => ReturnType<typeof calledWith>][] = [
  [
    "of the client",
    (client, middleware) => {
      client.use(...middleware);
      return client;
    },
  ],
  ["of one call", calledWith],
];

describe.each(doors)("middleware %s", (_door, equip) => {
  function setUp(middleware: Middleware, ...handlers: Parameters<typeof scriptedFetch>) {
    return setUpWith({}, middleware, ...handlers);
  }

  function setUpWith(
    limits: Partial<RetryLimits>,
    middleware: Middleware,
    ...handlers: Parameters<typeof scriptedFetch>
  ) {
    const { calls, fetch } = scriptedFetch(...handlers);
    const timing = new VirtualTiming();
    const client = acmeClient({ fetch, maxAttempts: 3, ...limits }, timing);
    return { calls, timing, client: equip(client, [middleware]) };
  }

  test("that makes a write of a read has it judged as a write whose repeats nobody recognises", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) =>
      new Request(request, { method: "POST", body: "{}", duplex: "half" } as RequestInit);
    const { client, calls } = setUp({ onRequest }, reset);
    await expect(client.getPayment({ params: { path: { id: "pay_1" } } })).rejects.toMatchObject({
      code: "network",
      verdict: "unknown",
    });
    expect(calls).toHaveLength(1);
  });

  test("sees a call once, however often it is sent", async () => {
    let seen = 0;
    const { client, calls } = setUp({ onRequest: () => void seen++, onResponse: () => void seen++ }, reset, done);
    await client.createPayment({ body });
    expect([seen, calls.length]).toEqual([2, 2]);
  });

  test("sees no credentials, neither before nor after the call was sent", async () => {
    const seen: string[] = [];
    const look: Middleware["onResponse"] = ({ request }) => void seen.push(...request.headers.keys());
    const { client } = setUp({ onRequest: look as Middleware["onRequest"] & {}, onResponse: look }, done);
    await client.createPayment({ body });
    const ours = ["accept", "content-type", "idempotency-key"];
    expect(seen).toEqual([...ours, ...ours]);
  });

  test.each([
    ["host", "https://evil.example/v1/payments", "https://evil.example"],
    ["host below the provider's", "https://x.api.acme.example/v1/payments", "https://x.api.acme.example"],
    [
      "host that begins with the provider's",
      "https://api.acme.example.evil.example/",
      "https://api.acme.example.evil.example",
    ],
    ["scheme of the provider's host", "http://api.acme.example/v1/payments", "http://api.acme.example"],
    ["port of the provider's host", "https://api.acme.example:8443/v1/payments", "https://api.acme.example:8443"],
    [
      "scheme and port of the provider's host",
      "http://api.acme.example:443/v1/payments",
      "http://api.acme.example:443",
    ],
  ])("cannot send a call to another %s: nothing is sent", async (_, url, origin) => {
    const elsewhere = () => new Request(url, { method: "POST", body: "{}" });
    const { client, calls } = setUp({ onRequest: elsewhere }, done);
    await expect(client.createPayment({ body })).rejects.toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      attempts: 0,
      cause: { message: `Middleware sent the call to ${origin}, which is not the provider's.` },
    });
    expect(calls).toHaveLength(0);
  });

  test("may send to another path of the provider, with the credentials", async () => {
    const { client, calls } = setUp(
      { onRequest: ({ request }) => new Request("https://api.acme.example:443/v2/payments", request) },
      done,
    );
    await client.createPayment({ body });
    expect(calls).toMatchObject([{ url: "https://api.acme.example/v2/payments" }]);
    expect(calls[0]?.headers.get("Authorization")).toBe("Bearer sk_test_1");
  });

  test("cannot lose the idempotency key", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => void request.headers.delete("Idempotency-Key");
    const { client, calls } = setUp({ onRequest }, done, done);
    await client.createPayment({ body, idempotencyKey: "order-1" });
    const { idempotencyKey } = await client.createPayment({ body });
    expect(idempotencyKey).toMatch(/^[-0-9a-f]{36}$/);
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["order-1", idempotencyKey]);
  });

  test("cannot empty the idempotency key", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => request.headers.set("Idempotency-Key", "");
    const { client, calls } = setUp({ onRequest }, json(503, {}), done);
    const { idempotencyKey } = await client.createPayment({ body });
    expect(idempotencyKey).toMatch(/^[-0-9a-f]{36}$/);
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual([idempotencyKey, idempotencyKey]);
  });

  test("may set the idempotency key, which is reported as sent; but not in the place of the caller's", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => request.headers.set("Idempotency-Key", "theirs");
    const { client, calls } = setUp({ onRequest }, json(503, {}), done, done);
    expect(await client.createPayment({ body })).toMatchObject({ idempotencyKey: "theirs" });
    expect(await client.createPayment({ body, idempotencyKey: "mine" })).toMatchObject({ idempotencyKey: "mine" });
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["theirs", "theirs", "mine"]);
  });

  test.each(["x".repeat(65), "cl\xe9", "a\tb"])(
    "cannot set the key %j, which the caller could not give",
    async (key) => {
      const onRequest: Middleware["onRequest"] = ({ request }) => request.headers.set("Idempotency-Key", key);
      const { client, calls } = setUp({ onRequest }, done);
      await expect(client.createPayment({ body })).rejects.toMatchObject({
        code: "invalid-option",
        verdict: "not-done",
        attempts: 0,
      });
      expect(calls).toEqual([]);
    },
  );

  test("cannot give a call two keys: what it sends again carries the first", async () => {
    const onResponse: Middleware["onResponse"] = ({ request: { url }, options }) =>
      options.fetch(url, { method: "POST", body: "{}", headers: { "Idempotency-Key": "another" } });
    const { client, calls } = setUp({ onResponse }, no(400), done);
    const { idempotencyKey } = await client.createPayment({ body });
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual([idempotencyKey, idempotencyKey]);
  });

  test("may replace the body, on every attempt", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => new Request(request, { body: '{"amount":7}' });
    const { client, calls } = setUp({ onRequest }, reset, done);
    await client.createPayment({ body });
    expect(calls.map((call) => call.body)).toEqual(['{"amount":7}', '{"amount":7}']);
  });

  test("may respond by itself, with no attempt: that is never done, and of a write nothing is known", async () => {
    const { client, calls } = setUp({ onRequest: () => Response.json({ id: "cached" }) });
    const byItself = { ok: true, data: { id: "cached" }, attempts: 0 };
    expect(await client.getPayment({ params: { path: { id: "1" } } })).toMatchObject({
      ...byItself,
      verdict: "not-done",
    });
    expect(await client.createPayment({ body })).toMatchObject({ ...byItself, verdict: "unknown" });
    expect(await client.createOrder({ body })).toMatchObject({ ...byItself, verdict: "unknown" });
    const refusing = setUp({ onRequest: () => Response.json({}, { status: 400 }) });
    const order = await refusing.client.createOrder({ body });
    expect(order).toMatchObject({ ok: false, verdict: "unknown", attempts: 0, refusal: { verdict: "unknown" } });
    const payment = await refusing.client.getPayment({ params: { path: { id: "1" } } });
    expect(payment).toMatchObject({ ok: false, verdict: "not-done", attempts: 0 });
    expect([...calls, ...refusing.calls]).toEqual([]);
  });

  test("may replace the response, and changes no verdict by it", async () => {
    const onResponse = () => new Response("no JSON", { status: 500 });
    const { client } = setUp({ onResponse }, done);
    expect(await client.createPayment({ body })).toMatchObject({ ok: false, error: "no JSON", verdict: "done" });
    const { client: undone } = setUp({ onResponse: () => Response.json({ id: "pay_1" }) }, no(400));
    expect(await undone.createPayment({ body })).toMatchObject({ ok: true, verdict: "not-done" });
  });

  test("that fails after the call was sent hides neither its verdict nor its key", async () => {
    const onResponse = () => Promise.reject(new Error("of theirs"));
    const { client } = setUp({ onResponse }, done);
    await expect(client.createPayment({ body, idempotencyKey: "order-1" })).rejects.toMatchObject({
      code: "middleware",
      verdict: "done",
      attempts: 1,
      idempotencyKey: "order-1",
      cause: { message: "of theirs" },
      message: "createPayment at acme: middleware failed (middleware) after 1 attempt. It was done.",
    });
  });

  test("that replaces a success by what cannot be read fails, and the call is done", async () => {
    const { client } = setUp({ onResponse: () => new Response("<html>") }, done);
    await expect(client.createPayment({ body })).rejects.toMatchObject({ code: "middleware", verdict: "done" });
  });

  test("that fails before the call was sent ends it with nothing done", async () => {
    const { client, calls } = setUp({ onRequest: () => Promise.reject(new Error("of theirs")) });
    await expect(client.createPayment({ body })).rejects.toMatchObject({ code: "middleware", verdict: "not-done" });
    expect(calls).toEqual([]);
  });

  test("that sends a call again cannot make undone what may have been done, nor have it repeated", async () => {
    const onError: Middleware["onError"] = ({ request: { url, method }, options }) =>
      options.fetch(url, { method, body: "{}" });
    const { client, calls } = setUp({ onError }, reset, refused);
    // The second request, by itself, would be repeated, and end as not done.
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      code: "connect",
      verdict: "unknown",
      attempts: 2,
    });
    expect(calls).toHaveLength(2);
  });

  describe("that sends by itself", () => {
    const again = (url: string, n: string) => new Request(url, { method: "POST", body: "{}", headers: { "X-N": n } });

    test("twice at once: the later end does not undo the earlier", async () => {
      let release = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      const fetch: typeof globalThis.fetch = async (_, init) => {
        if (new Headers(init?.headers).get("X-N") === "1") return reset();
        await gate;
        return Response.json({ error: {} }, { status: 400 });
      };
      const middleware: Middleware = {
        async onRequest({ request: { url }, options }) {
          const second = options.fetch(again(url, "2"));
          await options.fetch(again(url, "1")).catch(() => {});
          release();
          return second;
        },
      };
      const client = equip(acmeClient({ fetch }, new VirtualTiming()), [middleware]);
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "unknown", attempts: 2 });
    });

    test("and responds before that has ended does not know that nothing was done", async () => {
      const { client } = setUp(
        {
          onRequest({ request, options }) {
            options.fetch(request.clone()).catch(() => {});
            return new Promise((resolve) => setImmediate(() => resolve(Response.json({}, { status: 504 }))));
          },
        },
        hang,
      );
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "unknown" });
    });

    test("to another origin, after it was sent, does not hide what the first may have done", async () => {
      const onResponse: Middleware["onResponse"] = ({ options }) =>
        options.fetch(again("https://backup.example/", "2"));
      const { client, calls } = setUp({ onResponse }, json(503, {}));
      await expect(client.createOrder({ body })).rejects.toMatchObject({
        code: "invalid-option",
        verdict: "unknown",
        attempts: 1,
        cause: { message: expect.stringContaining("https://backup.example") },
      });
      expect(calls).toHaveLength(1);
    });

    test("a refused repeat of what was done leaves it done", async () => {
      const onResponse: Middleware["onResponse"] = ({ request: { url }, options }) => options.fetch(again(url, "2"));
      const { client } = setUp({ onResponse }, done, no(400));
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "done", attempts: 2 });
    });

    test.each([
      ["may have acted", reset, "unknown"],
      ["proved that nothing was done", refused, "not-done"],
    ])("does not send a key past its time-to-live, also when the first try %s", async (_, first, verdict) => {
      const timing = new VirtualTiming();
      const { calls, fetch } = scriptedFetch(first, done);
      const onError: Middleware["onError"] = ({ request: { url }, options }) => {
        timing.sleep(3_600_000);
        return options.fetch(again(url, "2"));
      };
      const patient = { fetch, maxAttempts: 1, deadlineMs: 10_000_000 };
      const client = equip(acmeClient(patient, timing), [{ onError }]);
      await expect(client.createPayment({ body })).rejects.toMatchObject({ verdict, attempts: 1 });
      expect(calls).toHaveLength(1);
    });

    test("and again after the call has ended sends nothing: its verdict was given", async () => {
      let late: Promise<unknown> = Promise.resolve();
      const onResponse: Middleware["onResponse"] = ({ request: { url }, options }) => {
        late = new Promise((resolve) => setImmediate(resolve)).then(() => options.fetch(again(url, "2")));
        late.catch(() => {});
      };
      const { client, calls } = setUp({ onResponse }, no(400), done);
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "not-done", attempts: 1 });
      await expect(late).rejects.toMatchObject({
        code: "middleware",
        cause: { message: "The call has ended; nothing is sent for it any more." },
      });
      expect(calls).toHaveLength(1);
    });
  });

  test("that fails with the error of another call does not speak for this one", async () => {
    const other = acmeClient({ fetch: refused, maxAttempts: 1 }, new VirtualTiming());
    const onResponse = async () => void (await other.createRefund({ body }));
    const { client } = setUp({ onResponse }, done);
    await expect(client.createOrder({ body })).rejects.toMatchObject({
      code: "middleware",
      operation: "createOrder",
      verdict: "done",
    });
  });

  test.each([204, 205, 304])("sees a %i, which has no body", async (status) => {
    const seen: number[] = [];
    const { client } = setUp({ onResponse: ({ response }) => void seen.push(response.status) }, () => {
      return new Response(null, { status });
    });
    await client.createOrder({ body });
    expect(seen).toEqual([status]);
  });

  test("sees responses whose reason phrase is no ASCII", async () => {
    const { client } = setUp({ onResponse: () => {} }, () =>
      Object.defineProperty(Response.json({ id: "1" }), "statusText", { value: "作成" }),
    );
    expect(await client.createOrder({ body })).toMatchObject({ ok: true, verdict: "done" });
  });

  test("sees the response's headers, but none that describe the bytes on the wire", async () => {
    const seen: string[] = [];
    const headers = { "Content-Encoding": "gzip", "Content-Length": "99", "X-Request": "1" };
    const { client } = setUp(
      { onResponse: ({ response }) => void seen.push(...response.headers.keys()) },
      text(400, '{"error":{}}', headers),
    );
    await client.createOrder({ body });
    expect(seen).toEqual(["content-type", "x-request"]);
  });

  describe("outlives neither the deadline", () => {
    const hanging = () => new Promise<never>(() => {});

    test("while it holds a request back: nothing is sent, then or later", async () => {
      let release = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      const { client, calls, timing } = setUpWith({ deadlineMs: 5_000 }, { onRequest: () => gate }, done);
      await expect(client.createOrder({ body })).rejects.toMatchObject({
        code: "timeout",
        verdict: "not-done",
        attempts: 0,
      });
      expect(timing.elapsed).toBe(5_000);
      release();
      await new Promise((resolve) => setImmediate(resolve));
      expect(calls).toEqual([]);
    });

    test.each([
      ["onResponse", done, "done"],
      ["onResponse", no(400), "not-done"],
      ["onError", reset, "unknown"],
      ["onError", refused, "not-done"],
    ] as const)(
      "while it holds the response back in %s: the verdict is that of the call",
      async (hook, first, verdict) => {
        const limits = { deadlineMs: 5_000, maxAttempts: 1 };
        const { client, timing } = setUpWith(limits, { [hook]: hanging } as object as Middleware, first);
        await expect(client.createOrder({ body })).rejects.toMatchObject({ code: "timeout", verdict, attempts: 1 });
        expect([timing.elapsed, timing.pending]).toEqual([5_000, 0]);
      },
    );

    test("with a request under way, which is not repeated any more", async () => {
      const { client, calls, timing } = setUpWith(
        { deadlineMs: 10_000, attemptTimeoutMs: 2_000 },
        { onRequest: () => new Promise((resolve) => void timing.after(9_000, () => resolve(undefined))) },
        hang,
        done,
      );
      await expect(client.createPayment({ body })).rejects.toMatchObject({ code: "timeout", verdict: "unknown" });
      expect(timing.elapsed).toBe(10_000);
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      expect(calls).toHaveLength(1);
    });
  });

  describe("nor the caller's abort", () => {
    const frozen = () => Object.assign(new VirtualTiming(), { after: () => () => {} });
    const aborting = (
      middleware: (controller: AbortController) => Middleware,
      ...handlers: Parameters<typeof scriptedFetch>
    ) => {
      const controller = new AbortController();
      const { calls, fetch } = scriptedFetch(...handlers);
      const client = equip(acmeClient({ fetch, maxAttempts: 1 }, frozen()), [middleware(controller)]);
      return { calls, call: client.createOrder({ body, signal: controller.signal }) };
    };
    const reason = { mine: true };
    const abort = (controller: AbortController) => {
      setImmediate(() => controller.abort(reason));
      return new Promise<never>(() => {});
    };

    test("while it holds a request back: nothing is sent, then or later", async () => {
      let release = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      const { call, calls } = aborting(
        (controller) => ({
          onRequest: () => {
            void abort(controller);
            return gate;
          },
        }),
        done,
      );
      await expect(call).rejects.toMatchObject({ code: "aborted", verdict: "not-done", attempts: 0, cause: reason });
      release();
      await new Promise((resolve) => setImmediate(resolve));
      expect(calls).toEqual([]);
    });

    test.each([
      ["onResponse", done, "done"],
      ["onResponse", no(400), "not-done"],
      ["onError", reset, "unknown"],
    ] as const)(
      "while it holds the response back in %s: the verdict is that of the call",
      async (hook, first, verdict) => {
        const { call } = aborting((controller) => ({ [hook]: () => abort(controller) }) as object as Middleware, first);
        const error: unknown = await call.catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ code: "aborted", verdict, attempts: 1 });
        expect((error as Error).cause).toBe(reason);
      },
    );
  });
});

describe("middleware of client and call together", () => {
  const naming = (log: string[], name: string): Middleware => ({
    onRequest: () => void log.push(`${name} request`),
    onResponse: () => void log.push(`${name} response`),
  });

  test("is called in the order of openapi-fetch: the client's first, and last on the way back", async () => {
    const log: string[] = [];
    const client = acmeClient({ fetch: scriptedFetch(done).fetch }, new VirtualTiming());
    client.use(naming(log, "1"), naming(log, "2"));
    await client.createOrder({ body, middleware: [naming(log, "3")] });
    expect(log).toEqual(["1 request", "2 request", "3 request", "3 response", "2 response", "1 response"]);
  });

  test("is not called any more once it was ejected", async () => {
    const log: string[] = [];
    const [first, second] = [naming(log, "1"), naming(log, "2")];
    const client = acmeClient({ fetch: scriptedFetch(done, done).fetch }, new VirtualTiming());
    client.use(first, second);
    client.eject(first);
    await client.createOrder({ body });
    client.eject(second);
    await client.createOrder({ body });
    expect(log).toEqual(["2 request", "2 response"]);
  });

  test("that is none is refused as openapi-fetch refuses it", () => {
    const client = acmeClient({});
    expect(() => client.use((() => {}) as never)).toThrow("Middleware must be an object");
    expect(() => client.use({} as never)).toThrow("Middleware must be an object");
  });
});

describe("beside openapi-fetch itself", () => {
  interface Hooks {
    onRequest?: NonNullable<Middleware["onRequest"]>;
    onResponse?: NonNullable<Middleware["onResponse"]>;
    onError?: NonNullable<Middleware["onError"]>;
  }

  /** Middleware that tells what it was called with, and does more. */
  const telling = (log: unknown[], name: string, more: Hooks): Middleware => ({
    async onRequest(call) {
      const { request, schemaPath, params, options } = call;
      const url = new URL(request.url).pathname;
      log.push([
        name,
        "request",
        request.method,
        url,
        schemaPath,
        params,
        await request.clone().text(),
        options.parseAs,
      ]);
      return more.onRequest?.(call);
    },
    async onResponse(call) {
      log.push([name, "response", call.response.status, await call.response.clone().text()]);
      return more.onResponse?.(call);
    },
    async onError(call) {
      log.push([name, "error", call.error instanceof Error]);
      return more.onError?.(call);
    },
  });

  const changed = () => Response.json({ id: "changed" });
  const stacks: [what: string, first: Hooks, second: Hooks][] = [
    ["that only looks", {}, {}],
    ["that changes the request", { onRequest: ({ request }) => new Request(request, { method: "PUT" }) }, {}],
    ["that responds before the second sees it", { onRequest: changed }, {}],
    ["that responds after the first saw it", {}, { onRequest: changed }],
    ["that changes the response", {}, { onResponse: changed }],
    ["that makes a response of an error", {}, { onError: changed }],
    ["that makes another error of an error", {}, { onError: () => new Error("theirs") }],
    ["that makes a response of the other's error", { onError: changed }, { onError: () => new TypeError("theirs") }],
  ];

  test.each(stacks.flatMap(([what, ...two]) => [true, false].map((ok) => ({ what, ok, two }))))(
    "middleware $what is called alike, when the call itself ends well: $ok",
    async ({ ok, two: [first, second] }) => {
      const ours: unknown[] = [];
      const theirs: unknown[] = [];
      const fetch = async () => (ok ? Response.json({ id: "pay_1" }) : reset());
      const client = acmeClient({ fetch, maxAttempts: 1 }, new VirtualTiming());
      client.use(telling(ours, "1", first), telling(ours, "2", second));
      const peer = createOpenapiFetchClient<never>({ baseUrl: "https://api.acme.example/v1", fetch });
      peer.use(telling(theirs, "1", first), telling(theirs, "2", second));
      const options = { params: { path: { id: "a/b" } } };
      const end = (result: { data?: unknown }) => result.data;
      ours.push(await client.getPayment(options).then(end, () => "thrown"));
      theirs.push(await peer.request("get", "/payments/{id}" as never, options as never).then(end, () => "thrown"));
      expect(ours).toEqual(theirs);
      expect(ours.length).toBeGreaterThan(1);
    },
  );
});
