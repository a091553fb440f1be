import type { Resource, Template } from "../spec/definition.js";
import { isObject, type JsonObject, valueAt, withValueAt } from "../spec/pointer.js";
import { fill, type Sources } from "../spec/template.js";
import type { Entry } from "../world/entry.js";
import type { ActContext } from "./act-context.js";

/** The state of an object; empty where the resource has none. */
export function stateOf({ state }: Resource, value: JsonObject): string {
  return state === undefined ? "" : String(valueAt(value, state) ?? "");
}

/** The object that an object belongs to, as a source of templates. */
export function parentOf(context: ActContext, entry: Entry): { readonly parent?: JsonObject } {
  const resource = context.resource(entry.resource).parent?.resource;
  const parent =
    resource === undefined || entry.parent === undefined ? undefined : context.find(resource, entry.parent);
  return parent === undefined ? {} : { parent: parent.value };
}

/** An object with the transition that time makes next of it. */
export function withDue(context: ActContext, resource: Resource, entry: Entry): Entry {
  const { due: _, ...rest } = entry;
  const state = stateOf(resource, entry.value);
  const sources = context.sources({ ...parentOf(context, entry), own: entry.value });
  let due: Entry["due"];
  for (const [name, { by, from, at, afterSeconds }] of Object.entries(resource.transitions)) {
    if (by !== "time" || (from !== undefined && !from.includes(state))) continue;
    const moment = at === undefined ? entry.stateSince + (afterSeconds ?? 0) * 1000 : momentOf(fill(at, sources));
    if (moment !== undefined && (due === undefined || moment < due.at)) due = { at: moment, transition: name };
  }
  return due === undefined ? rest : { ...rest, due };
}

/** A time that a provider writes in ISO 8601, seconds or milliseconds, in milliseconds since the epoch. */
export function momentOf(time: unknown): number | undefined {
  if (typeof time === "number") return time < 1e11 ? time * 1000 : time;
  if (typeof time !== "string") return undefined;
  const parsed = Date.parse(time);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** Books the money that came in or went back. */
export function book(
  context: ActContext,
  { money, state }: Resource,
  { before, after, moved }: { before: Entry | undefined; after: Entry; moved?: number | undefined },
): void {
  if (money === undefined) return;
  const currency = money.currency.startsWith("/") ? String(valueAt(after.value, money.currency)) : money.currency;
  const { resource, id } = after;
  const isPaid = (entry: Entry | undefined) =>
    entry !== undefined && money.paidIn.includes(String(valueAt(entry.value, state ?? "")));
  if (isPaid(after) && !isPaid(before) && moved === undefined) {
    const amount = Number(valueAt(after.value, money.paid ?? money.amount) ?? valueAt(after.value, money.amount) ?? 0);
    context.changes.ledger.push({ kind: "charge", amount, currency, resource, id, at: context.now });
  }
  if (moved !== undefined) {
    context.changes.ledger.push({ kind: "refund", amount: moved, currency, resource, id, at: context.now });
  }
}

/** An object whose page for the payer, where it has one, is the sandbox's own, where that has one. */
export function withPage(
  context: ActContext,
  { page }: Resource,
  { resource, id, value }: Pick<Entry, "resource" | "id" | "value">,
): JsonObject {
  if (page === undefined || typeof valueAt(value, page.url) !== "string") return value;
  const url = context.world.pageOf(resource, id);
  return url === undefined ? value : merged(withValueAt(value, page.url, url), {});
}

/** An object with other values of some properties. */
export function merged(value: unknown, set: unknown): JsonObject {
  return { ...(isObject(value) ? value : {}), ...(isObject(set) ? set : {}) };
}

/** An object whose lists have one more item. */
export function withAppended(
  value: unknown,
  templates: Readonly<Record<string, Template>> | undefined,
  sources: Sources,
): unknown {
  let appended = value;
  for (const [property, template] of Object.entries(templates ?? {})) {
    const list = isObject(appended) && Array.isArray(appended[property]) ? appended[property] : [];
    appended = merged(appended, { [property]: [...list, fill(template, sources)] });
  }
  return appended;
}
