import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createClient, type ClientOptions } from "../src/call/create-client.js";
import { createFetch } from "../src/call/create-fetch.js";
import { PaySpecError } from "../src/contract/payspec-error.js";
import { acme, type AcmeOperations, type AcmePaths } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

// Section 5 of the law: from the moment that a request may have left, no failure of ours can make it not done.

const body = { amount: 100 };
const paid = () => Response.json({ id: "pay_1" });
/** The same with a length that is declared, so that it is read by `text` alone. */
const declared = (text: unknown) =>
  Object.assign(new Response('{"id":"pay_1"}', { headers: { "Content-Length": "14" } }), { text });
const hostile = (): never => {
  throw new Error("hostile");
};

/** An object of which these properties throw. */
function withThrowing<T extends object>(target: T, ...names: string[]): T {
  for (const name of names) Object.defineProperty(target, name, { get: hostile, configurable: true });
  return target;
}

/** A proxy of which everything throws, or only what it is. */
const proxyOf = (target: object, ...traps: (keyof ProxyHandler<object>)[]) =>
  new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, hostile])));

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Error("a"), {});
  revoke();
  return proxy;
}

const errors: [string, unknown][] = [
  ...["name", "message", "stack", "code", "syscall", "cause", "errors", "constructor"].map(
    (name): [string, unknown] => [`an error whose ${name} throws`, withThrowing(new Error("a"), name)],
  ),
  ["an error of which nothing can be read", withThrowing(new Error("a"), "name", "message", "stack", "code", "cause")],
  ["an error with a cause of that kind", new Error("a", { cause: withThrowing(new Error("b"), "name", "message") })],
  ["an error that is its own cause", Object.assign(new Error("a"), { get cause() { return this; } })], // prettier-ignore
  ["an error whose errors are no list", Object.assign(new Error("a"), { errors: { length: 5 } })],
  ["a proxy that throws at all", proxyOf(new Error("a"), "get", "has", "getPrototypeOf", "ownKeys")],
  ["a proxy that throws at what it is", proxyOf(new Error("a"), "getPrototypeOf")],
  ["a proxy that was revoked", revoked()],
  ["a text", "hostile"],
  ["a number", 5],
  ["null", null],
  ["nothing", undefined],
  ["a symbol", Symbol("hostile")],
];

/** A client whose `fetch` counts what it is given. */
function setUp(response: (init: RequestInit) => unknown, options: Partial<ClientOptions<typeof acme>> = {}) {
  const seen = { sent: 0 };
  const timing = new VirtualTiming();
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    seen.sent++;
    return response(init) as Response;
  };
  const all = { secretKey: "sk_test_1", fetch, fetchSendsOnce: true, maxAttempts: 2, ...options } as never;
  return { seen, client: createClient<AcmePaths, AcmeOperations, typeof acme>(acme, all, timing), fetch, timing };
}

/** What a call ended with, a result or an error, which is a PaySpecError in any case. */
async function endOf(
  call: Promise<unknown>,
): Promise<{ verdict: string; code?: string; attempts: number; ok?: boolean }> {
  const end: unknown = await call.catch((thrown: unknown) => {
    if (thrown instanceof PaySpecError) return thrown;
    throw new Error("Something else than a PaySpecError was thrown.");
  });
  return end as Awaited<ReturnType<typeof endOf>>;
}

describe("a fetch that throws", () => {
  test.each(errors)("%s leaves a write unknown", async (_, thrown) => {
    const { seen, client } = setUp(() => {
      throw thrown;
    });
    const code = { code: "network", verdict: "unknown", attempts: 1 };
    expect(await endOf(client.createOrder({ body }))).toMatchObject(code);
    expect(seen.sent).toBe(1);
    expect(await endOf(client.createPayment({ body }))).toMatchObject({ ...code, attempts: 2 });
  });
});

