import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { schemasOf } from "./spec-schemas.ts";
import type { Spec } from "./spec.ts";

/**
 * Checks a value against a schema of the spec.
 *
 * @param schema where the schema stands in the document, as a JSON pointer
 * @returns one line per error: a pointer into the value, and what is wrong there
 */
export type SchemaChecker = (schema: string, value: unknown) => string[];

/** What OpenAPI and our specs add to a JSON Schema; none of it says which values are valid. */
const ANNOTATIONS = [
  "discriminator",
  "example",
  "externalDocs",
  "xml",
  "x-payspec-evidence",
  "x-payspec-sensitive",
  "x-payspec-unit",
];

/**
 * Makes a checker. An unknown keyword or format in a schema throws: it would check nothing.
 *
 * @param unnamed what becomes of properties that no schema names, where `additionalProperties` says nothing of them
 */
export function createSchemaChecker(spec: Spec, unnamed: "admitted" | "refused" = "admitted"): SchemaChecker {
  const ajv = new Ajv2020({ allErrors: true, strict: false, strictSchema: true, addUsedSchema: false });
  // ajv-formats also has the formats of OpenAPI: int32, int64, float, double, password, binary, byte. It is CommonJS.
  formats.default(ajv);
  // On the way to a reference Ajv also compiles the document: its fields count as keywords.
  ajv.addVocabulary([...new Set([...ANNOTATIONS, ...Object.keys(spec)])]);
  const closed = unnamed === "refused" && { unevaluatedProperties: false };
  // The whole document, so that references lead where they do in the spec; it is not itself a schema.
  ajv.addSchema(closed ? closeValues(spec) : spec, "spec", undefined, true);
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const check = compiled.get(schema) ?? ajv.compile({ $ref: `spec${schema}`, ...closed });
    compiled.set(schema, check);
    check(value);
    return (check.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath === "" ? "/" : instancePath} ${message} ${JSON.stringify(params)}`;
    });
  };
}

/**
 * A copy of the spec whose inner values admit no property that no schema names. `unevaluatedProperties` sees through
 * `$ref`, `allOf`, `anyOf` and `oneOf`, so it stands on each whole value and not on the parts that make it up.
 */
function closeValues(spec: Spec): Spec {
  const copy = structuredClone(spec);
  for (const { schema, role } of schemasOf(copy)) {
    if (role === "value" || role === "property") Object.assign(schema, { unevaluatedProperties: false });
  }
  return copy;
}
