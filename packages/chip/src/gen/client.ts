// Generated from specs/chip/openapi.yaml by "pnpm generate". Do not edit.

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

/** A secret key, and the options that all clients share. */
export type ChipOptions = ClientOptions<typeof provider>;

/** The operations of CHIP, by name and by path. */
export type ChipClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** The error codes of CHIP: those that are known, and any that may come. */
export type ChipErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the API of CHIP.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.chip-in.asia/chip-collect/overview/introduction
 */
export function createChipClient(options: ChipOptions): ChipClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the API of CHIP that obeys the law of retries: credentials, idempotency key, retries and
 * verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createChipFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** The events of CHIP, told apart by `event_type`. */
export type ChipEvent = WebhookEvent<webhooks, typeof webhookRule>;

/**
 * The public key of a webhook (`public_key` of the webhook) or of success callbacks (`getPublicKey`), or a list of both.
 */
export type ChipWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from CHIP and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.chip-in.asia/chip-collect/overview/webhook-signatures
 */
export function verifyChipWebhook(
  request: WebhookRequest,
  options: ChipWebhookOptions,
): Promise<WebhookDelivery<ChipEvent>> {
  return verifyWebhook<ChipEvent>(webhookRule, request, options);
}

/** Gives back the data of a call, or throws its refusal: by the kind of the code of CHIP, or by the status. */
export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);

/** The values of `WhitelistedPaymentMethod` that are known; others may come. */
export type KnownWhitelistedPaymentMethod =
  | "crypto_coin"
  | "dnqr"
  | "duitnow_qr"
  | "fpx"
  | "fpx_b2b1"
  | "maestro"
  | "mastercard"
  | "mpgs_apple_pay"
  | "mpgs_google_pay"
  | "razer_atome"
  | "razer_grabpay"
  | "razer_maybankqr"
  | "razer_shopeepay"
  | "razer_tng"
  | "shopee_pay"
  | "visa";

/** Whether a value is one of `KnownWhitelistedPaymentMethod`. */
export const isKnownWhitelistedPaymentMethod: (value: unknown) => value is KnownWhitelistedPaymentMethod =
  /* @__PURE__ */ isOneOf([
    "crypto_coin",
    "dnqr",
    "duitnow_qr",
    "fpx",
    "fpx_b2b1",
    "maestro",
    "mastercard",
    "mpgs_apple_pay",
    "mpgs_google_pay",
    "razer_atome",
    "razer_grabpay",
    "razer_maybankqr",
    "razer_shopeepay",
    "razer_tng",
    "shopee_pay",
    "visa",
  ]);

/** The values of `Platform` that are known; others may come. */
export type KnownPlatform = "web" | "api" | "ios" | "android" | "macos" | "windows";

/** Whether a value is one of `KnownPlatform`. */
export const isKnownPlatform: (value: unknown) => value is KnownPlatform = /* @__PURE__ */ isOneOf([
  "web",
  "api",
  "ios",
  "android",
  "macos",
  "windows",
]);

/** The values of `DeliveryMethodMethod` that are known; others may come. */
export type KnownDeliveryMethodMethod = "email" | "text_message";

/** Whether a value is one of `KnownDeliveryMethodMethod`. */
export const isKnownDeliveryMethodMethod: (value: unknown) => value is KnownDeliveryMethodMethod =
  /* @__PURE__ */ isOneOf(["email", "text_message"]);

/** Whether a value is one of `KnownRequestedClientDetail`. */
export const isKnownRequestedClientDetail: (value: unknown) => value is types.KnownRequestedClientDetail =
  /* @__PURE__ */ isOneOf([
    "email",
    "phone",
    "full_name",
    "personal_code",
    "brand_name",
    "legal_name",
    "registration_number",
    "tax_number",
    "bank_account",
    "bank_code",
    "billing_address",
    "shipping_address",
  ]);

/** The values of `PaymentType` that are known; others may come. */
export type KnownPaymentType = "purchase" | "purchase_charge" | "payout" | "bank_payment" | "refund" | "custom";

/** Whether a value is one of `KnownPaymentType`. */
export const isKnownPaymentType: (value: unknown) => value is KnownPaymentType = /* @__PURE__ */ isOneOf([
  "purchase",
  "purchase_charge",
  "payout",
  "bank_payment",
  "refund",
  "custom",
]);

/** The values of `TransactionFlow` that are known; others may come. */
export type KnownTransactionFlow =
  | "api"
  | "direct_post"
  | "fluentforms"
  | "formidableforms"
  | "givewp"
  | "gravityforms"
  | "hostbill"
  | "import"
  | "link"
  | "magento"
  | "opencart"
  | "payform"
  | "paymattic"
  | "prestashop"
  | "server_to_server"
  | "shopify"
  | "web_office"
  | "whmcs"
  | "woocommerce"
  | "wpcharitable";

