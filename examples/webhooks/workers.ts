import { memoryWebhookStore, type WebhookStore } from "@payspec/runtime";
import { verifyElepayWebhook, webhookReceiver } from "@payspec/elepay";

/** The bindings of the Worker. */
export interface Env {
  readonly ELEPAY_WEBHOOK_SECRET: string;
  /** Delivers what was ordered. */
  deliver(orderNo: string): Promise<void>;
}

/**
 * Makes a Worker that receives the webhooks of elepay. A Worker has no file, so it is given a store over its own database; what is in
 * memory is gone with the isolate.
 */
export function worker(store: WebhookStore = memoryWebhookStore(), now = Date.now) {
  return {
    fetch(request: Request, env: Env): Promise<Response> {
      const receive = webhookReceiver({
        verify: (delivery) => verifyElepayWebhook(delivery, { secret: env.ELEPAY_WEBHOOK_SECRET, now }),
        store,
        async handle(event) {
          if (event.type === "charge.succeeded") await env.deliver(event.data.object.orderNo ?? "");
        },
      });
      return receive(request);
    },
  };
}
