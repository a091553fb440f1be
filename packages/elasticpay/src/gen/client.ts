// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

import {
  type Client,
  type ClientOptions,
  type ContextOptions,
  createClient,
  createFetch,
  isOneOf,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookOptions,
  type WebhookRequest,
} from "@payspec/runtime";
import { type KnownErrorCode, provider, webhookRule } from "./provider.js";
import type * as types from "./types.js";
import type { operations, paths, webhooks } from "./types.js";

/**
 * A secret key (server only), a publishable key (`confirmPaymentIntent` only) or a platform's token (5 of 12 operations), and the options that all clients share.
 */
export type ElasticPayOptions = ClientOptions<typeof provider>;

/** The operations of ElasticPay, by name and by path. */
export type ElasticPayClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** The error codes of ElasticPay: those that are known, and any that may come. */
export type ElasticPayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the API of ElasticPay.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.elasticpay.co/api/getting-started/quick-start
 */
export function createElasticPayClient(options: ElasticPayOptions): ElasticPayClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the API of ElasticPay that obeys the law of retries: credentials, idempotency key, retries and
 * verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createElasticPayFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** The events of ElasticPay, told apart by `event_type`. */
export type ElasticPayEvent = WebhookEvent<webhooks, typeof webhookRule>;

/**
 * The signing secret of the webhook, and how it becomes a key: ElasticPay does not document whether it is text or bytes.
 */
export type ElasticPayWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from ElasticPay and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.elasticpay.co/api/guides/webhooks/
 */
export function verifyElasticPayWebhook(
  request: WebhookRequest,
  options: ElasticPayWebhookOptions,
): Promise<WebhookDelivery<ElasticPayEvent>> {
  return verifyWebhook<ElasticPayEvent>(webhookRule, request, options);
}

export { unwrap } from "@payspec/runtime";

/** The values of `ApiErrorCode` that are known; others may come. */
export type KnownApiErrorCode = "refund_amount_exceeds_available";

/** Whether a value is one of `KnownApiErrorCode`. */
export const isKnownApiErrorCode: (value: unknown) => value is KnownApiErrorCode = /* @__PURE__ */ isOneOf([
  "refund_amount_exceeds_available",
]);

/** The values of `PaymentIntentStatus` that are known; others may come. */
export type KnownPaymentIntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "ready"
  | "requires_action"
  | "processing"
  | "succeeded"
  | "failed"
  | "refunded"
  | "canceled";

/** Whether a value is one of `KnownPaymentIntentStatus`. */
export const isKnownPaymentIntentStatus: (value: unknown) => value is KnownPaymentIntentStatus =
  /* @__PURE__ */ isOneOf([
    "requires_payment_method",
    "requires_confirmation",
    "ready",
    "requires_action",
    "processing",
    "succeeded",
    "failed",
    "refunded",
    "canceled",
  ]);

/** The values of `RefundStatus` that are known; others may come. */
export type KnownRefundStatus = "succeeded" | "pending" | "failed";

/** Whether a value is one of `KnownRefundStatus`. */
export const isKnownRefundStatus: (value: unknown) => value is KnownRefundStatus = /* @__PURE__ */ isOneOf([
  "succeeded",
  "pending",
  "failed",
]);

/** The values of `RefundReason` that are known; others may come. */
export type KnownRefundReason = "customer_request" | "duplicate" | "fraudulent";

/** Whether a value is one of `KnownRefundReason`. */
export const isKnownRefundReason: (value: unknown) => value is KnownRefundReason = /* @__PURE__ */ isOneOf([
  "customer_request",
  "duplicate",
  "fraudulent",
]);

/** The values of `PaymentPlanState` that are known; others may come. */
export type KnownPaymentPlanState = "pending" | "draft" | "active" | "inactive" | "suspended" | "closed";

/** Whether a value is one of `KnownPaymentPlanState`. */
export const isKnownPaymentPlanState: (value: unknown) => value is KnownPaymentPlanState = /* @__PURE__ */ isOneOf([
  "pending",
  "draft",
  "active",
  "inactive",
  "suspended",
  "closed",
]);

/** Whether a value is one of `KnownPaymentPlanFrequency`. */
export const isKnownPaymentPlanFrequency: (value: unknown) => value is types.KnownPaymentPlanFrequency =
  /* @__PURE__ */ isOneOf(["weekly", "monthly"]);

/** The values of `WebhookEventType` that are known; others may come. */
export type KnownWebhookEventType =
  | "payment_intent.succeeded"
  | "payment_intent.failed"
  | "payment_intent.processing"
  | "payment_intent.canceled"
  | "payment_intent.refunded"
  | "payment_intent.partially_refunded"
  | "payment_intent.refund_failed"
  | "setup_intent.succeeded"
  | "setup_intent.failed";

/** Whether a value is one of `KnownWebhookEventType`. */
export const isKnownWebhookEventType: (value: unknown) => value is KnownWebhookEventType = /* @__PURE__ */ isOneOf([
  "payment_intent.succeeded",
  "payment_intent.failed",
  "payment_intent.processing",
  "payment_intent.canceled",
  "payment_intent.refunded",
  "payment_intent.partially_refunded",
  "payment_intent.refund_failed",
  "setup_intent.succeeded",
  "setup_intent.failed",
]);

export { reportOf } from "@payspec/runtime";
export { PaySpecError, type FailureCode, type PaySpecErrorCode, type Verdict } from "@payspec/runtime";
export { type Refusal, refusalOf } from "@payspec/runtime";
export {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  isRefusedError,
  NotFoundError,
  PermissionError,
  ProviderFailureError,
  RateLimitedError,
  RefusedError,
  RequestFailedError,
} from "@payspec/runtime";
export { items, type Page, pages } from "@payspec/runtime";
export { majorUnits, minorUnits } from "@payspec/runtime";
export { settle, type SettledDone, type SettledNotDone, type SettledUnknown, type Settlement } from "@payspec/runtime";
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
export type { ErrorCodes as ElasticPayErrorCodes, KnownErrorCode } from "./provider.js";
// What the types of calls are made of: the declarations of a library over this package name it.
export type {
  Call,
  CallEvent,
  CallOptions,
  CallReport,
  CallResult,
  Client as PaySpecClient,
  NamedOperation,
  RefusalOf,
  RefusedCall,
  SharedCallOptions,
  SuccessBody,
  SucceededCall,
  WebhookDelivery,
  WebhookReceiver,
  WebhookRequest,
} from "@payspec/runtime";
