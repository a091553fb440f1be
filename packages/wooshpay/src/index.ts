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
import { type KnownErrorCode, provider, webhookRule } from "./gen/provider.js";
import type { operations, paths, webhooks } from "./gen/types.js";

/** A secret key (server only) or a publishable one (`confirmPaymentIntent` only), and the options that all clients share. */
export type WooshPayOptions = ClientOptions<typeof provider>;

/** WooshPay's operations, by name and by path. */
export type WooshPayClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** WooshPay's error codes: those that are known, and any that may come. */
export type WooshPayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the WooshPay API. Live keys work at the default `baseUrl`, test keys at `https://apitest.wooshpay.com`.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.wooshpay.com/doc-1763752
 */
export function createWooshPayClient(options: WooshPayOptions): WooshPayClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the WooshPay API that obeys the law of retries: credentials, idempotency key, retries and verdict, for
 * whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createWooshPayFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** WooshPay's events, told apart by `type`. */
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

export { reportOf } from "@payspec/runtime";
export { PaySpecError, type FailureCode, type PaySpecErrorCode, type Verdict } from "@payspec/runtime";
export { type Refusal, refusalOf, unwrap } from "@payspec/runtime";
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
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
// The spec's own names: each schema by its name, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
