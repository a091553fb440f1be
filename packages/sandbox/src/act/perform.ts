import type { Action, Operation } from "../spec/definition.js";
import { isObject, type JsonObject, withValueAt } from "../spec/pointer.js";
import { fill, holds, refer } from "../spec/template.js";
import { Refused } from "../request/refused.js";
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
  const acted = act(context, action, performance);
  return bodyOf(context, operation, action, acted);
}

/** The object that an operation acted upon, and what templates may say of it. */
interface Acted {
  readonly entry: Entry;
  readonly amount?: number | undefined;
}

function act(context: ActContext, action: Action, { values }: Performance): Acted {
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

function create(context: ActContext, action: Action, values: RequestValues): Acted {
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

/** Makes the transitions of a new object whose conditions hold, in their order. */
function branch(context: ActContext, action: Action, entry: Entry, values: RequestValues): Entry {
  let current = entry;
  for (const { when, transition: name } of action.follows ?? []) {
    const sources = context.sources({ ...values, own: current.value });
    if (name !== undefined && holds(when, sources)) current = transition(context, current, name, { ...values }).entry;
  }
  return current;
}

function update(context: ActContext, action: Action, entry: Entry, values: RequestValues): Entry {
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
  return updated;
}

/** The object that the operation names, within its parent where it names one. */
function needOwn(context: ActContext, action: Action, values: RequestValues): Entry {
  const sources = context.sources({ ...values });
  const id = action.id === undefined ? undefined : refer(action.id, sources);
  const entry = context.need(action.resource, id);
  if (action.parent !== undefined && entry.parent !== refer(action.parent, sources)) {
    throw new Refused("not-found", `No such ${action.resource}: ${String(id)}.`);
  }
  return entry;
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
  return pageOf(operation, selectItems(operation, entries, values.query), values.query, {
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
function view({ success: { properties } }: Operation, value: JsonObject): JsonObject {
  if (properties === undefined) return value;
  return Object.fromEntries(properties.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}
