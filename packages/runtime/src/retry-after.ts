/**
 * Reads `Retry-After`, as seconds or as a date. Of several headers, which arrive as a list, the longest wait counts. A
 * date is held against the answer's own `Date`, since the provider's clock may differ from ours.
 *
 * @returns the wait in milliseconds, at least 0; undefined when the header is absent or is neither form.
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After") ?? "";
  if (/^\d+(?:\s*,\s*\d+)*$/.test(value)) return Math.max(...value.split(",").map(Number)) * 1000;
  const date = dateOf(value);
  if (Number.isNaN(date)) return undefined;
  const sent = dateOf(headers.get("Date") ?? "");
  return Math.max(0, date - (Number.isNaN(sent) ? now : sent));
}

/** All three date forms of HTTP name the day or the month; Date.parse alone would also read "-5" or "1.5" as a year. */
function dateOf(value: string): number {
  return /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
}
