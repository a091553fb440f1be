import type { ProviderResponse } from "./act/provider-response.js";
import { Engine } from "./act/engine.js";
import type { IdempotencyOptions } from "./act/idempotency-guard.js";
import { type ProviderName, specs } from "./gen/specs.js";
import type { ProviderHooks } from "./act/provider-hooks.js";
import { hooksOf } from "./providers/hooks-of.js";
import type { Exchange } from "./faults/exchange.js";
import { type Fault, type FaultText, readFault } from "./faults/fault.js";
import { playInProcess, sleepReally } from "./faults/play-in-process.js";
import { incomingFetch, type IncomingRequest } from "./request/incoming-request.js";
import { receive } from "./request/receive.js";
import type { ReceivedRequest } from "./request/received-request.js";
import { worldOfKey } from "./request/authenticate.js";
import { settle } from "./act/settle.js";
import { SandboxWorld } from "./sandbox-world.js";
import type { Definition, Fidelity } from "./spec/definition.js";
import { fidelityOf } from "./spec/fidelity.js";
import type { ProviderSpec } from "./spec/provider-spec.js";
import type { WorldStorage } from "./storage/world-storage.js";
import { type Deliver, DeliveryPump } from "./webhooks/delivery-pump.js";
import type { WebhookEndpoint } from "./world/webhook-endpoint.js";
import type { SignatureParts } from "./webhooks/signature-rule.js";
import { World } from "./world/world.js";

/** How a sandbox is made. All of it is optional. */
export interface SandboxOptions {
  /**
   * Where ids and codes come from: the same seed and the same requests make the same ones.
   *
   * @default "payspec"
   */
  readonly seed?: string;
  /**
   * The real time, in milliseconds since the epoch. Clocks that were advanced are ahead of it.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * How many objects of each resource, events, ledger entries and idempotency keys a world keeps; the oldest go first.
   *
   * @default 10000
   */
  readonly limit?: number;
  /** What the provider leaves unsaid of its idempotency keys. */
  readonly idempotency?: IdempotencyOptions;
  /** Who gets the webhooks. */
  readonly webhooks?: WebhookSettings;
  /**
   * Chooses what goes wrong with a request, before the faults that its world has planned; undefined leaves it to them.
   *
   * @default nothing
   */
  readonly chooseFault?: (request: ArrivedRequest) => FaultText | undefined;
  /**
   * Waits for the faults `delay`, `drip` and `acts-later`; rejects when the signal aborts.
   *
   * @default waits in real time
   */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** A request that has arrived, before the provider acts upon it. */
export interface ArrivedRequest {
  readonly provider: string;
  /** The world of its key; undefined where the key was refused. */
  readonly world: string | undefined;
  /** The operation's name; undefined where there is none at the path. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Without the base path. */
  readonly path: string;
  readonly headers: { readonly get: (name: string) => string | null };
  /** As sent; empty where there is none. */
  readonly body: string;
}

/** How events reach the application. */
export interface WebhookSettings {
  /**
   * Brings a delivery to its receiver: the handler of the application itself, or `fetch` to send it over the network.
   *
   * @default none: events are listed in the world, and delivered to nobody
   */
  readonly deliver?: Deliver;
  /** An endpoint of every world, as it would be set in the provider's dashboard. */
  readonly endpoint?: WebhookEndpoint;
  /** What the provider does not document of its signature; the same as the receiver's verifier takes. */
  readonly signature?: SignatureParts;
}

/** A payment gateway in this process. */
export interface Sandbox {
  readonly provider: string;
  /**
   * Responds to a request as the provider does. It takes the place of `fetch`: give it to a client as its `fetch`, with the
   * provider's own URL, or call it.
   */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /**
   * The world of a key: what happened in it, its clock, and the payer's side.
   *
   * @param key a key such as `sk_test_alice`, or the name of the world, `alice`
   */
  readonly world: (key: string) => Promise<SandboxWorld>;
  /** The operations of the provider, and how far the sandbox goes for each. */
  readonly operations: () => Promise<readonly SandboxOperation[]>;
}

/**
 * Makes a payment gateway that keeps state and opens no socket.
 *
 * @example
 * const sandbox = createSandbox("elebne");
 * const elebne = createElebneClient({ secretKey: "sk_test_alice", fetch: sandbox.fetch });
 */
export function createSandbox(provider: ProviderName, options: SandboxOptions = {}): Sandbox {
  let core: Promise<SandboxCore> | undefined;
  const load = () => (core ??= loadCore(provider, options));
  return {
    provider,
    fetch: async (input, init) => (await load()).fetch(new Request(input, init)),
    world: async (key) => (await load()).handle(key),
    operations: async () => (await load()).operations,
  };
}

/**
 * Loads the spec of a provider.
 *
 * @throws TypeError for a provider that there is not
 */
export async function loadCore(provider: ProviderName, options: CoreOptions): Promise<SandboxCore> {
  const load = specs[provider];
  if (load === undefined) {
    throw new TypeError(
      `There is no sandbox for ${JSON.stringify(provider)}; there is one for ${Object.keys(specs).join(", ")}.`,
    );
  }
  return new SandboxCore(await load(), options);
}

/** How a sandbox is made that can also have a server. */
export interface CoreOptions extends SandboxOptions {
  /** The URL of the page on which a payer pays an object; the provider's own where it is absent. */
  readonly pageOf?: (world: string, resource: string, id: string) => string;
  /** Where worlds are remembered beyond this process; nowhere when absent. */
  readonly storage?: WorldStorage;
}

/** An operation of a provider. */
export interface SandboxOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** `modelled`: it acts and is remembered; otherwise it responds with the example of the spec, or one made from its schema. */
  readonly fidelity: Fidelity;
}

