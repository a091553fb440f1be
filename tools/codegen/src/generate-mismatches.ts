import { callsOf } from "./calls-of.ts";
import { isJson } from "./media-types.ts";
import { type Api, follow, isRecord, providerName, resolveReference } from "@payspec/spec-model";
import type { OpenApiDocument, OperationObject, Reference, Response } from "@payspec/spec-model/openapi";

/** A schema without what says nothing of kinds, as the runtime's `Shape` has it. */
type Shape = Readonly<Record<string, unknown>>;

/**
 * Writes the function that compares a success with its schema, with what the body of each must look like: by operation
 * and status, with the schemas that they name.
 */
export function generateMismatches(document: OpenApiDocument, api: Api): string {
  const prune = pruner(document);
  const operations = callsOf(document, api).map(({ operation }) => [operation.operationId, successesOf(operation)]);
  const shapes = { provider: api.name, operations: Object.fromEntries(operations), named: prune.named() };
  return `import { type CallResult, type Mismatch, mismatchesOf, type Shapes } from "@payspec/runtime";

const shapes: Shapes = ${JSON.stringify(shapes)};

/**
 * Tells where a success is not what the spec of ${providerName(api.name, document)}, and hence the type of \`data\`, says: the first 20 places.
 * None for a refusal. Takes the result that a call gave, not a copy of it; never throws.
 */
export function mismatches(result: CallResult<unknown>): Mismatch[] {
  return mismatchesOf(result, shapes);
}

export type { Mismatch };
`;

  function successesOf({ responses = {} }: OperationObject): Record<string, Shape> {
    const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    return Object.fromEntries(successes.map(([status, response]) => [status, bodyOf(response)]));
  }

  function bodyOf(response: Response | Reference): Shape {
    const { content = {} } = follow(response, document);
    // Of what is not JSON there is nothing to compare.
    const forms = Object.entries(content).filter(([type]) => isJson(type));
    return prune.schema({ anyOf: forms.map(([, { schema }]) => schema) });
  }
}

/** Prunes the schemas of a document, and keeps those that others refer to by name. */
function pruner(document: OpenApiDocument) {
  const named = new Map<string, Shape>();

  function schema(written: unknown): Shape {
    // `true`, or nothing: anything fits.
    if (!isRecord(written)) return {};
    const { $ref, type, required, properties, additionalProperties, items, allOf, anyOf, oneOf, discriminator } =
      written;
    const shape = filled({
      ...(typeof $ref === "string" && referred($ref)),
      ...filled({ type }),
      required,
      properties: filled(mapped(properties, schema)),
      // Beside these keywords it would be said of other properties than those that it is about.
      additionalProperties: "patternProperties" in written ? {} : schema(additionalProperties),
      items: "prefixItems" in written ? {} : schema(items),
      allOf: listOf(allOf).map(schema).filter(isFilled),
      // `oneOf` too: values tell its alternatives apart, and values are not kept.
      anyOf: alternatives(listOf(anyOf ?? oneOf).map(schema)),
      discriminator: isRecord(discriminator) && {
        propertyName: discriminator["propertyName"],
        mapping: mapped(discriminator["mapping"], (reference) => nameOf(String(reference))),
      },
    });
    const [part, ...others] = [...listOf(shape["allOf"]), ...listOf(shape["anyOf"])];
    return Object.keys(shape).length === 1 && isRecord(part) && others.length === 0 ? part : shape;
  }

  /** What a reference stands for: a shape by its name, or in its place where it is no longer than that. */
  function referred(reference: string): Shape {
    const name = nameOf(reference);
    if (!named.has(name)) {
      // It may refer to itself.
      named.set(name, { $ref: name });
      named.set(name, schema(resolveReference(reference, document)));
    }
    const shape = named.get(name) ?? {};
    return isKind(shape) ? shape : { $ref: name };
  }

  return { schema, named: () => Object.fromEntries([...named].filter(([, shape]) => !isKind(shape))) };
}

/** The alternatives of which one must fit: none where anything does, and one for all that only name kinds. */
function alternatives(shapes: readonly Shape[]): Shape[] {
  if (!shapes.every(isFilled)) return [];
  const kinds = [...new Set(shapes.filter(isKind).flatMap(({ type }) => type))];
  const others = shapes.filter((shape) => !isKind(shape));
  return kinds.length === 0 ? others : [...others, { type: kinds.length === 1 ? kinds[0] : kinds }];
}

/** Whether a shape says nothing but of which kind a value is. */
function isKind(shape: Shape): boolean {
  return Object.keys(shape).every((keyword) => keyword === "type");
}

/** Whether a keyword's value says anything. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : isRecord(value) ? Object.keys(value).length > 0 : Boolean(value);
}

function filled(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => isFilled(value)));
}

function mapped(table: unknown, change: (value: unknown) => unknown): Shape {
  return Object.fromEntries(Object.entries(isRecord(table) ? table : {}).map(([key, value]) => [key, change(value)]));
}

function nameOf(reference: string): string {
  return reference.replace("#/components/schemas/", "");
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
