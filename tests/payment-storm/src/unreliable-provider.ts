import { once } from "node:events";
import { connect, createServer as createTcpServer, type AddressInfo } from "node:net";
import type { SandboxWorld } from "@payspec/sandbox";
import { startSandbox } from "@payspec/sandbox/server";
import { type QuietClock, reply, serve } from "@payspec/test-support";
import { ELSEWHERE, type Plan } from "./fault-mix.ts";
import { type KeyHandling, type Merchant, MERCHANTS } from "./merchants.ts";

/** A provider of the sandbox whose faults are planned by order and attempt. */
export interface UnreliableProvider extends AsyncDisposable {
  readonly merchant: Merchant;
  /** The base URL of the provider, without a trailing slash. */
  readonly baseUrl: string;
  /** The key of its only world. */
  readonly key: string;
  readonly world: SandboxWorld;
  /** A base URL where every connection is refused, for as long as the provider runs. */
  readonly refusingUrl: string;
  /** Bodies that redirects brought to another origin. */
  readonly receivedElsewhere: readonly string[];
  /** Attempts so far, of one order or of all, those refused included. */
  attempts(order?: string): number;
  /** Whether the next attempt with this body is to be refused; it counts as made if so. */
  refuses(body: string): boolean;
  /** How often each order was paid: the truth that a client's reports are held against. */
  payments(): ReadonlyMap<string, number>;
  /** Waits until nothing is under way that may still act. */
  settled(): Promise<void>;
}

const KEY = "sk_sandbox_storm";

/**
 * Starts a provider on a free port of loopback.
 *
 * @param keys what it does with idempotency keys
 * @param options.clock the clock of the provider, and of its delays: the client's own
 */
export async function startUnreliableProvider(
  keys: KeyHandling,
  { plan, clock }: { readonly plan: Plan; readonly clock: QuietClock },
): Promise<UnreliableProvider> {
  const merchant = MERCHANTS[keys];
  const attempts = new Map<string, number>();
  let total = 0;
  const attemptsOf = (order: string) => attempts.get(order) ?? 0;
  const count = (order: string) => {
    attempts.set(order, attemptsOf(order) + 1);
    total += 1;
  };
  const sleeping = new Set<Promise<void>>();
  const elsewhere = await serve(reply(200, { id: "not_a_payment" }));
  const refusing = await refusingPort();
  const sandbox = await startSandbox([merchant.provider], {
    now: () => clock.now(),
    // Whatever was paid must be there in the end.
    limit: 10_000_000,
    sleep(ms, signal) {
      const slept = clock.sleep(ms, signal);
      // A drip whose client has left sleeps no more.
      const ended = slept.catch(() => {}).finally(() => sleeping.delete(ended));
      sleeping.add(ended);
      return slept;
    },
    chooseFault({ body }) {
      const order = merchant.orderIn(body);
      if (order === undefined) return undefined;
      count(order);
      const fault = plan(order, attemptsOf(order));
      return fault === `redirect ${ELSEWHERE}` ? `redirect ${elsewhere.url}` : fault;
    },
  });
  const world = sandbox.world(merchant.provider, KEY);

  return {
    merchant,
    baseUrl: sandbox.baseUrl(merchant.provider),
    key: KEY,
    world,
    refusingUrl: `http://127.0.0.1:${refusing.port}`,
    get receivedElsewhere() {
      return elsewhere.received.map(({ body }) => body);
    },
    attempts: (order) => (order === undefined ? total : attemptsOf(order)),
    refuses(body) {
      const order = merchant.orderIn(body);
      if (order === undefined || plan(order, attemptsOf(order) + 1) !== "refused") return false;
      count(order);
      return true;
    },
    payments() {
      const times = new Map<string, number>();
      for (const order of merchant.paidOrders(world)) times.set(order, (times.get(order) ?? 0) + 1);
      return times;
    },
    async settled() {
      while (sleeping.size > 0) await Promise.all(sleeping);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([sandbox.close(), elsewhere[Symbol.asyncDispose](), refusing.close()]);
    },
  };
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
