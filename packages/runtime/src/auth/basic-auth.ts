import type { Auth } from "../contract/auth.js";
import { PaySpecError } from "../contract/payspec-error.js";

/**
 * Sends the key as the user name of `Authorization: Basic`, with an empty password.
 *
 * @throws PaySpecError `malformed-key`, without the key, for one that is not visible ASCII, or has a colon, which would
 *   end the user name
 * @see RFC 7617, section 2
 */
export function basicAuth(key: string): Auth {
  if (typeof key !== "string" || !/^[\x21-\x39\x3b-\x7e]+$/.test(key)) {
    const got =
      typeof key === "string" && key.includes(":") ? "one with a colon" : "one that is empty or has other characters";
    throw new PaySpecError("malformed-key", `A key for HTTP Basic must be visible ASCII without a colon; got ${got}.`);
  }
  const value = `Basic ${btoa(`${key}:`)}`;
  return ({ headers }) => headers.set("Authorization", value);
}
