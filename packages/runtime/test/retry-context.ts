import type { Idempotency, Operation } from "../src/contract/provider.js";
import { RetryBudget } from "../src/retry/retry-budget.js";
import type { RetryContext } from "../src/retry/send-with-retries.js";
import { acme } from "./acme.js";
import { VirtualTiming } from "./virtual-timing.js";

/** A row of Acme's with this guarantee; undefined for a read. */
export function rowWith(idempotency: Idempotency | undefined, more: Partial<Operation> = {}): Operation {
  const { idempotency: _, ...read } = acme.operations.createPayment;
  return { ...read, ...(idempotency !== undefined && { idempotency }), ...more };
}

/** What the loop of attempts needs for a call that is sent for the first time, with other parts in its place. */
export function retryContext(parts: Partial<RetryContext> & Pick<RetryContext, "transport">): RetryContext {
  const { timing = new VirtualTiming() } = parts;
  return {
    maxAttempts: 3,
    attemptTimeoutMs: 30_000,
    deadlineMs: 120_000,
    onExchange: undefined,
    auth: () => {},
    row: acme.operations.createPayment,
    errors: acme.errors,
    timing,
    budget: new RetryBudget(),
    signal: undefined,
    readForm: "text",
    onStreamEnd: () => {},
    hasEnded: () => false,
    mayHaveActed: () => false,
    start: timing.uptime(),
    isRepeat: false,
    onSend: () => {},
    emit: undefined,
    beforeRetry: () => {},
    ...parts,
  };
}
