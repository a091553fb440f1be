// For provider packages. The client comes first, so that no other module comes between its own in a bundle.
export { createClient, type ClientOptions, type SharedOptions } from "./create-client.js";
export { basicAuth } from "./basic-auth.js";
export { bearerAuth } from "./bearer-auth.js";
export { formData } from "./form-data.js";
export { type ErrorKind, type ErrorKinds, unwrapWith } from "./unwrap.js";
export { type Mismatch, mismatchesOf, type Shapes } from "./mismatches.js";
export type { Auth } from "./auth.js";
export type {
  ErrorRules,
  HttpMethod,
  Idempotency,
  KeyedIdempotency,
  KeyOption,
  KeyPrefixes,
  LookUpRule,
  Operation,
  Pagination,
  Provider,
} from "./provider.js";
export { verifyWebhook } from "./webhooks/verify-webhook.js";
export type { UnknownEvent, UnknownEventType, WebhookEvent } from "./webhooks/webhook-event.js";
export type { SharedWebhookOptions, WebhookOptions } from "./webhooks/webhook-options.js";
export type { SignatureParts, TimestampFormat, WebhookRule } from "./webhooks/webhook-rule.js";

// For applications: what a provider package hands out.
export { PaySpecError, type FailureCode, type ListCode, type PaySpecErrorCode } from "./payspec-error.js";
export type { Verdict } from "./verdict.js";
export { items } from "./items.js";
export { pages, type ItemOf, type ListOperation, type ListOptions, type Page } from "./pages.js";
export { lookUp, type LookUpOperation, type LookUpOptions, type LookUpResult } from "./look-up.js";
export { derivedIdempotencyKey } from "./derived-key.js";
export { openapiFetchMiddleware } from "./openapi-fetch-middleware.js";
export { tokenAuth, type Token } from "./token-auth.js";
export type { CallEvent } from "./call-event.js";
export type { CallOptions, Client } from "./client.js";
export type { CallReport, CallResult, RefusedCall, SucceededCall } from "./call-result.js";
export { type Refusal, refusalOf, type RefusalOf } from "./refusal.js";
export { type DataOf, unwrap } from "./unwrap.js";
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
} from "./refused-error.js";
export { memoryWebhookStore, type MemoryWebhookStoreOptions } from "./webhooks/memory-webhook-store.js";
export type { WebhookDelivery } from "./webhooks/verify-webhook.js";
export { isWebhookError, WebhookError, type WebhookErrorCode } from "./webhooks/webhook-error.js";
export { webhookReceiver, type WebhookReceiverOptions } from "./webhooks/webhook-receiver.js";
export type { WebhookParts, WebhookRequest } from "./webhooks/webhook-request.js";
export type { Claim, WebhookStore } from "./webhooks/webhook-store.js";
