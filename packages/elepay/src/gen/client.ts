// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

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
 * A secret key (server only) or a publishable key (`retrieveSourceStatus` only), and the options that all clients share.
 */
export type ElepayOptions = ClientOptions<typeof provider>;

/** The operations of elepay, by name and by path. */
export type ElepayClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** The error codes of elepay: those that are known, and any that may come. */
export type ElepayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the API of elepay.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://developer.elepay.io
 */
export function createElepayClient(options: ElepayOptions): ElepayClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the API of elepay that obeys the law of retries: credentials, idempotency key, retries and
 * verdict, for whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createElepayFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** The events of elepay, told apart by `type`. */
export type ElepayEvent = WebhookEvent<webhooks, typeof webhookRule>;

/** The signing secret of the webhook, from its page in elepay's dashboard; not the API's secret key. */
export type ElepayWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from elepay and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://github.com/yangfan-elestyle/stera-docs-bak/blob/0aac421fc6000308f13a1ce87a07e3bf1fa08d2b/seed/docs/%28home%29/guides/webhook.en.mdx
 */
export function verifyElepayWebhook(
  request: WebhookRequest,
  options: ElepayWebhookOptions,
): Promise<WebhookDelivery<ElepayEvent>> {
  return verifyWebhook<ElepayEvent>(webhookRule, request, options);
}

/** Gives back the data of a call, or throws its refusal: by the kind of the code of elepay, or by the status. */
export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);

/** The values of `MessageLanguage` that are known; others may come. */
export type KnownMessageLanguage = "ja" | "en" | "zh-CN" | "zh-TW";

/** Whether a value is one of `KnownMessageLanguage`. */
export const isKnownMessageLanguage: (value: unknown) => value is KnownMessageLanguage = /* @__PURE__ */ isOneOf([
  "ja",
  "en",
  "zh-CN",
  "zh-TW",
]);

/** Whether a value is one of `KnownErrorCode`. */
export const isKnownErrorCode: (value: unknown) => value is KnownErrorCode = /* @__PURE__ */ isOneOf([
  "10001",
  "10002",
  "10003",
  "10101",
  "10102",
  "10108",
  "10109",
  "10111",
  "10113",
  "40012",
  "40013",
  "40015",
  "40018",
  "40019",
  "40020",
  "40021",
  "40022",
  "40023",
  "40024",
  "40025",
  "40026",
  "40027",
  "40028",
  "40029",
  "40030",
  "40031",
  "40034",
  "40035",
  "40101",
  "40102",
  "40103",
  "40104",
  "40105",
  "40106",
  "40110",
  "50000",
  "50001",
  "50003",
  "M001000",
  "M001001",
  "M001002",
  "M001003",
  "M001004",
  "M002001",
  "M002002",
  "M002003",
  "M002004",
  "M002005",
  "M002006",
  "M002007",
  "M002009",
  "M002010",
  "M002012",
  "M003000",
  "M004001",
  "M004002",
  "M004003",
  "M005000",
  "M006000",
  "M006001",
  "M006002",
  "M006003",
  "M006004",
  "M006005",
  "M006006",
  "M006007",
  "M007001",
  "M007002",
  "M008000",
  "S001000",
  "S001001",
  "S002000",
  "S002001",
  "U001000",
  "U001001",
  "U001002",
  "U002000",
  "U002001",
  "U002002",
  "U002003",
  "U003000",
  "U003001",
  "U003002",
  "U003003",
  "U003004",
  "U003005",
  "U003006",
  "U003007",
  "U003008",
  "U003009",
  "U003010",
  "U003011",
  "U004000",
  "U004001",
  "U004002",
  "U004003",
  "U004004",
  "U004005",
  "U004006",
  "U005000",
  "U006000",
  "U006001",
  "U007000",
  "U007001",
  "U007002",
  "U008000",
  "U008001",
  "U008002",
  "U009000",
  "9_000_000_40022",
]);

/** Whether a value is one of `KnownPaymentMethodType`. */
export const isKnownPaymentMethodType: (value: unknown) => value is types.KnownPaymentMethodType =
  /* @__PURE__ */ isOneOf([
    "alipay",
    "alipayhk",
    "alipayplus",
    "amazonpay",
    "applepay",
    "applepay_cn",
    "atokara",
    "atone",
    "aupay",
    "clicktopay",
    "banktransfer",
    "creditcard",
    "dana",
    "docomopay",
    "ezlink",
    "felica",
    "felica_id",
    "felica_quickpay",
    "felica_transport_ic",
    "gcash",
    "ginkopay",
    "googlepay",
    "jcoinpay",
    "jkopay",
    "kakaopay",
    "konbini",
    "linepay",
    "merpay",
    "origamipay",
    "paidy",
    "paypal",
    "paypay",
    "pxpayplus",
    "rakutenpay",
    "smartcode",
    "tng",
    "truemoney",
    "unionpay",
    "wechatpay",
    "aeonpay",
    "rabbitlinepay",
    "bpi",
    "boost",
    "hellomoney",
    "tosspay",
    "naverpay",
    "wellwa",
    "grabpay",
    "momopay",
    "promptpay",
    "wovenpay",
    "ezopay",
    "auto",
  ]);

/** Whether a value is one of `KnownResourceType`. */
export const isKnownResourceType: (value: unknown) => value is types.KnownResourceType = /* @__PURE__ */ isOneOf([
  "web",
  "ios",
  "android",
  "liff",
  "mini",
  "cpm",
  "mpm",
  "reader",
  "posapp",
]);

