import { describe, expect, test } from "vitest";
import { valueAt } from "./value-at.js";

// The document and answers of RFC 6901, section 5.
const rfc = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8 };

describe("valueAt", () => {
  test.each([
    ["", rfc],
    ["/foo", rfc.foo],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/m~0n", 8],
  ])("follows %j as RFC 6901 does", (pointer, value) => {
    expect(valueAt(rfc, pointer)).toBe(value);
  });

  test.each([
    ["/missing/deeper", {}],
    ["/a", null],
    ["/a", "text"],
    ["/a", undefined],
    ["/toString", {}],
  ])("is undefined where %j ends early in %j", (pointer, document) => {
    expect(valueAt(document, pointer)).toBeUndefined();
  });
});
