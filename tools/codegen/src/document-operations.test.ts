import { expect, test } from "vitest";
import { generateTypes } from "./generate-types.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

/** The documentation above a POST in `operations`, and all that is written. */
async function documented(operation: object, parts: object = {}) {
  const paths = { "/pay": { post: { operationId: "pay", responses: { 200: { description: "" } }, ...operation } } };
  const types = await generateTypes({ openapi: "3.1.1", paths, ...parts } as never, api);
  const [, doc = ""] = /export interface operations \{\n\s*\/\*\*\n(.*?)\*\/\n\s*pay: \{/s.exec(types) ?? [];
  return { types, doc: doc.replaceAll(/^\s*\* ?/gm, "") };
}

test("an operation tells its summary, description, request, page, and that it is deprecated", async () => {
  const { doc, types } = await documented({
    summary: "Pay",
    description: "Takes */ the money.\n\nOnce.",
    deprecated: true,
    externalDocs: { url: "https://docs.example/pay" },
    "x-payspec-idempotency": "none",
  });
  expect(doc).toContain("Pay.\n\nTakes *\\/ the money.\n\nOnce.\n");
  expect(doc).toContain("`POST /pay`");
  expect(doc).toMatch(/@deprecated\n@see https:\/\/docs\.example\/pay\n/);
  expect(types.match(/Takes/g), "said once, not at the path too").toHaveLength(1);
});

test("without a page of its own, an operation names that of its evidence", async () => {
  const evidence = [{ source: "inferred" }, { source: "docs", url: "https://docs.example/a" }];
  expect((await documented({ "x-payspec-evidence": evidence })).doc).toContain("@see https://docs.example/a");
});

test.each([
  ["documented", "Safe to repeat for 24 hours with the same `idempotencyKey`"],
  [
    "unverified",
    "Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not",
  ],
  ["refuted", "Not safe to repeat: a second request may act twice. The provider promises"],
])("an operation with a %s guarantee says what a retry does", async (guarantee, words) => {
  const keyed = { guarantee, header: "Key", required: false, ttlSeconds: 86_400 };
  const parts = { "x-payspec-idempotency-profiles": { keyed } };
  expect((await documented({ "x-payspec-idempotency": "keyed" }, parts)).doc).toContain(words);
});

test("an operation that can be looked up says by what, and how", async () => {
  const lookup = { operation: "listCharges", match: { "/orderNo": "/orderNo", "/time": "{startedAt}" } };
  const { doc } = await documented({ "x-payspec-idempotency": "none", "x-payspec-lookup": lookup });
  expect(doc).toContain("look it up by `orderNo`: `lookUp` asks `listCharges`.");
});
