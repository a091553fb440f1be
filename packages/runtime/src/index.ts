// For provider packages.
export { type ClientOptions, createClient } from "./call/create-client.js";
export { createFetch, reportOf } from "./call/create-fetch.js";
export type { ContextOptions, SharedOptions } from "./call/client-context.js";
export { formData } from "./wire/form-data.js";
export { rawBody } from "./wire/raw-body.js";
export { urlEncoded, urlEncodedWith } from "./wire/url-encoded.js";
export { type ErrorKind, type ErrorKinds, unwrapWith } from "./errors/unwrap.js";
export { type Mismatch, mismatchesOf, type Shapes } from "./errors/mismatches.js";
export type {
  BodySerializer,
  ErrorProof,
  ErrorRules,
  HttpMethod,
  Idempotency,
  KeyedIdempotency,
  KeyOption,
  KeyRule,
  KeyScheme,
  LookUpRule,
  Operation,
  Pagination,
  Provider,
  QueryStyle,
  SuccessBody,
} from "./contract/provider.js";
export { verifyWebhook } from "./webhooks/verify-webhook.js";
export type { UnknownEvent, UnknownEventType, WebhookEvent } from "./webhooks/webhook-event.js";
export type { RepeatOptions, SharedWebhookOptions, WebhookOptions } from "./webhooks/webhook-options.js";
export type { SignatureParts, TimestampFormat, WebhookRule } from "./webhooks/webhook-rule.js";

// For applications: what a provider package hands out.
export { PaySpecError, type FailureCode, type ListCode, type PaySpecErrorCode } from "./contract/payspec-error.js";
export { isOneOf } from "./contract/is-one-of.js";
export { majorUnits, minorUnits } from "./contract/minor-units.js";
export type { Verdict } from "./contract/verdict.js";
export type { Auth, RequestBody, UnsignedRequest } from "./contract/auth.js";
export { items } from "./lists/items.js";
export { pages, type ItemOf, type ListOperation, type ListOptions, type Page } from "./lists/pages.js";
export { lookUp, type LookUpOperation, type LookUpOptions, type LookUpResult } from "./lists/look-up.js";
export {
  settle,
  type SettledDone,
  type SettledNotDone,
  type SettledOperation,
  type SettledUnknown,
  type Settlement,
} from "./lists/settle.js";
export { derivedIdempotencyKey } from "./call/derived-key.js";
export { basicAuth } from "./auth/basic-auth.js";
export { bearerAuth } from "./auth/bearer-auth.js";
export { headerAuth } from "./auth/header-auth.js";
export { tokenAuth, type Token } from "./auth/token-auth.js";
export type { CallEvent, CallIdentity, CallStep } from "./contract/call-event.js";
export type { CallOptions, SharedCallOptions } from "./contract/call-options.js";
export type { Call, Client } from "./contract/client.js";
export type { NamedOperation } from "./contract/operation-info.js";
export type { CallReport, CallResult, RefusedCall, SucceededCall } from "./contract/call-result.js";
export type { RetryLimits } from "./contract/retry-limits.js";
export type { Refusal } from "./contract/refusal.js";
export { refusalOf, type RefusalOf } from "./errors/refusal-of.js";
export { type DataOf, unwrap } from "./errors/unwrap.js";
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
} from "./errors/refused-error.js";
export { memoryWebhookStore, type MemoryWebhookStoreOptions } from "./webhooks/memory-webhook-store.js";
export type { WebhookDelivery } from "./webhooks/verify-webhook.js";
export { isWebhookError, WebhookError, type WebhookErrorCode } from "./webhooks/webhook-error.js";
export { webhookReceiver, type WebhookReceiver, type WebhookReceiverOptions } from "./webhooks/webhook-receiver.js";
export type { WebhookParts, WebhookRequest } from "./webhooks/webhook-request.js";
export type { Claim, WebhookStore } from "./webhooks/webhook-store.js";
