import type { SharedOptions } from "../src/call/client-context.js";
import { createClient } from "../src/call/create-client.js";
import type { Provider } from "../src/contract/provider.js";
import { systemTiming, type Timing } from "../src/contract/timing.js";

const success = { 200: [{ body: "object", some: ["id"] }], 204: [{ body: "none" }] } as const;
const keyed = { header: "Idempotency-Key", ttlSeconds: 3600, maxLength: 64 } as const;

/** An invented provider with one operation of each kind. */
export const acme = {
  name: "acme",
  baseUrl: "https://api.acme.example/v1",
  hosts: ["https://api.acme.example"],
  keys: {
    secretKey: { scheme: "bearer", test: "sk_test_", live: "sk_live_" },
    publishableKey: { scheme: "bearer", test: "pk_test_", live: "pk_live_" },
  },
  errors: {
    code: ["/error/code"],
    retryable: ["400 BUSY", "503 BUSY"],
    proof: [{ "/error": "object" }],
    doubtful: ["400 EXISTS"],
  },
  operations: {
    getPayment: { method: "GET", path: "/payments/{id}", keys: ["secretKey", "publishableKey"], success },
    createPayment: {
      method: "POST",
      path: "/payments",
      keys: ["secretKey"],
      success,
      idempotency: { ...keyed, guarantee: "documented" },
    },
    createRefund: {
      method: "POST",
      path: "/refunds",
      keys: ["secretKey"],
      success,
      idempotency: { ...keyed, guarantee: "unverified" },
    },
    createTransfer: {
      method: "POST",
      path: "/transfers",
      keys: ["secretKey"],
      success,
      idempotency: { ...keyed, guarantee: "refuted" },
    },
    createOrder: { method: "POST", path: "/orders", keys: ["secretKey"], success, idempotency: { guarantee: "none" } },
  },
} as const satisfies Provider;

/** Acme's types, as openapi-typescript would write them. */
export interface AcmeOperations {
  getPayment: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: { content: { "application/json": { id: string } } } };
  };
  createPayment: Write;
  createRefund: Write;
  createTransfer: Write;
  createOrder: Write;
}

interface Write {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody: { content: { "application/json": { amount: number } } };
  responses: {
    200: { content: { "application/json": { id: string } } };
    400: { content: { "application/json": { error: { code: string } } } };
  };
}

/** Acme's types by path. */
export interface AcmePaths {
  "/payments/{id}": { get: AcmeOperations["getPayment"] };
  "/payments": { post: AcmeOperations["createPayment"] };
  "/refunds": { post: AcmeOperations["createRefund"] };
  "/transfers": { post: AcmeOperations["createTransfer"] };
  "/orders": { post: AcmeOperations["createOrder"] };
}

/** A client for Acme, whose `fetch` sends once, as the tests' own do. */
export function acmeClient(options: SharedOptions, timing: Timing = systemTiming) {
  const all = { secretKey: "sk_test_1", fetchSendsOnce: true, ...options };
  return createClient<AcmePaths, AcmeOperations, typeof acme>(acme, all, timing);
}

/** A `fetch` that responds to its nth call with the nth handler, and records what it was called with. */
export function scriptedFetch(...handlers: ((init: RequestInit) => Response | Promise<Response>)[]) {
  const calls: { url: string; method: string; headers: Headers; body: string }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    const handler = handlers[calls.length];
    calls.push({
      url: String(url),
      method: init.method ?? "GET",
      headers: new Headers(init.headers),
      body: await new Response(init.body ?? null).text(),
    });
    if (handler === undefined) throw new Error(`unexpected call ${calls.length}`);
    return handler(init);
  };
  return { calls, fetch };
}

/** Handlers for {@link scriptedFetch}. */
export const responses = {
  json:
    (status: number, body: unknown, headers: Record<string, string> = {}) =>
    () =>
      Response.json(body, { status, headers }),
  text:
    (status: number, body: string, headers: Record<string, string> = {}) =>
    () =>
      new Response(body, { status, headers }),
  /** The connection breaks after the request was sent. */
  reset: () => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new Error("reset"), { code: "ECONNRESET", syscall: "read" }),
    });
  },
  /** The connection is refused. */
  refused: () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });
  },
  /** No response, until the signal aborts. */
  hang: ({ signal }: RequestInit) =>
    new Promise<Response>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    }),
};
