import type { About } from "../contract/named-operation.js";
import type { PaySpecErrorCode } from "../contract/payspec-error.js";
import type { Verdict } from "../contract/verdict.js";

/** Says in words what happened, what it means for the money, and what to do. */
export function failureMessage(
  code: PaySpecErrorCode,
  about: About,
  { verdict, attempts }: { verdict: Verdict; attempts: number },
): string {
  return `${about.id} at ${about.provider}: ${code} (attempts: ${attempts}). ${advice(verdict, about)}`;
}

/** What a verdict means for the money, and what to do. */
export function advice(verdict: Verdict, { id, row: { idempotency, lookup } }: About): string {
  if (verdict === "done") return "It was done.";
  if (verdict === "not-done") return "Nothing was done: a repeat is safe.";
  if (idempotency?.guarantee !== "documented") {
    const how = lookup ? ` with lookUp(client.${id}, { body, startedAt })` : "";
    return `It may have been done, and a repeat may do it twice: look it up${how} first.`;
  }
  const { ttlSeconds } = idempotency;
  const until = ttlSeconds ? ` within ${ttlSeconds} s of the first try` : "";
  return `It may have been done: repeat it with the same idempotencyKey (on this error)${until}.`;
}
