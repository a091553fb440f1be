// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type SuccessBody, type WebhookRule } from "@payspec/runtime";

const success: Readonly<
  Record<
    | "PaymentIntentPageResponse"
    | "CreatedPaymentIntentResponse"
    | "PaymentIntentResponse"
    | "CancelledPaymentIntentResponse"
    | "RefundResponse"
    | "UnspecifiedResponse"
    | "ProductResponse"
    | "UnspecifiedResponseOrNothing"
    | "CsvTemplateResponse"
    | "OrderPageResponse"
    | "OrderResponse"
    | "WebhookEndpointWithSecretResponse"
    | "WebhookEndpointResponse",
    readonly SuccessBody[]
  >
> = {
  PaymentIntentPageResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  CreatedPaymentIntentResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  PaymentIntentResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  CancelledPaymentIntentResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  RefundResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  UnspecifiedResponse: [{ body: "object", some: ["success"], const: { "/success": true } }],
  ProductResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  UnspecifiedResponseOrNothing: [{ body: "object", some: ["success"], const: { "/success": true }, empty: true }],
  CsvTemplateResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  OrderPageResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  OrderResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  WebhookEndpointWithSecretResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
  WebhookEndpointResponse: [{ body: "object", some: ["success", "data"], const: { "/success": true } }],
};

const idempotency = {
  keyed: { guarantee: "documented", header: "X-Idempotency-Key", ttlSeconds: 86400, maxLength: 255 },
} as const;

const pagination = {
  pages: { style: "page", page: "page", limit: "limit", hasMore: "/data/hasMore", total: "/data/total" },
} as const;

export const provider = {
  name: "elebne",
  baseUrl: "https://api.elebne.ai/api/v1",
  hosts: ["https://api.elebne.ai"],
  keys: {
    secretKey: { scheme: "bearer", test: "sk_test_", live: "sk_live_" },
    publishableKey: { scheme: "bearer", test: "pk_test_", live: "pk_live_" },
  },
  errors: {
    code: ["/error/code", "/error/error"],
    retryable: [],
    message: ["/error/message"],
    proof: [{ "/success": false, "/error": "object" }],
    doubtful: ["400 INTENT_CANCEL_CONFLICT"],
  },
  sensitive: ["customerName", "customerPhone", "payer_phone", "secret"],
  minorAmounts: ["/amount", "/costBasis", "/options/*/priceAdjustment", "/price", "/variants/*/priceAdjustment"],
  operations: {
    listPaymentIntents: {
      method: "GET",
      path: "/dev/intents",
      keys: ["secretKey", "publishableKey"],
      query: { from: "date-time", to: "date-time" },
      success: { "200": success.PaymentIntentPageResponse },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    createPaymentIntent: {
      method: "POST",
      path: "/dev/intents",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.CreatedPaymentIntentResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    getPaymentIntent: {
      method: "GET",
      path: "/dev/intents/{referenceNumber}",
      keys: ["secretKey", "publishableKey"],
      success: { "200": success.PaymentIntentResponse },
      rateLimited: true,
    },
    cancelPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/cancel",
      keys: ["secretKey"],
      success: { "200": success.CancelledPaymentIntentResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    refundPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/refund",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.RefundResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    simulatePayment: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/simulate-payment",
      keys: ["secretKey"],
      success: { "200": success.UnspecifiedResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createProduct: {
      method: "POST",
      path: "/dev/store/products",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.ProductResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    updateProduct: {
      method: "PUT",
      path: "/dev/store/products/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.ProductResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    deleteProduct: {
      method: "DELETE",
      path: "/dev/store/products/{id}",
      keys: ["secretKey"],
      success: { "200": success.UnspecifiedResponseOrNothing },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    updateProductStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/stock",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.ProductResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    updateVariantStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/variants/{vid}/stock",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.UnspecifiedResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    getProductImportTemplate: {
      method: "GET",
      path: "/dev/store/products/import/template",
      keys: ["secretKey", "publishableKey"],
      success: { "200": success.CsvTemplateResponse },
      rateLimited: true,
    },
    importProductsCsv: {
      method: "POST",
      path: "/dev/store/products/import-csv",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.UnspecifiedResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listOrders: {
      method: "GET",
      path: "/dev/store/orders",
      keys: ["secretKey", "publishableKey"],
      success: { "200": success.OrderPageResponse },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    getOrder: {
      method: "GET",
      path: "/dev/store/orders/{referenceNumber}",
      keys: ["secretKey", "publishableKey"],
      success: { "200": success.OrderResponse },
      rateLimited: true,
    },
    simulateOrder: {
      method: "POST",
      path: "/dev/store/orders/simulate",
      keys: ["secretKey"],
      success: { "200": success.UnspecifiedResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.WebhookEndpointWithSecretResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    updateWebhookEndpoint: {
      method: "PUT",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.WebhookEndpointResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    deleteWebhookEndpoint: {
      method: "DELETE",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secretKey"],
      success: { "200": success.UnspecifiedResponseOrNothing },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    testWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints/{id}/test",
      keys: ["secretKey"],
      success: { "200": success.UnspecifiedResponse },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
  },
} as const satisfies Provider;

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
  /** The X-Idempotency-Key header is missing. */
  IDEMPOTENCY_KEY_REQUIRED: 400;
  /** The amount is outside the allowed limits. */
  AMOUNT_OUT_OF_RANGE: 400;
  /** Metadata has more than 50 keys. */
  METADATA_TOO_MANY_KEYS: 400;
  /** A metadata value is longer than 500 characters. */
  METADATA_VALUE_TOO_LONG: 400;
  /** The intent is not pending. */
  INTENT_CANCEL_INVALID_STATUS: 400;
  /** The intent's status changed at the same moment. Read the intent before deciding. */
  INTENT_CANCEL_CONFLICT: 400;
  /** There is no such intent, or it belongs to another business. */
  INTENT_NOT_FOUND: 404;
  /** There is no such thing. */
  NOT_FOUND: 404;
  /** The Authorization header is missing. */
  MISSING_CREDENTIALS: 401;
  /** The Authorization header is malformed. */
  INVALID_AUTH_HEADER: 401;
  /** The key is unknown, badly formed or rotated. */
  INVALID_API_KEY: 401;
  /** The key is suspended or revoked. */
  API_ACCESS_NOT_ACTIVE: 403;
  /** A live key was used, and the business is not approved for live. */
  LIVE_ACCESS_NOT_APPROVED: 403;
  /** A publishable key was used where a secret key is needed. */
  SECRET_KEY_REQUIRED: 403;
  /** The key lacks the scope. */
  SCOPE_REQUIRED: 403;
  /** The caller's IP address is not on the allowlist. */
  IP_NOT_ALLOWED: 403;
  /** A rate limit was exceeded. Wait as long as Retry-After says. */
  RATE_LIMIT_EXCEEDED: 429;
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;

/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  conflict: ["400 INTENT_CANCEL_INVALID_STATUS", "400 INTENT_CANCEL_CONFLICT"],
} as const satisfies ErrorKinds;

export const webhookRule = {
  provider: "elebne",
  algorithm: "hmac-sha256",
  eventType: "/event",
  eventId: "/id",
} as const satisfies WebhookRule;
