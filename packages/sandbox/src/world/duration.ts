const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time: milliseconds, or a text such as `90s`, `15m`, `24h`, `7d`. */
export type Duration = number | string;

/**
 * Reads a span of time as milliseconds.
 *
 * @throws TypeError for anything else, and for a negative span: a clock does not go back
 */
export function milliseconds(duration: Duration): number {
  const [, count, unit = ""] =
    typeof duration === "string" ? (/^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? []) : [];
  const value = typeof duration === "number" ? duration : Number(count) * (UNITS[unit] ?? Number.NaN);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new TypeError(
    `A span of time is a number of milliseconds, or a text like "90s", "15m", "24h" or "7d"; got ${JSON.stringify(duration)}.`,
  );
}
