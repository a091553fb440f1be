import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Responds, or misbehaves. */
export type Reply = (response: ServerResponse, request: Received) => void;

/** A real server on loopback whose nth request gets the nth reply; the last reply serves all further ones. */
export async function serve(...replies: Reply[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const one = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body };
    received.push(one);
    (replies[received.length - 1] ?? replies.at(-1))?.(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Responds with JSON. */
export function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) =>
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Breaks the connection before a byte of the response. */
export const breakConnection: Reply = (response) => response.socket?.destroy();

/** Breaks the connection in the middle of the body. */
export const cutBody: Reply = (response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write('{"id":"pay', () => response.socket?.destroy());
};

/** Responds with half a body and calls it whole. */
export const halfJson: Reply = (response) =>
  response.writeHead(200, { "Content-Type": "application/json" }).end('{"id":"pay');

/** Never responds. */
export const hang: Reply = () => {};
