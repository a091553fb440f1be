import { acme, responses } from "./acme.js";
import { nth, type Proof, type Reply, type Scenario } from "./scenario.js";
import type { SharedTiming } from "./shared-timing.js";

const TTL_MS = acme.operations.createPayment.idempotency.ttlSeconds * 1000;

/** What the provider and its `fetch` have seen of the world around them. */
export interface World {
  /** Whether the caller has aborted. */
  readonly hasAborted: () => boolean;
  /** Whether the call has ended for its caller. */
  readonly hasEnded: () => boolean;
  /** Whether the credentials that are in use had expired before they were sent. */
  readonly isExpired: () => boolean;
}

/** A request that arrived, and what the world was like. */
export interface Arrival {
  readonly key: string | undefined;
  readonly at: number;
  readonly aborted: boolean;
  readonly ended: boolean;
  /** What its reply proves, if it is heard. */
  readonly proof: Exclude<Proof, "slow" | "unreached">;
  readonly reply: Reply;
  /** How long its reply takes while the machine is awake. */
  readonly delayMs: number;
}

/**
 * A provider that does and says what the scenario has it do and say, and recognises the keys of `createPayment` alone. It
 * does nothing where its reply proves that, has acted where its reply proves that, and does as it likes otherwise.
 */
export function modelProvider(scenario: Scenario, timing: SharedTiming, world: World) {
  const { operation, steps } = scenario;
  const since = new Map<string, number>();
  const seen = {
    received: [] as Arrival[],
    /** How often it acted; whether at once or after its response is the same to a client, which cannot see it. */
    acts: 0,
  };

  async function fetch(_: unknown, init: RequestInit = {}): Promise<Response> {
    const { end, delayMs, sleepMs, heedsSignal, retryAfter } = nth(steps, seen.received.length);
    const { reply, drawn } = end;
    const key = new Headers(init.headers).get("Idempotency-Key") ?? undefined;
    const proof = proofOf(end.proof, reply, scenario, world);
    seen.received.push({
      key,
      proof,
      reply,
      at: timing.uptime(),
      aborted: world.hasAborted(),
      ended: world.hasEnded(),
      delayMs,
    });
    const acts = proof === "done" || (proof === "nothing" && drawn);
    if (acts && !recognises(key)) seen.acts++;
    timing.sleep(sleepMs);
    if (delayMs > 0) await delay(delayMs, heedsSignal ? init.signal : undefined);
    if (typeof reply === "string") return INSTEAD[reply](init);
    const [status, body] = reply;
    return new Response(body, { status, ...(retryAfter && { headers: { "Retry-After": retryAfter } }) });
  }

  function recognises(key: string | undefined): boolean {
    if (operation !== "createPayment" || key === undefined) return false;
    const now = timing.uptime();
    const first = since.get(key);
    since.set(key, first ?? now);
    return first !== undefined && now - first < TTL_MS;
  }

  function delay(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      timing.later(ms, resolve);
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  }

  return { seen, fetch };
}

/** What a reply proves in this scenario: the law, said once more and in another way than the client says it. */
function proofOf(
  proof: Proof,
  reply: Reply,
  { operation, rateLimited, sendsOnce }: Scenario,
  world: World,
): Arrival["proof"] {
  // Nobody acts for whom the door is closed, whoever says so.
  if (reply[0] === 401 && world.isExpired()) return "busy";
  if (proof === "slow") {
    return rateLimited || operation === "createPayment" || operation === "getPayment" ? "busy" : "nothing";
  }
  if (proof === "unreached") return sendsOnce ? "busy" : "nothing";
  return proof;
}

const INSTEAD: Record<Extract<Reply, string>, (init: RequestInit) => Response | Promise<Response>> = {
  refused: responses.refused,
  reset: responses.reset,
  hang: responses.hang,
  cut: () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut")) })),
  stalled: () => new Response(new ReadableStream()),
  // As a browser shows a redirect: without a status.
  opaque: () => Response.error(),
  // A `fetch` of the caller's own, in JavaScript, may give and throw anything.
  "no response": () => undefined as unknown as Response,
  "no error": () => Promise.reject(5),
};
