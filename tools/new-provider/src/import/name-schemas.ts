import { decide, type Draft, isJson, type Json, listOf, operationsIn, partOf, pascalCase } from "./draft.ts";

const SCHEMA_PREFIX = "#/components/schemas/";

/**
 * Names the schemas as types are named, and gives those a name that stand in their place: after the operation and what they
 * are in it, or after the schema and the property that hold them.
 *
 * @param reserved what the package exports itself
 */
export function nameSchemas(draft: Draft, reserved: ReadonlySet<string>): void {
  const { document } = draft;
  const components = partOf(document, "components");
  const schemas = partOf(components, "schemas");
  const names = new Map<string, string>();
  const taken = new Set<string>(reserved);
  const free = (wanted: string): string => {
    const base = wanted === "" ? "Value" : wanted;
    const own = [base, `${draft.pascal}${base}`].find((name) => !taken.has(name));
    let name = own ?? base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}${number}`;
    taken.add(name);
    return name;
  };
  for (const name of Object.keys(schemas)) names.set(name, free(pascalCase(name)));
  for (const [name, schema] of Object.entries(schemas)) {
    delete schemas[name];
    schemas[names.get(name) ?? name] = schema;
  }
  refer(document, (reference) => {
    if (!reference.startsWith(SCHEMA_PREFIX)) return reference;
    const [name = "", ...rest] = reference.slice(SCHEMA_PREFIX.length).split("/");
    return [`${SCHEMA_PREFIX}${names.get(decodeURIComponent(name)) ?? name}`, ...rest].join("/");
  });
  const texts = new Map<string, string>();
  /** Moves an object schema with properties to the components, and leaves a reference. */
  function hoist(holder: Json | unknown[], key: string | number, wanted: string, isNamed: boolean): void {
    const schema = (holder as Json)[key];
    if (!isJson(schema)) return;
    walk(schema, wanted, isNamed);
    if (isNamed || !isJson(schema["properties"])) return;
    const text = JSON.stringify(schema);
    const known = texts.get(text);
    const name = known ?? free(wanted);
    if (known === undefined) {
      texts.set(text, name);
      schemas[name] = schema;
      decide(draft, "names of schemas", `\`${name}\``);
    }
    (holder as Json)[key] = { $ref: `${SCHEMA_PREFIX}${name}` };
  }
  function walk(schema: Json, name: string, _isNamed: boolean): void {
    const properties = isJson(schema["properties"]) ? schema["properties"] : {};
    for (const property of Object.keys(properties)) hoist(properties, property, name + pascalCase(property), false);
    for (const key of ["items", "additionalProperties", "not"]) {
      hoist(schema, key, `${name}${key === "items" ? "Item" : "Value"}`, false);
    }
    for (const key of ["anyOf", "oneOf"]) {
      listOf(schema[key]).forEach((_, index) => hoist(listOf(schema[key]), index, `${name}Option${index + 1}`, false));
    }
    // A member of allOf is a part of the schema that holds it.
    listOf(schema["allOf"]).forEach((member) => isJson(member) && walk(member, name, true));
  }
  function contents(holder: unknown, wanted: string): void {
    const content = isJson(holder) && isJson(holder["content"]) ? holder["content"] : {};
    for (const media of Object.values(content)) if (isJson(media)) hoist(media, "schema", wanted, false);
  }
  for (const name of Object.keys(schemas)) hoist(schemas, name, name, true);
  for (const { operation, item } of operationsIn(document)) {
    const id = pascalCase(String(operation["operationId"]));
    contents(operation["requestBody"], `${id}Request`);
    for (const [status, response] of Object.entries(isJson(operation["responses"]) ? operation["responses"] : {})) {
      contents(response, status.startsWith("2") ? `${id}Response` : `${id}Error`);
    }
    for (const parameter of [...listOf(operation["parameters"]), ...listOf(item["parameters"])]) {
      if (isJson(parameter)) hoist(parameter, "schema", `${id}${pascalCase(String(parameter["name"] ?? ""))}`, false);
    }
  }
  for (const section of ["responses", "requestBodies", "parameters", "headers"]) {
    for (const [name, component] of Object.entries(partOf(components, section))) {
      contents(component, `${pascalCase(name)}Body`);
      if (isJson(component)) hoist(component, "schema", pascalCase(name), false);
    }
  }
}

/** Rewrites every local reference, also those of a discriminator. */
export function refer(value: unknown, rewrite: (reference: string) => string): void {
  if (Array.isArray(value)) for (const item of value) refer(item, rewrite);
  if (!isJson(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === "$ref" && typeof item === "string") {
      value[key] = rewrite(item);
    } else if (key === "mapping" && isJson(item)) {
      for (const [name, reference] of Object.entries(item)) {
        if (typeof reference === "string") {
          item[name] = rewrite(reference.startsWith("#") ? reference : `${SCHEMA_PREFIX}${reference}`);
        }
      }
    } else {
      refer(item, rewrite);
    }
  }
}
