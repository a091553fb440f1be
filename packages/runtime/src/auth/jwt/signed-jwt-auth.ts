import type { Auth, UnsignedRequest } from "../../contract/auth.js";
import { invalidOption } from "../../contract/invalid-option.js";
import { optionsProblem } from "../../contract/options-problem.js";
import { decodeBase64 } from "./base64url.js";
import { checkSigningKey } from "./check-signing-key.js";
import { clockSkewMs } from "./clock-skew.js";
import { signJwt } from "./sign-jwt.js";
import type { JwtAlgorithm, SigningKey } from "./signing-key.js";

/** What {@link signedJwtAuth} takes. */
export interface SignedJwtOptions {
  /** What the provider verifies with. */
  algorithm: JwtAlgorithm;
  /** The shared secret (HS256) or the private key (all others); never printed. */
  key: SigningKey;
  /** The issuer: `iss`. */
  issuer?: string;
  /** The subject: `sub`. */
  subject?: string;
  /** The audience: `aud`. */
  audience?: string | readonly string[];
  /**
   * From `iat` to `exp`, in whole seconds, at most 86,400 (a day). It must cover one attempt, not the waits between attempts.
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

/** Everything that {@link SignedJwtOptions} has. */
const OPTION_NAMES = [
  "algorithm",
  "key",
  "issuer",
  "subject",
  "audience",
  "lifetimeSeconds",
  "keyId",
  "claims",
] as const satisfies readonly (keyof SignedJwtOptions)[];

/** A day. One request never needs more, and 60,000 was probably meant as milliseconds. */
const LONGEST_LIFETIME_SECONDS = 86_400;

/**
 * Signs a short-lived JWT for each attempt and sends it as `Authorization: Bearer <token>`.
 *
 * When the provider refuses one (401) and the `Date` of the response shows that the clocks differ, by an hour at most,
 * the client goes by the provider's clock from then on, and repeats the call once. When that is refused too, the client
 * goes by its own clock again.
 *
 * @throws PaySpecError `invalid-option` or `malformed-key`. A key that proves unreadable only when it is imported ends
 *   the calls with the code `auth`.
 * @see RFC 7519
 */
export function signedJwtAuth(options: SignedJwtOptions): Auth {
  const problem = optionsProblem("signedJwtAuth", options, OPTION_NAMES);
  if (problem !== undefined) throw invalidOption(problem);
  const { algorithm, key, keyId, lifetimeSeconds = 60 } = options;
  const checkedKey = checkSigningKey(algorithm, key);
  const payload = payloadOf(options);
  checkString("keyId", keyId);
  const header = { alg: algorithm, typ: "JWT", ...(keyId !== undefined && { kid: keyId }) };
  if (!(Number.isInteger(lifetimeSeconds) && lifetimeSeconds >= 1 && lifetimeSeconds <= LONGEST_LIFETIME_SECONDS)) {
    const got = typeof lifetimeSeconds === "number" ? lifetimeSeconds : typeof lifetimeSeconds;
    throw invalidOption(`lifetimeSeconds must be a whole number from 1 to ${LONGEST_LIFETIME_SECONDS}; got ${got}.`);
  }

  let importedKey: ReturnType<typeof checkedKey.import> | undefined;
  /** How far the provider's clock is ahead of ours, in milliseconds. */
  let skewMs = 0;
  /** The skew that the token in some headers was signed with. */
  const skews = new WeakMap<Headers, number>();

  async function auth({ headers }: UnsignedRequest, now: number): Promise<void> {
    importedKey ??= checkedKey.import();
    const signingKey = await importedKey;
    const issuedAt = Math.floor((now + skewMs) / 1000);
    skews.set(headers, skewMs);
    const claims = { ...payload, iat: issuedAt, exp: issuedAt + lifetimeSeconds };
    const jwt = await signJwt(header, claims, signingKey);
    headers.set("Authorization", `Bearer ${jwt}`);
  }

  function renew(sent: Headers, response: Response, now: number): boolean | "expired" {
    const usedMs = skews.get(sent) ?? skewMs;
    const { iat = 0, exp = Infinity } = timesOf(sent.get("Authorization") ?? "");
    let correctedMs: number | undefined = skewMs;
    // When many calls are refused because of one clock, only the first corrects it.
    if (usedMs === skewMs) {
      correctedMs = clockSkewMs(response.headers.get("Date") ?? "", iat * 1000 - usedMs, usedMs, now);
      // Nothing to correct: the clock was not the reason, so drop the earlier correction.
      skewMs = correctedMs ?? 0;
    }
    // If our clock is behind, tokens have already expired when they arrive.
    const hasExpired = exp * 1000 <= now + Math.max(usedMs, correctedMs ?? usedMs);
    return hasExpired ? "expired" : skewMs !== usedMs;
  }

  return Object.assign(auth, { renew });
}

/** When a token that was signed here was issued, and when it expires, in seconds since the epoch. */
function timesOf(authorization: string): { iat?: number; exp?: number } {
  const [, payload] = authorization.split(".");
  return payload === undefined ? {} : JSON.parse(new TextDecoder().decode(decodeBase64(payload)));
}

/** @throws PaySpecError `invalid-option` */
function checkString(name: string, value: unknown): void {
  if (value === undefined || (typeof value === "string" && value !== "")) return;
  throw invalidOption(`${name} must be a string that is not empty; got ${typeof value}.`);
}

/** The claims that are the same in every token. */
function payloadOf({ issuer, subject, audience, claims = {} }: SignedJwtOptions): Record<string, unknown> {
  checkString("issuer", issuer);
  checkString("subject", subject);
  const audiences = typeof audience === "object" && audience !== null ? [...audience] : [audience];
  if (audiences.length === 0) {
    throw invalidOption("audience must be a string, or a list of one or more; got an empty list.");
  }
  for (const one of audiences) checkString("audience", one);
  const json = snapshotOf(claims);
  const own = OWN_CLAIMS.filter((claim) => Object.hasOwn(json, claim));
  if (own.length > 0) {
    throw invalidOption(
      `claims must not hold ${own.join(", ")}: use issuer, subject, audience and lifetimeSeconds; iat is the time of signing.`,
    );
  }
  return {
    ...json,
    ...(issuer !== undefined && { iss: issuer }),
    ...(subject !== undefined && { sub: subject }),
    ...(audience !== undefined && { aud: typeof audience === "string" ? audience : audiences }),
  };
}

/** A JSON copy of the claims, so that later changes to the caller's object have no effect. */
function snapshotOf(claims: unknown): Record<string, unknown> {
  if (typeof claims !== "object" || claims === null || Array.isArray(claims)) {
    throw invalidOption(
      `claims must be an object; got ${Array.isArray(claims) ? "a list" : claims === null ? "null" : typeof claims}.`,
    );
  }
  try {
    return JSON.parse(JSON.stringify(claims)) as Record<string, unknown>;
  } catch {
    // The original error could show names or values of the claims.
    throw invalidOption("claims must be JSON; got a circular object, or a value that JSON does not have.");
  }
}
