import type { Action, Operation } from "../spec/definition.js";
import { isObject, type JsonObject, valueAt, withValueAt } from "../spec/pointer.js";
import { fill, holds, refer, type Sources } from "../spec/template.js";
import { Refused, type Situation } from "../request/refused.js";
import type { Caller } from "../request/authenticate.js";
import type { RequestValues } from "../request/validate-request.js";
import type { Entry } from "../world/entry.js";
import type { ActContext } from "./act-context.js";
import { createEntry } from "./create-entry.js";
import { stateOf, withDue } from "./entry-rules.js";
import { pageOf } from "./page-of.js";
import { selectItems } from "./select-items.js";
import { transition } from "./transitions.js";

/** An operation, ready to be acted upon. */
export interface Performance {
  readonly operation: Operation;
  readonly values: RequestValues;
  /** The URL of the request. */
  readonly url: string;
  readonly caller: Caller;
}

/**
 * Does what the spec says that an operation does, and returns the body of its success; undefined where it has none.
 *
 * @throws Refused
 */
export function perform(context: ActContext, performance: Performance): unknown {
  const { operation } = performance;
  const { action, success } = operation;
  if (action === undefined) return success.example;
  if (action.action === "list") return list(context, action, performance);
  checkOutcomes(context, action, performance.values);
  const found = findNeeds(context, action, performance.values);
  const acted = act(context, action, { ...performance, values: { ...performance.values, found } });
  return bodyOf(context, operation, action, acted);
}

/** What a request asks for, with the objects that it names. */
interface ActValues extends RequestValues {
  readonly found: Readonly<Record<string, JsonObject>>;
}

/** The object that an operation acted upon, and what templates may say of it. */
interface Acted {
  readonly entry: Entry;
  readonly amount?: number | undefined;
}

function act(context: ActContext, action: Action, { values }: { readonly values: ActValues }): Acted {
  const { resource: name } = action;
  if (action.action === "create") return create(context, action, values);
  const entry = needOwn(context, action, values);
  switch (action.action) {
    case "transition":
      return transition(context, entry, action.transition ?? "", { ...values });
    case "update":
      checkState(context, action, entry);
      return { entry: update(context, action, entry, values) };
    case "delete":
      checkState(context, action, entry);
      context.changes.delete(name, entry.id);
      return { entry };
    default:
      return { entry };
  }
}

function create(context: ActContext, action: Action, values: ActValues): Acted {
  const rules = context.resource(action.resource);
  const parentName = rules.parent?.resource;
  const parentId = action.parent === undefined ? undefined : refer(action.parent, context.sources({ ...values }));
  let parent = parentName === undefined || parentId === undefined ? undefined : context.need(parentName, parentId);
  let amount: number | undefined;
  if (parent !== undefined && action.transition !== undefined) {
    const moved = transition(context, parent, action.transition, { ...values });
    parent = moved.entry;
    amount = moved.amount;
  }
  const body = isObject(values.body) ? values.body : {};
  const taken = Object.fromEntries(
    (action.copied ?? [])
      .filter((property) => Object.hasOwn(body, property))
      .map((property) => [property, body[property]]),
  );
  const entry = createEntry(context, action.resource, {
    ...(parent === undefined ? {} : { parent }),
    values: { ...values, amount },
    taken,
  });
  return { entry: branch(context, action, entry, values), amount };
}

/** Makes the transitions that follow, in their order, when their conditions hold. */
function branch(context: ActContext, action: Action, entry: Entry, values: ActValues): Entry {
  let current = entry;
  for (const { when, transition: name } of action.follows ?? []) {
    const sources = context.sources({ ...values, own: current.value });
    if (name !== undefined && holds(when, sources)) current = transition(context, current, name, { ...values }).entry;
  }
  return current;
}

function update(context: ActContext, action: Action, entry: Entry, values: ActValues): Entry {
  const rules = context.resource(action.resource);
  const body = isObject(values.body) ? values.body : {};
  const taken = (action.copied ?? []).filter((property) => Object.hasOwn(body, property));
  const sources = () => context.sources({ ...values, own: value });
  let value: JsonObject = {
    ...entry.value,
    ...Object.fromEntries(taken.map((property) => [property, body[property]])),
  };
  for (const template of [action.set, rules.touch]) {
    if (template === undefined) continue;
    const set = fill(template, sources());
    if (isObject(set)) value = { ...value, ...set };
  }
  const updated = withDue(context, rules, { ...entry, value });
  context.changes.put(updated);
  return branch(context, action, updated, values);
}

