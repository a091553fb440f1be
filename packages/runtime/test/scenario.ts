import fc from "fast-check";

const json = (value: unknown) => JSON.stringify(value);
const NO = json({ error: { code: "NO" } });
const BUSY = json({ error: { code: "BUSY" } });
const EXISTS = json({ error: { code: "EXISTS" } });
const FORBIDDEN = json({ message: "Forbidden" });
const HTML = "<html>";
const HOUR_MS = 3_600_000;

/** A status with its body, or what comes in place of a response. */
export type Reply =
  | readonly [status: number, body: string | null]
  | ("refused" | "reset" | "hang" | "cut" | "stalled" | "opaque" | "no response" | "no error");

/**
 * What a reply proves of the one request that it is a reply to, whoever is asked:
 *
 * - `done`: the provider acted.
 * - `no`: it did nothing, and would do nothing a second time.
 * - `busy`: it did nothing, and may act a second time.
 * - `slow`: as `busy`, but only where the provider documents it for this operation, or recognises repeats.
 * - `unreached`: as `busy`, but only of a `fetch` that sends once.
 * - `nothing`: the provider may have acted or not.
 */
export type Proof = "done" | "no" | "busy" | "slow" | "unreached" | "nothing";

const end = (
  proof: Proof,
  ...replies: Reply[]
): fc.Arbitrary<{ readonly proof: Proof; readonly reply: Reply; readonly drawn: boolean }> =>
  fc.record({ proof: fc.constant(proof), reply: fc.constantFrom(...replies), drawn: fc.boolean() });

const step = fc.record({
  end: fc.oneof(
    { arbitrary: end("done", [200, json({ id: "pay_1" })], [202, json({ id: 1, error: {} })], [204, null]), weight: 3 },
    { arbitrary: end("no", [400, NO], [401, NO], [403, NO], [404, NO], [422, EXISTS]), weight: 2 },
    { arbitrary: end("busy", [400, BUSY], [503, BUSY]), weight: 2 },
    end("slow", [429, NO]),
    end("unreached", "refused"),
    // A success in which something in between has had a hand, or which is none.
    end("nothing", [200, HTML], [200, ""], [200, "null"], [200, "[]"], [200, "{}"], [200, FORBIDDEN], [200, NO]),
    // Refusals that anybody may have sent, or which mean that it was done before.
    end("nothing", [400, "{}"], [401, HTML], [401, FORBIDDEN], [403, ""], [403, FORBIDDEN], [404, ""], [429, HTML]),
    end("nothing", [429, ""], [429, FORBIDDEN], [400, EXISTS], [408, NO], [409, NO], [409, BUSY], [502, BUSY]),
    end("nothing", [500, "{}"], [500, NO], [503, NO], [501, "{}"], [301, "moved"], [303, null]),
    end("nothing", "reset", "cut", "hang", "stalled", "opaque", "no response", "no error"),
  ),
  retryAfter: fc.constantFrom(undefined, undefined, "0", "1", "3", "119", "121", "soon"),
  delayMs: fc.constantFrom(0, 0, 0, 0, 0, 10, 2_000, 29_999, 30_000, 31_000, 200_000),
  heedsSignal: fc.boolean(),
  /** How long the machine sleeps before the response: an hour is a key's time-to-live. */
  sleepMs: fc.constantFrom(0, 0, 0, 0, 0, 1_000, HOUR_MS - 30_000, HOUR_MS),
});

const authStep = fc.record({
  way: fc.oneof(
    { arbitrary: fc.constant("at once"), weight: 12 },
    fc.constantFrom("later", "later", "never", "throws", "rejects", "aborts", "loses the key"),
  ),
  delayMs: fc.constantFrom(0, 500, 29_999, 30_000, 130_000),
  sleepMs: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, HOUR_MS),
});

/** All that decides what becomes of one call. */
export const scenario = fc.record({
  operation: fc.constantFrom("getPayment", "createPayment", "createRefund", "createTransfer", "createOrder"),
  ownKey: fc.boolean(),
  /** Whether the operation documents a 429. */
  rateLimited: fc.boolean(),
  /** Whether the `fetch` sends once, and its owner promises that it does; otherwise it may repeat by itself. */
  sendsOnce: fc.boolean(),
  /** What becomes of each request; the last stands for all that follow, here and below. */
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  /** How the credentials of each attempt are made. */
  auth: fc.array(authStep, { minLength: 1, maxLength: 3 }),
  /** What becomes of credentials that are refused; `expired` ones were of no use from the start. */
  renews: fc.constantFrom("never asked", "yes", "yes", "no", "throws", "expired", "expired"),
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
    { arbitrary: fc.constant("none"), weight: 6 },
    {
      arbitrary: fc.constantFrom("resends after a failure", "resends after a response", "sleeps and resends"),
      weight: 3,
    },
    {
      arbitrary: fc.constantFrom("hangs before", "hangs after", "delays before", "resends when all is over"),
      weight: 3,
    },
    {
      arbitrary: fc.constantFrom(
        ...(["loses the key", "sets a key", "swallows", "throws before", "throws after", "responds instead"] as const),
      ),
      weight: 3,
    },
  ),
  /** Whether the middleware is the call's own, or the client's. */
  perCall: fc.boolean(),
  listener: fc.constantFrom("hears", "throws", "rejects"),
  emptyBudget: fc.nat(24).map((roll) => roll === 0),
});

export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** The nth of what happens in turn, of which the last goes on for ever. */
export function nth<T>(turns: readonly T[], index: number): T {
  // No array of a scenario is empty.
  return turns[Math.min(index, turns.length - 1)]!;
}
