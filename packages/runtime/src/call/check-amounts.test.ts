import { expect, test } from "vitest";
import { acme, type AcmeOperations, type AcmePaths, scriptedFetch } from "../../test/acme.js";
import { checkAmounts } from "./check-amounts.js";
import { createClient } from "./create-client.js";

const AMOUNTS = ["/amount", "/lines/*/price"];

test.each([
  ["a whole amount", { amount: 1250 }],
  ["an amount below zero", { amount: -5 }],
  ["the largest exact one", { amount: Number.MAX_SAFE_INTEGER }],
  ["no amount", { lines: [{}] }],
  ["null, and a string", { amount: null, lines: [{ price: "12.50" }] }],
  ["what has the name of an amount elsewhere", { metadata: { amount: 12.5 }, price: 0.5 }],
  ["no body", undefined],
])("takes %s", (_, body) => {
  expect(() => checkAmounts(body, AMOUNTS, "pay")).not.toThrow();
});

test.each([
  ["a fraction", { amount: 12.5 }, "pay: body at /amount must be a whole number of minor units", "got a fraction"],
  ["NaN", { amount: Number.NaN }, "/amount", "got NaN"],
  ["Infinity", { amount: Number.POSITIVE_INFINITY }, "/amount", "got Infinity"],
  ["a number that is not exact", { amount: 2 ** 53 }, "/amount", "above 2^53"],
  ["a fraction in a list", { lines: [{ price: 1 }, { price: 0.1 }] }, "/lines/*/price", "got a fraction"],
])("refuses %s, without its value", (_, body, place, got) => {
  expect(() => checkAmounts(body, AMOUNTS, "pay")).toThrow(
    expect.objectContaining({ code: "invalid-option", verdict: "not-done", message: expect.stringContaining(place) }),
  );
  expect(() => checkAmounts(body, AMOUNTS, "pay")).toThrow(got);
});

test("a call with such an amount is refused before anything is sent, unless a serializer of the caller's own writes it", async () => {
  const { fetch, calls } = scriptedFetch(() => Response.json({ id: "p" }));
  const table = { ...acme, minorAmounts: ["/amount"] };
  const client = createClient<AcmePaths, AcmeOperations, typeof table>(table, { secretKey: "sk_test_1", fetch });
  const body = { amount: 12.5 };
  await expect(client.createPayment({ body })).rejects.toMatchObject({ code: "invalid-option", attempts: 0 });
  expect(calls).toEqual([]);
  await client.createPayment({ body, bodySerializer: () => '{"amount":1250}' });
  expect(calls).toHaveLength(1);
});
