import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acmeClient, responses, scriptedFetch } from "../../test/acme.js";
import type { CallResult } from "../contract/call-result.js";
import { mismatchesOf, type Shape, type Shapes } from "./mismatches.js";
import { OPERATION } from "../contract/operation-info.js";

const payment: Shape = {
  type: "object",
  required: ["id", "payer"],
  properties: {
    id: { type: "string" },
    amount: { type: "integer" },
    fee: { type: ["number", "null"] },
    payer: { $ref: "Payer" },
    "a/b~c": { type: "boolean" },
  },
};
const acmeShapes: Shapes = {
  provider: "acme",
  operations: { getPayment: { "200": payment }, createOrder: { "201": payment, "204": {} } },
  named: { Payer: { type: "object", properties: { name: { type: "string" }, tags: { items: { type: "string" } } } } },
};
const whole = { id: "p", payer: {} };

/** The mismatches of a body with one shape. */
async function mismatchesIn(body: unknown, shape: Shape = payment, named: Shapes["named"] = acmeShapes.named) {
  const { fetch } = scriptedFetch(responses.text(200, body === undefined ? "" : JSON.stringify(body)));
  const result = await acmeClient({ fetch }).getPayment({ params: { path: { id: "p" } } });
  return mismatchesOf(result, { provider: "acme", operations: { getPayment: { "200": shape } }, named });
}

/** The mismatches of an order that is answered. */
async function mismatchesOfOrder(response: () => Response, shapes = acmeShapes) {
  const { fetch } = scriptedFetch(response);
  const result = await acmeClient({ fetch, maxAttempts: 1 }).createOrder({ body: { amount: 1 } });
  return mismatchesOf(result, shapes);
}

describe("a body", () => {
  test("that is what the spec describes has no mismatch", async () => {
    const fields = { amount: 1, fee: 0.5, "a/b~c": true, payer: { name: "n", tags: ["t"] } };
    expect(await mismatchesIn({ ...whole, ...fields })).toEqual([]);
  });

  test("with an integer that was rounded when it was read tells it, and not of a number that may be any", async () => {
    const rounded = { pointer: "/amount", expected: "integer up to 2^53", got: "integer that is not exact" };
    expect(await mismatchesIn({ ...whole, amount: 2 ** 53 })).toEqual([rounded]);
    expect(await mismatchesIn({ ...whole, amount: -(2 ** 60) })).toEqual([rounded]);
    expect(await mismatchesIn({ ...whole, amount: Number.MAX_SAFE_INTEGER, fee: 2 ** 60 })).toEqual([]);
  });

  test("of another kind is one mismatch", async () => {
    const place = { pointer: "", expected: "object" };
    expect(await mismatchesIn([whole])).toEqual([{ ...place, got: "array" }]);
    expect(await mismatchesIn("done")).toEqual([{ ...place, got: "string" }]);
    expect(await mismatchesIn(null)).toEqual([{ ...place, got: "null" }]);
    expect(await mismatchesIn(1.5)).toEqual([{ ...place, got: "number" }]);
  });

  test("that is empty where one is described is one mismatch", async () => {
    expect(await mismatchesIn(undefined)).toEqual([{ pointer: "", expected: "object", got: "nothing" }]);
  });

  test("where none is described is none", async () => {
    expect(await mismatchesIn({ any: ["thing"] }, {})).toEqual([]);
    expect(await mismatchesIn(undefined, {})).toEqual([]);
  });
});

