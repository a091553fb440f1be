import type { CallResult } from "../contract/call-result.js";
import type { PaySpecError } from "../contract/payspec-error.js";

/** Adds the provider's response to an error as getters, so that logs do not print it. */
export function withResult(error: PaySpecError, result: CallResult<unknown>): PaySpecError {
  return Object.defineProperties(error, {
    result: { get: () => result },
    status: { get: () => result.response.status },
  });
}
