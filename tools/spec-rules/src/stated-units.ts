import { kindOfName } from "@payspec/spec-model/money-and-time";
import { validExtension } from "./extensions.ts";
import { asList, asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";

/**
 * Every number that by its name is an amount of money or a moment says its unit, itself or by the schema that it refers
 * to, and every unit that is named exists.
 */
export const statedUnits: Rule = () => {
  let units = new Set<string>();

  return {
    Root(root) {
      units = new Set(["none", ...Object.keys(validExtension<object>(root, "x-payspec-units") ?? {})]);
    },
    Schema(schema, ctx) {
      const unit = validExtension<string>(schema, "x-payspec-unit");
      if (unit !== undefined && !units.has(unit)) {
        const message = `x-payspec-units has no unit "${unit}". Add it there, or name one of ${[...units].join(", ")}.`;
        ctx.report({ message, location: ctx.location.child("x-payspec-unit") });
      }
      for (const [name, property] of Object.entries(asRecord(asRecord(schema)["properties"]))) {
        check(name, property, ctx.location.child(["properties", name]), ctx);
      }
    },
    Parameter(parameter, ctx) {
      const { name, schema } = asRecord(parameter);
      check(`${name}`, schema, ctx.location.child("schema"), ctx);
    },
  };

  function check(name: string, schema: unknown, location: Location, ctx: Context) {
    const kind = kindOfName(name);
    if (kind === undefined) return;
    const forms = formsOf(schema, ctx);
    const isNumber = forms.some((form) =>
      [form["type"]].flat().some((type) => type === "integer" || type === "number"),
    );
    if (!isNumber || forms.some((form) => form["x-payspec-unit"] !== undefined)) return;
    const what = kind === "amount" ? "an amount of money" : "a moment";
    const message = `${name} looks like ${what} and must say its unit. Add x-payspec-unit with a name of x-payspec-units, or none where it is neither an amount nor a moment.`;
    ctx.report({ message, location: location.key() });
  }
};

/** A schema, the one it refers to, and their alternatives. */
function formsOf(schema: unknown, ctx: Context, from?: string): Readonly<Record<string, unknown>>[] {
  const record = asRecord(schema);
  if (typeof record["$ref"] === "string") {
    const { node, location } = ctx.resolve(record, from);
    return [record, ...(node === undefined || node === record ? [] : formsOf(node, ctx, location?.source.absoluteRef))];
  }
  const alternatives = [...asList(record["anyOf"]), ...asList(record["oneOf"]), ...asList(record["allOf"])];
  return [record, ...alternatives.flatMap((one) => formsOf(one, ctx, from))];
}
