import { type BodySerializer, createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";
import { invalidOption } from "../contract/invalid-option.js";
import { PaySpecError } from "../contract/payspec-error.js";
import type { Operation } from "../contract/provider.js";
import { typeName } from "../contract/type-name.js";
import { checkJson } from "./check-json.js";
import { writeQuery } from "./write-query.js";

/** What writes the query of a call: the caller's own function or options, or else what the spec describes. */
export function querySerializerOf(
  own: ((query: unknown) => string) | QuerySerializerOptions | undefined,
  row: Operation,
  operation: string,
): (query: object) => string {
  if (own === undefined) return (query) => writeQuery(query, row, operation);
  const write = typeof own === "function" ? own : createQuerySerializer(own);
  return (query) => guarded(() => write(query), "the query", operation);
}

/** What writes the body of a call: the caller's own function, or else the spec's format. */
export function bodySerializerOf(
  own: BodySerializer<unknown> | undefined,
  row: Operation,
  operation: string,
): (body: unknown, headers?: Headers) => unknown {
  return (body, headers) =>
    guarded(
      () => {
        if (own !== undefined) return checkWritten(own(body as never), operation);
        if (row.body !== undefined) return row.body(body, operation);
        if (isUrlEncoded(headers)) return writeUrlEncoded(body, operation);
        checkJson(body, operation);
        return JSON.stringify(body);
      },
      "the body",
      operation,
    );
}

/** Whether the caller's own header says that the body is a form, as openapi-fetch understands it. */
function isUrlEncoded(headers: Headers | undefined): boolean {
  return headers?.get("Content-Type") === "application/x-www-form-urlencoded";
}

/** Properties that are undefined are left out, as in JSON. */
function writeUrlEncoded(body: unknown, operation: string): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(Object(body))) {
    if (value === undefined) continue;
    if (!["string", "number", "boolean", "bigint"].includes(typeof value)) {
      throw invalidOption(
        `${operation}: body.${name} must be a string, a number or a boolean, to be sent as a form; got ${typeName(value)}.`,
        operation,
      );
    }
    text.append(name, String(value));
  }
  return text.toString();
}

/** @throws PaySpecError `invalid-option` for a body that could not be sent a second time, or not as it is */
function checkWritten(body: unknown, operation: string): unknown {
  if (body instanceof ReadableStream) {
    throw invalidOption(`${operation}: bodySerializer must not return a stream (it could not be retried).`, operation);
  }
  const isSendable =
    body === undefined ||
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    [FormData, URLSearchParams, Blob, ArrayBuffer].some((type) => body instanceof type);
  if (isSendable) return body;
  const got = body instanceof Promise ? "a promise" : typeName(body);
  throw invalidOption(
    `${operation}: bodySerializer must return a string, bytes, a Blob, FormData or URLSearchParams; got ${got}.`,
    operation,
  );
}

function guarded<T>(write: () => T, what: string, operation: string): T {
  try {
    return write();
  } catch (thrown) {
    if (thrown instanceof PaySpecError) throw thrown;
    // Not its message: it may hold a value of the request.
    const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
    throw invalidOption(`${operation}: ${what} could not be written (${name}).`, operation);
  }
}
