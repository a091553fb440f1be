import { DatabaseSync } from "node:sqlite";
import { verifyElepayWebhook, webhookReceiver } from "@payspec/elepay";
import { sqliteWebhookStore } from "@payspec/runtime/sqlite-webhook-store";

/** What a shop needs to receive the webhooks of elepay. */
export interface Shop {
  /** The signing secret of the webhook, from its page in elepay's dashboard. */
  readonly secret: string;
  /** The file that remembers which events were handled; `:memory:` forgets them with the process. */
  readonly database: string;
  /** Delivers what was ordered. */
  deliver(orderNo: string): Promise<void>;
  /** The time, for tests. */
  readonly now?: () => number;
}

/** Makes the function that handles the deliveries of elepay: one for all frameworks, each of which hands it the request in its own way. */
export function receiveElepay({ secret, database, deliver, now = Date.now }: Shop) {
  return webhookReceiver({
    verify: (request) => verifyElepayWebhook(request, { secret, now }),
    store: sqliteWebhookStore(new DatabaseSync(database), { now }),
    async handle(event) {
      if (event.type === "charge.succeeded") await deliver(event.data.object.orderNo ?? "");
    },
  });
}
