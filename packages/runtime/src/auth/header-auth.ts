import type { Auth } from "../contract/auth.js";
import { PaySpecError } from "../contract/payspec-error.js";

/**
 * Sends the key as the value of a header of its own, as OpenAPI's `apiKey` in a header.
 *
 * @throws PaySpecError `malformed-key`, without the key, for one that is not visible ASCII
 */
export function headerAuth(header: string, key: string): Auth {
  if (typeof key !== "string" || !/^[!-~]+$/.test(key)) {
    throw new PaySpecError("malformed-key", `A key for the header ${header} must be visible ASCII without spaces.`);
  }
  return ({ headers }) => headers.set(header, key);
}
