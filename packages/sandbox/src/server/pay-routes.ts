import { Hono } from "hono";
import type { SandboxCore } from "../sandbox.js";
import type { Payer, SandboxWorld } from "../sandbox-world.js";
import { type JsonObject, valueAt } from "../spec/pointer.js";
import { type PayPage, payPage } from "./pay-page.js";

/** The hosted payment pages: `/<provider>/<world>/<resource>/<id>`. */
export function payRoutes(cores: ReadonlyMap<string, SandboxCore>): Hono {
  const app = new Hono();
  app.get("/:provider/:world/:resource/:id", (context) => {
    const found = find(cores, context.req.param());
    return found === undefined ? context.notFound() : context.html(payPage(pageOf(found)));
  });
  app.post("/:provider/:world/:resource/:id", async (context) => {
    const found = find(cores, context.req.param());
    if (found === undefined) return context.notFound();
    const { action, amount, ...card } = await context.req.parseBody();
    const payer: Payer = {
      ...(typeof amount === "string" && amount !== "" ? { amount: Number(amount) } : {}),
      card: Object.fromEntries(Object.entries(card).filter(([, value]) => typeof value === "string" && value !== "")),
    };
    try {
      if (action === "fail") found.world.fail(found.id, payer);
      else found.world.pay(found.id, payer);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return context.html(payPage({ ...pageOf(found), problem: error.message }), 409);
    }
    const { page } = found;
    const after = found.world.object(found.resource, found.id) ?? found.value;
    const isPaid = action !== "fail" && !isPayable(found, after);
    const next = urlAt(after, isPaid ? page.paid : (page.failed ?? page.left));
    if (next !== undefined) return context.redirect(next, 303);
    const problem = action === "fail" ? { problem: "The payment has failed." } : {};
    return context.html(payPage({ ...pageOf({ ...found, value: after }), ...problem }));
  });
  return app;
}

interface Found {
  readonly core: SandboxCore;
  readonly world: SandboxWorld;
  readonly resource: string;
  readonly id: string;
  readonly value: JsonObject;
  readonly page: NonNullable<SandboxCore["definition"]["resources"][string]["page"]>;
}

function find(
  cores: ReadonlyMap<string, SandboxCore>,
  { provider, world: name, resource, id }: Readonly<Record<"provider" | "world" | "resource" | "id", string>>,
): Found | undefined {
  const core = cores.get(provider);
  const page = core?.definition.resources[resource]?.page;
  // A page makes no world.
  if (core === undefined || page === undefined || !core.worldNames.includes(name)) return undefined;
  const world = core.handle(name);
  const value = world.object(resource, id);
  return value === undefined ? undefined : { core, world, resource, id, value, page };
}

function pageOf({ core, resource, id, value, page }: Found): PayPage {
  const { money, state } = core.definition.resources[resource] ?? {};
  const amount = valueAt(value, money?.amount ?? "/amount");
  const currency =
    money?.currency.startsWith("/") === false ? money.currency : valueAt(value, money?.currency ?? "/currency");
  return {
    title: core.definition.title,
    id,
    amount: typeof amount === "number" ? amount : undefined,
    currency: typeof currency === "string" ? currency : "",
    isOpen: money?.paid !== undefined && amount === null,
    isPayable: isPayable({ core, resource }, value),
    state: String(valueAt(value, state ?? "/state") ?? "unknown"),
    leaveUrl: urlAt(value, page.left),
  };
}

function isPayable({ core, resource }: Pick<Found, "core" | "resource">, value: JsonObject): boolean {
  const { state, transitions } = core.definition.resources[resource] ?? {};
  const from = transitions?.["pay"]?.from;
  return from === undefined || from.includes(String(valueAt(value, state ?? "/state")));
}

/** A URL of the merchant's, where it may lead a browser to. */
function urlAt(value: JsonObject, pointer: string | undefined): string | undefined {
  const url = pointer === undefined ? undefined : valueAt(value, pointer);
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined;
}
