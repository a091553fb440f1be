// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

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
import { errorKinds, type KnownErrorCode, provider, webhookRule } from "./provider.js";
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
  WebhookRequest,
} from "@payspec/runtime";
