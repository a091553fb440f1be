import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";

/** What may stand beside the `$ref` of a schema: words about the value, and what narrows it without changing its type. */
const harmless = new Set(
  (
    "title summary description deprecated default example examples externalDocs $comment readOnly writeOnly " +
    "pattern minLength maxLength minItems maxItems uniqueItems minProperties maxProperties " +
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"
  ).split(" "),
);

/** Keywords that change what a reference means, or in which dialect a schema is read. */
const renaming = ["$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary"];

/** References are plain ones to named things, and nothing that a call is made of is lost beside them. */
export const plainReferences: Rule = () => ({
  ref(reference, ctx) {
    const others = Object.keys(asRecord(reference)).filter((key) => key !== "$ref" && !key.startsWith("x-"));
    if (ctx.type.name === "PathItem" && others.length > 0) {
      const message = `Beside a path's $ref ${others.join(", ")} would be lost. Move it into the file that the $ref names.`;
      ctx.report({ message, location: ctx.location.child(others[0] ?? "").key() });
    }
    const lost = others.filter((key) => !harmless.has(key));
    if (ctx.type.name === "Schema" && lost.length > 0) {
      const message = `Beside a schema's $ref ${lost.join(", ")} would be lost in the types. Write allOf: [{ $ref }, { ${lost[0]} }].`;
      ctx.report({ message, location: ctx.location.child(lost[0] ?? "").key() });
    }
  },
  Schema(schema, ctx) {
    for (const keyword of renaming.filter((one) => one in asRecord(schema))) {
      const message = `${keyword} changes what references mean, and is not followed. Name the schema under components, and refer to it by $ref.`;
      ctx.report({ message, location: ctx.location.child(keyword).key() });
    }
  },
  Components(components, ctx) {
    if (asRecord(components)["pathItems"] === undefined) return;
    const message = "A shared path would give two operations one name. Write it in the file of its path.";
    ctx.report({ message, location: ctx.location.child("pathItems").key() });
  },
});
