import { parseHttpDate } from "./http-date.js";

/**
 * Reads `Retry-After`, as seconds or as a date. Of several headers, which arrive as a list, the longest wait counts. A
 * date is compared with the response's own `Date`, since the provider's clock may differ from ours.
 *
 * @returns the wait in milliseconds, at least 0; undefined when the header is absent or is neither form.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+(\s*,\s*\d+)*$/.test(value)) return Math.max(...value.split(",").map(Number)) * 1000;
  const date = parseHttpDate(value, now);
  const sent = parseHttpDate(headers.get("Date") ?? "", now) ?? now;
  return date === undefined ? undefined : Math.max(0, date - sent);
}
