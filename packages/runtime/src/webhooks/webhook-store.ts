/** What a store says to a claim. */
export type Claim =
  /** Ours: the event is new, or whoever had it gave it up or let its lease run out. */
  | {
      readonly state: "claimed";
      /** Tells this claim from every other one of the event. */
      readonly token: string;
    }
  /** Another delivery of the event is being handled. */
  | { readonly state: "busy" }
  /** The event was handled. */
  | { readonly state: "done" };

/**
 * Remembers which events were handled. An event is first claimed for the time its handler may take, and kept only when
 * the handler has ended: a process that dies in between loses no event, for the lease runs out. Whoever lost a claim
 * by that can no longer end it: its token is no longer the event's.
 */
export interface WebhookStore {
  /** Claims an event for some seconds. Of two claims at the same moment, one gets `claimed`. */
  claim(id: string, leaseSeconds: number): Promise<Claim>;
  /**
   * Marks an event as handled, and remembers that for some seconds. Does nothing when another has claimed the event
   * since; a lease that ran out, and that nobody took over, is no hindrance.
   */
  complete(id: string, token: string, keepSeconds: number): Promise<void>;
  /**
   * Gives a claim up, so that the next delivery is handled at once. Does nothing when another has claimed the event
   * since, or when it was handled.
   */
  release(id: string, token: string): Promise<void>;
}
