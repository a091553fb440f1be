import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { asRecord } from "./json-shapes.ts";
import { pointerSegments } from "./pointer-segments.ts";

/** The top-level keys of a file, and those among them that something refers to. */
export interface ReachedFile {
  readonly keys: readonly string[];
  readonly reached: ReadonlySet<string>;
}

/**
 * Follows every reference from the entry file on, and lists what is reached in which file.
 *
 * Redocly's own visitors do not serve: they see a reference and its last target, not the references in between.
 *
 * @returns undefined when a reference leads nowhere: then it is not known what it would have reached
 */
export function reachedKeys(entry: string): Map<string, ReachedFile> | undefined {
  const files = new Map<string, { document: unknown; keys: string[]; reached: Set<string> }>();
  const seen = new Set<unknown>();
  let broken = false;

  function load(path: string) {
    let file = files.get(path);
    if (!file) {
      const document = read(path);
      file = { document, keys: Object.keys(asRecord(document)), reached: new Set() };
      files.set(path, file);
    }
    return file;
  }

  function follow(reference: string, from: string) {
    const [uri = "", pointer = ""] = reference.split("#");
    if (URL.canParse(uri)) return;
    const path = uri ? resolve(dirname(from), uri) : from;
    const file = load(path);
    const segments = pointerSegments(pointer).filter(Boolean);
    for (const key of segments.length > 0 ? segments.slice(0, 1) : file.keys) file.reached.add(key);
    const target = segments.reduce<unknown>((node, segment) => Object(node)[segment], file.document);
    broken ||= target === undefined || target === null;
    walk(target, path);
  }

  function walk(node: unknown, path: string) {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      const references = key === "discriminator" ? Object.values(asRecord(asRecord(value)["mapping"])) : [];
      if (key === "$ref") references.push(value);
      for (const reference of references) if (typeof reference === "string") follow(reference, path);
      walk(value, path);
    }
  }

  follow(entry, entry);
  return broken ? undefined : files;
}

/** Reads a YAML file. One that is missing or broken is for `no-unresolved-refs` to report, and refers to nothing. */
function read(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
