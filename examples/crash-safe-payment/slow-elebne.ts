import { startSandbox } from "@payspec/sandbox/server";

/** Where a request is at the provider. */
export type ProviderMoment = "request arrived" | "charged, no response yet" | "half of the response sent";

/** How the provider behaves. */
export interface SlowElebneOptions {
  /** Milliseconds that a step takes. */
  delay(): number;
  /** Called at each moment of each request. */
  onMoment?(moment: ProviderMoment): void;
}

/** The key of the shop. */
const KEY = "sk_test_1";
/** How much of a response is "half" of it, in bytes. */
const HALF = 20;

/**
 * Elebne, from the sandbox: it creates payment intents, and takes its time. Half of its responses come late, the other
 * half a byte at a time.
 */
export async function startSlowElebne({ delay, onMoment }: SlowElebneOptions) {
  const requests: { orderId: string; key: string }[] = [];
  /** How many bytes of each dripping response were sent. */
  const sent = new WeakMap<AbortSignal, number>();
  const sandbox = await startSandbox(["elebne"], {
    chooseFault({ body, headers }) {
      onMoment?.("request arrived");
      const { label: orderId } = JSON.parse(body) as { label: string };
      requests.push({ orderId, key: headers.get("X-Idempotency-Key") ?? "" });
      return requests.length % 2 === 0 ? "delay 1ms after commit" : "drip 1ms";
    },
    async sleep(_, dripping) {
      const bytes = dripping === undefined ? 0 : (sent.get(dripping) ?? 0);
      if (dripping !== undefined) sent.set(dripping, bytes + 1);
      if (bytes === 0) onMoment?.("charged, no response yet");
      else if (bytes === HALF) onMoment?.("half of the response sent");
      else return;
      await new Promise((resolve) => setTimeout(resolve, delay()));
    },
  });
  return {
    url: sandbox.baseUrl("elebne"),
    /** Each request that arrived. */
    requests,
    /** The order of each intent that there is. */
    orders: () =>
      sandbox
        .world("elebne", KEY)
        .objects("intent")
        .map(({ label }) => String(label)),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}
