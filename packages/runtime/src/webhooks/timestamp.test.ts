import { expect, test } from "vitest";
import { parseTimestamp } from "./timestamp.js";

test("seconds and milliseconds count from the epoch", () => {
  expect(parseTimestamp("1700000000", "seconds")).toBe(1_700_000_000_000);
  expect(parseTimestamp("1700000000123", "milliseconds")).toBe(1_700_000_000_123);
});

test.each([
  ["1700000000", 1_700_000_000_000],
  ["1700000000123", 1_700_000_000_123],
  ["99999999999", 99_999_999_999_000],
  ["100000000000", 100_000_000_000],
  ["0", 0],
])("%s is seconds or milliseconds by its magnitude", (text, moment) => {
  expect(parseTimestamp(text, "seconds-or-milliseconds")).toBe(moment);
});

test.each([
  ["2023-11-14T22:13:20Z", 1_700_000_000_000],
  ["2023-11-14T22:13:20.123Z", 1_700_000_000_123],
  ["2023-11-14T23:13:20.123456+01:00", 1_700_000_000_123],
])("%s is a moment in ISO 8601", (text, moment) => {
  expect(parseTimestamp(text, "iso8601")).toBe(moment);
});

test.each([
  "",
  " 1700000000",
  "1700000000.5",
  "-1",
  "+1",
  "1e9",
  "0x10",
  "NaN",
  "9".repeat(16),
  "2023-11-14T22:13:20Z",
])("%j is no count of seconds, nor of either", (text) => {
  expect(parseTimestamp(text, "seconds")).toBeUndefined();
  expect(parseTimestamp(text, "seconds-or-milliseconds")).toBeUndefined();
});

// A time without a zone would be another moment on another machine.
test.each(["", "1700000000", "2023-11-14", "2023-11-14T22:13:20", "14 Nov 2023 22:13:20 GMT", "2023-13-45T22:13:20Z"])(
  "%j is no moment in ISO 8601",
  (text) => {
    expect(parseTimestamp(text, "iso8601")).toBeUndefined();
  },
);
