// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

import { type Provider, type WebhookRule } from "@payspec/runtime";

const idempotency = {
  keyed: { guarantee: "documented", header: "Idempotency-Key", ttlSeconds: 900 },
} as const;

const pagination = {
  onePage: { style: "none", hasMore: "/has_more" },
  cursor: { style: "cursor", after: "starting_after", limit: "limit", id: "/id", hasMore: "/has_more" },
} as const;

export const provider = {
  name: "elasticpay",
  baseUrl: "https://api.elasticpay.co",
  keys: {
    secretKey: { test: "sk_sandbox_", live: "sk_live_" },
    publishableKey: { test: "pk_sandbox_", live: "pk_live_" },
    platformToken: { test: "oa_sandbox_", live: "oa_live_" },
  },
  errors: { code: ["/error/code"], retryable: [], message: ["/error/message"] },
  sensitive: ["client_secret", "data", "email", "name"],
  operations: {
    createPaymentIntent: {
      method: "POST",
      path: "/api/v1/payment_intents",
      keys: ["secretKey", "platformToken"],
      idempotency: idempotency.keyed,
    },
    listPaymentIntents: {
      method: "GET",
      path: "/api/v1/payment_intents",
      keys: ["secretKey", "platformToken"],
      pagination: { ...pagination.onePage, items: "/data" },
    },
    confirmPaymentIntent: {
      method: "POST",
      path: "/api/v1/payment_intents/{id}/confirm",
      keys: ["secretKey", "publishableKey", "platformToken"],
      idempotency: { guarantee: "none" },
    },
    createRefund: {
      method: "POST",
      path: "/api/v1/payment_intents/{id}/refunds",
      keys: ["secretKey", "platformToken"],
      idempotency: { guarantee: "none" },
    },
    listRefunds: {
      method: "GET",
      path: "/api/v1/payment_intents/{id}/refunds",
      keys: ["secretKey", "platformToken"],
      pagination: { ...pagination.onePage, items: "/data" },
    },
    createSetupIntent: {
      method: "POST",
      path: "/api/v1/setup_intents",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    createCustomer: {
      method: "POST",
      path: "/api/v1/customers",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listCustomers: {
      method: "GET",
      path: "/api/v1/customers",
      keys: ["secretKey"],
      pagination: { ...pagination.cursor, items: "/data" },
    },
    getCustomer: { method: "GET", path: "/api/v1/customers/{id}", keys: ["secretKey"] },
    updateCustomer: {
      method: "PUT",
      path: "/api/v1/customers/{id}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listCustomerPaymentMethods: {
      method: "GET",
      path: "/api/v1/customers/{id}/payment_methods",
      keys: ["secretKey"],
      pagination: { ...pagination.onePage, items: "/data" },
    },
    createPaymentPlan: {
      method: "POST",
      path: "/api/v1/payment_plans",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = "refund_amount_exceeds_available";

export const webhookRule = {
  provider: "elasticpay",
  algorithm: "hmac-sha256",
  header: "X-Webhook-Signature",
  encoding: "hex",
  format: "v1={signature}",
  signed: "{timestamp}.{body}",
  timestampHeader: "X-Webhook-Timestamp",
  timestampFormat: "iso8601",
  toleranceSeconds: 300,
  eventType: "/event_type",
  eventId: "/event_id",
} as const satisfies WebhookRule;
