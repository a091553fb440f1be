import { afterEach, describe, expect, test, vi } from "vitest";
import { acme } from "../../test/acme.js";
import { unsignedRequest } from "../../test/unsigned-request.js";
import { bearerAuth } from "../auth/bearer-auth.js";
import type { Auth } from "../contract/auth.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { KeyOption, Operation, Provider } from "../contract/provider.js";
import { authFor, checkCredentials, type Credentials, type KeyOptions } from "./credentials.js";

const auth = bearerAuth("token");
const check = (options: Parameters<typeof checkCredentials>[1], provider: Provider = acme) =>
  checkCredentials(provider, options);
const refusal = (code: string, ...texts: string[]) =>
  expect.objectContaining({ code, message: expect.stringMatching(texts.map((text) => `(?=.*${text})`).join("")) });

/** The headers that credentials make. */
async function headersFrom(made: Auth | undefined): Promise<Record<string, string>> {
  const headers = new Headers();
  await made?.(unsignedRequest(headers), 0);
  return Object.fromEntries(headers);
}

afterEach(() => vi.unstubAllGlobals());

describe("checkCredentials", () => {
  test.each([
    ["secretKey", "sk_live_1", false],
    ["secretKey", "sk_test_1", true],
    ["publishableKey", "pk_test_1", true],
  ] as const)("makes the credentials from a %s: %s, and tells test from live", async (option, key, isTest) => {
    const made = check({ [option]: key });
    expect([...made.auths.keys()]).toEqual([option]);
    expect(made).toMatchObject({ secrets: [key], isTest });
    expect(await headersFrom(made.auths.get(option))).toEqual({ authorization: `Bearer ${key}` });
  });

  test("takes auth in place of a key, and counts it as secret", () => {
    expect(check({ auth })).toEqual({ auths: new Map([["secretKey", auth]]), secrets: [], isTest: false });
  });

  test("takes any prefix where the provider marks none", () => {
    const unmarked = { ...acme, keys: { secretKey: { scheme: "bearer" } } } as const;
    expect(check({ secretKey: "whatever" }, unmarked).secrets).toEqual(["whatever"]);
    expect(() => check({ secretKey: "whatever", mode: "test" }, unmarked)).not.toThrow();
  });

  test("takes a key of the mode asked for, and refuses one of the other, which it names", () => {
    expect(check({ secretKey: "sk_test_1", mode: "test" }).secrets).toEqual(["sk_test_1"]);
    expect(() => check({ secretKey: "sk_live_1", mode: "test" })).toThrow(
      refusal("wrong-key", 'sk_test_ in mode "test"', "This is a live key"),
    );
    expect(() => check({ secretKey: "sk_test_1", mode: "live" })).toThrow(
      refusal("wrong-key", 'sk_live_ in mode "live"', "This is a test key"),
    );
  });

  test.each(["TEST", "sandbox", 5, null, {}])("refuses %j as mode, without showing it", (mode) => {
    expect(() => check({ secretKey: "sk_test_1", mode })).toThrow(
      refusal("wrong-key", 'takes "test" or "live" as mode; got (another text|number|object)'),
    );
    expect(() => check({ secretKey: "sk_test_1", mode })).not.toThrow(/TEST|sandbox/);
  });

  test.each([{}, { secretKey: undefined }, { auth: undefined }])(
    "refuses to go without a key: %j, and says what may be missing",
    (options) => {
      expect(() => check(options)).toThrow(
        refusal(
          "missing-key",
          "exactly one of secretKey, publishableKey or auth; got none",
          "Is the environment variable set",
          "dashboard",
        ),
      );
    },
  );

  test.each([
    { secretKey: "sk_test_1", publishableKey: "pk_test_1" },
    { auth, secretKey: "sk_test_1" },
    { auth, publishableKey: "pk_test_1" },
  ])("refuses two of them: %j", (options) => {
    expect(() => check(options)).toThrow(
      refusal("wrong-key", "exactly one of secretKey, publishableKey or auth; got 2"),
    );
  });

  test("refuses a mode that it has no key to hold against", () => {
    expect(() => check({ auth, mode: "test" })).toThrow(refusal("wrong-key", "mode with a key only"));
  });

  test.each(["", " sk_test_1", "sk_test_1\n", "sk_test_ü", 5, null])("refuses %j as malformed", (secretKey) => {
    expect(() => check({ secretKey })).toThrow(refusal("malformed-key", "secretKey"));
  });

  test("asks after the environment variable where the key is empty", () => {
    expect(() => check({ secretKey: "" })).toThrow(refusal("malformed-key", "an empty string", "environment variable"));
  });

  test.each(["hunter2", null])("refuses %j for auth, without showing it", (value) => {
    expect(() => check({ auth: value })).toThrow(refusal("malformed-key", "a function as auth", "got (string|object)"));
    expect(() => check({ auth: value })).not.toThrow(/hunter2/);
  });

  test.each(["hunter2", "pk_test_1"])("refuses %s for a secret key, without showing it", (secretKey) => {
    expect(() => check({ secretKey })).toThrow(refusal("wrong-key", "sk_test_ or sk_live_"));
    expect(() => check({ secretKey })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secretKey) }),
    );
  });

  test("says so when a publishable key stands in the place of a secret one, and the other way round", () => {
    expect(() => check({ secretKey: "pk_test_1" })).toThrow(
      refusal("wrong-key", "This is a publishableKey; pass it as publishableKey"),
    );
    expect(() => check({ publishableKey: "sk_live_1" })).toThrow(
      refusal("wrong-key", "This is a secretKey; pass it as secretKey"),
    );
  });

  test("refuses what is secret in a browser, says what to use there, and takes a publishable key", () => {
    vi.stubGlobal("document", {});
    expect(() => check({ secretKey: "sk_test_1" })).toThrow(
      refusal("wrong-key", "in a browser with secretKey", "use publishableKey in the browser"),
    );
    expect(() => check({ auth })).toThrow(refusal("wrong-key", "in a browser with auth"));
    expect([...check({ publishableKey: "pk_test_1" }).auths.keys()]).toEqual(["publishableKey"]);
    const secretOnly = { ...acme, keys: { secretKey: { scheme: "bearer" } } } as const;
    expect(() => check({ secretKey: "k" }, secretOnly)).toThrow(refusal("wrong-key", "call it from your server"));
  });
});

