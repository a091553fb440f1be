import { expect, test } from "vitest";
import { sensitiveFields } from "./sensitive-fields.ts";

const sensitive = { type: "string", "x-payspec-sensitive": true };

test("names each marked property once, in order, wherever it stands", () => {
  const schemas = {
    Card: { properties: { number: sensitive, brand: { type: "string" } } },
    Payer: {
      allOf: [{ properties: { email: sensitive } }],
      properties: { cards: { items: { properties: { number: sensitive } } } },
    },
  };
  expect(sensitiveFields({ components: { schemas } })).toEqual(["email", "number"]);
});

test("follows a property to the schema it names", () => {
  const schemas = {
    Iban: sensitive,
    Account: { $ref: "#/components/schemas/Iban" },
    Payout: { properties: { iban: { $ref: "#/components/schemas/Account" }, amount: { type: "integer" } } },
  };
  expect(sensitiveFields({ components: { schemas } })).toEqual(["iban"]);
});
