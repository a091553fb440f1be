/** What a store answers to a claim. */
export type Claim =
  /** Ours: the event is new, or whoever had it gave it up or let its lease run out. */
  | "claimed"
  /** Another delivery of the event is being handled. */
  | "busy"
  /** The event was handled. */
  | "done";

/**
 * Remembers which events were handled. An event is first claimed for the time its handler may take, and kept only when
 * the handler has ended: a process that dies in between loses no event, for the lease runs out.
 */
export interface WebhookStore {
  /** Claims an event for some seconds. Of two claims at the same moment, one gets `claimed`. */
  claim(id: string, leaseSeconds: number): Promise<Claim>;
  /** Marks an event as handled, and remembers that for some seconds. */
  complete(id: string, keepSeconds: number): Promise<void>;
  /** Gives a claim up, so that the next delivery is handled at once; leaves an event alone that was handled. */
  release(id: string): Promise<void>;
}
