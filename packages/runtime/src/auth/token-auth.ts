import type { Auth, UnsignedRequest } from "../contract/auth.js";
import { invalidOption } from "../contract/invalid-option.js";
import { parseHttpDate } from "../wire/http-date.js";
import { bearer } from "./bearer.js";

/** A token, or a token with its expiry. */
export type Token = string | { readonly token: string; readonly expiresAt?: Date };

/** How long before its expiry a token is replaced, in milliseconds, to allow for clock skew and latency. */
const MARGIN_MS = 30_000;
/** A token that is valid for less than ten margins is replaced in the last tenth of its lifetime. */
const MARGIN_SHARE = 0.1;
/** If a token function has not settled after this time, in milliseconds, the next call invokes it again. */
const PATIENCE_MS = 60_000;

/** A token that was fetched or is being fetched. */
interface Held {
  /** Settles when the token was fetched, or could not be. */
  readonly arrival: Promise<string>;
  /** The value of `Authorization`; undefined while the token is being fetched. */
  authorization: string | undefined;
  /** Until when calls may use it, or wait for it. */
  freshUntil: number;
  /** When the fetch began. */
  readonly since: number;
  /** When it expires, in milliseconds since the epoch; Infinity when unknown. */
  expiresAt: number;
}

/** How far the provider's clock is believed to differ from ours, in milliseconds: an hour. */
const MAX_CLOCK_SKEW_MS = 3_600_000;

/**
 * Sends the token that a function fetches as `Authorization: Bearer <token>`.
 *
 * The token is kept until shortly before its end, which is the `exp` of a JWT or `expiresAt`, whichever comes first;
 * without either, until a 401. However many calls wait for a token, the function is called once. After a 401 a new
 * token is fetched and the call is repeated, once. When the function fails, the calls that wait for it throw with the
 * code `auth` and its error as the cause, and the next call asks it again.
 *
 * @throws PaySpecError `invalid-option` when it gets no function
 * @example
 *   tokenAuth(async () => {
 *     const { access_token, expires_in } = await signIn();
 *     return { token: access_token, expiresAt: new Date(Date.now() + expires_in * 1000) };
 *   });
 *
 * @see RFC 6750, section 2.1
 */
export function tokenAuth(getToken: () => Token | Promise<Token>): Auth {
  if (typeof getToken !== "function") {
    throw invalidOption(
      `tokenAuth takes a function that returns a token, or a promise of one; got ${typeof getToken}.`,
    );
  }
  let held: Held | undefined;
  /** The last refused token: other calls that carry it may still be refused. */
  let dropped: Held | undefined;

  function fetchToken(now: number): Held {
    const fetched: Held = {
      arrival: arrive(),
      authorization: undefined,
      freshUntil: now + PATIENCE_MS,
      since: now,
      expiresAt: Infinity,
    };
    fetched.arrival.catch(() => {
      if (held === fetched) held = undefined;
    });
    return fetched;

    async function arrive(): Promise<string> {
      const { token, expiresAt } = readToken(await getToken());
      fetched.authorization = bearer(token);
      fetched.expiresAt = expiresAt;
      fetched.freshUntil = expiresAt - Math.min(MARGIN_MS, Math.max(0, expiresAt - now) * MARGIN_SHARE);
      return fetched.authorization;
    }
  }

  async function auth({ headers }: UnsignedRequest, now: number): Promise<void> {
    if (held === undefined || !isFresh(held, now)) held = fetchToken(now);
    headers.set("Authorization", await held.arrival);
  }

  function renew(sent: Headers, { headers }: Response, now: number): true | "expired" {
    const authorization = sent.get("Authorization");
    // When many calls are refused with one token, only the first drops it; the others use its successor.
    if (held?.authorization === authorization) {
      dropped = held;
      held = undefined;
    }
    const expiresAt = dropped?.authorization === authorization ? dropped.expiresAt : Infinity;
    return expiresAt <= latestTime(headers.get("Date") ?? "", now) ? "expired" : true;
  }

  return Object.assign(auth, { renew });
}

/** Our time, or the provider's by the `Date` of its response, whichever is later; a clock that is far off is not believed. */
function latestTime(date: string, now: number): number {
  const dated = parseHttpDate(date, now) ?? now;
  return dated - now > MAX_CLOCK_SKEW_MS ? now : Math.max(dated, now);
}

/** Whether calls may use or await a token. */
function isFresh({ since, freshUntil }: Held, now: number): boolean {
  // The clock was set back, so the expiry cannot be compared with it.
  const isSetBack = now < since - MARGIN_MS;
  return now < freshUntil && !(isSetBack && freshUntil !== Infinity);
}

/** Reads what a token function returned. It may be untyped JavaScript, so everything is checked. */
function readToken(returned: unknown): { token: unknown; expiresAt: number } {
  if (typeof returned !== "object" || returned === null) return { token: returned, expiresAt: expiryOf(returned) };
  const { token, expiresAt } = returned as { token?: unknown; expiresAt?: unknown };
  if (expiresAt === undefined) return { token, expiresAt: expiryOf(token) };
  if (!(expiresAt instanceof Date) || Number.isNaN(expiresAt.getTime())) {
    throw invalidOption(
      `The token function's expiresAt must be a valid Date; got ${expiresAt instanceof Date ? "an invalid one" : typeof expiresAt}.`,
    );
  }
  return { token, expiresAt: Math.min(expiryOf(token), expiresAt.getTime()) };
}

/**
 * When a token ends, in milliseconds since the epoch: `exp` of a JWT, otherwise never. Its signature is the provider's
 * to check.
 *
 * @see RFC 7519, section 4.1.4
 */
function expiryOf(token: unknown): number {
  const [, payload, signature] = typeof token === "string" ? token.split(".") : [];
  if (payload === undefined || signature === undefined) return Infinity;
  try {
    // Bytes are enough: only a number is read.
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const exp = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : undefined;
    return typeof exp === "number" ? exp * 1000 : Infinity;
  } catch {
    // Not a JWT, although it has dots.
    return Infinity;
  }
}
