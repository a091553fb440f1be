import { describe, expect, test } from "vitest";
import type { ErrorRules, Operation } from "../contract/provider.js";
import type { Verdict } from "../contract/verdict.js";
import { readRefusal } from "./read-refusal.js";
import { redactionOf } from "./redaction.js";

const errors: ErrorRules = {
  code: ["/error/code", "/*/*/code"],
  message: ["/error/message", "/*/*/message"],
  field: ["/error/field"],
  requestId: ["/error/id"],
  requestIdHeader: "X-Request-Id",
  retryable: ["503 BUSY"],
  noField: "all",
};
const row: Operation = {
  method: "POST",
  path: "/",
  keys: [],
  success: {},
  idempotency: { guarantee: "documented", header: "Idempotency-Key" },
};

function read(
  body: unknown,
  { status = 400, headers = {}, verdict = "not-done" as Verdict, secrets = [] as string[] } = {},
) {
  const response = new Response(null, { status, headers });
  return readRefusal(
    { response, verdict, body },
    { errors, row },
    redactionOf(() => secrets),
  );
}

describe("readRefusal", () => {
  test("reads a body into the one shape", () => {
    expect(read({ error: { code: "NO", message: "No.", field: "amount", id: "req_1" } })).toEqual({
      status: 400,
      code: "NO",
      message: "No.",
      field: "amount",
      requestId: "req_1",
      retryable: false,
      verdict: "not-done",
    });
  });

  test.each([undefined, null, "", "<html>", 5, [], {}, { error: null }])("has a sentence of its own for %j", (body) => {
    expect(read(body)).toMatchObject({
      code: undefined,
      message: "The response gives no reason; its status is 400.",
      field: undefined,
      requestId: undefined,
    });
  });

  test("takes the field from the keys that lead to the code, without the place in a list", () => {
    expect(read({ amount: [{ code: "max", message: "Too much." }] })).toMatchObject({ code: "max", field: "amount" });
    expect(read({ all: [{ code: "max" }] })).toMatchObject({ field: undefined });
  });

  test("takes the request id from the header, unless that is empty", () => {
    const body = { error: { id: "body" } };
    expect(read(body, { headers: { "X-Request-Id": "header" } }).requestId).toBe("header");
    expect(read(body, { headers: { "X-Request-Id": "" } }).requestId).toBe("body");
  });

  test("is retryable only where nothing was done and it may pass", () => {
    const busy = { error: { code: "BUSY" } };
    expect(read(busy, { status: 503 }).retryable).toBe(true);
    expect(read(busy, { status: 503, verdict: "unknown" }).retryable).toBe(false);
    expect(read(busy, { status: 400 }).retryable).toBe(false);
    expect(read({}, { status: 429 }).retryable).toBe(true);
  });

  test("cuts texts after 1,000 characters, and says so", () => {
    const long = (length: number) => read({ error: { code: "c".repeat(length), message: "m".repeat(length) } });
    expect(long(1_000)).toMatchObject({ code: "c".repeat(1_000), message: "m".repeat(1_000) });
    expect(long(1_001)).toMatchObject({ code: `${"c".repeat(1_000)}…`, message: `${"m".repeat(1_000)}…` });
  });

  test("is one line without control characters", () => {
    expect(read({ error: { code: "A\u0000B", message: " a\r\n\tb\u001b[31m\u2028c " } })).toMatchObject({
      code: "A B",
      message: "a b [31m c",
    });
  });

  test("has no secret in any of its texts", () => {
    const secret = "4242424242424242";
    const headers = { "X-Request-Id": secret };
    const told = read(
      { error: { code: secret, message: `No ${secret}.`, field: secret } },
      { secrets: [secret], headers },
    );
    expect(told).toMatchObject({
      code: "[redacted]",
      message: "No [redacted].",
      field: "[redacted]",
      requestId: "[redacted]",
    });
  });
});
