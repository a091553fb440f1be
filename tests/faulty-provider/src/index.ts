// The provider: faults, plans, and what plays them.
export { FAULTS, describeFault, type Fault } from "./fault.ts";
export { BAD_DAY, seededPlan, sequencePlan, WORSE_DAY, type Mix, type Plan } from "./plan.ts";
export { playFault, type Exchange } from "./play-fault.ts";
export { startFaultyProvider, type FaultyProvider, type FaultyProviderOptions } from "./faulty-provider.ts";
export { refusingFetch } from "./refusing-fetch.ts";
export { QuietClock } from "./quiet-clock.ts";

// The provider behind it, and what is true of it.
export { Ledger } from "./ledger.ts";
export {
  simulatedProvider,
  type Handler,
  type KeyHandling,
  type ProviderAnswer,
  type ProviderRequest,
} from "./simulated-provider.ts";

// The experiment: a client held against the ledger.
export { acmePayer, type Guarantee } from "./acme-payer.ts";
export { storm } from "./storm.ts";
export { runPayments, type Payer, type Reported, type Tally } from "./run-payments.ts";
