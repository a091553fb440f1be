import { examplesOf, isNode, nodeOf, type WrittenOperation } from "../build/bundle.ts";
import type { Action, Resource } from "../src/spec/definition.js";
import { isObject, valueAt, withValueAt } from "../src/spec/pointer.js";
import type { Sandbox, SandboxWorld } from "../src/index.js";
import { bundleOf, type Provider, type RequestChanges, requestOf, writtenOperations } from "./spec-requests.ts";

/** An object that was made, and the one that it belongs to. */
interface Made {
  readonly id: string;
  readonly parent: string | undefined;
}

/**
 * Sees to it that there is something to act upon: makes the objects that a request of an operation needs, in a state
 * that allows it, all from the spec.
 */
export class Preparation {
  readonly #sandbox: Sandbox;
  readonly #provider: Provider;
  readonly #key: string;

  constructor(sandbox: Sandbox, provider: Provider, key: string) {
    this.#sandbox = sandbox;
    this.#provider = provider;
    this.#key = key;
  }

  /** What is to be changed of the spec's example of a request: ids in path and body, and amounts. */
  async changes(
    operation: WrittenOperation,
    example = bodiesOf(this.#provider, operation)[0],
  ): Promise<RequestChanges> {
    const action = actionOf(operation);
    const key = this.#key;
    if (action === undefined) return { key };
    const path: Record<string, string> = {};
    let body = example;
    const place = (reference: string, value: unknown) => {
      const [source, ...pointer] = reference.split("/");
      if (source === "path") path[pointer.join("/")] = String(value);
      else body = withValueAt(body, `/${pointer.join("/")}`, value);
    };
    const resource = this.#resource(action.resource);
    if (action.id !== undefined) {
      const from = action.from ?? resource?.transitions?.[action.transition ?? ""]?.from;
      const { made, values } =
        action.where === undefined
          ? { made: await this.make(action.resource, from), values: {} }
          : await this.#makeWith(action);
      place(action.id, made.id);
      if (action.parent !== undefined) place(action.parent, made.parent);
      for (const [pointer, reference] of Object.entries(action.where ?? {})) {
        place(reference, Reflect.get(values, pointer));
      }
    } else if (action.parent !== undefined && resource?.parent !== undefined) {
      const parent = this.#resource(resource.parent.resource);
      place(
        action.parent,
        (await this.make(resource.parent.resource, parent?.transitions?.[action.transition ?? ""]?.from)).id,
      );
    }
    const mover = action.action === "create" ? this.#resource(resource?.parent?.resource ?? "") : resource;
    const amount = mover?.transitions?.[action.transition ?? ""]?.moves?.amount;
    if (amount !== undefined && this.#has(body, amount)) place(amount, 1);
    for (const { resource: needed, id, in: states } of action.needs ?? []) {
      const [list, rest] = id.split("/0/");
      // One item stands for all: each of them would need an object of its own.
      if (list !== undefined && rest !== undefined && this.#has(body, id)) {
        place(list, [valueAt(body, list.replace("body", "") + "/0")]);
      }
      if (id.startsWith("path/") || this.#has(body, id)) place(id, (await this.make(needed, states)).id);
    }
    return { key, path, ...(body === undefined ? {} : { body }) };
  }

  /** Makes an object in one of the states: by the API where it can, otherwise as the provider does. */
  async make(name: string, states: readonly string[] | undefined): Promise<Made> {
    const world = await this.#sandbox.world(this.#key);
    const creating = writtenOperations(this.#provider).find((operation) => {
      const action = actionOf(operation);
      return action?.action === "create" && action.resource === name && action.response === undefined;
    });
    if (creating === undefined) return this.#byProvider(world, name, states);
    for (const body of bodiesOf(this.#provider, creating)) {
      const changes = await this.changes(creating, body);
      const response = await this.#sandbox.fetch(requestOf(bundleOf(this.#provider), creating, changes));
      if (!response.ok) throw new Error(`${creating.id} was answered ${response.status}: ${await response.text()}`);
      const parent = actionOf(creating)?.parent;
      const made = {
        id: this.#newest(world, name),
        parent: parent === undefined ? undefined : valueIn(changes, parent),
      };
      if (this.#lead(world, name, made.id, states)) return made;
    }
    throw new Error(`No example of ${creating.id} leads to ${states?.join(" or ")}.`);
  }

  async #byProvider(world: SandboxWorld, name: string, states: readonly string[] | undefined): Promise<Made> {
    const parentName = this.#resource(name)?.parent?.resource;
    const parent = parentName === undefined ? undefined : (await this.make(parentName, undefined)).id;
    world.create(name, {}, parent);
    const id = this.#newest(world, name);
    if (!this.#lead(world, name, id, states)) throw new Error(`No way leads to ${states?.join(" or ")}.`);
    return { id, parent };
  }

  /** An object with the values that the request names beside its id, such as the customer of a payment method. */
  async #makeWith(action: Action): Promise<{ made: Made; values: Readonly<Record<string, string>> }> {
    const world = await this.#sandbox.world(this.#key);
    const creating = writtenOperations(this.#provider).find(
      (operation) => actionOf(operation)?.resource === action.resource,
    );
    const [shown] = creating === undefined ? [] : bodiesOf(this.#provider, creating);
    const values = Object.fromEntries(Object.keys(action.where ?? {}).map((pointer) => [pointer, "other_1"]));
    const own = Object.fromEntries(Object.entries(values).map(([pointer, value]) => [pointer.slice(1), value]));
    world.create(action.resource, { ...(isObject(shown) ? shown : {}), ...own });
    return { made: { id: this.#newest(world, action.resource), parent: undefined }, values };
  }

  #newest(world: SandboxWorld, name: string): string {
    return String(valueAt(world.objects(name)[0], this.#resource(name)?.id ?? ""));
  }

  /** Leads an object into one of the states by the shortest way; false where there is none. */
  #lead(world: SandboxWorld, name: string, id: string, states: readonly string[] | undefined): boolean {
    const resource = this.#resource(name);
    const state = String(valueAt(world.object(name, id), resource?.state ?? "/none"));
    const way = wayTo(resource, state, states);
    for (const step of way ?? []) world.act(name, id, step);
    return way !== undefined;
  }

  #resource(name: string): Resource | undefined {
    return resourcesOf(this.#provider)[name];
  }

  #has(body: unknown, reference: string): boolean {
    const [source, ...pointer] = reference.split("/");
    return source === "body" && (valueAt(body, `/${pointer.join("/")}`) ?? null) !== null;
  }
}

function valueIn({ path, body }: RequestChanges, reference: string): string {
  const [source, ...pointer] = reference.split("/");
  return String(source === "path" ? path?.[pointer.join("/")] : valueAt(body, `/${pointer.join("/")}`));
}

/** The transitions that lead from a state to one of others: the shortest way, past those that may refuse. */
function wayTo(
  resource: Resource | undefined,
  state: string,
  states: readonly string[] | undefined,
): string[] | undefined {
  if (states === undefined) return [];
  const ways: { state: string; steps: string[] }[] = [{ state, steps: [] }];
  const seen = new Set([state]);
  for (const way of ways) {
    if (states.includes(way.state)) return way.steps;
    for (const [name, { from, to, outcomes = [], moves }] of Object.entries(resource?.transitions ?? {})) {
      if (name === "create" || to === undefined || seen.has(to) || !(from?.includes(way.state) ?? true)) continue;
      if (moves !== undefined || outcomes.some(({ refuse }) => refuse !== undefined)) continue;
      seen.add(to);
      ways.push({ state: to, steps: [...way.steps, name] });
    }
  }
  return undefined;
}

/** What an operation does to which resource; undefined where the spec says `none`. */
export function actionOf({ node }: WrittenOperation): Action | undefined {
  const action = node["x-payspec-resource"];
  // The lint has checked it.
  return isNode(action) ? (action as unknown as Action) : undefined;
}

/** The resources of a provider's spec. */
export function resourcesOf(provider: Provider): Readonly<Record<string, Resource>> {
  const resources = bundleOf(provider)["x-payspec-resources"];
  return isNode(resources) ? (resources as unknown as Readonly<Record<string, Resource>>) : {};
}

/** The bodies that the spec shows of an operation, then those without what makes a new object move on at once. */
function bodiesOf(provider: Provider, operation: WrittenOperation): unknown[] {
  const bundle = bundleOf(provider);
  const [media] = Object.values(nodeOf(bundle, nodeOf(bundle, operation.node["requestBody"])["content"]));
  const shown = Object.values(examplesOf(bundle, nodeOf(bundle, media)));
  const moving = new Set(
    (actionOf(operation)?.follows ?? [])
      .flatMap(({ when }) => Object.keys(when))
      .flatMap((reference) => (reference.startsWith("body/") ? [reference.slice("body/".length)] : [])),
  );
  const still = shown.filter(isObject).map((body) => {
    return Object.fromEntries(Object.entries(body).filter(([name]) => !moving.has(name)));
  });
  return shown.length === 0 ? [undefined] : [...shown, ...still];
}
