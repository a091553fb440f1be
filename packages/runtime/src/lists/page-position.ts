import type { OperationInfo } from "../contract/operation-info.js";
import { typeName } from "../contract/type-name.js";
import type { ListRow } from "./list-row.js";
import { misuse, type Parameters, type ReadPage, shown, styleOf } from "./paging-styles.js";

/** Where in a list a page is. */
export interface Position {
  /** The query that asks for the page. */
  readonly query: Parameters;
  /** How many items come before it; undefined where that is not known. */
  readonly before: number | undefined;
  /** The position as a text, a query string; undefined where the caller's own query begins. */
  readonly cursor: string | undefined;
}

/** Where the caller's own query begins. */
export function startPosition(info: OperationInfo<ListRow>, query: Parameters = {}): Position {
  const { pagination } = info.row;
  if ("limit" in pagination && !(Number(query[pagination.limit] ?? 1) >= 1)) {
    throw misuse(info, `${pagination.limit} must be at least 1; got ${shown(query[pagination.limit])}`);
  }
  return { query, before: styleOf(pagination).before(query, pagination, info), cursor: undefined };
}

/** Where a cursor leads to. */
export function cursorPosition(cursor: string, info: OperationInfo<ListRow>, query: Parameters = {}): Position {
  const { pagination } = info.row;
  const style = styleOf(pagination);
  // JavaScript callers may pass anything.
  const stored = new URLSearchParams(typeof cursor === "string" ? cursor : "");
  const resumed = style.resume(stored, query, pagination);
  if (resumed === undefined) {
    const got = typeof cursor === "string" ? "another string" : typeName(cursor);
    throw misuse(info, `from must be the cursor of one of its pages; got ${got}`);
  }
  const position = { ...startPosition(info, resumed), cursor };
  style.checkCursor?.(stored, query, pagination, info);
  return position;
}

/** Where the page after another one is; undefined after the last one. */
export function nextPosition(
  { before }: Position,
  read: Omit<ReadPage, "reached">,
  info: OperationInfo<ListRow>,
): Position | undefined {
  const { pagination } = info.row;
  const reached = before === undefined ? undefined : before + read.items.length;
  const next = styleOf(pagination).next({ ...read, reached }, pagination, info);
  return next && { ...next, before: reached };
}
