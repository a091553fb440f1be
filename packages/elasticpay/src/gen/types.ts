// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/api/v1/payment_intents": {
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
  "/api/v1/payment_intents/{id}/confirm": {
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
  "/api/v1/payment_intents/{id}/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listRefunds"];
    put?: never;
    post: operations["createRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/setup_intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createSetupIntent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/customers": {
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
  "/api/v1/customers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getCustomer"];
    put: operations["updateCustomer"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/customers/{id}/payment_methods": {
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
  "/api/v1/payment_plans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["createPaymentPlan"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
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
     * The payment is complete. This event is the authoritative sign of success. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent succeeded
     */
    post: operations["onPaymentIntentSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payment was declined or failed. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent failed
     */
    post: operations["onPaymentIntentFailed"];
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
     * The payment was sent to the processor and its result is outstanding. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent processing
     */
    post: operations["onPaymentIntentProcessing"];
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
     * The payment intent was canceled. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent canceled
     */
    post: operations["onPaymentIntentCanceled"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A full refund succeeded. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent refunded
     */
    post: operations["onPaymentIntentRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.partially_refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A partial refund succeeded. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Payment intent partially refunded
     */
    post: operations["onPaymentIntentPartiallyRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment_intent.refund_failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An attempt to refund the payment failed. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Refund of a payment intent failed
     */
    post: operations["onPaymentIntentRefundFailed"];
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
     * The payment method was saved and stands in the list of the customer. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Setup intent succeeded
     */
    post: operations["onSetupIntentSucceeded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "setup_intent.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The payment method was not saved. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
     *
     * Setup intent failed
     */
    post: operations["onSetupIntentFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    ApiErrorCode: ApiErrorCode;
    ApiError: ApiError;
    ErrorResponse: ErrorResponse;
    CurrencyCode: CurrencyCode;
    PaymentIntentStatus: PaymentIntentStatus;
    PaymentIntent: PaymentIntent;
    PaymentIntentList: PaymentIntentList;
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    ConfirmPaymentIntentRequest: ConfirmPaymentIntentRequest;
    RefundStatus: RefundStatus;
    Refund: Refund;
    RefundList: RefundList;
    RefundReason: RefundReason;
    CreateRefundRequest: CreateRefundRequest;
    RefundResult: RefundResult;
    CreateSetupIntentRequest: CreateSetupIntentRequest;
    SetupIntent: SetupIntent;
    Customer: Customer;
    CustomerList: CustomerList;
    CreateCustomerRequest: CreateCustomerRequest;
    UpdateCustomerRequest: UpdateCustomerRequest;
    PaymentMethod: PaymentMethod;
    PaymentMethodList: PaymentMethodList;
    KnownPaymentPlanFrequency: KnownPaymentPlanFrequency;
    CreatePaymentPlanRequest: CreatePaymentPlanRequest;
    PaymentPlanState: PaymentPlanState;
    PaymentPlanFrequency: PaymentPlanFrequency;
    PaymentPlan: PaymentPlan;
    WebhookEventType: WebhookEventType;
    WebhookEvent: WebhookEvent;
    PaymentIntentSucceededEvent: PaymentIntentSucceededEvent;
    PaymentIntentFailedEvent: PaymentIntentFailedEvent;
    PaymentIntentProcessingEvent: PaymentIntentProcessingEvent;
    PaymentIntentCanceledEvent: PaymentIntentCanceledEvent;
    RefundEventData: RefundEventData;
    PaymentIntentRefundedEvent: PaymentIntentRefundedEvent;
    PaymentIntentPartiallyRefundedEvent: PaymentIntentPartiallyRefundedEvent;
    PaymentIntentRefundFailedEvent: PaymentIntentRefundFailedEvent;
    SetupIntentEventData: SetupIntentEventData;
    SetupIntentSucceededEvent: SetupIntentSucceededEvent;
    SetupIntentFailedEvent: SetupIntentFailedEvent;
  };
  responses: {
    /** Any other refusal or failure. Which statuses occur is not documented. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The key was rejected: revoked, expired, of the other mode (sandbox or live), or copied with whitespace around it. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The refund was refused, for instance because all refunds of the payment intent would exceed the charged amount. */
    RefundRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * The biller account to act for. Needed on every call made with an OAuth token.
     *
     * @example biller_abc123
     */
    BillerAccount: string;
    /**
     * Makes the call safe to repeat: within 900 seconds the same key returns the same response. Choose it once per payment, a UUID or your own order id, and send it again on each repeat. It counts within one biller account.
     *
     * @example order_9a8b7c6d-unique-key-here
     */
    IdempotencyKey: string;
    /**
     * The id of the payment intent, beginning with pi_.
     *
     * @example pi_0abc123def456ghi789jkl012mn
     */
    PaymentIntentId: string;
    /**
     * The client_secret of the payment intent. Needed when the call is made with a publishable key; the card widget sends it by itself.
     *
     * @example pi_0abc123_secret_xyz987
     */
    ClientSecret: string;
    /** How many customers one page holds, 100 at most. */
    Limit: number;
    /** The id of the last customer of the page before; the page begins after it. */
    StartingAfter: string;
    /** Only customers with exactly this e-mail address. */
    EmailFilter: string;
    /** Only customers with this reference of yours. */
    ReferenceFilter: string;
    /**
     * The id of the customer, beginning with cus_.
     *
     * @example cus_0abc123def456ghi789jkl012mno
     */
    CustomerId: string;
    /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
    WebhookSignature: string;
    /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
    WebhookTimestamp: string;
    /** The id of the key that signed the delivery. */
    WebhookKeyId: string;
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
   * Returns payment intents of the account. Neither paging nor filters nor the shape of the response are documented; has_more, where it comes, tells that the response is not everything.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /api/v1/payment_intents`
   *
   * @see https://docs.elasticpay.co/api/getting-started/authentication/
   */
  listPaymentIntents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The biller account to act for. Needed on every call made with an OAuth token.
         *
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** Payment intents of the account. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentList;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Create a payment intent.
   *
   * Registers one payment and returns its client secret. Nothing is charged until the intent is confirmed. With scheduled_payment_date the payment is processed on that date, at most 366 days ahead; a saved payment method must then be given here.
   *
   * Safe to repeat for 15 minutes with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /api/v1/payment_intents`
   *
   * @see https://docs.elasticpay.co/api/guides/direct-api-integration/
   */
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Makes the call safe to repeat: within 900 seconds the same key returns the same response. Choose it once per payment, a UUID or your own order id, and send it again on each repeat. It counts within one biller account.
         *
         * @example order_9a8b7c6d-unique-key-here
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /**
         * The biller account to act for. Needed on every call made with an OAuth token.
         *
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
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
      401: components["responses"]["Unauthorized"];
      /** The payment intent was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Confirm a payment intent.
   *
   * Attaches the payment method and submits the payment, or locks in the schedule of an intent with a future date. The response's status may be succeeded, failed, processing, requires_action or, when scheduled, ready; the event payment_intent.succeeded is the authoritative sign of success. A publishable key may confirm when X-Client-Secret carries the intent's client secret. No idempotency is documented: after an unknown outcome, wait for the webhook instead of repeating.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /api/v1/payment_intents/{id}/confirm`
   *
   * @see https://docs.elasticpay.co/api/guides/direct-api-integration/
   */
  confirmPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The client_secret of the payment intent. Needed when the call is made with a publishable key; the card widget sends it by itself.
         *
         * @example pi_0abc123_secret_xyz987
         */
        "X-Client-Secret"?: components["parameters"]["ClientSecret"];
        /**
         * The biller account to act for. Needed on every call made with an OAuth token.
         *
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * The id of the payment intent, beginning with pi_.
         *
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": ConfirmPaymentIntentRequest;
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The payment was submitted or scheduled; its status says which. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * List the refunds of a payment intent.
   *
   * Returns all refunds of one payment intent. The charged amount less the sum of the succeeded refunds is what can still be refunded. Neither paging nor the shape of the response are documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /api/v1/payment_intents/{id}/refunds`
   *
   * @see https://docs.elasticpay.co/api/guides/refunds/
   */
  listRefunds: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The biller account to act for. Needed on every call made with an OAuth token.
         *
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * The id of the payment intent, beginning with pi_.
         *
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The refunds of the payment intent. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundList;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Refund a payment intent.
   *
   * Returns the whole payment, or the part given in amount_cents. The intent must be in the status succeeded; several partial refunds are allowed as long as they do not add up to more than was charged. No idempotency is documented: after an unknown outcome, list the refunds of the intent instead of repeating.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /api/v1/payment_intents/{id}/refunds`
   *
   * @see https://docs.elasticpay.co/api/guides/refunds/
   */
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The biller account to act for. Needed on every call made with an OAuth token.
         *
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * The id of the payment intent, beginning with pi_.
         *
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRefundRequest;
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The refund was processed or submitted; its status says which. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResult;
        };
      };
      "4XX": components["responses"]["RefundRefused"];
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Create a setup intent.
   *
   * Starts saving a payment method of a customer and returns a client secret for the card widget. When the customer has completed the widget, setup_intent.succeeded is sent and the saved method stands in the customer's list.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /api/v1/setup_intents`
   *
   * @see https://docs.elasticpay.co/api/guides/recurring-payments/
   */
  createSetupIntent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateSetupIntentRequest;
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The setup intent was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SetupIntent;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * List customers.
   *
   * Returns customers a page at a time, 20 by default and 100 at most, all of them or those with a given e-mail address or reference. The order is not documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /api/v1/customers`
   *
   * @see https://docs.elasticpay.co/api/guides/customers/
   */
  listCustomers: {
    parameters: {
      query?: {
        /** How many customers one page holds, 100 at most. */
        limit?: components["parameters"]["Limit"];
        /** The id of the last customer of the page before; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** Only customers with exactly this e-mail address. */
        email?: components["parameters"]["EmailFilter"];
        /** Only customers with this reference of yours. */
        reference?: components["parameters"]["ReferenceFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** One page of customers. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerList;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Create a customer.
   *
   * Adds a payer, under whose id payment methods, payments and plans are kept. Whether reference or email must be unique is not documented, and neither is idempotency: after an unknown outcome, list the customers with that reference before repeating.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /api/v1/customers`
   *
   * @see https://docs.elasticpay.co/api/guides/customers/
   */
  createCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerRequest;
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The customer was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Get a customer.
   *
   * Returns one customer.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /api/v1/customers/{id}`
   *
   * @see https://docs.elasticpay.co/api/guides/customers/
   */
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the customer, beginning with cus_.
         *
         * @example cus_0abc123def456ghi789jkl012mno
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The customer. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Update a customer.
   *
   * Changes the fields that are sent; fields left out stay as they are. Which fields can be changed is not listed.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PUT /api/v1/customers/{id}`
   *
   * @see https://docs.elasticpay.co/api/guides/customers/
   */
  updateCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the customer, beginning with cus_.
         *
         * @example cus_0abc123def456ghi789jkl012mno
         */
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
      401: components["responses"]["Unauthorized"];
      /** The customer as it now is. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * List the payment methods of a customer.
   *
   * Returns all saved payment methods of one customer. Neither paging nor the shape of the response are documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /api/v1/customers/{id}/payment_methods`
   *
   * @see https://docs.elasticpay.co/api/guides/recurring-payments/
   */
  listCustomerPaymentMethods: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The id of the customer, beginning with cus_.
         *
         * @example cus_0abc123def456ghi789jkl012mno
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The saved payment methods of the customer. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodList;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  /**
   * Create a payment plan.
   *
   * Sets up a recurring billing schedule that makes and processes payment intents by itself, weekly or monthly or at a multiple of these. The plan ends when total_amount_cents is reached; with until_further_notice it is open-ended. The key needs the scope payment_plans:write. No idempotency is documented, and no operation lists plans: after an unknown outcome, look in the portal.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /api/v1/payment_plans`
   *
   * @see https://docs.elasticpay.co/api/guides/payment-plans-api/
   */
  createPaymentPlan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentPlanRequest;
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** The payment plan was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentPlan;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  onPaymentIntentSucceeded: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentFailed: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentFailedEvent;
      };
    };
    responses: {
      /** The event was received. */
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
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** The event was received. */
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
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentRefunded: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentRefundedEvent;
      };
    };
    responses: {
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentPartiallyRefunded: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentPartiallyRefundedEvent;
      };
    };
    responses: {
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onPaymentIntentRefundFailed: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentIntentRefundFailedEvent;
      };
    };
    responses: {
      /** The event was received. */
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
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSetupIntentFailed: {
    parameters: {
      query?: never;
      header: {
        /** The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SetupIntentFailedEvent;
      };
    };
    responses: {
      /** The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
/** The name of an error. One is known; others exist. */
export type ApiErrorCode = "refund_amount_exceeds_available" | (string & {});
/** One error. What it holds beside the message is not documented, so any further field is admitted. */
export type ApiError = {
  /** What went wrong, for people; not certain to be there. */
  message?: string;
  /** What went wrong, for programs. */
  code?: ApiErrorCode;
} & {
  [key: string]: unknown;
};
/** The body of a response outside 2xx. */
export type ErrorResponse = {
  /** What went wrong; not certain to be there. */
  error?: ApiError;
};
/** Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans. */
export type CurrencyCode = string;
/** Where a payment intent stands: requires_payment_method (created, nothing attached), requires_confirmation (method attached, confirmation outstanding), ready (confirmed, waiting for its date), requires_action (3-D Secure challenge), processing (sent on, result outstanding), succeeded (paid), failed (declined or failed), refunded (refunded in full), canceled. */
export type PaymentIntentStatus =
  | (
      | "requires_payment_method"
      | "requires_confirmation"
      | "ready"
      | "requires_action"
      | "processing"
      | "succeeded"
      | "failed"
      | "refunded"
      | "canceled"
    )
  | (string & {});
/** One attempt to collect one amount. */
export type PaymentIntent = {
  /** Id of the payment intent (pi_…). */
  id: string;
  /**
   * Amount of the payment, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number;
  /**
   * Currency of the amount.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency?: CurrencyCode;
  /** Where the payment stands. */
  status: PaymentIntentStatus;
  /** Secret of this one intent, made of its id, _secret_ and a random part. Hand it to the card widget, or send it in X-Client-Secret. Shown in the response to the creation; webhooks do not carry it. */
  client_secret?: string;
  /** True for live payments, false in the sandbox. */
  livemode?: boolean;
  /**
   * When the intent was created, in UTC.
   *
   * Format: date-time
   */
  created_at?: string;
  /**
   * The date asked for at creation, where there is one.
   *
   * Format: date
   */
  scheduled_payment_date?: string;
  /** When the scheduler submits the payment. */
  process_at?: string;
  /** Customer the payment belongs to (cus_…). */
  customer_id?: string;
  /** Method attached to the payment (pm_…). */
  payment_method?: string;
};
/** Payment intents. No source shows this response, so any further field is admitted. */
export type PaymentIntentList = {
  /** The payment intents. */
  data?: PaymentIntent[];
  /** Whether there are more than these. */
  has_more?: boolean;
} & {
  [key: string]: unknown;
};
/** What to charge, and optionally whom, with what and when. */
export type CreatePaymentIntentRequest = {
  /**
   * Amount to charge, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: number;
  /**
   * Currency of the amount.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency: CurrencyCode;
  /** Customer the payment belongs to (cus_…); sent in order to charge one of its saved methods. */
  customer_id?: string;
  /** Method to attach at once (pm_…). Needed with scheduled_payment_date, and must then be a saved method; a token fresh from the widget is refused. */
  payment_method?: string;
  /**
   * Date on which the payment is processed, today or later and at most 366 days from today.
   *
   * Format: date
   */
  scheduled_payment_date?: string;
};
/** The method to charge. */
export type ConfirmPaymentIntentRequest = {
  /** Method to charge (pm_…), tokenised by the widget or saved. Send it unless a method was attached when the intent was created. */
  payment_method?: string;
};
/** Where a refund stands: succeeded (confirmed by the processor), pending (submitted, confirmation outstanding), failed (rejected by the processor). */
export type RefundStatus = ("succeeded" | "pending" | "failed") | (string & {});
/** A refund in a list. Only two of its fields are known, so any further field is admitted. */
export type Refund = {
  /**
   * Amount of the refund, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number;
  /** Where the refund stands. */
  status?: RefundStatus;
} & {
  [key: string]: unknown;
};
/** The refunds of a payment intent. No source shows this response, so any further field is admitted. */
export type RefundList = {
  /** The refunds. */
  data?: Refund[];
  /** Whether there are more than these. */
  has_more?: boolean;
} & {
  [key: string]: unknown;
};
/** Why money is returned: customer_request, duplicate or fraudulent; passed on to the processor. Other text is accepted. */
export type RefundReason = ("customer_request" | "duplicate" | "fraudulent") | (string & {});
/** How much to return, and why. */
export type CreateRefundRequest = {
  /**
   * Amount to return, in the smallest currency unit (cents). Left out, the whole payment is refunded.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_cents?: number;
  /** Why the money is returned. */
  reason?: RefundReason;
};
/** What became of a request for a refund. */
export type RefundResult = {
  /** Whether the call succeeded. */
  success: boolean;
  /** Where the refund stands. */
  status: RefundStatus;
  /** Id of the refunded payment intent (pi_…). */
  transaction_id?: string;
  /** Id of the refund (re_…). */
  refund_id?: string;
  /** What was done, in English, for people; not to be parsed. */
  message?: string;
  /**
   * Amount returned, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount_cents?: number;
  /**
   * Currency of the amount.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency?: CurrencyCode;
};
/** For whom a payment method is to be saved. */
export type CreateSetupIntentRequest = {
  /** Customer who will own the saved method (cus_…). */
  customer_id: string;
};
/** The saving of one payment method. Only the client secret is documented, so any further field is admitted. */
export type SetupIntent = {
  /** Secret of this setup intent, to be handed to the card widget. */
  client_secret: string;
} & {
  [key: string]: unknown;
};
/** A payer, with saved payment methods, payments and plans under one id. */
export type Customer = {
  /** Id of the customer (cus_…), stable. */
  id: string;
  /** Name of the customer. */
  name?: string;
  /** E-mail address of the customer. */
  email?: string;
  /** Your own id of the customer, in free form. */
  reference?: string;
  /**
   * When the customer was created, in UTC.
   *
   * Format: date-time
   */
  created_at?: string;
  /**
   * When the customer was last changed, in UTC.
   *
   * Format: date-time
   */
  updated_at?: string;
};
/** One page of customers. */
export type CustomerList = {
  /** The customers of this page. */
  data: Customer[];
  /** Whether more pages follow. */
  has_more: boolean;
};
/** A new customer. */
export type CreateCustomerRequest = {
  /** Name of the customer. */
  name?: string;
  /**
   * E-mail address of the customer.
   *
   * Format: email
   */
  email?: string;
  /** Your own id of the customer, in free form. */
  reference?: string;
};
/** What to change; fields left out stay as they are. */
export type UpdateCustomerRequest = {
  /** New name of the customer. */
  name?: string;
  /**
   * New e-mail address of the customer.
   *
   * Format: email
   */
  email?: string;
  /** Your new id of the customer, in free form. */
  reference?: string;
};
/** A saved card or bank account. No source shows one, so any further field is admitted and none is printed. */
export type PaymentMethod = {
  /** Id of the payment method (pm_…), as a confirmation or a scheduled payment takes it. */
  id?: string;
} & {
  [key: string]: unknown;
};
/** The saved payment methods of a customer. No source shows this response, so any further field is admitted. */
export type PaymentMethodList = {
  /** The payment methods. */
  data?: PaymentMethod[];
  /** Whether there are more than these. */
  has_more?: boolean;
} & {
  [key: string]: unknown;
};
/** The unit of the interval between two payments. */
export type KnownPaymentPlanFrequency = "weekly" | "monthly";
/** A new recurring billing schedule. Without total_amount_cents or until_further_notice the plan has to be closed by hand. */
export type CreatePaymentPlanRequest = {
  /** Customer who is charged (cus_…). */
  customer_id: string;
  /** Label of the plan, for people. */
  name: string;
  /** Unit of the interval between two payments. */
  frequency_type: KnownPaymentPlanFrequency;
  /**
   * How many units one interval has; 2 with weekly is every two weeks.
   *
   * @default 1
   */
  frequency_period?: number;
  /**
   * Amount of each scheduled payment, in the smallest currency unit (cents). The portal manual gives 200 as the least and 100000 as the most.
   *
   * Unit: minor units of the currency in `currency`.
   */
  recurring_amount_cents: number;
  /**
   * Amount of the first payment where it differs, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  first_amount_cents?: number;
  /**
   * Total after which the plan closes, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  total_amount_cents?: number;
  /** True for a plan without an end and without a total. */
  until_further_notice?: boolean;
  /**
   * Currency of the amounts.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency: CurrencyCode;
  /**
   * Date of the first payment.
   *
   * Format: date
   */
  start_date: string;
  /**
   * Another date for the first payment.
   *
   * Format: date
   */
  first_date?: string;
};
/** Where a plan stands: pending (just created through the API), draft (created in the portal, not activated), active (scheduling payments), inactive (paused, unprocessed future payments deleted), suspended (on hold, upcoming payments kept), closed (ended for good). Only an active plan is said to schedule payments. */
export type PaymentPlanState = ("pending" | "draft" | "active" | "inactive" | "suspended" | "closed") | (string & {});
/** The unit of the interval between two payments, weekly or monthly. */
export type PaymentPlanFrequency = KnownPaymentPlanFrequency | (string & {});
/** A recurring billing schedule. */
export type PaymentPlan = {
  /** Id of the payment plan (pp_…). */
  id: string;
  /** Customer who is charged (cus_…). */
  customer_id?: string;
  /** Label of the plan, for people. */
  name?: string;
  /** Where the plan stands. */
  state?: PaymentPlanState;
  /** Unit of the interval between two payments. */
  frequency_type?: PaymentPlanFrequency;
  /** How many units one interval has; 1 when it was not sent. */
  frequency_period?: number;
  /**
   * Amount of each scheduled payment, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  recurring_amount_cents?: number;
  /**
   * Amount of the first payment where it differs, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  first_amount_cents?: number;
  /**
   * Total after which the plan closes, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  total_amount_cents?: number;
  /** True for a plan without an end and without a total. */
  until_further_notice?: boolean;
  /**
   * Currency of the amounts.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency?: CurrencyCode;
  /**
   * Date of the first payment.
   *
   * Format: date
   */
  start_date?: string;
  /** Another date for the first payment. */
  first_date?: string;
  /** How many payments of the plan have failed. */
  failure_count?: number;
  /**
   * When the plan was created, in UTC.
   *
   * Format: date-time
   */
  created_at?: string;
  /**
   * When the plan was last changed, in UTC.
   *
   * Format: date-time
   */
  updated_at?: string;
};
/** What happened, as the name of an event. */
export type WebhookEventType =
  | (
      | "payment_intent.succeeded"
      | "payment_intent.failed"
      | "payment_intent.processing"
      | "payment_intent.canceled"
      | "payment_intent.refunded"
      | "payment_intent.partially_refunded"
      | "payment_intent.refund_failed"
      | "setup_intent.succeeded"
      | "setup_intent.failed"
    )
  | (string & {});
/** What every event has in common; the resource comes beside it in data. */
export type WebhookEvent = {
  /** Version of this envelope, 1 so far. */
  version: string;
  /** Id of the event (evt_…), unique; an event that comes twice has the same one. */
  event_id: string;
  /** What happened. */
  event_type: WebhookEventType;
  /** Account that produced the event (biller_…). */
  biller_id: string;
  /** True for live events, false in the sandbox. */
  livemode: boolean;
  /**
   * When the event was emitted, in ISO 8601.
   *
   * Format: date-time
   */
  emitted_at: string;
};
/** The payment is complete. This event is the authoritative sign of success. */
export type PaymentIntentSucceededEvent = WebhookEvent & {
  /** Always payment_intent.succeeded. */
  event_type: "payment_intent.succeeded";
  /** The payment intent at the time of the event. */
  data: PaymentIntent;
};
/** The payment was declined or failed. */
export type PaymentIntentFailedEvent = WebhookEvent & {
  /** Always payment_intent.failed. */
  event_type: "payment_intent.failed";
  /** The payment intent at the time of the event. */
  data: PaymentIntent;
};
/** The payment was sent to the processor and its result is outstanding. */
export type PaymentIntentProcessingEvent = WebhookEvent & {
  /** Always payment_intent.processing. */
  event_type: "payment_intent.processing";
  /** The payment intent at the time of the event. */
  data: PaymentIntent;
};
/** The payment intent was canceled. */
export type PaymentIntentCanceledEvent = WebhookEvent & {
  /** Always payment_intent.canceled. */
  event_type: "payment_intent.canceled";
  /** The payment intent at the time of the event. */
  data: PaymentIntent;
};
/** What a refund event tells of. No source shows it, so any further field is admitted. */
export type RefundEventData = {
  /** Id of the resource. */
  id?: string;
  /** Where the resource stands. */
  status?: string;
  /**
   * Amount of the resource, in the smallest currency unit (cents).
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: number;
  /**
   * Currency of the amount.
   *
   * Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans.
   */
  currency?: CurrencyCode;
} & {
  [key: string]: unknown;
};
/** A full refund succeeded. */
export type PaymentIntentRefundedEvent = WebhookEvent & {
  /** Always payment_intent.refunded. */
  event_type: "payment_intent.refunded";
  /** What was refunded, or was to be. */
  data: RefundEventData;
};
/** A partial refund succeeded. */
export type PaymentIntentPartiallyRefundedEvent = WebhookEvent & {
  /** Always payment_intent.partially_refunded. */
  event_type: "payment_intent.partially_refunded";
  /** What was refunded, or was to be. */
  data: RefundEventData;
};
/** An attempt to refund the payment failed. */
export type PaymentIntentRefundFailedEvent = WebhookEvent & {
  /** Always payment_intent.refund_failed. */
  event_type: "payment_intent.refund_failed";
  /** What was refunded, or was to be. */
  data: RefundEventData;
};
/** What a setup intent event tells of. No source shows it, so any field is admitted and none is printed. */
export type SetupIntentEventData = {
  [key: string]: unknown;
};
/** The payment method was saved and stands in the list of the customer. */
export type SetupIntentSucceededEvent = WebhookEvent & {
  /** Always setup_intent.succeeded. */
  event_type: "setup_intent.succeeded";
  /** The setup intent at the time of the event. */
  data: SetupIntentEventData;
};
/** The payment method was not saved. */
export type SetupIntentFailedEvent = WebhookEvent & {
  /** Always setup_intent.failed. */
  event_type: "setup_intent.failed";
  /** The setup intent at the time of the event. */
  data: SetupIntentEventData;
};
