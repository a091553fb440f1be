import type { FailureCode } from "../contract/payspec-error.js";
import type { ErrorRules, Operation } from "../contract/provider.js";
import { firstText } from "../wire/first-text.js";
import { isDocumentedSuccess, type SuccessContent } from "./is-documented-success.js";
import { isOwnRefusal } from "./is-own-refusal.js";

/** What one attempt did at the provider, and whether another could fare better. */
export interface Effect {
  /** `acted`: the provider confirms it. `nothing`: it is proven that the provider did nothing. `unknown`: neither. */
  readonly on: "acted" | "nothing" | "unknown";
  /** Whether the cause may pass by itself. */
  readonly transient: boolean;
}

/** Statuses that may succeed on a retry; a 301 or a 501 stays as it is. */
const TRANSIENT = new Set([302, 303, 307, 408, 500, 502, 503, 504]);

/** The effect that a whole response shows. */
export function effectOfResponse(response: SuccessContent, row: Operation, rules: ErrorRules): Effect {
  const { status, content, foreign } = response;
  if (status >= 200 && status < 300) {
    return isSuccess(response, row, rules) ? { on: "acted", transient: false } : { on: "unknown", transient: true };
  }
  const isOwn = isOwnRefusal(status, content, foreign, rules);
  if (isOwn && mayPass(status, codeOf(content, rules), row, rules)) return { on: "nothing", transient: true };
  // Without proof it may be that a gateway refused the response, not the request.
  if (status === 429) return { on: "unknown", transient: true };
  // A redirect is never followed, and one that responds to a POST (303) may well mean that it was done. After a timeout
  // (408) or a conflict (409) the provider may have, or be about to have, an earlier request with the same key.
  if (!(status >= 400 && status < 500) || status === 408 || status === 409) {
    return { on: "unknown", transient: TRANSIENT.has(status) };
  }
  const isDoubtful = rules.doubtful?.includes(`${status} ${codeOf(content, rules)}`) === true;
  return { on: isOwn && !isDoubtful ? "nothing" : "unknown", transient: false };
}

/** A read changes nothing, so any readable body will do; `mismatches` tells how it differs from the spec. */
function isSuccess(response: SuccessContent, row: Operation, rules: ErrorRules): boolean {
  if (row.idempotency === undefined && !response.foreign) return true;
  return isDocumentedSuccess(response, row, rules);
}

/**
 * Whether a refusal of the provider's own proves that nothing was done, and that the same request may succeed later. A
 * 429 does so only where the operation documents it or repeats are known to be safe.
 */
export function mayPass(
  status: number,
  code: string | undefined,
  { idempotency, rateLimited }: Pick<Operation, "idempotency" | "rateLimited">,
  { retryable }: ErrorRules,
): boolean {
  if (retryable.includes(`${status} ${code}`)) return true;
  if (status !== 429) return false;
  return idempotency === undefined || idempotency.guarantee === "documented" || rateLimited === true;
}

function codeOf(content: unknown, { code }: ErrorRules): string | undefined {
  return firstText(content, code)?.value;
}

/** Reads the effect from an attempt that was made, and brought no readable response. */
export function effectOfFailure(code: FailureCode): Effect {
  return { on: code === "connect" ? "nothing" : "unknown", transient: code !== "aborted" };
}
