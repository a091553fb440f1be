import { memoryWebhookStore } from "./memory-webhook-store.js";
import type { WebhookDelivery } from "./verify-webhook.js";
import { isWebhookError, WebhookError } from "./webhook-error.js";
import type { WebhookRequest } from "./webhook-request.js";
import type { WebhookStore } from "./webhook-store.js";

/** What a receiver is made from. */
export interface WebhookReceiverOptions<Event> {
  /** Verifies a delivery, for example `(request) => verifyElepayWebhook(request, { secret })`. */
  readonly verify: (request: WebhookRequest) => Promise<WebhookDelivery<Event>>;
  /**
   * Acts on an event. When it throws, the delivery is answered by the framework's error, the provider delivers again,
   * and the handler runs again; what it did before it threw must bear that.
   */
  readonly handle: (event: Event, delivery: WebhookDelivery<Event>) => unknown;
  /**
   * Remembers which events were handled.
   *
   * @default `memoryWebhookStore()`: for one process, and until it ends
   */
  readonly store?: WebhookStore;
  /** Hears of each delivery that was refused, before the answer goes out. What it throws or rejects with is ignored. */
  readonly onRefused?: (error: WebhookError) => unknown;
  /**
   * The longest that `handle` may take, in seconds. After it, the handler counts as dead and a repeated delivery is
   * handled.
   *
   * @default 60
   */
  readonly leaseSeconds?: number;
  /**
   * How long a handled event is remembered, in seconds: longer than the provider repeats deliveries.
   *
   * @default 2592000, 30 days
   */
  readonly keepSeconds?: number;
}

/**
 * Makes the function that answers a provider's deliveries: it verifies each, and handles each event once, however often
 * it is delivered.
 *
 * | delivery | answer |
 * | --- | --- |
 * | handled now, or before | 200 |
 * | refused by `verify` | 400; 413 when too large |
 * | handled at this moment by another delivery | 503, so that the provider asks again |
 * | the handler or the store throws, or an option is wrong | throws it, for the framework to answer with 500 |
 *
 * @throws WebhookError `invalid-option`
 */
export function webhookReceiver<Event>({
  verify,
  handle,
  store = memoryWebhookStore(),
  onRefused,
  leaseSeconds = 60,
  keepSeconds = 2_592_000,
}: WebhookReceiverOptions<Event>): (request: WebhookRequest) => Promise<Response> {
  for (const [name, seconds] of Object.entries({ leaseSeconds, keepSeconds })) {
    if (!(Number.isFinite(seconds) && seconds > 0)) {
      throw new WebhookError("invalid-option", `${name} must be a number of seconds above 0; got ${String(seconds)}.`);
    }
  }
  return async function receive(request) {
    let delivery: WebhookDelivery<Event>;
    try {
      delivery = await verify(request);
    } catch (error) {
      if (!isWebhookError(error) || error.code === "invalid-option") throw error;
      try {
        await onRefused?.(error);
      } catch {
        // The delivery is refused whatever its listener does.
      }
      return new Response(error.code, { status: error.code === "body-too-large" ? 413 : 400 });
    }
    // Two providers may give two events the same id.
    const id = `${delivery.provider}:${delivery.id}`;
    const claim = await store.claim(id, leaseSeconds);
    if (claim.state === "done") return new Response(null, { status: 200 });
    if (claim.state === "busy") {
      return new Response("busy", { status: 503, headers: { "Retry-After": `${leaseSeconds}` } });
    }
    try {
      await handle(delivery.event, delivery);
    } catch (error) {
      try {
        await store.release(id, claim.token);
      } catch {
        // The claim then ends with its lease; what the handler threw is what has to be known.
      }
      throw error;
    }
    await store.complete(id, claim.token, keepSeconds);
    return new Response(null, { status: 200 });
  };
}
