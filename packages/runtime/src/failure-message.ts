import type { FailureCode } from "./payspec-error.js";
import type { Operation } from "./provider.js";
import type { Verdict } from "./verdict.js";

const WHAT: Record<FailureCode, string> = {
  connect: "could not be reached",
  network: "stopped answering: the connection failed",
  timeout: "did not answer in time",
  aborted: "was not heard out: the call was aborted",
  "unreadable-answer": "answered with a body that cannot be read",
  auth: "could not be asked: the credentials could not be made, the cause says why",
};

/** Says in words what happened, what it means for the money, and what to do. */
export function failureMessage(
  code: FailureCode,
  operation: string,
  provider: string,
  { verdict, attempts }: { verdict: Verdict; attempts: number },
  spec: Pick<Operation, "idempotency" | "lookup">,
): string {
  const tried = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return `${operation}: ${provider} ${WHAT[code]} (${tried}). ${advice(verdict, operation, spec)}`;
}

/** What a verdict means for the money, and what to do. */
export function advice(
  verdict: Verdict,
  operation: string,
  { idempotency, lookup }: Pick<Operation, "idempotency" | "lookup">,
): string {
  if (verdict !== "unknown") return "Nothing was done; it is safe to call again.";
  if (idempotency?.guarantee !== "documented") {
    const how = lookup === undefined ? "" : ` with lookUp(client.${operation}, { body, startedAt })`;
    return `It is not known whether it was done, and a repeat may do it twice: look it up${how} before you call again.`;
  }
  const hours =
    idempotency.ttlSeconds === undefined ? "" : ` within ${duration(idempotency.ttlSeconds)} of the first try`;
  return `It is not known whether it was done: call again with the same idempotencyKey (on this error)${hours}.`;
}

function duration(seconds: number): string {
  return seconds >= 7200 ? `${Math.floor(seconds / 3600)} hours` : `${Math.floor(seconds / 60)} minutes`;
}
