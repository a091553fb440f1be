import { PaySpecError } from "./payspec-error.js";

/**
 * Hosts whose traffic does not leave the machine (RFC 6761, RFC 5735, RFC 4291). Names below `localhost` are not among
 * them: outside browsers it is the resolver that decides where they lead.
 */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks a base URL: https, or http to a loopback host, without user, query or fragment.
 *
 * @returns the URL without a trailing slash
 * @throws PaySpecError `invalid-base-url`
 */
export function checkBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new PaySpecError(
      "invalid-base-url",
      `baseUrl is not a URL: expected something like https://api.example.com.`,
    );
  }
  const problem =
    url.username !== "" || url.password !== ""
      ? "holds a user or password; pass the key as an option instead"
      : // Unlike `search` and `hash`, `href` also shows an empty one, after which a path cannot be added.
        /[?#]/.test(url.href)
        ? "holds a query or fragment; leave it at the path"
        : url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname))
          ? undefined
          : `is not https, and ${url.hostname || "its host"} is not this machine: keys and card data would travel in the clear. Use https://`;
  if (problem !== undefined)
    throw new PaySpecError("invalid-base-url", `baseUrl ${url.origin === "null" ? "" : `(${url.origin}) `}${problem}.`);
  return url.href.replace(/\/+$/, "");
}