/** A sandbox whose spec is loaded. */
export class SandboxCore {
  readonly definition: Definition;
  readonly #engine: Engine;
  readonly #worlds = new Map<string, World>();
  readonly #options: Required<Pick<SandboxOptions, "seed" | "now" | "limit">>;
  readonly #chooseFault: SandboxOptions["chooseFault"];
  /** The base URLs of the provider, by parts. */
  readonly #servers: readonly { readonly origin: string; readonly base: string }[];
  /** Waits for a fault that takes time. */
  readonly sleep: NonNullable<SandboxOptions["sleep"]>;
  readonly #webhooks: WebhookSettings;
  readonly #pageOf: CoreOptions["pageOf"];
  readonly #storage: WorldStorage | undefined;
  readonly #pumps = new Map<string, DeliveryPump>();
  readonly #hooks: ProviderHooks;

  constructor(
    spec: ProviderSpec,
    {
      seed = "payspec",
      now = Date.now,
      limit = 10_000,
      idempotency = {},
      webhooks = {},
      chooseFault,
      sleep = sleepReally,
      pageOf,
      storage,
    }: CoreOptions,
  ) {
    this.definition = spec.definition;
    this.#options = { seed, now, limit };
    this.#chooseFault = chooseFault;
    this.sleep = sleep;
    this.#servers = spec.definition.servers.map((server) => ({ origin: new URL(server).origin, base: pathOf(server) }));
    this.#webhooks = webhooks;
    this.#pageOf = pageOf;
    this.#storage = storage;
    this.#hooks = hooksOf(spec.definition.provider);
    this.#engine = new Engine(spec, { hooks: this.#hooks, idempotency, now, worldOf: (name) => this.world(name) });
    // What is due in a world happens, whether anybody asks for it or not.
    for (const name of storage?.worlds(spec.definition.provider) ?? []) this.world(name);
  }

