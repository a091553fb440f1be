export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.js";
export type { IdempotencyOptions } from "./act/idempotency-guard.js";
export type { ProviderName } from "./gen/specs.js";
