import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";

/** The dialects of JSON Schema that the tools read: OpenAPI's own, which is the default, and the one it builds on. */
const dialects = new Set<unknown>([
  undefined,
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://json-schema.org/draft/2020-12/schema",
]);

/** A spec is written in OpenAPI 3.1: what other versions have beyond it, or in place of it, no tool here would see. */
export const openapiVersion: Rule = () => ({
  Root(root, ctx) {
    const { openapi, jsonSchemaDialect } = asRecord(root);
    if (!/^3\.1\.\d+$/.test(`${openapi}`)) {
      const message = `The spec is written in OpenAPI ${openapi}, and only 3.1 is read. Write openapi: 3.1.1, and what that version has.`;
      ctx.report({ message, location: ctx.location.child("openapi") });
    }
    if (!dialects.has(jsonSchemaDialect)) {
      const message = "Schemas are read as JSON Schema 2020-12, OpenAPI's own dialect. Remove jsonSchemaDialect.";
      ctx.report({ message, location: ctx.location.child("jsonSchemaDialect") });
    }
  },
});
