import type { ServerResponse } from "node:http";

/** Responds, or misbehaves. */
type Reply = (response: ServerResponse, elsewhere: string) => void;

// Runtimes treat a connection that has carried a request unlike a fresh one, so all but the cases about that get fresh ones.
const CLOSE = { "Content-Type": "application/json", Connection: "close" };
const PAID = '{"id":"pay_1"}';

/** What the server can be told to respond with, by the word for it in a URL. */
export const replies: { readonly [word: string]: Reply } = {
  paid: (response) => response.writeHead(200, CLOSE).end(PAID),
  /** On a connection that stays open. */
  kept: (response) => response.writeHead(200, { "Content-Type": "application/json" }).end(PAID),
  "503": (response) => response.writeHead(503, CLOSE).end("{}"),
  "502-html": (response) => response.writeHead(502, { ...CLOSE, "Content-Type": "text/html" }).end("<html>"),
  /** The connection ends before a byte of the response. */
  end: (response) => response.socket?.destroy(),
  /** The connection is reset before a byte of the response. */
  reset: (response) => response.socket?.resetAndDestroy(),
  "cut-head": (response) => response.socket?.end("HTTP/1.1 200 OK\r\nContent-Ty"),
  "cut-body": (response) => {
    response.writeHead(200, { ...CLOSE, "Content-Length": "100" });
    response.write('{"id":"pay', () => response.socket?.destroy());
  },
  "cut-chunked": (response) => {
    response.writeHead(200, CLOSE);
    response.write('{"id":"pay', () => response.socket?.destroy());
  },
  "reset-body": (response) => {
    response.writeHead(200, { ...CLOSE, "Content-Length": "100" });
    response.write('{"id":"pay', () => response.socket?.resetAndDestroy());
  },
  /** Half a body that calls itself whole. */
  "half-json": (response) => response.writeHead(200, CLOSE).end('{"id":"pay'),
  hang: () => {},
  "hang-body": (response) => void response.writeHead(200, CLOSE).write("{"),
  "wait-2s": (response) => response.writeHead(429, { ...CLOSE, "Retry-After": "2" }).end("{}"),
  /** Seven seconds after the clock of the clients. */
  "wait-date": (response) =>
    response
      .writeHead(429, {
        ...CLOSE,
        "Retry-After": "Thu, 01 Jan 2026 00:00:07 GMT",
        Date: "Thu, 01 Jan 2026 00:00:00 GMT",
      })
      .end("{}"),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status): [string, Reply] => [
      String(status),
      (response, elsewhere) => response.writeHead(status, { ...CLOSE, Location: `${elsewhere}/payments` }).end(),
    ]),
  ),
};
