import { PaySpecError } from "./payspec-error.js";

/** What is thrown for an option of a client or a call that cannot be used as it is. */
export function invalidOption(message: string, operation?: string): PaySpecError {
  return new PaySpecError("invalid-option", message, { operation });
}
