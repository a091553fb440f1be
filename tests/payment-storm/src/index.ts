// The provider: the sandbox, whose faults are planned by order and attempt.
export { BAD_DAY, ELSEWHERE, FAULTS, type Mix, type Plan, seededPlan, sequencePlan, WORSE_DAY } from "./fault-mix.ts";
export { type KeyHandling, type Merchant, MERCHANTS } from "./merchants.ts";
export { refusingFetch } from "./refusing-fetch.ts";
export { startUnreliableProvider, type UnreliableProvider } from "./unreliable-provider.ts";

// The experiment: a client held against what was paid.
export { type Guarantee, payerOf } from "./payer-of.ts";
export { type Payer, type Reported, runPayments, type Tally } from "./run-payments.ts";
export { storm } from "./storm.ts";

// Experiments with the sandbox itself.
export { flatMemory } from "./flat-memory.ts";
export { hostileBytes } from "./hostile-bytes.ts";
export { killedStorage } from "./killed-storage.ts";
