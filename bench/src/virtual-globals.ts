import { clearTimeout as clearRealTimeout } from "node:timers";
import type { QuietClock } from "@payspec/test-support";

/**
 * Puts a virtual clock in the place of the globals that clients wait and roll dice with, so that peers, which take no
 * clock, live in the same time as ours. To be called before the peers are imported.
 *
 * @returns what puts the real ones back
 */
export function virtualGlobals(clock: QuietClock): () => void {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    now: Date.now,
    random: Math.random,
    timeout: AbortSignal.timeout,
  };
  // Node's own type also carries a promisified form, which no client here uses.
  globalThis.setTimeout = ((action: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    new VirtualTimeout(clock, () => action(...args), ms)) as unknown as typeof globalThis.setTimeout;
  globalThis.clearTimeout = (timer) => {
    if ((timer as unknown) instanceof VirtualTimeout) (timer as unknown as VirtualTimeout).close();
    else clearRealTimeout(timer);
  };
  Date.now = () => clock.now();
  Math.random = () => clock.random();
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    clock.after(ms, () => controller.abort(new DOMException("The operation timed out.", "TimeoutError")));
    return controller.signal;
  };
  return () => {
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
    Date.now = real.now;
    Math.random = real.random;
    AbortSignal.timeout = real.timeout;
  };
}

/** As much of Node's `Timeout` as undici and the peers use. */
class VirtualTimeout {
  readonly #start: () => () => void;
  #cancel: () => void;

  constructor(clock: QuietClock, action: () => void, ms: number) {
    this.#start = () => clock.after(Math.max(1, ms), action);
    this.#cancel = this.#start();
  }

  refresh(): this {
    this.#cancel();
    this.#cancel = this.#start();
    return this;
  }

  close(): void {
    this.#cancel();
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }
}
