import type { Entry } from "./entry.js";
import type { EventRecord } from "./event-record.js";
import type { Delivery } from "./delivery.js";
import type { KeptResponse } from "./idempotency-keys.js";
import type { LedgerEntry } from "./ledger.js";

/** What one request, or one step of the clock, changes in a world: all of it or nothing. */
export class Changes {
  /** New and changed objects by resource and id; undefined where one is deleted. */
  readonly entries = new Map<
    string,
    { readonly resource: string; readonly id: string; readonly entry: Entry | undefined }
  >();
  readonly ledger: LedgerEntry[] = [];
  readonly events: EventRecord[] = [];
  readonly deliveries: Delivery[] = [];
  /** The response that is kept under the idempotency key of the request. */
  kept: KeptResponse | undefined;

  put(entry: Entry): void {
    this.entries.set(keyOf(entry.resource, entry.id), { resource: entry.resource, id: entry.id, entry });
  }

  delete(resource: string, id: string): void {
    this.entries.set(keyOf(resource, id), { resource, id, entry: undefined });
  }

  /** Whether the object is changed here. */
  has(resource: string, id: string): boolean {
    return this.entries.has(keyOf(resource, id));
  }

  /** The object as it is changed here; undefined where it is not, or is deleted. */
  get(resource: string, id: string): Entry | undefined {
    return this.entries.get(keyOf(resource, id))?.entry;
  }
}

function keyOf(resource: string, id: string): string {
  return `${resource}/${id}`;
}
