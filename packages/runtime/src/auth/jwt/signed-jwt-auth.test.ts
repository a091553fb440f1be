import { createPrivateKey, createHmac, createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { EDDSA_KEY, ES256_KEY, HS256_KEY, RS256_KEY } from "../../../test/rfc-keys.js";
import { signedJwtAuth, type SignedJwtOptions } from "./signed-jwt-auth.js";
import type { JwtAlgorithm } from "./signing-key.js";

/** The `exp` of the examples of RFC 7515, appendix A, less a minute. */
const NOW = 1_300_819_320_000;

const KEYS = { HS256: HS256_KEY, RS256: RS256_KEY, ES256: ES256_KEY, EdDSA: EDDSA_KEY };
const ALGORITHMS = Object.entries(KEYS) as [JwtAlgorithm, (typeof KEYS)[JwtAlgorithm]][];

const pem = (key: JsonWebKey) =>
  createPrivateKey({ key, format: "jwk" }).export({ type: "pkcs8", format: "pem" }) as string;

async function sign(options: SignedJwtOptions, now = NOW): Promise<string> {
  const headers = new Headers();
  await signedJwtAuth(options)(headers, now);
  return jwtIn(headers);
}

const jwtIn = (headers: Headers) => headers.get("Authorization")?.replace(/^Bearer /, "") ?? "";

/** Verifies with Node's own crypto, and not with what signed. */
function isSigned(jwt: string, algorithm: JwtAlgorithm, key: JsonWebKey): boolean {
  const end = jwt.lastIndexOf(".");
  const input = Buffer.from(jwt.slice(0, end));
  const signature = Buffer.from(jwt.slice(end + 1), "base64url");
  if (algorithm === "HS256") {
    return createHmac("sha256", Buffer.from(key.k ?? "", "base64url"))
      .update(input)
      .digest()
      .equals(signature);
  }
  const digest = algorithm === "EdDSA" ? null : "sha256";
  return verify(digest, input, { key: createPublicKey({ key, format: "jwk" }), dsaEncoding: "ieee-p1363" }, signature);
}

function partsOf(jwt: string) {
  const [header, payload] = jwt.split(".").map((part) => Buffer.from(part, "base64url").toString());
  return { header: JSON.parse(header ?? ""), payload: JSON.parse(payload ?? "") };
}

const refusal = (code: string, text: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(text) });

describe("the signature", () => {
  // Header and claims as in RFC 7515, appendix A.1, and iat; signed with `openssl dgst -sha256 -mac HMAC`.
  test("is the known one for the key of RFC 7515, appendix A.1", async () => {
    const claims = { "http://example.com/is_root": true };
    expect(await sign({ algorithm: "HS256", key: HS256_KEY, issuer: "joe", claims })).toBe(
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJodHRwOi8vZXhhbXBsZS5jb20vaXNfcm9vdCI6dHJ1ZSwiaXNzIjoiam9lIiwiaWF0IjoxMzAwODE5MzIwLCJleHAiOjEzMDA4MTkzODB9.xA4B1fws6ZzqNqJTc2yC2QMXcViXP9X8DbpihpVlXKA",
    );
  });

  // Signed with `openssl pkeyutl -sign -rawin`; Ed25519 is deterministic (RFC 8032).
  test("is the known one for the key of RFC 8037, appendix A.1", async () => {
    expect(await sign({ algorithm: "EdDSA", key: EDDSA_KEY, issuer: "joe" })).toBe(
      "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJqb2UiLCJpYXQiOjEzMDA4MTkzMjAsImV4cCI6MTMwMDgxOTM4MH0.cXBqS5AfOxbJ3GoHcob8a95OIclb7Z5GGIuupmrmSG2p1wcWEvZEK6KT5QGvuYGFfLjCg8dV_Nn9ZuteT82NCQ",
    );
  });

  test("of RFC 7515's own examples is right to the verifier of these tests, and that of others is not", () => {
    const payload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const hs256 = `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${payload}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`;
    const es256 = `eyJhbGciOiJFUzI1NiJ9.${payload}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q`;
    expect(isSigned(hs256, "HS256", HS256_KEY)).toBe(true);
    expect(isSigned(es256, "ES256", ES256_KEY)).toBe(true);
    expect(isSigned(hs256.replace("A0K", "A1K"), "HS256", HS256_KEY)).toBe(false);
    expect(isSigned(es256.replace("A0K", "A1K"), "ES256", ES256_KEY)).toBe(false);
  });

  test.each(ALGORITHMS)("is right with %s and a JWK", async (algorithm, key) => {
    const jwt = await sign({ algorithm, key });
    expect(isSigned(jwt, algorithm, key)).toBe(true);
    expect(partsOf(jwt).header).toEqual({ alg: algorithm, typ: "JWT" });
  });

  test.each(ALGORITHMS.slice(1))(
    "is right with %s and PEM, also with its line breaks escaped",
    async (algorithm, key) => {
      expect(isSigned(await sign({ algorithm, key: pem(key) }), algorithm, key)).toBe(true);
      expect(isSigned(await sign({ algorithm, key: pem(key).replaceAll("\n", "\\n") }), algorithm, key)).toBe(true);
    },
  );

  test("is right with HS256 and a secret as text or bytes", async () => {
    const jwk = { kty: "oct", k: Buffer.from("sécret").toString("base64url") };
    expect(isSigned(await sign({ algorithm: "HS256", key: "sécret" }), "HS256", jwk)).toBe(true);
    expect(isSigned(await sign({ algorithm: "HS256", key: Buffer.from("sécret") }), "HS256", jwk)).toBe(true);
  });
});

