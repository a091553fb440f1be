import type { Created, MoneyMove, Resource, Transition } from "../spec/definition.js";
import { isObject, type JsonObject, valueAt, withValueAt } from "../spec/pointer.js";
import { fill, holds, refer } from "../spec/template.js";
import { Refused, type Situation } from "../request/refused.js";
import type { Entry } from "../world/entry.js";
import type { ActContext } from "./act-context.js";
import { createEntry } from "./create-entry.js";
import { emitAll } from "./emit.js";
import { book, merged, parentOf, stateOf, withAppended, withDue, withPage } from "./entry-rules.js";

/** A resource after a transition, and the money that it moved. */
export interface Transitioned {
  readonly entry: Entry;
  /** In the provider's unit; undefined where the transition moves none. */
  readonly amount: number | undefined;
}

/**
 * Makes a transition of an object, with all that goes with it: money, events, further objects.
 *
 * @param values further sources of the templates, such as `payer`
 * @throws Refused `state`, `amount`, or what an outcome says
 */
export function transition(
  context: ActContext,
  entry: Entry,
  name: string,
  values: Readonly<Record<string, unknown>> = {},
): Transitioned {
  const resource = context.resource(entry.resource);
  const rule = resource.transitions[name];
  if (rule === undefined) throw new Error(`The resource ${entry.resource} has no transition ${name}.`);
  const state = stateOf(resource, entry.value);
  if (rule.from !== undefined && !rule.from.includes(state)) {
    throw new Refused("state", `A ${entry.resource} in the state ${state} does not allow this: ${name}.`);
  }
  const sources = context.sources({ ...values, ...parentOf(context, entry), own: entry.value });
  const outcome = rule.outcomes?.find(({ when }) => holds(when, sources));
  // The schema of the vocabulary holds `refuse` to the situations.
  if (outcome?.refuse !== undefined) throw new Refused(outcome.refuse as Situation, `The provider refuses: ${name}.`);
  if (outcome?.transition !== undefined) return transition(context, entry, outcome.transition, values);

  const moved =
    rule.moves === undefined
      ? undefined
      : move(resource, entry, rule.moves, refer(rule.moves.amount ?? "none", sources));
  const to = (moved?.isWhole === true ? rule.moves?.whole : undefined) ?? rule.to ?? state;
  const changed = change(context, entry, { resource, name, rule, to, values: { ...values, amount: moved?.amount } });
  const next: Entry = {
    ...changed,
    refunded: entry.refunded + (rule.moves?.kind === "refund" ? (moved?.amount ?? 0) : 0),
  };
  context.changes.put(next);
  book(context, resource, {
    before: entry,
    after: next,
    moved: rule.moves?.kind === "refund" ? moved?.amount : undefined,
  });
  const after = { ...values, amount: moved?.amount };
  emitAll(context, rule.events, next, after);
  for (const created of rule.creates ?? []) createFrom(context, next, created, after);
  for (const { resource: other, id } of rule.deletes ?? []) {
    const deleted = context.find(other, refer(id, context.sources({ ...after, own: next.value })));
    if (deleted !== undefined) context.changes.delete(other, deleted.id);
  }
  for (const { resource: other, id, transition: also } of rule.also ?? []) {
    const related = context.find(other, refer(id, context.sources({ ...after, own: next.value })));
    if (related !== undefined && isPossible(context, related, also)) {
      transition(context, related, also, { ...after, by: next.value });
    }
  }
  // What was created or went along may have changed the object again.
  return { entry: context.find(next.resource, next.id) ?? next, amount: moved?.amount };
}

/** Creates what goes with a transition of `owner`. */
function createFrom(
  context: ActContext,
  owner: Entry,
  { resource, when, parent, body = {}, transition: then, as: property }: Created,
  values: Readonly<Record<string, unknown>>,
): void {
  const sources = context.sources({ ...values, own: owner.value });
  if (when !== undefined && !holds(when, sources)) return;
  const filled = fill(body, sources);
  const sent = isObject(filled) ? filled : {};
  const initial = context.resource(resource).initial;
  const parentName = context.resource(resource).parent?.resource;
  const named =
    parent === undefined || parentName === undefined ? owner : context.find(parentName, refer(parent, sources));
  let entry = createEntry(context, resource, {
    parent: named ?? owner,
    values: { ...values, body: sent },
    taken: Object.fromEntries(Object.entries(sent).filter(([name]) => !Object.hasOwn(initial, name))),
  });
  if (then !== undefined) entry = transition(context, entry, then, values).entry;
  if (property === undefined) return;
  const current = context.find(owner.resource, owner.id) ?? owner;
  context.changes.put({ ...current, value: { ...current.value, [property]: entry.value } });
}

/** Whether an object is in a state from which a transition is possible. */
export function isPossible(context: ActContext, entry: Entry, name: string): boolean {
  const resource = context.resource(entry.resource);
  const from = resource.transitions[name]?.from;
  return from === undefined || from.includes(stateOf(resource, entry.value));
}

function move(
  { money }: Resource,
  entry: Entry,
  { kind }: MoneyMove,
  asked: unknown,
): { readonly amount: number; readonly isWhole: boolean } {
  const at = (pointer: string | undefined) => (pointer === undefined ? undefined : valueAt(entry.value, pointer));
  const total = Number(at(money?.paid) ?? at(money?.amount) ?? 0);
  const left = kind === "refund" ? total - entry.refunded : Number(at(money?.capturable) ?? at(money?.amount) ?? 0);
  // WooshPay types the amount of a refund as a string.
  const amount = asked === undefined || asked === null ? left : Number(asked);
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > left) {
    throw new Refused("amount", `At most ${left} can be taken here; got ${amount}.`, {
      field: "body/amount",
      keyword: amount > left ? "maximum" : "minimum",
    });
  }
  return { amount, isWhole: amount === left };
}

function change(
  context: ActContext,
  entry: Entry,
  {
    resource,
    name,
    rule,
    to,
    values,
  }: {
    resource: Resource;
    name: string;
    rule: Transition;
    to: string;
    values: Readonly<Record<string, unknown>>;
  },
): Entry {
  const before = stateOf(resource, entry.value);
  let value: unknown =
    resource.state === undefined || to === "" ? entry.value : withValueAt(entry.value, resource.state, to);
  const sources = () => context.sources({ ...values, ...parentOf(context, entry), own: value });
  if (rule.moves?.kind === "refund" && resource.money !== undefined) {
    const { refunded, refundable } = resource.money;
    const amount = Number(values["amount"]);
    if (refunded !== undefined) value = withValueAt(value, refunded, entry.refunded + amount);
    if (refundable !== undefined) value = withValueAt(value, refundable, Number(valueAt(value, refundable)) - amount);
  }
  for (const template of [rule.set, resource.touch]) {
    if (template !== undefined) value = merged(value, fill(template, sources()));
  }
  const appended = [rule.append, to === before ? undefined : resource.append];
  for (const templates of appended) value = withAppended(value, templates, sources());
  if (rule.drop !== undefined && isObject(value)) {
    value = Object.fromEntries(Object.entries(value).filter(([property]) => !rule.drop?.includes(property)));
  }
  // Merging and setting values in an object leaves an object.
  const object = value as JsonObject;
  const finished = context.world.changed?.({
    resource: entry.resource,
    transition: name,
    value: object,
    sources: sources(),
  });
  const changed: Entry = {
    ...entry,
    value: withPage(context, resource, { ...entry, value: finished ?? object }),
    stateSince: to === before ? entry.stateSince : context.now,
  };
  return withDue(context, resource, changed);
}
