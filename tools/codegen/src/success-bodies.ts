import type { Call } from "./calls-of.ts";
import { essenceOf, isJson } from "./media-types.ts";
import { UserError } from "@payspec/commands";
import { type Api, follow, isRecord, resolveReference } from "@payspec/spec-model";
import type { Evidence, OpenApiDocument, Response } from "@payspec/spec-model/openapi";

/** A body that a success may have, as the runtime's `SuccessBody` has it. */
export type SuccessBody =
  | { readonly body: "none" }
  | { readonly body: "media"; readonly type: string }
  | {
      readonly body: "object";
      readonly some: readonly string[];
      readonly const?: Readonly<Record<string, string | number | boolean>>;
      readonly empty?: true;
    }
  | { readonly body: Exclude<JsonType, "object">; readonly empty?: true };

type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

const jsonTypes: readonly JsonType[] = ["object", "array", "string", "number", "boolean", "null"];

/** What a response says of its body. */
export interface Success {
  /** The status as the spec writes it: `200`, `2XX`. */
  readonly status: string;
  /** What to call it: the named schema of the body, where it is one. */
  readonly name: string | undefined;
  readonly bodies: readonly SuccessBody[];
}

/** The bodies that each success of an operation may have. */
export function successesOf(document: OpenApiDocument, call: Call, api: Api): Success[] {
  const { method, operation } = call;
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
  return successes.map(([status, written]) => {
    const response = follow(written, document);
    const contents = Object.entries(response.content ?? {});
    // A response to HEAD has no body, whatever its content says of the headers.
    if (contents.length === 0 || method === "head") return { status, name: undefined, bodies: [{ body: "none" }] };
    const schemas = contents.filter(([type]) => isJson(type)).map(([, { schema }]) => schema);
    const place = `${api.root}: the ${status} of ${operation.operationId}`;
    const json = merged(schemas.flatMap((schema) => bodiesOf(schema, document, place)));
    const empty = method === "delete" || isInferred(document, call, response, schemas);
    const media = contents.filter(([type]) => !isJson(type)).map(([type]) => essenceOf(type));
    const bodies = [
      ...json.map((body) => (empty ? { ...body, empty: true as const } : body)),
      ...[...new Set(media)].map((type) => ({ body: "media" as const, type })),
    ];
    if (bodies.length === 0) throw new UserError(`${place} has a schema that no body can match.`);
    return { status, name: contents.length === 1 ? nameOf(schemas[0]) : undefined, bodies };
  });
}

/** Whether nothing but inference says what the body is: at the response, or else at its schema or the operation. */
function isInferred(document: OpenApiDocument, { operation }: Call, response: Response, schemas: readonly unknown[]) {
  const own = response["x-payspec-evidence"];
  if (own !== undefined) return isOnlyInferred(own);
  const bodies = schemas.map((schema) => evidenceOf(schema, document));
  return [operation["x-payspec-evidence"], ...bodies].some(isOnlyInferred);
}

function isOnlyInferred(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.length > 0 && evidence.every(({ source }) => source === "inferred");
}

function evidenceOf(schema: unknown, document: OpenApiDocument): Evidence | undefined {
  if (!isRecord(schema)) return undefined;
  // Its form is for lint to check.
  const own = schema["x-payspec-evidence"] as Evidence | undefined;
  const { $ref } = schema;
  return own ?? (typeof $ref === "string" ? evidenceOf(resolveReference($ref, document), document) : undefined);
}

