// Generated from specs/elebne/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/dev/intents": {
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
  "/dev/intents/{referenceNumber}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
    put: operations["updateProduct"];
    post?: never;
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
    put: operations["updateWebhookEndpoint"];
    post?: never;
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
     * A new intent waits for its payment. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Payment created
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
     * The customer paid. Read the intent, then hand out the goods. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Payment confirmed
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
     * An intent stayed unpaid for 24 hours and is now `CANCELLED`. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Payment expired
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
     * The merchant cancelled an intent. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Payment cancelled
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
     * All or part of a payment was given back. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Payment refunded
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
     * A customer placed an order. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order placed
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
     * The merchant accepted an order, which is now `PREPARING`. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order accepted
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
     * An order is ready for pick-up or delivery. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order ready
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
     * The delivery of an order was confirmed. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order delivered
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
     * An order was cancelled. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order cancelled
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
     * An order was refunded. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order refunded
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
     * An order was changed. Respond with a 2xx status; otherwise the delivery is repeated, up to 8 attempts in all.
     *
     * Order modified
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
    KnownPaymentIntentStatus: KnownPaymentIntentStatus;
    IntentType: IntentType;
    AmountType: AmountType;
    Currency: Currency;
    PaymentIntentStatus: PaymentIntentStatus;
    Metadata: Metadata;
    PaymentMethod: PaymentMethod;
    IntentPayment: IntentPayment;
    IntentRefund: IntentRefund;
    PaymentIntentFields: PaymentIntentFields;
    PaymentIntentSummary: PaymentIntentSummary;
    PageNumber: PageNumber;
    PageLimit: PageLimit;
    TotalItems: TotalItems;
    HasMore: HasMore;
    PaymentIntentPage: PaymentIntentPage;
    PaymentIntentPageResponse: PaymentIntentPageResponse;
    ErrorCode: ErrorCode;
    CodedApiError: CodedApiError;
    NamedApiError: NamedApiError;
    ApiError: ApiError;
    ErrorResponse: ErrorResponse;
    MetadataInput: MetadataInput;
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    CreatedPaymentIntent: CreatedPaymentIntent;
    CreatedPaymentIntentResponse: CreatedPaymentIntentResponse;
    PaymentIntent: PaymentIntent;
    PaymentIntentResponse: PaymentIntentResponse;
    CancelledPaymentIntent: CancelledPaymentIntent;
    CancelledPaymentIntentResponse: CancelledPaymentIntentResponse;
    RefundReason: RefundReason;
    RefundPaymentIntentRequest: RefundPaymentIntentRequest;
    RefundResult: RefundResult;
    RefundResponse: RefundResponse;
    UnspecifiedResponse: UnspecifiedResponse;
    KnownProductStatus: KnownProductStatus;
    ProductImageInput: ProductImageInput;
    VariantType: VariantType;
    ProductVariantInput: ProductVariantInput;
    ProductOptionInput: ProductOptionInput;
    PreparationTimeUnit: PreparationTimeUnit;
    PreparationTimeInput: PreparationTimeInput;
    CreateProductRequest: CreateProductRequest;
    ProductStatus: ProductStatus;
    ProductImage: ProductImage;
    ProductVariant: ProductVariant;
    ProductOption: ProductOption;
    PreparationTime: PreparationTime;
    Product: Product;
    ProductResponse: ProductResponse;
    UpdateProductRequest: UpdateProductRequest;
    VariantStockInput: VariantStockInput;
    UpdateStockRequest: UpdateStockRequest;
    UpdateVariantStockRequest: UpdateVariantStockRequest;
    CsvTemplate: CsvTemplate;
    CsvTemplateResponse: CsvTemplateResponse;
    ImportProductsCsvRequest: ImportProductsCsvRequest;
    KnownOrderStatus: KnownOrderStatus;
    OrderStatus: OrderStatus;
    OrderItemVariant: OrderItemVariant;
    OrderItemOption: OrderItemOption;
    OrderItem: OrderItem;
    Order: Order;
    OrderPage: OrderPage;
    OrderPageResponse: OrderPageResponse;
    OrderResponse: OrderResponse;
    SimulateOrderRequest: SimulateOrderRequest;
    WebhookEventName: WebhookEventName;
    CreateWebhookEndpointRequest: CreateWebhookEndpointRequest;
    WebhookEndpointWithSecret: WebhookEndpointWithSecret;
    WebhookEndpointWithSecretResponse: WebhookEndpointWithSecretResponse;
    UpdateWebhookEndpointRequest: UpdateWebhookEndpointRequest;
    WebhookEndpoint: WebhookEndpoint;
    WebhookEndpointResponse: WebhookEndpointResponse;
    Commission: Commission;
    PaymentWebhookData: PaymentWebhookData;
    PaymentCreatedEvent: PaymentCreatedEvent;
    PaymentConfirmedEvent: PaymentConfirmedEvent;
    PaymentExpiredEvent: PaymentExpiredEvent;
    PaymentCancelledEvent: PaymentCancelledEvent;
    PaymentRefundedEvent: PaymentRefundedEvent;
    OrderNewEvent: OrderNewEvent;
    OrderStatusChange: OrderStatusChange;
    OrderAcceptedEvent: OrderAcceptedEvent;
    OrderReadyEvent: OrderReadyEvent;
    OrderDeliveredEvent: OrderDeliveredEvent;
    OrderEventData: OrderEventData;
    OrderCancelledEvent: OrderCancelledEvent;
    OrderRefundedEvent: OrderRefundedEvent;
    OrderModifiedEvent: OrderModifiedEvent;
  };
  responses: {
    /** The key is missing, malformed or unknown. */
    Unauthorized: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The key is known and may not do this. */
    Forbidden: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Too many requests. Nothing was done; wait as long as `Retry-After` says. */
    RateLimited: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The intent was not created, because the key is missing or a value is out of bounds. */
    IntentRefused: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** No such intent, or it belongs to another business. */
    IntentNotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The intent was not cancelled, because the key is missing or the intent is no longer pending. */
    CancelRefused: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The request was refused as it stands. */
    BadRequest: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** There is no such thing, or the key's environment does not have it. */
    NotFound: {
      headers: {
        "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
        "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
        "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
  };
  parameters: {
    /**
     * Return only intents in this status. All statuses by default.
     *
     * @example PAID
     */
    PaymentIntentStatusFilter: KnownPaymentIntentStatus;
    /**
     * Return only intents from this date or time on, inclusive.
     *
     * @example 2026-01-01
     */
    From: string;
    /**
     * Return only intents up to this date or time, inclusive.
     *
     * @example 2026-12-31
     */
    To: string;
    /**
     * The page to return; the first is 1.
     *
     * @example 1
     */
    Page: number;
    /**
     * How many items a page holds. The provider treats more than 100 as 100.
     *
     * @example 10
     */
    Limit: number;
    /**
     * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
     *
     * @example order-5678
     */
    IdempotencyKey: string;
    /**
     * The intent's reference number.
     *
     * @example PI-3XXXXXXXXXXXXXX
     */
    ReferenceNumber: string;
    /**
     * The product's id. The provider's sample puts the merchant's `externalId` here.
     *
     * @example THIEB-001
     */
    ProductId: string;
    /**
     * The variant's id. Where it comes from is not documented.
     *
     * @example 6612f1a2b3c4d5e6f7890124
     */
    VariantId: string;
    /**
     * Return only orders in this status. All statuses by default.
     *
     * @example NEW
     */
    OrderStatusFilter: KnownOrderStatus;
    /**
     * The order's reference number, or its id in the provider's database.
     *
     * @example EL-3XXXXXXXXXXXXXX
     */
    OrderReference: string;
    /**
     * The endpoint's id.
     *
     * @example wh_endpoint_abc123
     */
    WebhookEndpointId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * How many requests the current window allows.
     *
     * @example 60
     */
    RateLimitLimit: number;
    /**
     * How many requests are left in the current window.
     *
     * @example 42
     */
    RateLimitRemaining: number;
    /**
     * When the current window ends, in Unix seconds.
     *
     * @example 1712234400
     */
    RateLimitReset: number;
    /**
     * How long to wait before the next attempt, in seconds.
     *
     * @example 23
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  /**
   * List payment intents.
   *
   * Returns the intents of the business page by page, filtered by status and date. Scope `pay.intents:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /dev/intents`
   *
   * @see https://docs.staging.elebne.ai/en/docs/pay-api/payment-intents
   */
  listPaymentIntents: {
    parameters: {
      query?: {
        /**
         * Return only intents in this status. All statuses by default.
         *
         * @example PAID
         */
        status?: components["parameters"]["PaymentIntentStatusFilter"];
        /**
         * Return only intents from this date or time on, inclusive.
         *
         * @example 2026-01-01
         */
        from?: components["parameters"]["From"];
        /**
         * Return only intents up to this date or time, inclusive.
         *
         * @example 2026-12-31
         */
        to?: components["parameters"]["To"];
        /**
         * The page to return; the first is 1.
         *
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many items a page holds. The provider treats more than 100 as 100.
         *
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
      /** One page of intents. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentPageResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Create a payment intent.
   *
   * Creates an intent in status `PENDING`, with a hosted page and a 6-digit code to pay it. Unpaid, it expires after 24 hours: it becomes `CANCELLED`, the event `payment.expired` is sent and the code is released. In the sandbox, the amount 99901 makes the simulated payment fail and 99904 the refund. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/intents`
   *
   * @see https://docs.staging.elebne.ai/en/docs/pay-api/payment-intents
   */
  createPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** The new intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CreatedPaymentIntentResponse;
        };
      };
      400: components["responses"]["IntentRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Get a payment intent.
   *
   * Returns an intent as it stands now. Read it after a redirect or a webhook, before handing out the goods. Scope `pay.intents:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /dev/intents/{referenceNumber}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/pay-api/payment-intents
   */
  getPaymentIntent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The intent's reference number.
         *
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Cancel a payment intent.
   *
   * Cancels an intent, which must be `PENDING`. After `INTENT_CANCEL_CONFLICT` read the intent again before deciding: it may just have been paid. An intent that expires needs no cancelling. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/intents/{referenceNumber}/cancel`
   *
   * @see https://docs.staging.elebne.ai/en/docs/pay-api/payment-intents
   */
  cancelPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The intent's reference number.
         *
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled intent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CancelledPaymentIntentResponse;
        };
      };
      400: components["responses"]["CancelRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Refund a payment intent.
   *
   * Refunds a paid intent, in full or in part. Several partial refunds are possible until their sum equals the payment. Scope `pay.intents:write`. At most 10 refunds a minute from one IP address and 100 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/intents/{referenceNumber}/refund`
   *
   * @see https://docs.staging.elebne.ai/en/docs/pay-api/refunds
   */
  refundPaymentIntent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The intent's reference number.
         *
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundPaymentIntentRequest;
      };
    };
    responses: {
      /** The refund was made. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Simulate a payment.
   *
   * Acts in the sandbox as if the customer had paid the intent, and sends the webhook. An intent of 99901 centimes fails instead. Takes a secret test key; a live key gets 404. Scope `pay.intents:write`. At most 20 writes a minute from one IP address and 200 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/intents/{referenceNumber}/simulate-payment`
   *
   * @see https://docs.staging.elebne.ai/docs/getting-started/sandbox
   */
  simulatePayment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The intent's reference number.
         *
         * @example PI-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["ReferenceNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment was simulated. Read the intent for the outcome. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["IntentNotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Create a product.
   *
   * Adds a product to the shop. Customers do not see it unless `status` is `ACTIVE`. With a test key it goes to a hidden sandbox shop. Scope `store.products:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/store/products`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/products
   */
  createProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** The new product. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Update a product.
   *
   * Changes a product of the shop. Scope `store.products:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `PUT /dev/store/products/{id}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/products
   */
  updateProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The product's id. The provider's sample puts the merchant's `externalId` here.
         *
         * @example THIEB-001
         */
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
      /** The product as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Delete a product.
   *
   * Removes a product from the shop. Scope `store.products:write`. At most 10 deletions a minute from one IP address and 200 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `DELETE /dev/store/products/{id}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/products
   */
  deleteProduct: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The product's id. The provider's sample puts the merchant's `externalId` here.
         *
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The product was removed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Update the stock of a product.
   *
   * Sets the stock of a product, of some of its variants, or of both. Variants are found by their label. Scope `store.inventory:write`. At most 120 updates a minute from one IP address and 5,000 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `PATCH /dev/store/products/{id}/stock`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/inventory
   */
  updateProductStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The product's id. The provider's sample puts the merchant's `externalId` here.
         *
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateStockRequest;
      };
    };
    responses: {
      /** The product as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Update the stock of a variant.
   *
   * Sets the stock of one variant. Prefer `updateProductStock`, which is documented in full. Scope `store.inventory:write`. At most 120 updates a minute from one IP address and 5,000 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `PATCH /dev/store/products/{id}/variants/{vid}/stock`
   *
   * @see https://docs.staging.elebne.ai/en/docs/reference/idempotency
   */
  updateVariantStock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The product's id. The provider's sample puts the merchant's `externalId` here.
         *
         * @example THIEB-001
         */
        id: components["parameters"]["ProductId"];
        /**
         * The variant's id. Where it comes from is not documented.
         *
         * @example 6612f1a2b3c4d5e6f7890124
         */
        vid: components["parameters"]["VariantId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateVariantStockRequest;
      };
    };
    responses: {
      /** The stock was set. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Get the CSV template.
   *
   * Returns an empty CSV file with the columns of the import. Scope `store.products:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /dev/store/products/import/template`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/csv-import
   */
  getProductImportTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The template. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CsvTemplateResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Import products from CSV.
   *
   * Creates and updates products from CSV rows, matched by `sku`. Prices in the CSV are in MRU, not in centimes. Scope `store.import:write`. At most 5 imports an hour from one IP address and 50 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/store/products/import-csv`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/csv-import
   */
  importProductsCsv: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ImportProductsCsvRequest;
      };
    };
    responses: {
      /** The import was taken. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * List orders.
   *
   * Returns the orders of the shop page by page, filtered by status. Scope `store.orders:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /dev/store/orders`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/orders
   */
  listOrders: {
    parameters: {
      query?: {
        /**
         * Return only orders in this status. All statuses by default.
         *
         * @example NEW
         */
        status?: components["parameters"]["OrderStatusFilter"];
        /**
         * The page to return; the first is 1.
         *
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many items a page holds. The provider treats more than 100 as 100.
         *
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
      /** One page of orders. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OrderPageResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Get an order.
   *
   * Returns an order, found by its reference number or its database id. Scope `store.orders:read`. At most 60 reads a minute from one IP address and 2,000 a day for one business.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /dev/store/orders/{referenceNumber}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/orders
   */
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The order's reference number, or its id in the provider's database.
         *
         * @example EL-3XXXXXXXXXXXXXX
         */
        referenceNumber: components["parameters"]["OrderReference"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The order. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OrderResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Simulate an order.
   *
   * Acts in the sandbox as if a customer had placed an order, and sends the webhook. Takes a secret test key; a live key gets 404. Scope `store.orders:write`. At most 30 writes a minute from one IP address and 500 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/store/orders/simulate`
   *
   * @see https://docs.staging.elebne.ai/en/docs/store-api/orders
   */
  simulateOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SimulateOrderRequest;
      };
    };
    responses: {
      /** The order was simulated. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Create a webhook endpoint.
   *
   * Registers a URL for events and returns the key that signs its deliveries. A business can have 5 endpoints. At most 10 writes a minute from one IP address and 100 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/webhooks/endpoints`
   *
   * @see https://docs.staging.elebne.ai/en/docs/getting-started/webhooks
   */
  createWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
      /** The new endpoint. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpointWithSecretResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Update a webhook endpoint.
   *
   * Changes an endpoint. At most 10 writes a minute from one IP address and 100 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `PUT /dev/webhooks/endpoints/{id}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/getting-started/webhooks
   */
  updateWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The endpoint's id.
         *
         * @example wh_endpoint_abc123
         */
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
      /** The endpoint as it is now. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookEndpointResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Delete a webhook endpoint.
   *
   * Removes an endpoint. At most 10 writes a minute from one IP address and 100 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `DELETE /dev/webhooks/endpoints/{id}`
   *
   * @see https://docs.staging.elebne.ai/en/docs/getting-started/webhooks
   */
  deleteWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The endpoint's id.
         *
         * @example wh_endpoint_abc123
         */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The endpoint was removed. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
    };
  };
  /**
   * Test a webhook endpoint.
   *
   * Sends a test delivery to an endpoint. At most 5 tests a minute from one IP address and 50 a day for one business.
   *
   * Safe to repeat for 24 hours with the same `idempotencyKey`: the provider acts once.
   *
   * `POST /dev/webhooks/endpoints/{id}/test`
   *
   * @see https://docs.staging.elebne.ai/en/docs/getting-started/webhooks
   */
  testWebhookEndpoint: {
    parameters: {
      query?: never;
      header?: {
        /**
         * A string that is unique to this call, a UUID v4 for instance. A repeat with the same key within 24 hours gets the first response and acts once. Without it the call fails with `IDEMPOTENCY_KEY_REQUIRED`.
         *
         * @example order-5678
         */
        "X-Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * The endpoint's id.
         *
         * @example wh_endpoint_abc123
         */
        id: components["parameters"]["WebhookEndpointId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The test delivery was sent. */
      200: {
        headers: {
          "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
          "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
          "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": UnspecifiedResponse;
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
        "application/json": PaymentCreatedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": PaymentConfirmedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": PaymentExpiredEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": PaymentCancelledEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": PaymentRefundedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderNewEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderAcceptedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderReadyEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderDeliveredEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderCancelledEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderRefundedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
        "application/json": OrderModifiedEvent;
      };
    };
    responses: {
      /** The delivery was received. */
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
/** Where an intent stands. `PENDING`: waits for the customer. `PAID`: the money is in the merchant's account. `REFUNDED`: at least one refund was made, in part or in full. `CANCELLED`: cancelled by the merchant, or unpaid for 24 hours. `FAILED`: the payment failed. */
export type KnownPaymentIntentStatus = "PENDING" | "PAID" | "REFUNDED" | "CANCELLED" | "FAILED";
/** How the intent came about. Other values exist. */
export type IntentType = "API" | (string & {});
/** `FIXED`: the merchant sets the amount. `OPEN`: the customer chooses it. */
export type AmountType = "FIXED" | "OPEN";
/** The Mauritanian ouguiya, the only currency. */
export type Currency = "MRU";
/** Where an intent stands. Other values may come. */
export type PaymentIntentStatus = KnownPaymentIntentStatus | (string & {});
/** The merchant's own data, as it was sent. */
export type Metadata = {
  [key: string]: string;
};
/** How the customer paid. Other values may come. */
export type PaymentMethod = "WALLET" | (string & {});
/** The payment of an intent. */
export type IntentPayment = {
  /**
   * What the customer paid, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  amountPaid: number;
  /**
   * When the customer paid.
   *
   * Format: date-time
   */
  paidAt: string;
  /** How the customer paid. */
  method: PaymentMethod;
};
/** A refund of an intent. Its fields are not documented, so any are admitted. */
export type IntentRefund = {
  [key: string]: unknown;
};
/** The fields that a response about an existing intent may carry. */
export type PaymentIntentFields = {
  /** The intent's unique reference number. */
  referenceNumber?: string;
  /** The six letters and digits of the short URL. */
  shortCode?: string;
  /** The 6-digit code for payment in person. */
  code?: string;
  /**
   * When the 6-digit code ends.
   *
   * Format: date-time
   */
  codeExpiresAt?: string;
  /**
   * The hosted payment page of this intent.
   *
   * Format: uri
   */
  payUrl?: string;
  /** How the intent came about. */
  type?: IntentType;
  /**
   * The amount in centimes of MRU; null for an `OPEN` intent.
   *
   * Unit: minor units of MRU.
   */
  amount?: number | null;
  /** Who sets the amount. */
  amountType?: AmountType;
  /** Always MRU. */
  currency?: Currency;
  /** The text that the customer sees. */
  label?: string;
  /** Where the intent stands. */
  status?: PaymentIntentStatus;
  /** Whether the intent was made with a test key. */
  sandbox?: boolean;
  /** The merchant's own data. */
  metadata?: Metadata;
  /** The payment, once the customer has paid. */
  payment?: IntentPayment | null;
  /** The refunds made so far. */
  refunds?: IntentRefund[];
  /**
   * What was refunded so far, in centimes of MRU. Compare with `payment.amountPaid` to tell a partial from a full refund.
   *
   * Unit: minor units of MRU.
   */
  totalAmountRefunded?: number;
  /**
   * When the unpaid intent ends, 24 hours after its creation.
   *
   * Format: date-time
   */
  expiresAt?: string;
  /**
   * When the intent was created.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * When the intent last changed.
   *
   * Format: date-time
   */
  updatedAt?: string;
};
/** An intent in a list. The samples of lists are abridged, so only three fields are certain. */
export type PaymentIntentSummary = WithRequired<PaymentIntentFields, "referenceNumber" | "amount" | "status">;
/** The number of this page; the first is 1. */
export type PageNumber = number;
/** The page size that was used, which is 100 when more was asked for. */
export type PageLimit = number;
/** How many items match on all pages together. */
export type TotalItems = number;
/** Whether more pages follow. */
export type HasMore = boolean;
/** One page of intents. */
export type PaymentIntentPage = {
  /** The intents of this page. */
  items: PaymentIntentSummary[];
  /** The number of this page; the first is 1. */
  page: PageNumber;
  /** The page size that was used, which is 100 when more was asked for. */
  limit: PageLimit;
  /** How many items match on all pages together. */
  total: TotalItems;
  /** Whether more pages follow. */
  hasMore: HasMore;
};
/** The response with one page of intents. */
export type PaymentIntentPageResponse = {
  /** Always true in a successful response. */
  success: true;
  /** One page of intents. */
  data: PaymentIntentPage;
};
/** What went wrong, for programs. Codes beyond these exist. */
export type ErrorCode =
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
/** An error as the error reference shows it. */
export type CodedApiError = {
  /** What went wrong, for programs. */
  code: ErrorCode;
  /** What went wrong, for people. The wording may change. */
  message: string;
  /** The HTTP status, repeated. */
  statusCode: number;
};
/** An error as the page on common patterns shows it, with the code in `error`. */
export type NamedApiError = {
  /** What went wrong, for people. The wording may change. */
  message: string;
  /** What went wrong, for programs. */
  error: ErrorCode;
};
/** What went wrong, in one of the two documented shapes. */
export type ApiError = CodedApiError | NamedApiError;
/** The body of every error response. */
export type ErrorResponse = {
  /** Always false in an error response. */
  success: false;
  /** What went wrong. */
  error: ApiError;
};
/** The merchant's own data, at most 50 keys with at most 500 characters each. */
export type MetadataInput = {
  [key: string]: string;
};
/** What to charge, and where to send the customer afterwards. */
export type CreatePaymentIntentRequest = {
  /**
   * The amount in centimes of MRU; 50000 is 500.00 MRU. There is an upper limit, which is not published.
   *
   * Unit: minor units of MRU.
   */
  amount: number;
  /**
   * Who sets the amount. The merchant by default.
   *
   * @default FIXED
   */
  amountType?: AmountType;
  /** The text that the customer sees. */
  label?: string;
  /**
   * Sent in place of `label` by one sample of the provider, and not in its table of fields. Send `label`.
   *
   * @deprecated
   */
  description?: string;
  /** The merchant's own data. */
  metadata?: MetadataInput;
  /**
   * Where the hosted page sends the customer after the payment.
   *
   * Format: uri
   */
  success_url?: string;
  /**
   * Where the hosted page sends the customer who cancels.
   *
   * Format: uri
   */
  cancel_url?: string;
};
/** A new intent, with the ways to pay it. */
export type CreatedPaymentIntent = {
  /** The intent's unique reference number. */
  referenceNumber: string;
  /** The six letters and digits of the short URL. */
  shortCode: string;
  /** The 6-digit code for payment in person. */
  code: string;
  /**
   * When the 6-digit code ends.
   *
   * Format: date-time
   */
  codeExpiresAt: string;
  /**
   * The hosted payment page of this intent.
   *
   * Format: uri
   */
  payUrl: string;
  /**
   * The amount in centimes of MRU; null for an `OPEN` intent.
   *
   * Unit: minor units of MRU.
   */
  amount: number | null;
  /** Who sets the amount. */
  amountType: AmountType;
  /** Always MRU. */
  currency: Currency;
  /** The text that the customer sees. */
  label?: string;
  /** A new intent waits for the customer. */
  status: "PENDING";
  /** Whether the intent was made with a test key. */
  sandbox: boolean;
  /** The merchant's own data. */
  metadata?: Metadata;
  /**
   * When the unpaid intent ends, 24 hours after its creation.
   *
   * Format: date-time
   */
  expiresAt: string;
  /**
   * When the intent was created.
   *
   * Format: date-time
   */
  createdAt: string;
};
/** The response with a new intent. */
export type CreatedPaymentIntentResponse = {
  /** Always true in a successful response. */
  success: true;
  /** A new intent, with the ways to pay it. */
  data: CreatedPaymentIntent;
};
/** An intent as it stands now. The sample of a paid intent has most of the fields; three are certain. */
export type PaymentIntent = WithRequired<PaymentIntentFields, "referenceNumber" | "amount" | "status">;
/** The response with one intent. */
export type PaymentIntentResponse = {
  /** Always true in a successful response. */
  success: true;
  /** An intent as it stands now. The sample of a paid intent has most of the fields; three are certain. */
  data: PaymentIntent;
};
/** An intent that was just cancelled. Only its status, `CANCELLED`, is certain. */
export type CancelledPaymentIntent = WithRequired<PaymentIntentFields, "status">;
/** The response with a cancelled intent. */
export type CancelledPaymentIntentResponse = {
  /** Always true in a successful response. */
  success: true;
  /** An intent that was just cancelled. Only its status, `CANCELLED`, is certain. */
  data: CancelledPaymentIntent;
};
/** Why a refund is made. The provider's full list is not known. */
export type RefundReason = ("customer_request" | "product_defective") | (string & {});
/** How much to refund, and why. */
export type RefundPaymentIntentRequest = {
  /**
   * What to refund, in centimes of MRU. All that remains by default.
   *
   * Unit: minor units of MRU.
   */
  amount?: number;
  /** Why the refund is made. */
  reason?: RefundReason;
  /** A remark in free text. */
  note?: string;
};
/** What came of a refund. Only `refunded` is documented, so further fields are admitted. */
export type RefundResult = {
  /** True when the refund was made. */
  refunded: boolean;
} & {
  [key: string]: unknown;
};
/** The response to a refund. */
export type RefundResponse = {
  /** Always true in a successful response. */
  success: true;
  /** What came of a refund. Only `refunded` is documented, so further fields are admitted. */
  data: RefundResult;
};
/** A successful response whose data no source shows. */
export type UnspecifiedResponse = {
  /** Always true in a successful response. */
  success: true;
  /** Not documented; any value or none is admitted. */
  data?: unknown;
};
/** `ACTIVE`: customers see the product. `DISABLED`: they do not. */
export type KnownProductStatus = "ACTIVE" | "DISABLED";
/** A picture to show. */
export type ProductImageInput = {
  /**
   * Where the picture is.
   *
   * Format: uri
   */
  url: string;
  /** The place of the picture among the others. */
  sortOrder?: number;
};
/** What the variants differ in; any other word names a type of the merchant's own. */
export type VariantType = ("COLOR" | "SIZE") | (string & {});
/** A variant to offer. */
export type ProductVariantInput = {
  /** What the variants differ in. */
  type: VariantType;
  /** The name that the customer sees. */
  label: string;
  /** A code for the variant, such as a colour's hex code. */
  value?: string;
  /**
   * What the variant adds to the price, in centimes of MRU; may be negative.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment?: number;
  /** The stock of the variant; null is unlimited. */
  quantity?: number | null;
};
/** An extra to offer. */
export type ProductOptionInput = {
  /** The name that the customer sees. */
  name: string;
  /**
   * What the extra adds to the price, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment: number;
};
/** The unit of a preparation time. */
export type PreparationTimeUnit = "minutes" | "hours" | "days";
/** How long the product takes to prepare. */
export type PreparationTimeInput = {
  /** How many units. */
  value: number;
  /** The unit. */
  unit: PreparationTimeUnit;
};
/** The product to add to the shop. */
export type CreateProductRequest = {
  /** The name that the customer sees. The CSV import allows 200 characters. */
  name: string;
  /**
   * The price in centimes of MRU; 50000 is 500.00 MRU.
   *
   * Unit: minor units of MRU.
   */
  price: number;
  /** A description for the customer. The CSV import allows 2,000 characters. */
  description?: string;
  /** The merchant's own id (SKU), by which stock updates and the CSV import find the product. */
  externalId?: string;
  /** The id of a category of the shop. */
  categoryId?: string;
  /** The stock; null is unlimited. */
  quantity?: number | null;
  /**
   * Whether customers see the product. They do not by default.
   *
   * @default DISABLED
   */
  status?: KnownProductStatus;
  /** Whether the customer chooses the price. */
  isFlexiblePrice?: boolean;
  /**
   * What the product costs the merchant, in centimes of MRU, for the `MARGIN` revenue model.
   *
   * Unit: minor units of MRU.
   */
  costBasis?: number;
  /** Pictures of the product. */
  images?: ProductImageInput[];
  /** Variants of the product, such as sizes. */
  variants?: ProductVariantInput[];
  /** Extras that can be ordered with it. */
  options?: ProductOptionInput[];
  /** How long the product takes to prepare. */
  preparationTime?: PreparationTimeInput;
};
/** Whether customers see the product. Other values may come. */
export type ProductStatus = KnownProductStatus | (string & {});
/** A picture of a product. */
export type ProductImage = {
  /** Where the picture is. */
  url?: string;
  /** The place of the picture among the others. */
  sortOrder?: number;
};
/** A variant of a product. */
export type ProductVariant = {
  /** What the variants differ in. */
  type?: VariantType;
  /** The name that the customer sees. */
  label?: string;
  /** A code for the variant, such as a colour's hex code. */
  value?: string;
  /**
   * What the variant adds to the price, in centimes of MRU; may be negative.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment?: number;
  /** The stock of the variant; null is unlimited. */
  quantity?: number | null;
};
/** An extra of a product. */
export type ProductOption = {
  /** The name that the customer sees. */
  name?: string;
  /**
   * What the extra adds to the price, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment?: number;
};
/** How long a product takes to prepare. */
export type PreparationTime = {
  /** How many units. */
  value?: number;
  /** The unit. Other values may come. */
  unit?: PreparationTimeUnit | (string & {});
};
/** A product of the shop. Only `quantity` is documented, so further fields are admitted. */
export type Product = {
  /** The name that the customer sees. */
  name?: string;
  /**
   * The price in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  price?: number;
  /** A description for the customer. */
  description?: string;
  /** The merchant's own id (SKU). */
  externalId?: string;
  /** The id of a category of the shop. */
  categoryId?: string;
  /** The stock; null is unlimited. */
  quantity?: number | null;
  /** Whether customers see the product. */
  status?: ProductStatus;
  /** Whether the customer chooses the price. */
  isFlexiblePrice?: boolean;
  /**
   * What the product costs the merchant, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  costBasis?: number;
  /** Pictures of the product. */
  images?: ProductImage[];
  /** Variants of the product, such as sizes. */
  variants?: ProductVariant[];
  /** Extras that can be ordered with it. */
  options?: ProductOption[];
  /** How long the product takes to prepare. */
  preparationTime?: PreparationTime;
} & {
  [key: string]: unknown;
};
/** The response with one product. */
export type ProductResponse = {
  /** Always true in a successful response. */
  success: true;
  /** A product of the shop. Only `quantity` is documented, so further fields are admitted. */
  data: Product;
};
/** The fields to change. */
export type UpdateProductRequest = {
  /** The name that the customer sees. */
  name?: string;
  /**
   * The price in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  price?: number;
  /** A description for the customer. */
  description?: string;
  /** The merchant's own id (SKU). */
  externalId?: string;
  /** The id of a category of the shop. */
  categoryId?: string;
  /** The stock; null is unlimited. */
  quantity?: number | null;
  /** Whether customers see the product. */
  status?: KnownProductStatus;
  /** Whether the customer chooses the price. */
  isFlexiblePrice?: boolean;
  /**
   * What the product costs the merchant, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  costBasis?: number;
  /** Pictures of the product. */
  images?: ProductImageInput[];
  /** Variants of the product, such as sizes. */
  variants?: ProductVariantInput[];
  /** Extras that can be ordered with it. */
  options?: ProductOptionInput[];
  /** How long the product takes to prepare. */
  preparationTime?: PreparationTimeInput;
};
/** The new stock of one variant. */
export type VariantStockInput = {
  /** The name of the variant; upper and lower case are the same. */
  label: string;
  /** The new stock. */
  quantity: number;
};
/** The new stock of the product, of some of its variants, or of both. */
export type UpdateStockRequest = {
  /** The new stock of the product. */
  quantity?: number;
  /** The variants to change. */
  variants?: VariantStockInput[];
};
/** The new stock of the variant. The body is not documented, so other fields are admitted. */
export type UpdateVariantStockRequest = {
  /** The new stock. */
  quantity?: number;
} & {
  [key: string]: unknown;
};
/** An empty CSV file for the import. Its columns: `name` (required, up to 200 characters), `price` (required, a decimal in MRU and not in centimes, such as 500.00), `description` (up to 2,000 characters), `sku` (up to 256 characters; finds the product to update), `quantity` and `image_url` (http or https). */
export type CsvTemplate = {
  /** The file's content, a line of column names. */
  csv: string;
  /** A name for the file. */
  filename: string;
};
/** The response with the CSV template. */
export type CsvTemplateResponse = {
  /** Always true in a successful response. */
  success: true;
  /** An empty CSV file for the import. Its columns: `name` (required, up to 200 characters), `price` (required, a decimal in MRU and not in centimes, such as 500.00), `description` (up to 2,000 characters), `sku` (up to 256 characters; finds the product to update), `quantity` and `image_url` (http or https). */
  data: CsvTemplate;
};
/** The CSV to import. The body is not documented, so other fields are admitted. */
export type ImportProductsCsvRequest = {
  /** The content of the CSV file, with prices in MRU and not in centimes. */
  csv?: string;
} & {
  [key: string]: unknown;
};
/** Where an order stands. `NEW`: just placed. `PREPARING`: accepted by the merchant. `READY`: ready for pick-up or delivery. `PICKED_UP`, `DELIVERED`, `CANCELLED` and `REFUNDED` as named. */
export type KnownOrderStatus = "NEW" | "PREPARING" | "READY" | "PICKED_UP" | "DELIVERED" | "CANCELLED" | "REFUNDED";
/** Where an order stands. Other values may come. */
export type OrderStatus = KnownOrderStatus | (string & {});
/** The variant that was ordered. */
export type OrderItemVariant = {
  /** The name of the variant. */
  label: string;
  /**
   * What the variant adds to the price, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment?: number;
};
/** An extra that was ordered. */
export type OrderItemOption = {
  /** The name of the extra. */
  name: string;
  /**
   * What the extra adds to the price, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  priceAdjustment?: number;
};
/** One line of an order. */
export type OrderItem = {
  /** The product's id. */
  productId?: string;
  /** The product's name. */
  name: string;
  /** How many were ordered. */
  quantity: number;
  /**
   * The price of one, in centimes of MRU, without variant and extras.
   *
   * Unit: minor units of MRU.
   */
  price: number;
  /** The variant that was ordered. */
  variant?: OrderItemVariant;
  /** The extras that were ordered. */
  options?: OrderItemOption[];
};
/** An order in the shop. */
export type Order = {
  /** The order's unique reference number. */
  referenceNumber: string;
  /** The shop's id. */
  shopId?: string;
  /** The shop's name. */
  shopName?: string;
  /** Where the order stands. */
  status: OrderStatus;
  /** The lines of the order. */
  items?: OrderItem[];
  /**
   * What the order costs in all, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  totalAmount?: number;
  /** The customer's phone number in international form (E.164), not masked. */
  customerPhone?: string;
  /** The customer's name. */
  customerName?: string;
  /**
   * When the order was placed.
   *
   * Format: date-time
   */
  createdAt?: string;
};
/** One page of orders. */
export type OrderPage = {
  /** The orders of this page. */
  items: Order[];
  /** The number of this page; the first is 1. */
  page: PageNumber;
  /** The page size that was used, which is 100 when more was asked for. */
  limit: PageLimit;
  /** How many items match on all pages together. */
  total: TotalItems;
  /** Whether more pages follow. */
  hasMore: HasMore;
};
/** The response with one page of orders. */
export type OrderPageResponse = {
  /** Always true in a successful response. */
  success: true;
  /** One page of orders. */
  data: OrderPage;
};
/** The response with one order. */
export type OrderResponse = {
  /** Always true in a successful response. */
  success: true;
  /** An order in the shop. */
  data: Order;
};
/** The order to simulate. The body is not documented, so any field is admitted. */
export type SimulateOrderRequest = {
  [key: string]: unknown;
};
/** The name of an event. Others exist. */
export type WebhookEventName =
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
/** Where to send which events. */
export type CreateWebhookEndpointRequest = {
  /**
   * Where deliveries go.
   *
   * Format: uri
   */
  url: string;
  /** The events to send; payment and order events can be mixed. */
  events: WebhookEventName[];
};
/** A new endpoint with its signing key. */
export type WebhookEndpointWithSecret = {
  /** The endpoint's id. */
  id: string;
  /** Where deliveries go. */
  url: string;
  /** The events that are sent. */
  events: WebhookEventName[];
  /** The signing key, 64 hexadecimal digits. Store it now. */
  secret: string;
  /** Whether events are sent at all. */
  active?: boolean;
};
/** The response with a new endpoint. */
export type WebhookEndpointWithSecretResponse = {
  /** Always true in a successful response. */
  success: true;
  /** A new endpoint with its signing key. */
  data: WebhookEndpointWithSecret;
};
/** The fields to change. */
export type UpdateWebhookEndpointRequest = {
  /**
   * Where deliveries go.
   *
   * Format: uri
   */
  url?: string;
  /** The events to send. */
  events?: WebhookEventName[];
  /** Whether events are sent at all. */
  active?: boolean;
};
/** A registered endpoint. */
export type WebhookEndpoint = {
  /** The endpoint's id. */
  id: string;
  /** Where deliveries go. */
  url: string;
  /** The events that are sent. */
  events: WebhookEventName[];
  /** The signing key. Known to be shown on creation only. */
  secret?: string;
  /** Whether events are sent at all. */
  active?: boolean;
};
/** The response with one endpoint. */
export type WebhookEndpointResponse = {
  /** Always true in a successful response. */
  success: true;
  /** A registered endpoint. */
  data: WebhookEndpoint;
};
/** The fees of a payment. For information only. */
export type Commission = {
  /**
   * The merchant's fee in centimes of MRU, tax included.
   *
   * Unit: minor units of MRU.
   */
  provider_ttc?: number;
  /**
   * The payer's fee in centimes of MRU, tax included.
   *
   * Unit: minor units of MRU.
   */
  payer_ttc?: number;
  /**
   * A tax, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  tof?: number;
  /**
   * A tax, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  tte?: number;
  /**
   * The provider's revenue, in centimes of MRU.
   *
   * Unit: minor units of MRU.
   */
  total_revenue?: number;
};
/** The intent that a payment event is about. */
export type PaymentWebhookData = {
  /** The intent's unique reference number. */
  reference_number: string;
  /** The six letters and digits of the short URL. */
  short_code: string;
  /**
   * The amount in centimes of MRU; what was paid, for an `OPEN` intent.
   *
   * Unit: minor units of MRU.
   */
  amount: number;
  /** Always MRU. */
  currency: Currency;
  /** Where the intent stands. */
  status: PaymentIntentStatus;
  /**
   * When the customer paid; null before.
   *
   * Format: date-time
   */
  paid_at: string | null;
  /** The customer's phone number, masked except for the first and last two digits; null before the payment. */
  payer_phone: string | null;
  /** The merchant's own data. */
  metadata?: Metadata;
  /** What the provider kept. Seen on a confirmed payment; what other events have in its place is not said. */
  commission?: Commission | null;
};
/** A new intent waits for its payment. */
export type PaymentCreatedEvent = {
  /** The delivery's unique id. */
  id: string;
  /** The name of the event. */
  event: "payment.created";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  created_at: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The intent. */
  data: PaymentWebhookData;
};
/** The customer paid. Read the intent, then hand out the goods. */
export type PaymentConfirmedEvent = {
  /** The delivery's unique id. */
  id: string;
  /** The name of the event. */
  event: "payment.confirmed";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  created_at: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The intent. */
  data: PaymentWebhookData;
};
/** An intent stayed unpaid for 24 hours and is now `CANCELLED`. */
export type PaymentExpiredEvent = {
  /** The delivery's unique id. */
  id: string;
  /** The name of the event. */
  event: "payment.expired";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  created_at: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The intent. */
  data: PaymentWebhookData;
};
/** The merchant cancelled an intent. */
export type PaymentCancelledEvent = {
  /** The delivery's unique id. */
  id: string;
  /** The name of the event. */
  event: "payment.cancelled";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  created_at: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The intent. */
  data: PaymentWebhookData;
};
/** All or part of a payment was given back. */
export type PaymentRefundedEvent = {
  /** The delivery's unique id. */
  id: string;
  /** The name of the event. */
  event: "payment.refunded";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  created_at: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The intent. */
  data: PaymentWebhookData;
};
/** A customer placed an order. */
export type OrderNewEvent = {
  /** The name of the event. */
  event: "order.new";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** The order. */
  data: Order;
};
/** The step that an order took. */
export type OrderStatusChange = {
  /** The order's unique reference number. */
  referenceNumber: string;
  /** Where the order stands now. */
  status: OrderStatus;
  /** Where the order stood before. */
  previousStatus: OrderStatus;
};
/** The merchant accepted an order, which is now `PREPARING`. */
export type OrderAcceptedEvent = {
  /** The name of the event. */
  event: "order.accepted";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderStatusChange;
};
/** An order is ready for pick-up or delivery. */
export type OrderReadyEvent = {
  /** The name of the event. */
  event: "order.ready";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderStatusChange;
};
/** The delivery of an order was confirmed. */
export type OrderDeliveredEvent = {
  /** The name of the event. */
  event: "order.delivered";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderStatusChange;
};
/** What an order event carries whose data no source shows. Any field is admitted. */
export type OrderEventData = {
  /** The order's unique reference number. */
  referenceNumber?: string;
  /** Where the order stands now. */
  status?: OrderStatus;
  /** Where the order stood before. */
  previousStatus?: OrderStatus;
} & {
  [key: string]: unknown;
};
/** An order was cancelled. */
export type OrderCancelledEvent = {
  /** The name of the event. */
  event: "order.cancelled";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderEventData;
};
/** An order was refunded. */
export type OrderRefundedEvent = {
  /** The name of the event. */
  event: "order.refunded";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderEventData;
};
/** An order was changed. */
export type OrderModifiedEvent = {
  /** The name of the event. */
  event: "order.modified";
  /**
   * When the event happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Whether the event comes from the sandbox. */
  sandbox: boolean;
  /** What changed. */
  data: OrderEventData;
};
