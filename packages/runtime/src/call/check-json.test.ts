import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkJson } from "./check-json.js";

const check = (body: unknown) => checkJson(body, "createPayment");
const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", verdict: "not-done", operation: "createPayment", message });

describe("checkJson takes", () => {
  test.each([
    ["what JSON holds", { a: [1, -0.5, 1e21, "b", true, false, null, {}, []] }],
    ["a text", "text"],
    ["null", null],
    ["zero", 0],
    ["a property that is undefined, which is left out", { a: undefined }],
    ["a date", { at: new Date(0) }],
    ["a wrapper, which is written as what it holds", { a: new String("a"), b: new Number(1), c: new Boolean(false) }],
    ["what has a toJSON", { a: { toJSON: () => "a" }, b: new URL("https://acme.example") }],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    [
      "an instance of a class",
      new (class Amount {
        value = 5;
      })(),
    ],
    ["one object in two places", ((one) => ({ a: one, b: [one, one] }))({ c: 1 })],
  ])("%s", (_, body) => {
    expect(() => check(body)).not.toThrow();
  });

  test("whatever JSON brings back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(() => check(body)).not.toThrow();
      }),
      { seed: 7 },
    );
  });
});

describe("checkJson refuses, with the pointer of the value,", () => {
  test.each([
    ["NaN", { a: { b: Number.NaN } }, "/a/b", "got NaN"],
    ["NaN that a toJSON gives", { a: { toJSON: () => Number.NaN } }, "/a", "got NaN"],
    [
      "null that a toJSON gives, as for an invalid date",
      { a: { toJSON: () => null } },
      "/a",
      "its toJSON gives nothing",
    ],
    ["Infinity", { a: [1, Number.POSITIVE_INFINITY] }, "/a/1", "got Infinity"],
    ["-Infinity", { a: Number.NEGATIVE_INFINITY }, "/a", "got -Infinity"],
    ["a function", { a: () => 1 }, "/a", "got a function"],
    ["a symbol", { a: Symbol("a") }, "/a", "got a symbol"],
    ["undefined in a list, which would become null", { a: [undefined] }, "/a/0", "got undefined in a list"],
    [
      "a hole in a list, which would become null",
      { a: Object.assign([1], { length: 2 }) },
      "/a/1",
      "got undefined in a list",
    ],
    ["a bigint", { a: 5n }, "/a", "got a bigint; pass a number, or a string where the provider takes one"],
    ["a Map", { a: new Map([["b", 1]]) }, "/a", "got a Map, which JSON cannot hold"],
    ["a Set", { a: new Set([1]) }, "/a", "got a Set, which JSON cannot hold"],
    ["a WeakMap", { a: new WeakMap() }, "/a", "got a WeakMap, which JSON cannot hold"],
    ["a Blob", { a: new Blob(["b"]) }, "/a", "got a Blob, which JSON cannot hold"],
    ["a File", { a: new File(["b"], "b") }, "/a", "got a File, which JSON cannot hold"],
    ["FormData", { a: new FormData() }, "/a", "got a FormData, which JSON cannot hold"],
    ["bytes", { a: new Uint8Array([1]) }, "/a", "got a Uint8Array, which JSON cannot hold"],
    ["a buffer", { a: new ArrayBuffer(1) }, "/a", "got a ArrayBuffer, which JSON cannot hold"],
    ["a promise", { a: Promise.resolve(1) }, "/a", "got a Promise, which JSON cannot hold"],
    ["a regular expression", { a: /b/ }, "/a", "got a RegExp, which JSON cannot hold"],
    ["an error", { a: new Error("b") }, "/a", "got a Error, which JSON cannot hold"],
    ["an invalid date, which would become null", { a: new Date(Number.NaN) }, "/a", "got an invalid date"],
    ["a name with a slash and a tilde", { "a/b~c": Number.NaN }, "/a~1b~0c", "got NaN"],
  ])("%s", (_, body, pointer, problem) => {
    expect(() => check(body)).toThrow(refusal(`createPayment: body at ${pointer} cannot be sent as JSON: ${problem}.`));
  });

  test.each([
    ["NaN", Number.NaN, "got NaN"],
    ["a function", () => 1, "got a function"],
    ["a Map", new Map(), "got a Map, which JSON cannot hold"],
  ])("%s as the whole body", (_, body, problem) => {
    expect(() => check(body)).toThrow(refusal(`createPayment: body cannot be sent as JSON: ${problem}.`));
  });

  test("what contains itself, also from further down", () => {
    const body: Record<string, unknown> = { a: { b: {} } };
    (body["a"] as Record<string, unknown>)["b"] = { c: body };
    expect(() => check(body)).toThrow(
      refusal("createPayment: body at /a/b/c cannot be sent as JSON: it contains itself."),
    );
  });

  test("nothing by its value: no message shows one", () => {
    const secret = "hunter2";
    expect(() => check({ a: Object.assign(new Map([[secret, secret]]), { secret }) })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    );
  });

  test("whatever JSON would change in silence", () => {
    const leaf = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, new Map(), new Set(), () => 1, Symbol("a"), undefined),
      fc.jsonValue(),
    );
    const body = fc.oneof(fc.array(leaf), fc.dictionary(fc.string(), leaf));
    const isAsWritten = (value: unknown): boolean => {
      const written: unknown = JSON.parse(JSON.stringify(value) ?? "null");
      const without = Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value as object).filter(([, inner]) => inner !== undefined));
      return JSON.stringify(sorted(written)) === JSON.stringify(sorted(without), keepAll);
    };
    fc.assert(
      fc.property(body, (value) => {
        let refused = false;
        try {
          check(value);
        } catch {
          refused = true;
        }
        expect(refused || isAsWritten(value)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

/** Writes what JSON has no word for as a text, so that it differs from all that JSON writes in its place. */
function keepAll(_: string, value: unknown): unknown {
  const isPlain = value === null || typeof value !== "object" || Array.isArray(value) || isRecord(value);
  const isJson = value === null || ["string", "boolean", "object"].includes(typeof value) || Number.isFinite(value);
  return isPlain && isJson ? value : `no JSON: ${typeof value}`;
}

const isRecord = (value: object) => Object.prototype.toString.call(value) === "[object Object]";

/** The same, as pairs, so that the order of integer-like names does not matter. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value : Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
