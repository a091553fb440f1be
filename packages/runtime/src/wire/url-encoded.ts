import { invalidOption } from "../contract/invalid-option.js";
import type { PaySpecError } from "../contract/payspec-error.js";
import type { BodySerializer } from "../contract/provider.js";

/**
 * Writes the body of an `application/x-www-form-urlencoded` call. Nested values are written in brackets, as OpenAPI's
 * `deepObject` does: `metadata[order]=1`, and lists of objects with their index: `items[0][price]=5`. A list of plain
 * values repeats its name, as `form` does: `on=a&on=b`. Undefined values, empty lists and empty objects are left out; a
 * `Date` is written in ISO 8601. A ready `URLSearchParams` stays as it is.
 *
 * @throws PaySpecError `invalid-option` for any other value, and for one that holds itself
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export const urlEncoded: BodySerializer = /* @__PURE__ */ urlEncodedWith({ indexed: [] });

/**
 * Makes an {@link urlEncoded} for lists of plain values that the provider expects with their index: `expand[0]=payer`.
 *
 * @param options.indexed the names of those lists
 */
export function urlEncodedWith({ indexed }: { indexed: readonly string[] }): BodySerializer {
  const serializer = (body: unknown, operation: string): string | undefined => {
    if (body === undefined) return undefined;
    if (body instanceof URLSearchParams) return body.toString();
    if (!isPlainObject(body)) {
      throw invalidOption(`${operation}: body must be an object or URLSearchParams; got ${typeName(body)}.`, operation);
    }
    const pairs = Object.entries(body).flatMap(([name, value]) => {
      const isRepeated = Array.isArray(value) && !indexed.includes(name) && !value.some(isNested);
      return isRepeated
        ? value.flatMap((item) => pairsOf(name, item, operation, [body, value]))
        : pairsOf(name, value, operation, [body]);
    });
    return new URLSearchParams(pairs).toString();
  };
  return Object.assign(serializer, { contentType: "application/x-www-form-urlencoded" });
}

/** The names and values that a value is written as. */
function pairsOf(name: string, value: unknown, operation: string, holders: readonly unknown[]): [string, string][] {
  if (value === undefined) return [];
  if (value instanceof Date && !Number.isNaN(value.getTime())) return [[name, value.toISOString()]];
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) {
    return [[name, String(value)]];
  }
  if (holders.includes(value)) throw notWritable(name, "a value that holds itself", operation);
  if (!Array.isArray(value) && !isPlainObject(value)) throw notWritable(name, typeName(value), operation);
  // The entries of a list have its indices as keys.
  return Object.entries(value).flatMap(([key, item]) =>
    pairsOf(`${name}[${key}]`, item, operation, [...holders, value]),
  );
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}

/** Whether a value is a plain object, unlike for example a `Map`, whose entries are not properties. */
function isPlainObject(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.prototype.toString.call(value) === "[object Object]"
  );
}

function notWritable(name: string, got: string, operation: string): PaySpecError {
  const advice = got === "null" ? "; leave the property out, or pass an empty string" : "";
  return invalidOption(
    `${operation}: body.${name} must be a string, a number, a boolean, a Date, or a list or an object of these; got ${got}${advice}.`,
    operation,
  );
}

function typeName(value: unknown): string {
  if (value === null || typeof value === "number") return String(value);
  if (value instanceof Date) return "an invalid date";
  if (Array.isArray(value)) return "a list";
  // "[object Map]"
  return typeof value === "object" ? `a ${Object.prototype.toString.call(value).slice(8, -1)}` : `a ${typeof value}`;
}