function nameOf(schema: unknown): string | undefined {
  const reference = isRecord(schema) ? schema["$ref"] : undefined;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

/** One way in which a schema can be fulfilled, as far as it can be seen from outside. */
interface Form {
  readonly types: readonly JsonType[];
  readonly required: readonly string[];
  readonly documented: readonly string[];
  /** Whether properties of any name are documented. */
  readonly isMap: boolean;
  readonly const: Readonly<Record<string, string | number | boolean>>;
}

const anything: Form = { types: jsonTypes, required: [], documented: [], isMap: false, const: {} };

function bodiesOf(body: unknown, document: OpenApiDocument, place: string): SuccessBody[] {
  return formsOf(body, []).flatMap((form) =>
    form.types.map((type): SuccessBody => {
      if (type !== "object") return { body: type };
      const some = form.required.length > 0 ? form.required : form.isMap ? [] : form.documented;
      return { body: type, some, ...(Object.keys(form.const).length > 0 && { const: form.const }) };
    }),
  );

  function formsOf(written: unknown, within: readonly string[]): Form[] {
    if (written === false) return [];
    if (!isRecord(written)) return [anything];
    const { $ref, allOf, anyOf, oneOf } = written;
    const members = listOf(allOf).map((member) => formsOf(member, within));
    if (typeof $ref === "string") {
      if (within.includes($ref)) {
        throw new UserError(`${place}: the schema ${$ref} only refers to itself. Describe its content.`);
      }
      members.push(formsOf(resolveReference($ref, document), [...within, $ref]));
    }
    for (const alternatives of [anyOf, oneOf]) {
      if (Array.isArray(alternatives)) members.push(alternatives.flatMap((one: unknown) => formsOf(one, within)));
    }
    return members.reduce(
      (forms, others) => forms.flatMap((form) => others.map((other) => both(form, other))),
      [ownForm(written)],
    );
  }

  /** What the keywords of one schema say that need no other. */
  function ownForm(schema: Readonly<Record<string, unknown>>): Form {
    const properties = Object.entries(isRecord(schema["properties"]) ? schema["properties"] : {});
    // What only requests have is not in a response.
    const visible = properties.filter(([, property]) => !isWriteOnly(property));
    const hidden = new Set(properties.filter(([, property]) => isWriteOnly(property)).map(([name]) => name));
    const additional = schema["additionalProperties"];
    return {
      types: typesOf(schema),
      required: listOf(schema["required"]).filter(
        (name): name is string => typeof name === "string" && !hidden.has(name),
      ),
      documented: visible.map(([name]) => name),
      isMap: "patternProperties" in schema || (isRecord(additional) && Object.keys(additional).length > 0),
      const: Object.fromEntries(
        visible.flatMap(([name, property]) => {
          const value = constantOf(property);
          return value === undefined ? [] : [[`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, value]];
        }),
      ),
    };
  }

  function resolved(schema: unknown): unknown {
    return isRecord(schema) && typeof schema["$ref"] === "string" ? resolveReference(schema["$ref"], document) : schema;
  }

  function isWriteOnly(property: unknown): boolean {
    const schema = resolved(property);
    return (isRecord(property) && property["writeOnly"] === true) || (isRecord(schema) && schema["writeOnly"] === true);
  }

  /** The one value that a property has, where it is not an object, a list or null. */
  function constantOf(property: unknown): string | number | boolean | undefined {
    const schema = resolved(property);
    if (!isRecord(schema)) return undefined;
    const values = "const" in schema ? [schema["const"]] : listOf(schema["enum"]);
    const [value] = values;
    return values.length === 1 && ["string", "number", "boolean"].includes(typeof value)
      ? (value as string | number | boolean)
      : undefined;
  }
}

/** What fulfils two schemas at once. */
function both(one: Form, other: Form): Form {
  return {
    types: one.types.filter((type) => other.types.includes(type)),
    required: [...new Set([...one.required, ...other.required])],
    documented: [...new Set([...one.documented, ...other.documented])],
    isMap: one.isMap || other.isMap,
    const: { ...one.const, ...other.const },
  };
}

/** The types that a schema admits: those that it names, or those of its values; without either, all of them. */
function typesOf(schema: Readonly<Record<string, unknown>>): JsonType[] {
  const { type } = schema;
  const named = Array.isArray(type) ? type : type === undefined ? [] : [type];
  const values = "const" in schema ? [schema["const"]] : listOf(schema["enum"]);
  const names =
    named.length > 0
      ? named
      : values.map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
  if (names.length > 0) {
    return jsonTypes.filter((one) => names.includes(one) || (one === "number" && names.includes("integer")));
  }
  // Without a type a schema admits anything; one that describes properties or items means an object or a list.
  if ("properties" in schema || "required" in schema || "additionalProperties" in schema) return ["object"];
  return "items" in schema || "prefixItems" in schema ? ["array"] : [...jsonTypes];
}

/**
 * The bodies without repetition. Objects with the same constants become one: having a property of either is the same as
 * being either.
 */
function merged(bodies: readonly SuccessBody[]): SuccessBody[] {
  const byForm = Map.groupBy(bodies, (body) => JSON.stringify(body.body === "object" ? ["object", body.const] : body));
  return [...byForm.values()].flatMap(([first, ...others]): SuccessBody[] => {
    if (first?.body !== "object") return first === undefined ? [] : [first];
    const lists = [first, ...others].map((body) => (body.body === "object" ? body.some : []));
    return [{ ...first, some: lists.some(({ length }) => length === 0) ? [] : [...new Set(lists.flat())] }];
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
