import createOpenapiFetchClient from "openapi-fetch";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Operation, QueryStyle } from "../contract/provider.js";
import { writeQuery } from "./write-query.js";

const row = (query: Record<string, QueryStyle> = {}): Operation => ({
  method: "GET",
  path: "/payments",
  keys: [],
  success: {},
  query,
});
const write = (query: object, styles?: Record<string, QueryStyle>) => writeQuery(query, row(styles), "listPayments");
const refusal = (message: string) =>
  expect.objectContaining({ code: "invalid-option", verdict: "not-done", operation: "listPayments", message });

/** The query that openapi-fetch itself sends. */
async function theirs(query: object): Promise<string> {
  let sent = "";
  const fetch = async (request: Request) => {
    sent = request.url.split("?")[1] ?? "";
    return Response.json({});
  };
  const client = createOpenapiFetchClient<Record<string, never>>({ baseUrl: "https://acme.example", fetch });
  await client.request("get", "/payments" as never, { params: { query } } as never);
  return sent;
}

describe("writeQuery", () => {
  test.each([
    [{ a: "1", b: 2, c: true, d: false }, "a=1&b=2&c=true&d=false"],
    [{ a: "a b&c=d/é?#" }, "a=a%20b%26c%3Dd%2F%C3%A9%3F%23"],
    [{ a: ["1", 2] }, "a=1&a=2"],
    [{ a: { gt: 1, lt: "2" } }, "a[gt]=1&a[lt]=2"],
    [{ a: undefined, b: null, c: [], d: {}, e: "" }, "e="],
    [{}, ""],
  ])("writes %j as openapi-fetch does: %s", (query, text) => {
    expect(write(query)).toBe(text);
  });

  test("writes a bigint, which is too large for a number, whole", () => {
    expect(write({ a: 12_345_678_901_234_567_890n })).toBe("a=12345678901234567890");
  });

  test("writes whatever openapi-fetch writes as openapi-fetch does", async () => {
    const scalar = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean());
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.oneof(
      scalar,
      fc.constantFrom(null, undefined),
      fc.array(scalar, { minLength: 1 }),
      fc.dictionary(name, scalar, { minKeys: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async (query) => {
        // On the wire a URL may write a character in another way.
        const ours = new URL(`https://acme.example/?${write(query)}`).search.slice(1);
        expect(ours).toBe(new URL(`https://acme.example/?${await theirs(query)}`).search.slice(1));
      }),
      { seed: 7 },
    );
  });

  test.each([
    ["comma", "a=1,2"],
    ["space", "a=1%202"],
    ["pipe", "a=1|2"],
  ] as const)("writes a list with %ss in one value where the spec says so", (style, text) => {
    expect(write({ a: ["1", 2], b: ["3", "4"] }, { a: style })).toBe(`${text}&b=3&b=4`);
  });

  test("encodes the items of such a list, so that none is taken for two", () => {
    expect(write({ a: ["1,2", "3"] }, { a: "comma" })).toBe("a=1%2C2,3");
    expect(write({ a: ["1|2", "3"] }, { a: "pipe" })).toBe("a=1%7C2|3");
    expect(write({ a: ["1 2", "3"] }, { a: "space" })).toBe("a=1%202%203");
  });

  test("writes a date in the spec's format, also in lists and objects", () => {
    const date = new Date(Date.UTC(2026, 0, 31, 23, 59, 58, 7));
    expect(write({ a: date }, { a: "date" })).toBe("a=2026-01-31");
    expect(write({ a: date }, { a: "date-time" })).toBe("a=2026-01-31T23%3A59%3A58.007Z");
    expect(write({ a: [date, "2026-02-01"] }, { a: "date" })).toBe("a=2026-01-31&a=2026-02-01");
    expect(write({ a: { gte: date } }, { a: "date" })).toBe("a[gte]=2026-01-31");
  });
});

describe("writeQuery refuses", () => {
  test.each([
    ["a date where the spec has no format for it", new Date(0), undefined],
    ["a date in a list of that kind", [new Date(0)], "comma"],
  ] as const)("%s: it would be dropped, or written in a format of our own", (_, a, style) => {
    expect(() => write({ a }, style && { a: style })).toThrow(
      refusal(
        "listPayments: params.query.a is no date in the spec: pass the string or number that the provider documents.",
      ),
    );
  });

  test("an invalid date", () => {
    expect(() => write({ a: new Date(Number.NaN) }, { a: "date" })).toThrow(
      refusal("listPayments: params.query.a is an invalid date."),
    );
  });

  test.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [Symbol("hunter2"), "symbol"],
    [() => "hunter2", "function"],
  ])("%o, also in lists and objects", (a, got) => {
    const refused = refusal(`listPayments: params.query.a must be a string, a number or a boolean; got ${got}.`);
    for (const query of [{ a }, { a: [a] }, { a: { b: a } }]) expect(() => write(query)).toThrow(refused);
  });

  test.each([
    ["a Map", new Map([["hunter2", 1]])],
    ["a Set", new Set([1])],
    ["a URLSearchParams", new URLSearchParams("a=hunter2")],
    ["bytes", new Uint8Array([1])],
    ["an object in an object", { b: { c: 1 } }],
    ["a list in an object", { b: ["hunter2"] }],
    ["an object in a list", [{ b: 1 }]],
    ["a list in a list", [["hunter2"]]],
  ])("%s", (_, a) => {
    expect(() => write({ a })).toThrow(
      refusal(
        "listPayments: params.query.a holds what no query can: lists and objects of strings, numbers and booleans only.",
      ),
    );
  });
});
