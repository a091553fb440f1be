import { describe, expect, test } from "vitest";
import { derivedIdempotencyKey } from "./derived-key.js";
import { checkKey } from "./idempotency-key.js";

const NAMESPACE = "2f0e7c1a-7d53-4a30-9b7e-8a6f1f0c5d21";
const refusal = (text: string) =>
  expect.objectContaining({ code: "invalid-option", message: expect.stringContaining(text) });

describe("derivedIdempotencyKey", () => {
  // RFC 9562, appendix B.2: the namespace for DNS, and a name in it.
  test("makes the RFC's name-based UUID of version 8", async () => {
    expect(await derivedIdempotencyKey("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
      "5c146b14-3c52-8afd-938a-375d0df1fbf6",
    );
  });

  // Made with another implementation: Python's hashlib and uuid.
  test.each([
    ["order-5678", "46a32384-fe9f-86fd-badb-94aacc3c10e4"],
    ["注文 5678", "20654ba4-7610-82a7-a155-e2abce846878"],
  ])("makes the same key of %j today and tomorrow", async (name, key) => {
    expect(await derivedIdempotencyKey(NAMESPACE, name)).toBe(key);
    expect(await derivedIdempotencyKey(NAMESPACE.toUpperCase(), name)).toBe(key);
  });

  test("makes another key of another name, and in another namespace", async () => {
    const keys = await Promise.all([
      derivedIdempotencyKey(NAMESPACE, "order-5678"),
      derivedIdempotencyKey(NAMESPACE, "order-5678/refund"),
      derivedIdempotencyKey("2f0e7c1a-7d53-4a30-9b7e-8a6f1f0c5d22", "order-5678"),
    ]);
    expect(new Set(keys).size).toBe(3);
  });

  test("makes what a header of 36 characters carries, from a name of any length", async () => {
    const key = await derivedIdempotencyKey(NAMESPACE, "x".repeat(100_000));
    expect(checkKey(key, "createPayment", 36)).toBe(key);
  });

  test.each(["", "acme", "2f0e7c1a7d534a309b7e8a6f1f0c5d21", ` ${NAMESPACE}`, 5])(
    "refuses %j as namespace, and says how to make one",
    async (namespace) => {
      await expect(derivedIdempotencyKey(namespace as string, "order-5678")).rejects.toThrow(
        refusal("crypto.randomUUID()"),
      );
      await expect(derivedIdempotencyKey(namespace as string, "order-5678")).rejects.toThrow(
        refusal(`must be a UUID; got ${namespace === 5 ? "a number" : "another string"}. `),
      );
    },
  );

  // Two halves of different characters would become the same replacement character, and so the same key.
  test.each([
    ["", "an empty string"],
    [5678, "number"],
    [undefined, "undefined"],
    ["order-\ud83d", "half a character"],
  ])("refuses %j as name: %s", async (name, got) => {
    await expect(derivedIdempotencyKey(NAMESPACE, name as string)).rejects.toThrow(refusal(`got ${got}`));
  });
});
