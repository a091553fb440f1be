import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type ProviderName, specs } from "../gen/specs.js";
import { loadCore, type SandboxCore, type SandboxOptions, type WebhookSettings } from "../sandbox.js";
import type { SandboxWorld } from "../sandbox-world.js";
import { openSqliteStorage } from "../storage/sqlite-storage.js";
import { createApp } from "./create-app.js";
import { isLoopbackUrl } from "./is-loopback.js";

/** How a server is started. All of it is optional. */
export interface ServerOptions extends Omit<SandboxOptions, "webhooks"> {
  /**
   * The port on 127.0.0.1; 0 is any that is free.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The path of a SQLite file that keeps all worlds over restarts; needs Node.js 22.13 or later.
   *
   * @default none: worlds are kept in memory
   */
  readonly storage?: string;
  /** Where events go: as in `createSandbox`, but they are sent over the network, to addresses of this machine only. */
  readonly webhooks?: Omit<WebhookSettings, "deliver">;
}

/** Payment gateways on a port of this machine. */
export interface RunningSandbox {
  /** Its origin, without a trailing slash. */
  readonly url: string;
  /** The base URL of a provider, for the option `baseUrl` of its client. */
  readonly baseUrl: (provider: ProviderName) => string;
  /** The world of a key at a provider, see `Sandbox.world`. */
  readonly world: (provider: ProviderName, key: string) => SandboxWorld;
  /** Ends all connections, and frees the port. */
  readonly close: () => Promise<void>;
}

/** How long a receiver has for a delivery, in milliseconds. */
const DELIVERY_TIMEOUT_MS = 10_000;

/** How often the server looks for what has become due, in milliseconds. */
const TICK_MS = 250;

/**
 * Starts payment gateways on a port of this machine. It is closed to other machines, and to web pages of other origins.
 *
 * @param providers all where none is named
 * @throws Error where the port is in use, or the storage cannot be used
 */
export async function startSandbox(
  providers: readonly ProviderName[] = [],
  { port = 0, webhooks = {}, storage: file, ...options }: ServerOptions = {},
): Promise<RunningSandbox> {
  const names = providers.length === 0 ? (Object.keys(specs) as ProviderName[]) : providers;
  const storage = file === undefined ? undefined : await openSqliteStorage(file);
  let url = "";
  const cores = new Map<ProviderName, SandboxCore>();
  for (const name of names) {
    const pageOf = (world: string, resource: string, id: string) =>
      `${url}/_sandbox/pay/${name}/${[world, resource, id].map(encodeURIComponent).join("/")}`;
    const own = { webhooks: { ...webhooks, deliver }, pageOf, ...(storage === undefined ? {} : { storage }) };
    cores.set(name, await loadCore(name, { ...options, ...own }));
  }
  const app = createApp(cores);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  // Idle connections stay open, so that a reset is one that was asked for.
  const server = createServer({ keepAliveTimeout: 600_000 }, listener);
  await listen(server, port);
  // A TCP server has one.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const timer = setInterval(() => {
    for (const core of cores.values()) core.tick();
  }, TICK_MS);
  timer.unref();
  const coreOf = (provider: ProviderName): SandboxCore => {
    const core = cores.get(provider);
    if (core !== undefined) return core;
    throw new TypeError(`This server has no ${provider}; it has ${[...cores.keys()].join(", ")}.`);
  };
  return {
    url,
    baseUrl: (provider) => `${url}/${provider}${coreOf(provider).basePath}`,
    world: (provider, key) => coreOf(provider).handle(key),
    async close() {
      clearInterval(timer);
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      storage?.close();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  // Room for a burst of connections: those past the backlog would wait for the kernel to try again.
  server.listen({ port, host: "127.0.0.1", backlog: 4096 });
  // Rejects when the server emits an error, such as that of a port in use.
  await once(server, "listening");
}

/** Sends a delivery over the network. Only to this machine: an address in a test may be somebody's real one. */
async function deliver(request: Request): Promise<Response> {
  if (!isLoopbackUrl(request.url)) throw new Error("not sent: the address is not on this machine");
  return fetch(request, { signal: AbortSignal.timeout(DELIVERY_TIMEOUT_MS), redirect: "manual" });
}
