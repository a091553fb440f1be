import { Engine, type Handled } from "./act/engine.js";
import type { IdempotencyOptions } from "./act/idempotency-guard.js";
import { type ProviderName, specs } from "./gen/specs.js";
import type { ProviderHooks } from "./act/provider-hooks.js";
import { hooksOf } from "./providers/hooks-of.js";
import { receive } from "./request/received-request.js";
import { worldOfKey } from "./request/authenticate.js";
import { SandboxWorld } from "./sandbox-world.js";
import type { Definition } from "./spec/definition.js";
import type { ProviderSpec } from "./spec/provider-spec.js";
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
}

/** A payment gateway in this process. */
export interface Sandbox {
  readonly provider: string;
  /**
   * Answers a request as the provider does. It takes the place of `fetch`: give it to a client as its `fetch`, with the
   * provider's own URL, or call it.
   */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /**
   * The world of a key: what happened in it, its clock, and the payer's side.
   *
   * @param key a key such as `sk_test_alice`, or the name of the world, `alice`
   */
  readonly world: (key: string) => Promise<SandboxWorld>;
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
  };
}

async function loadCore(provider: ProviderName, options: SandboxOptions): Promise<SandboxCore> {
  const load = specs[provider];
  if (load === undefined) {
    throw new TypeError(
      `There is no sandbox for ${JSON.stringify(provider)}; there is one for ${Object.keys(specs).join(", ")}.`,
    );
  }
  return new SandboxCore(await load(), options);
}

/** A sandbox whose spec is loaded. */
export class SandboxCore {
  readonly definition: Definition;
  readonly #engine: Engine;
  readonly #worlds = new Map<string, World>();
  readonly #options: Required<Pick<SandboxOptions, "seed" | "now" | "limit">>;
  readonly #hooks: ProviderHooks;

  constructor(
    spec: ProviderSpec,
    { seed = "payspec", now = Date.now, limit = 10_000, idempotency = {} }: SandboxOptions,
  ) {
    this.definition = spec.definition;
    this.#options = { seed, now, limit };
    this.#hooks = hooksOf(spec.definition.provider);
    this.#engine = new Engine(spec, { hooks: this.#hooks, idempotency, now, worldOf: (name) => this.world(name) });
  }

  /** The world of a name; it is made when it is first asked for. */
  world(name: string): World {
    const known = this.#worlds.get(name);
    if (known !== undefined) return known;
    const { definition } = this;
    const world = new World({ definition, name, changed: this.#hooks.changed, ...this.#options });
    this.#worlds.set(name, world);
    return world;
  }

  /** The world of a key or name, as users hold it. */
  handle(key: string): SandboxWorld {
    return new SandboxWorld(this.world(worldOfKey(this.definition, key)));
  }

  /** Answers a request; see `Sandbox.fetch`. */
  async fetch(request: Request): Promise<Response> {
    const received = await receive(request, this.#basePathOf(request.url), {
      takesMislabelledJson: this.#hooks.takesMislabelledJson ?? false,
    });
    const { answer }: Handled = this.#engine.handle(received);
    return new Response(answer.body ?? null, { status: answer.status, headers: answer.headers });
  }

  /** The part of a URL's path that comes before the operation's. */
  #basePathOf(url: string): string {
    const { origin, pathname } = new URL(url);
    for (const server of this.definition.servers) {
      const { origin: ours, pathname: base } = new URL(server);
      if (ours === origin || pathname.startsWith(`${base}/`)) return base === "/" ? "" : base;
    }
    return "";
  }
}
