/** The clock and the dice of a client, so that tests need neither wait nor guess. */
export interface Timing {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `action` once after `ms` milliseconds, and returns what cancels it. */
  after(ms: number, action: () => void): () => void;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** The real clock. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