describe("a property", () => {
  test("that is required and not there is a mismatch at its own place", async () => {
    expect(await mismatchesIn({ payer: {} })).toEqual([{ pointer: "/id", expected: "string", got: "nothing" }]);
    expect(await mismatchesIn({ id: "p" })).toEqual([{ pointer: "/payer", expected: "object", got: "nothing" }]);
  });

  test("that is required counts also where its kind is not described", async () => {
    const missing = [{ pointer: "/id", expected: "any value", got: "nothing" }];
    expect(await mismatchesIn({}, { required: ["id"] })).toEqual(missing);
    expect(await mismatchesIn({}, { required: ["id"], properties: { id: { required: ["x"] } } })).toEqual(missing);
    expect(await mismatchesIn({ id: null }, { required: ["id"] })).toEqual([]);
  });

  test("that the prototype has is not there", async () => {
    expect(await mismatchesIn({}, { required: ["constructor", "toString"] })).toHaveLength(2);
    const map: Shape = { properties: {}, additionalProperties: { type: "string" } };
    expect(await mismatchesIn({ constructor: 1 }, map)).toMatchObject([{ pointer: "/constructor" }]);
  });

  test("that is optional may be left out, and not be of another kind", async () => {
    expect(await mismatchesIn({ ...whole, amount: "1" })).toEqual([
      { pointer: "/amount", expected: "integer", got: "string" },
    ]);
    expect(await mismatchesIn({ ...whole, amount: null })).toEqual([
      { pointer: "/amount", expected: "integer", got: "null" },
    ]);
  });

  test("that no schema names is no mismatch", async () => {
    expect(await mismatchesIn({ ...whole, added: { tomorrow: 1 } })).toEqual([]);
  });

  test("of a map is of the kind of all its properties", async () => {
    const map: Shape = { properties: { total: { type: "integer" } }, additionalProperties: { type: "string" } };
    expect(await mismatchesIn({ total: 1, a: "x", b: 2 }, map)).toEqual([
      { pointer: "/b", expected: "string", got: "integer" },
    ]);
  });

  test("is found by a JSON pointer (RFC 6901), through lists too", async () => {
    expect(await mismatchesIn({ ...whole, "a/b~c": 1 })).toMatchObject([{ pointer: "/a~1b~0c" }]);
    expect(await mismatchesIn({ id: "p", payer: { tags: ["t", 7] } })).toMatchObject([{ pointer: "/payer/tags/1" }]);
  });
});

test("an integer is a number; a fraction is no integer", async () => {
  expect(await mismatchesIn(1, { type: "number" })).toEqual([]);
  expect(await mismatchesIn(1.5, { type: "integer" })).toEqual([{ pointer: "", expected: "integer", got: "number" }]);
});

describe("of alternatives", () => {
  const dated: Shape = { type: "object", required: ["date"], properties: { date: { type: "string" } } };
  const named: Shape = {
    type: "object",
    required: ["name", "size"],
    properties: { name: { type: "string" }, size: { type: "integer" } },
  };

  test("one that fits is enough", async () => {
    const shape: Shape = { anyOf: [dated, named, { type: ["string", "null"] }] };
    const bodies = [{ date: "d" }, { name: "n", size: 1 }, "text", null];
    expect(await Promise.all(bodies.map((body) => mismatchesIn(body, shape)))).toEqual([[], [], [], []]);
  });

  test("the one that comes nearest tells what is wrong", async () => {
    const shape: Shape = { anyOf: [named, dated, { type: "null" }] };
    expect(await mismatchesIn({ date: 1 }, shape)).toEqual([{ pointer: "/date", expected: "string", got: "integer" }]);
    expect(await mismatchesIn({ name: "n", date: 1 }, { anyOf: [dated, named] })).toMatchObject([{ pointer: "/date" }]);
  });

  test("all are named where the value is of none's kind", async () => {
    const shape: Shape = { anyOf: [dated, named, { type: ["string", "null"] }] };
    expect(await mismatchesIn([], shape)).toEqual([
      { pointer: "", expected: "object or string or null", got: "array" },
    ]);
  });

  test("the one that the value names counts, and no other", async () => {
    const shape: Shape = {
      anyOf: [{ $ref: "Dated" }, { $ref: "NamedOperation" }],
      discriminator: { propertyName: "type", mapping: { dated: "Dated", named: "NamedOperation" } },
    };
    const table = { Dated: dated, NamedOperation: named };
    expect(await mismatchesIn({ type: "named", date: "d", name: "n" }, shape, table)).toEqual([
      { pointer: "/size", expected: "integer", got: "nothing" },
    ]);
    expect(await mismatchesIn({ type: "a new one", date: "d" }, shape, table)).toEqual([]);
    expect(await mismatchesIn({ type: { toString: 1 }, date: "d" }, shape, table)).toEqual([]);
  });
});

