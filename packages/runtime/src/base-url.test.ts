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
    ["http://api.acme.example", "is not https"],
    ["http://127.0.0.1.evil.example", "is not https"],
    ["http://localhost.evil.example", "is not https"],
    ["http://10.0.0.1", "is not https"],
    // A resolver may send these anywhere; only browsers promise that they stay.
    ["http://evil.localhost", "is not https"],
    ["http://localhost.", "is not https"],
    ["http://[::2]", "is not https"],
    ["ftp://api.acme.example", "is not https"],
    ["https://user:secret@api.acme.example", "holds a user or password"],
    ["https://api.acme.example/?key=secret", "holds a query or fragment"],
    ["https://api.acme.example/v1?", "holds a query or fragment"],
    ["https://api.acme.example/v1#", "holds a query or fragment"],
    ["https://api.acme.example/v1#top", "holds a query or fragment"],
    ["api.acme.example", "is not a URL"],
    ["", "is not a URL"],
  ])("refuses %j: %s", (url, problem) => {
    expect(() => checkBaseUrl(url)).toThrow(
      expect.objectContaining({ code: "invalid-base-url", message: expect.stringContaining(problem) }),
    );
  });

  test("keeps secrets out of the message", () => {
    expect(() => checkBaseUrl("https://user:secret@api.acme.example")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret@") }),
    );
  });
});
