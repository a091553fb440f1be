// Generated from specs/wooshpay/openapi.yaml by "pnpm generate". Do not edit.

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
 * A secret key (server only) or a publishable key (`confirmPaymentIntent` only), and the options that all clients share.
 */
export type WooshPayOptions = ClientOptions<typeof provider>;

/** The operations of WooshPay, by name and by path. */
export type WooshPayClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** The error codes of WooshPay: those that are known, and any that may come. */
export type WooshPayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the API of WooshPay.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.wooshpay.com/doc-1763752
 */
export function createWooshPayClient(options: WooshPayOptions): WooshPayClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the API of WooshPay that obeys the law of retries: credentials, idempotency key, retries and
 * verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createWooshPayFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** The events of WooshPay, told apart by `type`. */
export type WooshPayEvent = WebhookEvent<webhooks, typeof webhookRule>;

/** The secret of the webhook endpoint, with its prefix `whsec_`. */
export type WooshPayWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from WooshPay and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.wooshpay.com/doc-2653815
 */
export function verifyWooshPayWebhook(
  request: WebhookRequest,
  options: WooshPayWebhookOptions,
): Promise<WebhookDelivery<WooshPayEvent>> {
  return verifyWebhook<WooshPayEvent>(webhookRule, request, options);
}

export { unwrap } from "@payspec/runtime";

/** The values of `PaymentIntentStatus` that are known; others may come. */
export type KnownPaymentIntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled"
  | "failed";

/** Whether a value is one of `KnownPaymentIntentStatus`. */
export const isKnownPaymentIntentStatus: (value: unknown) => value is KnownPaymentIntentStatus =
  /* @__PURE__ */ isOneOf([
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "processing",
    "requires_capture",
    "succeeded",
    "canceled",
    "failed",
  ]);

/** Whether a value is one of `KnownErrorCode`. */
export const isKnownErrorCode: (value: unknown) => value is KnownErrorCode = /* @__PURE__ */ isOneOf([
  "account_country_invalid_address",
  "account_error_country_change_requires_additional_steps",
  "account_invalid",
  "account_number_invalid",
  "acss_debit_session_incomplete",
  "alipay_upgrade_required",
  "amount_too_large",
  "amount_too_small",
  "api_key_expired",
  "authentication_required",
  "balance_insufficient",
  "refund_failed",
  "api_error",
  "card_error",
  "idempotency_error",
  "invalid_request_error",
]);

/** The values of `PaymentMethodType` that are known; others may come. */
export type KnownPaymentMethodType =
  | "card"
  | "alipayplus"
  | "alipay"
  | "wechat_pay"
  | "sepa_debit"
  | "alipay_hk"
  | "boost"
  | "truemoney"
  | "gcash"
  | "kakaopay"
  | "touchngo"
  | "rabbit_line_pay"
  | "dana"
  | "klarna"
  | "ideal"
  | "giropay"
  | "sofort"
  | "eps"
  | "trustly"
  | "bancontact"
  | "p24"
  | "unionpay"
  | "fpx"
  | "mcash"
  | "grabpay"
  | "bank_transfer_id"
  | "qris"
  | "promptpay"
  | "ovo"
  | "shopeepay"
  | "upi"
  | "boleto"
  | "paynow"
  | "pix"
  | "9pay"
  | "stitch"
  | "bpi"
  | "mobile_money"
  | "sepa"
  | "bank_transfer_eu"
  | "bank_transfer_uk"
  | "bank_transfer_ng"
  | "bank_transfer_za"
  | "akulaku"
  | "momo"
  | "vietcombank"
  | "zalo"
  | "atome";

/** Whether a value is one of `KnownPaymentMethodType`. */
export const isKnownPaymentMethodType: (value: unknown) => value is KnownPaymentMethodType = /* @__PURE__ */ isOneOf([
  "card",
  "alipayplus",
  "alipay",
  "wechat_pay",
  "sepa_debit",
  "alipay_hk",
  "boost",
  "truemoney",
  "gcash",
  "kakaopay",
  "touchngo",
  "rabbit_line_pay",
  "dana",
  "klarna",
  "ideal",
  "giropay",
  "sofort",
  "eps",
  "trustly",
  "bancontact",
  "p24",
  "unionpay",
  "fpx",
  "mcash",
  "grabpay",
  "bank_transfer_id",
  "qris",
  "promptpay",
  "ovo",
  "shopeepay",
  "upi",
  "boleto",
  "paynow",
  "pix",
  "9pay",
  "stitch",
  "bpi",
  "mobile_money",
  "sepa",
  "bank_transfer_eu",
  "bank_transfer_uk",
  "bank_transfer_ng",
  "bank_transfer_za",
  "akulaku",
  "momo",
  "vietcombank",
  "zalo",
  "atome",
]);

