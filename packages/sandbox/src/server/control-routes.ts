import { Hono } from "hono";
import type { FaultTarget } from "../faults/fault-plan.js";
import type { FaultText } from "../faults/fault.js";
import type { ProviderName } from "../gen/specs.js";
import type { SandboxCore } from "../sandbox.js";
import type { Payer, SandboxWorld, Snapshot } from "../sandbox-world.js";
import type { Disturbance, DisturbanceTarget } from "../webhooks/disturbance-plan.js";
import type { Duration } from "../world/duration.js";
import type { WebhookEndpoint } from "../world/webhook-endpoint.js";

/** What a world can be told to do over HTTP: the methods of `SandboxWorld`, with their arguments as the JSON body. */
const ACTIONS: Readonly<Record<string, (world: SandboxWorld, body: Body) => unknown>> = {
  advance: (world, { by }) => world.advance(by),
  pay: (world, { id, payer }) => world.pay(id, payer),
  fail: (world, { id, payer }) => world.fail(id, payer),
  act: (world, { resource, id, transition, payer }) => world.act(resource, id, transition, payer),
  create: (world, { resource, values, parent }) => world.create(resource, values, parent),
  inject: (world, { fault, target }) => world.inject(fault, target),
  disturb: (world, { disturbance, target }) => world.disturb(disturbance, target),
  "clear-faults": (world) => world.clearFaults(),
  "add-endpoint": (world, { endpoint }) => world.addEndpoint(endpoint),
  delivered: (world) => world.delivered(),
  snapshot: (world) => world.snapshot(),
  restore: (world, { snapshot }) => world.restore(snapshot),
  reset: (world) => world.reset(),
};

/** The arguments of the actions; each checks its own. */
interface Body {
  readonly by: Duration;
  readonly id: string;
  readonly payer?: Payer;
  readonly resource: string;
  readonly transition: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly parent?: string;
  readonly fault: FaultText;
  readonly target?: FaultTarget & DisturbanceTarget;
  readonly disturbance: Disturbance;
  readonly endpoint: WebhookEndpoint;
  readonly snapshot: Snapshot;
}

/** Routes to look at a world, and to move it. */
export function controlRoutes(cores: ReadonlyMap<ProviderName, SandboxCore>): Hono {
  const app = new Hono();
  app.get("/:provider/worlds", (context) => {
    const core = coreOf(cores, context.req.param("provider"));
    return context.json(core.worldNames);
  });
  app.get("/:provider/worlds/:world", (context) => {
    const core = coreOf(cores, context.req.param("provider"));
    return context.json(overview(core, core.handle(context.req.param("world"))));
  });
  app.post("/:provider/worlds/:world/:action", async (context) => {
    const { provider, world, action } = context.req.param();
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (act === undefined) {
      return context.text(`A world has no action ${action}; it has ${Object.keys(ACTIONS).join(", ")}.\n`, 404);
    }
    // A form of a web page could not send this type.
    if (context.req.header("Content-Type")?.startsWith("application/json") !== true) {
      return context.text("The body must be JSON, with the Content-Type application/json.\n", 415);
    }
    try {
      // Each action checks its arguments itself.
      const result: unknown = await act(coreOf(cores, provider).handle(world), (await context.req.json()) as Body);
      return context.json({ result: result ?? null });
    } catch (error) {
      return context.text(`${error instanceof Error ? error.message : String(error)}\n`, 400);
    }
  });
  return app;
}

function coreOf(cores: ReadonlyMap<string, SandboxCore>, provider: string): SandboxCore {
  const core = cores.get(provider);
  if (core !== undefined) return core;
  throw new TypeError(`This server has no ${provider}; it has ${[...cores.keys()].join(", ")}.`);
}

/** All that there is to see of a world, with the secrets of its endpoints left out. */
function overview({ definition }: SandboxCore, world: SandboxWorld): object {
  const objects = Object.keys(definition.resources).map((resource) => [resource, world.objects(resource)] as const);
  return {
    provider: definition.provider,
    world: world.name,
    now: world.now,
    objects: Object.fromEntries(objects.filter(([, list]) => list.length > 0)),
    ledger: world.ledger,
    events: world.events,
    deliveries: world.deliveries.map((delivery) => ({ ...delivery, key: undefined })),
    faults: world.faults,
    requests: world.requests,
  };
}
