import { describe, expect, test } from "vitest";
import { describeFault, FAULTS } from "./fault.ts";
import { BAD_DAY, seededPlan, sequencePlan } from "./plan.ts";

/** The faults of the first three attempts of many orders. */
function drawn(seed: string, mix = BAD_DAY) {
  const plan = seededPlan(seed, mix);
  return Array.from({ length: 30_000 }, (_, index) => plan(`ord_${Math.floor(index / 3)}`, (index % 3) + 1));
}

describe("a seeded plan", () => {
  test("draws the same faults for the same seed, whatever was asked before", () => {
    const plan = seededPlan("1");
    plan("ord_7", 2);
    const asked = [plan("ord_1", 1), plan("ord_1", 2), plan("ord_2", 1)];
    const again = seededPlan("1");
    expect([again("ord_2", 1), again("ord_1", 2), again("ord_1", 1)]).toEqual(asked.toReversed());
    expect(drawn("1")).toEqual(drawn("1"));
  });

  test("draws others for another seed", () => {
    expect(drawn("1")).not.toEqual(drawn("2"));
  });

  test("spoils 37 % of the requests on a bad day, with every fault in its share", () => {
    expect(BAD_DAY.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(0.37, 10);
    const faults = drawn("1");
    const strange = BAD_DAY.filter(([fault, share]) => {
      const expected = share * faults.length;
      // Four standard deviations of a draw.
      return Math.abs(faults.filter((one) => one === fault).length - expected) > 4 * Math.sqrt(expected) + 1;
    });
    expect(strange.map(([fault]) => describeFault(fault))).toEqual([]);
  });

  test("holds every fault there is", () => {
    expect(BAD_DAY.map(([fault]) => fault)).toEqual(FAULTS.filter(({ kind }) => kind !== "none"));
  });

  test("takes another mix", () => {
    expect(new Set(drawn("1", [[{ kind: "garbage" }, 1]]))).toEqual(new Set([{ kind: "garbage" }]));
  });
});

test("a sequence plays its faults in order, and none after the last", () => {
  const plan = sequencePlan([{ kind: "garbage" }, { kind: "redirect" }]);
  expect([1, 2, 3].map((attempt) => plan("ord_1", attempt).kind)).toEqual(["garbage", "redirect", "none"]);
});