describe("the token", () => {
  const key = HS256_KEY;

  test("lives a minute from its signing, and says nothing else unless told", async () => {
    const { payload } = partsOf(await sign({ algorithm: "HS256", key }, NOW + 999));
    expect(payload).toEqual({ iat: NOW / 1000, exp: NOW / 1000 + 60 });
  });

  test("carries what the options say", async () => {
    const { header, payload } = partsOf(
      await sign({
        algorithm: "HS256",
        key,
        issuer: "merchant-1",
        subject: "terminal-2",
        audience: ["https://api.acme.example"],
        lifetimeSeconds: 5,
        keyId: "key-3",
        claims: { scope: "payments" },
      }),
    );
    expect(header).toEqual({ alg: "HS256", typ: "JWT", kid: "key-3" });
    expect(payload).toEqual({
      scope: "payments",
      iss: "merchant-1",
      sub: "terminal-2",
      aud: ["https://api.acme.example"],
      iat: NOW / 1000,
      exp: NOW / 1000 + 5,
    });
  });

  test("is signed anew for each attempt", async () => {
    const auth = signedJwtAuth({ algorithm: "HS256", key });
    const headers = new Headers();
    await auth(headers, NOW);
    await auth(headers, NOW + 90_000);
    expect(partsOf(jwtIn(headers)).payload.iat).toBe(NOW / 1000 + 90);
  });
});

describe("after a 401", () => {
  const date = (ms: number) => ({ Date: new Date(ms).toUTCString() });

  /** Signs at NOW, is refused half a second later with these headers, and signs again a second later. */
  async function refused(answer: Record<string, string>) {
    const auth = signedJwtAuth({ algorithm: "HS256", key: HS256_KEY });
    const headers = new Headers();
    await auth(headers, NOW);
    const renews = auth.renew?.(headers, new Response(null, { status: 401, headers: answer }), NOW + 500);
    await auth(headers, NOW + 1000);
    const { iat, exp } = partsOf(jwtIn(headers)).payload;
    return { renews, iat: iat - NOW / 1000, life: exp - iat };
  }

  test.each([
    ["an hour ahead", 3_600_000, 3600],
    ["a second ahead", 1_000, 1],
    ["a second behind", -1_000, -1],
    ["a day behind", -86_400_000, -86_400],
  ])("the provider's clock counts when it is %s", async (_, ahead, iat) => {
    expect(await refused(date(NOW + ahead))).toEqual({ renews: true, iat, life: 60 });
  });

  test("the token is not made anew when the clocks agree: it was refused for another reason", async () => {
    expect(await refused(date(NOW))).toEqual({ renews: false, iat: 1, life: 60 });
  });

  test.each([[{}], [{ Date: "yesterday" }]])(
    "the token is not made anew when the answer's time is %j",
    async (answer) => {
      expect(await refused(answer as Record<string, string>)).toMatchObject({ renews: false, iat: 1 });
    },
  );
});

