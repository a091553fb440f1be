import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { responseOf } from "../faults/play-in-process.js";
import type { ProviderName } from "../gen/specs.js";
import type { SandboxCore } from "../sandbox.js";
import { closedToOthers, ownPageHeaders, ownPagesOnly } from "./closed-to-others.js";
import { controlRoutes } from "./control-routes.js";
import { incomingMessage } from "./incoming-message.js";
import { payRoutes } from "./pay-routes.js";
import { playOnWire, send } from "./play-on-wire.js";
import { worldRoutes } from "./world-routes.js";

/** What a request to the server has with it. */
export interface ServerEnv {
  Bindings: HttpBindings;
}

/** Responds as the providers, each under its name: `/elebne/api/v1/…`. What is the sandbox's own is under `/_sandbox`. */
export function createApp(cores: ReadonlyMap<ProviderName, SandboxCore>): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  app.use(closedToOthers);
  app.onError((error, context) => context.text(`${error.message}\n`, error instanceof TypeError ? 400 : 500));
  app.use("/_sandbox/*", ownPagesOnly, ownPageHeaders);
  app.get("/", (context) => context.redirect("/_sandbox"));
  app.route("/_sandbox/pay", payRoutes(cores));
  app.route("/_sandbox", controlRoutes(cores));
  app.route("/_sandbox", worldRoutes(cores));
  // Shops on this machine call with publishable keys from the browser.
  app.use(cors({ origin: (origin) => origin, exposeHeaders: ["*"] }));
  for (const [name, core] of cores) app.all(`/${name}/*`, (context) => respond(context, core, `/${name}`));
  const [only, ...others] = cores.values();
  if (only !== undefined && others.length === 0) app.all("*", (context) => respond(context, only, ""));
  app.notFound((context) => {
    const paths = Array.from(cores, ([name, { basePath }]) => `/${name}${basePath}`);
    return context.text(`There is nothing at ${context.req.path}. The providers are at ${paths.join(", ")}.\n`, 404);
  });
  return app;
}

async function respond({ req, env }: Context<ServerEnv>, core: SandboxCore, mount: string): Promise<Response> {
  const exchange = await core.exchange(incomingMessage(env.incoming), mount);
  const { fault, now } = exchange;
  if (fault !== undefined) await playOnWire({ ...exchange, fault }, env.outgoing, core.sleep);
  // What a page of this machine asks for gets the headers of CORS.
  else if (req.header("Origin") !== undefined) return responseOf(exchange.act());
  // The platform's response costs as much as all else together.
  else send(env.outgoing, exchange.act(), now);
  return RESPONSE_ALREADY_SENT;
}
