import type { FailureCode } from "./payspec-error.js";
import type { ErrorRules } from "./provider.js";
import { valuesAt } from "./values-at.js";

/** What one attempt did at the provider, and whether another could fare better. */
export interface Effect {
  /**
   * `acted`: the provider says so. `nothing`: it is proven that the provider did nothing. `unknown`: neither.
   */
  readonly on: "acted" | "nothing" | "unknown";
  /** Whether the cause may pass by itself. */
  readonly transient: boolean;
}

/** Whoever answered so may answer otherwise the next time; a 301 or a 501 stays as it is. */
const TRANSIENT_STATUSES = new Set([302, 303, 307, 408, 500, 502, 503, 504]);

/** Request timeout and conflict: the provider may have, or be about to have, an earlier request with the same key. */
const AMBIGUOUS = new Set([408, 409]);

/**
 * Reads the effect from an answer.
 *
 * @param content the body: a value when it is JSON
 * @param foreign whether there is a body that is not JSON, hence not the provider's own
 */
export function effectOfAnswer(status: number, content: unknown, foreign: boolean, rules: ErrorRules): Effect {
  if (status >= 200 && status < 300) {
    return foreign ? { on: "unknown", transient: true } : { on: "acted", transient: false };
  }
  const code = rules.code.flatMap((pointer) => valuesAt(content, pointer)).find((value) => typeof value === "string");
  if (mayPass(status, code, rules)) return { on: "nothing", transient: true };
  // A redirect is never followed, and one that answers a POST (303) may well mean that it was done.
  if (status < 400 || status >= 500 || AMBIGUOUS.has(status)) {
    return { on: "unknown", transient: TRANSIENT_STATUSES.has(status) };
  }
  // A refusal counts as the provider's own only in the provider's own format.
  return { on: foreign ? "unknown" : "nothing", transient: false };
}

/** Whether a refusal proves that nothing was done, and that the same request may succeed later. */
export function mayPass(status: number, code: string | undefined, { retryable }: ErrorRules): boolean {
  return status === 429 || retryable.includes(`${status} ${code}`);
}

/** Reads the effect from an attempt that brought no readable answer. */
export function effectOfFailure(code: FailureCode): Effect {
  switch (code) {
    case "connect":
      return { on: "nothing", transient: true };
    case "auth":
      return { on: "nothing", transient: false };
    case "aborted":
      return { on: "unknown", transient: false };
    default:
      return { on: "unknown", transient: true };
  }
}
