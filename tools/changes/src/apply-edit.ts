import { isRecord } from "@payspec/spec-model";
import { METHODS } from "@payspec/spec-model/methods";

/** One operation of an edit: what is done, and the pointer to where. */
export type EditOperation =
  | { readonly set: string; readonly value: unknown }
  | { readonly append: string; readonly value: unknown }
  | { readonly take: string; readonly value: unknown }
  | { readonly remove: string }
  | { readonly rename: string; readonly to: string }
  | { readonly copy: string; readonly to: string }
  | { readonly reverse: string };

/** An edit of a spec, with what it means to the users of the package. */
export interface Edit {
  readonly title: string;
  readonly provider: string;
  readonly level: "nothing" | "patch" | "minor" | "major";
  readonly edit: readonly EditOperation[];
}

type Container = Record<string, unknown> | unknown[];

/**
 * Edits a copy of a bundled document. A pointer begins with `/`, with `#Name` for a named schema, or with `@id` for an
 * operation. It follows references, and a segment `name=x` is the item of a list that has that name.
 *
 * @throws Error where there is nothing to edit
 */
export function applyEdit(document: object, { title, edit }: Edit): object {
  const copy = structuredClone(document);
  for (const operation of edit) {
    try {
      applyOperation(copy, operation);
    } catch (cause) {
      throw new Error(`${title}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  return copy;
}

function applyOperation(document: object, operation: EditOperation): void {
  if ("set" in operation) {
    const { parent, key } = locate(document, operation.set);
    put(parent, key, structuredClone(operation.value));
  } else if ("append" in operation) {
    listAt(document, operation.append).push(structuredClone(operation.value));
  } else if ("take" in operation) {
    const list = listAt(document, operation.take);
    const index = list.indexOf(operation.value);
    if (index === -1) throw new Error(`${operation.take} does not hold ${JSON.stringify(operation.value)}`);
    list.splice(index, 1);
  } else if ("remove" in operation) {
    const { parent, key } = locate(document, operation.remove);
    existing(parent, key, operation.remove);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  } else if ("rename" in operation) {
    rename(document, operation.rename, operation.to);
  } else if ("copy" in operation) {
    const from = locate(document, operation.copy);
    const to = locate(document, operation.to, true);
    put(to.parent, to.key, structuredClone(existing(from.parent, from.key, operation.copy)));
  } else {
    const { parent, key } = locate(document, operation.reverse);
    const value = existing(parent, key, operation.reverse);
    if (Array.isArray(value)) value.reverse();
    else if (isRecord(value)) put(parent, key, Object.fromEntries(Object.entries(value).toReversed()));
  }
}

/** Renames a key where it stands; a named schema also wherever it is referred to. */
function rename(document: object, pointer: string, to: string): void {
  const { parent, key } = locate(document, pointer);
  const value = existing(parent, key, pointer);
  if (Array.isArray(parent)) throw new Error(`${pointer} is an item of a list`);
  const entries = Object.entries(parent).map(([name, item]) => [name === key ? to : name, item] as const);
  for (const name of Object.keys(parent)) delete parent[name];
  Object.assign(parent, Object.fromEntries(entries));
  if (/^#[^/]+$/.test(pointer)) refer(document, `#/components/schemas/${key}`, `#/components/schemas/${to}`);
  void value;
}

function refer(value: unknown, from: string, to: string): void {
  if (Array.isArray(value)) {
    for (const item of value) refer(item, from, to);
  } else if (isRecord(value)) {
    if (value["$ref"] === from) value["$ref"] = to;
    for (const item of Object.values(value)) refer(item, from, to);
  }
}

function listAt(document: object, pointer: string): unknown[] {
  const { parent, key } = locate(document, pointer);
  const list = existing(parent, key, pointer);
  if (!Array.isArray(list)) throw new Error(`${pointer} is no list`);
  return list;
}

function existing(parent: Container, key: string, pointer: string): unknown {
  const value = Array.isArray(parent) ? parent[Number(key)] : parent[key];
  if (value === undefined) throw new Error(`${pointer} is not there`);
  return value;
}

function put(parent: Container, key: string, value: unknown): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else parent[key] = value;
}

/** The container and the key that a pointer leads to. */
function locate(document: object, pointer: string, makes = false): { parent: Container; key: string } {
  const segments = segmentsOf(document, pointer);
  const last = segments.pop() ?? "";
  let at: unknown = document;
  for (const segment of segments) {
    let next = step(at, segment);
    if (next === undefined && makes && isRecord(at)) {
      next = {};
      at[segment] = next;
    }
    at = followed(document, next);
    if (at === undefined) throw new Error(`${pointer} is not there: nothing at ${segment}`);
  }
  if (!isRecord(at) && !Array.isArray(at)) throw new Error(`${pointer} is not in an object or a list`);
  const key = Array.isArray(at) ? String(indexOf(document, at, last)) : last;
  return { parent: at as Container, key };
  function step(value: unknown, segment: string): unknown {
    if (Array.isArray(value)) return value[indexOf(document, value, segment)];
    return isRecord(value) ? value[segment] : undefined;
  }
}

function segmentsOf(document: object, pointer: string): string[] {
  const [, sign = "", name = "", rest = ""] = /^([#@]?)([^/]*)(.*)$/s.exec(pointer) ?? [];
  const own =
    rest === ""
      ? []
      : rest
          .slice(1)
          .split("/")
          .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (sign === "#") return ["components", "schemas", name, ...own];
  if (sign === "") return own;
  const paths = isRecord(document) && isRecord(document["paths"]) ? document["paths"] : {};
  for (const [path, item] of Object.entries(paths)) {
    const method = METHODS.find((one) => isRecord(item) && isRecord(item[one]) && item[one]["operationId"] === name);
    if (method !== undefined) return ["paths", path, method, ...own];
  }
  throw new Error(`there is no operation ${name}`);
}

function indexOf(document: object, list: readonly unknown[], segment: string): number {
  if (!segment.startsWith("name=")) return Number(segment);
  return list.findIndex((item) => {
    const value = followed(document, item);
    return isRecord(value) && value["name"] === segment.slice("name=".length);
  });
}

function followed(document: object, value: unknown): unknown {
  if (!isRecord(value) || typeof value["$ref"] !== "string") return value;
  return value["$ref"]
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (at, segment) =>
        isRecord(at) ? at[decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")] : undefined,
      document,
    );
}
