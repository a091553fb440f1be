import { STATUS_CODES, type ServerResponse } from "node:http";
import { type ProviderResponse } from "../act/provider-response.js";
import type { Exchange } from "../faults/exchange.js";
import type { Fault } from "../faults/fault.js";
import { GARBAGE, PROXY_PAGE, UNASKED } from "../faults/fault-bodies.js";

/** Plays the fault of an exchange on its connection. */
export async function playOnWire(
  exchange: Exchange & { readonly fault: Fault },
  response: ServerResponse,
): Promise<void> {
  const { fault, act, refuse, now } = exchange;
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
      return send(response, { status: 200, headers: { "Content-Type": "application/json" }, body: GARBAGE });
    case "html":
      return send(response, { status: fault.status, headers: { "Content-Type": "text/html" }, body: PROXY_PAGE });
    case "error":
      return send(response, refuse(fault.status === 503 ? "unavailable" : "failed", fault.status));
    case "too-many": {
      const after = fault.isDate ? new Date(now + fault.seconds * 1000).toUTCString() : String(fault.seconds);
      const refusal = refuse("rate-limited", 429);
      return send(response, { ...refusal, headers: { ...refusal.headers, "Retry-After": after } });
    }
    case "hang":
      return; // The client ends it, or the server's own end does.
    case "delay": {
      const timer = setTimeout(() => send(response, early ?? act()), fault.ms);
      response.once("close", () => clearTimeout(timer));
      return;
    }
    case "drip":
      return drip(response, early ?? act(), fault.ms);
    case "wrong-length": {
      const whole = early ?? act();
      return void socket.end(headOf(whole, Buffer.byteLength(whole.body ?? "") - 5) + (whole.body ?? ""));
    }
    case "duplicate": {
      const unasked: ProviderResponse = { status: 200, headers: { "Content-Type": "application/json" }, body: UNASKED };
      // In one packet, so that no other request of the client's comes between.
      socket.cork();
      send(response, early ?? act());
      socket.write(headOf(unasked) + UNASKED);
      process.nextTick(() => socket.uncork());
      return;
    }
    case "redirect":
      return send(response, { status: 307, headers: { Location: fault.to }, body: "" });
  }
}

/** The head of a response as it goes over the wire. */
function headOf({ status, headers, body = "" }: ProviderResponse, length = Buffer.byteLength(body)): string {
  const lines = Object.entries({ ...headers, "Content-Length": String(length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** Sends a response as it is. */
export function send(
  response: ServerResponse,
  {
    status,
    headers,
    body,
  }: Pick<ProviderResponse, "status" | "headers"> & { readonly body: string | Uint8Array | undefined },
): void {
  response.writeHead(status, { ...headers, "Content-Length": body === undefined ? 0 : Buffer.byteLength(body) });
  response.end(body);
}

/** Sends the headers at once and then a byte at a time, until all are sent or the client leaves. */
function drip(response: ServerResponse, { status, headers, body = "" }: ProviderResponse, msPerByte: number): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, "Content-Length": bytes.length });
  response.flushHeaders();
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < bytes.length) response.write(bytes.subarray(sent, sent + 1));
    else response.end();
    sent += 1;
  }, msPerByte);
  response.once("close", () => clearInterval(timer));
}
