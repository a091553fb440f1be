/**
 * Reads `Retry-After`, as seconds or as a date. Of several headers, which arrive as a list, the longest wait counts. A
 * date is held against the answer's own `Date`, since the provider's clock may differ from ours.
 *
 * @returns the wait in milliseconds, at least 0; undefined when the header is absent or is neither form.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+(\s*,\s*\d+)*$/.test(value)) return Math.max(...value.split(",").map(Number)) * 1000;
  // All three date forms of HTTP name the day or the month; `Date.parse` alone would also read "-5" or "1.5" as a year.
  const date = /[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  const sent = Date.parse(headers.get("Date") ?? "");
  return isNaN(date) ? undefined : Math.max(0, date - (isNaN(sent) ? now : sent));
}
