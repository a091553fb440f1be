import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FaultText } from "@payspec/sandbox";
import { QuietClock } from "@payspec/test-support";
import {
  FAULTS,
  type Guarantee,
  type KeyHandling,
  type Payer,
  payerOf,
  refusingFetch,
  runPayments,
  sequencePlan,
  startUnreliableProvider,
  storm,
  type UnreliableProvider,
} from "../src/index.ts";

/** What the spec says of keys, and what the provider does with them. */
const CLASSES = [
  ["documented", "honoured"],
  ["refuted", "ignored"],
  ["none", "ignored"],
] as const satisfies [Guarantee, KeyHandling][];

describe("500 payments of each class, on a bad day and on a worse one", () => {
  test("none is charged twice, every report is true, and no more are unknown than were", async () => {
    const { head, rows, violations } = await storm.run({ count: 500, seed: "1", progress: () => {} });
    expect(violations).toEqual([]);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    // The faults are drawn by order and attempt alone, so that these change only when the client does.
    expect({ unknown: column("unknown"), notDone: column("not done") }).toEqual({
      unknown: ["0.00 %", "31.80 %", "31.80 %", "31.80 %", "15.60 %", "55.00 %", "55.00 %", "55.00 %"],
      notDone: ["0.00 %", "0.00 %", "0.00 %", "0.00 %", "2.80 %", "2.80 %", "2.80 %", "2.80 %"],
    });
  });
});

describe("any ten faults in a row", () => {
  const faultsInARow = fc.array(fc.constantFrom(undefined, ...FAULTS), { minLength: 1, maxLength: 10, size: "max" });
  // Few attempts too, so that calls often end before they succeed.
  const attemptsAllowed = fc.integer({ min: 1, max: 10 });

  test.each(CLASSES)("%s: done is charged once, not done never, and nothing twice", async (guarantee, keys) => {
    await fc.assert(
      fc.asyncProperty(faultsInARow, attemptsAllowed, async (faults, maxAttempts) => {
        const clock = new QuietClock();
        await using provider = await startUnreliableProvider(keys, { plan: sequencePlan(faults), clock });
        const reported = await payerOf(provider, guarantee, clock, { maxAttempts })("ord_1");
        await provider.settled();
        const charges = provider.payments().get("ord_1") ?? 0;
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

describe("what no client can know", () => {
  test("a proxy asks a second upstream of the provider's own, which refuses what the first had done", async () => {
    const clock = new QuietClock();
    await using provider = await startUnreliableProvider("ignored", { plan: () => "declined after commit", clock });
    expect(await payerOf(provider, "none", clock)("ord_1")).toBe("not-done");
    expect(provider.payments().get("ord_1")).toBe(1);
  });
});

describe("the experiment itself", () => {
  /** A client as many write it: it repeats whatever fails, and believes every response. */
  const careless =
    (provider: UnreliableProvider): Payer =>
    async (order) => {
      const { merchant, key, baseUrl } = provider;
      const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
      for (let attempt = 1; attempt <= 2; attempt++) {
        try {
          const init = { method: "POST", headers, body: JSON.stringify(merchant.body(order)) };
          if ((await refusingFetch(provider)(`${baseUrl}${merchant.operation.path}`, init)).ok) return "done";
        } catch {
          // Again.
        }
      }
      return "not-done";
    };

  test.each([
    ["a charge made twice", ["reset after commit"], { done: 1, chargedTwice: 1 }],
    ["a success that was none", ["html 200"], { done: 1, falseSuccess: 1 }],
    ["a failure that was none", ["error 500 after commit", "error 500"], { notDone: 1, falseFailure: 1 }],
  ] satisfies [string, FaultText[], object][])("sees %s", async (_, faults, found) => {
    const plan = sequencePlan(faults);
    await using provider = await startUnreliableProvider("ignored", { plan, clock: new QuietClock() });
    const seen = await runPayments(careless(provider), { payments: 1, concurrency: 1, provider });
    expect(seen).toMatchObject({ payments: 1, chargedTwice: 0, falseSuccess: 0, falseFailure: 0, ...found });
  });
});
