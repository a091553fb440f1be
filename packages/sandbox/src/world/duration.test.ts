import { expect, test } from "vitest";
import { milliseconds } from "./duration.js";

test.each([
  [0, 0],
  [1500, 1500],
  ["250ms", 250],
  ["90s", 90_000],
  ["1.5m", 90_000],
  ["24h", 86_400_000],
  ["7d", 604_800_000],
])("%j is %d ms", (duration, expected) => {
  expect(milliseconds(duration)).toBe(expected);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "", "24", "24 h", "-1h", "1w"])(
  "%j is no span of time",
  (duration) => {
    expect(() => milliseconds(duration)).toThrow(TypeError);
  },
);