  /** The world of a name; it is made when it is first asked for. */
  world(name: string): World {
    const known = this.#worlds.get(name);
    if (known !== undefined) return known;
    const { definition } = this;
    const { deliver, endpoint, signature = {} } = this.#webhooks;
    const { journal, state } = this.#storage?.open(definition.provider, name) ?? {};
    const world = new World({
      definition,
      name,
      changed: this.#hooks.changed,
      ...this.#options,
      ...(endpoint === undefined ? {} : { endpoints: [endpoint] }),
      committed: () => void this.#pumps.get(name)?.run(),
      ...(this.#pageOf === undefined ? {} : { pageOf: this.#pageOf }),
      ...(journal === undefined ? {} : { journal }),
      ...(state === undefined ? {} : { state }),
    });
    this.#worlds.set(name, world);
    if (deliver !== undefined) {
      const { deliveryHeaders: headersOf } = this.#hooks;
      this.#pumps.set(name, new DeliveryPump(world, { deliver, signature, headersOf }));
    }
    return world;
  }

  /** The operations of the provider, and how far the sandbox goes for each. */
  get operations(): readonly SandboxOperation[] {
    return this.definition.operations.map((operation) => {
      const { id, method, path } = operation;
      return { id, method, path, fidelity: fidelityOf(operation, this.#hooks) };
    });
  }

  /** The names of the worlds that there are. */
  get worldNames(): string[] {
    return [...this.#worlds.keys()];
  }

  /** The path of the provider's main base URL, for example `/api/v1`; empty where it has none. */
  get basePath(): string {
    const [server = "http://sandbox.localhost"] = this.definition.servers;
    return pathOf(server);
  }

  /** Lets happen in all worlds what has become due. */
  tick(): void {
    for (const [name, world] of this.#worlds) {
      settle(world);
      void this.#pumps.get(name)?.run();
    }
  }

  /** The world of a key or name, as users hold it. */
  handle(key: string): SandboxWorld {
    const world = this.world(worldOfKey(this.definition, key));
    return new SandboxWorld(world, this.#pumps.get(world.name));
  }

  /** Responds to a request; see `Sandbox.fetch`. */
  async fetch(request: Request): Promise<Response> {
    const exchange = await this.exchange(incomingFetch(request));
    return playInProcess(exchange, { signal: request.signal, sleep: this.sleep });
  }

  /**
   * Reads a request, and finds the fault that it meets; nothing is acted upon yet.
   *
   * @param mount what stands before the provider's own path, for example `/elebne`
   * @throws TypeError for a `Sandbox-Fault` that is no fault
   */
  async exchange(incoming: IncomingRequest, mount = ""): Promise<Exchange> {
    const received = await receive(incoming, `${mount}${this.#basePathOf(incoming.url, mount)}`, {
      takesMislabelledJson: this.#hooks.takesMislabelledJson ?? false,
    });
    const { operation, caller } = this.#engine.identify(received);
    const world = caller === undefined ? undefined : this.world(caller.world);
    const fault = this.#faultOf(received, world, operation?.id);
    const at = world?.now ?? this.#options.now();
    const record = (response: ProviderResponse | undefined, isReplay: boolean) =>
      world?.record({ at, request: received, operation: operation?.id, response, fault: fault?.kind, isReplay });
    const actsNow = fault === undefined || fault.isCommitted || fault.kind === "delay" || fault.kind === "acts-later";
    if (!actsNow) record(undefined, false);
    return {
      fault,
      act: () => {
        const { response, isReplay } = this.#engine.handle(received);
        record(response, isReplay);
        return response;
      },
      refuse: (situation, status) => this.#engine.refusal(situation, world, status),
      now: at,
    };
  }

  /** The fault that a request meets: the one that it asks for, that is chosen for it, or that its world has planned. */
  #faultOf(
    { method, path, headers, body }: ReceivedRequest,
    world: World | undefined,
    operation: string | undefined,
  ): Fault | undefined {
    const asked = headers.get("Sandbox-Fault");
    if (asked !== null) return readFault(asked);
    const chosen = this.#chooseFault?.({
      provider: this.definition.provider,
      world: world?.name,
      operation,
      method,
      path,
      headers,
      body: body.kind === "none" ? "" : body.text,
    });
    return chosen === undefined ? world?.faults.next({ method, operation }) : readFault(chosen);
  }

  /** The part of a URL's path that comes between the mount and the operation's path. */
  #basePathOf({ origin, pathname }: URL, mount: string): string {
    for (const server of this.#servers) {
      if (server.origin === origin || pathname.startsWith(`${server.base}/`, mount.length)) return server.base;
    }
    return "";
  }
}

/** The path of a base URL, without a trailing slash. */
function pathOf(server: string): string {
  const { pathname } = new URL(server);
  return pathname === "/" ? "" : pathname;
}
