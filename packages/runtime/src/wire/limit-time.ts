import type { Timing } from "../contract/timing.js";

/**
 * Waits for what ends first: `work`, `ms` milliseconds, or the signal. Leaves no timer and no listener behind, and does
 * not begin when the signal has been aborted before.
 *
 * @param work is not stopped when it is late; a rejection counts as never ending; leave it out to only wait
 */
export function limitTime<T = never>(
  ms: number,
  signal: AbortSignal | undefined,
  timing: Timing,
  work?: () => Promise<T>,
): Promise<T | "timeout" | "aborted"> {
  return new Promise((resolve) => {
    const end = (outcome: T | "timeout" | "aborted") => {
      cancel();
      signal?.removeEventListener("abort", onAbort);
      resolve(outcome);
    };
    const onAbort = () => end("aborted");
    // First, since it throws for what is no signal.
    signal?.addEventListener("abort", onAbort);
    const cancel = timing.after(ms, () => end("timeout"));
    if (signal?.aborted) return onAbort();
    work?.().then(end, () => end("timeout"));
  });
}