/** Whether a value is one of `KnownTransactionFlow`. */
export const isKnownTransactionFlow: (value: unknown) => value is KnownTransactionFlow = /* @__PURE__ */ isOneOf([
  "api",
  "direct_post",
  "fluentforms",
  "formidableforms",
  "givewp",
  "gravityforms",
  "hostbill",
  "import",
  "link",
  "magento",
  "opencart",
  "payform",
  "paymattic",
  "prestashop",
  "server_to_server",
  "shopify",
  "web_office",
  "whmcs",
  "woocommerce",
  "wpcharitable",
]);

/** The values of `AttemptType` that are known; others may come. */
export type KnownAttemptType =
  | "execute"
  | "authorize"
  | "release"
  | "capture"
  | "recurring_execute"
  | "delete_recurring_token"
  | "refund";

/** Whether a value is one of `KnownAttemptType`. */
export const isKnownAttemptType: (value: unknown) => value is KnownAttemptType = /* @__PURE__ */ isOneOf([
  "execute",
  "authorize",
  "release",
  "capture",
  "recurring_execute",
  "delete_recurring_token",
  "refund",
]);

/** The values of `AttemptErrorCode` that are known; others may come. */
export type KnownAttemptErrorCode =
  | "unknown_payment_method"
  | "invalid_card_number"
  | "invalid_expires"
  | "validation_card_details_missing"
  | "validation_cvc_not_provided"
  | "validation_cardholder_name_not_provided"
  | "validation_card_number_not_provided"
  | "validation_expires_not_provided"
  | "validation_cvc_too_long"
  | "validation_cardholder_name_too_long"
  | "validation_card_number_too_long"
  | "validation_expires_too_long"
  | "validation_cvc_invalid"
  | "validation_cardholder_name_invalid"
  | "validation_card_number_invalid"
  | "validation_expires_invalid"
  | "invalid_card_data"
  | "invalid_amount"
  | "payment_method_details_missing"
  | "3ds_authentication_failed"
  | "timeout_3ds_enrollment_check"
  | "authorization_failed"
  | "insufficient_funds"
  | "do_not_honour"
  | "expired_card"
  | "lost_card"
  | "stolen_card"
  | "restricted_card"
  | "exceeds_frequency_limit"
  | "exceeds_withdrawal_limit"
  | "exceeded_account_limit"
  | "issuer_not_available"
  | "invalid_issuer_number"
  | "transaction_not_permitted_to_cardholder"
  | "transaction_not_supported_or_not_valid_for_card"
  | "security_violation"
  | "partial_forbidden"
  | "re_enter_transaction"
  | "payment_rejected_other_reason"
  | "soft_decline_contact_support"
  | "blacklisted_tx"
  | "blacklisted_tx_issuing_country"
  | "blacklisted_tx_risk_score"
  | "antifraud_general"
  | "suspected_fraud"
  | "decline_irregular_transaction_pattern"
  | "no_matching_terminal"
  | "acquirer_connection_error"
  | "acquirer_internal_error"
  | "acquirer_configuration_error"
  | "acquirer_routing_error"
  | "acquirer_error_cs"
  | "exceeded_acquirer_refund_amount"
  | "exceeded_terminal_limit"
  | "transaction_not_permitted_on_terminal"
  | "timeout_acquirer_status_check"
  | "merchant_response_timeout"
  | "reconcile_error"
  | "timeout"
  | "s2s_not_supported"
  | "general_transaction_error"
  | "purchase_already_paid_for"
  | "recurring_token_expired"
  | "validation_phone_invalid"
  | "validation_address_invalid";

