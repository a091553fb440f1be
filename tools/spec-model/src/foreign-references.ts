import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Document, isAlias, isPair, isScalar, type Node, type Pair, parseDocument, visit } from "yaml";

/** A reference to something outside of the spec's own folder, and where it stands. */
export interface ForeignReference {
  /** The absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reference: string;
}

/** A reference, and its offset in the text. */
interface Reference {
  readonly reference: string;
  readonly offset: number;
}

/**
 * Lists the references of a spec that leave its folder: to a file above it, by a symbolic link, or to another host.
 * Nothing of what they refer to is read.
 *
 * @param entry the path of the spec's entry file
 */
export function foreignReferences(entry: string): ForeignReference[] {
  const folder = realPath(dirname(entry));
  const foreign: ForeignReference[] = [];
  // Grows while it is walked.
  const files = new Set([join(folder, basename(entry))]);
  for (const file of files) {
    const text = textOf(file);
    for (const { reference, offset } of plainReferences(text) ?? parsedReferences(text)) {
      const [uri = ""] = reference.split("#");
      if (uri === "") continue;
      const path = isAbsolute(uri) ? undefined : resolve(dirname(file), uri);
      if (path !== undefined && files.has(path)) continue;
      const target = path && realPath(path);
      if (target?.startsWith(`${folder}${sep}`)) files.add(target);
      else foreign.push({ file, ...positionOf(text, offset), reference });
    }
  }
  return foreign;
}

/** The text of a file; of one that cannot be read nothing, for other checks report it. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Whether a URI has a scheme or a host, or begins at the root of the file system. */
function isAbsolute(uri: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}

/** The path with its links followed. What does not exist is no link. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * The references of a text that writes them plainly, `$ref: "../schemas/common.yaml#/Page"`, as nearly all do: parsing
 * them would take a third of the time of a generation. Undefined where YAML could mean anything else: an escape, an
 * alias, a key on a line of its own, `/..` in a path or in a line that continues it, a discriminator's mapping.
 */
function plainReferences(text: string): Reference[] | undefined {
  if (/\\[uUx]|[\\/]\.\.|mapping/.test(text)) return undefined;
  const written = text.match(/\$ref/g)?.length ?? 0;
  const plain = [
    ...text.matchAll(/\$ref["']?: (["']?)((?:\.\.\/)?[\w{}/.-]*(?:#[^"'\s,}]*)?)\1(?=\s*[,}]|[ \t]*(?:\n|$))/g),
  ];
  const found = plain.map(({ 0: match, 1: quote = "", 2: reference = "", index }) => ({
    reference,
    offset: index + match.length - reference.length - 2 * quote.length,
  }));
  return plain.length === written && found.every(({ reference }) => reference !== "") ? found : undefined;
}

/** Every `$ref` of a text, and the references in the mappings of discriminators; none where it is no YAML. */
function parsedReferences(text: string): Reference[] {
  const found: Reference[] = [];
  const document = parseDocument(text, { prettyErrors: false });
  visit(document, {
    Pair(_index, pair, path) {
      const reference = scalarValue(pair.value, document);
      if (typeof reference !== "string") return;
      if (scalarValue(pair.key, document) !== "$ref" && !isDiscriminatorMapping(path)) return;
      found.push({ reference, offset: (pair.value as Node).range?.[0] ?? 0 });
    },
  });
  return found;
}

/** The value of a scalar, also of one that stands elsewhere under an anchor. */
function scalarValue(node: unknown, document: Document): unknown {
  const target = isAlias(node) ? node.resolve(document) : node;
  return isScalar(target) ? target.value : undefined;
}

/** Whether a path of YAML nodes ends in the `mapping` of a `discriminator`: pair, map, pair, map. */
function isDiscriminatorMapping(path: readonly (Document | Node | Pair)[]): boolean {
  const [outer, , inner] = path.slice(-4);
  return keyOf(inner) === "mapping" && keyOf(outer) === "discriminator";
}

function keyOf(node: unknown): unknown {
  return isPair(node) && isScalar(node.key) ? node.key.value : undefined;
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
