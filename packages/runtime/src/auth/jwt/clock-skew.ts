import { parseHttpDate } from "../../wire/http-date.js";

/**
 * The largest difference between two clocks that is believed, in milliseconds. Anyone who can set the `Date` of a
 * response would otherwise get tokens that are valid in years.
 */
const MOST_SKEW_MS = 3_600_000;

/**
 * How far the provider's clock is ahead of ours, by the `Date` of a response that refused a token.
 *
 * @param date the response's `Date`
 * @param signedAt when the token was signed, by our clock, in milliseconds since the epoch
 * @param usedMs how far the provider's clock was taken to be ahead when the token was signed
 * @param now our clock when the response had arrived
 * @returns milliseconds, an hour at most; undefined where there is no date, where it agrees with the clock that the token
 *   was signed by, or where it is further off
 */
export function clockSkewMs(date: string, signedAt: number, usedMs: number, now: number): number | undefined {
  const moment = parseHttpDate(date, now);
  if (moment === undefined) return undefined;
  // A response is dated between the signing and its arrival; when it is not, the clocks differ. `Date` and `iat` are
  // both rounded down to the second.
  const isBetween = moment >= signedAt + usedMs && moment <= now + usedMs;
  const least = moment - now;
  const most = moment + 1000 - signedAt;
  if (isBetween || least > MOST_SKEW_MS || most < -MOST_SKEW_MS) return undefined;
  return Math.max(least, -MOST_SKEW_MS);
}
