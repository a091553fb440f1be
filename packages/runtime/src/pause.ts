import type { Timing } from "./timing.js";

/** Waits `ms` milliseconds, at most until the signal aborts; leaves no timer and no listener behind. */
export function pause(ms: number, signal: AbortSignal | undefined, timing: Timing): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      cancel();
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const cancel = timing.after(ms, end);
    signal?.addEventListener("abort", end);
  });
}
