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
  expect(types).toContain('Paid: WithRequired<components["schemas"]["Base"], "status">;');
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
