import type { Api } from "@payspec/spec-model";
import type { Call } from "./calls-of.ts";
import { UserError } from "@payspec/commands";
import { isUnsendable, type KeyScheme, keySchemeOf } from "@payspec/spec-model/key-scheme";
import type { OpenApiDocument, SecurityScheme } from "@payspec/spec-model/openapi";

/** The client's option for each kind of key, in the order in which the table has them. */
const keyOptions: Record<string, string> = {
  secret: "secretKey",
  publishable: "publishableKey",
  platform: "platformToken",
};

/** How a kind of key is sent, and its prefixes, as the runtime's `KeyRule` has them. */
interface KeyRule {
  readonly scheme: KeyScheme;
  readonly test?: string;
  readonly live?: string;
}

/** The kinds of key that the schemes carry, by the client's option for each. */
export function keyRules(document: OpenApiDocument, api: Api): Record<string, KeyRule> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  const byKind = Map.groupBy(schemes, ([name, scheme]) => keyOf(scheme, name, api).kind);
  return Object.fromEntries(
    Object.entries(keyOptions).flatMap(([kind, option]) => {
      const carriers = byKind.get(kind);
      return carriers === undefined ? [] : [[option, ruleOf(kind, carriers, api)]];
    }),
  );
}

/** The rule of one kind of key, which several schemes may carry: the marked one says how it is sent. */
function ruleOf(kind: string, carriers: readonly (readonly [string, SecurityScheme])[], api: Api): KeyRule {
  const prefixes = carriers.map(([name, scheme]) => {
    const { test, live } = keyOf(scheme, name, api).prefixes ?? {};
    return { ...(test !== undefined && { test }), ...(live !== undefined && { live }) };
  });
  // Schemes that carry the same key cannot tell its mode in two ways.
  const other = prefixes.findIndex((one) => JSON.stringify(one) !== JSON.stringify(prefixes[0]));
  if (other !== -1) {
    throw new UserError(
      `${api.root}: securitySchemes.${carriers[other]?.[0]} gives the ${kind} key other prefixes than an earlier scheme. Give both the same.`,
    );
  }
  const marked = carriers.filter(([name, scheme]) => keyOf(scheme, name, api).sent === true);
  const [sent, ...others] = carriers.length === 1 ? carriers : marked;
  if (sent === undefined || others.length > 0) {
    const names = carriers.map(([name]) => name).join(", ");
    throw new UserError(
      `${api.root}: ${names} carry the same ${kind} key. Mark the one that the client sends, and no other: x-payspec-key.sent: true.`,
    );
  }
  return { scheme: schemeOf(...sent, api), ...prefixes[0] };
}

function schemeOf(name: string, scheme: SecurityScheme, api: Api): KeyScheme {
  const sent = keySchemeOf(scheme);
  if (isUnsendable(sent)) throw new UserError(`${api.root}: securitySchemes.${name} ${sent.problem}`);
  return sent;
}

function keyOf(scheme: SecurityScheme | undefined, name: string, api: Api) {
  const key = scheme?.["x-payspec-key"];
  if (key === undefined) {
    throw new UserError(`${api.root}: securitySchemes.${name} has no x-payspec-key. Say which kind of key it carries.`);
  }
  return key;
}

/**
 * The keys of an operation: the alternatives of its `security`, each the client's option for its kind, or a list of
 * options where several are sent together.
 */
export function keysOf(document: OpenApiDocument, { operation }: Call, api: Api): (string | string[])[] {
  const requirements = operation.security ?? document.security ?? [];
  // `{}` alone says the same as no requirement at all.
  const needed = requirements.filter((requirement) => Object.keys(requirement).length > 0);
  if (needed.length > 0 && needed.length < requirements.length) {
    throw new UserError(
      `${api.root}: ${operation.operationId} makes its credentials optional, but a client with a key always sends it. Name the keys, or write security: [].`,
    );
  }
  const alternatives = needed.map((requirement) => {
    const names = Object.keys(requirement);
    const kinds = new Set(names.map((name) => keyOf(document.components?.securitySchemes?.[name], name, api).kind));
    if (kinds.size < names.length) {
      throw new UserError(
        `${api.root}: ${operation.operationId} sends one kind of key in ${names.join(" and ")} together. Give each scheme its own kind.`,
      );
    }
    return Object.entries(keyOptions).flatMap(([kind, option]) => (kinds.has(kind) ? option : []));
  });
  const order = Object.values(keyOptions);
  const unique = new Map(alternatives.map((options) => [options.join(), options]));
  return [...unique.values()]
    .toSorted((a, b) => a.length - b.length || order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? ""))
    .map((options) => (options.length === 1 ? (options[0] ?? "") : options));
}
