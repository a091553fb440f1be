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
  /** How many items are known to come before it. */
  readonly before: number;
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
  if (style !== "page" && style !== "offset") return { query, before: 0 };
  const parameter = style === "page" ? pagination.page : pagination.offset;
  const first = style === "page" ? 1 : 0;
  const given = query[parameter] ?? first;
  const start = Number(given);
  if (!Number.isSafeInteger(start) || start < first) {
    throw misuse(about, `${parameter} must be a whole number from ${first}; got ${JSON.stringify(given)}`);
  }
  return { query, before: style === "offset" ? start : 0 };
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
    ? { query: asParameters(stored), before: 0 }
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
  const reached = before + items.length;
  if (pagination.style === "next-url") {
    const [url] = valuesAt(data, pagination.next);
    if (typeof url !== "string" || url === "") return undefined;
    const search = searchOf(url, path, about);
    return { query: asParameters(search), before: reached, cursor: search.toString() };
  }
  if (!hasMore(pagination, items, data, reached)) return undefined;
  // Not the limit asked for, which the provider may have capped: that would skip items.
  const [name, value] =
    pagination.style === "page"
      ? [pagination.page, Number(query[pagination.page] ?? 1) + 1]
      : pagination.style === "offset"
        ? [pagination.offset, reached]
        : [pagination.after, idOf(items.at(-1), pagination.id, about)];
  const added = new URLSearchParams({ [name]: String(value) });
  return { query: { ...query, ...asParameters(added) }, before: reached, cursor: added.toString() };
}

/** The provider's word counts, then its total; where it gives neither, only an empty page ends the list. */
function hasMore(
  pagination: { readonly hasMore?: string; readonly total?: string },
  items: readonly unknown[],
  data: unknown,
  reached: number,
): boolean {
  if (items.length === 0) return false;
  const said = pagination.hasMore === undefined ? undefined : valuesAt(data, pagination.hasMore)[0];
  if (typeof said === "boolean") return said;
  const total = pagination.total === undefined ? undefined : valuesAt(data, pagination.total)[0];
  return typeof total !== "number" || reached < total;
}

function idOf(item: unknown, pointer: string, { id, provider }: About): string | number {
  const [value] = valuesAt(item, pointer);
  if ((typeof value === "string" && value !== "") || typeof value === "number") return value;
  throw new PaySpecError(
    "unreadable-answer",
    `${id}: ${provider} sent an item without an id at ${pointer}, so that the page after it cannot be asked for.`,
    { operation: id },
  );
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

function misuse({ id }: About, what: string): PaySpecError {
  return new PaySpecError("invalid-option", `${id}: ${what}.`, { operation: id });
}
