import { VirtualTiming } from "./virtual-timing.js";

/** The clock of a client and of the world around it, which tells the timers of the two apart. */
export class SharedTiming extends VirtualTiming {
  #ofTheWorld = 0;

  /** Something happens in the world after so many milliseconds. */
  later(ms: number, action: () => void): void {
    this.#ofTheWorld++;
    this.after(ms, () => {
      this.#ofTheWorld--;
      action();
    });
  }

  /** The client's timers, neither fired nor cancelled. */
  get clientTimers(): number {
    return this.pending - this.#ofTheWorld;
  }
}
