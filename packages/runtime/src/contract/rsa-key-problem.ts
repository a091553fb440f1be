/** What NIST SP 800-131A and RFC 7518, section 3.3, ask of RSA. */
const SHORTEST_BITS = 2048;

/**
 * Why an RSA key proves nothing; undefined where it does, and for a key of another type.
 *
 * @returns the end of a sentence like "must have 2048 bits or more; got …"
 */
export function rsaKeyProblem(key: CryptoKey): string | undefined {
  // WebCrypto has no type for a key by its algorithm.
  const { modulusLength: bits = SHORTEST_BITS } = key.algorithm as Partial<RsaKeyAlgorithm>;
  return bits < SHORTEST_BITS ? `one of ${bits} bits, which can be factored by others` : undefined;
}
