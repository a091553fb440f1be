import { describe, expect, it } from "vitest";
import { type Proof, provesRefusal } from "./proves-refusal.ts";

const codes = ["not_found"];
const proves = (body: unknown, ...proof: Proof[]) => provesRefusal(body, proof, codes);

describe("provesRefusal", () => {
  it("needs all conditions of one alternative", () => {
    const proof: Proof = { "/success": false, "/error": "object" };
    expect(proves({ success: false, error: {} }, proof)).toBe(true);
    expect(proves({ success: false }, proof)).toBe(false);
    expect(proves({ success: true, error: {} }, proof)).toBe(false);
    expect(proves({ code: "X" }, proof, { "/code": "string" })).toBe(true);
    expect(proves({ success: false, code: 1 }, proof, { "/code": "string" })).toBe(false);
  });

  it.each([
    ["string", ["a"], ["", 1, null, {}, ["a"], undefined]],
    ["object", [{}, { a: 1 }], ["a", null, [], undefined]],
    ["known", ["not_found"], ["string", "known", 404, undefined]],
    [true, [true], [false, "true", 1, undefined]],
    [false, [false], [true, "false", 0, null, undefined]],
    [
      ["a", "b"],
      ["a", "b"],
      ["c", ["a", "b"], undefined],
    ],
  ] satisfies [Proof[string], unknown[], unknown[]][])("takes for %j only what it names", (wanted, good, bad) => {
    for (const code of good) expect(proves({ code }, { "/code": wanted })).toBe(true);
    for (const code of bad) expect(proves({ code }, { "/code": wanted })).toBe(false);
  });

  it("lets * stand for any key or index", () => {
    expect(proves({ amount: [{ code: "max" }] }, { "/*/*/code": "string" })).toBe(true);
    expect(proves([{ code: "max" }], { "/*/code": "string" })).toBe(true);
    expect(proves({ amount: "max" }, { "/*/code": "string" })).toBe(false);
  });

  it("lets the nth * of every pointer stand for the same key", () => {
    const proof: Proof = { "/*/*/code": "string", "/*/*/message": "string" };
    expect(proves({ a: [{ code: "max" }, { code: "min", message: "Too small." }] }, proof)).toBe(true);
    expect(proves({ a: [{ code: "max" }, { message: "Too large." }] }, proof)).toBe(false);
    expect(proves({ a: [{ code: "max" }], b: [{ message: "Too large." }] }, proof)).toBe(false);
  });

  it("sees own properties only, and proves nothing by a body that is no object", () => {
    expect(proves({}, { "/constructor": "object" }, { "/toString/name": "string" })).toBe(false);
    for (const body of [null, "", "error", 1, undefined, []]) expect(proves(body, { "/code": "string" })).toBe(false);
  });

  it("reads ~1 and ~0 as JSON pointers do", () => {
    expect(proves({ "a/b": { "c~": "x" } }, { "/a~1b/c~0": "string" })).toBe(true);
  });
});
