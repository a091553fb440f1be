import { describe, expect, test } from "vitest";
import { checkPathParameters } from "./path-parameters.js";

const check = (id: unknown) => checkPathParameters("/payments/{id}/lines/{line}", { id, line: 1 }, "getLine");

describe("checkPathParameters", () => {
  test.each(["pi_1", "a/b", "...", "a..b", "é", "%", "1", 0, -1.5, "\u{1f4b3}"])("takes %j", (id) => {
    expect(() => check(id)).not.toThrow();
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
    expect(() => check(id)).toThrow(
      expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("params.path.id") }),
    );
  });

  test("refuses no parameters at all", () => {
    expect(() => checkPathParameters("/payments/{id}", undefined, "getPayment")).toThrow("params.path.id");
  });
});
