// Generated from specs/chip/openapi.yaml by "pnpm generate". Do not edit.

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
  WebhookRequest,
} from "@payspec/runtime";
