import { afterEach, describe, expect, test, vi } from "vitest";
import { checkApiKey } from "./api-key.js";
import { acme } from "../test/acme.js";

const check = (options: Parameters<typeof checkApiKey>[1]) => checkApiKey(acme, options);
const refusal = (code: string, ...texts: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(texts.map((text) => `(?=.*${text})`).join("")) });

afterEach(() => vi.unstubAllGlobals());

describe("checkApiKey", () => {
  test("takes a key of each kind", () => {
    expect(check({ secretKey: "sk_live_1" })).toEqual({ kind: "secret", value: "sk_live_1" });
    expect(check({ publishableKey: "pk_test_1" })).toEqual({ kind: "publishable", value: "pk_test_1" });
  });

  test("takes any prefix where the provider marks none", () => {
    expect(checkApiKey({ name: "acme", keys: { secret: {} } }, { secretKey: "whatever" }).value).toBe("whatever");
  });

  test("takes a key of the mode asked for, and refuses one of the other", () => {
    expect(check({ secretKey: "sk_test_1", mode: "test" }).kind).toBe("secret");
    expect(() => check({ secretKey: "sk_live_1", mode: "test" })).toThrow(refusal("wrong-key", "live key", "sk_test_"));
    expect(() => check({ secretKey: "sk_test_1", mode: "live" })).toThrow(refusal("wrong-key", "test key", "sk_live_"));
  });

  test("refuses to go without a key, and says where it comes from", () => {
    expect(() => check({})).toThrow(refusal("missing-key", "secretKey or publishableKey", "environment variable"));
    expect(() => check({ secretKey: undefined })).toThrow(refusal("missing-key"));
  });

  test("refuses two keys", () => {
    expect(() => check({ secretKey: "sk_test_1", publishableKey: "pk_test_1" })).toThrow(refusal("wrong-key", "got 2"));
  });

  test.each(["", " sk_test_1", "sk_test_1\n", "sk_test_ü", 5, null])("refuses %j as malformed", (secretKey) => {
    expect(() => check({ secretKey })).toThrow(refusal("malformed-key"));
  });

  test("tells a key that was passed as another kind", () => {
    expect(() => check({ secretKey: "pk_test_1" })).toThrow(refusal("wrong-key", "publishable key", "publishableKey"));
    expect(() => check({ publishableKey: "sk_live_1" })).toThrow(refusal("wrong-key", "secret key", "secretKey"));
  });

  test("refuses a key of no known kind, without showing it", () => {
    expect(() => check({ secretKey: "hunter2" })).toThrow(refusal("wrong-key", "sk_test_ or sk_live_"));
    expect(() => check({ secretKey: "hunter2" })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });

  test("refuses a secret key in a browser, and takes a publishable one", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => check({ secretKey: "sk_test_1" })).toThrow(refusal("wrong-key", "browser"));
    expect(check({ publishableKey: "pk_test_1" }).kind).toBe("publishable");
  });
});
