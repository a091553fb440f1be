import type { Auth } from "./auth.js";

/**
 * Sends the key as `Authorization: Bearer <key>`.
 *
 * @see RFC 6750, section 2.1
 */
export function bearerAuth(key: string): Auth {
  const value = `Bearer ${key}`;
  return (headers) => headers.set("Authorization", value);
}
