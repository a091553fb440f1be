import { PaySpecError } from "./payspec-error.js";

/** `.` and `..`, also percent-encoded: a URL parser or a server would climb out of the segment. */
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

/** A slash of either kind, also percent-encoded: some servers decode before they split. */
const SLASH = /[/\\]|%2f|%5c/i;

/** Half of a surrogate pair, which UTF-8 cannot carry and `encodeURIComponent` throws a `URIError` for. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Refuses path parameters that would call another path: an empty one turns a read into a list, a dot segment climbs.
 * Everything else stays in its segment, since every value is percent-encoded.
 *
 * @throws PaySpecError `invalid-option`
 */
export function checkPathParameters(
  path: string,
  values: Record<string, unknown> | undefined,
  operation: string,
): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    const value = values?.[name];
    const problem =
      typeof value === "number"
        ? Number.isFinite(value)
          ? undefined
          : `got ${value}`
        : typeof value !== "string"
          ? `got ${value === null ? "null" : typeof value}`
          : value.trim() === ""
            ? "got an empty string"
            : value.split(SLASH).some((segment) => DOT_SEGMENT.test(segment))
              ? `got ${JSON.stringify(value)}`
              : LONE_SURROGATE.test(value)
                ? `got ${JSON.stringify(value)}, which holds half a character (a lone surrogate)`
                : undefined;
    if (problem !== undefined) {
      throw new PaySpecError(
        "invalid-option",
        `${operation}: params.path.${name} must name one segment of ${path}; ${problem}.`,
        { operation },
      );
    }
  }
}
