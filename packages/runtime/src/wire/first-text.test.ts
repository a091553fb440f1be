import { describe, expect, test } from "vitest";
import { firstText } from "./first-text.js";

describe("firstText", () => {
  test("is the first text at the first pointer that leads to one", () => {
    expect(firstText({ a: "one", b: "two" }, ["/b", "/a"])?.value).toBe("two");
    expect(firstText({ a: "one" }, ["/b", "/a"])?.value).toBe("one");
  });

  test("is a number where there is no text", () => {
    expect(firstText({ a: 5, b: "two" }, ["/a", "/b"])?.value).toBe("two");
    expect(firstText({ a: 5, b: 6 }, ["/a", "/b"])?.value).toBe("5");
  });

  test.each([[null], [""], [" "], ["\u0000\n"], [{}], [["x"]], [true]])("is not %j", (value) => {
    expect(firstText({ a: value, b: "two" }, ["/a", "/b"])?.value).toBe("two");
  });

  test("tells what the asterisks stood for", () => {
    expect(firstText({ amount: [{}, { code: "max" }] }, ["/*/*/code"])).toEqual({
      value: "max",
      keys: ["amount", "1"],
    });
  });

  test("stands where the asterisks stand for the given keys", () => {
    const document = { amount: [{}], price: [{ code: "min" }, { code: "max" }] };
    expect(firstText(document, ["/*/*/code"], ["price", "1"])?.value).toBe("max");
    expect(firstText(document, ["/*/*/code"], ["amount", "0"])).toBeUndefined();
    expect(firstText({ code: "one" }, ["/code"], [])?.value).toBe("one");
  });

  test.each(["toString", "length", "__proto__"])("is the document's own: it has no %s", (name) => {
    expect(firstText({}, [`/${name}`, `/${name}/name`])).toBeUndefined();
    expect(firstText(JSON.parse(`{ "${name}": "own" }`), [`/${name}`])?.value).toBe("own");
  });

  test("is not what the document inherits", () => {
    expect(firstText(Object.create({ a: "inherited" }), ["/a"])).toBeUndefined();
  });

  test("is not looked for among more values than an error has", () => {
    const document = (before: number) => [...Array.from({ length: before }, () => ({})), { code: "late" }];
    expect(firstText(document(10_000), ["/*/code"])?.keys).toEqual(["10000"]);
    expect(firstText(document(20_000), ["/*/code"])).toBeUndefined();
  });

  test("is nothing without pointers, or without a document", () => {
    expect(firstText({ a: "one" })).toBeUndefined();
    expect(firstText(undefined, ["/a", "/*"])).toBeUndefined();
    expect(firstText("<html>", ["/a", "/*"])).toBeUndefined();
  });
});
