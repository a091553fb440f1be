import { METHODS } from "@payspec/spec-model";

/** A bundled spec: plain JSON whose references are local. */
export type Bundle = Readonly<Record<string, unknown>>;

/** A JSON object. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, references followed; an empty one where it is none. */
export function nodeOf(bundle: Bundle, value: unknown): Node {
  if (!isNode(value)) return {};
  const { $ref } = value;
  return typeof $ref === "string" ? nodeOf(bundle, resolve(bundle, $ref)) : value;
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value that a local reference such as `#/components/schemas/Charge` names. */
export function resolve(bundle: Bundle, reference: string): unknown {
  let found: unknown = bundle;
  for (const segment of reference.slice(2).split("/")) {
    const name = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    found = isNode(found) ? found[name] : Array.isArray(found) ? found[Number(name)] : undefined;
  }
  return found;
}

/** The named examples of a media type, or its only one. */
export function examplesOf(bundle: Bundle, media: Node): Readonly<Record<string, unknown>> {
  const named = Object.entries(nodeOf(bundle, media["examples"])).map(([name, example]) => {
    return [name, nodeOf(bundle, example)["value"]] as const;
  });
  return media["example"] === undefined ? Object.fromEntries(named) : { example: media["example"] };
}

/** An operation of a bundled spec with its place. */
export interface WrittenOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  /** Parameters of the operation and of its path, references followed. */
  readonly parameters: readonly Node[];
}

/** All operations of a bundled spec. */
export function operationsOf(bundle: Bundle): WrittenOperation[] {
  return Object.entries(nodeOf(bundle, bundle["paths"])).flatMap(([path, written]) => {
    const item = nodeOf(bundle, written);
    return Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => {
        const node = nodeOf(bundle, operation);
        const parameters = [...listOf(item["parameters"]), ...listOf(node["parameters"])];
        return {
          id: String(node["operationId"]),
          method: method.toUpperCase(),
          path,
          node,
          parameters: parameters.map((parameter) => nodeOf(bundle, parameter)),
        };
      });
  });
}

/** The success that an operation responds with: the first 2xx of the spec. */
export function successOf(
  bundle: Bundle,
  { id, node }: WrittenOperation,
): { readonly written: string; readonly contentType: string | undefined; readonly media: Node } {
  const [written, response] =
    Object.entries(nodeOf(bundle, node["responses"])).find(([status]) => status.startsWith("2")) ?? [];
  if (written === undefined) throw new Error(`${id} documents no success.`);
  const [contentType, media] = Object.entries(nodeOf(bundle, nodeOf(bundle, response)["content"]))[0] ?? [];
  return { written, contentType, media: nodeOf(bundle, media) };
}
