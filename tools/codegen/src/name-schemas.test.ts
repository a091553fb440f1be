import { expect, test } from "vitest";
import { generateTypes } from "./generate-types.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

/** The types of a document with these schemas. */
function typesWith(schemas: Readonly<Record<string, unknown>>): Promise<string> {
  return generateTypes({ openapi: "3.1.1", paths: {}, components: { schemas } }, api);
}

const charge = (createTime: object) => ({ type: "object", properties: { createTime } });
const Timestamp = { type: "integer", description: "A moment as epoch milliseconds." };
const ref = { $ref: "#/components/schemas/Timestamp" };

test("a named schema is a type of its own, by which everything else refers to it", async () => {
  const types = await typesWith({ Timestamp, Charge: charge(ref), "odd-name": Timestamp });
  expect(types).toContain("Charge: Charge;");
  expect(types).toMatch(/^export type Charge = \{/m);
  expect(types).toContain("createTime?: Timestamp;");
  expect(types).toContain('"odd-name": number;');
});

test("a property without a description has that of its schema", async () => {
  const types = await typesWith({ Timestamp, Charge: charge(ref) });
  expect(types).toMatch(/\/\*\* A moment as epoch milliseconds\. \*\/\n\s+createTime\?: Timestamp;/);
});

test("a property adds the description of a number or a string to its own, and of no other schema", async () => {
  const own = { ...ref, description: "When it was made." };
  const types = await typesWith({ Timestamp, Charge: charge(own) });
  expect(types).toMatch(/When it was made\.\n\s+\*\n\s+\* A moment as epoch milliseconds\.\n\s+\*\/\n\s+createTime/);
  const Card = { type: "object", description: "A card.", properties: {} };
  const card = { $ref: "#/components/schemas/Card", description: "The card that paid." };
  expect(await typesWith({ Card, Charge: charge(card) })).toMatch(/\/\*\* The card that paid\. \*\/\n\s+createTime/);
});

test("a property that may be null has the description of its schema too", async () => {
  const types = await typesWith({ Timestamp, Charge: charge({ anyOf: [ref, { type: "null" }] }) });
  expect(types).toMatch(/\/\*\* A moment as epoch milliseconds\. \*\/\n\s+createTime\?: Timestamp \| null;/);
});
