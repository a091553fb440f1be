import { operationsOf, type Schema, type Spec } from "@payspec/spec-model";
import { describe, expect, test } from "vitest";
import { amountsIn, bodyFacts, expectedTable, type Facts, statusesIn } from "./facts.ts";

const spec: Spec = {
  servers: [],
  security: [],
  paths: {},
  components: { schemas: { Charge: { properties: { id: {}, amount: {} } } }, securitySchemes: {} },
  "x-payspec-errors": { codes: { GONE: {}, LOST: {} } },
};

const facts: Facts = {
  servers: { live: "https://api.acme.example/v1", test: "https://apitest.acme.example/v1" },
  hosts: ["https://api.acme.example"],
  keys: { secretKey: { scheme: "basic" } },
  repeats: { keyed: { guarantee: "documented", header: "Acme-Key" } },
  lists: { pages: { style: "page", page: "p" } },
  successes: { charge: { body: "object", some: "any of Charge" }, either: [{ body: "none" }, { body: "array" }] },
  everyOperation: { rateLimited: true },
  operations: {
    listCharges: { GET: "/charges", keys: "secretKey or publishableKey", list: { pages: "/data" }, 200: "either" },
    listAll: { GET: "/all", keys: "secretKey and platformToken or none", list: { none: "" }, 200: "either" },
    createCharge: { POST: "/charges", keys: "secretKey", repeat: "keyed", lookup: true, body: {}, "2XX": "charge" },
    upload: { PUT: "/file", keys: "none", repeat: "none", form: "formData", accept: "text/csv", mayHave: {} },
  },
  lookups: { createCharge: { operation: "listCharges", settleSeconds: 60 } },
  errors: { code: ["/code"], proof: [{ "/code": "known", "/error": "object" }] },
  kinds: { "not-found": "400 GONE, 422 GONE" },
  webhook: { algorithm: "hmac-sha256" },
  sensitive: "email, name",
  amounts: {},
  statuses: {},
};

/** The facts with one line of an operation written otherwise. */
const withRow = (row: object): Facts => ({ ...facts, operations: { createCharge: row as Facts["errors"] } });

describe("expectedTable", () => {
  test("writes out what the facts abbreviate, and leaves everything else as it is", () => {
    expect(expectedTable("acme", facts, spec)).toEqual({
      name: "acme",
      baseUrl: "https://api.acme.example/v1",
      testBaseUrl: "https://apitest.acme.example/v1",
      hosts: ["https://api.acme.example"],
      keys: { secretKey: { scheme: "basic" } },
      errors: { code: ["/code"], proof: [{ "/code": ["GONE", "LOST"], "/error": "object" }] },
      sensitive: ["email", "name"],
      operations: {
        listCharges: {
          method: "GET",
          path: "/charges",
          keys: ["secretKey", "publishableKey"],
          rateLimited: true,
          success: { 200: [{ body: "none" }, { body: "array" }] },
          pagination: { style: "page", page: "p", items: "/data" },
        },
        listAll: {
          method: "GET",
          path: "/all",
          keys: [["secretKey", "platformToken"], "none"],
          rateLimited: true,
          success: { 200: [{ body: "none" }, { body: "array" }] },
          pagination: { style: "none", items: "" },
        },
        createCharge: {
          method: "POST",
          path: "/charges",
          keys: ["secretKey"],
          bodyRequired: true,
          rateLimited: true,
          success: { "2XX": [{ body: "object", some: ["id", "amount"] }] },
          idempotency: { guarantee: "documented", header: "Acme-Key" },
          lookup: { operation: "listCharges", settleSeconds: 60 },
        },
        upload: {
          method: "PUT",
          path: "/file",
          keys: [],
          accept: "text/csv",
          rateLimited: true,
          body: "formData",
          idempotency: { guarantee: "none" },
        },
      },
      errorKinds: { "not-found": ["400 GONE", "422 GONE"] },
      webhookRule: { provider: "acme", algorithm: "hmac-sha256" },
    });
  });

  test.each([
    ["a write that does not say what a repeat does", { POST: "/a", keys: "secretKey" }, "what a repeat does"],
    ["a read that says it", { GET: "/a", keys: "secretKey", repeat: "none" }, "what a repeat does"],
    ["no method", { keys: "secretKey" }, "one method"],
    ["two methods", { GET: "/a", POST: "/a", keys: "secretKey" }, "one method"],
    ["a profile that does not exist", { POST: "/a", keys: "none", repeat: "kept" }, "names kept, which repeats"],
    ["a success that does not exist", { GET: "/a", keys: "none", 200: "one" }, "names one, which successes"],
    ["a list that does not exist", { GET: "/a", keys: "none", list: { urls: "" } }, "names urls, which lists"],
  ])("refuses %s", (_, row, message) => {
    expect(() => expectedTable("acme", withRow(row), spec)).toThrow(message);
  });
});

