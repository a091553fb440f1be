import { PaySpecError } from "../contract/payspec-error.js";

/** The hosts whose traffic does not leave the machine (RFC 6761, RFC 5735, RFC 4291). */
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1])$/;

/**
 * Checks a base URL: https, or http to a host whose traffic does not leave the machine, without user, query or fragment.
 * Names below `localhost` are not such hosts: outside browsers it is the resolver that decides where they lead.
 *
 * @returns the URL without a trailing slash
 * @throws PaySpecError `invalid-base-url`, without what may be secret in it
 */
export function checkBaseUrl(baseUrl: string): string {
  const refuse = (problem: string) =>
    new PaySpecError("invalid-base-url", `baseUrl must be https (http only to this machine): ${problem}.`);
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw refuse(typeof baseUrl === "string" ? "got no URL" : `got ${typeof baseUrl}`);
  }
  if (url.username !== "" || url.password !== "" || /^[a-z]+:\/\/[^/?#]*@/i.test(baseUrl)) {
    throw refuse("it must not hold a user or password; pass the key as an option");
  }
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!isSafe) throw refuse(`got ${url.protocol}//${url.host}`);
  if (/[?#]/.test(url.href)) throw refuse("it must not have a query or a fragment");
  return url.href.replace(/\/+$/, "");
}
