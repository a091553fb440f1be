import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redacted, sensitiveValues, withoutSecrets } from "./redacted.js";

describe("sensitiveValues", () => {
  test("are those in and below the named fields, at any depth, and no others", () => {
    const options = {
      params: { query: { email: "a@acme.example" } },
      body: { amount: 100, card: { number: 4242, brand: "visa" }, payers: [{ email: "b@acme.example" }], name: null },
    };
    expect(sensitiveValues(options, ["email", "card", "name"])).toEqual([
      "a@acme.example",
      "4242",
      "visa",
      "b@acme.example",
    ]);
  });

  test("are those of a form too, each of those that share a name", () => {
    const body = new FormData();
    body.append("email", "a@acme.example");
    body.append("email", "b@acme.example");
    body.append("amount", "100");
    expect(sensitiveValues({ body }, ["email"])).toEqual(["a@acme.example", "b@acme.example"]);
  });

  test("are found once in options that hold themselves", () => {
    const body: Record<string, unknown> = { email: "a@acme.example" };
    body["self"] = body;
    expect(sensitiveValues({ body }, ["email"])).toEqual(["a@acme.example"]);
  });
});

/** What is thrown, without these secrets. */
const clean = (thrown: unknown, secrets: string[] = []) => redacted(thrown, (text) => withoutSecrets(text, secrets));

describe("redacted", () => {
  test("keeps what tells the failure apart", () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
    expect(clean(new TypeError("fetch failed", { cause }))).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED", syscall: "connect" },
    });
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
    expect(printed).not.toMatch(/s3cret/);
  });

  test("leaves behind whatever else hangs on an error", () => {
    const thrown = Object.assign(new Error("failed"), { config: { headers: { Authorization: "Bearer s3cret" } } });
    expect(inspect(clean(thrown), { depth: null, showHidden: true })).not.toContain("s3cret");
    expect(clean({ message: "s3cret" })).toBeUndefined();
  });

  test("takes secrets out as JSON writes them", () => {
    const secret = 'Marker "the" line\nbreak';
    expect(clean(new Error(JSON.stringify({ name: secret })), [secret])).toMatchObject({
      message: '{"name":"[redacted]"}',
    });
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
});