describe("a fetch that gives", () => {
  const flipping = (name: "status" | "ok" | "headers" | "body", after: number) => () => {
    const response = paid();
    let reads = 0;
    return new Proxy(response, {
      get(target, property) {
        if (property === name && ++reads > after) hostile();
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  };
  test.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["null", () => null],
    ["a text", () => "done"],
    ["an empty object", () => ({})],
    ["a response without headers", () => ({ status: 200, ok: true, text: async () => '{"id":"1"}' })],
    ["a response whose headers throw", () => withThrowing(paid(), "headers")],
    ["a response whose status throws", () => withThrowing(paid(), "status")],
    ["a response whose body throws", () => withThrowing(paid(), "body")],
    ["a response whose text throws", () => declared(hostile)],
    ["a response whose text is none", () => declared(async () => 5)],
    ["a response whose text fails with a hostile error", () => declared(() => Promise.reject(revoked()))],
    ["a response with a status that is none", () => Object.defineProperty(paid(), "status", { value: "done" })],
    ["a proxy that was revoked", revoked],
  ])("%s leaves a write unknown", async (_, response) => {
    const { seen, client } = setUp(response);
    expect(await endOf(client.createOrder({ body }))).toMatchObject({ verdict: "unknown", attempts: 1 });
    expect(seen.sent).toBe(1);
  });

  test.each(["status", "ok", "headers", "body"] as const)(
    "a response whose %s throws at a later reading is never not done",
    async (name) => {
      for (let after = 0; after < 8; after++) {
        const { client, seen } = setUp(flipping(name, after));
        const { verdict, attempts } = await endOf(client.createOrder({ body }));
        expect(["done", "unknown"]).toContain(verdict);
        expect([attempts, seen.sent]).toEqual([1, 1]);
      }
    },
  );

  test("a refusal of its own whose headers throw at a later reading keeps its verdict", async () => {
    for (let after = 0; after < 8; after++) {
      let reads = 0;
      const { client } = setUp(() => {
        const response = Response.json({ error: { code: "NO" } }, { status: 400 });
        return Object.defineProperty(response, "headers", {
          get: () => (++reads > after ? hostile() : new Headers()),
        });
      });
      const { verdict, attempts } = await endOf(client.createOrder({ body }));
      expect(["not-done", "unknown"]).toContain(verdict);
      expect(attempts).toBe(1);
    }
  });
});

describe("a listener that", () => {
  test.each<[string, (event: object) => unknown]>([
    ["throws", hostile],
    ["rejects", () => Promise.reject(new Error("hostile"))],
    ["gives a promise of its own making that throws", () => withThrowing({}, "then")],
    // oxlint-disable-next-line unicorn/no-thenable -- what is awaited has it
    ["gives a promise of its own making that never ends", () => ({ then: () => {} })],
    ["throws a proxy that was revoked", () => { throw revoked(); }], // prettier-ignore
    ["changes what it is told", (event) => Object.assign(event, { type: "verdict", verdict: "not-done", attempts: 0 })],
  ])("%s changes no outcome", async (_, onEvent) => {
    const { client } = setUp(paid, { onEvent: onEvent as () => void });
    expect(await endOf(client.createOrder({ body }))).toMatchObject({ ok: true, verdict: "done", attempts: 1 });
  });

  test("aborts the call at any step ends it with what is known by then", async () => {
    for (const step of ["attempt", "response", "verdict"]) {
      const controller = new AbortController();
      const { client, seen } = setUp(paid, {
        onEvent: ({ type }) => void (type === step && controller.abort(new Error("enough"))),
      });
      const end = await endOf(client.createOrder({ body, signal: controller.signal }));
      expect(end.verdict).toBe(seen.sent === 0 ? "not-done" : "done");
    }
  });
});

describe("a signal", () => {
  /** A signal of another make, with these parts in the place of its own. */
  const signalWith = (parts: PropertyDescriptorMap) =>
    Object.defineProperties(new EventTarget(), {
      aborted: { value: false, configurable: true },
      ...parts,
    }) as AbortSignal;

  test.each<[string, PropertyDescriptorMap]>([
    ["whose addEventListener throws", { addEventListener: { value: hostile } }],
    ["whose aborted throws", { aborted: { get: hostile } }],
  ])("%s is refused before anything is sent", async (_, parts) => {
    const { client, seen } = setUp(paid);
    expect(await endOf(client.createOrder({ body, signal: signalWith(parts) }))).toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      attempts: 0,
    });
    expect(seen.sent).toBe(0);
  });

  test.each<[string, PropertyDescriptorMap]>([
    ["whose removeEventListener throws", { removeEventListener: { value: hostile } }],
    ["whose reason throws", { reason: { get: hostile } }],
    ["whose aborted throws at the second reading", throwingLater("aborted", 1)],
    ["whose addEventListener throws at the second call", throwingLater("addEventListener", 1)],
  ])("%s takes nothing from a payment", async (_, parts) => {
    const { client } = setUp(paid);
    expect(await endOf(client.createOrder({ body, signal: signalWith(parts) }))).toMatchObject({ verdict: "done" });
  });

  test("that aborts with a hostile reason ends the call, whose verdict is what is known", async () => {
    for (const [, reason] of errors) {
      const controller = new AbortController();
      const { client } = setUp((init) => {
        controller.abort(reason);
        return new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
      });
      const end = await endOf(client.createOrder({ body, signal: controller.signal }));
      expect(end).toMatchObject({ code: "aborted", verdict: "unknown", attempts: 1 });
    }
  });

  function throwingLater(name: "aborted" | "addEventListener", after: number): PropertyDescriptorMap {
    let reads = 0;
    const target = new EventTarget();
    const value = name === "aborted" ? false : target.addEventListener.bind(target);
    return { [name]: { get: () => (++reads > after ? hostile() : value) } };
  }
});

