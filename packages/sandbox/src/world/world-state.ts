import type { Delivery } from "./delivery.js";
import type { Entry } from "./entry.js";
import type { EventRecord } from "./event-record.js";
import type { KeptResponse } from "./idempotency-keys.js";
import type { LedgerEntry } from "./ledger.js";

/** All that a world remembers. Entries, events and responses are never changed, so that a copy of the lists is a copy. */
export interface WorldState {
  readonly entries: readonly Entry[];
  readonly kept: readonly KeptResponse[];
  readonly ledger: readonly LedgerEntry[];
  readonly events: readonly EventRecord[];
  readonly eventCount: number;
  readonly deliveries: readonly Delivery[];
  readonly deliveryCount: number;
  readonly sequence: number;
  readonly dice: number;
  /** How far the clock is ahead of the real one, in milliseconds. */
  readonly ahead: number;
}
