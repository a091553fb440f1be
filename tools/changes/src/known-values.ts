import { isOpenEnum, isRecord, type Spec } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Reason } from "./reason.ts";
import { resolveSchema } from "./schema-parts.ts";

/**
 * Finds open lists whose known values changed: oasdiff looks at neither side of them, and to the compiler any string will
 * do. A value that is new is one to handle some day; one that is gone may be refused, or is never received again.
 */
export function knownValues(old: OpenApiDocument, now: OpenApiDocument): Reason[] {
  const reasons = new Map<string, Reason>();
  const visit = (before: unknown, after: unknown, at: readonly string[]): void => {
    if (Array.isArray(before) && Array.isArray(after)) {
      for (const [index, item] of before.entries()) visit(item, after[index], at);
      return;
    }
    if (!isRecord(before) || !isRecord(after)) return;
    const [listed, renewed] = [openValues(before, old), openValues(after, now)];
    if (listed !== undefined && renewed !== undefined) {
      const name = at.findLast((part) => !/^(schema|properties|items|anyOf|oneOf|allOf)$/.test(part)) ?? "";
      for (const value of listed.filter((one) => !renewed.includes(one))) {
        reasons.set(`- ${name} ${value}`, {
          judge: "wire",
          level: "major",
          rule: "known-value-removed",
          subject: `export ${value}`,
          message: `\`${value}\` is no longer one of the known values of \`${name}\`.`,
          migration: `Do not send \`"${value}"\`, and remove what compares with it.`,
        });
      }
      for (const value of renewed.filter((one) => !listed.includes(one))) {
        reasons.set(`+ ${name} ${value}`, {
          judge: "wire",
          level: "minor",
          rule: "known-value-added",
          subject: `export ${value}`,
          message: `\`${value}\` is a known value of \`${name}\`.`,
        });
      }
    }
    for (const key of Object.keys(before)) {
      if (key in after && key !== "example" && key !== "examples") visit(before[key], after[key], [...at, key]);
    }
  };
  visit(old.components ?? {}, now.components ?? {}, []);
  visit(old.paths ?? {}, now.paths ?? {}, []);
  return [...reasons.values()];
}

function openValues(schema: Readonly<Record<string, unknown>>, document: OpenApiDocument): string[] | undefined {
  // Only the components are read.
  if (!isOpenEnum(document as unknown as Spec, schema)) return undefined;
  const { schema: known } = resolveSchema((schema["anyOf"] as unknown[])[0], document);
  return Array.isArray(known["enum"]) ? (known["enum"] as unknown[]).map(String) : [];
}
