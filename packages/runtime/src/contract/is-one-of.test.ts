import { expect, expectTypeOf, test } from "vitest";
import { isOneOf } from "./is-one-of.js";

const isKnown = isOneOf(["PAID", "OPEN"]);

test.each(["PAID", "OPEN"])("%s is one of the values", (value) => {
  expect(isKnown(value)).toBe(true);
});

test.each(["paid", "", "toString", 1, null, undefined, ["PAID"]])("%o is none of them", (value) => {
  expect(isKnown(value)).toBe(false);
});

test("a switch over what the guard lets through is exhaustive", () => {
  const told = (status: "PAID" | "OPEN" | (string & {})): string => {
    if (!isKnown(status)) return "other";
    expectTypeOf(status).toEqualTypeOf<"PAID" | "OPEN">();
    switch (status) {
      case "PAID":
        return "paid";
      case "OPEN":
        return "open";
    }
  };
  expect([told("PAID"), told("NEW")]).toEqual(["paid", "other"]);
});