/** Whether a value is one of `KnownAttemptErrorCode`. */
export const isKnownAttemptErrorCode: (value: unknown) => value is KnownAttemptErrorCode = /* @__PURE__ */ isOneOf([
  "unknown_payment_method",
  "invalid_card_number",
  "invalid_expires",
  "validation_card_details_missing",
  "validation_cvc_not_provided",
  "validation_cardholder_name_not_provided",
  "validation_card_number_not_provided",
  "validation_expires_not_provided",
  "validation_cvc_too_long",
  "validation_cardholder_name_too_long",
  "validation_card_number_too_long",
  "validation_expires_too_long",
  "validation_cvc_invalid",
  "validation_cardholder_name_invalid",
  "validation_card_number_invalid",
  "validation_expires_invalid",
  "invalid_card_data",
  "invalid_amount",
  "payment_method_details_missing",
  "3ds_authentication_failed",
  "timeout_3ds_enrollment_check",
  "authorization_failed",
  "insufficient_funds",
  "do_not_honour",
  "expired_card",
  "lost_card",
  "stolen_card",
  "restricted_card",
  "exceeds_frequency_limit",
  "exceeds_withdrawal_limit",
  "exceeded_account_limit",
  "issuer_not_available",
  "invalid_issuer_number",
  "transaction_not_permitted_to_cardholder",
  "transaction_not_supported_or_not_valid_for_card",
  "security_violation",
  "partial_forbidden",
  "re_enter_transaction",
  "payment_rejected_other_reason",
  "soft_decline_contact_support",
  "blacklisted_tx",
  "blacklisted_tx_issuing_country",
  "blacklisted_tx_risk_score",
  "antifraud_general",
  "suspected_fraud",
  "decline_irregular_transaction_pattern",
  "no_matching_terminal",
  "acquirer_connection_error",
  "acquirer_internal_error",
  "acquirer_configuration_error",
  "acquirer_routing_error",
  "acquirer_error_cs",
  "exceeded_acquirer_refund_amount",
  "exceeded_terminal_limit",
  "transaction_not_permitted_on_terminal",
  "timeout_acquirer_status_check",
  "merchant_response_timeout",
  "reconcile_error",
  "timeout",
  "s2s_not_supported",
  "general_transaction_error",
  "purchase_already_paid_for",
  "recurring_token_expired",
  "validation_phone_invalid",
  "validation_address_invalid",
]);

/** The values of `PurchaseStatus` that are known; others may come. */
export type KnownPurchaseStatus =
  | "created"
  | "sent"
  | "viewed"
  | "error"
  | "blocked"
  | "overdue"
  | "expired"
  | "cancelled"
  | "pending_execute"
  | "pending_charge"
  | "preauthorized"
  | "hold"
  | "pending_capture"
  | "pending_release"
  | "released"
  | "paid"
  | "cleared"
  | "settled"
  | "pending_refund"
  | "refunded"
  | "chargeback";

/** Whether a value is one of `KnownPurchaseStatus`. */
export const isKnownPurchaseStatus: (value: unknown) => value is KnownPurchaseStatus = /* @__PURE__ */ isOneOf([
  "created",
  "sent",
  "viewed",
  "error",
  "blocked",
  "overdue",
  "expired",
  "cancelled",
  "pending_execute",
  "pending_charge",
  "preauthorized",
  "hold",
  "pending_capture",
  "pending_release",
  "released",
  "paid",
  "cleared",
  "settled",
  "pending_refund",
  "refunded",
  "chargeback",
]);

/** The values of `RefundAvailability` that are known; others may come. */
export type KnownRefundAvailability = "all" | "full_only" | "partial_only" | "pis_all" | "pis_partial" | "none";

/** Whether a value is one of `KnownRefundAvailability`. */
export const isKnownRefundAvailability: (value: unknown) => value is KnownRefundAvailability = /* @__PURE__ */ isOneOf([
  "all",
  "full_only",
  "partial_only",
  "pis_all",
  "pis_partial",
  "none",
]);

/** The values of `PurchaseProduct` that are known; others may come. */
export type KnownPurchaseProduct =
  | "purchases"
  | "billing_invoices"
  | "billing_subscriptions"
  | "billing_subscriptions_invoice";

/** Whether a value is one of `KnownPurchaseProduct`. */
export const isKnownPurchaseProduct: (value: unknown) => value is KnownPurchaseProduct = /* @__PURE__ */ isOneOf([
  "purchases",
  "billing_invoices",
  "billing_subscriptions",
  "billing_subscriptions_invoice",
]);

/** The values of `ReferralCodeDetailsRewardType` that are known; others may come. */
export type KnownReferralCodeDetailsRewardType = "gift" | "discount" | "money";

/** Whether a value is one of `KnownReferralCodeDetailsRewardType`. */
export const isKnownReferralCodeDetailsRewardType: (value: unknown) => value is KnownReferralCodeDetailsRewardType =
  /* @__PURE__ */ isOneOf(["gift", "discount", "money"]);

/** Whether a value is one of `KnownErrorCode`. */
export const isKnownErrorCode: (value: unknown) => value is KnownErrorCode = /* @__PURE__ */ isOneOf([
  "invalid_request",
  "required",
  "null",
  "max_length",
  "min_length",
  "min_value",
  "max_value",
  "max_digits",
  "max_decimal_places",
  "max_string_length",
  "invalid_choice",
  "purchase_client_or_id_required",
  "purchase_client_or_id_only",
  "invalid_payment_method_whitelist",
  "product_subtotal_negative",
  "purchase_cancel_wrong_status",
  "purchase_capture_wrong_status",
  "purchase_release_wrong_status",
  "purchase_refund_wrong_status",
  "purchase_refund_not_possible",
  "purchase_capture_error",
  "purchase_charge_error",
  "purchase_refund_error",
  "purchase_release_error",
  "invalid_recurring_token",
  "authentication_failed",
  "unauthorized",
  "forbidden",
  "not_found",
  "method_not_allowed",
  "conflict",
  "unprocessable_entity",
  "rate_limited",
  "internal_error",
  "bad_gateway",
]);

