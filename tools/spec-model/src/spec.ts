import type { Unit } from "./openapi.ts";
import { METHODS } from "./methods.ts";
import { isRecord } from "./is-record.ts";
import { pointerOf, resolveReference } from "./resolve-reference.ts";

/** The parts of a bundled spec that the checks read. Lint has checked the rest. */
export interface Spec {
  readonly servers: readonly { readonly url: string; readonly "x-payspec-mode"?: "test" }[];
  readonly security: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly webhooks?: Readonly<Record<string, unknown>>;
  readonly components: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-payspec-idempotency-profiles"?: Readonly<Record<string, { readonly header: string }>>;
  readonly "x-payspec-units"?: Readonly<Record<string, Unit>>;
  readonly "x-payspec-errors"?: { readonly codes?: Readonly<Record<string, unknown>> };
  readonly "x-payspec-gaps"?: readonly string[];
}

/** The schemes that one call needs together, by name. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** A scheme of type http, the only one our specs have. */
export interface SecurityScheme {
  readonly scheme: "basic" | "bearer";
  readonly "x-payspec-key": {
    readonly kind: "secret" | "publishable" | "platform";
    readonly prefixes?: { readonly test?: string; readonly live?: string };
  };
}

/** A JSON Schema that is not a boolean. */
export type Schema = Readonly<Record<string, unknown>>;

/** A media type's, parameter's or header's value: how it is made, and samples of it. */
export interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}

/** With the place of the schema in the document, as a JSON pointer. */
export type Placed<T extends Content> = T & { readonly schemaAt: string };

/** A parameter of an operation, references followed. */
export interface SpecParameter extends Content {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly style?: string;
  readonly explode?: boolean;
}

/** The contents of a body, by media type. */
export type Contents = Readonly<Record<string, Placed<Content>>>;

/** An operation under `paths`, references to parameters, bodies and responses followed. */
export interface SpecOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The template. */
  readonly path: string;
  readonly parameters: readonly Placed<SpecParameter>[];
  readonly requestBody: Contents;
  /** By status, as the spec writes it: `200`, `2XX` or `default`. */
  readonly responses: Readonly<Record<string, Contents>>;
  readonly security: readonly SecurityRequirement[];
  /** The header that carries the idempotency key, where the operation takes one. */
  readonly idempotencyHeader: string | undefined;
  /** The sources that stand for it. */
  readonly evidence: readonly string[];
}

/** Every operation of a spec, in its order. */
export function operationsOf(spec: Spec): SpecOperation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const operation = recordAt(spec, item[method]);
      const at = ["paths", path, method];
      const responses = Object.entries(recordAt(spec, operation["responses"]));
      return {
        id: String(operation["operationId"]),
        method: method.toUpperCase(),
        path,
        parameters: [
          ...parametersAt(spec, item["parameters"], ["paths", path]),
          ...parametersAt(spec, operation["parameters"], at),
        ],
        requestBody: contentsAt(spec, operation["requestBody"], [...at, "requestBody"]),
        responses: Object.fromEntries(
          responses.map(([status, response]) => [status, contentsAt(spec, response, [...at, "responses", status])]),
        ),
        // The forms of these extensions and of a requirement are checked by lint.
        security: (operation["security"] as readonly SecurityRequirement[] | undefined) ?? spec.security,
        idempotencyHeader: spec["x-payspec-idempotency-profiles"]?.[String(operation["x-payspec-idempotency"])]?.header,
        evidence: (operation["x-payspec-evidence"] as readonly { source: string }[]).map(({ source }) => source),
      };
    }),
  );
}

function parametersAt(spec: Spec, list: unknown, path: readonly string[]): Placed<SpecParameter>[] {
  return (Array.isArray(list) ? list : []).map((parameter: unknown, index) => {
    const schemaAt = `${placeOf(parameter, [...path, "parameters", String(index)])}/schema`;
    // What stands under `parameters` is one: lint has checked it.
    return { ...(recordAt(spec, parameter) as unknown as SpecParameter), schemaAt };
  });
}

function contentsAt(spec: Spec, body: unknown, path: readonly string[]): Contents {
  const contents = Object.entries(recordAt(spec, recordAt(spec, body)["content"]));
  return Object.fromEntries(
    contents.map(([type, content]) => {
      const schemaAt = [placeOf(body, path), "content", ...pointerOf([type, "schema"]).split("/").slice(1)].join("/");
      return [type, { ...recordAt(spec, content), schemaAt }];
    }),
  );
}

/** Where a value really stands, that is written or referred to at a path. */
function placeOf(value: unknown, path: readonly string[]): string {
  return isRecord(value) && typeof value["$ref"] === "string" ? value["$ref"] : pointerOf(path);
}

/** The object that a value is or refers to; an empty one where there is none. */
export function recordAt(spec: Spec, value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return {};
  return typeof value["$ref"] === "string" ? recordAt(spec, resolveReference(value["$ref"], spec)) : value;
}

/** The named samples of a content, references followed; the sample without a name is called `example`. */
export function samplesOf(spec: Spec, { example, examples = {} }: Content): [name: string, value: unknown][] {
  const named = Object.entries(examples).map(([name, sample]): [string, unknown] => [
    name,
    recordAt(spec, sample)["value"],
  ]);
  return example === undefined ? named : [["example", example], ...named];
}
