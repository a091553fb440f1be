// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type WebhookRule } from "@payspec/runtime";

const idempotency = {
  keyed: { guarantee: "documented", header: "X-Idempotency-Key", ttlSeconds: 86400, maxLength: 255 },
} as const;

const pagination = {
  pages: { style: "page", page: "page", limit: "limit", hasMore: "/data/hasMore", total: "/data/total" },
} as const;

export const provider = {
  name: "elebne",
  baseUrl: "https://api.elebne.ai/api/v1",
  keys: { secretKey: { test: "sk_test_", live: "sk_live_" }, publishableKey: { test: "pk_test_", live: "pk_live_" } },
  errors: { code: ["/error/code", "/error/error"], retryable: [], message: ["/error/message"] },
  sensitive: ["customerName", "customerPhone", "payer_phone", "secret"],
  operations: {
    listPaymentIntents: {
      method: "GET",
      path: "/dev/intents",
      keys: ["secretKey", "publishableKey"],
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    createPaymentIntent: { method: "POST", path: "/dev/intents", keys: ["secretKey"], idempotency: idempotency.keyed },
    getPaymentIntent: { method: "GET", path: "/dev/intents/{referenceNumber}", keys: ["secretKey", "publishableKey"] },
    cancelPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/cancel",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    refundPaymentIntent: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/refund",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    simulatePayment: {
      method: "POST",
      path: "/dev/intents/{referenceNumber}/simulate-payment",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    createProduct: { method: "POST", path: "/dev/store/products", keys: ["secretKey"], idempotency: idempotency.keyed },
    updateProduct: {
      method: "PUT",
      path: "/dev/store/products/{id}",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    deleteProduct: {
      method: "DELETE",
      path: "/dev/store/products/{id}",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    updateProductStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/stock",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    updateVariantStock: {
      method: "PATCH",
      path: "/dev/store/products/{id}/variants/{vid}/stock",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    getProductImportTemplate: {
      method: "GET",
      path: "/dev/store/products/import/template",
      keys: ["secretKey", "publishableKey"],
    },
    importProductsCsv: {
      method: "POST",
      path: "/dev/store/products/import-csv",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    listOrders: {
      method: "GET",
      path: "/dev/store/orders",
      keys: ["secretKey", "publishableKey"],
      pagination: { ...pagination.pages, items: "/data/items" },
    },
    getOrder: { method: "GET", path: "/dev/store/orders/{referenceNumber}", keys: ["secretKey", "publishableKey"] },
    simulateOrder: {
      method: "POST",
      path: "/dev/store/orders/simulate",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    createWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    updateWebhookEndpoint: {
      method: "PUT",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    deleteWebhookEndpoint: {
      method: "DELETE",
      path: "/dev/webhooks/endpoints/{id}",
      keys: ["secretKey"],
      idempotency: idempotency.keyed,
    },
    testWebhookEndpoint: {
      method: "POST",
      path: "/dev/webhooks/endpoints/{id}/test",
      keys: ["secretKey"],
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
