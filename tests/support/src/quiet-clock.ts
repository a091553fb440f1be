import { performance } from "node:perf_hooks";
// Not the globals: an experiment may put this clock in their place.
import { setImmediate, setTimeout } from "node:timers";
import { dice } from "./dice.ts";

/** How often in a row nothing must have moved, a millisecond apart: a busy kernel may hold bytes back for a moment. */
const QUIET_LOOKS = 10;

/**
 * Virtual time for real sockets: the clock stands still while bytes move, and jumps to the next timer when nothing
 * does. A wait of an hour costs milliseconds, and a machine under load makes no timeouts of its own.
 *
 * Client and provider share one clock and one process. Quiet is what the event loop says: it went around several times
 * without input or output. (Loopback hands bytes over at once; what has not arrived then is not under way.)
 */
export class QuietClock {
  readonly #grainMs: number;
  readonly #timers = new Set<{ readonly due: number; readonly action: () => void }>();
  readonly #start: number;
  #now = Date.UTC(2026, 0, 1);
  #watching = false;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;

  /**
   * @param options.grainMs Timers this close together fire together: late, as timers may, and at once, so that many
   *   calls go on side by side. Default: 0.
   * @param options.seed Of the dice. Default: 1.
   */
  constructor({ grainMs = 0, seed = 1 }: { grainMs?: number; seed?: number } = {}) {
    this.#grainMs = grainMs;
    this.random = dice(seed);
    this.#start = this.#now;
  }

  now(): number {
    return this.#now;
  }

  uptime(): number {
    return this.#now;
  }

  /** Virtual milliseconds gone by. */
  get elapsed(): number {
    return this.#now - this.#start;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { due: this.#now + ms, action };
    this.#timers.add(timer);
    this.#watch();
    return () => void this.#timers.delete(timer);
  }

  /** Waits; rejects when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        cancel();
        reject(signal?.reason instanceof Error ? signal.reason : new Error("The wait was aborted."));
      };
      const cancel = this.after(ms, () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      });
      if (signal?.aborted === true) stop();
      else signal?.addEventListener("abort", stop, { once: true });
    });
  }

  /** Waits for quiet, for as long as there are timers. */
  #watch(quietLooks = 0): void {
    if (quietLooks === 0 && this.#watching) return;
    this.#watching = true;
    const before = eventsSoFar();
    const look = () => {
      const quiet = eventsSoFar() === before ? quietLooks + 1 : 0;
      if (quiet > 0 && quiet < QUIET_LOOKS) return this.#watch(quiet);
      if (quiet === QUIET_LOOKS) this.#jump();
      this.#watching = false;
      if (this.#timers.size > 0) this.#watch();
    };
    // The real timer may come late and before the input that waits; the loop polls for input before each immediate.
    setTimeout(() => setImmediate(() => setImmediate(look)), 1);
  }

  #jump(): void {
    let earliest = Number.POSITIVE_INFINITY;
    for (const { due } of this.#timers) earliest = Math.min(earliest, due);
    if (earliest === Number.POSITIVE_INFINITY) return;
    this.#now = Math.max(this.#now, earliest + this.#grainMs);
    const due = [...this.#timers].filter((timer) => timer.due <= this.#now).toSorted((a, b) => a.due - b.due);
    // An action may cancel a later one.
    for (const timer of due) if (this.#timers.delete(timer)) timer.action();
  }
}

/** Inputs and outputs that this thread's event loop has handled. */
function eventsSoFar(): number {
  return performance.nodeTiming.uvMetricsInfo.events;
}
