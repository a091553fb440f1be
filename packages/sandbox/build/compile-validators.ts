import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import type { Operation } from "../src/spec/definition.ts";
import { type Bundle, isNode, type Node, nodeOf, operationsOf, successOf } from "./bundle.ts";
import { requestOf } from "./compile-definition.ts";

/** Headers that HTTP itself defines are not the operation's to refuse: browsers send lists where a spec names values. */
const OF_HTTP = new Set(["accept", "accept-language", "authorization", "content-type"]);

/** The validators of a spec as the source text of two modules, which export `validators`. */
export function compileValidators(
  bundle: Bundle,
  operations: readonly Operation[],
): { readonly requests: string; readonly responses: string } {
  const requests = new Map<string, unknown>();
  const responses = new Map<string, unknown>();
  for (const written of operationsOf(bundle)) {
    const { id, node } = written;
    requests.set(`${id}:parameters`, parametersSchema(bundle, written.parameters));
    for (const media of Object.values(nodeOf(bundle, nodeOf(bundle, node["requestBody"])["content"]))) {
      const { schema } = nodeOf(bundle, media);
      // A file has no JSON Schema that a name and a size could fit.
      if (schema !== undefined) requests.set(`${id}:body`, withoutFiles(bundle, schema));
    }
    const { written: status, media } = successOf(bundle, written);
    if (media["schema"] !== undefined) responses.set(`${id}:${status}`, media["schema"]);
  }
  for (const [name, item] of Object.entries(nodeOf(bundle, bundle["webhooks"]))) {
    const { schema } = requestOf(bundle, item).media;
    if (schema !== undefined) responses.set(`event:${name}`, schema);
  }
  if (operations.length === 0) throw new Error("A spec without operations has nothing to validate.");
  return { requests: compile(bundle, requests), responses: compile(bundle, responses) };
}

function compile(bundle: Bundle, schemas: ReadonlyMap<string, unknown>): string {
  // The whole of JSON Schema 2020-12 costs three times the code; see `rulesOnly`.
  const ajv = new Ajv({
    next: true,
    // OpenAPI's own keywords and the vocabulary stand beside those of JSON Schema.
    strict: false,
    logger: false,
    // References become functions that are shared, not copies.
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "spec", components: rulesOnly(bundle["components"]) });
  const names: Record<string, string> = {};
  const exported = new Map<string, string>();
  const entries = [...schemas].map(([name, schema]) => {
    const rules = rulesOnly(schema);
    const text = JSON.stringify(rules);
    // Many operations respond with the same schema. Ajv's own names begin with "validate".
    const known = exported.get(text);
    const use = known ?? `check${exported.size}`;
    if (known === undefined) {
      exported.set(text, use);
      ajv.addSchema({ $id: use, ...localised(rules) });
      names[use] = use;
    }
    return `  ${JSON.stringify(name)}: ${use},`;
  });
  // In the types, the module is its own default.
  const write = standaloneCode.default;
  return `${write(ajv, names)}\nexport const validators = {\n${entries.join("\n")}\n};\n`;
}

/** Keywords that say nothing about which values fit. */
const WORDS = new Set(["description", "title", "example", "examples", "externalDocs", "deprecated", "default"]);

/** Keywords that only a validator of 2020-12 knows. */
const NEWER = ["prefixItems", "unevaluatedProperties", "unevaluatedItems", "$dynamicRef"];

/**
 * A schema without its words, which Ajv would carry into the code.
 *
 * @throws Error for a keyword that would be passed over in silence
 */
function rulesOnly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rulesOnly);
  if (!isNode(schema)) return schema;
  for (const keyword of NEWER) {
    if (keyword in schema) {
      throw new Error(`The sandbox's validators do not know ${keyword}; compile them with Ajv2020.`);
    }
  }
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      // Names of properties are no keywords.
      if (key === "properties" && isNode(value)) {
        return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rulesOnly(one)]))]];
      }
      if (key === "enum" || key === "const" || key === "required") return [[key, value]];
      return WORDS.has(key) || key.startsWith("x-") ? [] : [[key, rulesOnly(value)]];
    }),
  );
}

/** A schema whose references lead into the document that Ajv knows. */
function localised(schema: unknown): Node {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec#/')) as Node;
}

function parametersSchema(bundle: Bundle, parameters: readonly Node[]): Node {
  const properties = (["path", "query", "header"] as const).map((place) => {
    const here = parameters.filter(
      (parameter) =>
        parameter["in"] === place && !(place === "header" && OF_HTTP.has(String(parameter["name"]).toLowerCase())),
    );
    return [
      place,
      {
        type: "object",
        required: here.filter((parameter) => parameter["required"] === true).map((parameter) => parameter["name"]),
        properties: Object.fromEntries(here.map((parameter) => [parameter["name"], parameter["schema"] ?? true])),
      },
    ] as const;
  });
  return { type: "object", properties: Object.fromEntries(properties) };
}

/** A schema that admits anything where a file is uploaded. */
function withoutFiles(bundle: Bundle, schema: unknown): unknown {
  const { properties } = nodeOf(bundle, schema);
  const files = Object.entries(nodeOf(bundle, properties)).filter(
    ([, one]) => nodeOf(bundle, one)["format"] === "binary",
  );
  if (files.length === 0) return schema;
  const open = Object.fromEntries(files.map(([name]) => [name, true]));
  return { ...nodeOf(bundle, schema), properties: { ...nodeOf(bundle, properties), ...open } };
}
