import createOpenapiFetchClient, { type Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { acmeClient, answers, scriptedFetch } from "../../test/acme.js";
import { VirtualTiming } from "../../test/virtual-timing.js";
import { openapiFetchMiddleware } from "./openapi-fetch-middleware.js";

const { hang, json, reset, refused } = answers;
const done = json(200, { id: "pay_1" });
const body = { amount: 100 };

function setUp(middleware: Middleware, ...handlers: Parameters<typeof scriptedFetch>) {
  const { calls, fetch } = scriptedFetch(...handlers);
  const options = { fetch, maxAttempts: 3, middleware: openapiFetchMiddleware(middleware) };
  return { calls, client: acmeClient(options, new VirtualTiming()) };
}

describe("openapi-fetch middleware", () => {
  test("sees a call once, however often it is sent", async () => {
    let seen = 0;
    const { client, calls } = setUp({ onRequest: () => void seen++, onResponse: () => void seen++ }, reset, done);
    await client.createPayment({ body });
    expect([seen, calls.length]).toEqual([2, 2]);
  });

  test("sees no credentials", async () => {
    const seen: string[] = [];
    const { client } = setUp({ onRequest: ({ request }) => void seen.push(...request.headers.keys()) }, done);
    await client.createPayment({ body });
    expect(seen).toEqual(["content-type", "idempotency-key"]);
  });

  test("cannot send credentials to another origin", async () => {
    const elsewhere = () => new Request("https://evil.example/payments", { method: "POST", body: "{}" });
    const { client, calls } = setUp({ onRequest: elsewhere }, done);
    await expect(client.createPayment({ body })).rejects.toMatchObject({ code: "invalid-option" });
    expect(calls).toHaveLength(0);
  });

  test("cannot lose the idempotency key", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => void request.headers.delete("Idempotency-Key");
    const { client, calls } = setUp({ onRequest }, done, done);
    await client.createPayment({ body, idempotencyKey: "order-1" });
    const { idempotencyKey } = await client.createPayment({ body });
    expect(idempotencyKey).toMatch(/^[-0-9a-f]{36}$/);
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["order-1", idempotencyKey]);
  });

  test("may set the idempotency key, which is reported as sent; but not in the place of the caller's", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => request.headers.set("Idempotency-Key", "theirs");
    const { client, calls } = setUp({ onRequest }, done, done);
    expect(await client.createPayment({ body })).toMatchObject({ idempotencyKey: "theirs" });
    expect(await client.createPayment({ body, idempotencyKey: "mine" })).toMatchObject({ idempotencyKey: "mine" });
    expect(calls.map(({ headers }) => headers.get("Idempotency-Key"))).toEqual(["theirs", "mine"]);
  });

  test("may replace the body, on every attempt", async () => {
    const onRequest: Middleware["onRequest"] = ({ request }) => new Request(request, { body: '{"amount":7}' });
    const { client, calls } = setUp({ onRequest }, reset, done);
    await client.createPayment({ body });
    expect(calls.map((call) => call.body)).toEqual(['{"amount":7}', '{"amount":7}']);
  });

  test("may answer in the provider's stead: a success is done, a refusal of a write unknown, for nothing proves it", async () => {
    const { client } = setUp({ onRequest: () => Response.json({ id: "cached" }) });
    expect(await client.getPayment({ params: { path: { id: "1" } } })).toMatchObject({
      ok: true,
      data: { id: "cached" },
      attempts: 0,
      verdict: "done",
    });
    const refusing = setUp({ onRequest: () => Response.json({}, { status: 400 }) }).client;
    expect(await refusing.createPayment({ body })).toMatchObject({ ok: false, verdict: "unknown" });
    expect(await refusing.getPayment({ params: { path: { id: "1" } } })).toMatchObject({ verdict: "not-done" });
  });

  test("may replace the answer, and changes no verdict by it", async () => {
    const onResponse = () => new Response("no JSON", { status: 500 });
    const { client } = setUp({ onResponse }, done);
    expect(await client.createPayment({ body })).toMatchObject({ ok: false, error: "no JSON", verdict: "done" });
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
      message: "createPayment at acme: middleware (attempts: 1). It was done.",
    });
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
    // The second sending, by itself, would be repeated, and end as not done.
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
        return Response.json({}, { status: 400 });
      };
      const middleware = openapiFetchMiddleware({
        async onRequest({ request: { url }, options }) {
          const second = options.fetch(again(url, "2"));
          await options.fetch(again(url, "1")).catch(() => {});
          release();
          return second;
        },
      });
      const client = acmeClient({ fetch, middleware }, new VirtualTiming());
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "unknown", attempts: 2 });
    });

    test("and answers before that has ended does not know that nothing was done", async () => {
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
      const { client } = setUp({ onResponse }, done, json(400, {}));
      expect(await client.createOrder({ body })).toMatchObject({ ok: false, verdict: "done", attempts: 2 });
    });

    test.each([
      ["may have acted", reset, "unknown"],
      ["proved that nothing was done", refused, "not-done"],
    ])("does not send a key past its time-to-live, also when the first try %s", async (_, first, verdict) => {
      const timing = new VirtualTiming();
      const { calls, fetch } = scriptedFetch(first, done);
      const middleware = openapiFetchMiddleware({
        onError({ request: { url }, options }) {
          timing.sleep(3_600_000);
          return options.fetch(again(url, "2"));
        },
      });
      const client = acmeClient({ fetch, middleware, maxAttempts: 1 }, timing);
      await expect(client.createPayment({ body })).rejects.toMatchObject({ verdict, attempts: 1 });
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

  test("sees answers whose reason phrase is no ASCII", async () => {
    const { client } = setUp({ onResponse: () => {} }, () =>
      Object.defineProperty(Response.json({ id: "1" }), "statusText", { value: "作成" }),
    );
    expect(await client.createOrder({ body })).toMatchObject({ ok: true, verdict: "done" });
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
    ["that answers before the second sees it", { onRequest: changed }, {}],
    ["that answers after the first saw it", {}, { onRequest: changed }],
    ["that changes the answer", {}, { onResponse: changed }],
    ["that makes an answer of an error", {}, { onError: changed }],
    ["that makes another error of an error", {}, { onError: () => new Error("theirs") }],
    ["that makes an answer of the other's error", { onError: changed }, { onError: () => new TypeError("theirs") }],
  ];

  test.each(stacks.flatMap(([what, ...two]) => [true, false].map((ok) => ({ what, ok, two }))))(
    "middleware $what is called alike, when the call itself ends well: $ok",
    async ({ ok, two: [first, second] }) => {
      const ours: unknown[] = [];
      const theirs: unknown[] = [];
      const fetch = async () => (ok ? Response.json({ id: "pay_1" }) : reset());
      const client = acmeClient(
        {
          fetch,
          maxAttempts: 1,
          middleware: openapiFetchMiddleware(telling(ours, "1", first), telling(ours, "2", second)),
        },
        new VirtualTiming(),
      );
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
