/** The clock and random source of a client, so that tests are fast and deterministic. */
export interface Timing {
  /** Milliseconds since the epoch, as the machine's clock says now. */
  now(): number;
  /** Milliseconds since some moment. Monotonic, and includes time asleep. */
  uptime(): number;
  /** Runs `action` once after `ms` milliseconds, and returns what cancels it. */
  after(ms: number, action: () => void): () => void;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** The longest delay of `setTimeout`, in milliseconds; it treats a longer one as 0. */
const MAX_TIMER_MS = 2_147_483_647;

/** When the clock gains more than this on the counter, in milliseconds, the machine slept, or somebody set the clock. */
const ASLEEP_MS = 1_000;

/**
 * Makes an `uptime` from the two clocks there are: the monotonic counter may stand still while the machine sleeps, and
 * the wall clock can be set. Whichever says that more time has passed is believed: too late a repeat is a second
 * payment, too early an end only an unknown outcome.
 *
 * @param wall milliseconds since the epoch
 * @param counter milliseconds of a monotonic counter
 */
export function uptimeOf(wall: () => number, counter: () => number): () => number {
  let lead = wall() - counter();
  let asleep = 0;
  return () => {
    const counted = counter();
    const gained = wall() - counted - lead;
    if (Math.abs(gained) > ASLEEP_MS) {
      lead += gained;
      asleep += Math.max(0, gained);
    }
    return counted + asleep;
  };
}

// As functions of ours, so that tests may replace the clock.
const now = () => Date.now();

/** The real clock. */
export const systemTiming: Timing = {
  now,
  uptime: uptimeOf(now, () => performance.now()),
  after(ms, action) {
    const timer = setTimeout(action, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
