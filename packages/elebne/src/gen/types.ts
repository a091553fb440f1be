// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/dev/intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment intents
     * @description Returns the intents of the business page by page, filtered by status and date. Scope `pay.intents:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
     */
    get: operations["listPaymentIntents"];
    put?: never;
    /**
     * Create a payment intent
     * @description Creates an intent in status `PENDING`, with a hosted page and a 6-digit code to pay it. Unpaid, it expires after 24 hours: it becomes `CANCELLED`, the event `payment.expired` is sent and the code is released. In the sandbox, the amount 99901 makes the simulated payment fail and 99904 the refund. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
     */
    post: operations["createPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/intents/{referenceNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a payment intent
     * @description Returns an intent as it stands now. Read it after a redirect or a webhook, before handing out the goods. Scope `pay.intents:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
     */
    get: operations["getPaymentIntent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/intents/{referenceNumber}/cancel": {
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
     * @description Cancels an intent, which must be `PENDING`. After `INTENT_CANCEL_CONFLICT` read the intent again before deciding: it may just have been paid. An intent that expires needs no cancelling. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
     */
    post: operations["cancelPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/intents/{referenceNumber}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a payment intent
     * @description Refunds a paid intent, in full or in part. Several partial refunds are possible until their sum equals the payment. Scope `pay.intents:write`. At most 10 refunds a minute from one IP address and 100 a day for one business.
     */
    post: operations["refundPaymentIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/intents/{referenceNumber}/simulate-payment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Simulate a payment
     * @description Acts in the sandbox as if the customer had paid the intent, and sends the webhook. An intent of 99901 centimes fails instead. Takes a secret test key; a live key gets 404. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
     */
    post: operations["simulatePayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a product
     * @description Adds a product to the shop. Customers do not see it unless `status` is `ACTIVE`. With a test key it goes to a hidden sandbox shop. Scope `store.products:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
     */
    post: operations["createProduct"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/products/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a product
     * @description Changes a product of the shop. Scope `store.products:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
     */
    put: operations["updateProduct"];
    post?: never;
    /**
     * Delete a product
     * @description Removes a product from the shop. Scope `store.products:write`. At most 10 deletions a minute from one IP address and 200 a day for one business.
     */
    delete: operations["deleteProduct"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/products/{id}/stock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the stock of a product
     * @description Sets the stock of a product, of some of its variants, or of both. Variants are found by their label. Scope `store.inventory:write`. At most 120 updates a minute from one IP address and 5,000 a day for one business.
     */
    patch: operations["updateProductStock"];
    trace?: never;
  };
  "/dev/store/products/{id}/variants/{vid}/stock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the stock of a variant
     * @description Sets the stock of one variant. Prefer `updateProductStock`, which is documented in full. Scope `store.inventory:write`. At most 120 updates a minute from one IP address and 5,000 a day for one business.
     */
    patch: operations["updateVariantStock"];
    trace?: never;
  };
  "/dev/store/products/import/template": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the CSV template
     * @description Returns an empty CSV file with the columns of the import. Scope `store.products:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
     */
    get: operations["getProductImportTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/products/import-csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import products from CSV
     * @description Creates and updates products from CSV rows, matched by `sku`. Prices in the CSV are in MRU, not in centimes. Scope `store.import:write`. At most 5 imports an hour from one IP address and 50 a day for one business.
     */
    post: operations["importProductsCsv"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @description Returns the orders of the shop page by page, filtered by status. Scope `store.orders:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
     */
    get: operations["listOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/orders/{referenceNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an order
     * @description Returns an order, found by its reference number or its database id. Scope `store.orders:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
     */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/store/orders/simulate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Simulate an order
     * @description Acts in the sandbox as if a customer had placed an order, and sends the webhook. Takes a secret test key; a live key gets 404. Scope `store.orders:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
     */
    post: operations["simulateOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/webhooks/endpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a webhook endpoint
     * @description Registers a URL for events and returns the key that signs its deliveries. A business can have 5 endpoints. At most 10 writes a minute from one IP address and 100 a day for one business.
     */
    post: operations["createWebhookEndpoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/webhooks/endpoints/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a webhook endpoint
     * @description Changes an endpoint. At most 10 writes a minute from one IP address and 100 a day for one business.
     */
    put: operations["updateWebhookEndpoint"];
    post?: never;
    /**
     * Delete a webhook endpoint
     * @description Removes an endpoint. At most 10 writes a minute from one IP address and 100 a day for one business.
     */
    delete: operations["deleteWebhookEndpoint"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/webhooks/endpoints/{id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test a webhook endpoint
     * @description Sends a test delivery to an endpoint. At most 5 tests a minute from one IP address and 50 a day for one business.
     */
    post: operations["testWebhookEndpoint"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payment.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment created
     * @description A new intent waits for its payment. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onPaymentCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.confirmed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment confirmed
     * @description The customer paid. Read the intent, then hand out the goods. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onPaymentConfirmed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment expired
     * @description An intent stayed unpaid for 24 hours and is now `CANCELLED`. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onPaymentExpired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Payment cancelled
     * @description The merchant cancelled an intent. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onPaymentCancelled"];
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
     * Payment refunded
     * @description All or part of a payment was given back. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onPaymentRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.new": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order placed
     * @description A customer placed an order. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderNew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.accepted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order accepted
     * @description The merchant accepted an order, which is now `PREPARING`. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderAccepted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.ready": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order ready
     * @description An order is ready for pick-up or delivery. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderReady"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.delivered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order delivered
     * @description The delivery of an order was confirmed. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderDelivered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.cancelled": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order cancelled
     * @description An order was cancelled. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderCancelled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order refunded
     * @description An order was refunded. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.modified": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Order modified
     * @description An order was changed. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     */
    post: operations["onOrderModified"];
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
     * @description Where an intent stands. `PENDING`: waits for the customer. `PAID`: the money is in the merchant's account. `REFUNDED`: at least one refund was made, in part or in full. `CANCELLED`: cancelled by the merchant, or unpaid for 24 hours. `FAILED`: the payment failed.
     * @enum {string}
     */
    KnownPaymentIntentStatus: "PENDING" | "PAID" | "REFUNDED" | "CANCELLED" | "FAILED";
    /** @description How the intent came about. Other values exist. */
    IntentType: "API" | (string & {});
    /**
     * @description `FIXED`: the merchant sets the amount. `OPEN`: the customer chooses it.
     * @enum {string}
     */
    AmountType: "FIXED" | "OPEN";
    /**
     * @description The Mauritanian ouguiya, the only currency.
     * @constant
     */
    Currency: "MRU";
    /** @description Where an intent stands. Other values may come. */
    PaymentIntentStatus: components["schemas"]["KnownPaymentIntentStatus"] | (string & {});
    /** @description The merchant's own data, as it was sent. */
    Metadata: {
      [key: string]: string;
    };
    /** @description How the customer paid. Other values may come. */
    PaymentMethod: "WALLET" | (string & {});
    /** @description The payment of an intent. */
    IntentPayment: {
      /** @description What the customer paid, in centimes of MRU. */
      amountPaid: number;
      /**
       * Format: date-time
       * @description When the customer paid.
       */
      paidAt: string;
      /** @description How the customer paid. */
      method: components["schemas"]["PaymentMethod"];
    };
    /** @description A refund of an intent. Its fields are not documented, so any are admitted. */
    IntentRefund: {
      [key: string]: unknown;
    };
    /** @description The fields that a response about an existing intent may carry. */
    PaymentIntentFields: {
      /** @description The intent's unique reference number. */
      referenceNumber?: string;
      /** @description The six letters and digits of the short URL. */
      shortCode?: string;
      /** @description The 6-digit code for payment in person. */
      code?: string;
      /**
       * Format: date-time
       * @description When the 6-digit code ends.
       */
      codeExpiresAt?: string;
      /**
       * Format: uri
       * @description The hosted payment page of this intent.
       */
      payUrl?: string;
      /** @description How the intent came about. */
      type?: components["schemas"]["IntentType"];
      /** @description The amount in centimes of MRU; null for an `OPEN` intent. */
      amount?: number | null;
      /** @description Who sets the amount. */
      amountType?: components["schemas"]["AmountType"];
      /** @description Always MRU. */
      currency?: components["schemas"]["Currency"];
      /** @description The text that the customer sees. */
      label?: string;
      /** @description Where the intent stands. */
      status?: components["schemas"]["PaymentIntentStatus"];
      /** @description Whether the intent was made with a test key. */
      sandbox?: boolean;
      /** @description The merchant's own data. */
      metadata?: components["schemas"]["Metadata"];
      /** @description The payment, once the customer has paid. */
      payment?: components["schemas"]["IntentPayment"] | null;
      /** @description The refunds made so far. */
      refunds?: components["schemas"]["IntentRefund"][];
      /** @description What was refunded so far, in centimes of MRU. Compare with `payment.amountPaid` to tell a partial from a full refund. */
      totalAmountRefunded?: number;
      /**
       * Format: date-time
       * @description When the unpaid intent ends, 24 hours after its creation.
       */
      expiresAt?: string;
      /**
       * Format: date-time
       * @description When the intent was created.
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description When the intent last changed.
       */
      updatedAt?: string;
    };
    /** @description An intent in a list. The samples of lists are abridged, so only three fields are certain. */
    PaymentIntentSummary: WithRequired<
      components["schemas"]["PaymentIntentFields"],
      "referenceNumber" | "amount" | "status"
    >;
    /** @description The number of this page; the first is 1. */
    PageNumber: number;
    /** @description The page size that was used, which is 100 when more was asked for. */
    PageLimit: number;
    /** @description How many items match on all pages together. */
    TotalItems: number;
    /** @description Whether more pages follow. */
    HasMore: boolean;
    /** @description One page of intents. */
    PaymentIntentPage: {
      /** @description The intents of this page. */
      items: components["schemas"]["PaymentIntentSummary"][];
      page: components["schemas"]["PageNumber"];
      limit: components["schemas"]["PageLimit"];
      total: components["schemas"]["TotalItems"];
      hasMore: components["schemas"]["HasMore"];
    };
    /** @description The response with one page of intents. */
    PaymentIntentPageResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["PaymentIntentPage"];
    };
    /** @description What went wrong, for programs. Codes beyond these exist. */
    ErrorCode:
      | (
          | "IDEMPOTENCY_KEY_REQUIRED"
          | "AMOUNT_OUT_OF_RANGE"
          | "METADATA_TOO_MANY_KEYS"
          | "METADATA_VALUE_TOO_LONG"
          | "INTENT_CANCEL_INVALID_STATUS"
          | "INTENT_CANCEL_CONFLICT"
          | "INTENT_NOT_FOUND"
          | "NOT_FOUND"
          | "MISSING_CREDENTIALS"
          | "INVALID_AUTH_HEADER"
          | "INVALID_API_KEY"
          | "API_ACCESS_NOT_ACTIVE"
          | "LIVE_ACCESS_NOT_APPROVED"
          | "SECRET_KEY_REQUIRED"
          | "SCOPE_REQUIRED"
          | "IP_NOT_ALLOWED"
          | "RATE_LIMIT_EXCEEDED"
        )
      | (string & {});
    /** @description An error as the error reference shows it. */
    CodedApiError: {
      /** @description What went wrong, for programs. */
      code: components["schemas"]["ErrorCode"];
      /** @description What went wrong, for people. The wording may change. */
      message: string;
      /** @description The HTTP status, repeated. */
      statusCode: number;
    };
    /** @description An error as the page on common patterns shows it, with the code in `error`. */
    NamedApiError: {
      /** @description What went wrong, for people. The wording may change. */
      message: string;
      /** @description What went wrong, for programs. */
      error: components["schemas"]["ErrorCode"];
    };
    /** @description What went wrong, in one of the two documented shapes. */
    ApiError: components["schemas"]["CodedApiError"] | components["schemas"]["NamedApiError"];
    /** @description The body of every error response. */
    ErrorResponse: {
      /**
       * @description Always false in an error response.
       * @constant
       */
      success: false;
      /** @description What went wrong. */
      error: components["schemas"]["ApiError"];
    };
    /** @description The merchant's own data, at most 50 keys with at most 500 characters each. */
    MetadataInput: {
      [key: string]: string;
    };
    /** @description What to charge, and where to send the customer afterwards. */
    CreatePaymentIntentRequest: {
      /** @description The amount in centimes of MRU; 50000 is 500.00 MRU. There is an upper limit, which is not published. */
      amount: number;
      /**
       * @description Who sets the amount. The merchant by default.
       * @default FIXED
       */
      amountType?: components["schemas"]["AmountType"];
      /** @description The text that the customer sees. */
      label?: string;
      /**
       * @deprecated
       * @description Sent in place of `label` by one sample of the provider, and not in its table of fields. Send `label`.
       */
      description?: string;
      /** @description The merchant's own data. */
      metadata?: components["schemas"]["MetadataInput"];
      /**
       * Format: uri
       * @description Where the hosted page sends the customer after the payment.
       */
      success_url?: string;
      /**
       * Format: uri
       * @description Where the hosted page sends the customer who cancels.
       */
      cancel_url?: string;
    };
    /** @description A new intent, with the ways to pay it. */
    CreatedPaymentIntent: {
      /** @description The intent's unique reference number. */
      referenceNumber: string;
      /** @description The six letters and digits of the short URL. */
      shortCode: string;
      /** @description The 6-digit code for payment in person. */
      code: string;
      /**
       * Format: date-time
       * @description When the 6-digit code ends.
       */
      codeExpiresAt: string;
      /**
       * Format: uri
       * @description The hosted payment page of this intent.
       */
      payUrl: string;
      /** @description The amount in centimes of MRU; null for an `OPEN` intent. */
      amount: number | null;
      /** @description Who sets the amount. */
      amountType: components["schemas"]["AmountType"];
      /** @description Always MRU. */
      currency: components["schemas"]["Currency"];
      /** @description The text that the customer sees. */
      label?: string;
      /**
       * @description A new intent waits for the customer.
       * @constant
       */
      status: "PENDING";
      /** @description Whether the intent was made with a test key. */
      sandbox: boolean;
      /** @description The merchant's own data. */
      metadata?: components["schemas"]["Metadata"];
      /**
       * Format: date-time
       * @description When the unpaid intent ends, 24 hours after its creation.
       */
      expiresAt: string;
      /**
       * Format: date-time
       * @description When the intent was created.
       */
      createdAt: string;
    };
    /** @description The response with a new intent. */
    CreatedPaymentIntentResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["CreatedPaymentIntent"];
    };
    /** @description An intent as it stands now. The sample of a paid intent has most of the fields; three are certain. */
    PaymentIntent: WithRequired<components["schemas"]["PaymentIntentFields"], "referenceNumber" | "amount" | "status">;
    /** @description The response with one intent. */
    PaymentIntentResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["PaymentIntent"];
    };
    /** @description An intent that was just cancelled. Only its status, `CANCELLED`, is certain. */
    CancelledPaymentIntent: WithRequired<components["schemas"]["PaymentIntentFields"], "status">;
    /** @description The response with a cancelled intent. */
    CancelledPaymentIntentResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["CancelledPaymentIntent"];
    };
    /** @description Why a refund is made. The provider's full list is not known. */
    RefundReason: ("customer_request" | "product_defective") | (string & {});
    /** @description How much to refund, and why. */
    RefundPaymentIntentRequest: {
      /** @description What to refund, in centimes of MRU. All that remains by default. */
      amount?: number;
      /** @description Why the refund is made. */
      reason?: components["schemas"]["RefundReason"];
      /** @description A remark in free text. */
      note?: string;
    };
    /** @description What came of a refund. Only `refunded` is documented, so further fields are admitted. */
    RefundResult: {
      /** @description True when the refund was made. */
      refunded: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description The response to a refund. */
    RefundResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["RefundResult"];
    };
    /** @description A successful response whose data no source shows. */
    UnspecifiedResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      /** @description Not documented; any value or none is admitted. */
      data?: unknown;
    };
    /**
     * @description `ACTIVE`: customers see the product. `DISABLED`: they do not.
     * @enum {string}
     */
    KnownProductStatus: "ACTIVE" | "DISABLED";
    /** @description A picture to show. */
    ProductImageInput: {
      /**
       * Format: uri
       * @description Where the picture is.
       */
      url: string;
      /** @description The place of the picture among the others. */
      sortOrder?: number;
    };
    /** @description What the variants differ in; any other word names a type of the merchant's own. */
    VariantType: ("COLOR" | "SIZE") | (string & {});
    /** @description A variant to offer. */
    ProductVariantInput: {
      /** @description What the variants differ in. */
      type: components["schemas"]["VariantType"];
      /** @description The name that the customer sees. */
      label: string;
      /** @description A code for the variant, such as a colour's hex code. */
      value?: string;
      /** @description What the variant adds to the price, in centimes of MRU; may be negative. */
      priceAdjustment?: number;
      /** @description The stock of the variant; null is unlimited. */
      quantity?: number | null;
    };
    /** @description An extra to offer. */
    ProductOptionInput: {
      /** @description The name that the customer sees. */
      name: string;
      /** @description What the extra adds to the price, in centimes of MRU. */
      priceAdjustment: number;
    };
    /**
     * @description The unit of a preparation time.
     * @enum {string}
     */
    PreparationTimeUnit: "minutes" | "hours" | "days";
    /** @description How long the product takes to prepare. */
    PreparationTimeInput: {
      /** @description How many units. */
      value: number;
      /** @description The unit. */
      unit: components["schemas"]["PreparationTimeUnit"];
    };
    /** @description The product to add to the shop. */
    CreateProductRequest: {
      /** @description The name that the customer sees. The CSV import allows 200 characters. */
      name: string;
      /** @description The price in centimes of MRU; 50000 is 500.00 MRU. */
      price: number;
      /** @description A description for the customer. The CSV import allows 2,000 characters. */
      description?: string;
      /** @description The merchant's own id (SKU), by which stock updates and the CSV import find the product. */
      externalId?: string;
      /** @description The id of a category of the shop. */
      categoryId?: string;
      /** @description The stock; null is unlimited. */
      quantity?: number | null;
      /**
       * @description Whether customers see the product. They do not by default.
       * @default DISABLED
       */
      status?: components["schemas"]["KnownProductStatus"];
      /** @description Whether the customer chooses the price. */
      isFlexiblePrice?: boolean;
      /** @description What the product costs the merchant, in centimes of MRU, for the `MARGIN` revenue model. */
      costBasis?: number;
      /** @description Pictures of the product. */
      images?: components["schemas"]["ProductImageInput"][];
      /** @description Variants of the product, such as sizes. */
      variants?: components["schemas"]["ProductVariantInput"][];
      /** @description Extras that can be ordered with it. */
      options?: components["schemas"]["ProductOptionInput"][];
      /** @description How long the product takes to prepare. */
      preparationTime?: components["schemas"]["PreparationTimeInput"];
    };
    /** @description Whether customers see the product. Other values may come. */
    ProductStatus: components["schemas"]["KnownProductStatus"] | (string & {});
    /** @description A picture of a product. */
    ProductImage: {
      /** @description Where the picture is. */
      url?: string;
      /** @description The place of the picture among the others. */
      sortOrder?: number;
    };
    /** @description A variant of a product. */
    ProductVariant: {
      /** @description What the variants differ in. */
      type?: components["schemas"]["VariantType"];
      /** @description The name that the customer sees. */
      label?: string;
      /** @description A code for the variant, such as a colour's hex code. */
      value?: string;
      /** @description What the variant adds to the price, in centimes of MRU; may be negative. */
      priceAdjustment?: number;
      /** @description The stock of the variant; null is unlimited. */
      quantity?: number | null;
    };
    /** @description An extra of a product. */
    ProductOption: {
      /** @description The name that the customer sees. */
      name?: string;
      /** @description What the extra adds to the price, in centimes of MRU. */
      priceAdjustment?: number;
    };
    /** @description How long a product takes to prepare. */
    PreparationTime: {
      /** @description How many units. */
      value?: number;
      /** @description The unit. Other values may come. */
      unit?: components["schemas"]["PreparationTimeUnit"] | (string & {});
    };
    /** @description A product of the shop. Only `quantity` is documented, so further fields are admitted. */
    Product: {
      /** @description The name that the customer sees. */
      name?: string;
      /** @description The price in centimes of MRU. */
      price?: number;
      /** @description A description for the customer. */
      description?: string;
      /** @description The merchant's own id (SKU). */
      externalId?: string;
      /** @description The id of a category of the shop. */
      categoryId?: string;
      /** @description The stock; null is unlimited. */
      quantity?: number | null;
      /** @description Whether customers see the product. */
      status?: components["schemas"]["ProductStatus"];
      /** @description Whether the customer chooses the price. */
      isFlexiblePrice?: boolean;
      /** @description What the product costs the merchant, in centimes of MRU. */
      costBasis?: number;
      /** @description Pictures of the product. */
      images?: components["schemas"]["ProductImage"][];
      /** @description Variants of the product, such as sizes. */
      variants?: components["schemas"]["ProductVariant"][];
      /** @description Extras that can be ordered with it. */
      options?: components["schemas"]["ProductOption"][];
      /** @description How long the product takes to prepare. */
      preparationTime?: components["schemas"]["PreparationTime"];
    } & {
      [key: string]: unknown;
    };
    /** @description The response with one product. */
    ProductResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["Product"];
    };
    /** @description The fields to change. */
    UpdateProductRequest: {
      /** @description The name that the customer sees. */
      name?: string;
      /** @description The price in centimes of MRU. */
      price?: number;
      /** @description A description for the customer. */
      description?: string;
      /** @description The merchant's own id (SKU). */
      externalId?: string;
      /** @description The id of a category of the shop. */
      categoryId?: string;
      /** @description The stock; null is unlimited. */
      quantity?: number | null;
      /** @description Whether customers see the product. */
      status?: components["schemas"]["KnownProductStatus"];
      /** @description Whether the customer chooses the price. */
      isFlexiblePrice?: boolean;
      /** @description What the product costs the merchant, in centimes of MRU. */
      costBasis?: number;
      /** @description Pictures of the product. */
      images?: components["schemas"]["ProductImageInput"][];
      /** @description Variants of the product, such as sizes. */
      variants?: components["schemas"]["ProductVariantInput"][];
      /** @description Extras that can be ordered with it. */
      options?: components["schemas"]["ProductOptionInput"][];
      /** @description How long the product takes to prepare. */
      preparationTime?: components["schemas"]["PreparationTimeInput"];
    };
    /** @description The new stock of one variant. */
    VariantStockInput: {
      /** @description The name of the variant; upper and lower case are the same. */
      label: string;
      /** @description The new stock. */
      quantity: number;
    };
    /** @description The new stock of the product, of some of its variants, or of both. */
    UpdateStockRequest: {
      /** @description The new stock of the product. */
      quantity?: number;
      /** @description The variants to change. */
      variants?: components["schemas"]["VariantStockInput"][];
    };
    /** @description The new stock of the variant. The body is not documented, so other fields are admitted. */
    UpdateVariantStockRequest: {
      /** @description The new stock. */
      quantity?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description An empty CSV file for the import. Its columns: `name` (required, up to 200 characters), `price` (required, a decimal in MRU and not in centimes, such as 500.00), `description` (up to 2,000 characters), `sku` (up to 256 characters; finds the product to update), `quantity` and `image_url` (http or https). */
    CsvTemplate: {
      /** @description The file's content, a line of column names. */
      csv: string;
      /** @description A name for the file. */
      filename: string;
    };
    /** @description The response with the CSV template. */
    CsvTemplateResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["CsvTemplate"];
    };
    /** @description The CSV to import. The body is not documented, so other fields are admitted. */
    ImportProductsCsvRequest: {
      /** @description The content of the CSV file, with prices in MRU and not in centimes. */
      csv?: string;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Where an order stands. `NEW`: just placed. `PREPARING`: accepted by the merchant. `READY`: ready for pick-up or delivery. `PICKED_UP`, `DELIVERED`, `CANCELLED` and `REFUNDED` as named.
     * @enum {string}
     */
    KnownOrderStatus: "NEW" | "PREPARING" | "READY" | "PICKED_UP" | "DELIVERED" | "CANCELLED" | "REFUNDED";
    /** @description Where an order stands. Other values may come. */
    OrderStatus: components["schemas"]["KnownOrderStatus"] | (string & {});
    /** @description The variant that was ordered. */
    OrderItemVariant: {
      /** @description The name of the variant. */
      label: string;
      /** @description What the variant adds to the price, in centimes of MRU. */
      priceAdjustment?: number;
    };
    /** @description An extra that was ordered. */
    OrderItemOption: {
      /** @description The name of the extra. */
      name: string;
      /** @description What the extra adds to the price, in centimes of MRU. */
      priceAdjustment?: number;
    };
    /** @description One line of an order. */
    OrderItem: {
      /** @description The product's id. */
      productId?: string;
      /** @description The product's name. */
      name: string;
      /** @description How many were ordered. */
      quantity: number;
      /** @description The price of one, in centimes of MRU, without variant and extras. */
      price: number;
      /** @description The variant that was ordered. */
      variant?: components["schemas"]["OrderItemVariant"];
      /** @description The extras that were ordered. */
      options?: components["schemas"]["OrderItemOption"][];
    };
    /** @description An order in the shop. */
    Order: {
      /** @description The order's unique reference number. */
      referenceNumber: string;
      /** @description The shop's id. */
      shopId?: string;
      /** @description The shop's name. */
      shopName?: string;
      /** @description Where the order stands. */
      status: components["schemas"]["OrderStatus"];
      /** @description The lines of the order. */
      items?: components["schemas"]["OrderItem"][];
      /** @description What the order costs in all, in centimes of MRU. */
      totalAmount?: number;
      /** @description The customer's phone number in international form (E.164), not masked. */
      customerPhone?: string;
      /** @description The customer's name. */
      customerName?: string;
      /**
       * Format: date-time
       * @description When the order was placed.
       */
      createdAt?: string;
    };
    /** @description One page of orders. */
    OrderPage: {
      /** @description The orders of this page. */
      items: components["schemas"]["Order"][];
      page: components["schemas"]["PageNumber"];
      limit: components["schemas"]["PageLimit"];
      total: components["schemas"]["TotalItems"];
      hasMore: components["schemas"]["HasMore"];
    };
    /** @description The response with one page of orders. */
    OrderPageResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["OrderPage"];
    };
    /** @description The response with one order. */
    OrderResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["Order"];
    };
    /** @description The order to simulate. The body is not documented, so any field is admitted. */
    SimulateOrderRequest: {
      [key: string]: unknown;
    };
    /** @description The name of an event. Others exist. */
    WebhookEventName:
      | (
          | "payment.created"
          | "payment.confirmed"
          | "payment.expired"
          | "payment.cancelled"
          | "payment.refunded"
          | "order.new"
          | "order.accepted"
          | "order.ready"
          | "order.delivered"
          | "order.cancelled"
          | "order.refunded"
          | "order.modified"
        )
      | (string & {});
    /** @description Where to send which events. */
    CreateWebhookEndpointRequest: {
      /**
       * Format: uri
       * @description Where deliveries go.
       */
      url: string;
      /** @description The events to send; payment and order events can be mixed. */
      events: components["schemas"]["WebhookEventName"][];
    };
    /** @description A new endpoint with its signing key. */
    WebhookEndpointWithSecret: {
      /** @description The endpoint's id. */
      id: string;
      /** @description Where deliveries go. */
      url: string;
      /** @description The events that are sent. */
      events: components["schemas"]["WebhookEventName"][];
      /** @description The signing key, 64 hexadecimal digits. Store it now. */
      secret: string;
      /** @description Whether events are sent at all. */
      active?: boolean;
    };
    /** @description The response with a new endpoint. */
    WebhookEndpointWithSecretResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["WebhookEndpointWithSecret"];
    };
    /** @description The fields to change. */
    UpdateWebhookEndpointRequest: {
      /**
       * Format: uri
       * @description Where deliveries go.
       */
      url?: string;
      /** @description The events to send. */
      events?: components["schemas"]["WebhookEventName"][];
      /** @description Whether events are sent at all. */
      active?: boolean;
    };
    /** @description A registered endpoint. */
    WebhookEndpoint: {
      /** @description The endpoint's id. */
      id: string;
      /** @description Where deliveries go. */
      url: string;
      /** @description The events that are sent. */
      events: components["schemas"]["WebhookEventName"][];
      /** @description The signing key. Known to be shown on creation only. */
      secret?: string;
      /** @description Whether events are sent at all. */
      active?: boolean;
    };
    /** @description The response with one endpoint. */
    WebhookEndpointResponse: {
      /**
       * @description Always true in a successful response.
       * @constant
       */
      success: true;
      data: components["schemas"]["WebhookEndpoint"];
    };
    /** @description The fees of a payment. For information only. */
    Commission: {
      /** @description The merchant's fee in centimes of MRU, tax included. */
      provider_ttc?: number;
      /** @description The payer's fee in centimes of MRU, tax included. */
      payer_ttc?: number;
      /** @description A tax, in centimes of MRU. */
      tof?: number;
      /** @description A tax, in centimes of MRU. */
      tte?: number;
      /** @description The provider's revenue, in centimes of MRU. */
      total_revenue?: number;
    };
    /** @description The intent that a payment event is about. */
    PaymentWebhookData: {
      /** @description The intent's unique reference number. */
      reference_number: string;
      /** @description The six letters and digits of the short URL. */
      short_code: string;
      /** @description The amount in centimes of MRU; what was paid, for an `OPEN` intent. */
      amount: number;
      /** @description Always MRU. */
      currency: components["schemas"]["Currency"];
      /** @description Where the intent stands. */
      status: components["schemas"]["PaymentIntentStatus"];
      /**
       * Format: date-time
       * @description When the customer paid; null before.
       */
      paid_at: string | null;
      /** @description The customer's phone number, masked except for the first and last two digits; null before the payment. */
      payer_phone: string | null;
      /** @description The merchant's own data. */
      metadata?: components["schemas"]["Metadata"];
      /** @description What the provider kept. Seen on a confirmed payment; what other events have in its place is not said. */
      commission?: components["schemas"]["Commission"] | null;
    };
    /** @description A new intent waits for its payment. */
    PaymentCreatedEvent: {
      /** @description The delivery's unique id. */
      id: string;
      /**
       * @description The name of the event.
       * @constant
       */
      event: "payment.created";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      created_at: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The intent. */
      data: components["schemas"]["PaymentWebhookData"];
    };
    /** @description The customer paid. Read the intent, then hand out the goods. */
    PaymentConfirmedEvent: {
      /** @description The delivery's unique id. */
      id: string;
      /**
       * @description The name of the event.
       * @constant
       */
      event: "payment.confirmed";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      created_at: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The intent. */
      data: components["schemas"]["PaymentWebhookData"];
    };
    /** @description An intent stayed unpaid for 24 hours and is now `CANCELLED`. */
    PaymentExpiredEvent: {
      /** @description The delivery's unique id. */
      id: string;
      /**
       * @description The name of the event.
       * @constant
       */
      event: "payment.expired";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      created_at: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The intent. */
      data: components["schemas"]["PaymentWebhookData"];
    };
    /** @description The merchant cancelled an intent. */
    PaymentCancelledEvent: {
      /** @description The delivery's unique id. */
      id: string;
      /**
       * @description The name of the event.
       * @constant
       */
      event: "payment.cancelled";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      created_at: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The intent. */
      data: components["schemas"]["PaymentWebhookData"];
    };
    /** @description All or part of a payment was given back. */
    PaymentRefundedEvent: {
      /** @description The delivery's unique id. */
      id: string;
      /**
       * @description The name of the event.
       * @constant
       */
      event: "payment.refunded";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      created_at: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The intent. */
      data: components["schemas"]["PaymentWebhookData"];
    };
    /** @description A customer placed an order. */
    OrderNewEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.new";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description The order. */
      data: components["schemas"]["Order"];
    };
    /** @description The step that an order took. */
    OrderStatusChange: {
      /** @description The order's unique reference number. */
      referenceNumber: string;
      /** @description Where the order stands now. */
      status: components["schemas"]["OrderStatus"];
      /** @description Where the order stood before. */
      previousStatus: components["schemas"]["OrderStatus"];
    };
    /** @description The merchant accepted an order, which is now `PREPARING`. */
    OrderAcceptedEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.accepted";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderStatusChange"];
    };
    /** @description An order is ready for pick-up or delivery. */
    OrderReadyEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.ready";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderStatusChange"];
    };
    /** @description The delivery of an order was confirmed. */
    OrderDeliveredEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.delivered";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderStatusChange"];
    };
    /** @description What an order event carries whose data no source shows. Any field is admitted. */
    OrderEventData: {
      /** @description The order's unique reference number. */
      referenceNumber?: string;
      /** @description Where the order stands now. */
      status?: components["schemas"]["OrderStatus"];
      /** @description Where the order stood before. */
      previousStatus?: components["schemas"]["OrderStatus"];
    } & {
      [key: string]: unknown;
    };
    /** @description An order was cancelled. */
    OrderCancelledEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.cancelled";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderEventData"];
    };
    /** @description An order was refunded. */
    OrderRefundedEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.refunded";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderEventData"];
    };
    /** @description An order was changed. */
    OrderModifiedEvent: {
      /**
       * @description The name of the event.
       * @constant
       */
      event: "order.modified";
      /**
       * Format: date-time
       * @description When the event happened.
       */
      timestamp: string;
      /** @description Whether the event comes from the sandbox. */
      sandbox: boolean;
      /** @description What changed. */
      data: components["schemas"]["OrderEventData"];
    };
  };
  responses: {
    /** @description The key is missing, malformed or unknown. */
    Unauthorized: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key is known and may not do this. */
    Forbidden: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Too many requests. Nothing was done; wait as long as `Retry-After` says. */
    RateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The intent was not created, because the key is missing or a value is out of bounds. */
    IntentRefused: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description No such intent, or it belongs to another business. */
    IntentNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The intent was not cancelled, because the key is missing or the intent is no longer pending. */
    CancelRefused: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The request was refused as it stands. */
    BadRequest: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such thing, or the key's environment does not have it. */
    NotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Return only intents in this status. All statuses by default.
     * @example PAID
     */
    PaymentIntentStatusFilter: components["schemas"]["KnownPaymentIntentStatus"];
    /**
     * @description Return only intents from this date or time on, inclusive.
     * @example 2026-01-01
     */
    From: string;
    /**
     * @description Return only intents up to this date or time, inclusive.
     * @example 2026-12-31
     */
    To: string;
    /**
     * @description The page to return; the first is 1.
     * @example 1
     */
    Page: number;
    /**
     * @description How many items a page holds. The provider treats more than 100 as 100.
     * @example 10
     */
    Limit: number;
    /**
     * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
     * @example order-5678
     */
    IdempotencyKey: string;
    /**
     * @description The intent's reference number.
     * @example PI-3XXXXXXXXXXXXXX
     */
    ReferenceNumber: string;
    /**
     * @description The product's id. The provider's sample puts the merchant's `externalId` here.
     * @example THIEB-001
     */
    ProductId: string;
    /**
     * @description The variant's id. Where it comes from is not documented.
     * @example 6612f1a2b3c4d5e6f7890124
     */
    VariantId: string;
    /**
     * @description Return only orders in this status. All statuses by default.
     * @example NEW
     */
    OrderStatusFilter: components["schemas"]["KnownOrderStatus"];
    /**
     * @description The order's reference number, or its id in the provider's database.
     * @example EL-3XXXXXXXXXXXXXX
     */
    OrderReference: string;
    /**
     * @description The endpoint's id.
     * @example wh_endpoint_abc123
     */
    WebhookEndpointId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How many requests the current window allows.
     * @example 60
     */
    RateLimitLimit: number;
    /**
     * @description How many requests are left in the current window.
     * @example 42
     */
    RateLimitRemaining: number;
    /**
     * @description When the current window ends, in Unix seconds.
     * @example 1712234400
     */
    RateLimitReset: number;
    /**
     * @description How long to wait before the next attempt, in seconds.
     * @example 23
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPaymentIntents: {
    parameters: {
      query?: {
        /**
         * @description Return only intents in this status. All statuses by default.
         * @example PAID
         */
        status?: components["parameters"]["PaymentIntentStatusFilter"];
        /**
         * @description Return only intents from this date or time on, inclusive.
         * @example 2026-01-01
         */
        from?: components["parameters"]["From"];
        /**
         * @description Return only intents up to this date or time, inclusive.
         * @example 2026-12-31
         */
        to?: components["parameters"]["To"];
        /**
         * @description The page to return; the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page holds. The provider treats more than 100 as 100.
         * @example 10
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of intents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntentPageResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** @description The new intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedPaymentIntentResponse"];
        };
      };
      400: components["responses"]["IntentRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  getPaymentIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The intent's reference number.
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntentResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  cancelPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The intent's reference number.
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancelled intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelledPaymentIntentResponse"];
        };
      };
      400: components["responses"]["CancelRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  refundPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The intent's reference number.
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefundPaymentIntentRequest"];
      };
    };
    responses: {
      /** @description The refund was made. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  simulatePayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The intent's reference number.
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment was simulated. Read the intent for the outcome. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  createProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** @description The new product. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  updateProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The product's id. The provider's sample puts the merchant's `externalId` here.
         * @example THIEB-001
         */
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
      /** @description The product as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  deleteProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The product's id. The provider's sample puts the merchant's `externalId` here.
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product was removed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  updateProductStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The product's id. The provider's sample puts the merchant's `externalId` here.
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateStockRequest"];
      };
    };
    responses: {
      /** @description The product as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProductResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  updateVariantStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The product's id. The provider's sample puts the merchant's `externalId` here.
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
        /**
         * @description The variant's id. Where it comes from is not documented.
         * @example 6612f1a2b3c4d5e6f7890124
         */
        vid: components["parameters"]["VariantId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateVariantStockRequest"];
      };
    };
    responses: {
      /** @description The stock was set. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  getProductImportTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The template. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CsvTemplateResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  importProductsCsv: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportProductsCsvRequest"];
      };
    };
    responses: {
      /** @description The import was taken. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /**
         * @description Return only orders in this status. All statuses by default.
         * @example NEW
         */
        status?: components["parameters"]["OrderStatusFilter"];
        /**
         * @description The page to return; the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page holds. The provider treats more than 100 as 100.
         * @example 10
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of orders. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderPageResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The order's reference number, or its id in the provider's database.
         * @example EL-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["OrderReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  simulateOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["SimulateOrderRequest"];
      };
    };
    responses: {
      /** @description The order was simulated. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** @description The new endpoint. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpointWithSecretResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The endpoint's id.
         * @example wh_endpoint_abc123
         */
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
      /** @description The endpoint as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookEndpointResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  deleteWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The endpoint's id.
         * @example wh_endpoint_abc123
         */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint was removed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  testWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description The endpoint's id.
         * @example wh_endpoint_abc123
         */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The test delivery was sent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UnspecifiedResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  onPaymentCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentCreatedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentConfirmed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentConfirmedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentExpired: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentExpiredEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentCancelled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentCancelledEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentRefundedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderNew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderNewEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderAccepted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderAcceptedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderReadyEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderDelivered: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderDeliveredEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderCancelled: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderCancelledEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderRefunded: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderRefundedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOrderModified: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderModifiedEvent"];
      };
    };
    responses: {
      /** @description The delivery was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = { [P in keyof T as P extends K ? never : P]: T[P] } & { [P in K]-?: T[P] };

export type KnownPaymentIntentStatus = components["schemas"]["KnownPaymentIntentStatus"];
export type IntentType = components["schemas"]["IntentType"];
export type AmountType = components["schemas"]["AmountType"];
export type Currency = components["schemas"]["Currency"];
export type PaymentIntentStatus = components["schemas"]["PaymentIntentStatus"];
export type Metadata = components["schemas"]["Metadata"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type IntentPayment = components["schemas"]["IntentPayment"];
export type IntentRefund = components["schemas"]["IntentRefund"];
export type PaymentIntentFields = components["schemas"]["PaymentIntentFields"];
export type PaymentIntentSummary = components["schemas"]["PaymentIntentSummary"];
export type PageNumber = components["schemas"]["PageNumber"];
export type PageLimit = components["schemas"]["PageLimit"];
export type TotalItems = components["schemas"]["TotalItems"];
export type HasMore = components["schemas"]["HasMore"];
export type PaymentIntentPage = components["schemas"]["PaymentIntentPage"];
export type PaymentIntentPageResponse = components["schemas"]["PaymentIntentPageResponse"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type CodedApiError = components["schemas"]["CodedApiError"];
export type NamedApiError = components["schemas"]["NamedApiError"];
export type ApiError = components["schemas"]["ApiError"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type MetadataInput = components["schemas"]["MetadataInput"];
export type CreatePaymentIntentRequest = components["schemas"]["CreatePaymentIntentRequest"];
export type CreatedPaymentIntent = components["schemas"]["CreatedPaymentIntent"];
export type CreatedPaymentIntentResponse = components["schemas"]["CreatedPaymentIntentResponse"];
export type PaymentIntent = components["schemas"]["PaymentIntent"];
export type PaymentIntentResponse = components["schemas"]["PaymentIntentResponse"];
export type CancelledPaymentIntent = components["schemas"]["CancelledPaymentIntent"];
export type CancelledPaymentIntentResponse = components["schemas"]["CancelledPaymentIntentResponse"];
export type RefundReason = components["schemas"]["RefundReason"];
export type RefundPaymentIntentRequest = components["schemas"]["RefundPaymentIntentRequest"];
export type RefundResult = components["schemas"]["RefundResult"];
export type RefundResponse = components["schemas"]["RefundResponse"];
export type UnspecifiedResponse = components["schemas"]["UnspecifiedResponse"];
export type KnownProductStatus = components["schemas"]["KnownProductStatus"];
export type ProductImageInput = components["schemas"]["ProductImageInput"];
export type VariantType = components["schemas"]["VariantType"];
export type ProductVariantInput = components["schemas"]["ProductVariantInput"];
export type ProductOptionInput = components["schemas"]["ProductOptionInput"];
export type PreparationTimeUnit = components["schemas"]["PreparationTimeUnit"];
export type PreparationTimeInput = components["schemas"]["PreparationTimeInput"];
export type CreateProductRequest = components["schemas"]["CreateProductRequest"];
export type ProductStatus = components["schemas"]["ProductStatus"];
export type ProductImage = components["schemas"]["ProductImage"];
export type ProductVariant = components["schemas"]["ProductVariant"];
export type ProductOption = components["schemas"]["ProductOption"];
export type PreparationTime = components["schemas"]["PreparationTime"];
export type Product = components["schemas"]["Product"];
export type ProductResponse = components["schemas"]["ProductResponse"];
export type UpdateProductRequest = components["schemas"]["UpdateProductRequest"];
export type VariantStockInput = components["schemas"]["VariantStockInput"];
export type UpdateStockRequest = components["schemas"]["UpdateStockRequest"];
export type UpdateVariantStockRequest = components["schemas"]["UpdateVariantStockRequest"];
export type CsvTemplate = components["schemas"]["CsvTemplate"];
export type CsvTemplateResponse = components["schemas"]["CsvTemplateResponse"];
export type ImportProductsCsvRequest = components["schemas"]["ImportProductsCsvRequest"];
export type KnownOrderStatus = components["schemas"]["KnownOrderStatus"];
export type OrderStatus = components["schemas"]["OrderStatus"];
export type OrderItemVariant = components["schemas"]["OrderItemVariant"];
export type OrderItemOption = components["schemas"]["OrderItemOption"];
export type OrderItem = components["schemas"]["OrderItem"];
export type Order = components["schemas"]["Order"];
export type OrderPage = components["schemas"]["OrderPage"];
export type OrderPageResponse = components["schemas"]["OrderPageResponse"];
export type OrderResponse = components["schemas"]["OrderResponse"];
export type SimulateOrderRequest = components["schemas"]["SimulateOrderRequest"];
export type WebhookEventName = components["schemas"]["WebhookEventName"];
export type CreateWebhookEndpointRequest = components["schemas"]["CreateWebhookEndpointRequest"];
export type WebhookEndpointWithSecret = components["schemas"]["WebhookEndpointWithSecret"];
export type WebhookEndpointWithSecretResponse = components["schemas"]["WebhookEndpointWithSecretResponse"];
export type UpdateWebhookEndpointRequest = components["schemas"]["UpdateWebhookEndpointRequest"];
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];
export type WebhookEndpointResponse = components["schemas"]["WebhookEndpointResponse"];
export type Commission = components["schemas"]["Commission"];
export type PaymentWebhookData = components["schemas"]["PaymentWebhookData"];
export type PaymentCreatedEvent = components["schemas"]["PaymentCreatedEvent"];
export type PaymentConfirmedEvent = components["schemas"]["PaymentConfirmedEvent"];
export type PaymentExpiredEvent = components["schemas"]["PaymentExpiredEvent"];
export type PaymentCancelledEvent = components["schemas"]["PaymentCancelledEvent"];
export type PaymentRefundedEvent = components["schemas"]["PaymentRefundedEvent"];
export type OrderNewEvent = components["schemas"]["OrderNewEvent"];
export type OrderStatusChange = components["schemas"]["OrderStatusChange"];
export type OrderAcceptedEvent = components["schemas"]["OrderAcceptedEvent"];
export type OrderReadyEvent = components["schemas"]["OrderReadyEvent"];
export type OrderDeliveredEvent = components["schemas"]["OrderDeliveredEvent"];
export type OrderEventData = components["schemas"]["OrderEventData"];
export type OrderCancelledEvent = components["schemas"]["OrderCancelledEvent"];
export type OrderRefundedEvent = components["schemas"]["OrderRefundedEvent"];
export type OrderModifiedEvent = components["schemas"]["OrderModifiedEvent"];
