/** The algorithms that JWTs are signed with here (RFC 7518, section 3.1, and RFC 8037). */
export type JwtAlgorithm = "HS256" | "RS256" | "ES256" | "EdDSA";

/** A JSON Web Key that can sign (RFC 7517). */
export interface PrivateJwk {
  readonly kty: string;
  readonly [member: string]: unknown;
}

/**
 * What signs: for HS256 the shared secret as a string, bytes or a JWK; for the others the private key as PKCS #8 in PEM, or
 * a JWK.
 */
export type SigningKey = string | Uint8Array | PrivateJwk;
