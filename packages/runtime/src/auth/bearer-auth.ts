import type { Auth } from "../contract/auth.js";
import { bearer } from "./bearer.js";

/**
 * Sends the key as `Authorization: Bearer <key>`.
 *
 * @throws PaySpecError `malformed-key`, without the key, for one that is not visible ASCII, so that "Bearer undefined" is
 *   never sent
 * @see RFC 6750, section 2.1
 */
export function bearerAuth(key: string): Auth {
  const value = bearer(key);
  return ({ headers }) => headers.set("Authorization", value);
}
