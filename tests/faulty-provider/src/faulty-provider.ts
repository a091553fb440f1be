import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect, createServer as createTcpServer, type AddressInfo } from "node:net";
import type { Plan } from "./plan.ts";
import { type Exchange, playFault } from "./play-fault.ts";
import type { Handler } from "./simulated-provider.ts";

/** What a provider is made from. */
export interface FaultyProviderOptions {
  /** Which fault each attempt meets. */
  readonly plan: Plan;
  /** What stands behind the faults. */
  readonly handle: Handler;
  /** The clock of `Date`, `Retry-After` and slow bytes: the client's own. */
  readonly timing: Exchange["timing"];
  /**
   * Reads the order from a request's body.
   *
   * @default the first `ord_<digits>` in it, which JSON and forms both leave as it is
   */
  readonly orderIn?: (body: string) => string | undefined;
}

/** A provider on loopback that misbehaves as planned. */
export interface FaultyProvider extends AsyncDisposable {
  /** Its base URL, without a trailing slash. */
  readonly url: string;
  /** A base URL where every connection is refused, for as long as the provider runs. */
  readonly refusingUrl: string;
  /** Bodies that redirects brought to another origin. */
  readonly receivedElsewhere: readonly string[];
  /** Attempts so far, of one order or of all, those refused included. */
  attempts(order?: string): number;
  /** Whether the next attempt with this body is to be refused; it counts as made if so. */
  refuses(body: string): boolean;
  /** Waits until nothing is under way that may still act. */
  settled(): Promise<void>;
}

/** Starts a provider on a free port of loopback. */
export async function startFaultyProvider({
  plan,
  handle,
  timing,
  orderIn = (body) => /ord_\d+/.exec(body)?.[0],
}: FaultyProviderOptions): Promise<FaultyProvider> {
  const attempts = new Map<string, number>();
  let total = 0;
  const attemptsOf = (order: string) => attempts.get(order) ?? 0;
  const count = (order: string) => {
    attempts.set(order, attemptsOf(order) + 1);
    total += 1;
  };

  const underWay = new Set<Promise<void>>();
  const receivedElsewhere: string[] = [];
  const elsewhere = await listen(async (request, response) => {
    receivedElsewhere.push(await bodyOf(request));
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"id":"not_a_payment"}');
  });
  const server = await listen(async (request, response) => {
    const body = await bodyOf(request);
    const order = orderIn(body);
    if (order === undefined) {
      response.writeHead(400, { "Content-Type": "application/json" }).end('{"error":{"code":"NO_ORDER"}}');
      return;
    }
    count(order);
    const played = playFault(plan(order, attemptsOf(order)), {
      response,
      act: () => handle({ order, headers: request.headers, body }),
      timing,
      elsewhere: urlOf(elsewhere),
    });
    underWay.add(played);
    await played.finally(() => underWay.delete(played));
  });
  const refusing = await refusingPort();

  return {
    url: urlOf(server),
    refusingUrl: `http://127.0.0.1:${refusing.port}`,
    receivedElsewhere,
    attempts: (order) => (order === undefined ? total : attemptsOf(order)),
    refuses(body) {
      const order = orderIn(body);
      if (order === undefined || plan(order, attemptsOf(order) + 1).kind !== "refused") return false;
      count(order);
      return true;
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([close(server), close(elsewhere), refusing.close()]);
    },
  };
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  // A client that leaves in the middle of its request sent none.
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return "";
  }
  return Buffer.concat(chunks).toString();
}

async function listen(listener: RequestListener): Promise<Server> {
  // Idle connections stay open, so that a reset is one that the plan asked for.
  const server = createServer({ keepAliveTimeout: 600_000 }, listener);
  // Room for a burst of connections: those past the backlog would wait in real time for the kernel to try again.
  await once(server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }), "listening");
  return server;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

/**
 * A port that refuses connections and that nobody else can take: the near end of a connection, since it is in use and
 * does not listen.
 */
async function refusingPort() {
  const far = createTcpServer();
  await once(far.listen(0, "127.0.0.1"), "listening");
  const near = connect((far.address() as AddressInfo).port, "127.0.0.1");
  await once(near, "connect");
  return {
    port: near.localPort,
    async close() {
      near.destroy();
      far.close();
      await once(far, "close");
    },
  };
}
