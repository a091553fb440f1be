import { systemTiming } from "../contract/timing.js";
import { limitTime } from "../wire/limit-time.js";
import { checkFunction, checkNames, checkSeconds, LONGEST_KEEP_SECONDS, misuse } from "./check-options.js";
import { noteKeptSeconds } from "./kept-request.js";
import { memoryWebhookStore } from "./memory-webhook-store.js";
import type { WebhookDelivery } from "./verify-webhook.js";
import { isWebhookError, type WebhookError } from "./webhook-error.js";
import { checkRequest, type WebhookRequest } from "./webhook-request.js";
import type { Claim, WebhookStore } from "./webhook-store.js";

/** What a receiver is made from. */
export interface WebhookReceiverOptions<Event> {
  /**
   * Verifies a delivery, for example `(request) => verifyElepayWebhook(request, { secret })`. Where the provider repeats
   * a delivery with the time of the first, that is accepted of the very request that is handed over, and where
   * `keepSeconds` is at least as long as it repeats.
   */
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
  /**
   * Called for each delivery that is refused, before the response. The response waits for it for at most a second; what
   * it throws or rejects with is ignored.
   */
  readonly onRefused?: (error: WebhookError) => unknown;
  /**
   * The longest that `handle` may take, in seconds, at most 3600. After it, the handler counts as dead and a repeated
   * delivery is handled.
   *
   * @default 60
   */
  readonly leaseSeconds?: number;
  /**
   * How long a handled event is remembered, in seconds, at most ten years: longer than the provider repeats deliveries.
   *
   * @default 2592000, 30 days
   */
  readonly keepSeconds?: number;
}

/** Responds to the deliveries of a provider. */
export interface WebhookReceiver {
  (request: WebhookRequest): Promise<Response>;
  /** The same. Next.js 15 reads the last signature of a route's handler, and takes none but of a `Request`. */
  (request: Request): Promise<Response>;
}

/** No webhook is waited for that long; 60,000 were meant as milliseconds. */
const LONGEST_LEASE_SECONDS = 3600;
/** How long a response waits for `onRefused`, in milliseconds. */
const LISTENER_PATIENCE_MS = 1000;

/**
 * Makes the function that responds to a provider's deliveries: it verifies each, and handles each event once, however often
 * it is delivered.
 *
 * | delivery | response |
 * | --- | --- |
 * | handled now, or before | 200 |
 * | refused by `verify` | 400; 413 when too large |
 * | handled at this moment by another delivery | 503, so that the provider asks again |
 * | the handler or the store throws, or an option is wrong | throws it, for the framework to respond with 500 |
 *
 * @throws WebhookError `invalid-option`
 */
export function webhookReceiver<Event>(options: WebhookReceiverOptions<Event>): WebhookReceiver {
  checkNames("webhookReceiver", options, ["verify", "handle", "store", "onRefused", "leaseSeconds", "keepSeconds"]);
  const {
    verify,
    handle,
    store = memoryWebhookStore(),
    onRefused,
    leaseSeconds = 60,
    keepSeconds = 2_592_000,
  } = options;
  checkFunction("verify", verify);
  checkFunction("handle", handle);
  if (onRefused !== undefined) checkFunction("onRefused", onRefused);
  checkStore(store);
  checkSeconds("leaseSeconds", leaseSeconds, LONGEST_LEASE_SECONDS);
  checkSeconds("keepSeconds", keepSeconds, LONGEST_KEEP_SECONDS);

  return async function receive(request: WebhookRequest): Promise<Response> {
    checkRequest(request);
    noteKeptSeconds(request, keepSeconds);
    let delivery: WebhookDelivery<Event>;
    try {
      delivery = checkDelivery(await verify(request));
    } catch (error) {
      if (!isWebhookError(error) || error.code === "invalid-option") throw error;
      // The listener may throw, reject or never end; the delivery is refused anyway.
      if (onRefused) await limitTime(LISTENER_PATIENCE_MS, undefined, systemTiming, async () => onRefused(error));
      return new Response(error.code, { status: error.code === "body-too-large" ? 413 : 400 });
    }
    // Two providers may give two events the same id.
    const id = `${delivery.provider}:${delivery.id}`;
    const claim = checkClaim(await store.claim(id, leaseSeconds));
    if (claim.state === "done") return new Response(null, { status: 200 });
    if (claim.state === "busy") {
      return new Response("busy", { status: 503, headers: { "Retry-After": `${Math.ceil(leaseSeconds)}` } });
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

function checkStore(store: Partial<WebhookStore>): void {
  const methods = ["claim", "complete", "release"] as const;
  if (methods.every((method) => typeof store?.[method] === "function")) return;
  throw misuse("store must have the methods claim, complete and release.");
}

/** Refuses a result that is not a delivery: without its id, all events would be one, and only the first handled. */
function checkDelivery<Event>(delivery: WebhookDelivery<Event> | undefined): WebhookDelivery<Event> {
  if ([delivery?.provider, delivery?.id].every((part) => typeof part === "string" && part !== "")) return delivery!;
  throw misuse(
    "verify must return what the provider's verifier does, a promise of { provider, id, event }; got something else.",
  );
}

/** Refuses a result that is not a claim: taken for one, it would let every delivery of an event be handled. */
function checkClaim(claim: Claim | undefined): Claim {
  if (claim?.state === "done" || claim?.state === "busy") return claim;
  if (claim?.state === "claimed" && typeof claim.token === "string") return claim;
  throw misuse(
    'store.claim must return { state: "claimed", token }, { state: "busy" } or { state: "done" }; got something else.',
  );
}
