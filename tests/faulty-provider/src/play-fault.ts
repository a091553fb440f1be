import { STATUS_CODES, type ServerResponse } from "node:http";
import type { Fault } from "./fault.ts";
import { type ForeignAnswer, page, REFUSALS, SUCCESSES } from "./foreign-answers.ts";
import type { ProviderAnswer } from "./simulated-provider.ts";

/** One request, about to be answered or not. */
export interface Exchange {
  readonly response: ServerResponse;
  /** Lets the provider act, and returns what it would answer; called at most once. */
  readonly act: () => ProviderAnswer | Promise<ProviderAnswer>;
  /** The clock of `Date`, `Retry-After` and slow bytes. */
  readonly timing: { now(): number; after(ms: number, action: () => void): () => void };
  /** Where a redirect leads. */
  readonly elsewhere: string;
}

/** Not JSON, not text, not empty. */
const GARBAGE = Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0x7b, 0x22, 0x69, 0x64, 0x00]);

/**
 * Plays a fault on the wire.
 *
 * A request that has arrived can no longer be refused: for `refused` its connection is reset, not acted upon, and the
 * client cannot tell that from a reset after the commit.
 */
export async function playFault(fault: Fault, { response, act, timing, elsewhere }: Exchange): Promise<void> {
  const { socket } = response;
  if (socket === null) return; // The client is gone.
  const json = ({ status, body }: ProviderAnswer, headers: Record<string, string> = {}) =>
    send(response, status, "application/json", body, timing.now(), headers);
  const foreign = ({ status, type, body }: ForeignAnswer) => send(response, status, type, body, timing.now());
  // The fault of the connection is in the bytes, which node:http would set right; so they are written past it.
  const head = ({ status, body }: ProviderAnswer, length = Buffer.byteLength(body)) =>
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

  if ("committed" in fault && fault.committed) await act();
  switch (fault.kind) {
    case "none":
      return json(await act());
    case "refused":
    case "reset":
      return void socket.resetAndDestroy();
    case "cut-headers":
      return void socket.end(head(await act()).slice(0, 30));
    case "cut-body": {
      const answer = await act();
      return void socket.end(head(answer) + answer.body.slice(0, -5));
    }
    case "garbage":
      await act();
      return send(response, 200, "application/json", GARBAGE, timing.now());
    case "html-502":
      return foreign(page(502));
    case "html-200":
      return foreign(page(200));
    case "too-many": {
      const seconds = fault.retryAfterSeconds;
      const date = new Date(timing.now() + seconds * 1000).toUTCString();
      return json(problem(429), { "Retry-After": fault.as === "date" ? date : String(seconds) });
    }
    case "server-error":
      return json(problem(fault.status));
    case "hang":
      return; // The client ends it, or the provider's own end does.
    case "slow-drip":
      return drip(response, await act(), fault.msPerByte, timing);
    case "wrong-length": {
      const answer = await act();
      return void socket.end(head(answer, Buffer.byteLength(answer.body) - 5) + answer.body);
    }
    case "duplicate": {
      const answer = await act();
      const again = { status: 200, body: '{"id":"pay_unasked","paid":true}' };
      // In one packet, so that no other request of the client's comes between.
      socket.cork();
      json(answer);
      socket.write(head(again) + again.body);
      process.nextTick(() => socket.uncork());
      return;
    }
    case "redirect":
      return json({ status: 307, body: "" }, { Location: elsewhere });
    case "declined":
      return json(problem(402));
    case "foreign-refusal":
      return foreign(REFUSALS[fault.answer]);
    case "foreign-success":
      return foreign(SUCCESSES[fault.answer]);
    case "acts-later":
      foreign(page(504));
      await new Promise<void>((resolve) => void timing.after(fault.afterMs, resolve));
      await act();
  }
}

function problem(status: number): ProviderAnswer {
  return { status, body: JSON.stringify({ error: { code: `E${status}`, message: STATUS_CODES[status] } }) };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  now: number,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, {
      "Content-Type": type,
      // A 204 has no body, and must not say how long it is.
      ...(status !== 204 && { "Content-Length": Buffer.byteLength(body) }),
      Date: new Date(now).toUTCString(),
      ...headers,
    })
    .end(body);
}

/** Sends the headers at once and then a byte at a time, until all are sent or the client leaves. */
function drip(
  response: ServerResponse,
  { status, body }: ProviderAnswer,
  msPerByte: number,
  timing: Exchange["timing"],
) {
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
  response.flushHeaders();
  const bytes = Buffer.from(body);
  let sent = 0;
  const next = () => {
    response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent === bytes.length) response.end();
    else cancel = timing.after(msPerByte, next);
  };
  let cancel = timing.after(msPerByte, next);
  response.once("close", () => cancel());
}
