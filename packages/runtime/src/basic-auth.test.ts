import { describe, expect, test } from "vitest";
import { basicAuth } from "./basic-auth.js";

async function authorization(key: string): Promise<string | null> {
  const headers = new Headers();
  await basicAuth(key)(headers);
  return headers.get("Authorization");
}

describe("basicAuth", () => {
  // https://docs.elepay.io/sdks/server/api-guide
  test("sends the key as user name with an empty password, as elepay's guide shows it", async () => {
    expect(await authorization("sk_live_xxxxxxxxxxxxxxxxxxxxx")).toBe("Basic c2tfbGl2ZV94eHh4eHh4eHh4eHh4eHh4eHh4eHg6");
  });

  test("replaces credentials that were there before", async () => {
    const headers = new Headers({ Authorization: "Bearer other" });
    await basicAuth("key")(headers);
    expect(headers.get("Authorization")).toBe("Basic a2V5Og==");
  });

  test("refuses a key with a colon without repeating it: what follows would be the password (RFC 7617, section 2)", () => {
    expect(() => basicAuth("sk_test_1:secret")).toThrow(
      expect.objectContaining({
        code: "malformed-key",
        message: expect.not.stringContaining("secret") as string,
      }) as Error,
    );
  });
});
