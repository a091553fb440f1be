import fc from "fast-check";
import { createQuerySerializer } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { queryString } from "./query-string.js";

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const name = fc.stringMatching(/^[a-z_]{1,8}$/);
const parameters = fc.dictionary(
  name,
  fc.oneof(
    scalar,
    fc.constant(undefined),
    fc.constant(null),
    fc.array(scalar),
    fc.dictionary(name, scalar, { minKeys: 1 }),
  ),
);

describe("queryString", () => {
  test("writes what openapi-fetch writes", () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const theirs = createQuerySerializer()(given);
        expect(queryString(given)).toBe(theirs && `?${theirs}`);
      }),
    );
  });

  test("leaves nothing where nothing is given", () => {
    expect(queryString({ a: undefined, b: null, c: [], d: {} })).toBe("");
    expect(queryString()).toBe("");
    expect(queryString({ a: undefined, b: "1", c: {}, d: 2 })).toBe("?b=1&d=2");
  });

  test("cannot be broken out of", () => {
    expect(queryString({ a: "1&b=2#c?d/é" })).toBe("?a=1%26b%3D2%23c%3Fd%2F%C3%A9");
  });
});
