import { expect, test } from "vitest";
import { unsignedRequest } from "../../test/unsigned-request.js";
import { bearerAuth } from "./bearer-auth.js";

test("bearerAuth refuses a token that is none at once, so that nothing is sent for it", () => {
  expect(() => bearerAuth(undefined as unknown as string)).toThrow(
    expect.objectContaining({ name: "PaySpecError", code: "malformed-key" }),
  );
});

test("bearerAuth sends the token as RFC 6750, section 2.1, has it", async () => {
  const headers = new Headers();
  await bearerAuth("mF_9.B5f-4.1JqM")(unsignedRequest(headers), 0);
  expect(headers.get("Authorization")).toBe("Bearer mF_9.B5f-4.1JqM");
});
