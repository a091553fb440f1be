import { PaySpecError } from "../contract/payspec-error.js";

/**
 * https, or http to a host whose traffic does not leave the machine (RFC 6761, RFC 5735, RFC 4291), without user, query
 * or fragment. Names below `localhost` are not such hosts: outside browsers it is the resolver that decides where they
 * lead.
 */
const SAFE = /^(https:\/\/[^/@]+|http:\/\/(localhost|127\.[\d.]+|\[::1])(:\d+)?)\/[^?#]*$/;

/**
 * Checks a base URL.
 *
 * @returns the URL without a trailing slash
 * @throws PaySpecError `invalid-base-url`, without what may be secret in it
 */
export function checkBaseUrl(baseUrl: string): string {
  let origin = "no URL";
  try {
    const url = new URL(baseUrl);
    ({ origin } = url);
    if (SAFE.test(url.href)) return url.href.replace(/\/+$/, "");
  } catch {
    // It is refused below.
  }
  throw new PaySpecError(
    "invalid-base-url",
    `baseUrl must be https (http to this machine alone), without user, query or fragment; got ${origin}.`,
  );
}
