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
    "",
    " ",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "../orders",
    "a/%2e%2e",
    "a%2f..",
    "..\\b",
    undefined,
    null,
    {},
    [".."],
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    "pi_\ud83d",
    "\udcb3\ud83d",
  ])("refuses %j", (id) => {
    expect(() => fill(id)).toThrow(
      expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("params.path.id") }),
    );
  });

  test("refuses no parameters at all", () => {
    expect(() => fillPath("/payments/{id}", undefined, "getPayment")).toThrow("params.path.id");
  });
});
