import { createPrivateKey, createHmac, createPublicKey, type JsonWebKey, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { EDDSA_KEY, ES256_KEY, HS256_KEY, RS256_KEY, WEAK_RSA_PEM } from "../../../test/rfc-keys.js";
import { signedJwtAuth, type SignedJwtOptions } from "./signed-jwt-auth.js";
import type { JwtAlgorithm, PrivateJwk } from "./signing-key.js";
import { unsignedRequest } from "../../../test/unsigned-request.js";

/** The `exp` of the examples of RFC 7515, appendix A, less a minute. */
const NOW = 1_300_819_320_000;

const KEYS = { HS256: HS256_KEY, RS256: RS256_KEY, ES256: ES256_KEY, EdDSA: EDDSA_KEY };
const ALGORITHMS = Object.entries(KEYS) as [JwtAlgorithm, (typeof KEYS)[JwtAlgorithm]][];

const pem = (key: JsonWebKey) =>
  createPrivateKey({ key, format: "jwk" }).export({ type: "pkcs8", format: "pem" }) as string;

async function sign(options: SignedJwtOptions, now = NOW): Promise<string> {
  const headers = new Headers();
  await signedJwtAuth(options)(unsignedRequest(headers), now);
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

  test.each(ALGORITHMS)("is right with %s and a JWK that says another alg and use", async (algorithm, key) => {
    const jwt = await sign({ algorithm, key: { ...key, alg: "other", use: "enc" } });
    expect(isSigned(jwt, algorithm, key)).toBe(true);
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

  test("is signed again for each attempt", async () => {
    const auth = signedJwtAuth({ algorithm: "HS256", key });
    const headers = new Headers();
    await auth(unsignedRequest(headers), NOW);
    await auth(unsignedRequest(headers), NOW + 90_000);
    expect(partsOf(jwtIn(headers)).payload.iat).toBe(NOW / 1000 + 90);
  });
});

describe("after a 401", () => {
  const HOUR = 3_600_000;
  const date = (ms: number) => ({ Date: new Date(ms).toUTCString() });

  /** An auth, and what it does at moments after NOW, in milliseconds. */
  function clocked() {
    const auth = signedJwtAuth({ algorithm: "HS256", key: HS256_KEY });
    /** Signs, and returns the headers. */
    const signAt = async (ms: number) => {
      const headers = new Headers();
      await auth(unsignedRequest(headers), NOW + ms);
      return headers;
    };
    /** Whether the credentials are renewed when a token is refused with these headers. */
    const refuseAt = (ms: number, sent: Headers, headers: HeadersInit) =>
      auth.renew?.(sent, new Response(null, { status: 401, headers }), NOW + ms);
    /** How many seconds after NOW a token says that it was signed. */
    const issuedAt = (headers: Headers) => partsOf(jwtIn(headers)).payload.iat - NOW / 1000;
    return { signAt, refuseAt, issuedAt };
  }

  /** Signs at NOW, is refused half a second later with these headers, and signs again a second later. */
  async function refused(response: Record<string, string>) {
    const { signAt, refuseAt, issuedAt } = clocked();
    const renews = refuseAt(500, await signAt(0), response);
    const again = await signAt(1000);
    const { iat, exp } = partsOf(jwtIn(again)).payload;
    return { renews, iat: issuedAt(again), life: exp - iat };
  }

  test.each([
    ["an hour ahead, so that the token had expired", HOUR, 3600, "expired"],
    ["a second ahead", 1_000, 1, true],
    ["a second behind", -1_000, -1, true],
    ["an hour behind", -HOUR, -3599, true],
  ] as const)("the provider's clock counts when it is %s", async (_, ahead, iat, renews) => {
    expect(await refused(date(NOW + ahead))).toEqual({ renews, iat, life: 60 });
  });

  // A token for a time to come is valid from then on, in whoever's hands it is.
  test.each([
    ["an hour and two seconds ahead", NOW + HOUR + 2_000],
    ["an hour and two seconds behind", NOW - HOUR - 2_000],
    ["a day behind", NOW - 86_400_000],
    ["in 2099", Date.UTC(2099, 0, 1)],
    ["in 1970", 0],
  ])("the provider's clock does not count when it is %s", async (_, moment) => {
    expect(await refused(date(moment))).toEqual({ renews: false, iat: 1, life: 60 });
  });

  test("the token is not made again when the clocks agree: it was refused for another reason", async () => {
    expect(await refused(date(NOW))).toEqual({ renews: false, iat: 1, life: 60 });
  });

  test.each([{}, { Date: "yesterday" }, { Date: "1" }, { Date: "2011" }, { Date: new Date(NOW + HOUR).toISOString() }])(
    "the token is not made again when the time of the response is %j",
    async (response) => {
      expect(await refused(response as Record<string, string>)).toMatchObject({ renews: false, iat: 1 });
    },
  );

  test.each(["Tue, 22 Mar 2011 19:00:00 GMT", "Tuesday, 22-Mar-11 19:00:00 GMT", "Tue Mar 22 19:00:00 2011"])(
    "the time of the response is read from %s",
    async (text) => {
      // NOW is 18:42:00.
      expect(await refused({ Date: text })).toMatchObject({ renews: "expired", iat: 1080 });
    },
  );

  test("the client goes by its own clock again when the provider's did not help", async () => {
    const { signAt, refuseAt, issuedAt } = clocked();
    expect(refuseAt(500, await signAt(0), date(NOW + HOUR / 2))).toBe("expired");
    const retry = await signAt(1000);
    expect(issuedAt(retry)).toBe(1800);
    expect(refuseAt(1500, retry, date(NOW + HOUR / 2 + 1000))).toBe(true);
    expect(issuedAt(await signAt(2000))).toBe(2);
  });

  test.each([
    ["says nothing of the time", {}],
    ["is dated more than an hour ahead", date(NOW + 2 * HOUR)],
  ])("the client goes by its own clock again when the next refusal %s", async (_, response) => {
    const { signAt, refuseAt, issuedAt } = clocked();
    refuseAt(500, await signAt(0), date(NOW + HOUR));
    expect(refuseAt(1500, await signAt(1000), response as Record<string, string>)).toBe(true);
    expect(issuedAt(await signAt(2000))).toBe(2);
  });

  test("the provider's clock is never more than an hour from the client's own, however often it is corrected", async () => {
    const { signAt, refuseAt, issuedAt } = clocked();
    for (const hours of [1, 2, 3]) refuseAt(500, await signAt(0), date(NOW + hours * HOUR));
    expect(Math.abs(issuedAt(await signAt(1000)))).toBeLessThanOrEqual(3601);
  });

  test("the provider's clock is read again when the client's own was set meanwhile", async () => {
    const { signAt, refuseAt, issuedAt } = clocked();
    refuseAt(500, await signAt(0), date(NOW + HOUR / 2));
    // The clock of the machine is set right; what was learned is now wrong.
    const later = await signAt(HOUR / 2);
    expect(refuseAt(HOUR / 2 + 500, later, date(NOW + HOUR / 2))).toBe(true);
    expect(issuedAt(await signAt(HOUR / 2 + 1000))).toBe(1800);
  });

  test.each([
    ["by the client's own clock", 60_000, {}],
    ["by both clocks", 60_000, date(NOW + 60_000)],
    ["by the clock that was learned before", 60_000 + HOUR / 2, date(NOW + HOUR)],
  ])("a token had expired %s when the refusal came", async (_, ms, headers) => {
    const { signAt, refuseAt } = clocked();
    if (ms > HOUR / 2) refuseAt(500, await signAt(0), date(NOW + HOUR / 2));
    const sent = await signAt(ms - 60_000);
    expect(refuseAt(ms, sent, headers as Record<string, string>)).toBe("expired");
  });

  test("a token had not expired a second before its end", async () => {
    const { signAt, refuseAt } = clocked();
    expect(refuseAt(59_000, await signAt(0), date(NOW + 59_000))).toBe(false);
  });

  test("of several calls that are refused by one clock, each is repeated by the corrected one", async () => {
    const { signAt, refuseAt, issuedAt } = clocked();
    const both = [await signAt(0), await signAt(0)];
    expect(both.map((sent) => refuseAt(500, sent, date(NOW + HOUR / 2)))).toEqual(["expired", "expired"]);
    expect(issuedAt(await signAt(1000))).toBe(1800);
  });
});

describe("misuse is refused when the auth is made, and the key is not shown:", () => {
  const secretPem = pem(RS256_KEY).replace("BEGIN PRIVATE", "BEGIN RSA PRIVATE");
  test.each([
    [
      "an unknown algorithm",
      { algorithm: "none", key: "hunter2" },
      "invalid-option",
      "HS256, RS256, ES256, EdDSA; got another string",
    ],
    ["an inherited algorithm", { algorithm: "toString", key: "hunter2" }, "invalid-option", "got another string"],
    ["a key as the algorithm", { algorithm: "hunter2", key: "HS256" }, "invalid-option", "got another string"],
    ["no algorithm", { key: "hunter2" }, "invalid-option", "got undefined"],
    ["a key as the kty", { algorithm: "RS256", key: { kty: "hunter2" } }, "malformed-key", 'kty "RSA"'],
    [
      "no key",
      { algorithm: "RS256" },
      "malformed-key",
      "got undefined. If you pass an environment variable, it is not set",
    ],
    ["an empty secret", { algorithm: "HS256", key: "" }, "malformed-key", "got an empty string"],
    ["a secret of no bytes", { algorithm: "HS256", key: new Uint8Array() }, "malformed-key", "got no bytes"],
    ["a blank secret", { algorithm: "HS256", key: "  " }, "malformed-key", "got only white space"],
    ["a secret of one character", { algorithm: "HS256", key: "x" }, "malformed-key", "got a string of 1 character"],
    ["a secret that ends with a line break", { algorithm: "HS256", key: "hunter2\n" }, "malformed-key", "white space"],
    [
      "a secret read from a file without its encoding",
      { algorithm: "HS256", key: Buffer.from("hunter2\n") },
      "malformed-key",
      "text that begins or ends with white space",
    ],
    ["a secret that was never filled", { algorithm: "HS256", key: Buffer.alloc(32) }, "malformed-key", "all zero"],
    ["a JWK of no secret", { algorithm: "HS256", key: { kty: "oct", k: "" } }, "malformed-key", "got no bytes"],
    ["a JWK of one character", { algorithm: "HS256", key: { kty: "oct", k: "eA" } }, "malformed-key", "got 1 byte"],
    [
      "a JWK that is not base64url",
      { algorithm: "HS256", key: { kty: "oct", k: "hunter2+/=" } },
      "malformed-key",
      "k in base64url",
    ],
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
      "got a JWK without d, which cannot sign",
    ],
    [
      "a JWK of another type",
      { algorithm: "RS256", key: ES256_KEY },
      "malformed-key",
      'got a JWK that does not have kty "RSA"',
    ],
    ["no lifetime", { algorithm: "HS256", key: "hunter2", lifetimeSeconds: 0 }, "invalid-option", "got 0"],
    ["half a second", { algorithm: "HS256", key: "hunter2", lifetimeSeconds: 0.5 }, "invalid-option", "got 0.5"],
    [
      "a lifetime in milliseconds",
      { algorithm: "HS256", key: "hunter2", lifetimeSeconds: 90_000 },
      "invalid-option",
      "got 90000",
    ],
    [
      "an endless lifetime",
      { algorithm: "HS256", key: "hunter2", lifetimeSeconds: Infinity },
      "invalid-option",
      "got Infinity",
    ],
    [
      "a lifetime as a string",
      { algorithm: "HS256", key: "hunter2", lifetimeSeconds: "60" },
      "invalid-option",
      "got string",
    ],
    ["no options", undefined, "invalid-option", "signedJwtAuth takes an object of options; got undefined"],
    [
      "a misspelt option",
      { algorithm: "HS256", key: "hunter2", lifetimeSecond: 5 },
      "invalid-option",
      "signedJwtAuth has no option lifetimeSecond; it takes algorithm, key, ",
    ],
    [
      "a number as issuer",
      { algorithm: "HS256", key: "hunter2", issuer: 5 },
      "invalid-option",
      "issuer must be a string",
    ],
    [
      "a list as key id",
      { algorithm: "HS256", key: "hunter2", keyId: ["a"] },
      "invalid-option",
      "keyId must be a string",
    ],
    ["an empty audience", { algorithm: "HS256", key: "hunter2", audience: [] }, "invalid-option", "audience must be"],
    [
      "an audience of numbers",
      { algorithm: "HS256", key: "hunter2", audience: [5] },
      "invalid-option",
      "audience must be",
    ],
    [
      "claims that are no JSON",
      { algorithm: "HS256", key: "hunter2", claims: { n: 1n } },
      "invalid-option",
      "claims must be JSON",
    ],
    [
      "claims that are none",
      { algorithm: "HS256", key: "hunter2", claims: null },
      "invalid-option",
      "claims must be an object",
    ],
    [
      "claims as a list",
      { algorithm: "HS256", key: "hunter2", claims: [["a", 1]] },
      "invalid-option",
      "claims must be an object",
    ],
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

describe("the key is the one that was given,", () => {
  test("though its bytes are overwritten before the first call", async () => {
    const bytes = Buffer.from(HS256_KEY.k, "base64url");
    const auth = signedJwtAuth({ algorithm: "HS256", key: bytes });
    bytes.fill(0);
    const headers = new Headers();
    await auth(unsignedRequest(headers), NOW);
    expect(isSigned(jwtIn(headers), "HS256", HS256_KEY)).toBe(true);
  });

  test("though its JWK is changed before the first call", async () => {
    const jwk: Record<string, string> & { kty: string } = { ...HS256_KEY };
    const auth = signedJwtAuth({ algorithm: "HS256", key: jwk });
    jwk.k = "AAAA";
    const headers = new Headers();
    await auth(unsignedRequest(headers), NOW);
    expect(isSigned(jwtIn(headers), "HS256", HS256_KEY)).toBe(true);
  });
});

describe("a key that proves unreadable ends the call, and is not shown:", () => {
  const weakRsaJwk = createPrivateKey(WEAK_RSA_PEM).export({ format: "jwk" }) as PrivateJwk;
  const short = { kty: "RSA", n: "u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffA", e: "AQAB", d: "hunter2" };
  test.each([
    ["PEM of no key", { algorithm: "RS256", key: "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----" }],
    ["PEM of a key for another algorithm", { algorithm: "ES256", key: pem(RS256_KEY) }],
    ["a JWK of another curve", { algorithm: "EdDSA", key: { ...EDDSA_KEY, crv: "X25519" } }],
    ["a JWK that is broken", { algorithm: "RS256", key: short }],
    ["RSA of 1024 bits, in PEM", { algorithm: "RS256", key: WEAK_RSA_PEM }],
    ["RSA of 1024 bits, as a JWK", { algorithm: "RS256", key: weakRsaJwk }],
  ] as [string, SignedJwtOptions][])("%s", async (_, options) => {
    const error: Error = await sign(options).then(
      () => expect.fail("it signed"),
      (thrown: Error) => thrown,
    );
    expect(error).toEqual(refusal("malformed-key", `for ${options.algorithm}`));
    expect(String(error) + String(error.stack) + String(error.cause)).not.toMatch(/hunter2|MII|nWGxne/);
  });
});

test("the error of an RSA key that is too short says how long it is", async () => {
  await expect(sign({ algorithm: "RS256", key: WEAK_RSA_PEM })).rejects.toThrow(
    refusal(
      "malformed-key",
      "an RSA private key of 2048 bits or more for RS256, as PEM with -----BEGIN PRIVATE KEY----- or a JWK; got one of 1024 bits",
    ),
  );
});
