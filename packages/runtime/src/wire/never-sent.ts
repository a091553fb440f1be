/**
 * What proves that nothing was sent, in the code, the system call and the message of an error, as Node.js and undici have
 * them: the connection could not be opened; it ended within the TLS handshake (ECONNRESET alone does not tell); or the
 * certificate was refused (OpenSSL's names).
 */
const PROOF =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT|(ERR_TLS_)?CERT_|UNABLE_TO_|HOSTNAME_|\S+ (connect|getaddrinfo) )|SELF_SIGNED_CERT|before secure TLS/;

/** Causes of causes are followed no deeper: an error may be its own cause. */
const MAX_CAUSES = 5;

/**
 * Whether what `fetch` threw proves that the request never reached the provider: the name was not found, the connection
 * was refused, or TLS failed. Anything not known counts as sent.
 */
export function neverSent(thrown: unknown): boolean {
  // They resend a request by themselves when a kept-alive connection breaks, and report only the last failure.
  if ("Deno" in globalThis || "Bun" in globalThis) return false;
  try {
    return failedToConnect(thrown);
  } catch {
    // An error that cannot be looked at, for example one whose properties throw.
    return false;
  }
}

function failedToConnect(thrown: unknown, depth = 0): boolean {
  if (!(thrown instanceof Error) || depth > MAX_CAUSES) return false;
  const { code, syscall, message, cause, errors } = thrown as Error & {
    code: string;
    syscall: string;
    errors: unknown;
  };
  // Node tries several addresses; the request was not sent only if all of them failed to connect.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every((one) => failedToConnect(one, depth + 1));
  return PROOF.test(`${code} ${syscall} ${message}`) || failedToConnect(cause, depth + 1);
}
