/** Failures to open the connection, by the codes of Node.js and undici. */
const CONNECT_CODES = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** System calls that come before the first byte of a request. */
const CONNECT_CALLS = new Set(["connect", "getaddrinfo"]);

/** The server's certificate was refused, hence nothing was sent over it (OpenSSL's names, as Node.js reports them). */
const CERTIFICATE_CODE =
  /^(ERR_TLS_CERT_|CERT_|UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|HOSTNAME_MISMATCH)/;

/** How Node.js says that the connection ended within the TLS handshake; the code, ECONNRESET, does not tell. */
const HANDSHAKE_MESSAGE = "Client network socket disconnected before secure TLS connection was established";

/** Causes of causes are followed no deeper: an error may be its own cause. */
const MAX_CAUSES = 5;

/**
 * Whether what `fetch` threw proves that the request never reached the provider: the name was not found, the connection
 * was refused, or TLS failed. Anything not known counts as sent.
 */
export function neverSent(thrown: unknown): boolean {
  // They send a request again by themselves when its kept-alive connection breaks, and report how the last try failed.
  if ("Deno" in globalThis || "Bun" in globalThis) return false;
  return failedToConnect(thrown);
}

function failedToConnect(thrown: unknown, depth = 0): boolean {
  if (!(thrown instanceof Error) || depth > MAX_CAUSES) return false;
  // Node tries several addresses; the request was not sent only if all of them failed to connect.
  if (thrown instanceof AggregateError) {
    return thrown.errors.length > 0 && thrown.errors.every((one) => failedToConnect(one, depth + 1));
  }
  const { code, syscall } = thrown as { code?: unknown; syscall?: unknown };
  if (typeof code === "string" && (CONNECT_CODES.has(code) || CERTIFICATE_CODE.test(code))) return true;
  if (typeof syscall === "string" && CONNECT_CALLS.has(syscall)) return true;
  return thrown.message === HANDSHAKE_MESSAGE || failedToConnect(thrown.cause, depth + 1);
}
