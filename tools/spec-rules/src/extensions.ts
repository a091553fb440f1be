import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { asRecord } from "./json-shapes.ts";

const schemas = new URL("../schemas/", import.meta.url);

/**
 * The whole vocabulary, a file for each extension in `schemas`: its JSON Schema, and in `x-stands-on` the types of node
 * (in Redocly's words) that it stands on.
 *
 * @see specs/vocabulary.md
 */
export const extensions: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(schemas)
    .toSorted()
    .map((file) => {
      const name = `x-payspec-${file.replace(".json", "")}`;
      return [name, extensionSchema(name)["x-stands-on"]];
    }),
);

// strictRequired is off because evidence.json requires, in a branch, what it defines outside of it.
const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, strictRequired: false });
ajv.addKeyword("x-stands-on");
for (const name of extensions.keys()) ajv.addSchema(extensionSchema(name));

/** Reads the JSON Schema of an extension's value. */
export function extensionSchema(name: string): { readonly $id: string; readonly "x-stands-on": readonly string[] } {
  const file = new URL(`${name.replace("x-payspec-", "")}.json`, schemas);
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
