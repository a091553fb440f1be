// Generated from specs/wooshpay/openapi.yaml by "pnpm generate". Do not edit.

import {
  type Client,
  type ClientOptions,
  type ContextOptions,
  createClient,
  createFetch,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookOptions,
  type WebhookRequest,
} from "@payspec/runtime";
import { type KnownErrorCode, provider, webhookRule } from "./provider.js";
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
  WebhookRequest,
  formData,
} from "@payspec/runtime";
