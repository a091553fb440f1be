import { describe, expect, test } from "vitest";
import type { ErrorRules, Operation } from "../contract/provider.js";
import { type Effect, effectOfFailure, effectOfResponse, mayPass } from "./effect.js";

const rules: ErrorRules = {
  code: ["/error/code", "/error/error"],
  retryable: ["400 BUSY", "500 BUSY", "503 BUSY"],
  proof: [{ "/error": "object" }],
  doubtful: ["400 EXISTS", "422 UNDER_WAY"],
};
/** The rules of a provider whose spec does not say what its refusals look like. */
const { proof: _, ...unproven } = rules;

const write: Operation = {
  method: "POST",
  path: "/orders",
  keys: [],
  success: { 200: [{ body: "object", some: ["id"] }], 204: [{ body: "none" }] },
  idempotency: { guarantee: "none" },
};
const { idempotency: __, ...read } = write;
const keyed = (guarantee: "documented" | "unverified" | "refuted"): Operation => ({
  ...write,
  idempotency: { guarantee, header: "Idempotency-Key" },
});
const documented = keyed("documented");

/** What a JSON response does; undefined stands for no bytes. */
function effectOf(status: number, content: unknown, row: Operation = write, errors = rules): Effect {
  const empty = content === undefined;
  return effectOfResponse({ status, contentType: "application/json", content, empty, foreign: false }, row, errors);
}

/** What a response in another format does. */
function effectOfForeign(status: number, row: Operation = write, errors = rules): Effect {
  const response = { status, contentType: "text/html", content: "<html>", empty: false, foreign: true };
  return effectOfResponse(response, row, errors);
}

const no = { error: { code: "NO" } };
const busy = { error: { code: "BUSY" } };
const acted: Effect = { on: "acted", transient: false };
const nothing: Effect = { on: "nothing", transient: false };
const nothingYet: Effect = { on: "nothing", transient: true };
const unknown: Effect = { on: "unknown", transient: false };
const unknownYet: Effect = { on: "unknown", transient: true };

