import { describe, expect, test } from "vitest";
import { idempotencyKey } from "./idempotency-key.js";

const rule = { guarantee: "documented", header: "X-Idempotency-Key", required: true, maxLength: 10 } as const;
const key = (own?: string) => idempotencyKey(own, rule, "createPayment");

describe("idempotencyKey", () => {
  test("makes a version 4 UUID, a new one each time", () => {
    const made = [key(), key()];
    for (const one of made)
      expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).toBe(2);
  });

  test.each(["order-5678", "a", "a b"])("leaves the caller's own %j untouched", (own) => {
    expect(key(own)).toBe(own);
  });

  test.each([
    ["", "an empty string"],
    [" ", "characters that a header cannot carry"],
    [" order", "characters that a header cannot carry"],
    ["a\r\nX: 1", "characters that a header cannot carry"],
    ["clé", "characters that a header cannot carry"],
    ["12345678901", "11 characters long"],
  ])("refuses %j: %s", (own, problem) => {
    expect(() => key(own)).toThrow(
      expect.objectContaining({ code: "invalid-option", message: expect.stringContaining(problem) }),
    );
  });

  test("refuses what is no string", () => {
    expect(() => key(5678 as unknown as string)).toThrow("got number");
  });
});
