import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer as createTcpServer } from "node:net";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { isRecord } from "@payspec/spec-model";

/** A server that answers as a provider's spec says. */
export interface PrismServer {
  /** Its base URL on loopback, without a trailing slash. */
  readonly url: string;
  /** Stops it. */
  close(): Promise<void>;
}

/**
 * Starts Prism on loopback. It refuses requests that the spec does not admit, and answers with the spec's examples.
 *
 * @param bundle the path of a bundled spec, in JSON
 * @param port 0 for any free one
 * @throws Error when the port is in use
 */
export async function startPrism(bundle: string, port = 0): Promise<PrismServer> {
  const document = JSON.parse(await readFile(bundle, "utf8"), writeOutExplode) as object;
  const server = createServer(await getHttpOperationsFromSpec(document), {
    components: { logger: createLogger("prism", { level: "silent" }) },
    cors: false,
    config: {
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: true,
      isProxy: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  try {
    return { url: await server.listen(port, "127.0.0.1"), close: () => server.close() };
  } catch (reason) {
    throw startError(reason, port);
  }
}

/**
 * Tells now what {@link startPrism} would tell later.
 *
 * @throws Error when the port is in use
 */
export async function checkPort(port: number): Promise<void> {
  const server = createTcpServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch (reason) {
    throw startError(reason, port);
  }
  server.close();
  await once(server, "close");
}

function startError(reason: unknown, port: number): Error {
  // Prism rejects with the message alone.
  const message = String(reason).includes("EADDRINUSE")
    ? `Port ${port} on 127.0.0.1 is in use. Free it, or name another with --port; without --port any free one is taken.`
    : `Prism did not start: ${String(reason)}`;
  return new Error(message, { cause: reason });
}

/**
 * Prism takes a query parameter that does not say `explode` for one that says false, and of `a=1&a=2` sees the last.
 * In OpenAPI 3.1 the default is true, for the style form, which is itself the default.
 */
function writeOutExplode(_key: string, value: unknown): unknown {
  const isQuery = isRecord(value) && value["in"] === "query" && "schema" in value;
  return isQuery && (value["style"] ?? "form") === "form" ? { explode: true, ...value } : value;
}
