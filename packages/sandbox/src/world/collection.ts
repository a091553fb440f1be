import { valueAt } from "../spec/pointer.js";
import type { Entry } from "./entry.js";

/** The objects of one resource, in the order of their creation, with an index for each value that must be unique. */
export class Collection {
  readonly #entries: Map<string, Entry>;
  readonly #indexes: ReadonlyMap<string, Map<unknown, Set<string>>>;
  readonly #limit: number;

  /**
   * @param unique JSON pointers to values that are looked up
   * @param limit how many objects are kept; the oldest goes when there is one more
   */
  constructor(unique: readonly string[], limit: number, entries: Iterable<Entry> = []) {
    this.#entries = new Map();
    this.#indexes = new Map(unique.map((pointer) => [pointer, new Map<unknown, Set<string>>()]));
    this.#limit = limit;
    for (const entry of entries) this.put(entry);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** All objects, oldest first. */
  all(): Entry[] {
    return [...this.#entries.values()];
  }

  /** The objects with a value at one of the pointers given to the constructor. */
  withValue(pointer: string, value: unknown): Entry[] {
    const ids = this.#indexes.get(pointer)?.get(value) ?? [];
    return [...ids].flatMap((id) => this.#entries.get(id) ?? []);
  }

  put(entry: Entry): void {
    const before = this.#entries.get(entry.id);
    if (before !== undefined) this.#unindex(before);
    this.#entries.set(entry.id, entry);
    for (const [pointer, index] of this.#indexes) {
      const value = valueAt(entry.value, pointer);
      if (value === undefined || value === null) continue;
      const ids = index.get(value) ?? new Set();
      index.set(value, ids.add(entry.id));
    }
    if (this.#entries.size <= this.#limit) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.delete(oldest);
  }

  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#unindex(entry);
    this.#entries.delete(id);
  }

  #unindex(entry: Entry): void {
    for (const [pointer, index] of this.#indexes) {
      const value = valueAt(entry.value, pointer);
      const ids = index.get(value);
      if (ids === undefined) continue;
      ids.delete(entry.id);
      if (ids.size === 0) index.delete(value);
    }
  }
}
