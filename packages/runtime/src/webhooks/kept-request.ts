import type { WebhookRequest } from "./webhook-request.js";

/** By the request, since the verifier is called by a function of the application's own. */
const keptSeconds = new WeakMap<WebhookRequest, number>();

/** Notes that the event of a request is remembered for some seconds once it was handled. */
export function noteKeptSeconds(request: WebhookRequest, seconds: number): void {
  keptSeconds.set(request, seconds);
}

/** How long the receiver that handed a request over remembers its event, in seconds; undefined where none did. */
export function keptSecondsOf(request: WebhookRequest): number | undefined {
  return keptSeconds.get(request);
}
