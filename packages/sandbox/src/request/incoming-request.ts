import type { HeaderReader } from "./received-request.js";

/** A request that arrives, from a `fetch` or from a socket. */
export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderReader;
  /** Reads the body; empty where there is none, undefined where it is larger than `MAX_BODY_BYTES`. */
  readonly readBody: () => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The largest body that is read, in bytes. What is larger is not kept, and not read to its end. */
export const MAX_BODY_BYTES = 10_000_000;

/** A request that was made for `fetch`. */
export function incomingFetch({ method, url, headers, body }: Request): IncomingRequest {
  return { method, url: new URL(url), headers, readBody: () => readStream(body) };
}

async function readStream(body: ReadableStream<Uint8Array<ArrayBuffer>> | null) {
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels the stream.
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  const [first] = chunks;
  return chunks.length === 1 && first !== undefined ? first : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
