import { invalidOption } from "../contract/invalid-option.js";
import type { BodySerializer } from "../contract/provider.js";

/**
 * Makes what writes the body of a call that is neither JSON nor a form: a string travels as UTF-8, bytes and a `Blob` as
 * they are.
 *
 * @param contentType the media type that the spec gives, such as `text/csv`; a type that a `Blob` has of its own is not sent
 * @throws PaySpecError `invalid-option` from the serializer, for any other body
 */
export function rawBody(contentType: string): BodySerializer {
  const serializer = (body: unknown, operation: string): string | Blob | undefined => {
    if (body === undefined || typeof body === "string" || body instanceof Blob) return body;
    // A copy, which stays the same if the call has to be repeated. The types leave out bytes in shared memory, which some
    // runtimes refuse.
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Blob([body as BlobPart]);
    const got =
      body instanceof ReadableStream
        ? "a stream, which could not be sent a second time"
        : body === null
          ? "null"
          : typeof body === "object"
            ? "an object"
            : `a ${typeof body}`;
    throw invalidOption(`${operation}: body must be a string, a Blob or bytes; got ${got}.`, operation);
  };
  return Object.assign(serializer, { contentType });
}
