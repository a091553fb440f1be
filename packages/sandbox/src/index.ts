export {
  type ArrivedRequest,
  createSandbox,
  type Sandbox,
  type SandboxOperation,
  type SandboxOptions,
  type WebhookSettings,
} from "./sandbox.js";
export { SandboxWorld, type Payer, type Snapshot } from "./sandbox-world.js";
export type { Fidelity } from "./spec/definition.js";
export type { FaultText } from "./faults/fault.js";
export type { FaultTarget, PlannedFault } from "./faults/fault-plan.js";
export type { Disturbance, DisturbanceTarget } from "./webhooks/disturbance-plan.js";
export type { Delivery, DeliveryAttempt } from "./world/delivery.js";
export type { WebhookEndpoint } from "./world/webhook-endpoint.js";
export type { SignatureParts } from "./webhooks/signature-rule.js";
export type { Deliver } from "./webhooks/delivery-pump.js";
export type { Message, RequestRecord } from "./world/request-record.js";
export type { EventRecord } from "./world/event-record.js";
export type { LedgerEntry } from "./world/ledger.js";
export type { Duration } from "./world/duration.js";
export type { IdempotencyOptions } from "./act/idempotency-guard.js";
export type { ProviderName } from "./gen/specs.js";
export { type EventBodies, SANDBOX_PUBLIC_KEY, type SignedWebhook, type SignOptions } from "./webhooks/sign-webhook.js";
export * from "./gen/webhooks.js";
