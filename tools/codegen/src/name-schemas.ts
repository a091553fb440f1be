import ts from "typescript";
import { docLines, setDocComment } from "./doc-comment.ts";

/**
 * Declares each named schema as a type of its own, and has everything else refer to it by its name: an editor then shows
 * `Charge`, where it would write out what `components["schemas"]["Charge"]` holds. A property that is nothing but a named
 * schema takes over the schema's description, where it has none of its own, and adds it, where the schema is a number or
 * a string: an editor does not show its name.
 *
 * @param nodes what openapi-typescript has made
 * @param isFree whether the file can declare a type of that name
 */
export function nameSchemas(nodes: readonly ts.Node[], isFree: (name: string) => boolean): ts.Node[] {
  const aliases = new Map<string, ts.TypeAliasDeclaration>();
  const named = nodes.map((node) => (isInterface(node, "components") ? withAliases(node, isFree, aliases) : node));
  const declared = [...named, ...aliases.values()];
  const { transformed } = ts.transform(declared, [
    (context) => (root) => {
      // Of the rest, parameters have a description of their own, and contents need none.
      const isSchema = ts.isTypeAliasDeclaration(root) && aliases.get(root.name.text) === root;
      const visit = (node: ts.Node): ts.Node => {
        const name = schemaNameOf(node);
        if (name !== undefined && aliases.has(name)) return ts.factory.createTypeReferenceNode(name);
        const visited = ts.visitEachChild(node, visit, context);
        if (isSchema && ts.isPropertySignature(node)) describe(visited, schemaNameOf(withoutNull(node.type)), aliases);
        return visited;
      };
      return visit(root);
    },
  ]);
  return transformed;
}

/** `components`, whose schemas refer to the types that they become. */
function withAliases(
  node: ts.InterfaceDeclaration,
  isFree: (name: string) => boolean,
  aliases: Map<string, ts.TypeAliasDeclaration>,
): ts.InterfaceDeclaration {
  const members = node.members.map((member) => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== "schemas") return member;
    if (member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
    const schemas = member.type.members.map((schema) => {
      const name = nameOf(schema);
      if (!ts.isPropertySignature(schema) || schema.type === undefined || name === undefined || !isFree(name)) {
        return schema;
      }
      const alias = ts.factory.createTypeAliasDeclaration(
        [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
        name,
        undefined,
        schema.type,
      );
      setDocComment(alias, docLines(schema));
      aliases.set(name, alias);
      return ts.factory.createPropertySignature(
        schema.modifiers,
        schema.name,
        schema.questionToken,
        ts.factory.createTypeReferenceNode(name),
      );
    });
    const { modifiers, name, questionToken, type } = member;
    return ts.factory.updatePropertySignature(
      member,
      modifiers,
      name,
      questionToken,
      ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(schemas)),
    );
  });
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

function describe(
  property: ts.Node,
  name: string | undefined,
  aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>,
): void {
  const alias = name === undefined ? undefined : aliases.get(name);
  if (alias === undefined) return;
  const own = docLines(property);
  const ofSchema = docLines(alias);
  if (own.length === 0) setDocComment(property, ofSchema);
  else if (isScalar(alias.type) && ofSchema.length > 0) setDocComment(property, [...own, "", ...ofSchema]);
}

/** Whether an editor shows the type as `number` and the like, and not by its name. */
function isScalar({ kind }: ts.TypeNode): boolean {
  return (
    kind === ts.SyntaxKind.NumberKeyword ||
    kind === ts.SyntaxKind.StringKeyword ||
    kind === ts.SyntaxKind.BooleanKeyword
  );
}

/** The name in `components["schemas"]["name"]`. */
function schemaNameOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined || !ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) {
    return undefined;
  }
  const { objectType, indexType } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(objectType) &&
    ts.isIdentifier(objectType.typeName) &&
    objectType.typeName.text === "components" &&
    textOf(indexType) === "schemas";
  return isSchemas ? textOf(node.indexType) : undefined;
}

/** A type without `null` beside it. */
function withoutNull(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (type === undefined || !ts.isUnionTypeNode(type)) return type;
  const others = type.types.filter(
    (one) => !(ts.isLiteralTypeNode(one) && one.literal.kind === ts.SyntaxKind.NullKeyword),
  );
  return others.length === 1 ? others[0] : type;
}

function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name === undefined || ts.isComputedPropertyName(name) ? undefined : name.text;
}

function isInterface(node: ts.Node, name: string): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === name;
}
