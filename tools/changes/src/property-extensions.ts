import { isRecord } from "@payspec/spec-model";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import type { Reason } from "./reason.ts";

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
  visit(old.components ?? {}, now.components ?? {}, []);
  visit(old.paths ?? {}, now.paths ?? {}, []);
  return reasons;
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
