import { expect, test } from "vitest";
import { explainUnit, withUnits } from "./explain-unit.ts";

test.each([
  [{ amount: "minor", currency: "MRU" }, "Unit: minor units of MRU."],
  [{ amount: "minor", currency: "/currency" }, "Unit: minor units of the currency in `currency`."],
  [{ amount: "minor", currency: "/payment/currency" }, "Unit: minor units of the currency in `payment.currency`."],
  [{ amount: "minor", currency: "of the purchase" }, "Unit: minor units of the currency of the purchase."],
  [{ amount: "major", currency: "USD" }, "Unit: whole units of USD, with decimals."],
  [{ amount: "unknown", currency: "USD" }, "Unit: not documented."],
  [{ time: "milliseconds" }, "Unit: milliseconds since 1970 (UTC)."],
  [{ time: "unknown" }, "Unit: not documented."],
] as const)("the unit %o is explained", (unit, sentence) => {
  expect(explainUnit(unit)).toBe(sentence);
});

test("a description says its unit, and a schema without one gets it", () => {
  const document = {
    "x-payspec-units": { seconds: { time: "seconds" } },
    components: {
      schemas: {
        A: { description: "When.\n", "x-payspec-unit": "seconds" },
        B: { "x-payspec-unit": "seconds" },
        C: { description: "How many.", "x-payspec-unit": "none" },
      },
    },
  } as const;
  const { components } = withUnits(document);
  expect(components?.schemas).toMatchObject({
    A: { description: "When.\n\nUnit: seconds since 1970 (UTC)." },
    B: { description: "Unit: seconds since 1970 (UTC)." },
    C: { description: "How many." },
  });
  expect(document.components.schemas.A.description).toBe("When.\n");
});
