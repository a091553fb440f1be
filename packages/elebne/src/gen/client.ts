// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

import {
  type Client,
  type ClientOptions,
  type ContextOptions,
  createClient,
  createFetch,
  isOneOf,
  unwrapWith,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookOptions,
  type WebhookRequest,
} from "@payspec/runtime";
import { errorKinds, type KnownErrorCode, provider, webhookRule } from "./provider.js";
import type * as types from "./types.js";
import type { operations, paths, webhooks } from "./types.js";

/**
 * A secret key (server only) or a publishable key (5 of 20 operations, all of them reads), and the options that all clients share.
 */
export type ElebneOptions = ClientOptions<typeof provider>;

/** The operations of Elebne, by name and by path. */
export type ElebneClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** The error codes of Elebne: those that are known, and any that may come. */
export type ElebneErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the API of Elebne.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.staging.elebne.ai/docs/pay-api
 */
export function createElebneClient(options: ElebneOptions): ElebneClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the API of Elebne that obeys the law of retries: credentials, idempotency key, retries and
 * verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createElebneFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** The events of Elebne, told apart by `event`. */
export type ElebneEvent = WebhookEvent<webhooks, typeof webhookRule>;

/**
 * The secret of the endpoint, and all that Elebne does not document of its signature: copy it from a delivery to your endpoint.
 */
export type ElebneWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from Elebne and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.staging.elebne.ai/docs/store-api/webhooks-events
 */
export function verifyElebneWebhook(
  request: WebhookRequest,
  options: ElebneWebhookOptions,
): Promise<WebhookDelivery<ElebneEvent>> {
  return verifyWebhook<ElebneEvent>(webhookRule, request, options);
}

/** Gives back the data of a call, or throws its refusal: by the kind of the code of Elebne, or by the status. */
export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);

/** The values of `IntentType` that are known; others may come. */
export type KnownIntentType = "API";

/** Whether a value is one of `KnownIntentType`. */
export const isKnownIntentType: (value: unknown) => value is KnownIntentType = /* @__PURE__ */ isOneOf(["API"]);

/** Whether a value is one of `KnownPaymentIntentStatus`. */
export const isKnownPaymentIntentStatus: (value: unknown) => value is types.KnownPaymentIntentStatus =
  /* @__PURE__ */ isOneOf(["PENDING", "PAID", "REFUNDED", "CANCELLED", "FAILED"]);

/** The values of `PaymentMethod` that are known; others may come. */
export type KnownPaymentMethod = "WALLET";

/** Whether a value is one of `KnownPaymentMethod`. */
export const isKnownPaymentMethod: (value: unknown) => value is KnownPaymentMethod = /* @__PURE__ */ isOneOf([
  "WALLET",
]);

/** Whether a value is one of `KnownErrorCode`. */
export const isKnownErrorCode: (value: unknown) => value is KnownErrorCode = /* @__PURE__ */ isOneOf([
  "IDEMPOTENCY_KEY_REQUIRED",
  "AMOUNT_OUT_OF_RANGE",
  "METADATA_TOO_MANY_KEYS",
  "METADATA_VALUE_TOO_LONG",
  "INTENT_CANCEL_INVALID_STATUS",
  "INTENT_CANCEL_CONFLICT",
  "INTENT_NOT_FOUND",
  "NOT_FOUND",
  "MISSING_CREDENTIALS",
  "INVALID_AUTH_HEADER",
  "INVALID_API_KEY",
  "API_ACCESS_NOT_ACTIVE",
  "LIVE_ACCESS_NOT_APPROVED",
  "SECRET_KEY_REQUIRED",
  "SCOPE_REQUIRED",
  "IP_NOT_ALLOWED",
  "RATE_LIMIT_EXCEEDED",
]);

/** The values of `RefundReason` that are known; others may come. */
export type KnownRefundReason = "customer_request" | "product_defective";

/** Whether a value is one of `KnownRefundReason`. */
export const isKnownRefundReason: (value: unknown) => value is KnownRefundReason = /* @__PURE__ */ isOneOf([
  "customer_request",
  "product_defective",
]);

/** The values of `VariantType` that are known; others may come. */
export type KnownVariantType = "COLOR" | "SIZE";

/** Whether a value is one of `KnownVariantType`. */
export const isKnownVariantType: (value: unknown) => value is KnownVariantType = /* @__PURE__ */ isOneOf([
  "COLOR",
  "SIZE",
]);

/** Whether a value is one of `KnownProductStatus`. */
export const isKnownProductStatus: (value: unknown) => value is types.KnownProductStatus = /* @__PURE__ */ isOneOf([
  "ACTIVE",
  "DISABLED",
]);

/** The values of `PreparationTimeUnit` that are known; others may come. */
export type KnownPreparationTimeUnit = types.PreparationTimeUnit;

/** Whether a value is one of `KnownPreparationTimeUnit`. */
export const isKnownPreparationTimeUnit: (value: unknown) => value is KnownPreparationTimeUnit =
  /* @__PURE__ */ isOneOf(["minutes", "hours", "days"]);

/** Whether a value is one of `KnownOrderStatus`. */
export const isKnownOrderStatus: (value: unknown) => value is types.KnownOrderStatus = /* @__PURE__ */ isOneOf([
  "NEW",
  "PREPARING",
  "READY",
  "PICKED_UP",
  "DELIVERED",
  "CANCELLED",
  "REFUNDED",
]);

/** The values of `WebhookEventName` that are known; others may come. */
export type KnownWebhookEventName =
  | "payment.created"
  | "payment.confirmed"
  | "payment.expired"
  | "payment.cancelled"
  | "payment.refunded"
  | "order.new"
  | "order.accepted"
  | "order.ready"
  | "order.delivered"
  | "order.cancelled"
  | "order.refunded"
  | "order.modified";

/** Whether a value is one of `KnownWebhookEventName`. */
export const isKnownWebhookEventName: (value: unknown) => value is KnownWebhookEventName = /* @__PURE__ */ isOneOf([
  "payment.created",
  "payment.confirmed",
  "payment.expired",
  "payment.cancelled",
  "payment.refunded",
  "order.new",
  "order.accepted",
  "order.ready",
  "order.delivered",
  "order.cancelled",
  "order.refunded",
  "order.modified",
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
export type { ErrorCodes as ElebneErrorCodes, KnownErrorCode } from "./provider.js";
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
