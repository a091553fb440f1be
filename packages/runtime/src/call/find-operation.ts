import type { Operation } from "../contract/provider.js";

/** A path template, ready to be compared with paths. */
interface Route<Info> {
  readonly info: Info;
  readonly method: string;
  readonly baseUrl: string;
  /** Undefined for a parameter, which matches any non-empty segment. */
  readonly segments: readonly (RegExp | string)[];
}

/** An operation with its place. */
interface Located {
  readonly row: Operation;
  readonly baseUrl: string;
}

/**
 * Returns a function that finds the operation of a request by its method and URL. Where several templates fit, the one with a literal
 * segment at the first difference wins, as in OpenAPI.
 *
 * @returns undefined where no operation fits
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function operationFinder<Info extends Located>(
  operations: readonly Info[],
): (method: string, url: URL) => Info | undefined {
  const routes = operations.map((info): Route<Info> => ({
    info,
    method: info.row.method,
    baseUrl: info.baseUrl,
    segments: info.row.path.split("/").map(matcherOf),
  }));
  return (method, url) => {
    const address = `${url.origin}${url.pathname}`;
    const matches = routes.filter((route) => isMatch(route, method, address));
    return matches.reduce<Route<Info> | undefined>(moreLiteral, undefined)?.info;
  };
}

/**
 * The values of path parameters in the URL of an operation, decoded.
 *
 * @param names the parameters that are wanted
 */
export function pathValues({ row, baseUrl }: Located, url: URL, names: readonly string[]): string[] {
  const given = `${url.origin}${url.pathname}`.slice(baseUrl.length).split("/");
  return row.path.split("/").flatMap((segment, at) => {
    const values = new RegExp(patternOf(segment, "([^/]+)")).exec(given[at] ?? "")?.slice(1) ?? [];
    const parameters = Array.from(segment.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
    return values.filter((_, index) => names.includes(parameters[index] ?? "")).map(decoded);
  });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function isMatch({ method, baseUrl, segments }: Route<unknown>, asked: string, address: string): boolean {
  if (method !== asked || !address.startsWith(`${baseUrl}/`)) return false;
  const given = address.slice(baseUrl.length).split("/");
  return given.length === segments.length && given.every((segment, at) => fits(segment, segments[at]));
}

/** Of two routes that fit the same path, the one with a literal at the first segment where they differ in that. */
function moreLiteral<Info>(best: Route<Info> | undefined, route: Route<Info>): Route<Info> {
  const at = route.segments.findIndex((segment, index) => isLiteral(segment) !== isLiteral(best?.segments[index]));
  return best === undefined || isLiteral(route.segments[at]) ? route : best;
}

function isLiteral(segment: string | RegExp | undefined): boolean {
  return typeof segment === "string";
}

function fits(segment: string, wanted: string | RegExp | undefined): boolean {
  return typeof wanted === "string" ? segment === wanted : wanted?.test(segment) === true;
}

/** A literal segment as it is; one with parameters as a pattern. */
function matcherOf(segment: string): RegExp | string {
  return segment.includes("{") ? new RegExp(patternOf(segment, "[^/]+")) : segment;
}

/** The pattern of a segment, with another in the place of each parameter. */
function patternOf(segment: string, parameter: string): string {
  const literals = segment.split(/\{[^{}]+\}/).map((literal) => literal.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return `^${literals.join(parameter)}$`;
}
