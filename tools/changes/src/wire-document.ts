import { isOpenEnum, isRecord, type Schema, type Spec } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import { changedComponents } from "./changed-components.ts";
import { componentsOf, resolveSchema } from "./schema-parts.ts";

/** The path under which `wireDocuments` shows a webhook: `/webhooks/payment.created`. */
export const WEBHOOK_PATH = "/webhooks/";

/**
 * Copies of two bundled documents that oasdiff reads as we mean them:
 *
 * - an open enum (`anyOf` of known values and any string) is a string with `x-extensible-enum`, so that its growth is no
 *   new alternative;
 * - a list of values that becomes any string has lost none of them;
 * - an object of several parts (`allOf`) is one object, however it is cut;
 * - a webhook is a response: its body is what a user of the package receives, where oasdiff takes it for a request;
 * - paths that are the same in both are left out, since oasdiff takes a second for the largest of our specs.
 */
export function wireDocuments(old: OpenApiDocument, now: OpenApiDocument): readonly [old: object, now: object] {
  const { isChanged } = changedComponents(old, now);
  const { isChanged: isNewlyChanged } = changedComponents(now, old);
  const [before, after] = [wirePaths(old), wirePaths(now)];
  const isKept = (path: string): boolean =>
    JSON.stringify(before[path]) !== JSON.stringify(after[path]) ||
    isChanged(before[path]) ||
    isNewlyChanged(after[path]);
  const cut = (document: OpenApiDocument, paths: Readonly<Record<string, unknown>>) => {
    const { openapi, info, servers, security, components } = document as Record<string, unknown>;
    const kept = Object.fromEntries(Object.entries(paths).filter(([path]) => isKept(path)));
    // The copy of an object is an object.
    return plain({ openapi, info, servers, security, components, paths: kept }, document) as Record<string, unknown>;
  };
  const pair = [cut(old, before), cut(now, after)] as const;
  openLists(pair[0], pair[1], ...pair);
  return [withoutUnused(pair[0]), withoutUnused(pair[1])];
}

/** The paths of a document, and its webhooks as paths. */
function wirePaths(document: OpenApiDocument): Readonly<Record<string, unknown>> {
  const webhooks = "webhooks" in document && isRecord(document.webhooks) ? document.webhooks : {};
  const received = Object.entries(webhooks).flatMap(([name, item]) =>
    Object.values(isRecord(item) ? item : {}).flatMap((operation) => {
      if (!isRecord(operation)) return [];
      const body = bodyOf(operation["requestBody"], document);
      const response = { description: "The delivery.", ...(isRecord(body) && { content: body["content"] }) };
      return [
        [
          `${WEBHOOK_PATH}${name}`,
          { get: { operationId: operation["operationId"], responses: { "200": response } } },
        ] as const,
      ];
    }),
  );
  return { ...document.paths, ...Object.fromEntries(received) };
}

function bodyOf(body: unknown, document: object): unknown {
  if (!isRecord(body) || typeof body["$ref"] !== "string") return body;
  return componentsOf(document, "requestBodies")[body["$ref"].split("/").at(-1) ?? ""];
}

function plain(value: unknown, document: OpenApiDocument): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, document));
  if (!isRecord(value)) return value;
  // Only the components are read.
  if (Array.isArray(value["anyOf"]) && isOpenEnum(document as unknown as Spec, value)) {
    const { anyOf, ...rest } = value;
    const { schema } = resolveSchema((anyOf as unknown[])[0], document);
    return { ...rest, type: "string", "x-extensible-enum": schema["enum"] };
  }
  const merged = Array.isArray(value["allOf"]) ? mergedObject(value, value["allOf"] as unknown[], document) : value;
  return Object.fromEntries(Object.entries(merged).map(([key, item]) => [key, plain(item, document)]));
}

/** What an object that is put together by `allOf` may say for its parts to be read as one object. */
const OBJECT_KEYWORDS = /^(type|properties|required|description|title|allOf|deprecated|example|externalDocs|x-.*)$/;

/** An object of several parts as one object; as it is where a part says more than which properties there are. */
function mergedObject(whole: Schema, members: readonly unknown[], document: OpenApiDocument, depth = 0): Schema {
  const { allOf: _, ...own } = whole;
  const parts = members.map((member) => {
    const { schema } = resolveSchema(member, document);
    const inner = schema["allOf"];
    return Array.isArray(inner) && depth < 8 ? mergedObject(schema, inner as unknown[], document, depth + 1) : schema;
  });
  const isPlain = (part: Schema) => Object.keys(part).every((key) => OBJECT_KEYWORDS.test(key)) && !("allOf" in part);
  const [oneOfAll] = parts;
  // A single part is often there to give a reference a description of its own.
  if (parts.length === 1 && oneOfAll !== undefined && !("properties" in own)) {
    return { ...oneOfAll, ...own, ...together(oneOfAll, own) };
  }
  if (!isPlain(own) || !parts.every(isPlain)) return whole;
  return { ...own, type: "object", ...together(...parts, own) };
}

/** The properties of several objects, and which of them are required. */
function together(...parts: readonly Schema[]): Schema {
  const required = [
    ...new Set(parts.flatMap((part) => (Array.isArray(part["required"]) ? (part["required"] as unknown[]) : []))),
  ];
  const properties = Object.assign({}, ...parts.map((part) => part["properties"])) as object;
  return { ...(Object.keys(properties).length > 0 && { properties }), ...(required.length > 0 && { required }) };
}

/** Where a list of values became any string, puts the string into the old copy too: it takes all that it took. The other way round likewise. */
function openLists(before: unknown, after: unknown, old: object, now: object): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const [index, item] of before.entries()) openLists(item, after[index], old, now);
    return;
  }
  if (!isRecord(before) || !isRecord(after)) return;
  const [listed, renewed] = [resolveSchema(before, old).schema, resolveSchema(after, now).schema];
  if (Array.isArray(listed["enum"]) && renewed["type"] === "string" && !("enum" in renewed) && !("const" in renewed)) {
    const node = before as Record<string, unknown>;
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, structuredClone(renewed));
    return;
  }
  if (Array.isArray(before["x-extensible-enum"]) && Array.isArray(renewed["enum"])) {
    // What is received is one of fewer; that a request is narrowed is seen by the compiler.
    const node = after as Record<string, unknown>;
    for (const key of Object.keys(node)) delete node[key];
    const { enum: known, ...rest } = renewed;
    Object.assign(node, structuredClone(rest), { "x-extensible-enum": known });
    return;
  }
  for (const key of Object.keys(before)) if (key in after) openLists(before[key], after[key], old, now);
}

/** Without the components that no path needs: oasdiff would compare them too. */
function withoutUnused(document: Record<string, unknown>): object {
  const { components, ...rest } = document;
  if (!isRecord(components)) return document;
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isRecord(value)) return;
    const reference = value["$ref"];
    if (typeof reference === "string" && !used.has(reference)) {
      used.add(reference);
      const [, , section = "", name = ""] = reference.split("/");
      visit(componentsOf(document, section)[name]);
    }
    for (const item of Object.values(value)) visit(item);
  };
  visit(rest);
  const kept = Object.entries(components).map(([section, members]) => [
    section,
    section === "securitySchemes"
      ? members
      : Object.fromEntries(
          Object.entries(isRecord(members) ? members : {}).filter(([name]) =>
            used.has(`#/components/${section}/${name}`),
          ),
        ),
  ]);
  return { ...rest, components: Object.fromEntries(kept) as object };
}
