import { PaySpecError } from "./payspec-error.js";

/** Makes the error for an option of a client or a call that cannot be used as it is. The message must hold no secret. */
export function invalidOption(message: string, operation?: string): PaySpecError {
  return new PaySpecError("invalid-option", message, { operation });
}
