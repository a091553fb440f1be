import { PaySpecError } from "../contract/payspec-error.js";

/**
 * The value of `Authorization` that carries a token. The token is checked here, because `Headers` would repeat a wrong
 * one in its error.
 *
 * @throws PaySpecError `malformed-key`, without the token
 * @see RFC 6750, section 2.1
 */
export function bearer(token: unknown): string {
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return `Bearer ${token}`;
  const got =
    typeof token !== "string"
      ? typeof token
      : token === ""
        ? "an empty string"
        : "one with spaces, line breaks or other characters that no header carries";
  throw new PaySpecError("malformed-key", `A bearer token must be a string of visible ASCII characters; got ${got}.`);
}
