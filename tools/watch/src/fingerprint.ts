import { createHash } from "node:crypto";
import { isRecord, METHODS } from "@payspec/spec-model";

/**
 * What a published document says, short enough to be compared and kept: each operation of an OpenAPI document with a hash
 * of its parameters, bodies and responses, or each error code of a list.
 */
export interface Fingerprint {
  /** By method and path, `GET /purchases/{}/`; the names of path parameters do not count. */
  readonly operations?: Readonly<Record<string, string>>;
  readonly codes?: readonly string[];
}

/** Words for people, which may change without the API. */
const PROSE = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "tags",
  "externalDocs",
  "operationId",
]);

/** The fingerprint of an OpenAPI document; undefined where it describes no path. */
export function fingerprintOfApi(document: unknown): Fingerprint | undefined {
  const paths = isRecord(document) && isRecord(document["paths"]) ? Object.entries(document["paths"]) : [];
  const operations = paths.flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = isRecord(item) ? item[method] : undefined;
      if (operation === undefined) return [];
      const shared = isRecord(item) ? item["parameters"] : undefined;
      const said = JSON.stringify([plain(operation, document, []), plain(shared, document, [])]);
      const hash = createHash("sha256").update(said).digest("hex").slice(0, 16);
      return [[operationKey(method, path), hash] as const];
    }),
  );
  return operations.length === 0 ? undefined : { operations: Object.fromEntries(operations.toSorted()) };
}

/** The fingerprint of a list of error codes; undefined where none looks like one. */
export function fingerprintOfCodes(document: unknown, pattern: RegExp): Fingerprint | undefined {
  const codes = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value === "string" && pattern.test(value)) codes.add(value);
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      visit(name);
      visit(inner);
    }
  };
  visit(document);
  return codes.size === 0 ? undefined : { codes: [...codes].toSorted() };
}

/** Method and path, such that two descriptions of one operation agree. */
export function operationKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^{}]*\}/g, "{}").replace(/\/$/, "")}`;
}

/** A part of a document without prose, its keys in order, references followed where they do not lead to themselves. */
function plain(value: unknown, document: unknown, within: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, document, within));
  if (!isRecord(value)) return value;
  const { $ref } = value;
  if (typeof $ref === "string") {
    if (within.includes($ref) || !$ref.startsWith("#/")) return $ref;
    return plain(lookUp(document, $ref), document, [...within, $ref]);
  }
  const entries = Object.entries(value).filter(([name, inner]) => !PROSE.has(name) || isRecord(inner));
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plain(inner, document, within)]),
  );
}

function lookUp(document: unknown, reference: string): unknown {
  const segments = reference
    .slice(2)
    .split("/")
    .map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
  return segments.reduce<unknown>((node, segment) => (isRecord(node) ? node[segment] : undefined), document);
}
