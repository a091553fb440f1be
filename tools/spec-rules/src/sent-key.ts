import { validExtension } from "./extensions.ts";
import type { Place, Rule } from "./redocly.ts";

/** A scheme that carries a key, with the place to report at. */
interface Carrier {
  readonly name: string;
  readonly sent: boolean;
  readonly place: Place;
}

/** Where several schemes carry one kind of key, exactly one of them says that it is the one that the client sends. */
export const sentKey: Rule = () => {
  const carriers = new Map<string, Carrier[]>();
  return {
    SecurityScheme(scheme, ctx) {
      const key = validExtension<{ kind: string; sent?: true }>(scheme, "x-payspec-key");
      if (!key) return;
      const place = ctx.location.child("x-payspec-key").key();
      const carrier = { name: `${ctx.key}`, sent: key.sent === true, place };
      carriers.set(key.kind, [...(carriers.get(key.kind) ?? []), carrier]);
    },
    Root: {
      leave(_, ctx) {
        for (const [kind, schemes] of carriers) {
          const [first, ...others] = schemes;
          if (!first || others.length === 0) continue;
          const names = schemes.map(({ name }) => name).join(", ");
          const [sent, ...more] = schemes.filter((scheme) => scheme.sent);
          if (!sent) {
            const message = `${names} carry the same ${kind} key. Mark the one that the client sends by sent: true.`;
            ctx.report({ message, location: first.place });
          }
          for (const { place } of more) {
            const message = `The client sends the ${kind} key in one scheme, and ${sent?.name} is marked already. Remove sent: true.`;
            ctx.report({ message, location: place });
          }
        }
      },
    },
  };
};
