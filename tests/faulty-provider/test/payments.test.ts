import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  acmePayer,
  type Fault,
  FAULTS,
  type Guarantee,
  type KeyHandling,
  type Payer,
  type Plan,
  QuietClock,
  refusingFetch,
  runPayments,
  seededPlan,
  sequencePlan,
  simulatedProvider,
  startFaultyProvider,
} from "../src/index.ts";

/** What the spec says of keys, and what the provider does with them. */
const CLASSES = [
  ["documented", "documented"],
  ["refuted", "ignored"],
  ["none", "ignored"],
] as const satisfies [Guarantee, KeyHandling][];

/** Pays through our client, and tells the tally. */
async function tally(plan: Plan, guarantee: Guarantee, keys: KeyHandling, payments: number) {
  const clock = new QuietClock({ grainMs: 1_000 });
  const { handle, ledger } = simulatedProvider(keys);
  await using provider = await startFaultyProvider({ plan, handle, timing: clock });
  return await runPayments(acmePayer(provider, guarantee, clock), { payments, concurrency: 100, provider, ledger });
}

describe("2,000 payments on a bad day", () => {
  test.each(CLASSES)("%s: none is charged twice, and every report is true", async (guarantee, keys) => {
    const { payments, done, notDone, unknown, ...rest } = await tally(seededPlan("1"), guarantee, keys, 2_000);
    expect(rest).toMatchObject({ chargedTwice: 0, falseSuccess: 0, falseFailure: 0 });
    expect(done + notDone + unknown).toBe(payments);
    // Keys that are honoured carry nearly all of them through; without, what cannot be known stays unknown.
    expect(done / payments).toBeGreaterThanOrEqual(guarantee === "documented" ? 0.999 : 0.6);
  });
});

describe("any ten faults in a row", () => {
  const faultsInARow = fc.array(fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 10, size: "max" });
  // Few attempts too, so that calls often end before they succeed.
  const attemptsAllowed = fc.integer({ min: 1, max: 10 });

  test.each(CLASSES)("%s: done is charged once, not done never, and nothing twice", async (guarantee, keys) => {
    await fc.assert(
      fc.asyncProperty(faultsInARow, attemptsAllowed, async (faults, maxAttempts) => {
        const clock = new QuietClock();
        const { handle, ledger } = simulatedProvider(keys);
        await using provider = await startFaultyProvider({ plan: sequencePlan(faults), handle, timing: clock });
        const reported = await acmePayer(provider, guarantee, clock, { maxAttempts })("ord_1");
        const charges = ledger.charges("ord_1");
        return (
          provider.attempts() > 0 &&
          provider.receivedElsewhere.length === 0 &&
          (reported === "done" ? charges === 1 : reported === "not-done" ? charges === 0 : charges <= 1)
        );
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

describe("the experiment itself", () => {
  /** A client as many write it: it repeats whatever fails, and believes every answer. */
  const careless =
    (provider: Parameters<typeof acmePayer>[0]): Payer =>
    async (order) => {
      for (let attempt = 1; attempt <= 2; attempt++) {
        try {
          const init = { method: "POST", body: JSON.stringify({ order }) };
          if ((await refusingFetch(provider)(provider.url, init)).ok) return "done";
        } catch {
          // Again.
        }
      }
      return "not-done";
    };

  test.each([
    ["a charge made twice", [{ kind: "reset", committed: true }], { done: 1, chargedTwice: 1 }],
    ["a success that was none", [{ kind: "html-200", committed: false }], { done: 1, falseSuccess: 1 }],
    [
      "a failure that was none",
      [
        { kind: "server-error", status: 500, committed: true },
        { kind: "server-error", status: 500, committed: false },
      ],
      { notDone: 1, falseFailure: 1 },
    ],
  ] satisfies [string, Fault[], object][])("sees %s", async (_, faults, found) => {
    const { handle, ledger } = simulatedProvider("ignored");
    await using provider = await startFaultyProvider({ plan: sequencePlan(faults), handle, timing: new QuietClock() });
    const seen = await runPayments(careless(provider), { payments: 1, concurrency: 1, provider, ledger });
    expect(seen).toMatchObject({ payments: 1, chargedTwice: 0, falseSuccess: 0, falseFailure: 0, ...found });
  });
});
