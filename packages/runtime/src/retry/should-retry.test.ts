import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Idempotency } from "../contract/provider.js";
import { type RetryQuestion, shouldRetry } from "./should-retry.js";

const keyed = (guarantee: "documented" | "unverified" | "refuted"): Idempotency => ({
  guarantee,
  header: "Idempotency-Key",
  ttlSeconds: 900,
});
const documented = keyed("documented");

const ask = (question: Partial<RetryQuestion>) =>
  shouldRetry({
    idempotency: documented,
    transient: true,
    mayHaveActed: false,
    attempts: 1,
    maxAttempts: 3,
    ...question,
  });

describe("shouldRetry", () => {
  test("repeats a read after anything that may pass", () => {
    expect(ask({ idempotency: undefined, mayHaveActed: true })).toBe(true);
    expect(ask({ idempotency: undefined })).toBe(true);
  });

  test("repeats a write with a documented guarantee although it may have acted", () => {
    expect(ask({ mayHaveActed: true })).toBe(true);
  });

  test.each<Idempotency>([keyed("unverified"), keyed("refuted"), { guarantee: "none" }])(
    "never repeats a write that may have acted where the guarantee is $guarantee",
    (idempotency) => {
      expect(ask({ idempotency, mayHaveActed: true })).toBe(false);
    },
  );

  test.each<Idempotency>([documented, keyed("unverified"), keyed("refuted"), { guarantee: "none" }])(
    "repeats a write that certainly did nothing, also where the guarantee is $guarantee",
    (idempotency) => {
      expect(ask({ idempotency, mayHaveActed: false })).toBe(true);
    },
  );

  test("never repeats what will not pass", () => {
    expect(ask({ transient: false, mayHaveActed: true })).toBe(false);
    expect(ask({ transient: false, idempotency: undefined })).toBe(false);
  });

  test("stops at the attempts allowed", () => {
    expect(ask({ attempts: 2, maxAttempts: 3 })).toBe(true);
    expect(ask({ attempts: 3, maxAttempts: 3 })).toBe(false);
    expect(ask({ attempts: 1, maxAttempts: 1 })).toBe(false);
  });

  test("repeats, whatever the question, only a read, a documented write, or a write that did nothing", () => {
    const question = fc.record<RetryQuestion>({
      idempotency: fc.constantFrom<Idempotency | undefined>(
        undefined,
        documented,
        keyed("unverified"),
        keyed("refuted"),
        {
          guarantee: "none",
        },
      ),
      transient: fc.boolean(),
      mayHaveActed: fc.boolean(),
      attempts: fc.integer({ min: 1, max: 10 }),
      maxAttempts: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(shouldRetry(asked));
        const { idempotency, mayHaveActed, attempts, maxAttempts, transient } = asked;
        return (
          transient &&
          attempts < maxAttempts &&
          (idempotency === undefined || idempotency.guarantee === "documented" || !mayHaveActed)
        );
      }),
    );
  });
});