test("all parts of a value count, each place once", async () => {
  const id: Shape = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const shape: Shape = { required: ["id", "at"], allOf: [id, { $ref: "At" }], properties: { n: { type: "integer" } } };
  const at: Shape = { properties: { at: { type: "string" } } };
  expect(await mismatchesIn({ at: 1, n: "1" }, shape, { At: at })).toEqual([
    { pointer: "/id", expected: "string", got: "nothing" },
    { pointer: "/at", expected: "string", got: "integer" },
    { pointer: "/n", expected: "integer", got: "string" },
  ]);
});

describe("a status", () => {
  const noContent = () => new Response(null, { status: 204 });

  test("that is documented has its own body, and may have none", async () => {
    expect(await mismatchesOfOrder(responses.json(201, whole))).toEqual([]);
    expect(await mismatchesOfOrder(noContent)).toEqual([]);
  });

  test("that is not documented is a mismatch, of a success all the same", async () => {
    expect(await mismatchesOfOrder(responses.json(202, whole))).toEqual([
      { pointer: "", expected: "status 201 or 204", got: "status 202" },
    ]);
  });

  test("that is not documented is typed as the documented ones, and its body must be like one of theirs", async () => {
    const shapes = { ...acmeShapes, operations: { createOrder: { "201": payment } } };
    expect(await mismatchesOfOrder(responses.json(202, { id: "p" }), shapes)).toEqual([
      { pointer: "", expected: "status 201", got: "status 202" },
      { pointer: "/payer", expected: "object", got: "nothing" },
    ]);
  });

  test("that stands in a documented range is none, and one that stands beside the range has its own body", async () => {
    const shapes = { ...acmeShapes, operations: { createOrder: { "2XX": payment, "202": {} } } };
    expect(await mismatchesOfOrder(responses.json(207, whole), shapes)).toEqual([]);
    expect(await mismatchesOfOrder(responses.json(207, { id: 1 }), shapes)).toHaveLength(2);
    expect(await mismatchesOfOrder(responses.json(202, { id: 1 }), shapes)).toEqual([]);
  });

  test("that refuses has no mismatch, whatever its body", async () => {
    expect(await mismatchesOfOrder(responses.json(400, [1, 2]))).toEqual([]);
    expect(await mismatchesOfOrder(responses.text(502, "<html>"))).toEqual([]);
  });
});

