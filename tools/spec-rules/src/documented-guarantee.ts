import { validExtension } from "./extensions.ts";
import type { Rule } from "./redocly.ts";

interface Profile {
  readonly guarantee: string;
  readonly "x-payspec-evidence": readonly { readonly source: string }[];
}

/** An idempotency guarantee is `documented` only where all its evidence is the provider's own publication. */
export const documentedGuarantee: Rule = () => ({
  Root(root, ctx) {
    const table = "x-payspec-idempotency-profiles";
    for (const [name, profile] of Object.entries(validExtension<Record<string, Profile>>(root, table) ?? {})) {
      const weak = profile["x-payspec-evidence"].find(({ source }) => source === "observed" || source === "inferred");
      if (profile.guarantee !== "documented" || !weak) continue;
      const message = `The guarantee of "${name}" is documented, and its evidence has an entry that is ${weak.source}. Write unverified or refuted, or leave only what the provider published.`;
      ctx.report({ message, location: ctx.location.child([table, name, "guarantee"]).key() });
    }
  },
});
