import { expect, it } from "vitest";
import type { Tally } from "./run-payments.ts";
import { violationsIn } from "./violations-in.ts";

const tally: Tally = {
  payments: 10_000,
  done: 8_900,
  notDone: 1_000,
  unknown: 100,
  chargedTwice: 0,
  falseSuccess: 0,
  falseFailure: 0,
  attempts: 12_000,
  ms: 1,
};

it("finds nothing in a tally that holds", () => {
  expect(violationsIn(tally, 0.01)).toEqual([]);
});

it.each([
  [{ chargedTwice: 1 }, "1 charged twice"],
  [{ falseSuccess: 2 }, "2 done, but unpaid"],
  [{ falseFailure: 3 }, "3 not done, but paid"],
  [{ done: 8_899 }, "9999 reports of 10000 payments"],
  [{ unknown: 141, done: 8_859 }, "141 unknown, which were at most 140"],
])("finds %j", (change, violation) => {
  expect(violationsIn({ ...tally, ...change }, 0.01)).toEqual([violation]);
});
