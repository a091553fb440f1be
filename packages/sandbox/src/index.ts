export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";
export { SandboxWorld, type Payer, type Snapshot } from "./sandbox-world.js";
export type { EventRecord } from "./world/event-record.js";
export type { LedgerEntry } from "./world/ledger.js";
export type { Duration } from "./world/duration.js";
export type { IdempotencyOptions } from "./act/idempotency-guard.js";
export type { ProviderName } from "./gen/specs.js";
