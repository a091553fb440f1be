import type { CallResult } from "../contract/call-result.js";
import type { PaySpecError } from "../contract/payspec-error.js";

/** Hangs the provider's response on an error, as getters, so that no log prints it with the error. */
export function withResult(error: PaySpecError, result: CallResult<unknown>): PaySpecError {
  return Object.defineProperties(error, {
    result: { get: () => result },
    status: { get: () => result.response.status },
  });
}
