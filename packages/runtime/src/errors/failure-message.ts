import type { OperationInfo } from "../contract/operation-info.js";
import type { PaySpecErrorCode } from "../contract/payspec-error.js";
import type { Verdict } from "../contract/verdict.js";

/** What happened, in words. */
const WHAT: { readonly [Code in PaySpecErrorCode]?: string } = {
  connect: "the provider could not be reached",
  network: "the connection failed",
  timeout: "no response in time",
  aborted: "the call was aborted",
  "unreadable-response": "the response is truncated, too large, or not the success that is documented",
  auth: "the credentials could not be made",
  "invalid-option": "the request cannot be sent as it is",
  middleware: "middleware failed",
  internal: "the client itself failed; please report it",
};

/** Says what happened, what it means for the money, and what to do. */
export function failureMessage(
  code: PaySpecErrorCode,
  info: OperationInfo,
  { verdict, attempts }: { verdict: Verdict; attempts: number },
): string {
  const what = `${WHAT[code] ?? code} (${code})`;
  return `${info.id} at ${info.provider}: ${what} after ${countOf(attempts)}. ${advice(verdict, info)}`;
}

/**
 * What a verdict means for the money, and what to do.
 *
 * @param status of a refusal: after a 401 or 403 the key is the first thing to check
 */
export function advice(verdict: Verdict, { id, row }: OperationInfo, status?: number): string {
  const { idempotency, lookup } = row;
  if (idempotency === undefined) return "It only reads: calling it again is safe.";
  if (verdict === "done") return "It was done.";
  if (verdict === "not-done") return "Nothing was done: calling it again is safe.";
  const check = status === 401 || status === 403 ? " Check the key first." : "";
  if (idempotency.guarantee === "documented") {
    const { ttlSeconds } = idempotency;
    const until = ttlSeconds === undefined ? "" : ` within ${durationOf(ttlSeconds)} of the first attempt`;
    return `It may have been done.${check} Call it again with the same idempotencyKey${until} and it is done once.`;
  }
  const twice = `It may have been done, and calling it again may do it twice.${check}`;
  if (lookup === undefined) return `${twice} Find out at the provider first.`;
  return `${twice} Look it up first: lookUp(client.${id}, { body, startedAt }).`;
}

function countOf(attempts: number): string {
  return attempts === 1 ? "1 attempt" : `${attempts} attempts`;
}

/** A time as a person writes it: `15 minutes`, `24 hours`. */
function durationOf(seconds: number): string {
  for (const [unit, length] of [
    ["hour", 3600],
    ["minute", 60],
  ] as const) {
    if (seconds % length === 0) return `${seconds / length} ${unit}${seconds === length ? "" : "s"}`;
  }
  return `${seconds} seconds`;
}
