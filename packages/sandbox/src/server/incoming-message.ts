import type { IncomingMessage } from "node:http";
import { type IncomingRequest, MAX_BODY_BYTES } from "../request/incoming-request.js";
import type { HeaderReader } from "../request/received-request.js";

/** A request that came over a socket, without the platform's classes, which cost as much as all else together. */
export function incomingMessage(message: IncomingMessage): IncomingRequest {
  const { method = "GET", url = "/", headers } = message;
  return {
    method,
    url: new URL(url.startsWith("/") ? `http://${headers.host ?? "localhost"}${url}` : url),
    headers: headersOf(headers),
    readBody: () => readBody(message),
  };
}

function headersOf(headers: IncomingMessage["headers"]): HeaderReader {
  const valueOf = (value: string | readonly string[]) => (typeof value === "string" ? value : value.join(", "));
  return {
    get(name) {
      const value = headers[name.toLowerCase()];
      return value === undefined ? null : valueOf(value);
    },
    entries: () => Object.entries(headers).map(([name, value = ""]) => [name, valueOf(value)]),
  };
}

function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    let size = 0;
    message.on("data", (chunk: Buffer<ArrayBuffer>) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return void chunks.push(chunk);
      // The rest is thrown away as it comes, so that the sender hears what is wrong.
      chunks.length = 0;
      resolve(undefined);
    });
    message.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    message.on("error", reject);
    message.on("aborted", () => reject(new Error("The client has gone before it had sent the whole request.")));
  });
}
