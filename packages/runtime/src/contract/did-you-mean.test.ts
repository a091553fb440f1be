import { describe, expect, test } from "vitest";
import { didYouMean } from "./did-you-mean.js";

const known = ["idempotencyKey", "maxAttempts", "body"];

describe("didYouMean", () => {
  test.each([
    ["idempotencykey", "idempotencyKey"],
    ["idempotency_key", "idempotencyKey"],
    ["IDEMPOTENCYKEY", "idempotencyKey"],
    ["maxAttempt", "maxAttempts"],
    ["maxAtempts", "maxAttempts"],
    ["maxRetries", undefined],
    ["bdoy", "body"],
    ["b", undefined],
    ["timeout", undefined],
    ["", undefined],
  ])("of %j is %s", (name, meant) => {
    expect(didYouMean(name, known)).toBe(meant === undefined ? "" : ` Did you mean ${meant}?`);
  });

  test("is the nearest of several, and the first of those that are equally near", () => {
    expect(didYouMean("deadlin", ["deadlines", "deadline"])).toBe(" Did you mean deadline?");
    expect(didYouMean("cat", ["bat", "hat"])).toBe(" Did you mean bat?");
  });

  test("is two characters away at most in a short name, and a third of them in a long one", () => {
    expect(didYouMean("abcd", ["abxy"])).toBe(" Did you mean abxy?");
    expect(didYouMean("abcd", ["axyz"])).toBe("");
    expect(didYouMean("abcdefghi", ["abcdefxyz"])).toBe(" Did you mean abcdefxyz?");
    expect(didYouMean("abcdefghi", ["abcdewxyz"])).toBe("");
  });

  test("is nothing where nothing is known", () => {
    expect(didYouMean("body", [])).toBe("");
  });
});
