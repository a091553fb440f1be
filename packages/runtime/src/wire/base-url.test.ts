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
    "http://api.acme.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://10.0.0.1",
    // A resolver may send these anywhere; only browsers promise that they stay.
    "http://evil.localhost",
    "http://localhost.",
    "http://[::2]",
    "ftp://api.acme.example",
    "https://user:secret@api.acme.example",
    "https://api.acme.example/?key=secret",
    "https://api.acme.example/v1?",
    "https://api.acme.example/v1#",
    "https://api.acme.example/v1#top",
    "https://user@api.acme.example",
    "https://user:@api.acme.example/v1",
    "http://localhost:1@api.acme.example",
    "http://user@localhost",
    "api.acme.example",
    "",
  ])("refuses %j, and says what it may be", (url) => {
    const message = expect.stringMatching(/^baseUrl must be https .*; got \S/);
    expect(() => checkBaseUrl(url)).toThrow(expect.objectContaining({ code: "invalid-base-url", message }));
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
