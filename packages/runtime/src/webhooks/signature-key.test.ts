import { describe, expect, test } from "vitest";
import { decode, signatureCheck } from "./signature-key.js";

const text = (value: string) => new TextEncoder().encode(value);

/** The bytes of a signature in a test. */
function bytes(value: string, encoding: "hex" | "base64") {
  return Uint8Array.from(Buffer.from(value, encoding));
}

// Made with "openssl genrsa 2048" and "openssl dgst -sha256 -sign"; the private key was thrown away.
const publicKey = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkhizANvCcobtELxysXR4
A6FV/MTK5tiL6E+OiV+eqCVVvxAwcivL5zEVAtsNTYWWf02U5hyZHvx4T5WxECcJ
7bhz9sSv+/pyr7qVDNUygKmyUH7lF5dHgk8s/Cdt/Zq1tT9aaoRA4X3BC7C48uSB
+5dKqurf5YSU2U2+O9s+iVObX6Dz0KmRH5N5lZxa13L2WmJstxhDMZ2A+OabbhZU
WKz8fTt+J+NlF0box51XZMbJ+/uf7dP1Qm6r37ed4I59xVio+rORsA/PwONkWW5w
yMP6Q8n5+8wZ3qYBkyDCtVVfNDwHNUUt0bFdDbRVwV2MaFEbjPZVPM/vMzCTEg+J
BwIDAQAB
-----END PUBLIC KEY-----`;
const signature =
  "OnLUzSZf6l5rVPjjgxHKgvPq48rgXPH1WVSM4fYZQaW55sR6s1JV5Lyl7/P6SZMWGJetP/jxpc+iahs+IJU+GGK0ty+NO4U3j125iN1ZhudEnPCkOt7u352/LRvD7+39EhdLEa9vUBeR96KMYAxY0NpktyvRo+6yru+qFHnwF/X23XZMLnrPY2az0h2//F+pprRSeNLapq7vqitRxZLxnD1eVu9nh+EjcB5o0u1xbMoRsZy8PqokeOKvXSJAICWqMHRuSwTxcuSCOjNbgctcVT7+NBiJ0ULEmw5X1sgztG6Le6sE5hb5wZMR310HsSxdK9T6mCw3bu2XKM+k52lxSA==";
const body = '{"id":"p1","event_type":"purchase.paid"}';

describe("HMAC-SHA256", () => {
  test.each([
    // RFC 4231, test cases 1 and 2.
    [
      "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
      "hex",
      "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    ],
    [
      "Jefe",
      "utf8",
      "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
  ] as const)("computes the results of RFC 4231: key %s", async (key, encoding, message, expected) => {
    const check = await signatureCheck("hmac-sha256", key, encoding);
    expect(await check(bytes(expected, "hex"), text(message))).toBe(true);
    expect(await check(bytes(expected, "hex"), text(`${message} `))).toBe(false);
  });

  test("takes no signature that is cut, empty or too long", async () => {
    const check = await signatureCheck("hmac-sha256", "Jefe", "utf8");
    const whole = bytes("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", "hex");
    for (const wrong of [whole.slice(0, 31), new Uint8Array(), Uint8Array.from([...whole, 0])]) {
      expect(await check(wrong, text("what do ya want for nothing?"))).toBe(false);
    }
  });

  test.each(["00", "0b0b0b", "000000000000"])(
    "the hexadecimal digits %j are no secret that a provider makes",
    async (secret) => {
      const error: unknown = await signatureCheck("hmac-sha256", secret, "hex").catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "WebhookError", code: "invalid-option" });
      expect(String(error)).toMatch(/got \d bytes?/);
    },
  );

  test.each(["abc", "whsec_00", "0b 0b"])(
    "%j is no secret in hexadecimal digits, and no message repeats it",
    async (secret) => {
      const error: unknown = await signatureCheck("hmac-sha256", secret, "hex").catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "WebhookError", code: "invalid-option" });
      expect(String(error)).not.toContain(secret);
    },
  );
});

describe("RSA PKCS#1 with SHA-256", () => {
  test.each([
    ["as it is", publicKey],
    ["on one line, with \\\\n for the breaks", publicKey.replaceAll("\n", String.raw`\n`)],
    ["with Windows line breaks", publicKey.replaceAll("\n", "\r\n")],
  ])("computes the result of openssl, the key %s", async (_, key) => {
    const check = await signatureCheck("rsa-pkcs1-sha256", key, "utf8");
    expect(await check(bytes(signature, "base64"), text(body))).toBe(true);
    expect(await check(bytes(signature, "base64"), text(body.replace("p1", "p2")))).toBe(false);
  });

  test.each([
    ["a text that is no key", "whsec_abc"],
    ["a key that is cut", `-----BEGIN PUBLIC KEY-----${publicKey.slice(30, 90)}-----END PUBLIC KEY-----`],
    [
      "an elliptic key",
      `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVe1dzykbfFPreB2Ak3bJEgPXX4ID
