import type { Auth } from "./auth.js";
import { PaySpecError } from "./payspec-error.js";

/**
 * Sends the key as the user name of `Authorization: Basic`, with an empty password. The client has checked that the key
 * is ASCII.
 *
 * @throws PaySpecError `malformed-key` for a key with a colon, which would end the user name
 * @see RFC 7617, section 2
 */
export function basicAuth(key: string): Auth {
  if (key.includes(":")) {
    throw new PaySpecError(
      "malformed-key",
      "The key must be the user name alone, without a colon and a password; got one with a colon.",
    );
  }
  const value = `Basic ${btoa(`${key}:`)}`;
  return (headers) => headers.set("Authorization", value);
}
