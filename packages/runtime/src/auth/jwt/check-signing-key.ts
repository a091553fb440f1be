import { invalidOption } from "../../contract/invalid-option.js";
import { PaySpecError } from "../../contract/payspec-error.js";
import { rsaKeyProblem } from "../../contract/rsa-key-problem.js";
import { bytesOf, secretProblem } from "../../contract/secret-problem.js";
import { decodeBase64 } from "./base64url.js";
import { WEB_CRYPTO } from "./sign-jwt.js";
import type { JwtAlgorithm, PrivateJwk, SigningKey } from "./signing-key.js";

/** A key that passed the checks. */
export interface CheckedKey {
  /** Makes it ready for signing. Rejects with a PaySpecError `malformed-key` that does not show it. */
  import(): Promise<CryptoKey>;
}

const PRIVATE_FORMS = "as PEM with -----BEGIN PRIVATE KEY----- or a JWK";

/** What each algorithm signs with, in words and as a JWK says it. */
const KEY_OF = {
  HS256: { words: "a shared secret", forms: "as a string, bytes or a JWK", kty: "oct", secret: "k" },
  RS256: { words: "an RSA private key of 2048 bits or more", forms: PRIVATE_FORMS, kty: "RSA", secret: "d" },
  ES256: { words: "a P-256 private key", forms: PRIVATE_FORMS, kty: "EC", secret: "d" },
  EdDSA: { words: "an Ed25519 private key", forms: PRIVATE_FORMS, kty: "OKP", secret: "d" },
} as const satisfies Record<JwtAlgorithm, { words: string; forms: string; kty: string; secret: string }>;

/** What PEM may hold instead of PKCS #8, and what to do about it. */
const OTHER_PEM: readonly (readonly [label: RegExp, advice: string])[] = [
  [/ENCRYPTED PRIVATE KEY/, "an encrypted one; decrypt it with `openssl pkcs8 -in key.pem`"],
  [/(?:RSA|EC) PRIVATE KEY/, "another format; convert it with `openssl pkcs8 -topk8 -nocrypt -in key.pem`"],
  [/PUBLIC KEY|CERTIFICATE/, "the public half, which cannot sign"],
];

/**
 * Checks what can be known of a key without importing it, which takes a promise. Copies it, so that nothing that is done
 * to the caller's object later changes what is signed with.
 *
 * @throws PaySpecError `invalid-option` for the algorithm, `malformed-key` for the key, without showing it
 */
export function checkSigningKey(algorithm: JwtAlgorithm, key: SigningKey): CheckedKey {
  if (typeof algorithm !== "string" || !Object.hasOwn(KEY_OF, algorithm)) {
    // Not shown: it may be a key that was passed in the wrong place.
    const got = typeof algorithm === "string" ? "another string" : typeof algorithm;
    throw invalidOption(`algorithm must be ${Object.keys(KEY_OF).join(", ")}; got ${got}.`);
  }
  // JavaScript callers may pass any type; `checkJwk` reports a wrong one.
  if (algorithm === "HS256") {
    return typeof key === "string" || ArrayBuffer.isView(key) ? checkSecret(key) : checkJwk(algorithm, key);
  }
  if (ArrayBuffer.isView(key)) throw malformed(algorithm, "bytes");
  return typeof key === "string" ? checkPem(algorithm, key) : checkJwk(algorithm, key);
}

function checkSecret(key: string | ArrayBufferView): CheckedKey {
  const isPem = typeof key === "string" && key.includes("-----BEGIN");
  const problem = isPem ? "PEM, which RS256, ES256 or EdDSA take" : secretProblem(key);
  if (problem !== undefined) throw malformed("HS256", problem);
  const bytes = typeof key === "string" ? new TextEncoder().encode(key) : bytesOf(key);
  return { import: () => crypto.subtle.importKey("raw", bytes, WEB_CRYPTO.HS256, false, ["sign"]) };
}

function checkPem(algorithm: JwtAlgorithm, key: string): CheckedKey {
  // Environment variables often hold a line break as the two characters `\n`.
  const pem = key.replaceAll("\\n", "\n");
  const [, block] = /-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----/s.exec(pem) ?? [];
  if (block === undefined) {
    const advice = OTHER_PEM.find(([label]) => label.test(pem))?.[1] ?? "a string that is not PEM";
    throw malformed(algorithm, advice);
  }
  return imported(algorithm, async () =>
    crypto.subtle.importKey("pkcs8", decodeBase64(block), WEB_CRYPTO[algorithm], false, ["sign"]),
  );
}

function checkJwk(algorithm: JwtAlgorithm, key: PrivateJwk | undefined | null): CheckedKey {
  if (typeof key !== "object" || key === null) throw malformed(algorithm, secretProblem(key) ?? "another type");
  const { kty, secret } = KEY_OF[algorithm];
  if (key.kty !== kty) throw malformed(algorithm, `a JWK that does not have kty "${kty}"`);
  const secretPart = key[secret];
  if (typeof secretPart !== "string") throw malformed(algorithm, `a JWK without ${secret}, which cannot sign`);
  if (algorithm === "HS256") {
    // RFC 7518, section 6.4.1. No byte string has a base64url length of 4n + 1.
    if (!/^[\w-]*$/.test(secretPart) || secretPart.length % 4 === 1) {
      throw malformed(algorithm, "a JWK that does not have k in base64url");
    }
    return checkSecret(decodeBase64(secretPart));
  }
  // The option names the algorithm; runtimes disagree on the name of Ed25519.
  const { alg: _, use: __, ...jwk } = key;
  return imported(algorithm, () => crypto.subtle.importKey("jwk", jwk, WEB_CRYPTO[algorithm], false, ["sign"]));
}

function imported(algorithm: JwtAlgorithm, importKey: () => Promise<CryptoKey>): CheckedKey {
  return {
    async import() {
      const key = await importKey().catch((cause: unknown) => {
        throw malformed(algorithm, "one that cannot be read; the cause says why", cause);
      });
      const problem = rsaKeyProblem(key);
      if (problem !== undefined) throw malformed(algorithm, problem);
      return key;
    },
  };
}

function malformed(algorithm: JwtAlgorithm, got: string, cause?: unknown): PaySpecError {
  const { words, forms } = KEY_OF[algorithm];
  return new PaySpecError("malformed-key", `key must be ${words} for ${algorithm}, ${forms}; got ${got}.`, { cause });
}
