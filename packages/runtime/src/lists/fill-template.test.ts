import { describe, expect, test } from "vitest";
import { fillTemplate } from "./fill-template.js";

const body = {
  reference: "ref-1",
  amount: 5,
  nested: { id: "a" },
  empty: "",
  quoted: `it's "x"`,
  none: null,
  nan: Number.NaN,
};
const fill = (template: string) => fillTemplate(template, body, 1_700_000_000_000);

describe("fillTemplate", () => {
  test.each([
    ["create_time", "create_time"],
    ["{startedAt}", "1700000000000"],
    ["{/reference}", "ref-1"],
    ["{/amount}", "5"],
    ["reference:'{/nested/id}' since {startedAt}", "reference:'a' since 1700000000000"],
    ["{unknown}", "{unknown}"],
  ])("fills %j", (template, filled) => {
    expect(fill(template)).toBe(filled);
  });

  test.each(["{/missing}", "{/empty}", "{/none}", "{/nan}", "{/nested}", "x {/reference} {/missing}"])(
    "is undefined where %j has no value",
    (template) => {
      expect(fill(template)).toBeUndefined();
    },
  );

  test("takes quotation marks only where the value is the whole", () => {
    expect(fill("{/quoted}")).toBe(`it's "x"`);
    expect(fill("reference:'{/quoted}'")).toBeUndefined();
  });
});
