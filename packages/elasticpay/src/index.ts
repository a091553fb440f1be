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

/**
 * A secret key (server only), a publishable one (`confirmPaymentIntent` only) or a platform's OAuth token, and the
 * options that all clients share.
 */
export type ElasticPayOptions = ClientOptions<typeof provider>;

/** ElasticPay's operations, by name and by path. */
export type ElasticPayClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** ElasticPay's error codes: those that are known, and any that may come. */
export type ElasticPayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the ElasticPay API.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.elasticpay.co/api/getting-started/quick-start
 */
export function createElasticPayClient(options: ElasticPayOptions): ElasticPayClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the ElasticPay API that obeys the law of retries: credentials, idempotency key, retries and verdict, for
 * whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createElasticPayFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** ElasticPay's events, told apart by `event_type`. */
export type ElasticPayEvent = WebhookEvent<webhooks, typeof webhookRule>;

/** The signing secret of the webhook, and how it becomes a key: ElasticPay does not document whether it is text or bytes. */
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
export { items, type Page, pages } from "@payspec/runtime";
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
// The spec's own names: each schema by its name, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
