import { describe, expect, test } from "vitest";
import { jwtOf } from "../../test/jwt-of.js";
import { unsignedRequest } from "../../test/unsigned-request.js";
import { type Token, tokenAuth } from "./token-auth.js";

const NOW = 1_700_000_000_000;
const after = (seconds: number) => new Date(NOW + seconds * 1000);

/** A token auth whose nth fetch brings the nth token, and what it sends at a time. */
function setUp(...tokens: (() => Token | Promise<Token>)[]) {
  let fetches = 0;
  const auth = tokenAuth(() => {
    const token = tokens[fetches++];
    if (token === undefined) throw new Error(`unexpected fetch ${fetches}`);
    return token();
  });
  const sentAt = async (now: number) => {
    const headers = new Headers();
    await auth(unsignedRequest(headers), now);
    return headers.get("Authorization");
  };
  const renew = (authorization: string) =>
    auth.renew?.(new Headers({ authorization }), new Response(null, { status: 401 }), NOW);
  return { sentAt, renew, fetches: () => fetches };
}

const one = () => "one";
const two = () => "two";

describe("a token is kept", () => {
  test("until a 401 when nothing says when it ends", async () => {
    const { sentAt, renew } = setUp(one, two);
    expect(await sentAt(NOW)).toBe("Bearer one");
    expect(await sentAt(NOW + 1e12)).toBe("Bearer one");
    expect(renew("Bearer one")).toBe(true);
    expect(await sentAt(NOW)).toBe("Bearer two");
  });

  test.each([
    ["the exp of a JWT", () => jwtOf({ exp: NOW / 1000 + 600 })],
    ["the exp of a JWT with claims beyond ASCII", () => jwtOf({ name: "Zoë 東京 ÿÿÿ", exp: NOW / 1000 + 600 })],
    ["the exp of a JWT in an object", () => ({ token: jwtOf({ exp: NOW / 1000 + 600 }) })],
    ["expiresAt", () => ({ token: "opaque", expiresAt: after(600) })],
    ["expiresAt when exp is later", () => ({ token: jwtOf({ exp: NOW / 1000 + 900 }), expiresAt: after(600) })],
    ["exp when expiresAt is later", () => ({ token: jwtOf({ exp: NOW / 1000 + 600 }), expiresAt: after(900) })],
  ] satisfies [string, () => Token][])("until 30 s before %s", async (_, token) => {
    const { sentAt, fetches } = setUp(token, two);
    await sentAt(NOW);
    await sentAt(NOW + 569_999);
    expect(fetches()).toBe(1);
    expect(await sentAt(NOW + 570_000)).toBe("Bearer two");
  });

  test("until the last tenth of its life when that is shorter than 30 s", async () => {
    const { sentAt, fetches } = setUp(() => ({ token: "one", expiresAt: after(10) }), two);
    await sentAt(NOW);
    await sentAt(NOW + 8_999);
    expect(fetches()).toBe(1);
    expect(await sentAt(NOW + 9_000)).toBe("Bearer two");
  });

  test("for those who waited for it when it is past its end already, as our clock has it", async () => {
    const { sentAt } = setUp(() => ({ token: "one", expiresAt: after(-600) }), two);
    expect(await Promise.all([sentAt(NOW), sentAt(NOW)])).toEqual(["Bearer one", "Bearer one"]);
    expect(await sentAt(NOW)).toBe("Bearer two");
  });

  test.each(["a.b.c", "a.e30.c", `a.${btoa('{"exp":"soon"}')}.c`, `a.${btoa("null")}.c`])(
    "until a 401 when it looks like a JWT and has no time: %s",
    async (token) => {
      const { sentAt } = setUp(() => token);
      await sentAt(NOW);
      expect(await sentAt(NOW + 1e12)).toBe(`Bearer ${token}`);
    },
  );
});

