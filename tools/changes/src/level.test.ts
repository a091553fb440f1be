import { describe, expect, test } from "vitest";
import { atLeast, bumpOf, worstOf } from "./level.ts";

describe("bumpOf", () => {
  test.each([
    ["major", "1.2.3", "major"],
    ["minor", "1.2.3", "minor"],
    ["patch", "1.2.3", "patch"],
    ["nothing", "1.2.3", undefined],
    ["major", "10.0.0", "major"],
    ["major", "0.4.2", "minor"],
    ["minor", "0.4.2", "patch"],
    ["patch", "0.4.2", "patch"],
    ["major", "0.0.0", "minor"],
    ["nothing", "0.4.2", undefined],
  ] as const)(
    "raises a %s change of %s by %s: below 1.0.0 npm's caret stops at the second number",
    (level, version, bump) => {
      expect(bumpOf(level, version)).toBe(bump);
    },
  );
});

test("the worst of several levels counts, and of none there is nothing", () => {
  expect(worstOf(["patch", "major", "minor"])).toBe("major");
  expect(worstOf([])).toBe("nothing");
  expect(atLeast("minor", "minor")).toBe(true);
  expect(atLeast("patch", "minor")).toBe(false);
});
