// Generated from specs/wooshpay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/v1/payment_intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listPaymentIntents"];
    put?: never;
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
    get: operations["retrievePaymentIntent"];
    put?: never;
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
    get: operations["listPaymentMethods"];
    put?: never;
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
    get: operations["retrievePaymentMethod"];
    put?: never;
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
    get: operations["listWebhookEndpoints"];
    put?: never;
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
    get: operations["retrieveWebhookEndpoint"];
    put?: never;
    post: operations["updateWebhookEndpoint"];
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
    get: operations["retrieveDispute"];
    put?: never;
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
    get: operations["listBeneficiaries"];
    put?: never;
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
    get: operations["retrieveBeneficiary"];
    put?: never;
    post: operations["updateBeneficiary"];
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
    get: operations["listPayouts"];
    put?: never;
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
    get: operations["retrievePayout"];
    put?: never;
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
    get: operations["listProducts"];
    put?: never;
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
    get: operations["retrieveProduct"];
    put?: never;
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
    get: operations["listPrices"];
    put?: never;
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
    get: operations["retrievePrice"];
    put?: never;
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
    get: operations["listPaymentLinks"];
    put?: never;
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
    get: operations["retrievePaymentLink"];
    put?: never;
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
    get: operations["listCustomers"];
    put?: never;
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
    get: operations["retrieveCustomer"];
    put?: never;
    post: operations["updateCustomer"];
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
    get: operations["listSetupIntents"];
    put?: never;
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
    get: operations["retrieveSetupIntent"];
    put?: never;
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
    get: operations["listInvoices"];
    put?: never;
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
    get: operations["retrieveInvoice"];
    put?: never;
    post?: never;
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
    get: operations["listSubscriptions"];
    put?: never;
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
     * Delivered to the endpoints that listen to `payment_intent.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment intent was created
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
     * Delivered to the endpoints that listen to `payment_intent.requires_action`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * The payer must act on `next_action`
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
     * Delivered to the endpoints that listen to `payment_intent.processing`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment is being processed
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
     * Delivered to the endpoints that listen to `payment_intent.succeeded`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment was made
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
     * Delivered to the endpoints that listen to `payment_intent.payment_failed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * An attempt to pay failed
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
     * Delivered to the endpoints that listen to `payment_intent.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment intent was cancelled
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
     * Delivered to the endpoints that listen to `charge.refund.updated`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A refund changed
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
     * Delivered to the endpoints that listen to `charge.dispute.updated`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A dispute changed
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
     * Delivered to the endpoints that listen to `setup_intent.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A setup intent was created
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
     * Delivered to the endpoints that listen to `setup_intent.succeeded`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment method was saved
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
     * Delivered to the endpoints that listen to `product.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A product was created
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
     * Delivered to the endpoints that listen to `checkout.session.completed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A checkout session was completed
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
     * Delivered to the endpoints that listen to `checkout.session.expired`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A checkout session expired before the payer finished
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
     * Delivered to the endpoints that listen to `checkout.session.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * The payer gave up a checkout session
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
     * Delivered to the endpoints that listen to `payment_link.paid`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payment link was paid
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
     * Delivered to the endpoints that listen to `payout.created`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payout was created
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
     * Delivered to the endpoints that listen to `payout.paid`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payout is expected in the beneficiary's account
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
     * Delivered to the endpoints that listen to `payout.failed`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * The bank refused or returned a payout
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
     * Delivered to the endpoints that listen to `payout.canceled`. Respond with 2xx at once; without one it is delivered again, up to 18 times in 72 hours, with growing pauses. The same event may come twice: compare its id.
     *
     * A payout was cancelled before it was sent
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
    CreatedFilter: CreatedFilter;
    PaymentIntentStatus: PaymentIntentStatus;
    Metadata: Metadata;
    Address: Address;
    Shipping: Shipping;
    ErrorCode: ErrorCode;
    PaymentMethodType: PaymentMethodType;
    LastPaymentErrorMethod: LastPaymentErrorMethod;
    ErrorType: ErrorType;
    LastPaymentError: LastPaymentError;
    RedirectAction: RedirectAction;
    WechatPayAction: WechatPayAction;
    NextAction: NextAction;
    ThreeDSecureRequest: ThreeDSecureRequest;
    KnownCaptureMethod: KnownCaptureMethod;
    CaptureMethod: CaptureMethod;
    CardOptions: CardOptions;
    TerminalType: TerminalType;
    WalletOptions: WalletOptions;
    SepaOptions: SepaOptions;
    UpiOptions: UpiOptions;
    PaymentMethodOptions: PaymentMethodOptions;
    KnownConfirmationMethod: KnownConfirmationMethod;
    ConfirmationMethod: ConfirmationMethod;
    ThreeDSecureStatus: ThreeDSecureStatus;
    ThreeDSecureResult: ThreeDSecureResult;
    ThreeDSecureEnrollment: ThreeDSecureEnrollment;
    ThreeDsStatus: ThreeDsStatus;
    PaymentIntent: PaymentIntent;
    PaymentIntentList: PaymentIntentList;
    ApiError: ApiError;
    ErrorEnvelope: ErrorEnvelope;
    ErrorBody: ErrorBody;
    BillingDetails: BillingDetails;
    CardData: CardData;
    SepaDebitData: SepaDebitData;
    WechatPayData: WechatPayData;
    AlipayPlusData: AlipayPlusData;
    MobileMoneyProvider: MobileMoneyProvider;
    MobileMoneyData: MobileMoneyData;
    PaymentMethodData: PaymentMethodData;
    ShippingData: ShippingData;
    FutureUsage: FutureUsage;
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    MetadataUpdate: MetadataUpdate;
    UpdatePaymentIntentRequest: UpdatePaymentIntentRequest;
    ConfirmPaymentIntentRequest: ConfirmPaymentIntentRequest;
    CapturePaymentIntentRequest: CapturePaymentIntentRequest;
    CancelPaymentIntentRequest: CancelPaymentIntentRequest;
    CardChecks: CardChecks;
    PaymentMethodCard: PaymentMethodCard;
    ChargePaymentMethodDetails: ChargePaymentMethodDetails;
    ChargeStatus: ChargeStatus;
    Charge: Charge;
    ChargeList: ChargeList;
    PaymentMethod: PaymentMethod;
    PaymentMethodList: PaymentMethodList;
    CardInput: CardInput;
    CreatePaymentMethodRequest: CreatePaymentMethodRequest;
    UpdatePaymentMethodRequest: UpdatePaymentMethodRequest;
    AttachPaymentMethodRequest: AttachPaymentMethodRequest;
    RefundReasonInput: RefundReasonInput;
    CreateRefundRequest: CreateRefundRequest;
    RefundReason: RefundReason;
    RefundStatus: RefundStatus;
    RefundFailureReason: RefundFailureReason;
    Refund: Refund;
    EventType: EventType;
    WebhookEndpointStatus: WebhookEndpointStatus;
    WebhookEndpoint: WebhookEndpoint;
    WebhookEndpointList: WebhookEndpointList;
    CreateWebhookEndpointRequest: CreateWebhookEndpointRequest;
    UpdateWebhookEndpointRequest: UpdateWebhookEndpointRequest;
    DeletedObject: DeletedObject;
    DisputeEvidence: DisputeEvidence;
    DisputeEvidenceDetails: DisputeEvidenceDetails;
    DisputeMetadata: DisputeMetadata;
    DisputeStatus: DisputeStatus;
    Dispute: Dispute;
    SetupIntentStatus: SetupIntentStatus;
    SetupIntent: SetupIntent;
    Product: Product;
    KnownCheckoutMode: KnownCheckoutMode;
    CheckoutMode: CheckoutMode;
    BillingScheme: BillingScheme;
    PriceType: PriceType;
    KnownPriceInterval: KnownPriceInterval;
    PriceInterval: PriceInterval;
    UsageType: UsageType;
    PriceRecurring: PriceRecurring;
    PriceTier: PriceTier;
    Price: Price;
    LineItem: LineItem;
    LineItemList: LineItemList;
    CustomerShipping: CustomerShipping;
    Customer: Customer;
    KnownAddressCollection: KnownAddressCollection;
    AddressCollection: AddressCollection;
    ShippingAddressCollection: ShippingAddressCollection;
    PaymentIntentData: PaymentIntentData;
    PhoneNumberCollection: PhoneNumberCollection;
    CheckoutPaymentStatus: CheckoutPaymentStatus;
    CheckoutSessionStatus: CheckoutSessionStatus;
    CheckoutSession: CheckoutSession;
    KnownAfterCompletionType: KnownAfterCompletionType;
    AfterCompletionType: AfterCompletionType;
    HostedConfirmation: HostedConfirmation;
    RedirectAfterCompletion: RedirectAfterCompletion;
    AfterCompletion: AfterCompletion;
    PaymentLink: PaymentLink;
    PayoutStatus: PayoutStatus;
    DestinationType: DestinationType;
    AccountHolderType: AccountHolderType;
    BirthDate: BirthDate;
    BankAccount: BankAccount;
    CardDestination: CardDestination;
    CarrierBillingDestination: CarrierBillingDestination;
    AlipayDestination: AlipayDestination;
    ImpsDestination: ImpsDestination;
    UpiDestination: UpiDestination;
    MobileMoneyDestination: MobileMoneyDestination;
    DestinationData: DestinationData;
    EntityType: EntityType;
    BusinessInfo: BusinessInfo;
    BusinessEntity: BusinessEntity;
    IndividualInfo: IndividualInfo;
    IndividualEntity: IndividualEntity;
    BeneficiaryEntity: BeneficiaryEntity;
    Beneficiary: Beneficiary;
    PayoutType: PayoutType;
    Payout: Payout;
    EventUnknownObject: EventUnknownObject;
    EventObject: EventObject;
    EventData: EventData;
    EventRequest: EventRequest;
    WebhookEvent: WebhookEvent;
    FilePurpose: FilePurpose;
    CreateFileRequest: CreateFileRequest;
    UploadedFile: UploadedFile;
    DisputeList: DisputeList;
    DisputeEvidenceData: DisputeEvidenceData;
    UpdateDisputeRequest: UpdateDisputeRequest;
    BeneficiaryList: BeneficiaryList;
    CreateBeneficiaryRequest: CreateBeneficiaryRequest;
    UpdateBeneficiaryRequest: UpdateBeneficiaryRequest;
    PayoutList: PayoutList;
    BeneficiaryData: BeneficiaryData;
    CreatePayoutRequest: CreatePayoutRequest;
    UpdatePayoutRequest: UpdatePayoutRequest;
    BalanceAmount: BalanceAmount;
    Balance: Balance;
    ProductList: ProductList;
    CreateProductRequest: CreateProductRequest;
    UpdateProductRequest: UpdateProductRequest;
    PriceList: PriceList;
    ProductData: ProductData;
    RecurringData: RecurringData;
    CreatePriceRequest: CreatePriceRequest;
    UpdatePriceRequest: UpdatePriceRequest;
    PaymentLinkList: PaymentLinkList;
    AfterCompletionData: AfterCompletionData;
    PriceData: PriceData;
    LineItemData: LineItemData;
    CreatePaymentLinkRequest: CreatePaymentLinkRequest;
    UpdatePaymentLinkRequest: UpdatePaymentLinkRequest;
    CreateCheckoutSessionRequest: CreateCheckoutSessionRequest;
    CheckoutSessionList: CheckoutSessionList;
    CustomerList: CustomerList;
    CreateCustomerRequest: CreateCustomerRequest;
    UpdateCustomerRequest: UpdateCustomerRequest;
    SetupIntentList: SetupIntentList;
    CreateSetupIntentRequest: CreateSetupIntentRequest;
    UpdateSetupIntentRequest: UpdateSetupIntentRequest;
    ConfirmSetupIntentRequest: ConfirmSetupIntentRequest;
    SetupAttempt: SetupAttempt;
    SetupAttemptList: SetupAttemptList;
    InvoiceLineItem: InvoiceLineItem;
    InvoiceLineItemList: InvoiceLineItemList;
    BillingReason: BillingReason;
    Invoice: Invoice;
    InvoiceList: InvoiceList;
    CreateInvoiceRequest: CreateInvoiceRequest;
    BillingThresholds: BillingThresholds;
    SubscriptionItem: SubscriptionItem;
    SubscriptionItemList: SubscriptionItemList;
    PaymentSettings: PaymentSettings;
    Subscription: Subscription;
    SubscriptionList: SubscriptionList;
    SubscriptionRecurringData: SubscriptionRecurringData;
    SubscriptionPriceData: SubscriptionPriceData;
    SubscriptionItemData: SubscriptionItemData;
    AddInvoiceItemData: AddInvoiceItemData;
    CreateSubscriptionRequest: CreateSubscriptionRequest;
    SubscriptionItemChange: SubscriptionItemChange;
    SubscriptionLineItemChange: SubscriptionLineItemChange;
    UpdateSubscriptionRequest: UpdateSubscriptionRequest;
    CreateSubscriptionItemRequest: CreateSubscriptionItemRequest;
    CardholderBilling: CardholderBilling;
    CreateCardholderRequest: CreateCardholderRequest;
    Cardholder: Cardholder;
    KnownIssuingCardType: KnownIssuingCardType;
    CardCancellationReason: CardCancellationReason;
    IssuingCardType: IssuingCardType;
    IssuingCardStatus: IssuingCardStatus;
    IssuingCard: IssuingCard;
    IssuingCardList: IssuingCardList;
    ExpandableCardField: ExpandableCardField;
    IssuingMerchantData: IssuingMerchantData;
    IssuingAuthorization: IssuingAuthorization;
    IssuingAuthorizationList: IssuingAuthorizationList;
    KnownCouponDuration: KnownCouponDuration;
    CreateCouponRequest: CreateCouponRequest;
    CouponDuration: CouponDuration;
    CouponAppliesTo: CouponAppliesTo;
    CouponCurrencyOptions: CouponCurrencyOptions;
    Coupon: Coupon;
    PromotionCodeRestrictions: PromotionCodeRestrictions;
    CreatePromotionCodeRequest: CreatePromotionCodeRequest;
    PromotionCode: PromotionCode;
    PaymentIntentEventData: PaymentIntentEventData;
    PaymentIntentCreatedEvent: PaymentIntentCreatedEvent;
    PaymentIntentRequiresActionEvent: PaymentIntentRequiresActionEvent;
    PaymentIntentProcessingEvent: PaymentIntentProcessingEvent;
    PaymentIntentSucceededEvent: PaymentIntentSucceededEvent;
    PaymentIntentPaymentFailedEvent: PaymentIntentPaymentFailedEvent;
    PaymentIntentCanceledEvent: PaymentIntentCanceledEvent;
    RefundEventData: RefundEventData;
    ChargeRefundUpdatedEvent: ChargeRefundUpdatedEvent;
    DisputeEventData: DisputeEventData;
    ChargeDisputeUpdatedEvent: ChargeDisputeUpdatedEvent;
    SetupIntentEventData: SetupIntentEventData;
    SetupIntentCreatedEvent: SetupIntentCreatedEvent;
    SetupIntentSucceededEvent: SetupIntentSucceededEvent;
    ProductEventData: ProductEventData;
    ProductCreatedEvent: ProductCreatedEvent;
    CheckoutSessionEventData: CheckoutSessionEventData;
    CheckoutSessionCompletedEvent: CheckoutSessionCompletedEvent;
    CheckoutSessionExpiredEvent: CheckoutSessionExpiredEvent;
    CheckoutSessionCanceledEvent: CheckoutSessionCanceledEvent;
    PaymentLinkEventData: PaymentLinkEventData;
    PaymentLinkPaidEvent: PaymentLinkPaidEvent;
    PayoutEventData: PayoutEventData;
    PayoutCreatedEvent: PayoutCreatedEvent;
    PayoutPaidEvent: PayoutPaidEvent;
    PayoutFailedEvent: PayoutFailedEvent;
    PayoutCanceledEvent: PayoutCanceledEvent;
  };
  responses: {
    /** The request is wrong; often a required parameter is missing. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The API key is missing or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The API key lacks the permission. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Too many requests in a short time. Back off exponentially; no limit is published. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** Something went wrong at WooshPay. A write may have been done: read the resource before trying again. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The parameters are right, yet the request failed: a decline, or something the account may not do. */
    RequestFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The resource does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The request conflicts with another one, perhaps by its idempotency key. Read the resource before trying again. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** The details are not valid. */
    UnprocessableContent: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /** Only objects created in this span, as in `created[gte]=…`. */
    Created: CreatedFilter;
    /** How many items to return. */
    Limit: number;
    /** Id of an item; the page begins after it. */
    StartingAfter: string;
    /** Id of an item; the page ends before it. */
    EndingBefore: string;
    /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
    IdempotencyKey: string;
    /**
     * What to look for, such as `merchant_order_id:'order1234'`.
     *
     * @example merchant_order_id:'order1234'
     */
    SearchQuery: string;
    /** Payment intent, `pi_…`. */
    PaymentIntentId: string;
    /** Only objects of this customer, `cus_…`. */
    Customer: string;
    /** Only objects of this payment intent, `pi_…`. */
    PaymentIntent: string;
    /** Charge, `ch_…`. */
    ChargeId: string;
    /** Only payment methods of this type. */
    PaymentMethodTypeFilter: PaymentMethodType;
    /** Payment method, `pm_…`. */
    PaymentMethodId: string;
    /** Payment method, `pm_…`. */
    PaymentMethodReference: string;
    /** Customer, `cus_…`. */
    CustomerReference: string;
    /** Refund, `re_…`. */
    RefundId: string;
    /** Webhook endpoint, `we_…`. */
    WebhookEndpointId: string;
    /** Event, `evt_…`. */
    EventId: string;
    /** File, `file_…`. */
    FileId: string;
    /** Only objects of this charge, `ch_…`. */
    Charge: string;
    /** Dispute, `dp_…`. */
    DisputeId: string;
    /** Beneficiary, `bf_…`. */
    BeneficiaryId: string;
    /** Payout, `po_…`. */
    PayoutId: string;
    /** Product, `prod_…`. */
    ProductId: string;
    /** Price, `price_…`. */
    PriceId: string;
    /** Only links that work, or only those that do not. */
    Active: boolean;
    /** Payment link. */
    PaymentLinkId: string;
    /** Checkout session, `cs_…`. */
    CheckoutSessionId: string;
    /** Customer, `cus_…`. */
    CustomerId: string;
    /** Setup intent, `seti_…`. */
    SetupIntentId: string;
    /** Only attempts of this setup intent, `seti_…`. */
    SetupIntentFilter: string;
    /** Only invoices of this subscription. */
    Subscription: string;
    /** Invoice. */
    InvoiceId: string;
    /** Only subscriptions to this price, `price_…`. */
    Price: string;
    /** Subscription. */
    SubscriptionId: string;
    /** Only objects of this cardholder. */
    Cardholder: string;
    /** Only cards of this kind. */
    IssuingCardTypeFilter: KnownIssuingCardType;
    /** Issued card. */
    IssuingCardId: string;
    /** Fields to return in addition. */
    Expand: ExpandableCardField[];
    /** Only authorizations of this card. */
    Card: string;
    /** Only authorizations in this state. */
    AuthorizationStatus: string;
    /** Authorization. */
    AuthorizationId: string;
    /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  /**
   * List payment intents.
   *
   * Lists payment intents, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_intents`
   *
   * @see https://docs.wooshpay.com/api-52305900
   */
  listPaymentIntents: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a payment intent.
   *
   * Creates a payment intent. With `confirm` it is confirmed in the same call, and everything a confirmation takes may be sent. At least 0.50 USD or equivalent, at most eight digits.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, look it up by `merchant_order_id`: `lookUp` asks `searchPaymentIntents`.
   *
   * `POST /v1/payment_intents`
   *
   * @see https://docs.wooshpay.com/api-42631218
   */
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * Search payment intents.
   *
   * Finds payment intents by a query such as `merchant_order_id:'order1234'`: a way to learn the outcome of a creation whose response was lost. Returns at most `limit` items; no cursor is documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_intents/search`
   *
   * @see https://docs.wooshpay.com/api-106971316
   */
  searchPaymentIntents: {
    parameters: {
      query: {
        /**
         * What to look for, such as `merchant_order_id:'order1234'`.
         *
         * @example merchant_order_id:'order1234'
         */
        query: components["parameters"]["SearchQuery"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve a payment intent.
   *
   * Returns a payment intent with its current state.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_intents/{id}`
   *
   * @see https://docs.wooshpay.com/api-44642278
   */
  retrievePaymentIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * Update a payment intent.
   *
   * Changes fields of a payment intent; what is left out stays as it is.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_intents/{id}`
   *
   * @see https://docs.wooshpay.com/55421991e0
   */
  updatePaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePaymentIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * Confirm a payment intent.
   *
   * Tries to make the payment. A publishable key may confirm while `confirmation_method` is `automatic`; with `manual` only the secret key may.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_intents/{id}/confirm`
   *
   * @see https://docs.guanglian.co/44100767e0.md
   */
  confirmPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmPaymentIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * Capture a payment intent.
   *
   * Captures an authorised payment, whole or in part; what is left over is released. Without a capture the authorisation lapses after about seven days and the intent becomes `canceled`.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_intents/{id}/capture`
   *
   * @see https://docs.wooshpay.com/apidoc/project-1296482/api-52307160
   */
  capturePaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CapturePaymentIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * Cancel a payment intent.
   *
   * Cancels a payment intent in `requires_payment_method`, `requires_capture`, `requires_confirmation` or `requires_action`; from `requires_capture` the rest that could be captured is given back. An intent of a checkout session cannot be cancelled: expire the session. Afterwards every call on the intent fails.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_intents/{id}/cancel`
   *
   * @see https://docs.guanglian.co/52305869e0.md
   */
  cancelPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment intent, `pi_…`. */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CancelPaymentIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
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
  /**
   * List charges.
   *
   * Lists charges, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/charges/list`
   *
   * @see https://docs.guanglian.co/55483422e0.md
   */
  listCharges: {
    parameters: {
      query?: {
        /** Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** Only objects of this payment intent, `pi_…`. */
        payment_intent?: components["parameters"]["PaymentIntent"];
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve a charge.
   *
   * Returns a charge.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/charges/{id}`
   *
   * @see https://docs.guanglian.co/55482259e0.md
   */
  retrieveCharge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Charge, `ch_…`. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Charge;
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
  /**
   * List payment methods.
   *
   * Lists payment methods, of one customer and of one type if asked.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_methods`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  listPaymentMethods: {
    parameters: {
      query?: {
        /** Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** Only payment methods of this type. */
        type?: components["parameters"]["PaymentMethodTypeFilter"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a payment method.
   *
   * Creates a payment method. The provider prefers payment intents and setup intents for this. The provider's page is marked as being in development.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_methods`
   *
   * @see https://docs.wooshpay.com/api-112149659
   */
  createPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentMethodRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * Retrieve a payment method.
   *
   * Returns a payment method.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_methods/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  retrievePaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Payment method, `pm_…`. */
        id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * Update a payment method.
   *
   * Changes the billing details or the pairs of a payment method.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_methods/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  updatePaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment method, `pm_…`. */
        id: components["parameters"]["PaymentMethodId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePaymentMethodRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * Attach a payment method to a customer.
   *
   * Attaches a payment method to a customer, who can then pay with it again.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_methods/{paymentmethod_id}/attach`
   *
   * @see https://docs.wooshpay.com/api-112153748
   */
  attachPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttachPaymentMethodRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * Detach a payment method from its customer.
   *
   * Detaches a payment method from its customer.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_methods/{paymentmethod_id}/detach`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  detachPaymentMethod: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * List a customer's payment methods.
   *
   * Lists the payment methods of a customer, at most `limit`; no cursor is documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/customers/{customer_id}/payment_methods`
   *
   * @see https://docs.guanglian.co/112153316e0.md
   */
  listCustomerPaymentMethods: {
    parameters: {
      query?: {
        /** Only payment methods of this type. */
        type?: components["parameters"]["PaymentMethodTypeFilter"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /** Customer, `cus_…`. */
        customer_id: components["parameters"]["CustomerReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodList;
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
  /**
   * Retrieve a customer's payment method.
   *
   * Returns a payment method of a customer.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/customers/{customer_id}/payment_methods/{paymentmethod_id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  retrieveCustomerPaymentMethod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Customer, `cus_…`. */
        customer_id: components["parameters"]["CustomerReference"];
        /** Payment method, `pm_…`. */
        paymentmethod_id: components["parameters"]["PaymentMethodReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethod;
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
  /**
   * Create a refund.
   *
   * Gives back a payment, whole or in part. Some payment methods cannot be refunded, or only once.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/refunds`
   *
   * @see https://docs.wooshpay.com/api-51369554
   */
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRefundRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
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
  /**
   * Retrieve a refund.
   *
   * Returns a refund.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/refunds/{refund_id}`
   *
   * @see https://docs.wooshpay.com/api-52306151
   */
  retrieveRefund: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Refund, `re_…`. */
        refund_id: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
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
  /**
   * List webhook endpoints.
   *
   * Lists webhook endpoints, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/webhook_endpoints`
   *
   * @see https://docs.wooshpay.com/api-42648473
   */
  listWebhookEndpoints: {
    parameters: {
      query?: {
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpointList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a webhook endpoint.
   *
   * Registers an address for events. Test and live mode have their own endpoints, and each active one gets its own delivery, so equal endpoints lead to duplicates. Only this response holds the signing secret.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/webhook_endpoints`
   *
   * @see https://docs.wooshpay.com/42648310e0
   */
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateWebhookEndpointRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpoint;
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
  /**
   * Retrieve a webhook endpoint.
   *
   * Returns a webhook endpoint, without its secret.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/webhook_endpoints/{id}`
   *
   * @see https://docs.wooshpay.com/api-42648337
   */
  retrieveWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpoint;
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
  /**
   * Update a webhook endpoint.
   *
   * Changes a webhook endpoint.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/webhook_endpoints/{id}`
   *
   * @see https://docs.wooshpay.com/api-42648393
   */
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateWebhookEndpointRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpoint;
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
  /**
   * Delete a webhook endpoint.
   *
   * Deletes a webhook endpoint; events are no longer delivered to it.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /v1/webhook_endpoints/{id}`
   *
   * @see https://docs.wooshpay.com/api-42648393
   */
  deleteWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Webhook endpoint, `we_…`. */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedObject;
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
  /**
   * Retrieve an event.
   *
   * Returns an event, as a way back from a lost delivery.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/events/{id}`
   *
   * @see https://docs.wooshpay.com/api-49996644
   */
  retrieveEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Event, `evt_…`. */
        id: components["parameters"]["EventId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEvent;
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
  /**
   * Upload a file.
   *
   * Uploads a file, as evidence for a dispute or a document for a payout.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/files`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  createFile: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": CreateFileRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadedFile;
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
  /**
   * Retrieve a file.
   *
   * Returns what is known about a file, not its content.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/files/{id}`
   *
   * @see https://docs.wooshpay.com/api-50223823
   */
  retrieveFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** File, `file_…`. */
        id: components["parameters"]["FileId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": UploadedFile;
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
  /**
   * List disputes.
   *
   * Lists disputes, newest first. The provider's page is marked as being in development.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/disputes/list`
   *
   * @see https://docs.wooshpay.com/api-44454250
   */
  listDisputes: {
    parameters: {
      query?: {
        /** Only objects of this charge, `ch_…`. */
        charge?: components["parameters"]["Charge"];
        /** Only objects of this payment intent, `pi_…`. */
        payment_intent?: components["parameters"]["PaymentIntent"];
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DisputeList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve a dispute.
   *
   * Returns a dispute.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/disputes/{id}`
   *
   * @see https://docs.wooshpay.com/api-44408217
   */
  retrieveDispute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dispute;
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
  /**
   * Update a dispute.
   *
   * Keeps evidence, and with `submit` sends it to the bank.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/disputes/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  updateDispute: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateDisputeRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dispute;
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
  /**
   * Close a dispute.
   *
   * Accepts a dispute, which is then lost. This cannot be undone.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/disputes/{id}/close`
   *
   * @see https://docs.guanglian.co/44453397e0.md
   */
  closeDispute: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Dispute, `dp_…`. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Dispute;
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
  /**
   * List beneficiaries.
   *
   * Lists beneficiaries, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/beneficiaries`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  listBeneficiaries: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BeneficiaryList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a beneficiary.
   *
   * Stores someone who can be paid.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/beneficiaries`
   *
   * @see https://docs.wooshpay.com/apidoc/project-1296482/api-90774414
   */
  createBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateBeneficiaryRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Beneficiary;
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
  /**
   * Retrieve a beneficiary.
   *
   * Returns a beneficiary.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/beneficiaries/{beneficiary_id}`
   *
   * @see https://docs.wooshpay.com/api-90777814
   */
  retrieveBeneficiary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Beneficiary;
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
  /**
   * Update a beneficiary.
   *
   * Changes a beneficiary.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/beneficiaries/{beneficiary_id}`
   *
   * @see https://docs.wooshpay.com/api-90779179
   */
  updateBeneficiary: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateBeneficiaryRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Beneficiary;
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
  /**
   * Delete a beneficiary.
   *
   * Deletes a beneficiary.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /v1/beneficiaries/{beneficiary_id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  deleteBeneficiary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Beneficiary, `bf_…`. */
        beneficiary_id: components["parameters"]["BeneficiaryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedObject;
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
  /**
   * List payouts.
   *
   * Lists payouts, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payouts`
   *
   * @see https://docs.wooshpay.com/api-42648528
   */
  listPayouts: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a payout.
   *
   * Sends money to a beneficiary. Give `payment_amount` or `source_amount`, and `beneficiary` or `beneficiary_data`. Takes one to three business days. Least and greatest amounts: United States 0.01 USD, Canada 0.01 to 2,000,000 CAD, Japan 100 JPY, Hong Kong 0.01 HKD, Singapore 0.01 SGD, South Korea 1 KRW, Malaysia 1 MYR, Thailand 10 to 500,000 THB, Philippines 10 PHP, Vietnam 10,000 to 300,000,000 VND, Indonesia 10,000 to 1,000,000,000 IDR, India 100 to 10,000 INR, mainland China 300 CNY, Israel 0.01 ILS to 100,000 USD, Pakistan 0.01 to 1,000,000 PKR, Turkey 0.01 to 250,000 TRY, United Arab Emirates 0.01 AED, SEPA countries 0.01 EUR, United Kingdom 0.01 GBP, Denmark 0.01 DKK, Norway 0.01 to 25,000,000 NOK, Poland 0.01 to 150,000 PLN, Sweden 0.01 SEK, Australia 0.01 AUD, New Zealand 0.01 NZD.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payouts`
   *
   * @see https://docs.wooshpay.com/doc-2560983
   */
  createPayout: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
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
  /**
   * Retrieve a payout.
   *
   * Returns a payout with its current state.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payouts/{id}`
   *
   * @see https://docs.wooshpay.com/api-42648528
   */
  retrievePayout: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Payout, `po_…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
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
  /**
   * Update a payout.
   *
   * Sets pairs on a payout; nothing else can be changed.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payouts/{id}`
   *
   * @see https://docs.guanglian.co/42648519e0.md
   */
  updatePayout: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payout, `po_…`. */
        id: components["parameters"]["PayoutId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePayoutRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
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
  /**
   * Get the balance.
   *
   * Returns what the account holds, per currency.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/balance`
   *
   * @see https://docs.guanglian.co/42628037e0
   */
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Balance;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * List products.
   *
   * Lists products, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/products`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  listProducts: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a product.
   *
   * Creates a product.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/products`
   *
   * @see https://docs.wooshpay.com/api-34903706
   */
  createProduct: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateProductRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Product;
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
  /**
   * Retrieve a product.
   *
   * Returns a product.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/products/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  retrieveProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Product, `prod_…`. */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Product;
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
  /**
   * Update a product.
   *
   * Changes a product.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/products/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  updateProduct: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Product, `prod_…`. */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateProductRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Product;
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
  /**
   * List prices.
   *
   * Lists prices, newest first. No source confirms that this operation exists.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/prices`
   *
   * @see https://docs.wooshpay.com/api-55501373
   */
  listPrices: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PriceList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a price.
   *
   * Creates a price for a product that exists, or together with a new one.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/prices`
   *
   * @see https://docs.wooshpay.com/api-55501373
   */
  createPrice: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePriceRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Price;
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
  /**
   * Retrieve a price.
   *
   * Returns a price.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/prices/{id}`
   *
   * @see https://docs.guanglian.co/55502209e0
   */
  retrievePrice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Price, `price_…`. */
        id: components["parameters"]["PriceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Price;
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
  /**
   * Update a price.
   *
   * Changes a price's names, pairs or whether it can be used; never its amount.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/prices/{id}`
   *
   * @see https://docs.wooshpay.com/55502235e0
   */
  updatePrice: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Price, `price_…`. */
        id: components["parameters"]["PriceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePriceRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Price;
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
  /**
   * List payment links.
   *
   * Lists payment links, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_links`
   *
   * @see https://docs.guanglian.co/57534483e0.md
   */
  listPaymentLinks: {
    parameters: {
      query?: {
        /** Only links that work, or only those that do not. */
        active?: components["parameters"]["Active"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLinkList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a payment link.
   *
   * Creates an address that can be shared and paid at again and again.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_links`
   *
   * @see https://www.wooshpay.com/docs/payment-link
   */
  createPaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentLinkRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLink;
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
  /**
   * Retrieve a payment link.
   *
   * Returns a payment link.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/payment_links/{id}`
   *
   * @see https://docs.wooshpay.com/api-57534442
   */
  retrievePaymentLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Payment link. */
        id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLink;
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
  /**
   * Update a payment link.
   *
   * Changes a payment link, or switches it off.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/payment_links/{id}`
   *
   * @see https://docs.guanglian.co/57534356e0.md
   */
  updatePaymentLink: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Payment link. */
        id: components["parameters"]["PaymentLinkId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdatePaymentLinkRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentLink;
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
  /**
   * Create a checkout session.
   *
   * Creates a hosted page on which the payer pays, subscribes or saves a card. It expires 24 hours after creation. That the payer reached `success_url` proves nothing: read the session or the payment intent.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/checkout/sessions`
   *
   * @see https://docs.wooshpay.com/doc-1722914
   */
  createCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutSessionRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
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
  /**
   * List checkout sessions.
   *
   * Lists checkout sessions, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/checkout/sessions/list`
   *
   * @see https://docs.guanglian.co/42654191e0.md
   */
  listCheckoutSessions: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSessionList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve a checkout session.
   *
   * Returns a checkout session with its current state.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/checkout/sessions/{id}`
   *
   * @see https://docs.wooshpay.com/api-42654190
   */
  retrieveCheckoutSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
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
  /**
   * Expire a checkout session.
   *
   * Ends an open checkout session, so that nobody can pay there any more.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/checkout/sessions/{id}/expire`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  expireCheckoutSession: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutSession;
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
  /**
   * List a checkout session's line items.
   *
   * Lists what is paid for in a checkout session.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/checkout/sessions/{id}/line_items`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  listCheckoutSessionLineItems: {
    parameters: {
      query?: {
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path: {
        /** Checkout session, `cs_…`. */
        id: components["parameters"]["CheckoutSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": LineItemList;
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
  /**
   * List customers.
   *
   * Lists customers, newest first. No source confirms that this operation exists.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/customers`
   *
   * @see https://docs.wooshpay.com/api-55532389
   */
  listCustomers: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a customer.
   *
   * Creates a customer. Every field is optional; an e-mail is recommended.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/customers`
   *
   * @see https://docs.wooshpay.com/doc-3048471
   */
  createCustomer: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
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
  /**
   * Retrieve a customer.
   *
   * Returns a customer.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/customers/{id}`
   *
   * @see https://docs.wooshpay.com/api-55532389
   */
  retrieveCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
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
  /**
   * Update a customer.
   *
   * Changes a customer; what is left out stays as it is.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/customers/{id}`
   *
   * @see https://docs.guanglian.co/55532470e0.md
   */
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateCustomerRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
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
  /**
   * Delete a customer.
   *
   * Deletes a customer. No source confirms that this operation exists.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /v1/customers/{id}`
   *
   * @see https://docs.wooshpay.com/api-55532389
   */
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Customer, `cus_…`. */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": DeletedObject;
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
  /**
   * List setup intents.
   *
   * Lists setup intents, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/setup_intents`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  listSetupIntents: {
    parameters: {
      query?: {
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntentList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a setup intent.
   *
   * Begins to save a payment method without a payment; with `confirm` it is confirmed in the same call.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/setup_intents`
   *
   * @see https://docs.wooshpay.com/7228013m0
   */
  createSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSetupIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
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
  /**
   * Retrieve a setup intent.
   *
   * Returns a setup intent with its current state.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/setup_intents/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  retrieveSetupIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
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
  /**
   * Update a setup intent.
   *
   * Changes a setup intent.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/setup_intents/{id}`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  updateSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSetupIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
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
  /**
   * Confirm a setup intent.
   *
   * Tries to save the payment method, and attaches it to the customer on success.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/setup_intents/{id}/confirm`
   *
   * @see https://docs.wooshpay.com/api-53887725
   */
  confirmSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmSetupIntentRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
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
  /**
   * Cancel a setup intent.
   *
   * Cancels a setup intent.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/setup_intents/{id}/cancel`
   *
   * @see https://docs.wooshpay.com/doc-1763752
   */
  cancelSetupIntent: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Setup intent, `seti_…`. */
        id: components["parameters"]["SetupIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
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
  /**
   * List setup attempts.
   *
   * Lists the attempts of a setup intent, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/setup_attempts/list`
   *
   * @see https://docs.guanglian.co/53881327e0.md
   */
  listSetupAttempts: {
    parameters: {
      query?: {
        /** Only attempts of this setup intent, `seti_…`. */
        setup_intent?: components["parameters"]["SetupIntentFilter"];
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupAttemptList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * List invoices.
   *
   * Lists invoices, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/invoices`
   *
   * @see https://docs.wooshpay.com/api-190580551
   */
  listInvoices: {
    parameters: {
      query?: {
        /** Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** Only invoices of this subscription. */
        subscription?: components["parameters"]["Subscription"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": InvoiceList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create an invoice.
   *
   * Creates a draft invoice. No source confirms that this operation exists.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/invoices`
   *
   * @see https://docs.wooshpay.com/114910918e0
   */
  createInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateInvoiceRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
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
  /**
   * Retrieve an invoice.
   *
   * Returns an invoice. No source confirms that this operation exists.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/invoices/{id}`
   *
   * @see https://docs.wooshpay.com/api-190580551
   */
  retrieveInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
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
  /**
   * Delete a draft invoice.
   *
   * Deletes an invoice that is still a draft. The provider's page is marked as being in development.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /v1/invoices/{id}`
   *
   * @see https://docs.wooshpay.com/api-121421332
   */
  deleteDraftInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
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
  /**
   * Send an invoice.
   *
   * Sends an invoice to the customer, who pays it by hand.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/invoices/{id}/send`
   *
   * @see https://docs.guanglian.co/114913015e0.md
   */
  sendInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Invoice. */
        id: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
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
  /**
   * List subscriptions.
   *
   * Lists subscriptions, newest first. The provider's page is marked as being in development.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/subscriptions`
   *
   * @see https://docs.wooshpay.com/api-190594648
   */
  listSubscriptions: {
    parameters: {
      query?: {
        /** Only objects of this customer, `cus_…`. */
        customer?: components["parameters"]["Customer"];
        /** Only subscriptions to this price, `price_…`. */
        price?: components["parameters"]["Price"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Create a subscription.
   *
   * Subscribes a customer to one or more prices. Cards (Visa, Mastercard) and the wallets Alipay, AlipayHK, Boost, DANA, GCash, KakaoPay, Touch'n Go and TrueMoney can pay for it.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/subscriptions`
   *
   * @see https://docs.wooshpay.com/api-115648492
   */
  createSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSubscriptionRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
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
  /**
   * Update a subscription.
   *
   * Changes a subscription's prices, or ends it with its current period.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/subscriptions/{id}`
   *
   * @see https://docs.guanglian.co/320059978e0
   */
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Subscription. */
        id: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateSubscriptionRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
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
  /**
   * Create a subscription item.
   *
   * Adds a price to a subscription. The provider's page is marked as being in development.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/subscription_items`
   *
   * @see https://docs.wooshpay.com/api-115695280
   */
  createSubscriptionItem: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSubscriptionItemRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionItem;
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
  /**
   * Create a cardholder.
   *
   * Creates someone to whom cards can be issued.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/issuing/cardholders`
   *
   * @see https://docs.guanglian.co/132887563e0.md
   */
  createIssuingCardholder: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCardholderRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Cardholder;
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
  /**
   * List issued cards.
   *
   * Lists issued cards, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/issuing/cards`
   *
   * @see https://docs.guanglian.co/133008102e0.md
   */
  listIssuingCards: {
    parameters: {
      query?: {
        /** Only objects of this cardholder. */
        cardholder?: components["parameters"]["Cardholder"];
        /** Only cards of this kind. */
        type?: components["parameters"]["IssuingCardTypeFilter"];
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssuingCardList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve an issued card.
   *
   * Returns an issued card; its number and security code only when `expand` asks for them.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/issuing/cards/{id}`
   *
   * @see https://docs.guanglian.co/133005677e0.md
   */
  retrieveIssuingCard: {
    parameters: {
      query?: {
        /** Fields to return in addition. */
        expand?: components["parameters"]["Expand"];
      };
      header?: never;
      path: {
        /** Issued card. */
        id: components["parameters"]["IssuingCardId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssuingCard;
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
  /**
   * List authorizations.
   *
   * Lists requests to pay with issued cards, newest first. The provider's page is marked as being in development.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/issuing/authorizations`
   *
   * @see https://docs.wooshpay.com/api-208172820
   */
  listIssuingAuthorizations: {
    parameters: {
      query?: {
        /** Only authorizations of this card. */
        card?: components["parameters"]["Card"];
        /** Only objects of this cardholder. */
        cardholder?: components["parameters"]["Cardholder"];
        /** Only authorizations in this state. */
        status?: components["parameters"]["AuthorizationStatus"];
        /** Only objects created in this span, as in `created[gte]=…`. */
        created?: components["parameters"]["Created"];
        /** How many items to return. */
        limit?: components["parameters"]["Limit"];
        /** Id of an item; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Id of an item; the page ends before it. */
        ending_before?: components["parameters"]["EndingBefore"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssuingAuthorizationList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  /**
   * Retrieve an authorization.
   *
   * Returns a request to pay with an issued card.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /v1/issuing/authorizations/{id}`
   *
   * @see https://docs.guanglian.co/160844370e0.md
   */
  retrieveIssuingAuthorization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Authorization. */
        id: components["parameters"]["AuthorizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssuingAuthorization;
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
  /**
   * Create a coupon.
   *
   * Creates a discount of an amount or a percentage.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/coupons`
   *
   * @see https://docs.wooshpay.com/api-159748782
   */
  createCoupon: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCouponRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Coupon;
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
  /**
   * Create a promotion code.
   *
   * Creates a code that customers enter to use a coupon.
   *
   * Not safe to repeat: a second request may act twice. The provider takes an `idempotencyKey` and does not promise to act once for it. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /v1/promotion_code`
   *
   * @see https://docs.guanglian.co/api-159875133
   */
  createPromotionCode: {
    parameters: {
      query?: never;
      header?: {
        /** Key of this call, the same on every repeat. The provider mentions it but does not say where it holds, for how long, or what a repeat returns. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePromotionCodeRequest;
      };
    };
    responses: {
      /** Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PromotionCode;
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentCreatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentRequiresActionEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentProcessingEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentSucceededEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentPaymentFailedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentCanceledEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeRefundUpdatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeDisputeUpdatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SetupIntentCreatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SetupIntentSucceededEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ProductCreatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionCompletedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionExpiredEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CheckoutSessionCanceledEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentLinkPaidEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutCreatedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutPaidEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutFailedEvent;
      };
    };
    responses: {
      /** Received. */
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
        /** Time and signature of the delivery: `t=<time>,v1=<signature>`. */
        "Wooshpay-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutCanceledEvent;
      };
    };
    responses: {
      /** Received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
/** Limits a list to objects created in a span of time. */
export type CreatedFilter = {
  /** Created after this time. */
  gt?: number | string;
  /** Created at or after this time. */
  gte?: number | string;
  /** Created before this time. */
  lt?: number | string;
  /** Created at or before this time. */
  lte?: number | string;
};
/** State of a payment intent. It begins in `requires_payment_method` or `requires_confirmation`; confirming leads to `requires_action`, `processing`, `requires_capture` or `succeeded`, or back to `requires_payment_method` with `last_payment_error`. After the payer has acted, a manually confirmed intent returns to `requires_confirmation`. `requires_capture` ends in `succeeded` by a capture, or in `canceled` after about seven days. `succeeded` and `canceled` are final. */
export type PaymentIntentStatus =
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
/** Free key and value pairs; the keys are the merchant's own. */
export type Metadata = {
  [key: string]: string;
};
/** A postal address. */
export type Address = {
  /** City. */
  city?: string | null;
  /** Country, two letters (ISO 3166-1 alpha-2). */
  country?: string | null;
  /** First line. */
  line1?: string | null;
  /** Second line. */
  line2?: string | null;
  /** Postal code. */
  postal_code?: string | null;
  /** State or region. */
  state?: string | null;
};
/** Where goods are sent, with the carrier once it is known. */
export type Shipping = {
  /** Shipping address. */
  address?: Address | null;
  /** Carrier. */
  carrier?: string | null;
  /** Recipient. */
  name?: string | null;
  /** Recipient's phone. */
  phone?: string | null;
  /** Tracking number. */
  tracking_number?: string | null;
};
/** Machine-readable code of an error. */
export type ErrorCode =
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
/** A way to pay. */
export type PaymentMethodType =
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
/** The payment method that failed. */
export type LastPaymentErrorMethod = {
  /** Way to pay. */
  type?: PaymentMethodType | null;
};
/** Class of an error. */
export type ErrorType = ("api_error" | "card_error" | "idempotency_error" | "invalid_request_error") | (string & {});
/** Why the last attempt failed. A failed attempt need not be an HTTP error. */
export type LastPaymentError = {
  /** Code of the error. */
  code?: ErrorCode | null;
  /** Text for people. */
  message?: string | null;
  /** The payment method that failed. */
  payment_method?: LastPaymentErrorMethod | null;
  /** Why the issuer declined. */
  decline_code?: string | null;
  /** Class of the error. */
  type?: ErrorType | null;
};
/** Send the payer to a page. */
export type RedirectAction = {
  /** Page to send the payer to. */
  url?: string | null;
  /** Where the payer comes back to. */
  return_url?: string | null;
  /** Content of a QR code. */
  qrcode?: string | null;
};
/** How the payer continues in WeChat. Its properties are not documented. */
export type WechatPayAction = {
  [key: string]: unknown;
};
/** What the payer must do next. `type` mostly names the property that says how. */
export type NextAction = {
  /** Name of the property that applies. */
  type?: string | null;
  /** Redirect to a page of the payment method. */
  redirect_to_url?: RedirectAction | null;
  /** Redirect to 3-D Secure device data collection. */
  ddc_redirect?: RedirectAction | null;
  /** Redirect to the 3-D Secure challenge. */
  challenge_redirect?: RedirectAction | null;
  /** Redirect to Alipay+. */
  alipayplus_handle_redirect?: RedirectAction | null;
  /** Redirect to Alipay. */
  alipay_handle_redirect?: RedirectAction | null;
  /** Show a QR code for WeChat. */
  wechat_pay_display_qr_code?: WechatPayAction | null;
  /** Open WeChat on Android. */
  wechat_pay_redirect_to_android_app?: WechatPayAction | null;
  /** Open WeChat on iOS. */
  wechat_pay_redirect_to_ios_app?: WechatPayAction | null;
  /** Open WeChat in the browser. */
  wechat_pay_redirect_to_web?: WechatPayAction | null;
  /** Parameters for a WeChat official account. */
  wechat_pay_official_account_params?: WechatPayAction | null;
  /** Redirect for `truemoney`. */
  truemoney_handle_redirect?: RedirectAction | null;
  /** Redirect for `akulaku`. */
  akulaku_handle_redirect?: RedirectAction | null;
  /** Redirect for `bank_transfer_id`. */
  bank_transfer_id_handle_redirect?: RedirectAction | null;
  /** Redirect for `promptpay`. */
  promptpay_handle_redirect?: RedirectAction | null;
  /** Redirect for `dana`. */
  dana_handle_redirect?: RedirectAction | null;
  /** Redirect for `shopeepay`. */
  shopeepay_handle_redirect?: RedirectAction | null;
  /** Redirect for `gcash`. */
  gcash_handle_redirect?: RedirectAction | null;
  /** Redirect for `rabbit_line_pay`. */
  rabbit_line_pay_handle_redirect?: RedirectAction | null;
  /** Redirect for `alipay_hk`. */
  alipay_hk_handle_redirect?: RedirectAction | null;
  /** Redirect for `bpi`. */
  bpi_handle_redirect?: RedirectAction | null;
  /** Redirect for `pix`. */
  pix_handle_redirect?: RedirectAction | null;
  /** Redirect for `mcash`. */
  mcash_handle_redirect?: RedirectAction | null;
  /** Redirect for `ovo`. */
  ovo_handle_redirect?: RedirectAction | null;
  /** Redirect for `bank_transfer_uk`. */
  bank_transfer_uk_handle_redirect?: RedirectAction | null;
  /** Redirect or QR code for a bank transfer in Vietnam. */
  bank_transfer_vn_handle_redirect?: RedirectAction | null;
  /** Redirect for `9pay`. */
  "9pay_handle_redirect"?: RedirectAction | null;
  /** Redirect for `boost`. */
  boost_handle_redirect?: RedirectAction | null;
  /** Redirect for `kakaopay`. */
  kakaopay_handle_redirect?: RedirectAction | null;
  /** Redirect for `touchngo`. */
  touchngo_handle_redirect?: RedirectAction | null;
  /** Redirect for `grabpay`. */
  grabpay_handle_redirect?: RedirectAction | null;
  /** Redirect for `unionpay`. */
  unionpay_handle_redirect?: RedirectAction | null;
  /** Redirect for `klarna`. */
  klarna_handle_redirect?: RedirectAction | null;
  /** Redirect for `ideal`. */
  ideal_handle_redirect?: RedirectAction | null;
  /** Redirect for `giropay`. */
  giropay_handle_redirect?: RedirectAction | null;
  /** Redirect for `sofort`. */
  sofort_handle_redirect?: RedirectAction | null;
  /** Redirect for `eps`. */
  eps_handle_redirect?: RedirectAction | null;
  /** Redirect for `trustly`. */
  trustly_handle_redirect?: RedirectAction | null;
  /** Redirect for `bancontact`. */
  bancontact_handle_redirect?: RedirectAction | null;
  /** Redirect for `p24`. */
  p24_handle_redirect?: RedirectAction | null;
  /** Redirect for `fpx`. */
  fpx_handle_redirect?: RedirectAction | null;
  /** Redirect for `qris`. */
  qris_handle_redirect?: RedirectAction | null;
  /** Redirect for `upi`. */
  upi_handle_redirect?: RedirectAction | null;
  /** Redirect for `boleto`. */
  boleto_handle_redirect?: RedirectAction | null;
  /** Redirect for `paynow`. */
  paynow_handle_redirect?: RedirectAction | null;
  /** Redirect for `stitch`. */
  stitch_handle_redirect?: RedirectAction | null;
  /** Redirect for `sepa_debit`. */
  sepa_debit_handle_redirect?: RedirectAction | null;
  /** Redirect for `mobile_money`. */
  mobile_money_handle_redirect?: RedirectAction | null;
  /** Redirect for `bank_transfer_eu`. */
  bank_transfer_eu_handle_redirect?: RedirectAction | null;
  /** Redirect for `bank_transfer_ng`. */
  bank_transfer_ng_handle_redirect?: RedirectAction | null;
  /** Redirect for `bank_transfer_za`. */
  bank_transfer_za_handle_redirect?: RedirectAction | null;
};
/** Whether 3-D Secure is asked for. */
export type ThreeDSecureRequest = ("auto" | "any") | (string & {});
/** When an authorised payment is captured: at once, or by a capture call. */
export type KnownCaptureMethod = "automatic" | "manual";
/** When an authorised payment is captured; new values may appear. */
export type CaptureMethod = KnownCaptureMethod | (string & {});
/** Options for cards. */
export type CardOptions = {
  /** Whether 3-D Secure is asked for. */
  request_three_d_secure?: ThreeDSecureRequest | null;
  /** When the card payment is captured. */
  capture_method?: CaptureMethod | null;
};
/** Where the payer is: in a browser or in an app. */
export type TerminalType = ("WEB" | "APP") | (string & {});
/** Options for a wallet. */
export type WalletOptions = {
  /** Where the payer is; WeChat Pay has one value per sub-product. */
  terminal_type?: TerminalType | null;
  /** Operating system of the payer's device, such as `ANDROID`. */
  os_type?: string | null;
};
/** Options for SEPA direct debit. */
export type SepaOptions = {
  /** Account to debit. */
  iban?: string | null;
};
/** Options for UPI. */
export type UpiOptions = {
  /** App the payer pays with: `googlepay`, `phonepe`, `paytm` or `other`. */
  app_type?: string | null;
};
/** Options per payment method type. */
export type PaymentMethodOptions = {
  /** For cards. */
  card?: CardOptions | null;
  /** For Alipay+. */
  alipayplus?: WalletOptions | null;
  /** For AlipayHK. */
  alipay_hk?: WalletOptions | null;
  /** For Alipay. */
  alipay?: WalletOptions | null;
  /** For WeChat Pay. */
  wechat_pay?: WalletOptions | null;
  /** For SEPA direct debit. */
  sepa_debit?: SepaOptions | null;
  /** For Akulaku. */
  akulaku?: WalletOptions | null;
  /** For TrueMoney. */
  truemoney?: WalletOptions | null;
  /** For KakaoPay. */
  kakaopay?: WalletOptions | null;
  /** For ShopeePay. */
  shopeepay?: WalletOptions | null;
  /** For DANA. */
  dana?: WalletOptions | null;
  /** For PIX. */
  pix?: WalletOptions | null;
  /** For GCash. */
  gcash?: WalletOptions | null;
  /** For Boost. */
  boost?: WalletOptions | null;
  /** For Touch'n Go. */
  touchngo?: WalletOptions | null;
  /** For Rabbit LINE Pay. */
  rabbit_line_pay?: WalletOptions | null;
  /** For BPI. */
  bpi?: WalletOptions | null;
  /** For SEPA direct debit, as the guide spells it. */
  sepa?: SepaOptions | null;
  /** For UPI. */
  upi?: UpiOptions | null;
};
/** Who may confirm. `automatic`: a publishable key may, and nothing is left to confirm after the next action; `manual`: only the secret key may, and the intent returns to `requires_confirmation` after the next action. */
export type KnownConfirmationMethod = "automatic" | "manual";
/** Who may confirm. `automatic`: a publishable key may, and nothing is left to confirm after the next action; `manual`: only the secret key may, and the intent returns to `requires_confirmation` after the next action; new values may appear. */
export type ConfirmationMethod = KnownConfirmationMethod | (string & {});
/** State of the 3-D Secure transaction. */
export type ThreeDSecureStatus = ("COMPLETED" | "PENDING" | "FAILED") | (string & {});
/** Outcome of authentication: `Y` done, `A` attempted, `N` failed, `U` unavailable, `C` challenge required, `R` rejected. */
export type ThreeDSecureResult = ("Y" | "A" | "N" | "U" | "C" | "R") | (string & {});
/** Whether the card takes part: `Y` yes, `N` not enrolled, `U` unavailable. */
export type ThreeDSecureEnrollment = ("Y" | "N" | "U") | (string & {});
/** Result of 3-D Secure. */
export type ThreeDsStatus = {
  /** Authentication value of the issuer. */
  cavv?: string | null;
  /** Electronic commerce indicator. */
  eci?: number | null;
  /** State of the transaction. */
  status?: ThreeDSecureStatus | null;
  /** Outcome. */
  three_d_result?: ThreeDSecureResult | null;
  /** Whether the card takes part. */
  three_d_enrollment?: ThreeDSecureEnrollment | null;
  /** Version of the protocol. */
  three_d_secure_version?: string | null;
  /** Id of the transaction. */
  xid?: string | null;
  /** Id of the transaction at the 3-D Secure server. */
  three_d_secure_server_transaction_id?: string | null;
};
/** One payment from creation to its end, with its current state. */
export type PaymentIntent = {
  /** Id, `pi_…`. */
  id: string;
  /** Always `payment_intent`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Currency (ISO 4217), mostly upper case. */
  currency: string;
  /** Customer, `cus_…`; null or empty without one. */
  customer?: string | null;
  /**
   * Amount to collect, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: number;
  /** State. */
  status?: PaymentIntentStatus | null;
  /** Free text. */
  description?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Where goods are sent. */
  shipping?: Shipping | null;
  /** Order id in the merchant's system. */
  merchant_order_id?: string | null;
  /** Secret for the browser SDK, `<id>_secret_<random>`. */
  client_secret?: string | null;
  /** Why the last attempt failed. */
  last_payment_error?: LastPaymentError | null;
  /** What the payer must do next; an empty string means nothing. */
  next_action?: NextAction | string | null;
  /** Allowed ways to pay, as a list or as JSON inside a string. */
  payment_method_types?: PaymentMethodType[] | string | null;
  /** Options per payment method type, as an object or as JSON inside a string. */
  payment_method_options?: PaymentMethodOptions | string | null;
  /** Payment method, `pm_…`. */
  payment_method?: string | null;
  /** Where the receipt goes. */
  receipt_email?: string | null;
  /**
   * Time of cancellation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  canceled_at?: number | null;
  /** Reason given for the cancellation. */
  cancellation_reason?: string | null;
  /** Who may confirm. */
  confirmation_method?: ConfirmationMethod | null;
  /** Result of 3-D Secure. */
  "3ds_status"?: ThreeDsStatus | null;
  /**
   * Amount that can be captured, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_capturable?: number | null;
  /** Where the payer returns to. */
  return_url?: string | null;
  /** Quantity of the product. */
  quantity?: number | null;
  /** Id of the payer in the merchant's system. */
  merchant_user_id?: string | null;
  /**
   * Amount received so far, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_received?: number | null;
  /** When the payment is captured. */
  capture_method?: CaptureMethod | null;
  /** Invoice it pays. */
  invoice?: string | null;
  /** How the saved payment method will be used: `off_session` or `on_session`. */
  setup_future_usage?: string | null;
  /** Whether the payer was not present. */
  "off-session"?: boolean | null;
  /** Whether the payer was not present, in the other spelling. */
  off_session?: boolean | null;
  /** Text on the payer's statement. */
  statement_descriptor?: string | null;
  /** End of the text on the payer's statement. */
  statement_descriptor_suffix?: string | null;
  /** In old responses, always empty; probably an old spelling of `canceled_at`. */
  cancel_at?: number | string | null;
};
/** A page of payment intents, newest first. */
export type PaymentIntentList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The payment intents of this page. */
  data: PaymentIntent[];
};
/** What went wrong. */
export type ApiError = {
  /** Class of the error. */
  type?: ErrorType | null;
  /** Code of the error. */
  code?: ErrorCode | null;
  /** Text for people. */
  message?: string | null;
  /** Why the issuer declined, for card errors. */
  decline_code?: string | null;
  /** Text for people, in another spelling. */
  error_description?: string | null;
};
/** An error wrapped in `error`. */
export type ErrorEnvelope = {
  /** The error, or only its text. */
  error: ApiError | string;
  /** Text for people. */
  message?: string | null;
  /** Text for people, in another spelling. */
  error_description?: string | null;
};
/** An error response: wrapped in `error`, or flat. */
export type ErrorBody = ErrorEnvelope | ApiError;
/** Who is billed. */
export type BillingDetails = {
  /** Billing address. */
  address?: Address | null;
  /** E-mail. */
  email?: string | null;
  /** Full name. */
  name?: string | null;
  /** Phone. */
  phone?: string | null;
};
/** A card to charge. */
export type CardData = {
  /** Card number. */
  number: string;
  /** Month of expiry, two digits. */
  exp_month: number | string;
  /** Year of expiry, four digits. */
  exp_year: number | string;
  /** Security code. */
  cvc?: string;
  /** Cardholder. */
  name?: string;
};
/** Details for SEPA direct debit (at most 1,000 EUR per payment). Its properties are not documented. */
export type SepaDebitData = {
  [key: string]: unknown;
};
/** Details for WeChat Pay. Its properties are not documented. */
export type WechatPayData = {
  [key: string]: unknown;
};
/** Details for Alipay+. Its properties are not documented. */
export type AlipayPlusData = {
  [key: string]: unknown;
};
/** Mobile money operator, with its country. */
export type MobileMoneyProvider =
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
/** A mobile money account to charge. Settles in USD; no refunds and no chargebacks. UGX, RWF and XAF have no decimals, KES, TZS and GHS two. `256777000001` with `mtn_ug` is the guide's sample number. */
export type MobileMoneyData = {
  /** Phone number with country prefix and without `+`. */
  phone_number: string;
  /** Operator of the account. */
  provider_code: MobileMoneyProvider;
};
/** Details from which a payment method is made. */
export type PaymentMethodData = {
  /** Way to pay. */
  type: PaymentMethodType;
  /** Who is billed. */
  billing_details?: BillingDetails;
  /** The card, for `card`. */
  card?: CardData;
  /** Details for `sepa_debit`. */
  sepa_debit?: SepaDebitData;
  /** Details for `wechat_pay`. */
  wechat_pay?: WechatPayData;
  /** Details for `alipayplus`. */
  alipayplus?: AlipayPlusData;
  /** The account, for `mobile_money`. */
  mobile_money?: MobileMoneyData;
};
/** Where goods are to be sent. */
export type ShippingData = {
  /** Shipping address. */
  address?: Address;
  /** Carrier. */
  carrier?: string;
  /** Recipient. */
  name: string;
  /** Recipient's phone. */
  phone?: string;
};
/** How the saved payment method will be used: with the payer present or without. */
export type FutureUsage = "off_session" | "on_session";
/** A payment intent to create, and with `confirm` to confirm at once. */
export type CreatePaymentIntentRequest = {
  /**
   * Amount to collect, in the smallest currency unit; at least 0.50 USD or equivalent, at most eight digits.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: number;
  /** Currency (ISO 4217). */
  currency: string;
  /**
   * Confirm in the same call.
   *
   * @default false
   */
  confirm?: boolean;
  /** Payment method to create and use. */
  payment_method_data?: PaymentMethodData;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Free text. */
  description?: string;
  /** Quantity of the product. */
  quantity?: number;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Id of the payer in the merchant's system. */
  merchant_user_id?: string;
  /** Order id in the merchant's system; can be searched for. */
  merchant_order_id?: string;
  /** Where goods are to be sent. */
  shipping?: ShippingData;
  /** Where the payer returns to; only with `confirm`. May be an app's URI. */
  return_url?: string;
  /** Whether the payer is not present; only with `confirm`. Written with a hyphen. */
  "off-session"?: boolean;
  /** Customer, `cus_…`. */
  customer?: string;
  /** Listed by the provider, though it is a field of responses. */
  canceled_at?: number;
  /** Who may confirm; `automatic` when left out. */
  confirmation_method?: KnownConfirmationMethod;
  /** When to capture; `automatic` when left out. */
  capture_method?: KnownCaptureMethod;
  /** Save the payment method for this use. */
  setup_future_usage?: FutureUsage;
};
/** Pairs to set; an empty string in place of the object removes all keys. */
export type MetadataUpdate = Metadata | string;
/** What to change on a payment intent. */
export type UpdatePaymentIntentRequest = {
  /**
   * Amount to collect, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number;
  /** Currency (ISO 4217). */
  currency?: string;
  /** Payment method to create and use. */
  payment_method_data?: PaymentMethodData;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Free text. */
  description?: string;
  /** Quantity of the product. */
  quantity?: number;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Id of the payer in the merchant's system. */
  merchant_user_id?: string;
  /** Order id in the merchant's system. */
  merchant_order_id?: string;
  /** Where goods are to be sent. */
  shipping?: ShippingData;
  /** Customer, `cus_…`. */
  customer?: string;
  /** When to capture. */
  capture_method?: KnownCaptureMethod;
  /** Save the payment method for this use. */
  setup_future_usage?: FutureUsage;
};
/** What to confirm with. */
export type ConfirmPaymentIntentRequest = {
  /** Payment method to create and use. */
  payment_method_data?: PaymentMethodData;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Where the payer returns to; may be an app's URI. */
  return_url?: string;
  /** Whether the payer is not present; only with `confirm`. Written with a hyphen. */
  "off-session"?: boolean;
  /** Where goods are to be sent. */
  shipping?: ShippingData;
  /** When to capture. */
  capture_method?: KnownCaptureMethod;
  /** Save the payment method for this use. */
  setup_future_usage?: FutureUsage;
};
/** How much to capture. */
export type CapturePaymentIntentRequest = {
  /**
   * Amount to capture, in the smallest currency unit; at most the amount of the intent. Without it, all of `amount_capturable`; what is left over is released.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_to_capture?: number;
};
/** Why the payment intent is cancelled. */
export type CancelPaymentIntentRequest = {
  /** Reason, free text. */
  cancellation_reason?: string;
};
/** What the issuer checked. */
export type CardChecks = {
  /** Result for the first address line. */
  address_line1_check?: string | null;
  /** Result for the postal code. */
  address_zip_check?: string | null;
  /** Result for the security code. */
  cvc_check?: string | null;
};
/** A saved card, without its number. */
export type PaymentMethodCard = {
  /** Brand. */
  brand?: string | null;
  /** What the issuer checked. */
  checks?: CardChecks | null;
  /** Country of issue, two letters. */
  country?: string | null;
  /** Month of expiry. */
  exp_month?: number | null;
  /** Year of expiry. */
  exp_year?: number | null;
  /** Same for the same card number. */
  fingerprint?: string | null;
  /** Kind of funding, such as credit or debit. */
  funding?: string | null;
  /** Last four digits. */
  last4?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
};
/** How the charge was paid. */
export type ChargePaymentMethodDetails = {
  /** Way to pay. */
  type?: PaymentMethodType | null;
  /** The card, for `card`. */
  card?: PaymentMethodCard | null;
} & {
  [key: string]: unknown;
};
/** State of a charge. */
export type ChargeStatus = ("succeeded" | "pending" | "failed") | (string & {});
/** One attempt to move the payer's money. */
export type Charge = {
  /** Id, `ch_…`. */
  id: string;
  /** Always `charge`. */
  object?: string | null;
  /**
   * Amount, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | null;
  /**
   * Amount captured, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_captured?: number | null;
  /**
   * Amount refunded, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_refunded?: number | null;
  /** Who is billed. */
  billing_details?: BillingDetails | null;
  /** Whether it was captured. */
  captured?: boolean | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Customer, `cus_…`. */
  customer?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether it is disputed. */
  disputed?: boolean | null;
  /** Why it failed. */
  failure_code?: ErrorCode | null;
  /** Why it failed, for people. */
  failure_message?: string | null;
  /** Invoice it pays. */
  invoice?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Whether it was paid. */
  paid?: boolean | null;
  /** Payment intent, `pi_…`. */
  payment_intent?: string | null;
  /** Payment method, `pm_…`. */
  payment_method?: string | null;
  /** How it was paid. */
  payment_method_details?: ChargePaymentMethodDetails | null;
  /** Whether all of it was refunded. */
  refunded?: boolean | null;
  /** Where goods are sent. */
  shipping?: Shipping | null;
  /** State. */
  status?: ChargeStatus | null;
  /** Where the receipt goes. */
  receipt_email?: string | null;
} & {
  [key: string]: unknown;
};
/** A page of charges, newest first. */
export type ChargeList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The charges of this page. */
  data: Charge[];
};
/** A way to pay that can be used again. */
export type PaymentMethod = {
  /** Id, `pm_…`. */
  id?: string;
  /** Always `payment_method`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Customer it is attached to, `cus_…`. */
  customer?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Who is billed. */
  billing_details?: BillingDetails | null;
  /** Way to pay. */
  type: PaymentMethodType;
  /** The card, for `card`. */
  card?: PaymentMethodCard | null;
};
/** A page of payment methods, newest first. */
export type PaymentMethodList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The payment methods of this page. */
  data: PaymentMethod[];
};
/** A card: the full details to create one. */
export type CardInput = {
  /** Card number. */
  number?: string;
  /** Month of expiry. */
  exp_month?: number | string;
  /** Year of expiry. */
  exp_year?: number | string;
  /** Security code. */
  cvc?: string;
  /** Cardholder. */
  name?: string;
  /** Brand. */
  brand?: string;
  /** What the issuer checked. */
  checks?: CardChecks;
  /** Country of issue, two letters. */
  country?: string;
  /** Same for the same card number. */
  fingerprint?: string;
  /** Kind of funding. */
  funding?: string;
  /** Last four digits. */
  last4?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** A payment method to create. */
export type CreatePaymentMethodRequest = {
  /** Way to pay. */
  type: PaymentMethodType;
  /** Who is billed. */
  billing_details?: BillingDetails;
  /** The card, for `card`. */
  card?: CardInput;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** What to change on a payment method. */
export type UpdatePaymentMethodRequest = {
  /** Who is billed. */
  billing_details?: BillingDetails;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
};
/** The customer to attach to. */
export type AttachPaymentMethodRequest = {
  /** Customer, `cus_…`. */
  customer: string;
};
/** Why money is given back. Other reasons are sent, too. */
export type RefundReasonInput =
  | ("duplicate" | "fraudulent" | "requested_by_customer" | "requested_by_merchant" | "resolved_dispute")
  | (string & {});
/** What to give back. */
export type CreateRefundRequest = {
  /** Payment intent, `pi_…`; needed in practice, though the page marks it optional. */
  payment_intent?: string;
  /**
   * Amount, in the smallest currency unit; all of it when left out.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | string;
  /** Why money is given back. */
  reason?: RefundReasonInput;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** Why money was given back. */
export type RefundReason =
  | (
      | "duplicate"
      | "fraudulent"
      | "requested_by_customer"
      | "requested_by_merchant"
      | "expired_uncaptured_charge"
      | "resolved_dispute"
    )
  | (string & {});
/** State of a refund. */
export type RefundStatus = ("succeeded" | "pending" | "failed" | "canceled" | "requires_action") | (string & {});
/** Why a refund failed. */
export type RefundFailureReason = ("lost_or_stolen_card" | "expired_or_canceled_card" | "unknown") | (string & {});
/** Money given back for a payment. */
export type Refund = {
  /** Id, `re_…`. */
  id: string;
  /** Always `refund`. */
  object?: string | null;
  /**
   * Amount, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Payment intent, `pi_…`. */
  payment_intent?: string | null;
  /** Why money was given back. */
  reason?: RefundReason | null;
  /** State. */
  status?: RefundStatus | null;
  /** Free text. */
  description?: string | null;
  /** Why it failed. */
  failure_reason?: RefundFailureReason | null;
  /** Number on the receipt. */
  receipt_number?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
};
/** What happened. */
export type EventType =
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
/** Whether events are delivered. */
export type WebhookEndpointStatus = ("enabled" | "disabled") | (string & {});
/** An address that events are delivered to. */
export type WebhookEndpoint = {
  /** Id, `we_…`. */
  id: string;
  /** Always `webhook_endpoint`. */
  object?: string | null;
  /** Version the events are written in; seen: `1.0.1`, `2022-11-15`, null. */
  api_version?: string | null;
  /** Always null where it was seen. */
  application?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Free text. */
  description?: string | null;
  /** Events to deliver. */
  enabled_events?: EventType[];
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Whether events are delivered. */
  status?: WebhookEndpointStatus | null;
  /** Secret that signs the deliveries; only in the response to creation. */
  secret?: string | null;
  /** Address. */
  url?: string | null;
};
/** A page of webhook endpoints, newest first. */
export type WebhookEndpointList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The webhook endpoints of this page. */
  data: WebhookEndpoint[];
};
/** A webhook endpoint to create. */
export type CreateWebhookEndpointRequest = {
  /** Address; https once it is public. */
  url: string;
  /** Events to deliver. */
  enabled_events: EventType[];
  /** Free text. */
  description?: string;
  /** Version the events are written in, such as `1.0.1`. */
  api_version?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** What to change on a webhook endpoint. */
export type UpdateWebhookEndpointRequest = {
  /** Address. */
  url?: string;
  /** Events to deliver. */
  enabled_events?: EventType[];
  /** Free text. */
  description?: string;
  /** Version the events are written in. */
  api_version?: string;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Whether events are delivered. */
  status?: WebhookEndpointStatus;
  /** Whether delivery is switched off. */
  disabled?: boolean;
};
/** Confirms a deletion. */
export type DeletedObject = {
  /** Id of the deleted object. */
  id?: string;
  /** Type of the deleted object. */
  object?: string | null;
  /** `true` once it is deleted. */
  deleted?: boolean | null;
};
/** What the merchant has said and shown. */
export type DisputeEvidence = {
  /** Log of the payer's activity. */
  access_activity_log?: string | null;
  /** Billing address. */
  billing_address?: string | null;
  /** File with the cancellation policy. */
  cancellation_policy?: string | null;
  /** How the payer was shown the cancellation policy. */
  cancellation_policy_disclosure?: string | null;
  /** Why the subscription was not cancelled. */
  cancellation_rebuttal?: string | null;
  /** File with messages exchanged with the payer. */
  customer_communication?: string | null;
  /** E-mail of the payer. */
  customer_email_address?: string | null;
  /** Name of the payer. */
  customer_name?: string | null;
  /** IP address the payer bought from. */
  customer_purchase_ip?: string | null;
  /** File with the payer's signature. */
  customer_signature?: string | null;
  /** File about the earlier charge. */
  duplicate_charge_documentation?: string | null;
  /** How the two charges differ. */
  duplicate_charge_explanation?: string | null;
  /** Id of the earlier charge. */
  duplicate_charge_id?: string | null;
  /** What was sold. */
  product_description?: string | null;
  /** File with the receipt. */
  receipt?: string | null;
  /** File with the refund policy. */
  refund_policy?: string | null;
  /** How the payer was shown the refund policy. */
  refund_policy_disclosure?: string | null;
  /** Why no refund is due. */
  refund_refusal_explanation?: string | null;
  /** When the service was given. */
  service_date?: string | null;
  /** File that proves the service. */
  service_documentation?: string | null;
  /** Where the goods were sent. */
  shipping_address?: string | null;
  /** Who carried the goods. */
  shipping_carrier?: string | null;
  /** When the goods were sent. */
  shipping_date?: string | null;
  /** File that proves the shipping. */
  shipping_documentation?: string | null;
  /** Tracking number. */
  shipping_tracking_number?: string | null;
  /** Another file. */
  uncategorized_file?: string | null;
  /** Another statement. */
  uncategorized_text?: string | null;
  /**
   * Time the evidence was begun, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
};
/** How the evidence stands. */
export type DisputeEvidenceDetails = {
  /**
   * Until when evidence is taken.
   *
   * Unit: not documented.
   */
  due_by?: number | null;
  /** Whether evidence was handed in. */
  has_evidence?: boolean | null;
  /** Whether it is too late. */
  past_due?: boolean | null;
  /** How often evidence was submitted. */
  submission_count?: number | null;
};
/** The merchant's own pairs, with those WooshPay fills in. */
export type DisputeMetadata = {
  /** Card scheme, such as `VISA`. */
  card_scheme?: string | null;
  /** Card number, masked. */
  card_number?: string | null;
  /** Amount of the payment. */
  orig_transaction_amount?: string | null;
  /** Whether only part is disputed: `yes` or `no`. */
  partial_ind?: string | null;
  /** Currency of the payment. */
  orig_transaction_currency?: string | null;
  /** Until when to act, Unix milliseconds as a string. */
  work_by_date?: string | null;
  /** Acquirer reference number. */
  arn?: string | null;
  /** Time of the payment, Unix milliseconds as a string. */
  orig_transaction_date?: string | null;
} & {
  [key: string]: string | null;
};
/** State of a dispute. */
export type DisputeStatus =
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
/** A payer's objection to a charge. */
export type Dispute = {
  /** Id, `dp_…`. */
  id: string;
  /** Always `dispute`. */
  object?: string | null;
  /**
   * Disputed amount, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | null;
  /** Ids of the balance transactions. */
  balance_transactions?: string[] | null;
  /** Charge, `ch_…`. */
  charge?: string | null;
  /** Payment intent, `pi_…`. */
  payment_intent?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** What the merchant has said and shown. */
  evidence?: DisputeEvidence | null;
  /** How the evidence stands. */
  evidence_details?: DisputeEvidenceDetails | null;
  /** Whether the charge can still be refunded. */
  is_charge_refundable?: boolean | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The merchant's own pairs, with those WooshPay fills in. */
  metadata?: DisputeMetadata | null;
  /** Reason of the payer, such as `general`. */
  reason?: string | null;
  /** State. */
  status?: DisputeStatus | null;
};
/** State of a setup intent. */
export type SetupIntentStatus =
  | ("requires_payment_method" | "requires_confirmation" | "requires_action" | "processing" | "succeeded" | "canceled")
  | (string & {});
/** The saving of a payment method without a payment. */
export type SetupIntent = {
  /** Id, `seti_…`. */
  id: string;
  /** Always `setup_intent`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Customer the method is attached to, `cus_…`. */
  customer?: string | null;
  /** Free text. */
  description?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Secret for the browser SDK. */
  client_secret?: string | null;
  /** State. */
  status?: SetupIntentStatus | null;
  /** What the payer must do next. */
  next_action?: NextAction | string | null;
  /** Why the last attempt failed. */
  last_setup_error?: LastPaymentError | null;
  /** Payment method, `pm_…`. */
  payment_method?: string | null;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[] | string | null;
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions | string | null;
  /** How the method will be used: `on_session` or `off_session`. */
  usage?: string | null;
  /** Where the payer returns to. */
  return_url?: string | null;
  /** Reason given for the cancellation. */
  cancellation_reason?: string | null;
  /** Latest setup attempt. */
  latest_attempt?: string | null;
  /**
   * Time of cancellation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  canceled_at?: number | null;
  /** Result of 3-D Secure. */
  "3ds_status"?: ThreeDsStatus | null;
} & {
  [key: string]: unknown;
};
/** Something that is sold. */
export type Product = {
  /** Id, `prod_…`. */
  id: string;
  /** Always `product`. */
  object?: string | null;
  /** Name. */
  name?: string | null;
  /** Whether it can be bought. */
  active?: boolean | null;
  /** Free text. */
  description?: string | null;
  /** Addresses of pictures. */
  images?: string[] | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Its page. */
  url?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /**
   * Time of the last change, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  updated?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Kind, such as `service`. */
  type?: string | null;
};
/** What the session is for: a payment, a subscription, or saving a payment method. */
export type KnownCheckoutMode = "payment" | "subscription" | "setup";
/** What the session is for: a payment, a subscription, or saving a payment method; new values may appear. */
export type CheckoutMode = KnownCheckoutMode | (string & {});
/** How the total follows from the quantity. */
export type BillingScheme = ("per_unit" | "tiered") | (string & {});
/** Whether it is paid once or again and again. */
export type PriceType = ("one_time" | "recurring") | (string & {});
/** Unit of the billing period. */
export type KnownPriceInterval = "day" | "week" | "month" | "year";
/** Unit of the billing period; new values may appear. */
export type PriceInterval = KnownPriceInterval | (string & {});
/** How the quantity is found. */
export type UsageType = "licensed" | (string & {});
/** How often it is paid. */
export type PriceRecurring = {
  /** Unit of the period. */
  interval?: PriceInterval | null;
  /** Units per period. */
  interval_count?: number | null;
  /** How the quantity is found. */
  usage_type?: UsageType | null;
};
/** One step of a tiered price. */
export type PriceTier = {
  /** Last quantity of this step. */
  up_to?: number | string | null;
  /**
   * Fixed amount for the step, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  flat_amount?: number | string | null;
  /**
   * Amount per unit, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unit_amount?: number | string | null;
};
/** What a product costs. */
export type Price = {
  /** Id, `price_…`. */
  id: string;
  /** Always `price`. */
  object?: string | null;
  /** Whether it can be used. */
  active?: boolean | null;
  /** How the total follows from the quantity. */
  billing_scheme?: BillingScheme | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Currency (ISO 4217), upper case. */
  currency?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Key to find it by, up to 200 characters. */
  lookup_key?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Name for the merchant. */
  nickname?: string | null;
  /** Product, as its id or in full. */
  product?: string | Product | null;
  /** Whether it is paid once or again and again. */
  type?: PriceType | null;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unit_amount?: number | null;
  /** How often it is paid. */
  recurring?: PriceRecurring | null;
  /** Steps of a tiered price. */
  tiers?: PriceTier[] | null;
  /** How the steps add up. */
  tiers_mode?: string | null;
};
/** Something that is paid for. */
export type LineItem = {
  /** Id, `li_…`. */
  id: string;
  /** Always `item`. */
  object?: string | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Name of the product. */
  description?: string | null;
  /** Price, with its product. */
  price?: Price | null;
  /** How many. */
  quantity?: number | null;
  /**
   * Amount before discounts and taxes, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_subtotal?: number | null;
  /**
   * Amount to pay, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_total?: number | null;
};
/** A page of line items, newest first. */
export type LineItemList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The line items of this page. */
  data: LineItem[];
};
/** Where the customer's goods are sent. */
export type CustomerShipping = {
  /** Address. */
  address?: Address | null;
  /** Recipient. */
  name?: string | null;
  /** Recipient's phone. */
  phone?: string | null;
};
/** Someone who pays. */
export type Customer = {
  /** Id, `cus_…`. */
  id: string;
  /** Always `customer`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Address; an empty object without one. */
  address?: Address | null;
  /** Free text. */
  description?: string | null;
  /** E-mail. */
  email?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Full name. */
  name?: string | null;
  /** Phone. */
  phone?: string | null;
  /** Where goods are sent. */
  shipping?: CustomerShipping | null;
  /** Payment method, `pm_…`. */
  payment_method?: string | null;
};
/** Whether the billing address is asked for. */
export type KnownAddressCollection = "auto" | "required";
/** Whether the billing address is asked for; new values may appear. */
export type AddressCollection = KnownAddressCollection | (string & {});
/** Asks for a shipping address. */
export type ShippingAddressCollection = {
  /** Countries goods are sent to, two letters each. */
  allowed_countries?: string[] | null;
};
/** What to put on the payment intent of the session. */
export type PaymentIntentData = {
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Who is billed. */
  billing_details?: BillingDetails;
  /** Where goods are to be sent. */
  shipping?: ShippingData;
  /** Free text. */
  description?: string;
  /** When to capture. */
  capture_method?: KnownCaptureMethod;
  /** Save the payment method for this use. */
  setup_future_usage?: FutureUsage;
};
/** Whether the phone number is asked for. */
export type PhoneNumberCollection = {
  /** Whether it is asked for. */
  enabled?: boolean | null;
};
/** Whether a session was paid. */
export type CheckoutPaymentStatus = ("unpaid" | "paid" | "no_payment_required") | (string & {});
/** State of a session. */
export type CheckoutSessionStatus = ("open" | "complete" | "expired") | (string & {});
/** A hosted page on which the payer pays or saves a payment method. */
export type CheckoutSession = {
  /** Id, `cs_…`. */
  id: string;
  /** Always `checkout.session`. */
  object?: string | null;
  /** What it is for. */
  mode?: CheckoutMode | null;
  /** Where the payer goes after success. */
  success_url?: string | null;
  /** Where the payer goes after giving up. */
  cancel_url?: string | null;
  /** What is paid for. */
  line_items?: LineItemList | null;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[] | string | null;
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions | string | null;
  /** Customer, `cus_…`; an empty string without one. */
  customer?: string | null;
  /** E-mail of the payer. */
  customer_email?: string | null;
  /** The customer in full. */
  customer_details?: Customer | null;
  /** Id in the merchant's system. */
  client_reference_id?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Whether the billing address is asked for. */
  billing_address_collection?: AddressCollection | null;
  /** Asks for a shipping address. */
  shipping_address_collection?: ShippingAddressCollection | null;
  /** What was put on the payment intent. */
  payment_intent_data?: PaymentIntentData | null;
  /** Whether the phone number is asked for. */
  phone_number_collection?: PhoneNumberCollection | null;
  /**
   * Amount before discounts and taxes, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_subtotal?: number | null;
  /**
   * Amount to pay, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_total?: number | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /**
   * Time it expires, Unix milliseconds: 24 hours after creation.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  expires_at?: number | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** `true` in live mode, in another spelling. */
  live_mode?: boolean | null;
  /** Payment intent, `pi_…`, in payment mode. */
  payment_intent?: string | null;
  /** Setup intent, `seti_…`, in setup mode. */
  setup_intent?: string | null;
  /** Subscription, in subscription mode. */
  subscription?: string | null;
  /** Invoice. */
  invoice?: string | null;
  /** Payment link it came from. */
  payment_link?: string | null;
  /** Whether it was paid. */
  payment_status?: CheckoutPaymentStatus | null;
  /** Where goods are sent. */
  shipping?: Shipping | null;
  /** State. */
  status?: CheckoutSessionStatus | null;
  /** Page to send the payer to; in test mode on `checkouttest.wooshpay.com`. */
  url?: string | null;
  /** Secret for the browser SDK. */
  client_secret?: string | null;
};
/** What happens after payment. */
export type KnownAfterCompletionType = "redirect" | "hosted_confirmation";
/** What happens after payment; new values may appear. */
export type AfterCompletionType = KnownAfterCompletionType | (string & {});
/** The confirmation page. */
export type HostedConfirmation = {
  /** Text on the page. */
  custom_message?: string | null;
} & {
  [key: string]: unknown;
};
/** Where the payer goes. */
export type RedirectAfterCompletion = {
  /** Page to send the payer to. */
  url?: string | null;
} & {
  [key: string]: unknown;
};
/** What happens after payment. */
export type AfterCompletion = {
  /** What happens. */
  type?: AfterCompletionType | null;
  /** The confirmation page. */
  hosted_confirmation?: HostedConfirmation | null;
  /** Where the payer goes. */
  redirect?: RedirectAfterCompletion | null;
};
/** An address that opens a new checkout session each time. */
export type PaymentLink = {
  /** Id. */
  id: string;
  /** Always `payment_link`. */
  object?: string | null;
  /** Whether it works. */
  active?: boolean | null;
  /** What happens after payment. */
  after_completion?: AfterCompletion | null;
  /** Whether the billing address is asked for. */
  billing_address_collection?: AddressCollection | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Whether the phone number is asked for. */
  phone_number_collection?: PhoneNumberCollection | null;
  /** Asks for a shipping address. */
  shipping_address_collection?: ShippingAddressCollection | null;
  /** Address to share. */
  url?: string | null;
  /** What is paid for. */
  line_items?: LineItemList | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
};
/** State of a payout: `pending` at first, `in_transit` once the bank has it, then `paid` or `failed`; `canceled` when it was stopped before. */
export type PayoutStatus = ("pending" | "canceled" | "in_transit" | "failed" | "paid") | (string & {});
/** Kind of account that is paid. */
export type DestinationType = ("bank_account" | "card" | "carrier_billing" | "alipay" | "mobile_money") | (string & {});
/** Whether a person or a company holds the account. */
export type AccountHolderType = ("individual" | "company") | (string & {});
/** A date of birth. */
export type BirthDate = {
  /** Day. */
  day?: string | null;
  /** Month. */
  month?: string | null;
  /** Year. */
  year?: string | null;
};
/** A bank account that is paid. */
export type BankAccount = {
  /** Account number. */
  account_number?: string | null;
  /** Holder, as the bank knows them. */
  account_holder_name?: string | null;
  /** Whether a person or a company holds it. */
  account_holder_type?: AccountHolderType | null;
  /** Phone of the holder. */
  phone_number?: string | null;
  /** E-mail of the holder. */
  email?: string | null;
  /** Country, two letters. */
  country?: string | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** BIC of the bank. */
  swift?: string | null;
  /** Kind of the routing number: `iban`, `aba` or `sort`. */
  routing_type?: string | null;
  /** Routing number of the bank; an IBAN with `routing_type` `iban`. */
  routing_number?: string | null;
  /** Name of the bank. */
  bank_name?: string | null;
  /** Date of birth of the holder. */
  dob?: BirthDate | null;
} & {
  [key: string]: unknown;
};
/** A card that is paid. Its properties are not documented. */
export type CardDestination = {
  [key: string]: unknown;
};
/** A phone bill that is paid. Its properties are not documented. */
export type CarrierBillingDestination = {
  [key: string]: unknown;
};
/** An Alipay account that is paid. */
export type AlipayDestination = {
  /** Account: a phone number with `+86`, or a login. */
  user_id?: string | null;
  /** Given name. */
  first_name?: string | null;
  /** Family name. */
  last_name?: string | null;
} & {
  [key: string]: unknown;
};
/** An IMPS account in India that is paid. Its properties are not documented. */
export type ImpsDestination = {
  [key: string]: unknown;
};
/** A UPI account in India that is paid. Its properties are not documented. */
export type UpiDestination = {
  [key: string]: unknown;
};
/** A mobile money account that is paid. */
export type MobileMoneyDestination = {
  /** Phone number with country prefix and without `+`. */
  msisdn?: string | null;
  /** Operator of the account, such as `mtn_rw`. */
  provider?: string | null;
  /** Holder. */
  name?: string | null;
} & {
  [key: string]: unknown;
};
/** The account that is paid: `destination_type` names the property that holds it. */
export type DestinationData = {
  /** Kind of account. */
  destination_type: DestinationType;
  /** The bank account. */
  bank_account?: BankAccount | null;
  /** The card. */
  card?: CardDestination | null;
  /** The phone bill. */
  carrier_billing?: CarrierBillingDestination | null;
  /** The Alipay account. */
  alipay?: AlipayDestination | null;
  /** The IMPS account. */
  imps?: ImpsDestination | null;
  /** The UPI account. */
  upi?: UpiDestination | null;
  /** The mobile money account. */
  mobile_money?: MobileMoneyDestination | null;
};
/** Whether the beneficiary is a person or a business. */
export type EntityType = ("business" | "individual") | (string & {});
/** Details of a business. */
export type BusinessInfo = {
  /** Line of business. */
  business_area?: string | null;
  /** Phone. */
  business_phone_number?: string | null;
  /** Registration number. */
  business_registration_number?: string | null;
  /** Given name of the legal representative. */
  legal_rep_first_name?: string | null;
  /** Family name of the legal representative. */
  legal_rep_last_name?: string | null;
  /** Kind of identity document. */
  legal_rep_id_type?: string | null;
  /** Number of the identity document. */
  legal_rep_id_number?: string | null;
  /** E-mail of the legal representative. */
  legal_rep_email?: string | null;
  /** Phone of the legal representative. */
  legal_rep_phone?: string | null;
};
/** A business that is paid. */
export type BusinessEntity = {
  /** Address. */
  address?: Address | null;
  /** Details. */
  additional_info?: BusinessInfo | null;
};
/** Details of a person. */
export type IndividualInfo = {
  /** E-mail. */
  email?: string | null;
  /** Phone. */
  phone?: string | null;
  /** Family name. */
  last_name?: string | null;
  /** Given name. */
  first_name?: string | null;
  /** Kind of identity document, such as `social_security`. */
  id_type?: string | null;
  /** Country of the document, two letters. */
  id_country_iso_code?: string | null;
  /** Number of the document. */
  id_number?: string | null;
};
/** A person who is paid. */
export type IndividualEntity = {
  /** Address. */
  address?: Address | null;
  /** Details. */
  additional_info?: IndividualInfo | null;
};
/** Who is paid. */
export type BeneficiaryEntity = {
  /** Whether it is a person or a business. */
  type: EntityType;
  /** Registered name of the company. */
  company_registered_name?: string | null;
  /** The business. */
  business?: BusinessEntity | null;
  /** The person. */
  individual?: IndividualEntity | null;
};
/** Someone who can be paid. */
export type Beneficiary = {
  /** Id, `bf_…`. */
  id: string;
  /** Always `beneficiary`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** The account that is paid. */
  destination_data?: DestinationData | null;
  /** Who is paid. */
  entity?: BeneficiaryEntity | null;
  /** Label to find it by. */
  nickname?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
};
/** Route of a payout. */
export type PayoutType = ("local" | "global" | "to_China") | (string & {});
/** Money sent to a beneficiary. */
export type Payout = {
  /** Id, `po_…`. */
  id: string;
  /** Always `payout`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** State. */
  status?: PayoutStatus | null;
  /** Currency the beneficiary receives. */
  payment_currency?: string | null;
  /**
   * Amount the beneficiary receives, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  payment_amount?: number | null;
  /** Currency that pays for it. */
  source_currency?: string | null;
  /**
   * Amount that pays for it, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  source_amount?: number | null;
  /** Free text. */
  description?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Stored beneficiary, `bf_…`. */
  beneficiary?: string | null;
  /** Who is paid. */
  beneficiary_data?: Beneficiary | null;
  /** Route. */
  type?: PayoutType | null;
  /** Id in the merchant's system. */
  merchant_payout_id?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Why it failed. */
  failure_code?: string | null;
  /** Why it failed, for people. */
  failure_message?: string | null;
} & {
  [key: string]: unknown;
};
/** A resource of a kind that this description does not know. */
export type EventUnknownObject = {
  [key: string]: unknown;
};
/** The resource as it was when the event happened. */
export type EventObject =
  | PaymentIntent
  | Refund
  | Dispute
  | SetupIntent
  | Product
  | CheckoutSession
  | PaymentLink
  | Payout
  | EventUnknownObject;
/** What the event is about. */
export type EventData = {
  /** The resource as it was when the event happened. */
  object: EventObject;
};
/** The call that caused the event. */
export type EventRequest = {
  /** Id of the call. */
  id?: string | null;
  /** Idempotency key of the call. */
  idempotency_key?: string | null;
};
/** Something that happened, with the resource as it was then. */
export type WebhookEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: EventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: EventType;
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** What a file is for. */
export type FilePurpose = "dispute_evidence" | (string & {});
/** A file to upload. */
export type CreateFileRequest = {
  /**
   * Content of the file.
   *
   * Format: binary
   */
  file: Blob;
  /** What it is for. */
  purpose: FilePurpose;
};
/** A file that was uploaded. */
export type UploadedFile = {
  /** Id, `file_…`. */
  id: string;
  /** Always `file`. */
  object?: string | null;
  /**
   * Time of creation.
   *
   * Unit: not documented.
   */
  created?: number | null;
  /**
   * Time after which the file is gone, in the unit of `created`.
   *
   * Unit: not documented.
   */
  expires_at?: number | null;
  /** Name to save it under. */
  filename?: string | null;
  /** What it is for. */
  purpose?: FilePurpose | null;
  /** Size in bytes. */
  size?: number | null;
  /** Title for people. */
  title?: string | null;
  /** Kind of file, such as `png`. */
  type?: string | null;
  /** Where to download it, with the live secret key. */
  url?: string | null;
};
/** A page of disputes, newest first. */
export type DisputeList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The disputes of this page. */
  data: Dispute[];
};
/** What to say and show. */
export type DisputeEvidenceData = {
  /** Log of the payer's activity. */
  access_activity_log?: string;
  /** Billing address. */
  billing_address?: string;
  /** File with the cancellation policy. */
  cancellation_policy?: string;
  /** How the payer was shown the cancellation policy. */
  cancellation_policy_disclosure?: string;
  /** Why the subscription was not cancelled. */
  cancellation_rebuttal?: string;
  /** File with messages exchanged with the payer. */
  customer_communication?: string;
  /** E-mail of the payer. */
  customer_email_address?: string;
  /** Name of the payer. */
  customer_name?: string;
  /** IP address the payer bought from. */
  customer_purchase_ip?: string;
  /** File with the payer's signature. */
  customer_signature?: string;
  /** File about the earlier charge. */
  duplicate_charge_documentation?: string;
  /** How the two charges differ. */
  duplicate_charge_explanation?: string;
  /** Id of the earlier charge. */
  duplicate_charge_id?: string;
  /** What was sold. */
  product_description?: string;
  /** File with the receipt. */
  receipt?: string;
  /** File with the refund policy. */
  refund_policy?: string;
  /** How the payer was shown the refund policy. */
  refund_policy_disclosure?: string;
  /** Why no refund is due. */
  refund_refusal_explanation?: string;
  /** When the service was given. */
  service_date?: string;
  /** File that proves the service. */
  service_documentation?: string;
  /** Where the goods were sent. */
  shipping_address?: string;
  /** Who carried the goods. */
  shipping_carrier?: string;
  /** When the goods were sent. */
  shipping_date?: string;
  /** File that proves the shipping. */
  shipping_documentation?: string;
  /** Tracking number. */
  shipping_tracking_number?: string;
  /** Another file. */
  uncategorized_file?: string;
  /** Another statement. */
  uncategorized_text?: string;
};
/** Evidence to hand in. */
export type UpdateDisputeRequest = {
  /** What to say and show. */
  evidence?: DisputeEvidenceData;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Send it to the bank now; otherwise it is only kept. */
  submit?: boolean;
};
/** A page of beneficiaries, newest first. */
export type BeneficiaryList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The beneficiaries of this page. */
  data: Beneficiary[];
};
/** Someone to pay. */
export type CreateBeneficiaryRequest = {
  /** The account to pay. */
  destination_data: DestinationData;
  /** Who is paid. */
  entity?: BeneficiaryEntity;
  /** Label to find it by. */
  nickname?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Listed by the provider, though the key decides the mode. */
  livemode?: boolean;
};
/** What to change on a beneficiary. */
export type UpdateBeneficiaryRequest = {
  /** The account to pay. */
  destination_data?: DestinationData;
  /** Who is paid. */
  entity?: BeneficiaryEntity;
  /** Label to find it by. */
  nickname?: string;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
};
/** A page of payouts, newest first. */
export type PayoutList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The payouts of this page. */
  data: Payout[];
};
/** Someone to pay, without storing them first. */
export type BeneficiaryData = {
  /** The account to pay. */
  destination_data: DestinationData;
  /** Who is paid. */
  entity?: BeneficiaryEntity;
  /** Label to find it by. */
  nickname?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** Money to send: one of `payment_amount` and `source_amount`, and one of `beneficiary` and `beneficiary_data`. */
export type CreatePayoutRequest = {
  /** Currency the beneficiary receives. */
  payment_currency?: string;
  /**
   * Amount the beneficiary receives, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  payment_amount?: number;
  /** Currency that pays for it. */
  source_currency?: string;
  /**
   * Amount that pays for it, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  source_amount?: number;
  /** Free text. */
  description?: string;
  /** The merchant's own pairs; may name documents, as in `document_1: file_…`. */
  metadata?: Metadata;
  /** Stored beneficiary, `bf_…`. */
  beneficiary?: string;
  /** Who to pay. */
  beneficiary_data?: BeneficiaryData;
  /** Route. */
  type?: PayoutType;
  /** Id in the merchant's system. */
  merchant_payout_id?: string;
};
/** Pairs to set on a payout. */
export type UpdatePayoutRequest = {
  /** Pairs to set. */
  metadata?: MetadataUpdate;
};
/** Money in one currency. */
export type BalanceAmount = {
  /**
   * Amount, in the smallest currency unit; may be negative.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: number;
  /** Currency (ISO 4217), lower case. */
  currency: string;
};
/** What the account holds. */
export type Balance = {
  /** Always `balance`. */
  object?: string | null;
  /** Money that can be paid out. */
  available?: BalanceAmount[] | null;
  /** Money not yet available. */
  pending?: BalanceAmount[] | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
};
/** A page of products, newest first. */
export type ProductList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The products of this page. */
  data: Product[];
};
/** A product to create. */
export type CreateProductRequest = {
  /** Name. */
  name: string;
  /** Whether it can be bought. */
  active?: boolean;
  /** Free text. */
  description?: string;
  /** Addresses of pictures. */
  images?: string[];
  /** Its page. */
  url?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** What to change on a product. */
export type UpdateProductRequest = {
  /** Name. */
  name?: string;
  /** Whether it can be bought. */
  active?: boolean;
  /** Free text. */
  description?: string;
  /** Addresses of pictures. */
  images?: string[];
  /** Its page. */
  url?: string;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
};
/** A page of prices, newest first. */
export type PriceList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The prices of this page. */
  data: Price[];
};
/** A product to create with its price. */
export type ProductData = {
  /** Id; null in samples. */
  id?: string | null;
  /** Name. */
  name: string;
  /** Whether it can be bought. */
  active?: boolean;
  /** Free text. */
  description?: string;
  /** Addresses of pictures. */
  images?: string[];
  /** Its page. */
  url?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** How often it is to be paid. */
export type RecurringData = {
  /** Unit of the period. */
  interval: KnownPriceInterval;
  /** Units per period. */
  interval_count?: number | string;
  /** How the quantity is found. */
  usage_type?: UsageType;
};
/** A price to create, for a product that exists (`product`) or with a new one (`product_data`). */
export type CreatePriceRequest = {
  /** Currency (ISO 4217). */
  currency: string;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unit_amount: number | string;
  /** Product, `prod_…`. */
  product?: string;
  /** Product to create. */
  product_data?: ProductData;
  /** Whether it can be used. */
  active?: boolean | string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Name for the merchant. */
  nickname?: string;
  /** How the total follows from the quantity. */
  billing_scheme?: BillingScheme;
  /** Key to find it by, up to 200 characters. */
  lookup_key?: string;
  /** How often it is to be paid. */
  recurring?: RecurringData;
};
/** What to change on a price. */
export type UpdatePriceRequest = {
  /** Whether it can be used. */
  active?: boolean;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Name for the merchant. */
  nickname?: string;
  /** Key to find it by. */
  lookup_key?: string;
};
/** A page of payment links, newest first. */
export type PaymentLinkList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The payment links of this page. */
  data: PaymentLink[];
};
/** What should happen after payment. */
export type AfterCompletionData = {
  /** What should happen. */
  type: KnownAfterCompletionType;
  /** The confirmation page. */
  hosted_confirmation?: HostedConfirmation;
  /** Where the payer goes. */
  redirect?: RedirectAfterCompletion;
};
/** A price made for one use. */
export type PriceData = {
  /** Currency (ISO 4217). */
  currency: string;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unit_amount: number;
  /** Product, `prod_…`; null with `product_data`. */
  product?: string | null;
  /** Product to create. */
  product_data?: ProductData;
  /** Whether it can be used. */
  active?: boolean;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Name for the merchant. */
  nickname?: string;
  /** How the total follows from the quantity. */
  billing_scheme?: BillingScheme;
  /** Key to find it by. */
  lookup_key?: string;
  /** How often it is to be paid. */
  recurring?: RecurringData;
};
/** Something to pay for: a price that exists (`price`) or one made for this use (`price_data`). */
export type LineItemData = {
  /** How many. */
  quantity?: number;
  /** Price, `price_…`. */
  price?: string;
  /** Price made for this use. */
  price_data?: PriceData;
};
/** A payment link to create. */
export type CreatePaymentLinkRequest = {
  /** What should happen after payment. */
  after_completion?: AfterCompletionData;
  /** Whether to ask for the billing address. */
  billing_address_collection?: KnownAddressCollection;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Whether to ask for the phone number. */
  phone_number_collection?: PhoneNumberCollection;
  /** Ask for a shipping address. */
  shipping_address_collection?: ShippingAddressCollection;
  /** What to pay for. */
  line_items: LineItemData[];
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
  /** Currency (ISO 4217). */
  currency?: string;
};
/** What to change on a payment link. */
export type UpdatePaymentLinkRequest = {
  /** Whether it works. */
  active?: boolean;
  /** What should happen after payment. */
  after_completion?: AfterCompletionData;
  /** Whether to ask for the billing address. */
  billing_address_collection?: KnownAddressCollection;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Whether to ask for the phone number. */
  phone_number_collection?: PhoneNumberCollection;
  /** Ask for a shipping address. */
  shipping_address_collection?: ShippingAddressCollection;
  /** What to pay for. */
  line_items?: LineItemData[];
};
/** A checkout session to create. `mode` and `line_items` are needed unless a payment method is only saved. */
export type CreateCheckoutSessionRequest = {
  /** What it is for. */
  mode?: KnownCheckoutMode;
  /** Where the payer goes after success; not a proof of payment. */
  success_url: string;
  /** Where the payer goes after giving up. */
  cancel_url?: string;
  /** What to pay for; not in `setup` mode. */
  line_items?: LineItemData[];
  /** Allowed ways to pay; `setup` mode needs `["card"]`. */
  payment_method_types?: PaymentMethodType[];
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Customer, `cus_…`; in `setup` mode one is created without it. */
  customer?: string;
  /** E-mail of the payer. */
  customer_email?: string;
  /**
   * When the session ends, in Unix seconds; 24 hours after its creation when left out. Responses have the time in milliseconds.
   *
   * Unit: seconds since 1970 (UTC).
   */
  expires_at?: number;
  /** Id in the merchant's system. */
  client_reference_id?: string;
  /** The merchant's own pairs; webhooks repeat them. */
  metadata?: Metadata;
  /** Whether to ask for the billing address. */
  billing_address_collection?: KnownAddressCollection;
  /** Ask for a shipping address. */
  shipping_address_collection?: ShippingAddressCollection;
  /** What to put on the payment intent. */
  payment_intent_data?: PaymentIntentData;
  /** Saved payment method to offer, `pm_…`. */
  payment_method?: string;
  /** Saved payment method to select, `pm_…`. */
  default_payment_method?: string;
};
/** A page of checkout sessions, newest first. */
export type CheckoutSessionList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The checkout sessions of this page. */
  data: CheckoutSession[];
};
/** A page of customers, newest first. */
export type CustomerList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The customers of this page. */
  data: Customer[];
};
/** A customer to create; every field is optional. */
export type CreateCustomerRequest = {
  /** E-mail; recommended. */
  email?: string;
  /** Full name. */
  name?: string;
  /** Phone. */
  phone?: string;
  /** Free text. */
  description?: string;
  /** Address. */
  address?: Address;
  /** Where goods are sent. */
  shipping?: CustomerShipping;
  /** Payment method, `pm_…`. */
  payment_method?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
};
/** What to change on a customer. */
export type UpdateCustomerRequest = {
  /** E-mail; recommended. */
  email?: string;
  /** Full name. */
  name?: string;
  /** Phone. */
  phone?: string;
  /** Free text. */
  description?: string;
  /** Address. */
  address?: Address;
  /** Where goods are sent. */
  shipping?: CustomerShipping;
  /** Payment method, `pm_…`. */
  payment_method?: string;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
};
/** A page of setup intents, newest first. */
export type SetupIntentList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The setup intents of this page. */
  data: SetupIntent[];
};
/** A setup intent to create, and with `confirm` to confirm at once. */
export type CreateSetupIntentRequest = {
  /**
   * Confirm in the same call.
   *
   * @default false
   */
  confirm?: boolean;
  /** Customer the method is attached to on success, `cus_…`. */
  customer?: string;
  /** Free text. */
  description?: string;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Payment method to create and save. */
  payment_method_data?: PaymentMethodData;
  /** How it will be used. */
  usage?: FutureUsage;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
  /** Where the payer returns to; only with `confirm`. */
  return_url?: string;
};
/** What to change on a setup intent. */
export type UpdateSetupIntentRequest = {
  /** Customer the method is attached to on success, `cus_…`. */
  customer?: string;
  /** Free text. */
  description?: string;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Payment method to create and save. */
  payment_method_data?: PaymentMethodData;
  /** How it will be used. */
  usage?: FutureUsage;
  /** Pairs to set. */
  metadata?: MetadataUpdate;
  /** Allowed ways to pay. */
  payment_method_types?: PaymentMethodType[];
};
/** What to confirm with. */
export type ConfirmSetupIntentRequest = {
  /** Customer the method is attached to on success, `cus_…`. */
  customer?: string;
  /** Free text. */
  description?: string;
  /** Existing payment method, `pm_…`. */
  payment_method?: string;
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions;
  /** Payment method to create and save. */
  payment_method_data?: PaymentMethodData;
  /** How it will be used. */
  usage?: FutureUsage;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Where the payer returns to. */
  return_url: string;
};
/** One attempt to save a payment method. */
export type SetupAttempt = {
  /** Id. */
  id?: string;
  /** Always `setup_attempt`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Customer, `cus_…`. */
  customer?: string | null;
  /** Payment method, `pm_…`. */
  payment_method?: string | null;
  /** Setup intent, `seti_…`. */
  setup_intent?: string | null;
  /** Why it failed. */
  setup_error?: LastPaymentError | null;
  /** State. */
  status?: string | null;
  /** How the method will be used. */
  usage?: string | null;
} & {
  [key: string]: unknown;
};
/** A page of setup attempts, newest first. */
export type SetupAttemptList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The setup attempts of this page. */
  data: SetupAttempt[];
};
/** One line of an invoice. */
export type InvoiceLineItem = {
  /** Id. */
  id?: string;
  /** Type of the object. */
  object?: string | null;
  /**
   * Amount, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Free text. */
  description?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Price. */
  price?: Price | null;
  /** How many. */
  quantity?: number | null;
  /** Subscription. */
  subscription?: string | null;
  /** Subscription item, `si_…`. */
  subscription_item?: string | null;
  /** Kind of line. */
  type?: string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
} & {
  [key: string]: unknown;
};
/** A page of invoice lines, newest first. */
export type InvoiceLineItemList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The invoice lines of this page. */
  data: InvoiceLineItem[];
};
/** What led to an invoice. */
export type BillingReason =
  | ("manual" | "subscription" | "subscription_create" | "subscription_cycle" | "subscription_thresholds")
  | (string & {});
/** What a customer owes. */
export type Invoice = {
  /** Id. */
  id: string;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Customer, `cus_…`. */
  customer?: string | null;
  /** Always `invoice`. */
  object?: string | null;
  /** Whether WooshPay collects it on its own. */
  auto_advance?: boolean | null;
  /** Charge, `ch_…`. */
  charge?: string | null;
  /** How it is collected. */
  collection_method?: string | null;
  /** Free text. */
  description?: string | null;
  /** Page on which it can be paid. */
  hosted_invoice_url?: string | null;
  /** Its lines. */
  lines?: InvoiceLineItemList | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Payment intent, `pi_…`. */
  payment_intent?: string | null;
  /**
   * End of the period.
   *
   * Unit: not documented.
   */
  period_end?: number | string | null;
  /**
   * Start of the period.
   *
   * Unit: not documented.
   */
  period_start?: number | string | null;
  /** State; the values are not documented. */
  status?: string | null;
  /** Subscription. */
  subscription?: string | null;
  /** Country of the account, two letters. */
  account_country?: string | null;
  /** Name of the account. */
  account_name?: string | null;
  /**
   * Amount due, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_due?: number | null;
  /**
   * Amount paid, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_paid?: number | null;
  /** Decimals of the currency. */
  amount_precision?: number | null;
  /** What led to it. */
  billing_reason?: BillingReason | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** E-mail of the customer. */
  customer_email?: string | null;
  /** Name of the customer. */
  customer_name?: string | null;
  /**
   * When it is due, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  due_date?: number | null;
  /** Number on the invoice. */
  number?: string | null;
  /** Whether it was paid. */
  paid?: boolean | null;
  /**
   * Amount before discounts and taxes, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  subtotal?: number | null;
  /**
   * Total, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  total?: number | null;
} & {
  [key: string]: unknown;
};
/** A page of invoices, newest first. */
export type InvoiceList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The invoices of this page. */
  data: Invoice[];
};
/** An invoice to create. */
export type CreateInvoiceRequest = {
  /** Customer, `cus_…`. */
  customer?: string;
  /** Currency (ISO 4217). */
  currency?: string;
  /** Whether WooshPay collects it on its own. */
  auto_advance?: boolean;
  /** How to collect it. */
  collection_method?: string;
  /** Free text. */
  description?: string;
  /** Days until it is due. */
  days_until_due?: number;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Subscription. */
  subscription?: string;
};
/** When to bill early. */
export type BillingThresholds = {
  /** Bill when the usage reaches this. */
  usage_gte?: number | null;
};
/** One price of a subscription. */
export type SubscriptionItem = {
  /** Id, `si_…`. */
  id: string;
  /** Always `subscription_item`. */
  object?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | string | null;
  /** Price. */
  price?: Price | null;
  /** How many. */
  quantity?: number | null;
  /** Subscription. */
  subscription?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** When to bill early. */
  billing_thresholds?: BillingThresholds | null;
} & {
  [key: string]: unknown;
};
/** A page of subscription items, newest first. */
export type SubscriptionItemList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The subscription items of this page. */
  data: SubscriptionItem[];
};
/** How a subscription is paid. */
export type PaymentSettings = {
  /** Options per payment method type. */
  payment_method_options?: PaymentMethodOptions | null;
  /** Allowed ways to pay. */
  payment_method_types?: string | PaymentMethodType[] | null;
  /** Whether to save the method that was used. */
  save_default_payment_method?: string | null;
};
/** A customer's recurring payment. */
export type Subscription = {
  /** Id. */
  id: string;
  /** Always `subscription`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Customer, `cus_…`. */
  customer?: string | null;
  /** State; the values are not documented. */
  status?: string | null;
  /** Free text. */
  description?: string | null;
  /** Its prices. */
  items?: SubscriptionItemList | null;
  /** Its prices, in the newer spelling. */
  line_items?: SubscriptionItemList | SubscriptionItem[] | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /**
   * Time it will end, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  cancel_at?: number | null;
  /** Whether it ends with the current period. */
  cancel_at_period_end?: boolean | null;
  /**
   * Time of cancellation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  canceled_at?: number | null;
  /** How it is collected. */
  collection_method?: string | null;
  /**
   * Start of the current period, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  current_period_start?: number | null;
  /**
   * End of the current period, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  current_period_end?: number | null;
  /** Days until an invoice is due. */
  days_until_due?: number | null;
  /** Payment method, `pm_…`. */
  default_payment_method?: string | null;
  /** Payment source. */
  default_source?: string | null;
  /** Latest invoice. */
  latest_invoice?: string | null;
  /**
   * Start, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  start_date?: number | null;
  /**
   * End, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  ended_at?: number | null;
  /**
   * Start of the trial, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  trial_start?: number | null;
  /**
   * End of the trial, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  trial_end?: number | null;
  /** How to pay. */
  payment_settings?: PaymentSettings | null;
} & {
  [key: string]: unknown;
};
/** A page of subscriptions, newest first. */
export type SubscriptionList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The subscriptions of this page. */
  data: Subscription[];
};
/** How often it is to be paid. */
export type SubscriptionRecurringData = {
  /** Unit of the period. */
  interval: PriceInterval;
  /** Units per period. */
  interval_count?: number | string;
  /** How the quantity is found. */
  usage_type?: UsageType;
};
/** A price made for this subscription. */
export type SubscriptionPriceData = {
  /** Currency (ISO 4217). */
  currency: string;
  /** Product, `prod_…`. */
  product?: string;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unit_amount?: number | string;
  /** How often it is to be paid. */
  recurring: SubscriptionRecurringData;
  /** Whether it can be used. */
  active?: boolean;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Name for the merchant. */
  nickname?: string;
  /** Product to create. */
  product_data?: ProductData;
  /** How the total follows from the quantity. */
  billing_scheme?: BillingScheme;
  /** Key to find it by. */
  lookup_key?: string;
  /** Steps of a tiered price. */
  tiers?: PriceTier[];
  /** How the steps add up. */
  tiers_mode?: string;
};
/** A price to subscribe to: one that exists (`price`) or one made for it (`price_data`). */
export type SubscriptionItemData = {
  /** When to bill early. */
  billing_thresholds?: BillingThresholds;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Price, `price_…`. */
  price?: string;
  /** Price made for it. */
  price_data?: SubscriptionPriceData;
  /** How many. */
  quantity?: number;
};
/** Something to bill once, with the first invoice. */
export type AddInvoiceItemData = {
  /** Price, `price_…`. */
  price?: string;
  /** Price made for it. */
  price_data?: PriceData;
  /** How many. */
  quantity?: number | string;
};
/** A subscription to create. */
export type CreateSubscriptionRequest = {
  /** Customer, `cus_…`. */
  customer: string;
  /** Prices to subscribe to. */
  items: SubscriptionItemData[];
  /** Currency (ISO 4217). */
  currency?: string;
  /** Payment method, `pm_…`. */
  default_payment_method?: string | null;
  /** Free text. */
  description?: string | null;
  /** The merchant's own pairs. */
  metadata?: MetadataUpdate;
  /**
   * Time to end it.
   *
   * Unit: not documented.
   */
  cancel_at?: number | null;
  /** How to collect it. */
  collection_method?: string;
  /** Days until an invoice is due. */
  days_until_due?: number | null;
  /** Payment source. */
  default_source?: string | null;
  /** Time of the next invoice for pending items. */
  next_pending_invoice_item_invoice?: number | null;
  /** How to pay. */
  payment_settings?: PaymentSettings;
  /** Test clock. */
  test_clock?: string | null;
  /** Days of trial. */
  trial_period_days?: number;
  /** What to bill once, with the first invoice. */
  add_invoice_items?: AddInvoiceItemData | AddInvoiceItemData[];
};
/** A change to one price of a subscription. */
export type SubscriptionItemChange = {
  /** Subscription item, `si_…`. */
  id?: string;
  /** Price, `price_…`. */
  price?: string;
  /** Price made for it. */
  price_data?: SubscriptionPriceData;
};
/** A change to one price of a subscription, in the newer spelling. */
export type SubscriptionLineItemChange = {
  /** Subscription item, `si_…`. */
  id?: string;
  /** Price made for it. */
  price_data?: SubscriptionPriceData;
  /** How many. */
  quantity?: number;
  /** Remove it. */
  deleted?: boolean;
};
/** What to change on a subscription. */
export type UpdateSubscriptionRequest = {
  /** End it with the current period. */
  cancel_at_period_end?: boolean;
  /** Changes to its prices. */
  items?: SubscriptionItemChange[];
  /** Changes to its prices, as the newer page has them. */
  line_items?: SubscriptionLineItemChange[];
  /** How to bill the part of the period that is left. */
  proration_behavior?: string;
};
/** A price to add to a subscription: one that exists (`price`) or one made for it (`price_data`). */
export type CreateSubscriptionItemRequest = {
  /** Subscription. */
  subscription: string;
  /** Price, `price_…`. */
  price?: string;
  /** Price made for it. */
  price_data?: SubscriptionPriceData;
  /** How many. */
  quantity?: number;
  /** The merchant's own pairs. */
  metadata?: MetadataUpdate;
};
/** Where the cardholder is billed. */
export type CardholderBilling = {
  /** Address. */
  address?: Address | null;
};
/** A cardholder to create. */
export type CreateCardholderRequest = {
  /** Where they are billed. */
  billing: CardholderBilling;
  /** Full name. */
  name?: string;
  /** E-mail. */
  email?: string;
  /** Phone. */
  phone_number?: string;
  /** Whether it is a person or a company. */
  type?: string;
  /** State. */
  status?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
} & {
  [key: string]: unknown;
};
/** Someone who holds issued cards. */
export type Cardholder = {
  /** Id. */
  id: string;
  /** Always `issuing.cardholder`. */
  object?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Where they are billed. */
  billing?: CardholderBilling | null;
  /** Full name. */
  name?: string | null;
  /** E-mail. */
  email?: string | null;
  /** Phone. */
  phone_number?: string | null;
  /** Whether it is a person or a company. */
  type?: string | null;
  /** State. */
  status?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
} & {
  [key: string]: unknown;
};
/** Kind of issued card. */
export type KnownIssuingCardType = "virtual" | "physical";
/** Why an issued card was cancelled. */
export type CardCancellationReason = ("lost" | "stolen" | "design_rejected") | (string & {});
/** Kind of issued card; new values may appear. */
export type IssuingCardType = KnownIssuingCardType | (string & {});
/** State of an issued card. */
export type IssuingCardStatus = ("active" | "inactive" | "canceled") | (string & {});
/** A card that was issued. */
export type IssuingCard = {
  /** Id. */
  id: string;
  /** Always `issuing.card`. */
  object?: string | null;
  /** Why it was cancelled. */
  cancellation_reason?: CardCancellationReason | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /** Kind. */
  type?: IssuingCardType | null;
  /** Cardholder, in full or as the id. */
  cardholder?: Cardholder | string | null;
  /** Month of expiry. */
  exp_month?: number | null;
  /** Year of expiry. */
  exp_year?: number | null;
  /** First six digits. */
  first6?: string | null;
  /** Last four digits. */
  last4?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | string | null;
  /** State. */
  status?: IssuingCardStatus | null;
  /** Brand. */
  brand?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** Card number, only when expanded. */
  number?: string | null;
  /** Security code, only when expanded. */
  cvc?: string | null;
} & {
  [key: string]: unknown;
};
/** A page of issued cards, newest first. */
export type IssuingCardList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The issued cards of this page. */
  data: IssuingCard[];
};
/** A field of an issued card that is only returned when asked for. */
export type ExpandableCardField = ("issuing_card.cvc" | "issuing_card.number") | (string & {});
/** Where the card was used. */
export type IssuingMerchantData = {
  /** Merchant category code. */
  category_code?: string | null;
  /** Name of the seller. */
  name?: string | null;
  /** Category of the seller. */
  category?: string | null;
  /** City. */
  city?: string | null;
  /** Country, two letters. */
  country?: string | null;
  /** Postal code. */
  postal_code?: string | null;
  /** State or region. */
  state?: string | null;
  /** Id of the seller in the card network. */
  network_id?: string | null;
} & {
  [key: string]: unknown;
};
/** A request to pay with an issued card. */
export type IssuingAuthorization = {
  /** Id. */
  id: string;
  /** Always `issuing.authorization`. */
  object?: string | null;
  /**
   * Amount, in the smallest currency unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number | null;
  /** Whether it was approved. */
  approved?: boolean | null;
  /** The card. */
  card?: IssuingCard | null;
  /** Cardholder. */
  cardholder?: Cardholder | string | null;
  /** Where the card was used. */
  merchant_data?: IssuingMerchantData | null;
  /** Currency (ISO 4217). */
  currency?: string | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /**
   * Amount in the seller's currency, in its smallest unit.
   *
   * Unit: minor units of the currency in `currency`.
   */
  merchant_amount?: number | null;
  /** Currency of the seller. */
  merchant_currency?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** State; the values are not documented. */
  status?: string | null;
} & {
  [key: string]: unknown;
};
/** A page of authorizations, newest first. */
export type IssuingAuthorizationList = {
  /** Always `list`. */
  object?: string | null;
  /** Path of the list. */
  url?: string | null;
  /** Whether more items follow this page. */
  has_more?: boolean | null;
  /** The authorizations of this page. */
  data: IssuingAuthorization[];
};
/** How long a coupon holds. */
export type KnownCouponDuration = "forever" | "once" | "repeating";
/** A coupon to create: `amount_off` with `currency`, or `percent_off`. */
export type CreateCouponRequest = {
  /**
   * Amount to take off, in the smallest unit of `currency`.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_off?: number | null;
  /** Currency of `amount_off`. */
  currency?: string | null;
  /** How long it holds. */
  duration?: KnownCouponDuration;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Name. */
  name?: string;
  /** Percentage to take off. */
  percent_off?: number | null;
};
/** How long a coupon holds; new values may appear. */
export type CouponDuration = KnownCouponDuration | (string & {});
/** What a coupon is for. */
export type CouponAppliesTo = {
  /** Products, `prod_…`. */
  products?: string[] | null;
};
/** Amounts in other currencies; the keys follow `<currency>.amount_off`. */
export type CouponCurrencyOptions = {
  [key: string]: number | null;
};
/** A discount. */
export type Coupon = {
  /** Id. */
  id: string;
  /** Always `coupon`. */
  object?: string | null;
  /**
   * Amount taken off, in the smallest unit of `currency`.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_off?: number | null;
  /** Currency of `amount_off`. */
  currency?: string | null;
  /** How long it holds. */
  duration?: CouponDuration | null;
  /** Months it holds. */
  duration_in_months?: number | null;
  /** Weeks it holds. */
  duration_in_weeks?: number | string | null;
  /** Days it holds. */
  duration_in_days?: number | string | null;
  /** Percentage taken off. */
  percent_off?: number | null;
  /** Name. */
  name?: string | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** How often it can be used. */
  max_redemptions?: number | null;
  /**
   * Until when it can be used.
   *
   * Unit: not documented.
   */
  redeem_by?: number | null;
  /** How often it was used. */
  times_redeemed?: number | null;
  /** Whether it can be used. */
  valid?: boolean | null;
  /** What it is for. */
  applies_to?: CouponAppliesTo | null;
  /** Amounts in other currencies. */
  currency_options?: CouponCurrencyOptions | null;
};
/** Who may use a promotion code. */
export type PromotionCodeRestrictions = {
  /** Only for a customer's first payment. */
  first_time_transaction?: boolean | null;
  /**
   * Least amount to pay, in the smallest unit of `minimum_amount_currency`.
   *
   * Unit: minor units of the currency in `currency`.
   */
  minimum_amount?: number | null;
  /** Currency of `minimum_amount`. */
  minimum_amount_currency?: string | null;
};
/** A promotion code to create. */
export type CreatePromotionCodeRequest = {
  /** Coupon. */
  coupon?: string;
  /** What the customer enters, unique among active codes of a customer regardless of case; made up when left out. */
  code?: string;
  /** The merchant's own pairs. */
  metadata?: Metadata;
  /** Whether it can be used. */
  active?: boolean;
  /** Customer it is for, `cus_…`. */
  customer?: string;
  /** Until when it can be used. */
  expires_at?: string;
  /** How often it can be used. */
  max_redemptions?: number;
  /** Who may use it. */
  restrictions?: PromotionCodeRestrictions;
};
/** A code that customers enter to use a coupon. */
export type PromotionCode = {
  /** Id. */
  id: string;
  /** Always `promotion_code`. */
  object?: string | null;
  /** Whether it can be used. */
  active?: boolean | null;
  /** What the customer enters. */
  code?: string | null;
  /** The coupon. */
  coupon?: Coupon | null;
  /**
   * Time of creation, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** Customer it is for, `cus_…`. */
  customer?: string | null;
  /**
   * Until when it can be used.
   *
   * Unit: not documented.
   */
  expires_at?: number | string | null;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** How often it can be used. */
  max_redemptions?: number | null;
  /** The merchant's own pairs. */
  metadata?: Metadata | null;
  /** Who may use it. */
  restrictions?: PromotionCodeRestrictions | null;
  /** How often it was used. */
  times_redeemed?: number | null;
};
/** The payment intent the event is about. */
export type PaymentIntentEventData = {
  /** The resource as it was when the event happened. */
  object: PaymentIntent;
};
/** A payment intent was created. */
export type PaymentIntentCreatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.created";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The payer must act on `next_action`. */
export type PaymentIntentRequiresActionEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.requires_action";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payment is being processed. */
export type PaymentIntentProcessingEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.processing";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payment was made. */
export type PaymentIntentSucceededEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.succeeded";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** An attempt to pay failed. */
export type PaymentIntentPaymentFailedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.payment_failed";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payment intent was cancelled. */
export type PaymentIntentCanceledEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_intent.canceled";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The refund the event is about. */
export type RefundEventData = {
  /** The resource as it was when the event happened. */
  object: Refund;
};
/** A refund changed. */
export type ChargeRefundUpdatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: RefundEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "charge.refund.updated";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The dispute the event is about. */
export type DisputeEventData = {
  /** The resource as it was when the event happened. */
  object: Dispute;
};
/** A dispute changed. */
export type ChargeDisputeUpdatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: DisputeEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "charge.dispute.updated";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The setup intent the event is about. */
export type SetupIntentEventData = {
  /** The resource as it was when the event happened. */
  object: SetupIntent;
};
/** A setup intent was created. */
export type SetupIntentCreatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: SetupIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "setup_intent.created";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payment method was saved. */
export type SetupIntentSucceededEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: SetupIntentEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "setup_intent.succeeded";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The product the event is about. */
export type ProductEventData = {
  /** The resource as it was when the event happened. */
  object: Product;
};
/** A product was created. */
export type ProductCreatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: ProductEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "product.created";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The checkout session the event is about. */
export type CheckoutSessionEventData = {
  /** The resource as it was when the event happened. */
  object: CheckoutSession;
};
/** A checkout session was completed. */
export type CheckoutSessionCompletedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: CheckoutSessionEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "checkout.session.completed";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A checkout session expired before the payer finished. */
export type CheckoutSessionExpiredEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: CheckoutSessionEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "checkout.session.expired";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The payer gave up a checkout session. */
export type CheckoutSessionCanceledEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: CheckoutSessionEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "checkout.session.canceled";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The payment link the event is about. */
export type PaymentLinkEventData = {
  /** The resource as it was when the event happened. */
  object: PaymentLink;
};
/** A payment link was paid. */
export type PaymentLinkPaidEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PaymentLinkEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payment_link.paid";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The payout the event is about. */
export type PayoutEventData = {
  /** The resource as it was when the event happened. */
  object: Payout;
};
/** A payout was created. */
export type PayoutCreatedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PayoutEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payout.created";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payout is expected in the beneficiary's account. */
export type PayoutPaidEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PayoutEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payout.paid";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** The bank refused or returned a payout. */
export type PayoutFailedEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PayoutEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payout.failed";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
/** A payout was cancelled before it was sent. */
export type PayoutCanceledEvent = {
  /** Id, `evt_…`. */
  id: string;
  /** Always `event`. */
  object?: string | null;
  /** Version the event is written in. */
  api_version?: string | null;
  /**
   * Time of the event, Unix milliseconds.
   *
   * Unit: milliseconds since 1970 (UTC).
   */
  created?: number | null;
  /** What the event is about. */
  data: PayoutEventData;
  /** `true` in live mode. */
  livemode?: boolean | null;
  /** The call that caused it. */
  request?: EventRequest | null;
  /** What happened. */
  type: "payout.canceled";
  /** Deliveries still to be made. */
  pending_webhooks?: number | null;
};
