import { describe, expect, test } from "vitest";
import { fillPath } from "./fill-path.js";

const fill = (id: unknown) => fillPath("/payments/{id}/lines/{line}", { id, line: 1 }, "getLine");

describe("fillPath", () => {
  test.each(["pi_1", "a/b", "...", "a..b", "é", "%", "1", 0, -1.5, "\u{1f4b3}"])("takes %j", (id) => {
    expect(fill(id)).toBe(`/payments/${encodeURIComponent(id)}/lines/1`);
  });

  test("leaves a path without parameters as it is", () => {
    expect(fillPath("/payments", undefined, "listPayments")).toBe("/payments");
  });

  test.each([
    ["", "it is empty"],
    [" ", "it is empty"],
    ["\n\u2028", "it is empty"],
    [".", "it would lead to another path"],
    ["..", "it would lead to another path"],
    ["%2e", "it would lead to another path"],
    ["%2E%2e", "it would lead to another path"],
    [".%2e", "it would lead to another path"],
    ["../orders", "it would lead to another path"],
    ["a/%2e%2e", "it would lead to another path"],
    ["a%2f..", "it would lead to another path"],
    ["..\\b", "it would lead to another path"],
    [undefined, "got undefined"],
    [null, "got null"],
    [{}, "got an object"],
    [[".."], "got a list"],
    [true, "got a boolean"],
    [Number.NaN, "it must be finite"],
    [Number.POSITIVE_INFINITY, "it must be finite"],
    [Number.NEGATIVE_INFINITY, "it must be finite"],
    ["pi_\ud83d", "it would lead to another path"],
    ["\udcb3\ud83d", "it would lead to another path"],
  ])("refuses %j, and says why: %s", (id, problem) => {
    expect(() => fill(id)).toThrow(
      expect.objectContaining({
        code: "invalid-option",
        operation: "getLine",
        message: `getLine: params.path.id must name one segment of /payments/{id}/lines/{line}; ${problem}.`,
      }),
    );
  });

  test("does not show what it refuses, which may be secret", () => {
    expect(() => fill("cs_live_hunter2/..")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });

  test("refuses no parameters at all", () => {
    expect(() => fillPath("/payments/{id}", undefined, "getPayment")).toThrow("params.path.id");
  });
});
