import { encodeBase64url } from "./base64url.js";
import type { JwtAlgorithm } from "./signing-key.js";

/** The WebCrypto parameters of each algorithm, used to import keys and to sign. */
export const WEB_CRYPTO = {
  HS256: { name: "HMAC", hash: "SHA-256" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  EdDSA: { name: "Ed25519" },
} as const satisfies Record<JwtAlgorithm, { name: string; hash?: string; namedCurve?: string }>;

/**
 * Signs a JWT in its compact form.
 *
 * @see RFC 7515, section 5.1
 */
export async function signJwt(
  header: { readonly alg: JwtAlgorithm; readonly [parameter: string]: unknown },
  payload: Readonly<Record<string, unknown>>,
  key: CryptoKey,
): Promise<string> {
  const encode = (part: unknown) => encodeBase64url(new TextEncoder().encode(JSON.stringify(part)));
  const input = `${encode(header)}.${encode(payload)}`;
  // ECDSA's signature is R and S one after the other, as JWS has it (RFC 7518, section 3.4).
  const signature = await crypto.subtle.sign(WEB_CRYPTO[header.alg], key, new TextEncoder().encode(input));
  return `${input}.${encodeBase64url(new Uint8Array(signature))}`;
}
