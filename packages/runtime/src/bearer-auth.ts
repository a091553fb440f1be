import type { Auth } from "./auth.js";
import { bearer } from "./bearer.js";

/**
 * Sends the key as `Authorization: Bearer <key>`.
 *
 * @throws PaySpecError `malformed-key` for a key that a header cannot carry
 * @see RFC 6750, section 2.1
 */
export function bearerAuth(key: string): Auth {
  const value = bearer(key);
  return (headers) => headers.set("Authorization", value);
}
