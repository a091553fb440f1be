import { expect, test } from "vitest";
import { typeName } from "./type-name.js";

test.each([
  ["hunter2", "a string"],
  [4242, "a number"],
  [true, "a boolean"],
  [4242n, "a bigint"],
  [Symbol("hunter2"), "a symbol"],
  [() => "hunter2", "a function"],
  [{ hunter2: 1 }, "an object"],
  [["hunter2"], "a list"],
  [null, "null"],
  [undefined, "undefined"],
])("a value is named by its type, and never shown: %o", (value, name) => {
  expect(typeName(value)).toBe(name);
});
