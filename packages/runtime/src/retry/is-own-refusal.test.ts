import { describe, expect, test } from "vitest";
import type { ErrorProof, ErrorRules } from "../contract/provider.js";
import { isOwnRefusal, proves } from "./is-own-refusal.js";

const rules = (more: Partial<ErrorRules>): ErrorRules => ({ code: [], retryable: [], ...more });

describe("a refusal is the provider's own", () => {
  const proof: ErrorProof[] = [{ "/success": false, "/error": "object" }, { "/errorCode": "string" }];
  const own = (content: unknown, foreign = false, more: Partial<ErrorRules> = {}) =>
    isOwnRefusal(400, content, foreign, rules({ proof, ...more }));

  test("where one of the proofs holds, with all its conditions", () => {
    expect(own({ success: false, error: { code: "NO" } })).toBe(true);
    expect(own({ errorCode: "M001" })).toBe(true);
    expect(own({ success: false, error: "NO", errorCode: "M001" })).toBe(true);
  });

  test.each([
    { success: true, error: {} },
    { error: {} },
    { success: false },
    { success: "false", error: {} },
    { success: false, error: "NO" },
    { success: false, error: null },
    { success: false, error: [] },
    { errorCode: "" },
    { errorCode: 5 },
    { message: "Forbidden" },
    {},
    [],
    null,
    "errorCode",
    5,
    undefined,
  ])("and not where none does: %j", (content) => {
    expect(own(content)).toBe(false);
  });

  test("never in another format, whatever the text", () => {
    expect(own('{"errorCode":"M001"}', true)).toBe(false);
    expect(own(undefined, true, { emptyRefusals: [400] })).toBe(false);
  });

  test("where it is empty, with a status whose refusal is documented as empty", () => {
    expect(own(undefined, false, { emptyRefusals: [404, 400] })).toBe(true);
    expect(own(undefined, false, { emptyRefusals: [404] })).toBe(false);
    expect(own(null, false, { emptyRefusals: [400] })).toBe(false);
    expect(own({}, false, { emptyRefusals: [400] })).toBe(false);
  });

  test("where the spec lists no proof: any but one in another format", () => {
    expect(isOwnRefusal(400, { message: "no" }, false, rules({}))).toBe(true);
    expect(isOwnRefusal(400, undefined, false, rules({}))).toBe(true);
    expect(isOwnRefusal(400, "no", true, rules({}))).toBe(false);
    expect(isOwnRefusal(400, { message: "no" }, false, rules({ proof: [] }))).toBe(false);
  });
});

describe("a proof", () => {
  test("of listed values holds for one of these strings, and no other", () => {
    const known: ErrorProof = { "/code": ["NO", "BUSY"], "/type": ["5"] };
    expect(proves({ code: "BUSY", type: "5" }, known)).toBe(true);
    expect(proves({ code: "BUSY", type: 5 }, known)).toBe(false);
    expect(proves({ code: "busy", type: "5" }, known)).toBe(false);
    expect(proves({ code: ["NO"], type: "5" }, known)).toBe(false);
  });

  test("of a boolean holds for that boolean", () => {
    expect(proves({ ok: true }, { "/ok": true })).toBe(true);
    expect(proves({ ok: false }, { "/ok": true })).toBe(false);
    expect(proves({ ok: 1 }, { "/ok": true })).toBe(false);
  });

  test("with a star holds for any key, of objects and lists", () => {
    expect(proves({ amount: [{ code: "max" }] }, { "/*/*/code": "string" })).toBe(true);
    expect(proves([[{ code: "max" }]], { "/*/*/code": "string" })).toBe(true);
    expect(proves({ amount: { code: "max" } }, { "/*/*/code": "string" })).toBe(false);
  });

  test("with stars in several pointers holds only where they stand for the same keys", () => {
    const beside: ErrorProof = { "/*/*/code": "string", "/*/*/message": "string" };
    expect(proves({ a: [{ code: "x", message: "y" }] }, beside)).toBe(true);
    expect(proves({ a: [{ code: "x" }, { message: "y" }] }, beside)).toBe(false);
    expect(proves({ a: [{ code: "x" }], b: [{ message: "y" }] }, beside)).toBe(false);
    expect(proves({ a: [{ code: "x" }], b: [{ code: "x", message: "y" }] }, beside)).toBe(true);
  });

  test("with fewer stars in one pointer than in another holds where those that they share are the same", () => {
    const deeper: ErrorProof = { "/*/type": "string", "/*/*/code": "string" };
    expect(proves({ a: { type: "t", x: { code: "c" } } }, deeper)).toBe(true);
    expect(proves({ a: { type: "t" }, b: { x: { code: "c" } } }, deeper)).toBe(false);
    const shallower: ErrorProof = { "/*/*/code": "string", "/*/type": "string" };
    expect(proves({ a: { type: "t", x: { code: "c" } } }, shallower)).toBe(true);
    expect(proves({ a: { type: "t" }, b: { x: { code: "c" } } }, shallower)).toBe(false);
  });

  test("without conditions holds for anything", () => {
    expect(proves(undefined, {})).toBe(true);
  });

  test("is not held by what an object inherits", () => {
    expect(proves({}, { "/toString/name": "string" })).toBe(false);
    expect(proves(Object.create({ code: "NO" }), { "/code": "string" })).toBe(false);
  });

  test("is sought in a moment, however large the body", () => {
    const large = Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [key, { code: "x" }]));
    const start = performance.now();
    expect(proves(large, { "/*/code": "string", "/*/message": "string" })).toBe(false);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
