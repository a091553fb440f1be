import type { CallEvent, CallStep } from "../contract/call-event.js";
import type { OperationInfo } from "../contract/operation-info.js";

let calls = 0;

/** The number of the next call, of all clients. */
export function nextCall(): number {
  return ++calls;
}

/** Returns the function that reports the steps of one call; undefined without a listener. It never throws. */
export function emitterOf(
  onEvent: ((event: CallEvent) => void) | undefined,
  { id: operation, provider, row: { method, path }, baseUrl }: OperationInfo,
  call: number,
): ((step: CallStep) => void) | undefined {
  if (onEvent === undefined) return undefined;
  const identity = { provider, origin: new URL(baseUrl).origin, operation, method, path, call };
  return (step) => {
    // A listener that throws or rejects must not fail a payment.
    (async () => onEvent({ ...identity, ...step }))().catch(() => {});
  };
}
