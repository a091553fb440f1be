import { invalidOption } from "../contract/invalid-option.js";
import type { OperationInfo } from "../contract/operation-info.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Pagination } from "../contract/provider.js";
import { typeName } from "../contract/type-name.js";
import { fillPath } from "../wire/fill-path.js";
import { valuesAt } from "../wire/values-at.js";
import type { ListRow } from "./list-row.js";

/** Parameters by name. */
export interface Parameters {
  readonly [name: string]: unknown;
}

/** The parameters of a list's call that say which list it is. */
export interface CallParameters {
  readonly path?: Parameters;
  readonly query?: Parameters;
}

/** A page that has been read. */
export interface ReadPage {
  /** What asked for it. */
  readonly query: Parameters;
  readonly items: readonly unknown[];
  /** The response that the items came in. */
  readonly data: unknown;
  /** The parameters of the call. */
  readonly params: CallParameters;
  /** How many items there are up to its end; undefined where that is not known. */
  readonly reached: number | undefined;
}

/** What asks for the page after, as a query and as a text. */
interface Next {
  readonly query: Parameters;
  readonly cursor: string;
}

/** How one style of paging finds its way through a list. */
export interface PagingStyle<P extends Pagination> {
  /** The query that a cursor stands for; undefined where it is not a cursor of this style. */
  readonly resume: (cursor: URLSearchParams, query: Parameters, pagination: P) => Parameters | undefined;
  /**
   * Refuses a cursor that would lead to another place than when it was given.
   *
   * @throws PaySpecError `invalid-option`
   */
  readonly checkCursor?: (
    cursor: URLSearchParams,
    query: Parameters,
    pagination: P,
    info: OperationInfo<ListRow>,
  ) => void;
  /** Whether the position is a count, which grows whether or not the provider looks at it. */
  readonly counts: boolean;
  /**
   * How many items come before the page that a query asks for; undefined where that is not known.
   *
   * @throws PaySpecError `invalid-option` for a query that asks for no page
   */
  readonly before: (query: Parameters, pagination: P, info: OperationInfo<ListRow>) => number | undefined;
  /**
   * Where the page after another one is; undefined after the last one.
   *
   * @throws PaySpecError `unreadable-response` or `foreign-page`
   */
  readonly next: (page: ReadPage, pagination: P, info: OperationInfo<ListRow>) => Next | undefined;
}

/** A pagination of one style. */
type Of<Style extends Pagination["style"]> = Extract<Pagination, { readonly style: Style }>;

/** Every style that a spec can name; the compiler reports a missing entry. */
const STYLES: { readonly [Style in Pagination["style"]]: PagingStyle<Of<Style>> } = {
  none: { resume: () => undefined, counts: false, before: () => 0, next: () => undefined },
  page: {
    resume: (cursor, query, { page }) => withPosition(cursor, query, page),
    checkCursor(cursor, query, { limit }, info) {
      // The same number of a page is another place when the pages are longer or shorter.
      const [then, now] = [cursor.get(limit) ?? "not given", String(query[limit] ?? "not given")];
      if (then === now) return;
      const [before, after] = [then, now].map((one) => (one === "not given" ? one : shown(Number(one))));
      throw misuse(info, `from counts pages whose ${limit} was ${before}; it is now ${after}`);
    },
    counts: true,
    before: (query, { page }, info) => (countOf(query, page, 1, info) === 1 ? 0 : undefined),
    next(read, pagination, info) {
      const { page, limit } = pagination;
      const asked = read.query[limit] ?? undefined;
      const lengthOfPages = asked === undefined ? {} : { [limit]: String(asked) };
      return more(read, pagination, info) && at(read, page, Number(read.query[page] ?? 1) + 1, lengthOfPages);
    },
  },
  offset: {
    resume: (cursor, query, { offset }) => withPosition(cursor, query, offset),
    counts: true,
    before: (query, { offset }, info) => countOf(query, offset, 0, info),
    // Not the limit asked for, which the provider may have capped: that would skip items.
    next: (read, pagination, info) =>
      more(read, pagination, info) &&
      at(read, pagination.offset, Number(read.query[pagination.offset] ?? 0) + read.items.length),
  },
  cursor: {
    resume: (cursor, query, { after }) => withPosition(cursor, query, after),
    counts: false,
    before(query, { after, before }, info) {
      if (before !== undefined && query[before] !== undefined) {
        throw misuse(info, `pages only go forward: leave out ${before}`);
      }
      return query[after] === undefined ? 0 : undefined;
    },
    next: (read, pagination, info) =>
      more(read, pagination, info) && at(read, pagination.after, idOf(read.items.at(-1), pagination.id, info)),
  },
  "next-url": {
    resume: (cursor, query) => (cursor.toString() === "" ? undefined : joined(cursor, query)),
    counts: false,
    // Nothing counts the items: the provider says which page is next.
    before: () => undefined,
    next({ data, params }, { next }, info) {
      const [url = null] = valuesAt(data, next);
      if (url === null || url === "") return undefined;
      if (typeof url !== "string") throw unreadable(info, `a next URL that is no text, at ${next}`);
      const search = searchOf(url, params.path, info);
      return { query: joined(search, params.query), cursor: search.toString() };
    },
  },
};

