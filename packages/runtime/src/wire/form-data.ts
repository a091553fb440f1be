import { invalidOption } from "../contract/invalid-option.js";
import type { PaySpecError } from "../contract/payspec-error.js";

/**
 * Makes the body of a `multipart/form-data` call: a part for each property, `undefined` left out, and one for each item of
 * a list. A `Blob` or bytes travel as a file, a `File` under its own name, a `Date` as text in ISO 8601, and strings,
 * numbers and booleans as text. Of a ready form a copy is made: what is done to the form later changes no retry.
 *
 * @throws PaySpecError `invalid-option` for any other property
 * @see RFC 7578
 */
export function formData(body: unknown, operation: string): FormData | undefined {
  if (body === undefined) return undefined;
  const form = new FormData();
  if (body instanceof FormData) {
    for (const [name, value] of body) form.append(name, value);
    return form;
  }
  for (const [name, property] of Object.entries(Object(body))) {
    for (const value of Array.isArray(property) ? property : [property]) {
      if (value === undefined) continue;
      const part = partOf(value);
      if (part === undefined) throw notAPart(name, value, operation);
      form.append(name, part);
    }
  }
  return form;
}

function partOf(value: unknown): Blob | string | undefined {
  if (value instanceof Blob) return value;
  // The types leave out bytes in shared memory, which some runtimes refuse.
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new Blob([value as BlobPart]);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return ["string", "number", "boolean", "bigint"].includes(typeof value) ? String(value) : undefined;
}

function notAPart(name: string, value: unknown, operation: string): PaySpecError {
  const problem =
    value instanceof ReadableStream
      ? "got a stream, which can be sent only once, and a call may have to be repeated; pass the whole of it as a Blob"
      : value instanceof Date
        ? "got an invalid date"
        : value === null
          ? "got null; leave the property out instead"
          : Array.isArray(value)
            ? "got a list within a list"
            : typeof value === "object"
              ? "got an object; pass it as the text that the provider expects, such as JSON"
              : `got a ${typeof value}`;
  return invalidOption(
    `${operation}: body.${name} must be text, a number, a boolean, a Date, a Blob, ` +
      `bytes or a list of these; ${problem}.`,
    operation,
  );
}