describe("options whose properties throw at the nth reading", () => {
  const all = {
    body,
    params: {},
    headers: { "X-Shop": "a" },
    signal: new AbortController().signal,
    idempotencyKey: "order-1",
    parseAs: "json",
    querySerializer: () => "",
    bodySerializer: (value: unknown) => JSON.stringify(value),
    middleware: [],
    attemptTimeoutMs: 1_000,
    deadlineMs: 5_000,
    maxAttempts: 2,
    fetchSendsOnce: true,
    baseUrl: "https://api.acme.example/v1",
  };

  test.each([...Object.keys(all), "fetch"])("%s: either nothing is sent, or the payment is done", async (name) => {
    for (let after = 0; after < 6; after++) {
      const { client, seen, fetch } = setUp(paid);
      let reads = 0;
      const options = { ...all, fetch };
      const value = options[name as keyof typeof options];
      Object.defineProperty(options, name, { enumerable: true, get: () => (++reads > after ? hostile() : value) });
      const end = await endOf(client.createPayment(options as never));
      const misuse = { code: "invalid-option", verdict: "not-done", attempts: 0 };
      expect(end).toMatchObject(seen.sent === 0 ? misuse : { verdict: "done", attempts: 1 });
    }
  });

  test("the same of what is within them", async () => {
    const readers: ((value: () => unknown) => object)[] = [
      (value) => ({ body: { get amount() { return value(); } } }), // prettier-ignore
      (value) => ({ body: { amount: 1, toJSON: value } }),
      (value) => ({ body, headers: { get "X-Shop"() { return value(); } } }), // prettier-ignore
      (value) => ({ body, params: { get header() { return { "X-Shop": value() }; } } }), // prettier-ignore
      (value) => ({ body, params: { query: { get shop() { return value(); } } } }), // prettier-ignore
      (value) => ({ body, middleware: { get 0() { return value(); }, length: 1 } }), // prettier-ignore
    ];
    for (const reader of readers) {
      for (let after = 0; after < 6; after++) {
        const { client, seen } = setUp(paid);
        let reads = 0;
        const end = await endOf(client.createPayment(reader(() => (++reads > after ? hostile() : "1")) as never));
        expect(end.verdict).toBe(seen.sent === 0 ? "not-done" : "done");
      }
    }
  });

  test.each([
    ["a proxy that throws at all", proxyOf({ body }, "get", "has", "ownKeys", "getPrototypeOf")],
    ["a proxy that throws when its names are asked for", proxyOf({ body }, "ownKeys")],
    ["a proxy that was revoked", revoked()],
  ])("%s: nothing is sent", async (_, options) => {
    const { client, seen } = setUp(paid);
    expect(await endOf(client.createPayment(options as never))).toMatchObject({
      code: "invalid-option",
      verdict: "not-done",
      message: "createPayment: the options cannot be read: reading a property throws.",
    });
    expect(seen.sent).toBe(0);
  });
});

