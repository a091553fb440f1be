import type { Filter, Operation } from "../spec/definition.js";
import { isObject, valueAt } from "../spec/pointer.js";
import type { Entry } from "../world/entry.js";
import { Refused } from "../request/refused.js";
import { momentOf } from "./entry-rules.js";

/**
 * The objects that the query of a list asks for, in its order: newest first, unless the query says otherwise. A query
 * parameter that is named like a property of the objects selects those that have its value.
 */
export function selectItems(
  { action, pagination, parameters }: Operation,
  entries: readonly Entry[],
  query: Readonly<Record<string, unknown>>,
): Entry[] {
  // Parameters that select no items: they page, or choose the property that another one compares.
  const others = new Set<string | undefined>([
    pagination?.page,
    pagination?.offset,
    pagination?.after,
    pagination?.before,
    pagination?.limit,
    "limit",
    ...Object.values(action?.filters ?? {}).map((filter) => ("by" in filter ? filter.by?.parameter : undefined)),
  ]);
  let selected = entries.toSorted((one, other) => other.sequence - one.sequence);
  for (const { name, in: place } of parameters) {
    const asked = query[name];
    if (place !== "query" || asked === undefined || others.has(name)) continue;
    const filter: Filter = action?.filters?.[name] ?? { equals: `/${name}` };
    selected = apply(filter, selected, asked, query);
  }
  return selected;
}

function apply(filter: Filter, entries: Entry[], asked: unknown, query: Readonly<Record<string, unknown>>): Entry[] {
  if ("sort" in filter) {
    const pointer = filter.sort[String(asked)];
    if (pointer === undefined) return entries;
    return entries.toSorted((one, other) => rankOf(other, pointer) - rankOf(one, pointer));
  }
  if ("order" in filter) return asked === filter.order.ascending ? entries.toReversed() : entries;
  if ("equals" in filter) {
    const wanted = Array.isArray(asked) ? asked : [asked];
    return entries.filter(({ value }) => wanted.includes(valueAt(value, filter.equals)));
  }
  if ("contains" in filter) {
    const word = String(asked).toLowerCase();
    return entries.filter(({ value }) =>
      filter.contains.some((pointer) =>
        String(valueAt(value, pointer) ?? "")
          .toLowerCase()
          .includes(word),
      ),
    );
  }
  if ("clause" in filter) {
    const [, name, value] = /^(\w+):'([^']*)'$/.exec(String(asked)) ?? [];
    const pointer = filter.clause.find((one) => one === `/${name}`);
    if (pointer === undefined) {
      const known = filter.clause.map((one) => `${one.slice(1)}:'…'`).join(" or ");
      throw new Refused("invalid", `The query must be written like ${known}.`, { field: "query/query" });
    }
    return entries.filter((entry) => valueAt(entry.value, pointer) === value);
  }
  if ("between" in filter) return between(filter.between, entries, asked);
  const { by } = filter;
  const chosen = by === undefined ? undefined : by.fields[String(query[by.parameter])];
  if ("atLeast" in filter) {
    const from = limitOf(asked, "from");
    return entries.filter((entry) => rankOf(entry, chosen ?? filter.atLeast) >= from);
  }
  const to = limitOf(asked, "to");
  return entries.filter((entry) => rankOf(entry, chosen ?? filter.atMost) <= to);
}

function between(pointer: string, entries: Entry[], asked: unknown): Entry[] {
  if (!isObject(asked)) return entries;
  const limit = (name: string) => (asked[name] === undefined ? undefined : limitOf(asked[name], "from"));
  const [gt, gte, lt, lte] = [limit("gt"), limit("gte"), limit("lt"), limit("lte")];
  return entries.filter((entry) => {
    const rank = rankOf(entry, pointer);
    return (
      (gt === undefined || rank > gt) &&
      (gte === undefined || rank >= gte) &&
      (lt === undefined || rank < lt) &&
      (lte === undefined || rank <= lte)
    );
  });
}

function rankOf({ value }: Entry, pointer: string): number {
  return momentOf(valueAt(value, pointer)) ?? Number.NaN;
}

/** A limit in milliseconds; a date without a time means its whole day. */
function limitOf(asked: unknown, side: "from" | "to"): number {
  if (typeof asked === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asked)) {
    return Date.parse(asked) + (side === "to" ? 86_400_000 - 1 : 0);
  }
  const time = typeof asked === "string" && /^\d+$/.test(asked) ? Number(asked) : asked;
  return momentOf(time) ?? Number.NaN;
}
