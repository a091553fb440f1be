import { acme, answers } from "./acme.js";
import { nth, type Reply, type Scenario } from "./scenario.js";
import type { SharedTiming } from "./shared-timing.js";

const TTL_MS = acme.operations.createPayment.idempotency.ttlSeconds * 1000;

/** A provider that does and says what the scenario has it do and say, and recognises the keys of `createPayment` alone. */
export function modelProvider({ operation, steps }: Scenario, timing: SharedTiming, caller: AbortSignal) {
  const since = new Map<string, number>();
  const seen = {
    /** The requests that arrived, and whether the caller had aborted before. */
    received: [] as { readonly key: string | undefined; readonly at: number; readonly aborted: boolean }[],
    /** How often it acted; whether at once or after its answer is the same to a client, which cannot see it. */
    acts: 0,
  };

  async function fetch(_: unknown, init: RequestInit = {}): Promise<Response> {
    const { end, delayMs, sleepMs, heedsSignal, retryAfter } = nth(steps, seen.received.length);
    const key = new Headers(init.headers).get("Idempotency-Key") ?? undefined;
    seen.received.push({ key, at: timing.uptime(), aborted: caller.aborted });
    if (end.acts && !recognises(key)) seen.acts++;
    timing.sleep(sleepMs);
    if (delayMs > 0) await delay(delayMs, heedsSignal ? init.signal : undefined);
    const { reply } = end;
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

const INSTEAD: Record<Extract<Reply, string>, (init: RequestInit) => Response | Promise<Response>> = {
  refused: answers.refused,
  reset: answers.reset,
  hang: answers.hang,
  cut: () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("cut")) })),
  stalled: () => new Response(new ReadableStream()),
  // As a browser shows a redirect: without a status.
  opaque: () => Response.error(),
  // A `fetch` of the caller's own, in JavaScript, may give and throw anything.
  "no response": () => undefined as unknown as Response,
  "no error": () => Promise.reject(5),
};