/** The values of `ErrorType` that are known; others may come. */
export type KnownErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** Whether a value is one of `KnownErrorType`. */
export const isKnownErrorType: (value: unknown) => value is KnownErrorType = /* @__PURE__ */ isOneOf([
  "api_error",
  "card_error",
  "idempotency_error",
  "invalid_request_error",
]);

/** The values of `ThreeDSecureRequest` that are known; others may come. */
export type KnownThreeDSecureRequest = "auto" | "any";

/** Whether a value is one of `KnownThreeDSecureRequest`. */
export const isKnownThreeDSecureRequest: (value: unknown) => value is KnownThreeDSecureRequest =
  /* @__PURE__ */ isOneOf(["auto", "any"]);

/** Whether a value is one of `KnownCaptureMethod`. */
export const isKnownCaptureMethod: (value: unknown) => value is types.KnownCaptureMethod = /* @__PURE__ */ isOneOf([
  "automatic",
  "manual",
]);

/** The values of `TerminalType` that are known; others may come. */
export type KnownTerminalType = "WEB" | "APP";

/** Whether a value is one of `KnownTerminalType`. */
export const isKnownTerminalType: (value: unknown) => value is KnownTerminalType = /* @__PURE__ */ isOneOf([
  "WEB",
  "APP",
]);

/** Whether a value is one of `KnownConfirmationMethod`. */
export const isKnownConfirmationMethod: (value: unknown) => value is types.KnownConfirmationMethod =
  /* @__PURE__ */ isOneOf(["automatic", "manual"]);

/** The values of `ThreeDSecureStatus` that are known; others may come. */
export type KnownThreeDSecureStatus = "COMPLETED" | "PENDING" | "FAILED";

/** Whether a value is one of `KnownThreeDSecureStatus`. */
export const isKnownThreeDSecureStatus: (value: unknown) => value is KnownThreeDSecureStatus = /* @__PURE__ */ isOneOf([
  "COMPLETED",
  "PENDING",
  "FAILED",
]);

/** The values of `ThreeDSecureResult` that are known; others may come. */
export type KnownThreeDSecureResult = "Y" | "A" | "N" | "U" | "C" | "R";

/** Whether a value is one of `KnownThreeDSecureResult`. */
export const isKnownThreeDSecureResult: (value: unknown) => value is KnownThreeDSecureResult = /* @__PURE__ */ isOneOf([
  "Y",
  "A",
  "N",
  "U",
  "C",
  "R",
]);

/** The values of `ThreeDSecureEnrollment` that are known; others may come. */
export type KnownThreeDSecureEnrollment = "Y" | "N" | "U";

/** Whether a value is one of `KnownThreeDSecureEnrollment`. */
export const isKnownThreeDSecureEnrollment: (value: unknown) => value is KnownThreeDSecureEnrollment =
  /* @__PURE__ */ isOneOf(["Y", "N", "U"]);

/** The values of `MobileMoneyProvider` that are known; others may come. */
export type KnownMobileMoneyProvider =
  | "mtn_cm"
  | "orange_cm"
  | "mtn_gh"
  | "vodafone_gh"
  | "airtel_gh"
  | "mpesa_ke"
  | "mtn_rw"
  | "airtel_rw"
  | "airtel_tz"
  | "tigo_tz"
  | "vodacom_tz"
  | "azampesa_tz"
  | "halopesa_tz"
  | "mtn_ug"
  | "airtel_ug";

/** Whether a value is one of `KnownMobileMoneyProvider`. */
export const isKnownMobileMoneyProvider: (value: unknown) => value is KnownMobileMoneyProvider =
  /* @__PURE__ */ isOneOf([
    "mtn_cm",
    "orange_cm",
    "mtn_gh",
    "vodafone_gh",
    "airtel_gh",
    "mpesa_ke",
    "mtn_rw",
    "airtel_rw",
    "airtel_tz",
    "tigo_tz",
    "vodacom_tz",
    "azampesa_tz",
    "halopesa_tz",
    "mtn_ug",
    "airtel_ug",
  ]);

