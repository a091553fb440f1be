// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/api/v1/payment_intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payment intents
     * @description Returns payment intents of the account. Neither paging nor filters nor the shape of the response are documented; has_more, where it comes, tells that the response is not everything.
     */
    get: operations["listPaymentIntents"];
    put?: never;
    /**
     * Create a payment intent
     * @description Registers one payment and returns its client secret. Nothing is charged until the intent is confirmed. With scheduled_payment_date the payment is processed on that date, at most 366 days ahead; a saved payment method must then be given here.
     */
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
    /**
     * Confirm a payment intent
     * @description Attaches the payment method and submits the payment, or locks in the schedule of an intent with a future date. The response's status may be succeeded, failed, processing, requires_action or, when scheduled, ready; the event payment_intent.succeeded is the authoritative sign of success. A publishable key may confirm when X-Client-Secret carries the intent's client secret. No idempotency is documented: after an unknown outcome, wait for the webhook instead of repeating.
     */
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
    /**
     * List the refunds of a payment intent
     * @description Returns all refunds of one payment intent. The charged amount less the sum of the succeeded refunds is what can still be refunded. Neither paging nor the shape of the response are documented.
     */
    get: operations["listRefunds"];
    put?: never;
    /**
     * Refund a payment intent
     * @description Returns the whole payment, or the part given in amount_cents. The intent must be in the status succeeded; several partial refunds are allowed as long as they do not add up to more than was charged. No idempotency is documented: after an unknown outcome, list the refunds of the intent instead of repeating.
     */
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
    /**
     * Create a setup intent
     * @description Starts saving a payment method of a customer and returns a client secret for the card widget. When the customer has completed the widget, setup_intent.succeeded is sent and the saved method stands in the customer's list.
     */
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
    /**
     * List customers
     * @description Returns customers a page at a time, 20 by default and 100 at most, all of them or those with a given e-mail address or reference. The order is not documented.
     */
    get: operations["listCustomers"];
    put?: never;
    /**
     * Create a customer
     * @description Adds a payer, under whose id payment methods, payments and plans are kept. Whether reference or email must be unique is not documented, and neither is idempotency: after an unknown outcome, list the customers with that reference before repeating.
     */
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
    /**
     * Get a customer
     * @description Returns one customer.
     */
    get: operations["getCustomer"];
    /**
     * Update a customer
     * @description Changes the fields that are sent; fields left out stay as they are. Which fields can be changed is not listed.
     */
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
    /**
     * List the payment methods of a customer
     * @description Returns all saved payment methods of one customer. Neither paging nor the shape of the response are documented.
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
  "/api/v1/payment_plans": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a payment plan
     * @description Sets up a recurring billing schedule that makes and processes payment intents by itself, weekly or monthly or at a multiple of these. The plan ends when total_amount_cents is reached; with until_further_notice it is open-ended. The key needs the scope payment_plans:write. No idempotency is documented, and no operation lists plans: after an unknown outcome, look in the portal.
     */
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
     * Payment intent succeeded
     * @description The payment is complete. This event is the authoritative sign of success. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Payment intent failed
     * @description The payment was declined or failed. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Payment intent processing
     * @description The payment was sent to the processor and its result is outstanding. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Payment intent canceled
     * @description The payment intent was canceled. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Payment intent refunded
     * @description A full refund succeeded. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Payment intent partially refunded
     * @description A partial refund succeeded. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Refund of a payment intent failed
     * @description An attempt to refund the payment failed. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Setup intent succeeded
     * @description The payment method was saved and stands in the list of the customer. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
     * Setup intent failed
     * @description The payment method was not saved. Deliveries are signed; refuse those whose signature or age is wrong, and tell repeats by event_id.
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
    /** @description The name of an error. One is known; others exist. */
    ApiErrorCode: "refund_amount_exceeds_available" | (string & {});
    /** @description One error. What it holds beside the message is not documented, so any further field is admitted. */
    ApiError: {
      /** @description What went wrong, for people; not certain to be there. */
      message?: string;
      /** @description What went wrong, for programs. */
      code?: components["schemas"]["ApiErrorCode"];
    } & {
      [key: string]: unknown;
    };
    /** @description The body of a response outside 2xx. */
    ErrorResponse: {
      /** @description What went wrong; not certain to be there. */
      error?: components["schemas"]["ApiError"];
    };
    /** @description Three-letter ISO 4217 code in upper case. Every sample uses AUD; USD is named for payment plans. */
    CurrencyCode: string;
    /** @description Where a payment intent stands: requires_payment_method (created, nothing attached), requires_confirmation (method attached, confirmation outstanding), ready (confirmed, waiting for its date), requires_action (3-D Secure challenge), processing (sent on, result outstanding), succeeded (paid), failed (declined or failed), refunded (refunded in full), canceled. */
    PaymentIntentStatus:
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
    /** @description One attempt to collect one amount. */
    PaymentIntent: {
      /** @description Id of the payment intent (pi_…). */
      id: string;
      /** @description Amount of the payment, in the smallest currency unit (cents). */
      amount?: number;
      /** @description Currency of the amount. */
      currency?: components["schemas"]["CurrencyCode"];
      /** @description Where the payment stands. */
      status: components["schemas"]["PaymentIntentStatus"];
      /** @description Secret of this one intent, made of its id, _secret_ and a random part. Hand it to the card widget, or send it in X-Client-Secret. Shown in the response to the creation; webhooks do not carry it. */
      client_secret?: string;
      /** @description True for live payments, false in the sandbox. */
      livemode?: boolean;
      /**
       * Format: date-time
       * @description When the intent was created, in UTC.
       */
      created_at?: string;
      /**
       * Format: date
       * @description The date asked for at creation, where there is one.
       */
      scheduled_payment_date?: string;
      /** @description When the scheduler submits the payment. */
      process_at?: string;
      /** @description Customer the payment belongs to (cus_…). */
      customer_id?: string;
      /** @description Method attached to the payment (pm_…). */
      payment_method?: string;
    };
    /** @description Payment intents. No source shows this response, so any further field is admitted. */
    PaymentIntentList: {
      /** @description The payment intents. */
      data?: components["schemas"]["PaymentIntent"][];
      /** @description Whether there are more than these. */
      has_more?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description What to charge, and optionally whom, with what and when. */
    CreatePaymentIntentRequest: {
      /** @description Amount to charge, in the smallest currency unit (cents). */
      amount: number;
      /** @description Currency of the amount. */
      currency: components["schemas"]["CurrencyCode"];
      /** @description Customer the payment belongs to (cus_…); sent in order to charge one of its saved methods. */
      customer_id?: string;
      /** @description Method to attach at once (pm_…). Needed with scheduled_payment_date, and must then be a saved method; a token fresh from the widget is refused. */
      payment_method?: string;
      /**
       * Format: date
       * @description Date on which the payment is processed, today or later and at most 366 days from today.
       */
      scheduled_payment_date?: string;
    };
    /** @description The method to charge. */
    ConfirmPaymentIntentRequest: {
      /** @description Method to charge (pm_…), tokenised by the widget or saved. Send it unless a method was attached when the intent was created. */
      payment_method?: string;
    };
    /** @description Where a refund stands: succeeded (confirmed by the processor), pending (submitted, confirmation outstanding), failed (rejected by the processor). */
    RefundStatus: ("succeeded" | "pending" | "failed") | (string & {});
    /** @description A refund in a list. Only two of its fields are known, so any further field is admitted. */
    Refund: {
      /** @description Amount of the refund, in the smallest currency unit (cents). */
      amount?: number;
      /** @description Where the refund stands. */
      status?: components["schemas"]["RefundStatus"];
    } & {
      [key: string]: unknown;
    };
    /** @description The refunds of a payment intent. No source shows this response, so any further field is admitted. */
    RefundList: {
      /** @description The refunds. */
      data?: components["schemas"]["Refund"][];
      /** @description Whether there are more than these. */
      has_more?: boolean;
    } & {
      [key: string]: unknown;
    };
    /** @description Why money is returned: customer_request, duplicate or fraudulent; passed on to the processor. Other text is accepted. */
    RefundReason: ("customer_request" | "duplicate" | "fraudulent") | (string & {});
    /** @description How much to return, and why. */
    CreateRefundRequest: {
      /** @description Amount to return, in the smallest currency unit (cents). Left out, the whole payment is refunded. */
      amount_cents?: number;
      /** @description Why the money is returned. */
      reason?: components["schemas"]["RefundReason"];
    };
    /** @description What became of a request for a refund. */
    RefundResult: {
      /** @description Whether the call succeeded. */
      success: boolean;
      /** @description Where the refund stands. */
      status: components["schemas"]["RefundStatus"];
      /** @description Id of the refunded payment intent (pi_…). */
      transaction_id?: string;
      /** @description Id of the refund (re_…). */
      refund_id?: string;
      /** @description What was done, in English, for people; not to be parsed. */
      message?: string;
      /** @description Amount returned, in the smallest currency unit (cents). */
      amount_cents?: number;
      /** @description Currency of the amount. */
      currency?: components["schemas"]["CurrencyCode"];
    };
    /** @description For whom a payment method is to be saved. */
    CreateSetupIntentRequest: {
      /** @description Customer who will own the saved method (cus_…). */
      customer_id: string;
    };
    /** @description The saving of one payment method. Only the client secret is documented, so any further field is admitted. */
    SetupIntent: {
      /** @description Secret of this setup intent, to be handed to the card widget. */
      client_secret: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A payer, with saved payment methods, payments and plans under one id. */
    Customer: {
      /** @description Id of the customer (cus_…), stable. */
      id: string;
      /** @description Name of the customer. */
      name?: string;
      /** @description E-mail address of the customer. */
      email?: string;
      /** @description Your own id of the customer, in free form. */
      reference?: string;
      /**
       * Format: date-time
       * @description When the customer was created, in UTC.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When the customer was last changed, in UTC.
       */
      updated_at?: string;
    };
    /** @description One page of customers. */
    CustomerList: {
      /** @description The customers of this page. */
      data: components["schemas"]["Customer"][];
      /** @description Whether more pages follow. */
      has_more: boolean;
    };
    /** @description A new customer. */
    CreateCustomerRequest: {
      /** @description Name of the customer. */
      name?: string;
      /**
       * Format: email
       * @description E-mail address of the customer.
       */
      email?: string;
      /** @description Your own id of the customer, in free form. */
      reference?: string;
    };
    /** @description What to change; fields left out stay as they are. */
    UpdateCustomerRequest: {
      /** @description New name of the customer. */
      name?: string;
      /**
       * Format: email
       * @description New e-mail address of the customer.
       */
      email?: string;
      /** @description Your new id of the customer, in free form. */
      reference?: string;
    };
    /** @description A saved card or bank account. No source shows one, so any further field is admitted and none is printed. */
    PaymentMethod: {
      /** @description Id of the payment method (pm_…), as a confirmation or a scheduled payment takes it. */
      id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The saved payment methods of a customer. No source shows this response, so any further field is admitted. */
    PaymentMethodList: {
      /** @description The payment methods. */
      data?: components["schemas"]["PaymentMethod"][];
      /** @description Whether there are more than these. */
      has_more?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The unit of the interval between two payments.
     * @enum {string}
     */
    KnownPaymentPlanFrequency: "weekly" | "monthly";
    /** @description A new recurring billing schedule. Without total_amount_cents or until_further_notice the plan has to be closed by hand. */
    CreatePaymentPlanRequest: {
      /** @description Customer who is charged (cus_…). */
      customer_id: string;
      /** @description Label of the plan, for people. */
      name: string;
      /** @description Unit of the interval between two payments. */
      frequency_type: components["schemas"]["KnownPaymentPlanFrequency"];
      /**
       * @description How many units one interval has; 2 with weekly is every two weeks.
       * @default 1
       */
      frequency_period?: number;
      /** @description Amount of each scheduled payment, in the smallest currency unit (cents). The portal manual gives 200 as the least and 100000 as the most. */
      recurring_amount_cents: number;
      /** @description Amount of the first payment where it differs, in the smallest currency unit (cents). */
      first_amount_cents?: number;
      /** @description Total after which the plan closes, in the smallest currency unit (cents). */
      total_amount_cents?: number;
      /** @description True for a plan without an end and without a total. */
      until_further_notice?: boolean;
      /** @description Currency of the amounts. */
      currency: components["schemas"]["CurrencyCode"];
      /**
       * Format: date
       * @description Date of the first payment.
       */
      start_date: string;
      /**
       * Format: date
       * @description Another date for the first payment.
       */
      first_date?: string;
    };
    /** @description Where a plan stands: pending (just created through the API), draft (created in the portal, not activated), active (scheduling payments), inactive (paused, unprocessed future payments deleted), suspended (on hold, upcoming payments kept), closed (ended for good). Only an active plan is said to schedule payments. */
    PaymentPlanState: ("pending" | "draft" | "active" | "inactive" | "suspended" | "closed") | (string & {});
    /** @description The unit of the interval between two payments, weekly or monthly. */
    PaymentPlanFrequency: components["schemas"]["KnownPaymentPlanFrequency"] | (string & {});
    /** @description A recurring billing schedule. */
    PaymentPlan: {
      /** @description Id of the payment plan (pp_…). */
      id: string;
      /** @description Customer who is charged (cus_…). */
      customer_id?: string;
      /** @description Label of the plan, for people. */
      name?: string;
      /** @description Where the plan stands. */
      state?: components["schemas"]["PaymentPlanState"];
      /** @description Unit of the interval between two payments. */
      frequency_type?: components["schemas"]["PaymentPlanFrequency"];
      /** @description How many units one interval has; 1 when it was not sent. */
      frequency_period?: number;
      /** @description Amount of each scheduled payment, in the smallest currency unit (cents). */
      recurring_amount_cents?: number;
      /** @description Amount of the first payment where it differs, in the smallest currency unit (cents). */
      first_amount_cents?: number;
      /** @description Total after which the plan closes, in the smallest currency unit (cents). */
      total_amount_cents?: number;
      /** @description True for a plan without an end and without a total. */
      until_further_notice?: boolean;
      /** @description Currency of the amounts. */
      currency?: components["schemas"]["CurrencyCode"];
      /**
       * Format: date
       * @description Date of the first payment.
       */
      start_date?: string;
      /** @description Another date for the first payment. */
      first_date?: string;
      /** @description How many payments of the plan have failed. */
      failure_count?: number;
      /**
       * Format: date-time
       * @description When the plan was created, in UTC.
       */
      created_at?: string;
      /**
       * Format: date-time
       * @description When the plan was last changed, in UTC.
       */
      updated_at?: string;
    };
    /** @description What happened, as the name of an event. */
    WebhookEventType:
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
    /** @description What every event has in common; the resource comes beside it in data. */
    WebhookEvent: {
      /** @description Version of this envelope, 1 so far. */
      version: string;
      /** @description Id of the event (evt_…), unique; an event that comes twice has the same one. */
      event_id: string;
      /** @description What happened. */
      event_type: components["schemas"]["WebhookEventType"];
      /** @description Account that produced the event (biller_…). */
      biller_id: string;
      /** @description True for live events, false in the sandbox. */
      livemode: boolean;
      /**
       * Format: date-time
       * @description When the event was emitted, in ISO 8601.
       */
      emitted_at: string;
    };
    /** @description The payment is complete. This event is the authoritative sign of success. */
    PaymentIntentSucceededEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.succeeded.
       * @constant
       */
      event_type: "payment_intent.succeeded";
      /** @description The payment intent at the time of the event. */
      data: components["schemas"]["PaymentIntent"];
    };
    /** @description The payment was declined or failed. */
    PaymentIntentFailedEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.failed.
       * @constant
       */
      event_type: "payment_intent.failed";
      /** @description The payment intent at the time of the event. */
      data: components["schemas"]["PaymentIntent"];
    };
    /** @description The payment was sent to the processor and its result is outstanding. */
    PaymentIntentProcessingEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.processing.
       * @constant
       */
      event_type: "payment_intent.processing";
      /** @description The payment intent at the time of the event. */
      data: components["schemas"]["PaymentIntent"];
    };
    /** @description The payment intent was canceled. */
    PaymentIntentCanceledEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.canceled.
       * @constant
       */
      event_type: "payment_intent.canceled";
      /** @description The payment intent at the time of the event. */
      data: components["schemas"]["PaymentIntent"];
    };
    /** @description What a refund event tells of. No source shows it, so any further field is admitted. */
    RefundEventData: {
      /** @description Id of the resource. */
      id?: string;
      /** @description Where the resource stands. */
      status?: string;
      /** @description Amount of the resource, in the smallest currency unit (cents). */
      amount?: number;
      /** @description Currency of the amount. */
      currency?: components["schemas"]["CurrencyCode"];
    } & {
      [key: string]: unknown;
    };
    /** @description A full refund succeeded. */
    PaymentIntentRefundedEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.refunded.
       * @constant
       */
      event_type: "payment_intent.refunded";
      /** @description What was refunded, or was to be. */
      data: components["schemas"]["RefundEventData"];
    };
    /** @description A partial refund succeeded. */
    PaymentIntentPartiallyRefundedEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.partially_refunded.
       * @constant
       */
      event_type: "payment_intent.partially_refunded";
      /** @description What was refunded, or was to be. */
      data: components["schemas"]["RefundEventData"];
    };
    /** @description An attempt to refund the payment failed. */
    PaymentIntentRefundFailedEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always payment_intent.refund_failed.
       * @constant
       */
      event_type: "payment_intent.refund_failed";
      /** @description What was refunded, or was to be. */
      data: components["schemas"]["RefundEventData"];
    };
    /** @description What a setup intent event tells of. No source shows it, so any field is admitted and none is printed. */
    SetupIntentEventData: {
      [key: string]: unknown;
    };
    /** @description The payment method was saved and stands in the list of the customer. */
    SetupIntentSucceededEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always setup_intent.succeeded.
       * @constant
       */
      event_type: "setup_intent.succeeded";
      /** @description The setup intent at the time of the event. */
      data: components["schemas"]["SetupIntentEventData"];
    };
    /** @description The payment method was not saved. */
    SetupIntentFailedEvent: components["schemas"]["WebhookEvent"] & {
      /**
       * @description Always setup_intent.failed.
       * @constant
       */
      event_type: "setup_intent.failed";
      /** @description The setup intent at the time of the event. */
      data: components["schemas"]["SetupIntentEventData"];
    };
  };
  responses: {
    /** @description Any other refusal or failure. Which statuses occur is not documented. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The key was rejected: revoked, expired, of the other mode (sandbox or live), or copied with whitespace around it. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The refund was refused, for instance because all refunds of the payment intent would exceed the charged amount. */
    RefundRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description The biller account to act for. Needed on every call made with an OAuth token.
     * @example biller_abc123
     */
    BillerAccount: string;
    /**
     * @description Makes the call safe to repeat: within 900 seconds the same key returns the same response. Choose it once per payment, a UUID or your own order id, and send it again on each repeat. It counts within one biller account.
     * @example order_9a8b7c6d-unique-key-here
     */
    IdempotencyKey: string;
    /**
     * @description The id of the payment intent, beginning with pi_.
     * @example pi_0abc123def456ghi789jkl012mn
     */
    PaymentIntentId: string;
    /**
     * @description The client_secret of the payment intent. Needed when the call is made with a publishable key; the card widget sends it by itself.
     * @example pi_0abc123_secret_xyz987
     */
    ClientSecret: string;
    /** @description How many customers one page holds, 100 at most. */
    Limit: number;
    /** @description The id of the last customer of the page before; the page begins after it. */
    StartingAfter: string;
    /** @description Only customers with exactly this e-mail address. */
    EmailFilter: string;
    /** @description Only customers with this reference of yours. */
    ReferenceFilter: string;
    /**
     * @description The id of the customer, beginning with cus_.
     * @example cus_0abc123def456ghi789jkl012mno
     */
    CustomerId: string;
    /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
    WebhookSignature: string;
    /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
    WebhookTimestamp: string;
    /** @description The id of the key that signed the delivery. */
    WebhookKeyId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listPaymentIntents: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The biller account to act for. Needed on every call made with an OAuth token.
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
      /** @description Payment intents of the account. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntentList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes the call safe to repeat: within 900 seconds the same key returns the same response. Choose it once per payment, a UUID or your own order id, and send it again on each repeat. It counts within one biller account.
         * @example order_9a8b7c6d-unique-key-here
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
        /**
         * @description The biller account to act for. Needed on every call made with an OAuth token.
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
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
      401: components["responses"]["Unauthorized"];
      /** @description The payment intent was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  confirmPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The client_secret of the payment intent. Needed when the call is made with a publishable key; the card widget sends it by itself.
         * @example pi_0abc123_secret_xyz987
         */
        "X-Client-Secret"?: components["parameters"]["ClientSecret"];
        /**
         * @description The biller account to act for. Needed on every call made with an OAuth token.
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * @description The id of the payment intent, beginning with pi_.
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ConfirmPaymentIntentRequest"];
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The payment was submitted or scheduled; its status says which. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentIntent"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listRefunds: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The biller account to act for. Needed on every call made with an OAuth token.
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * @description The id of the payment intent, beginning with pi_.
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The refunds of the payment intent. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The biller account to act for. Needed on every call made with an OAuth token.
         * @example biller_abc123
         */
        "X-Biller-Account"?: components["parameters"]["BillerAccount"];
      };
      path: {
        /**
         * @description The id of the payment intent, beginning with pi_.
         * @example pi_0abc123def456ghi789jkl012mn
         */
        id: components["parameters"]["PaymentIntentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRefundRequest"];
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The refund was processed or submitted; its status says which. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RefundResult"];
        };
      };
      "4XX": components["responses"]["RefundRefused"];
      default: components["responses"]["Failure"];
    };
  };
  createSetupIntent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateSetupIntentRequest"];
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The setup intent was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SetupIntent"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /** @description How many customers one page holds, 100 at most. */
        limit?: components["parameters"]["Limit"];
        /** @description The id of the last customer of the page before; the page begins after it. */
        starting_after?: components["parameters"]["StartingAfter"];
        /** @description Only customers with exactly this e-mail address. */
        email?: components["parameters"]["EmailFilter"];
        /** @description Only customers with this reference of yours. */
        reference?: components["parameters"]["ReferenceFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description One page of customers. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The customer was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the customer, beginning with cus_.
         * @example cus_0abc123def456ghi789jkl012mno
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The customer. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  updateCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the customer, beginning with cus_.
         * @example cus_0abc123def456ghi789jkl012mno
         */
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
      401: components["responses"]["Unauthorized"];
      /** @description The customer as it now is. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  listCustomerPaymentMethods: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the customer, beginning with cus_.
         * @example cus_0abc123def456ghi789jkl012mno
         */
        id: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The saved payment methods of the customer. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentMethodList"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  createPaymentPlan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePaymentPlanRequest"];
      };
    };
    responses: {
      401: components["responses"]["Unauthorized"];
      /** @description The payment plan was created. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PaymentPlan"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  onPaymentIntentSucceeded: {
    parameters: {
      query?: never;
      header: {
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentFailedEvent"];
      };
    };
    responses: {
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentRefundedEvent"];
      };
    };
    responses: {
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentPartiallyRefundedEvent"];
      };
    };
    responses: {
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PaymentIntentRefundFailedEvent"];
      };
    };
    responses: {
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
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
      /** @description The event was received. */
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
        /** @description The signature of the delivery: v1= and the HMAC-SHA256 of timestamp, full stop and raw body, in hex. */
        "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
        /** @description When the delivery was signed, in ISO 8601. Its text as received is part of what is signed. */
        "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
        /** @description The id of the key that signed the delivery. */
        "X-Webhook-Key-Id"?: components["parameters"]["WebhookKeyId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SetupIntentFailedEvent"];
      };
    };
    responses: {
      /** @description The event was received. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

export type ApiErrorCode = components["schemas"]["ApiErrorCode"];
export type ApiError = components["schemas"]["ApiError"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type CurrencyCode = components["schemas"]["CurrencyCode"];
export type PaymentIntentStatus = components["schemas"]["PaymentIntentStatus"];
export type PaymentIntent = components["schemas"]["PaymentIntent"];
export type PaymentIntentList = components["schemas"]["PaymentIntentList"];
export type CreatePaymentIntentRequest = components["schemas"]["CreatePaymentIntentRequest"];
export type ConfirmPaymentIntentRequest = components["schemas"]["ConfirmPaymentIntentRequest"];
export type RefundStatus = components["schemas"]["RefundStatus"];
export type Refund = components["schemas"]["Refund"];
export type RefundList = components["schemas"]["RefundList"];
export type RefundReason = components["schemas"]["RefundReason"];
export type CreateRefundRequest = components["schemas"]["CreateRefundRequest"];
export type RefundResult = components["schemas"]["RefundResult"];
export type CreateSetupIntentRequest = components["schemas"]["CreateSetupIntentRequest"];
export type SetupIntent = components["schemas"]["SetupIntent"];
export type Customer = components["schemas"]["Customer"];
export type CustomerList = components["schemas"]["CustomerList"];
export type CreateCustomerRequest = components["schemas"]["CreateCustomerRequest"];
export type UpdateCustomerRequest = components["schemas"]["UpdateCustomerRequest"];
export type PaymentMethod = components["schemas"]["PaymentMethod"];
export type PaymentMethodList = components["schemas"]["PaymentMethodList"];
export type KnownPaymentPlanFrequency = components["schemas"]["KnownPaymentPlanFrequency"];
export type CreatePaymentPlanRequest = components["schemas"]["CreatePaymentPlanRequest"];
export type PaymentPlanState = components["schemas"]["PaymentPlanState"];
export type PaymentPlanFrequency = components["schemas"]["PaymentPlanFrequency"];
export type PaymentPlan = components["schemas"]["PaymentPlan"];
export type WebhookEventType = components["schemas"]["WebhookEventType"];
export type WebhookEvent = components["schemas"]["WebhookEvent"];
export type PaymentIntentSucceededEvent = components["schemas"]["PaymentIntentSucceededEvent"];
export type PaymentIntentFailedEvent = components["schemas"]["PaymentIntentFailedEvent"];
export type PaymentIntentProcessingEvent = components["schemas"]["PaymentIntentProcessingEvent"];
export type PaymentIntentCanceledEvent = components["schemas"]["PaymentIntentCanceledEvent"];
export type RefundEventData = components["schemas"]["RefundEventData"];
export type PaymentIntentRefundedEvent = components["schemas"]["PaymentIntentRefundedEvent"];
export type PaymentIntentPartiallyRefundedEvent = components["schemas"]["PaymentIntentPartiallyRefundedEvent"];
export type PaymentIntentRefundFailedEvent = components["schemas"]["PaymentIntentRefundFailedEvent"];
export type SetupIntentEventData = components["schemas"]["SetupIntentEventData"];
export type SetupIntentSucceededEvent = components["schemas"]["SetupIntentSucceededEvent"];
export type SetupIntentFailedEvent = components["schemas"]["SetupIntentFailedEvent"];
