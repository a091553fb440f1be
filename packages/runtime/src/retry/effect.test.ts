import { describe, expect, test } from "vitest";
import { effectOfAnswer, effectOfFailure } from "./effect.js";

const rules = { code: ["/error/code", "/error/error"], retryable: ["400 BUSY", "500 BUSY", "503 BUSY"] };

describe("effectOfAnswer", () => {
  test.each([200, 201, 202, 204, 299])("a readable %i: the provider acted", (status) => {
    expect(effectOfAnswer(status, {}, false, rules)).toEqual({ on: "acted", transient: false });
  });

  test("a 2xx that is not the provider's own: unknown, never a failure", () => {
    expect(effectOfAnswer(200, undefined, true, rules)).toEqual({ on: "unknown", transient: true });
  });

  test("a 429: nothing was done, whoever says it", () => {
    expect(effectOfAnswer(429, {}, false, rules)).toEqual({ on: "nothing", transient: true });
    expect(effectOfAnswer(429, undefined, true, rules)).toEqual({ on: "nothing", transient: true });
  });

  test.each([400, 500, 503])("a %i with a code that the spec marks: nothing was done", (status) => {
    expect(effectOfAnswer(status, { error: { error: "BUSY" } }, false, rules)).toEqual({
      on: "nothing",
      transient: true,
    });
  });

  test("the code is the first text that a pointer leads to", () => {
    const unknown = { on: "unknown", transient: true };
    for (const code of [5, "", null, {}]) {
      expect(effectOfAnswer(503, { error: { code, error: "BUSY" } }, false, rules)).toMatchObject({ on: "nothing" });
    }
    expect(effectOfAnswer(503, { error: { code: "NO", error: "BUSY" } }, false, rules)).toEqual(unknown);
    expect(effectOfAnswer(503, {}, false, { ...rules, retryable: [] })).toEqual(unknown);
  });

  test("a body is not searched where no code could matter", () => {
    const fail = () => expect.fail("searched");
    const searched = new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail, ownKeys: fail });
    expect(effectOfAnswer(400, searched, false, { ...rules, retryable: [] })).toEqual({
      on: "nothing",
      transient: false,
    });
  });

  test("a code that the spec marks proves nothing with another status", () => {
    expect(effectOfAnswer(502, { error: { code: "BUSY" } }, false, rules)).toEqual({ on: "unknown", transient: true });
    expect(effectOfAnswer(409, { error: { code: "BUSY" } }, false, rules)).toEqual({ on: "unknown", transient: false });
  });

  test.each([500, 502, 503, 504])("a %i: unknown, and it may pass", (status) => {
    expect(effectOfAnswer(status, {}, false, rules)).toEqual({ on: "unknown", transient: true });
  });

  test.each([501, 505, 511])("a %i: unknown, and it stays", (status) => {
    expect(effectOfAnswer(status, {}, false, rules)).toEqual({ on: "unknown", transient: false });
  });

  test.each([302, 303, 307, 408])("a %i: unknown, and it may pass", (status) => {
    expect(effectOfAnswer(status, {}, false, rules)).toEqual({ on: "unknown", transient: true });
  });

  test.each([409, 300, 301, 308, 199, 0, 999, Number.NaN])("a %i: unknown", (status) => {
    expect(effectOfAnswer(status, {}, false, rules)).toEqual({ on: "unknown", transient: false });
  });

  test.each([400, 401, 402, 403, 404, 422])("a %i of the provider: refused, nothing was done", (status) => {
    expect(effectOfAnswer(status, { error: { code: "NO" } }, false, rules)).toEqual({
      on: "nothing",
      transient: false,
    });
    expect(effectOfAnswer(status, undefined, false, rules)).toEqual({ on: "nothing", transient: false });
  });

  test.each([400, 403, 404])("a %i in a format that is not the provider's: unknown", (status) => {
    expect(effectOfAnswer(status, undefined, true, rules)).toEqual({ on: "unknown", transient: false });
  });
});

describe("effectOfFailure", () => {
  test("never connected: nothing was done, and it may pass", () => {
    expect(effectOfFailure("connect")).toEqual({ on: "nothing", transient: true });
  });

  test.each(["network", "timeout", "unreadable-answer"] as const)("%s: unknown, and it may pass", (code) => {
    expect(effectOfFailure(code)).toEqual({ on: "unknown", transient: true });
  });

  test("aborted: unknown, and never tried again", () => {
    expect(effectOfFailure("aborted")).toEqual({ on: "unknown", transient: false });
  });
});
