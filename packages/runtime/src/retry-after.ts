/**
 * Reads `Retry-After`, as seconds or as a date.
 *
 * @returns the wait in milliseconds, at least 0; undefined when the header is absent or is neither form.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // All three date forms of HTTP name the day or the month; Date.parse alone would also read "-5" or "1.5" as a year.
  const date = /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
