import { READ_METHODS } from "@payspec/spec-model/methods";
import { asRecord, type JsonRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";
import type { SchemaInFile } from "./schemas-at.ts";
import { isNested, itemsOf, propertiesOf, typesOf } from "./value-forms.ts";

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Every body of a request can be written as the client writes bodies. */
export const sendableBodies: Rule = () => ({
  Paths: {
    PathItem: {
      Operation(operation, ctx) {
        if (!READ_METHODS.has(String(ctx.key)) || asRecord(operation)["requestBody"] === undefined) return;
        const message = `A ${ctx.key} has no body: fetch refuses it, or the provider may not read it. Remove requestBody.`;
        ctx.report({ message, location: ctx.location.child("requestBody").key() });
      },
    },
    RequestBody(body, ctx) {
      const content = Object.entries(asRecord(asRecord(body)["content"]));
      const place = ctx.location.child("content");
      if (content.length === 0) {
        ctx.report({ message: "The body has no content. Add its media type.", location: place.key() });
      }
      const sent = content.length > 1 ? content.filter(([type]) => JSON_TYPE.test(type)) : content;
      if (content.length > 1 && sent.length !== 1) {
        const types = content.map(([type]) => type).join(", ");
        const message = `The body may be ${types}, and the client sends one of them. Keep that one; beside application/json the others may stay, since JSON is sent.`;
        ctx.report({ message, location: place.key() });
        return;
      }
      for (const [type, mediaType] of sent) checkContent(type, asRecord(mediaType), place.child(type), ctx);
    },
  },
});

function checkContent(type: string, mediaType: JsonRecord, place: Location, ctx: Context) {
  const { schema, encoding } = mediaType;
  const value = { schema, file: ctx.location.source.absoluteRef };
  const essence = (type.split(";")[0] ?? "").trim().toLowerCase();
  const report = (problem: string, field?: string | string[]) => {
    const location = field === undefined ? place : place.child(field);
    ctx.report({ message: `A body of the type ${type} ${problem}`, location: location.key() });
  };
  const isForm = essence === "multipart/form-data" || essence === "application/x-www-form-urlencoded";
  if (encoding !== undefined && !isForm) {
    return report("has no encoding: it describes the properties of forms. Remove it.", "encoding");
  }
  if (JSON_TYPE.test(type)) return;
  if (essence.includes("*")) {
    return report("is a range, and the client has to name one type. Write the one that the provider takes.");
  }
  if (essence.endsWith("+json")) {
    return report("is sent as application/json or not at all. Write application/json, if the provider takes it.");
  }
  if (essence.startsWith("multipart/") && !isForm) {
    return report(
      "is not written by the client, which knows multipart/form-data. Leave the operation out; add it to x-payspec-gaps.",
    );
  }
  if (!isForm) {
    const types = [...typesOf(value, ctx)].filter((one) => one !== "string" && one !== "binary");
    if (types.length > 0) {
      report(
        `is sent as it is given, as text or bytes, and its schema says ${types.join(", ")}. Describe a string, or a string of format binary.`,
        "schema",
      );
    }
    return;
  }
  const types = [...typesOf(value, ctx)];
  if (types.length > 0 && types.join() !== "object") {
    return report("is a form, whose schema must be an object. Describe its fields as properties.", "schema");
  }
  const check = essence === "multipart/form-data" ? checkPart : checkField;
  for (const [name, property] of propertiesOf(value, ctx)) {
    const problem = check(property, asRecord(asRecord(encoding)[name]), ctx);
    if (problem === undefined) continue;
    const { field, text } = problem;
    report(`has the field ${name}, which ${text}`, field === undefined ? "schema" : ["encoding", name, field]);
  }
}

/** A problem of a field of a form, and the field of its encoding that it is about. */
interface Problem {
  readonly field?: string;
  readonly text: string;
}

const NO_NULL = "may be null, and a form has no null. Let it be left out instead.";

/** A part of a form with parts: a string, a number, a boolean or a file, or a list of these. */
function checkPart(property: SchemaInFile, encoding: JsonRecord, ctx: Context): Problem | undefined {
  const types = typesOf(property, ctx);
  const items = itemsOf(property, ctx);
  const isFile = [property, ...items].some((value) => typesOf(value, ctx).has("binary"));
  const field = ["headers", "style", "explode", "allowReserved"].find((one) => encoding[one] !== undefined);
  if (field !== undefined) {
    return {
      field,
      text: `has ${field} of its own, which the client does not write. Remove it, if the provider does without.`,
    };
  }
  if (encoding["contentType"] !== undefined && !isFile) {
    return {
      field: "contentType",
      text: "is not a file, and only files have a type, which is the Blob's own. Remove it, if the provider does without.",
    };
  }
  if (types.has("null")) return { text: NO_NULL };
  if (types.has("object") || items.some((item) => isNested(item, ctx))) {
    return {
      text: "is an object, or a list of lists or objects, and a part is one value. Describe it as the string that is sent.",
    };
  }
  return undefined;
}

/** A field of a urlencoded form: a value; a list, which repeats its name; or anything in brackets, as `deepObject`. */
function checkField(property: SchemaInFile, encoding: JsonRecord, ctx: Context): Problem | undefined {
  const { style, explode, allowReserved, contentType } = encoding;
  const types = typesOf(property, ctx);
  const isDeep = style === "deepObject";
  if (contentType !== undefined) {
    return {
      field: "contentType",
      text: "has a type of its own, and is written as text. Remove it, or describe the field as the string that is sent.",
    };
  }
  if (allowReserved === true) {
    return {
      field: "allowReserved",
      text: "wants reserved characters as they are, and the client encodes them all. Remove it.",
    };
  }
  if (style !== undefined && style !== "form" && !isDeep) {
    return {
      field: "style",
      text: `has the style ${style}, and the client writes form and deepObject. Remove it, or describe the field as the string that is sent.`,
    };
  }
  if (explode === false) {
    return {
      field: "explode",
      text: "is written as one value, and the client repeats the name of a list. Remove explode, or describe the field as the string that is sent.",
    };
  }
  if (types.has("binary")) {
    return {
      text: "is a file, which a form without parts cannot hold. Write multipart/form-data, if the provider takes it.",
    };
  }
  if (types.has("null")) return { text: NO_NULL };
  const isObject = types.has("object") || itemsOf(property, ctx).some((item) => isNested(item, ctx));
  if (isObject && !isDeep) {
    return {
      text: "is an object, or a list of lists or objects, which is written in brackets. Say so: encoding, with style: deepObject and explode: true.",
    };
  }
  return undefined;
}
