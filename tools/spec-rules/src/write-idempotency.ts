import { WRITE_METHODS } from "@payspec/spec-model/methods";
import { declaredParameters } from "./declared-parameters.ts";
import { validExtension } from "./extensions.ts";
import { asRecord } from "./json-shapes.ts";
import type { Rule } from "./redocly.ts";

interface Profile {
  readonly header: string;
  readonly required: boolean;
}

/**
 * Every write says which idempotency profile holds for it, and declares that profile's header and no other's; a read
 * says nothing.
 */
export const writeIdempotency: Rule = () => {
  let profiles = new Map<unknown, Profile>();

  return {
    Root(root) {
      profiles = new Map(Object.entries(validExtension<object>(root, "x-payspec-idempotency-profiles") ?? {}));
    },
    Paths: {
      PathItem: {
        Operation(operation, ctx, { PathItem }) {
          const name = asRecord(operation)["x-payspec-idempotency"];
          const stated = ctx.location.child("x-payspec-idempotency").key();

          if (!WRITE_METHODS.has(String(ctx.key))) {
            if (name === undefined) return;
            const message = `A ${ctx.key} is a read, which may be repeated anyway. Remove x-payspec-idempotency.`;
            return ctx.report({ message, location: stated });
          }
          if (name === undefined) {
            const known = ["none", ...profiles.keys()].join(", ");
            const message = `A ${ctx.key} must say what its repeat does. Add x-payspec-idempotency: one of ${known}.`;
            return ctx.report({ message, location: ctx.location.key() });
          }

          const own = profiles.get(name);
          const headers = declaredParameters("header", operation, PathItem, ctx);
          for (const [other, { header }] of profiles) {
            if (own && sameName(own.header, header)) continue;
            for (const { entry } of headers.filter((declared) => sameName(declared.name, header))) {
              const message = `The header ${header} belongs to the profile "${other}", and x-payspec-idempotency is ${name}. Remove the parameter, or name "${other}".`;
              ctx.report({ message, location: entry });
            }
          }

          if (!own) return;
          const declared = headers.find((header) => sameName(header.name, own.header));
          if (!declared) {
            const message = `The profile "${name}" sends its key in ${own.header}, which is not declared. Add the header parameter by $ref to parameters.yaml.`;
            ctx.report({ message, location: stated });
          } else if (declared.required !== own.required) {
            const message = `The header ${own.header} must have required: ${own.required}, as the profile "${name}" says. Change the parameter, or the profile.`;
            ctx.report({ message, location: declared.entry });
          }
        },
      },
    },
  };
};

/** Header names are compared without case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
