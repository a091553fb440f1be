// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/charges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List charges
     * @description Returns charges, newest first unless sorted otherwise. There is no filter by `orderNo`: to find a charge whose creation had no response, narrow by time and compare `orderNo`.
     */
    get: operations["listCharges"];
    put?: never;
    /**
     * Create a charge
     * @description Creates a charge. A live saved source may be charged at once, with `status` `captured`; otherwise the charge is `pending` and carries a `credential` for the client SDK. A response of 201 is not a payment: read `status`.
     *
     *     elepay has no idempotency key. The natural guard is `orderNo`, unique within the application: another charge for a paid order is refused with `M002007`. It does not replay the first response. After a call without a response look the charge up, by its ID or by `orderNo` among the results of listCharges, before creating another.
     *
     *     `capture: false` works with credit cards, Apple Pay and Google Pay. For a terminal send `resource: reader` and `extra.readerId`, then read the charge every 10 seconds for at most 60, or wait for the webhook.
     */
    post: operations["createCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a charge
     * @description Returns one charge as it is known now; not every call asks the payment provider.
     */
    get: operations["retrieveCharge"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a charge
     * @description Cancels a charge that is not completed. A completed one gets `M006007` and has to be refunded; some terminal payments have to be cancelled on the device, `M006005`. After a call without an response read the charge: `revoked` says that it worked.
     */
    post: operations["revokeCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a charge
     * @description Takes the money of an authorized charge: all of it, or the `amount` sent. Credit cards and Google Pay admit less than was authorized, Apple Pay only the same amount. After a call without a response read the charge: `captured` says that it worked.
     */
    post: operations["captureCharge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of a charge
     * @description Returns the state of a charge without its details. Whether a publishable key is accepted is not documented.
     */
    get: operations["retrieveChargeStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the refunds of a charge
     * @description Returns all refunds of one charge; look here before repeating a refund that had no response.
     */
    get: operations["listChargesRefunds"];
    put?: never;
    /**
     * Refund a charge
     * @description Gives all or part of a charge back. It runs in the background: the refund is `pending` first, and refund.succeeded tells when it is done. It is possible within 90 days of capture; which methods admit partial or several refunds stands in `channelProperties` of listPaymentMethods.
     *
     *     elepay has no idempotency key, and nothing guards against refunding twice except the amount left. After a call without a response look at listChargesRefunds before repeating it.
     */
    post: operations["createRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/charges/{id}/refunds/{refundId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a refund
     * @description Returns one refund of a charge.
     */
    get: operations["retrieveChargeRefund"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @description Returns customers, all or those a keyword finds.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Create a customer
     * @description Creates a customer. Keep the ID and use one customer for one payer; nothing stops a second one from being created for the same person.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a customer
     * @description Returns one customer.
     */
    get: operations["retrieveCustomer"];
    put?: never;
    /**
     * Update a customer
     * @description Changes the fields that are sent.
     */
    post: operations["updateCustomer"];
    /**
     * Delete a customer
     * @description Deletes a customer.
     */
    delete: operations["deleteCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customerId}/sources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sources of a customer
     * @description Returns all saved payment methods of one customer.
     */
    get: operations["listSources"];
    put?: never;
    /**
     * Create a source
     * @description Begins to register a payment method for a customer. The source is `pending` and carries a `credential`, with which the payer authorizes it on the client; source.activated tells when it can be charged. Each call registers another source.
     */
    post: operations["createSource"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customerId}/sources/{sourceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a source
     * @description Returns one source in full. Takes the secret key only; to ask from a client use retrieveSourceStatus.
     */
    get: operations["retrieveSource"];
    put?: never;
    post?: never;
    /**
     * Delete a source
     * @description Ends a saved payment method. The response says that the request was accepted; source.inactivated follows, and the payer has to register again to be charged again.
     */
    delete: operations["deleteSource"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sources/{sourceId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve the status of a source
     * @description Returns the state of a source without its details. Takes a publishable key too, so a client may ask. If a charge was refused with `M002003`, a state other than `active` says that the contract has ended.
     */
    get: operations["retrieveSourceStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods
     * @description Returns the methods the application can use, their channels, and what each can do: refunds, sources, smallest and largest amount.
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
  "/codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an EasyQR code
     * @description Creates a hosted payment page for one order; show `codeUrl` as a QR code or open it. It is valid for `expiryDuration` minutes. When it expires unpaid its charge is revoked and charge.revoked is sent. With `shouldCreateSource` the page saves a payment method of a customer instead, and nothing is paid.
     *
     *     elepay has no idempotency key. The natural guard is `orderNo`, unique within the application: while a code of that order is valid, or once the order is paid, another is refused with `M002007`. It does not replay the first response. Once the code is closed or expired, the number can be used again. A code that only saves a payment method has no order number, and no guard.
     */
    post: operations["createCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/codes/{codeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an EasyQR code
     * @description Returns one code, with its charge once there is one.
     */
    get: operations["retrieveCode"];
    put?: never;
    post?: never;
    /**
     * Close an EasyQR code
     * @description Closes a code, so that nobody can pay it; its order number can be used again.
     */
    delete: operations["closeCode"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/code-setting/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods for EasyQR
     * @description Returns the methods that EasyQR pages offer, as set in the dashboard.
     */
    get: operations["listCodePaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     * @description Returns invoices; `from` and `to` refer to creation.
     */
    get: operations["listInvoices"];
    put?: never;
    /**
     * Create an invoice
     * @description Creates an invoice as a draft; submitInvoice finalizes it, sendInvoice sends it. Nothing guards against a second draft.
     */
    post: operations["createInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/{invoiceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an invoice
     * @description Returns one invoice.
     */
    get: operations["retrieveInvoice"];
    put?: never;
    /**
     * Update an invoice
     * @description Replaces the contents of an invoice; customer and amount have to be sent again.
     */
    post: operations["updateInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/{invoiceId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel an invoice
     * @description Cancels an invoice; it cannot be paid after that.
     */
    post: operations["cancelInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/{invoiceId}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an invoice
     * @description Finalizes a draft.
     */
    post: operations["submitInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invoices/{invoiceId}/send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an invoice
     * @description Sends an invoice to its customer. The response says that sending was accepted; nothing guards against sending twice.
     */
    post: operations["sendInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terminal/locations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List terminal locations
     * @description Returns the places where readers stand. They are not the shop locations of listChargeLocations.
     */
    get: operations["listLocations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terminal/readers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List readers
     * @description Returns the card readers of the application.
     */
    get: operations["listReaders"];
    put?: never;
    /**
     * Create a reader
     * @description Creates a reader and returns the code that pairs the device; reader.activated tells when it is paired. Each call creates another reader.
     */
    post: operations["createReader"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/terminal/readers/{readerId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a reader
     * @description Returns one reader.
     */
    get: operations["getReader"];
    put?: never;
    post?: never;
    /**
     * Delete a reader
     * @description Deletes a reader.
     */
    delete: operations["deleteReader"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disputes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List disputes
     * @description Returns disputes, newest first unless sorted otherwise. No webhook tells of a dispute.
     */
    get: operations["listDisputes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disputes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a dispute
     * @description Returns one dispute.
     */
    get: operations["retrieveDispute"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List subscriptions
     * @description Returns subscriptions; `from` and `to` refer to creation.
     */
    get: operations["listSubscriptions"];
    put?: never;
    /**
     * Create a subscription
     * @description Creates a subscription; it charges nothing until startSubscription. Nothing guards against a second one: after a call without a response look at listSubscriptions for the customer.
     */
    post: operations["createSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscriptionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a subscription
     * @description Returns one subscription.
     */
    get: operations["retrieveSubscription"];
    put?: never;
    /**
     * Update a subscription
     * @description Changes the metadata; nothing else can be changed.
     */
    post: operations["updateSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscriptionId}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a subscription
     * @description Starts a subscription that is `new`; from then on the customer is charged. After a call without a response read the subscription: `active` says that it worked.
     */
    post: operations["startSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscriptionId}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a subscription
     * @description Resumes a subscription that is `past_due`. After a call without a response read the subscription: `active` says that it worked.
     */
    post: operations["resumeSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscriptionId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a subscription
     * @description Ends a subscription with its current period; it cannot start again. Refused while a charge is in progress.
     */
    post: operations["cancelSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscriptions/{subscriptionId}/periods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the periods of a subscription
     * @description Returns the periods of one subscription, each with its charge.
     */
    get: operations["listSubscriptionPeriods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List shop locations
     * @description Returns the shop locations payments can belong to. They are not the terminal locations of listLocations.
     */
    get: operations["listChargeLocations"];
    put?: never;
    /**
     * Create a shop location
     * @description Creates a shop location; its ID goes into `locationId` of charges and codes. Each call creates another one.
     */
    post: operations["createChargeLocation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a shop location
     * @description Returns one shop location.
     */
    get: operations["retrieveChargeLocation"];
    put?: never;
    /**
     * Update a shop location
     * @description Changes the fields that are sent.
     */
    post: operations["updateChargeLocation"];
    /**
     * Delete a shop location
     * @description Deletes a shop location.
     */
    delete: operations["deleteChargeLocation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "charge.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment succeeded
     * @description A payment is captured. Check order, amount, currency and mode before delivering. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onChargeSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.revoked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A charge was revoked or expired
     * @description A charge was revoked, or its payment request or EasyQR code expired unpaid. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onChargeRevoked"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.waiting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment was accepted or scanned at a convenience store
     * @description A convenience store accepted or scanned the payment; the money is awaited. Occurs with convenience stores and bank transfers only. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onChargeWaiting"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.notified": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A convenience store gave preliminary notice of a payment
     * @description A convenience store gave preliminary notice of a payment. Occurs with convenience stores and bank transfers only. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onChargeNotified"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.mismatched": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bank transfer of another amount than asked for arrived
     * @description A bank transfer of another amount than asked for arrived. It is not a success and has to be settled by hand. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onChargeMismatched"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "refund.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A refund was carried out
     * @description A refund was carried out. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onRefundSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "source.activated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payer authorized a source
     * @description The payer authorized a source; it can be charged from now on. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onSourceActivated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "source.inactivated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A source can no longer be charged
     * @description A source can no longer be charged, because the payer or the merchant ended the contract. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onSourceInactivated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "reader.activated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A reader was paired
     * @description A reader was paired with its device. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onReaderActivated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.renewed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A subscription went into its next period
     * @description A subscription went into its next period. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onSubscriptionRenewed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "subscription.paused": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A subscription was paused
     * @description A subscription was paused. Which state it is in then is not documented. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     */
    post: operations["onSubscriptionPaused"];
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
     * @description A payment method elepay is known to support. `auto` lets elepay detect the wallet and is for `cpm` only; which methods work depends on the application's contracts.
     * @enum {string}
     */
    KnownPaymentMethodType:
      | "alipay"
      | "alipayhk"
      | "alipayplus"
      | "amazonpay"
      | "applepay"
      | "applepay_cn"
      | "atokara"
      | "atone"
      | "aupay"
      | "clicktopay"
      | "banktransfer"
      | "creditcard"
      | "dana"
      | "docomopay"
      | "ezlink"
      | "felica"
      | "felica_id"
      | "felica_quickpay"
      | "felica_transport_ic"
      | "gcash"
      | "ginkopay"
      | "googlepay"
      | "jcoinpay"
      | "jkopay"
      | "kakaopay"
      | "konbini"
      | "linepay"
      | "merpay"
      | "origamipay"
      | "paidy"
      | "paypal"
      | "paypay"
      | "pxpayplus"
      | "rakutenpay"
      | "smartcode"
      | "tng"
      | "truemoney"
      | "unionpay"
      | "wechatpay"
      | "aeonpay"
      | "rabbitlinepay"
      | "bpi"
      | "boost"
      | "hellomoney"
      | "tosspay"
      | "naverpay"
      | "wellwa"
      | "grabpay"
      | "momopay"
      | "promptpay"
      | "wovenpay"
      | "ezopay"
      | "auto";
    /**
     * Format: int64
     * @description A moment as epoch milliseconds, UTC.
     */
    Timestamp: number;
    /**
     * @description Time of a charge that a filter or sort refers to.
     * @enum {string}
     */
    ChargeDateField: "paid_time" | "create_time";
    /**
     * @description State of a charge.
     *
     *     - `pending`: not paid; becomes `captured`, `uncaptured`, `waiting`, `failed` or `revoked`
     *     - `waiting`: payer data taken at a store, money awaited; becomes `notified`, `captured`, `amount_mismatch` or `revoked`
     *     - `notified`: preliminary notice from a store; becomes `captured` or `revoked`
     *     - `uncaptured`: authorized; becomes `captured` or `revoked`
     *     - `captured`: paid; becomes `partially_refunded` or `refunded`
     *     - `partially_refunded`: part of it refunded; becomes `refunded`
     *     - `refunded`: refunded in full
     *     - `amount_mismatch`: a bank transfer of another amount arrived; not a success, to be settled by hand
     *     - `revoked`: cancelled or expired
     *     - `failed`: the payment failed; no webhook tells
     * @enum {string}
     */
    KnownChargeStatus:
      | "pending"
      | "waiting"
      | "notified"
      | "uncaptured"
      | "captured"
      | "partially_refunded"
      | "refunded"
      | "amount_mismatch"
      | "revoked"
      | "failed";
    /**
     * @description Sort direction.
     * @enum {string}
     */
    SortOrder: "desc" | "asc";
    /** @description Language of error messages. */
    MessageLanguage: ("ja" | "en" | "zh-CN" | "zh-TW") | (string & {});
    /** @description Standard error code: the letter M stands for the merchant or the request, U for the payer or the transaction, S for elepay or the provider. */
    ErrorCode:
      | (
          | "M001000"
          | "M001001"
          | "M001002"
          | "M001003"
          | "M001004"
          | "M002001"
          | "M002002"
          | "M002003"
          | "M002004"
          | "M002005"
          | "M002006"
          | "M002007"
          | "M002009"
          | "M002010"
          | "M002012"
          | "M003000"
          | "M004001"
          | "M004002"
          | "M004003"
          | "M005000"
          | "M006000"
          | "M006001"
          | "M006002"
          | "M006003"
          | "M006004"
          | "M006005"
          | "M006006"
          | "M006007"
          | "M007001"
          | "M007002"
          | "M008000"
          | "S001000"
          | "S001001"
          | "S002000"
          | "S002001"
          | "U001000"
          | "U001001"
          | "U001002"
          | "U002000"
          | "U002001"
          | "U002002"
          | "U002003"
          | "U003000"
          | "U003001"
          | "U003002"
          | "U003003"
          | "U003004"
          | "U003005"
          | "U003006"
          | "U003007"
          | "U003008"
          | "U003009"
          | "U003010"
          | "U003011"
          | "U004000"
          | "U004001"
          | "U004002"
          | "U004003"
          | "U004004"
          | "U004005"
          | "U004006"
          | "U005000"
          | "U006000"
          | "U006001"
          | "U007000"
          | "U007001"
          | "U007002"
          | "U008000"
          | "U008001"
          | "U008002"
          | "U009000"
        )
      | (string & {});
    /** @description The error of the payment provider, passed through. */
    ProviderError: {
      /** @description The provider, such as `stripe` or `wechatpay`. */
      providerKey?: string;
      /** @description The provider's own code; its form differs by provider. */
      code?: string;
      /** @description The provider's own text. */
      message?: string;
    };
    /** @description An error response. Branch on `errorCode` only; fields without a value are left out or null. */
    ErrorResponse: {
      /** @description ID of the request; quote it to support. */
      requestId?: string;
      /** @description Standard error code, the only value to branch on. */
      errorCode?: components["schemas"]["ErrorCode"];
      /**
       * @deprecated
       * @description Legacy code, such as `9_000_000_40022`: its last part is the five-digit code.
       */
      code?: string | null;
      /** @description Text for people in the language of `Accept-Language`, Japanese by default. It may change; do not match on it. */
      message?: string;
      /** @description The parameter that is wrong, on validation errors. */
      parameterName?: string | null;
      /** @description What the payment provider itself answered. */
      providerError?: components["schemas"]["ProviderError"] | null;
    };
    /** @description Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented. */
    Amount: number;
    /** @description A payment method; new ones are added over time. */
    PaymentMethodType: components["schemas"]["KnownPaymentMethodType"] | (string & {});
    /**
     * @description The channel a payment runs on.
     *
     *     - `web`: browser
     *     - `ios`, `android`: native app
     *     - `liff`: app inside LINE
     *     - `mini`: WeChat mini program
     *     - `cpm`: the customer shows a code
     *     - `mpm`: the merchant shows a code
     *     - `reader`: card reader
     *     - `posapp`: POS app
     * @enum {string}
     */
    KnownResourceType: "web" | "ios" | "android" | "liff" | "mini" | "cpm" | "mpm" | "reader" | "posapp";
    /** @description The channel a payment runs on; new ones may be added. */
    ResourceType: components["schemas"]["KnownResourceType"] | (string & {});
    /** @description A text in three scripts. */
    TextTransliteration: {
      /** @description In kanji. */
      kanji?: string;
      /** @description In kana. */
      kana?: string;
      /** @description In Latin letters. */
      romaji?: string;
    };
    /** @description A postal address. */
    Address: {
      /** @description Prefecture. */
      pref?: string;
      /** @description City. */
      city?: string;
      /** @description Town. */
      town?: string;
      /** @description First line. */
      address1?: string;
      /** @description Second line. */
      address2?: string;
    };
    /** @description An address in three scripts. */
    AddressTransliteration: {
      /** @description In kanji. */
      kanji?: components["schemas"]["Address"];
      /** @description In kana. */
      kana?: components["schemas"]["Address"];
      /** @description In Latin letters. */
      romaji?: components["schemas"]["Address"];
    };
    /**
     * @description State of a shop location; how one becomes the other is not documented.
     * @enum {string}
     */
    KnownChargeLocationStatus: "active" | "submitted";
    /** @description State of a shop location; new ones may be added. */
    ChargeLocationStatus: components["schemas"]["KnownChargeLocationStatus"] | (string & {});
    /** @description A shop location payments belong to. Not the same as a terminal location. */
    ChargeLocation: {
      /** @description Location ID. */
      id?: string;
      /** @description Name in three scripts. */
      name?: components["schemas"]["TextTransliteration"];
      /** @description Phone number. */
      tel?: string;
      /** @description Postal code. */
      zip?: string;
      /** @description Address in three scripts. */
      address?: components["schemas"]["AddressTransliteration"];
      /**
       * Format: double
       * @description Latitude.
       */
      latitude?: number;
      /**
       * Format: double
       * @description Longitude.
       */
      longitude?: number;
      /** @description Remarks. */
      note?: string;
      /** @description State of the location. */
      status?: components["schemas"]["ChargeLocationStatus"];
    };
    /** @description Method-specific parameters, as sent. May hold data of the buyer. */
    Extra: {
      [key: string]: string;
    };
    /** @description The data the merchant attached, key by key. */
    Metadata: {
      [key: string]: string;
    };
    /** @description Brand of a card, or a convenience store chain. */
    CardBrand:
      | (
          | "unknown"
          | "visa"
          | "mastercard"
          | "amex"
          | "jcb"
          | "diners"
          | "unionpay"
          | "discover"
          | "felica"
          | "seven_eleven"
          | "lawson"
          | "familymart"
          | "ministop"
          | "seicomart"
        )
      | (string & {});
    /** @description How the payer repays: `1` at once, `2` and `3` in instalments, `revolving`, or `bonus_one_time` at once with the next bonus. */
    RepaymentType: ("1" | "2" | "3" | "revolving" | "bonus_one_time") | (string & {});
    /** @description Convenience store chain. */
    KonbiniType: ("unknown" | "seven_eleven" | "lawson" | "familymart" | "ministop" | "seicomart") | (string & {});
    /** @description Details of the card, wallet, store or bank behind a payment; which fields are set depends on the method. */
    CardInfo: {
      /** @description Brand of the card, or the store chain. */
      brand?: components["schemas"]["CardBrand"];
      /** @description Last four digits. */
      last4?: string;
      /** @description Month of expiry. */
      expMonth?: number;
      /** @description Year of expiry. */
      expYear?: number;
      /** @description Name of the cardholder. */
      name?: string;
      /** @description Code of the issuer; GMO payments only. */
      issuerCode?: string;
      /** @description Name of the issuer; GMO payments only. */
      issuerName?: string;
      /** @description Wallet used. */
      wallet?: string;
      /** @description App really used behind `alipayplus` or `smartcode`. */
      walletApp?: string;
      /** @description How the payer repays. */
      repaymentType?: components["schemas"]["RepaymentType"];
      /** @description Authorization code. */
      approvalCode?: string;
      /** @description Whether 3-D Secure was used. */
      threeDSecure?: boolean;
      /** @description Version of 3-D Secure. */
      threeDSecureVersion?: string;
      /** @description Details of 3-D Secure. */
      threeDSecureDetail?: string;
      /** @description Type of business. */
      businessType?: string;
      /** @description When the code was last scanned in a convenience store. */
      konbiniScanTime?: components["schemas"]["Timestamp"];
      /** @description Convenience store chain. */
      konbiniType?: components["schemas"]["KonbiniType"];
      /** @description Amount really received by convenience store or bank transfer, in whole yen for JPY. */
      receivedAmount?: components["schemas"]["Amount"];
      /** @description When the money was received; may be midnight of the day. */
      receivedTime?: components["schemas"]["Timestamp"];
      /** @description Code of the payer in a bank transfer. */
      bankUserCode?: string;
      /** @description Name of the payer in a bank transfer. */
      bankUserName?: string;
      /** @description Receiving bank. */
      bankName?: string;
      /** @description Receiving branch. */
      bankBranchName?: string;
      /** @description Receiving account number. */
      bankAccountNo?: string;
      /** @description Billing number of the payment station. */
      billingNo?: string;
    };
    /**
     * @description State of a refund.
     *
     *     - `pending`: requested; becomes `refunded`
     *     - `refunded`: done
     *
     *     No state for a failed refund is documented.
     */
    RefundStatus: ("pending" | "refunded") | (string & {});
    /** @description A refund of a charge. */
    Refund: {
      /** @description Refund ID. */
      id?: string;
      /** @description Type tag, `refund`. */
      object?: string;
      /** @description Charge that is refunded. */
      chargeId?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Refunded amount, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Why the money goes back. */
      reason?: string;
      /** @description State of the refund. */
      status?: components["schemas"]["RefundStatus"];
      /** @description Why the refund was not accepted; null when it was. */
      failure_msg?: string | null;
      /** @description When it was carried out. */
      refundedTime?: components["schemas"]["Timestamp"];
      /** @description When it was requested. */
      createTime?: components["schemas"]["Timestamp"];
    };
    /** @description The refunds inside a charge. */
    RefundSummary: {
      /** @description Sum of the refunds, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description Number of refunds. */
      totalCount?: number;
      /** @description The refunds. */
      data?: components["schemas"]["Refund"][];
    };
    /** @description State of a charge; new ones may be added, and an unknown one is not a success. */
    ChargeStatus: components["schemas"]["KnownChargeStatus"] | (string & {});
    /** @description A charge: one payment of one order. */
    Charge: {
      /** @description Charge ID. */
      id?: string;
      /** @description ID of the elepay application. */
      appId?: string;
      /** @description Type tag, `charge`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Charged amount, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description Authorized amount, in whole yen for JPY. */
      authorizeAmount?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description Whether this is an authorization. */
      authorize?: boolean;
      /** @description Method used. */
      paymentMethod?: components["schemas"]["PaymentMethodType"];
      /** @description Channel used. */
      resource?: components["schemas"]["ResourceType"];
      /** @description Your order number. */
      orderNo?: string;
      /** @description Text for the payment. */
      description?: string;
      /** @description Shop location of the payment. */
      location?: components["schemas"]["ChargeLocation"];
      /** @description ID of the shop location. */
      locationId?: string;
      /** @description Method-specific parameters, as sent. */
      extra?: components["schemas"]["Extra"];
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Card, wallet, store or bank details of the payment. */
      cardInfo?: components["schemas"]["CardInfo"];
      /** @description Transaction number at the payment provider. */
      voucherNo?: string;
      /** @description IP address of the payer. */
      clientIp?: string;
      /** @description Whether the charge is paid. */
      paid?: boolean;
      /** @description Whether it is refunded. */
      refunded?: boolean;
      /** @description Whether it is disputed. */
      disputed?: boolean;
      /** @description Refunds of this charge. */
      refunds?: components["schemas"]["RefundSummary"];
      /** @description State of the charge. */
      status?: components["schemas"]["ChargeStatus"];
      /** @description Content of the code the merchant shows; only with `mpm`. */
      codeContent?: string;
      /** @description Opaque value for the client SDK. Its form differs by method, channel and mode; after a payment that needs no client step it has no meaning. */
      credential?: string;
      /** @description When it was paid. */
      paidTime?: components["schemas"]["Timestamp"];
      /** @description When it was refunded. */
      refundTime?: components["schemas"]["Timestamp"];
      /** @description When the payment request expires. */
      expiryTime?: components["schemas"]["Timestamp"];
      /** @description Settlement time. */
      settleTime?: components["schemas"]["Timestamp"];
      /** @description When it was created. */
      createTime?: components["schemas"]["Timestamp"];
    };
    /** @description A page of charges. */
    ChargeList: {
      /** @description Number of charges that match. */
      total?: number;
      /** @description The charges of this page. */
      charges?: components["schemas"]["Charge"][];
    };
    /** @description Parameters that belong to one payment method or channel: at most 20 keys of at most 20 characters, every value a string. The known keys are named; others are admitted, because the list for several methods is not published. */
    ExtraInput: {
      /** @description Return URL. Needed with `web` for most wallets and for 3-D Secure, with `liff` for LINE Pay, and always for `atokara`. */
      frontUrl?: string;
      /** @description User-Agent of the payer's browser. Needed with `web` for the Alipay+ family and Rakuten Pay. */
      userAgent?: string;
      /** @description Payee or shop name shown by Apple Pay, Google Pay or Paidy. */
      shopName?: string;
      /** @description Product text shown by atone, LINE Pay, UnionPay, PayPay or WeChat Pay. */
      productName?: string;
      /** @description Product image shown by LINE Pay. */
      productImageUrl?: string;
      /** @description The payer's WeChat openid for the mini program. Needed with `wechatpay` and `mini`. */
      openid?: string;
      /** @description Buyer's full name. Needed with `atokara`. */
      fullName?: string;
      /** @description Buyer's postal code. Needed with `atokara`. */
      zipCode?: string;
      /** @description Buyer's address. Needed with `atokara`. */
      address?: string;
      /** @description Buyer's phone number. Needed with `atokara`. */
      tel?: string;
      /** @description Buyer's e-mail address. Needed with `atokara`. */
      email?: string;
      /** @description `true` asks for 3-D Secure on a credit card. */
      requestThreeDSecure?: string;
      /** @description Scanned barcode or QR value. Needed with `cpm`. */
      token?: string;
      /** @description Reader that takes the payment. Needed with `reader`. */
      readerId?: string;
      /** @description Method an EasyQR page shows first. */
      defaultPaymentMethod?: string;
    } & {
      [key: string]: string;
    };
    /** @description Your own data: at most 20 keys of at most 20 characters, each value a string of at most 255 bytes. Keys that begin with `route` or `__` are reserved. */
    MetadataInput: {
      [key: string]: string;
    };
    /** @description A charge to create. `orderNo` is unique within the application and guards against paying an order twice. */
    ChargeRequest: {
      /** @description Amount to charge, in whole yen for JPY. */
      amount: components["schemas"]["Amount"];
      /**
       * @description False authorizes and holds the amount only; captureCharge takes it later.
       * @default true
       */
      capture?: boolean;
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Method to pay with. */
      paymentMethod: components["schemas"]["KnownPaymentMethodType"];
      /** @description Channel the payment runs on. */
      resource?: components["schemas"]["KnownResourceType"];
      /** @description Your order number, unique within the application. Letters, digits and hyphens are safest: elepay takes any character, a payment provider may not. */
      orderNo: string;
      /** @description Text for the payment. */
      description?: string;
      /** @description Parameters the method or channel needs. */
      extra?: components["schemas"]["ExtraInput"];
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
      /** @description IP address of the payer. */
      clientIp?: string;
      /** @description Saved customer. */
      customerId?: string;
      /** @description Saved payment method to charge; it has to be `active`. */
      sourceId?: string;
      /** @description Shop location the payment belongs to. The newest reference asks for it; older integrations work without. */
      locationId?: string;
    };
    /** @description What to capture of an authorized charge. */
    CaptureRequest: {
      /** @description Amount to capture, in whole yen for JPY: the authorized amount or less; with Apple Pay exactly that amount. */
      amount?: components["schemas"]["Amount"];
      /** @description Parameters the method needs. */
      extra?: components["schemas"]["ExtraInput"];
    };
    /** @description The state of a charge, without its details. */
    ChargeStatusInfo: {
      /** @description Charge ID. */
      id?: string;
      /** @description ID of the elepay application. */
      appId?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description State of the charge. */
      status?: components["schemas"]["ChargeStatus"];
    };
    /** @description All refunds of a charge. */
    RefundList: {
      /** @description Number of refunds. */
      total?: number;
      /** @description The refunds. */
      refunds?: components["schemas"]["Refund"][];
    };
    /** @description A refund to create. */
    RefundRequest: {
      /** @description Amount to refund, in whole yen for JPY: all or part of the charge. */
      amount: components["schemas"]["Amount"];
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
      /** @description Why the money goes back. */
      reason?: string;
    };
    /** @description State of a customer. */
    CustomerStatus: ("active" | "deleted") | (string & {});
    /** @description A customer, who may hold saved payment methods. */
    Customer: {
      /** @description Customer ID. */
      id?: string;
      /** @description Type tag, `customer`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Source used by default. */
      defaultSource?: string;
      /** @description Name. */
      name?: string;
      /** @description Text about the customer. */
      description?: string;
      /** @description E-mail address. */
      email?: string;
      /** @description Phone number. */
      phone?: string;
      /** @description Remarks. */
      remark?: string;
      /** @description Who changed the customer last. */
      operator?: string;
      /** @description State of the customer. */
      status?: components["schemas"]["CustomerStatus"];
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description When it was changed. */
      updateTime?: components["schemas"]["Timestamp"];
    };
    /** @description A page of customers. */
    CustomerList: {
      /** @description Number of customers that match. */
      total?: number;
      /** @description The customers of this page. */
      customers?: components["schemas"]["Customer"][];
    };
    /** @description A customer to create; every field is optional. */
    CustomerRequest: {
      /** @description Name. */
      name?: string;
      /** @description Text about the customer. */
      description?: string;
      /** @description E-mail address. */
      email?: string;
      /** @description Phone number. */
      phone?: string;
      /** @description Remarks. */
      remark?: string;
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /** @description What to change of a customer. */
    CustomerUpdateRequest: {
      /** @description Source to use by default. */
      defaultSource?: string;
      /** @description Name. */
      name?: string;
      /** @description Text about the customer. */
      description?: string;
      /** @description E-mail address. */
      email?: string;
      /** @description Phone number. */
      phone?: string;
      /** @description Remarks. */
      remark?: string;
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /**
     * @description State of a source.
     *
     *     - `pending`: the payer has not authorized it; becomes `active` or `failed`
     *     - `active`: can be charged; becomes `inactive` or `deleted`
     *     - `failed`: authorization failed; register a new one
     *     - `inactive`: authorized once, cannot be charged now; the payer has to register again
     *     - `deleted`: deleted or expired
     */
    SourceStatus: ("pending" | "active" | "failed" | "inactive" | "deleted") | (string & {});
    /** @description A saved payment method of a customer. */
    Source: {
      /** @description Source ID. */
      id?: string;
      /** @description Type tag, `source`. */
      object?: string;
      /** @description Customer it belongs to. */
      customerId?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Method. */
      paymentMethod?: components["schemas"]["PaymentMethodType"];
      /** @description Channel of the registration. */
      resource?: components["schemas"]["ResourceType"];
      /** @description Text. */
      description?: string;
      /** @description Method-specific parameters, as sent. */
      extra?: components["schemas"]["Extra"];
      /** @description Information of the provider; its keys are not documented. */
      info?: {
        [key: string]: unknown;
      };
      /** @description Card or wallet details. */
      cardInfo?: components["schemas"]["CardInfo"];
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Opaque value for the client SDK, with which the payer authorizes the source. */
      credential?: string;
      /** @description State of the source. */
      status?: components["schemas"]["SourceStatus"];
    };
    /** @description All sources of a customer. */
    SourceList: {
      /** @description Number of sources. */
      total?: number;
      /** @description The sources. */
      sources?: components["schemas"]["Source"][];
    };
    /** @description A payment method to register for a customer. */
    SourceRequest: {
      /** @description Method to register: credit card or Paidy; after separate application PayPay, merpay, au PAY, d Payment, WeChat Pay or Alipay+. */
      paymentMethod: components["schemas"]["KnownPaymentMethodType"];
      /** @description Channel the registration runs on. */
      resource: components["schemas"]["KnownResourceType"];
      /** @description Text; some methods show it while the payer authorizes. */
      description?: string;
      /** @description Parameters the method or channel needs. */
      extra?: components["schemas"]["ExtraInput"];
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /** @description The state of a source, without its details. */
    SourceStatusInfo: {
      /** @description Source ID. */
      id?: string;
      /** @description ID of the elepay application. */
      appId?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description State of the source. */
      status?: components["schemas"]["SourceStatus"];
    };
    /** @description Where the `web` channel of a method works: everywhere, inside the wallet app, or in a browser. */
    ResourceWebEnvironment: ("all" | "wallet_app" | "web") | (string & {});
    /** @description What a payment method can do. */
    ChannelProperties: {
      /** @description Whether it can be refunded. */
      isSupportRefund?: boolean;
      /** @description Whether part of it can be refunded. */
      isSupportPartialRefund?: boolean;
      /** @description Whether it can be refunded more than once. */
      isSupportMultipleRefund?: boolean;
      /** @description Whether it can be saved as a source. */
      isSupportSource?: boolean;
      /** @description Whether a customer can hold several sources of it. */
      isSupportMultipleSource?: boolean;
      /** @description Largest amount, in whole yen for JPY. */
      maxAmount?: components["schemas"]["Amount"];
      /** @description Smallest amount, in whole yen for JPY. */
      minAmount?: components["schemas"]["Amount"];
      /** @description Where the `web` channel works. */
      resourceWebEnv?: components["schemas"]["ResourceWebEnvironment"];
    };
    /**
     * @deprecated
     * @description Older form of ChannelProperties.
     */
    CustomerProperties: {
      /**
       * @deprecated
       * @description Use `channelProperties.isSupportSource`.
       */
      isSupportCustomer?: boolean;
      /**
       * @deprecated
       * @description Use `channelProperties.isSupportMultipleSource`.
       */
      isSupportMultipleSource?: boolean;
    };
    /** @description A payment method the application can use, and what it can do. */
    PaymentMethod: {
      /** @description Method. */
      paymentMethod?: components["schemas"]["PaymentMethodType"];
      /** @description Channels it works on. */
      resources?: components["schemas"]["ResourceType"][];
      /** @description Card brands, for cards. */
      brand?: string[];
      /** @description Pattern of browser User-Agents it works in. */
      ua?: string;
      /** @description What the method can do. */
      channelProperties?: components["schemas"]["ChannelProperties"];
      /**
       * @deprecated
       * @description Older form of `channelProperties`.
       */
      customerProperties?: components["schemas"]["CustomerProperties"];
    };
    /** @description The payment methods of the application. */
    PaymentMethodList: {
      /** @description Number of methods. */
      total?: number;
      /** @description The methods. */
      paymentMethods?: components["schemas"]["PaymentMethod"][];
    };
    /** @description One line of goods on the payment page. */
    CodeItem: {
      /** @description Name of the goods. */
      name: string;
      /** @description Image URL. */
      image?: string;
      /** @description Price of one piece, in whole yen for JPY. */
      price: components["schemas"]["Amount"];
      /** @description Number of pieces. */
      count: number;
    };
    /** @description What both kinds of EasyQR code take. */
    CodeOptions: {
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Text; becomes the description of the charge. */
      description?: string;
      /** @description Parameters for the charge; these come before any set elsewhere. */
      extra?: components["schemas"]["ExtraInput"];
      /** @description Your own data; becomes the metadata of the charge. */
      metadata?: components["schemas"]["MetadataInput"];
      /**
       * @description How long the code is valid, in minutes.
       * @default 10
       */
      expiryDuration?: number;
      /** @description Where the payer returns after paying. elepay adds `status` (`captured`, `cancelled`, `failure`) to it; use that for the page only, never to decide that an order is paid. */
      frontUrl?: string;
      /** @description Goods shown on the page. */
      items?: components["schemas"]["CodeItem"][];
      /** @description Shop location the payment belongs to. The newest reference asks for it to pay an order; older integrations work without. */
      locationId?: string;
      /** @description Saved customer. */
      customerId?: string;
    };
    /** @description An EasyQR code to pay an order. `orderNo` is unique within the application and guards against paying an order twice. */
    PaymentCodeRequest: components["schemas"]["CodeOptions"] & {
      /** @description Amount to pay, in whole yen for JPY; more than 0. */
      amount: components["schemas"]["Amount"];
      /** @description Your order number, unique within the application. */
      orderNo: string;
      /**
       * @description False or left out, where an order is to be paid.
       * @constant
       */
      shouldCreateSource?: false;
    };
    /** @description An EasyQR code with which a customer saves a payment method and pays nothing. It takes no `orderNo`, so nothing guards against creating it twice. */
    SourceCodeRequest: WithRequired<components["schemas"]["CodeOptions"], "customerId"> & {
      /**
       * @description 0, or left out; to save a method and pay at once is not supported yet.
       * @constant
       */
      amount?: 0;
      /**
       * @description Saves the payment method as a new source of the customer.
       * @constant
       */
      shouldCreateSource: true;
    };
    /** @description An EasyQR code to create: to pay an order, or only to save a payment method of a customer. */
    CodeRequest: components["schemas"]["PaymentCodeRequest"] | components["schemas"]["SourceCodeRequest"];
    /**
     * @description State of an EasyQR code.
     *
     *     - `pending`: not paid; becomes `completed`, `captured` or `closed`
     *     - `completed`: payment information is ready; becomes `captured` or `closed`
     *     - `captured`: paid
     *     - `closed`: expired, or closed with closeCode; its order number can be used again
     */
    CodeStatus: ("pending" | "completed" | "captured" | "closed") | (string & {});
    /** @description One line of goods of a code, as sent. */
    CodeLine: {
      /** @description Name of the goods. */
      name?: string;
      /** @description Image URL. */
      image?: string;
      /** @description Price of one piece, in whole yen for JPY. */
      price?: components["schemas"]["Amount"];
      /** @description Number of pieces. */
      count?: number;
    };
    /**
     * @description State of an invoice.
     *
     *     - `draft`: created; becomes `submit` or `canceled`
     *     - `submit`: finalized; becomes `sent`, `paid`, `expired` or `canceled`
     *     - `sent`: sent to the customer; becomes `paid`, `expired` or `canceled`
     *     - `paid`, `expired`, `canceled`: final
     * @enum {string}
     */
    KnownInvoiceStatus: "draft" | "submit" | "sent" | "paid" | "expired" | "canceled";
    /** @description State of an invoice; new ones may be added. */
    InvoiceStatus: components["schemas"]["KnownInvoiceStatus"] | (string & {});
    /**
     * @description Tax rate: `standard` is 10 %, `reduced` 8 %, `free` 0 %.
     * @enum {string}
     */
    KnownTaxRateType: "standard" | "reduced" | "free";
    /** @description Tax rate; new ones may be added. */
    TaxRateType: components["schemas"]["KnownTaxRateType"] | (string & {});
    /** @description One line of an invoice. */
    InvoiceItem: {
      /** @description ID of the line. */
      id?: string;
      /** @description Type tag, `invoiceItem`. */
      object?: string;
      /** @description Name of the goods. */
      name?: string;
      /** @description Price of one unit, in whole yen for JPY. */
      unitPrice?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description Number of units. */
      quantity?: number;
      /** @description Unit, such as pieces. */
      unit?: string;
      /** @description Tax rate. */
      taxRateType?: components["schemas"]["TaxRateType"];
      /** @description When the goods were delivered or the service given. */
      transactionTime?: components["schemas"]["Timestamp"];
    };
    /** @description An invoice to a customer. */
    Invoice: {
      /** @description Invoice ID. */
      id?: string;
      /** @description Type tag, `invoice`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Customer who is to pay. */
      customer?: components["schemas"]["Customer"];
      /** @description Invoice number. */
      invoiceNo?: string;
      /** @description Subject. */
      name?: string;
      /** @description Memo. */
      memo?: string;
      /** @description Amount to pay, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description State of the invoice. */
      status?: components["schemas"]["InvoiceStatus"];
      /** @description Who changed the invoice last. */
      operator?: string;
      /** @description Date of the invoice. */
      invoiceTime?: components["schemas"]["Timestamp"];
      /** @description When it was sent. */
      sendTime?: components["schemas"]["Timestamp"];
      /** @description When it was paid. */
      paidTime?: components["schemas"]["Timestamp"];
      /** @description When it has to be paid. */
      expiryTime?: components["schemas"]["Timestamp"];
      /** @description When it was created. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description Fields of the invoice. */
      fields?: string[];
      /** @description Lines of the invoice. */
      items?: components["schemas"]["InvoiceItem"][];
      /** @description Further text. */
      remark?: string;
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Whether the customer is charged by itself. */
      enableAutoCharge?: boolean;
    };
    /** @description An EasyQR code: a hosted payment page for one order. */
    Code: {
      /** @description Code ID. */
      id?: string;
      /** @description Type tag, `code`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description The payment page; show it as a QR code or open it. */
      codeUrl?: string;
      /** @description Amount to pay, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description Your order number. */
      orderNo?: string;
      /** @description Text. */
      description?: string;
      /** @description Method-specific parameters, as sent. */
      extra?: components["schemas"]["Extra"];
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description State of the code. */
      status?: components["schemas"]["CodeStatus"];
      /** @description Charge made through the code. */
      charge?: components["schemas"]["Charge"];
      /** @description Customer of the code. */
      customer?: components["schemas"]["Customer"];
      /** @description Source of the code. */
      source?: components["schemas"]["Source"];
      /** @description Where the payer returns after paying. */
      frontUrl?: string;
      /** @description Goods shown on the page. */
      items?: components["schemas"]["CodeLine"][];
      /** @description Shop location. */
      locationId?: string;
      /** @description Whether it has expired. */
      expired?: boolean;
      /** @description When it expires. */
      expiryTime?: components["schemas"]["Timestamp"];
      /**
       * Format: int64
       * @description Time left, in milliseconds.
       */
      expiryPeriod?: number;
      /** @description When it was created. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description Whether paying also saves the method as a new source. */
      shouldCreateSource?: boolean;
      /** @description Active sources of the customer. */
      activeSources?: components["schemas"]["Source"][];
      /** @description Invoice the code belongs to. */
      invoice?: components["schemas"]["Invoice"];
    };
    /** @description The payment methods enabled for EasyQR. */
    CodePaymentMethodList: {
      /** @description Number of methods. */
      total?: number;
      /** @description The methods. */
      paymentMethods?: components["schemas"]["PaymentMethod"][];
    };
    /** @description A page of invoices. */
    InvoiceList: {
      /** @description Number of invoices that match. */
      total?: number;
      /** @description The invoices of this page. */
      invoices?: components["schemas"]["Invoice"][];
    };
    /**
     * @description Whether prices hold the tax (`included`) or not (`excluded`).
     * @enum {string}
     */
    TaxType: "included" | "excluded";
    /**
     * @description How tax is rounded: down, up, or half up.
     * @enum {string}
     */
    TaxCalculation: "floor" | "ceil" | "round5";
    /** @description One line of an invoice to create. */
    InvoiceItemRequest: {
      /** @description ID of the line. */
      id?: string;
      /** @description Type tag, `invoiceItem`. */
      object?: string;
      /** @description Name of the goods. */
      name?: string;
      /** @description Price of one unit, in whole yen for JPY. */
      unitPrice?: components["schemas"]["Amount"];
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Number of units. */
      quantity?: number;
      /** @description Unit, such as pieces. */
      unit?: string;
      /** @description Tax rate. */
      taxRateType?: components["schemas"]["KnownTaxRateType"];
      /** @description When the goods were delivered or the service given. */
      transactionTime?: components["schemas"]["Timestamp"];
    };
    /** @description An invoice to create, or the new contents of one. */
    InvoiceRequest: {
      /** @description Subject. */
      name?: string;
      /** @description Memo. */
      memo?: string;
      /** @description Customer who is to pay. */
      customerId: string;
      /** @description Amount to pay, in whole yen for JPY. */
      amount: components["schemas"]["Amount"];
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Whether the prices hold the tax. */
      taxType?: components["schemas"]["TaxType"];
      /** @description How tax is rounded. */
      taxCalcType?: components["schemas"]["TaxCalculation"];
      /** @description Date of the invoice. */
      invoiceTime?: components["schemas"]["Timestamp"];
      /** @description When it has to be paid. */
      expiryTime?: components["schemas"]["Timestamp"];
      /** @description Fields of the invoice. */
      fields?: string[];
      /** @description Lines of the invoice. */
      items?: components["schemas"]["InvoiceItemRequest"][];
      /** @description Further text. */
      remark?: string;
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
      /**
       * @description Charges the customer by itself.
       * @default false
       */
      enableAutoCharge?: boolean;
      /** @description When to charge by itself. */
      autoChargeTime?: components["schemas"]["Timestamp"];
    };
    /** @description A place where readers stand. Not the same as a shop location. */
    TerminalLocation: {
      /** @description Location ID. */
      id?: string;
      /** @description Name. */
      name?: string;
      /** @description Country. */
      country?: string;
      /** @description Details. */
      description?: string;
      /** @description Logo URL. */
      logoUrl?: string;
    };
    /** @description All terminal locations; it comes without a total. */
    TerminalLocationList: {
      /** @description The locations. */
      locations?: components["schemas"]["TerminalLocation"][];
    };
    /** @description State of a reader: `pending` waits for pairing, `active` is paired. */
    ReaderStatus: ("pending" | "active") | (string & {});
    /** @description A card reader. */
    Reader: {
      /** @description Reader ID. */
      id?: string;
      /** @description ID of the elepay application. */
      appId?: string;
      /** @description Type tag, `terminal.reader`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Terminal location. */
      locationId?: string;
      /** @description Serial number. */
      serialNumber?: string;
      /** @description Code that pairs the device. */
      registrationCode?: string;
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description State of the reader. */
      status?: components["schemas"]["ReaderStatus"];
    };
    /** @description A page of readers. */
    ReaderList: {
      /** @description Number of readers. */
      total?: number;
      /** @description The readers of this page. */
      readers?: components["schemas"]["Reader"][];
    };
    /** @description A reader to create. */
    ReaderRequest: {
      /** @description Terminal location the reader stands at. */
      locationId: string;
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /**
     * @description Time of a dispute that a filter or sort refers to.
     * @enum {string}
     */
    DisputeDateField: "resolved_time" | "create_time";
    /**
     * @description State of a dispute: `new` is in progress, `won` means the claim was accepted, `lost` that it was rejected.
     * @enum {string}
     */
    KnownDisputeStatus: "new" | "won" | "lost";
    /** @description State of a dispute; new ones may be added. */
    DisputeStatus: components["schemas"]["KnownDisputeStatus"] | (string & {});
    /** @description A dispute of a charge. */
    Dispute: {
      /** @description Dispute ID. */
      id?: string;
      /** @description Type tag, `dispute`. */
      object?: string;
      /** @description Charge that is disputed. */
      chargeId?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Disputed amount, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description ISO 4217 currency code. */
      currency?: string;
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Reason of the dispute. */
      reason?: string;
      /** @description State of the dispute. */
      status?: components["schemas"]["DisputeStatus"];
      /** @description When it was resolved. */
      resolvedTime?: components["schemas"]["Timestamp"];
      /** @description When it was raised. */
      createTime?: components["schemas"]["Timestamp"];
    };
    /** @description A page of disputes. */
    DisputeList: {
      /** @description Number of disputes that match. */
      total?: number;
      /** @description The disputes of this page. */
      disputes?: components["schemas"]["Dispute"][];
    };
    /**
     * @description State of a subscription.
     *
     *     - `new`: created; becomes `active` with startSubscription
     *     - `active`: running; becomes `past_due` or `canceled`
     *     - `past_due`: a charge is overdue; becomes `active` with resumeSubscription, or `canceled`
     *     - `canceled`: ends with the current period and cannot start again
     * @enum {string}
     */
    KnownSubscriptionStatus: "new" | "active" | "past_due" | "canceled";
    /** @description State of a subscription; new ones may be added. */
    SubscriptionStatus: components["schemas"]["KnownSubscriptionStatus"] | (string & {});
    /** @description A subscription: charges a customer period after period. */
    Subscription: {
      /** @description Subscription ID. */
      id?: string;
      /** @description ID of the elepay application. */
      appId?: string;
      /** @description Type tag, `subscription`. */
      object?: string;
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /** @description Customer who pays. */
      customerId?: string;
      /** @description The customer in full. */
      customer?: components["schemas"]["Customer"];
      /** @description When the next charge is due. */
      nextChargeTime?: components["schemas"]["Timestamp"];
      /** @description Whether a charge is in progress; it cannot be cancelled then. */
      isCharging?: boolean;
      /** @description Number of periods charged so far. */
      chargedPeriods?: number;
      /** @description Your own data, as sent. */
      metadata?: components["schemas"]["Metadata"];
      /** @description State of the subscription. */
      status?: components["schemas"]["SubscriptionStatus"];
      /** @description When it was created. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description When it was changed. */
      updateTime?: components["schemas"]["Timestamp"];
    };
    /** @description A page of subscriptions. */
    SubscriptionList: {
      /** @description Number of subscriptions that match. */
      total?: number;
      /** @description The subscriptions of this page. */
      subscriptions?: components["schemas"]["Subscription"][];
    };
    /**
     * @description Unit of the period.
     * @enum {string}
     */
    SubscriptionInterval: "day" | "week" | "month" | "year";
    /** @description A subscription to create. */
    SubscriptionRequest: {
      /** @description Name. */
      name?: string;
      /** @description Customer who pays. */
      customerId: string;
      /**
       * @description ISO 4217 currency code; JPY when left out.
       * @default JPY
       */
      currency?: string;
      /** @description Amount of each period, in whole yen for JPY. */
      amount?: components["schemas"]["Amount"];
      /** @description Unit of the period. */
      interval?: components["schemas"]["SubscriptionInterval"];
      /**
       * @description Number of units from one charge to the next.
       * @default 1
       */
      intervalSpan?: number;
      /** @description Amount taken once before the first charge, in whole yen for JPY. */
      initialAmount?: components["schemas"]["Amount"];
      /** @description When the first charge is made. */
      firstChargeTime?: components["schemas"]["Timestamp"];
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /** @description What to change of a subscription; only its metadata can be. */
    SubscriptionUpdateRequest: {
      /** @description Your own data, kept with the object. */
      metadata?: components["schemas"]["MetadataInput"];
    };
    /** @description One period of a subscription. */
    SubscriptionPeriod: {
      /** @description Period ID. */
      id?: string;
      /** @description Type tag, `subscription_period`. */
      object?: string;
      /** @description Start of the period. */
      startTime?: components["schemas"]["Timestamp"];
      /** @description End of the period. */
      endTime?: components["schemas"]["Timestamp"];
      /** @description Charge of the period. */
      charge?: components["schemas"]["Charge"];
    };
    /** @description A page of periods. */
    SubscriptionPeriodList: {
      /** @description Number of periods. */
      total?: number;
      /** @description The periods of this page. */
      periods?: components["schemas"]["SubscriptionPeriod"][];
    };
    /** @description A page of shop locations. */
    ChargeLocationList: {
      /** @description Number of locations. */
      total?: number;
      /** @description The locations of this page. */
      locations?: components["schemas"]["ChargeLocation"][];
    };
    /** @description A shop location to create. */
    ChargeLocationRequest: {
      /** @description Name in three scripts. */
      name: components["schemas"]["TextTransliteration"];
      /** @description Phone number. */
      tel: string;
      /** @description Postal code. */
      zip: string;
      /** @description Address in three scripts. */
      address: components["schemas"]["AddressTransliteration"];
      /**
       * Format: double
       * @description Latitude.
       */
      latitude?: number;
      /**
       * Format: double
       * @description Longitude.
       */
      longitude?: number;
      /** @description Remarks. */
      note?: string;
      /** @description State of the location. */
      status?: components["schemas"]["KnownChargeLocationStatus"];
    };
    /** @description What to change of a shop location. */
    ChargeLocationUpdateRequest: {
      /** @description Name in three scripts. */
      name?: components["schemas"]["TextTransliteration"];
      /** @description Phone number. */
      tel?: string;
      /** @description Postal code. */
      zip?: string;
      /** @description Address in three scripts. */
      address?: components["schemas"]["AddressTransliteration"];
      /**
       * Format: double
       * @description Latitude.
       */
      latitude?: number;
      /**
       * Format: double
       * @description Longitude.
       */
      longitude?: number;
      /** @description Remarks. */
      note?: string;
      /** @description State of the location. */
      status?: components["schemas"]["KnownChargeLocationStatus"];
    };
    /** @description Carries the charge an event is about. */
    ChargeEventData: {
      /** @description The charge, as the API returns it. */
      object: components["schemas"]["Charge"];
    };
    /** @description A payment succeeded. */
    ChargeSucceededEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "charge.succeeded";
      /** @description What the event is about. */
      data: components["schemas"]["ChargeEventData"];
    };
    /** @description A charge was revoked or expired. */
    ChargeRevokedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "charge.revoked";
      /** @description What the event is about. */
      data: components["schemas"]["ChargeEventData"];
    };
    /** @description A payment was accepted or scanned at a convenience store. */
    ChargeWaitingEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "charge.waiting";
      /** @description What the event is about. */
      data: components["schemas"]["ChargeEventData"];
    };
    /** @description A convenience store gave preliminary notice of a payment. */
    ChargeNotifiedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "charge.notified";
      /** @description What the event is about. */
      data: components["schemas"]["ChargeEventData"];
    };
    /** @description A bank transfer of another amount than asked for arrived. */
    ChargeMismatchedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "charge.mismatched";
      /** @description What the event is about. */
      data: components["schemas"]["ChargeEventData"];
    };
    /** @description Carries the refund an event is about. */
    RefundEventData: {
      /** @description The refund, as the API returns it. */
      object: components["schemas"]["Refund"];
    };
    /** @description A refund was carried out. */
    RefundSucceededEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "refund.succeeded";
      /** @description What the event is about. */
      data: components["schemas"]["RefundEventData"];
    };
    /** @description Carries the source an event is about. */
    SourceEventData: {
      /** @description The source, as the API returns it. */
      object: components["schemas"]["Source"];
    };
    /** @description The payer authorized a source. */
    SourceActivatedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "source.activated";
      /** @description What the event is about. */
      data: components["schemas"]["SourceEventData"];
    };
    /** @description A source can no longer be charged. */
    SourceInactivatedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "source.inactivated";
      /** @description What the event is about. */
      data: components["schemas"]["SourceEventData"];
    };
    /** @description Carries the reader an event is about. */
    ReaderEventData: {
      /** @description The reader, as the API returns it. */
      object: components["schemas"]["Reader"];
    };
    /** @description A reader was paired. */
    ReaderActivatedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "reader.activated";
      /** @description What the event is about. */
      data: components["schemas"]["ReaderEventData"];
    };
    /** @description Carries the subscription an event is about. */
    SubscriptionEventData: {
      /** @description The subscription, as the API returns it. */
      object: components["schemas"]["Subscription"];
    };
    /** @description A subscription went into its next period. */
    SubscriptionRenewedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "subscription.renewed";
      /** @description What the event is about. */
      data: components["schemas"]["SubscriptionEventData"];
    };
    /** @description A subscription was paused. */
    SubscriptionPausedEvent: {
      /** @description Event ID. Deduplicate deliveries by it. */
      id?: string;
      /** @description Type tag, `event`. */
      object?: string;
      /** @description When the event happened. */
      createTime?: components["schemas"]["Timestamp"];
      /** @description True in live mode, false in test mode. */
      liveMode?: boolean;
      /**
       * @description Event type.
       * @constant
       */
      type: "subscription.paused";
      /** @description What the event is about. */
      data: components["schemas"]["SubscriptionEventData"];
    };
  };
  responses: {
    /** @description Any other status; whether elepay sends 403, 404, 409 or 429 is not documented. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The request was refused, or the payment was. `errorCode` tells why; nearly every error comes with this status. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key was not accepted. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description elepay or the payment provider failed. A write may still have been carried out: look it up before repeating it. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Done; the response has no body. */
    Deleted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Any 2xx says that the event was taken; elepay does not send it again. */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Any 4xx or 5xx asks for another delivery: 5 s, 15 s, 1 min, 10 min and 10 min after the one before, six in all. */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** @description Only these methods; may be repeated. */
    ChargePaymentMethods: components["schemas"]["KnownPaymentMethodType"][];
    /** @description Only items at or after this moment, in epoch milliseconds. */
    From: components["schemas"]["Timestamp"];
    /** @description Only items at or before this moment, in epoch milliseconds. */
    To: components["schemas"]["Timestamp"];
    /** @description Time that `from` and `to` refer to. */
    ChargeDateFieldFilter: components["schemas"]["ChargeDateField"];
    /** @description Only charges in this state. */
    ChargeStatusFilter: components["schemas"]["KnownChargeStatus"];
    /** @description Most items in a page. */
    Limit: number;
    /** @description Number of items to skip. */
    Offset: number;
    /** @description Time to sort by. */
    ChargeSort: components["schemas"]["ChargeDateField"];
    /** @description Sort direction. */
    Order: components["schemas"]["SortOrder"];
    /**
     * @description Language of error messages; Japanese when left out.
     * @example en
     */
    AcceptLanguage: components["schemas"]["MessageLanguage"];
    /** @description Charge ID. */
    ChargeId: string;
    /** @description Refund ID. */
    RefundId: string;
    /** @description Word to search for; which fields are searched is not documented. */
    Keyword: string;
    /** @description Customer ID. */
    CustomerId: string;
    /** @description Only sources of this method. */
    SourcePaymentMethod: components["schemas"]["KnownPaymentMethodType"];
    /** @description Source ID. */
    SourceId: string;
    /** @description EasyQR code ID. */
    CodeId: string;
    /** @description Only invoices in these states; may be repeated. */
    InvoiceStatusFilter: components["schemas"]["KnownInvoiceStatus"][];
    /** @description Invoice ID. */
    InvoiceId: string;
    /** @description Reader ID. */
    ReaderId: string;
    /** @description Only disputes of this charge. */
    DisputeChargeFilter: string;
    /** @description Time that `from` and `to` refer to. */
    DisputeDateFieldFilter: components["schemas"]["DisputeDateField"];
    /** @description Only disputes in this state. */
    DisputeStatusFilter: components["schemas"]["KnownDisputeStatus"];
    /** @description Time to sort by. */
    DisputeSort: components["schemas"]["DisputeDateField"];
    /** @description Dispute ID. */
    DisputeId: string;
    /** @description Only subscriptions of this customer. */
    SubscriptionCustomerFilter: string;
    /** @description Only subscriptions in this state. */
    SubscriptionStatusFilter: components["schemas"]["KnownSubscriptionStatus"];
    /** @description Subscription ID. */
    SubscriptionId: string;
    /** @description Shop location ID. */
    LocationId: string;
    /**
     * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
     * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
     */
    ElepaySignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCharges: {
    parameters: {
      query?: {
        /** @description Only these methods; may be repeated. */
        paymentMethod?: components["parameters"]["ChargePaymentMethods"];
        /** @description Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** @description Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** @description Time that `from` and `to` refer to. */
        dateField?: components["parameters"]["ChargeDateFieldFilter"];
        /** @description Only charges in this state. */
        status?: components["parameters"]["ChargeStatusFilter"];
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
        /** @description Time to sort by. */
        sort?: components["parameters"]["ChargeSort"];
        /** @description Sort direction. */
        order?: components["parameters"]["Order"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of charges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeRequest"];
      };
    };
    responses: {
      /** @description A charge. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Charge"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Charge"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  revokeCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Charge"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  captureCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CaptureRequest"];
      };
    };
    responses: {
      /** @description A charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Charge"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveChargeStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of a charge, without its details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeStatusInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listChargesRefunds: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All refunds of a charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundRequest"];
      };
    };
    responses: {
      /** @description A refund of a charge. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refund"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveChargeRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Charge ID. */
        id: components["parameters"]["ChargeId"];
        /** @description Refund ID. */
        refundId: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A refund of a charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Refund"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /** @description Word to search for; which fields are searched is not documented. */
        keyword?: components["parameters"]["Keyword"];
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of customers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerRequest"];
      };
    };
    responses: {
      /** @description A customer, who may hold saved payment methods. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A customer, who may hold saved payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerUpdateRequest"];
      };
    };
    responses: {
      /** @description A customer, who may hold saved payment methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listSources: {
    parameters: {
      query?: {
        /** @description Only sources of this method. */
        paymentMethod?: components["parameters"]["SourcePaymentMethod"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All sources of a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SourceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SourceRequest"];
      };
    };
    responses: {
      /** @description A saved payment method of a customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Source"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
        /** @description Source ID. */
        sourceId: components["parameters"]["SourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A saved payment method of a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Source"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Customer ID. */
        customerId: components["parameters"]["CustomerId"];
        /** @description Source ID. */
        sourceId: components["parameters"]["SourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveSourceStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Source ID. */
        sourceId: components["parameters"]["SourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of a source, without its details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SourceStatusInfo"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listPaymentMethods: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods of the application. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethodList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CodeRequest"];
      };
    };
    responses: {
      /** @description An EasyQR code. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Code"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description EasyQR code ID. */
        codeId: components["parameters"]["CodeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An EasyQR code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Code"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  closeCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description EasyQR code ID. */
        codeId: components["parameters"]["CodeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listCodePaymentMethods: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment methods enabled for EasyQR. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodePaymentMethodList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listInvoices: {
    parameters: {
      query?: {
        /** @description Word to search for; which fields are searched is not documented. */
        keyword?: components["parameters"]["Keyword"];
        /** @description Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** @description Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** @description Only invoices in these states; may be repeated. */
        status?: components["parameters"]["InvoiceStatusFilter"];
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of invoices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InvoiceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvoiceRequest"];
      };
    };
    responses: {
      /** @description An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      /** @description An invoice to a customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvoiceRequest"];
      };
    };
    responses: {
      /** @description An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  cancelInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  submitInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  sendInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sending was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listLocations: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All terminal locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TerminalLocationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listReaders: {
    parameters: {
      query?: {
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of readers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReaderList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReaderRequest"];
      };
    };
    responses: {
      /** @description A card reader. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reader"];
        };
      };
      /** @description A card reader. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reader"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Reader ID. */
        readerId: components["parameters"]["ReaderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A card reader. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Reader"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Reader ID. */
        readerId: components["parameters"]["ReaderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listDisputes: {
    parameters: {
      query?: {
        /** @description Only disputes of this charge. */
        chargeId?: components["parameters"]["DisputeChargeFilter"];
        /** @description Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** @description Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** @description Time that `from` and `to` refer to. */
        dateField?: components["parameters"]["DisputeDateFieldFilter"];
        /** @description Only disputes in this state. */
        status?: components["parameters"]["DisputeStatusFilter"];
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
        /** @description Time to sort by. */
        sort?: components["parameters"]["DisputeSort"];
        /** @description Sort direction. */
        order?: components["parameters"]["Order"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of disputes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DisputeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveDispute: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Dispute ID. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A dispute of a charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dispute"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listSubscriptions: {
    parameters: {
      query?: {
        /** @description Only subscriptions of this customer. */
        customerId?: components["parameters"]["SubscriptionCustomerFilter"];
        /** @description Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** @description Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** @description Only subscriptions in this state. */
        status?: components["parameters"]["SubscriptionStatusFilter"];
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of subscriptions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionRequest"];
      };
    };
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      /** @description A subscription. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionUpdateRequest"];
      };
    };
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  startSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  resumeSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  cancelSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscription"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listSubscriptionPeriods: {
    parameters: {
      query?: {
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of periods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionPeriodList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listChargeLocations: {
    parameters: {
      query?: {
        /** @description Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** @description Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of shop locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeLocationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeLocationRequest"];
      };
    };
    responses: {
      /** @description A shop location payments belong to. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeLocation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  retrieveChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Shop location ID. */
        locationId: components["parameters"]["LocationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A shop location payments belong to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeLocation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Shop location ID. */
        locationId: components["parameters"]["LocationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeLocationUpdateRequest"];
      };
    };
    responses: {
      /** @description A shop location payments belong to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ChargeLocation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Language of error messages; Japanese when left out.
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** @description Shop location ID. */
        locationId: components["parameters"]["LocationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["Deleted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  onChargeSucceeded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeSucceededEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onChargeRevoked: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeRevokedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onChargeWaiting: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeWaitingEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onChargeNotified: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeNotifiedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onChargeMismatched: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeMismatchedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onRefundSucceeded: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundSucceededEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onSourceActivated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SourceActivatedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onSourceInactivated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SourceInactivatedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onReaderActivated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReaderActivatedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onSubscriptionRenewed: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionRenewedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
  onSubscriptionPaused: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriptionPausedEvent"];
      };
    };
    responses: {
      "2XX": components["responses"]["WebhookAccepted"];
      "4XX": components["responses"]["WebhookRefused"];
      "5XX": components["responses"]["WebhookRefused"];
    };
  };
}
type WithRequired<T, K extends keyof T> = { [P in keyof T as P extends K ? never : P]: T[P] } & { [P in K]-?: T[P] };

export type KnownPaymentMethodType = components["schemas"]["KnownPaymentMethodType"];
export type Timestamp = components["schemas"]["Timestamp"];
export type ChargeDateField = components["schemas"]["ChargeDateField"];
export type KnownChargeStatus = components["schemas"]["KnownChargeStatus"];
export type SortOrder = components["schemas"]["SortOrder"];
export type MessageLanguage = components["schemas"]["MessageLanguage"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ProviderError = components["schemas"]["ProviderError"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type Amount = components["schemas"]["Amount"];
export type PaymentMethodType = components["schemas"]["PaymentMethodType"];
export type KnownResourceType = components["schemas"]["KnownResourceType"];
export type ResourceType = components["schemas"]["ResourceType"];
export type TextTransliteration = components["schemas"]["TextTransliteration"];
export type Address = components["schemas"]["Address"];
export type AddressTransliteration = components["schemas"]["AddressTransliteration"];
export type KnownChargeLocationStatus = components["schemas"]["KnownChargeLocationStatus"];
export type ChargeLocationStatus = components["schemas"]["ChargeLocationStatus"];
export type ChargeLocation = components["schemas"]["ChargeLocation"];
export type Extra = components["schemas"]["Extra"];
export type Metadata = components["schemas"]["Metadata"];
export type CardBrand = components["schemas"]["CardBrand"];
export type RepaymentType = components["schemas"]["RepaymentType"];
export type KonbiniType = components["schemas"]["KonbiniType"];
export type CardInfo = components["schemas"]["CardInfo"];
export type RefundStatus = components["schemas"]["RefundStatus"];
export type Refund = components["schemas"]["Refund"];
export type RefundSummary = components["schemas"]["RefundSummary"];
export type ChargeStatus = components["schemas"]["ChargeStatus"];
export type Charge = components["schemas"]["Charge"];
export type ChargeList = components["schemas"]["ChargeList"];
export type ExtraInput = components["schemas"]["ExtraInput"];
export type MetadataInput = components["schemas"]["MetadataInput"];
export type ChargeRequest = components["schemas"]["ChargeRequest"];
export type CaptureRequest = components["schemas"]["CaptureRequest"];
export type ChargeStatusInfo = components["schemas"]["ChargeStatusInfo"];
export type RefundList = components["schemas"]["RefundList"];
export type RefundRequest = components["schemas"]["RefundRequest"];
export type CustomerStatus = components["schemas"]["CustomerStatus"];
export type Customer = components["schemas"]["Customer"];
export type CustomerList = components["schemas"]["CustomerList"];
export type CustomerRequest = components["schemas"]["CustomerRequest"];
export type CustomerUpdateRequest = components["schemas"]["CustomerUpdateRequest"];
export type SourceStatus = components["schemas"]["SourceStatus"];
export type Source = components["schemas"]["Source"];
export type SourceList = components["schemas"]["SourceList"];
export type SourceRequest = components["schemas"]["SourceRequest"];
export type SourceStatusInfo = components["schemas"]["SourceStatusInfo"];
export type ResourceWebEnvironment = components["schemas"]["ResourceWebEnvironment"];
export type ChannelProperties = components["schemas"]["ChannelProperties"];
export type CustomerProperties = components["schemas"]["CustomerProperties"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodList = components["schemas"]["PaymentMethodList"];
export type CodeItem = components["schemas"]["CodeItem"];
export type CodeOptions = components["schemas"]["CodeOptions"];
export type PaymentCodeRequest = components["schemas"]["PaymentCodeRequest"];
export type SourceCodeRequest = components["schemas"]["SourceCodeRequest"];
export type CodeRequest = components["schemas"]["CodeRequest"];
export type CodeStatus = components["schemas"]["CodeStatus"];
export type CodeLine = components["schemas"]["CodeLine"];
export type KnownInvoiceStatus = components["schemas"]["KnownInvoiceStatus"];
export type InvoiceStatus = components["schemas"]["InvoiceStatus"];
export type KnownTaxRateType = components["schemas"]["KnownTaxRateType"];
export type TaxRateType = components["schemas"]["TaxRateType"];
export type InvoiceItem = components["schemas"]["InvoiceItem"];
export type Invoice = components["schemas"]["Invoice"];
export type Code = components["schemas"]["Code"];
export type CodePaymentMethodList = components["schemas"]["CodePaymentMethodList"];
export type InvoiceList = components["schemas"]["InvoiceList"];
export type TaxType = components["schemas"]["TaxType"];
export type TaxCalculation = components["schemas"]["TaxCalculation"];
export type InvoiceItemRequest = components["schemas"]["InvoiceItemRequest"];
export type InvoiceRequest = components["schemas"]["InvoiceRequest"];
export type TerminalLocation = components["schemas"]["TerminalLocation"];
export type TerminalLocationList = components["schemas"]["TerminalLocationList"];
export type ReaderStatus = components["schemas"]["ReaderStatus"];
export type Reader = components["schemas"]["Reader"];
export type ReaderList = components["schemas"]["ReaderList"];
export type ReaderRequest = components["schemas"]["ReaderRequest"];
export type DisputeDateField = components["schemas"]["DisputeDateField"];
export type KnownDisputeStatus = components["schemas"]["KnownDisputeStatus"];
export type DisputeStatus = components["schemas"]["DisputeStatus"];
export type Dispute = components["schemas"]["Dispute"];
export type DisputeList = components["schemas"]["DisputeList"];
export type KnownSubscriptionStatus = components["schemas"]["KnownSubscriptionStatus"];
export type SubscriptionStatus = components["schemas"]["SubscriptionStatus"];
export type Subscription = components["schemas"]["Subscription"];
export type SubscriptionList = components["schemas"]["SubscriptionList"];
export type SubscriptionInterval = components["schemas"]["SubscriptionInterval"];
export type SubscriptionRequest = components["schemas"]["SubscriptionRequest"];
export type SubscriptionUpdateRequest = components["schemas"]["SubscriptionUpdateRequest"];
export type SubscriptionPeriod = components["schemas"]["SubscriptionPeriod"];
export type SubscriptionPeriodList = components["schemas"]["SubscriptionPeriodList"];
export type ChargeLocationList = components["schemas"]["ChargeLocationList"];
export type ChargeLocationRequest = components["schemas"]["ChargeLocationRequest"];
export type ChargeLocationUpdateRequest = components["schemas"]["ChargeLocationUpdateRequest"];
export type ChargeEventData = components["schemas"]["ChargeEventData"];
export type ChargeSucceededEvent = components["schemas"]["ChargeSucceededEvent"];
export type ChargeRevokedEvent = components["schemas"]["ChargeRevokedEvent"];
export type ChargeWaitingEvent = components["schemas"]["ChargeWaitingEvent"];
export type ChargeNotifiedEvent = components["schemas"]["ChargeNotifiedEvent"];
export type ChargeMismatchedEvent = components["schemas"]["ChargeMismatchedEvent"];
export type RefundEventData = components["schemas"]["RefundEventData"];
export type RefundSucceededEvent = components["schemas"]["RefundSucceededEvent"];
export type SourceEventData = components["schemas"]["SourceEventData"];
export type SourceActivatedEvent = components["schemas"]["SourceActivatedEvent"];
export type SourceInactivatedEvent = components["schemas"]["SourceInactivatedEvent"];
export type ReaderEventData = components["schemas"]["ReaderEventData"];
export type ReaderActivatedEvent = components["schemas"]["ReaderActivatedEvent"];
export type SubscriptionEventData = components["schemas"]["SubscriptionEventData"];
export type SubscriptionRenewedEvent = components["schemas"]["SubscriptionRenewedEvent"];
export type SubscriptionPausedEvent = components["schemas"]["SubscriptionPausedEvent"];
