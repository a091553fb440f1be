import { WRITE_METHODS } from "@payspec/spec-model/methods";
import { type DeclaredParameter, declaredParameters } from "./declared-parameters.ts";
import { validExtension } from "./extensions.ts";
import { jsonResponse, jsonSchema } from "./json-response.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";
import { type SchemaInFile, schemasAt } from "./schemas-at.ts";

interface LookUp {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly match: Readonly<Record<string, string>>;
}

/** A list that a look-up may ask. */
interface List {
  readonly path: string;
  readonly query: readonly DeclaredParameter[];
  readonly response: SchemaInFile | undefined;
  /** Where the items are; undefined where the list does not say. */
  readonly items: string | undefined;
}

/** A write that says how it is looked up. */
interface Write {
  readonly lookUp: LookUp;
  readonly body: SchemaInFile | undefined;
  readonly location: Location;
}

/**
 * A look-up stands on a write, asks a list of the API with query parameters that the list has, and points into the
 * write's body and the list's items at what is there.
 */
export const writeLookup: Rule = () => {
  const lists = new Map<unknown, List>();
  const found: Write[] = [];
  let path = "";

  return {
    Paths: {
      PathItem: {
        enter(_, ctx) {
          path = `${ctx.key}`;
        },
        Operation(operation, ctx, { PathItem }) {
          const { operationId: id, requestBody, "x-payspec-lookup": stated } = asRecord(operation);
          if (ctx.key === "get") {
            lists.set(id, {
              path,
              query: declaredParameters("query", operation, PathItem, ctx),
              response: jsonResponse(operation, ctx),
              items: validExtension<{ items: string }>(operation, "x-payspec-pagination")?.items,
            });
          }
          const location = ctx.location.child("x-payspec-lookup");
          if (stated !== undefined && !WRITE_METHODS.has(String(ctx.key))) {
            const message = `A ${ctx.key} is a read, whose outcome needs no look-up. Remove x-payspec-lookup.`;
            return ctx.report({ message, location: location.key() });
          }
          const lookUp = validExtension<LookUp>(operation, "x-payspec-lookup");
          if (lookUp) found.push({ lookUp, body: jsonSchema(requestBody, ctx), location });
        },
      },
      leave(_, ctx) {
        for (const write of found) check(write, ctx);
      },
    },
  };

  function check({ lookUp, body, location }: Write, ctx: Context) {
    const { operation, parameters, match } = lookUp;
    const report = (field: string | string[], message: string) =>
      ctx.report({ message, location: location.child(field).key() });

    const list = lists.get(operation);
    if (!list) {
      return report("operation", `No list is called ${operation}. Name a GET operation with x-payspec-pagination.`);
    }
    if (list.path.includes("{")) {
      report("operation", `${operation} needs path parameters, which a look-up cannot give. Name another list.`);
    }
    for (const { name, required } of list.query) {
      if (!required || name in parameters) continue;
      report("parameters", `${operation} requires the query parameter ${name}. Add it.`);
    }
    for (const [name, template] of Object.entries(parameters)) {
      if (!list.query.some((parameter) => parameter.name === name)) {
        report(["parameters", name], `${operation} has no query parameter ${name}. Remove it, or declare it there.`);
      }
      for (const [placeholder, inside = ""] of template.matchAll(/\{([^{}]*)\}/g)) {
        if (inside === "startedAt" || has(body, inside, ctx)) continue;
        const message = `${placeholder} is neither {startedAt} nor a JSON pointer to a property of the request body. Correct it.`;
        report(["parameters", name], message);
      }
    }
    const item = `${list.items}/0`;
    // A list that does not say where its items are, or says so wrongly, is for payspec/list-pagination to report.
    const hasItems = has(list.response, item, ctx);
    for (const [inItem, inBody] of Object.entries(match)) {
      if (hasItems && !has(list.response, `${item}${inItem}`, ctx)) {
        report(
          ["match", inItem],
          `An item of ${operation} has no property at ${inItem}. Write a JSON pointer into it.`,
        );
      }
      if (inBody !== "{startedAt}" && !has(body, inBody, ctx)) {
        report(["match", inItem], `The request body has no property at ${inBody}. Write a JSON pointer into it.`);
      }
    }
  }
};

function has(start: SchemaInFile | undefined, pointer: string, ctx: Context): boolean {
  return start !== undefined && pointer.startsWith("/") && schemasAt(start, pointer, ctx).length > 0;
}
