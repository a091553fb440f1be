import { asRecord, type JsonRecord } from "./json-shapes.ts";
import type { Context, Rule } from "./redocly.ts";
import type { SchemaInFile } from "./schemas-at.ts";
import { reservedHeader } from "./reserved-header.ts";
import { formsOf, isNested, itemsOf, propertiesOf, typesOf } from "./value-forms.ts";

/** The styles in which each place's parameters are written, the default first. */
const styles: Readonly<Record<string, readonly string[]>> = {
  path: ["simple"],
  header: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
};

/** Every parameter of a call can be written as the client writes parameters. */
export const sendableParameters: Rule = () => ({
  Paths: {
    Parameter(written, ctx) {
      const parameter = asRecord(written);
      const [field, problem] = problemOf(parameter, ctx) ?? [];
      if (field === undefined) return;
      const message = `The ${parameter["in"]} parameter ${parameter["name"]} ${problem}`;
      ctx.report({ message, location: ctx.location.child(field).key() });
    },
  },
});

/** The field at fault, and what is wrong with it; undefined where the client can write the parameter. */
function problemOf(parameter: JsonRecord, ctx: Context): [field: string, problem: string] | undefined {
  const { in: place, name, content, allowReserved, allowEmptyValue } = parameter;
  const known = styles[`${place}`];
  if (place === "cookie") {
    return ["in", "is a cookie, and the client sends none. Leave it out; add it to x-payspec-gaps."];
  }
  if (!known) return undefined; // The rule `struct` says so.
  if (place === "header") {
    const reserved = reservedHeader(`${name}`);
    if (reserved) return ["name", reserved];
  }
  if (content !== undefined) {
    return [
      "content",
      "is written as a document of its own, and the client writes plain values. Describe it by schema.",
    ];
  }
  if (allowReserved === true) {
    return [
      "allowReserved",
      "wants reserved characters as they are, and the client encodes them all. Remove it, if the provider decodes what it gets.",
    ];
  }
  if (allowEmptyValue === true) {
    return [
      "allowEmptyValue",
      "may stand without a value, and the client writes a name with its value. Let the schema admit an empty string.",
    ];
  }
  const style = parameter["style"] ?? known[0];
  if (!known.includes(`${style}`)) {
    return [
      "style",
      `has the style ${style}, and the client writes ${known.join(", ")}. Remove it where the provider takes that.`,
    ];
  }
  const value = { schema: parameter["schema"], file: ctx.location.source.absoluteRef };
  const problem = place === "query" ? queryProblem(`${style}`, parameter, value, ctx) : plainProblem(value, ctx);
  return problem === undefined ? undefined : [problem.field, problem.text];
}

interface Problem {
  readonly field: string;
  readonly text: string;
}

function plainProblem(value: SchemaInFile, ctx: Context): Problem | undefined {
  if (!isNested(value, ctx)) return undefined;
  const text = "is a list or an object, and the client writes one value here. Describe it as the string that is sent.";
  return { field: "schema", text };
}

function queryProblem(style: string, parameter: JsonRecord, value: SchemaInFile, ctx: Context): Problem | undefined {
  const types = typesOf(value, ctx);
  const { explode } = parameter;
  if (types.has("object") && types.has("array")) {
    return { field: "schema", text: "is a list or an object, and its style can write one of them. Choose one." };
  }
  if (types.has("object")) {
    if (style !== "deepObject" || explode === false) {
      const text =
        "is an object, which is written as name[property]=value. Write style: deepObject, explode: true, or a parameter for each property.";
      return { field: "style" in parameter ? "style" : "schema", text };
    }
    const nested = propertiesOf(value, ctx).find(([, property]) => isNested(property, ctx));
    if (nested) {
      const text = `holds ${nested[0]}, a list or an object within an object, which OpenAPI has no way to write. Describe its values one by one.`;
      return { field: "schema", text };
    }
  } else if (style === "deepObject") {
    return { field: "style", text: "is no object, and deepObject writes nothing else. Remove the style." };
  }
  if (types.has("array")) {
    if (itemsOf(value, ctx).some((item) => isNested(item, ctx))) {
      return {
        field: "schema",
        text: "is a list of lists or objects, which no query can hold. Describe it as the string that is sent.",
      };
    }
    if (style !== "form" && explode === true) {
      return {
        field: "explode",
        text: `separates its items, and repeats its name too. Write explode: false, or leave the style out.`,
      };
    }
  } else if (style === "spaceDelimited" || style === "pipeDelimited") {
    return { field: "style", text: `is no list, and ${style} writes nothing else. Remove the style.` };
  }
  return dateProblem(types.has("array") && explode !== true && (style !== "form" || explode === false), value, ctx);
}

/** A `Date` is written in the one format of its parameter. */
function dateProblem(isSeparated: boolean, value: SchemaInFile, ctx: Context): Problem | undefined {
  const parts = [...propertiesOf(value, ctx).map(([, property]) => property), ...itemsOf(value, ctx)];
  const formats = new Set([value, ...parts].flatMap((part) => dateFormatOf(part, ctx)));
  if (isSeparated && formats.size > 0) {
    return {
      field: "schema",
      text: "is a list of dates in one value, which the client cannot write. Describe the items as strings without a format.",
    };
  }
  if (formats.size > 1) {
    return {
      field: "schema",
      text: "holds dates in two formats, and the client writes one. Describe one of them as a string without a format.",
    };
  }
  return undefined;
}

/** The format of a date; `date-time` where both are admitted. */
function dateFormatOf(value: SchemaInFile, ctx: Context): string[] {
  const formats = new Set(formsOf(value, ctx).map(({ schema }) => asRecord(schema)["format"]));
  return ["date-time", "date"].filter((format) => formats.has(format)).slice(0, 1);
}
