import { describe, expect, test } from "vitest";
import { shardOf } from "./shard-of.ts";

describe("shardOf", () => {
  const items = ["a", "b", "c", "d", "e"];

  test.each([1, 2, 3, 5, 8])("gives %i parts that hold each item once, and differ by one at most", (count) => {
    const parts = Array.from({ length: count }, (_, index) => shardOf(items, `${index + 1}/${count}`));
    expect(parts.flat().toSorted()).toEqual(items);
    const sizes = parts.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test("leaves everything where there is no shard", () => {
    expect(shardOf(items, undefined)).toEqual(items);
  });

  test.each(["0/3", "4/3", "1", "1/0", "a/b", "1/3/5", ""])('refuses "%s"', (shard) => {
    expect(() => shardOf(items, shard)).toThrow("--shard must be like 2/3");
  });
});
