import { describe, expect, test } from "vitest";
import { BAD_DAY, ELSEWHERE, FAULTS, seededPlan, sequencePlan, WORSE_DAY } from "./fault-mix.ts";

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

  test.each([
    ["37 % of the requests on a bad day", BAD_DAY, 0.37],
    ["60 % of the requests on a worse day", WORSE_DAY, 0.6],
  ])("spoils %s, with every fault in its share", (_, mix, spoilt) => {
    expect(mix.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(spoilt, 10);
    const faults = drawn("1", mix);
    const strange = mix.filter(([fault, share]) => {
      const expected = share * faults.length;
      // Four standard deviations of a draw.
      return Math.abs(faults.filter((one) => one === fault).length - expected) > 4 * Math.sqrt(expected) + 1;
    });
    expect(strange.map(([fault]) => fault)).toEqual([]);
  });

  test("holds every fault there is on a worse day, and on a bad one all but refusals and what stands in between", () => {
    expect(WORSE_DAY.map(([fault]) => fault)).toEqual(FAULTS);
    const isWorse = (fault: string) => /^(?:declined|reply|acts-later)/.test(fault);
    expect(BAD_DAY.map(([fault]) => fault)).toEqual(FAULTS.filter((fault) => !isWorse(fault)));
  });

  test("takes another mix", () => {
    expect(new Set(drawn("1", [["garbage", 1]]))).toEqual(new Set(["garbage"]));
  });
});

test("a sequence plays its faults in order, and none after the last", () => {
  const plan = sequencePlan(["garbage", `redirect ${ELSEWHERE}`]);
  expect([1, 2, 3].map((attempt) => plan("ord_1", attempt))).toEqual(["garbage", `redirect ${ELSEWHERE}`, undefined]);
});
