import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redactedError } from "./redacted-error.js";
import { redactionOf } from "./redaction.js";

/** What is thrown, without these secrets. */
const clean = (thrown: unknown, secrets: string[] = []) => redactedError(thrown, redactionOf(() => secrets).of);

describe("redactedError", () => {
  test("keeps what tells the failure apart", () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
    expect(clean(new TypeError("fetch failed", { cause }))).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED", syscall: "connect" },
    });
  });

  test("keeps numbers: the code of a DOMException, the status of an error that has one in a code", () => {
    expect(clean(Object.assign(new Error("a"), { code: 20 }))).toMatchObject({ code: 20 });
  });

  test("takes secrets out of messages, stacks, facts, causes and collected errors", () => {
    const secret = "s3cret/+";
    const inner = Object.assign(new Error(`for ${secret}`), {
      code: `E_${secret}`,
      syscall: encodeURIComponent(secret),
    });
    const outer = new AggregateError([inner, `plain ${secret}`], `all failed for ${secret}`, { cause: inner });
    const printed = inspect(clean(outer, [secret]), { depth: null, showHidden: true });
    expect(printed).toContain("all failed for [redacted]");
    expect(printed).toContain("plain [redacted]");
    expect(printed).not.toMatch(/s3cret/);
  });

  test("leaves behind whatever else hangs on an error", () => {
    const thrown = Object.assign(new Error("failed"), { config: { headers: { Authorization: "Bearer s3cret" } } });
    expect(inspect(clean(thrown), { depth: null, showHidden: true })).not.toContain("s3cret");
    expect(clean({ message: "s3cret" })).toBeUndefined();
  });

  test("is a copy: nothing of what was thrown stays reachable", () => {
    const thrown = new Error("a", { cause: new Error("b") });
    const copy = clean(thrown) as Error;
    expect(copy).not.toBe(thrown);
    expect(copy.cause).not.toBe(thrown.cause);
  });

  test("takes secrets out as JSON writes them", () => {
    const secret = 'Marker "the" line\nbreak';
    expect(clean(new Error(JSON.stringify({ name: secret })), [secret])).toMatchObject({
      message: '{"name":"[redacted]"}',
    });
  });

  test.each([
    ["a text", "for s3cret", "for [redacted]"],
    ["nothing", undefined, undefined],
    ["a number", 5, undefined],
  ])("copes with %s in the place of an error", (_, thrown, copy) => {
    expect(clean(thrown, ["s3cret"])).toBe(copy);
  });

  test("copes with errors whose parts are no text", () => {
    const odd = Object.assign(new Error("a"), { message: 1, stack: {}, name: undefined });
    expect(() => inspect(clean(odd))).not.toThrow();
  });

  test("does not follow causes in a circle", () => {
    const thrown = new Error("a");
    thrown.cause = thrown;
    expect(clean(thrown)).toMatchObject({ message: "a" });
  });

  test("copes with secrets that are no text", () => {
    expect(clean(new Error("a"), ["\ud800\ud800\ud800"])).toMatchObject({ message: "a" });
  });

  test("leaves values alone that are too short to be secrets", () => {
    expect(clean(new Error("at 12:00"), ["12", ""])).toMatchObject({ message: "at 12:00" });
  });

  test.each(["name", "message", "stack", "code", "cause", "errors"])(
    "copes with an error whose %s cannot be read",
    (fact) => {
      const thrown = Object.defineProperty(new Error("a", { cause: new Error("b") }), fact, {
        get() {
          throw new Error("hostile");
        },
      });
      const copy = clean(thrown) as Error;
      expect(copy).toBeInstanceOf(Error);
      expect(inspect(copy, { depth: null })).not.toContain("hostile");
    },
  );

  test.each([
    ["whose prototype cannot be read", hostileProxy("getPrototypeOf")],
    ["whose every property throws", hostileProxy("get")],
    ["that has been revoked", revoked()],
  ])("copes with a proxy %s", (_, thrown) => {
    expect(() => clean(thrown)).not.toThrow();
    expect(() => clean(new Error("a", { cause: thrown }))).not.toThrow();
    expect(clean(new Error("a", { cause: thrown }))).toMatchObject({ message: "a" });
  });
});

function hostileProxy(trap: "get" | "getPrototypeOf"): unknown {
  return new Proxy(new Error("a"), {
    [trap]() {
      throw new Error("hostile");
    },
  });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Error("a"), {});
  revoke();
  return proxy;
}
