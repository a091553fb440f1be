import { expect, test } from "vitest";
import { identifierOf, providerName } from "./provider-name.ts";

test("a provider is called as its spec says, or else by the words of its folder", () => {
  expect(providerName("chip", { info: { "x-payspec-name": "CHIP" } })).toBe("CHIP");
  expect(providerName("acme-pay", { info: {} })).toBe("Acme Pay");
  expect(providerName("acme", {})).toBe("Acme");
});

test.each([
  ["Acme Pay", "AcmePay"],
  ["WooshPay", "WooshPay"],
  ["CHIP", "Chip"],
  ["elepay", "Elepay"],
  ["Mercury Pay & Sons", "MercuryPaySons"],
  ["A.B 2", "AB2"],
])("%s is %s within identifiers", (name, identifier) => {
  expect(identifierOf(name)).toBe(identifier);
});
