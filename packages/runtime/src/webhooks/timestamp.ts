import type { TimestampFormat } from "./webhook-rule.js";

/** A moment that names its time zone; without one it would be read in the zone of the machine. */
const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Counts from here on are milliseconds where either is meant: as milliseconds it is a day of 1973, as seconds one of the
 * year 5138.
 */
const FIRST_MILLISECONDS = 100_000_000_000;

/** The moment that a timestamp names, in milliseconds since the epoch; undefined where it is in another format. */
export function parseTimestamp(text: string, format: TimestampFormat): number | undefined {
  if (format === "iso8601") {
    const moment = ISO_8601.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(moment) ? undefined : moment;
  }
  if (!/^\d{1,15}$/.test(text)) return undefined;
  const count = Number(text);
  const isSeconds = format === "seconds" || (format === "seconds-or-milliseconds" && count < FIRST_MILLISECONDS);
  return isSeconds ? count * 1000 : count;
}
