import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { redacted, sensitiveValues } from "./redacted.js";

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

  test("are found once in options that hold themselves", () => {
    const body: Record<string, unknown> = { email: "a@acme.example" };
    body["self"] = body;
    expect(sensitiveValues({ body }, ["email"])).toEqual(["a@acme.example"]);
  });
});

describe("redacted", () => {
  test("keeps what tells the failure apart", () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", port: 443 });
    expect(redacted(new TypeError("fetch failed", { cause }), [])).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED", port: 443 },
    });
  });

  test("takes secrets out of messages, stacks, facts, causes and collected errors", () => {
    const secret = "s3cret/+";
    const inner = Object.assign(new Error(`for ${secret}`), {
      code: `E_${secret}`,
      hostname: encodeURIComponent(secret),
    });
    const outer = new AggregateError([inner, `plain ${secret}`], `all failed for ${secret}`, { cause: inner });
    const printed = inspect(redacted(outer, [secret]), { depth: null, showHidden: true });
    expect(printed).toContain("all failed for [redacted]");
    expect(printed).not.toMatch(/s3cret/);
  });

  test("leaves behind whatever else hangs on an error", () => {
    const thrown = Object.assign(new Error("failed"), { config: { headers: { Authorization: "Bearer s3cret" } } });
    expect(inspect(redacted(thrown, []), { depth: null, showHidden: true })).not.toContain("s3cret");
    expect(redacted({ message: "s3cret" }, [])).toBeUndefined();
  });

  test("takes secrets out as JSON writes them", () => {
    const secret = 'Marker "the" line\nbreak';
    expect(redacted(new Error(JSON.stringify({ name: secret })), [secret])).toMatchObject({
      message: '{"name":"[redacted]"}',
    });
  });

  test("copes with errors whose parts are no text", () => {
    const odd = Object.assign(new Error("a"), { message: 1, stack: {}, name: undefined });
    expect(redacted(odd, [])).toMatchObject({ message: "", stack: "" });
  });

  test("does not follow causes in a circle", () => {
    const thrown = new Error("a");
    thrown.cause = thrown;
    expect(redacted(thrown, [])).toMatchObject({ message: "a" });
  });

  test("copes with secrets that are no text", () => {
    expect(redacted(new Error("a"), ["\ud800\ud800\ud800"])).toMatchObject({ message: "a" });
  });

  test("leaves values alone that are too short to be secrets", () => {
    expect(redacted(new Error("at 12:00"), ["12", ""])).toMatchObject({ message: "at 12:00" });
  });
});
