import { describe, expect, test } from "vitest";
import { retryAfterMs } from "./retry-after.js";

const now = Date.parse("2026-04-04T10:00:00Z");
const read = (value: string) => retryAfterMs(new Headers({ "Retry-After": value }), now);

describe("retryAfterMs", () => {
  test("reads seconds", () => {
    expect(read("0")).toBe(0);
    expect(read("90")).toBe(90_000);
    expect(read("2147483648")).toBe(2_147_483_648_000);
  });

  test("reads a date, in each of the three forms of RFC 9110", () => {
    expect(read("Sat, 04 Apr 2026 10:01:00 GMT")).toBe(60_000);
    expect(read("Saturday, 04-Apr-26 10:01:00 GMT")).toBe(60_000);
    expect(read("Sat Apr  4 10:01:00 2026")).toBe(60_000);
  });

  test("reads a date in the past as no wait", () => {
    expect(read("Sat, 04 Apr 2026 09:00:00 GMT")).toBe(0);
  });

  test.each(["-5", "1.5", "soon", "", "1, soon", "2026-04-04", "Z", "Infinity"])("does not read %j", (value) => {
    expect(read(value)).toBeUndefined();
  });

  test("reads the longest of several", () => {
    expect(read("60, 60")).toBe(60_000);
    expect(read("1,120 , 5")).toBe(120_000);
  });

  test("holds a date against the provider's own clock", () => {
    const headers = new Headers({
      "Retry-After": "Sat, 04 Apr 2026 09:01:00 GMT",
      Date: "Sat, 04 Apr 2026 09:00:00 GMT",
    });
    expect(retryAfterMs(headers, now)).toBe(60_000);
    headers.set("Date", "never");
    expect(retryAfterMs(headers, now)).toBe(0);
  });

  test("is undefined without the header", () => {
    expect(retryAfterMs(new Headers(), now)).toBeUndefined();
  });
});
