import { docComment } from "./doc-comment.ts";
import { UserError } from "@payspec/commands";
import { type Api, isOpenEnum, isRecord, pointerOf, recordAt, schemasOf, type Spec } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/** An open enum: the name of the type of its known values, and these. */
interface KnownValues {
  readonly name: string;
  readonly values: readonly string[];
  /** The named schema that lists the values, where there is one. */
  readonly listedBy: string | undefined;
}

/**
 * Writes, for each open enum of a spec, the type of its known values and the guard that tells them: a `switch` over them can
 * be exhaustive, while a value that the provider adds still fits the type of the field.
 *
 * @throws UserError for an open enum that has no name and stands in no named schema
 */
export function knownValuesSource(document: OpenApiDocument, api: Api): string {
  const schemas = new Set(Object.keys(document.components?.schemas ?? {}));
  return openEnumsOf(document, api)
    .map(({ name, values, listedBy }) => {
      const type = `Known${name}`;
      const listed = values.map((value) => JSON.stringify(value));
      const guard = (of: string, list = listed) => `${docComment([`Whether a value is one of \`${type}\`.`])}
export const is${type}: (value: unknown) => value is ${of} = /* @__PURE__ */ isOneOf([${list.join(", ")}]);
`;
      // The codes of errors are known by the rules of errors, with their meanings.
      if (type === "KnownErrorCode") return guard(type, errorCodes(document));
      if (schemas.has(type)) return guard(`types.${type}`);
      const own = listedBy === undefined ? listed.join(" | ") : `types.${listedBy}`;
      return `${docComment([`The values of \`${name}\` that are known; others may come.`])}
export type ${type} = ${own};

${guard(type)}`;
    })
    .join("\n");
}

function errorCodes(document: OpenApiDocument): string[] {
  return Object.keys(document["x-payspec-errors"]?.codes ?? {}).map((code) => JSON.stringify(code));
}

/** Whether a spec has open enums. */
export function hasOpenEnums(document: OpenApiDocument, api: Api): boolean {
  return openEnumsOf(document, api).length > 0;
}

/** Whether what is written names types of the spec. */
export function namesKnownTypes(document: OpenApiDocument, api: Api): boolean {
  return knownValuesSource(document, api).includes("types.");
}

/** The open enums, each name once. */
function openEnumsOf(document: OpenApiDocument, api: Api): KnownValues[] {
  // The generator and the checks read other parts of one document; lint has checked both.
  const spec = { components: {}, ...document } as unknown as Spec;
  const found = new Map<string, KnownValues>();
  for (const { path, schema } of schemasOf(spec)) {
    if (!isOpenEnum(spec, schema)) continue;
    const [known] = schema["anyOf"] as unknown[];
    const name = nameOf(path, api);
    const reference =
      isRecord(known) && typeof known["$ref"] === "string" ? known["$ref"].split("/").at(-1) : undefined;
    const values = (recordAt(spec, known)["enum"] as unknown[]).filter((value) => typeof value === "string");
    found.set(name, { name, values, listedBy: reference });
  }
  return [...found.values()];
}

/** The name of the schema, followed by those of the properties inside it. */
function nameOf(path: readonly string[], api: Api): string {
  const [components, group, name = "", ...inside] = path;
  if (components !== "components" || (group !== "schemas" && group !== "parameters")) {
    throw new UserError(`${api.root}: the open enum at ${pointerOf(path)} has no name. Move it to a named schema.`);
  }
  const properties = inside.filter((_, index) => inside[index - 1] === "properties");
  return [name, ...properties.map(pascalCase)].join("");
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
