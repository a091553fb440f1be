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
): (body: unknown) => unknown {
  return (body) =>
    guarded(
      () => {
        if (own !== undefined) return checkWritten(own(body as never), operation);
        if (row.body !== undefined) return row.body(body, operation);
        checkJson(body, operation);
        return JSON.stringify(body);
      },
      "the body",
      operation,
    );
}

/** @throws PaySpecError `invalid-option` for a body that could not be sent a second time, or not as it is */
function checkWritten(body: unknown, operation: string): unknown {
  if (body instanceof ReadableStream) {
    throw invalidOption(
      `${operation}: bodySerializer must not return a stream, which could not be sent a second time.`,
      operation,
    );
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
