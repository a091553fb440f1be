// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

import type { Provider, WebhookRule } from "@payspec/runtime";

const idempotency = {
  keyed: { guarantee: "documented", header: "X-Idempotency-Key", required: true, ttlSeconds: 86400, maxLength: 255 },
} as const;

const pagination = {
  pages: { style: "page", page: "page", limit: "limit", hasMore: "/data/hasMore", total: "/data/total" },
} as const;

export const provider = {
  name: "elebne",
  baseUrl: "https://api.elebne.ai/api/v1",
  keys: { secret: { test: "sk_test_", live: "sk_live_" }, publishable: { test: "pk_test_", live: "pk_live_" } },
  errors: {
    code: ["/error/code", "/error/error"],
    retryable: ["429 RATE_LIMIT_EXCEEDED"],
    message: ["/error/message"],
  },
  sensitive: ["customerName", "customerPhone", "payer_phone", "secret"],
  operations: {
    listPaymentIntents: {
      method: "GET",
      path: "/dev/intents",
      keys: ["secret", "publishable"],
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    createPaymentIntent: { method: "POST", path: "/dev/intents", keys: ["secret"], idempotency: idempotency.keyed },
    getPaymentIntent: { method: "GET", path: "/dev/intents/{referenceNumber}", keys: ["secret", "publishable"] },
    cancelPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/cancel",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    refundPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/refund",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    simulatePayment: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/simulate-payment",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    createProduct: { method: "POST", path: "/dev/store/products", keys: ["secret"], idempotency: idempotency.keyed },
    updateProduct: {
      method: "PUT",
      path: "/dev/store/products/{id}",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    deleteProduct: {
      method: "DELETE",
      path: "/dev/store/products/{id}",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    updateProductStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/stock",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    updateVariantStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/variants/{vid}/stock",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    getProductImportTemplate: {
      method: "GET",
      path: "/dev/store/products/import/template",
      keys: ["secret", "publishable"],
    },
    importProductsCsv: {
      method: "POST",
      path: "/dev/store/products/import-csv",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    listOrders: {
      method: "GET",
      path: "/dev/store/orders",
      keys: ["secret", "publishable"],
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    getOrder: { method: "GET", path: "/dev/store/orders/{referenceNumber}", keys: ["secret", "publishable"] },
    simulateOrder: {
      method: "POST",
      path: "/dev/store/orders/simulate",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    createWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    updateWebhookEndpoint: {
      method: "PUT",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    deleteWebhookEndpoint: {
      method: "DELETE",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
    testWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints/{id}/test",
      keys: ["secret"],
      idempotency: idempotency.keyed,
    },
  },
} as const satisfies Provider;

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode =
  | "IDEMPOTENCY_KEY_REQUIRED"
  | "AMOUNT_OUT_OF_RANGE"
  | "METADATA_TOO_MANY_KEYS"
  | "METADATA_VALUE_TOO_LONG"
  | "INTENT_CANCEL_INVALID_STATUS"
  | "INTENT_CANCEL_CONFLICT"
  | "INTENT_NOT_FOUND"
  | "NOT_FOUND"
  | "MISSING_CREDENTIALS"
  | "INVALID_AUTH_HEADER"
  | "INVALID_API_KEY"
  | "API_ACCESS_NOT_ACTIVE"
  | "LIVE_ACCESS_NOT_APPROVED"
  | "SECRET_KEY_REQUIRED"
  | "SCOPE_REQUIRED"
  | "IP_NOT_ALLOWED"
  | "RATE_LIMIT_EXCEEDED";

export const webhookRule = {
  provider: "elebne",
  algorithm: "hmac-sha256",
  eventType: "/event",
  eventId: "/id",
} as const satisfies WebhookRule;
