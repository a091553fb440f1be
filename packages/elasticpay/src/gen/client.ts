// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

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
  WebhookRequest,
} from "@payspec/runtime";
