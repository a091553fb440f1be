import type { WorldJournal } from "../world/world-journal.js";
import type { WorldState } from "../world/world-state.js";

/** Where worlds are remembered beyond this process. */
export interface WorldStorage {
  /** The names of the worlds of a provider. */
  worlds(provider: string): string[];
  /** What is remembered of a world, and where its changes go. */
  open(provider: string, world: string): { readonly journal: WorldJournal; readonly state: WorldState | undefined };
  close(): void;
}
