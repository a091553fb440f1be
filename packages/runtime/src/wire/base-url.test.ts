import { describe, expect, test } from "vitest";
import { checkBaseUrl } from "./base-url.js";

describe("checkBaseUrl", () => {
  test.each([
    ["https://api.acme.example/v1/", "https://api.acme.example/v1"],
    ["https://api.acme.example", "https://api.acme.example"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.8.9.1", "http://127.8.9.1"],
    ["http://localhost:1/", "http://localhost:1"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("takes %s", (url, checked) => {
    expect(checkBaseUrl(url)).toBe(checked);
  });

  test.each([
    ["http://api.acme.example", "got http://api.acme.example"],
    ["http://127.0.0.1.evil.example", "got http://127.0.0.1.evil.example"],
    ["http://localhost.evil.example", "got http://localhost.evil.example"],
    ["http://10.0.0.1", "got http://10.0.0.1"],
    // A resolver may send these anywhere; only browsers promise that they stay.
    ["http://evil.localhost", "got http://evil.localhost"],
    ["http://localhost.", "got http://localhost."],
    ["http://[::2]", "got http://[::2]"],
    ["ftp://api.acme.example", "got ftp://api.acme.example"],
    ["https://user:secret@api.acme.example", "it must not hold a user or password; pass the key as an option"],
    ["https://api.acme.example/?key=secret", "it must not have a query or a fragment"],
    ["https://api.acme.example/v1?", "it must not have a query or a fragment"],
    ["https://api.acme.example/v1#", "it must not have a query or a fragment"],
    ["https://api.acme.example/v1#top", "it must not have a query or a fragment"],
    ["https://user@api.acme.example", "it must not hold a user or password; pass the key as an option"],
    ["https://user:@api.acme.example/v1", "it must not hold a user or password; pass the key as an option"],
    ["http://localhost:1@api.acme.example", "it must not hold a user or password; pass the key as an option"],
    ["http://user@localhost", "it must not hold a user or password; pass the key as an option"],
    ["api.acme.example", "got no URL"],
    ["", "got no URL"],
    [undefined, "got undefined"],
    [5, "got number"],
  ])("refuses %j, and says what it may be and why: %s", (url, problem) => {
    const message = `baseUrl must be https (http only to this machine): ${problem}.`;
    expect(() => checkBaseUrl(url as string)).toThrow(expect.objectContaining({ code: "invalid-base-url", message }));
  });

  test("takes an @ in the path", () => {
    expect(checkBaseUrl("https://api.acme.example/@v1")).toBe("https://api.acme.example/@v1");
  });

  test("keeps secrets out of the message", () => {
    expect(() => checkBaseUrl("https://user:secret@api.acme.example")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret@") }),
    );
  });
});
