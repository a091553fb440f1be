import { describe, expect, test } from "vitest";
import { urlEncoded, urlEncodedWith } from "./url-encoded.js";

/** The pairs of a body as a server decodes them. */
const sent = (body: unknown, serializer = urlEncoded) => [
  ...new URLSearchParams(serializer(body, "createA") as string),
];

describe("urlEncoded", () => {
  test("names its content type", () => {
    expect(urlEncoded.contentType).toBe("application/x-www-form-urlencoded");
  });

  // Known results: the serializer of the URL Standard.
  test("writes one pair for each property, percent-encoded, with a plus for a space", () => {
    expect(urlEncoded({ amount: 500, label: "a b&c=d é" }, "createA")).toBe("amount=500&label=a+b%26c%3Dd+%C3%A9");
  });

  test("writes nested values in brackets, to any depth", () => {
    const metadata = { order: "1", from: { shop: { id: 7 } } };
    expect(sent({ metadata })).toEqual([
      ["metadata[order]", "1"],
      ["metadata[from][shop][id]", "7"],
    ]);
  });

  test("repeats the name of a list of plain values", () => {
    expect(sent({ on: ["a", "b", 3] })).toEqual([
      ["on", "a"],
      ["on", "b"],
      ["on", "3"],
    ]);
  });

  test("writes lists of objects, of lists, and within objects with their index", () => {
    expect(sent({ items: [{ price: 5 }, { price: 6 }], pairs: [["a"]], filter: { tags: ["x", "y"] } })).toEqual([
      ["items[0][price]", "5"],
      ["items[1][price]", "6"],
      ["pairs[0][0]", "a"],
      ["filter[tags][0]", "x"],
      ["filter[tags][1]", "y"],
    ]);
  });

  test("writes the lists that it is told to with their index, and no others", () => {
    const serializer = urlEncodedWith({ indexed: ["expand"] });
    expect(serializer.contentType).toBe("application/x-www-form-urlencoded");
    expect(sent({ expand: ["a", "b"], on: ["c"] }, serializer)).toEqual([
      ["expand[0]", "a"],
      ["expand[1]", "b"],
      ["on", "c"],
    ]);
  });

  test.each([
    [true, "true"],
    [10n ** 20n, "100000000000000000000"],
    [-0.5, "-0.5"],
    ["", ""],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("writes %s as %s", (value, text) => {
    expect(sent({ value })).toEqual([["value", text]]);
    expect(sent({ in: { it: value } })).toEqual([["in[it]", text]]);
  });

  test("leaves out what is undefined, and lists and objects without values", () => {
    expect(sent({ a: undefined, b: [], c: {}, d: [undefined, "x"], e: { f: undefined } })).toEqual([["d", "x"]]);
  });

  test("takes the same object twice, and one without a prototype", () => {
    const payer = Object.assign(Object.create(null), { id: 1 }) as object;
    expect(sent({ from: payer, to: payer })).toEqual([
      ["from[id]", "1"],
      ["to[id]", "1"],
    ]);
  });

  test("leaves a ready URLSearchParams as it is", () => {
    expect(
      urlEncoded(
        new URLSearchParams([
          ["a", "1"],
          ["a", "2"],
        ]),
        "createA",
      ),
    ).toBe("a=1&a=2");
  });

  test("sends nothing where there is no body", () => {
    expect(urlEncoded(undefined, "createA")).toBeUndefined();
  });

  const loop: Record<string, unknown> = {};
  loop["self"] = { list: [loop] };

  test.each<[what: string, body: object, path: string, got: string]>([
    ["null", { a: { b: null } }, "body.a[b]", "got null; leave the property out, or pass an empty string"],
    ["NaN", { a: Number.NaN }, "body.a", "got NaN"],
    ["Infinity within a list", { a: [Number.POSITIVE_INFINITY] }, "body.a", "got Infinity"],
    ["an invalid date", { a: new Date(Number.NaN) }, "body.a", "got an invalid date"],
    ["a function", { a: () => 1 }, "body.a", "got a function"],
    ["a symbol", { a: [{ b: Symbol("s") }] }, "body.a[0][b]", "got a symbol"],
    ["a Map", { a: new Map([["k", 1]]) }, "body.a", "got a Map"],
    ["a Blob", { a: new Blob(["x"]) }, "body.a", "got a Blob"],
    ["a value that holds itself", loop, "body.self[list][0]", "got a value that holds itself"],
  ])("refuses %s, by its name", (_, body, path, got) => {
    const refusal = { code: "invalid-option", operation: "createA", message: expect.stringContaining(got) };
    expect(() => urlEncoded(body, "createA")).toThrow(expect.objectContaining(refusal));
    expect(() => urlEncoded(body, "createA")).toThrow(`createA: ${path} must be a string`);
  });

  test.each([
    ["a string", "a=1"],
    ["a list", ["a"]],
    ["null", null],
    ["a FormData", new FormData()],
  ])("refuses %s as the whole body", (what, body) => {
    expect(() => urlEncoded(body, "createA")).toThrow(
      `createA: body must be an object or URLSearchParams; got ${what}.`,
    );
  });
});
