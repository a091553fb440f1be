import { describe, expect, test } from "vitest";
import { sensitiveNames } from "./sensitive-names.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

const sensitive = { type: "string", "x-payspec-sensitive": true };
const nothing = { type: "null" };

/** The names in a document with these schemas. */
function namesIn(schemas: object, rest: object = {}) {
  return sensitiveNames({ components: { schemas, ...rest } }, api);
}

describe("sensitiveNames", () => {
  test("names each marked property once, in order, wherever it stands", () => {
    const schemas = {
      Card: { properties: { number: sensitive, brand: { type: "string" } } },
      Payer: {
        allOf: [{ properties: { email: sensitive } }],
        properties: { cards: { items: { properties: { number: sensitive } } } },
      },
    };
    expect(namesIn(schemas)).toEqual(["email", "number"]);
  });

  test("follows a property to the schema it names", () => {
    const schemas = {
      Iban: sensitive,
      Account: { $ref: "#/components/schemas/Iban" },
      Payout: { properties: { iban: { $ref: "#/components/schemas/Account" }, amount: { type: "integer" } } },
    };
    expect(namesIn(schemas)).toEqual(["iban"]);
  });

  test.each(["anyOf", "oneOf", "allOf"])("finds a mark behind %s, and behind one within another", (keyword) => {
    const nested = { [keyword]: [nothing, { anyOf: [nothing, sensitive] }] };
    expect(namesIn({ Payout: { properties: { birthday: nested, amount: { type: "integer" } } } })).toEqual([
      "birthday",
    ]);
  });

  test("finds a marked schema that is referred to behind an alternative", () => {
    const schemas = {
      BankAccount: { type: "object", "x-payspec-sensitive": true, properties: { bank: { type: "string" } } },
      Payout: { properties: { to: { anyOf: [{ $ref: "#/components/schemas/BankAccount" }, nothing] } } },
    };
    expect(namesIn(schemas)).toEqual(["to"]);
  });

  test("finds a mark beside a reference", () => {
    const schemas = {
      Name: { type: "string" },
      Payer: { properties: { name: { $ref: "#/components/schemas/Name", "x-payspec-sensitive": true } } },
    };
    expect(namesIn(schemas)).toEqual(["name"]);
  });

  test("takes a list or a map of marked values by the property that holds it", () => {
    const schemas = {
      Payer: {
        properties: {
          phones: { items: sensitive },
          accounts: { additionalProperties: sensitive },
          extra: { patternProperties: { "^x_": sensitive } },
        },
      },
    };
    expect(namesIn(schemas)).toEqual(["accounts", "extra", "phones"]);
  });

  test("names a parameter as it is sent, wherever it is declared", () => {
    const secret = { name: "X-Client-Secret", in: "header", schema: sensitive };
    const filter = { name: "email", in: "query", content: { "application/json": { schema: sensitive } } };
    const id = { name: "id", in: "path", schema: { type: "string" } };
    const document = {
      paths: { "/a": { parameters: [{ $ref: "#/components/parameters/Secret" }], get: { parameters: [filter, id] } } },
      components: { parameters: { Secret: secret } },
    };
    expect(sensitiveNames(document, api)).toEqual(["X-Client-Secret", "email"]);
  });

  test("names a response header by the name that the response gives it", () => {
    const document = {
      components: {
        headers: { Token: { schema: sensitive } },
        responses: {
          Made: { headers: { "X-Token": { $ref: "#/components/headers/Token" }, "X-Own": { schema: sensitive } } },
        },
      },
    };
    expect(sensitiveNames(document, api)).toEqual(["X-Own", "X-Token"]);
  });

  test("survives schemas that refer to each other", () => {
    const schemas = {
      Tree: { anyOf: [sensitive, { items: { $ref: "#/components/schemas/Tree" } }] },
      Holder: { properties: { tree: { $ref: "#/components/schemas/Tree" } } },
    };
    expect(namesIn(schemas)).toEqual(["tree"]);
  });

  test("takes no mark from an example, and one from a property of that name", () => {
    const schemas = { A: { properties: { example: sensitive, b: { example: { properties: { c: sensitive } } } } } };
    expect(namesIn(schemas)).toEqual(["example"]);
  });

  test("refuses a mark at a value that has no name", () => {
    const document = {
      paths: { "/a": { post: { requestBody: { content: { "text/plain": { schema: sensitive } } } } } },
    };
    expect(() => sensitiveNames(document, api)).toThrow(
      "x-payspec-sensitive at #/paths/~1a/post/requestBody/content/text~1plain/schema marks a value without a name.",
    );
  });
});
