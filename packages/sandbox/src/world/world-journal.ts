import type { Changes } from "./changes.js";
import type { Delivery } from "./delivery.js";
import type { WorldState } from "./world-state.js";

/** Counters and the clock of a world: the parts of its state that are no list. */
export type WorldCounters = Omit<WorldState, "entries" | "kept" | "ledger" | "events" | "deliveries">;

/** What one step changes of a world. */
export interface WorldStep extends Partial<Pick<Changes, "entries" | "ledger" | "events" | "kept">> {
  readonly deliveries?: readonly Delivery[];
  readonly counters: WorldCounters;
}

/** Remembers a world beyond this process. Each call is made wholly or not at all, and is kept when it returns. */
export interface WorldJournal {
  /** Adds a step. */
  write(step: WorldStep): void;
  /** Puts another state in the place of all that was written. */
  replace(state: WorldState): void;
}
