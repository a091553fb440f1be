import {
  type Client,
  type ClientOptions,
  type ContextOptions,
  createClient,
  createFetch,
  unwrapWith,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookOptions,
  type WebhookRequest,
} from "@payspec/runtime";
import { errorKinds, type KnownErrorCode, provider, webhookRule } from "./gen/provider.js";
import type { operations, paths, webhooks } from "./gen/types.js";

/** A secret key (server only) or a publishable one (reads only), and the options that all clients share. */
export type ElebneOptions = ClientOptions<typeof provider>;

/** Elebne's operations, by name and by path. */
export type ElebneClient = Client<paths, operations, typeof provider.operations, KnownErrorCode>;

/** Elebne's error codes: those that are known, and any that may come. */
export type ElebneErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the Elebne Developer API.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://docs.staging.elebne.ai/en/docs
 */
export function createElebneClient(options: ElebneOptions): ElebneClient {
  return createClient<paths, operations, typeof provider, KnownErrorCode>(provider, options);
}

/**
 * Makes a `fetch` for the Elebne API that obeys the law of retries: credentials, idempotency key, retries and verdict, for
 * whatever calls a `fetch`. `reportOf(response)` tells the verdict.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 */
export function createElebneFetch(options: ContextOptions<typeof provider>): typeof fetch {
  return createFetch(provider, options);
}

/** Elebne's events, told apart by `event`. */
export type ElebneEvent = WebhookEvent<webhooks, typeof webhookRule>;

/** The secret of the endpoint, and all that Elebne does not document of its signature: copy it from a delivery to your endpoint. */
export type ElebneWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from Elebne and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.staging.elebne.ai/en/docs/getting-started/webhooks
 */
export function verifyElebneWebhook(
  request: WebhookRequest,
  options: ElebneWebhookOptions,
): Promise<WebhookDelivery<ElebneEvent>> {
  return verifyWebhook<ElebneEvent>(webhookRule, request, options);
}

/** Gives back the data of a call, or throws its refusal: by the kind of Elebne's code, or by the status. */
export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);

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
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
// The spec's own names: `PaymentIntent`, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
