/** Money that moved in a world. */
export interface LedgerEntry {
  /** `charge`: from the payer to the merchant; `refund`: back. */
  readonly kind: "charge" | "refund";
  /** In the provider's unit, as its API has it. */
  readonly amount: number;
  readonly currency: string;
  readonly resource: string;
  /** The id of the object that was paid. */
  readonly id: string;
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
}
