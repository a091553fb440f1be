import { rsaKeyProblem } from "../contract/rsa-key-problem.js";
import { secretProblem } from "../contract/secret-problem.js";
import { misuse } from "./check-options.js";
import type { WebhookRule } from "./webhook-rule.js";

/** The names WebCrypto has for the algorithms. */
const ALGORITHMS = {
  "hmac-sha256": { name: "HMAC", hash: "SHA-256" },
  "rsa-pkcs1-sha256": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
} as const satisfies Record<WebhookRule["algorithm"], object>;

/** Whether a signature matches a message. */
export type SignatureCheck = (signature: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/**
 * Returns the check for one key: a shared secret, or a public key in PEM. WebCrypto compares in constant time.
 *
 * @throws WebhookError `invalid-option` for a key that is not of its kind; the message does not hold it
 */
export async function signatureCheck(
  algorithm: WebhookRule["algorithm"],
  key: string,
  secretEncoding: "utf8" | "hex",
): Promise<SignatureCheck> {
  const { name } = ALGORITHMS[algorithm];
  const imported =
    algorithm === "hmac-sha256"
      ? await crypto.subtle.importKey("raw", secretBytes(key, secretEncoding), ALGORITHMS[algorithm], false, ["verify"])
      : await importPublicKey(key, ALGORITHMS[algorithm]);
  return (signature, message) => crypto.subtle.verify(name, imported, signature, message);
}

/** The bytes that hexadecimal digits or base64 stand for; undefined where the text is neither whole nor clean. */
export function decode(text: string, encoding: "hex" | "base64"): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === "hex") {
    if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
    return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
      Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
    );
  }
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function secretBytes(secret: string, encoding: "utf8" | "hex"): Uint8Array<ArrayBuffer> {
  if (encoding === "utf8") return new TextEncoder().encode(secret);
  const bytes = decode(secret, "hex");
  if (bytes !== undefined) {
    const problem = secretProblem(bytes);
    if (problem === undefined) return bytes;
    throw misuse(`The secret must be random bytes in hexadecimal digits (secretEncoding is "hex"); got ${problem}.`);
  }
  throw misuse(
    `The secret must be hexadecimal digits, two for a byte (secretEncoding is "hex"); got another text of ${secret.length} characters.`,
  );
}

async function importPublicKey(text: string, algorithm: (typeof ALGORITHMS)["rsa-pkcs1-sha256"]): Promise<CryptoKey> {
  // A key from an environment variable often has its line breaks as the two characters "\n".
  const pem = text.replaceAll("\\n", "\n");
  const [block, ...more] = pem.matchAll(/-----BEGIN PUBLIC KEY-----([^-]+)-----END PUBLIC KEY-----/g);
  if (more.length > 0) {
    throw misuse(
      `publicKey must be one key; got ${more.length + 1} in one string: give each key by itself in publicKeys.`,
    );
  }
  const der = decode((block?.[1] ?? "").replaceAll(/\s/g, ""), "base64");
  const key = der && (await importSpki(der, algorithm));
  if (key === undefined) {
    throw misuse(
      `The public key must be an RSA key in PEM, from "-----BEGIN PUBLIC KEY-----" to "-----END PUBLIC KEY-----"; ` +
        `got a text of ${text.length} characters that is not.`,
    );
  }
  const problem = rsaKeyProblem(key);
  if (problem === undefined) return key;
  throw misuse(
    `The public key must have 2048 bits or more; got ${problem}, so that its signatures prove nothing. ` +
      `Take the key from the provider's own page or API.`,
  );
}

async function importSpki(
  der: Uint8Array<ArrayBuffer>,
  algorithm: (typeof ALGORITHMS)["rsa-pkcs1-sha256"],
): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("spki", der, algorithm, false, ["verify"]);
  } catch {
    // Reported like any other string that is not a key.
    return undefined;
  }
}