/** The values of `ChargeStatus` that are known; others may come. */
export type KnownChargeStatus = "succeeded" | "pending" | "failed";

/** Whether a value is one of `KnownChargeStatus`. */
export const isKnownChargeStatus: (value: unknown) => value is KnownChargeStatus = /* @__PURE__ */ isOneOf([
  "succeeded",
  "pending",
  "failed",
]);

/** The values of `RefundReasonInput` that are known; others may come. */
export type KnownRefundReasonInput =
  | "duplicate"
  | "fraudulent"
  | "requested_by_customer"
  | "requested_by_merchant"
  | "resolved_dispute";

/** Whether a value is one of `KnownRefundReasonInput`. */
export const isKnownRefundReasonInput: (value: unknown) => value is KnownRefundReasonInput = /* @__PURE__ */ isOneOf([
  "duplicate",
  "fraudulent",
  "requested_by_customer",
  "requested_by_merchant",
  "resolved_dispute",
]);

/** The values of `RefundReason` that are known; others may come. */
export type KnownRefundReason =
  | "duplicate"
  | "fraudulent"
  | "requested_by_customer"
  | "requested_by_merchant"
  | "expired_uncaptured_charge"
  | "resolved_dispute";

/** Whether a value is one of `KnownRefundReason`. */
export const isKnownRefundReason: (value: unknown) => value is KnownRefundReason = /* @__PURE__ */ isOneOf([
  "duplicate",
  "fraudulent",
  "requested_by_customer",
  "requested_by_merchant",
  "expired_uncaptured_charge",
  "resolved_dispute",
]);

/** The values of `RefundStatus` that are known; others may come. */
export type KnownRefundStatus = "succeeded" | "pending" | "failed" | "canceled" | "requires_action";

/** Whether a value is one of `KnownRefundStatus`. */
export const isKnownRefundStatus: (value: unknown) => value is KnownRefundStatus = /* @__PURE__ */ isOneOf([
  "succeeded",
  "pending",
  "failed",
  "canceled",
  "requires_action",
]);

/** The values of `RefundFailureReason` that are known; others may come. */
export type KnownRefundFailureReason = "lost_or_stolen_card" | "expired_or_canceled_card" | "unknown";

/** Whether a value is one of `KnownRefundFailureReason`. */
export const isKnownRefundFailureReason: (value: unknown) => value is KnownRefundFailureReason =
  /* @__PURE__ */ isOneOf(["lost_or_stolen_card", "expired_or_canceled_card", "unknown"]);

/** The values of `EventType` that are known; others may come. */
export type KnownEventType =
  | "payment_intent.created"
  | "payment_intent.requires_action"
  | "payment_intent.processing"
  | "payment_intent.succeeded"
  | "payment_intent.payment_failed"
  | "payment_intent.canceled"
  | "charge.refund.updated"
  | "charge.dispute.updated"
  | "setup_intent.created"
  | "setup_intent.succeeded"
  | "product.created"
  | "checkout.session.completed"
  | "checkout.session.expired"
  | "checkout.session.canceled"
  | "payment_link.paid"
  | "payout.created"
  | "payout.paid"
  | "payout.failed"
  | "payout.canceled";

/** Whether a value is one of `KnownEventType`. */
export const isKnownEventType: (value: unknown) => value is KnownEventType = /* @__PURE__ */ isOneOf([
  "payment_intent.created",
  "payment_intent.requires_action",
  "payment_intent.processing",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "charge.refund.updated",
  "charge.dispute.updated",
  "setup_intent.created",
  "setup_intent.succeeded",
  "product.created",
  "checkout.session.completed",
  "checkout.session.expired",
  "checkout.session.canceled",
  "payment_link.paid",
  "payout.created",
  "payout.paid",
  "payout.failed",
  "payout.canceled",
]);

/** The values of `WebhookEndpointStatus` that are known; others may come. */
export type KnownWebhookEndpointStatus = "enabled" | "disabled";

/** Whether a value is one of `KnownWebhookEndpointStatus`. */
export const isKnownWebhookEndpointStatus: (value: unknown) => value is KnownWebhookEndpointStatus =
  /* @__PURE__ */ isOneOf(["enabled", "disabled"]);

