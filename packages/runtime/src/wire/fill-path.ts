import { invalidOption } from "../contract/invalid-option.js";
import { typeName } from "../contract/type-name.js";

/**
 * What would make a segment call another path: nothing at all; `.` and `..` between slashes of either kind, also
 * percent-encoded, since some servers decode before they split; and half of a surrogate pair, which no URL carries.
 */
const HOSTILE = /^\s*$|(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)|\p{Surrogate}/iu;

/**
 * Fills the path parameters of a template in, each percent-encoded. One that is empty would turn a read into a list,
 * and a dot segment would climb: they are refused, without being shown.
 *
 * @throws PaySpecError `invalid-option`
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operation: string,
): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = values?.[name];
    const text = typeof value === "string" || Number.isFinite(value) ? String(value) : "";
    if (!HOSTILE.test(text)) return encodeURIComponent(text);
    throw invalidOption(
      `${operation}: params.path.${name} must name one segment of ${template}; ${problemOf(value)}.`,
      operation,
    );
  });
}

function problemOf(value: unknown): string {
  if (typeof value === "number") return "it must be finite";
  if (typeof value !== "string") return `got ${typeName(value)}`;
  if (value.trim() === "") return "it is empty";
  return "it would lead to another path";
}
