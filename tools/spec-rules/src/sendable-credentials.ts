import { isUnsendable, keySchemeOf } from "@payspec/spec-model/key-scheme";
import type { SecurityScheme } from "@payspec/spec-model/openapi";
import { validExtension } from "./extensions.ts";
import { asRecord } from "./json-shapes.ts";
import type { Context, Location, Rule } from "./redocly.ts";
import { reservedHeader } from "./reserved-header.ts";

/** What a scheme sends. */
interface Scheme {
  readonly kind: string | undefined;
  readonly isSent: boolean;
  /** The header that carries it. */
  readonly header: string;
}

/** Every scheme is one that the client sends, and every operation takes credentials that can be sent together. */
export const sendableCredentials: Rule = () => {
  const schemes = new Map<string, Scheme>();
  const requirements: { list: readonly unknown[]; place: Location }[] = [];

  function collect(owner: unknown, ctx: Context) {
    const { security } = asRecord(owner);
    if (Array.isArray(security)) requirements.push({ list: security, place: ctx.location.child("security") });
  }

  return {
    SecurityScheme(written, ctx) {
      const scheme = asRecord(written);
      const key = validExtension<{ kind: string; sent?: true }>(scheme, "x-payspec-key");
      const { type, name } = scheme;
      const header = type === "apiKey" ? `${name}`.toLowerCase() : "authorization";
      schemes.set(`${ctx.key}`, { kind: key?.kind, isSent: key?.sent === true, header });
      const [field, problem] = schemeProblem(scheme) ?? [];
      if (field !== undefined) {
        ctx.report({ message: `The security scheme ${ctx.key} ${problem}`, location: ctx.location.child(field).key() });
      } else if (!("x-payspec-key" in scheme)) {
        const message = `The security scheme ${ctx.key} does not say which kind of key it carries, so that no option of the client fills it. Add x-payspec-key.`;
        ctx.report({ message, location: ctx.location.child("type").key() });
      }
    },
    Root: {
      enter: collect,
      leave(_root, ctx) {
        for (const { list, place } of requirements) check(list, place, ctx);
      },
    },
    Paths: { PathItem: { Operation: collect } },
  };

  function check(list: readonly unknown[], place: Location, ctx: Context) {
    const names = list.map((requirement) => Object.keys(asRecord(requirement)));
    const optional = names.findIndex(({ length }) => length === 0);
    if (optional !== -1 && list.length > 1) {
      const message =
        "The credentials are optional here, and a client that has a key always sends it. Name the keys alone, or write security: [].";
      ctx.report({ message, location: place.child(optional) });
    }
    for (const [index, together] of names.entries()) {
      const known = together.flatMap((name) => schemes.get(name) ?? []);
      const location = place.child(index);
      const all = together.join(" and ");
      if (new Set(known.map(({ kind }) => kind)).size < known.length) {
        ctx.report({
          message: `${all} carry the same kind of key, and the client has one of it. Give each its own kind.`,
          location,
        });
      } else if (new Set(known.map(({ header }) => header)).size < known.length) {
        ctx.report({
          message: `${all} travel in the same header, and cannot be sent together. Correct the schemes.`,
          location,
        });
      }
    }
    // A scheme that is never sent may stand beside the one that is sent for the same key.
    const sent = new Set(
      names
        .flat()
        .filter((name) => isSent(name))
        .map((name) => schemes.get(name)?.kind),
    );
    for (const [index, together] of names.entries()) {
      for (const name of together.filter((one) => schemes.has(one) && !sent.has(schemes.get(one)?.kind))) {
        const message = `The client does not send ${name}: another scheme for the same key is marked as sent. Name that one too, or move sent: true.`;
        ctx.report({ message, location: place.child(index) });
      }
    }
  }

  /** Whether a scheme is the one that the client sends of all that carry its kind of key. */
  function isSent(name: string): boolean {
    const scheme = schemes.get(name);
    const carriers = [...schemes.values()].filter(({ kind }) => kind === scheme?.kind);
    // Where none is marked, payspec/sent-key says so.
    return carriers.length === 1 || !carriers.some((carrier) => carrier.isSent) || scheme?.isSent === true;
  }
};

function schemeProblem(scheme: SecurityScheme): [field: string, problem: string] | undefined {
  const sent = keySchemeOf(scheme);
  if (isUnsendable(sent)) return [sent.field, sent.problem];
  const { type, name = "" } = scheme;
  if (type !== "apiKey" || name.toLowerCase() === "authorization") return undefined;
  const reserved = reservedHeader(name);
  return reserved === undefined ? undefined : ["name", `travels in ${name}, which ${reserved}`];
}
