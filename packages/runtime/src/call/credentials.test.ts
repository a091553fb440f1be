import { afterEach, describe, expect, test, vi } from "vitest";
import { acme } from "../../test/acme.js";
import { bearerAuth } from "../auth/bearer-auth.js";
import { checkCredentials, type KeyOptions } from "./credentials.js";
import { PaySpecError } from "../contract/payspec-error.js";

const auth = bearerAuth("token");
const check = (options: Parameters<typeof checkCredentials>[2]) => checkCredentials(acme, bearerAuth, options);
const refusal = (code: string, ...texts: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(texts.map((text) => `(?=.*${text})`).join("")) });

afterEach(() => vi.unstubAllGlobals());

describe("checkCredentials", () => {
  test.each([
    ["secretKey", "sk_live_1"],
    ["secretKey", "sk_test_1"],
    ["publishableKey", "pk_test_1"],
  ] as const)("makes the credentials from a %s: %s", async (option, key) => {
    const made = check({ [option]: key });
    const headers = new Headers();
    await made.auth(headers, 0);
    expect(made).toMatchObject({ option, key });
    expect(headers.get("Authorization")).toBe(`Bearer ${key}`);
  });

  test("takes auth in place of a key, and counts it as secret", () => {
    expect(check({ auth })).toEqual({ option: "secretKey", key: "", auth });
  });

  test("takes any prefix where the provider marks none", () => {
    const unmarked = { name: "acme", keys: { secretKey: { scheme: "bearer" } } } as const;
    expect(checkCredentials(unmarked, bearerAuth, { secretKey: "whatever" }).key).toBe("whatever");
    expect(checkCredentials(unmarked, bearerAuth, { secretKey: "whatever", mode: "test" }).key).toBe("whatever");
  });

  test("takes a key of the mode asked for, and refuses one of the other", () => {
    expect(check({ secretKey: "sk_test_1", mode: "test" }).key).toBe("sk_test_1");
    expect(() => check({ secretKey: "sk_live_1", mode: "test" })).toThrow(
      refusal("wrong-key", "sk_test_ in mode test"),
    );
    expect(() => check({ secretKey: "sk_test_1", mode: "live" })).toThrow(
      refusal("wrong-key", "sk_live_ in mode live"),
    );
  });

  test.each([{}, { secretKey: undefined }, { auth: undefined }])(
    "refuses to go without a key: %j, and says how many it got",
    (options) => {
      expect(() => check(options)).toThrow(
        refusal("missing-key", "either secretKey or publishableKey or auth", "0 are set"),
      );
    },
  );

  test.each([
    { secretKey: "sk_test_1", publishableKey: "pk_test_1" },
    { auth, secretKey: "sk_test_1" },
    { auth, publishableKey: "pk_test_1" },
  ])("refuses two of them: %j", (options) => {
    expect(() => check(options)).toThrow(
      refusal("wrong-key", "either secretKey or publishableKey or auth", "2 are set"),
    );
  });

  test("refuses a mode that it has no key to hold against", () => {
    expect(() => check({ auth, mode: "test" })).toThrow(refusal("wrong-key", "mode with a key alone"));
  });

  test.each(["", " sk_test_1", "sk_test_1\n", "sk_test_ü", 5, null])("refuses %j as malformed", (secretKey) => {
    expect(() => check({ secretKey })).toThrow(refusal("malformed-key", "secretKey"));
  });

  test.each(["hunter2", null])("refuses %j for auth, without showing it", (value) => {
    expect(() => check({ auth: value })).toThrow(refusal("malformed-key", "a function as auth; got (string|object)"));
  });

  test.each(["hunter2", "pk_test_1"])("refuses %s for a secret key, without showing it", (secretKey) => {
    expect(() => check({ secretKey })).toThrow(refusal("wrong-key", "sk_test_ or sk_live_"));
    expect(() => check({ secretKey })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secretKey) }),
    );
  });

  test("refuses what is secret in a browser, and takes a publishable key", () => {
    vi.stubGlobal("document", {});
    expect(() => check({ secretKey: "sk_test_1" })).toThrow(refusal("wrong-key", "secretKey .* not in a browser"));
    expect(() => check({ auth })).toThrow(refusal("wrong-key", "auth .* not in a browser"));
    expect(check({ publishableKey: "pk_test_1" }).option).toBe("publishableKey");
  });
});

describe("the types", () => {
  type Options = KeyOptions<"secretKey" | "publishableKey">;

  test("take one of the keys, or auth", () => {
    const taken: Options[] = [{ secretKey: "sk_test_1" }, { publishableKey: "pk_test_1" }, { auth }];
    expect(taken.map((options) => check({ ...options }).option)).toEqual(["secretKey", "publishableKey", "secretKey"]);
  });

  test("refuse what the checks refuse", () => {
    const refused: Options[] = [
      // @ts-expect-error neither
      {},
      // @ts-expect-error two keys
      { secretKey: "sk_test_1", publishableKey: "pk_test_1" },
      // @ts-expect-error a key and auth
      { secretKey: "sk_test_1", auth },
      // @ts-expect-error a mode, without a prefix to look at
      { auth, mode: "test" },
      // @ts-expect-error no function
      { auth: "hunter2" },
      // @ts-expect-error misspelt
      { authh: auth },
    ];
    for (const options of refused) expect(() => check({ ...options })).toThrow(PaySpecError);
  });
});
