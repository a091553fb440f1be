import { ActContext } from "./act/act-context.js";
import { createEntry } from "./act/create-entry.js";
import { settle } from "./act/settle.js";
import { isPossible, transition } from "./act/transitions.js";
import { Refused } from "./request/refused.js";
import type { JsonObject } from "./spec/pointer.js";
import type { FaultTarget, PlannedFault } from "./faults/fault-plan.js";
import type { FaultText } from "./faults/fault.js";
import type { DeliveryPump } from "./webhooks/delivery-pump.js";
import type { Disturbance, DisturbanceTarget } from "./webhooks/disturbance-plan.js";
import type { WebhookEndpoint } from "./world/webhook-endpoint.js";
import type { Delivery } from "./world/delivery.js";
import type { RequestRecord } from "./world/request-record.js";
import { shownRequest } from "./world/shown-request.js";
import { type Duration, milliseconds } from "./world/duration.js";
import type { EventRecord } from "./world/event-record.js";
import type { LedgerEntry } from "./world/ledger.js";
import type { WorldState } from "./world/world-state.js";
import type { World } from "./world/world.js";

/** What a payer does on the hosted page; what it holds beyond `amount` and `card` depends on the provider. */
export interface Payer {
  /** What is paid, where the payer chooses the amount. */
  readonly amount?: number;
  readonly card?: {
    readonly number?: string;
    readonly cvc?: string;
    readonly expires?: string;
    readonly name?: string;
  };
  readonly [detail: string]: unknown;
}

/** A copy of a world, to put it back to. */
export interface Snapshot {
  readonly provider: string;
  readonly world: string;
  readonly state: WorldState;
}

/** The objects, the money and the clock of one key: what a test looks at and moves. */
export class SandboxWorld {
  readonly #world: World;

  readonly #pump: DeliveryPump | undefined;

  constructor(world: World, pump: DeliveryPump | undefined) {
    this.#world = world;
    this.#pump = pump;
  }

  /** The name by which keys find the world: `alice` for `sk_test_alice`. */
  get name(): string {
    return this.#world.name;
  }

