import { isRecord } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Reason } from "./reason.ts";
import { resolveSchema } from "./schema-parts.ts";

/** Extensions of properties and parameters that are judged elsewhere, or say nothing to users of a client. */
const judgedElsewhere = new Set([
  "x-payspec-evidence",
  "x-payspec-sensitive",
  "x-payspec-gaps",
  "x-payspec-key",
  "x-payspec-mode",
]);

/** Where the extensions of properties stand: in schemas and parameters. Those of operations reach the table. */
const OPERATION_EXTENSIONS = /^x-payspec-(idempotency|pagination|lookup|resource|errors|refusals)/;

/**
 * Finds `x-payspec-*` extensions of properties and parameters whose value changed, such as a unit of money or time: an
 * amount that is sent or read as before means something else.
 */
export function propertyExtensions(old: OpenApiDocument, now: OpenApiDocument): Reason[] {
  const reasons: Reason[] = [];
  const visit = (before: unknown, after: unknown, at: readonly string[]): void => {
    if (Array.isArray(before) && Array.isArray(after)) {
      for (const [index, item] of before.entries()) visit(item, after[index], at);
      return;
    }
    if (!isRecord(before) || !isRecord(after)) return;
    if ("$ref" in after && !("$ref" in before)) {
      // What stood here has a name now, and may be told there.
      const { schema } = resolveSchema(after, now);
      const { $ref: _, ...own } = after;
      visit(before, { ...schema, ...own }, at);
      return;
    }
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!key.startsWith("x-")) {
        if (key in before && key in after && key !== "example" && key !== "examples") {
          visit(before[key], after[key], [...at, key]);
        }
        continue;
      }
      if (judgedElsewhere.has(key) || OPERATION_EXTENSIONS.test(key) || !key.startsWith("x-payspec-")) continue;
      if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) {
        reasons.push(reasonOf(key, before[key], after[key], at));
      }
    }
  };
  const [units, newUnits] = [unitsOf(old), unitsOf(now)];
  for (const [name, unit] of Object.entries(units)) {
    if (name in newUnits && plain(unit) !== plain(newUnits[name])) {
      reasons.push(reasonOf("x-payspec-unit", unit, newUnits[name], [name]));
    }
  }
  visit(old.components ?? {}, now.components ?? {}, []);
  visit(old.paths ?? {}, now.paths ?? {}, []);
  return reasons;
}

/** The units that a document names. */
function unitsOf(document: object): Readonly<Record<string, unknown>> {
  const units = "x-payspec-units" in document ? document["x-payspec-units"] : undefined;
  return isRecord(units) ? units : {};
}

/** A unit without what only readers of the spec see. */
function plain(unit: unknown): string {
  if (!isRecord(unit)) return JSON.stringify(unit);
  return JSON.stringify(
    Object.entries(unit)
      .filter(([key]) => !key.startsWith("x-") && key !== "description")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function reasonOf(extension: string, before: unknown, after: unknown, at: readonly string[]): Reason {
  const name = at.findLast((part) => !/^(schema|properties|items|anyOf|oneOf|allOf)$/.test(part)) ?? "";
  const word = extension.replace(/^x-payspec-/, "");
  const isNew = before === undefined;
  const told = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return {
    judge: "behaviour",
    level: isNew ? "minor" : "major",
    rule: `property-${word}-${isNew ? "added" : "changed"}`,
    subject: `behaviour ${word} ${name}`,
    message: isNew
      ? `The ${word} of \`${name}\` is told: ${told(after)}.`
      : `The ${word} of \`${name}\` is ${after === undefined ? "no longer told" : told(after)}, was ${told(before)}.`,
    ...(!isNew && { migration: `Check what you pass and read as \`${name}\`.` }),
  };
}
