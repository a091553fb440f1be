import { expect, test } from "vitest";
import { generateTypes } from "./generate-types.ts";

const api = { name: "acme", root: "specs/acme/openapi.yaml", outputFolder: "packages/acme/src/gen" };

test("the content of a file is a Blob, other strings are strings", async () => {
  const properties = { file: { type: "string", format: "binary" }, purpose: { type: "string" } };
  const types = await generateTypes(
    // The least that openapi-typescript reads; the generator's type has only what it reads itself.
    {
      openapi: "3.1.0",
      info: { title: "", version: "" },
      components: { schemas: { Upload: { type: "object", properties } } },
    } as object,
    api,
  );
  expect(types).toContain("file?: Blob;");
  expect(types).toContain("purpose?: string;");
});

test("an open enum keeps its known values where it is required of a base schema", async () => {
  const status = { anyOf: [{ type: "string", enum: ["PAID"] }, { type: "string" }] };
  const schemas = {
    Base: { type: "object", properties: { status } },
    Paid: { required: ["status"], allOf: [{ $ref: "#/components/schemas/Base" }] },
  };
  const types = await generateTypes(
    { openapi: "3.1.0", info: { title: "", version: "" }, components: { schemas } } as object,
    api,
  );
  expect(types).toContain('Paid = WithRequired<Base, "status">;');
  // An intersection of T with its own property would be a plain string.
  expect(types).not.toContain("= T & {");
  expect(types).toContain("[P in keyof T as P extends K ? never : P]: T[P]");
});

test("what a schema rules out cannot be given", async () => {
  const schemas = { Payer: { type: "object", properties: { id: { type: "string" }, client: { not: {} } } } };
  const types = await generateTypes(
    { openapi: "3.1.0", info: { title: "", version: "" }, components: { schemas } } as object,
    api,
  );
  expect(types).toContain("client?: never;");
});

/** The types of a document with these parts. */
function typesOf(parts: object): Promise<string> {
  return generateTypes({ openapi: "3.1.0", info: { title: "", version: "" }, ...parts } as object, api);
}

/** An operation with these parts, at `/a`. */
function typesOfOperation(operation: object, parts: object = {}): Promise<string> {
  const paths = { "/a": { post: { operationId: "postA", responses: { 200: { description: "" } }, ...operation } } };
  return typesOf({ paths, ...parts });
}

test("the header of the idempotency key may be left out, wherever it is declared, and no other header", async () => {
  const key = { name: "acme-key", in: "header", required: true, schema: { type: "string" } };
  const other = { name: "Acme-Version", in: "header", required: true, schema: { type: "string" } };
  const profiles = { keyed: { guarantee: "documented", header: "Acme-Key", required: true } };
  const parts = { "x-payspec-idempotency-profiles": profiles };
  const own = await typesOfOperation({ parameters: [key, other] }, parts);
  expect(own).toContain('"acme-key"?: string;');
  expect(own).toContain('"Acme-Version": string;');
  const shared = await typesOfOperation(
    { parameters: [{ $ref: "#/components/parameters/Key" }] },
    { ...parts, components: { parameters: { Key: key } } },
  );
  expect(shared).toContain('"acme-key"?: components["parameters"]["Key"];');
  expect(await typesOfOperation({ parameters: [key] })).toContain('"acme-key": string;');
});

test("bytes are a Blob: by their format, by their media type, or as a body without a schema", async () => {
  const properties = {
    binary: { type: ["string", "null"], format: "binary" },
    picture: { contentMediaType: "image/png" },
    text: { type: "string", contentMediaType: "text/html" },
    encoded: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
  };
  const types = await typesOfOperation({
    requestBody: { content: { "multipart/form-data": { schema: { type: "object", properties } } } },
    responses: {
      200: { description: "", content: { "application/pdf": {}, "text/csv": {}, "application/json": {} } },
    },
  });
  expect(types).toContain("binary?: Blob | null;");
  expect(types).toContain("picture?: Blob;");
  expect(types).toContain("text?: string;");
  expect(types).toContain("encoded?: string;");
  expect(types).toContain('"application/pdf": Blob;');
  expect(types).toContain('"text/csv": string;');
  expect(types).toContain('"application/json": unknown;');
});

test("a response to HEAD has no body, whatever its content says", async () => {
  const content = { "application/json": { schema: { type: "string" } } };
  const responses = { 200: { description: "", content }, 404: { $ref: "#/components/responses/None" } };
  const paths = { "/a": { head: { operationId: "headA", responses } } };
  const types = await typesOf({ paths, components: { responses: { None: { description: "", content } } } });
  const [, operation = ""] = types.split("headA: {");
  expect(operation.split("export type")[0]).not.toContain("application/json");
});

test("a request that may be JSON is typed as JSON, which is what the client sends", async () => {
  const content = { "multipart/form-data": { schema: { type: "object" } }, "application/json": { schema: {} } };
  const types = await typesOfOperation({ requestBody: { content } });
  expect(types).toContain('"application/json"');
  expect(types).not.toContain("multipart/form-data");
});

test("what is readOnly or writeOnly is marked, and the bodies that have such properties are told apart", async () => {
  const schemas = {
    Card: {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, number: { type: "string", writeOnly: true } },
    },
    Plain: { type: "object", properties: { id: { type: "string" } } },
  };
  const body = (name: string) => ({
    description: "",
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const operation = {
    requestBody: body("Card"),
    responses: { 200: body("Card"), 404: body("Plain"), 409: { $ref: "#/components/responses/Taken" } },
  };
  const types = await typesOfOperation(operation, { components: { schemas, responses: { Taken: body("Card") } } });
  expect(types).toContain("id?: $Read<string>;");
  expect(types).toContain("number?: $Write<string>;");
  expect(types.match(/"application\/json": .*/g)).toEqual([
    '"application/json": Readable<Card>;',
    '"application/json": Writable<Card>;',
    '"application/json": Readable<Card>;',
    '"application/json": Plain;',
  ]);
});

test("types without such properties have no markers", async () => {
  const types = await typesOf({ components: { schemas: { A: { type: "object", properties: { readOnly: {} } } } } });
  expect(types).not.toMatch(/\$Read|Writable/);
});
