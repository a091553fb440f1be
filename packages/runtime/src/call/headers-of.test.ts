import { describe, expect, test } from "vitest";
import { type HeaderValues, headersOf } from "./headers-of.js";

const reserved = new Map([
  ["authorization", "auth"],
  ["x-api-key", "secretKey"],
]);
const read = (given: unknown): HeaderValues => headersOf(given as HeadersInit, "headers", reserved, "createPayment");
const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", verdict: "not-done", operation: "createPayment", message });

/** `Headers` of another make: another package's, or another realm's. */
class OtherHeaders {
  readonly #pairs: [string, string][];

  constructor(...pairs: [string, string][]) {
    this.#pairs = pairs;
  }

  [Symbol.iterator]() {
    return this.#pairs[Symbol.iterator]();
  }
}

describe("headersOf", () => {
  test.each<[string, unknown]>([
    ["an object", { "X-Shop": "a", "X-Count": "5" }],
    ["numbers and booleans in an object", { "X-Shop": "a", "X-Count": 5 }],
    [
      "a list of pairs",
      [
        ["X-Shop", "a"],
        ["X-Count", "5"],
      ],
    ],
    ["Headers of another make", new OtherHeaders(["X-Shop", "a"], ["X-Count", "5"])],
    [
      "a Map",
      new Map([
        ["X-Shop", "a"],
        ["X-Count", "5"],
      ]),
    ],
  ])("reads %s", (_, given) => {
    expect(read(given)).toEqual({ "X-Shop": "a", "X-Count": "5" });
  });

  test("reads Headers, whose names are in lower case", () => {
    expect(read(new Headers({ "X-Shop": "a" }))).toEqual({ "x-shop": "a" });
  });

  test("is empty where there are none, and leaves out those that are undefined", () => {
    expect(read(undefined)).toEqual({});
    expect(read({ "X-Shop": undefined, "X-B": "b" })).toEqual({ "X-B": "b" });
    expect(read([["X-Shop", undefined]])).toEqual({});
  });

  test("keeps null, which takes away a header that was set before, also one that is reserved", () => {
    expect(read({ "X-Shop": null, Authorization: null })).toEqual({ "X-Shop": null, Authorization: null });
  });

  test("keeps a list of values, and both values of a name that comes twice in a list of pairs", () => {
    expect(read({ "X-Tag": ["a", 5] })).toEqual({ "X-Tag": ["a", "5"] });
    expect(
      read([
        ["X-Tag", "a"],
        ["x-tag", "b"],
        ["X-Tag", "c"],
      ]),
    ).toEqual({ "X-Tag": ["a", "b", "c"] });
  });

  test("takes all that a header can carry", () => {
    expect(read({ "x-!#$%&'*+.^_`|~9": "\t a \xe9\xff~" })).toEqual({ "x-!#$%&'*+.^_`|~9": "\t a \xe9\xff~" });
    expect(read({ "X-Empty": "" })).toEqual({ "X-Empty": "" });
  });
});

describe("headersOf refuses, without showing it,", () => {
  test.each(["a\r\nX-B: 1", "a\nb", "a\rb", "a\0b", "a\x7fb", "日本", "\u2028"])("the value %j", (value) => {
    const message =
      "headers: the value of X-Secret cannot be sent: it holds a line break or another character that no header carries.";
    for (const given of [{ "X-Secret": value }, { "X-Secret": ["a", value] }, [["X-Secret", value]]]) {
      expect(() => read(given)).toThrow(refusal(message));
    }
  });

  test.each([
    [{}, "object"],
    [() => "a", "function"],
    [Symbol("a"), "symbol"],
    [5n, "bigint"],
  ])("the value %o", (value, got) => {
    expect(() => read({ "X-Secret": value })).toThrow(
      refusal(`headers: the value of X-Secret cannot be sent: got ${got}.`),
    );
  });

  test("null in a list of values", () => {
    expect(() => read({ "X-Secret": ["a", null] })).toThrow(
      refusal("headers: the value of X-Secret cannot be sent: got null."),
    );
  });

  test.each(["", " ", "a b", "a:b", "a\nb", "é", "(a)", "a;b", "a/b", '"a"'])("the name %j", (name) => {
    expect(() => read({ [name]: "a" })).toThrow(refusal("headers contains an invalid header name."));
  });

  test.each([
    ["Authorization", "auth"],
    ["authorization", "auth"],
    ["X-API-KEY", "secretKey"],
  ])("the reserved %s, which has the option %s", (name, option) => {
    const message = `headers: ${name} is set by the client: pass ${option} instead.`;
    expect(() => read({ [name]: "hunter2" })).toThrow(refusal(message));
    expect(() => read([[name, "hunter2"]])).toThrow(refusal(message));
  });

  test.each([
    ["a text", "X-Secret: hunter2", "a string"],
    ["a number", 5, "a number"],
    ["null", null, "null"],
    ["a list that is none of pairs", ["X-Secret", "hunter2"], "a list of something else"],
    ["pairs that are none", [["X-Secret"]], "a list of something else"],
    ["pairs of three", [["X-Secret", "a", "b"]], "a list of something else"],
    ["a set of texts", new Set(["hunter2"]), "a list of something else"],
  ])("%s in the place of headers", (_, given, got) => {
    expect(() => read(given)).toThrow(
      refusal(`headers must be an object of names and values, pairs of them, or Headers; got ${got}.`),
    );
  });
});
