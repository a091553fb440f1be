import { decodeJwt, SignJWT } from "jose";
import type { Auth } from "../../contract/auth.js";
import { invalidOption } from "../../contract/invalid-option.js";
import { checkSigningKey } from "./check-signing-key.js";
import type { JwtAlgorithm, SigningKey } from "./signing-key.js";

/** What {@link signedJwtAuth} takes. */
export interface SignedJwtOptions {
  /** What the provider verifies with. */
  algorithm: JwtAlgorithm;
  /** The shared secret (HS256) or the private key (all others); never printed. */
  key: SigningKey;
  /** Who signs: `iss`. */
  issuer?: string;
  /** Whom the token is about: `sub`. */
  subject?: string;
  /** Whom it is for: `aud`. */
  audience?: string | readonly string[];
  /**
   * From `iat` to `exp`, in whole seconds. It must cover one request on its way, not the waits between attempts.
   *
   * @default 60
   */
  lifetimeSeconds?: number;
  /** Which of several keys the provider verifies with: `kid` in the header. */
  keyId?: string;
  /** Further claims. Those with an option of their own, `iat` and `exp` are refused. */
  claims?: Readonly<Record<string, unknown>>;
}

/** Claims that are set from options or from the clock. */
const OWN_CLAIMS = ["iss", "sub", "aud", "iat", "exp"];

/**
 * Signs a short-lived JWT for each attempt and sends it as `Authorization: Bearer <token>`.
 *
 * When the provider refuses one (401) and the answer's `Date` shows that the clocks differ, the client goes by the
 * provider's clock from then on, and repeats the call once.
 *
 * @throws PaySpecError `invalid-option` or `malformed-key`. A key that proves unreadable only when it is imported ends
 *   the calls with the code `auth`.
 * @see RFC 7519
 */
export function signedJwtAuth(options: SignedJwtOptions): Auth {
  const { algorithm, key, issuer, subject, audience, lifetimeSeconds = 60, keyId, claims = {} } = options;
  const checkedKey = checkSigningKey(algorithm, key);
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1) {
    throw invalidOption(`lifetimeSeconds must be a whole number above 0; got ${String(lifetimeSeconds)}.`);
  }
  const own = OWN_CLAIMS.filter((claim) => claim in claims);
  if (own.length > 0) {
    throw invalidOption(
      `claims must not hold ${own.join(", ")}: use issuer, subject, audience and lifetimeSeconds; iat is the time of signing.`,
    );
  }
  const header = { alg: algorithm, typ: "JWT", ...(keyId !== undefined && { kid: keyId }) };
  const payload = {
    ...claims,
    ...(issuer !== undefined && { iss: issuer }),
    ...(subject !== undefined && { sub: subject }),
    ...(audience !== undefined && { aud: typeof audience === "string" ? audience : [...audience] }),
  };
  let importedKey: ReturnType<typeof checkedKey.import> | undefined;
  /** How far the provider's clock is ahead of ours, in milliseconds. */
  let skewMs = 0;

  async function auth(headers: Headers, now: number): Promise<void> {
    importedKey ??= checkedKey.import();
    const issuedAt = Math.floor((now + skewMs) / 1000);
    const jwt = await new SignJWT(payload)
      .setProtectedHeader(header)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(await importedKey);
    headers.set("Authorization", `Bearer ${jwt}`);
  }

  function renew(sent: Headers, response: Response, now: number): boolean {
    const date = Date.parse(response.headers.get("Date") ?? "");
    if (Number.isNaN(date)) return false;
    const { iat = 0 } = decodeJwt(sent.get("Authorization")?.slice("Bearer ".length) ?? "");
    // An answer is dated between the signing and its arrival; when it is not, the clocks differ. `Date` and `iat` are
    // both rounded down to the second.
    if (date >= iat * 1000 && date <= now + skewMs) return false;
    skewMs = date - now;
    return true;
  }

  return Object.assign(auth, { renew });
}
