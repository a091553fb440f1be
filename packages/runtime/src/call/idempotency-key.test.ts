import { describe, expect, test } from "vitest";
import { idempotencyKey } from "./idempotency-key.js";

const key = (own?: string) => idempotencyKey(own, 10, "createPayment");

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

  test.each(["", " ", " order", "a\r\nX: 1", "clé", "12345678901", 5678])(
    "refuses %j, and says what it may be",
    (own) => {
      const message = "createPayment: idempotencyKey must be 1 to 10 visible ASCII characters, spaces only inside.";
      expect(() => key(own as string)).toThrow(expect.objectContaining({ code: "invalid-option", message }));
    },
  );

  test("takes a key of any length where the provider states none", () => {
    expect(idempotencyKey("x".repeat(1000), undefined, "createPayment")).toHaveLength(1000);
  });
});