/** Whether a value is one of `KnownWebhookEventType`. */
export const isKnownWebhookEventType: (value: unknown) => value is types.KnownWebhookEventType =
  /* @__PURE__ */ isOneOf([
    "purchase.created",
    "purchase.viewed",
    "purchase.paid",
    "purchase.payment_failure",
    "purchase.pending_execute",
    "purchase.pending_charge",
    "purchase.cancelled",
    "purchase.hold",
    "purchase.preauthorized",
    "purchase.pending_capture",
    "purchase.captured",
    "purchase.capture_failure",
    "purchase.pending_release",
    "purchase.released",
    "purchase.release_failure",
    "purchase.pending_refund",
    "purchase.refund_failure",
    "payment.refunded",
    "purchase.pending_recurring_token_delete",
    "purchase.recurring_token_deleted",
    "purchase.subscription_charge_failure",
    "billing_template_client.subscription_billing_cancelled",
    "purchase.settled",
    "payment.charged_back",
    "payment.chargeback_reversed",
    "payout.created",
    "payout.pending",
    "payout.success",
    "payout.failed",
  ]);

/** The values of `PaymentStatus` that are known; others may come. */
export type KnownPaymentStatus = "success";

/** Whether a value is one of `KnownPaymentStatus`. */
export const isKnownPaymentStatus: (value: unknown) => value is KnownPaymentStatus = /* @__PURE__ */ isOneOf([
  "success",
]);

/** The values of `PaymentMethod` that are known; others may come. */
export type KnownPaymentMethod = "fpx" | "fpx_b2b1" | "maestro" | "mastercard" | "razer" | "unknown" | "visa";

/** Whether a value is one of `KnownPaymentMethod`. */
export const isKnownPaymentMethod: (value: unknown) => value is KnownPaymentMethod = /* @__PURE__ */ isOneOf([
  "fpx",
  "fpx_b2b1",
  "maestro",
  "mastercard",
  "razer",
  "unknown",
  "visa",
]);

/** The values of `TransactionProduct` that are known; others may come. */
export type KnownTransactionProduct =
  | "bank_payment"
  | "custom_payment"
  | "invoice"
  | "purchase"
  | "refund"
  | "subscription";

/** Whether a value is one of `KnownTransactionProduct`. */
export const isKnownTransactionProduct: (value: unknown) => value is KnownTransactionProduct = /* @__PURE__ */ isOneOf([
  "bank_payment",
  "custom_payment",
  "invoice",
  "purchase",
  "refund",
  "subscription",
]);

/** Whether a value is one of `KnownStatementFormat`. */
export const isKnownStatementFormat: (value: unknown) => value is types.KnownStatementFormat = /* @__PURE__ */ isOneOf([
  "csv",
  "xlsx",
]);

/** The values of `StatementStatus` that are known; others may come. */
export type KnownStatementStatus = "pending" | "processing" | "success";

/** Whether a value is one of `KnownStatementStatus`. */
export const isKnownStatementStatus: (value: unknown) => value is KnownStatementStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "processing",
  "success",
]);

/** The values of `PeriodUnits` that are known; others may come. */
export type KnownPeriodUnits = "days" | "weeks" | "months";

/** Whether a value is one of `KnownPeriodUnits`. */
export const isKnownPeriodUnits: (value: unknown) => value is KnownPeriodUnits = /* @__PURE__ */ isOneOf([
  "days",
  "weeks",
  "months",
]);

/** Whether a value is one of `KnownBillingTemplateClientStatus`. */
export const isKnownBillingTemplateClientStatus: (value: unknown) => value is types.KnownBillingTemplateClientStatus =
  /* @__PURE__ */ isOneOf(["pending", "inactive", "active", "subscription_paused"]);

/** The values of `PayoutStatus` that are known; others may come. */
export type KnownPayoutStatus = "initialized" | "error" | "success";

/** Whether a value is one of `KnownPayoutStatus`. */
export const isKnownPayoutStatus: (value: unknown) => value is KnownPayoutStatus = /* @__PURE__ */ isOneOf([
  "initialized",
  "error",
  "success",
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
export type { ErrorCodes as ChipErrorCodes, KnownErrorCode } from "./provider.js";
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
