import { afterEach, describe, expect, test, vi } from "vitest";
import { acme } from "../test/acme.js";
import type { KeyOptions } from "./api-key.js";
import { bearerAuth } from "./bearer-auth.js";
import { checkCredentials } from "./credentials.js";
import { PaySpecError } from "./payspec-error.js";

const auth = bearerAuth("token");
const check = (options: Parameters<typeof checkCredentials>[2]) => checkCredentials(acme, bearerAuth, options);
const refusal = (code: string, text: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(text) });

afterEach(() => vi.unstubAllGlobals());

describe("checkCredentials", () => {
  test("makes the credentials from a key, of its kind", async () => {
    const { kind, auth: made } = check({ publishableKey: "pk_test_1" });
    const headers = new Headers();
    await made(headers, 0);
    expect([kind, headers.get("Authorization")]).toEqual(["publishable", "Bearer pk_test_1"]);
  });

  test("takes auth in place of a key, and counts it as secret", () => {
    expect(check({ auth })).toEqual({ kind: "secret", auth });
  });

  test.each([
    [{ auth, secretKey: "sk_test_1" }, "auth or secretKey, not both"],
    [{ auth, publishableKey: "pk_test_1" }, "auth or publishableKey, not both"],
    [{ auth, mode: "test" as const }, "auth or mode, not both: mode is checked by the prefix of a key"],
    [{ auth: "hunter2" }, "tokenAuth(getToken); got string"],
    [{ auth: null }, "got null"],
  ])("refuses %j", (options, text) => {
    expect(() => check(options)).toThrow(refusal("invalid-option", text));
  });

  test("refuses to go without either", () => {
    expect(() => check({ auth: undefined })).toThrow(refusal("missing-key", "secretKey or publishableKey"));
  });

  test("refuses auth in a browser", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => check({ auth })).toThrow(refusal("wrong-key", "auth is refused in a browser"));
  });
});

describe("the types", () => {
  type Options = KeyOptions<"secret" | "publishable">;

  test("take one of the keys, or auth", () => {
    const taken: Options[] = [{ secretKey: "sk_test_1" }, { publishableKey: "pk_test_1" }, { auth }];
    expect(taken.map((options) => check({ ...options }).kind)).toEqual(["secret", "publishable", "secret"]);
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
