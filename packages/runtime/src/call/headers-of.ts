import type { HeadersOptions } from "openapi-fetch";
import { invalidOption } from "../contract/invalid-option.js";
import { typeName } from "../contract/type-name.js";

/** A valid header value (RFC 9110, section 5.5): no control characters or line breaks, only single-byte characters. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** A valid header name (RFC 9110, section 5.1). */
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Headers by name; null takes a header away that was set before. */
export type HeaderValues = Record<string, string | string[] | null>;

/**
 * Headers of any form that openapi-fetch takes, and pairs of any other type, such as another package's `Headers`, checked.
 * Those that are undefined are left out.
 *
 * @param reserved the lower-case names that have an option of their own, each with the option's name
 * @throws PaySpecError `invalid-option`, without the value
 */
export function headersOf(
  given: HeadersOptions | Record<string, unknown> | undefined,
  where: string,
  reserved: ReadonlyMap<string, string>,
  operation?: string,
): HeaderValues {
  const headers: HeaderValues = {};
  if (given === undefined) return headers;
  for (const [name, value] of entriesOf(given, where, operation)) {
    if (value === undefined) continue;
    if (!HEADER_NAME.test(name)) throw invalidOption(`${where} contains an invalid header name.`, operation);
    const option = reserved.get(name.toLowerCase());
    if (option !== undefined && value !== null) {
      throw invalidOption(`${where}: ${name} is set by the client: pass ${option} instead.`, operation);
    }
    headers[name] = value === null ? null : Array.isArray(value) ? value.map(text) : text(value);

    function text(one: unknown): string {
      const written = ["string", "number", "boolean"].includes(typeof one) ? String(one) : undefined;
      if (written !== undefined && HEADER_VALUE.test(written)) return written;
      const problem =
        written === undefined
          ? `got ${one === null ? "null" : typeof one}`
          : "it holds a line break or another character that no header carries";
      throw invalidOption(`${where}: the value of ${name} cannot be sent: ${problem}.`, operation);
    }
  }
  return headers;
}

/** The headers by name. A name that comes twice in a list of pairs has both values, as in the Fetch standard. */
function entriesOf(given: unknown, where: string, operation: string | undefined): Iterable<[string, unknown]> {
  const refuse = (got: string) =>
    invalidOption(`${where} must be an object of names and values, pairs of them, or Headers; got ${got}.`, operation);
  if (typeof given !== "object" || given === null) throw refuse(typeName(given));
  if (!(Symbol.iterator in given)) return Object.entries(given);
  const byName = new Map<string, [string, unknown]>();
  for (const pair of given as Iterable<unknown>) {
    if (!Array.isArray(pair) || pair.length !== 2) throw refuse("a list of something else");
    const [name, value] = [String(pair[0]), pair[1] as unknown];
    const before = byName.get(name.toLowerCase())?.[1];
    byName.set(name.toLowerCase(), [name, before === undefined ? value : [before, value].flat()]);
  }
  return byName.values();
}
