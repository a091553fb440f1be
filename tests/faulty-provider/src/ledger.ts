/** How often each order was charged: the truth that a client's reports are held against. */
export class Ledger {
  readonly #charges = new Map<string, number>();

  /** Books a charge. */
  charge(order: string): void {
    this.#charges.set(order, this.charges(order) + 1);
  }

  /** How often an order was charged. */
  charges(order: string): number {
    return this.#charges.get(order) ?? 0;
  }
}