  /** The time of the world. */
  get now(): Date {
    return new Date(this.#world.now);
  }

  /**
   * Sets the clock forward. What becomes due happens at once, each at its time: objects expire, keys are forgotten,
   * deliveries are repeated (`delivered` waits for them).
   *
   * @param by milliseconds, or a text such as `90s`, `24h`, `7d`
   */
  advance(by: Duration): void {
    this.#world.advance(milliseconds(by));
    settle(this.#world);
    void this.#pump?.run();
  }

  /**
   * Plans a fault for requests of this world: by default the next one meets it.
   *
   * @example
   * world.inject("reset after commit", { operation: "createPaymentIntent", nth: 3 });
   * @throws TypeError for what is no fault
   */
  inject(fault: FaultText, target: FaultTarget = {}): void {
    const { operation } = target;
    const known = this.#world.definition.operations.map(({ id }) => id);
    if (operation !== undefined && !known.includes(operation)) {
      throw new TypeError(`There is no operation ${operation}; there are ${known.join(", ")}.`);
    }
    this.#world.faults.add(fault, target);
  }

  /** The faults that are planned, and how often each has happened. */
  get faults(): readonly PlannedFault[] {
    return this.#world.faults.all();
  }

  /** Forgets planned faults and disturbances. */
  clearFaults(): void {
    this.#world.faults.clear();
    this.#world.disturbances.clear();
  }

  /**
   * Plans what goes wrong with deliveries of events: by default with the next one.
   *
   * @throws TypeError for what is no disturbance, or no event
   */
  disturb(disturbance: Disturbance, target: DisturbanceTarget = {}): void {
    const known = Object.keys(this.#world.definition.events);
    if (target.event !== undefined && !known.includes(target.event)) {
      throw new TypeError(`There is no event ${target.event}; there are ${known.join(", ")}.`);
    }
    this.#world.disturbances.add(disturbance, target);
  }

  /** Sets a webhook endpoint as in the provider's dashboard; some providers have no API for it. */
  addEndpoint(endpoint: WebhookEndpoint): void {
    this.#world.addEndpoint(endpoint);
  }

  /** Deliveries of events to endpoints, oldest first, with their attempts. */
  get deliveries(): readonly Delivery[] {
    return this.#world.deliveries;
  }

  /** The last 100 requests, oldest first, with what was sent and received; secrets are hidden. */
  get requests(): readonly RequestRecord[] {
    const { requests, definition } = this.#world;
    return requests.map((kept) => shownRequest(kept, definition.sensitive));
  }

  /** Waits until all that is due by the clock of the world has been delivered, or has failed to be. */
  async delivered(): Promise<void> {
    settle(this.#world);
    await this.#pump?.run();
  }

  /** The objects of a resource, newest first, as the provider keeps them; the spec's `x-payspec-resources` has the names. */
  objects(resource: string): JsonObject[] {
    this.#checkResource(resource);
    settle(this.#world);
    return this.#world
      .collection(resource)
      .all()
      .toSorted((one, other) => other.sequence - one.sequence)
      .map(({ value }) => value);
  }

  /** An object; undefined where there is none with the id. */
  object(resource: string, id: string): JsonObject | undefined {
    this.#checkResource(resource);
    settle(this.#world);
    return new ActContext(this.#world, {}).find(resource, id)?.value;
  }

  /**
   * Makes an object that only the provider can make, such as a dispute.
   *
   * @param values properties that it has beyond those that every new one has
   * @param parent the id of the object that it belongs to, where the resource has a parent
   */
  create(resource: string, values: JsonObject = {}, parent?: string): JsonObject {
    this.#checkResource(resource);
    settle(this.#world);
    const context = new ActContext(this.#world, {});
    const parentName = context.resource(resource).parent?.resource;
    const owner = parentName === undefined || parent === undefined ? undefined : context.need(parentName, parent);
    const entry = createEntry(context, resource, {
      ...(owner === undefined ? {} : { parent: owner }),
      values: { body: values },
      taken: values,
    });
    this.#world.commit(context.changes);
    return entry.value;
  }

  /**
   * Pays as the payer does on the hosted page.
   *
   * @param id of a payment, in whichever resource it is
   * @throws Error where there is no such payment, or it cannot be paid in its state
   */
  pay(id: string, payer: Payer = {}): JsonObject {
    return this.#actAsPayer(id, "pay", payer);
  }

  /** Lets a payment fail as if the payer's bank had declined it; see `pay`. */
  fail(id: string, payer: Payer = {}): JsonObject {
    return this.#actAsPayer(id, "fail", payer);
  }

  /**
   * Makes any transition of an object, such as one that only the provider can make: `accept` an order, `win` a dispute.
   *
   * @throws Error where there is no such object or transition, or its state forbids it
   */
  act(resource: string, id: string, name: string, payer: Payer = {}): JsonObject {
    this.#checkResource(resource);
    settle(this.#world);
    const context = new ActContext(this.#world, { payer });
    const entry = context.find(resource, id);
    if (entry === undefined) throw new Error(`There is no ${resource} ${id} in the world ${this.name}.`);
    const known = Object.keys(context.resource(resource).transitions);
    if (!known.includes(name)) {
      throw new Error(`A ${resource} has no transition ${name}; it has ${known.join(", ") || "none"}.`);
    }
    try {
      const { entry: after } = transition(context, entry, name, { payer });
      this.#world.commit(context.changes);
      return after.value;
    } catch (error) {
      if (error instanceof Refused && error.keepsChanges) this.#world.commit(context.changes);
      throw error;
    }
  }

  /** Money that moved, oldest first. */
  get ledger(): readonly LedgerEntry[] {
    settle(this.#world);
    return this.#world.ledger;
  }

  /** Events that happened, oldest first, whether anybody received them or not. */
  get events(): readonly EventRecord[] {
    settle(this.#world);
    return this.#world.events;
  }

  /** Copies the world. It may be restored any number of times. */
  snapshot(): Snapshot {
    const { definition, name } = this.#world;
    return { provider: definition.provider, world: name, state: this.#world.state() };
  }

  /** Puts the world back to what it was: its objects, keys, events, ledger, clock and next ids. */
  restore(snapshot: Snapshot): void {
    // It may come from outside, as JSON.
    if (typeof snapshot !== "object" || typeof snapshot.state !== "object") {
      throw new TypeError("A snapshot is what snapshot() gave; got something else.");
    }
    const { provider, state } = snapshot;
    const { definition } = this.#world;
    if (provider !== definition.provider) {
      throw new TypeError(`This is a snapshot of ${provider}, not of ${definition.provider}.`);
    }
    this.#world.restore(state);
  }

  /** Empties the world, forgets planned faults and added endpoints, and sets the clock to the real time. */
  reset(): void {
    this.#world.reset();
  }

  #actAsPayer(id: string, name: string, payer: Payer): JsonObject {
    settle(this.#world);
    const context = new ActContext(this.#world, {});
    const { resources } = this.#world.definition;
    const payable = Object.keys(resources).filter((resource) => resources[resource]?.transitions[name]?.by === "payer");
    const found = payable.flatMap((resource) => context.find(resource, id) ?? []);
    const entry = found.find((one) => isPossible(context, one, name)) ?? found[0];
    if (entry === undefined) throw new Error(`There is no ${payable.join(" or ")} ${id} in the world ${this.name}.`);
    return this.act(entry.resource, entry.id, name, payer);
  }

  #checkResource(resource: string): void {
    const known = Object.keys(this.#world.definition.resources);
    if (known.includes(resource)) return;
    throw new TypeError(`There is no resource ${resource}; there are ${known.join(", ")}.`);
  }
}
