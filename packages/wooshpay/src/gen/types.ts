// Generated from specs/wooshpay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/v1/payment_intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment intents
     * @description Lists payment intents, newest first.
     */
    get: operations["listPaymentIntents"];
    put?: never;
    /**
     * Create a payment intent
     * @description Creates a payment intent. With `confirm` it is confirmed in the same call, and everything a confirmation takes may be sent. At least 0.50 USD or equivalent, at most eight digits.
     */
    post: operations["createPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_intents/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search payment intents
     * @description Finds payment intents by a query such as `merchant_order_id:'order1234'`: a way to learn the outcome of a creation whose response was lost. Returns at most `limit` items; no cursor is documented.
     */
    get: operations["searchPaymentIntents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_intents/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payment intent
     * @description Returns a payment intent with its current state.
     */
    get: operations["retrievePaymentIntent"];
    put?: never;
    /**
     * Update a payment intent
     * @description Changes fields of a payment intent; what is left out stays as it is.
     */
    post: operations["updatePaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_intents/{id}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a payment intent
     * @description Tries to make the payment. A publishable key may confirm while `confirmation_method` is `automatic`; with `manual` only the secret key may.
     */
    post: operations["confirmPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_intents/{id}/capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Capture a payment intent
     * @description Captures an authorised payment, whole or in part; what is left over is released. Without a capture the authorisation lapses after about seven days and the intent becomes `canceled`.
     */
    post: operations["capturePaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_intents/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a payment intent
     * @description Cancels a payment intent in `requires_payment_method`, `requires_capture`, `requires_confirmation` or `requires_action`; from `requires_capture` the rest that could be captured is given back. An intent of a checkout session cannot be cancelled: expire the session. Afterwards every call on the intent fails.
     */
    post: operations["cancelPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/charges/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List charges
     * @description Lists charges, newest first.
     */
    get: operations["listCharges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/charges/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a charge
     * @description Returns a charge.
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
  "/v1/payment_methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment methods
     * @description Lists payment methods, of one customer and of one type if asked.
     */
    get: operations["listPaymentMethods"];
    put?: never;
    /**
     * Create a payment method
     * @description Creates a payment method. The provider prefers payment intents and setup intents for this. The provider's page is marked as being in development.
     */
    post: operations["createPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_methods/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payment method
     * @description Returns a payment method.
     */
    get: operations["retrievePaymentMethod"];
    put?: never;
    /**
     * Update a payment method
     * @description Changes the billing details or the pairs of a payment method.
     */
    post: operations["updatePaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_methods/{paymentmethod_id}/attach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Attach a payment method to a customer
     * @description Attaches a payment method to a customer, who can then pay with it again.
     */
    post: operations["attachPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_methods/{paymentmethod_id}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Detach a payment method from its customer
     * @description Detaches a payment method from its customer.
     */
    post: operations["detachPaymentMethod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers/{customer_id}/payment_methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a customer's payment methods
     * @description Lists the payment methods of a customer, at most `limit`; no cursor is documented.
     */
    get: operations["listCustomerPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers/{customer_id}/payment_methods/{paymentmethod_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a customer's payment method
     * @description Returns a payment method of a customer.
     */
    get: operations["retrieveCustomerPaymentMethod"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a refund
     * @description Gives back a payment, whole or in part. Some payment methods cannot be refunded, or only once.
     */
    post: operations["createRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/refunds/{refund_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a refund
     * @description Returns a refund.
     */
    get: operations["retrieveRefund"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhook_endpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook endpoints
     * @description Lists webhook endpoints, newest first.
     */
    get: operations["listWebhookEndpoints"];
    put?: never;
    /**
     * Create a webhook endpoint
     * @description Registers an address for events. Test and live mode have their own endpoints, and each active one gets its own delivery, so equal endpoints lead to duplicates. Only this response holds the signing secret.
     */
    post: operations["createWebhookEndpoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/webhook_endpoints/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a webhook endpoint
     * @description Returns a webhook endpoint, without its secret.
     */
    get: operations["retrieveWebhookEndpoint"];
    put?: never;
    /**
     * Update a webhook endpoint
     * @description Changes a webhook endpoint.
     */
    post: operations["updateWebhookEndpoint"];
    /**
     * Delete a webhook endpoint
     * @description Deletes a webhook endpoint; events are no longer delivered to it.
     */
    delete: operations["deleteWebhookEndpoint"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an event
     * @description Returns an event, as a way back from a lost delivery.
     */
    get: operations["retrieveEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description Uploads a file, as evidence for a dispute or a document for a payout.
     */
    post: operations["createFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Returns what is known about a file, not its content.
     */
    get: operations["retrieveFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List disputes
     * @description Lists disputes, newest first. The provider's page is marked as being in development.
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
  "/v1/disputes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a dispute
     * @description Returns a dispute.
     */
    get: operations["retrieveDispute"];
    put?: never;
    /**
     * Update a dispute
     * @description Keeps evidence, and with `submit` sends it to the bank.
     */
    post: operations["updateDispute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/disputes/{id}/close": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a dispute
     * @description Accepts a dispute, which is then lost. This cannot be undone.
     */
    post: operations["closeDispute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/beneficiaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List beneficiaries
     * @description Lists beneficiaries, newest first.
     */
    get: operations["listBeneficiaries"];
    put?: never;
    /**
     * Create a beneficiary
     * @description Stores someone who can be paid.
     */
    post: operations["createBeneficiary"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/beneficiaries/{beneficiary_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a beneficiary
     * @description Returns a beneficiary.
     */
    get: operations["retrieveBeneficiary"];
    put?: never;
    /**
     * Update a beneficiary
     * @description Changes a beneficiary.
     */
    post: operations["updateBeneficiary"];
    /**
     * Delete a beneficiary
     * @description Deletes a beneficiary.
     */
    delete: operations["deleteBeneficiary"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts
     * @description Lists payouts, newest first.
     */
    get: operations["listPayouts"];
    put?: never;
    /**
     * Create a payout
     * @description Sends money to a beneficiary. Give `payment_amount` or `source_amount`, and `beneficiary` or `beneficiary_data`. Takes one to three business days. Least and greatest amounts: United States 0.01 USD, Canada 0.01 to 2,000,000 CAD, Japan 100 JPY, Hong Kong 0.01 HKD, Singapore 0.01 SGD, South Korea 1 KRW, Malaysia 1 MYR, Thailand 10 to 500,000 THB, Philippines 10 PHP, Vietnam 10,000 to 300,000,000 VND, Indonesia 10,000 to 1,000,000,000 IDR, India 100 to 10,000 INR, mainland China 300 CNY, Israel 0.01 ILS to 100,000 USD, Pakistan 0.01 to 1,000,000 PKR, Turkey 0.01 to 250,000 TRY, United Arab Emirates 0.01 AED, SEPA countries 0.01 EUR, United Kingdom 0.01 GBP, Denmark 0.01 DKK, Norway 0.01 to 25,000,000 NOK, Poland 0.01 to 150,000 PLN, Sweden 0.01 SEK, Australia 0.01 AUD, New Zealand 0.01 NZD.
     */
    post: operations["createPayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payouts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payout
     * @description Returns a payout with its current state.
     */
    get: operations["retrievePayout"];
    put?: never;
    /**
     * Update a payout
     * @description Sets pairs on a payout; nothing else can be changed.
     */
    post: operations["updatePayout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the balance
     * @description Returns what the account holds, per currency.
     */
    get: operations["getBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products
     * @description Lists products, newest first.
     */
    get: operations["listProducts"];
    put?: never;
    /**
     * Create a product
     * @description Creates a product.
     */
    post: operations["createProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/products/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a product
     * @description Returns a product.
     */
    get: operations["retrieveProduct"];
    put?: never;
    /**
     * Update a product
     * @description Changes a product.
     */
    post: operations["updateProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/prices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List prices
     * @description Lists prices, newest first. No source confirms that this operation exists.
     */
    get: operations["listPrices"];
    put?: never;
    /**
     * Create a price
     * @description Creates a price for a product that exists, or together with a new one.
     */
    post: operations["createPrice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/prices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a price
     * @description Returns a price.
     */
    get: operations["retrievePrice"];
    put?: never;
    /**
     * Update a price
     * @description Changes a price's names, pairs or whether it can be used; never its amount.
     */
    post: operations["updatePrice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_links": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment links
     * @description Lists payment links, newest first.
     */
    get: operations["listPaymentLinks"];
    put?: never;
    /**
     * Create a payment link
     * @description Creates an address that can be shared and paid at again and again.
     */
    post: operations["createPaymentLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment_links/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payment link
     * @description Returns a payment link.
     */
    get: operations["retrievePaymentLink"];
    put?: never;
    /**
     * Update a payment link
     * @description Changes a payment link, or switches it off.
     */
    post: operations["updatePaymentLink"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkout/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a checkout session
     * @description Creates a hosted page on which the payer pays, subscribes or saves a card. It expires 24 hours after creation. That the payer reached `success_url` proves nothing: read the session or the payment intent.
     */
    post: operations["createCheckoutSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkout/sessions/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List checkout sessions
     * @description Lists checkout sessions, newest first.
     */
    get: operations["listCheckoutSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkout/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a checkout session
     * @description Returns a checkout session with its current state.
     */
    get: operations["retrieveCheckoutSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkout/sessions/{id}/expire": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Expire a checkout session
     * @description Ends an open checkout session, so that nobody can pay there any more.
     */
    post: operations["expireCheckoutSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkout/sessions/{id}/line_items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a checkout session's line items
     * @description Lists what is paid for in a checkout session.
     */
    get: operations["listCheckoutSessionLineItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     * @description Lists customers, newest first. No source confirms that this operation exists.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Create a customer
     * @description Creates a customer. Every field is optional; an e-mail is recommended.
     */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a customer
     * @description Returns a customer.
     */
    get: operations["retrieveCustomer"];
    put?: never;
    /**
     * Update a customer
     * @description Changes a customer; what is left out stays as it is.
     */
    post: operations["updateCustomer"];
    /**
     * Delete a customer
     * @description Deletes a customer. No source confirms that this operation exists.
     */
    delete: operations["deleteCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/setup_intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List setup intents
     * @description Lists setup intents, newest first.
     */
    get: operations["listSetupIntents"];
    put?: never;
    /**
     * Create a setup intent
     * @description Begins to save a payment method without a payment; with `confirm` it is confirmed in the same call.
     */
    post: operations["createSetupIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/setup_intents/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a setup intent
     * @description Returns a setup intent with its current state.
     */
    get: operations["retrieveSetupIntent"];
    put?: never;
    /**
     * Update a setup intent
     * @description Changes a setup intent.
     */
    post: operations["updateSetupIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/setup_intents/{id}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a setup intent
     * @description Tries to save the payment method, and attaches it to the customer on success.
     */
    post: operations["confirmSetupIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/setup_intents/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a setup intent
     * @description Cancels a setup intent.
     */
    post: operations["cancelSetupIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/setup_attempts/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List setup attempts
     * @description Lists the attempts of a setup intent, newest first.
     */
    get: operations["listSetupAttempts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     * @description Lists invoices, newest first.
     */
    get: operations["listInvoices"];
    put?: never;
    /**
     * Create an invoice
     * @description Creates a draft invoice. No source confirms that this operation exists.
     */
    post: operations["createInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an invoice
     * @description Returns an invoice. No source confirms that this operation exists.
     */
    get: operations["retrieveInvoice"];
    put?: never;
    post?: never;
    /**
     * Delete a draft invoice
     * @description Deletes an invoice that is still a draft. The provider's page is marked as being in development.
     */
    delete: operations["deleteDraftInvoice"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/invoices/{id}/send": {
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
     * @description Sends an invoice to the customer, who pays it by hand.
     */
    post: operations["sendInvoice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List subscriptions
     * @description Lists subscriptions, newest first. The provider's page is marked as being in development.
     */
    get: operations["listSubscriptions"];
    put?: never;
    /**
     * Create a subscription
     * @description Subscribes a customer to one or more prices. Cards (Visa, Mastercard) and the wallets Alipay, AlipayHK, Boost, DANA, GCash, KakaoPay, Touch'n Go and TrueMoney can pay for it.
     */
    post: operations["createSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subscriptions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Update a subscription
     * @description Changes a subscription's prices, or ends it with its current period.
     */
    post: operations["updateSubscription"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/subscription_items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a subscription item
     * @description Adds a price to a subscription. The provider's page is marked as being in development.
     */
    post: operations["createSubscriptionItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/issuing/cardholders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a cardholder
     * @description Creates someone to whom cards can be issued.
     */
    post: operations["createIssuingCardholder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/issuing/cards": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List issued cards
     * @description Lists issued cards, newest first.
     */
    get: operations["listIssuingCards"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/issuing/cards/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an issued card
     * @description Returns an issued card; its number and security code only when `expand` asks for them.
     */
    get: operations["retrieveIssuingCard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/issuing/authorizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List authorizations
     * @description Lists requests to pay with issued cards, newest first. The provider's page is marked as being in development.
     */
    get: operations["listIssuingAuthorizations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/issuing/authorizations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an authorization
     * @description Returns a request to pay with an issued card.
     */
    get: operations["retrieveIssuingAuthorization"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/coupons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a coupon
     * @description Creates a discount of an amount or a percentage.
     */
    post: operations["createCoupon"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/promotion_code": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a promotion code
     * @description Creates a code that customers enter to use a coupon.
     */
    post: operations["createPromotionCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payment_intent.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment intent was created
     * @description Delivered to the endpoints that listen to `payment_intent.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.requires_action": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payer must act on `next_action`
     * @description Delivered to the endpoints that listen to `payment_intent.requires_action`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentRequiresAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.processing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment is being processed
     * @description Delivered to the endpoints that listen to `payment_intent.processing`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentProcessing"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment was made
     * @description Delivered to the endpoints that listen to `payment_intent.succeeded`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.payment_failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An attempt to pay failed
     * @description Delivered to the endpoints that listen to `payment_intent.payment_failed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentPaymentFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment intent was cancelled
     * @description Delivered to the endpoints that listen to `payment_intent.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentIntentCanceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.refund.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A refund changed
     * @description Delivered to the endpoints that listen to `charge.refund.updated`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onChargeRefundUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "charge.dispute.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A dispute changed
     * @description Delivered to the endpoints that listen to `charge.dispute.updated`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onChargeDisputeUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "setup_intent.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A setup intent was created
     * @description Delivered to the endpoints that listen to `setup_intent.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onSetupIntentCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "setup_intent.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment method was saved
     * @description Delivered to the endpoints that listen to `setup_intent.succeeded`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onSetupIntentSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "product.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A product was created
     * @description Delivered to the endpoints that listen to `product.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onProductCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "checkout.session.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A checkout session was completed
     * @description Delivered to the endpoints that listen to `checkout.session.completed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onCheckoutSessionCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "checkout.session.expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A checkout session expired before the payer finished
     * @description Delivered to the endpoints that listen to `checkout.session.expired`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onCheckoutSessionExpired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "checkout.session.canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payer gave up a checkout session
     * @description Delivered to the endpoints that listen to `checkout.session.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onCheckoutSessionCanceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_link.paid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payment link was paid
     * @description Delivered to the endpoints that listen to `payment_link.paid`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPaymentLinkPaid"];
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
     * @description Delivered to the endpoints that listen to `payout.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPayoutCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.paid": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout is expected in the beneficiary's account
     * @description Delivered to the endpoints that listen to `payout.paid`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPayoutPaid"];
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
     * The bank refused or returned a payout
     * @description Delivered to the endpoints that listen to `payout.failed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPayoutFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.canceled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A payout was cancelled before it was sent
     * @description Delivered to the endpoints that listen to `payout.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     */
    post: operations["onPayoutCanceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description Limits a list to objects created in a span of time. */
    CreatedFilter: {
      /** @description Created after this time. */
      gt?: number | string;
      /** @description Created at or after this time. */
      gte?: number | string;
      /** @description Created before this time. */
      lt?: number | string;
      /** @description Created at or before this time. */
      lte?: number | string;
    };
    /** @description State of a payment intent. It begins in `requires_payment_method` or `requires_confirmation`; confirming leads to `requires_action`, `processing`, `requires_capture` or `succeeded`, or back to `requires_payment_method` with `last_payment_error`. After the payer has acted, a manually confirmed intent returns to `requires_confirmation`. `requires_capture` ends in `succeeded` by a capture, or in `canceled` after about seven days. `succeeded` and `canceled` are final. */
    PaymentIntentStatus:
      | (
          | "requires_payment_method"
          | "requires_confirmation"
          | "requires_action"
          | "processing"
          | "requires_capture"
          | "succeeded"
          | "canceled"
          | "failed"
        )
      | (string & {});
    /** @description Free key and value pairs; the keys are the merchant's own. */
    Metadata: {
      [key: string]: string;
    };
    /** @description A postal address. */
    Address: {
      /** @description City. */
      city?: string | null;
      /** @description Country, two letters (ISO 3166-1 alpha-2). */
      country?: string | null;
      /** @description First line. */
      line1?: string | null;
      /** @description Second line. */
      line2?: string | null;
      /** @description Postal code. */
      postal_code?: string | null;
      /** @description State or region. */
      state?: string | null;
    };
    /** @description Where goods are sent, with the carrier once it is known. */
    Shipping: {
      /** @description Shipping address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Carrier. */
      carrier?: string | null;
      /** @description Recipient. */
      name?: string | null;
      /** @description Recipient's phone. */
      phone?: string | null;
      /** @description Tracking number. */
      tracking_number?: string | null;
    };
    /** @description Machine-readable code of an error. */
    ErrorCode:
      | (
          | "account_country_invalid_address"
          | "account_error_country_change_requires_additional_steps"
          | "account_invalid"
          | "account_number_invalid"
          | "acss_debit_session_incomplete"
          | "alipay_upgrade_required"
          | "amount_too_large"
          | "amount_too_small"
          | "api_key_expired"
          | "authentication_required"
          | "balance_insufficient"
          | "refund_failed"
        )
      | (string & {});
    /** @description A way to pay. */
    PaymentMethodType:
      | (
          | "card"
          | "alipayplus"
          | "alipay"
          | "wechat_pay"
          | "sepa_debit"
          | "alipay_hk"
          | "boost"
          | "truemoney"
          | "gcash"
          | "kakaopay"
          | "touchngo"
          | "rabbit_line_pay"
          | "dana"
          | "klarna"
          | "ideal"
          | "giropay"
          | "sofort"
          | "eps"
          | "trustly"
          | "bancontact"
          | "p24"
          | "unionpay"
          | "fpx"
          | "mcash"
          | "grabpay"
          | "bank_transfer_id"
          | "qris"
          | "promptpay"
          | "ovo"
          | "shopeepay"
          | "upi"
          | "boleto"
          | "paynow"
          | "pix"
          | "9pay"
          | "stitch"
          | "bpi"
          | "mobile_money"
          | "sepa"
          | "bank_transfer_eu"
          | "bank_transfer_uk"
          | "bank_transfer_ng"
          | "bank_transfer_za"
          | "akulaku"
          | "momo"
          | "vietcombank"
          | "zalo"
          | "atome"
        )
      | (string & {});
    /** @description The payment method that failed. */
    LastPaymentErrorMethod: {
      /** @description Way to pay. */
      type?: components["schemas"]["PaymentMethodType"] | null;
    };
    /** @description Class of an error. */
    ErrorType: ("api_error" | "card_error" | "idempotency_error" | "invalid_request_error") | (string & {});
    /** @description Why the last attempt failed. A failed attempt need not be an HTTP error. */
    LastPaymentError: {
      /** @description Code of the error. */
      code?: components["schemas"]["ErrorCode"] | null;
      /** @description Text for people. */
      message?: string | null;
      /** @description The payment method that failed. */
      payment_method?: components["schemas"]["LastPaymentErrorMethod"] | null;
      /** @description Why the issuer declined. */
      decline_code?: string | null;
      /** @description Class of the error. */
      type?: components["schemas"]["ErrorType"] | null;
    };
    /** @description Send the payer to a page. */
    RedirectAction: {
      /** @description Page to send the payer to. */
      url?: string | null;
      /** @description Where the payer comes back to. */
      return_url?: string | null;
      /** @description Content of a QR code. */
      qrcode?: string | null;
    };
    /** @description How the payer continues in WeChat. Its properties are not documented. */
    WechatPayAction: {
      [key: string]: unknown;
    };
    /** @description What the payer must do next. `type` mostly names the property that says how. */
    NextAction: {
      /** @description Name of the property that applies. */
      type?: string | null;
      /** @description Redirect to a page of the payment method. */
      redirect_to_url?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect to 3-D Secure device data collection. */
      ddc_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect to the 3-D Secure challenge. */
      challenge_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect to Alipay+. */
      alipayplus_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect to Alipay. */
      alipay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Show a QR code for WeChat. */
      wechat_pay_display_qr_code?: components["schemas"]["WechatPayAction"] | null;
      /** @description Open WeChat on Android. */
      wechat_pay_redirect_to_android_app?: components["schemas"]["WechatPayAction"] | null;
      /** @description Open WeChat on iOS. */
      wechat_pay_redirect_to_ios_app?: components["schemas"]["WechatPayAction"] | null;
      /** @description Open WeChat in the browser. */
      wechat_pay_redirect_to_web?: components["schemas"]["WechatPayAction"] | null;
      /** @description Parameters for a WeChat official account. */
      wechat_pay_official_account_params?: components["schemas"]["WechatPayAction"] | null;
      /** @description Redirect for `truemoney`. */
      truemoney_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `akulaku`. */
      akulaku_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bank_transfer_id`. */
      bank_transfer_id_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `promptpay`. */
      promptpay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `dana`. */
      dana_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `shopeepay`. */
      shopeepay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `gcash`. */
      gcash_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `rabbit_line_pay`. */
      rabbit_line_pay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `alipay_hk`. */
      alipay_hk_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bpi`. */
      bpi_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `pix`. */
      pix_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `mcash`. */
      mcash_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `ovo`. */
      ovo_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bank_transfer_uk`. */
      bank_transfer_uk_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect or QR code for a bank transfer in Vietnam. */
      bank_transfer_vn_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `9pay`. */
      "9pay_handle_redirect"?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `boost`. */
      boost_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `kakaopay`. */
      kakaopay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `touchngo`. */
      touchngo_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `grabpay`. */
      grabpay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `unionpay`. */
      unionpay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `klarna`. */
      klarna_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `ideal`. */
      ideal_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `giropay`. */
      giropay_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `sofort`. */
      sofort_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `eps`. */
      eps_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `trustly`. */
      trustly_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bancontact`. */
      bancontact_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `p24`. */
      p24_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `fpx`. */
      fpx_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `qris`. */
      qris_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `upi`. */
      upi_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `boleto`. */
      boleto_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `paynow`. */
      paynow_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `stitch`. */
      stitch_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `sepa_debit`. */
      sepa_debit_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `mobile_money`. */
      mobile_money_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bank_transfer_eu`. */
      bank_transfer_eu_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bank_transfer_ng`. */
      bank_transfer_ng_handle_redirect?: components["schemas"]["RedirectAction"] | null;
      /** @description Redirect for `bank_transfer_za`. */
      bank_transfer_za_handle_redirect?: components["schemas"]["RedirectAction"] | null;
    };
    /** @description Whether 3-D Secure is asked for. */
    ThreeDSecureRequest: ("auto" | "any") | (string & {});
    /**
     * @description When an authorised payment is captured: at once, or by a capture call.
     * @enum {string}
     */
    KnownCaptureMethod: "automatic" | "manual";
    /** @description When an authorised payment is captured; new values may appear. */
    CaptureMethod: components["schemas"]["KnownCaptureMethod"] | (string & {});
    /** @description Options for cards. */
    CardOptions: {
      /** @description Whether 3-D Secure is asked for. */
      request_three_d_secure?: components["schemas"]["ThreeDSecureRequest"] | null;
      /** @description When the card payment is captured. */
      capture_method?: components["schemas"]["CaptureMethod"] | null;
    };
    /** @description Where the payer is: in a browser or in an app. */
    TerminalType: ("WEB" | "APP") | (string & {});
    /** @description Options for a wallet. */
    WalletOptions: {
      /** @description Where the payer is; WeChat Pay has one value per sub-product. */
      terminal_type?: components["schemas"]["TerminalType"] | null;
      /** @description Operating system of the payer's device, such as `ANDROID`. */
      os_type?: string | null;
    };
    /** @description Options for SEPA direct debit. */
    SepaOptions: {
      /** @description Account to debit. */
      iban?: string | null;
    };
    /** @description Options for UPI. */
    UpiOptions: {
      /** @description App the payer pays with: `googlepay`, `phonepe`, `paytm` or `other`. */
      app_type?: string | null;
    };
    /** @description Options per payment method type. */
    PaymentMethodOptions: {
      /** @description For cards. */
      card?: components["schemas"]["CardOptions"] | null;
      /** @description For Alipay+. */
      alipayplus?: components["schemas"]["WalletOptions"] | null;
      /** @description For AlipayHK. */
      alipay_hk?: components["schemas"]["WalletOptions"] | null;
      /** @description For Alipay. */
      alipay?: components["schemas"]["WalletOptions"] | null;
      /** @description For WeChat Pay. */
      wechat_pay?: components["schemas"]["WalletOptions"] | null;
      /** @description For SEPA direct debit. */
      sepa_debit?: components["schemas"]["SepaOptions"] | null;
      /** @description For Akulaku. */
      akulaku?: components["schemas"]["WalletOptions"] | null;
      /** @description For TrueMoney. */
      truemoney?: components["schemas"]["WalletOptions"] | null;
      /** @description For KakaoPay. */
      kakaopay?: components["schemas"]["WalletOptions"] | null;
      /** @description For ShopeePay. */
      shopeepay?: components["schemas"]["WalletOptions"] | null;
      /** @description For DANA. */
      dana?: components["schemas"]["WalletOptions"] | null;
      /** @description For PIX. */
      pix?: components["schemas"]["WalletOptions"] | null;
      /** @description For GCash. */
      gcash?: components["schemas"]["WalletOptions"] | null;
      /** @description For Boost. */
      boost?: components["schemas"]["WalletOptions"] | null;
      /** @description For Touch'n Go. */
      touchngo?: components["schemas"]["WalletOptions"] | null;
      /** @description For Rabbit LINE Pay. */
      rabbit_line_pay?: components["schemas"]["WalletOptions"] | null;
      /** @description For BPI. */
      bpi?: components["schemas"]["WalletOptions"] | null;
      /** @description For SEPA direct debit, as the guide spells it. */
      sepa?: components["schemas"]["SepaOptions"] | null;
      /** @description For UPI. */
      upi?: components["schemas"]["UpiOptions"] | null;
    };
    /**
     * @description Who may confirm. `automatic`: a publishable key may, and nothing is left to confirm after the next action; `manual`: only the secret key may, and the intent returns to `requires_confirmation` after the next action.
     * @enum {string}
     */
    KnownConfirmationMethod: "automatic" | "manual";
    /** @description Who may confirm. `automatic`: a publishable key may, and nothing is left to confirm after the next action; `manual`: only the secret key may, and the intent returns to `requires_confirmation` after the next action; new values may appear. */
    ConfirmationMethod: components["schemas"]["KnownConfirmationMethod"] | (string & {});
    /** @description State of the 3-D Secure transaction. */
    ThreeDSecureStatus: ("COMPLETED" | "PENDING" | "FAILED") | (string & {});
    /** @description Outcome of authentication: `Y` done, `A` attempted, `N` failed, `U` unavailable, `C` challenge required, `R` rejected. */
    ThreeDSecureResult: ("Y" | "A" | "N" | "U" | "C" | "R") | (string & {});
    /** @description Whether the card takes part: `Y` yes, `N` not enrolled, `U` unavailable. */
    ThreeDSecureEnrollment: ("Y" | "N" | "U") | (string & {});
    /** @description Result of 3-D Secure. */
    ThreeDsStatus: {
      /** @description Authentication value of the issuer. */
      cavv?: string | null;
      /** @description Electronic commerce indicator. */
      eci?: number | null;
      /** @description State of the transaction. */
      status?: components["schemas"]["ThreeDSecureStatus"] | null;
      /** @description Outcome. */
      three_d_result?: components["schemas"]["ThreeDSecureResult"] | null;
      /** @description Whether the card takes part. */
      three_d_enrollment?: components["schemas"]["ThreeDSecureEnrollment"] | null;
      /** @description Version of the protocol. */
      three_d_secure_version?: string | null;
      /** @description Id of the transaction. */
      xid?: string | null;
      /** @description Id of the transaction at the 3-D Secure server. */
      three_d_secure_server_transaction_id?: string | null;
    };
    /** @description One payment from creation to its end, with its current state. */
    PaymentIntent: {
      /** @description Id, `pi_…`. */
      id: string;
      /** @description Always `payment_intent`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Currency (ISO 4217), mostly upper case. */
      currency: string;
      /** @description Customer, `cus_…`; null or empty without one. */
      customer?: string | null;
      /** @description Amount to collect, in the smallest currency unit. */
      amount: number;
      /** @description State. */
      status?: components["schemas"]["PaymentIntentStatus"] | null;
      /** @description Free text. */
      description?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["Shipping"] | null;
      /** @description Order id in the merchant's system. */
      merchant_order_id?: string | null;
      /** @description Secret for the browser SDK, `<id>_secret_<random>`. */
      client_secret?: string | null;
      /** @description Why the last attempt failed. */
      last_payment_error?: components["schemas"]["LastPaymentError"] | null;
      /** @description What the payer must do next; an empty string means nothing. */
      next_action?: components["schemas"]["NextAction"] | string | null;
      /** @description Allowed ways to pay, as a list or as JSON inside a string. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][] | string | null;
      /** @description Options per payment method type, as an object or as JSON inside a string. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"] | string | null;
      /** @description Payment method, `pm_…`. */
      payment_method?: string | null;
      /** @description Where the receipt goes. */
      receipt_email?: string | null;
      /** @description Time of cancellation, Unix milliseconds. */
      canceled_at?: number | null;
      /** @description Reason given for the cancellation. */
      cancellation_reason?: string | null;
      /** @description Who may confirm. */
      confirmation_method?: components["schemas"]["ConfirmationMethod"] | null;
      /** @description Result of 3-D Secure. */
      "3ds_status"?: components["schemas"]["ThreeDsStatus"] | null;
      /** @description Amount that can be captured, in the smallest currency unit. */
      amount_capturable?: number | null;
      /** @description Where the payer returns to. */
      return_url?: string | null;
      /** @description Quantity of the product. */
      quantity?: number | null;
      /** @description Id of the payer in the merchant's system. */
      merchant_user_id?: string | null;
      /** @description Amount received so far, in the smallest currency unit. */
      amount_received?: number | null;
      /** @description When the payment is captured. */
      capture_method?: components["schemas"]["CaptureMethod"] | null;
      /** @description Invoice it pays. */
      invoice?: string | null;
      /** @description How the saved payment method will be used: `off_session` or `on_session`. */
      setup_future_usage?: string | null;
      /** @description Whether the payer was not present. */
      "off-session"?: boolean | null;
      /** @description Whether the payer was not present, in the other spelling. */
      off_session?: boolean | null;
      /** @description Text on the payer's statement. */
      statement_descriptor?: string | null;
      /** @description End of the text on the payer's statement. */
      statement_descriptor_suffix?: string | null;
      /** @description In old responses, always empty; probably an old spelling of `canceled_at`. */
      cancel_at?: number | string | null;
    };
    /** @description A page of payment intents, newest first. */
    PaymentIntentList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The payment intents of this page. */
      data: components["schemas"]["PaymentIntent"][];
    };
    /** @description What went wrong. */
    ApiError: {
      /** @description Class of the error. */
      type?: components["schemas"]["ErrorType"] | null;
      /** @description Code of the error. */
      code?: components["schemas"]["ErrorCode"] | null;
      /** @description Text for people. */
      message?: string | null;
      /** @description Why the issuer declined, for card errors. */
      decline_code?: string | null;
      /** @description Text for people, in another spelling. */
      error_description?: string | null;
    };
    /** @description An error wrapped in `error`. */
    ErrorEnvelope: {
      /** @description The error, or only its text. */
      error: components["schemas"]["ApiError"] | string;
      /** @description Text for people. */
      message?: string | null;
      /** @description Text for people, in another spelling. */
      error_description?: string | null;
    };
    /** @description An error response: wrapped in `error`, or flat. */
    ErrorBody: components["schemas"]["ErrorEnvelope"] | components["schemas"]["ApiError"];
    /** @description Who is billed. */
    BillingDetails: {
      /** @description Billing address. */
      address?: components["schemas"]["Address"] | null;
      /** @description E-mail. */
      email?: string | null;
      /** @description Full name. */
      name?: string | null;
      /** @description Phone. */
      phone?: string | null;
    };
    /** @description A card to charge. */
    CardData: {
      /** @description Card number. */
      number: string;
      /** @description Month of expiry, two digits. */
      exp_month: number | string;
      /** @description Year of expiry, four digits. */
      exp_year: number | string;
      /** @description Security code. */
      cvc?: string;
      /** @description Cardholder. */
      name?: string;
    };
    /** @description Details for SEPA direct debit (at most 1,000 EUR per payment). Its properties are not documented. */
    SepaDebitData: {
      [key: string]: unknown;
    };
    /** @description Details for WeChat Pay. Its properties are not documented. */
    WechatPayData: {
      [key: string]: unknown;
    };
    /** @description Details for Alipay+. Its properties are not documented. */
    AlipayPlusData: {
      [key: string]: unknown;
    };
    /** @description Mobile money operator, with its country. */
    MobileMoneyProvider:
      | (
          | "mtn_cm"
          | "orange_cm"
          | "mtn_gh"
          | "vodafone_gh"
          | "airtel_gh"
          | "mpesa_ke"
          | "mtn_rw"
          | "airtel_rw"
          | "airtel_tz"
          | "tigo_tz"
          | "vodacom_tz"
          | "azampesa_tz"
          | "halopesa_tz"
          | "mtn_ug"
          | "airtel_ug"
        )
      | (string & {});
    /** @description A mobile money account to charge. Settles in USD; no refunds and no chargebacks. UGX, RWF and XAF have no decimals, KES, TZS and GHS two. `256777000001` with `mtn_ug` is the guide's sample number. */
    MobileMoneyData: {
      /** @description Phone number with country prefix and without `+`. */
      phone_number: string;
      /** @description Operator of the account. */
      provider_code: components["schemas"]["MobileMoneyProvider"];
    };
    /** @description Details from which a payment method is made. */
    PaymentMethodData: {
      /** @description Way to pay. */
      type: components["schemas"]["PaymentMethodType"];
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"];
      /** @description The card, for `card`. */
      card?: components["schemas"]["CardData"];
      /** @description Details for `sepa_debit`. */
      sepa_debit?: components["schemas"]["SepaDebitData"];
      /** @description Details for `wechat_pay`. */
      wechat_pay?: components["schemas"]["WechatPayData"];
      /** @description Details for `alipayplus`. */
      alipayplus?: components["schemas"]["AlipayPlusData"];
      /** @description The account, for `mobile_money`. */
      mobile_money?: components["schemas"]["MobileMoneyData"];
    };
    /** @description Where goods are to be sent. */
    ShippingData: {
      /** @description Shipping address. */
      address?: components["schemas"]["Address"];
      /** @description Carrier. */
      carrier?: string;
      /** @description Recipient. */
      name: string;
      /** @description Recipient's phone. */
      phone?: string;
    };
    /**
     * @description How the saved payment method will be used: with the payer present or without.
     * @enum {string}
     */
    FutureUsage: "off_session" | "on_session";
    /** @description A payment intent to create, and with `confirm` to confirm at once. */
    CreatePaymentIntentRequest: {
      /** @description Amount to collect, in the smallest currency unit; at least 0.50 USD or equivalent, at most eight digits. */
      amount: number;
      /** @description Currency (ISO 4217). */
      currency: string;
      /**
       * @description Confirm in the same call.
       * @default false
       */
      confirm?: boolean;
      /** @description Payment method to create and use. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Free text. */
      description?: string;
      /** @description Quantity of the product. */
      quantity?: number;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Id of the payer in the merchant's system. */
      merchant_user_id?: string;
      /** @description Order id in the merchant's system; can be searched for. */
      merchant_order_id?: string;
      /** @description Where goods are to be sent. */
      shipping?: components["schemas"]["ShippingData"];
      /** @description Where the payer returns to; only with `confirm`. May be an app's URI. */
      return_url?: string;
      /** @description Whether the payer is not present; only with `confirm`. Written with a hyphen. */
      "off-session"?: boolean;
      /** @description Customer, `cus_…`. */
      customer?: string;
      /** @description Listed by the provider, though it is a field of responses. */
      canceled_at?: number;
      /** @description Who may confirm; `automatic` when left out. */
      confirmation_method?: components["schemas"]["KnownConfirmationMethod"];
      /** @description When to capture; `automatic` when left out. */
      capture_method?: components["schemas"]["KnownCaptureMethod"];
      /** @description Save the payment method for this use. */
      setup_future_usage?: components["schemas"]["FutureUsage"];
    };
    /** @description Pairs to set; an empty string in place of the object removes all keys. */
    MetadataUpdate: components["schemas"]["Metadata"] | string;
    /** @description What to change on a payment intent. */
    UpdatePaymentIntentRequest: {
      /** @description Amount to collect, in the smallest currency unit. */
      amount?: number;
      /** @description Currency (ISO 4217). */
      currency?: string;
      /** @description Payment method to create and use. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Free text. */
      description?: string;
      /** @description Quantity of the product. */
      quantity?: number;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Id of the payer in the merchant's system. */
      merchant_user_id?: string;
      /** @description Order id in the merchant's system. */
      merchant_order_id?: string;
      /** @description Where goods are to be sent. */
      shipping?: components["schemas"]["ShippingData"];
      /** @description Customer, `cus_…`. */
      customer?: string;
      /** @description When to capture. */
      capture_method?: components["schemas"]["KnownCaptureMethod"];
      /** @description Save the payment method for this use. */
      setup_future_usage?: components["schemas"]["FutureUsage"];
    };
    /** @description What to confirm with. */
    ConfirmPaymentIntentRequest: {
      /** @description Payment method to create and use. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Where the payer returns to; may be an app's URI. */
      return_url?: string;
      /** @description Whether the payer is not present; only with `confirm`. Written with a hyphen. */
      "off-session"?: boolean;
      /** @description Where goods are to be sent. */
      shipping?: components["schemas"]["ShippingData"];
      /** @description When to capture. */
      capture_method?: components["schemas"]["KnownCaptureMethod"];
      /** @description Save the payment method for this use. */
      setup_future_usage?: components["schemas"]["FutureUsage"];
    };
    /** @description How much to capture. */
    CapturePaymentIntentRequest: {
      /** @description Amount to capture, in the smallest currency unit; at most the amount of the intent. Without it, all of `amount_capturable`; what is left over is released. */
      amount_to_capture?: number;
    };
    /** @description Why the payment intent is cancelled. */
    CancelPaymentIntentRequest: {
      /** @description Reason, free text. */
      cancellation_reason?: string;
    };
    /** @description What the issuer checked. */
    CardChecks: {
      /** @description Result for the first address line. */
      address_line1_check?: string | null;
      /** @description Result for the postal code. */
      address_zip_check?: string | null;
      /** @description Result for the security code. */
      cvc_check?: string | null;
    };
    /** @description A saved card, without its number. */
    PaymentMethodCard: {
      /** @description Brand. */
      brand?: string | null;
      /** @description What the issuer checked. */
      checks?: components["schemas"]["CardChecks"] | null;
      /** @description Country of issue, two letters. */
      country?: string | null;
      /** @description Month of expiry. */
      exp_month?: number | null;
      /** @description Year of expiry. */
      exp_year?: number | null;
      /** @description Same for the same card number. */
      fingerprint?: string | null;
      /** @description Kind of funding, such as credit or debit. */
      funding?: string | null;
      /** @description Last four digits. */
      last4?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
    };
    /** @description How the charge was paid. */
    ChargePaymentMethodDetails: {
      /** @description Way to pay. */
      type?: components["schemas"]["PaymentMethodType"] | null;
      /** @description The card, for `card`. */
      card?: components["schemas"]["PaymentMethodCard"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description State of a charge. */
    ChargeStatus: ("succeeded" | "pending" | "failed") | (string & {});
    /** @description One attempt to move the payer's money. */
    Charge: {
      /** @description Id, `ch_…`. */
      id: string;
      /** @description Always `charge`. */
      object?: string | null;
      /** @description Amount, in the smallest currency unit. */
      amount?: number | null;
      /** @description Amount captured, in the smallest currency unit. */
      amount_captured?: number | null;
      /** @description Amount refunded, in the smallest currency unit. */
      amount_refunded?: number | null;
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /** @description Whether it was captured. */
      captured?: boolean | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Customer, `cus_…`. */
      customer?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Whether it is disputed. */
      disputed?: boolean | null;
      /** @description Why it failed. */
      failure_code?: components["schemas"]["ErrorCode"] | null;
      /** @description Why it failed, for people. */
      failure_message?: string | null;
      /** @description Invoice it pays. */
      invoice?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Whether it was paid. */
      paid?: boolean | null;
      /** @description Payment intent, `pi_…`. */
      payment_intent?: string | null;
      /** @description Payment method, `pm_…`. */
      payment_method?: string | null;
      /** @description How it was paid. */
      payment_method_details?: components["schemas"]["ChargePaymentMethodDetails"] | null;
      /** @description Whether all of it was refunded. */
      refunded?: boolean | null;
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["Shipping"] | null;
      /** @description State. */
      status?: components["schemas"]["ChargeStatus"] | null;
      /** @description Where the receipt goes. */
      receipt_email?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of charges, newest first. */
    ChargeList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The charges of this page. */
      data: components["schemas"]["Charge"][];
    };
    /** @description A way to pay that can be used again. */
    PaymentMethod: {
      /** @description Id, `pm_…`. */
      id?: string;
      /** @description Always `payment_method`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Customer it is attached to, `cus_…`. */
      customer?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"] | null;
      /** @description Way to pay. */
      type: components["schemas"]["PaymentMethodType"];
      /** @description The card, for `card`. */
      card?: components["schemas"]["PaymentMethodCard"] | null;
    };
    /** @description A page of payment methods, newest first. */
    PaymentMethodList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The payment methods of this page. */
      data: components["schemas"]["PaymentMethod"][];
    };
    /** @description A card: the full details to create one. */
    CardInput: {
      /** @description Card number. */
      number?: string;
      /** @description Month of expiry. */
      exp_month?: number | string;
      /** @description Year of expiry. */
      exp_year?: number | string;
      /** @description Security code. */
      cvc?: string;
      /** @description Cardholder. */
      name?: string;
      /** @description Brand. */
      brand?: string;
      /** @description What the issuer checked. */
      checks?: components["schemas"]["CardChecks"];
      /** @description Country of issue, two letters. */
      country?: string;
      /** @description Same for the same card number. */
      fingerprint?: string;
      /** @description Kind of funding. */
      funding?: string;
      /** @description Last four digits. */
      last4?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description A payment method to create. */
    CreatePaymentMethodRequest: {
      /** @description Way to pay. */
      type: components["schemas"]["PaymentMethodType"];
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"];
      /** @description The card, for `card`. */
      card?: components["schemas"]["CardInput"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What to change on a payment method. */
    UpdatePaymentMethodRequest: {
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"];
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description The customer to attach to. */
    AttachPaymentMethodRequest: {
      /** @description Customer, `cus_…`. */
      customer: string;
    };
    /** @description Why money is given back. Other reasons are sent, too. */
    RefundReasonInput:
      | ("duplicate" | "fraudulent" | "requested_by_customer" | "requested_by_merchant" | "resolved_dispute")
      | (string & {});
    /** @description What to give back. */
    CreateRefundRequest: {
      /** @description Payment intent, `pi_…`; needed in practice, though the page marks it optional. */
      payment_intent?: string;
      /** @description Amount, in the smallest currency unit; all of it when left out. */
      amount?: number | string;
      /** @description Why money is given back. */
      reason?: components["schemas"]["RefundReasonInput"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description Why money was given back. */
    RefundReason:
      | (
          | "duplicate"
          | "fraudulent"
          | "requested_by_customer"
          | "requested_by_merchant"
          | "expired_uncaptured_charge"
          | "resolved_dispute"
        )
      | (string & {});
    /** @description State of a refund. */
    RefundStatus: ("succeeded" | "pending" | "failed" | "canceled" | "requires_action") | (string & {});
    /** @description Why a refund failed. */
    RefundFailureReason: ("lost_or_stolen_card" | "expired_or_canceled_card" | "unknown") | (string & {});
    /** @description Money given back for a payment. */
    Refund: {
      /** @description Id, `re_…`. */
      id: string;
      /** @description Always `refund`. */
      object?: string | null;
      /** @description Amount, in the smallest currency unit. */
      amount?: number | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Payment intent, `pi_…`. */
      payment_intent?: string | null;
      /** @description Why money was given back. */
      reason?: components["schemas"]["RefundReason"] | null;
      /** @description State. */
      status?: components["schemas"]["RefundStatus"] | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Why it failed. */
      failure_reason?: components["schemas"]["RefundFailureReason"] | null;
      /** @description Number on the receipt. */
      receipt_number?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
    };
    /** @description What happened. */
    EventType:
      | (
          | "payment_intent.created"
          | "payment_intent.requires_action"
          | "payment_intent.processing"
          | "payment_intent.succeeded"
          | "payment_intent.payment_failed"
          | "payment_intent.canceled"
          | "charge.refund.updated"
          | "charge.dispute.updated"
          | "setup_intent.created"
          | "setup_intent.succeeded"
          | "product.created"
          | "checkout.session.completed"
          | "checkout.session.expired"
          | "checkout.session.canceled"
          | "payment_link.paid"
          | "payout.created"
          | "payout.paid"
          | "payout.failed"
          | "payout.canceled"
        )
      | (string & {});
    /** @description Whether events are delivered. */
    WebhookEndpointStatus: ("enabled" | "disabled") | (string & {});
    /** @description An address that events are delivered to. */
    WebhookEndpoint: {
      /** @description Id, `we_…`. */
      id: string;
      /** @description Always `webhook_endpoint`. */
      object?: string | null;
      /** @description Version the events are written in; seen: `1.0.1`, `2022-11-15`, null. */
      api_version?: string | null;
      /** @description Always null where it was seen. */
      application?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Events to deliver. */
      enabled_events?: components["schemas"]["EventType"][];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Whether events are delivered. */
      status?: components["schemas"]["WebhookEndpointStatus"] | null;
      /** @description Secret that signs the deliveries; only in the response to creation. */
      secret?: string | null;
      /** @description Address. */
      url?: string | null;
    };
    /** @description A page of webhook endpoints, newest first. */
    WebhookEndpointList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The webhook endpoints of this page. */
      data: components["schemas"]["WebhookEndpoint"][];
    };
    /** @description A webhook endpoint to create. */
    CreateWebhookEndpointRequest: {
      /** @description Address; https once it is public. */
      url: string;
      /** @description Events to deliver. */
      enabled_events: components["schemas"]["EventType"][];
      /** @description Free text. */
      description?: string;
      /** @description Version the events are written in, such as `1.0.1`. */
      api_version?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What to change on a webhook endpoint. */
    UpdateWebhookEndpointRequest: {
      /** @description Address. */
      url?: string;
      /** @description Events to deliver. */
      enabled_events?: components["schemas"]["EventType"][];
      /** @description Free text. */
      description?: string;
      /** @description Version the events are written in. */
      api_version?: string;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Whether events are delivered. */
      status?: components["schemas"]["WebhookEndpointStatus"];
      /** @description Whether delivery is switched off. */
      disabled?: boolean;
    };
    /** @description Confirms a deletion. */
    DeletedObject: {
      /** @description Id of the deleted object. */
      id?: string;
      /** @description Type of the deleted object. */
      object?: string | null;
      /** @description `true` once it is deleted. */
      deleted?: boolean | null;
    };
    /** @description What the merchant has said and shown. */
    DisputeEvidence: {
      /** @description Log of the payer's activity. */
      access_activity_log?: string | null;
      /** @description Billing address. */
      billing_address?: string | null;
      /** @description File with the cancellation policy. */
      cancellation_policy?: string | null;
      /** @description How the payer was shown the cancellation policy. */
      cancellation_policy_disclosure?: string | null;
      /** @description Why the subscription was not cancelled. */
      cancellation_rebuttal?: string | null;
      /** @description File with messages exchanged with the payer. */
      customer_communication?: string | null;
      /** @description E-mail of the payer. */
      customer_email_address?: string | null;
      /** @description Name of the payer. */
      customer_name?: string | null;
      /** @description IP address the payer bought from. */
      customer_purchase_ip?: string | null;
      /** @description File with the payer's signature. */
      customer_signature?: string | null;
      /** @description File about the earlier charge. */
      duplicate_charge_documentation?: string | null;
      /** @description How the two charges differ. */
      duplicate_charge_explanation?: string | null;
      /** @description Id of the earlier charge. */
      duplicate_charge_id?: string | null;
      /** @description What was sold. */
      product_description?: string | null;
      /** @description File with the receipt. */
      receipt?: string | null;
      /** @description File with the refund policy. */
      refund_policy?: string | null;
      /** @description How the payer was shown the refund policy. */
      refund_policy_disclosure?: string | null;
      /** @description Why no refund is due. */
      refund_refusal_explanation?: string | null;
      /** @description When the service was given. */
      service_date?: string | null;
      /** @description File that proves the service. */
      service_documentation?: string | null;
      /** @description Where the goods were sent. */
      shipping_address?: string | null;
      /** @description Who carried the goods. */
      shipping_carrier?: string | null;
      /** @description When the goods were sent. */
      shipping_date?: string | null;
      /** @description File that proves the shipping. */
      shipping_documentation?: string | null;
      /** @description Tracking number. */
      shipping_tracking_number?: string | null;
      /** @description Another file. */
      uncategorized_file?: string | null;
      /** @description Another statement. */
      uncategorized_text?: string | null;
      /** @description Time the evidence was begun, Unix milliseconds. */
      created?: number | null;
    };
    /** @description How the evidence stands. */
    DisputeEvidenceDetails: {
      /** @description Until when evidence is taken. */
      due_by?: number | null;
      /** @description Whether evidence was handed in. */
      has_evidence?: boolean | null;
      /** @description Whether it is too late. */
      past_due?: boolean | null;
      /** @description How often evidence was submitted. */
      submission_count?: number | null;
    };
    /** @description The merchant's own pairs, with those WooshPay fills in. */
    DisputeMetadata: {
      /** @description Card scheme, such as `VISA`. */
      card_scheme?: string | null;
      /** @description Card number, masked. */
      card_number?: string | null;
      /** @description Amount of the payment. */
      orig_transaction_amount?: string | null;
      /** @description Whether only part is disputed: `yes` or `no`. */
      partial_ind?: string | null;
      /** @description Currency of the payment. */
      orig_transaction_currency?: string | null;
      /** @description Until when to act, Unix milliseconds as a string. */
      work_by_date?: string | null;
      /** @description Acquirer reference number. */
      arn?: string | null;
      /** @description Time of the payment, Unix milliseconds as a string. */
      orig_transaction_date?: string | null;
    } & {
      [key: string]: string | null;
    };
    /** @description State of a dispute. */
    DisputeStatus:
      | (
          | "warning_needs_response"
          | "warning_under_review"
          | "warning_closed"
          | "needs_response"
          | "under_review"
          | "charge_refunded"
          | "won"
          | "lost"
        )
      | (string & {});
    /** @description A payer's objection to a charge. */
    Dispute: {
      /** @description Id, `dp_…`. */
      id: string;
      /** @description Always `dispute`. */
      object?: string | null;
      /** @description Disputed amount, in the smallest currency unit. */
      amount?: number | null;
      /** @description Ids of the balance transactions. */
      balance_transactions?: string[] | null;
      /** @description Charge, `ch_…`. */
      charge?: string | null;
      /** @description Payment intent, `pi_…`. */
      payment_intent?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description What the merchant has said and shown. */
      evidence?: components["schemas"]["DisputeEvidence"] | null;
      /** @description How the evidence stands. */
      evidence_details?: components["schemas"]["DisputeEvidenceDetails"] | null;
      /** @description Whether the charge can still be refunded. */
      is_charge_refundable?: boolean | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The merchant's own pairs, with those WooshPay fills in. */
      metadata?: components["schemas"]["DisputeMetadata"] | null;
      /** @description Reason of the payer, such as `general`. */
      reason?: string | null;
      /** @description State. */
      status?: components["schemas"]["DisputeStatus"] | null;
    };
    /** @description State of a setup intent. */
    SetupIntentStatus:
      | (
          | "requires_payment_method"
          | "requires_confirmation"
          | "requires_action"
          | "processing"
          | "succeeded"
          | "canceled"
        )
      | (string & {});
    /** @description The saving of a payment method without a payment. */
    SetupIntent: {
      /** @description Id, `seti_…`. */
      id: string;
      /** @description Always `setup_intent`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Customer the method is attached to, `cus_…`. */
      customer?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Secret for the browser SDK. */
      client_secret?: string | null;
      /** @description State. */
      status?: components["schemas"]["SetupIntentStatus"] | null;
      /** @description What the payer must do next. */
      next_action?: components["schemas"]["NextAction"] | string | null;
      /** @description Why the last attempt failed. */
      last_setup_error?: components["schemas"]["LastPaymentError"] | null;
      /** @description Payment method, `pm_…`. */
      payment_method?: string | null;
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][] | string | null;
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"] | string | null;
      /** @description How the method will be used: `on_session` or `off_session`. */
      usage?: string | null;
      /** @description Where the payer returns to. */
      return_url?: string | null;
      /** @description Reason given for the cancellation. */
      cancellation_reason?: string | null;
      /** @description Latest setup attempt. */
      latest_attempt?: string | null;
      /** @description Time of cancellation, Unix milliseconds. */
      canceled_at?: number | null;
      /** @description Result of 3-D Secure. */
      "3ds_status"?: components["schemas"]["ThreeDsStatus"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Something that is sold. */
    Product: {
      /** @description Id, `prod_…`. */
      id: string;
      /** @description Always `product`. */
      object?: string | null;
      /** @description Name. */
      name?: string | null;
      /** @description Whether it can be bought. */
      active?: boolean | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Addresses of pictures. */
      images?: string[] | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Its page. */
      url?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Time of the last change, Unix milliseconds. */
      updated?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Kind, such as `service`. */
      type?: string | null;
    };
    /**
     * @description What the session is for: a payment, a subscription, or saving a payment method.
     * @enum {string}
     */
    KnownCheckoutMode: "payment" | "subscription" | "setup";
    /** @description What the session is for: a payment, a subscription, or saving a payment method; new values may appear. */
    CheckoutMode: components["schemas"]["KnownCheckoutMode"] | (string & {});
    /** @description How the total follows from the quantity. */
    BillingScheme: ("per_unit" | "tiered") | (string & {});
    /** @description Whether it is paid once or again and again. */
    PriceType: ("one_time" | "recurring") | (string & {});
    /**
     * @description Unit of the billing period.
     * @enum {string}
     */
    KnownPriceInterval: "day" | "week" | "month" | "year";
    /** @description Unit of the billing period; new values may appear. */
    PriceInterval: components["schemas"]["KnownPriceInterval"] | (string & {});
    /** @description How the quantity is found. */
    UsageType: "licensed" | (string & {});
    /** @description How often it is paid. */
    PriceRecurring: {
      /** @description Unit of the period. */
      interval?: components["schemas"]["PriceInterval"] | null;
      /** @description Units per period. */
      interval_count?: number | null;
      /** @description How the quantity is found. */
      usage_type?: components["schemas"]["UsageType"] | null;
    };
    /** @description One step of a tiered price. */
    PriceTier: {
      /** @description Last quantity of this step. */
      up_to?: number | string | null;
      /** @description Fixed amount for the step, in the smallest currency unit. */
      flat_amount?: number | string | null;
      /** @description Amount per unit, in the smallest currency unit. */
      unit_amount?: number | string | null;
    };
    /** @description What a product costs. */
    Price: {
      /** @description Id, `price_…`. */
      id: string;
      /** @description Always `price`. */
      object?: string | null;
      /** @description Whether it can be used. */
      active?: boolean | null;
      /** @description How the total follows from the quantity. */
      billing_scheme?: components["schemas"]["BillingScheme"] | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Currency (ISO 4217), upper case. */
      currency?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Key to find it by, up to 200 characters. */
      lookup_key?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Name for the merchant. */
      nickname?: string | null;
      /** @description Product, as its id or in full. */
      product?: string | components["schemas"]["Product"] | null;
      /** @description Whether it is paid once or again and again. */
      type?: components["schemas"]["PriceType"] | null;
      /** @description Price of one unit, in the smallest currency unit. */
      unit_amount?: number | null;
      /** @description How often it is paid. */
      recurring?: components["schemas"]["PriceRecurring"] | null;
      /** @description Steps of a tiered price. */
      tiers?: components["schemas"]["PriceTier"][] | null;
      /** @description How the steps add up. */
      tiers_mode?: string | null;
    };
    /** @description Something that is paid for. */
    LineItem: {
      /** @description Id, `li_…`. */
      id: string;
      /** @description Always `item`. */
      object?: string | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Name of the product. */
      description?: string | null;
      /** @description Price, with its product. */
      price?: components["schemas"]["Price"] | null;
      /** @description How many. */
      quantity?: number | null;
      /** @description Amount before discounts and taxes, in the smallest currency unit. */
      amount_subtotal?: number | null;
      /** @description Amount to pay, in the smallest currency unit. */
      amount_total?: number | null;
    };
    /** @description A page of line items, newest first. */
    LineItemList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The line items of this page. */
      data: components["schemas"]["LineItem"][];
    };
    /** @description Where the customer's goods are sent. */
    CustomerShipping: {
      /** @description Address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Recipient. */
      name?: string | null;
      /** @description Recipient's phone. */
      phone?: string | null;
    };
    /** @description Someone who pays. */
    Customer: {
      /** @description Id, `cus_…`. */
      id: string;
      /** @description Always `customer`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Address; an empty object without one. */
      address?: components["schemas"]["Address"] | null;
      /** @description Free text. */
      description?: string | null;
      /** @description E-mail. */
      email?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Full name. */
      name?: string | null;
      /** @description Phone. */
      phone?: string | null;
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["CustomerShipping"] | null;
      /** @description Payment method, `pm_…`. */
      payment_method?: string | null;
    };
    /**
     * @description Whether the billing address is asked for.
     * @enum {string}
     */
    KnownAddressCollection: "auto" | "required";
    /** @description Whether the billing address is asked for; new values may appear. */
    AddressCollection: components["schemas"]["KnownAddressCollection"] | (string & {});
    /** @description Asks for a shipping address. */
    ShippingAddressCollection: {
      /** @description Countries goods are sent to, two letters each. */
      allowed_countries?: string[] | null;
    };
    /** @description What to put on the payment intent of the session. */
    PaymentIntentData: {
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Who is billed. */
      billing_details?: components["schemas"]["BillingDetails"];
      /** @description Where goods are to be sent. */
      shipping?: components["schemas"]["ShippingData"];
      /** @description Free text. */
      description?: string;
      /** @description When to capture. */
      capture_method?: components["schemas"]["KnownCaptureMethod"];
      /** @description Save the payment method for this use. */
      setup_future_usage?: components["schemas"]["FutureUsage"];
    };
    /** @description Whether the phone number is asked for. */
    PhoneNumberCollection: {
      /** @description Whether it is asked for. */
      enabled?: boolean | null;
    };
    /** @description Whether a session was paid. */
    CheckoutPaymentStatus: ("unpaid" | "paid" | "no_payment_required") | (string & {});
    /** @description State of a session. */
    CheckoutSessionStatus: ("open" | "complete" | "expired") | (string & {});
    /** @description A hosted page on which the payer pays or saves a payment method. */
    CheckoutSession: {
      /** @description Id, `cs_…`. */
      id: string;
      /** @description Always `checkout.session`. */
      object?: string | null;
      /** @description What it is for. */
      mode?: components["schemas"]["CheckoutMode"] | null;
      /** @description Where the payer goes after success. */
      success_url?: string | null;
      /** @description Where the payer goes after giving up. */
      cancel_url?: string | null;
      /** @description What is paid for. */
      line_items?: components["schemas"]["LineItemList"] | null;
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][] | string | null;
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"] | string | null;
      /** @description Customer, `cus_…`; an empty string without one. */
      customer?: string | null;
      /** @description E-mail of the payer. */
      customer_email?: string | null;
      /** @description The customer in full. */
      customer_details?: components["schemas"]["Customer"] | null;
      /** @description Id in the merchant's system. */
      client_reference_id?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Whether the billing address is asked for. */
      billing_address_collection?: components["schemas"]["AddressCollection"] | null;
      /** @description Asks for a shipping address. */
      shipping_address_collection?: components["schemas"]["ShippingAddressCollection"] | null;
      /** @description What was put on the payment intent. */
      payment_intent_data?: components["schemas"]["PaymentIntentData"] | null;
      /** @description Whether the phone number is asked for. */
      phone_number_collection?: components["schemas"]["PhoneNumberCollection"] | null;
      /** @description Amount before discounts and taxes, in the smallest currency unit. */
      amount_subtotal?: number | null;
      /** @description Amount to pay, in the smallest currency unit. */
      amount_total?: number | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Time it expires, Unix milliseconds: 24 hours after creation. */
      expires_at?: number | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description `true` in live mode, in another spelling. */
      live_mode?: boolean | null;
      /** @description Payment intent, `pi_…`, in payment mode. */
      payment_intent?: string | null;
      /** @description Setup intent, `seti_…`, in setup mode. */
      setup_intent?: string | null;
      /** @description Subscription, in subscription mode. */
      subscription?: string | null;
      /** @description Invoice. */
      invoice?: string | null;
      /** @description Payment link it came from. */
      payment_link?: string | null;
      /** @description Whether it was paid. */
      payment_status?: components["schemas"]["CheckoutPaymentStatus"] | null;
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["Shipping"] | null;
      /** @description State. */
      status?: components["schemas"]["CheckoutSessionStatus"] | null;
      /** @description Page to send the payer to; in test mode on `checkouttest.wooshpay.com`. */
      url?: string | null;
      /** @description Secret for the browser SDK. */
      client_secret?: string | null;
    };
    /**
     * @description What happens after payment.
     * @enum {string}
     */
    KnownAfterCompletionType: "redirect" | "hosted_confirmation";
    /** @description What happens after payment; new values may appear. */
    AfterCompletionType: components["schemas"]["KnownAfterCompletionType"] | (string & {});
    /** @description The confirmation page. */
    HostedConfirmation: {
      /** @description Text on the page. */
      custom_message?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Where the payer goes. */
    RedirectAfterCompletion: {
      /** @description Page to send the payer to. */
      url?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description What happens after payment. */
    AfterCompletion: {
      /** @description What happens. */
      type?: components["schemas"]["AfterCompletionType"] | null;
      /** @description The confirmation page. */
      hosted_confirmation?: components["schemas"]["HostedConfirmation"] | null;
      /** @description Where the payer goes. */
      redirect?: components["schemas"]["RedirectAfterCompletion"] | null;
    };
    /** @description An address that opens a new checkout session each time. */
    PaymentLink: {
      /** @description Id. */
      id: string;
      /** @description Always `payment_link`. */
      object?: string | null;
      /** @description Whether it works. */
      active?: boolean | null;
      /** @description What happens after payment. */
      after_completion?: components["schemas"]["AfterCompletion"] | null;
      /** @description Whether the billing address is asked for. */
      billing_address_collection?: components["schemas"]["AddressCollection"] | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Whether the phone number is asked for. */
      phone_number_collection?: components["schemas"]["PhoneNumberCollection"] | null;
      /** @description Asks for a shipping address. */
      shipping_address_collection?: components["schemas"]["ShippingAddressCollection"] | null;
      /** @description Address to share. */
      url?: string | null;
      /** @description What is paid for. */
      line_items?: components["schemas"]["LineItemList"] | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
    };
    /** @description State of a payout: `pending` at first, `in_transit` once the bank has it, then `paid` or `failed`; `canceled` when it was stopped before. */
    PayoutStatus: ("pending" | "canceled" | "in_transit" | "failed" | "paid") | (string & {});
    /** @description Kind of account that is paid. */
    DestinationType: ("bank_account" | "card" | "carrier_billing" | "alipay" | "mobile_money") | (string & {});
    /** @description Whether a person or a company holds the account. */
    AccountHolderType: ("individual" | "company") | (string & {});
    /** @description A date of birth. */
    BirthDate: {
      /** @description Day. */
      day?: string | null;
      /** @description Month. */
      month?: string | null;
      /** @description Year. */
      year?: string | null;
    };
    /** @description A bank account that is paid. */
    BankAccount: {
      /** @description Account number. */
      account_number?: string | null;
      /** @description Holder, as the bank knows them. */
      account_holder_name?: string | null;
      /** @description Whether a person or a company holds it. */
      account_holder_type?: components["schemas"]["AccountHolderType"] | null;
      /** @description Phone of the holder. */
      phone_number?: string | null;
      /** @description E-mail of the holder. */
      email?: string | null;
      /** @description Country, two letters. */
      country?: string | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description BIC of the bank. */
      swift?: string | null;
      /** @description Kind of the routing number: `iban`, `aba` or `sort`. */
      routing_type?: string | null;
      /** @description Routing number of the bank; an IBAN with `routing_type` `iban`. */
      routing_number?: string | null;
      /** @description Name of the bank. */
      bank_name?: string | null;
      /** @description Date of birth of the holder. */
      dob?: components["schemas"]["BirthDate"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A card that is paid. Its properties are not documented. */
    CardDestination: {
      [key: string]: unknown;
    };
    /** @description A phone bill that is paid. Its properties are not documented. */
    CarrierBillingDestination: {
      [key: string]: unknown;
    };
    /** @description An Alipay account that is paid. */
    AlipayDestination: {
      /** @description Account: a phone number with `+86`, or a login. */
      user_id?: string | null;
      /** @description Given name. */
      first_name?: string | null;
      /** @description Family name. */
      last_name?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description An IMPS account in India that is paid. Its properties are not documented. */
    ImpsDestination: {
      [key: string]: unknown;
    };
    /** @description A UPI account in India that is paid. Its properties are not documented. */
    UpiDestination: {
      [key: string]: unknown;
    };
    /** @description A mobile money account that is paid. */
    MobileMoneyDestination: {
      /** @description Phone number with country prefix and without `+`. */
      msisdn?: string | null;
      /** @description Operator of the account, such as `mtn_rw`. */
      provider?: string | null;
      /** @description Holder. */
      name?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description The account that is paid: `destination_type` names the property that holds it. */
    DestinationData: {
      /** @description Kind of account. */
      destination_type: components["schemas"]["DestinationType"];
      /** @description The bank account. */
      bank_account?: components["schemas"]["BankAccount"] | null;
      /** @description The card. */
      card?: components["schemas"]["CardDestination"] | null;
      /** @description The phone bill. */
      carrier_billing?: components["schemas"]["CarrierBillingDestination"] | null;
      /** @description The Alipay account. */
      alipay?: components["schemas"]["AlipayDestination"] | null;
      /** @description The IMPS account. */
      imps?: components["schemas"]["ImpsDestination"] | null;
      /** @description The UPI account. */
      upi?: components["schemas"]["UpiDestination"] | null;
      /** @description The mobile money account. */
      mobile_money?: components["schemas"]["MobileMoneyDestination"] | null;
    };
    /** @description Whether the beneficiary is a person or a business. */
    EntityType: ("business" | "individual") | (string & {});
    /** @description Details of a business. */
    BusinessInfo: {
      /** @description Line of business. */
      business_area?: string | null;
      /** @description Phone. */
      business_phone_number?: string | null;
      /** @description Registration number. */
      business_registration_number?: string | null;
      /** @description Given name of the legal representative. */
      legal_rep_first_name?: string | null;
      /** @description Family name of the legal representative. */
      legal_rep_last_name?: string | null;
      /** @description Kind of identity document. */
      legal_rep_id_type?: string | null;
      /** @description Number of the identity document. */
      legal_rep_id_number?: string | null;
      /** @description E-mail of the legal representative. */
      legal_rep_email?: string | null;
      /** @description Phone of the legal representative. */
      legal_rep_phone?: string | null;
    };
    /** @description A business that is paid. */
    BusinessEntity: {
      /** @description Address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Details. */
      additional_info?: components["schemas"]["BusinessInfo"] | null;
    };
    /** @description Details of a person. */
    IndividualInfo: {
      /** @description E-mail. */
      email?: string | null;
      /** @description Phone. */
      phone?: string | null;
      /** @description Family name. */
      last_name?: string | null;
      /** @description Given name. */
      first_name?: string | null;
      /** @description Kind of identity document, such as `social_security`. */
      id_type?: string | null;
      /** @description Country of the document, two letters. */
      id_country_iso_code?: string | null;
      /** @description Number of the document. */
      id_number?: string | null;
    };
    /** @description A person who is paid. */
    IndividualEntity: {
      /** @description Address. */
      address?: components["schemas"]["Address"] | null;
      /** @description Details. */
      additional_info?: components["schemas"]["IndividualInfo"] | null;
    };
    /** @description Who is paid. */
    BeneficiaryEntity: {
      /** @description Whether it is a person or a business. */
      type: components["schemas"]["EntityType"];
      /** @description Registered name of the company. */
      company_registered_name?: string | null;
      /** @description The business. */
      business?: components["schemas"]["BusinessEntity"] | null;
      /** @description The person. */
      individual?: components["schemas"]["IndividualEntity"] | null;
    };
    /** @description Someone who can be paid. */
    Beneficiary: {
      /** @description Id, `bf_…`. */
      id: string;
      /** @description Always `beneficiary`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description The account that is paid. */
      destination_data?: components["schemas"]["DestinationData"] | null;
      /** @description Who is paid. */
      entity?: components["schemas"]["BeneficiaryEntity"] | null;
      /** @description Label to find it by. */
      nickname?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
    };
    /** @description Route of a payout. */
    PayoutType: ("local" | "global" | "to_China") | (string & {});
    /** @description Money sent to a beneficiary. */
    Payout: {
      /** @description Id, `po_…`. */
      id: string;
      /** @description Always `payout`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description State. */
      status?: components["schemas"]["PayoutStatus"] | null;
      /** @description Currency the beneficiary receives. */
      payment_currency?: string | null;
      /** @description Amount the beneficiary receives, in the smallest currency unit. */
      payment_amount?: number | null;
      /** @description Currency that pays for it. */
      source_currency?: string | null;
      /** @description Amount that pays for it, in the smallest currency unit. */
      source_amount?: number | null;
      /** @description Free text. */
      description?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Stored beneficiary, `bf_…`. */
      beneficiary?: string | null;
      /** @description Who is paid. */
      beneficiary_data?: components["schemas"]["Beneficiary"] | null;
      /** @description Route. */
      type?: components["schemas"]["PayoutType"] | null;
      /** @description Id in the merchant's system. */
      merchant_payout_id?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Why it failed. */
      failure_code?: string | null;
      /** @description Why it failed, for people. */
      failure_message?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A resource of a kind that this description does not know. */
    EventUnknownObject: {
      [key: string]: unknown;
    };
    /** @description The resource as it was when the event happened. */
    EventObject:
      | components["schemas"]["PaymentIntent"]
      | components["schemas"]["Refund"]
      | components["schemas"]["Dispute"]
      | components["schemas"]["SetupIntent"]
      | components["schemas"]["Product"]
      | components["schemas"]["CheckoutSession"]
      | components["schemas"]["PaymentLink"]
      | components["schemas"]["Payout"]
      | components["schemas"]["EventUnknownObject"];
    /** @description What the event is about. */
    EventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["EventObject"];
    };
    /** @description The call that caused the event. */
    EventRequest: {
      /** @description Id of the call. */
      id?: string | null;
      /** @description Idempotency key of the call. */
      idempotency_key?: string | null;
    };
    /** @description Something that happened, with the resource as it was then. */
    WebhookEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["EventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /** @description What happened. */
      type: components["schemas"]["EventType"];
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description What a file is for. */
    FilePurpose: "dispute_evidence" | (string & {});
    /** @description A file to upload. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description Content of the file.
       */
      file: Blob;
      /** @description What it is for. */
      purpose: components["schemas"]["FilePurpose"];
    };
    /** @description A file that was uploaded. */
    UploadedFile: {
      /** @description Id, `file_…`. */
      id: string;
      /** @description Always `file`. */
      object?: string | null;
      /** @description Time of creation. */
      created?: number | null;
      /** @description Time after which the file is gone, in the unit of `created`. */
      expires_at?: number | null;
      /** @description Name to save it under. */
      filename?: string | null;
      /** @description What it is for. */
      purpose?: components["schemas"]["FilePurpose"] | null;
      /** @description Size in bytes. */
      size?: number | null;
      /** @description Title for people. */
      title?: string | null;
      /** @description Kind of file, such as `png`. */
      type?: string | null;
      /** @description Where to download it, with the live secret key. */
      url?: string | null;
    };
    /** @description A page of disputes, newest first. */
    DisputeList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The disputes of this page. */
      data: components["schemas"]["Dispute"][];
    };
    /** @description What to say and show. */
    DisputeEvidenceData: {
      /** @description Log of the payer's activity. */
      access_activity_log?: string;
      /** @description Billing address. */
      billing_address?: string;
      /** @description File with the cancellation policy. */
      cancellation_policy?: string;
      /** @description How the payer was shown the cancellation policy. */
      cancellation_policy_disclosure?: string;
      /** @description Why the subscription was not cancelled. */
      cancellation_rebuttal?: string;
      /** @description File with messages exchanged with the payer. */
      customer_communication?: string;
      /** @description E-mail of the payer. */
      customer_email_address?: string;
      /** @description Name of the payer. */
      customer_name?: string;
      /** @description IP address the payer bought from. */
      customer_purchase_ip?: string;
      /** @description File with the payer's signature. */
      customer_signature?: string;
      /** @description File about the earlier charge. */
      duplicate_charge_documentation?: string;
      /** @description How the two charges differ. */
      duplicate_charge_explanation?: string;
      /** @description Id of the earlier charge. */
      duplicate_charge_id?: string;
      /** @description What was sold. */
      product_description?: string;
      /** @description File with the receipt. */
      receipt?: string;
      /** @description File with the refund policy. */
      refund_policy?: string;
      /** @description How the payer was shown the refund policy. */
      refund_policy_disclosure?: string;
      /** @description Why no refund is due. */
      refund_refusal_explanation?: string;
      /** @description When the service was given. */
      service_date?: string;
      /** @description File that proves the service. */
      service_documentation?: string;
      /** @description Where the goods were sent. */
      shipping_address?: string;
      /** @description Who carried the goods. */
      shipping_carrier?: string;
      /** @description When the goods were sent. */
      shipping_date?: string;
      /** @description File that proves the shipping. */
      shipping_documentation?: string;
      /** @description Tracking number. */
      shipping_tracking_number?: string;
      /** @description Another file. */
      uncategorized_file?: string;
      /** @description Another statement. */
      uncategorized_text?: string;
    };
    /** @description Evidence to hand in. */
    UpdateDisputeRequest: {
      /** @description What to say and show. */
      evidence?: components["schemas"]["DisputeEvidenceData"];
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Send it to the bank now; otherwise it is only kept. */
      submit?: boolean;
    };
    /** @description A page of beneficiaries, newest first. */
    BeneficiaryList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The beneficiaries of this page. */
      data: components["schemas"]["Beneficiary"][];
    };
    /** @description Someone to pay. */
    CreateBeneficiaryRequest: {
      /** @description The account to pay. */
      destination_data: components["schemas"]["DestinationData"];
      /** @description Who is paid. */
      entity?: components["schemas"]["BeneficiaryEntity"];
      /** @description Label to find it by. */
      nickname?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Listed by the provider, though the key decides the mode. */
      livemode?: boolean;
    };
    /** @description What to change on a beneficiary. */
    UpdateBeneficiaryRequest: {
      /** @description The account to pay. */
      destination_data?: components["schemas"]["DestinationData"];
      /** @description Who is paid. */
      entity?: components["schemas"]["BeneficiaryEntity"];
      /** @description Label to find it by. */
      nickname?: string;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description A page of payouts, newest first. */
    PayoutList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The payouts of this page. */
      data: components["schemas"]["Payout"][];
    };
    /** @description Someone to pay, without storing them first. */
    BeneficiaryData: {
      /** @description The account to pay. */
      destination_data: components["schemas"]["DestinationData"];
      /** @description Who is paid. */
      entity?: components["schemas"]["BeneficiaryEntity"];
      /** @description Label to find it by. */
      nickname?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description Money to send: one of `payment_amount` and `source_amount`, and one of `beneficiary` and `beneficiary_data`. */
    CreatePayoutRequest: {
      /** @description Currency the beneficiary receives. */
      payment_currency?: string;
      /** @description Amount the beneficiary receives, in the smallest currency unit. */
      payment_amount?: number;
      /** @description Currency that pays for it. */
      source_currency?: string;
      /** @description Amount that pays for it, in the smallest currency unit. */
      source_amount?: number;
      /** @description Free text. */
      description?: string;
      /** @description The merchant's own pairs; may name documents, as in `document_1: file_…`. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Stored beneficiary, `bf_…`. */
      beneficiary?: string;
      /** @description Who to pay. */
      beneficiary_data?: components["schemas"]["BeneficiaryData"];
      /** @description Route. */
      type?: components["schemas"]["PayoutType"];
      /** @description Id in the merchant's system. */
      merchant_payout_id?: string;
    };
    /** @description Pairs to set on a payout. */
    UpdatePayoutRequest: {
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description Money in one currency. */
    BalanceAmount: {
      /** @description Amount, in the smallest currency unit; may be negative. */
      amount: number;
      /** @description Currency (ISO 4217), lower case. */
      currency: string;
    };
    /** @description What the account holds. */
    Balance: {
      /** @description Always `balance`. */
      object?: string | null;
      /** @description Money that can be paid out. */
      available?: components["schemas"]["BalanceAmount"][] | null;
      /** @description Money not yet available. */
      pending?: components["schemas"]["BalanceAmount"][] | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
    };
    /** @description A page of products, newest first. */
    ProductList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The products of this page. */
      data: components["schemas"]["Product"][];
    };
    /** @description A product to create. */
    CreateProductRequest: {
      /** @description Name. */
      name: string;
      /** @description Whether it can be bought. */
      active?: boolean;
      /** @description Free text. */
      description?: string;
      /** @description Addresses of pictures. */
      images?: string[];
      /** @description Its page. */
      url?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What to change on a product. */
    UpdateProductRequest: {
      /** @description Name. */
      name?: string;
      /** @description Whether it can be bought. */
      active?: boolean;
      /** @description Free text. */
      description?: string;
      /** @description Addresses of pictures. */
      images?: string[];
      /** @description Its page. */
      url?: string;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description A page of prices, newest first. */
    PriceList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The prices of this page. */
      data: components["schemas"]["Price"][];
    };
    /** @description A product to create with its price. */
    ProductData: {
      /** @description Id; null in samples. */
      id?: string | null;
      /** @description Name. */
      name: string;
      /** @description Whether it can be bought. */
      active?: boolean;
      /** @description Free text. */
      description?: string;
      /** @description Addresses of pictures. */
      images?: string[];
      /** @description Its page. */
      url?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description How often it is to be paid. */
    RecurringData: {
      /** @description Unit of the period. */
      interval: components["schemas"]["KnownPriceInterval"];
      /** @description Units per period. */
      interval_count?: number | string;
      /** @description How the quantity is found. */
      usage_type?: components["schemas"]["UsageType"];
    };
    /** @description A price to create, for a product that exists (`product`) or with a new one (`product_data`). */
    CreatePriceRequest: {
      /** @description Currency (ISO 4217). */
      currency: string;
      /** @description Price of one unit, in the smallest currency unit. */
      unit_amount: number | string;
      /** @description Product, `prod_…`. */
      product?: string;
      /** @description Product to create. */
      product_data?: components["schemas"]["ProductData"];
      /** @description Whether it can be used. */
      active?: boolean | string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Name for the merchant. */
      nickname?: string;
      /** @description How the total follows from the quantity. */
      billing_scheme?: components["schemas"]["BillingScheme"];
      /** @description Key to find it by, up to 200 characters. */
      lookup_key?: string;
      /** @description How often it is to be paid. */
      recurring?: components["schemas"]["RecurringData"];
    };
    /** @description What to change on a price. */
    UpdatePriceRequest: {
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Name for the merchant. */
      nickname?: string;
      /** @description Key to find it by. */
      lookup_key?: string;
    };
    /** @description A page of payment links, newest first. */
    PaymentLinkList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The payment links of this page. */
      data: components["schemas"]["PaymentLink"][];
    };
    /** @description What should happen after payment. */
    AfterCompletionData: {
      /** @description What should happen. */
      type: components["schemas"]["KnownAfterCompletionType"];
      /** @description The confirmation page. */
      hosted_confirmation?: components["schemas"]["HostedConfirmation"];
      /** @description Where the payer goes. */
      redirect?: components["schemas"]["RedirectAfterCompletion"];
    };
    /** @description A price made for one use. */
    PriceData: {
      /** @description Currency (ISO 4217). */
      currency: string;
      /** @description Price of one unit, in the smallest currency unit. */
      unit_amount: number;
      /** @description Product, `prod_…`; null with `product_data`. */
      product?: string | null;
      /** @description Product to create. */
      product_data?: components["schemas"]["ProductData"];
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Name for the merchant. */
      nickname?: string;
      /** @description How the total follows from the quantity. */
      billing_scheme?: components["schemas"]["BillingScheme"];
      /** @description Key to find it by. */
      lookup_key?: string;
      /** @description How often it is to be paid. */
      recurring?: components["schemas"]["RecurringData"];
    };
    /** @description Something to pay for: a price that exists (`price`) or one made for this use (`price_data`). */
    LineItemData: {
      /** @description How many. */
      quantity?: number;
      /** @description Price, `price_…`. */
      price?: string;
      /** @description Price made for this use. */
      price_data?: components["schemas"]["PriceData"];
    };
    /** @description A payment link to create. */
    CreatePaymentLinkRequest: {
      /** @description What should happen after payment. */
      after_completion?: components["schemas"]["AfterCompletionData"];
      /** @description Whether to ask for the billing address. */
      billing_address_collection?: components["schemas"]["KnownAddressCollection"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Whether to ask for the phone number. */
      phone_number_collection?: components["schemas"]["PhoneNumberCollection"];
      /** @description Ask for a shipping address. */
      shipping_address_collection?: components["schemas"]["ShippingAddressCollection"];
      /** @description What to pay for. */
      line_items: components["schemas"]["LineItemData"][];
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Currency (ISO 4217). */
      currency?: string;
    };
    /** @description What to change on a payment link. */
    UpdatePaymentLinkRequest: {
      /** @description Whether it works. */
      active?: boolean;
      /** @description What should happen after payment. */
      after_completion?: components["schemas"]["AfterCompletionData"];
      /** @description Whether to ask for the billing address. */
      billing_address_collection?: components["schemas"]["KnownAddressCollection"];
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Whether to ask for the phone number. */
      phone_number_collection?: components["schemas"]["PhoneNumberCollection"];
      /** @description Ask for a shipping address. */
      shipping_address_collection?: components["schemas"]["ShippingAddressCollection"];
      /** @description What to pay for. */
      line_items?: components["schemas"]["LineItemData"][];
    };
    /** @description A checkout session to create. `mode` and `line_items` are needed unless a payment method is only saved. */
    CreateCheckoutSessionRequest: {
      /** @description What it is for. */
      mode?: components["schemas"]["KnownCheckoutMode"];
      /** @description Where the payer goes after success; not a proof of payment. */
      success_url: string;
      /** @description Where the payer goes after giving up. */
      cancel_url?: string;
      /** @description What to pay for; not in `setup` mode. */
      line_items?: components["schemas"]["LineItemData"][];
      /** @description Allowed ways to pay; `setup` mode needs `["card"]`. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Customer, `cus_…`; in `setup` mode one is created without it. */
      customer?: string;
      /** @description E-mail of the payer. */
      customer_email?: string;
      /** @description When the session ends, in Unix seconds; 24 hours after its creation when left out. Responses have the time in milliseconds. */
      expires_at?: number;
      /** @description Id in the merchant's system. */
      client_reference_id?: string;
      /** @description The merchant's own pairs; webhooks repeat them. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Whether to ask for the billing address. */
      billing_address_collection?: components["schemas"]["KnownAddressCollection"];
      /** @description Ask for a shipping address. */
      shipping_address_collection?: components["schemas"]["ShippingAddressCollection"];
      /** @description What to put on the payment intent. */
      payment_intent_data?: components["schemas"]["PaymentIntentData"];
      /** @description Saved payment method to offer, `pm_…`. */
      payment_method?: string;
      /** @description Saved payment method to select, `pm_…`. */
      default_payment_method?: string;
    };
    /** @description A page of checkout sessions, newest first. */
    CheckoutSessionList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The checkout sessions of this page. */
      data: components["schemas"]["CheckoutSession"][];
    };
    /** @description A page of customers, newest first. */
    CustomerList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The customers of this page. */
      data: components["schemas"]["Customer"][];
    };
    /** @description A customer to create; every field is optional. */
    CreateCustomerRequest: {
      /** @description E-mail; recommended. */
      email?: string;
      /** @description Full name. */
      name?: string;
      /** @description Phone. */
      phone?: string;
      /** @description Free text. */
      description?: string;
      /** @description Address. */
      address?: components["schemas"]["Address"];
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["CustomerShipping"];
      /** @description Payment method, `pm_…`. */
      payment_method?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    };
    /** @description What to change on a customer. */
    UpdateCustomerRequest: {
      /** @description E-mail; recommended. */
      email?: string;
      /** @description Full name. */
      name?: string;
      /** @description Phone. */
      phone?: string;
      /** @description Free text. */
      description?: string;
      /** @description Address. */
      address?: components["schemas"]["Address"];
      /** @description Where goods are sent. */
      shipping?: components["schemas"]["CustomerShipping"];
      /** @description Payment method, `pm_…`. */
      payment_method?: string;
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description A page of setup intents, newest first. */
    SetupIntentList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The setup intents of this page. */
      data: components["schemas"]["SetupIntent"][];
    };
    /** @description A setup intent to create, and with `confirm` to confirm at once. */
    CreateSetupIntentRequest: {
      /**
       * @description Confirm in the same call.
       * @default false
       */
      confirm?: boolean;
      /** @description Customer the method is attached to on success, `cus_…`. */
      customer?: string;
      /** @description Free text. */
      description?: string;
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Payment method to create and save. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description How it will be used. */
      usage?: components["schemas"]["FutureUsage"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
      /** @description Where the payer returns to; only with `confirm`. */
      return_url?: string;
    };
    /** @description What to change on a setup intent. */
    UpdateSetupIntentRequest: {
      /** @description Customer the method is attached to on success, `cus_…`. */
      customer?: string;
      /** @description Free text. */
      description?: string;
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Payment method to create and save. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description How it will be used. */
      usage?: components["schemas"]["FutureUsage"];
      /** @description Pairs to set. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Allowed ways to pay. */
      payment_method_types?: components["schemas"]["PaymentMethodType"][];
    };
    /** @description What to confirm with. */
    ConfirmSetupIntentRequest: {
      /** @description Customer the method is attached to on success, `cus_…`. */
      customer?: string;
      /** @description Free text. */
      description?: string;
      /** @description Existing payment method, `pm_…`. */
      payment_method?: string;
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"];
      /** @description Payment method to create and save. */
      payment_method_data?: components["schemas"]["PaymentMethodData"];
      /** @description How it will be used. */
      usage?: components["schemas"]["FutureUsage"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Where the payer returns to. */
      return_url: string;
    };
    /** @description One attempt to save a payment method. */
    SetupAttempt: {
      /** @description Id. */
      id?: string;
      /** @description Always `setup_attempt`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Customer, `cus_…`. */
      customer?: string | null;
      /** @description Payment method, `pm_…`. */
      payment_method?: string | null;
      /** @description Setup intent, `seti_…`. */
      setup_intent?: string | null;
      /** @description Why it failed. */
      setup_error?: components["schemas"]["LastPaymentError"] | null;
      /** @description State. */
      status?: string | null;
      /** @description How the method will be used. */
      usage?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of setup attempts, newest first. */
    SetupAttemptList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The setup attempts of this page. */
      data: components["schemas"]["SetupAttempt"][];
    };
    /** @description One line of an invoice. */
    InvoiceLineItem: {
      /** @description Id. */
      id?: string;
      /** @description Type of the object. */
      object?: string | null;
      /** @description Amount, in the smallest currency unit. */
      amount?: number | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Price. */
      price?: components["schemas"]["Price"] | null;
      /** @description How many. */
      quantity?: number | null;
      /** @description Subscription. */
      subscription?: string | null;
      /** @description Subscription item, `si_…`. */
      subscription_item?: string | null;
      /** @description Kind of line. */
      type?: string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of invoice lines, newest first. */
    InvoiceLineItemList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The invoice lines of this page. */
      data: components["schemas"]["InvoiceLineItem"][];
    };
    /** @description What led to an invoice. */
    BillingReason:
      | ("manual" | "subscription" | "subscription_create" | "subscription_cycle" | "subscription_thresholds")
      | (string & {});
    /** @description What a customer owes. */
    Invoice: {
      /** @description Id. */
      id: string;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Customer, `cus_…`. */
      customer?: string | null;
      /** @description Always `invoice`. */
      object?: string | null;
      /** @description Whether WooshPay collects it on its own. */
      auto_advance?: boolean | null;
      /** @description Charge, `ch_…`. */
      charge?: string | null;
      /** @description How it is collected. */
      collection_method?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Page on which it can be paid. */
      hosted_invoice_url?: string | null;
      /** @description Its lines. */
      lines?: components["schemas"]["InvoiceLineItemList"] | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Payment intent, `pi_…`. */
      payment_intent?: string | null;
      /** @description End of the period. */
      period_end?: number | string | null;
      /** @description Start of the period. */
      period_start?: number | string | null;
      /** @description State; the values are not documented. */
      status?: string | null;
      /** @description Subscription. */
      subscription?: string | null;
      /** @description Country of the account, two letters. */
      account_country?: string | null;
      /** @description Name of the account. */
      account_name?: string | null;
      /** @description Amount due, in the smallest currency unit. */
      amount_due?: number | null;
      /** @description Amount paid, in the smallest currency unit. */
      amount_paid?: number | null;
      /** @description Decimals of the currency. */
      amount_precision?: number | null;
      /** @description What led to it. */
      billing_reason?: components["schemas"]["BillingReason"] | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description E-mail of the customer. */
      customer_email?: string | null;
      /** @description Name of the customer. */
      customer_name?: string | null;
      /** @description When it is due, Unix milliseconds. */
      due_date?: number | null;
      /** @description Number on the invoice. */
      number?: string | null;
      /** @description Whether it was paid. */
      paid?: boolean | null;
      /** @description Amount before discounts and taxes, in the smallest currency unit. */
      subtotal?: number | null;
      /** @description Total, in the smallest currency unit. */
      total?: number | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of invoices, newest first. */
    InvoiceList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The invoices of this page. */
      data: components["schemas"]["Invoice"][];
    };
    /** @description An invoice to create. */
    CreateInvoiceRequest: {
      /** @description Customer, `cus_…`. */
      customer?: string;
      /** @description Currency (ISO 4217). */
      currency?: string;
      /** @description Whether WooshPay collects it on its own. */
      auto_advance?: boolean;
      /** @description How to collect it. */
      collection_method?: string;
      /** @description Free text. */
      description?: string;
      /** @description Days until it is due. */
      days_until_due?: number;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Subscription. */
      subscription?: string;
    };
    /** @description When to bill early. */
    BillingThresholds: {
      /** @description Bill when the usage reaches this. */
      usage_gte?: number | null;
    };
    /** @description One price of a subscription. */
    SubscriptionItem: {
      /** @description Id, `si_…`. */
      id: string;
      /** @description Always `subscription_item`. */
      object?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | string | null;
      /** @description Price. */
      price?: components["schemas"]["Price"] | null;
      /** @description How many. */
      quantity?: number | null;
      /** @description Subscription. */
      subscription?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description When to bill early. */
      billing_thresholds?: components["schemas"]["BillingThresholds"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of subscription items, newest first. */
    SubscriptionItemList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The subscription items of this page. */
      data: components["schemas"]["SubscriptionItem"][];
    };
    /** @description How a subscription is paid. */
    PaymentSettings: {
      /** @description Options per payment method type. */
      payment_method_options?: components["schemas"]["PaymentMethodOptions"] | null;
      /** @description Allowed ways to pay. */
      payment_method_types?: string | components["schemas"]["PaymentMethodType"][] | null;
      /** @description Whether to save the method that was used. */
      save_default_payment_method?: string | null;
    };
    /** @description A customer's recurring payment. */
    Subscription: {
      /** @description Id. */
      id: string;
      /** @description Always `subscription`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Customer, `cus_…`. */
      customer?: string | null;
      /** @description State; the values are not documented. */
      status?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description Its prices. */
      items?: components["schemas"]["SubscriptionItemList"] | null;
      /** @description Its prices, in the newer spelling. */
      line_items?: components["schemas"]["SubscriptionItemList"] | components["schemas"]["SubscriptionItem"][] | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Time it will end, Unix milliseconds. */
      cancel_at?: number | null;
      /** @description Whether it ends with the current period. */
      cancel_at_period_end?: boolean | null;
      /** @description Time of cancellation, Unix milliseconds. */
      canceled_at?: number | null;
      /** @description How it is collected. */
      collection_method?: string | null;
      /** @description Start of the current period, Unix milliseconds. */
      current_period_start?: number | null;
      /** @description End of the current period, Unix milliseconds. */
      current_period_end?: number | null;
      /** @description Days until an invoice is due. */
      days_until_due?: number | null;
      /** @description Payment method, `pm_…`. */
      default_payment_method?: string | null;
      /** @description Payment source. */
      default_source?: string | null;
      /** @description Latest invoice. */
      latest_invoice?: string | null;
      /** @description Start, Unix milliseconds. */
      start_date?: number | null;
      /** @description End, Unix milliseconds. */
      ended_at?: number | null;
      /** @description Start of the trial, Unix milliseconds. */
      trial_start?: number | null;
      /** @description End of the trial, Unix milliseconds. */
      trial_end?: number | null;
      /** @description How to pay. */
      payment_settings?: components["schemas"]["PaymentSettings"] | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of subscriptions, newest first. */
    SubscriptionList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The subscriptions of this page. */
      data: components["schemas"]["Subscription"][];
    };
    /** @description How often it is to be paid. */
    SubscriptionRecurringData: {
      /** @description Unit of the period. */
      interval: components["schemas"]["PriceInterval"];
      /** @description Units per period. */
      interval_count?: number | string;
      /** @description How the quantity is found. */
      usage_type?: components["schemas"]["UsageType"];
    };
    /** @description A price made for this subscription. */
    SubscriptionPriceData: {
      /** @description Currency (ISO 4217). */
      currency: string;
      /** @description Product, `prod_…`. */
      product?: string;
      /** @description Price of one unit, in the smallest currency unit. */
      unit_amount?: number | string;
      /** @description How often it is to be paid. */
      recurring: components["schemas"]["SubscriptionRecurringData"];
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Name for the merchant. */
      nickname?: string;
      /** @description Product to create. */
      product_data?: components["schemas"]["ProductData"];
      /** @description How the total follows from the quantity. */
      billing_scheme?: components["schemas"]["BillingScheme"];
      /** @description Key to find it by. */
      lookup_key?: string;
      /** @description Steps of a tiered price. */
      tiers?: components["schemas"]["PriceTier"][];
      /** @description How the steps add up. */
      tiers_mode?: string;
    };
    /** @description A price to subscribe to: one that exists (`price`) or one made for it (`price_data`). */
    SubscriptionItemData: {
      /** @description When to bill early. */
      billing_thresholds?: components["schemas"]["BillingThresholds"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Price, `price_…`. */
      price?: string;
      /** @description Price made for it. */
      price_data?: components["schemas"]["SubscriptionPriceData"];
      /** @description How many. */
      quantity?: number;
    };
    /** @description Something to bill once, with the first invoice. */
    AddInvoiceItemData: {
      /** @description Price, `price_…`. */
      price?: string;
      /** @description Price made for it. */
      price_data?: components["schemas"]["PriceData"];
      /** @description How many. */
      quantity?: number | string;
    };
    /** @description A subscription to create. */
    CreateSubscriptionRequest: {
      /** @description Customer, `cus_…`. */
      customer: string;
      /** @description Prices to subscribe to. */
      items: components["schemas"]["SubscriptionItemData"][];
      /** @description Currency (ISO 4217). */
      currency?: string;
      /** @description Payment method, `pm_…`. */
      default_payment_method?: string | null;
      /** @description Free text. */
      description?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["MetadataUpdate"];
      /** @description Time to end it. */
      cancel_at?: number | null;
      /** @description How to collect it. */
      collection_method?: string;
      /** @description Days until an invoice is due. */
      days_until_due?: number | null;
      /** @description Payment source. */
      default_source?: string | null;
      /** @description Time of the next invoice for pending items. */
      next_pending_invoice_item_invoice?: number | null;
      /** @description How to pay. */
      payment_settings?: components["schemas"]["PaymentSettings"];
      /** @description Test clock. */
      test_clock?: string | null;
      /** @description Days of trial. */
      trial_period_days?: number;
      /** @description What to bill once, with the first invoice. */
      add_invoice_items?: components["schemas"]["AddInvoiceItemData"] | components["schemas"]["AddInvoiceItemData"][];
    };
    /** @description A change to one price of a subscription. */
    SubscriptionItemChange: {
      /** @description Subscription item, `si_…`. */
      id?: string;
      /** @description Price, `price_…`. */
      price?: string;
      /** @description Price made for it. */
      price_data?: components["schemas"]["SubscriptionPriceData"];
    };
    /** @description A change to one price of a subscription, in the newer spelling. */
    SubscriptionLineItemChange: {
      /** @description Subscription item, `si_…`. */
      id?: string;
      /** @description Price made for it. */
      price_data?: components["schemas"]["SubscriptionPriceData"];
      /** @description How many. */
      quantity?: number;
      /** @description Remove it. */
      deleted?: boolean;
    };
    /** @description What to change on a subscription. */
    UpdateSubscriptionRequest: {
      /** @description End it with the current period. */
      cancel_at_period_end?: boolean;
      /** @description Changes to its prices. */
      items?: components["schemas"]["SubscriptionItemChange"][];
      /** @description Changes to its prices, as the newer page has them. */
      line_items?: components["schemas"]["SubscriptionLineItemChange"][];
      /** @description How to bill the part of the period that is left. */
      proration_behavior?: string;
    };
    /** @description A price to add to a subscription: one that exists (`price`) or one made for it (`price_data`). */
    CreateSubscriptionItemRequest: {
      /** @description Subscription. */
      subscription: string;
      /** @description Price, `price_…`. */
      price?: string;
      /** @description Price made for it. */
      price_data?: components["schemas"]["SubscriptionPriceData"];
      /** @description How many. */
      quantity?: number;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["MetadataUpdate"];
    };
    /** @description Where the cardholder is billed. */
    CardholderBilling: {
      /** @description Address. */
      address?: components["schemas"]["Address"] | null;
    };
    /** @description A cardholder to create. */
    CreateCardholderRequest: {
      /** @description Where they are billed. */
      billing: components["schemas"]["CardholderBilling"];
      /** @description Full name. */
      name?: string;
      /** @description E-mail. */
      email?: string;
      /** @description Phone. */
      phone_number?: string;
      /** @description Whether it is a person or a company. */
      type?: string;
      /** @description State. */
      status?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
    } & {
      [key: string]: unknown;
    };
    /** @description Someone who holds issued cards. */
    Cardholder: {
      /** @description Id. */
      id: string;
      /** @description Always `issuing.cardholder`. */
      object?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Where they are billed. */
      billing?: components["schemas"]["CardholderBilling"] | null;
      /** @description Full name. */
      name?: string | null;
      /** @description E-mail. */
      email?: string | null;
      /** @description Phone. */
      phone_number?: string | null;
      /** @description Whether it is a person or a company. */
      type?: string | null;
      /** @description State. */
      status?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Kind of issued card.
     * @enum {string}
     */
    KnownIssuingCardType: "virtual" | "physical";
    /** @description Why an issued card was cancelled. */
    CardCancellationReason: ("lost" | "stolen" | "design_rejected") | (string & {});
    /** @description Kind of issued card; new values may appear. */
    IssuingCardType: components["schemas"]["KnownIssuingCardType"] | (string & {});
    /** @description State of an issued card. */
    IssuingCardStatus: ("active" | "inactive" | "canceled") | (string & {});
    /** @description A card that was issued. */
    IssuingCard: {
      /** @description Id. */
      id: string;
      /** @description Always `issuing.card`. */
      object?: string | null;
      /** @description Why it was cancelled. */
      cancellation_reason?: components["schemas"]["CardCancellationReason"] | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Kind. */
      type?: components["schemas"]["IssuingCardType"] | null;
      /** @description Cardholder, in full or as the id. */
      cardholder?: components["schemas"]["Cardholder"] | string | null;
      /** @description Month of expiry. */
      exp_month?: number | null;
      /** @description Year of expiry. */
      exp_year?: number | null;
      /** @description First six digits. */
      first6?: string | null;
      /** @description Last four digits. */
      last4?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | string | null;
      /** @description State. */
      status?: components["schemas"]["IssuingCardStatus"] | null;
      /** @description Brand. */
      brand?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Card number, only when expanded. */
      number?: string | null;
      /** @description Security code, only when expanded. */
      cvc?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of issued cards, newest first. */
    IssuingCardList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The issued cards of this page. */
      data: components["schemas"]["IssuingCard"][];
    };
    /** @description A field of an issued card that is only returned when asked for. */
    ExpandableCardField: ("issuing_card.cvc" | "issuing_card.number") | (string & {});
    /** @description Where the card was used. */
    IssuingMerchantData: {
      /** @description Merchant category code. */
      category_code?: string | null;
      /** @description Name of the seller. */
      name?: string | null;
      /** @description Category of the seller. */
      category?: string | null;
      /** @description City. */
      city?: string | null;
      /** @description Country, two letters. */
      country?: string | null;
      /** @description Postal code. */
      postal_code?: string | null;
      /** @description State or region. */
      state?: string | null;
      /** @description Id of the seller in the card network. */
      network_id?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A request to pay with an issued card. */
    IssuingAuthorization: {
      /** @description Id. */
      id: string;
      /** @description Always `issuing.authorization`. */
      object?: string | null;
      /** @description Amount, in the smallest currency unit. */
      amount?: number | null;
      /** @description Whether it was approved. */
      approved?: boolean | null;
      /** @description The card. */
      card?: components["schemas"]["IssuingCard"] | null;
      /** @description Cardholder. */
      cardholder?: components["schemas"]["Cardholder"] | string | null;
      /** @description Where the card was used. */
      merchant_data?: components["schemas"]["IssuingMerchantData"] | null;
      /** @description Currency (ISO 4217). */
      currency?: string | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description Amount in the seller's currency, in its smallest unit. */
      merchant_amount?: number | null;
      /** @description Currency of the seller. */
      merchant_currency?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description State; the values are not documented. */
      status?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of authorizations, newest first. */
    IssuingAuthorizationList: {
      /** @description Always `list`. */
      object?: string | null;
      /** @description Path of the list. */
      url?: string | null;
      /** @description Whether more items follow this page. */
      has_more?: boolean | null;
      /** @description The authorizations of this page. */
      data: components["schemas"]["IssuingAuthorization"][];
    };
    /**
     * @description How long a coupon holds.
     * @enum {string}
     */
    KnownCouponDuration: "forever" | "once" | "repeating";
    /** @description A coupon to create: `amount_off` with `currency`, or `percent_off`. */
    CreateCouponRequest: {
      /** @description Amount to take off, in the smallest unit of `currency`. */
      amount_off?: number | null;
      /** @description Currency of `amount_off`. */
      currency?: string | null;
      /** @description How long it holds. */
      duration?: components["schemas"]["KnownCouponDuration"];
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Name. */
      name?: string;
      /** @description Percentage to take off. */
      percent_off?: number | null;
    };
    /** @description How long a coupon holds; new values may appear. */
    CouponDuration: components["schemas"]["KnownCouponDuration"] | (string & {});
    /** @description What a coupon is for. */
    CouponAppliesTo: {
      /** @description Products, `prod_…`. */
      products?: string[] | null;
    };
    /** @description Amounts in other currencies; the keys follow `<currency>.amount_off`. */
    CouponCurrencyOptions: {
      [key: string]: number | null;
    };
    /** @description A discount. */
    Coupon: {
      /** @description Id. */
      id: string;
      /** @description Always `coupon`. */
      object?: string | null;
      /** @description Amount taken off, in the smallest unit of `currency`. */
      amount_off?: number | null;
      /** @description Currency of `amount_off`. */
      currency?: string | null;
      /** @description How long it holds. */
      duration?: components["schemas"]["CouponDuration"] | null;
      /** @description Months it holds. */
      duration_in_months?: number | null;
      /** @description Weeks it holds. */
      duration_in_weeks?: number | string | null;
      /** @description Days it holds. */
      duration_in_days?: number | string | null;
      /** @description Percentage taken off. */
      percent_off?: number | null;
      /** @description Name. */
      name?: string | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description How often it can be used. */
      max_redemptions?: number | null;
      /** @description Until when it can be used. */
      redeem_by?: number | null;
      /** @description How often it was used. */
      times_redeemed?: number | null;
      /** @description Whether it can be used. */
      valid?: boolean | null;
      /** @description What it is for. */
      applies_to?: components["schemas"]["CouponAppliesTo"] | null;
      /** @description Amounts in other currencies. */
      currency_options?: components["schemas"]["CouponCurrencyOptions"] | null;
    };
    /** @description Who may use a promotion code. */
    PromotionCodeRestrictions: {
      /** @description Only for a customer's first payment. */
      first_time_transaction?: boolean | null;
      /** @description Least amount to pay, in the smallest unit of `minimum_amount_currency`. */
      minimum_amount?: number | null;
      /** @description Currency of `minimum_amount`. */
      minimum_amount_currency?: string | null;
    };
    /** @description A promotion code to create. */
    CreatePromotionCodeRequest: {
      /** @description Coupon. */
      coupon?: string;
      /** @description What the customer enters, unique among active codes of a customer regardless of case; made up when left out. */
      code?: string;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"];
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description Customer it is for, `cus_…`. */
      customer?: string;
      /** @description Until when it can be used. */
      expires_at?: string;
      /** @description How often it can be used. */
      max_redemptions?: number;
      /** @description Who may use it. */
      restrictions?: components["schemas"]["PromotionCodeRestrictions"];
    };
    /** @description A code that customers enter to use a coupon. */
    PromotionCode: {
      /** @description Id. */
      id: string;
      /** @description Always `promotion_code`. */
      object?: string | null;
      /** @description Whether it can be used. */
      active?: boolean | null;
      /** @description What the customer enters. */
      code?: string | null;
      /** @description The coupon. */
      coupon?: components["schemas"]["Coupon"] | null;
      /** @description Time of creation, Unix milliseconds. */
      created?: number | null;
      /** @description Customer it is for, `cus_…`. */
      customer?: string | null;
      /** @description Until when it can be used. */
      expires_at?: number | string | null;
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description How often it can be used. */
      max_redemptions?: number | null;
      /** @description The merchant's own pairs. */
      metadata?: components["schemas"]["Metadata"] | null;
      /** @description Who may use it. */
      restrictions?: components["schemas"]["PromotionCodeRestrictions"] | null;
      /** @description How often it was used. */
      times_redeemed?: number | null;
    };
    /** @description The payment intent the event is about. */
    PaymentIntentEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["PaymentIntent"];
    };
    /** @description A payment intent was created. */
    PaymentIntentCreatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.created";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The payer must act on `next_action`. */
    PaymentIntentRequiresActionEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.requires_action";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payment is being processed. */
    PaymentIntentProcessingEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.processing";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payment was made. */
    PaymentIntentSucceededEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.succeeded";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description An attempt to pay failed. */
    PaymentIntentPaymentFailedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.payment_failed";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payment intent was cancelled. */
    PaymentIntentCanceledEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_intent.canceled";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The refund the event is about. */
    RefundEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["Refund"];
    };
    /** @description A refund changed. */
    ChargeRefundUpdatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["RefundEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "charge.refund.updated";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The dispute the event is about. */
    DisputeEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["Dispute"];
    };
    /** @description A dispute changed. */
    ChargeDisputeUpdatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["DisputeEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "charge.dispute.updated";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The setup intent the event is about. */
    SetupIntentEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["SetupIntent"];
    };
    /** @description A setup intent was created. */
    SetupIntentCreatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["SetupIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "setup_intent.created";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payment method was saved. */
    SetupIntentSucceededEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["SetupIntentEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "setup_intent.succeeded";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The product the event is about. */
    ProductEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["Product"];
    };
    /** @description A product was created. */
    ProductCreatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["ProductEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "product.created";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The checkout session the event is about. */
    CheckoutSessionEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["CheckoutSession"];
    };
    /** @description A checkout session was completed. */
    CheckoutSessionCompletedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["CheckoutSessionEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "checkout.session.completed";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A checkout session expired before the payer finished. */
    CheckoutSessionExpiredEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["CheckoutSessionEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "checkout.session.expired";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The payer gave up a checkout session. */
    CheckoutSessionCanceledEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["CheckoutSessionEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "checkout.session.canceled";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The payment link the event is about. */
    PaymentLinkEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["PaymentLink"];
    };
    /** @description A payment link was paid. */
    PaymentLinkPaidEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PaymentLinkEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payment_link.paid";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The payout the event is about. */
    PayoutEventData: {
      /** @description The resource as it was when the event happened. */
      object: components["schemas"]["Payout"];
    };
    /** @description A payout was created. */
    PayoutCreatedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PayoutEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payout.created";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payout is expected in the beneficiary's account. */
    PayoutPaidEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PayoutEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payout.paid";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description The bank refused or returned a payout. */
    PayoutFailedEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PayoutEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payout.failed";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
    /** @description A payout was cancelled before it was sent. */
    PayoutCanceledEvent: {
      /** @description Id, `evt_…`. */
      id: string;
      /** @description Always `event`. */
      object?: string | null;
      /** @description Version the event is written in. */
      api_version?: string | null;
      /** @description Time of the event, Unix milliseconds. */
      created?: number | null;
      /** @description What the event is about. */
      data: components["schemas"]["PayoutEventData"];
      /** @description `true` in live mode. */
      livemode?: boolean | null;
      /** @description The call that caused it. */
      request?: components["schemas"]["EventRequest"] | null;
      /**
       * @description What happened.
       * @constant
       */
      type: "payout.canceled";
      /** @description Deliveries still to be made. */
      pending_webhooks?: number | null;
    };
  };
  responses: {
    /** @description The request is wrong; often a required parameter is missing. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The API key is missing or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The API key lacks the permission. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests in a short time. Back off exponentially; no limit is published. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Something went wrong at WooshPay. A write may have been done: read the resource before trying again. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The parameters are right, yet the request failed: a decline, or something the account may not do. */
    RequestFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request conflicts with another one, perhaps by its idempotency key. Read the resource before trying again. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The details are not valid. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description Only objects created in this span, as in `created[gte]=…`. */
    Created: components["schemas"]["CreatedFilter"];
    /** @description How many items to return. */
    Limit: number;
    /** @description Id of an item; the page begins after it. */
    StartingAfter: string;
    /** @description Id of an item; the page ends before it. */
    EndingBefore: string;
    /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
    IdempotencyKey: string;
    /**
     * @description What to look for, such as `merchant_order_id:'order1234'`.
     * @example merchant_order_id:'order1234'
     */
    SearchQuery: string;
    /** @description Payment intent, `pi_…`. */
    PaymentIntentId: string;
    /** @description Only objects of this customer, `cus_…`. */
    Customer: string;
    /** @description Only objects of this payment intent, `pi_…`. */
    PaymentIntent: string;
    /** @description Charge, `ch_…`. */
    ChargeId: string;
    /** @description Only payment methods of this type. */
    PaymentMethodTypeFilter: components["schemas"]["PaymentMethodType"];
    /** @description Payment method, `pm_…`. */
    PaymentMethodId: string;
    /** @description Payment method, `pm_…`. */
    PaymentMethodReference: string;
    /** @description Customer, `cus_…`. */
    CustomerReference: string;
    /** @description Refund, `re_…`. */
    RefundId: string;
    /** @description Webhook endpoint, `we_…`. */
    WebhookEndpointId: string;
    /** @description Event, `evt_…`. */
    EventId: string;
    /** @description File, `file_…`. */
    FileId: string;
    /** @description Only objects of this charge, `ch_…`. */
    Charge: string;
    /** @description Dispute, `dp_…`. */
    DisputeId: string;
    /** @description Beneficiary, `bf_…`. */
    BeneficiaryId: string;
    /** @description Payout, `po_…`. */
    PayoutId: string;
    /** @description Product, `prod_…`. */
    ProductId: string;
    /** @description Price, `price_…`. */
    PriceId: string;
    /** @description Only links that work, or only those that do not. */
    Active: boolean;
    /** @description Payment link. */
    PaymentLinkId: string;
    /** @description Checkout session, `cs_…`. */
    CheckoutSessionId: string;
    /** @description Customer, `cus_…`. */
    CustomerId: string;
    /** @description Setup intent, `seti_…`. */
    SetupIntentId: string;
    /** @description Only attempts of this setup intent, `seti_…`. */
    SetupIntentFilter: string;
    /** @description Only invoices of this subscription. */
    Subscription: string;
    /** @description Invoice. */
    InvoiceId: string;
    /** @description Only subscriptions to this price, `price_…`. */
    Price: string;
    /** @description Subscription. */
    SubscriptionId: string;
    /** @description Only objects of this cardholder. */
    Cardholder: string;
    /** @description Only cards of this kind. */
    IssuingCardTypeFilter: components["schemas"]["KnownIssuingCardType"];
    /** @description Issued card. */
    IssuingCardId: string;
    /** @description Fields to return in addition. */
    Expand: components["schemas"]["ExpandableCardField"][];
    /** @description Only authorizations of this card. */
    Card: string;
    /** @description Only authorizations in this state. */
    AuthorizationStatus: string;
    /** @description Authorization. */
    AuthorizationId: string;
    /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPaymentIntents: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntentList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  searchPaymentIntents: {
    parameters: {
      query: {
        /**
         * @description What to look for, such as `merchant_order_id:'order1234'`.
         * @example merchant_order_id:'order1234'
         */
        query: components["parameters"]["SearchQuery"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntentList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrievePaymentIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePaymentIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  confirmPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConfirmPaymentIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  capturePaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CapturePaymentIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  cancelPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["CancelPaymentIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCharges: {
    parameters: {
      query?: {
        /** @description Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** @description Only objects of this payment intent, `pi_…`. */
        payment_intent?: components["parameters"]["PaymentIntent"];
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveCharge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Charge, `ch_…`. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listPaymentMethods: {
    parameters: {
      query?: {
        /** @description Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** @description Only payment methods of this type. */
        type?: components["parameters"]["PaymentMethodTypeFilter"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentMethodRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrievePaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Payment method, `pm_…`. */
        id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment method, `pm_…`. */
        id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePaymentMethodRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  attachPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachPaymentMethodRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  detachPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomerPaymentMethods: {
    parameters: {
      query?: {
        /** @description Only payment methods of this type. */
        type?: components["parameters"]["PaymentMethodTypeFilter"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /** @description Customer, `cus_…`. */
        customer_id: components["parameters"]["CustomerReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveCustomerPaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Customer, `cus_…`. */
        customer_id: components["parameters"]["CustomerReference"];
        /** @description Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRefundRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveRefund: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Refund, `re_…`. */
        refund_id: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listWebhookEndpoints: {
    parameters: {
      query?: {
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpointList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateWebhookEndpointRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateWebhookEndpointRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpoint"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedObject"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Event, `evt_…`. */
        id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEvent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createFile: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["CreateFileRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFile"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description File, `file_…`. */
        id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UploadedFile"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listDisputes: {
    parameters: {
      query?: {
        /** @description Only objects of this charge, `ch_…`. */
        charge?: components["parameters"]["Charge"];
        /** @description Only objects of this payment intent, `pi_…`. */
        payment_intent?: components["parameters"]["PaymentIntent"];
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateDispute: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateDisputeRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  closeDispute: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listBeneficiaries: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BeneficiaryList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateBeneficiaryRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Beneficiary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveBeneficiary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Beneficiary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateBeneficiaryRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Beneficiary"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteBeneficiary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedObject"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listPayouts: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PayoutList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePayoutRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrievePayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Payout, `po_…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePayout: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payout, `po_…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePayoutRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Payout"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Balance"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listProducts: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateProductRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Product, `prod_…`. */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Product, `prod_…`. */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateProductRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Product"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listPrices: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PriceList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPrice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePriceRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Price"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrievePrice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Price, `price_…`. */
        id: components["parameters"]["PriceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Price"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePrice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Price, `price_…`. */
        id: components["parameters"]["PriceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePriceRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Price"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listPaymentLinks: {
    parameters: {
      query?: {
        /** @description Only links that work, or only those that do not. */
        active?: components["parameters"]["Active"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLinkList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentLinkRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLink"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrievePaymentLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Payment link. */
        id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLink"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updatePaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Payment link. */
        id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePaymentLinkRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentLink"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCheckoutSessionRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCheckoutSessions: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSessionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveCheckoutSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  expireCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CheckoutSession"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCheckoutSessionLineItems: {
    parameters: {
      query?: {
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path: {
        /** @description Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LineItemList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createCustomer: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCustomerRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletedObject"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listSetupIntents: {
    parameters: {
      query?: {
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntentList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSetupIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveSetupIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateSetupIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  confirmSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConfirmSetupIntentRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  cancelSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listSetupAttempts: {
    parameters: {
      query?: {
        /** @description Only attempts of this setup intent, `seti_…`. */
        setup_intent?: components["parameters"]["SetupIntentFilter"];
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupAttemptList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listInvoices: {
    parameters: {
      query?: {
        /** @description Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** @description Only invoices of this subscription. */
        subscription?: components["parameters"]["Subscription"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateInvoiceRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteDraftInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  sendInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listSubscriptions: {
    parameters: {
      query?: {
        /** @description Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** @description Only subscriptions to this price, `price_…`. */
        price?: components["parameters"]["Price"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
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
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSubscriptionRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Subscription. */
        id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateSubscriptionRequest"];
      };
    };
    responses: {
      /** @description Done. */
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
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createSubscriptionItem: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSubscriptionItemRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriptionItem"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createIssuingCardholder: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCardholderRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cardholder"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listIssuingCards: {
    parameters: {
      query?: {
        /** @description Only objects of this cardholder. */
        cardholder?: components["parameters"]["Cardholder"];
        /** @description Only cards of this kind. */
        type?: components["parameters"]["IssuingCardTypeFilter"];
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssuingCardList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveIssuingCard: {
    parameters: {
      query?: {
        /** @description Fields to return in addition. */
        expand?: components["parameters"]["Expand"];
      };
      header?: never;
      path: {
        /** @description Issued card. */
        id: components["parameters"]["IssuingCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssuingCard"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listIssuingAuthorizations: {
    parameters: {
      query?: {
        /** @description Only authorizations of this card. */
        card?: components["parameters"]["Card"];
        /** @description Only objects of this cardholder. */
        cardholder?: components["parameters"]["Cardholder"];
        /** @description Only authorizations in this state. */
        status?: components["parameters"]["AuthorizationStatus"];
        /** @description Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** @description How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** @description Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssuingAuthorizationList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  retrieveIssuingAuthorization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Authorization. */
        id: components["parameters"]["AuthorizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["IssuingAuthorization"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createCoupon: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCouponRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Coupon"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createPromotionCode: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePromotionCodeRequest"];
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PromotionCode"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["RequestFailed"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableContent"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  onPaymentIntentCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentRequiresAction: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentRequiresActionEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentProcessing: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentProcessingEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentSucceeded: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentSucceededEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentPaymentFailed: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentPaymentFailedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentCanceled: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentCanceledEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onChargeRefundUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeRefundUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onChargeDisputeUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ChargeDisputeUpdatedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSetupIntentCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SetupIntentCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSetupIntentSucceeded: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SetupIntentSucceededEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onProductCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProductCreatedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onCheckoutSessionCompleted: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionCompletedEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onCheckoutSessionExpired: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionExpiredEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onCheckoutSessionCanceled: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CheckoutSessionCanceledEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentLinkPaid: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentLinkPaidEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
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
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
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
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutPaid: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutPaidEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
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
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
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
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPayoutCanceled: {
    parameters: {
      query?: never;
      header: {
        /** @description Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PayoutCanceledEvent"];
      };
    };
    responses: {
      /** @description Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

export type CreatedFilter = components["schemas"]["CreatedFilter"];
export type PaymentIntentStatus = components["schemas"]["PaymentIntentStatus"];
export type Metadata = components["schemas"]["Metadata"];
export type Address = components["schemas"]["Address"];
export type Shipping = components["schemas"]["Shipping"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type PaymentMethodType = components["schemas"]["PaymentMethodType"];
export type LastPaymentErrorMethod = components["schemas"]["LastPaymentErrorMethod"];
export type ErrorType = components["schemas"]["ErrorType"];
export type LastPaymentError = components["schemas"]["LastPaymentError"];
export type RedirectAction = components["schemas"]["RedirectAction"];
export type WechatPayAction = components["schemas"]["WechatPayAction"];
export type NextAction = components["schemas"]["NextAction"];
export type ThreeDSecureRequest = components["schemas"]["ThreeDSecureRequest"];
export type KnownCaptureMethod = components["schemas"]["KnownCaptureMethod"];
export type CaptureMethod = components["schemas"]["CaptureMethod"];
export type CardOptions = components["schemas"]["CardOptions"];
export type TerminalType = components["schemas"]["TerminalType"];
export type WalletOptions = components["schemas"]["WalletOptions"];
export type SepaOptions = components["schemas"]["SepaOptions"];
export type UpiOptions = components["schemas"]["UpiOptions"];
export type PaymentMethodOptions = components["schemas"]["PaymentMethodOptions"];
export type KnownConfirmationMethod = components["schemas"]["KnownConfirmationMethod"];
export type ConfirmationMethod = components["schemas"]["ConfirmationMethod"];
export type ThreeDSecureStatus = components["schemas"]["ThreeDSecureStatus"];
export type ThreeDSecureResult = components["schemas"]["ThreeDSecureResult"];
export type ThreeDSecureEnrollment = components["schemas"]["ThreeDSecureEnrollment"];
export type ThreeDsStatus = components["schemas"]["ThreeDsStatus"];
export type PaymentIntent = components["schemas"]["PaymentIntent"];
export type PaymentIntentList = components["schemas"]["PaymentIntentList"];
export type ApiError = components["schemas"]["ApiError"];
export type ErrorEnvelope = components["schemas"]["ErrorEnvelope"];
export type ErrorBody = components["schemas"]["ErrorBody"];
export type BillingDetails = components["schemas"]["BillingDetails"];
export type CardData = components["schemas"]["CardData"];
export type SepaDebitData = components["schemas"]["SepaDebitData"];
export type WechatPayData = components["schemas"]["WechatPayData"];
export type AlipayPlusData = components["schemas"]["AlipayPlusData"];
export type MobileMoneyProvider = components["schemas"]["MobileMoneyProvider"];
export type MobileMoneyData = components["schemas"]["MobileMoneyData"];
export type PaymentMethodData = components["schemas"]["PaymentMethodData"];
export type ShippingData = components["schemas"]["ShippingData"];
export type FutureUsage = components["schemas"]["FutureUsage"];
export type CreatePaymentIntentRequest = components["schemas"]["CreatePaymentIntentRequest"];
export type MetadataUpdate = components["schemas"]["MetadataUpdate"];
export type UpdatePaymentIntentRequest = components["schemas"]["UpdatePaymentIntentRequest"];
export type ConfirmPaymentIntentRequest = components["schemas"]["ConfirmPaymentIntentRequest"];
export type CapturePaymentIntentRequest = components["schemas"]["CapturePaymentIntentRequest"];
export type CancelPaymentIntentRequest = components["schemas"]["CancelPaymentIntentRequest"];
export type CardChecks = components["schemas"]["CardChecks"];
export type PaymentMethodCard = components["schemas"]["PaymentMethodCard"];
export type ChargePaymentMethodDetails = components["schemas"]["ChargePaymentMethodDetails"];
export type ChargeStatus = components["schemas"]["ChargeStatus"];
export type Charge = components["schemas"]["Charge"];
export type ChargeList = components["schemas"]["ChargeList"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodList = components["schemas"]["PaymentMethodList"];
export type CardInput = components["schemas"]["CardInput"];
export type CreatePaymentMethodRequest = components["schemas"]["CreatePaymentMethodRequest"];
export type UpdatePaymentMethodRequest = components["schemas"]["UpdatePaymentMethodRequest"];
export type AttachPaymentMethodRequest = components["schemas"]["AttachPaymentMethodRequest"];
export type RefundReasonInput = components["schemas"]["RefundReasonInput"];
export type CreateRefundRequest = components["schemas"]["CreateRefundRequest"];
export type RefundReason = components["schemas"]["RefundReason"];
export type RefundStatus = components["schemas"]["RefundStatus"];
export type RefundFailureReason = components["schemas"]["RefundFailureReason"];
export type Refund = components["schemas"]["Refund"];
export type EventType = components["schemas"]["EventType"];
export type WebhookEndpointStatus = components["schemas"]["WebhookEndpointStatus"];
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];
export type WebhookEndpointList = components["schemas"]["WebhookEndpointList"];
export type CreateWebhookEndpointRequest = components["schemas"]["CreateWebhookEndpointRequest"];
export type UpdateWebhookEndpointRequest = components["schemas"]["UpdateWebhookEndpointRequest"];
export type DeletedObject = components["schemas"]["DeletedObject"];
export type DisputeEvidence = components["schemas"]["DisputeEvidence"];
export type DisputeEvidenceDetails = components["schemas"]["DisputeEvidenceDetails"];
export type DisputeMetadata = components["schemas"]["DisputeMetadata"];
export type DisputeStatus = components["schemas"]["DisputeStatus"];
export type Dispute = components["schemas"]["Dispute"];
export type SetupIntentStatus = components["schemas"]["SetupIntentStatus"];
export type SetupIntent = components["schemas"]["SetupIntent"];
export type Product = components["schemas"]["Product"];
export type KnownCheckoutMode = components["schemas"]["KnownCheckoutMode"];
export type CheckoutMode = components["schemas"]["CheckoutMode"];
export type BillingScheme = components["schemas"]["BillingScheme"];
export type PriceType = components["schemas"]["PriceType"];
export type KnownPriceInterval = components["schemas"]["KnownPriceInterval"];
export type PriceInterval = components["schemas"]["PriceInterval"];
export type UsageType = components["schemas"]["UsageType"];
export type PriceRecurring = components["schemas"]["PriceRecurring"];
export type PriceTier = components["schemas"]["PriceTier"];
export type Price = components["schemas"]["Price"];
export type LineItem = components["schemas"]["LineItem"];
export type LineItemList = components["schemas"]["LineItemList"];
export type CustomerShipping = components["schemas"]["CustomerShipping"];
export type Customer = components["schemas"]["Customer"];
export type KnownAddressCollection = components["schemas"]["KnownAddressCollection"];
export type AddressCollection = components["schemas"]["AddressCollection"];
export type ShippingAddressCollection = components["schemas"]["ShippingAddressCollection"];
export type PaymentIntentData = components["schemas"]["PaymentIntentData"];
export type PhoneNumberCollection = components["schemas"]["PhoneNumberCollection"];
export type CheckoutPaymentStatus = components["schemas"]["CheckoutPaymentStatus"];
export type CheckoutSessionStatus = components["schemas"]["CheckoutSessionStatus"];
export type CheckoutSession = components["schemas"]["CheckoutSession"];
export type KnownAfterCompletionType = components["schemas"]["KnownAfterCompletionType"];
export type AfterCompletionType = components["schemas"]["AfterCompletionType"];
export type HostedConfirmation = components["schemas"]["HostedConfirmation"];
export type RedirectAfterCompletion = components["schemas"]["RedirectAfterCompletion"];
export type AfterCompletion = components["schemas"]["AfterCompletion"];
export type PaymentLink = components["schemas"]["PaymentLink"];
export type PayoutStatus = components["schemas"]["PayoutStatus"];
export type DestinationType = components["schemas"]["DestinationType"];
export type AccountHolderType = components["schemas"]["AccountHolderType"];
export type BirthDate = components["schemas"]["BirthDate"];
export type BankAccount = components["schemas"]["BankAccount"];
export type CardDestination = components["schemas"]["CardDestination"];
export type CarrierBillingDestination = components["schemas"]["CarrierBillingDestination"];
export type AlipayDestination = components["schemas"]["AlipayDestination"];
export type ImpsDestination = components["schemas"]["ImpsDestination"];
export type UpiDestination = components["schemas"]["UpiDestination"];
export type MobileMoneyDestination = components["schemas"]["MobileMoneyDestination"];
export type DestinationData = components["schemas"]["DestinationData"];
export type EntityType = components["schemas"]["EntityType"];
export type BusinessInfo = components["schemas"]["BusinessInfo"];
export type BusinessEntity = components["schemas"]["BusinessEntity"];
export type IndividualInfo = components["schemas"]["IndividualInfo"];
export type IndividualEntity = components["schemas"]["IndividualEntity"];
export type BeneficiaryEntity = components["schemas"]["BeneficiaryEntity"];
export type Beneficiary = components["schemas"]["Beneficiary"];
export type PayoutType = components["schemas"]["PayoutType"];
export type Payout = components["schemas"]["Payout"];
export type EventUnknownObject = components["schemas"]["EventUnknownObject"];
export type EventObject = components["schemas"]["EventObject"];
export type EventData = components["schemas"]["EventData"];
export type EventRequest = components["schemas"]["EventRequest"];
export type WebhookEvent = components["schemas"]["WebhookEvent"];
export type FilePurpose = components["schemas"]["FilePurpose"];
export type CreateFileRequest = components["schemas"]["CreateFileRequest"];
export type UploadedFile = components["schemas"]["UploadedFile"];
export type DisputeList = components["schemas"]["DisputeList"];
export type DisputeEvidenceData = components["schemas"]["DisputeEvidenceData"];
export type UpdateDisputeRequest = components["schemas"]["UpdateDisputeRequest"];
export type BeneficiaryList = components["schemas"]["BeneficiaryList"];
export type CreateBeneficiaryRequest = components["schemas"]["CreateBeneficiaryRequest"];
export type UpdateBeneficiaryRequest = components["schemas"]["UpdateBeneficiaryRequest"];
export type PayoutList = components["schemas"]["PayoutList"];
export type BeneficiaryData = components["schemas"]["BeneficiaryData"];
export type CreatePayoutRequest = components["schemas"]["CreatePayoutRequest"];
export type UpdatePayoutRequest = components["schemas"]["UpdatePayoutRequest"];
export type BalanceAmount = components["schemas"]["BalanceAmount"];
export type Balance = components["schemas"]["Balance"];
export type ProductList = components["schemas"]["ProductList"];
export type CreateProductRequest = components["schemas"]["CreateProductRequest"];
export type UpdateProductRequest = components["schemas"]["UpdateProductRequest"];
export type PriceList = components["schemas"]["PriceList"];
export type ProductData = components["schemas"]["ProductData"];
export type RecurringData = components["schemas"]["RecurringData"];
export type CreatePriceRequest = components["schemas"]["CreatePriceRequest"];
export type UpdatePriceRequest = components["schemas"]["UpdatePriceRequest"];
export type PaymentLinkList = components["schemas"]["PaymentLinkList"];
export type AfterCompletionData = components["schemas"]["AfterCompletionData"];
export type PriceData = components["schemas"]["PriceData"];
export type LineItemData = components["schemas"]["LineItemData"];
export type CreatePaymentLinkRequest = components["schemas"]["CreatePaymentLinkRequest"];
export type UpdatePaymentLinkRequest = components["schemas"]["UpdatePaymentLinkRequest"];
export type CreateCheckoutSessionRequest = components["schemas"]["CreateCheckoutSessionRequest"];
export type CheckoutSessionList = components["schemas"]["CheckoutSessionList"];
export type CustomerList = components["schemas"]["CustomerList"];
export type CreateCustomerRequest = components["schemas"]["CreateCustomerRequest"];
export type UpdateCustomerRequest = components["schemas"]["UpdateCustomerRequest"];
export type SetupIntentList = components["schemas"]["SetupIntentList"];
export type CreateSetupIntentRequest = components["schemas"]["CreateSetupIntentRequest"];
export type UpdateSetupIntentRequest = components["schemas"]["UpdateSetupIntentRequest"];
export type ConfirmSetupIntentRequest = components["schemas"]["ConfirmSetupIntentRequest"];
export type SetupAttempt = components["schemas"]["SetupAttempt"];
export type SetupAttemptList = components["schemas"]["SetupAttemptList"];
export type InvoiceLineItem = components["schemas"]["InvoiceLineItem"];
export type InvoiceLineItemList = components["schemas"]["InvoiceLineItemList"];
export type BillingReason = components["schemas"]["BillingReason"];
export type Invoice = components["schemas"]["Invoice"];
export type InvoiceList = components["schemas"]["InvoiceList"];
export type CreateInvoiceRequest = components["schemas"]["CreateInvoiceRequest"];
export type BillingThresholds = components["schemas"]["BillingThresholds"];
export type SubscriptionItem = components["schemas"]["SubscriptionItem"];
export type SubscriptionItemList = components["schemas"]["SubscriptionItemList"];
export type PaymentSettings = components["schemas"]["PaymentSettings"];
export type Subscription = components["schemas"]["Subscription"];
export type SubscriptionList = components["schemas"]["SubscriptionList"];
export type SubscriptionRecurringData = components["schemas"]["SubscriptionRecurringData"];
export type SubscriptionPriceData = components["schemas"]["SubscriptionPriceData"];
export type SubscriptionItemData = components["schemas"]["SubscriptionItemData"];
export type AddInvoiceItemData = components["schemas"]["AddInvoiceItemData"];
export type CreateSubscriptionRequest = components["schemas"]["CreateSubscriptionRequest"];
export type SubscriptionItemChange = components["schemas"]["SubscriptionItemChange"];
export type SubscriptionLineItemChange = components["schemas"]["SubscriptionLineItemChange"];
export type UpdateSubscriptionRequest = components["schemas"]["UpdateSubscriptionRequest"];
export type CreateSubscriptionItemRequest = components["schemas"]["CreateSubscriptionItemRequest"];
export type CardholderBilling = components["schemas"]["CardholderBilling"];
export type CreateCardholderRequest = components["schemas"]["CreateCardholderRequest"];
export type Cardholder = components["schemas"]["Cardholder"];
export type KnownIssuingCardType = components["schemas"]["KnownIssuingCardType"];
export type CardCancellationReason = components["schemas"]["CardCancellationReason"];
export type IssuingCardType = components["schemas"]["IssuingCardType"];
export type IssuingCardStatus = components["schemas"]["IssuingCardStatus"];
export type IssuingCard = components["schemas"]["IssuingCard"];
export type IssuingCardList = components["schemas"]["IssuingCardList"];
export type ExpandableCardField = components["schemas"]["ExpandableCardField"];
export type IssuingMerchantData = components["schemas"]["IssuingMerchantData"];
export type IssuingAuthorization = components["schemas"]["IssuingAuthorization"];
export type IssuingAuthorizationList = components["schemas"]["IssuingAuthorizationList"];
export type KnownCouponDuration = components["schemas"]["KnownCouponDuration"];
export type CreateCouponRequest = components["schemas"]["CreateCouponRequest"];
export type CouponDuration = components["schemas"]["CouponDuration"];
export type CouponAppliesTo = components["schemas"]["CouponAppliesTo"];
export type CouponCurrencyOptions = components["schemas"]["CouponCurrencyOptions"];
export type Coupon = components["schemas"]["Coupon"];
export type PromotionCodeRestrictions = components["schemas"]["PromotionCodeRestrictions"];
export type CreatePromotionCodeRequest = components["schemas"]["CreatePromotionCodeRequest"];
export type PromotionCode = components["schemas"]["PromotionCode"];
export type PaymentIntentEventData = components["schemas"]["PaymentIntentEventData"];
export type PaymentIntentCreatedEvent = components["schemas"]["PaymentIntentCreatedEvent"];
export type PaymentIntentRequiresActionEvent = components["schemas"]["PaymentIntentRequiresActionEvent"];
export type PaymentIntentProcessingEvent = components["schemas"]["PaymentIntentProcessingEvent"];
export type PaymentIntentSucceededEvent = components["schemas"]["PaymentIntentSucceededEvent"];
export type PaymentIntentPaymentFailedEvent = components["schemas"]["PaymentIntentPaymentFailedEvent"];
export type PaymentIntentCanceledEvent = components["schemas"]["PaymentIntentCanceledEvent"];
export type RefundEventData = components["schemas"]["RefundEventData"];
export type ChargeRefundUpdatedEvent = components["schemas"]["ChargeRefundUpdatedEvent"];
export type DisputeEventData = components["schemas"]["DisputeEventData"];
export type ChargeDisputeUpdatedEvent = components["schemas"]["ChargeDisputeUpdatedEvent"];
export type SetupIntentEventData = components["schemas"]["SetupIntentEventData"];
export type SetupIntentCreatedEvent = components["schemas"]["SetupIntentCreatedEvent"];
export type SetupIntentSucceededEvent = components["schemas"]["SetupIntentSucceededEvent"];
export type ProductEventData = components["schemas"]["ProductEventData"];
export type ProductCreatedEvent = components["schemas"]["ProductCreatedEvent"];
export type CheckoutSessionEventData = components["schemas"]["CheckoutSessionEventData"];
export type CheckoutSessionCompletedEvent = components["schemas"]["CheckoutSessionCompletedEvent"];
export type CheckoutSessionExpiredEvent = components["schemas"]["CheckoutSessionExpiredEvent"];
export type CheckoutSessionCanceledEvent = components["schemas"]["CheckoutSessionCanceledEvent"];
export type PaymentLinkEventData = components["schemas"]["PaymentLinkEventData"];
export type PaymentLinkPaidEvent = components["schemas"]["PaymentLinkPaidEvent"];
export type PayoutEventData = components["schemas"]["PayoutEventData"];
export type PayoutCreatedEvent = components["schemas"]["PayoutCreatedEvent"];
export type PayoutPaidEvent = components["schemas"]["PayoutPaidEvent"];
export type PayoutFailedEvent = components["schemas"]["PayoutFailedEvent"];
export type PayoutCanceledEvent = components["schemas"]["PayoutCanceledEvent"];
