import { abortableStream, type StreamEnds } from "./abortable-stream.js";

/** How much of a response is read before the client decides, and in which form. */
export type ReadForm =
  /** All of it, as text. */
  | "text"
  /** All of it, byte for byte. */
  | "bytes"
  /** Nothing: the stream is given out. */
  | "stream";

/** A body as it was read. */
export type ReadBody =
  | { readonly form: "text"; readonly text: string }
  | { readonly form: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly form: "stream"; readonly stream: ReadableStream<Uint8Array<ArrayBuffer>> | null };

/**
 * Reads a body, and no further than `maxBytes` bytes after decompression.
 *
 * @param ends the signal that ends a returned stream, and the listener for its end
 * @throws RangeError when it is larger
 */
export async function readBody(
  response: Response,
  form: ReadForm,
  maxBytes: number,
  ends: StreamEnds,
): Promise<ReadBody> {
  if (form === "stream") return { form, stream: response.body && abortableStream(response.body, ends) };
  if (form === "text") return { form, text: await readText(response, maxBytes) };
  return { form, bytes: await readBytes(response, maxBytes) };
}

/** The text of a body; undefined of a stream, which has not been read. */
export function textOf(body: ReadBody): string | undefined {
  if (body.form === "text") return body.text;
  return body.form === "bytes" ? new TextDecoder().decode(body.bytes) : undefined;
}

/**
 * Reads a body as text.
 *
 * @throws RangeError when it is larger than `maxBytes` bytes after decompression
 */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  if (fits(response, maxBytes)) return response.text();
  return new TextDecoder().decode(await readBytes(response, maxBytes));
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const { body, headers } = response;
  if (body === null) return new Uint8Array();
  if (fits(response, maxBytes)) return new Uint8Array(await response.arrayBuffer());
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = Number(headers.get("Content-Length") ?? 0) > maxBytes ? Infinity : 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      throw new RangeError(`The response is larger than ${maxBytes} bytes.`);
    }
    chunks.push(value);
  }
}

/** Whether the declared length is small enough: no more than that can come, unless it is decompressed. */
function fits({ headers, body }: Response, maxBytes: number): boolean {
  const declared = Number(headers.get("Content-Length") ?? NaN);
  return body === null || (declared <= maxBytes && !headers.has("Content-Encoding"));
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