describe("misuse is refused when the auth is made, and the key is not shown:", () => {
  const secretPem = pem(RS256_KEY).replace("BEGIN PRIVATE", "BEGIN RSA PRIVATE");
  test.each([
    [
      "an unknown algorithm",
      { algorithm: "none", key: "hunter2" },
      "invalid-option",
      "HS256, RS256, ES256, EdDSA; got none",
    ],
    ["an inherited algorithm", { algorithm: "toString", key: "hunter2" }, "invalid-option", "got toString"],
    ["no key", { algorithm: "RS256" }, "malformed-key", "if you pass an environment variable, it is not set"],
    ["an empty secret", { algorithm: "HS256", key: "" }, "malformed-key", "got an empty string"],
    ["a secret of no bytes", { algorithm: "HS256", key: new Uint8Array() }, "malformed-key", "got no bytes"],
    ["PEM as a secret", { algorithm: "HS256", key: pem(RS256_KEY) }, "malformed-key", "got PEM"],
    ["bytes as a private key", { algorithm: "EdDSA", key: new Uint8Array(32) }, "malformed-key", "got bytes"],
    ["a secret as a private key", { algorithm: "ES256", key: "hunter2" }, "malformed-key", "a string that is not PEM"],
    ["PKCS #1", { algorithm: "RS256", key: secretPem }, "malformed-key", "openssl pkcs8 -topk8 -nocrypt"],
    [
      "an encrypted key",
      { algorithm: "RS256", key: pem(RS256_KEY).replaceAll("PRIVATE", "ENCRYPTED PRIVATE") },
      "malformed-key",
      "decrypt it",
    ],
    [
      "a public key",
      {
        algorithm: "RS256",
        key: createPublicKey({ key: RS256_KEY, format: "jwk" }).export({ type: "spki", format: "pem" }),
      },
      "malformed-key",
      "the public half",
    ],
    [
      "a public JWK",
      { algorithm: "ES256", key: { ...ES256_KEY, d: undefined } },
      "malformed-key",
      "with d; got one without",
    ],
    ["a JWK of another type", { algorithm: "RS256", key: ES256_KEY }, "malformed-key", 'kty "RSA"; got kty "EC"'],
    ["no lifetime", { algorithm: "HS256", key: "hunter2", lifetimeSeconds: 0 }, "invalid-option", "got 0"],
    ["half a second", { algorithm: "HS256", key: "hunter2", lifetimeSeconds: 0.5 }, "invalid-option", "got 0.5"],
    [
      "claims of ours",
      { algorithm: "HS256", key: "hunter2", claims: { exp: 1, iss: "a" } },
      "invalid-option",
      "iss, exp",
    ],
  ])("%s", (_, options, code, text) => {
    const make = () => signedJwtAuth(options as SignedJwtOptions);
    expect(make).toThrow(refusal(code, text));
    expect(make).not.toThrow(/hunter2|MII|Eq5xpGn|jpsQnn/);
  });
});

describe("a key that proves unreadable ends the call, and is not shown:", () => {
  const short = { kty: "RSA", n: "u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffA", e: "AQAB", d: "hunter2" };
  test.each([
    ["PEM of no key", { algorithm: "RS256", key: "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----" }],
    ["PEM of a key for another algorithm", { algorithm: "ES256", key: pem(RS256_KEY) }],
    ["a JWK of another curve", { algorithm: "EdDSA", key: { ...EDDSA_KEY, crv: "X25519" } }],
    ["a JWK that is broken", { algorithm: "RS256", key: short }],
  ] as [string, SignedJwtOptions][])("%s", async (_, options) => {
    const error: Error = await sign(options).then(
      () => expect.fail("it signed"),
      (thrown: Error) => thrown,
    );
    expect(error).toEqual(refusal("malformed-key", `for ${options.algorithm}`));
    expect(String(error) + String(error.stack) + String(error.cause)).not.toMatch(/hunter2|MII|nWGxne/);
  });
});
