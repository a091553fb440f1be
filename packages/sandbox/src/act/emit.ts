import { isObject, type JsonObject, valueAt } from "../spec/pointer.js";
import type { Resource, Transition } from "../spec/definition.js";
import { fill, holds } from "../spec/template.js";
import { receiversOf } from "../webhooks/receivers.js";
import type { Entry } from "../world/entry.js";
import type { ActContext } from "./act-context.js";

/** Records the events of a transition about an object; they are delivered when the changes are made. */
export function emitAll(
  context: ActContext,
  events: Transition["events"],
  entry: Entry,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const event of events ?? []) {
    const { name, when } = typeof event === "string" ? { name: event, when: undefined } : event;
    if (when === undefined || holds(when, context.sources({ ...values, own: entry.value }))) {
      emit(context, name, entry, values);
    }
  }
}

/** Records an event about an object. */
function emit(context: ActContext, name: string, entry: Entry, values: Readonly<Record<string, unknown>>): void {
  const { delivery } = context.world.definition;
  const resource = context.resource(entry.resource);
  const object =
    resource.event === undefined
      ? shown(resource, entry.value)
      : fill(resource.event, context.sources({ ...values, event: name, own: entry.value }));
  const body =
    delivery.body === undefined
      ? object
      : fill(delivery.body, context.sources({ ...values, event: name, own: object }));
  if (!isObject(body)) throw new Error(`The event ${name} has no body that is an object.`);
  const number = context.world.nextEvent();
  context.changes.events.push({ number, name, at: context.now, body, resource: entry.resource, id: entry.id });
  for (const { url, key } of receiversOf(context.world, name, entry)) {
    context.changes.deliveries.push({
      number: context.world.nextDelivery(),
      event: number,
      name,
      url,
      body: JSON.stringify(body),
      key,
      attempts: [],
      dueAt: context.now,
    });
  }
  if (delivery.resource !== undefined) recordAsResource(context, delivery.resource, body);
}

/** Keeps an event as an object that can be read by its id. */
function recordAsResource(context: ActContext, name: string, body: Readonly<Record<string, unknown>>): void {
  const id = valueAt(body, context.resource(name).id);
  if (typeof id !== "string") return;
  context.changes.put({
    resource: name,
    id,
    value: body,
    sequence: context.world.nextSequence(),
    createdAt: context.now,
    stateSince: context.now,
    refunded: 0,
  });
}

/** The properties of an object that the provider shows. */
function shown({ properties }: Resource, value: JsonObject): JsonObject {
  if (properties === undefined) return value;
  return Object.fromEntries(properties.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}
