import type { Resource } from "../spec/definition.js";
import { type JsonObject, valueAt, withValueAt } from "../spec/pointer.js";
import { fill } from "../spec/template.js";
import { Refused } from "../request/refused.js";
import type { Entry } from "../world/entry.js";
import type { ActContext } from "./act-context.js";
import { emitAll } from "./emit.js";
import { book, merged, stateOf, withAppended, withDue, withPage } from "./entry-rules.js";

/** What a new object is made from, beside the rules of its resource. */
export interface Creation {
  /** The object that it belongs to. */
  readonly parent?: Entry;
  /** Further sources of the templates. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Properties that it takes over from the request body as they are. */
  readonly taken?: JsonObject;
}

/**
 * Makes an object.
 *
 * @throws Refused `duplicate`, `limit`
 */
export function createEntry(context: ActContext, name: string, { parent, values = {}, taken = {} }: Creation): Entry {
  const resource = context.resource(name);
  const filled = newValue(
    context,
    resource,
    { ...values, ...(parent === undefined ? {} : { parent: parent.value }) },
    taken,
  );
  const id = valueAt(filled, resource.id);
  if (typeof id !== "string") throw new Error(`The resource ${name} has no id at ${resource.id} of a new object.`);
  const value = withPage(context, resource, { resource: name, id, value: filled });
  checkUnique(context, name, resource, value);
  const size = context.world.collection(name).size;
  if (resource.atMost !== undefined && size >= resource.atMost) {
    throw new Refused("limit", `There can be ${resource.atMost} of ${name} at most.`);
  }
  const entry = withDue(context, resource, {
    resource: name,
    id,
    value,
    sequence: context.world.nextSequence(),
    createdAt: context.now,
    stateSince: context.now,
    refunded: 0,
    ...(parent !== undefined && resource.parent?.resource === parent.resource ? { parent: parent.id } : {}),
  });
  context.changes.put(entry);
  book(context, resource, { before: undefined, after: entry });
  emitAll(context, resource.transitions["create"]?.events, entry, values);
  return entry;
}

/** Fills the rules of a new object one after the other, so that each can refer to those before it. */
function newValue(
  context: ActContext,
  resource: Resource,
  values: Readonly<Record<string, unknown>>,
  taken: JsonObject,
): JsonObject {
  const filled: Record<string, unknown> = {};
  const sources = context.sources({ ...values, own: filled });
  for (const [property, template] of Object.entries(resource.initial)) {
    const made = fill(template, sources);
    if (property === "...") Object.assign(filled, made);
    else if (made !== undefined) filled[property] = made;
  }
  let value: JsonObject = { ...filled, ...taken };
  const state = resource.transitions["create"]?.to;
  if (state !== undefined && resource.state !== undefined) {
    value = merged(withValueAt(value, resource.state, state), {});
  }
  return merged(withAppended(value, resource.append, context.sources({ ...values, own: value })), {});
}

function checkUnique(context: ActContext, name: string, resource: Resource, value: JsonObject): void {
  for (const { field, except = [] } of resource.unique ?? []) {
    const wanted = valueAt(value, field);
    if (wanted === undefined || wanted === null) continue;
    const holder = context
      .withValue(name, field, wanted)
      .find((other) => !except.includes(stateOf(resource, other.value)));
    if (holder === undefined) continue;
    throw new Refused("duplicate", `There is a ${name} with this ${field.slice(1)} already.`, {
      field: `body${field}`,
    });
  }
}
