import {
  type Auth,
  basicAuth,
  bearerAuth,
  type Client,
  type ClientOptions,
  createClient,
  unwrapWith,
  verifyWebhook,
  type WebhookDelivery,
  type WebhookEvent,
  type WebhookOptions,
  type WebhookRequest,
} from "@payspec/runtime";
import { errorKinds, type KnownErrorCode, provider, webhookRule } from "./gen/provider.js";
import type { operations, webhooks } from "./gen/types.js";

/** A secret key (server only) or a publishable one (`retrieveSourceStatus` only), and the options that all clients share. */
export type ElepayOptions = ClientOptions<keyof typeof provider.keys>;

/** elepay's operations, by name and by path. */
export type ElepayClient = Client<operations, typeof provider.operations, KnownErrorCode>;

/** elepay's error codes: those that are known, and any that may come. */
export type ElepayErrorCode = KnownErrorCode | (string & {});

/**
 * Makes a client for the elepay API.
 *
 * @throws PaySpecError `missing-key`, `malformed-key`, `wrong-key`, `invalid-base-url` or `invalid-option`
 * @see https://developer.elepay.io
 */
export function createElepayClient(options: ElepayOptions): ElepayClient {
  return createClient<operations, typeof provider, KnownErrorCode>(provider, authenticate, options);
}

/** elepay takes the secret key as Basic user name; for the publishable key the spec knows Bearer only. */
function authenticate(key: string): Auth {
  return key.startsWith(provider.keys.secretKey.test) || key.startsWith(provider.keys.secretKey.live)
    ? basicAuth(key)
    : bearerAuth(key);
}

/** elepay's events, told apart by `type`. */
export type ElepayEvent = WebhookEvent<webhooks, typeof webhookRule>;

/** The signing secret of the webhook, from its page in elepay's dashboard; not the API's secret key. */
export type ElepayWebhookOptions = WebhookOptions<typeof webhookRule>;

/**
 * Verifies that a delivery comes from elepay and is unchanged, and gives back its event.
 *
 * @throws WebhookError
 * @see https://docs.elepay.io/sdks/server/webhook
 */
export function verifyElepayWebhook(
  request: WebhookRequest,
  options: ElepayWebhookOptions,
): Promise<WebhookDelivery<ElepayEvent>> {
  return verifyWebhook<ElepayEvent>(webhookRule, request, options);
}

/** Gives back the data of a call, or throws its refusal: by the kind of elepay's code, or by the status. */
export const unwrap = /* @__PURE__ */ unwrapWith(errorKinds);

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
export { WebhookError, type WebhookErrorCode, webhookReceiver, type WebhookStore } from "@payspec/runtime";
// The spec's own names: each schema by its name, `components`, `operations`, `paths`, `webhooks`.
export type * from "./gen/types.js";
