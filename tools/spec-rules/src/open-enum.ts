import { asList, asRecord } from "./json-shapes.ts";
import type { Context, Rule } from "./redocly.ts";

/**
 * A list of known values that admits others is written in exactly one form, the one that the generated types read:
 * `anyOf: [<enum or $ref to one>, { type: string }]`.
 */
export const openEnum: Rule = () => ({
  Schema(schema, ctx) {
    const members = asList(asRecord(schema)["anyOf"]);
    if (!members.some((member) => isEnum(member, ctx)) || !members.some(isAnyString)) return;
    const [known, other] = members;
    if (members.length === 2 && isEnum(known, ctx) && JSON.stringify(other) === '{"type":"string"}') return;
    const message =
      'An open enum must be exactly anyOf: [{ type: string, enum: […] } or a $ref to one, { type: string }]. Write it so; to admit null too, give the open enum a name and write anyOf: [{ $ref }, { type: "null" }].';
    ctx.report({ message, location: ctx.location.child("anyOf").key() });
  },
});

function isEnum(member: unknown, ctx: Context): boolean {
  const schema = asRecord(ctx.resolve(member).node);
  return schema["type"] === "string" && schema["enum"] !== undefined;
}

/** Whether the schema takes every string: beside the type it has only words about it. */
function isAnyString(member: unknown): boolean {
  const schema = asRecord(member);
  if (![schema["type"]].flat().includes("string")) return false;
  return Object.keys(schema).every((key) => /^(type|title|description|examples?|x-.*)$/.test(key));
}
