import type { FailureCode } from "../contract/payspec-error.js";
import type { ErrorRules } from "../contract/provider.js";
import { valuesAt } from "../errors/values-at.js";

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
const TRANSIENT = /30[237]|408|50[0234]/;

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
  // Only where a code can matter: a body may be large.
  const codes = rules.retryable[0] ? rules.code.flatMap((pointer) => valuesAt(content, pointer)) : [];
  const code = codes.find((value): value is string => value !== "" && typeof value === "string");
  if (mayPass(status, code, rules)) return { on: "nothing", transient: true };
  // A redirect is never followed, and one that answers a POST (303) may well mean that it was done. After a timeout (408)
  // or a conflict (409) the provider may have, or be about to have, an earlier request with the same key.
  if (!(status >= 400 && status < 500) || status === 408 || status === 409) {
    return { on: "unknown", transient: TRANSIENT.test(`${status}`) };
  }
  // A refusal counts as the provider's own only in the provider's own format.
  return { on: foreign ? "unknown" : "nothing", transient: false };
}

/** Whether a refusal proves that nothing was done, and that the same request may succeed later. */
export function mayPass(status: number, code: string | undefined, { retryable }: ErrorRules): boolean {
  return status === 429 || retryable.includes(`${status} ${code}`);
}

/** Reads the effect from an attempt that was made, and brought no readable answer. */
export function effectOfFailure(code: FailureCode): Effect {
  return { on: code === "connect" ? "nothing" : "unknown", transient: code !== "aborted" };
}
