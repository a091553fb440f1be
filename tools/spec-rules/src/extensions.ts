import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { asRecord } from "./json-shapes.ts";

/**
 * The whole vocabulary: each extension with the types of node (in Redocly's words) it stands on.
 *
 * @see specs/vocabulary.md
 */
export const extensions = new Map<string, readonly string[]>([
  ["x-payspec-errors", ["Root"]],
  ["x-payspec-evidence", ["Operation", "Schema", "Parameter", "Response"]],
  ["x-payspec-gaps", ["Root"]],
  ["x-payspec-idempotency", ["Operation"]],
  ["x-payspec-idempotency-profiles", ["Root"]],
  ["x-payspec-key", ["SecurityScheme"]],
  ["x-payspec-lookup", ["Operation"]],
  ["x-payspec-mode", ["Server"]],
  ["x-payspec-name", ["Info"]],
  ["x-payspec-pagination", ["Operation"]],
  ["x-payspec-pagination-profiles", ["Root"]],
  ["x-payspec-refusals", ["Root"]],
  ["x-payspec-resource", ["Operation"]],
  ["x-payspec-resources", ["Root"]],
  ["x-payspec-sensitive", ["Schema"]],
  ["x-payspec-webhook-delivery", ["Root"]],
  ["x-payspec-webhook-signature", ["Root"]],
]);

// strictRequired is off because evidence.json requires, in a branch, what it defines outside of it.
const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, strictRequired: false });
for (const name of extensions.keys()) ajv.addSchema(extensionSchema(name));

/** Reads the JSON Schema of an extension's value. */
export function extensionSchema(name: string): { $id: string } {
  const file = new URL(`../schemas/${name.replace("x-payspec-", "")}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The value of an extension on a node, if it is valid; where it is not, payspec/vocabulary says so. */
export function validExtension<Value>(node: unknown, name: string): Value | undefined {
  const value = asRecord(node)[name];
  return validatorOf(name)(value) ? (value as Value) : undefined;
}

/** The compiled validator of an extension's value. */
export function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`No JSON Schema has the $id ${name}.`);
  return validate;
}
