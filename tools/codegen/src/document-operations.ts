import ts from "typescript";
import type { Call } from "./calls-of.ts";
import { setDocComment } from "./doc-comment.ts";
import { explainRetry } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";

/**
 * Puts what the spec says of an operation above its property of `operations`, which is where an editor finds the
 * documentation and the definition of a client's function; `paths`, which refers to it, does not repeat it.
 */
export function documentOperations(nodes: readonly ts.Node[], document: OpenApiDocument, calls: readonly Call[]): void {
  const byId = new Map(calls.map((call) => [call.operation.operationId, call]));
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    if (node.name.text === "operations") {
      for (const member of node.members) {
        const call = byId.get(nameOf(member));
        if (call !== undefined) setDocComment(member, operationDoc(document, call));
      }
    }
    if (node.name.text === "paths") {
      for (const path of node.members) {
        if (!ts.isPropertySignature(path) || path.type === undefined || !ts.isTypeLiteralNode(path.type)) continue;
        for (const member of path.type.members) {
          if (!(ts.isPropertySignature(member) && nameOf(member) === "parameters")) setDocComment(member, []);
        }
      }
    }
  }
}

/** The lines of an operation's documentation. */
function operationDoc(document: OpenApiDocument, { method, path, operation }: Call): string[] {
  const { summary, description, deprecated, externalDocs } = operation;
  const evidence = operation["x-payspec-evidence"] ?? [];
  const page = externalDocs?.url ?? evidence.find(({ url }) => url !== undefined)?.url;
  const paragraphs = [
    ...(summary === undefined ? [] : [`${summary.trim()}.`]),
    ...(description === undefined ? [] : [description.trim()]),
    explainRetry(method, operation, document),
    `\`${method.toUpperCase()} ${path}\``,
  ];
  const tags = [...(deprecated === true ? ["@deprecated"] : []), ...(page === undefined ? [] : [`@see ${page}`])];
  return [
    ...paragraphs.flatMap((text, index) => (index === 0 ? [text] : ["", text])),
    ...(tags.length > 0 ? ["", ...tags] : []),
  ];
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name === undefined || ts.isComputedPropertyName(name) ? undefined : name.text;
}
