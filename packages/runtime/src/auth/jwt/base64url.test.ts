import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, encodeBase64url } from "./base64url.js";

test("bytes are written as Node writes them, and read back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = encodeBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect([...decodeBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test("base64 with padding is read as well", () => {
  expect([...decodeBase64("+/8=")]).toEqual([0xfb, 0xff]);
});

test("what is neither is refused", () => {
  expect(() => decodeBase64("a*b=")).toThrow(expect.objectContaining({ name: "InvalidCharacterError" }));
});
