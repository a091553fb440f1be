import { expect, test } from "vitest";
import { bearerAuth } from "./bearer-auth.js";

test("bearerAuth sends nothing for a token that is none", () => {
  expect(() => bearerAuth(undefined as unknown as string)(new Headers(), 0)).toThrow(TypeError);
});

test("bearerAuth sends the token as RFC 6750, section 2.1, has it", async () => {
  const headers = new Headers();
  await bearerAuth("mF_9.B5f-4.1JqM")(headers, 0);
  expect(headers.get("Authorization")).toBe("Bearer mF_9.B5f-4.1JqM");
});
