import { readFile } from "node:fs/promises";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { isRecord } from "@payspec/spec-model";

/** A server that responds as a provider's spec says. */
export interface PrismServer {
  /** Its base URL on loopback, without a trailing slash. */
  readonly url: string;
  /** Stops it. */
  close(): Promise<void>;
}

/**
 * Starts Prism on a free port of loopback. It refuses requests that the spec does not admit, and responds with the spec's examples.
 *
 * @param bundle the path of a bundled spec, in JSON
 */
export async function startPrism(bundle: string): Promise<PrismServer> {
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
  return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}

/**
 * Prism takes a query parameter that does not say `explode` for one that says false, and of `a=1&a=2` sees the last.
 * In OpenAPI 3.1 the default is true, for the style form, which is itself the default.
 */
function writeOutExplode(_key: string, value: unknown): unknown {
  const isQuery = isRecord(value) && value["in"] === "query" && "schema" in value;
  return isQuery && (value["style"] ?? "form") === "form" ? { explode: true, ...value } : value;
}
