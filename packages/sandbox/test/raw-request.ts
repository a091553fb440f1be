import { connect } from "node:net";
import type { QuietClock } from "@payspec/test-support";

/** What a bare socket got for one request. */
export interface Received {
  /** Every byte, as Latin-1. */
  readonly bytes: string;
  /** How the server ended the connection; `open` when it did not. */
  readonly end: "closed" | "reset" | "open";
  /** Virtual milliseconds until the last byte. */
  readonly ms: number;
}

/** Long enough for the slowest response. */
const PATIENCE_MS = 3_600_000;

/** Sends a request over a bare socket, and takes what comes. */
export async function rawRequest(
  url: string,
  {
    headers,
    body,
    clock,
  }: { readonly headers: Record<string, string>; readonly body: string; readonly clock: QuietClock },
): Promise<Received> {
  const { host, hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("latin1");
  const start = clock.now();
  let bytes = "";
  let end: Received["end"] = "open";
  let ms = 0;
  socket.on("data", (chunk) => {
    bytes += chunk;
    ms = clock.now() - start;
  });
  socket.on("end", () => {
    end = "closed";
  });
  socket.on("error", () => {
    end = "reset";
  });
  const sent = { Host: host, ...headers, "Content-Length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${pathname} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
  const cancel = clock.after(PATIENCE_MS, () => socket.destroy());
  // A reset is an event of its own, and no reason to throw here.
  await new Promise((resolve) => socket.once("close", resolve));
  cancel();
  return { bytes, end, ms };
}
