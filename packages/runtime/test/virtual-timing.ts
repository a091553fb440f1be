import type { Timing } from "../src/contract/timing.js";

/**
 * A clock that jumps: whenever everything that can go on has gone on, the earliest timer that is left fires at once.
 * For fetches that respond without real input and output.
 */
export class VirtualTiming implements Timing {
  /** What every roll of the dice gives. */
  dice = 0.5;
  #now = 1_700_000_000_000;
  readonly #start = this.#now;
  readonly #timers = new Set<{ due: number; action: () => void }>();

  now(): number {
    return this.#now;
  }

  uptime(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { due: this.#now + ms, action };
    this.#timers.add(timer);
    setImmediate(() => this.#fireEarliest());
    return () => void this.#timers.delete(timer);
  }

  random(): number {
    return this.dice;
  }

  /** The machine sleeps: time passes, and nothing fires. */
  sleep(ms: number): void {
    this.#now += ms;
  }

  /** Milliseconds gone by. */
  get elapsed(): number {
    return this.#now - this.#start;
  }

  /** Timers not yet fired nor cancelled. */
  get pending(): number {
    return this.#timers.size;
  }

  #fireEarliest(): void {
    const [earliest] = [...this.#timers].toSorted((a, b) => a.due - b.due);
    if (earliest === undefined) return;
    this.#timers.delete(earliest);
    this.#now = Math.max(this.#now, earliest.due);
    earliest.action();
  }
}
