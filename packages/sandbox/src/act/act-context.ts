import type { Operation, Resource } from "../spec/definition.js";
import type { Sources } from "../spec/template.js";
import type { RequestValues } from "../request/validate-request.js";
import { Refused } from "../request/refused.js";
import { WEBHOOK_KEY } from "../webhooks/sandbox-keys.js";
import { Changes } from "../world/changes.js";
import type { Entry } from "../world/entry.js";
import type { World } from "../world/world.js";

/** What happens in a world at one moment: a request, a step of the clock, or the payer on the hosted page. */
export class ActContext {
  readonly world: World;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly changes = new Changes();
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(world: World, values: Readonly<Record<string, unknown>>, now = world.now) {
    this.world = world;
    this.now = now;
    this.#values = {
      sandbox: { webhookKey: WEBHOOK_KEY.publicKey },
      test: !world.name.startsWith("live:"),
      live: world.name.startsWith("live:"),
      ...values,
    };
  }

  /** What the placeholders of templates stand for here. */
  sources(values: Readonly<Record<string, unknown>> = {}): Sources {
    return { values: { ...this.#values, ...values }, now: this.now, dice: this.world.dice };
  }

  /** The rules of a resource. The spec's lint has made sure that it exists. */
  resource(name: string): Resource {
    const resource = this.world.definition.resources[name];
    if (resource === undefined) throw new Error(`The spec has no resource ${name}.`);
    return resource;
  }

  /** An object as it stands with the changes so far. */
  find(resource: string, id: unknown): Entry | undefined {
    if (typeof id !== "string") return undefined;
    if (this.changes.has(resource, id)) return this.changes.get(resource, id);
    const collection = this.world.collection(resource);
    const found = collection.get(id);
    if (found !== undefined) return found;
    const aliases = this.world.definition.resources[resource]?.aliases ?? [];
    return aliases.flatMap((alias) => collection.withValue(alias, id)).at(-1);
  }

  /** Keeps a value under a name, to be found again; it is no object of the provider's. */
  remember(name: string, id: string): void {
    this.changes.put({
      resource: name,
      id,
      value: {},
      sequence: this.world.nextSequence(),
      createdAt: this.now,
      stateSince: this.now,
      refunded: 0,
    });
  }

  /** @throws Refused `not-found` */
  need(resource: string, id: unknown): Entry {
    const entry = this.find(resource, id);
    if (entry !== undefined) return entry;
    throw new Refused("not-found", `No such ${resource}: ${String(id)}.`);
  }

  /** The objects of a resource with a value that must be unique, with the changes so far. */
  withValue(resource: string, pointer: string, value: unknown): Entry[] {
    return this.world
      .collection(resource)
      .withValue(pointer, value)
      .flatMap((entry) => this.find(resource, entry.id) ?? []);
  }
}

/** A request of an operation, about to be acted upon. */
export interface OperationRequest {
  readonly operation: Operation;
  readonly values: RequestValues;
}
