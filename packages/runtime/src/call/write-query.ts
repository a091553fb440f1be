import { createQuerySerializer } from "openapi-fetch";
import { invalidOption } from "../contract/invalid-option.js";
import type { Operation, QueryStyle } from "../contract/provider.js";

const SERIALIZERS = {
  form: createQuerySerializer(),
  comma: createQuerySerializer({ array: { style: "form", explode: false } }),
  space: createQuerySerializer({ array: { style: "spaceDelimited", explode: false } }),
  pipe: createQuerySerializer({ array: { style: "pipeDelimited", explode: false } }),
};

/**
 * Writes a query as the spec describes each parameter. What is undefined or null is left out.
 *
 * @throws PaySpecError `invalid-option` for what a query cannot hold, above all a `Date` where the spec has no format for it
 */
export function writeQuery(query: object, { query: styles = {} }: Operation, operation: string): string {
  const written: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const style = styles[name];
    const serializer = style === undefined || style === "date" || style === "date-time" ? "form" : style;
    const text = SERIALIZERS[serializer]({
      [name]: writable(value, style, `${operation}: params.query.${name}`, operation),
    });
    if (text !== "") written.push(text);
  }
  return written.join("&");
}

/** A value in which dates are written; lists and objects are one level deep. */
function writable(value: unknown, style: QueryStyle | undefined, where: string, operation: string, depth = 0): unknown {
  if (value instanceof Date) return dateOf(value, style, where, operation);
  if (typeof value === "object" && value !== null) {
    const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
    if (!isPlain || depth > 0) {
      throw invalidOption(
        `${where} holds what no query can: lists and objects of strings, numbers and booleans only.`,
        operation,
      );
    }
    const inside = (inner: unknown) => writable(inner, style, where, operation, depth + 1);
    if (Array.isArray(value)) return value.map(inside);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside(inner)]));
  }
  const isWritable =
    typeof value === "number"
      ? Number.isFinite(value)
      : ["string", "boolean", "bigint", "undefined"].includes(typeof value);
  if (isWritable || value === null) return value;
  throw invalidOption(
    `${where} must be a string, a number or a boolean; got ${typeof value === "number" ? value : typeof value}.`,
    operation,
  );
}

function dateOf(date: Date, style: QueryStyle | undefined, where: string, operation: string): string {
  if (Number.isNaN(date.getTime())) throw invalidOption(`${where} is an invalid date.`, operation);
  if (style === "date") return date.toISOString().slice(0, 10);
  if (style === "date-time") return date.toISOString();
  throw invalidOption(
    `${where} is no date in the spec: pass the string or number that the provider documents.`,
    operation,
  );
}
