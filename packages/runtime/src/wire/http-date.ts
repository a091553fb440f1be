const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const FULL_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = String.raw`(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d|60)`;
/** The preferred form, and the two obsolete ones that a recipient has to read: of RFC 850, and of C's `asctime()`. */
const FORMS = [
  String.raw`(?<weekday>${DAYS.join("|")}), (?<day>\d\d) ${MONTH} (?<year>\d{4}) ${TIME} GMT`,
  String.raw`(?<weekday>${FULL_DAYS.join("|")}), (?<day>\d\d)-${MONTH}-(?<shortYear>\d\d) ${TIME} GMT`,
  String.raw`(?<weekday>${DAYS.join("|")}) ${MONTH} (?<day>[ \d]\d) ${TIME} (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * Reads a date of an HTTP header. `Date.parse` reads much else: "1" as a year, and a date without a zone as local time.
 *
 * @param now milliseconds since the epoch: says which century a year of two digits belongs to
 * @returns milliseconds since the epoch; undefined for anything but the three forms of HTTP, and for a day of the week
 *   or of the month that the date cannot have
 * @see RFC 9110, section 5.6.7
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const form of FORMS) {
    const { year, shortYear, ...parts } = form.exec(text)?.groups ?? {};
    if (year !== undefined) return momentOf(Number(year), parts);
    if (shortYear !== undefined) return momentOf(fullYear(Number(shortYear), parts, now), parts);
  }
  return undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

/** The moment of a date, if the calendar has it on that day of the week. */
function momentOf(year: number, parts: Parts): number | undefined {
  const { weekday = "", day, month = "", hour, minute, second } = parts;
  // Not Date.UTC, which takes a year below 100 for one of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, MONTHS.indexOf(month), Number(day));
  if (date.getUTCDate() !== Number(day) || DAYS[date.getUTCDay()] !== weekday.slice(0, 3)) return undefined;
  return date.setUTCHours(Number(hour), Number(minute), Number(second));
}

/** The latest year with these last two digits in which the date is at most 50 years ahead. */
function fullYear(shortYear: number, parts: Parts, now: number): number {
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  const century = Math.floor(limit.getUTCFullYear() / 100) * 100;
  const year = century + shortYear;
  const date = Date.UTC(year, MONTHS.indexOf(parts["month"] ?? ""), Number(parts["day"]));
  return date > limit.getTime() ? year - 100 : year;
}
