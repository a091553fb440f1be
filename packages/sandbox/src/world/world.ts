import type { Definition } from "../spec/definition.js";
import type { JsonObject } from "../spec/pointer.js";
import type { EntryChange } from "./entry-change.js";
import type { Changes } from "./changes.js";
import { Collection } from "./collection.js";
import { Dice, hashOf } from "./dice.js";
import type { Entry } from "./entry.js";
import type { EventRecord } from "./event-record.js";
import { IdempotencyKeys, type KeptAnswer } from "./idempotency-keys.js";
import type { LedgerEntry } from "./ledger.js";
import { type Timer, Timers } from "./timers.js";

/** All that a world remembers. Entries, events and answers are never changed, so that a copy of the lists is a copy. */
export interface WorldState {
  readonly entries: readonly Entry[];
  readonly kept: readonly KeptAnswer[];
  readonly ledger: readonly LedgerEntry[];
  readonly events: readonly EventRecord[];
  readonly eventCount: number;
  readonly sequence: number;
  readonly dice: number;
  /** How far the clock is ahead of the real one, in milliseconds. */
  readonly ahead: number;
}

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
  #sequence = 0;
  #ahead = 0;
  keys: IdempotencyKeys;
  dice: Dice;

  constructor({ definition, name, seed, now, changed, limit }: WorldOptions) {
    this.changed = changed;
    this.name = name;
    this.definition = definition;
    this.#realNow = now;
    this.#seed = seed;
    this.#limit = limit;
    this.keys = new IdempotencyKeys(limit);
    this.dice = new Dice(hashOf(`${seed}/${name}`));
  }

  /** The time of the world, in milliseconds since the epoch. */
  get now(): number {
    return this.#realNow() + this.#ahead;
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

  /** Sets the clock forward. What becomes due by that is for `settle` to do. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
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

  /** Makes changes. */
  commit(changes: Changes): void {
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
  }

  /** What the world remembers now. */
  state(): WorldState {
    return {
      entries: [...this.#collections.values()].flatMap((collection) => collection.all()),
      kept: this.keys.all(),
      ledger: [...this.#ledger],
      events: [...this.#events],
      eventCount: this.#eventCount,
      sequence: this.#sequence,
      dice: this.dice.state,
      ahead: this.#ahead,
    };
  }

  /** Puts the world back into a state. */
  restore(state: WorldState): void {
    this.#collections = new Map();
    for (const entry of state.entries) this.collection(entry.resource).put(entry);
    this.#timers = new Timers(timersOf(this.#collections.values()));
    this.keys = new IdempotencyKeys(this.#limit, state.kept);
    this.#ledger = [...state.ledger];
    this.#events = [...state.events];
    this.#eventCount = state.eventCount;
    this.#sequence = state.sequence;
    this.dice = new Dice(state.dice);
    this.#ahead = state.ahead;
  }

  /** Forgets everything; the clock shows the real time again. */
  reset(): void {
    this.restore({
      entries: [],
      kept: [],
      ledger: [],
      events: [],
      eventCount: 0,
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