describe("functions of the caller's", () => {
  test.each(errors)("that throw %s before anything was sent end the call as not done", async (_, thrown) => {
    const fail = (): never => {
      throw thrown;
    };
    for (const options of [{ bodySerializer: fail }, { querySerializer: fail }]) {
      const { client, seen } = setUp(paid);
      const end = await endOf(client.createPayment({ body, params: { query: { a: 1 } }, ...options } as never));
      expect(end).toMatchObject({ code: "invalid-option", verdict: "not-done", attempts: 0 });
      expect(seen.sent).toBe(0);
    }
    const { client, seen } = setUp(paid, { secretKey: undefined, auth: fail } as never);
    expect(await endOf(client.createPayment({ body }))).toMatchObject({ verdict: "not-done", attempts: 0 });
    expect(seen.sent).toBe(0);
  });

  test.each(errors)("middleware that throws %s after the response leaves the payment done", async (_, thrown) => {
    const fail = (): never => {
      throw thrown;
    };
    const { client } = setUp(paid);
    const end = await endOf(client.createOrder({ body, middleware: [{ onResponse: fail }] }));
    expect(end).toMatchObject({ code: "middleware", verdict: "done", attempts: 1 });
    const before = await endOf(client.createOrder({ body, middleware: [{ onRequest: fail }] }));
    expect(before).toMatchObject({ code: "middleware", verdict: "not-done", attempts: 0 });
  });

  test.each<[string, unknown]>([
    ["a text", "done"],
    ["a number", 5],
    ["an object", {}],
    ["a proxy that was revoked", revoked()],
    ["a response whose status throws", withThrowing(paid(), "status")],
    ["a response whose headers throw", withThrowing(paid(), "headers")],
  ])("middleware that gives %s in the place of the response leaves the payment done", async (_, given) => {
    const middleware = [{ onResponse: () => given }] as Middleware[];
    const { client } = setUp(paid);
    expect(await endOf(client.createOrder({ body, middleware }))).toMatchObject({ verdict: "done", attempts: 1 });
  });

  test("`renew` that throws anything leaves the refusal as it is", async () => {
    for (const [, thrown] of errors) {
      const renew = (): never => {
        throw thrown;
      };
      const auth = Object.assign(() => {}, { renew });
      const refuse = () => Response.json({ error: { code: "NO" } }, { status: 401 });
      const { client } = setUp(refuse, { secretKey: undefined, auth } as never);
      expect(await endOf(client.createOrder({ body }))).toMatchObject({ ok: false, verdict: "not-done", attempts: 1 });
    }
  });
});

test("the exported fetch tells of an attempt that was sent in the same way", async () => {
  for (const [, thrown] of errors) {
    const throwing = async (): Promise<never> => {
      throw thrown;
    };
    const fetch = createFetch(acme, { secretKey: "sk_test_1", fetch: throwing, maxAttempts: 1 }, new VirtualTiming());
    const sent = fetch("https://api.acme.example/v1/orders", { method: "POST", body: "{}" });
    expect(await endOf(sent)).toMatchObject({ code: "network", verdict: "unknown", attempts: 1 });
  }
});