describe("a token is fetched", () => {
  test("not before the first call", () => {
    expect(setUp().fetches()).toBe(0);
  });

  test("once, however many wait for it", async () => {
    const { sentAt, fetches } = setUp(async () => "one");
    const sent = await Promise.all(Array.from({ length: 100 }, () => sentAt(NOW)));
    expect(new Set(sent)).toEqual(new Set(["Bearer one"]));
    expect(fetches()).toBe(1);
  });

  test("once, however many are refused with the one before", async () => {
    const { sentAt, renew } = setUp(one, two);
    await sentAt(NOW);
    expect([renew("Bearer one"), renew("Bearer one")]).toEqual([true, true]);
    await sentAt(NOW);
    expect(renew("Bearer one")).toBe(true);
    expect(await sentAt(NOW)).toBe("Bearer two");
  });

  test("again by the next call after a failure, which all who waited hear of", async () => {
    const failure = new Error("no token today");
    const { sentAt } = setUp(() => Promise.reject(failure), two);
    const outcomes = await Promise.allSettled([sentAt(NOW), sentAt(NOW)]);
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason)).toEqual([failure, failure]);
    expect(await sentAt(NOW)).toBe("Bearer two");
  });

  test("again by the next call when the function has not answered for a minute", async () => {
    const { sentAt, fetches } = setUp(() => new Promise(() => {}), two);
    void sentAt(NOW);
    void sentAt(NOW + 59_999);
    expect(fetches()).toBe(1);
    expect(await sentAt(NOW + 60_000)).toBe("Bearer two");
  });
});

describe("a clock that is set back by a day", () => {
  const DAY = 86_400_000;

  test("does not make calls wait a day for a function that has not responded", async () => {
    const { sentAt } = setUp(() => new Promise(() => {}), two);
    void sentAt(NOW);
    expect(await sentAt(NOW - DAY)).toBe("Bearer two");
  });

  test("does not keep a token a day beyond its end", async () => {
    const { sentAt, fetches } = setUp(() => ({ token: "one", expiresAt: after(600) }), two);
    await sentAt(NOW);
    await sentAt(NOW - 30_000);
    expect(fetches()).toBe(1);
    expect(await sentAt(NOW - DAY)).toBe("Bearer two");
  });

  test("drops no token that has no end", async () => {
    const { sentAt } = setUp(one);
    await sentAt(NOW);
    expect(await sentAt(NOW - DAY)).toBe("Bearer one");
  });
});

describe("what the function returns is refused, and not shown,", () => {
  test.each([
    [undefined, "got undefined"],
    [5, "got number"],
    ["", "got an empty string"],
    ["hunter2\r\nCookie: hunter2", "characters that no header carries"],
    [{ access_token: "hunter2" }, "got undefined"],
    [{ token: "hunter2", expiresAt: 1_700_000_000 }, "expiresAt must be a valid Date; got number"],
    [{ token: "hunter2", expiresAt: new Date(Number.NaN) }, "got an invalid one"],
  ])("when it is %j", async (returned, message) => {
    const { sentAt } = setUp(() => returned as Token);
    await expect(sentAt(NOW)).rejects.toThrow(message);
    await expect(setUp(() => returned as Token).sentAt(NOW)).rejects.not.toThrow("hunter2");
  });
});

test("anything but a function is refused at once", () => {
  expect(() => tokenAuth("hunter2" as never)).toThrow(
    expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("got string") }),
  );
});

describe("renew", () => {
  const refusal = (date?: number) =>
    new Response(null, { status: 401, headers: date === undefined ? {} : { Date: new Date(date).toUTCString() } });

  /** Sends a token that ends a minute after NOW. */
  async function sent() {
    const auth = tokenAuth(() => ({ token: "t", expiresAt: new Date(NOW + 60_000) }));
    const headers = new Headers();
    await auth(unsignedRequest(headers), NOW);
    return { auth, headers };
  }

  test.each([
    ["it has not ended", NOW, undefined, true],
    ["it has ended by our clock", NOW + 60_000, undefined, "expired"],
    ["it has ended by the provider's clock", NOW, NOW + 60_000, "expired"],
    ["it has ended by a clock that is more than an hour off", NOW, NOW + 3_700_000, true],
  ] as const)("says whether the refused token had expired: %s", async (_, now, date, expected) => {
    const { auth, headers } = await sent();
    expect(auth.renew?.(headers, refusal(date), now)).toBe(expected);
    // The same for a second call that was sent with it.
    expect(auth.renew?.(headers, refusal(date), now)).toBe(expected);
  });
});