/** The style of a pagination. */
export function styleOf<P extends Pagination>(pagination: P): PagingStyle<P> {
  // The entry under the style of a pagination takes paginations of that style.
  return STYLES[pagination.style] as PagingStyle<Pagination> as PagingStyle<P>;
}

/** How many items the list has in all, where the response says so. */
export function totalOf(pagination: Pagination, data: unknown): number | undefined {
  if (!("total" in pagination) || pagination.total === undefined) return undefined;
  const [total] = valuesAt(data, pagination.total);
  return typeof total === "number" ? total : undefined;
}

/** Whether more items follow, where the response says so. */
export function saysMore(pagination: Pagination, data: unknown): boolean | undefined {
  if (!("hasMore" in pagination) || pagination.hasMore === undefined) return undefined;
  const [isMore] = valuesAt(data, pagination.hasMore);
  return typeof isMore === "boolean" ? isMore : undefined;
}

/**
 * The query of a next URL, and what of the caller's it leaves out: a filter that is lost would let other items in.
 * A value is a list, which is sent as the same name several times. Names are encoded here, for a call encodes values
 * only and would let a name end early.
 */
function joined(search: URLSearchParams, query: Parameters = {}): Parameters {
  const names = [...new Set(search.keys())];
  // An object travels as one name for each of its properties, in brackets.
  const isLeftOut = (name: string) => !names.some((one) => one === name || one.startsWith(`${name}[`));
  return Object.fromEntries([
    ...Object.entries(query).filter(([name]) => isLeftOut(name)),
    ...names.map((name) => [encodeURIComponent(name), search.getAll(name)] as const),
  ]);
}

/** A number as it is; anything else is not shown, since it may be secret. */
export function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : typeName(value);
}

export function misuse({ id }: OperationInfo, what: string): PaySpecError {
  return invalidOption(`${id}: ${what}.`, id);
}

/** A query with the position of a cursor in it. */
function withPosition(cursor: URLSearchParams, query: Parameters, parameter: string): Parameters | undefined {
  const value = cursor.get(parameter);
  return value ? { ...query, [parameter]: value } : undefined;
}

/** The query of the page before, with another position in it. */
function at(
  { query }: ReadPage,
  parameter: string,
  position: string | number,
  beside: Record<string, string> = {},
): Next {
  const value = String(position);
  const cursor = new URLSearchParams({ [parameter]: value, ...beside });
  return { query: { ...query, [parameter]: value }, cursor: cursor.toString() };
}

function countOf(query: Parameters, parameter: string, first: number, info: OperationInfo): number {
  const given = query[parameter] ?? first;
  const count = Number(given);
  if (Number.isSafeInteger(count) && count >= first) return count;
  throw misuse(info, `${parameter} must be a whole number from ${first}; got ${shown(given)}`);
}

/**
 * Whether there is more: true, or undefined. The provider's word counts, then its total; where it gives neither, only an
 * empty page ends the list.
 *
 * @throws PaySpecError `unreadable-response` for an empty page after which more must follow
 */
function more({ items, data, reached }: ReadPage, pagination: Pagination, info: OperationInfo): true | undefined {
  const said = saysMore(pagination, data);
  const total = totalOf(pagination, data);
  const left = total === undefined || reached === undefined ? undefined : total - reached;
  if (items.length === 0) {
    if (said !== true && (left ?? 0) <= 0) return undefined;
    throw unreadable(info, "an empty page, though more must follow by its own word: the list is not whole");
  }
  // More items than `total`: it is not a real total, or the list shrank.
  return (said ?? left !== 0) || undefined;
}

function idOf(item: unknown, pointer: string, info: OperationInfo): string | number {
  const [value] = valuesAt(item, pointer);
  if ((typeof value === "string" && value !== "") || typeof value === "number") return value;
  throw unreadable(info, `an item without an id at ${pointer}, so that the page after it cannot be asked for`);
}

/** The query of a next URL, which must be the operation's own URL: credentials go nowhere else. */
function searchOf(
  next: string,
  path: Parameters | undefined,
  { id, provider, row, baseUrl }: OperationInfo<ListRow>,
): URLSearchParams {
  const own = new URL(baseUrl + fillPath(row.path, path, id));
  const url = URL.canParse(next, own) ? new URL(next, own) : undefined;
  if (url?.origin === own.origin && url.pathname === own.pathname) return url.searchParams;
  throw new PaySpecError(
    "foreign-page",
    `${id}: ${provider} says that the next page is at ${url === undefined ? "what is no URL" : `${url.protocol}//${url.host}${url.pathname}`}; ` +
      `only ${own.origin}${own.pathname} is asked.`,
    { operation: id },
  );
}

function unreadable({ id, provider }: OperationInfo, sent: string): PaySpecError {
  return new PaySpecError("unreadable-response", `${id}: ${provider} sent ${sent}.`, { operation: id });
}