/**
 * The objects that the request names beside its own, by resource.
 *
 * @throws Refused `not-found` where one does not exist or is in another state
 */
function findNeeds(context: ActContext, { needs = [] }: Action, values: RequestValues): Record<string, JsonObject> {
  const found: Record<string, JsonObject> = {};
  for (const { resource, id, in: states, refuse = "not-found" } of needs) {
    const named = refer(id, context.sources({ ...values }));
    if (named === undefined || named === null) continue;
    const entry = context.find(resource, named);
    const state = entry === undefined ? "" : stateOf(context.resource(resource), entry.value);
    if (entry === undefined || !(states?.includes(state) ?? true)) {
      // The schema of the vocabulary holds `refuse` to the situations.
      throw new Refused(refuse as Situation, `No such ${resource}: ${String(named)}.`, { field: id });
    }
    found[resource] = entry.value;
  }
  return found;
}

/** @throws Refused what the first outcome says whose condition holds */
function checkOutcomes(context: ActContext, { outcomes = [] }: Action, values: RequestValues): void {
  const sources = context.sources({ ...values });
  const outcome = outcomes.find(({ when }) => holds(when, sources));
  // The schema of the vocabulary holds `refuse` to the situations.
  if (outcome?.refuse !== undefined) throw new Refused(outcome.refuse as Situation, "The provider refuses this.");
}

/** The object that the operation names, within its parent where it names one. */
function needOwn(context: ActContext, action: Action, values: ActValues): Entry {
  const sources = context.sources({ ...values });
  const id = action.id === undefined ? undefined : refer(action.id, sources);
  const entry = context.need(action.resource, id);
  const isElsewhere = action.parent !== undefined && entry.parent !== refer(action.parent, sources);
  if (isElsewhere || !hasValues(entry, action, sources)) {
    throw new Refused("not-found", `No such ${action.resource}: ${String(id)}.`);
  }
  return entry;
}

/** Whether an object has the values that the action asks for. */
function hasValues({ value }: Entry, { where = {} }: Action, sources: Sources): boolean {
  return Object.entries(where).every(([pointer, reference]) => valueAt(value, pointer) === refer(reference, sources));
}

function checkState(context: ActContext, { from, resource }: Action, entry: Entry): void {
  const state = stateOf(context.resource(resource), entry.value);
  if (from === undefined || from.includes(state)) return;
  throw new Refused("state", `A ${resource} in the state ${state} does not allow this.`);
}

function list(context: ActContext, action: Action, { operation, values, url }: Performance): unknown {
  const rules = context.resource(action.resource);
  let entries = context.world.collection(action.resource).all();
  if (action.parent !== undefined) {
    const parent = refer(action.parent, context.sources({ ...values }));
    if (rules.parent !== undefined) context.need(rules.parent.resource, parent);
    entries = entries.filter((entry) => entry.parent === parent);
  }
  const sources = context.sources({ ...values });
  const fitting = entries.filter((entry) => hasValues(entry, action, sources));
  return pageOf(operation, selectItems(operation, fitting, values.query), values.query, {
    url,
    view: ({ value }) => view(operation, value),
  });
}

function bodyOf(context: ActContext, operation: Operation, action: Action, { entry, amount }: Acted): unknown {
  const { success } = operation;
  if (success.contentType === undefined) return undefined;
  const value =
    action.action === "delete" ? entry.value : (context.find(entry.resource, entry.id)?.value ?? entry.value);
  if (action.response !== undefined) return fill(action.response, context.sources({ own: value, amount }));
  const at = action.at ?? context.resource(action.resource).at ?? "";
  return withValueAt(success.example ?? {}, at, view(operation, value));
}

/** The properties of an object that a response shows. */
function view({ success: { properties }, action }: Operation, value: JsonObject): JsonObject {
  const hidden = action?.hides ?? [];
  if (properties === undefined && hidden.length === 0) return value;
  const shown = (properties ?? Object.keys(value)).filter(
    (name) => !hidden.includes(name) && Object.hasOwn(value, name),
  );
  return Object.fromEntries(shown.map((name) => [name, value[name]]));
}
