import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from "node:net";
import { replies } from "./replies.ts";
import type { Addresses, Received } from "./wire-case.ts";

/** A server that misbehaves as its URLs say. */
export interface WireServer extends Addresses, AsyncDisposable {
  /** Responds to what is no case's: the pages of a browser. */
  fallback: RequestListener;
}

/**
 * Starts a server on loopback:
 *
 * - `/case/<id>/<reply>,<reply>/…` is a provider whose nth request gets the nth of the {@link replies}
 * - `/received/<id>/<count>` tells what came to it, once that many requests have
 * - `/vanishing/<id>` tells the URL of another that responds once, then breaks the connection and listens no more
 */
export async function startWireServer(): Promise<WireServer> {
  const received = new Map<string, Received[]>();
  const arrivals = new Map<string, () => void>();
  const closers: (() => Promise<unknown>)[] = [];
  const tls = readFileSync(new URL("../test/self-signed.pem", import.meta.url));

  async function listen(server: Server | TcpServer): Promise<number> {
    await once(server.listen(0, "127.0.0.1"), "listening");
    closers.push(async () => {
      if ("closeAllConnections" in server) server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    });
    return (server.address() as AddressInfo).port;
  }

  const provide: RequestListener = async (request, response) => {
    const [, kind, id = "", argument = "", ...path] = (request.url ?? "").split("/");
    // A browser asks before it sends credentials to another origin, and may read what the response allows.
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.setHeader("Access-Control-Expose-Headers", "Retry-After, Date");
    if (request.method === "OPTIONS") return void response.writeHead(204, { Connection: "close" }).end();
    if (kind === "vanishing") return json(response, { url: await vanishing(id) });
    if (kind === "received") {
      if ((received.get(id)?.length ?? 0) < Number(argument)) {
        await new Promise<void>((resolve) => arrivals.set(id, resolve));
      }
      return json(response, received.get(id) ?? []);
    }
    if (kind !== "case") return wire.fallback(request, response);
    const all = await record(id, request, `/${path.join("/")}`);
    const script = argument.split(",");
    const reply = script[all.length - 1] ?? script.at(-1) ?? "";
    replies[reply]?.(response, `${wire.url}/case/${id}-elsewhere/paid`);
    arrivals.get(id)?.();
  };

  async function record(id: string, request: IncomingMessage, path: string): Promise<readonly Received[]> {
    const all = received.get(id) ?? [];
    received.set(id, all);
    all.push(await readRequest(request, path));
    return all;
  }

  async function vanishing(id: string): Promise<string> {
    const server = createServer(async (request, response) => {
      const all = await record(id, request, request.url ?? "");
      if (all.length === 1) return replies["kept"]?.(response, "");
      server.close();
      setImmediate(() => request.socket.destroy());
    });
    return `http://127.0.0.1:${await listen(server)}`;
  }

  const unfinished = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.destroy());
  });
  const far = createTcpServer();
  const near = connect(await listen(far), "127.0.0.1");
  await once(near, "connect");
  closers.unshift(async () => near.destroy());

  const wire: WireServer = {
    url: `http://127.0.0.1:${await listen(createServer({ keepAliveTimeout: 600_000 }, provide))}`,
    control: `http://127.0.0.1:${await listen(createServer(provide))}`,
    untrusted: `https://127.0.0.1:${await listen(createTlsServer({ key: tls, cert: tls }, provide))}`,
    unfinished: `https://127.0.0.1:${await listen(unfinished)}`,
    // The near end of a connection: nobody else can take the port, and nobody listens on it.
    refusing: `http://127.0.0.1:${near.localPort}`,
    fallback: (_, response) => void response.writeHead(404).end(),
    async [Symbol.asyncDispose]() {
      for (const close of closers) await close();
    },
  };
  return wire;
}

const carriedOne = new WeakSet<object>();

async function readRequest(request: IncomingMessage, path: string): Promise<Received> {
  const { method = "", headers, socket } = request;
  const reused = carriedOne.has(socket);
  carriedOne.add(socket);
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return { method, path, headers, body, reused };
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json", Connection: "close" }).end(JSON.stringify(value));
}
