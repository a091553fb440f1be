import { checkOperations } from "./check-operations.ts";
import { describe, expect, test } from "vitest";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

/** A table with operations of these names. */
const tableOf = (...names: string[]) =>
  `const operations = { keyed: {} };
export const provider = { name: "acme", operations: { ${names.map((name) => `"${name}": { method: "GET" },`).join("\n")} } } as const satisfies Provider;`;

const get = { operationId: "getA" };

describe("checkOperations", () => {
  test("passes where each operation has its row", () => {
    const item = { summary: "A", parameters: [{}], servers: [{}], "x-note": {}, get, post: { operationId: "createA" } };
    expect(() => checkOperations({ paths: { "/a": item } }, tableOf("getA", "createA"), api)).not.toThrow();
    expect(() => checkOperations({}, tableOf(), api)).not.toThrow();
  });

  test.each([
    ["of a method that nobody here knows", { get, query: { operationId: "queryA" } }, "query /a"],
    ["among additional ones", { get, additionalOperations: { LINK: {} } }, "additionalOperations /a"],
    ["that has no name", { get, put: {} }, "put /a"],
  ])("refuses a table without an operation %s", (_, item, place) => {
    expect(() => checkOperations({ paths: { "/a": item } }, tableOf("getA"), api)).toThrow(
      `specs/acme/openapi.yaml describes 2 operations, and the table has 1. Missing: ${place}.`,
    );
  });

  test("refuses a table with an operation too many", () => {
    expect(() => checkOperations({ paths: { "/a": { get } } }, tableOf("getA", "getB"), api)).toThrow(
      "describes 1 operations, and the table has 2. Missing: none.",
    );
  });
});
