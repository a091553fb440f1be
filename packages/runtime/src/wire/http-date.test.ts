import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHttpDate } from "./http-date.js";

const NOW = Date.UTC(2026, 10, 28);

describe("parseHttpDate", () => {
  // RFC 9110, section 5.6.7.
  test.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777_000],
    ["Sun Nov  6 08:49:37 1994", 784_111_777_000],
    ["Wed Nov 16 08:49:37 1994", 784_975_777_000],
    ["Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199_000],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800_000],
    ["Friday, 31-Dec-99 00:00:00 GMT", 946_598_400_000],
  ])("reads %s", (text, moment) => {
    expect(parseHttpDate(text, NOW)).toBe(moment);
  });

  test.each([
    ["50 years ahead at most, in this century", "Friday, 27-Nov-76 00:00:00 GMT", Date.UTC(2076, 10, 27)],
    ["more than 50 years ahead, in the last", "Monday, 29-Nov-76 00:00:00 GMT", Date.UTC(1976, 10, 29)],
  ])("takes a year of two digits that would be %s", (_, text, moment) => {
    expect(parseHttpDate(text, NOW)).toBe(moment);
  });

  test.each([
    "",
    "1",
    "-5",
    "1.5",
    "2099",
    "1700000000",
    "yesterday",
    "Wed",
    "2023-11-14",
    "2023-11-14T22:13:20Z",
    "14 Nov 2023 22:13:20 GMT",
    "Tue, 14 Nov 2023 22:13:20",
    "Tue, 14 Nov 2023 22:13:20 UTC",
    "Tue, 14 Nov 2023 22:13:20 +0000",
    "Tue, 14 Nov 2023 22:13:20 GMT+1",
    "Tue, 14 Nov 2023 22:13 GMT",
    "Tue, 14 Nov 23 22:13:20 GMT",
    "Tue, 14 November 2023 22:13:20 GMT",
    "tue, 14 nov 2023 22:13:20 gmt",
    " Tue, 14 Nov 2023 22:13:20 GMT",
    "Tue, 14 Nov 2023 22:13:20 GMT\n",
    "Tue,  14 Nov 2023 22:13:20 GMT",
    "Tue, 4 Nov 2023 22:13:20 GMT",
    "Tue, 14 Nov 2023 22:13:20 GMT, Tue, 14 Nov 2023 22:13:20 GMT",
    "Tuesday, 14 Nov 2023 22:13:20 GMT",
    "Tue, 14-Nov-23 22:13:20 GMT",
    "Tuesday, 14-Nov-2023 22:13:20 GMT",
    "Tue Nov 14 22:13:20 2023 GMT",
    "Tue Nov 4 22:13:20 2023",
    "Wed Nov 04 22:13:20 1994",
  ])("does not read %j: it is none of the three forms", (text) => {
    expect(parseHttpDate(text, NOW)).toBeUndefined();
  });

  test.each([
    "Mon, 14 Nov 2023 22:13:20 GMT",
    "Thu, 30 Feb 2023 22:13:20 GMT",
    "Wed, 31 Apr 2024 00:00:00 GMT",
    "Wed, 00 Nov 2023 22:13:20 GMT",
    "Tue, 14 Nov 2023 24:00:00 GMT",
    "Tue, 14 Nov 2023 22:60:00 GMT",
    "Tue, 14 Nov 2023 22:13:61 GMT",
    "Sun, 06 Nov 0094 08:49:37 GMT",
    "Thursday, 31-Dec-99 00:00:00 GMT",
  ])("does not read %j: there is no such moment", (text) => {
    expect(parseHttpDate(text, NOW)).toBeUndefined();
  });

  test("reads back every second from 1970 to 9999 as Date writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
        expect(parseHttpDate(new Date(seconds * 1000).toUTCString(), NOW)).toBe(seconds * 1000);
      }),
    );
  });
});
