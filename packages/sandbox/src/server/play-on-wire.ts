import { STATUS_CODES, type ServerResponse } from "node:http";
import { type ProviderResponse } from "../act/provider-response.js";
import type { Exchange } from "../faults/exchange.js";
import type { Fault } from "../faults/fault.js";
import { GARBAGE, PROXY_PAGE, UNASKED } from "../faults/fault-bodies.js";

/** How an exchange on a socket waits; rejects when the signal aborts. */
type Sleep = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

/** Plays the fault of an exchange on its connection. */
export async function playOnWire(
  exchange: Exchange & { readonly fault: Fault },
  response: ServerResponse,
  sleep: Sleep,
): Promise<void> {
  const { fault, act, refuse, now } = exchange;
  const reply = (sent: Sent) => send(response, sent, now);
  const { socket } = response;
  if (socket === null) return; // The client is gone.
  const early = fault.isCommitted ? act() : undefined;
  switch (fault.kind) {
    // A request that has arrived can no longer be refused.
    case "refused":
    case "reset":
      return void socket.resetAndDestroy();
    // What is wrong with the connection is in the bytes, which node:http would set right; so they are written past it.
    case "cut-headers":
      return void socket.end(headOf(early ?? act()).slice(0, 30));
    case "cut-body": {
      const whole = early ?? act();
      return void socket.end(headOf(whole) + (whole.body ?? "").slice(0, -5));
    }
    case "garbage":
      return reply({ status: 200, headers: { "Content-Type": "application/json" }, body: GARBAGE });
    case "html":
      return reply({ status: fault.status, headers: { "Content-Type": "text/html" }, body: PROXY_PAGE });
    case "reply":
      return reply({ status: fault.status, headers: { "Content-Type": fault.type }, body: fault.body });
    case "declined":
      return reply(refuse("declined"));
    case "error":
      return reply(refuse(fault.status === 503 ? "unavailable" : "failed", fault.status));
    case "too-many": {
      const after = fault.isDate ? new Date(now + fault.seconds * 1000).toUTCString() : String(fault.seconds);
      const refusal = refuse("rate-limited", 429);
      return reply({ ...refusal, headers: { ...refusal.headers, "Retry-After": after } });
    }
    case "hang":
      return; // The client ends it, or the server's own end does.
    case "delay":
      // A provider acts also for a client that has gone meanwhile.
      await sleep(fault.ms, undefined);
      return reply(early ?? act());
    case "drip":
      return drip(response, early ?? act(), { msPerByte: fault.ms, now, sleep });
    case "wrong-length": {
      const whole = early ?? act();
      return void socket.end(headOf(whole, Buffer.byteLength(whole.body ?? "") - 5) + (whole.body ?? ""));
    }
    case "duplicate": {
      const unasked: ProviderResponse = { status: 200, headers: { "Content-Type": "application/json" }, body: UNASKED };
      // In one packet, so that no other request of the client's comes between.
      socket.cork();
      reply(early ?? act());
      socket.write(headOf(unasked) + UNASKED);
      process.nextTick(() => socket.uncork());
      return;
    }
    case "redirect":
      return reply({ status: 307, headers: { Location: fault.to }, body: "" });
    case "acts-later":
      reply({ status: 504, headers: { "Content-Type": "text/html" }, body: PROXY_PAGE });
      await sleep(fault.ms, undefined);
      act();
  }
}

/** The head of a response as it goes over the wire. */
function headOf({ status, headers, body = "" }: ProviderResponse, length = Buffer.byteLength(body)): string {
  const lines = Object.entries({ ...headers, "Content-Length": String(length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** A response as it is sent. */
type Sent = Pick<ProviderResponse, "status" | "headers"> & { readonly body: string | Uint8Array | undefined };

/**
 * Sends a response as it is.
 *
 * @param now the time of the world, for the header `Date`
 */
export function send(response: ServerResponse, { status, headers, body }: Sent, now: number): void {
  const date = { Date: httpDate(now) };
  // A 204 has no body, and must not say how long it is.
  const length = status === 204 ? {} : { "Content-Length": body === undefined ? 0 : Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...date, ...length });
  response.end(body);
}

let lastSecond = 0;
let lastDate = "";

/** A time as HTTP writes it. */
function httpDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(now).toUTCString();
  }
  return lastDate;
}

/** Sends the headers at once and then a byte at a time, until all are sent or the client leaves. */
async function drip(
  response: ServerResponse,
  { status, headers, body = "" }: ProviderResponse,
  { msPerByte, now, sleep }: { readonly msPerByte: number; readonly now: number; readonly sleep: Sleep },
): Promise<void> {
  const bytes = Buffer.from(body);
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  response.writeHead(status, { ...headers, Date: httpDate(now), "Content-Length": bytes.length });
  response.flushHeaders();
  try {
    for (let sent = 0; sent < bytes.length; sent++) {
      await sleep(msPerByte, gone.signal);
      response.write(bytes.subarray(sent, sent + 1));
    }
    response.end();
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  }
}
