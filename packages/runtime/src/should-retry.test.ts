import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Idempotency } from "./provider.js";
import { type RetryQuestion, shouldRetry } from "./should-retry.js";

const keyed = (guarantee: "documented" | "unverified" | "refuted"): Idempotency => ({
  guarantee,
  header: "Idempotency-Key",
  required: false,
  ttlSeconds: 900,
});
const documented = keyed("documented");

const nothing = { on: "nothing", transient: true } as const;
const unknown = { on: "unknown", transient: true } as const;

const ask = (question: Partial<RetryQuestion>) =>
  shouldRetry({
    idempotency: documented,
    effect: nothing,
    mayHaveActed: false,
    attempts: 1,
    maxAttempts: 3,
    keyAgeMs: 1000,
    ...question,
  });

describe("shouldRetry", () => {
  test("repeats a read after anything that may pass", () => {
    expect(ask({ idempotency: undefined, effect: unknown, mayHaveActed: true })).toBe(true);
    expect(ask({ idempotency: undefined, effect: nothing })).toBe(true);
  });

  test("repeats a write with a documented guarantee although it may have acted", () => {
    expect(ask({ effect: unknown, mayHaveActed: true })).toBe(true);
  });

  test.each<Idempotency>([keyed("unverified"), keyed("refuted"), { guarantee: "none" }])(
    "never repeats a write that may have acted where the guarantee is $guarantee",
    (idempotency) => {
      expect(ask({ idempotency, effect: unknown, mayHaveActed: true })).toBe(false);
      expect(ask({ idempotency, effect: nothing, mayHaveActed: true })).toBe(false);
    },
  );

  test.each<Idempotency>([documented, keyed("unverified"), keyed("refuted"), { guarantee: "none" }])(
    "repeats a write that certainly did nothing, also where the guarantee is $guarantee",
    (idempotency) => {
      expect(ask({ idempotency, effect: nothing, mayHaveActed: false })).toBe(true);
    },
  );

  test("never repeats what will not pass", () => {
    expect(ask({ effect: { on: "unknown", transient: false }, mayHaveActed: true })).toBe(false);
    expect(ask({ idempotency: undefined, effect: { on: "nothing", transient: false } })).toBe(false);
  });

  test("stops at the attempts allowed", () => {
    expect(ask({ attempts: 2, maxAttempts: 3 })).toBe(true);
    expect(ask({ attempts: 3, maxAttempts: 3 })).toBe(false);
    expect(ask({ attempts: 1, maxAttempts: 1 })).toBe(false);
  });

  test("never sends a key past its time-to-live, less five seconds", () => {
    expect(ask({ effect: unknown, mayHaveActed: true, keyAgeMs: 895_000 })).toBe(true);
    expect(ask({ effect: unknown, mayHaveActed: true, keyAgeMs: 895_001 })).toBe(false);
    expect(ask({ effect: nothing, mayHaveActed: false, keyAgeMs: 895_001 })).toBe(false);
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
      effect: fc.record({ on: fc.constantFrom("acted", "nothing", "unknown"), transient: fc.boolean() }),
      mayHaveActed: fc.boolean(),
      attempts: fc.integer({ min: 1, max: 10 }),
      maxAttempts: fc.integer({ min: 1, max: 10 }),
      keyAgeMs: fc.integer({ min: 0, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(shouldRetry(asked));
        const { idempotency, mayHaveActed, attempts, maxAttempts, effect } = asked;
        return (
          effect.transient &&
          attempts < maxAttempts &&
          (idempotency === undefined || idempotency.guarantee === "documented" || !mayHaveActed)
        );
      }),
    );
  });
});
