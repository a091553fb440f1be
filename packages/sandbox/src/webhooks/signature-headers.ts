import type { CompleteRule } from "./signature-rule.js";

const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;

/** A shared secret as the provider shows it, or a private RSA key as a JSON Web Key. */
export type SigningKey = string | Readonly<Record<string, string>>;

/**
 * The headers by which a receiver knows that a delivery comes from the provider.
 *
 * @param at the time that is signed, in milliseconds since the epoch
 * @throws TypeError for a key that is not of the rule's kind
 */
export async function signatureHeaders(
  rule: CompleteRule,
  key: SigningKey,
  { body, at }: { readonly body: string; readonly at: number },
): Promise<Record<string, string>> {
  const timestamp = timestampOf(rule.timestampFormat, at);
  const message = rule.signed.replaceAll(/\{timestamp\}|\{body\}/g, (part) => (part === "{body}" ? body : timestamp));
  const bytes = await sign(rule, key, new TextEncoder().encode(message));
  const signature = rule.encoding === "hex" ? hexOf(bytes) : btoa(String.fromCodePoint(...bytes));
  const value = rule.format.replaceAll("{timestamp}", timestamp).replaceAll("{signature}", signature);
  return {
    [rule.header]: value,
    ...(rule.timestampHeader === undefined ? {} : { [rule.timestampHeader]: timestamp }),
  };
}

async function sign(
  { algorithm, secretEncoding }: CompleteRule,
  key: SigningKey,
  message: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  if (algorithm === "rsa-pkcs1-sha256") {
    if (typeof key === "string") {
      throw new TypeError("The key must be a private RSA key as a JSON Web Key; got a string.");
    }
    const imported = await crypto.subtle.importKey("jwk", { ...key }, RSA, false, ["sign"]);
    return new Uint8Array(await crypto.subtle.sign(RSA.name, imported, message));
  }
  if (typeof key !== "string" || key === "") throw new TypeError("secret must be the endpoint's secret; got none.");
  const secret = secretEncoding === "hex" ? bytesOf(key) : new TextEncoder().encode(key);
  const algorithmOfKey = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", secret, algorithmOfKey, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

/** Where a receiver has to read seconds and milliseconds, milliseconds are sent: what listeners report. */
function timestampOf(format: CompleteRule["timestampFormat"], at: number): string {
  if (format === "iso8601") return new Date(at).toISOString();
  return format === "seconds" ? String(Math.floor(at / 1000)) : String(at);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) {
    throw new TypeError(
      'secret must be hexadecimal digits, two for a byte (secretEncoding is "hex"); got another string.',
    );
  }
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
