import { createClient, formData, type Provider, type SharedOptions } from "@payspec/runtime";

const keyed = { header: "Idempotency-Key", ttlSeconds: 86_400 } as const;
const made = { "200": [{ body: "object", some: ["id"] }] } as const;

/** An invented provider with one operation of each kind that the wire can tell apart. */
const acme = {
  name: "acme",
  baseUrl: "https://api.acme.example",
  hosts: ["https://api.acme.example"],
  keys: { secretKey: { scheme: "bearer", test: "sk_test_" }, publishableKey: { scheme: "bearer", test: "pk_test_" } },
  errors: { code: ["/error/code"], retryable: [] },
  operations: {
    getPayment: { method: "GET", path: "/payments/{id}", keys: ["secretKey", "publishableKey"], success: made },
    createPayment: {
      method: "POST",
      path: "/payments",
      keys: ["secretKey"],
      success: made,
      idempotency: { ...keyed, guarantee: "documented" },
    },
    uploadEvidence: {
      method: "POST",
      path: "/evidence",
      keys: ["secretKey"],
      success: made,
      body: formData,
      idempotency: { ...keyed, guarantee: "documented" },
    },
    createRefund: {
      method: "POST",
      path: "/refunds",
      keys: ["secretKey"],
      success: made,
      idempotency: { ...keyed, guarantee: "unverified" },
    },
    createOrder: {
      method: "POST",
      path: "/orders",
      keys: ["secretKey"],
      success: made,
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    replaceOrder: {
      method: "PUT",
      path: "/orders",
      keys: ["secretKey"],
      success: made,
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

interface Operation {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  responses: { 200: { content: { "application/json": { id: string } } } };
}

interface Write extends Operation {
  requestBody: { content: { "application/json": { amount?: number; label?: string } } };
}

interface AcmeOperations {
  getPayment: Omit<Operation, "parameters"> & {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
  };
  createPayment: Write;
  uploadEvidence: Write;
  createRefund: Write;
  createOrder: Write;
  replaceOrder: Write;
}

interface AcmePaths {
  "/payments/{id}": { get: AcmeOperations["getPayment"] };
  "/payments": { post: AcmeOperations["createPayment"] };
  "/evidence": { post: AcmeOperations["uploadEvidence"] };
  "/refunds": { post: AcmeOperations["createRefund"] };
  "/orders": { post: AcmeOperations["createOrder"]; put: AcmeOperations["replaceOrder"] };
}

/** A clock that passes a thousand times as fast while the client waits, and does not move meanwhile. */
const hurried = {
  now: () => Date.UTC(2026, 0, 1),
  uptime: () => 0,
  after(ms: number, action: () => void) {
    const timer = setTimeout(action, ms / 1000);
    return () => clearTimeout(timer);
  },
  random: () => 0,
};

/** A clock whose waits and timeouts never end. */
export const endless = { ...hurried, after: () => () => {} };

/**
 * A client for Acme with a key of either kind. Its time runs a thousand times as fast: `attemptTimeoutMs: 50_000` is
 * 50 ms.
 */
export function acmeClient(kind: "secret" | "publishable", options: SharedOptions, timing = hurried) {
  const key = kind === "secret" ? { secretKey: "sk_test_1" } : { publishableKey: "pk_test_1" };
  // Hours, within the life of a key: only the cases about time mean to meet them.
  const limits = { attemptTimeoutMs: 20_000_000, deadlineMs: 40_000_000 };
  return createClient<AcmePaths, AcmeOperations, typeof acme>(acme, { ...key, ...limits, ...options }, timing);
}

/** What {@link acmeClient} makes. */
export type Acme = ReturnType<typeof acmeClient>;
