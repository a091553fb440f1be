import { Engine } from "./act/engine.js";
import type { IdempotencyOptions } from "./act/idempotency-guard.js";
import { type ProviderName, specs } from "./gen/specs.js";
import type { ProviderHooks } from "./act/provider-hooks.js";
import { hooksOf } from "./providers/hooks-of.js";
import type { Exchange } from "./faults/exchange.js";
import { type Fault, readFault } from "./faults/fault.js";
import { playInProcess, sleepReally } from "./faults/play-in-process.js";
import { receive } from "./request/received-request.js";
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
   * Waits for the faults `delay` and `drip`; rejects when the signal aborts.
   *
   * @default waits in real time
   */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
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
  readonly #options: Required<Pick<SandboxOptions, "seed" | "now" | "limit" | "sleep">>;
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
      sleep = sleepReally,
      pageOf,
      storage,
    }: CoreOptions,
  ) {
    this.definition = spec.definition;
    this.#options = { seed, now, limit, sleep };
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
    if (deliver !== undefined) this.#pumps.set(name, new DeliveryPump(world, { deliver, signature }));
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
    const { sleep } = this.#options;
    return playInProcess(await this.exchange(request), { signal: request.signal, sleep });
  }

  /**
   * Reads a request, and finds the fault that it meets; nothing is acted upon yet.
   *
   * @param mount what stands before the provider's own path, for example `/elebne`
   * @throws TypeError for a `Sandbox-Fault` that is no fault
   */
  async exchange(request: Request, mount = ""): Promise<Exchange> {
    const received = await receive(request, `${mount}${this.#basePathOf(request.url, mount)}`, {
      takesMislabelledJson: this.#hooks.takesMislabelledJson ?? false,
    });
    const { operation, caller } = this.#engine.identify(received);
    const world = caller === undefined ? undefined : this.world(caller.world);
    const { method, path, headers } = received;
    const fault = faultOf(headers) ?? world?.faults.next({ method, operation: operation?.id });
    const record = (status: number | undefined, isReplay: boolean) =>
      world?.record({ at: world.now, method, path, operation: operation?.id, status, fault: fault?.kind, isReplay });
    if (fault !== undefined && !fault.isCommitted && fault.kind !== "delay") record(undefined, false);
    return {
      fault,
      act: () => {
        const { response, isReplay } = this.#engine.handle(received);
        record(response.status, isReplay);
        return response;
      },
      refuse: (situation, status) => this.#engine.refusal(situation, status, world),
      now: world?.now ?? this.#options.now(),
    };
  }

  /** The part of a URL's path that comes between the mount and the operation's path. */
  #basePathOf(url: string, mount: string): string {
    const { origin, pathname } = new URL(url);
    const path = pathname.slice(mount.length);
    for (const server of this.definition.servers) {
      const base = pathOf(server);
      if (new URL(server).origin === origin || path.startsWith(`${base}/`)) return base;
    }
    return "";
  }
}

/** The path of a base URL, without a trailing slash. */
function pathOf(server: string): string {
  const { pathname } = new URL(server);
  return pathname === "/" ? "" : pathname;
}

/**
 * The fault that a request asks for itself, as in `Sandbox-Fault: reset after commit`.
 *
 * @throws TypeError for what is no fault
 */
function faultOf(headers: Headers): Fault | undefined {
  const text = headers.get("Sandbox-Fault");
  return text === null ? undefined : readFault(text);
}
