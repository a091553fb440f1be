import fc from "fast-check";

const NO = '{"error":{"code":"NO"}}';
const BUSY = '{"error":{"code":"BUSY"}}';
const HTML = "<html>";
const HOUR_MS = 3_600_000;

/** A status with its body, or what comes in place of an answer. */
export type Reply =
  | readonly [status: number, body: string | null]
  | ("refused" | "reset" | "hang" | "cut" | "stalled" | "opaque" | "no response" | "no error");

const end = (acts: fc.Arbitrary<boolean>, ...replies: Reply[]): fc.Arbitrary<{ acts: boolean; reply: Reply }> =>
  fc.record({ acts, reply: fc.constantFrom(...replies) });

const step = fc.record({
  /** Whether the provider acts, and what the client hears: some of it is proof, most is not. */
  end: fc.oneof(
    end(fc.constant(true), [200, '{"id":"pay_1"}'], [204, null]),
    end(fc.constant(false), "refused", [400, BUSY], [503, BUSY], [429, "{}"], [400, NO], [401, NO]),
    end(fc.boolean(), [500, "{}"], "reset", "cut", [200, HTML], [401, HTML], [408, "{}"], [409, "{}"]),
    end(fc.boolean(), [301, "moved"], [303, null], [501, "{}"], "hang", "stalled", "opaque", "no response", "no error"),
  ),
  retryAfter: fc.constantFrom(undefined, undefined, "0", "1", "3", "119", "121", "soon"),
  delayMs: fc.constantFrom(0, 0, 0, 0, 0, 10, 2_000, 29_999, 30_000, 31_000, 200_000),
  heedsSignal: fc.boolean(),
  /** How long the machine sleeps before the answer: an hour is a key's time-to-live. */
  sleepMs: fc.constantFrom(0, 0, 0, 0, 0, 1_000, HOUR_MS - 30_000, HOUR_MS),
});

const authStep = fc.record({
  way: fc.oneof(
    { arbitrary: fc.constant("at once"), weight: 12 },
    fc.constantFrom("later", "later", "never", "throws", "rejects", "aborts"),
  ),
  delayMs: fc.constantFrom(0, 500, 29_999, 30_000, 130_000),
  sleepMs: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, HOUR_MS),
});

/** All that decides what becomes of one call. */
export const scenario = fc.record({
  operation: fc.constantFrom("getPayment", "createPayment", "createRefund", "createTransfer", "createOrder"),
  ownKey: fc.boolean(),
  /** What becomes of each request; the last stands for all that follow, here and below. */
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  /** How the credentials of each attempt are made. */
  auth: fc.array(authStep, { minLength: 1, maxLength: 3 }),
  renews: fc.constantFrom("never asked", "yes", "yes", "no", "throws"),
  limits: fc.record({
    maxAttempts: fc.constantFrom(1, 1.5, 2, 8, 8, 8),
    attemptTimeoutMs: fc.constantFrom(1, 30_000, 30_000, 30_000, 3_000_000),
    deadlineMs: fc.constantFrom(1_000, 120_000, 120_000, 10_000_000, 10_000_000),
  }),
  dice: fc.constantFrom(0, 0.5, 0.999),
  abort: fc.record({
    at: fc.constantFrom("never", "never", "never", "never", "the start", "a timer", "an event", "a microtask"),
    count: fc.nat(12),
    ms: fc.constantFrom(0, 1, 250, 30_000, 60_000),
  }),
  middleware: fc.oneof(
    { arbitrary: fc.constant("none"), weight: 3 },
    {
      arbitrary: fc.constantFrom("resends after a failure", "resends after an answer", "sleeps and resends"),
      weight: 2,
    },
    fc.constantFrom("loses the key", "swallows", "throws before", "throws after", "answers instead"),
  ),
  listener: fc.constantFrom("hears", "throws", "rejects"),
  emptyBudget: fc.nat(24).map((roll) => roll === 0),
});

export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** The nth of what happens in turn, of which the last goes on for ever. */
export function nth<T>(turns: readonly T[], index: number): T {
  // No array of a scenario is empty.
  return turns[Math.min(index, turns.length - 1)]!;
}
