import { describe, expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.js";

/** Takes until there is none left, and counts. */
function drain(budget: RetryBudget): number {
  let taken = 0;
  while (budget.take()) taken++;
  return taken;
}

describe("RetryBudget", () => {
  test("allows 100 retries while nothing is answered", () => {
    expect(drain(new RetryBudget())).toBe(100);
  });

  test("earns one retry from each call that is answered", () => {
    const budget = new RetryBudget();
    drain(budget);
    for (let call = 0; call < 7; call++) budget.refill();
    expect(drain(budget)).toBe(7);
  });

  test("never holds more than 100", () => {
    const budget = new RetryBudget();
    for (let call = 0; call < 1_000; call++) budget.refill();
    expect(drain(budget)).toBe(100);
  });
});
