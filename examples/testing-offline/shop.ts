import {
  createElebneClient,
  type ElebneOptions,
  type ElebneWebhookOptions,
  verifyElebneWebhook,
  webhookReceiver,
} from "@payspec/elebne";

/** What a shop needs to know; a test hands in the sandbox's `fetch` or base URL, and nothing else changes. */
export interface ShopOptions {
  readonly elebne: ElebneOptions;
  readonly webhook: ElebneWebhookOptions;
  /** Where the payer comes back to. */
  readonly successUrl?: string;
}

/** A shop in thirty lines: it takes an order to Elebne's payment page, and waits for the webhook. */
export function createShop({ elebne: options, webhook, successUrl }: ShopOptions) {
  const elebne = createElebneClient(options);
  const states = new Map<string, string>();
  const orders = new Map<string, string>();
  return {
    /** Begins the payment of an order, and returns the page on which it is paid. */
    async checkout(orderId: string, amount: number): Promise<string> {
      const { data, error } = await elebne.createPaymentIntent({
        body: { amount, ...(successUrl === undefined ? {} : { success_url: successUrl }) },
        idempotencyKey: orderId,
      });
      if (data === undefined) throw new Error(`The order ${orderId} was refused: ${JSON.stringify(error)}`);
      orders.set(data.data.referenceNumber, orderId);
      states.set(orderId, "waiting");
      return data.data.payUrl;
    },
    /** `waiting`, `paid` or `cancelled`. */
    stateOf: (orderId: string) => states.get(orderId),
    /** Takes the webhooks. */
    receive: webhookReceiver({
      verify: (request) => verifyElebneWebhook(request, webhook),
      handle(event) {
        if (event.event === "payment.confirmed") states.set(orders.get(event.data.reference_number) ?? "", "paid");
        if (event.event === "payment.expired") states.set(orders.get(event.data.reference_number) ?? "", "cancelled");
      },
    }),
  };
}
