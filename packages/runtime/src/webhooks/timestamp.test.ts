import { expect, test } from "vitest";
import { parseTimestamp } from "./timestamp.js";

test("seconds and milliseconds count from the epoch", () => {
  expect(parseTimestamp("1700000000", "seconds")).toBe(1_700_000_000_000);
  expect(parseTimestamp("1700000000123", "milliseconds")).toBe(1_700_000_000_123);
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
])("%j is no count of seconds", (text) => {
  expect(parseTimestamp(text, "seconds")).toBeUndefined();
});

// A time without a zone would be another moment on another machine.
test.each(["", "1700000000", "2023-11-14", "2023-11-14T22:13:20", "14 Nov 2023 22:13:20 GMT", "2023-13-45T22:13:20Z"])(
  "%j is no moment in ISO 8601",
  (text) => {
    expect(parseTimestamp(text, "iso8601")).toBeUndefined();
  },
);
