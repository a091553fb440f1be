// Generated from specs/chip/openapi.yaml by "pnpm generate". Do not edit.

export type $Read<T> = {
  readonly $read: T;
};
export type $Write<T> = {
  readonly $write: T;
};
export type Readable<T> =
  T extends $Write<any>
    ? never
    : T extends $Read<infer U>
      ? Readable<U>
      : T extends (infer E)[]
        ? Readable<E>[]
        : T extends object
          ? {
              [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
            }
          : T;
export type Writable<T> =
  T extends $Read<any>
    ? never
    : T extends $Write<infer U>
      ? Writable<U>
      : T extends (infer E)[]
        ? Writable<E>[]
        : T extends object
          ? {
              [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
            } & {
              [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
            }
          : T;
export interface paths {
  "/purchases/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a purchase
     * @description Registers a payment and returns the link to send the payer to (`checkout_url`) and, where enabled, the target of a card form of your own (`direct_post_url`). Name the payer by `client` or by `client_id`, not both. A total of zero needs `skip_capture`, and `skip_capture` needs a method that can hold funds; otherwise the call is refused. Two calls make two purchases, even with one idempotency key, so keep your own `reference`.
     */
    post: operations["createPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a purchase
     * @description Returns the purchase as it stands now. The newest attempt comes first in `transaction_data.attempts`. This is the call to make when the outcome of a write is unknown.
     */
    get: operations["getPurchase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/cancel/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a purchase
     * @description Makes sure that a purchase can no longer be paid. Refused once it is cancelled, or in any other status that does not allow it.
     */
    post: operations["cancelPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/capture/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a purchase
     * @description Takes all or part of the funds on hold; the rest is released. Possible in the status `hold`, for at most 30 days. A slow acquirer leaves the purchase in `pending_capture`. When the acquirer refuses, the reason stands in the newest attempt. Where the outcome is unknown, read the purchase first.
     */
    post: operations["capturePurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/release/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a purchase
     * @description Gives the funds on hold back to the payer. Possible in the status `hold`, for at most 30 days. A slow acquirer leaves the purchase in `pending_release`. Where the outcome is unknown, read the purchase first.
     */
    post: operations["releasePurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/charge/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge a purchase
     * @description Pays this purchase with a token saved by an earlier one: create a purchase, then charge it with the id of the first purchase whose `is_recurring_token` is true. That one must have been paid or preauthorized. The token is checked before the status. Renewals are yours to schedule. Where the outcome is unknown, read the purchase first.
     */
    post: operations["chargePurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/refund/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a purchase
     * @description Gives all or part of a paid purchase back and returns the payment that did it. While the acquirer is still working, the response is the purchase instead, in `pending_refund`; the event `payment.refunded` tells the end. See `refund_availability` and `refundable_amount` for what is possible. Where the outcome is unknown, read the purchase first.
     */
    post: operations["refundPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/mark_as_paid/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a purchase as paid
     * @description Sets the purchase to `paid` by hand, for money received elsewhere. No money is moved.
     */
    post: operations["markPurchaseAsPaid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/resend_invoice/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resend an invoice
     * @description Mails the invoice to the payer once more.
     */
    post: operations["resendPurchaseInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/purchases/{id}/delete_recurring_token/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete the token of a purchase
     * @description Forgets the token this purchase saved, also from its client, and sets `is_recurring_token` to false. It may finish later; two events tell.
     */
    post: operations["deletePurchaseRecurringToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment_methods/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods
     * @description Returns what a payer of a brand can pay with. Send the amount: methods are hidden below their minimum, and 1000 (RM 10) shows all. Use the key you create the purchase with, since it decides test mode. The response comes whole.
     */
    get: operations["listPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clients/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List clients
     * @description Returns the stored clients, page by page; with `q` those that a search finds. An e-mail may belong to several clients.
     */
    get: operations["listClients"];
    put?: never;
    /**
     * Create a client
     * @description Stores a customer, to be named in purchases and subscriptions later.
     */
    post: operations["createClient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clients/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a client
     * @description Returns one stored client.
     */
    get: operations["getClient"];
    /**
     * Replace a client
     * @description Replaces all fields of a client.
     */
    put: operations["updateClient"];
    post?: never;
    /**
     * Delete a client
     * @description Deletes a stored client.
     */
    delete: operations["deleteClient"];
    options?: never;
    head?: never;
    /**
     * Change a client
     * @description Changes some fields of a client and leaves the rest.
     */
    patch: operations["patchClient"];
    trace?: never;
  };
  "/clients/{id}/recurring_tokens/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tokens of a client
     * @description Returns the payment tokens saved for a client, page by page.
     */
    get: operations["listClientRecurringTokens"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/clients/{client_id}/recurring_tokens/{purchase_id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a token of a client
     * @description Returns one saved token.
     */
    get: operations["getClientRecurringToken"];
    put?: never;
    post?: never;
    /**
     * Delete a token of a client
     * @description Forgets a saved token, with the same effect on the purchase as deleting it there.
     */
    delete: operations["deleteClientRecurringToken"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Returns the webhooks, page by page.
     */
    get: operations["listWebhooks"];
    put?: never;
    /**
     * Create a webhook
     * @description Subscribes a URL to events. A test key makes a webhook for test events, a live key one for live events. The response carries the key that verifies its deliveries.
     */
    post: operations["createWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a webhook
     * @description Returns one webhook.
     */
    get: operations["getWebhook"];
    /**
     * Replace a webhook
     * @description Replaces all fields of a webhook.
     */
    put: operations["updateWebhook"];
    post?: never;
    /**
     * Delete a webhook
     * @description Ends the subscription of a URL.
     */
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
    /**
     * Change a webhook
     * @description Changes some fields of a webhook and leaves the rest.
     */
    patch: operations["patchWebhook"];
    trace?: never;
  };
  "/public_key/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the public key
     * @description Returns the key of the company, which verifies calls to a `success_callback`. Webhooks have a key of their own. The response is a JSON string, not an object.
     */
    get: operations["getPublicKey"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/json/balance/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the balance
     * @description Returns the balance of the company by currency, now or at a time in the past, narrowed by filters.
     */
    get: operations["getCompanyBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/account/json/turnover/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the turnover
     * @description Returns the turnover of the company in one currency, incoming and outgoing, narrowed by filters.
     */
    get: operations["getCompanyTurnover"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/company_statements/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List statements
     * @description Returns the statements, page by page.
     */
    get: operations["listCompanyStatements"];
    put?: never;
    /**
     * Schedule a statement
     * @description Starts the making of a statement in the background. The filters stand in the query, the format in the body. Read the statement until it is done, then fetch `download_url`.
     */
    post: operations["scheduleCompanyStatement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/company_statements/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a statement
     * @description Returns one statement: its status and, once done, where to fetch it.
     */
    get: operations["getCompanyStatement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/company_statements/{id}/cancel/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a statement
     * @description Stops the making of a statement.
     */
    post: operations["cancelCompanyStatement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send invoices
     * @description Makes and mails one-off invoices to one or many clients: one purchase each. No template is stored; `title` and `is_subscription` are read-only here.
     */
    post: operations["sendInvoices"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List billing templates
     * @description Returns the templates, page by page.
     */
    get: operations["listBillingTemplates"];
    put?: never;
    /**
     * Create a billing template
     * @description Stores a template for one-off invoices or for a subscription. Clients are added later.
     */
    post: operations["createBillingTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/{id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a billing template
     * @description Returns one template.
     */
    get: operations["getBillingTemplate"];
    /**
     * Replace a billing template
     * @description Replaces a template. Its kind cannot change, and the billing period is read-only once there are subscribers.
     */
    put: operations["updateBillingTemplate"];
    post?: never;
    /**
     * Delete a billing template
     * @description Deletes a template.
     */
    delete: operations["deleteBillingTemplate"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/{id}/send_invoice/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an invoice from a template
     * @description Makes one purchase from a template for one-off invoices and mails it. The binding of client and template is not stored.
     */
    post: operations["sendBillingTemplateInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/{id}/add_subscriber/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a subscriber
     * @description Starts a client's billing under a subscription template.
     */
    post: operations["addBillingTemplateSubscriber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/{id}/clients/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the subscribers of a template
     * @description Returns the subscribers, page by page.
     */
    get: operations["listBillingTemplateClients"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/billing_templates/{id}/clients/{billing_template_client_id}/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a subscriber
     * @description Returns one subscriber.
     */
    get: operations["getBillingTemplateClient"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a subscriber
     * @description Pauses or resumes a subscription, or changes what is mailed.
     */
    patch: operations["patchBillingTemplateClient"];
    trace?: never;
  };
}
export interface webhooks {
  "purchase.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A purchase was created
     * @description The status is `created`.
     */
    post: operations["onPurchaseCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.viewed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payer opened the payment page
     * @description The status is `viewed`.
     */
    post: operations["onPurchaseViewed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.paid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A purchase was paid
     * @description By the payment page, a capture or a charge. The status is `paid`.
     */
    post: operations["onPurchasePaid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.payment_failure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment attempt failed
     * @description The status is `error`, which is not final: the payer may try again. The reason stands in the newest attempt.
     */
    post: operations["onPurchasePaymentFailure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_execute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment is in processing
     * @description The acquirer is slow. The status is `pending_execute`.
     */
    post: operations["onPurchasePendingExecute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_charge": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A charge is in processing
     * @description The acquirer is slow. The status is `pending_charge`.
     */
    post: operations["onPurchasePendingCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A purchase was cancelled
     * @description The status is `cancelled`.
     */
    post: operations["onPurchaseCancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.hold": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Funds are on hold
     * @description The status is `hold`.
     */
    post: operations["onPurchaseHold"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.preauthorized": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A card was verified and saved
     * @description The status is `preauthorized`.
     */
    post: operations["onPurchasePreauthorized"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A capture is in processing
     * @description The acquirer is slow. The status is `pending_capture`.
     */
    post: operations["onPurchasePendingCapture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.captured": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A capture is done
     * @description The status is `paid`.
     */
    post: operations["onPurchaseCaptured"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.capture_failure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A capture in processing failed
     * @description The status should be `hold` again.
     */
    post: operations["onPurchaseCaptureFailure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_release": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A release is in processing
     * @description The acquirer is slow. The status is `pending_release`.
     */
    post: operations["onPurchasePendingRelease"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.released": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A release is done
     * @description The status is `released`.
     */
    post: operations["onPurchaseReleased"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.release_failure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A release in processing failed
     * @description The status should be `hold` again.
     */
    post: operations["onPurchaseReleaseFailure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A refund is in processing
     * @description The acquirer is slow. The status is `pending_refund`; `payment.refunded` follows when it is done.
     */
    post: operations["onPurchasePendingRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.refund_failure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A refund in processing failed
     * @description Which status the purchase returns to is not documented.
     */
    post: operations["onPurchaseRefundFailure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A refund is done
     * @description The body is the payment that gave the money back; `related_to` names the purchase.
     */
    post: operations["onPaymentRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.pending_recurring_token_delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The deletion of a token is in processing
     * @description The status does not change.
     */
    post: operations["onPurchasePendingRecurringTokenDelete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.recurring_token_deleted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A token was deleted
     * @description The status does not change.
     */
    post: operations["onPurchaseRecurringTokenDeleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.subscription_charge_failure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The charge of a subscription failed
     * @description An invoice was mailed instead. The status is `sent`. The newest list of events no longer has it.
     */
    post: operations["onPurchaseSubscriptionChargeFailure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "billing_template_client.subscription_billing_cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A subscriber cancelled
     * @description By the link in a mail. The status of the subscriber is `subscription_paused`. The newest list of events no longer has it.
     */
    post: operations["onBillingTemplateClientSubscriptionBillingCancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "purchase.settled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A purchase was settled
     * @description The status in a recorded delivery was still `paid`.
     */
    post: operations["onPurchaseSettled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.charged_back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A chargeback was registered
     * @description The body is a payment.
     */
    post: operations["onPaymentChargedBack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.chargeback_reversed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A chargeback was reversed
     * @description The body is a payment.
     */
    post: operations["onPaymentChargebackReversed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout was created
     * @description The body is a payout.
     */
    post: operations["onPayoutCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.pending": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout is in processing
     * @description The body is a payout.
     */
    post: operations["onPayoutPending"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.success": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout is done
     * @description The status is `success`.
     */
    post: operations["onPayoutSuccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout failed
     * @description The status is `error`.
     */
    post: operations["onPayoutFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * Format: int64
     * @description Amount in the smallest unit of the currency: `100` is RM 1.00.
     */
    MoneyAmount: number;
    /** @description One line of a purchase to create. Its total is (price × quantity − discount) plus tax, rounded half up. */
    ProductInput: {
      /** @description Name of the line. */
      name: string;
      /** @description Price of one unit, in the smallest currency unit. */
      price: components["schemas"]["MoneyAmount"];
      /**
       * @description Quantity, as a decimal string or a number; at most 4 digits after the point.
       * @default 1
       */
      quantity?: string | number;
      /**
       * @description Discount on the whole line, not per unit, in the smallest currency unit.
       * @default 0
       */
      discount?: components["schemas"]["MoneyAmount"];
      /**
       * @description Tax added on top, in percent from 0 to 100, as a decimal string or a number; at most 5 digits, 2 of them after the point.
       * @default 0
       */
      tax_percent?: string | number;
      /** @description Category of the line. */
      category?: string;
      /**
       * Format: int64
       * @description Replaces the computed total of the line, in the smallest currency unit.
       * @default null
       */
      total_price_override?: number | null;
    };
    /**
     * @description A detail the payer can be asked for.
     * @enum {string}
     */
    KnownRequestedClientDetail:
      | "email"
      | "phone"
      | "full_name"
      | "personal_code"
      | "brand_name"
      | "legal_name"
      | "registration_number"
      | "tax_number"
      | "bank_account"
      | "bank_code"
      | "billing_address"
      | "shipping_address";
    /** @description One delivery option. */
    ShippingOption: {
      [key: string]: unknown;
    };
    /** @description Settings of single payment methods. */
    PaymentMethodDetails: {
      [key: string]: unknown;
    };
    /** @description Free data of the merchant. */
    PurchaseMetadata: {
      [key: string]: unknown;
    };
    /** @description Amounts and invoice data of a purchase to create. */
    PurchaseDetailsInput: {
      /** @description Currency, ISO 4217. */
      currency?: string;
      /** @description Lines of the purchase. */
      products: components["schemas"]["ProductInput"][];
      /** @description Language of the payment page and the invoice, ISO 639-1; the setting of the brand when left out. */
      language?: string;
      /** @description Notes on the invoice. */
      notes?: string;
      /**
       * @description Amount added to the total, in the smallest currency unit; negative lowers it, down to minus the total.
       * @default 0
       */
      debt?: components["schemas"]["MoneyAmount"];
      /**
       * Format: int64
       * @description Subtotal to display, in the smallest currency unit; does not change the charge.
       * @default null
       */
      subtotal_override?: number | null;
      /**
       * Format: int64
       * @description Tax to display, in the smallest currency unit; does not change the charge.
       * @default null
       */
      total_tax_override?: number | null;
      /**
       * Format: int64
       * @description Discount to display, in the smallest currency unit; does not change the charge.
       * @default null
       */
      total_discount_override?: number | null;
      /**
       * Format: int64
       * @description Replaces the total that is charged, in the smallest currency unit. Zero together with `skip_capture` makes a preauthorization.
       * @default null
       */
      total_override?: number | null;
      /**
       * @description Details to ask the payer for; those already known are dropped.
       * @default []
       */
      request_client_details?: components["schemas"]["KnownRequestedClientDetail"][];
      /** @description Time zone, as a name of the TZ database. */
      timezone?: string;
      /**
       * @description Whether the purchase expires at `due`; otherwise it becomes overdue and can still be paid.
       * @default false
       */
      due_strict?: boolean;
      /** @description Text in the invoice mail. */
      email_message?: string;
      /** @description Delivery options. */
      shipping_options?: components["schemas"]["ShippingOption"][];
      /** @description Settings of single payment methods. */
      payment_method_details?: components["schemas"]["PaymentMethodDetails"];
      /** @description Whether the purchase has upsell products. */
      has_upsell_products?: boolean;
      /** @description Whether the payer has only one attempt. */
      single_attempt?: boolean;
      /** @description Data of the merchant. */
      metadata?: components["schemas"]["PurchaseMetadata"];
    };
    /** @description Payment method a purchase can be limited to. `card` and `razer` are refused at creation. */
    WhitelistedPaymentMethod:
      | (
          | "crypto_coin"
          | "dnqr"
          | "duitnow_qr"
          | "fpx"
          | "fpx_b2b1"
          | "maestro"
          | "mastercard"
          | "mpgs_apple_pay"
          | "mpgs_google_pay"
          | "razer_atome"
          | "razer_grabpay"
          | "razer_maybankqr"
          | "razer_shopeepay"
          | "razer_tng"
          | "shopee_pay"
          | "visa"
        )
      | (string & {});
    /** @description Where a purchase comes from. */
    Platform: ("web" | "api" | "ios" | "android" | "macos" | "windows") | (string & {});
    /** @description What a new purchase says besides its payer. Fields the gateway does not know are ignored without an error, also known ones at the wrong level. */
    PurchaseCreateFields: {
      /** @description Amounts and invoice data. */
      purchase: components["schemas"]["PurchaseDetailsInput"];
      /**
       * Format: uuid
       * @description Id of the brand, from the merchant portal.
       */
      brand_id: string;
      /**
       * @description Whether the payer gets a receipt by e-mail.
       * @default false
       */
      send_receipt?: boolean;
      /**
       * @description Cards only: hold the funds, to be captured or released later. With a total of zero the card is verified and saved instead. Refused when no available method can do it.
       * @default false
       */
      skip_capture?: boolean;
      /**
       * @description Save the payment details for later charges without asking the payer.
       * @default false
       */
      force_recurring?: boolean;
      /** @description Invoice or order number of the merchant. */
      reference?: string;
      /**
       * Format: date
       * @description Date shown on the invoice; today in the time zone of the purchase when left out.
       */
      issued?: string | null;
      /**
       * Format: int64
       * @description Deadline of the payment, in Unix seconds (UTC). Enforced only with `purchase.due_strict`.
       */
      due?: number | null;
      /** @description Methods the payer may use. */
      payment_method_whitelist?: components["schemas"]["WhitelistedPaymentMethod"][];
      /**
       * Format: uri
       * @description Where the payer goes after a successful payment.
       */
      success_redirect?: string;
      /**
       * Format: uri
       * @description Where the payer goes after a failed payment.
       */
      failure_redirect?: string;
      /**
       * Format: uri
       * @description Target of a "return to seller" button; following it does not cancel the purchase. May not contain `<`, `>`, quotes or a backtick.
       */
      cancel_redirect?: string;
      /**
       * Format: uri
       * @description URL that is called, server to server, when the payment succeeds. May not name a port.
       */
      success_callback?: string;
      /** @description Name and version of the calling software. */
      creator_agent?: string;
      /** @description Where the purchase comes from. */
      platform?: components["schemas"]["Platform"];
      /** @description Labels of the merchant. */
      tags?: string[];
      /** @description Upsell campaigns. */
      upsell_campaigns?: string[];
      /** @description Referral campaign. */
      referral_campaign_id?: string;
    };
    /** @description Fields of a client to change; those left out stay as they are. */
    ClientPatch: {
      /**
       * Format: email
       * @description E-mail of the payer.
       */
      email?: string;
      /** @description Phone number: country code, a space, the number. */
      phone?: string;
      /** @description Full name of the payer; sending it is advised. */
      full_name?: string;
      /** @description Personal identification number. */
      personal_code?: string;
      /** @description Street and house number. */
      street_address?: string;
      /** @description Country as an ISO 3166-1 alpha-2 code. */
      country?: string;
      /** @description City. */
      city?: string;
      /** @description Postal code. */
      zip_code?: string;
      /** @description State or region. */
      state?: string;
      /** @description Street and house number of the delivery address. */
      shipping_street_address?: string;
      /** @description Country of the delivery address, ISO 3166-1 alpha-2. */
      shipping_country?: string;
      /** @description City of the delivery address. */
      shipping_city?: string;
      /** @description Postal code of the delivery address. */
      shipping_zip_code?: string;
      /** @description State or region of the delivery address. */
      shipping_state?: string;
      /** @description Legal name of the company. */
      legal_name?: string;
      /** @description Trading name of the company. */
      brand_name?: string;
      /** @description Registration number of the company. */
      registration_number?: string;
      /** @description Tax number of the company. */
      tax_number?: string;
      /** @description Bank account number, for instance an IBAN. */
      bank_account?: string;
      /** @description Bank code: SWIFT/BIC, or a local code such as `MBB`. */
      bank_code?: string;
      /** @description E-mails that get a copy of each mail. */
      cc?: string[];
      /** @description E-mails that get a blind copy of each mail. */
      bcc?: string[];
    };
    /** @description Data of a payer. Only `email` is required. */
    ClientDetailsInput: WithRequired<components["schemas"]["ClientPatch"], "email">;
    /** @description A purchase whose payer is described in the request. */
    PurchaseCreateWithClient: components["schemas"]["PurchaseCreateFields"] & {
      /** @description Data of the payer. */
      client: components["schemas"]["ClientDetailsInput"];
      /** @description Not set when `client` is sent. */
      client_id?: null;
    };
    /** @description A purchase whose payer is a stored client. */
    PurchaseCreateWithClientId: components["schemas"]["PurchaseCreateFields"] & {
      /**
       * Format: uuid
       * @description Stored client to copy the data from. Tokens saved in this payment are attached to it.
       */
      client_id: string;
      /** @description Not sent when `client_id` is. */
      client?: never;
    };
    /** @description A purchase to create: the payer is described by `client`, or named by `client_id`; exactly one of the two. */
    PurchaseCreate:
      | components["schemas"]["PurchaseCreateWithClient"]
      | components["schemas"]["PurchaseCreateWithClientId"];
    /** @description What every stored object carries: its kind, its id and two timestamps. */
    BaseModel: {
      /** @description Kind of the object, such as `purchase` or `payment`. */
      type: string;
      /** @description Id of the object, a UUID without prefix. */
      id: string;
      /**
       * Format: int64
       * @description When the object was created, in Unix seconds (UTC).
       */
      created_on: number;
      /**
       * Format: int64
       * @description When the object was last changed, in Unix seconds (UTC).
       */
      updated_on: number;
    };
    /** @description Settings of a delivery channel. They differ by channel and are not documented, so other keys may appear. */
    DeliveryMethodOptions: {
      /** @description Text of the message; may be empty. */
      custom_message?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One way to reach the payer. */
    DeliveryMethod: {
      /** @description Channel. */
      method?: ("email" | "text_message") | (string & {});
      /** @description Settings of the channel. */
      options?: components["schemas"]["DeliveryMethodOptions"];
    };
    /** @description Data of a payer, copied at the time of the payment. Unset texts are empty, not null. */
    ClientDetails: {
      /** @description E-mail of the payer. May be empty. */
      email: string;
      /** @description Phone number: country code, a space, the number. May be empty. */
      phone?: string;
      /** @description Full name of the payer; sending it is advised. May be empty. */
      full_name?: string;
      /** @description Personal identification number. May be empty. */
      personal_code?: string;
      /** @description Street and house number. May be empty. */
      street_address?: string;
      /** @description Country as an ISO 3166-1 alpha-2 code. May be empty. */
      country?: string;
      /** @description City. May be empty. */
      city?: string;
      /** @description Postal code. May be empty. */
      zip_code?: string;
      /** @description State or region. May be empty. */
      state?: string;
      /** @description Street and house number of the delivery address. May be empty. */
      shipping_street_address?: string;
      /** @description Country of the delivery address, ISO 3166-1 alpha-2. May be empty. */
      shipping_country?: string;
      /** @description City of the delivery address. May be empty. */
      shipping_city?: string;
      /** @description Postal code of the delivery address. May be empty. */
      shipping_zip_code?: string;
      /** @description State or region of the delivery address. May be empty. */
      shipping_state?: string;
      /** @description Legal name of the company. May be empty. */
      legal_name?: string;
      /** @description Trading name of the company. May be empty. */
      brand_name?: string;
      /** @description Registration number of the company. May be empty. */
      registration_number?: string;
      /** @description Tax number of the company. May be empty. */
      tax_number?: string;
      /** @description Bank account number, for instance an IBAN. May be empty. */
      bank_account?: string;
      /** @description Bank code: SWIFT/BIC, or a local code such as `MBB`. May be empty. */
      bank_code?: string;
      /** @description E-mails that get a copy of each mail. */
      cc?: string[];
      /** @description E-mails that get a blind copy of each mail. */
      bcc?: string[];
      /** @description Type of the client. */
      client_type?: string | null;
      /** @description How mails and messages reach the payer. */
      delivery_methods?: components["schemas"]["DeliveryMethod"][];
      /** @description Id of the stored client. */
      client_id?: string | null;
      /** @description First name; may be empty. */
      first_name?: string;
      /** @description Last name; may be empty. */
      last_name?: string;
    };
    /** @description One line of a purchase. */
    Product: {
      /** @description Name of the line. */
      name: string;
      /** @description Price of one unit, in the smallest currency unit. */
      price: components["schemas"]["MoneyAmount"];
      /** @description Quantity as a decimal string, such as `1.0000`. */
      quantity?: string;
      /** @description Discount on the whole line, not per unit, in the smallest currency unit. */
      discount?: components["schemas"]["MoneyAmount"];
      /** @description Tax added on top, in percent, as a decimal string such as `6.00`. */
      tax_percent?: string;
      /** @description Category of the line. May be empty. */
      category?: string;
      /**
       * Format: int64
       * @description Replaces the computed total of the line, in the smallest currency unit.
       */
      total_price_override?: number | null;
    };
    /** @description A detail the payer is asked for. */
    RequestedClientDetail: components["schemas"]["KnownRequestedClientDetail"] | (string & {});
    /** @description Amounts and invoice data of a purchase. */
    PurchaseDetails: {
      /** @description Currency, ISO 4217. */
      currency: string;
      /** @description Lines of the purchase. */
      products: components["schemas"]["Product"][];
      /** @description Total computed by the gateway, in the smallest currency unit. */
      total: components["schemas"]["MoneyAmount"];
      /** @description Language of the payment page and the invoice, ISO 639-1; the setting of the brand when left out. */
      language?: string;
      /** @description Notes on the invoice. May be empty. */
      notes?: string;
      /** @description Amount added to the total, in the smallest currency unit; negative lowers it, down to minus the total. */
      debt?: components["schemas"]["MoneyAmount"];
      /**
       * Format: int64
       * @description Subtotal to display, in the smallest currency unit; does not change the charge.
       */
      subtotal_override?: number | null;
      /**
       * Format: int64
       * @description Tax to display, in the smallest currency unit; does not change the charge.
       */
      total_tax_override?: number | null;
      /**
       * Format: int64
       * @description Discount to display, in the smallest currency unit; does not change the charge.
       */
      total_discount_override?: number | null;
      /**
       * Format: int64
       * @description Replaces the total that is charged, in the smallest currency unit. Zero together with `skip_capture` makes a preauthorization.
       */
      total_override?: number | null;
      /** @description Details to ask the payer for; those already known are dropped. */
      request_client_details?: components["schemas"]["RequestedClientDetail"][];
      /** @description Time zone, as a name of the TZ database. */
      timezone?: string;
      /** @description Whether the purchase expires at `due`; otherwise it becomes overdue and can still be paid. */
      due_strict?: boolean;
      /** @description Text in the invoice mail. May be empty. */
      email_message?: string;
      /** @description Delivery options. */
      shipping_options?: components["schemas"]["ShippingOption"][];
      /** @description Settings of single payment methods. */
      payment_method_details?: components["schemas"]["PaymentMethodDetails"];
      /** @description Whether the purchase has upsell products. */
      has_upsell_products?: boolean;
      /** @description Whether the payer has only one attempt. */
      single_attempt?: boolean;
      /** @description Data of the merchant. */
      metadata?: components["schemas"]["PurchaseMetadata"];
    };
    /** @description Kind of payment. */
    PaymentType: ("purchase" | "purchase_charge" | "payout" | "bank_payment" | "refund" | "custom") | (string & {});
    /** @description An executed transaction. `amount` is the sum of net, fee and pending amount. */
    PaymentDetails: {
      /** @description Whether the money leaves the merchant, as for refunds and payouts. */
      is_outgoing?: boolean;
      /** @description Kind of payment. */
      payment_type?: components["schemas"]["PaymentType"];
      /** @description Gross amount, in the smallest currency unit. */
      amount: components["schemas"]["MoneyAmount"];
      /** @description Currency, ISO 4217. */
      currency: string;
      /** @description What the merchant gets, in the smallest currency unit. */
      net_amount?: components["schemas"]["MoneyAmount"];
      /** @description Fee, in the smallest currency unit. */
      fee_amount?: components["schemas"]["MoneyAmount"];
      /** @description Reserve held back, in the smallest currency unit. */
      pending_amount?: components["schemas"]["MoneyAmount"];
      /**
       * Format: int64
       * @description When the reserve is set free, in Unix seconds (UTC).
       */
      pending_unfreeze_on?: number | null;
      /** @description Description; may be empty. */
      description?: string;
      /**
       * Format: int64
       * @description When it was paid, in Unix seconds (UTC).
       */
      paid_on?: number;
      /**
       * Format: int64
       * @description When the acquirer says it was paid, in Unix seconds (UTC).
       */
      remote_paid_on?: number;
      /** @description Id of the merchant's bank account. */
      owned_bank_account_id?: string | null;
      /** @description The merchant's bank account. */
      owned_bank_account?: string | null;
      /** @description Code of the merchant's bank. */
      owned_bank_code?: string | null;
    };
    /** @description A bank account. */
    BankAccount: {
      /** @description Account number. */
      bank_account?: string;
      /** @description Bank code: SWIFT/BIC, or a local code such as `MBB`. */
      bank_code?: string;
    };
    /** @description Data of the merchant for the invoice. Any of it may be empty. */
    IssuerDetails: {
      /** @description Website. */
      website?: string;
      /** @description Street and house number. */
      legal_street_address?: string;
      /** @description Country, ISO 3166-1 alpha-2. */
      legal_country?: string;
      /** @description City. */
      legal_city?: string;
      /** @description Postal code. */
      legal_zip_code?: string;
      /** @description Bank accounts of the merchant. */
      bank_accounts?: components["schemas"]["BankAccount"][];
      /** @description Legal name. */
      legal_name?: string;
      /** @description Trading name. */
      brand_name?: string;
      /** @description Registration number. */
      registration_number?: string;
      /** @description Tax number. */
      tax_number?: string;
    };
    /** @description Channel through which a transaction was started. */
    TransactionFlow:
      | (
          | "api"
          | "direct_post"
          | "fluentforms"
          | "formidableforms"
          | "givewp"
          | "gravityforms"
          | "hostbill"
          | "import"
          | "link"
          | "magento"
          | "opencart"
          | "payform"
          | "paymattic"
          | "prestashop"
          | "server_to_server"
          | "shopify"
          | "web_office"
          | "whmcs"
          | "woocommerce"
          | "wpcharitable"
        )
      | (string & {});
    /** @description Settlement of a payment. */
    TransactionSettlement: {
      /**
       * Format: int64
       * @description When it was settled, in Unix seconds (UTC).
       */
      settled_on?: number;
    };
    /** @description FPX message fields, each with a list of values. The names are the bank network's, so the keys are not listed. */
    FpxWebhookPayload: {
      [key: string]: string[];
    };
    /** @description FPX form fields as texts. The names are the bank network's, so the keys are not listed. */
    FpxBrowserData: {
      [key: string]: string;
    };
    /** @description Data of the payment method. Its content depends on the method and is not documented as a whole, so other keys may appear. */
    TransactionExtra: {
      /** @description Masked card number. */
      masked_pan?: string;
      /** @description Whether 3-D Secure was used. */
      three_d_secure?: boolean;
      /** @description Month the card expires. */
      expiry_month?: number;
      /** @description Year the card expires; two digits in recorded deliveries. */
      expiry_year?: number;
      /** @description Name on the card. */
      cardholder_name?: string;
      /** @description Type of the card, such as `credit`. */
      card_type?: string;
      /** @description Network of the card, such as `visa`. */
      card_brand?: string;
      /** @description Bank that issued the card; may be empty. */
      card_issuer?: string;
      /** @description Country of that bank, ISO 3166-1 alpha-2. */
      card_issuer_country?: string;
      /** @description Refunds: the amount, in the smallest currency unit. */
      amount?: components["schemas"]["MoneyAmount"];
      /** @description Settlement of the payment. */
      settlement?: components["schemas"]["TransactionSettlement"];
      /** @description FPX: what the bank network sent. */
      webhook_payload?: components["schemas"]["FpxWebhookPayload"];
      /** @description FPX: what the browser of the payer carried. */
      user_web_browser_data?: components["schemas"]["FpxBrowserData"];
    } & {
      [key: string]: unknown;
    };
    /** @description What an attempt tried to do. */
    AttemptType:
      | ("execute" | "authorize" | "release" | "capture" | "recurring_execute" | "delete_recurring_token" | "refund")
      | (string & {});
    /** @description Known reasons why an attempt failed: bad input, failed authentication, refusal by the card's bank, fraud checks, trouble at the acquirer, or a wrong state. */
    AttemptErrorCode:
      | (
          | "unknown_payment_method"
          | "invalid_card_number"
          | "invalid_expires"
          | "validation_card_details_missing"
          | "validation_cvc_not_provided"
          | "validation_cardholder_name_not_provided"
          | "validation_card_number_not_provided"
          | "validation_expires_not_provided"
          | "validation_cvc_too_long"
          | "validation_cardholder_name_too_long"
          | "validation_card_number_too_long"
          | "validation_expires_too_long"
          | "validation_cvc_invalid"
          | "validation_cardholder_name_invalid"
          | "validation_card_number_invalid"
          | "validation_expires_invalid"
          | "invalid_card_data"
          | "invalid_amount"
          | "payment_method_details_missing"
          | "3ds_authentication_failed"
          | "timeout_3ds_enrollment_check"
          | "authorization_failed"
          | "insufficient_funds"
          | "do_not_honour"
          | "expired_card"
          | "lost_card"
          | "stolen_card"
          | "restricted_card"
          | "exceeds_frequency_limit"
          | "exceeds_withdrawal_limit"
          | "exceeded_account_limit"
          | "issuer_not_available"
          | "invalid_issuer_number"
          | "transaction_not_permitted_to_cardholder"
          | "transaction_not_supported_or_not_valid_for_card"
          | "security_violation"
          | "partial_forbidden"
          | "re_enter_transaction"
          | "payment_rejected_other_reason"
          | "soft_decline_contact_support"
          | "blacklisted_tx"
          | "blacklisted_tx_issuing_country"
          | "blacklisted_tx_risk_score"
          | "antifraud_general"
          | "suspected_fraud"
          | "decline_irregular_transaction_pattern"
          | "no_matching_terminal"
          | "acquirer_connection_error"
          | "acquirer_internal_error"
          | "acquirer_configuration_error"
          | "acquirer_routing_error"
          | "acquirer_error_cs"
          | "exceeded_acquirer_refund_amount"
          | "exceeded_terminal_limit"
          | "transaction_not_permitted_on_terminal"
          | "timeout_acquirer_status_check"
          | "merchant_response_timeout"
          | "reconcile_error"
          | "timeout"
          | "s2s_not_supported"
          | "general_transaction_error"
          | "purchase_already_paid_for"
          | "recurring_token_expired"
          | "validation_phone_invalid"
          | "validation_address_invalid"
        )
      | (string & {});
    /** @description Why an attempt failed. */
    AttemptError: {
      /** @description Code of the failure. */
      code: components["schemas"]["AttemptErrorCode"];
      /** @description Text for people. */
      message: string;
    };
    /** @description One attempt to move money, or to change a saved token. */
    PaymentAttempt: {
      /** @description What was tried. */
      type?: components["schemas"]["AttemptType"];
      /** @description Whether it worked. */
      successful?: boolean;
      /** @description Method that was used. */
      payment_method?: string;
      /** @description Data of the payment method. */
      extra?: components["schemas"]["TransactionExtra"];
      /** @description Country, ISO 3166-1 alpha-2; may be empty. */
      country?: string;
      /** @description IP address of the payer; may be empty. */
      client_ip?: string;
      /**
       * Format: int64
       * @description When it was processed, in Unix seconds (UTC).
       */
      processing_time?: number;
      /** @description Why it failed; null when it worked. */
      error?: components["schemas"]["AttemptError"] | null;
      /** @description Channel of the attempt. */
      flow?: components["schemas"]["TransactionFlow"];
      /** @description Fee, in the smallest currency unit. */
      fee_amount?: components["schemas"]["MoneyAmount"];
      /** @description Acquirer that processed it. */
      acquirer?: string;
      /** @description The acquirer's id of the terminal. */
      terminal_id?: string;
      /** @description The gateway's id of the terminal. */
      terminal_uid?: string;
      /** @description Whether it was made by the gateway itself. */
      is_internal?: boolean;
      /** @description Markup, in the smallest currency unit. */
      markup_amount?: components["schemas"]["MoneyAmount"];
      /** @description Processing fee, in the smallest currency unit. */
      processing_fee?: components["schemas"]["MoneyAmount"];
      /** @description Result of the pricing, such as `ok`. */
      pricing_details?: string;
      /** @description Whether the pricing was done. */
      pricing_calculated?: boolean;
      /** @description The processor's status code. */
      processing_status?: string;
      /** @description The processor's id of the transaction. */
      processing_tx_id?: string;
      /** @description Payment it belongs to. */
      related_payment_id?: string | null;
    };
    /** @description Attempts and data of the payment method. */
    TransactionData: {
      /** @description Method that was used; empty until paid. */
      payment_method?: string;
      /** @description Channel of the payment. */
      flow?: components["schemas"]["TransactionFlow"];
      /** @description The processor's id of the transaction; may be absent. */
      processing_tx_id?: string;
      /** @description Data of the payment method; `{}` until paid. */
      extra?: components["schemas"]["TransactionExtra"];
      /** @description Country of the payment, ISO 3166-1 alpha-2; may be empty. */
      country?: string;
      /** @description Attempts, newest first. */
      attempts?: components["schemas"]["PaymentAttempt"][];
      /** @description Acquirer that processed it. */
      acquirer?: string;
      /** @description The acquirer's id of the terminal. */
      terminal_id?: string;
      /** @description The gateway's id of the terminal. */
      terminal_uid?: string;
    };
    /** @description Status of a purchase. `paid`, `cleared` and `settled` are success; `error` is not final, the payer may try again; `expired`, `cancelled` and `released` are final; `refunded` may be partial. */
    PurchaseStatus:
      | (
          | "created"
          | "sent"
          | "viewed"
          | "error"
          | "blocked"
          | "overdue"
          | "expired"
          | "cancelled"
          | "pending_execute"
          | "pending_charge"
          | "preauthorized"
          | "hold"
          | "pending_capture"
          | "pending_release"
          | "released"
          | "paid"
          | "cleared"
          | "settled"
          | "pending_refund"
          | "refunded"
          | "chargeback"
        )
      | (string & {});
    /** @description Pointer to another object. */
    RelatedObject: {
      /** @description Kind of the object. */
      type?: string;
      /** @description Id of the object. */
      id?: string;
    };
    /** @description One change of the status. */
    PurchaseStatusChange: {
      /** @description The new status. */
      status: components["schemas"]["PurchaseStatus"];
      /**
       * Format: int64
       * @description When it changed, in Unix seconds (UTC).
       */
      timestamp: number;
      /** @description Object that caused the change. */
      related_object?: components["schemas"]["RelatedObject"] | null;
    };
    /** @description Which refunds are possible. */
    RefundAvailability: ("all" | "full_only" | "partial_only" | "pis_all" | "pis_partial" | "none") | (string & {});
    /** @description How an amount was converted. */
    CurrencyConversion: {
      /** @description Currency before the conversion, ISO 4217. */
      original_currency?: string;
      /** @description Amount before the conversion, in the smallest unit of that currency. */
      original_amount?: components["schemas"]["MoneyAmount"];
      /** @description Rate that was used. */
      exchange_rate?: number;
    };
    /** @description Product of the gateway a purchase was made with. */
    PurchaseProduct:
      | ("purchases" | "billing_invoices" | "billing_subscriptions" | "billing_subscriptions_invoice")
      | (string & {});
    /** @description An upsell campaign. */
    UpsellCampaign: {
      [key: string]: unknown;
    };
    /** @description What a referral code gives. */
    ReferralCodeDetails: {
      /** @description Id of the campaign. */
      campaign_id?: string;
      /** @description Kind of reward. */
      reward_type?: ("gift" | "discount" | "money") | (string & {});
      /** @description Discount, in the smallest currency unit. */
      discount_amount?: components["schemas"]["MoneyAmount"];
      /** @description Discount in percent. */
      discount_percent?: number;
    };
    /** @description What a loyalty level gives. */
    RetainLevelDetails: {
      /** @description Id of the campaign. */
      campaign_id?: string;
      /** @description Discount, in the smallest currency unit. */
      discount_amount?: components["schemas"]["MoneyAmount"];
      /** @description Discount in percent. */
      discount_percent?: number;
    };
    /** @description One entry of the audit log. */
    AuditLogEntry: {
      [key: string]: unknown;
    };
    /** @description A payment from its registration to its settlement. Real responses may carry more fields than are named here. */
    Purchase: components["schemas"]["BaseModel"] & {
      /**
       * @description Always `purchase`.
       * @constant
       */
      type: "purchase";
      /** @description Data of the payer, as copied at creation. */
      client: components["schemas"]["ClientDetails"];
      /** @description Id of the stored client; filled by the gateway even when only `client` was sent. */
      client_id?: string | null;
      /** @description Amounts and invoice data. */
      purchase: components["schemas"]["PurchaseDetails"];
      /** @description Id of the brand. */
      brand_id: string;
      /** @description The executed transaction; null until paid. */
      payment?: components["schemas"]["PaymentDetails"] | null;
      /** @description Data of the merchant for the invoice. */
      issuer_details?: components["schemas"]["IssuerDetails"];
      /** @description Attempts and data of the payment method. */
      transaction_data?: components["schemas"]["TransactionData"];
      /** @description Where the purchase stands. */
      status: components["schemas"]["PurchaseStatus"];
      /** @description Changes of the status, oldest first. */
      status_history?: components["schemas"]["PurchaseStatusChange"][];
      /**
       * Format: int64
       * @description When the payer first saw the payment page, in Unix seconds (UTC).
       */
      viewed_on?: number | null;
      /** @description Id of the company. */
      company_id?: string;
      /** @description Whether it was created with a test key. */
      is_test: boolean;
      /** @description Id of the portal user who created it. */
      user_id?: string | null;
      /** @description Id of the billing template it was made from. */
      billing_template_id?: string | null;
      /** @description Id of an order. */
      order_id?: string | null;
      /** @description Whether the payer gets a receipt by e-mail. */
      send_receipt?: boolean;
      /** @description Whether the funds are held rather than taken. */
      skip_capture?: boolean;
      /** @description Whether the payment details are saved without asking. */
      force_recurring?: boolean;
      /** @description Whether the id of this purchase can be used as a token. */
      is_recurring_token?: boolean;
      /** @description Token that paid this purchase. */
      recurring_token?: string | null;
      /** @description Reference of the merchant; may be empty. */
      reference?: string;
      /** @description Reference made by the gateway. */
      reference_generated?: string;
      /** @description Notes, besides those in `purchase`. */
      notes?: string;
      /** @description Date shown on the invoice, as `YYYY-MM-DD`. */
      issued?: string | null;
      /**
       * Format: int64
       * @description Deadline of the payment, in Unix seconds (UTC).
       */
      due?: number | null;
      /** @description Which refunds are possible. */
      refund_availability?: components["schemas"]["RefundAvailability"];
      /** @description What can still be refunded, in the smallest currency unit. */
      refundable_amount?: components["schemas"]["MoneyAmount"];
      /** @description How the amount was converted; null without conversion. */
      currency_conversion?: components["schemas"]["CurrencyConversion"] | null;
      /** @description Methods the payer may use; null when all are. */
      payment_method_whitelist?: components["schemas"]["WhitelistedPaymentMethod"][] | null;
      /** @description Where the payer goes after success; may be empty. */
      success_redirect?: string;
      /** @description Where the payer goes after failure; may be empty. */
      failure_redirect?: string;
      /** @description Where the payer goes on return to the seller; may be empty. */
      cancel_redirect?: string;
      /** @description URL called on success; may be empty. */
      success_callback?: string;
      /** @description Software that created it; may be empty. */
      creator_agent?: string;
      /** @description Where it comes from. */
      platform?: components["schemas"]["Platform"];
      /** @description Which product of the gateway made it. */
      product?: components["schemas"]["PurchaseProduct"];
      /** @description IP address of the creator; may be empty. */
      created_from_ip?: string;
      /** @description URL of the invoice. */
      invoice_url?: string | null;
      /** @description Where to send the payer; may be empty. */
      checkout_url: string;
      /** @description Target of a card form of your own. Null unless the gateway has enabled Direct Post for the merchant, `request_client_details` is empty and both redirects are given. */
      direct_post_url?: string | null;
      /** @description Whether it was set to paid by hand. */
      marked_as_paid?: boolean;
      /** @description Upsell campaigns. */
      upsell_campaigns?: (components["schemas"]["UpsellCampaign"] | string)[];
      /** @description Id of the referral campaign. */
      referral_campaign_id?: string | null;
      /** @description Referral code used. */
      referral_code?: string | null;
      /** @description Referral code made for the payer. */
      referral_code_generated?: string | null;
      /** @description What the referral code gives. */
      referral_code_details?: components["schemas"]["ReferralCodeDetails"] | null;
      /** @description What the loyalty level gives. */
      retain_level_details?: components["schemas"]["RetainLevelDetails"] | null;
      /** @description Whether the payment can be retrieved. */
      can_retrieve?: boolean;
      /** @description Whether a chargeback can be registered. */
      can_chargeback?: boolean;
      /** @description Whether a chargeback can be reversed. */
      can_reverse_chargeback?: boolean;
      /** @description Whether it can be marked as refunded. */
      can_mark_as_refunded?: boolean;
      /** @description Audit log. */
      audit_log_entries?: components["schemas"]["AuditLogEntry"][];
      /** @description Labels of the merchant. */
      tags?: string[];
    } & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "purchase";
    };
    /** @description Known error codes; others may come. What each means stands in the error table of this document. */
    ErrorCode:
      | (
          | "invalid_request"
          | "required"
          | "null"
          | "max_length"
          | "min_length"
          | "min_value"
          | "max_value"
          | "max_digits"
          | "max_decimal_places"
          | "max_string_length"
          | "invalid_choice"
          | "purchase_client_or_id_required"
          | "purchase_client_or_id_only"
          | "invalid_payment_method_whitelist"
          | "product_subtotal_negative"
          | "purchase_cancel_wrong_status"
          | "purchase_capture_wrong_status"
          | "purchase_release_wrong_status"
          | "purchase_refund_wrong_status"
          | "purchase_refund_not_possible"
          | "purchase_capture_error"
          | "purchase_charge_error"
          | "purchase_refund_error"
          | "purchase_release_error"
          | "invalid_recurring_token"
          | "authentication_failed"
          | "unauthorized"
          | "forbidden"
          | "not_found"
          | "method_not_allowed"
          | "conflict"
          | "unprocessable_entity"
          | "rate_limited"
          | "internal_error"
          | "bad_gateway"
        )
      | (string & {});
    /** @description One error: a code for programs and a message for people. */
    ErrorItem: {
      /** @description Code of the error. */
      code: components["schemas"]["ErrorCode"];
      /** @description Text for people; do not parse it. */
      message: string;
    };
    /** @description Errors keyed by request field. Nested fields nest the same way, and a list item without a fault is `{}`. */
    ErrorTree: {
      /** @description Errors that belong to no single field. */
      __all__?: components["schemas"]["ErrorItem"][] | components["schemas"]["ErrorItem"];
    } & {
      [key: string]: components["schemas"]["ErrorNode"];
    };
    /** @description What stands under a field: its errors, or the errors of the fields inside it. */
    ErrorNode:
      | components["schemas"]["ErrorItem"][]
      | components["schemas"]["ErrorItem"]
      | components["schemas"]["ErrorTree"][]
      | components["schemas"]["ErrorTree"];
    /** @description Body of an error response: errors keyed by field, with `__all__` for those that concern the whole request. One response can mix the forms. The errors guide also describes a plain `code` and `message`. */
    ApiError: components["schemas"]["ErrorTree"] | components["schemas"]["ErrorItem"];
    /**
     * @description An event a webhook can subscribe to.
     * @enum {string}
     */
    KnownWebhookEventType:
      | "purchase.created"
      | "purchase.viewed"
      | "purchase.paid"
      | "purchase.payment_failure"
      | "purchase.pending_execute"
      | "purchase.pending_charge"
      | "purchase.cancelled"
      | "purchase.hold"
      | "purchase.preauthorized"
      | "purchase.pending_capture"
      | "purchase.captured"
      | "purchase.capture_failure"
      | "purchase.pending_release"
      | "purchase.released"
      | "purchase.release_failure"
      | "purchase.pending_refund"
      | "purchase.refund_failure"
      | "payment.refunded"
      | "purchase.pending_recurring_token_delete"
      | "purchase.recurring_token_deleted"
      | "purchase.subscription_charge_failure"
      | "billing_template_client.subscription_billing_cancelled"
      | "purchase.settled"
      | "payment.charged_back"
      | "payment.chargeback_reversed"
      | "payout.created"
      | "payout.pending"
      | "payout.success"
      | "payout.failed";
    /** @description What happened. */
    WebhookEventType: components["schemas"]["KnownWebhookEventType"] | (string & {});
    /** @description The purchase as it was when it succeeded, with the event that happened. */
    PurchaseCallback: components["schemas"]["Purchase"] & {
      /** @description What happened. */
      event_type: components["schemas"]["WebhookEventType"];
    };
    /** @description How much to capture. */
    CaptureRequest: {
      /** @description Amount to take, in the smallest currency unit; all that is held when left out, and the rest is released. */
      amount?: components["schemas"]["MoneyAmount"];
    };
    /** @description Which saved token pays. */
    ChargeRequest: {
      /**
       * Format: uuid
       * @description Id of a purchase whose `is_recurring_token` is true.
       */
      recurring_token: string;
    };
    /** @description How much to refund. */
    RefundRequest: {
      /** @description Amount to give back, in the smallest currency unit; all that can be refunded when left out, and never more than `refundable_amount`. */
      amount?: components["schemas"]["MoneyAmount"];
    };
    /** @description The purchase a payment belongs to. */
    RelatedPurchase: {
      /** @description Kind of the object. */
      type: string;
      /** @description Id of the object. */
      id: string;
      /** @description Reference of the purchase. */
      reference?: string;
    };
    /** @description Data of the account. */
    AccountExtra: {
      [key: string]: unknown;
    };
    /** @description A single movement of money, such as a refund. The amount stands in `payment.amount`. */
    Payment: components["schemas"]["BaseModel"] & {
      /**
       * @description Always `payment`.
       * @constant
       */
      type: "payment";
      /** @description Data of the payer. */
      client: components["schemas"]["ClientDetails"];
      /** @description The transaction. */
      payment: components["schemas"]["PaymentDetails"];
      /** @description Data of the payment method. */
      transaction_data?: components["schemas"]["TransactionData"] | null;
      /** @description Purchase it belongs to. */
      related_to?: components["schemas"]["RelatedPurchase"] | null;
      /** @description Reference made by the gateway. */
      reference_generated?: string;
      /** @description Reference of the merchant; may be empty. */
      reference?: string;
      /** @description Id of the account. */
      account_id?: string;
      /** @description Id of the company. */
      company_id?: string;
      /** @description Id of the brand. */
      brand_id?: string;
      /** @description Whether it was created with a test key. */
      is_test: boolean;
      /** @description Id of the portal user who created it. */
      user_id?: string | null;
      /** @description Status of the payment. */
      status?: "success" | (string & {});
      /** @description Fee, in the smallest currency unit. */
      fee_amount?: components["schemas"]["MoneyAmount"];
      /** @description Which refunds are possible. */
      refund_availability?: components["schemas"]["RefundAvailability"];
      /** @description How the amount was converted. */
      currency_conversion?: components["schemas"]["CurrencyConversion"] | null;
      /** @description Data of the account. */
      account_extra?: components["schemas"]["AccountExtra"];
      /** @description Rate of exchange to the currency of the account. */
      account_fx_rate?: unknown;
      /** @description Currency of the account. */
      account_fx_currency?: string | null;
      /** @description Amount in the currency of the account. */
      account_fx_buy_amount?: unknown;
      /** @description Audit log. */
      audit_log_entries?: components["schemas"]["AuditLogEntry"][];
    } & {
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "payment";
    };
    /** @description The refund, or the purchase with the status `pending_refund` while the acquirer is still working; `type` tells which. */
    RefundResult: components["schemas"]["Payment"] | components["schemas"]["Purchase"];
    /** @description When the purchase was paid. */
    MarkAsPaidRequest: {
      /** @description Time of the payment, in Unix seconds (UTC); now when left out. */
      paid_on?: number;
    };
    /** @description Path of a logo on the host of the API, or a list of paths. */
    PaymentMethodLogo: string | string[];
    /** @description What a payer of this brand can pay with. */
    PaymentMethodsResponse: {
      /** @description Names of the methods, for the whitelist and for `?preferred=` on the checkout link. */
      available_payment_methods: string[];
      /** @description Methods by country: the key is `any` or an ISO 3166-1 alpha-2 code. All card networks appear as `card`. */
      by_country?: {
        [key: string]: string[];
      };
      /** @description Names to display, by country; `any` reads "Other". */
      country_names?: {
        [key: string]: string;
      };
      /** @description Names to display, by method. */
      names?: {
        [key: string]: string;
      };
      /** @description Logos, by method. */
      logos?: {
        [key: string]: components["schemas"]["PaymentMethodLogo"];
      };
      /** @description Which of the names are cards. */
      card_methods?: string[];
    };
    /** @description A stored client of the merchant. */
    Client: components["schemas"]["BaseModel"] & components["schemas"]["ClientDetails"];
    /** @description One page of clients. */
    ClientList: {
      /** @description The clients of this page. */
      results: components["schemas"]["Client"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description A client to store. Only `email` is required. */
    ClientInput: components["schemas"]["ClientDetailsInput"];
    /** @description A saved payment token of a client. Its id is the id of the purchase that saved it. */
    ClientRecurringToken: components["schemas"]["BaseModel"] & {
      /** @description Method the token was saved with, such as `card` or a card network. */
      payment_method?: string;
      /** @description What to show the payer; the masked card number for cards. */
      description?: string;
    };
    /** @description One page of saved tokens. */
    ClientRecurringTokenList: {
      /** @description The saved tokens of this page. */
      results: components["schemas"]["ClientRecurringToken"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description A URL that is told of events. Test webhooks get test events only, and live ones live events only. */
    Webhook: components["schemas"]["BaseModel"] & {
      /** @description Name of the webhook. */
      title: string;
      /** @description URL that is called. */
      callback: string;
      /** @description Events it is told of; empty when `all_events` is true. */
      events?: components["schemas"]["WebhookEventType"][];
      /** @description Whether it is told of every event. */
      all_events?: boolean;
      /** @description PEM key that verifies this webhook's deliveries. */
      public_key?: string;
    };
    /** @description One page of webhooks. */
    WebhookList: {
      /** @description The webhooks of this page. */
      results: components["schemas"]["Webhook"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description A webhook to store: a URL and at least one of `events` and `all_events`. */
    WebhookInput: {
      /** @description Name of the webhook. */
      title: string;
      /**
       * Format: uri
       * @description URL that is called.
       */
      callback: string;
      /** @description Events to be told of. */
      events?: components["schemas"]["KnownWebhookEventType"][];
      /**
       * @description Whether it is told of every event.
       * @default false
       */
      all_events?: boolean;
      /** @description Listed by the provider among the inputs; the gateway makes the key that signs this webhook's deliveries. */
      public_key?: string;
    };
    /** @description Fields of a webhook to change; those left out stay as they are. */
    WebhookPatch: {
      /** @description Name of the webhook. */
      title?: string;
      /**
       * Format: uri
       * @description URL that is called.
       */
      callback?: string;
      /** @description Events to be told of. */
      events?: components["schemas"]["KnownWebhookEventType"][];
      /**
       * @description Whether it is told of every event.
       * @default false
       */
      all_events?: boolean;
      /** @description Listed by the provider among the inputs; the gateway makes the key that signs this webhook's deliveries. */
      public_key?: string;
    };
    /** @description RSA public key as a PEM document. The response is a JSON string, so line breaks are escaped. */
    PublicKey: string;
    /** @description Payment method as the account filters name it. */
    PaymentMethod: ("fpx" | "fpx_b2b1" | "maestro" | "mastercard" | "razer" | "unknown" | "visa") | (string & {});
    /** @description Kind of transaction an account filter selects. */
    TransactionProduct:
      | ("bank_payment" | "custom_payment" | "invoice" | "purchase" | "refund" | "subscription")
      | (string & {});
    /** @description Balance in one currency. Amounts may be negative. */
    Balance: {
      /** @description Balance before fees, in the smallest currency unit. */
      gross_balance?: components["schemas"]["MoneyAmount"];
      /** @description Balance, in the smallest currency unit. */
      balance?: components["schemas"]["MoneyAmount"];
      /** @description What can be paid out, in the smallest currency unit. */
      available_balance?: components["schemas"]["MoneyAmount"];
      /** @description Reserve, in the smallest currency unit. */
      reserved?: components["schemas"]["MoneyAmount"];
      /** @description Outgoing payments in processing, in the smallest currency unit. */
      pending_outgoing?: components["schemas"]["MoneyAmount"];
      /** @description Fees, in the smallest currency unit. */
      fee_sell?: components["schemas"]["MoneyAmount"];
    };
    /** @description Balances by currency code. */
    BalanceByCurrency: {
      [key: string]: components["schemas"]["Balance"];
    };
    /** @description Number of transactions. */
    TurnoverCount: {
      /** @description All transactions. */
      all?: number;
    };
    /** @description Turnover in one direction. */
    Turnover: {
      /** @description Turnover, in the smallest currency unit. */
      turnover?: components["schemas"]["MoneyAmount"];
      /** @description Fees, in the smallest currency unit. */
      fee_sell?: components["schemas"]["MoneyAmount"];
      /** @description Number of transactions. */
      count?: components["schemas"]["TurnoverCount"];
    };
    /** @description Turnover, split by direction. */
    TurnoverPair: {
      /** @description Money received. */
      incoming?: components["schemas"]["Turnover"];
      /** @description Money given back or paid out. */
      outgoing?: components["schemas"]["Turnover"];
    };
    /**
     * @description File format of a statement.
     * @enum {string}
     */
    KnownStatementFormat: "csv" | "xlsx";
    /** @description File format of a statement. */
    StatementFormat: components["schemas"]["KnownStatementFormat"] | (string & {});
    /** @description Where the making of a statement stands. */
    StatementStatus: ("pending" | "processing" | "success") | (string & {});
    /** @description A statement of transactions, made in the background. */
    CompanyStatement: components["schemas"]["BaseModel"] & {
      /** @description File format. */
      format?: components["schemas"]["StatementFormat"];
      /** @description Time zone of the times in the statement. */
      timezone?: string;
      /** @description Whether it was made with a test key. */
      is_test?: boolean;
      /** @description Id of the company. */
      company_uid?: string;
      /** @description Filters the statement was made with. */
      query_string?: string;
      /** @description Where the work stands. */
      status: components["schemas"]["StatementStatus"];
      /** @description Where to fetch the file; null is admitted until it is there. */
      download_url?: string | null;
      /**
       * Format: int64
       * @description When the work began, in Unix seconds (UTC).
       */
      began_on?: number | null;
      /**
       * Format: int64
       * @description When the work ended, in Unix seconds (UTC).
       */
      finished_on?: number | null;
    };
    /** @description One page of statements. */
    CompanyStatementList: {
      /** @description The statements of this page. */
      results: components["schemas"]["CompanyStatement"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description Format of a statement to make. */
    CompanyStatementInput: {
      /** @description File format. */
      format?: components["schemas"]["KnownStatementFormat"];
      /** @description Time zone of the times in the statement, as a name of the TZ database. */
      timezone?: string;
    };
    /** @description Unit of a period. */
    PeriodUnits: ("days" | "weeks" | "months") | (string & {});
    /**
     * @description Where a subscription stands.
     * @enum {string}
     */
    KnownBillingTemplateClientStatus: "pending" | "inactive" | "active" | "subscription_paused";
    /** @description A client to bill. Only `client_id` is needed. */
    BillingTemplateClientInput: {
      /**
       * Format: uuid
       * @description Stored client; cannot be changed later.
       */
      client_id: string;
      /** @description Status; `inactive` when left out. */
      status?: components["schemas"]["KnownBillingTemplateClientStatus"];
      /** @description Methods the payer may use. */
      payment_method_whitelist?: components["schemas"]["WhitelistedPaymentMethod"][];
      /**
       * @description Whether an invoice is mailed when a charge fails.
       * @default true
       */
      send_invoice_on_charge_failure?: boolean;
      /**
       * @description Whether an invoice is mailed when the client is added.
       * @default false
       */
      send_invoice_on_add_subscriber?: boolean;
      /**
       * @description Whether a receipt is mailed.
       * @default true
       */
      send_receipt?: boolean;
    };
    /** @description One-off invoices for one or many clients; no template is stored. */
    InvoiceBatchInput: {
      /** @description Amounts and invoice data, copied to each purchase made. */
      purchase: components["schemas"]["PurchaseDetailsInput"];
      /**
       * Format: uuid
       * @description Id of the brand.
       */
      brand_id: string;
      /**
       * @description Save the payment details without asking the payer.
       * @default false
       */
      force_recurring?: boolean;
      /** @description Number of billing cycles. */
      number_of_billing_cycles?: number;
      /**
       * Format: date
       * @description Date shown on the invoice; not for subscriptions.
       */
      invoice_issued?: string | null;
      /**
       * Format: int64
       * @description Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
       */
      invoice_due?: number | null;
      /**
       * @description Whether funds are held rather than taken.
       * @default false
       */
      invoice_skip_capture?: boolean;
      /** @description Whether a receipt is mailed. */
      invoice_send_receipt?: boolean;
      /**
       * @description Length of a billing period, in `subscription_period_units`; read-only once there are subscribers.
       * @default 1
       */
      subscription_period?: number;
      /** @description Unit of the billing period. */
      subscription_period_units?: components["schemas"]["PeriodUnits"];
      /**
       * @description Time to pay, in `subscription_due_period_units`.
       * @default 7
       */
      subscription_due_period?: number;
      /** @description Unit of the time to pay. */
      subscription_due_period_units?: components["schemas"]["PeriodUnits"];
      /**
       * @description Whether a period is charged at its end.
       * @default false
       */
      subscription_charge_period_end?: boolean;
      /**
       * @description Free periods at the start.
       * @default 0
       */
      subscription_trial_periods?: number;
      /**
       * @description Whether the subscription runs.
       * @default false
       */
      subscription_active?: boolean;
      /** @description Read-only here. */
      title?: $Read<string>;
      /** @description Read-only here. */
      is_subscription?: $Read<boolean>;
      /** @description Clients to invoice. */
      clients: components["schemas"]["BillingTemplateClientInput"][];
    };
    /** @description A template that purchases are made from. */
    BillingTemplate: components["schemas"]["BaseModel"] & {
      /** @description Amounts and invoice data, copied to each purchase made. */
      purchase: components["schemas"]["PurchaseDetails"];
      /** @description Id of the brand. */
      brand_id: string;
      /** @description Name of the template. */
      title: string;
      /** @description Whether it bills again and again; cannot be changed later. */
      is_subscription: boolean;
      /** @description Save the payment details without asking the payer. */
      force_recurring?: boolean;
      /** @description Number of billing cycles. */
      number_of_billing_cycles?: number;
      /** @description Date shown on the invoice, as `YYYY-MM-DD`; not for subscriptions. */
      invoice_issued?: string | null;
      /**
       * Format: int64
       * @description Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
       */
      invoice_due?: number | null;
      /** @description Whether funds are held rather than taken. */
      invoice_skip_capture?: boolean;
      /** @description Whether a receipt is mailed. */
      invoice_send_receipt?: boolean;
      /** @description Length of a billing period, in `subscription_period_units`; read-only once there are subscribers. */
      subscription_period?: number;
      /** @description Unit of the billing period. */
      subscription_period_units?: components["schemas"]["PeriodUnits"];
      /** @description Time to pay, in `subscription_due_period_units`. */
      subscription_due_period?: number;
      /** @description Unit of the time to pay. */
      subscription_due_period_units?: components["schemas"]["PeriodUnits"];
      /** @description Whether a period is charged at its end. */
      subscription_charge_period_end?: boolean;
      /** @description Free periods at the start. */
      subscription_trial_periods?: number;
      /** @description Whether the subscription runs. */
      subscription_active?: boolean;
      /** @description Whether there are subscribers. */
      subscription_has_active_clients?: boolean;
      /** @description Id of the company. */
      company_id?: string;
      /** @description Whether it was made with a test key. */
      is_test?: boolean;
      /** @description Id of the portal user who made it. */
      user_id?: string | null;
    };
    /** @description One page of billing templates. */
    BillingTemplateList: {
      /** @description The billing templates of this page. */
      results: components["schemas"]["BillingTemplate"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description What both kinds of template say. */
    BillingTemplateFields: {
      /** @description Amounts and invoice data, copied to each purchase made. */
      purchase: components["schemas"]["PurchaseDetailsInput"];
      /**
       * Format: uuid
       * @description Id of the brand.
       */
      brand_id: string;
      /** @description Name of the template. */
      title: string;
      /** @description Whether it bills again and again; cannot be changed later. */
      is_subscription: boolean;
      /**
       * @description Save the payment details without asking the payer.
       * @default false
       */
      force_recurring?: boolean;
      /** @description Number of billing cycles. */
      number_of_billing_cycles?: number;
      /**
       * Format: date
       * @description Date shown on the invoice; not for subscriptions.
       */
      invoice_issued?: string | null;
      /**
       * Format: int64
       * @description Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
       */
      invoice_due?: number | null;
      /**
       * @description Whether funds are held rather than taken.
       * @default false
       */
      invoice_skip_capture?: boolean;
      /** @description Whether a receipt is mailed. */
      invoice_send_receipt?: boolean;
      /**
       * @description Length of a billing period, in `subscription_period_units`; read-only once there are subscribers.
       * @default 1
       */
      subscription_period?: number;
      /** @description Unit of the billing period. */
      subscription_period_units?: components["schemas"]["PeriodUnits"];
      /**
       * @description Time to pay, in `subscription_due_period_units`.
       * @default 7
       */
      subscription_due_period?: number;
      /** @description Unit of the time to pay. */
      subscription_due_period_units?: components["schemas"]["PeriodUnits"];
      /**
       * @description Whether a period is charged at its end.
       * @default false
       */
      subscription_charge_period_end?: boolean;
      /**
       * @description Free periods at the start.
       * @default 0
       */
      subscription_trial_periods?: number;
      /**
       * @description Whether the subscription runs.
       * @default false
       */
      subscription_active?: boolean;
    };
    /** @description A template for one-off invoices. */
    InvoiceTemplateInput: components["schemas"]["BillingTemplateFields"] & {
      /**
       * @description Always false.
       * @constant
       */
      is_subscription?: false;
    };
    /** @description A template for a subscription. */
    SubscriptionTemplateInput: components["schemas"]["BillingTemplateFields"] & {
      /**
       * @description Always true.
       * @constant
       */
      is_subscription?: true;
    };
    /** @description A template to store: for one-off invoices or for a subscription, told apart by `is_subscription`. */
    BillingTemplateInput:
      | components["schemas"]["InvoiceTemplateInput"]
      | components["schemas"]["SubscriptionTemplateInput"];
    /** @description Where a subscription stands. */
    BillingTemplateClientStatus: components["schemas"]["KnownBillingTemplateClientStatus"] | (string & {});
    /** @description A client bound to a template. */
    BillingTemplateClient: components["schemas"]["BaseModel"] & {
      /** @description Stored client. */
      client_id: string;
      /** @description Where the subscription stands. */
      status?: components["schemas"]["BillingTemplateClientStatus"];
      /** @description Day of the next billing, as `YYYY-MM-DD`. */
      subscription_billing_scheduled_on?: string | null;
      /** @description Methods the payer may use; null when all are. */
      payment_method_whitelist?: components["schemas"]["WhitelistedPaymentMethod"][] | null;
      /** @description Whether an invoice is mailed when a charge fails. */
      send_invoice_on_charge_failure?: boolean;
      /** @description Whether an invoice is mailed when the client is added. */
      send_invoice_on_add_subscriber?: boolean;
      /** @description Whether a receipt is mailed. */
      send_receipt?: boolean;
      /** @description Billing cycles so far. */
      number_of_billing_cycles_passed?: number;
    };
    /** @description The new subscriber and the first purchase. */
    AddSubscriberResponse: {
      /** @description The new subscriber. */
      billing_template_client: components["schemas"]["BillingTemplateClient"];
      /** @description The first purchase; null when none is due yet. */
      purchase?: components["schemas"]["Purchase"] | null;
    };
    /** @description One page of subscribers. */
    BillingTemplateClientList: {
      /** @description The subscribers of this page. */
      results: components["schemas"]["BillingTemplateClient"][];
      /** @description URL of the next page; null on the last one. */
      next?: string | null;
      /** @description URL of the page before; null on the first one. */
      previous?: string | null;
    };
    /** @description Fields of a subscriber to change; those left out stay as they are. */
    BillingTemplateClientPatch: {
      /**
       * @description Pauses or resumes the subscription; no other change of the status is possible.
       * @enum {string}
       */
      status?: "active" | "subscription_paused";
      /** @description Methods the payer may use. */
      payment_method_whitelist?: components["schemas"]["WhitelistedPaymentMethod"][];
      /** @description Whether an invoice is mailed when a charge fails. */
      send_invoice_on_charge_failure?: boolean;
      /** @description Whether an invoice is mailed when the client is added. */
      send_invoice_on_add_subscriber?: boolean;
      /** @description Whether a receipt is mailed. */
      send_receipt?: boolean;
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.created`. */
    PurchaseCreatedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.created`.
       * @constant
       */
      event_type: "purchase.created";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.viewed`. */
    PurchaseViewedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.viewed`.
       * @constant
       */
      event_type: "purchase.viewed";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.paid`. */
    PurchasePaidEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.paid`.
       * @constant
       */
      event_type: "purchase.paid";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.payment_failure`. */
    PurchasePaymentFailureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.payment_failure`.
       * @constant
       */
      event_type: "purchase.payment_failure";
      /** @description Reason, as the errors guide announces it; the attempts carry the reason in practice. */
      error_code?: string;
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_execute`. */
    PurchasePendingExecuteEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_execute`.
       * @constant
       */
      event_type: "purchase.pending_execute";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_charge`. */
    PurchasePendingChargeEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_charge`.
       * @constant
       */
      event_type: "purchase.pending_charge";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.cancelled`. */
    PurchaseCancelledEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.cancelled`.
       * @constant
       */
      event_type: "purchase.cancelled";
      /** @description Reason, as the errors guide announces it; the attempts carry the reason in practice. */
      error_code?: string;
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.hold`. */
    PurchaseHoldEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.hold`.
       * @constant
       */
      event_type: "purchase.hold";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.preauthorized`. */
    PurchasePreauthorizedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.preauthorized`.
       * @constant
       */
      event_type: "purchase.preauthorized";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_capture`. */
    PurchasePendingCaptureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_capture`.
       * @constant
       */
      event_type: "purchase.pending_capture";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.captured`. */
    PurchaseCapturedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.captured`.
       * @constant
       */
      event_type: "purchase.captured";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.capture_failure`. */
    PurchaseCaptureFailureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.capture_failure`.
       * @constant
       */
      event_type: "purchase.capture_failure";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_release`. */
    PurchasePendingReleaseEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_release`.
       * @constant
       */
      event_type: "purchase.pending_release";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.released`. */
    PurchaseReleasedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.released`.
       * @constant
       */
      event_type: "purchase.released";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.release_failure`. */
    PurchaseReleaseFailureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.release_failure`.
       * @constant
       */
      event_type: "purchase.release_failure";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_refund`. */
    PurchasePendingRefundEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_refund`.
       * @constant
       */
      event_type: "purchase.pending_refund";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.refund_failure`. */
    PurchaseRefundFailureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.refund_failure`.
       * @constant
       */
      event_type: "purchase.refund_failure";
    };
    /** @description The payment as it was at the event, with `event_type` `payment.refunded`. */
    PaymentRefundedEvent: components["schemas"]["Payment"] & {
      /**
       * @description Always `payment.refunded`.
       * @constant
       */
      event_type: "payment.refunded";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.pending_recurring_token_delete`. */
    PurchasePendingRecurringTokenDeleteEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.pending_recurring_token_delete`.
       * @constant
       */
      event_type: "purchase.pending_recurring_token_delete";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.recurring_token_deleted`. */
    PurchaseRecurringTokenDeletedEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.recurring_token_deleted`.
       * @constant
       */
      event_type: "purchase.recurring_token_deleted";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.subscription_charge_failure`. */
    PurchaseSubscriptionChargeFailureEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.subscription_charge_failure`.
       * @constant
       */
      event_type: "purchase.subscription_charge_failure";
    };
    /** @description The subscriber as it was at the event, with `event_type` `billing_template_client.subscription_billing_cancelled`. */
    BillingTemplateClientSubscriptionBillingCancelledEvent: components["schemas"]["BillingTemplateClient"] & {
      /**
       * @description Always `billing_template_client.subscription_billing_cancelled`.
       * @constant
       */
      event_type: "billing_template_client.subscription_billing_cancelled";
    };
    /** @description The purchase as it was at the event, with `event_type` `purchase.settled`. */
    PurchaseSettledEvent: components["schemas"]["Purchase"] & {
      /**
       * @description Always `purchase.settled`.
       * @constant
       */
      event_type: "purchase.settled";
    };
    /** @description The payment as it was at the event, with `event_type` `payment.charged_back`. */
    PaymentChargedBackEvent: components["schemas"]["Payment"] & {
      /**
       * @description Always `payment.charged_back`.
       * @constant
       */
      event_type: "payment.charged_back";
    };
    /** @description The payment as it was at the event, with `event_type` `payment.chargeback_reversed`. */
    PaymentChargebackReversedEvent: components["schemas"]["Payment"] & {
      /**
       * @description Always `payment.chargeback_reversed`.
       * @constant
       */
      event_type: "payment.chargeback_reversed";
    };
    /** @description Where a payout stands: not executed, failed, or done. */
    PayoutStatus: ("initialized" | "error" | "success") | (string & {});
    /** @description One change of the status. */
    PayoutStatusChange: {
      /** @description The new status. */
      status?: components["schemas"]["PayoutStatus"];
      /**
       * Format: int64
       * @description When it changed, in Unix seconds (UTC).
       */
      timestamp?: number;
      /** @description Object that caused the change. */
      related_object?: components["schemas"]["RelatedObject"] | null;
    };
    /** @description Money sent to a card. Known from webhook deliveries only; there is no documented endpoint. */
    Payout: components["schemas"]["BaseModel"] & {
      /** @description The transaction. */
      payment: components["schemas"]["PaymentDetails"];
      /** @description Data of the receiver. */
      client: components["schemas"]["ClientDetails"];
      /** @description Data of the payment method. */
      transaction_data?: components["schemas"]["TransactionData"] | null;
      /** @description Where the payout stands. */
      status?: components["schemas"]["PayoutStatus"];
      /** @description Changes of the status, oldest first. */
      status_history?: components["schemas"]["PayoutStatusChange"][];
      /** @description Reference of the merchant; may be empty. */
      reference?: string;
      /** @description Reference made by the gateway. */
      reference_generated?: string;
      /** @description Name of the sender. */
      sender_name?: string;
      /** @description Country of the receiver's card, ISO 3166-1 alpha-2. */
      recipient_card_country?: string;
      /** @description Network of the receiver's card, such as `visa`. */
      recipient_card_brand?: string;
      /** @description URL that executes the payout. */
      execution_url?: string;
      /** @description Id of the brand. */
      brand_id: string;
      /** @description Id of the company. */
      company_id?: string;
      /** @description Whether it was made with a test key. */
      is_test?: boolean;
      /** @description Id of the portal user who made it. */
      user_id?: string | null;
    };
    /** @description The payout as it was at the event, with `event_type` `payout.created`. */
    PayoutCreatedEvent: components["schemas"]["Payout"] & {
      /**
       * @description Always `payout.created`.
       * @constant
       */
      event_type: "payout.created";
    };
    /** @description The payout as it was at the event, with `event_type` `payout.pending`. */
    PayoutPendingEvent: components["schemas"]["Payout"] & {
      /**
       * @description Always `payout.pending`.
       * @constant
       */
      event_type: "payout.pending";
    };
    /** @description The payout as it was at the event, with `event_type` `payout.success`. */
    PayoutSuccessEvent: components["schemas"]["Payout"] & {
      /**
       * @description Always `payout.success`.
       * @constant
       */
      event_type: "payout.success";
    };
    /** @description The payout as it was at the event, with `event_type` `payout.failed`. */
    PayoutFailedEvent: components["schemas"]["Payout"] & {
      /**
       * @description Always `payout.failed`.
       * @constant
       */
      event_type: "payout.failed";
    };
  };
  responses: {
    /** @description The request is wrong, not possible in the current state, or was refused by the acquirer. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The key is missing, malformed or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The key has no access to the object. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The request is well-formed but makes no sense. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description Too many requests. Wait for Retry-After when it is sent, else back off with jitter. */
    RateLimited: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The gateway failed; the outcome of a write is unknown. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description A bank or card network behind the gateway failed; the outcome of a write is unknown. Read the object before anything else. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description There is no such object. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The action is not valid in the current state. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
    /** @description The path does not take this method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ApiError"];
      };
    };
  };
  parameters: {
    /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
    IdempotencyKey: string;
    /** @description RSA signature of the raw body, in base64. */
    WebhookSignature: string;
    /** @description Id of the purchase. */
    PurchaseId: string;
    /**
     * @description An e-mail to look for. What else it finds, and whether a part of it is enough, is not documented.
     * @example aina@example.com
     */
    ClientQuery: string;
    /** @description Id of the client. */
    ClientId: string;
    /** @description Id of the client. */
    TokenClientId: string;
    /** @description Id of the token, which is the id of the purchase that saved it. */
    TokenPurchaseId: string;
    /** @description Id of the webhook. */
    WebhookId: string;
    /** @description Only transactions paid with a saved token, or only others. */
    Tokenized: boolean;
    /** @description Only these brands. */
    Brand: string[];
    /** @description Only these terminals. */
    TerminalUid: string[];
    /** @description Only these payment methods. */
    PaymentMethodFilter: components["schemas"]["PaymentMethod"][];
    /** @description Only these kinds of transaction. */
    ProductFilter: components["schemas"]["TransactionProduct"][];
    /** @description Only these channels. */
    FlowFilter: components["schemas"]["TransactionFlow"][];
    /** @description Only these countries, ISO 3166-1 alpha-2. */
    CountryFilter: string[];
    /** @description Id of the statement. */
    CompanyStatementId: string;
    /** @description Id of the billing template. */
    BillingTemplateId: string;
    /** @description Id of the subscriber. */
    BillingTemplateClientId: string;
  };
  requestBodies: never;
  headers: {
    /** @description How long to wait: seconds, or an HTTP date. */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  createPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseCreate"];
      };
    };
    responses: {
      /** @description The purchase, ready to be paid. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getPurchase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  cancelPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  capturePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CaptureRequest"];
      };
    };
    responses: {
      /** @description The purchase, `paid` or `pending_capture`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  releasePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The purchase, `released` or `pending_release`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  chargePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeRequest"];
      };
    };
    responses: {
      /** @description The purchase, `paid` or `pending_charge`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  refundPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefundRequest"];
      };
    };
    responses: {
      /** @description The refund, or the purchase while it is in processing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  markPurchaseAsPaid: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["MarkAsPaidRequest"];
      };
    };
    responses: {
      /** @description The purchase, with `marked_as_paid` true. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  resendPurchaseInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  deletePurchaseRecurringToken: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listPaymentMethods: {
    parameters: {
      query: {
        /** @description Id of the brand. */
        brand_id: string;
        /** @description Currency of the payment. */
        currency: "MYR";
        /** @description Country of the payer, ISO 3166-1 alpha-2. */
        country?: string;
        /** @description Only methods that can save a token. */
        recurring?: boolean;
        /** @description Only methods that can hold funds. */
        skip_capture?: boolean;
        /** @description Only methods that can save a card without a charge. */
        preauthorization?: boolean;
        /** @description Language of the names, ISO 639-1. */
        language?: string;
        /** @description Amount of the payment, in the smallest currency unit. */
        amount?: components["schemas"]["MoneyAmount"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethodsResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listClients: {
    parameters: {
      query?: {
        /**
         * @description An e-mail to look for. What else it finds, and whether a part of it is enough, is not documented.
         * @example aina@example.com
         */
        q?: components["parameters"]["ClientQuery"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of clients. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  createClient: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClientInput"];
      };
    };
    responses: {
      /** @description The stored client. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Client"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Client"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  updateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClientInput"];
      };
    };
    responses: {
      /** @description The replaced client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Client"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  deleteClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  patchClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClientPatch"];
      };
    };
    responses: {
      /** @description The changed client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Client"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listClientRecurringTokens: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientRecurringTokenList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getClientRecurringToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        client_id: components["parameters"]["TokenClientId"];
        /** @description Id of the token, which is the id of the purchase that saved it. */
        purchase_id: components["parameters"]["TokenPurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClientRecurringToken"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  deleteClientRecurringToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the client. */
        client_id: components["parameters"]["TokenClientId"];
        /** @description Id of the token, which is the id of the purchase that saved it. */
        purchase_id: components["parameters"]["TokenPurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookInput"];
      };
    };
    responses: {
      /** @description The stored webhook. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookInput"];
      };
    };
    responses: {
      /** @description The replaced webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  patchWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WebhookPatch"];
      };
    };
    responses: {
      /** @description The changed webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getPublicKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key, as a PEM document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PublicKey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getCompanyBalance: {
    parameters: {
      query: {
        /** @description Currencies, in upper case. */
        currency: string[];
        /** @description Time of the balance, in Unix seconds (UTC); now when left out. */
        from?: number;
        /** @description Only transactions paid with a saved token, or only others. */
        tokenized?: components["parameters"]["Tokenized"];
        /** @description Only these brands. */
        brand?: components["parameters"]["Brand"];
        /** @description Only these terminals. */
        terminal_uid?: components["parameters"]["TerminalUid"];
        /** @description Only these payment methods. */
        payment_method?: components["parameters"]["PaymentMethodFilter"];
        /** @description Only these kinds of transaction. */
        product?: components["parameters"]["ProductFilter"];
        /** @description Only these channels. */
        flow?: components["parameters"]["FlowFilter"];
        /** @description Only these countries, ISO 3166-1 alpha-2. */
        country?: components["parameters"]["CountryFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance by currency. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BalanceByCurrency"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getCompanyTurnover: {
    parameters: {
      query: {
        /** @description Currency, in upper case; exactly one. */
        currency: string;
        /** @description Start of the window, in Unix seconds (UTC), included. */
        from?: number;
        /** @description End of the window, in Unix seconds (UTC), excluded. */
        to?: number;
        /** @description Only transactions paid with a saved token, or only others. */
        tokenized?: components["parameters"]["Tokenized"];
        /** @description Only these brands. */
        brand?: components["parameters"]["Brand"];
        /** @description Only these terminals. */
        terminal_uid?: components["parameters"]["TerminalUid"];
        /** @description Only these payment methods. */
        payment_method?: components["parameters"]["PaymentMethodFilter"];
        /** @description Only these kinds of transaction. */
        product?: components["parameters"]["ProductFilter"];
        /** @description Only these channels. */
        flow?: components["parameters"]["FlowFilter"];
        /** @description Only these countries, ISO 3166-1 alpha-2. */
        country?: components["parameters"]["CountryFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The turnover. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TurnoverPair"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listCompanyStatements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of statements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompanyStatementList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  scheduleCompanyStatement: {
    parameters: {
      query: {
        /** @description Currency. */
        currency: string;
        /** @description Start of the period, in Unix seconds (UTC). */
        from?: number;
        /** @description End of the period, in Unix seconds (UTC). */
        to?: number;
        /** @description Start of the period of payment, in Unix seconds (UTC). */
        paid_from?: number;
        /** @description End of the period of payment, in Unix seconds (UTC). */
        paid_to?: number;
        /** @description Start of the period of the last change, in Unix seconds (UTC). */
        updated_from?: number;
        /** @description End of the period of the last change, in Unix seconds (UTC). */
        updated_to?: number;
        /** @description Only this brand. */
        brand_id?: string;
        /** @description Only this shop. */
        shop_id?: string;
        /** @description Text to search for. */
        q?: string;
        /** @description Text to search for in products. */
        products?: string;
        /** @description Smallest and largest total, in the smallest currency unit. */
        total?: components["schemas"]["MoneyAmount"][];
        /** @description Only this payment method. */
        payment_method?: components["schemas"]["PaymentMethod"];
        /** @description Only payments with 3-D Secure, or only those without; a boolean sent as text. */
        three_d_secure?: string;
        /** @description Only this country, ISO 3166-1 alpha-2. */
        country?: string;
        /** @description Only this status. */
        status?: string;
        /** @description Only this kind of transaction. */
        product?: components["schemas"]["TransactionProduct"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CompanyStatementInput"];
      };
    };
    responses: {
      /** @description The scheduled statement. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompanyStatement"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getCompanyStatement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the statement. */
        id: components["parameters"]["CompanyStatementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompanyStatement"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  cancelCompanyStatement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the statement. */
        id: components["parameters"]["CompanyStatementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CompanyStatement"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  sendInvoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Writable<components["schemas"]["InvoiceBatchInput"]>;
      };
    };
    responses: {
      /** @description The purchases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"][];
        };
      };
      /** @description The purchases. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listBillingTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplateList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  createBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateInput"];
      };
    };
    responses: {
      /** @description The stored template. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplate"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplate"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  updateBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateInput"];
      };
    };
    responses: {
      /** @description The replaced template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplate"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  deleteBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is no body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  sendBillingTemplateInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateClientInput"];
      };
    };
    responses: {
      /** @description The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Purchase"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  addBillingTemplateSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateClientInput"];
      };
    };
    responses: {
      /** @description The subscriber and the first purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddSubscriberResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  listBillingTemplateClients: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of subscribers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplateClientList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  getBillingTemplateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
        /** @description Id of the subscriber. */
        billing_template_client_id: components["parameters"]["BillingTemplateClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriber. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplateClient"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  patchBillingTemplateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
        /** @description Id of the subscriber. */
        billing_template_client_id: components["parameters"]["BillingTemplateClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateClientPatch"];
      };
    };
    responses: {
      /** @description The changed subscriber. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingTemplateClient"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  onPurchaseCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseCreatedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseViewed: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseViewedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePaid: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePaidEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePaymentFailure: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePaymentFailureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingExecute: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingExecuteEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingCharge: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingChargeEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseCancelled: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseCancelledEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseHold: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseHoldEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePreauthorized: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePreauthorizedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingCapture: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingCaptureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseCaptured: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseCapturedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseCaptureFailure: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseCaptureFailureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingRelease: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingReleaseEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseReleased: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseReleasedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseReleaseFailure: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseReleaseFailureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingRefund: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingRefundEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseRefundFailure: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseRefundFailureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentRefunded: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentRefundedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchasePendingRecurringTokenDelete: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchasePendingRecurringTokenDeleteEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseRecurringTokenDeleted: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseRecurringTokenDeletedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseSubscriptionChargeFailure: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseSubscriptionChargeFailureEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onBillingTemplateClientSubscriptionBillingCancelled: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingTemplateClientSubscriptionBillingCancelledEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPurchaseSettled: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PurchaseSettledEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentChargedBack: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentChargedBackEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentChargebackReversed: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentChargebackReversedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutCreatedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutPending: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutPendingEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutSuccess: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutSuccessEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutFailed: {
    parameters: {
      query?: never;
      header: {
        /** @description RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutFailedEvent"];
      };
    };
    responses: {
      /** @description Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
      "4XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = { [P in keyof T as P extends K ? never : P]: T[P] } & { [P in K]-?: T[P] };

export type MoneyAmount = components["schemas"]["MoneyAmount"];
export type ProductInput = components["schemas"]["ProductInput"];
export type KnownRequestedClientDetail = components["schemas"]["KnownRequestedClientDetail"];
export type ShippingOption = components["schemas"]["ShippingOption"];
export type PaymentMethodDetails = components["schemas"]["PaymentMethodDetails"];
export type PurchaseMetadata = components["schemas"]["PurchaseMetadata"];
export type PurchaseDetailsInput = components["schemas"]["PurchaseDetailsInput"];
export type WhitelistedPaymentMethod = components["schemas"]["WhitelistedPaymentMethod"];
export type Platform = components["schemas"]["Platform"];
export type PurchaseCreateFields = components["schemas"]["PurchaseCreateFields"];
export type ClientPatch = components["schemas"]["ClientPatch"];
export type ClientDetailsInput = components["schemas"]["ClientDetailsInput"];
export type PurchaseCreateWithClient = components["schemas"]["PurchaseCreateWithClient"];
export type PurchaseCreateWithClientId = components["schemas"]["PurchaseCreateWithClientId"];
export type PurchaseCreate = components["schemas"]["PurchaseCreate"];
export type BaseModel = components["schemas"]["BaseModel"];
export type DeliveryMethodOptions = components["schemas"]["DeliveryMethodOptions"];
export type DeliveryMethod = components["schemas"]["DeliveryMethod"];
export type ClientDetails = components["schemas"]["ClientDetails"];
export type Product = components["schemas"]["Product"];
export type RequestedClientDetail = components["schemas"]["RequestedClientDetail"];
export type PurchaseDetails = components["schemas"]["PurchaseDetails"];
export type PaymentType = components["schemas"]["PaymentType"];
export type PaymentDetails = components["schemas"]["PaymentDetails"];
export type BankAccount = components["schemas"]["BankAccount"];
export type IssuerDetails = components["schemas"]["IssuerDetails"];
export type TransactionFlow = components["schemas"]["TransactionFlow"];
export type TransactionSettlement = components["schemas"]["TransactionSettlement"];
export type FpxWebhookPayload = components["schemas"]["FpxWebhookPayload"];
export type FpxBrowserData = components["schemas"]["FpxBrowserData"];
export type TransactionExtra = components["schemas"]["TransactionExtra"];
export type AttemptType = components["schemas"]["AttemptType"];
export type AttemptErrorCode = components["schemas"]["AttemptErrorCode"];
export type AttemptError = components["schemas"]["AttemptError"];
export type PaymentAttempt = components["schemas"]["PaymentAttempt"];
export type TransactionData = components["schemas"]["TransactionData"];
export type PurchaseStatus = components["schemas"]["PurchaseStatus"];
export type RelatedObject = components["schemas"]["RelatedObject"];
export type PurchaseStatusChange = components["schemas"]["PurchaseStatusChange"];
export type RefundAvailability = components["schemas"]["RefundAvailability"];
export type CurrencyConversion = components["schemas"]["CurrencyConversion"];
export type PurchaseProduct = components["schemas"]["PurchaseProduct"];
export type UpsellCampaign = components["schemas"]["UpsellCampaign"];
export type ReferralCodeDetails = components["schemas"]["ReferralCodeDetails"];
export type RetainLevelDetails = components["schemas"]["RetainLevelDetails"];
export type AuditLogEntry = components["schemas"]["AuditLogEntry"];
export type Purchase = components["schemas"]["Purchase"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorItem = components["schemas"]["ErrorItem"];
export type ErrorTree = components["schemas"]["ErrorTree"];
export type ErrorNode = components["schemas"]["ErrorNode"];
export type ApiError = components["schemas"]["ApiError"];
export type KnownWebhookEventType = components["schemas"]["KnownWebhookEventType"];
export type WebhookEventType = components["schemas"]["WebhookEventType"];
export type PurchaseCallback = components["schemas"]["PurchaseCallback"];
export type CaptureRequest = components["schemas"]["CaptureRequest"];
export type ChargeRequest = components["schemas"]["ChargeRequest"];
export type RefundRequest = components["schemas"]["RefundRequest"];
export type RelatedPurchase = components["schemas"]["RelatedPurchase"];
export type AccountExtra = components["schemas"]["AccountExtra"];
export type Payment = components["schemas"]["Payment"];
export type RefundResult = components["schemas"]["RefundResult"];
export type MarkAsPaidRequest = components["schemas"]["MarkAsPaidRequest"];
export type PaymentMethodLogo = components["schemas"]["PaymentMethodLogo"];
export type PaymentMethodsResponse = components["schemas"]["PaymentMethodsResponse"];
export type Client = components["schemas"]["Client"];
export type ClientList = components["schemas"]["ClientList"];
export type ClientInput = components["schemas"]["ClientInput"];
export type ClientRecurringToken = components["schemas"]["ClientRecurringToken"];
export type ClientRecurringTokenList = components["schemas"]["ClientRecurringTokenList"];
export type Webhook = components["schemas"]["Webhook"];
export type WebhookList = components["schemas"]["WebhookList"];
export type WebhookInput = components["schemas"]["WebhookInput"];
export type WebhookPatch = components["schemas"]["WebhookPatch"];
export type PublicKey = components["schemas"]["PublicKey"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type TransactionProduct = components["schemas"]["TransactionProduct"];
export type Balance = components["schemas"]["Balance"];
export type BalanceByCurrency = components["schemas"]["BalanceByCurrency"];
export type TurnoverCount = components["schemas"]["TurnoverCount"];
export type Turnover = components["schemas"]["Turnover"];
export type TurnoverPair = components["schemas"]["TurnoverPair"];
export type KnownStatementFormat = components["schemas"]["KnownStatementFormat"];
export type StatementFormat = components["schemas"]["StatementFormat"];
export type StatementStatus = components["schemas"]["StatementStatus"];
export type CompanyStatement = components["schemas"]["CompanyStatement"];
export type CompanyStatementList = components["schemas"]["CompanyStatementList"];
export type CompanyStatementInput = components["schemas"]["CompanyStatementInput"];
export type PeriodUnits = components["schemas"]["PeriodUnits"];
export type KnownBillingTemplateClientStatus = components["schemas"]["KnownBillingTemplateClientStatus"];
export type BillingTemplateClientInput = components["schemas"]["BillingTemplateClientInput"];
export type InvoiceBatchInput = components["schemas"]["InvoiceBatchInput"];
export type BillingTemplate = components["schemas"]["BillingTemplate"];
export type BillingTemplateList = components["schemas"]["BillingTemplateList"];
export type BillingTemplateFields = components["schemas"]["BillingTemplateFields"];
export type InvoiceTemplateInput = components["schemas"]["InvoiceTemplateInput"];
export type SubscriptionTemplateInput = components["schemas"]["SubscriptionTemplateInput"];
export type BillingTemplateInput = components["schemas"]["BillingTemplateInput"];
export type BillingTemplateClientStatus = components["schemas"]["BillingTemplateClientStatus"];
export type BillingTemplateClient = components["schemas"]["BillingTemplateClient"];
export type AddSubscriberResponse = components["schemas"]["AddSubscriberResponse"];
export type BillingTemplateClientList = components["schemas"]["BillingTemplateClientList"];
export type BillingTemplateClientPatch = components["schemas"]["BillingTemplateClientPatch"];
export type PurchaseCreatedEvent = components["schemas"]["PurchaseCreatedEvent"];
export type PurchaseViewedEvent = components["schemas"]["PurchaseViewedEvent"];
export type PurchasePaidEvent = components["schemas"]["PurchasePaidEvent"];
export type PurchasePaymentFailureEvent = components["schemas"]["PurchasePaymentFailureEvent"];
export type PurchasePendingExecuteEvent = components["schemas"]["PurchasePendingExecuteEvent"];
export type PurchasePendingChargeEvent = components["schemas"]["PurchasePendingChargeEvent"];
export type PurchaseCancelledEvent = components["schemas"]["PurchaseCancelledEvent"];
export type PurchaseHoldEvent = components["schemas"]["PurchaseHoldEvent"];
export type PurchasePreauthorizedEvent = components["schemas"]["PurchasePreauthorizedEvent"];
export type PurchasePendingCaptureEvent = components["schemas"]["PurchasePendingCaptureEvent"];
export type PurchaseCapturedEvent = components["schemas"]["PurchaseCapturedEvent"];
export type PurchaseCaptureFailureEvent = components["schemas"]["PurchaseCaptureFailureEvent"];
export type PurchasePendingReleaseEvent = components["schemas"]["PurchasePendingReleaseEvent"];
export type PurchaseReleasedEvent = components["schemas"]["PurchaseReleasedEvent"];
export type PurchaseReleaseFailureEvent = components["schemas"]["PurchaseReleaseFailureEvent"];
export type PurchasePendingRefundEvent = components["schemas"]["PurchasePendingRefundEvent"];
export type PurchaseRefundFailureEvent = components["schemas"]["PurchaseRefundFailureEvent"];
export type PaymentRefundedEvent = components["schemas"]["PaymentRefundedEvent"];
export type PurchasePendingRecurringTokenDeleteEvent =
  components["schemas"]["PurchasePendingRecurringTokenDeleteEvent"];
export type PurchaseRecurringTokenDeletedEvent = components["schemas"]["PurchaseRecurringTokenDeletedEvent"];
export type PurchaseSubscriptionChargeFailureEvent = components["schemas"]["PurchaseSubscriptionChargeFailureEvent"];
export type BillingTemplateClientSubscriptionBillingCancelledEvent =
  components["schemas"]["BillingTemplateClientSubscriptionBillingCancelledEvent"];
export type PurchaseSettledEvent = components["schemas"]["PurchaseSettledEvent"];
export type PaymentChargedBackEvent = components["schemas"]["PaymentChargedBackEvent"];
export type PaymentChargebackReversedEvent = components["schemas"]["PaymentChargebackReversedEvent"];
export type PayoutStatus = components["schemas"]["PayoutStatus"];
export type PayoutStatusChange = components["schemas"]["PayoutStatusChange"];
export type Payout = components["schemas"]["Payout"];
export type PayoutCreatedEvent = components["schemas"]["PayoutCreatedEvent"];
export type PayoutPendingEvent = components["schemas"]["PayoutPendingEvent"];
export type PayoutSuccessEvent = components["schemas"]["PayoutSuccessEvent"];
export type PayoutFailedEvent = components["schemas"]["PayoutFailedEvent"];
