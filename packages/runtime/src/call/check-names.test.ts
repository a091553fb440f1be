import { expect, test } from "vitest";
import { checkNames } from "./check-names.js";

const known = ["body", "idempotencyKey", "maxAttempts"];
const check = (given: object) => checkNames(given, known, "createPayment", "createPayment");
const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", verdict: "not-done", operation: "createPayment", message });

test("names of the list are taken, whatever stands under them", () => {
  expect(() => check({})).not.toThrow();
  expect(() => check({ body: undefined, idempotencyKey: null, maxAttempts: "x" })).not.toThrow();
});

test.each([
  ["idempotencykey", "idempotencyKey"],
  ["idempotency_key", "idempotencyKey"],
  ["maxAttempt", "maxAttempts"],
  ["Body", "body"],
])("a name that is misspelt, %s, is refused with the one that was meant", (name, meant) => {
  const shown = name.includes("_") ? "of that name" : `"${name}"`;
  expect(() => check({ body: 1, [name]: 1 })).toThrow(
    refusal(`createPayment has no option ${shown}. Did you mean ${meant}?`),
  );
});

test("a name that is like none is refused with all that there are", () => {
  expect(() => check({ timeout: 5 })).toThrow(
    refusal('createPayment has no option "timeout". It takes body, idempotencyKey, maxAttempts.'),
  );
});

test.each(["sk_live_hunter2", "4242424242424242", "hunter2", "a b", "é", "", "a".repeat(31)])(
  "a name that may be a value in the wrong place, %j, is refused and not shown",
  (name) => {
    expect(() => check({ [name]: 1 })).toThrow(
      refusal("createPayment has no option of that name. It takes body, idempotencyKey, maxAttempts."),
    );
  },
);

test.each(["__proto__", "constructor", "toString"])("%s is no option either, though every object has it", (name) => {
  expect(() => check(JSON.parse(`{${JSON.stringify(name)}: 1}`))).toThrow(
    expect.objectContaining({ code: "invalid-option" }),
  );
});

test("what an object inherits, and symbols, are no options of the caller's", () => {
  expect(() => check(Object.create({ timeout: 5 }))).not.toThrow();
  expect(() => check({ [Symbol("timeout")]: 5 })).not.toThrow();
});