/** Whether a value is one of `KnownChargeLocationStatus`. */
export const isKnownChargeLocationStatus: (value: unknown) => value is types.KnownChargeLocationStatus =
  /* @__PURE__ */ isOneOf(["active", "submitted"]);

/** The values of `CardBrand` that are known; others may come. */
export type KnownCardBrand =
  | "unknown"
  | "visa"
  | "mastercard"
  | "amex"
  | "jcb"
  | "diners"
  | "unionpay"
  | "discover"
  | "felica"
  | "seven_eleven"
  | "lawson"
  | "familymart"
  | "ministop"
  | "seicomart";

/** Whether a value is one of `KnownCardBrand`. */
export const isKnownCardBrand: (value: unknown) => value is KnownCardBrand = /* @__PURE__ */ isOneOf([
  "unknown",
  "visa",
  "mastercard",
  "amex",
  "jcb",
  "diners",
  "unionpay",
  "discover",
  "felica",
  "seven_eleven",
  "lawson",
  "familymart",
  "ministop",
  "seicomart",
]);

/** The values of `RepaymentType` that are known; others may come. */
export type KnownRepaymentType = "1" | "2" | "3" | "revolving" | "bonus_one_time";

/** Whether a value is one of `KnownRepaymentType`. */
export const isKnownRepaymentType: (value: unknown) => value is KnownRepaymentType = /* @__PURE__ */ isOneOf([
  "1",
  "2",
  "3",
  "revolving",
  "bonus_one_time",
]);

/** The values of `KonbiniType` that are known; others may come. */
export type KnownKonbiniType = "unknown" | "seven_eleven" | "lawson" | "familymart" | "ministop" | "seicomart";

/** Whether a value is one of `KnownKonbiniType`. */
export const isKnownKonbiniType: (value: unknown) => value is KnownKonbiniType = /* @__PURE__ */ isOneOf([
  "unknown",
  "seven_eleven",
  "lawson",
  "familymart",
  "ministop",
  "seicomart",
]);

/** The values of `RefundStatus` that are known; others may come. */
export type KnownRefundStatus = "pending" | "refunded";

/** Whether a value is one of `KnownRefundStatus`. */
export const isKnownRefundStatus: (value: unknown) => value is KnownRefundStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "refunded",
]);

/** Whether a value is one of `KnownChargeStatus`. */
export const isKnownChargeStatus: (value: unknown) => value is types.KnownChargeStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "waiting",
  "notified",
  "uncaptured",
  "captured",
  "partially_refunded",
  "refunded",
  "amount_mismatch",
  "revoked",
  "failed",
]);

/** The values of `CustomerStatus` that are known; others may come. */
export type KnownCustomerStatus = "active" | "deleted";

/** Whether a value is one of `KnownCustomerStatus`. */
export const isKnownCustomerStatus: (value: unknown) => value is KnownCustomerStatus = /* @__PURE__ */ isOneOf([
  "active",
  "deleted",
]);

/** The values of `SourceStatus` that are known; others may come. */
export type KnownSourceStatus = "pending" | "active" | "failed" | "inactive" | "deleted";

/** Whether a value is one of `KnownSourceStatus`. */
export const isKnownSourceStatus: (value: unknown) => value is KnownSourceStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "active",
  "failed",
  "inactive",
  "deleted",
]);

/** The values of `ResourceWebEnvironment` that are known; others may come. */
export type KnownResourceWebEnvironment = "all" | "wallet_app" | "web";

/** Whether a value is one of `KnownResourceWebEnvironment`. */
export const isKnownResourceWebEnvironment: (value: unknown) => value is KnownResourceWebEnvironment =
  /* @__PURE__ */ isOneOf(["all", "wallet_app", "web"]);

/** The values of `CodeStatus` that are known; others may come. */
export type KnownCodeStatus = "pending" | "completed" | "captured" | "closed";

/** Whether a value is one of `KnownCodeStatus`. */
export const isKnownCodeStatus: (value: unknown) => value is KnownCodeStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "completed",
  "captured",
  "closed",
]);

/** Whether a value is one of `KnownInvoiceStatus`. */
export const isKnownInvoiceStatus: (value: unknown) => value is types.KnownInvoiceStatus = /* @__PURE__ */ isOneOf([
  "draft",
  "submit",
  "sent",
  "paid",
  "expired",
  "canceled",
]);

/** Whether a value is one of `KnownTaxRateType`. */
export const isKnownTaxRateType: (value: unknown) => value is types.KnownTaxRateType = /* @__PURE__ */ isOneOf([
  "standard",
  "reduced",
  "free",
]);

/** The values of `ReaderStatus` that are known; others may come. */
export type KnownReaderStatus = "pending" | "active";

/** Whether a value is one of `KnownReaderStatus`. */
export const isKnownReaderStatus: (value: unknown) => value is KnownReaderStatus = /* @__PURE__ */ isOneOf([
  "pending",
  "active",
]);

/** Whether a value is one of `KnownDisputeStatus`. */
export const isKnownDisputeStatus: (value: unknown) => value is types.KnownDisputeStatus = /* @__PURE__ */ isOneOf([
  "new",
  "won",
  "lost",
]);

/** Whether a value is one of `KnownSubscriptionStatus`. */
export const isKnownSubscriptionStatus: (value: unknown) => value is types.KnownSubscriptionStatus =
  /* @__PURE__ */ isOneOf(["new", "active", "past_due", "canceled"]);

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
export type { ErrorCodes as ElepayErrorCodes, KnownErrorCode } from "./provider.js";
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