describe("effectOfResponse", () => {
  test.each([200, 201, 202, 299])("a %i with the documented success: the provider acted", (status) => {
    expect(effectOf(status, { id: "1" })).toEqual(acted);
  });

  test("a 204 without a body, where that is documented: the provider acted", () => {
    expect(effectOf(204, undefined)).toEqual(acted);
  });

  test.each([
    ["another object", { message: "maintenance" }],
    ["the provider's error", no],
    ["null", null],
    ["nothing", undefined],
  ])("a 200 to a write that holds %s: unknown, never a failure", (_what, content) => {
    expect(effectOf(200, content)).toEqual(unknownYet);
  });

  test("a 2xx in another format: unknown, never a failure, to a read as well", () => {
    expect(effectOfForeign(200)).toEqual(unknownYet);
    expect(effectOfForeign(200, read)).toEqual(unknownYet);
  });

  test.each([
    ["another object", { message: "maintenance" }],
    ["null", null],
    ["nothing", undefined],
  ])("a 200 to a read that holds %s is its response: it changes nothing", (_what, content) => {
    expect(effectOf(200, content, read)).toEqual(acted);
  });

  test("the body of a success is not searched, unless it decides the verdict of a write", () => {
    const fail = () => expect.fail("searched");
    const searched = new Proxy({}, { get: fail, has: fail, getOwnPropertyDescriptor: fail, ownKeys: fail });
    expect(effectOf(200, searched, read)).toEqual(acted);
    expect(() => effectOf(200, searched)).toThrow("searched");
  });

  describe("a 429", () => {
    test("of the provider's own, where repeats are safe or the spec documents it: nothing was done", () => {
      expect(effectOf(429, no, documented)).toEqual(nothingYet);
      expect(effectOf(429, no, { ...write, rateLimited: true })).toEqual(nothingYet);
      expect(effectOf(429, no, { ...keyed("refuted"), rateLimited: true })).toEqual(nothingYet);
      expect(effectOf(429, no, read)).toEqual(nothingYet);
    });

    test.each([write, keyed("unverified"), keyed("refuted")])(
      "of the provider's own, where neither is so: unknown ($idempotency.guarantee)",
      (row) => {
        expect(effectOf(429, no, row)).toEqual(unknownYet);
      },
    );

    test.each([documented, { ...write, rateLimited: true as const }])(
      "of anybody else: unknown, for it may stand in the place of a response that was a success",
      (row) => {
        expect(effectOf(429, { message: "Too many requests" }, row)).toEqual(unknownYet);
        expect(effectOf(429, undefined, row)).toEqual(unknownYet);
        expect(effectOfForeign(429, row)).toEqual(unknownYet);
      },
    );
  });

  test.each([400, 500, 503])("a %i with a code that the spec marks: nothing was done", (status) => {
    expect(effectOf(status, { error: { error: "BUSY" } })).toEqual(nothingYet);
  });

  test("a code that the spec marks proves nothing beside what is not the provider's error", () => {
    const flat = { ...rules, code: ["/code"] };
    expect(effectOf(503, { code: "BUSY" }, write, flat)).toEqual(unknownYet);
    expect(effectOf(400, { code: "BUSY" }, write, flat)).toEqual(unknown);
    expect(effectOf(400, { code: "BUSY", error: {} }, write, flat)).toEqual(nothingYet);
  });

  test("the code is the first text that a pointer leads to", () => {
    for (const code of [5, "", null, {}]) {
      expect(effectOf(503, { error: { code, error: "BUSY" } })).toMatchObject({ on: "nothing" });
    }
    expect(effectOf(503, { error: { code: "NO", error: "BUSY" } })).toEqual(unknownYet);
    expect(effectOf(503, {}, write, { ...rules, retryable: [] })).toEqual(unknownYet);
  });

  test("a code that the spec marks proves nothing with another status", () => {
    expect(effectOf(502, busy)).toEqual(unknownYet);
    expect(effectOf(409, busy)).toEqual(unknown);
  });

  test.each([500, 502, 503, 504])("a %i: unknown, and it may pass", (status) => {
    expect(effectOf(status, no)).toEqual(unknownYet);
    expect(effectOf(status, {})).toEqual(unknownYet);
  });

  test.each([501, 505, 511])("a %i: unknown, and it stays", (status) => {
    expect(effectOf(status, no)).toEqual(unknown);
  });

  test.each([302, 303, 307, 408])("a %i: unknown, and it may pass", (status) => {
    expect(effectOf(status, no)).toEqual(unknownYet);
  });

  test.each([409, 300, 301, 308, 199, 0, 999, Number.NaN])("a %i: unknown", (status) => {
    expect(effectOf(status, no)).toEqual(unknown);
  });

  test.each([400, 401, 402, 403, 404, 422, 499])("a %i that is the provider's own: nothing was done", (status) => {
    expect(effectOf(status, no)).toEqual(nothing);
    expect(effectOf(status, no, documented)).toEqual(nothing);
  });

  test.each([400, 401, 402, 403, 404, 422, 499])(
    "a %i that anybody may have sent: unknown, whatever is in it",
    (status) => {
      for (const content of [undefined, null, {}, [], "no", { message: "Forbidden" }, { error: "no object" }]) {
        expect(effectOf(status, content)).toEqual(unknown);
        expect(effectOf(status, content, documented)).toEqual(unknown);
      }
      expect(effectOfForeign(status)).toEqual(unknown);
    },
  );

  test("a refusal that is documented as empty is the provider's own with that status, and no other", () => {
    const empty = { ...rules, emptyRefusals: [404] };
    expect(effectOf(404, undefined, write, empty)).toEqual(nothing);
    expect(effectOf(403, undefined, write, empty)).toEqual(unknown);
    expect(effectOf(404, {}, write, empty)).toEqual(unknown);
    expect(effectOfForeign(404, write, empty)).toEqual(unknown);
  });

  test("a code which means that the effect exists or is under way: unknown, with its own status only", () => {
    expect(effectOf(400, { error: { code: "EXISTS" } })).toEqual(unknown);
    expect(effectOf(422, { error: { code: "UNDER_WAY" } })).toEqual(unknown);
    expect(effectOf(422, { error: { code: "EXISTS" } })).toEqual(nothing);
    expect(effectOf(400, { error: { code: "EXISTS" } }, documented)).toEqual(unknown);
  });

  test.each([400, 401, 402, 403, 404, 422])(
    "a %i in JSON, or empty, is the provider's own where the spec does not say what its refusals look like",
    (status) => {
      expect(effectOf(status, no, write, unproven)).toEqual(nothing);
      expect(effectOf(status, undefined, write, unproven)).toEqual(nothing);
      expect(effectOfForeign(status, write, unproven)).toEqual(unknown);
    },
  );
});

describe("mayPass", () => {
  test("is so of a code that the spec marks, with its status", () => {
    expect(mayPass(400, "BUSY", write, rules)).toBe(true);
    expect(mayPass(404, "BUSY", write, rules)).toBe(false);
    expect(mayPass(400, undefined, write, rules)).toBe(false);
  });

  test("is so of a 429 where repeats are safe, or where the operation documents it", () => {
    expect(
      [read, documented, { ...write, rateLimited: true as const }].map((row) => mayPass(429, "NO", row, rules)),
    ).toEqual([true, true, true]);
    expect([write, keyed("unverified"), keyed("refuted")].map((row) => mayPass(429, "NO", row, rules))).toEqual([
      false,
      false,
      false,
    ]);
    expect(mayPass(503, "NO", documented, rules)).toBe(false);
  });
});

describe("effectOfFailure", () => {
  test("never connected: nothing was done, and it may pass", () => {
    expect(effectOfFailure("connect")).toEqual({ on: "nothing", transient: true });
  });

  test.each(["network", "timeout", "unreadable-response"] as const)("%s: unknown, and it may pass", (code) => {
    expect(effectOfFailure(code)).toEqual({ on: "unknown", transient: true });
  });

  test("aborted: unknown, and never tried again", () => {
    expect(effectOfFailure("aborted")).toEqual({ on: "unknown", transient: false });
  });
});