/** The values of `DisputeStatus` that are known; others may come. */
export type KnownDisputeStatus =
  | "warning_needs_response"
  | "warning_under_review"
  | "warning_closed"
  | "needs_response"
  | "under_review"
  | "charge_refunded"
  | "won"
  | "lost";

/** Whether a value is one of `KnownDisputeStatus`. */
export const isKnownDisputeStatus: (value: unknown) => value is KnownDisputeStatus = /* @__PURE__ */ isOneOf([
  "warning_needs_response",
  "warning_under_review",
  "warning_closed",
  "needs_response",
  "under_review",
  "charge_refunded",
  "won",
  "lost",
]);

/** The values of `SetupIntentStatus` that are known; others may come. */
export type KnownSetupIntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "succeeded"
  | "canceled";

/** Whether a value is one of `KnownSetupIntentStatus`. */
export const isKnownSetupIntentStatus: (value: unknown) => value is KnownSetupIntentStatus = /* @__PURE__ */ isOneOf([
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
  "processing",
  "succeeded",
  "canceled",
]);

/** Whether a value is one of `KnownCheckoutMode`. */
export const isKnownCheckoutMode: (value: unknown) => value is types.KnownCheckoutMode = /* @__PURE__ */ isOneOf([
  "payment",
  "subscription",
  "setup",
]);

/** The values of `BillingScheme` that are known; others may come. */
export type KnownBillingScheme = "per_unit" | "tiered";

/** Whether a value is one of `KnownBillingScheme`. */
export const isKnownBillingScheme: (value: unknown) => value is KnownBillingScheme = /* @__PURE__ */ isOneOf([
  "per_unit",
  "tiered",
]);

/** The values of `PriceType` that are known; others may come. */
export type KnownPriceType = "one_time" | "recurring";

/** Whether a value is one of `KnownPriceType`. */
export const isKnownPriceType: (value: unknown) => value is KnownPriceType = /* @__PURE__ */ isOneOf([
  "one_time",
  "recurring",
]);

/** Whether a value is one of `KnownPriceInterval`. */
export const isKnownPriceInterval: (value: unknown) => value is types.KnownPriceInterval = /* @__PURE__ */ isOneOf([
  "day",
  "week",
  "month",
  "year",
]);

/** The values of `UsageType` that are known; others may come. */
export type KnownUsageType = "licensed";

/** Whether a value is one of `KnownUsageType`. */
export const isKnownUsageType: (value: unknown) => value is KnownUsageType = /* @__PURE__ */ isOneOf(["licensed"]);

/** Whether a value is one of `KnownAddressCollection`. */
export const isKnownAddressCollection: (value: unknown) => value is types.KnownAddressCollection =
  /* @__PURE__ */ isOneOf(["auto", "required"]);

/** The values of `CheckoutPaymentStatus` that are known; others may come. */
export type KnownCheckoutPaymentStatus = "unpaid" | "paid" | "no_payment_required";

/** Whether a value is one of `KnownCheckoutPaymentStatus`. */
export const isKnownCheckoutPaymentStatus: (value: unknown) => value is KnownCheckoutPaymentStatus =
  /* @__PURE__ */ isOneOf(["unpaid", "paid", "no_payment_required"]);

/** The values of `CheckoutSessionStatus` that are known; others may come. */
export type KnownCheckoutSessionStatus = "open" | "complete" | "expired";

/** Whether a value is one of `KnownCheckoutSessionStatus`. */
export const isKnownCheckoutSessionStatus: (value: unknown) => value is KnownCheckoutSessionStatus =
  /* @__PURE__ */ isOneOf(["open", "complete", "expired"]);

/** Whether a value is one of `KnownAfterCompletionType`. */
export const isKnownAfterCompletionType: (value: unknown) => value is types.KnownAfterCompletionType =
  /* @__PURE__ */ isOneOf(["redirect", "hosted_confirmation"]);

/** The values of `PayoutStatus` that are known; others may come. */
export type KnownPayoutStatus = "pending" | "canceled" | "in_transit" | "failed" | "paid";

/** Whether a value is one of `KnownPayoutStatus`. */
export const isKnownPayoutStatus: (value: unknown) => value is KnownPayoutStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "canceled",
  "in_transit",
  "failed",
  "paid",
]);

/** The values of `DestinationType` that are known; others may come. */
export type KnownDestinationType = "bank_account" | "card" | "carrier_billing" | "alipay" | "mobile_money";

