import { invalidOption } from "../contract/invalid-option.js";

/**
 * Refuses what JSON would change in silence: `NaN` and `Infinity` become null, functions and symbols vanish, a `Map`, a
 * `Set` or a `Blob` becomes an empty object. Properties that are undefined are left out, as everywhere.
 *
 * @throws PaySpecError `invalid-option`, with the JSON pointer of the value
 */
export function checkJson(body: unknown, operation: string): void {
  check(body, "", []);

  function check(value: unknown, pointer: string, holders: readonly unknown[]): void {
    const problem = problemOf(value);
    if (problem !== undefined) {
      const where = pointer === "" ? "body" : `body at ${pointer}`;
      throw invalidOption(`${operation}: ${where} cannot be sent as JSON: ${problem}.`, operation);
    }
    if (typeof value !== "object" || value === null || value instanceof Date) return;
    if (hasToJson(value)) {
      const written = value.toJSON();
      // For example an invalid date of a date library.
      if (written === null || written === undefined) {
        throw invalidOption(
          `${operation}: body at ${pointer} cannot be sent as JSON: its toJSON gives nothing.`,
          operation,
        );
      }
      return check(written, pointer, holders);
    }
    if (holders.includes(value)) {
      throw invalidOption(`${operation}: body at ${pointer} cannot be sent as JSON: it contains itself.`, operation);
    }
    const inside = [...holders, value];
    for (const [name, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (inner === undefined && !Array.isArray(value)) continue;
      check(inner, `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`, inside);
    }
  }
}

function problemOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : `got ${value}`;
    case "bigint":
      return "got a bigint; pass a number, or a string where the provider takes one";
    case "function":
    case "symbol":
    case "undefined":
      return `got ${typeof value === "undefined" ? "undefined in a list" : `a ${typeof value}`}`;
    case "object":
      return value === null ? undefined : problemOfObject(value);
    default:
      return undefined;
  }
}

function problemOfObject(value: object): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "got an invalid date" : undefined;
  if (Array.isArray(value) || hasToJson(value)) return undefined;
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  // JSON writes wrapper objects as the values they hold.
  return ["Object", "String", "Number", "Boolean"].includes(tag) ? undefined : `got a ${tag}, which JSON cannot hold`;
}

function hasToJson(value: object): value is { toJSON(): unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}
