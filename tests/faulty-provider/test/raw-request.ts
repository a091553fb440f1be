import { connect } from "node:net";
import type { QuietClock } from "../src/quiet-clock.ts";

/** What a bare socket got for one request. */
export interface Received {
  /** Every byte, as Latin-1. */
  readonly bytes: string;
  /** How the server ended the connection; `open` when it did not. */
  readonly end: "closed" | "reset" | "open";
  /** Virtual milliseconds until the last byte. */
  readonly ms: number;
}

/** Long enough for the slowest answer. */
const PATIENCE_MS = 600_000;

/** Sends one payment over a bare socket, and takes what comes. */
export async function rawRequest(url: string, order: string, clock: QuietClock): Promise<Received> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("latin1");
  const start = clock.now();
  const body = JSON.stringify({ order });
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
  socket.write(
    `POST /payments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  const cancel = clock.after(PATIENCE_MS, () => socket.destroy());
  // A reset is an event of its own kind, and no reason to throw here.
  await new Promise((resolve) => socket.once("close", resolve));
  cancel();
  return { bytes, end, ms };
}
