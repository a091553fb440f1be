import { describe, expect, test } from "vitest";
import { unsignedRequest } from "../../test/unsigned-request.js";
import { basicAuth } from "./basic-auth.js";

async function authorization(key: string): Promise<string | null> {
  const headers = new Headers();
  await basicAuth(key)(unsignedRequest(headers), 0);
  return headers.get("Authorization");
}

describe("basicAuth", () => {
  // https://docs.elepay.io/sdks/server/api-guide
  test("sends the key as user name with an empty password, as elepay's guide shows it", async () => {
    expect(await authorization("sk_live_xxxxxxxxxxxxxxxxxxxxx")).toBe("Basic c2tfbGl2ZV94eHh4eHh4eHh4eHh4eHh4eHh4eHg6");
  });

  test("replaces credentials that were there before", async () => {
    const headers = new Headers({ Authorization: "Bearer other" });
    await basicAuth("key")(unsignedRequest(headers), 0);
    expect(headers.get("Authorization")).toBe("Basic a2V5Og==");
  });

  test.each([
    ["with a colon: what follows would be the password (RFC 7617, section 2)", "sk_test_1:secret"],
    ["with a line break", "sk_test_1\r\nsecret"],
    ["with a space", "sk_test_1 secret"],
    ["that is not ASCII", "sk_test_1é-secret"],
    ["that is empty", ""],
    ["that is not set", undefined as unknown as string],
  ])("refuses a key %s, without repeating it", (_, key) => {
    expect(() => basicAuth(key)).toThrow(
      expect.objectContaining({
        code: "malformed-key",
        message: expect.not.stringContaining("secret") as string,
      }) as Error,
    );
  });
});