/** Whether a value is one of `KnownDestinationType`. */
export const isKnownDestinationType: (value: unknown) => value is KnownDestinationType = /* @__PURE__ */ isOneOf([
  "bank_account",
  "card",
  "carrier_billing",
  "alipay",
  "mobile_money",
]);

/** The values of `AccountHolderType` that are known; others may come. */
export type KnownAccountHolderType = "individual" | "company";

/** Whether a value is one of `KnownAccountHolderType`. */
export const isKnownAccountHolderType: (value: unknown) => value is KnownAccountHolderType = /* @__PURE__ */ isOneOf([
  "individual",
  "company",
]);

/** The values of `EntityType` that are known; others may come. */
export type KnownEntityType = "business" | "individual";

/** Whether a value is one of `KnownEntityType`. */
export const isKnownEntityType: (value: unknown) => value is KnownEntityType = /* @__PURE__ */ isOneOf([
  "business",
  "individual",
]);

/** The values of `PayoutType` that are known; others may come. */
export type KnownPayoutType = "local" | "global" | "to_China";

/** Whether a value is one of `KnownPayoutType`. */
export const isKnownPayoutType: (value: unknown) => value is KnownPayoutType = /* @__PURE__ */ isOneOf([
  "local",
  "global",
  "to_China",
]);

/** The values of `FilePurpose` that are known; others may come. */
export type KnownFilePurpose = "dispute_evidence";

/** Whether a value is one of `KnownFilePurpose`. */
export const isKnownFilePurpose: (value: unknown) => value is KnownFilePurpose = /* @__PURE__ */ isOneOf([
  "dispute_evidence",
]);

/** The values of `BillingReason` that are known; others may come. */
export type KnownBillingReason =
  | "manual"
  | "subscription"
  | "subscription_create"
  | "subscription_cycle"
  | "subscription_thresholds";

/** Whether a value is one of `KnownBillingReason`. */
export const isKnownBillingReason: (value: unknown) => value is KnownBillingReason = /* @__PURE__ */ isOneOf([
  "manual",
  "subscription",
  "subscription_create",
  "subscription_cycle",
  "subscription_thresholds",
]);

/** The values of `CardCancellationReason` that are known; others may come. */
export type KnownCardCancellationReason = "lost" | "stolen" | "design_rejected";

/** Whether a value is one of `KnownCardCancellationReason`. */
export const isKnownCardCancellationReason: (value: unknown) => value is KnownCardCancellationReason =
  /* @__PURE__ */ isOneOf(["lost", "stolen", "design_rejected"]);

/** Whether a value is one of `KnownIssuingCardType`. */
export const isKnownIssuingCardType: (value: unknown) => value is types.KnownIssuingCardType = /* @__PURE__ */ isOneOf([
  "virtual",
  "physical",
]);

/** The values of `IssuingCardStatus` that are known; others may come. */
export type KnownIssuingCardStatus = "active" | "inactive" | "canceled";

/** Whether a value is one of `KnownIssuingCardStatus`. */
export const isKnownIssuingCardStatus: (value: unknown) => value is KnownIssuingCardStatus = /* @__PURE__ */ isOneOf([
  "active",
  "inactive",
  "canceled",
]);

/** The values of `ExpandableCardField` that are known; others may come. */
export type KnownExpandableCardField = "issuing_card.cvc" | "issuing_card.number";

/** Whether a value is one of `KnownExpandableCardField`. */
export const isKnownExpandableCardField: (value: unknown) => value is KnownExpandableCardField =
  /* @__PURE__ */ isOneOf(["issuing_card.cvc", "issuing_card.number"]);

/** Whether a value is one of `KnownCouponDuration`. */
export const isKnownCouponDuration: (value: unknown) => value is types.KnownCouponDuration = /* @__PURE__ */ isOneOf([
  "forever",
  "once",
  "repeating",
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
export { items, lookUp, type LookUpResult, type Page, pages } from "@payspec/runtime";
export { majorUnits, minorUnits } from "@payspec/runtime";
export { settle, type SettledDone, type SettledNotDone, type SettledUnknown, type Settlement } from "@payspec/runtime";
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
export type { ErrorCodes as WooshPayErrorCodes, KnownErrorCode } from "./provider.js";
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
  formData,
} from "@payspec/runtime";
