import type { Definition } from "../spec/definition.js";
import type { JsonObject } from "../spec/pointer.js";
import type { EntryChange } from "./entry-change.js";
import type { Changes } from "./changes.js";
import { Collection } from "./collection.js";
import { FaultPlan } from "../faults/fault-plan.js";
import { DisturbancePlan } from "../webhooks/disturbance-plan.js";
import type { WebhookEndpoint } from "./webhook-endpoint.js";
import type { Delivery } from "./delivery.js";
import { Dice, hashOf } from "./dice.js";
import type { EventRecord } from "./event-record.js";
import { IdempotencyKeys } from "./idempotency-keys.js";
import type { LedgerEntry } from "./ledger.js";
import { type KeptRequest, MAX_REQUESTS } from "./request-record.js";
import { type Timer, Timers } from "./timers.js";
import type { WorldCounters, WorldJournal } from "./world-journal.js";
import type { WorldState } from "./world-state.js";

/** How a world is made. */
export interface WorldOptions {
  readonly definition: Definition;
  /** The name by which keys find it. */
  readonly name: string;
  readonly seed: string;
  /** The real time, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Finishes objects after transitions, see `ProviderHooks.changed`. */
  readonly changed?: ((change: EntryChange) => JsonObject | undefined) | undefined;
  /** How many objects of a resource, events, ledger entries and idempotency keys are kept. */
  readonly limit: number;
  /** Webhook endpoints that the API does not know of. */
  readonly endpoints?: readonly WebhookEndpoint[];
  /** The URL of the page on which a payer pays an object; the provider's own where it is absent. */
  readonly pageOf?: (world: string, resource: string, id: string) => string;
  /** Called after each change. */
  readonly committed?: () => void;
  /** Where changes are remembered beyond this process. */
  readonly journal?: WorldJournal;
  /** What the world remembers from an earlier process. */
  readonly state?: WorldState;
}

/** One merchant's objects, events and money at a provider. Worlds know nothing of each other. */
export class World {
  readonly name: string;
  readonly definition: Definition;
  readonly changed: WorldOptions["changed"];
  readonly #realNow: () => number;
  readonly #seed: string;
  readonly #limit: number;
  #collections = new Map<string, Collection>();
  #timers = new Timers();
  #ledger: LedgerEntry[] = [];
  #events: EventRecord[] = [];
  #eventCount = 0;
  #deliveries = new Map<number, Delivery>();
  /** The numbers of the deliveries that are not over. */
  #pending = new Set<number>();
  #deliveryCount = 0;
  #generation = 0;
  #sequence = 0;
  #ahead = 0;
  /** The faults that requests are to meet, and deliveries. They are a test's plan, and so in no snapshot. */
  readonly faults: FaultPlan;
  readonly disturbances = new DisturbancePlan();
  readonly #endpoints: readonly WebhookEndpoint[];
  readonly #committed: () => void;
  readonly #journal: WorldJournal | undefined;
  readonly #pageOf: WorldOptions["pageOf"];
  #added: readonly WebhookEndpoint[] = [];
  /** The last requests, oldest first; in no snapshot. */
  readonly requests: KeptRequest[] = [];
  keys: IdempotencyKeys;
  dice: Dice;

  constructor({
    definition,
    name,
    seed,
    now,
    changed,
    limit,
    endpoints = [],
    pageOf,
    committed = () => {},
    journal,
    state,
  }: WorldOptions) {
    this.changed = changed;
    this.name = name;
    this.definition = definition;
    this.#realNow = now;
    this.#seed = seed;
    this.#limit = limit;
    this.#endpoints = endpoints;
    this.#committed = committed;
    this.#journal = journal;
    this.#pageOf = pageOf;
    this.faults = new FaultPlan(hashOf(`${seed}/${name}/faults`));
    this.keys = new IdempotencyKeys(limit);
    this.dice = new Dice(hashOf(`${seed}/${name}`));
    if (state !== undefined) this.#remember(state);
  }

  /** The time of the world, in milliseconds since the epoch. */
  get now(): number {
    return this.#realNow() + this.#ahead;
  }

  /** The real time, which the clock of the world may be ahead of. */
  get realNow(): number {
    return this.#realNow();
  }

  /** Changes when the world is put back: what began before has no say afterwards. */
  get generation(): number {
    return this.#generation;
  }

