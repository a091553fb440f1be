import { expect, test } from "vitest";
import { checkLimit } from "./check-limit.js";

test.each([1, 0.5, 30_000, Number.POSITIVE_INFINITY])("%s is a limit", (value) => {
  expect(() => checkLimit("deadlineMs", value)).not.toThrow();
});

test.each([
  [0, "0"],
  [-1, "-1"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  ["5", "string"],
  [null, "null"],
  [undefined, "undefined"],
  [5n, "bigint"],
  [{}, "object"],
])("%s is none, and the message shows it only where it is a number: %s", (value, got) => {
  const refusal = (message: string) => expect.objectContaining({ code: "invalid-option", message });
  expect(() => checkLimit("deadlineMs", value)).toThrow(refusal(`deadlineMs must be a number above 0; got ${got}.`));
  expect(() => checkLimit("deadlineMs", value, "createPayment")).toThrow(
    refusal(`createPayment: deadlineMs must be a number above 0; got ${got}.`),
  );
});
