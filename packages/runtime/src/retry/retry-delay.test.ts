import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryDelay } from "./retry-delay.js";

describe("retryDelay", () => {
  test("doubles its bound with each attempt, up to 8 s", () => {
    const bounds = [1, 2, 3, 4, 5, 6, 60].map((attempt) => retryDelay(attempt, 1));
    expect(bounds).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test("is jittered over the whole of the bound", () => {
    expect(retryDelay(3, 0)).toBe(0);
    expect(retryDelay(3, 0.25)).toBe(500);
  });

  test("is never shorter than what the provider asks for", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 120_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, asked, random) => retryDelay(attempt, random, asked) >= asked,
      ),
    );
  });

  test("gives up when the provider asks for more than 120 s", () => {
    expect(retryDelay(1, 0, 120_000)).toBe(120_000);
    expect(retryDelay(1, 0, 120_001)).toBe(Infinity);
  });
});