  /** Webhook endpoints that are set as in the provider's dashboard. */
  get endpoints(): readonly WebhookEndpoint[] {
    return [...this.#endpoints, ...this.#added];
  }

  addEndpoint(endpoint: WebhookEndpoint): void {
    this.#added = [...this.#added, endpoint];
  }

  /** Deliveries, oldest first. */
  get deliveries(): readonly Delivery[] {
    return [...this.#deliveries.values()];
  }

  /** The delivery that is to be tried next, if its time has come. */
  get dueDelivery(): Delivery | undefined {
    let next: Delivery | undefined;
    for (const number of this.#pending) {
      const delivery = this.#deliveries.get(number);
      if (delivery?.dueAt === undefined || delivery.dueAt > this.now) continue;
      if (next?.dueAt === undefined || delivery.dueAt < next.dueAt) next = delivery;
    }
    return next;
  }

  /** Replaces a delivery by what became of it. */
  updateDelivery(delivery: Delivery): void {
    this.#journal?.write({ deliveries: [delivery], counters: this.#counters });
    this.#keepDelivery(delivery);
  }

  #keepDelivery(delivery: Delivery): void {
    this.#deliveries.set(delivery.number, delivery);
    if (delivery.dueAt === undefined) this.#pending.delete(delivery.number);
    else this.#pending.add(delivery.number);
  }

  /** The number of the next delivery. */
  nextDelivery(): number {
    this.#deliveryCount += 1;
    return this.#deliveryCount;
  }

  get timers(): Timers {
    return this.#timers;
  }

  get ledger(): readonly LedgerEntry[] {
    return this.#ledger;
  }

  get events(): readonly EventRecord[] {
    return this.#events;
  }

  /** The URL of the page on which a payer pays an object; undefined where there is only the provider's. */
  pageOf(resource: string, id: string): string | undefined {
    return this.#pageOf?.(this.name, resource, id);
  }

  /** Sets the clock forward. What becomes due by that is for `settle` to do. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
    this.#journal?.write({ counters: this.#counters });
  }

  /** The objects of a resource. */
  collection(resource: string): Collection {
    const known = this.#collections.get(resource);
    if (known !== undefined) return known;
    const { unique = [], aliases = [] } = this.definition.resources[resource] ?? {};
    const made = new Collection([...unique.map(({ field }) => field), ...aliases], this.#limit);
    this.#collections.set(resource, made);
    return made;
  }

  /** The number of the next object. */
  nextSequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  /** The number of the next event. */
  nextEvent(): number {
    this.#eventCount += 1;
    return this.#eventCount;
  }

  /** Remembers a request, and forgets the oldest. */
  record(request: KeptRequest): void {
    this.requests.push(request);
    if (this.requests.length > MAX_REQUESTS) this.requests.shift();
  }

  /** Makes changes. */
  commit(changes: Changes): void {
    // First, so that nothing is acknowledged which cannot be written.
    this.#journal?.write({ ...changes, counters: this.#counters });
    for (const { resource, id, entry } of changes.entries.values()) {
      const collection = this.collection(resource);
      if (entry === undefined) {
        collection.delete(id);
        continue;
      }
      const { due } = entry;
      if (due !== undefined && collection.get(id)?.due?.at !== due.at) this.#timers.add({ at: due.at, resource, id });
      collection.put(entry);
    }
    // Timers of objects that changed or went stay in the heap until their time.
    if (this.#timers.size > this.#limit * 4) this.#timers = new Timers(timersOf(this.#collections.values()));
    append(this.#ledger, changes.ledger, this.#limit);
    append(this.#events, changes.events, this.#limit);
    if (changes.kept !== undefined) this.keys.keep(changes.kept);
    for (const delivery of changes.deliveries) this.#keepDelivery(delivery);
    for (const [number] of this.#deliveries) {
      if (this.#deliveries.size <= this.#limit) break;
      this.#deliveries.delete(number);
      this.#pending.delete(number);
    }
    this.#committed();
  }

  /** What the world remembers now. */
  state(): WorldState {
    return {
      entries: [...this.#collections.values()].flatMap((collection) => collection.all()),
      kept: this.keys.all(),
      ledger: [...this.#ledger],
      events: [...this.#events],
      deliveries: this.deliveries,
      ...this.#counters,
    };
  }

  get #counters(): WorldCounters {
    return {
      eventCount: this.#eventCount,
      deliveryCount: this.#deliveryCount,
      sequence: this.#sequence,
      dice: this.dice.state,
      ahead: this.#ahead,
    };
  }

  /** Puts the world back into a state. */
  restore(state: WorldState): void {
    this.#journal?.replace(state);
    this.#remember(state);
  }

  #remember(state: WorldState): void {
    this.#collections = new Map();
    for (const entry of state.entries) this.collection(entry.resource).put(entry);
    this.#timers = new Timers(timersOf(this.#collections.values()));
    this.keys = new IdempotencyKeys(this.#limit, state.kept);
    this.#ledger = [...state.ledger];
    this.#events = [...state.events];
    this.#eventCount = state.eventCount;
    this.#deliveries = new Map();
    this.#pending = new Set();
    for (const delivery of state.deliveries) this.#keepDelivery(delivery);
    this.#deliveryCount = state.deliveryCount;
    this.#generation += 1;
    this.#sequence = state.sequence;
    this.dice = new Dice(state.dice);
    this.#ahead = state.ahead;
  }

  /** Forgets everything, planned faults and added endpoints too; the clock shows the real time again. */
  reset(): void {
    this.faults.clear();
    this.disturbances.clear();
    this.requests.length = 0;
    this.#added = [];
    this.restore({
      entries: [],
      kept: [],
      ledger: [],
      events: [],
      eventCount: 0,
      deliveries: [],
      deliveryCount: 0,
      sequence: 0,
      dice: hashOf(`${this.#seed}/${this.name}`),
      ahead: 0,
    });
  }
}

function* timersOf(collections: Iterable<Collection>): Generator<Timer> {
  for (const collection of collections) {
    for (const { resource, id, due } of collection.all()) if (due !== undefined) yield { at: due.at, resource, id };
  }
}

/** Adds to a list of which the last `limit` items count; cuts it now and then, not at each addition. */
function append<Item>(list: Item[], added: readonly Item[], limit: number): void {
  list.push(...added);
  if (list.length > limit * 2) list.splice(0, list.length - limit);
}
