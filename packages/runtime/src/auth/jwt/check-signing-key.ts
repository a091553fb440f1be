import { type CryptoKey, importJWK, importPKCS8 } from "jose";
import { invalidOption } from "../../contract/invalid-option.js";
import { PaySpecError } from "../../contract/payspec-error.js";
import type { JwtAlgorithm, PrivateJwk, SigningKey } from "./signing-key.js";

/** A key that passed the checks. */
export interface CheckedKey {
  /** Makes it ready for signing. Rejects with a PaySpecError `malformed-key` that does not show it. */
  import(): Promise<CryptoKey | Uint8Array>;
}

/** What each algorithm signs with, in words and as a JWK says it. */
const KEY_OF = {
  HS256: { words: "a shared secret", kty: "oct", secret: "k" },
  RS256: { words: "an RSA private key of 2048 bits or more", kty: "RSA", secret: "d" },
  ES256: { words: "a P-256 private key", kty: "EC", secret: "d" },
  EdDSA: { words: "an Ed25519 private key", kty: "OKP", secret: "d" },
} as const satisfies Record<JwtAlgorithm, { words: string; kty: string; secret: string }>;

/** What PEM may hold instead of PKCS #8, and what to do about it. */
const OTHER_PEM: readonly (readonly [label: RegExp, advice: string])[] = [
  [/ENCRYPTED PRIVATE KEY/, "an encrypted one; decrypt it with `openssl pkcs8 -in key.pem`"],
  [/(?:RSA|EC) PRIVATE KEY/, "another format; convert it with `openssl pkcs8 -topk8 -nocrypt -in key.pem`"],
  [/PUBLIC KEY|CERTIFICATE/, "the public half, which cannot sign"],
];

/**
 * Checks what can be known of a key without importing it, which takes a promise.
 *
 * @throws PaySpecError `invalid-option` for the algorithm, `malformed-key` for the key, without showing it
 */
export function checkSigningKey(algorithm: JwtAlgorithm, key: SigningKey): CheckedKey {
  if (!Object.hasOwn(KEY_OF, algorithm)) {
    throw invalidOption(`algorithm must be ${Object.keys(KEY_OF).join(", ")}; got ${String(algorithm)}.`);
  }
  if (typeof key === "string") return algorithm === "HS256" ? checkSecret(key) : checkPem(algorithm, key);
  if (key instanceof Uint8Array) {
    if (algorithm !== "HS256") throw malformed(algorithm, "as PEM or a JWK", "bytes");
    if (key.byteLength === 0) throw malformed(algorithm, "as text, bytes or a JWK", "no bytes");
    return { import: async () => key };
  }
  // It may come from JavaScript.
  if (typeof key !== "object" || key === null) {
    const got = key === undefined ? "undefined; if you pass an environment variable, it is not set" : typeof key;
    throw malformed(algorithm, algorithm === "HS256" ? "as text, bytes or a JWK" : "as PEM or a JWK", got);
  }
  return checkJwk(algorithm, key);
}

function checkSecret(key: string): CheckedKey {
  const got =
    key === "" ? "an empty string" : key.includes("-----BEGIN") ? "PEM, which RS256, ES256 or EdDSA take" : "";
  if (got !== "") throw malformed("HS256", "as text, bytes or a JWK", got);
  return { import: async () => new TextEncoder().encode(key) };
}

function checkPem(algorithm: JwtAlgorithm, key: string): CheckedKey {
  // Environment variables often hold line breaks as the two characters that stand for one.
  const pem = key.replaceAll("\\n", "\n");
  if (!pem.includes("-----BEGIN PRIVATE KEY-----")) {
    const advice = OTHER_PEM.find(([label]) => label.test(pem))?.[1] ?? "a string that is not PEM";
    throw malformed(algorithm, "as PEM with -----BEGIN PRIVATE KEY----- or a JWK", advice);
  }
  return imported(algorithm, () => importPKCS8(pem, algorithm));
}

function checkJwk(algorithm: JwtAlgorithm, key: PrivateJwk): CheckedKey {
  const { kty, secret } = KEY_OF[algorithm];
  if (key.kty !== kty) throw malformed(algorithm, `as a JWK with kty "${kty}"`, `kty "${String(key.kty)}"`);
  if (typeof key[secret] !== "string")
    throw malformed(algorithm, `as a JWK with ${secret}`, "one without, which cannot sign");
  return imported(algorithm, () => importJWK({ ...key }, algorithm));
}

function imported(algorithm: JwtAlgorithm, importKey: () => Promise<CryptoKey | Uint8Array>): CheckedKey {
  return {
    import: () =>
      importKey().catch((cause: unknown) => {
        throw malformed(algorithm, "in a form that can be read", "one that cannot; the cause says why", cause);
      }),
  };
}

function malformed(algorithm: JwtAlgorithm, form: string, got: string, cause?: unknown): PaySpecError {
  return new PaySpecError(
    "malformed-key",
    `key must be ${KEY_OF[algorithm].words} for ${algorithm}, ${form}; got ${got}.`,
    { cause },
  );
}