describe("never", () => {
  test("shows a value, which may be a person's", async () => {
    const shape: Shape = { properties: { a: { type: "integer" }, b: { anyOf: [payment, { type: "null" }] } } };
    const told = await mismatchesIn({ a: "4242424242424242", b: "Ada Lovelace" }, shape);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/4242|Ada/);
  });

  test("tells more than the first 20, nor looks any further", async () => {
    const { fetch } = scriptedFetch(responses.json(200, whole));
    const result = await acmeClient({ fetch }).getPayment({ params: { path: { id: "p" } } });
    const payments: Shape = { items: { $ref: "Payment" } };
    const shapes = { ...acmeShapes, operations: { getPayment: { "200": payments } }, named: { Payment: payment } };
    const bad = { id: 1, amount: "1", payer: {}, fee: "1" };
    const further = {
      get id(): string {
        throw new Error("It looked further.");
      },
    };
    const told = mismatchesOf(
      Object.assign(result, { data: [...Array.from({ length: 7 }, () => bad), further] }),
      shapes,
    );
    expect(told).toHaveLength(20);
    expect(told.at(-1)?.pointer).toBe("/6/amount");
    const strings: Shape = { additionalProperties: { type: "string" } };
    const undocumented = { ...acmeShapes, operations: { createOrder: { "201": strings } } };
    const numbers = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`n${index}`, index]));
    expect(await mismatchesOfOrder(responses.json(202, { id: 1, ...numbers }), undocumented)).toHaveLength(20);
  });

  test("takes a value for a match that is none of its operation's: a copy, a promise, another provider's", async () => {
    const { fetch } = scriptedFetch(responses.json(200, whole), responses.json(200, whole));
    const call = () => acmeClient({ fetch }).getPayment({ params: { path: { id: "p" } } });
    const result = await call();
    const told = [{ pointer: "", expected: "a result of acme's client", got: "another value" }];
    expect(mismatchesOf(result, acmeShapes)).toEqual([]);
    expect(mismatchesOf({ ...result }, acmeShapes)).toEqual(told);
    // From JavaScript.
    for (const value of [call(), undefined, null, 1]) {
      expect(mismatchesOf(value as unknown as CallResult<unknown>, acmeShapes)).toEqual(told);
    }
    expect(mismatchesOf(result, { ...acmeShapes, provider: "bolt" })).toHaveLength(1);
    expect(mismatchesOf(result, { ...acmeShapes, operations: {} })).toEqual(told);
  });

  test("follows shapes that lead to themselves for ever", async () => {
    const named = {
      Self: { $ref: "Self" },
      A: { anyOf: [{ $ref: "B" }, { $ref: "B" }] },
      B: { allOf: [{ $ref: "A" }] },
    };
    expect(await mismatchesIn("text", { $ref: "Self" }, named)).toEqual([]);
    expect(await mismatchesIn({}, { $ref: "A" }, named)).toEqual([]);
  });

  test("looks at a value again and again: alternatives within alternatives cost no more than one", async () => {
    // Without care, each level would double the work: 2 to the power of 90.
    const link: Shape = { type: "object", properties: { next: { $ref: "Link" }, end: { type: "string" } } };
    const named = { Link: { anyOf: [{ $ref: "Left" }, { $ref: "Right" }] }, Left: link, Right: link };
    let body: object = { end: 1 };
    for (let level = 0; level < 90; level++) body = { next: body };
    const told = await mismatchesIn(body, { $ref: "Link" }, named);
    expect(told).toEqual([{ pointer: `${"/next".repeat(90)}/end`, expected: "string", got: "integer" }]);
  });

  test("overflows, should someone make the data deeper than any response", async () => {
    const { fetch } = scriptedFetch(responses.json(200, whole));
    const result = await acmeClient({ fetch }).getPayment({ params: { path: { id: "p" } } });
    let data: unknown = 1;
    for (let level = 0; level < 100_000; level++) data = { next: data };
    const named = { Next: { properties: { next: { $ref: "Next" } } } };
    const operations = { getPayment: { "200": { $ref: "Next" } } };
    expect(mismatchesOf(Object.assign(result, { data }), { provider: "acme", operations, named })).toEqual([]);
  });

  test("throws, whatever body and shape", async () => {
    const type = fc.constantFrom("object", "array", "string", "integer", "null");
    const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.record({ type }),
        fc.record({ $ref: fc.constantFrom("One", "nowhere", "toString") }),
        fc.record({
          required: fc.array(fc.constantFrom("a", "__proto__", ""), { maxLength: 2 }),
          properties: fc.dictionary(fc.constantFrom("a", "b", "__proto__"), tie("tree"), { maxKeys: 2 }),
          additionalProperties: tie("tree"),
        }),
        fc.record({ items: tie("tree") }),
        fc.record({ anyOf: fc.array(tie("tree"), { minLength: 1, maxLength: 2 }) }),
        fc.record({ allOf: fc.array(tie("tree"), { minLength: 1, maxLength: 2 }) }),
      ),
    }));
    const { fetch } = scriptedFetch(responses.json(200, whole));
    const result = await acmeClient({ fetch }).getPayment({ params: { path: { id: "p" } } });
    expect(OPERATION in result).toBe(true);
    fc.assert(
      fc.property(fc.jsonValue(), tree, tree, (data, shape, One) => {
        const shapes = { provider: "acme", operations: { getPayment: { "200": shape } }, named: { One } };
        const told = mismatchesOf(Object.assign(result, { data }), shapes);
        const pointers = told.map(({ pointer }) => pointer);
        expect(pointers.length).toBeLessThanOrEqual(20);
        expect(new Set(pointers).size).toBe(pointers.length);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
