import { describe, expect, test } from "vitest";
import { unsignedRequest } from "../../test/unsigned-request.js";
import type { KeyScheme } from "../contract/provider.js";
import { headerAuth } from "./header-auth.js";
import { headerOfScheme, keyAuth } from "./key-auth.js";

async function sent(scheme: KeyScheme, key: string): Promise<Record<string, string>> {
  const headers = new Headers({ Authorization: "of another", "X-Api-Key": "of another" });
  await keyAuth(scheme, key)(unsignedRequest(headers), 0);
  return Object.fromEntries(headers);
}

describe("keyAuth sends the key as the spec's scheme says, in the place of what was there", () => {
  test.each<[KeyScheme, Record<string, string>]>([
    ["basic", { authorization: `Basic ${btoa("key-1:")}`, "x-api-key": "of another" }],
    ["bearer", { authorization: "Bearer key-1", "x-api-key": "of another" }],
    [{ header: "X-Api-Key" }, { authorization: "of another", "x-api-key": "key-1" }],
    [{ header: "X-Other" }, { authorization: "of another", "x-api-key": "of another", "x-other": "key-1" }],
  ])("%j", async (scheme, headers) => {
    expect(await sent(scheme, "key-1")).toEqual(headers);
  });

  test.each<KeyScheme>(["basic", "bearer", { header: "X-Api-Key" }])(
    "and refuses what no header carries at once, without showing it: %j",
    (scheme) => {
      for (const key of ["", "hunter2\n", "hunter2 b", "hünter2", undefined as never]) {
        expect(() => keyAuth(scheme, key)).toThrow(
          expect.objectContaining({ code: "malformed-key", message: expect.not.stringMatching(/h.nter2/) }),
        );
      }
    },
  );

  test.each<[KeyScheme, string]>([
    ["basic", "authorization"],
    ["bearer", "authorization"],
    [{ header: "X-Api-Key" }, "x-api-key"],
  ])("in a header that no caller may set: %j in %s", (scheme, header) => {
    expect(headerOfScheme(scheme)).toBe(header);
  });
});

test("headerAuth takes what HTTP Basic cannot: a colon", async () => {
  const headers = new Headers();
  await headerAuth("X-Api-Key", "a:b")(unsignedRequest(headers), 0);
  expect(headers.get("X-Api-Key")).toBe("a:b");
});
