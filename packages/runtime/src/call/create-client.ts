import createOpenapiFetchClient, { type HeadersOptions, type Middleware } from "openapi-fetch";
import type { Client } from "../contract/client.js";
import { didYouMean } from "../contract/did-you-mean.js";
import { invalidOption } from "../contract/invalid-option.js";
import { OPERATION, type OperationInfo } from "../contract/operation-info.js";
import type { Provider } from "../contract/provider.js";
import { systemTiming } from "../contract/timing.js";
import { call, type Engine } from "./call.js";
import type { LooseCallOptions } from "./check-call.js";
import { type ClientContext, clientContext, type ContextOptions } from "./client-context.js";
import { type HeaderValues, headersOf } from "./headers-of.js";
import { operationInfos } from "./operation-infos.js";

/** What a client is made from: one key, or `auth` in its place, and the shared options. */
export type ClientOptions<P extends Provider> = ContextOptions<P> & {
  /** Headers of every call. Credentials and idempotency keys have options of their own. */
  headers?: HeadersOptions;
};

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/**
 * Makes a provider's client from its generated table: an openapi-fetch client whose calls obey the law of retries, with a
 * function for each `operationId`.
 *
 * @param provider the table in `src/gen/provider.ts`
 * @param timing the clock, for tests
 * @throws PaySpecError for an option that is missing, wrong or unknown
 */
export function createClient<Paths extends {}, Types, P extends Provider, Code extends string = never>(
  provider: P,
  options: ClientOptions<P>,
  timing = systemTiming,
): Client<Paths, Types, P["operations"], Code> {
  const context = clientContext(provider, options, timing, ["headers"]);
  const middleware = new Set<Middleware>();
  const openapiFetch = createOpenapiFetchClient<Record<string, never>>({
    baseUrl: context.baseUrl,
    headers: clientHeaders(options?.headers, context),
    // A redirect could carry the key to another host.
    redirect: "manual",
  });
  const engine: Engine = { context, openapiFetch, hasMiddleware: () => middleware.size > 0 };
  const client: Record<string, unknown> = {
    use(...added: Middleware[]): void {
      openapiFetch.use(...added);
      for (const one of added) if (one) middleware.add(one);
    },
    eject(...removed: Middleware[]): void {
      openapiFetch.eject(...removed);
      for (const one of removed) middleware.delete(one);
    },
    request: (method: string, path: string, callOptions?: LooseCallOptions) =>
      callByPath(String(method).toUpperCase(), path, callOptions),
  };
  const routes = new Map<string, OperationInfo>();
  for (const info of operationInfos(context, client)) {
    const { id, row } = info;
    routes.set(`${row.method} ${row.path}`, info);
    const named = (callOptions?: LooseCallOptions) => call(engine, info, callOptions);
    // Not enumerable: to print a client is to print its operations.
    client[id] = Object.defineProperty(named, OPERATION, { value: info });
  }
  for (const method of METHODS) {
    client[method] = (path: string, callOptions?: LooseCallOptions) => callByPath(method, path, callOptions);
  }
  // Node's `console.log` would print each of the operations.
  Object.defineProperty(client, Symbol.for("nodejs.util.inspect.custom"), {
    value: () => `${provider.name} client of ${context.baseUrl} with ${routes.size} operations`,
  });
  return client as Client<Paths, Types, P["operations"], Code>;

  async function callByPath(method: string, path: string, callOptions: LooseCallOptions | undefined): Promise<object> {
    const info = routes.get(`${method} ${path}`);
    if (info !== undefined) return call(engine, info, callOptions);
    // A path that is no template may hold an id; only templates of the spec are shown.
    const known = [...routes.keys()];
    const hint = didYouMean(`${method} ${path}`, known) || " Pass a path template of the spec, such as /payments/{id}.";
    throw invalidOption(`${provider.name} has no such operation.${hint}`);
  }
}

/** @throws PaySpecError `invalid-option` for a header that has an option of its own */
function clientHeaders(given: HeadersOptions | undefined, { provider, reservedHeaders }: ClientContext): HeaderValues {
  const keys = Object.values(provider.operations).flatMap(
    ({ idempotency }) => idempotency?.header?.toLowerCase() ?? [],
  );
  const ofCalls = keys.map((header) => [header, "idempotencyKey with each call"] as const);
  return headersOf(given, "headers", new Map([...reservedHeaders, ...ofCalls]));
}