describe("keys that are sent together", () => {
  const pair = ["secretKey", "platformToken"] as const;
  const operation = { method: "GET", path: "/", success: {} } as const;
  const marketplace: Provider = {
    ...acme,
    keys: {
      secretKey: { scheme: "basic" },
      platformToken: { scheme: { header: "X-Platform" } },
      publishableKey: { scheme: "bearer" },
    },
    operations: {
      both: { ...operation, keys: [pair] },
      either: { ...operation, keys: ["publishableKey", "secretKey"] },
      open: { ...operation, keys: [] },
    },
  };
  const { both, either, open } = marketplace.operations as Record<"both" | "either" | "open", Operation>;
  const keys = { secretKey: "s", platformToken: "p" };

  test("are taken where some operation wants just these, and both go out", async () => {
    const made = check(keys, marketplace);
    expect(made.secrets).toEqual(["s", "p"]);
    expect(await headersFrom(authFor(both, made, "both"))).toEqual({
      authorization: `Basic ${btoa("s:")}`,
      "x-platform": "p",
    });
  });

  test("go out alone where the operation takes one", async () => {
    expect(await headersFrom(authFor(either, check(keys, marketplace), "either"))).toEqual({
      authorization: `Basic ${btoa("s:")}`,
    });
  });

  test("are refused where no operation wants just these, or beside auth", () => {
    expect(() => check({ ...keys, publishableKey: "b" }, marketplace)).toThrow(refusal("wrong-key", "got 3"));
    expect(() => check({ secretKey: "s", publishableKey: "b" }, marketplace)).toThrow(refusal("wrong-key", "got 2"));
    expect(() => check({ ...keys, auth }, marketplace)).toThrow(refusal("wrong-key", "got 3"));
  });

  test("are both named where one is missing", () => {
    expect(() => authFor(both, check({ secretKey: "s" }, marketplace), "both")).toThrow(
      refusal("wrong-key", "both takes secretKey with platformToken; this client has a secretKey"),
    );
  });

  test("are not sent with a public operation: no credentials are", () => {
    expect(authFor(open, check(keys, marketplace), "open")).toBeUndefined();
  });

  test("are not needed where a provider issues no keys at all", () => {
    expect(check({}, { ...acme, keys: {} })).toEqual({ auths: new Map(), secrets: [], isTest: false });
    const none: Credentials = { auths: new Map<KeyOption, Auth>(), secrets: [], isTest: false };
    expect(() => authFor(either, none, "either")).toThrow(
      refusal("wrong-key", "either takes a publishableKey or a secretKey; this client has no key"),
    );
  });
});

describe("the types", () => {
  type Options = KeyOptions<"secretKey" | "publishableKey">;

  test("take one of the keys, or auth", () => {
    const taken: Options[] = [{ secretKey: "sk_test_1" }, { publishableKey: "pk_test_1" }, { auth }];
    expect(taken.map((options) => [...check({ ...options }).auths.keys()])).toEqual([
      ["secretKey"],
      ["publishableKey"],
      ["secretKey"],
    ]);
  });

  test("take two keys only as the sets that are sent together", () => {
    type Pair = KeyOptions<"secretKey" | "publishableKey" | "platformToken", readonly ["secretKey", "platformToken"]>;
    const taken: Pair[] = [{ secretKey: "s", platformToken: "p" }, { secretKey: "s" }];
    // @ts-expect-error not a set
    const refused: Pair = { secretKey: "s", publishableKey: "b" };
    expect([taken.length, typeof refused]).toEqual([2, "object"]);
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
