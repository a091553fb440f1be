import { declaredParameters } from "./declared-parameters.ts";
import { validExtension } from "./extensions.ts";
import { jsonResponse } from "./json-response.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context, Rule } from "./redocly.ts";
import { schemasAt } from "./schemas-at.ts";

interface Profile {
  readonly [field: string]: string | undefined;
}

interface Pagination {
  readonly profile: string;
  readonly items: string;
}

const queryFields = ["page", "offset", "after", "before", "limit"];
const responseFields = ["hasMore", "total", "next"];

/**
 * Every list says how it is paged, declares the query parameters of that way, and responds with what its pointers point at;
 * nothing else says so.
 */
export const listPagination: Rule = () => {
  let profiles = new Map<string, Profile>();

  return {
    Root(root) {
      profiles = new Map(Object.entries(validExtension<object>(root, "x-payspec-pagination-profiles") ?? {}));
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx, { PathItem }) {
          const { operationId: id, "x-payspec-pagination": stated } = asRecord(operation);
          const isList = /^(list|search)[A-Z]/.test(`${id}`);
          if (!isList && stated !== undefined) {
            const message = `${id} is no list. Remove x-payspec-pagination, or name the operation list… or search….`;
            ctx.report({ message, location: ctx.location.child("x-payspec-pagination").key() });
          }
          if (isList && stated === undefined) {
            const message = `${id} is a list and must say how it is paged. Add x-payspec-pagination: { profile, items }, with the profile none where no further page is documented.`;
            ctx.report({ message, location: ctx.location.child("operationId") });
          }
          const pagination = validExtension<Pagination>(operation, "x-payspec-pagination");
          if (isList && pagination) check(pagination, operation, PathItem, ctx);
        },
      },
    },
  };

  function check({ profile: name, items }: Pagination, operation: unknown, pathItem: unknown, ctx: Context) {
    const profile = profiles.get(name) ?? {};
    const report = (field: keyof Pagination, message: string) =>
      ctx.report({ message, location: ctx.location.child(["x-payspec-pagination", field]).key() });

    const query = new Set(declaredParameters("query", operation, pathItem, ctx).map((parameter) => parameter.name));
    for (const field of queryFields) {
      const parameter = profile[field];
      if (!parameter || query.has(parameter)) continue;
      const message = `The profile "${name}" pages with the query parameter ${parameter}, which is not declared. Add it, or use another profile.`;
      report("profile", message);
    }

    const response = jsonResponse(operation, ctx);
    if (!response) {
      return report(
        "items",
        "There is no JSON response with a schema in which to find the items. Add it to the 2xx response.",
      );
    }
    for (const field of responseFields) {
      const pointer = profile[field];
      if (!pointer || schemasAt(response, pointer, ctx).length > 0) continue;
      const message = `The profile "${name}" finds ${field} at ${pointer}, and the response's schema has no such property. Add it, or use another profile.`;
      report("profile", message);
    }

    const arrays = schemasAt(response, items, ctx).filter(({ schema }) =>
      [asRecord(schema)["type"]].flat().includes("array"),
    );
    const { id } = profile;
    if (arrays.length === 0) {
      report("items", `The response's schema has no array at "${items}". Write the JSON pointer to the list's items.`);
    } else if (id && !arrays.some((array) => schemasAt(array, `/0${id}`, ctx).length > 0)) {
      const message = `The profile "${name}" finds an item's id at ${id}, and the item's schema has no such property. Add it, or use another profile.`;
      report("profile", message);
    }
  }
};
