/** A JSON object of a document that is being imported: unlike what lint has checked, it may hold anything. */
export type Json = Record<string, unknown>;

/** A document that is being made into a spec, and what a person has to look at. */
export interface Draft {
  readonly document: Json;
  /** The provider's name within identifiers, for example `AcmePay`. */
  readonly pascal: string;
  /** What was decided for the person: by topic, what and where. */
  readonly decisions: Map<string, string[]>;
}

/** Notes a decision that a person has to confirm. */
export function decide(draft: Draft, topic: string, line: string): void {
  draft.decisions.set(topic, [...(draft.decisions.get(topic) ?? []), line]);
}

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A part that is an object, made where it is missing. */
export function partOf(parent: Json, key: string): Json {
  const part = parent[key];
  if (isJson(part)) return part;
  const made: Json = {};
  parent[key] = made;
  return made;
}

/** A list, empty where there is none. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** A name as a type is called: `SimpleUser` of `simple-user`. */
export function pascalCase(text: string): string {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^[0-9]/.test(name) ? `N${name}` : name;
}

/** What a local reference leads to. */
export function target(document: Json, value: unknown): unknown {
  if (!isJson(value) || typeof value["$ref"] !== "string") return value;
  const found = value["$ref"]
    .replace(/^#\//, "")
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, segment) => (isJson(at) ? at[segment] : undefined), document);
  return target(document, found);
}

/** One operation with its path. */
export interface ImportedOperation {
  readonly path: string;
  readonly method: string;
  readonly item: Json;
  readonly operation: Json;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a document, in its order. */
export function operationsIn(document: Json): ImportedOperation[] {
  return Object.entries(partOf(document, "paths")).flatMap(([path, item]) =>
    isJson(item)
      ? METHODS.flatMap((method) => {
          const operation = item[method];
          return isJson(operation) ? [{ path, method, item, operation }] : [];
        })
      : [],
  );
}

/** The parameters of an operation and of its path, references followed. */
export function parametersOf(document: Json, { item, operation }: ImportedOperation): Json[] {
  return [...listOf(item["parameters"]), ...listOf(operation["parameters"])]
    .map((one) => target(document, one))
    .filter(isJson);
}
