import type { ErrorObject } from "ajv";
import { extensions, validatorOf } from "./extensions.ts";
import { asList, asRecord } from "./json-shapes.ts";
import { pointerSegments } from "./pointer-segments.ts";
import type { Context, Rule } from "./redocly.ts";

/**
 * Every `x-payspec-*` key is known, stands where `specs/vocabulary.md` allows it, and has a valid value;
 * a profile that is named exists.
 */
export const vocabulary: Rule = () => {
  let root: unknown;

  function check(node: unknown, ctx: Context) {
    for (const [name, value] of Object.entries(asRecord(node))) {
      if (!name.startsWith("x-payspec-")) continue;
      const message = misplaced(name, ctx.type.name);
      if (message) ctx.report({ message, location: ctx.location.child(name).key() });
      else checkValue(name, value, ctx);
    }
  }

  function checkValue(name: string, value: unknown, ctx: Context) {
    const validate = validatorOf(name);
    if (validate(value)) return checkProfile(name, value, ctx);
    for (const error of validate.errors ?? []) {
      if (isEcho(error)) continue;
      const { path, message } = explain(error);
      const field = path.length > 0 ? ` at /${path.join("/")}` : "";
      const location = ctx.location.child([name, ...path]);
      ctx.report({ message: `${name}${field} ${message}. See specs/vocabulary.md#${name}.`, location: location.key() });
    }
  }

  function checkProfile(name: string, value: unknown, ctx: Context) {
    if (name === "x-payspec-idempotency") {
      requireProfile(value as string, "x-payspec-idempotency-profiles", [name], ctx);
    } else if (name === "x-payspec-pagination") {
      const { profile } = value as { profile: string };
      requireProfile(profile, "x-payspec-pagination-profiles", [name, "profile"], ctx);
    }
  }

  function requireProfile(profile: string, table: string, path: readonly string[], ctx: Context) {
    const known = ["none", ...Object.keys(asRecord(asRecord(root)[table]))];
    if (known.includes(profile)) return;
    const message = `No profile is called "${profile}". Write one of ${known.join(", ")}, or add it to ${table}.`;
    ctx.report({ message, location: ctx.location.child(path).key() });
  }

  return {
    any: {
      enter(node, ctx) {
        // What stands within an extension is for the JSON Schema of that extension.
        if (ctx.type.name === "SpecExtension") return;
        if (ctx.type.name === "Root") root = node;
        check(node, ctx);
      },
    },
    // `any` does not tell a webhook from an operation that is called.
    WebhooksMap: {
      PathItem: {
        Operation(operation, ctx) {
          for (const name of [
            "x-payspec-idempotency",
            "x-payspec-lookup",
            "x-payspec-pagination",
            "x-payspec-resource",
          ]) {
            if (asRecord(operation)[name] === undefined) continue;
            const message = `${name} stands on an operation that is called, not on a webhook. Remove it.`;
            ctx.report({ message, location: ctx.location.child(name).key() });
          }
        },
      },
    },
    // Keys beside a $ref are no part of the node that `any` gets.
    ref: { enter: check },
  };
};

function misplaced(name: string, type: string): string | undefined {
  const standsOn = extensions.get(name);
  if (!standsOn) {
    return `${name} is not in the vocabulary. Use one of ${[...extensions.keys()].join(", ")}, or define it in specs/vocabulary.md and tools/spec-rules.`;
  }
  if (standsOn.includes(type)) return undefined;
  return `${name} stands on ${standsOn.map(inWords).join(" or ")}, not on ${inWords(type)}. Move it, see specs/vocabulary.md#${name}.`;
}

/** `SecurityScheme` in words: a security scheme. */
function inWords(type: string): string {
  if (type === "Root") return "the document";
  const words = type.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Ajv reports some failures twice: the keyword that failed, and the one around it. One of the two is enough. */
function isEcho({ keyword, params, propertyName }: ErrorObject): boolean {
  return keyword === "if" || (keyword === "discriminator" && params.error === "tag") || propertyName !== undefined;
}

/** Says where in the value the error is, and what was expected there. */
function explain(error: ErrorObject): { path: string[]; message: string } {
  const path = pointerSegments(error.instancePath);
  const { keyword, params, data, parentSchema } = error;
  switch (keyword) {
    case "required":
      return { path, message: `lacks ${params.missingProperty}` };
    case "dependentRequired":
      return { path, message: `lacks ${params.missingProperty}, which ${params["property"]} needs` };
    case "additionalProperties": {
      const known = Object.keys(parentSchema?.properties ?? {}).join(", ");
      return { path: [...path, params.additionalProperty], message: `is not a known field; known are ${known}` };
    }
    case "propertyNames":
      return { path: [...path, params.propertyName], message: nameRule(parentSchema) };
    case "discriminator": {
      const known = asList(parentSchema?.["oneOf"])
        .map((one) => constOf(one, params["tag"]))
        .join(", ");
      return {
        path: [...path, params.tag],
        message: `must be one of ${known}, not ${JSON.stringify(params.tagValue)}`,
      };
    }
    case "enum":
      return { path, message: `must be one of ${params.allowedValues?.join(", ")}, not ${JSON.stringify(data)}` };
    case "const":
      return { path, message: `must be ${JSON.stringify(params.allowedValue)}, not ${JSON.stringify(data)}` };
    case "pattern":
      return { path, message: `must match ${params.pattern}, unlike ${JSON.stringify(data)}` };
    default:
      return { path, message: `${error.message}, not ${JSON.stringify(data)}` };
  }
}

/** What the keys of an object must look like. */
function nameRule(schema: unknown): string {
  const { pattern, not, enum: names } = asRecord(asRecord(schema)["propertyNames"]);
  if (names) return `must have one of the names ${asList(names).join(", ")}`;
  return not ? 'must have a name in camelCase other than "none"' : `must have a key that matches ${pattern}`;
}

/** The one value that a schema admits for a property. */
function constOf(schema: unknown, property: string): unknown {
  return asRecord(asRecord(asRecord(schema)["properties"])[property])["const"];
}
