import { describe, expect, test } from "vitest";
import { firstText } from "./first-text.js";

describe("firstText", () => {
  test("is the first text at the first pointer that leads to one", () => {
    expect(firstText({ a: "one", b: "two" }, ["/b", "/a"])?.value).toBe("two");
    expect(firstText({ a: "one" }, ["/b", "/a"])?.value).toBe("one");
  });

  test.each([[5], [null], [""], [{}], [["x"]], [true]])("is not %j", (value) => {
    expect(firstText({ a: value, b: "two" }, ["/a", "/b"])?.value).toBe("two");
  });

  test("tells what the asterisks stood for", () => {
    expect(firstText({ amount: [{}, { code: "max" }] }, ["/*/*/code"])).toEqual({
      value: "max",
      keys: ["amount", "1"],
    });
  });

  test("is nothing without pointers, or without a document", () => {
    expect(firstText({ a: "one" })).toBeUndefined();
    expect(firstText(undefined, ["/a", "/*"])).toBeUndefined();
    expect(firstText("<html>", ["/a", "/*"])).toBeUndefined();
  });
});
