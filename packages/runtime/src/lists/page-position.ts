import { fillPath } from "../wire/fill-path.js";
import { invalidOption } from "../contract/invalid-option.js";
import type { OperationInfo } from "../contract/operation-info.js";
import type { ListRow } from "./list-row.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Pagination } from "../contract/provider.js";
import { typeName } from "../contract/type-name.js";
import { valuesAt } from "../wire/values-at.js";

/** Parameters by name. */
export interface Parameters {
  readonly [name: string]: unknown;
}

/** The parameters of a list's call that say which list it is. */
export interface CallParameters {
  readonly path?: Parameters;
  readonly query?: Parameters;
}

/** Where in a list a page is. */
export interface Position {
  /** The query that asks for the page. */
  readonly query: Parameters;
  /** How many items come before it; undefined where that is not known. */
  readonly before: number | undefined;
  /** The position as a text, a query string; undefined where the caller's own query begins. */
  readonly cursor: string | undefined;
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
export function startPosition(query: Parameters = {}, info: OperationInfo<ListRow>): Position {
  const { pagination } = info.row;
  const { style } = pagination;
  const start = { query, cursor: undefined };
  if ("limit" in pagination && !(Number(query[pagination.limit] ?? 1) >= 1)) {
    throw misuse(info, `${pagination.limit} must be at least 1; got ${shown(query[pagination.limit])}`);
  }
  if (style === "cursor" && pagination.before !== undefined && query[pagination.before] !== undefined) {
    throw misuse(info, `pages go forward only: leave ${pagination.before} out`);
  }
  if (style === "cursor") return { ...start, before: query[pagination.after] === undefined ? 0 : undefined };
  if (style !== "page" && style !== "offset") return { ...start, before: 0 };
  const parameter = style === "page" ? pagination.page : pagination.offset;
  const first = style === "page" ? 1 : 0;
  const given = query[parameter] ?? first;
  const count = Number(given);
  if (!Number.isSafeInteger(count) || count < first) {
    throw misuse(info, `${parameter} must be a whole number from ${first}; got ${shown(given)}`);
  }
  return { ...start, before: style === "offset" ? count : count === first ? 0 : undefined };
}

/** Where a cursor leads to. */
export function cursorPosition(cursor: string, query: Parameters = {}, info: OperationInfo<ListRow>): Position {
  const { pagination } = info.row;
  // JavaScript lets anything through.
  const stored = new URLSearchParams(typeof cursor === "string" ? cursor : "");
  if (pagination.style === "next-url" && stored.toString() !== "") {
    return { query: joined(query, stored), before: undefined, cursor };
  }
  const parameter = parameterOf(pagination);
  const value = parameter && stored.get(parameter);
  if (!parameter || !value) {
    throw misuse(
      info,
      `from must be the cursor of one of its pages; got ${typeof cursor === "string" ? "another string" : typeName(cursor)}`,
    );
  }
  const position = { ...startPosition({ ...query, [parameter]: value }, info), cursor };
  if (pagination.style !== "page") return position;
  // The same number of a page is another place when the pages are longer or shorter.
  const { limit } = pagination;
  const [then, now] = [stored.get(limit) ?? "not given", String(query[limit] ?? "not given")];
  if (then === now) return position;
  const [before, after] = [then, now].map((one) => (one === "not given" ? one : shown(Number(one))));
  throw misuse(info, `from counts pages whose ${limit} was ${before}; it is now ${after}`);
}

/**
 * Where the next page is; undefined after the last one.
 *
 * @param items what came
 * @param data the answer they came in
 * @param params the parameters of the call
 */
export function nextPosition(
  { query, before }: Position,
  items: readonly unknown[],
  data: unknown,
  params: CallParameters,
  info: OperationInfo<ListRow>,
): Position | undefined {
  const { pagination } = info.row;
  if (pagination.style === "none") return undefined;
  const reached = before === undefined ? undefined : before + items.length;
  if (pagination.style === "next-url") {
    const [url = null] = valuesAt(data, pagination.next);
    if (url === null || url === "") return undefined;
    if (typeof url !== "string") throw unreadable(info, `a next URL that is no text, at ${pagination.next}`);
    const search = searchOf(url, params.path, info);
    return { query: joined(params.query, search), before: reached, cursor: search.toString() };
  }
  if (!hasMore(pagination, items, data, reached, info)) return undefined;
  // Not the limit asked for, which the provider may have capped: that would skip items.
  const [name, value] =
    pagination.style === "page"
      ? [pagination.page, Number(query[pagination.page] ?? 1) + 1]
      : pagination.style === "offset"
        ? [pagination.offset, Number(query[pagination.offset] ?? 0) + items.length]
        : [pagination.after, idOf(items.at(-1), pagination.id, info)];
  const cursor = new URLSearchParams({ [name]: String(value) });
  const { style, limit } = pagination;
  if (style === "page" && (query[limit] ?? null) !== null) cursor.set(limit, String(query[limit]));
  return { query: { ...query, [name]: String(value) }, before: reached, cursor: cursor.toString() };
}

/** How many items the list has in all, where the answer says so. */
export function totalOf(pagination: Pagination, data: unknown): number | undefined {
  if (!("total" in pagination) || pagination.total === undefined) return undefined;
  const [total] = valuesAt(data, pagination.total);
  return typeof total === "number" ? total : undefined;
}

/** Whether more items follow, where the answer says so. */
export function saysMore(pagination: Pagination, data: unknown): boolean | undefined {
  if (!("hasMore" in pagination) || pagination.hasMore === undefined) return undefined;
  const [more] = valuesAt(data, pagination.hasMore);
  return typeof more === "boolean" ? more : undefined;
}

/**
 * The provider's word counts, then its total; where it gives neither, only an empty page ends the list.
 *
 * @throws PaySpecError `unreadable-response` for an empty page after which more must follow
 */
function hasMore(
  pagination: Exclude<Pagination, { style: "none" | "next-url" }>,
  items: readonly unknown[],
  data: unknown,
  reached: number | undefined,
  info: OperationInfo,
): boolean {
  const said = saysMore(pagination, data);
  const total = totalOf(pagination, data);
  const left = total === undefined || reached === undefined ? undefined : total - reached;
  if (items.length === 0) {
    if (said !== true && (left ?? 0) <= 0) return false;
    throw unreadable(info, "an empty page, though more must follow by its own word: the list is not whole");
  }
  if (said !== undefined) return said;
  // More than there are in all: the total is no total, or the list has shrunk.
  return left !== 0;
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

/**
 * The query of a next URL, and what of the caller's it leaves out: a filter that is lost would let other items in.
 * A value is a list, which is sent as the same name several times. Names are encoded here, for a call encodes values
 * only and would let a name end early.
 */
function joined(query: Parameters = {}, search: URLSearchParams): Parameters {
  const names = [...new Set(search.keys())];
  // An object travels as one name for each of its members, in brackets.
  const isLeftOut = (name: string) => !names.some((one) => one === name || one.startsWith(`${name}[`));
  return Object.fromEntries([
    ...Object.entries(query).filter(([name]) => isLeftOut(name)),
    ...names.map((name) => [encodeURIComponent(name), search.getAll(name)] as const),
  ]);
}

function unreadable({ id, provider }: OperationInfo, sent: string): PaySpecError {
  return new PaySpecError("unreadable-response", `${id}: ${provider} sent ${sent}.`, { operation: id });
}

function misuse({ id }: OperationInfo, what: string): PaySpecError {
  return invalidOption(`${id}: ${what}.`, id);
}

/** A number as it is. What stands in the place of one may be secret. */
function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : typeName(value);
}
