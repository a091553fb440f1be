import type { Verdict } from "@payspec/runtime";

/** What is written down of one payment. */
export interface PaymentRow {
  /** The caller's own name of the payment, unique in the journal. */
  readonly orderId: string;
  /** The idempotency key, the same each time the payment is sent. */
  readonly key: string;
  /** The body, so that a repeat sends the same; JSON. */
  readonly body: unknown;
  /** `pending` until the outcome is known. */
  readonly state: "pending" | "done" | "not-done";
  /** When it was about to be sent for the first time, in milliseconds since the epoch; the key's life counts from it. */
  readonly firstSentAt: number;
  /** How often it was claimed; tells the claim that counts from earlier ones. */
  readonly claim: number;
  /** What the provider answered; JSON, or undefined where it answered nothing. */
  readonly result: unknown;
}

/** A payment, and whether it is the caller's to send. */
export interface Begun {
  readonly row: PaymentRow;
  /**
   * - `first`: it is, and it is certain that nothing was done so far.
   * - `repeat`: it is, and an earlier claim may have sent it.
   * - `none`: it is not. It is done, or another claim holds it.
   */
  readonly turn: "first" | "repeat" | "none";
}

/**
 * The memory of payments that survives the process. What a method has written is on disk when its promise resolves;
 * of two calls at the same moment, in any processes, one comes first.
 */
export interface PaymentJournal {
  /**
   * Writes a payment down where it is new, and claims it for `leaseMs` milliseconds. A payment that is `not-done` is
   * begun again; one that is `pending` is claimed when the lease of its last claim is over.
   *
   * @throws Error when the payment was begun with another key or body
   */
  begin(orderId: string, key: string, body: unknown, leaseMs: number): Promise<Begun>;
  /**
   * Writes the outcome down and ends the lease; `unknown` leaves the payment `pending`. What was done stays done. From
   * a claim that is no longer the last, only `done` counts: whoever claimed the payment since may be sending it.
   *
   * @returns the payment as it is written down now
   */
  settle(row: Pick<PaymentRow, "orderId" | "claim">, verdict: Verdict, result: unknown): Promise<PaymentRow>;
  /** The pending payments whose lease is over, the oldest first. */
  pending(): Promise<PaymentRow[]>;
}
