import type { Auth } from "../contract/auth.js";

/**
 * Sends the key as `Authorization: Bearer <key>`.
 *
 * @param key visible ASCII, as `createClient` has checked
 * @see RFC 6750, section 2.1
 */
export function bearerAuth(key: string): Auth {
  // What is no string has no `trim`: it fails here, and is not sent as the word "undefined".
  return (headers) => headers.set("Authorization", `Bearer ${key.trim()}`);
}
