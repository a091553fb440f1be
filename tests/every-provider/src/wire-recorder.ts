import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A request as it went over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, below the base path. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer<ArrayBuffer>;
}

/** A server that passes every request on, and keeps it. */
export interface WireRecorder {
  /** Its base URL on loopback, with the base path. */
  readonly url: string;
  /** The requests so far; the caller may empty it. */
  readonly requests: WireRequest[];
  /** Stops it. */
  close(): Promise<void>;
}

/**
 * Starts a recorder on loopback.
 *
 * @param upstream where the requests go: the base URL of an Prism server
 * @param basePath the path of the provider's server, which its Prism server does not have; "" or like `/api/v1`
 */
export async function startWireRecorder(upstream: string, basePath: string): Promise<WireRecorder> {
  const requests: WireRequest[] = [];
  const server = createServer(async (received, response) => {
    const { method = "", url = "", headers } = received;
    const body = await buffer(received);
    const target = url.startsWith(basePath) ? url.slice(basePath.length) : url;
    requests.push({
      method,
      target: url.startsWith(basePath) ? target : `${url} is not below ${basePath}`,
      headers,
      body,
    });
    const passedOn = request(`${upstream}${target}`, { method, headers }, (got) => {
      response.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(response);
    });
    passedOn.on("error", () => response.destroy());
    passedOn.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
