import { PaySpecError } from "./payspec-error.js";

/**
 * The value of `Authorization` that carries a token. The token is checked here, because `Headers` would repeat a wrong
 * one in its error.
 *
 * @throws PaySpecError `malformed-key`, without the token
 */
export function bearer(token: unknown): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  const got =
    typeof token !== "string"
      ? typeof token
      : token === ""
        ? "an empty string"
        : "one with spaces, line breaks or other characters that no header carries";
  throw new PaySpecError("malformed-key", `A bearer token must be a string of visible ASCII characters; got ${got}.`);
}