3AENL7LYDv6RrMeXKgmld4m11vhJpZXNcFkpnXP3YMDNENdz0dCNzpMnGQ==
-----END PUBLIC KEY-----`,
    ],
    ["a private key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"],
  ])("refuses %s", async (_, key) => {
    await expect(signatureCheck("rsa-pkcs1-sha256", key, "utf8")).rejects.toMatchObject({ code: "invalid-option" });
  });
});

describe("a public key that proves nothing is refused:", () => {
  const key = (base64: string) => `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;

  // Made with "openssl genrsa" and "openssl rsa -pubout"; the private keys were thrown away.
  test.each([
    [
      512,
      "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAM8CzfEwDBZUsUcyHyzU2TKP9XFq19DXjnH4NP0DrlrMJVgNRBU4FYKQlQLPbqRZN9cS8l98RvHo5AFLclqX6/kCAwEAAQ==",
    ],
    [
      1024,
      "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCysJgs195J89F6punLxjH9zIKV79q616JVTK+38WdSOq+KiDeWPvLWsIrtKGnDodniIbip8pETtJ3LWsoNpFxLO/YsBwt6u3es7sIo+EcCMxda9i7ojZ0lyLStTegKqLpbn9bbqircfuhwqnjkUBJZzLM/KF9NBGmoYMcmS7nqcwIDAQAB",
    ],
    [
      2040,
      "MIIBITANBgkqhkiG9w0BAQEFAAOCAQ4AMIIBCQKCAQAA2f1cCSiVCagW/txitjYy+DDg8IWx+LnLhClT8n1pLAXuCpRVUcUezo6LZKodThAazkDzBidFP8NsLm+Lm8KOxNulyoKfYHR4b/VEuErMftOb4Q/5iEyY64J0X2J3Y3ZqtFAXGVbfu8lVf50MUcpvB9wk21Nv9nXhr4RGn0huEzJSBFOftw63BSV+4qgQbbYr7XYcqc9cEL5jhDLPiyMi+73yvsvkcgZrORelIQQGZdv00KZicUNyyw3OhXHJqTQ2czTBkvFsuTf6nMaZ90QIkVcof8Frc5Cd97ZDdWMC/I72I/sYcL96jLC+30pm4yGzGSTolf64xyh9ZZcFtNNlAgMBAAE=",
    ],
  ])("RSA of %i bits, which can be factored or soon will be", async (bits, base64) => {
    await expect(signatureCheck("rsa-pkcs1-sha256", key(base64), "utf8")).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringContaining(`must have 2048 bits or more; got one of ${bits} bits`),
    });
  });

  test("two keys in one string, of which only the first would count", async () => {
    await expect(signatureCheck("rsa-pkcs1-sha256", `${publicKey}\n${publicKey}`, "utf8")).rejects.toMatchObject({
      code: "invalid-option",
      message: expect.stringContaining("give each key by itself in publicKeys"),
    });
  });
});

describe("decode", () => {
  test("reads hexadecimal digits in either case, and base64", () => {
    expect(decode("00fF", "hex")).toEqual(Uint8Array.of(0, 255));
    expect(decode("AP8=", "base64")).toEqual(Uint8Array.of(0, 255));
  });

  test.each([
    ["", "hex"],
    ["0", "hex"],
    ["0g", "hex"],
    ["0x00", "hex"],
    ["", "base64"],
    ["AP8", "base64"],
    ["AP_-", "base64"],
    ["A===", "base64"],
    ["AP 8", "base64"],
  ] as const)("%j is not %s", (value, encoding) => {
    expect(decode(value, encoding)).toBeUndefined();
  });
});
