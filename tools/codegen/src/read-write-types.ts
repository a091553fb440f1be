import ts from "typescript";
import { isJson } from "./media-types.ts";
import { isRecord, resolveReference } from "@payspec/spec-model";

/** The types that openapi-typescript writes beside markers for `readOnly` and `writeOnly`. */
export const readWriteNames = ["$Read", "$Write", "Readable", "Writable"];

/** A place in the types, as property names from the outermost one. */
type Path = readonly string[];

/** Whether a property of a spec is `readOnly` or `writeOnly`, so that its types need markers. */
export function hasReadWriteMarks(document: object): boolean {
  return reachesMark(document, document, new Set());
}

/**
 * Takes the markers out of the bodies that have them: what is `readOnly` cannot be given in a request, and what is
 * `writeOnly` is not in a response. Bodies without marked properties stay as they are, since the types that do this slow
 * a compiler down.
 */
export function withoutMarkers(nodes: readonly ts.Node[], document: object): ts.Node[] {
  const places = bodiesOf(document).filter(({ schema }) => reachesMark(schema, document, new Set()));
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    const { modifiers, name, typeParameters, heritageClauses } = node;
    const members = places
      .filter(({ path }) => path[0] === name.text)
      .reduce((list, { path, type }) => wrapMember(list, path.slice(1), type), node.members);
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
  });
}

/** The schemas of all bodies of a document, by their place in the types. */
function bodiesOf(document: object): { path: Path; type: "Readable" | "Writable"; schema: unknown }[] {
  const root = recordOf(document);
  const components = recordOf(root["components"]);
  const operations = Object.values(recordOf(root["paths"])).flatMap((item) =>
    Object.values(recordOf(item)).filter((operation) => typeof recordOf(operation)["operationId"] === "string"),
  );
  const bodies = [
    ...Object.entries(recordOf(components["requestBodies"])).map(([name, body]) => ({
      path: ["components", "requestBodies", name],
      type: "Writable" as const,
      body,
    })),
    ...Object.entries(recordOf(components["responses"])).map(([name, body]) => ({
      path: ["components", "responses", name],
      type: "Readable" as const,
      body,
    })),
    ...operations.flatMap((operation) => {
      const { operationId, requestBody, responses } = recordOf(operation);
      const path = ["operations", String(operationId)];
      return [
        { path: [...path, "requestBody"], type: "Writable" as const, body: requestBody },
        ...Object.entries(recordOf(responses)).map(([status, body]) => ({
          path: [...path, "responses", status],
          type: "Readable" as const,
          body,
        })),
      ];
    }),
  ];
  return bodies.flatMap(({ path, type, body }) =>
    // A reference has no content: what it leads to is among the components.
    Object.entries(recordOf(recordOf(body)["content"]))
      .filter(([mediaType]) => isJson(mediaType) || type === "Writable")
      .map(([mediaType, content]) => ({
        path: [...path, "content", mediaType],
        type,
        schema: recordOf(content)["schema"],
      })),
  );
}

function reachesMark(value: unknown, document: object, seen: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  const { readOnly, writeOnly, $ref } = recordOf(value);
  if (readOnly === true || writeOnly === true) return true;
  if (typeof $ref === "string" && reachesMark(resolveReference($ref, document), document, seen)) return true;
  return Object.entries(value).some(([key, item]) => !/^examples?$/.test(key) && reachesMark(item, document, seen));
}

/** Wraps the type of the property at a path in another type. */
function wrapMember(members: Members, [name, ...rest]: Path, wrapper: string): Members {
  return ts.factory.createNodeArray(
    members.map((member) => {
      if (!ts.isPropertySignature(member) || !member.type || nameOf(member) !== name) return member;
      const { modifiers, questionToken, type } = member;
      const wrapped =
        rest.length === 0
          ? ts.factory.createTypeReferenceNode(wrapper, [type])
          : ts.isTypeLiteralNode(type)
            ? ts.factory.updateTypeLiteralNode(type, wrapMember(type.members, rest, wrapper))
            : type;
      return ts.factory.updatePropertySignature(member, modifiers, member.name, questionToken, wrapped);
    }),
  );
}

type Members = ts.NodeArray<ts.TypeElement>;

function nameOf({ name }: ts.PropertySignature): string | undefined {
  return ts.isComputedPropertyName(name) ? undefined : name.text;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
