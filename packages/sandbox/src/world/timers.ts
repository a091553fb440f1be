/** A moment at which something becomes due. */
export interface Timer {
  /** Milliseconds since the epoch, by the world's clock. */
  readonly at: number;
  readonly resource: string;
  readonly id: string;
}

/** Timers, earliest first: a binary heap. A timer of an object that has changed since is skipped when it comes up. */
export class Timers {
  readonly #heap: Timer[] = [];

  constructor(timers: Iterable<Timer> = []) {
    for (const timer of timers) this.add(timer);
  }

  get next(): Timer | undefined {
    return this.#heap[0];
  }

  get size(): number {
    return this.#heap.length;
  }

  add(timer: Timer): void {
    const heap = this.#heap;
    heap.push(timer);
    let index = heap.length - 1;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.#isEarlier(index, above)) return;
      this.#swap(index, above);
      index = above;
    }
  }

  /** Takes the earliest timer out. */
  take(): Timer | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    let index = 0;
    for (;;) {
      let earliest = index;
      for (const below of [index * 2 + 1, index * 2 + 2]) {
        if (below < heap.length && this.#isEarlier(below, earliest)) earliest = below;
      }
      if (earliest === index) return first;
      this.#swap(index, earliest);
      index = earliest;
    }
  }

  #isEarlier(one: number, other: number): boolean {
    return (this.#heap[one]?.at ?? 0) < (this.#heap[other]?.at ?? 0);
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap;
    const held = heap[one];
    const moved = heap[other];
    if (held === undefined || moved === undefined) return;
    heap[one] = moved;
    heap[other] = held;
  }
}
