import { expect, test } from "vitest";
import { valueAt, withValueAt } from "./pointer.js";

test.each([
  ["", { a: [{ b: 1 }], "x/y": 2 }],
  ["/a/0/b", 1],
  ["/x~1y", 2],
  ["/a/1", undefined],
  ["/a/b/c", undefined],
  ["/constructor", undefined],
])("the value at %j is %j", (pointer, expected) => {
  expect(valueAt({ a: [{ b: 1 }], "x/y": 2 }, pointer)).toEqual(expected);
});

test("a value is placed in a copy, and objects on the way are made", () => {
  const before = { a: [{ b: 1 }] };
  expect(withValueAt(before, "/a/0/b", 2)).toEqual({ a: [{ b: 2 }] });
  expect(withValueAt(before, "/c/d", 3)).toEqual({ a: [{ b: 1 }], c: { d: 3 } });
  expect(withValueAt(before, "", 4)).toBe(4);
  expect(before).toEqual({ a: [{ b: 1 }] });
});

test("a name of Object's own is a property like any other", () => {
  expect(withValueAt({}, "/__proto__/x", 1)).not.toHaveProperty("x");
  expect(Object.prototype).not.toHaveProperty("x");
});
