import { describe, expect, test } from "vitest";
import { valuesAt } from "./values-at.js";

// The document and responses of RFC 6901, section 5.
const rfc = { foo: ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8 };

describe("valuesAt", () => {
  test.each([
    ["", rfc],
    ["/foo", rfc.foo],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/m~0n", 8],
  ])("follows %j as RFC 6901 does", (pointer, value) => {
    expect(valuesAt(rfc, pointer)).toEqual([value]);
  });

  test("follows every key or index at an asterisk, in order", () => {
    expect(valuesAt({ a: [{ code: 1 }, {}, { code: 2 }], b: { code: 3 } }, "/a/*/code")).toEqual([1, 2]);
    expect(valuesAt({ a: { code: 1 }, b: { code: 2 } }, "/*/code")).toEqual([1, 2]);
  });

  test.each([
    ["/missing/deeper", {}],
    ["/a", null],
    ["/a", "text"],
    ["/*", "text"],
    ["/a", undefined],
    ["/toString", {}],
  ])("finds nothing where %j ends early in %j", (pointer, document) => {
    expect(valuesAt(document, pointer)).toEqual([]);
  });
});