/** What is said of the body of an operation that has this schema. */
function bodyOf(schema: Schema | undefined) {
  const content = { "application/json": { schema } };
  const operation = { operationId: "pay", "x-payspec-evidence": [], ...(schema && { requestBody: { content } }) };
  const [only] = operationsOf({ ...spec, paths: { "/a": { post: operation } } });
  return bodyFacts(spec, only!);
}

const integer = { type: "integer" };
const text = { type: "string" };

test.for<[what: string, schema: Schema | undefined, expected: unknown]>([
  ["is nothing where there is no body", undefined, undefined],
  ["is empty where nothing is required", { properties: { a: text } }, {}],
  ["has each required property with its type", { required: ["a"], properties: { a: text, b: text } }, { a: "string" }],
  ["has money that may be left out", { properties: { amount: integer, b: text } }, { "amount?": "integer" }],
  [
    "has all parts of allOf",
    { required: ["a"], allOf: [{ properties: { a: integer } }, { required: ["b"], properties: { b: text } }] },
    { a: "integer", b: "string" },
  ],
  [
    "is said once for each alternative",
    {
      required: ["a"],
      properties: { a: text, b: text, c: integer },
      anyOf: [{ required: ["b"] }, { required: ["c"] }],
    },
    [
      { a: "string", b: "string" },
      { a: "string", c: "integer" },
    ],
  ],
  [
    "has the types of alternatives, and of null",
    { required: ["a"], properties: { a: { anyOf: [{ type: ["integer", "null"] }, text] } } },
    { a: "integer or null or string" },
  ],
  ["says where anything may stand", { required: ["a"] }, { a: "anything" }],
])("a body %s", ([, schema, expected]) => {
  expect(bodyOf(schema)).toEqual(expected);
});

test("amounts are numbers with a name for money, by their types, wherever they stand", () => {
  const Line = { properties: { unitPrice: { type: ["integer", "null"] }, priceName: text } };
  const Charge = { properties: { amount: { type: "number" }, total: integer, lines: { items: Line }, size: integer } };
  const schemas = {
    Charge,
    Amount: integer,
    Refund: { properties: { amount: { $ref: "#/components/schemas/Amount" } } },
  };
  expect(amountsIn({ ...spec, components: { schemas, securitySchemes: {} } })).toEqual({
    number: ["amount"],
    integer: ["amount", "total"],
    "integer or null": ["unitPrice"],
  });
});

test("statuses are the known values of schemas that are called so, open or closed", () => {
  const known = { type: "string", enum: ["paid", "open"] };
  const schemas = {
    ChargeStatus: { anyOf: [{ $ref: "#/components/schemas/KnownChargeStatus" }, text] },
    KnownChargeStatus: known,
    PlanState: known,
    RefundStatus: { anyOf: [known, text] },
    StatusLine: known,
    TextStatus: text,
  };
  expect(statusesIn({ ...spec, components: { schemas, securitySchemes: {} } })).toEqual({
    ChargeStatus: ["paid", "open"],
    PlanState: ["paid", "open"],
    RefundStatus: ["paid", "open"],
  });
});
