// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

import { type Provider, type SuccessBody, type WebhookRule } from "@payspec/runtime";

const success: Readonly<
  Record<
    | "PaymentIntent"
    | "PaymentIntentListOrNothing"
    | "RefundResult"
    | "RefundListOrNothing"
    | "SetupIntent"
    | "Customer"
    | "CustomerList"
    | "PaymentMethodListOrNothing"
    | "PaymentPlan",
    readonly SuccessBody[]
  >
> = {
  PaymentIntent: [{ body: "object", some: ["id", "status"] }],
  PaymentIntentListOrNothing: [{ body: "object", some: ["data", "has_more"], empty: true }],
  RefundResult: [{ body: "object", some: ["success", "status"] }],
  RefundListOrNothing: [{ body: "object", some: ["data", "has_more"], empty: true }],
  SetupIntent: [{ body: "object", some: ["client_secret"] }],
  Customer: [{ body: "object", some: ["id"] }],
  CustomerList: [{ body: "object", some: ["data", "has_more"] }],
  PaymentMethodListOrNothing: [{ body: "object", some: ["data", "has_more"], empty: true }],
  PaymentPlan: [{ body: "object", some: ["id"] }],
};

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
  hosts: ["https://api.elasticpay.co", "https://staging-api.elasticpay.co"],
  keys: {
    secretKey: { scheme: "bearer", test: "sk_sandbox_", live: "sk_live_" },
    publishableKey: { scheme: "bearer", test: "pk_sandbox_", live: "pk_live_" },
    platformToken: { scheme: "bearer", test: "oa_sandbox_", live: "oa_live_" },
  },
  errors: {
    code: ["/error/code"],
    retryable: [],
    message: ["/error/message"],
    proof: [{ "/error": "object" }],
    doubtful: [
      "400 refund_amount_exceeds_available",
      "409 refund_amount_exceeds_available",
      "422 refund_amount_exceeds_available",
    ],
  },
  sensitive: ["X-Client-Secret", "client_secret", "data", "email", "name"],
  minorAmounts: ["/amount", "/amount_cents", "/first_amount_cents", "/recurring_amount_cents", "/total_amount_cents"],
  operations: {
    createPaymentIntent: {
      method: "POST",
      path: "/api/v1/payment_intents",
      keys: ["secretKey", "platformToken"],
      bodyRequired: true,
      success: { "2XX": success.PaymentIntent },
      idempotency: idempotency.keyed,
    },
    listPaymentIntents: {
      method: "GET",
      path: "/api/v1/payment_intents",
      keys: ["secretKey", "platformToken"],
      success: { "2XX": success.PaymentIntentListOrNothing },
      pagination: { ...pagination.onePage, items: "/data" },
    },
    confirmPaymentIntent: {
      method: "POST",
      path: "/api/v1/payment_intents/{id}/confirm",
      keys: ["secretKey", "publishableKey", "platformToken"],
      success: { "2XX": success.PaymentIntent },
      idempotency: { guarantee: "none" },
    },
    createRefund: {
      method: "POST",
      path: "/api/v1/payment_intents/{id}/refunds",
      keys: ["secretKey", "platformToken"],
      bodyRequired: true,
      success: { "2XX": success.RefundResult },
      idempotency: { guarantee: "none" },
    },
    listRefunds: {
      method: "GET",
      path: "/api/v1/payment_intents/{id}/refunds",
      keys: ["secretKey", "platformToken"],
      success: { "2XX": success.RefundListOrNothing },
      pagination: { ...pagination.onePage, items: "/data" },
    },
    createSetupIntent: {
      method: "POST",
      path: "/api/v1/setup_intents",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "2XX": success.SetupIntent },
      idempotency: { guarantee: "none" },
    },
    createCustomer: {
      method: "POST",
      path: "/api/v1/customers",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "2XX": success.Customer },
      idempotency: { guarantee: "none" },
    },
    listCustomers: {
      method: "GET",
      path: "/api/v1/customers",
      keys: ["secretKey"],
      success: { "2XX": success.CustomerList },
      pagination: { ...pagination.cursor, items: "/data" },
    },
    getCustomer: {
      method: "GET",
      path: "/api/v1/customers/{id}",
      keys: ["secretKey"],
      success: { "2XX": success.Customer },
    },
    updateCustomer: {
      method: "PUT",
      path: "/api/v1/customers/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "2XX": success.Customer },
      idempotency: { guarantee: "none" },
    },
    listCustomerPaymentMethods: {
      method: "GET",
      path: "/api/v1/customers/{id}/payment_methods",
      keys: ["secretKey"],
      success: { "2XX": success.PaymentMethodListOrNothing },
      pagination: { ...pagination.onePage, items: "/data" },
    },
    createPaymentPlan: {
      method: "POST",
      path: "/api/v1/payment_plans",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "2XX": success.PaymentPlan },
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
  /** The refunds of this payment intent would add up to more than was charged; list its refunds and ask for less. */
  refund_amount_exceeds_available: 400 | 409 | 422;
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;

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
