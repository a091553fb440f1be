import { isRecord } from "@payspec/spec-model";
import { METHODS } from "@payspec/spec-model/methods";
import type { OpenApiDocument } from "@payspec/spec-model/openapi";
import { sentComponents } from "./directions.ts";
import type { Reason } from "./reason.ts";
import { componentsOf } from "./schema-parts.ts";

/** What restricts values and oasdiff does not look at. */
const keywords = ["multipleOf", "uniqueItems", "minProperties", "maxProperties", "additionalProperties"];

/** Finds restrictions of requests that oasdiff does not know. What is received may be restricted freely. */
export function schemaRestrictions(old: OpenApiDocument, now: OpenApiDocument): Reason[] {
  const reasons: Reason[] = [];
  const visit = (before: unknown, after: unknown, at: readonly string[]): void => {
    if (Array.isArray(before) && Array.isArray(after)) {
      before.forEach((item, index) => visit(item, after[index], at));
      return;
    }
    if (!isRecord(before) || !isRecord(after)) return;
    for (const keyword of keywords) {
      if (isSchema(before, after) && restrictionOf(before, keyword) !== restrictionOf(after, keyword)) {
        reasons.push(reasonOf(keyword, restrictionOf(before, keyword), restrictionOf(after, keyword), at));
      }
    }
    for (const key of Object.keys(before)) {
      // A property may be called like a keyword; what is an example restricts nothing.
      if (key in after && key !== "example" && key !== "examples") visit(before[key], after[key], [...at, key]);
    }
  };
  const sent = sentComponents(old);
  for (const [section, members] of Object.entries(old.components ?? {})) {
    for (const [name, before] of Object.entries(members)) {
      if (sent.has(`#/components/${section}/${name}`)) visit(before, componentsOf(now, section)[name], [name]);
    }
  }
  for (const [path, item] of Object.entries(old.paths ?? {})) {
    const renewed = now.paths?.[path];
    visit(item.parameters, renewed?.parameters, [path]);
    for (const method of METHODS) {
      const [before, after] = [item[method], renewed?.[method]];
      visit(before?.parameters, after?.parameters, [path]);
      visit(before?.requestBody, after?.requestBody, [path]);
    }
  }
  return reasons;
}

/** The value of a keyword; of `additionalProperties` only that there must be none. */
function restrictionOf(schema: Readonly<Record<string, unknown>>, keyword: string): unknown {
  if (keyword !== "additionalProperties") return schema[keyword];
  return schema[keyword] === false ? "none" : undefined;
}

function isSchema(before: object, after: object): boolean {
  return "type" in before || "type" in after || "$ref" in before || "$ref" in after;
}

function reasonOf(keyword: string, before: unknown, after: unknown, at: readonly string[]): Reason {
  const isLooser = after === undefined || after === false || isRelaxed(keyword, before, after);
  const name = at.findLast((part) => !/^(schema|properties|items|\d+|anyOf|oneOf|allOf)$/.test(part)) ?? "";
  return {
    judge: "wire",
    level: isLooser ? "minor" : "major",
    rule: `schema-${keyword}-${isLooser ? "relaxed" : "restricted"}`,
    subject: `request ${name}`,
    message:
      after === undefined
        ? `\`${name}\` is no longer restricted by \`${keyword}\`.`
        : `\`${name}\` is restricted by \`${keyword}: ${JSON.stringify(after)}\`${before === undefined ? "" : `, which was ${JSON.stringify(before)}`}.`,
  };
}

function isRelaxed(keyword: string, before: unknown, after: unknown): boolean {
  if (typeof before !== "number" || typeof after !== "number") return false;
  if (keyword === "maxProperties") return after > before;
  if (keyword === "minProperties") return after < before;
  return before % after === 0;
}
