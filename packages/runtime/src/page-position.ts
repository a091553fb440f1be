import type { About } from "./named-operation.js";
import type { ListRow } from "./pages.js";
import { PaySpecError } from "./payspec-error.js";
import type { Pagination } from "./provider.js";
import { valuesAt } from "./values-at.js";

/** Parameters by name. */
export interface Parameters {
  readonly [name: string]: unknown;
}

/** Where in a list a page is. */
export interface Position {
  /** The query that asks for the page. */
  readonly query: Parameters;
  /** How many items come before it; undefined where that is not known. */
  readonly before: number | undefined;
}

/** A position that was reached from another. */
export interface NextPosition extends Position {
  /** The position as a text: what the query of the page before lacked, as a query string. */
  readonly cursor: string;
}

/** The query parameter that says where a page is; undefined where the provider says it for us. */
function parameterOf(pagination: Pagination): string | undefined {
  switch (pagination.style) {
    case "page":
      return pagination.page;
    case "offset":
      return pagination.offset;
    case "cursor":
      return pagination.after;
    default:
      return undefined;
  }
}

/** Where the caller's own query begins. */
export function startPosition(query: Parameters = {}, about: About<ListRow>): Position {
  const { pagination } = about.row;
  const { style } = pagination;
  if (style === "cursor" && pagination.before !== undefined && query[pagination.before] !== undefined) {
    throw misuse(about, `pages go forward only: leave ${pagination.before} out`);
  }
  if (style === "cursor") return { query, before: query[pagination.after] === undefined ? 0 : undefined };
  if (style !== "page" && style !== "offset") return { query, before: 0 };
  const parameter = style === "page" ? pagination.page : pagination.offset;
  const first = style === "page" ? 1 : 0;
  const given = query[parameter] ?? first;
  const start = Number(given);
  if (!Number.isSafeInteger(start) || start < first) {
    throw misuse(about, `${parameter} must be a whole number from ${first}; got ${JSON.stringify(given)}`);
  }
  return { query, before: style === "offset" ? start : start === first ? 0 : undefined };
}

/** Where a cursor leads to. */
export function cursorPosition(cursor: string, query: Parameters = {}, about: About<ListRow>): Position {
  const { style } = about.row.pagination;
  const parameter = parameterOf(about.row.pagination);
  const stored = new URLSearchParams(cursor);
  const names = [...new Set(stored.keys())];
  const fits = style === "next-url" ? names.length > 0 : names.length === 1 && names[0] === parameter;
  if (!fits) throw misuse(about, `from must be the cursor of one of its pages; got ${JSON.stringify(cursor)}`);
  // A next URL repeats the filters; otherwise the caller does.
  return style === "next-url"
    ? { query: encodedParameters(stored), before: undefined }
    : startPosition({ ...query, ...asParameters(stored) }, about);
}

/**
 * Where the next page is; undefined after the last one.
 *
 * @param items what came
 * @param data the answer they came in
 * @param path the path parameters of the call
 */
export function nextPosition(
  { query, before }: Position,
  items: readonly unknown[],
  data: unknown,
  path: Parameters | undefined,
  about: About<ListRow>,
): NextPosition | undefined {
  const { pagination } = about.row;
  if (pagination.style === "none") return undefined;
  const reached = before === undefined ? undefined : before + items.length;
  if (pagination.style === "next-url") {
    const [url = null] = valuesAt(data, pagination.next);
    if (url === null || url === "") return undefined;
    if (typeof url !== "string") throw unreadable(about, `a next URL that is no text, at ${pagination.next}`);
    const search = searchOf(url, path, about);
    return { query: encodedParameters(search), before: reached, cursor: search.toString() };
  }
  if (!hasMore(pagination, items, data, reached, about)) return undefined;
  // Not the limit asked for, which the provider may have capped: that would skip items.
  const [name, value] =
    pagination.style === "page"
      ? [pagination.page, Number(query[pagination.page] ?? 1) + 1]
      : pagination.style === "offset"
        ? [pagination.offset, Number(query[pagination.offset] ?? 0) + items.length]
        : [pagination.after, idOf(items.at(-1), pagination.id, about)];
  const added = new URLSearchParams({ [name]: String(value) });
  return { query: { ...query, ...asParameters(added) }, before: reached, cursor: added.toString() };
}

/** How many items the list has in all, where the answer says so. */
export function totalOf(pagination: Pagination, data: unknown): number | undefined {
  if (!("total" in pagination) || pagination.total === undefined) return undefined;
  const [total] = valuesAt(data, pagination.total);
  return typeof total === "number" && total >= 0 ? total : undefined;
}

/**
 * The provider's word counts, then its total; where it gives neither, only an empty page ends the list.
 *
 * @throws PaySpecError `unreadable-answer` for an empty page after which more must follow
 */
function hasMore(
  pagination: Exclude<Pagination, { style: "none" | "next-url" }>,
  items: readonly unknown[],
  data: unknown,
  reached: number | undefined,
  about: About,
): boolean {
  const said = pagination.hasMore === undefined ? undefined : valuesAt(data, pagination.hasMore)[0];
  const total = totalOf(pagination, data);
  const left = total === undefined || reached === undefined ? undefined : total - reached;
  if (items.length === 0) {
    if (said !== true && (left ?? 0) <= 0) return false;
    throw unreadable(about, "an empty page, though more must follow by its own word: the list is not whole");
  }
  if (typeof said === "boolean") return said;
  return left === undefined || left > 0;
}

function idOf(item: unknown, pointer: string, about: About): string | number {
  const [value] = valuesAt(item, pointer);
  if ((typeof value === "string" && value !== "") || typeof value === "number") return value;
  throw unreadable(about, `an item without an id at ${pointer}, so that the page after it cannot be asked for`);
}

/** The query of a next URL, which must be the operation's own URL: credentials go nowhere else. */
function searchOf(
  next: string,
  path: Parameters = {},
  { id, provider, row, baseUrl }: About<ListRow>,
): URLSearchParams {
  const own = new URL(
    baseUrl + row.path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name]))),
  );
  const url = URL.canParse(next, own) ? new URL(next, own) : undefined;
  if (url?.origin === own.origin && url.pathname === own.pathname) return url.searchParams;
  throw new PaySpecError(
    "foreign-page",
    `${id}: ${provider} says that the next page is at ${url === undefined ? "what is no URL" : `${url.origin}${url.pathname}`}; ` +
      `only ${own.origin}${own.pathname} is asked.`,
    { operation: id },
  );
}

/** Each value as a list, which is sent as the same name several times. */
function asParameters(search: URLSearchParams): Parameters {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}

/** The same of a URL of the provider's. Encoded here, for openapi-fetch encodes values only and would let a name end early. */
function encodedParameters(search: URLSearchParams): Parameters {
  return Object.fromEntries(
    Object.entries(asParameters(search)).map(([name, values]) => [encodeURIComponent(name), values]),
  );
}

function unreadable({ id, provider }: About, sent: string): PaySpecError {
  return new PaySpecError("unreadable-answer", `${id}: ${provider} sent ${sent}.`, { operation: id });
}

function misuse({ id }: About, what: string): PaySpecError {
  return new PaySpecError("invalid-option", `${id}: ${what}.`, { operation: id });
}
