import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import type { Auth } from "../src/contract/auth.js";
import type { CallEvent } from "../src/contract/call-event.js";
import type { CallReport } from "../src/contract/call-result.js";
import { createClient } from "../src/call/create-client.js";
import { acme, type AcmeOperations, type AcmePaths, responses } from "./acme.js";
import { modelMiddleware } from "./model-middleware.js";
import { modelProvider } from "./model-provider.js";
import { nth, type Scenario } from "./scenario.js";
import { SharedTiming } from "./shared-timing.js";

/** Turns of the event loop; no call takes as many. */
const MANY_TURNS = 400;

/** A result or an error. */
type End = Omit<CallReport, "response"> & { readonly ok?: boolean; readonly code?: string };

/** Makes the call of a scenario, lets everything end that it has begun, and tells what was seen. */
export async function simulate(scenario: Scenario) {
  const timing = new SharedTiming();
  timing.dice = scenario.dice;
  const caller = new AbortController();
  const { signal } = caller;
  const times = { start: timing.uptime(), abort: Infinity, end: Infinity };
  const abort = () => {
    times.abort = Math.min(times.abort, timing.uptime());
    caller.abort(new Error("the caller's"));
  };
  const ends: End[] = [];
  const renewals = { asked: 0, made: 0 };
  const world = {
    hasAborted: () => signal.aborted,
    hasEnded: () => ends.length > 0,
    isExpired: () => scenario.renews === "expired" && renewals.made === 0,
  };
  const { seen, fetch } = modelProvider(scenario, timing, world);
  const { client, events, middleware } = await clientIn(scenario, timing, fetch, abort, renewals);
  times.start = timing.uptime();
  const unhandled: unknown[] = [];
  const hearRejection = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", hearRejection);
  const hearEnd = (end: End) => {
    ends.push(end);
    times.end = timing.uptime();
  };
  const { at, count, ms } = scenario.abort;
  if (at === "the start") abort();
  if (at === "a timer") timing.later(ms, abort);
  void ask(client, scenario, { signal, ...(scenario.perCall && { middleware }) }).then(hearEnd, hearEnd);
  if (at === "a microtask") void microtasks(count).then(abort);
  for (let turns = 0; !ends[0] && turns < MANY_TURNS; turns++) await turn();
  const left = { timers: timing.clientTimers, listeners: getEventListeners(signal, "abort").length };
  do await turn();
  while (timing.pending > 0);
  await turn();
  process.off("unhandledRejection", hearRejection);
  return { ...seen, scenario, events, unhandled, end: ends[0], times, left, renewals: renewals.asked };
}

async function microtasks(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await undefined;
}

type Fetch = typeof globalThis.fetch;
type Client = Awaited<ReturnType<typeof clientIn>>["client"];

/** Acme, whose writes document a 429 or do not. */
function providerIn({ rateLimited }: Scenario): typeof acme {
  if (!rateLimited) return acme;
  const operations = Object.entries(acme.operations).map(([id, row]) => [id, { ...row, rateLimited: true }]);
  // The same operations, each with a property more.
  return { ...acme, operations: Object.fromEntries(operations) as typeof acme.operations };
}

/** A client, after an outage if the scenario has it, and what its listener hears from then on. */
async function clientIn(
  scenario: Scenario,
  timing: SharedTiming,
  fetch: Fetch,
  abort: () => void,
  renewals: { asked: number; made: number },
) {
  const { limits, sendsOnce } = scenario;
  const events: CallEvent[] = [];
  const auth = authOf(scenario, timing, abort, renewals);
  const busy = responses.json(429, {});
  let outage = scenario.emptyBudget;
  const options = {
    ...limits,
    auth: Object.assign((...args: Parameters<Auth>) => (outage ? undefined : auth(...args)), auth),
    fetch: async (...args: Parameters<Fetch>) => (outage ? busy() : fetch(...args)),
    fetchSendsOnce: sendsOnce,
    onEvent(event: CallEvent): void | Promise<never> {
      if (outage) return undefined;
      events.push(event);
      if (scenario.abort.at === "an event" && events.length > scenario.abort.count) abort();
      if (scenario.listener === "throws") throw new Error("listener");
      return scenario.listener === "rejects" ? Promise.reject(new Error("listener")) : undefined;
    },
  };
  const client = createClient<AcmePaths, AcmeOperations, typeof acme>(providerIn(scenario), options, timing);
  const read = () => client.getPayment({ params: { path: { id: "pay_1" } } });
  // As many as there are retries to spend.
  if (outage) await Promise.allSettled(Array.from({ length: 100 }, read));
  outage = false;
  const middleware = scenario.middleware === "none" ? [] : [modelMiddleware(scenario.middleware, timing)];
  if (!scenario.perCall) client.use(...middleware);
  return { client, events, middleware };
}

function authOf(
  { auth: steps, renews }: Scenario,
  timing: SharedTiming,
  abort: () => void,
  renewals: { asked: number; made: number },
): Auth {
  let attempts = 0;
  const auth: Auth = ({ headers }) => {
    const { way, delayMs, sleepMs } = nth(steps, attempts++);
    headers.set("Authorization", `Bearer ${attempts}`);
    timing.sleep(sleepMs);
    if (way === "throws") throw new Error("auth");
    if (way === "aborts") abort();
    if (way === "rejects") return Promise.reject(new Error("auth"));
    if (way === "never") return new Promise(() => {});
    if (way === "loses the key") headers.delete("Idempotency-Key");
    return way === "later" ? new Promise((resolve) => timing.later(delayMs, resolve)) : undefined;
  };
  const renew = () => {
    renewals.asked++;
    if (renews === "throws") throw new Error("renew");
    if (renews !== "expired") return renews === "yes";
    return renewals.made++ === 0 && "expired";
  };
  return renews === "never asked" ? auth : Object.assign(auth, { renew });
}

type CallParts = Pick<NonNullable<Parameters<Client["getPayment"]>[0]>, "signal" | "middleware">;

function ask(client: Client, { operation, ownKey }: Scenario, parts: CallParts) {
  if (operation === "getPayment") return client.getPayment({ params: { path: { id: "pay_1" } }, ...parts });
  const options = { body: { amount: 1 }, ...parts };
  if (operation === "createOrder") return client.createOrder(options);
  return client[operation]({ ...options, ...(ownKey && { idempotencyKey: "own" }) });
}
