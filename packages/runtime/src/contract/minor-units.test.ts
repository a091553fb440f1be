import codes from "currency-codes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CURRENCIES_BY_DIGITS } from "./currency-digits.js";
import { majorUnits, minorUnits } from "./minor-units.js";

const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", message: expect.stringContaining(message) });

/** Every currency of the standard with its decimals, by a package that is made from it. */
const standard = codes.codes().map((code) => [code, codes.code(code)?.digits ?? Number.NaN] as const);

test("the table is that of ISO 4217", () => {
  const table = Object.entries(CURRENCIES_BY_DIGITS).flatMap(([digits, list]) =>
    list.split(" ").map((code) => [code, Number(digits)] as const),
  );
  expect(table.length).toBeGreaterThan(170);
  expect(new Map(table)).toEqual(new Map(standard));
});

describe("minorUnits", () => {
  test.each([
    ["12.50", "MYR", 1250],
    ["12.5", "MYR", 1250],
    ["12", "MYR", 1200],
    ["0.05", "USD", 5],
    ["-3.10", "EUR", -310],
    ["500", "JPY", 500],
    ["1.234", "KWD", 1234],
    ["1.2345", "CLF", 12_345],
    // Node 24's Intl gives these no decimals.
    ["12.50", "HUF", 1250],
    ["12.50", "COP", 1250],
    ["12.50", "IDR", 1250],
    ["12.50", "PKR", 1250],
    ["12.500", "IQD", 12_500],
    ["90071992547409.91", "USD", Number.MAX_SAFE_INTEGER],
    ["-0.00", "USD", 0],
  ])("of %s %s is %i", (amount, currency, minor) => {
    expect(minorUnits(amount, currency)).toBe(minor);
  });

  test.each([
    ["12.505", "MYR", "MYR has 2 decimals; the amount has 3"],
    ["12.0", "JPY", "JPY has 0 decimals; the amount has 1"],
    ["90071992547409.92", "USD", "above 2^53"],
    ["12,50", "EUR", "must be a decimal"],
    ["1e3", "EUR", "must be a decimal"],
    [" 12", "EUR", "must be a decimal"],
    ["12.", "EUR", "must be a decimal"],
    ["", "EUR", "must be a decimal"],
    [12.5 as never, "EUR", "must be a decimal"],
    ["1", "eur", "Did you mean EUR?"],
    ["1", "ABC", "a code of ISO 4217"],
    ["1", undefined as never, "a code of ISO 4217"],
  ])("refuses %s %s", (amount, currency, message) => {
    expect(() => minorUnits(amount, currency)).toThrow(refusal(message));
  });
});

test.each([1.5, Number.NaN, 2 ** 53, "1250" as never])("majorUnits refuses %s", (minor) => {
  expect(() => majorUnits(minor, "MYR")).toThrow(refusal("whole number"));
});

test.each(standard)("%s there and back is the same amount, with its %i decimals", (currency, digits) => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (minor) => {
      const text = majorUnits(minor, currency);
      expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
      expect(minorUnits(text, currency)).toBe(minor);
    }),
    { numRuns: 50 },
  );
});
