import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { callsOf } from "./calls-of.ts";
import { rewriteDocComments } from "./doc-comment.ts";
import { documentOperations } from "./document-operations.ts";
import { isText } from "./media-types.ts";
import { nameSchemas } from "./name-schemas.ts";
import { prepareOperations } from "./prepare-operations.ts";
import { NEVER_MARK, OPEN_ENUM_MARK, prepareSchemas } from "./prepare-schemas.ts";
import { hasReadWriteMarks, readWriteNames, withoutMarkers } from "./read-write-types.ts";
import { UserError } from "@payspec/commands";
import { type Api, isRecord, withUnits } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { OpenAPI3 } from "openapi-typescript";

/** Type names that the file uses itself; a schema of that name is reached through `components`. */
const takenNames = new Set([
  "paths",
  "webhooks",
  "components",
  "operations",
  "$defs",
  "Blob",
  "Record",
  "Omit",
  "WithRequired",
  ...readWriteNames,
]);

/**
 * Writes the types of a bundled spec: `paths`, `webhooks`, `components`, `operations` with their documentation, and a type
 * for each named schema, so that a user imports and sees `PaymentIntent`, not `components["schemas"]["PaymentIntent"]`.
 */
export async function generateTypes(document: OpenApiDocument, api: Api): Promise<string> {
  let nodes: ts.Node[];
  const prepared = prepareSchemas(prepareOperations(withUnits(document)));
  const readWriteMarkers = hasReadWriteMarks(prepared);
  try {
    // Lint has checked that it is one; the two packages have no type in common.
    nodes = await openapiTS(prepared as OpenAPI3, {
      silent: true,
      readWriteMarkers,
      // A default is what the provider assumes, not a promise that a response has the field, and no duty to send it.
      defaultNonNullable: false,
      // `type: object` without properties is an object of unknown content, not one that must be empty.
      emptyObjectsUnknown: true,
      // A schema may also be `true`.
      transform: (schema) => (isRecord(schema) ? ownType(schema) : undefined),
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${api.root}: types could not be generated: ${reason}`, { cause });
  }
  rewriteDocComments(nodes);
  documentOperations(nodes, document, callsOf(document, api));
  const withBodies = readWriteMarkers ? withoutMarkers(nodes, prepared) : nodes;
  const types = nameSchemas(withBodies, (name) => /^[A-Za-z_$][\w$]*$/.test(name) && !takenNames.has(name));
  return keepOpenEnums(astToString(types));
}

/**
 * Replaces openapi-typescript's `WithRequired`, an intersection in which each required property meets itself: there the
 * known values of an open enum would dissolve in `string`.
 */
function keepOpenEnums(types: string): string {
  return types.replace(
    /^type WithRequired<.*?^\};$/ms,
    "type WithRequired<T, K extends keyof T> = { [P in keyof T as P extends K ? never : P]: T[P] } & { [P in K]-?: T[P] };",
  );
}

/** The type of what openapi-typescript would write as a plain string. */
function ownType(schema: Record<string, unknown>): ts.TypeNode | undefined {
  if (NEVER_MARK in schema) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (OPEN_ENUM_MARK in schema) return openString(schema);
  return isBinary(schema) ? orNull(ts.factory.createTypeReferenceNode("Blob"), schema) : undefined;
}

/** The bytes of a file, which stand in a form with parts or are the whole body. */
function isBinary({ format, contentMediaType, contentEncoding }: Record<string, unknown>): boolean {
  if (format === "binary") return true;
  return typeof contentMediaType === "string" && contentEncoding === undefined && !isText(contentMediaType);
}

/** `string & {}`: any string, yet a union with it keeps the known values for the editor's completion. */
function openString(schema: Record<string, unknown>): ts.TypeNode {
  const open = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return orNull(open, schema);
}

function orNull(type: ts.TypeNode, schema: Record<string, unknown>): ts.TypeNode {
  const isNullable = Array.isArray(schema["type"]) && schema["type"].includes("null");
  return isNullable
    ? ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())])
    : type;
}
