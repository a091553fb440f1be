import type { Operation, Pagination } from "../spec/definition.js";
import { isObject, segmentsOf, valueAt, withValueAt } from "../spec/pointer.js";
import { Refused } from "../request/refused.js";
import type { Entry } from "../world/entry.js";

/** A page of a list. */
interface Page {
  readonly entries: readonly Entry[];
  readonly hasMore: boolean;
  readonly number: number;
}

/** How many items a page has where the provider documents neither a parameter nor a default. */
const PAGE_SIZE = 20;

/**
 * Writes the response of a list: the items of the page that the query asks for, in the frame that the spec's example
 * shows.
 *
 * @param entries all that the query selects, in the order of the list
 * @param options.view what an item shows of an object
 * @throws Refused `invalid` for a cursor that is no item
 */
export function pageOf(
  { pagination, success }: Operation,
  entries: readonly Entry[],
  query: Readonly<Record<string, unknown>>,
  { url, view }: { readonly url: string; readonly view: (entry: Entry) => unknown },
): unknown {
  const rules: Pagination = pagination ?? { style: "none", items: "" };
  const size = sizeOf(rules, query);
  const page = cut({ rules, entries, query, size, url });
  let body = withValueAt(success.example ?? {}, rules.items, page.entries.map(view));
  const set = (pointer: string | undefined, value: unknown) => {
    if (pointer !== undefined) body = withValueAt(body, pointer, value);
  };
  set(rules.hasMore, page.hasMore);
  set(rules.total, entries.length);
  if (rules.style === "next-url") {
    set(rules.next, page.hasMore ? pageUrl(url, page.number + 1) : null);
    if (isObject(body) && "previous" in body) set("/previous", page.number > 1 ? pageUrl(url, page.number - 1) : null);
  }
  // Some providers repeat the paging beside the items.
  const frame = valueAt(body, parentPointer(rules.items));
  for (const [parameter, value] of [
    [rules.page, page.number],
    [rules.limit, size],
    [rules.offset, query[rules.offset ?? ""]],
  ] as const) {
    if (parameter === undefined || value === undefined || !isObject(frame) || !(parameter in frame)) continue;
    set(`${parentPointer(rules.items)}/${parameter}`, value);
  }
  return body;
}

function sizeOf({ limit }: Pagination, query: Readonly<Record<string, unknown>>): number {
  const asked = limit === undefined ? undefined : query[limit];
  return typeof asked === "number" ? asked : PAGE_SIZE;
}

/** What a page is cut out of. */
interface List {
  readonly rules: Pagination;
  readonly query: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
  readonly size: number;
  readonly url: string;
}

/** How each style of paging finds the page that a query asks for. */
const PAGING_STYLES: Readonly<Record<string, (list: List) => Page>> = {
  page(list) {
    const number = Number(list.query[list.rules.page ?? ""] ?? 1);
    return slice(list, (number - 1) * list.size, number);
  },
  offset: (list) => slice(list, Math.max(0, Number(list.query[list.rules.offset ?? ""] ?? 0))),
  "next-url"(list) {
    const number = Math.max(1, Number(new URL(list.url).searchParams.get("page") ?? 1) || 1);
    return slice(list, (number - 1) * list.size, number);
  },
  cursor(list) {
    const { rules, query, entries, size } = list;
    const after = rules.after === undefined ? undefined : query[rules.after];
    const before = rules.before === undefined ? undefined : query[rules.before];
    if (typeof after === "string") return slice(list, placeOf(after, entries, rules.after) + 1);
    if (typeof before !== "string") return slice(list, 0);
    const end = placeOf(before, entries, rules.before);
    const start = Math.max(0, end - size);
    return { entries: entries.slice(start, end), hasMore: start > 0, number: 1 };
  },
  none({ query, entries }) {
    const limit = typeof query["limit"] === "number" ? query["limit"] : entries.length;
    return { entries: entries.slice(0, limit), hasMore: entries.length > limit, number: 1 };
  },
};

function cut(list: List): Page {
  const style = PAGING_STYLES[list.rules.style];
  if (style === undefined) throw new Error(`The sandbox has no pages by ${list.rules.style}.`);
  return style(list);
}

function slice({ entries, size }: List, start: number, number = 1): Page {
  return { entries: entries.slice(start, start + size), hasMore: start + size < entries.length, number };
}

function placeOf(id: string, entries: readonly Entry[], parameter: string | undefined): number {
  const place = entries.findIndex((entry) => entry.id === id);
  if (place !== -1) return place;
  throw new Refused("invalid", `No such object: ${id}.`, { field: `query/${parameter}`, keyword: "cursor" });
}

function pageUrl(url: string, page: number): string {
  const next = new URL(url);
  next.searchParams.set("page", String(page));
  return next.href;
}

function parentPointer(pointer: string): string {
  return segmentsOf(pointer).length === 0 ? "" : pointer.slice(0, pointer.lastIndexOf("/"));
}
