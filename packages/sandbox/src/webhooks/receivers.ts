import type { Definition, EndpointFields } from "../spec/definition.js";
import { type JsonObject, valueAt } from "../spec/pointer.js";
import type { DeliveryKey } from "../world/delivery.js";
import type { Entry } from "../world/entry.js";
import { SANDBOX_SECRET } from "../world/webhook-endpoint.js";
import type { World } from "../world/world.js";

/** Where a delivery goes, and what signs it. */
export interface Receiver {
  readonly url: string;
  readonly key: DeliveryKey;
}

/** Who gets an event about an object: the endpoints that want it, and a receiver that the object names itself. */
export function receiversOf(world: World, event: string, entry: Entry): Receiver[] {
  const { definition } = world;
  const receivers = world.endpoints
    .filter(({ events }) => events === undefined || events.includes(event))
    .map(({ url, secret = SANDBOX_SECRET }) => ({ url, key: keyOf(definition, secret) }));
  for (const [name, { endpoint }] of Object.entries(definition.resources)) {
    if (endpoint === undefined) continue;
    for (const { value } of world.collection(name).all()) {
      const url = valueAt(value, endpoint.url);
      if (typeof url !== "string" || !wants(endpoint, value, event)) continue;
      const secret = endpoint.secret === undefined ? undefined : valueAt(value, endpoint.secret);
      receivers.push({ url, key: keyOf(definition, secret) });
    }
  }
  const callback = definition.resources[entry.resource]?.callback;
  const url = callback?.events.includes(event) === true ? valueAt(entry.value, callback.url) : undefined;
  if (typeof url === "string" && url !== "") receivers.push({ url, key: { kind: "company-key" } });
  return receivers;
}

function keyOf({ signature }: Definition, secret: unknown): DeliveryKey {
  if (signature?.algorithm === "rsa-pkcs1-sha256") return { kind: "webhook-key" };
  return typeof secret === "string" ? { kind: "secret", secret } : { kind: "none" };
}

function wants({ events, every, active }: EndpointFields, value: JsonObject, event: string): boolean {
  if (active !== undefined && valueAt(value, active.field) !== active.value) return false;
  if (every !== undefined && valueAt(value, every) === true) return true;
  const names = events === undefined ? undefined : valueAt(value, events);
  return Array.isArray(names) && names.includes(event);
}
