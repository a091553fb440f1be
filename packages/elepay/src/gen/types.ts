// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

export interface paths {
  "/charges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["listCharges"];
    put?: never;
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
    get: operations["listChargesRefunds"];
    put?: never;
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
    get: operations["listCustomers"];
    put?: never;
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
    get: operations["retrieveCustomer"];
    put?: never;
    post: operations["updateCustomer"];
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
    get: operations["listSources"];
    put?: never;
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
    get: operations["retrieveSource"];
    put?: never;
    post?: never;
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
    get: operations["retrieveCode"];
    put?: never;
    post?: never;
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
    get: operations["listInvoices"];
    put?: never;
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
    get: operations["retrieveInvoice"];
    put?: never;
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
    get: operations["listReaders"];
    put?: never;
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
    get: operations["getReader"];
    put?: never;
    post?: never;
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
    get: operations["listSubscriptions"];
    put?: never;
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
    get: operations["retrieveSubscription"];
    put?: never;
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
    get: operations["listChargeLocations"];
    put?: never;
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
    get: operations["retrieveChargeLocation"];
    put?: never;
    post: operations["updateChargeLocation"];
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
     * A payment is captured. Check order, amount, currency and mode before delivering. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A payment succeeded
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
     * A charge was revoked, or its payment request or EasyQR code expired unpaid. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A charge was revoked or expired
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
     * A convenience store accepted or scanned the payment; the money is awaited. Occurs with convenience stores and bank transfers only. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A payment was accepted or scanned at a convenience store
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
     * A convenience store gave preliminary notice of a payment. Occurs with convenience stores and bank transfers only. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A convenience store gave preliminary notice of a payment
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
     * A bank transfer of another amount than asked for arrived. It is not a success and has to be settled by hand. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A bank transfer of another amount than asked for arrived
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
     * A refund was carried out. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A refund was carried out
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
     * The payer authorized a source; it can be charged from now on. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * The payer authorized a source
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
     * A source can no longer be charged, because the payer or the merchant ended the contract. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A source can no longer be charged
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
     * A reader was paired with its device. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A reader was paired
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
     * A subscription went into its next period. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A subscription went into its next period
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
     * A subscription was paused. Which state it is in then is not documented. Verify the signature over the raw body, respond with 2xx, and deduplicate by `id`: a second delivery may follow within 5 seconds.
     *
     * A subscription was paused
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
    KnownPaymentMethodType: KnownPaymentMethodType;
    Timestamp: Timestamp;
    ChargeDateField: ChargeDateField;
    KnownChargeStatus: KnownChargeStatus;
    SortOrder: SortOrder;
    MessageLanguage: MessageLanguage;
    ErrorCode: ErrorCode;
    ProviderError: ProviderError;
    ErrorResponse: ErrorResponse;
    Amount: Amount;
    PaymentMethodType: PaymentMethodType;
    KnownResourceType: KnownResourceType;
    ResourceType: ResourceType;
    TextTransliteration: TextTransliteration;
    Address: Address;
    AddressTransliteration: AddressTransliteration;
    KnownChargeLocationStatus: KnownChargeLocationStatus;
    ChargeLocationStatus: ChargeLocationStatus;
    ChargeLocation: ChargeLocation;
    Extra: Extra;
    Metadata: Metadata;
    CardBrand: CardBrand;
    RepaymentType: RepaymentType;
    KonbiniType: KonbiniType;
    CardInfo: CardInfo;
    RefundStatus: RefundStatus;
    Refund: Refund;
    RefundSummary: RefundSummary;
    ChargeStatus: ChargeStatus;
    Charge: Charge;
    ChargeList: ChargeList;
    ExtraInput: ExtraInput;
    MetadataInput: MetadataInput;
    ChargeRequest: ChargeRequest;
    CaptureRequest: CaptureRequest;
    ChargeStatusInfo: ChargeStatusInfo;
    RefundList: RefundList;
    RefundRequest: RefundRequest;
    CustomerStatus: CustomerStatus;
    Customer: Customer;
    CustomerList: CustomerList;
    CustomerRequest: CustomerRequest;
    CustomerUpdateRequest: CustomerUpdateRequest;
    SourceStatus: SourceStatus;
    Source: Source;
    SourceList: SourceList;
    SourceRequest: SourceRequest;
    SourceStatusInfo: SourceStatusInfo;
    ResourceWebEnvironment: ResourceWebEnvironment;
    ChannelProperties: ChannelProperties;
    CustomerProperties: CustomerProperties;
    PaymentMethod: PaymentMethod;
    PaymentMethodList: PaymentMethodList;
    CodeItem: CodeItem;
    CodeOptions: CodeOptions;
    PaymentCodeRequest: PaymentCodeRequest;
    SourceCodeRequest: SourceCodeRequest;
    CodeRequest: CodeRequest;
    CodeStatus: CodeStatus;
    CodeLine: CodeLine;
    KnownInvoiceStatus: KnownInvoiceStatus;
    InvoiceStatus: InvoiceStatus;
    KnownTaxRateType: KnownTaxRateType;
    TaxRateType: TaxRateType;
    InvoiceItem: InvoiceItem;
    Invoice: Invoice;
    Code: Code;
    CodePaymentMethodList: CodePaymentMethodList;
    InvoiceList: InvoiceList;
    TaxType: TaxType;
    TaxCalculation: TaxCalculation;
    InvoiceItemRequest: InvoiceItemRequest;
    InvoiceRequest: InvoiceRequest;
    TerminalLocation: TerminalLocation;
    TerminalLocationList: TerminalLocationList;
    ReaderStatus: ReaderStatus;
    Reader: Reader;
    ReaderList: ReaderList;
    ReaderRequest: ReaderRequest;
    DisputeDateField: DisputeDateField;
    KnownDisputeStatus: KnownDisputeStatus;
    DisputeStatus: DisputeStatus;
    Dispute: Dispute;
    DisputeList: DisputeList;
    KnownSubscriptionStatus: KnownSubscriptionStatus;
    SubscriptionStatus: SubscriptionStatus;
    Subscription: Subscription;
    SubscriptionList: SubscriptionList;
    SubscriptionInterval: SubscriptionInterval;
    SubscriptionRequest: SubscriptionRequest;
    SubscriptionUpdateRequest: SubscriptionUpdateRequest;
    SubscriptionPeriod: SubscriptionPeriod;
    SubscriptionPeriodList: SubscriptionPeriodList;
    ChargeLocationList: ChargeLocationList;
    ChargeLocationRequest: ChargeLocationRequest;
    ChargeLocationUpdateRequest: ChargeLocationUpdateRequest;
    ChargeEventData: ChargeEventData;
    ChargeSucceededEvent: ChargeSucceededEvent;
    ChargeRevokedEvent: ChargeRevokedEvent;
    ChargeWaitingEvent: ChargeWaitingEvent;
    ChargeNotifiedEvent: ChargeNotifiedEvent;
    ChargeMismatchedEvent: ChargeMismatchedEvent;
    RefundEventData: RefundEventData;
    RefundSucceededEvent: RefundSucceededEvent;
    SourceEventData: SourceEventData;
    SourceActivatedEvent: SourceActivatedEvent;
    SourceInactivatedEvent: SourceInactivatedEvent;
    ReaderEventData: ReaderEventData;
    ReaderActivatedEvent: ReaderActivatedEvent;
    SubscriptionEventData: SubscriptionEventData;
    SubscriptionRenewedEvent: SubscriptionRenewedEvent;
    SubscriptionPausedEvent: SubscriptionPausedEvent;
  };
  responses: {
    /** Any other status; whether elepay sends 403, 404, 409 or 429 is not documented. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The request was refused, or the payment was. `errorCode` tells why; nearly every error comes with this status. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The key was not accepted. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** elepay or the payment provider failed. A write may still have been carried out: look it up before repeating it. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Done; the response has no body. */
    Deleted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** Any 2xx says that the event was taken; elepay does not send it again. */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** Any 4xx or 5xx asks for another delivery: 5 s, 15 s, 1 min, 10 min and 10 min after the one before, six in all. */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** Only these methods; may be repeated. */
    ChargePaymentMethods: KnownPaymentMethodType[];
    /** Only items at or after this moment, in epoch milliseconds. */
    From: Timestamp;
    /** Only items at or before this moment, in epoch milliseconds. */
    To: Timestamp;
    /** Time that `from` and `to` refer to. */
    ChargeDateFieldFilter: ChargeDateField;
    /** Only charges in this state. */
    ChargeStatusFilter: KnownChargeStatus;
    /** Most items in a page. */
    Limit: number;
    /** Number of items to skip. */
    Offset: number;
    /** Time to sort by. */
    ChargeSort: ChargeDateField;
    /** Sort direction. */
    Order: SortOrder;
    /**
     * Language of error messages; Japanese when left out.
     *
     * @example en
     */
    AcceptLanguage: MessageLanguage;
    /** Charge ID. */
    ChargeId: string;
    /** Refund ID. */
    RefundId: string;
    /** Word to search for; which fields are searched is not documented. */
    Keyword: string;
    /** Customer ID. */
    CustomerId: string;
    /** Only sources of this method. */
    SourcePaymentMethod: KnownPaymentMethodType;
    /** Source ID. */
    SourceId: string;
    /** EasyQR code ID. */
    CodeId: string;
    /** Only invoices in these states; may be repeated. */
    InvoiceStatusFilter: KnownInvoiceStatus[];
    /** Invoice ID. */
    InvoiceId: string;
    /** Reader ID. */
    ReaderId: string;
    /** Only disputes of this charge. */
    DisputeChargeFilter: string;
    /** Time that `from` and `to` refer to. */
    DisputeDateFieldFilter: DisputeDateField;
    /** Only disputes in this state. */
    DisputeStatusFilter: KnownDisputeStatus;
    /** Time to sort by. */
    DisputeSort: DisputeDateField;
    /** Dispute ID. */
    DisputeId: string;
    /** Only subscriptions of this customer. */
    SubscriptionCustomerFilter: string;
    /** Only subscriptions in this state. */
    SubscriptionStatusFilter: KnownSubscriptionStatus;
    /** Subscription ID. */
    SubscriptionId: string;
    /** Shop location ID. */
    LocationId: string;
    /**
     * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
     *
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
  /**
   * List charges.
   *
   * Returns charges, newest first unless sorted otherwise. There is no filter by `orderNo`: to find a charge whose creation had no response, narrow by time and compare `orderNo`.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /charges`
   *
   * @see https://developer.elepay.io/openapi/charge/listCharges
   */
  listCharges: {
    parameters: {
      query?: {
        /** Only these methods; may be repeated. */
        paymentMethod?: components["parameters"]["ChargePaymentMethods"];
        /** Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** Time that `from` and `to` refer to. */
        dateField?: components["parameters"]["ChargeDateFieldFilter"];
        /** Only charges in this state. */
        status?: components["parameters"]["ChargeStatusFilter"];
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
        /** Time to sort by. */
        sort?: components["parameters"]["ChargeSort"];
        /** Sort direction. */
        order?: components["parameters"]["Order"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of charges. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a charge.
   *
   * Creates a charge. A live saved source may be charged at once, with `status` `captured`; otherwise the charge is `pending` and carries a `credential` for the client SDK. A response of 201 is not a payment: read `status`.
   *
   * elepay has no idempotency key. The natural guard is `orderNo`, unique within the application: another charge for a paid order is refused with `M002007`. It does not replay the first response. After a call without a response look the charge up, by its ID or by `orderNo` among the results of listCharges, before creating another.
   *
   * `capture: false` works with credit cards, Apple Pay and Google Pay. For a terminal send `resource: reader` and `extra.readerId`, then read the charge every 10 seconds for at most 60, or wait for the webhook.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, look it up by `orderNo`: `lookUp` asks `listCharges`.
   *
   * `POST /charges`
   *
   * @see https://developer.elepay.io/openapi/charge/createCharge
   */
  createCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeRequest;
      };
    };
    responses: {
      /** A charge. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Charge;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a charge.
   *
   * Returns one charge as it is known now; not every call asks the payment provider.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /charges/{id}`
   *
   * @see https://developer.elepay.io/openapi/charge/retrieveCharge
   */
  retrieveCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A charge. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Revoke a charge.
   *
   * Cancels a charge that is not completed. A completed one gets `M006007` and has to be refunded; some terminal payments have to be cancelled on the device, `M006005`. After a call without an response read the charge: `revoked` says that it worked.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /charges/{id}/revoke`
   *
   * @see https://developer.elepay.io/openapi/charge/revokeCharge
   */
  revokeCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A charge. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Capture a charge.
   *
   * Takes the money of an authorized charge: all of it, or the `amount` sent. Credit cards and Google Pay admit less than was authorized, Apple Pay only the same amount. After a call without a response read the charge: `captured` says that it worked.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /charges/{id}/capture`
   *
   * @see https://developer.elepay.io/openapi/charge/captureCharge
   */
  captureCharge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CaptureRequest;
      };
    };
    responses: {
      /** A charge. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve the status of a charge.
   *
   * Returns the state of a charge without its details. Whether a publishable key is accepted is not documented.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /charges/{id}/status`
   *
   * @see https://developer.elepay.io/openapi/charge/retrieveChargeStatus
   */
  retrieveChargeStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of a charge, without its details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeStatusInfo;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List the refunds of a charge.
   *
   * Returns all refunds of one charge; look here before repeating a refund that had no response.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /charges/{id}/refunds`
   *
   * @see https://developer.elepay.io/openapi/refund/listChargesRefunds
   */
  listChargesRefunds: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All refunds of a charge. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Refund a charge.
   *
   * Gives all or part of a charge back. It runs in the background: the refund is `pending` first, and refund.succeeded tells when it is done. It is possible within 90 days of capture; which methods admit partial or several refunds stands in `channelProperties` of listPaymentMethods.
   *
   * elepay has no idempotency key, and nothing guards against refunding twice except the amount left. After a call without a response look at listChargesRefunds before repeating it.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /charges/{id}/refunds`
   *
   * @see https://developer.elepay.io/openapi/refund/createRefund
   */
  createRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** A refund of a charge. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a refund.
   *
   * Returns one refund of a charge.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /charges/{id}/refunds/{refundId}`
   *
   * @see https://developer.elepay.io/openapi/refund/retrieveChargeRefund
   */
  retrieveChargeRefund: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Charge ID. */
        id: components["parameters"]["ChargeId"];
        /** Refund ID. */
        refundId: components["parameters"]["RefundId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A refund of a charge. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List customers.
   *
   * Returns customers, all or those a keyword finds.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /customers`
   *
   * @see https://developer.elepay.io/openapi/customer/listCustomers
   */
  listCustomers: {
    parameters: {
      query?: {
        /** Word to search for; which fields are searched is not documented. */
        keyword?: components["parameters"]["Keyword"];
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of customers. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a customer.
   *
   * Creates a customer. Keep the ID and use one customer for one payer; nothing stops a second one from being created for the same person.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /customers`
   *
   * @see https://developer.elepay.io/openapi/customer/createCustomer
   */
  createCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomerRequest;
      };
    };
    responses: {
      /** A customer, who may hold saved payment methods. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a customer.
   *
   * Returns one customer.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /customers/{customerId}`
   *
   * @see https://developer.elepay.io/openapi/customer/retrieveCustomer
   */
  retrieveCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A customer, who may hold saved payment methods. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Update a customer.
   *
   * Changes the fields that are sent.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /customers/{customerId}`
   *
   * @see https://developer.elepay.io/openapi/customer/updateCustomer
   */
  updateCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CustomerUpdateRequest;
      };
    };
    responses: {
      /** A customer, who may hold saved payment methods. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Delete a customer.
   *
   * Deletes a customer.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /customers/{customerId}`
   *
   * @see https://developer.elepay.io/openapi/customer/deleteCustomer
   */
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
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
  /**
   * List the sources of a customer.
   *
   * Returns all saved payment methods of one customer.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /customers/{customerId}/sources`
   *
   * @see https://developer.elepay.io/openapi/customer/listSources
   */
  listSources: {
    parameters: {
      query?: {
        /** Only sources of this method. */
        paymentMethod?: components["parameters"]["SourcePaymentMethod"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All sources of a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SourceList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a source.
   *
   * Begins to register a payment method for a customer. The source is `pending` and carries a `credential`, with which the payer authorizes it on the client; source.activated tells when it can be charged. Each call registers another source.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /customers/{customerId}/sources`
   *
   * @see https://developer.elepay.io/openapi/customer/createSource
   */
  createSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SourceRequest;
      };
    };
    responses: {
      /** A saved payment method of a customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Source;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a source.
   *
   * Returns one source in full. Takes the secret key only; to ask from a client use retrieveSourceStatus.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /customers/{customerId}/sources/{sourceId}`
   *
   * @see https://developer.elepay.io/openapi/customer/retrieveSource
   */
  retrieveSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
        /** Source ID. */
        sourceId: components["parameters"]["SourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A saved payment method of a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Source;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Delete a source.
   *
   * Ends a saved payment method. The response says that the request was accepted; source.inactivated follows, and the payer has to register again to be charged again.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /customers/{customerId}/sources/{sourceId}`
   *
   * @see https://developer.elepay.io/openapi/customer/deleteSource
   */
  deleteSource: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Customer ID. */
        customerId: components["parameters"]["CustomerId"];
        /** Source ID. */
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
  /**
   * Retrieve the status of a source.
   *
   * Returns the state of a source without its details. Takes a publishable key too, so a client may ask. If a charge was refused with `M002003`, a state other than `active` says that the contract has ended.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /sources/{sourceId}/status`
   *
   * @see https://developer.elepay.io/openapi/customer/retrieveSourceStatus
   */
  retrieveSourceStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Source ID. */
        sourceId: components["parameters"]["SourceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state of a source, without its details. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SourceStatusInfo;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List payment methods.
   *
   * Returns the methods the application can use, their channels, and what each can do: refunds, sources, smallest and largest amount.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /payment-methods`
   *
   * @see https://developer.elepay.io/openapi/paymentmethod/listPaymentMethods
   */
  listPaymentMethods: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods of the application. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create an EasyQR code.
   *
   * Creates a hosted payment page for one order; show `codeUrl` as a QR code or open it. It is valid for `expiryDuration` minutes. When it expires unpaid its charge is revoked and charge.revoked is sent. With `shouldCreateSource` the page saves a payment method of a customer instead, and nothing is paid.
   *
   * elepay has no idempotency key. The natural guard is `orderNo`, unique within the application: while a code of that order is valid, or once the order is paid, another is refused with `M002007`. It does not replay the first response. Once the code is closed or expired, the number can be used again. A code that only saves a payment method has no order number, and no guard.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /codes`
   *
   * @see https://developer.elepay.io/openapi/code/createCode
   */
  createCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CodeRequest;
      };
    };
    responses: {
      /** An EasyQR code. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Code;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve an EasyQR code.
   *
   * Returns one code, with its charge once there is one.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /codes/{codeId}`
   *
   * @see https://developer.elepay.io/openapi/code/retrieveCode
   */
  retrieveCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** EasyQR code ID. */
        codeId: components["parameters"]["CodeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An EasyQR code. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Code;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Close an EasyQR code.
   *
   * Closes a code, so that nobody can pay it; its order number can be used again.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /codes/{codeId}`
   *
   * @see https://developer.elepay.io/openapi/code/closeCode
   */
  closeCode: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** EasyQR code ID. */
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
  /**
   * List payment methods for EasyQR.
   *
   * Returns the methods that EasyQR pages offer, as set in the dashboard.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /code-setting/payment-methods`
   *
   * @see https://developer.elepay.io/openapi/codesetting/listCodePaymentMethods
   */
  listCodePaymentMethods: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The payment methods enabled for EasyQR. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CodePaymentMethodList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List invoices.
   *
   * Returns invoices; `from` and `to` refer to creation.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /invoices`
   *
   * @see https://developer.elepay.io/openapi/invoice/listInvoices
   */
  listInvoices: {
    parameters: {
      query?: {
        /** Word to search for; which fields are searched is not documented. */
        keyword?: components["parameters"]["Keyword"];
        /** Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** Only invoices in these states; may be repeated. */
        status?: components["parameters"]["InvoiceStatusFilter"];
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of invoices. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create an invoice.
   *
   * Creates an invoice as a draft; submitInvoice finalizes it, sendInvoice sends it. Nothing guards against a second draft.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /invoices`
   *
   * @see https://developer.elepay.io/openapi/invoice/createInvoice
   */
  createInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InvoiceRequest;
      };
    };
    responses: {
      /** An invoice to a customer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
        };
      };
      /** An invoice to a customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve an invoice.
   *
   * Returns one invoice.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /invoices/{invoiceId}`
   *
   * @see https://developer.elepay.io/openapi/invoice/retrieveInvoice
   */
  retrieveInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An invoice to a customer. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Update an invoice.
   *
   * Replaces the contents of an invoice; customer and amount have to be sent again.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /invoices/{invoiceId}`
   *
   * @see https://developer.elepay.io/openapi/invoice/updateInvoice
   */
  updateInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": InvoiceRequest;
      };
    };
    responses: {
      /** An invoice to a customer. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Cancel an invoice.
   *
   * Cancels an invoice; it cannot be paid after that.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /invoices/{invoiceId}/cancel`
   *
   * @see https://developer.elepay.io/openapi/invoice/cancelInvoice
   */
  cancelInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An invoice to a customer. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Submit an invoice.
   *
   * Finalizes a draft.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /invoices/{invoiceId}/submit`
   *
   * @see https://developer.elepay.io/openapi/invoice/submitInvoice
   */
  submitInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An invoice to a customer. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Send an invoice.
   *
   * Sends an invoice to its customer. The response says that sending was accepted; nothing guards against sending twice.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /invoices/{invoiceId}/send`
   *
   * @see https://developer.elepay.io/openapi/invoice/sendInvoice
   */
  sendInvoice: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Invoice ID. */
        invoiceId: components["parameters"]["InvoiceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Sending was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Invoice;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List terminal locations.
   *
   * Returns the places where readers stand. They are not the shop locations of listChargeLocations.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /terminal/locations`
   *
   * @see https://developer.elepay.io/openapi/terminal/listLocations
   */
  listLocations: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All terminal locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TerminalLocationList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List readers.
   *
   * Returns the card readers of the application.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /terminal/readers`
   *
   * @see https://developer.elepay.io/openapi/terminal/listReaders
   */
  listReaders: {
    parameters: {
      query?: {
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of readers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ReaderList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a reader.
   *
   * Creates a reader and returns the code that pairs the device; reader.activated tells when it is paired. Each call creates another reader.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /terminal/readers`
   *
   * @see https://developer.elepay.io/openapi/terminal/createReader
   */
  createReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReaderRequest;
      };
    };
    responses: {
      /** A card reader. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Reader;
        };
      };
      /** A card reader. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Reader;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Get a reader.
   *
   * Returns one reader.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /terminal/readers/{readerId}`
   *
   * @see https://developer.elepay.io/openapi/terminal/getReader
   */
  getReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Reader ID. */
        readerId: components["parameters"]["ReaderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A card reader. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Reader;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Delete a reader.
   *
   * Deletes a reader.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /terminal/readers/{readerId}`
   *
   * @see https://developer.elepay.io/openapi/terminal/deleteReader
   */
  deleteReader: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Reader ID. */
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
  /**
   * List disputes.
   *
   * Returns disputes, newest first unless sorted otherwise. No webhook tells of a dispute.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /disputes`
   *
   * @see https://developer.elepay.io/openapi/dispute/listDisputes
   */
  listDisputes: {
    parameters: {
      query?: {
        /** Only disputes of this charge. */
        chargeId?: components["parameters"]["DisputeChargeFilter"];
        /** Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** Time that `from` and `to` refer to. */
        dateField?: components["parameters"]["DisputeDateFieldFilter"];
        /** Only disputes in this state. */
        status?: components["parameters"]["DisputeStatusFilter"];
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
        /** Time to sort by. */
        sort?: components["parameters"]["DisputeSort"];
        /** Sort direction. */
        order?: components["parameters"]["Order"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of disputes. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a dispute.
   *
   * Returns one dispute.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /disputes/{id}`
   *
   * @see https://developer.elepay.io/openapi/dispute/retrieveDispute
   */
  retrieveDispute: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Dispute ID. */
        id: components["parameters"]["DisputeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A dispute of a charge. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List subscriptions.
   *
   * Returns subscriptions; `from` and `to` refer to creation.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /subscriptions`
   *
   * @see https://developer.elepay.io/openapi/subscription/listSubscriptions
   */
  listSubscriptions: {
    parameters: {
      query?: {
        /** Only subscriptions of this customer. */
        customerId?: components["parameters"]["SubscriptionCustomerFilter"];
        /** Only items at or after this moment, in epoch milliseconds. */
        from?: components["parameters"]["From"];
        /** Only items at or before this moment, in epoch milliseconds. */
        to?: components["parameters"]["To"];
        /** Only subscriptions in this state. */
        status?: components["parameters"]["SubscriptionStatusFilter"];
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of subscriptions. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a subscription.
   *
   * Creates a subscription; it charges nothing until startSubscription. Nothing guards against a second one: after a call without a response look at listSubscriptions for the customer.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /subscriptions`
   *
   * @see https://developer.elepay.io/openapi/subscription/createSubscription
   */
  createSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionRequest;
      };
    };
    responses: {
      /** A subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      /** A subscription. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a subscription.
   *
   * Returns one subscription.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /subscriptions/{subscriptionId}`
   *
   * @see https://developer.elepay.io/openapi/subscription/retrieveSubscription
   */
  retrieveSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A subscription. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Update a subscription.
   *
   * Changes the metadata; nothing else can be changed.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /subscriptions/{subscriptionId}`
   *
   * @see https://developer.elepay.io/openapi/subscription/updateSubscription
   */
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionUpdateRequest;
      };
    };
    responses: {
      /** A subscription. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Start a subscription.
   *
   * Starts a subscription that is `new`; from then on the customer is charged. After a call without a response read the subscription: `active` says that it worked.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /subscriptions/{subscriptionId}/start`
   *
   * @see https://developer.elepay.io/openapi/subscription/startSubscription
   */
  startSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A subscription. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Resume a subscription.
   *
   * Resumes a subscription that is `past_due`. After a call without a response read the subscription: `active` says that it worked.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /subscriptions/{subscriptionId}/resume`
   *
   * @see https://developer.elepay.io/openapi/subscription/resumeSubscription
   */
  resumeSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A subscription. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Cancel a subscription.
   *
   * Ends a subscription with its current period; it cannot start again. Refused while a charge is in progress.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /subscriptions/{subscriptionId}/cancel`
   *
   * @see https://developer.elepay.io/openapi/subscription/cancelSubscription
   */
  cancelSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A subscription. */
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
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List the periods of a subscription.
   *
   * Returns the periods of one subscription, each with its charge.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /subscriptions/{subscriptionId}/periods`
   *
   * @see https://developer.elepay.io/openapi/subscription/listSubscriptionPeriods
   */
  listSubscriptionPeriods: {
    parameters: {
      query?: {
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Subscription ID. */
        subscriptionId: components["parameters"]["SubscriptionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of periods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionPeriodList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * List shop locations.
   *
   * Returns the shop locations payments can belong to. They are not the terminal locations of listLocations.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /locations`
   *
   * @see https://developer.elepay.io/openapi/location/listChargeLocations
   */
  listChargeLocations: {
    parameters: {
      query?: {
        /** Most items in a page. */
        limit?: components["parameters"]["Limit"];
        /** Number of items to skip. */
        offset?: components["parameters"]["Offset"];
      };
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of shop locations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeLocationList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Create a shop location.
   *
   * Creates a shop location; its ID goes into `locationId` of charges and codes. Each call creates another one.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /locations`
   *
   * @see https://developer.elepay.io/openapi/location/createChargeLocation
   */
  createChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeLocationRequest;
      };
    };
    responses: {
      /** A shop location payments belong to. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeLocation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Retrieve a shop location.
   *
   * Returns one shop location.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /locations/{locationId}`
   *
   * @see https://developer.elepay.io/openapi/location/retrieveChargeLocation
   */
  retrieveChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Shop location ID. */
        locationId: components["parameters"]["LocationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A shop location payments belong to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeLocation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Update a shop location.
   *
   * Changes the fields that are sent.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /locations/{locationId}`
   *
   * @see https://developer.elepay.io/openapi/location/updateChargeLocation
   */
  updateChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Shop location ID. */
        locationId: components["parameters"]["LocationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeLocationUpdateRequest;
      };
    };
    responses: {
      /** A shop location payments belong to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ChargeLocation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  /**
   * Delete a shop location.
   *
   * Deletes a shop location.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /locations/{locationId}`
   *
   * @see https://developer.elepay.io/openapi/location/deleteChargeLocation
   */
  deleteChargeLocation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Language of error messages; Japanese when left out.
         *
         * @example en
         */
        "Accept-Language"?: components["parameters"]["AcceptLanguage"];
      };
      path: {
        /** Shop location ID. */
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeSucceededEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeRevokedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeWaitingEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeNotifiedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeMismatchedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundSucceededEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SourceActivatedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SourceInactivatedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReaderActivatedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionRenewedEvent;
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
         * Signature of the delivery: `t` in epoch seconds and one or more `sign`. One matching `sign` is enough; there are several while a secret is rotated.
         *
         * @example t=1581064080,sign=100dcc3d839c89cd91ecdd23d7305b2fdb8ae73b498c27efd812b25fc86ec702
         */
        "elepay-Signature": components["parameters"]["ElepaySignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionPausedEvent;
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
/** A payment method elepay is known to support. `auto` lets elepay detect the wallet and is for `cpm` only; which methods work depends on the application's contracts. */
export type KnownPaymentMethodType =
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
 * A moment as epoch milliseconds, UTC.
 *
 * Unit: milliseconds since 1970 (UTC).
 *
 * Format: int64
 */
export type Timestamp = number;
/** Time of a charge that a filter or sort refers to. */
export type ChargeDateField = "paid_time" | "create_time";
/**
 * State of a charge.
 *
 * - `pending`: not paid; becomes `captured`, `uncaptured`, `waiting`, `failed` or `revoked`
 * - `waiting`: payer data taken at a store, money awaited; becomes `notified`, `captured`, `amount_mismatch` or `revoked`
 * - `notified`: preliminary notice from a store; becomes `captured` or `revoked`
 * - `uncaptured`: authorized; becomes `captured` or `revoked`
 * - `captured`: paid; becomes `partially_refunded` or `refunded`
 * - `partially_refunded`: part of it refunded; becomes `refunded`
 * - `refunded`: refunded in full
 * - `amount_mismatch`: a bank transfer of another amount arrived; not a success, to be settled by hand
 * - `revoked`: cancelled or expired
 * - `failed`: the payment failed; no webhook tells
 */
export type KnownChargeStatus =
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
/** Sort direction. */
export type SortOrder = "desc" | "asc";
/** Language of error messages. */
export type MessageLanguage = ("ja" | "en" | "zh-CN" | "zh-TW") | (string & {});
/** Standard error code: the letter M stands for the merchant or the request, U for the payer or the transaction, S for elepay or the provider. */
export type ErrorCode =
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
/** The error of the payment provider, passed through. */
export type ProviderError = {
  /** The provider, such as `stripe` or `wechatpay`. */
  providerKey?: string;
  /** The provider's own code; its form differs by provider. */
  code?: string;
  /** The provider's own text. */
  message?: string;
};
/** An error response. Branch on `errorCode` only; fields without a value are left out or null. */
export type ErrorResponse = {
  /** ID of the request; quote it to support. */
  requestId?: string;
  /** Standard error code, the only value to branch on. */
  errorCode?: ErrorCode;
  /**
   * Legacy code, such as `9_000_000_40022`: its last part is the five-digit code.
   *
   * @deprecated
   */
  code?: string | null;
  /** Text for people in the language of `Accept-Language`, Japanese by default. It may change; do not match on it. */
  message?: string;
  /** The parameter that is wrong, on validation errors. */
  parameterName?: string | null;
  /** What the payment provider itself answered. */
  providerError?: ProviderError | null;
};
/**
 * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
 *
 * Unit: minor units of the currency in `currency`.
 */
export type Amount = number;
/** A payment method; new ones are added over time. */
export type PaymentMethodType = KnownPaymentMethodType | (string & {});
/**
 * The channel a payment runs on.
 *
 * - `web`: browser
 * - `ios`, `android`: native app
 * - `liff`: app inside LINE
 * - `mini`: WeChat mini program
 * - `cpm`: the customer shows a code
 * - `mpm`: the merchant shows a code
 * - `reader`: card reader
 * - `posapp`: POS app
 */
export type KnownResourceType = "web" | "ios" | "android" | "liff" | "mini" | "cpm" | "mpm" | "reader" | "posapp";
/** The channel a payment runs on; new ones may be added. */
export type ResourceType = KnownResourceType | (string & {});
/** A text in three scripts. */
export type TextTransliteration = {
  /** In kanji. */
  kanji?: string;
  /** In kana. */
  kana?: string;
  /** In Latin letters. */
  romaji?: string;
};
/** A postal address. */
export type Address = {
  /** Prefecture. */
  pref?: string;
  /** City. */
  city?: string;
  /** Town. */
  town?: string;
  /** First line. */
  address1?: string;
  /** Second line. */
  address2?: string;
};
/** An address in three scripts. */
export type AddressTransliteration = {
  /** In kanji. */
  kanji?: Address;
  /** In kana. */
  kana?: Address;
  /** In Latin letters. */
  romaji?: Address;
};
/** State of a shop location; how one becomes the other is not documented. */
export type KnownChargeLocationStatus = "active" | "submitted";
/** State of a shop location; new ones may be added. */
export type ChargeLocationStatus = KnownChargeLocationStatus | (string & {});
/** A shop location payments belong to. Not the same as a terminal location. */
export type ChargeLocation = {
  /** Location ID. */
  id?: string;
  /** Name in three scripts. */
  name?: TextTransliteration;
  /** Phone number. */
  tel?: string;
  /** Postal code. */
  zip?: string;
  /** Address in three scripts. */
  address?: AddressTransliteration;
  /**
   * Latitude.
   *
   * Format: double
   */
  latitude?: number;
  /**
   * Longitude.
   *
   * Format: double
   */
  longitude?: number;
  /** Remarks. */
  note?: string;
  /** State of the location. */
  status?: ChargeLocationStatus;
};
/** Method-specific parameters, as sent. May hold data of the buyer. */
export type Extra = {
  [key: string]: string;
};
/** The data the merchant attached, key by key. */
export type Metadata = {
  [key: string]: string;
};
/** Brand of a card, or a convenience store chain. */
export type CardBrand =
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
/** How the payer repays: `1` at once, `2` and `3` in instalments, `revolving`, or `bonus_one_time` at once with the next bonus. */
export type RepaymentType = ("1" | "2" | "3" | "revolving" | "bonus_one_time") | (string & {});
/** Convenience store chain. */
export type KonbiniType =
  | ("unknown" | "seven_eleven" | "lawson" | "familymart" | "ministop" | "seicomart")
  | (string & {});
/** Details of the card, wallet, store or bank behind a payment; which fields are set depends on the method. */
export type CardInfo = {
  /** Brand of the card, or the store chain. */
  brand?: CardBrand;
  /** Last four digits. */
  last4?: string;
  /** Month of expiry. */
  expMonth?: number;
  /** Year of expiry. */
  expYear?: number;
  /** Name of the cardholder. */
  name?: string;
  /** Code of the issuer; GMO payments only. */
  issuerCode?: string;
  /** Name of the issuer; GMO payments only. */
  issuerName?: string;
  /** Wallet used. */
  wallet?: string;
  /** App really used behind `alipayplus` or `smartcode`. */
  walletApp?: string;
  /** How the payer repays. */
  repaymentType?: RepaymentType;
  /** Authorization code. */
  approvalCode?: string;
  /** Whether 3-D Secure was used. */
  threeDSecure?: boolean;
  /** Version of 3-D Secure. */
  threeDSecureVersion?: string;
  /** Details of 3-D Secure. */
  threeDSecureDetail?: string;
  /** Type of business. */
  businessType?: string;
  /**
   * When the code was last scanned in a convenience store.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  konbiniScanTime?: Timestamp;
  /** Convenience store chain. */
  konbiniType?: KonbiniType;
  /**
   * Amount really received by convenience store or bank transfer, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  receivedAmount?: Amount;
  /**
   * When the money was received; may be midnight of the day.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  receivedTime?: Timestamp;
  /** Code of the payer in a bank transfer. */
  bankUserCode?: string;
  /** Name of the payer in a bank transfer. */
  bankUserName?: string;
  /** Receiving bank. */
  bankName?: string;
  /** Receiving branch. */
  bankBranchName?: string;
  /** Receiving account number. */
  bankAccountNo?: string;
  /** Billing number of the payment station. */
  billingNo?: string;
};
/**
 * State of a refund.
 *
 * - `pending`: requested; becomes `refunded`
 * - `refunded`: done
 *
 * No state for a failed refund is documented.
 */
export type RefundStatus = ("pending" | "refunded") | (string & {});
/** A refund of a charge. */
export type Refund = {
  /** Refund ID. */
  id?: string;
  /** Type tag, `refund`. */
  object?: string;
  /** Charge that is refunded. */
  chargeId?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /**
   * Refunded amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** Why the money goes back. */
  reason?: string;
  /** State of the refund. */
  status?: RefundStatus;
  /** Why the refund was not accepted; null when it was. */
  failure_msg?: string | null;
  /**
   * When it was carried out.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  refundedTime?: Timestamp;
  /**
   * When it was requested.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
};
/** The refunds inside a charge. */
export type RefundSummary = {
  /**
   * Sum of the refunds, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** Number of refunds. */
  totalCount?: number;
  /** The refunds. */
  data?: Refund[];
};
/** State of a charge; new ones may be added, and an unknown one is not a success. */
export type ChargeStatus = KnownChargeStatus | (string & {});
/** A charge: one payment of one order. */
export type Charge = {
  /** Charge ID. */
  id?: string;
  /** ID of the elepay application. */
  appId?: string;
  /** Type tag, `charge`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /**
   * Charged amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /**
   * Authorized amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  authorizeAmount?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** Whether this is an authorization. */
  authorize?: boolean;
  /** Method used. */
  paymentMethod?: PaymentMethodType;
  /** Channel used. */
  resource?: ResourceType;
  /** Your order number. */
  orderNo?: string;
  /** Text for the payment. */
  description?: string;
  /** Shop location of the payment. */
  location?: ChargeLocation;
  /** ID of the shop location. */
  locationId?: string;
  /** Method-specific parameters, as sent. */
  extra?: Extra;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** Card, wallet, store or bank details of the payment. */
  cardInfo?: CardInfo;
  /** Transaction number at the payment provider. */
  voucherNo?: string;
  /** IP address of the payer. */
  clientIp?: string;
  /** Whether the charge is paid. */
  paid?: boolean;
  /** Whether it is refunded. */
  refunded?: boolean;
  /** Whether it is disputed. */
  disputed?: boolean;
  /** Refunds of this charge. */
  refunds?: RefundSummary;
  /** State of the charge. */
  status?: ChargeStatus;
  /** Content of the code the merchant shows; only with `mpm`. */
  codeContent?: string;
  /** Opaque value for the client SDK. Its form differs by method, channel and mode; after a payment that needs no client step it has no meaning. */
  credential?: string;
  /**
   * When it was paid.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  paidTime?: Timestamp;
  /**
   * When it was refunded.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  refundTime?: Timestamp;
  /**
   * When the payment request expires.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  expiryTime?: Timestamp;
  /**
   * Settlement time.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  settleTime?: Timestamp;
  /**
   * When it was created.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
};
/** A page of charges. */
export type ChargeList = {
  /** Number of charges that match. */
  total?: number;
  /** The charges of this page. */
  charges?: Charge[];
};
/** Parameters that belong to one payment method or channel: at most 20 keys of at most 20 characters, every value a string. The known keys are named; others are admitted, because the list for several methods is not published. */
export type ExtraInput = {
  /** Return URL. Needed with `web` for most wallets and for 3-D Secure, with `liff` for LINE Pay, and always for `atokara`. */
  frontUrl?: string;
  /** User-Agent of the payer's browser. Needed with `web` for the Alipay+ family and Rakuten Pay. */
  userAgent?: string;
  /** Payee or shop name shown by Apple Pay, Google Pay or Paidy. */
  shopName?: string;
  /** Product text shown by atone, LINE Pay, UnionPay, PayPay or WeChat Pay. */
  productName?: string;
  /** Product image shown by LINE Pay. */
  productImageUrl?: string;
  /** The payer's WeChat openid for the mini program. Needed with `wechatpay` and `mini`. */
  openid?: string;
  /** Buyer's full name. Needed with `atokara`. */
  fullName?: string;
  /** Buyer's postal code. Needed with `atokara`. */
  zipCode?: string;
  /** Buyer's address. Needed with `atokara`. */
  address?: string;
  /** Buyer's phone number. Needed with `atokara`. */
  tel?: string;
  /** Buyer's e-mail address. Needed with `atokara`. */
  email?: string;
  /** `true` asks for 3-D Secure on a credit card. */
  requestThreeDSecure?: string;
  /** Scanned barcode or QR value. Needed with `cpm`. */
  token?: string;
  /** Reader that takes the payment. Needed with `reader`. */
  readerId?: string;
  /** Method an EasyQR page shows first. */
  defaultPaymentMethod?: string;
} & {
  [key: string]: string;
};
/** Your own data: at most 20 keys of at most 20 characters, each value a string of at most 255 bytes. Keys that begin with `route` or `__` are reserved. */
export type MetadataInput = {
  [key: string]: string;
};
/** A charge to create. `orderNo` is unique within the application and guards against paying an order twice. */
export type ChargeRequest = {
  /**
   * Amount to charge, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: Amount;
  /**
   * False authorizes and holds the amount only; captureCharge takes it later.
   *
   * @default true
   */
  capture?: boolean;
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /** Method to pay with. */
  paymentMethod: KnownPaymentMethodType;
  /** Channel the payment runs on. */
  resource?: KnownResourceType;
  /** Your order number, unique within the application. Letters, digits and hyphens are safest: elepay takes any character, a payment provider may not. */
  orderNo: string;
  /** Text for the payment. */
  description?: string;
  /** Parameters the method or channel needs. */
  extra?: ExtraInput;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
  /** IP address of the payer. */
  clientIp?: string;
  /** Saved customer. */
  customerId?: string;
  /** Saved payment method to charge; it has to be `active`. */
  sourceId?: string;
  /** Shop location the payment belongs to. The newest reference asks for it; older integrations work without. */
  locationId?: string;
};
/** What to capture of an authorized charge. */
export type CaptureRequest = {
  /**
   * Amount to capture, in whole yen for JPY: the authorized amount or less; with Apple Pay exactly that amount.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** Parameters the method needs. */
  extra?: ExtraInput;
};
/** The state of a charge, without its details. */
export type ChargeStatusInfo = {
  /** Charge ID. */
  id?: string;
  /** ID of the elepay application. */
  appId?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** State of the charge. */
  status?: ChargeStatus;
};
/** All refunds of a charge. */
export type RefundList = {
  /** Number of refunds. */
  total?: number;
  /** The refunds. */
  refunds?: Refund[];
};
/** A refund to create. */
export type RefundRequest = {
  /**
   * Amount to refund, in whole yen for JPY: all or part of the charge.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: Amount;
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
  /** Why the money goes back. */
  reason?: string;
};
/** State of a customer. */
export type CustomerStatus = ("active" | "deleted") | (string & {});
/** A customer, who may hold saved payment methods. */
export type Customer = {
  /** Customer ID. */
  id?: string;
  /** Type tag, `customer`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Source used by default. */
  defaultSource?: string;
  /** Name. */
  name?: string;
  /** Text about the customer. */
  description?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Remarks. */
  remark?: string;
  /** Who changed the customer last. */
  operator?: string;
  /** State of the customer. */
  status?: CustomerStatus;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /**
   * When it was changed.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  updateTime?: Timestamp;
};
/** A page of customers. */
export type CustomerList = {
  /** Number of customers that match. */
  total?: number;
  /** The customers of this page. */
  customers?: Customer[];
};
/** A customer to create; every field is optional. */
export type CustomerRequest = {
  /** Name. */
  name?: string;
  /** Text about the customer. */
  description?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Remarks. */
  remark?: string;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/** What to change of a customer. */
export type CustomerUpdateRequest = {
  /** Source to use by default. */
  defaultSource?: string;
  /** Name. */
  name?: string;
  /** Text about the customer. */
  description?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Remarks. */
  remark?: string;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/**
 * State of a source.
 *
 * - `pending`: the payer has not authorized it; becomes `active` or `failed`
 * - `active`: can be charged; becomes `inactive` or `deleted`
 * - `failed`: authorization failed; register a new one
 * - `inactive`: authorized once, cannot be charged now; the payer has to register again
 * - `deleted`: deleted or expired
 */
export type SourceStatus = ("pending" | "active" | "failed" | "inactive" | "deleted") | (string & {});
/** A saved payment method of a customer. */
export type Source = {
  /** Source ID. */
  id?: string;
  /** Type tag, `source`. */
  object?: string;
  /** Customer it belongs to. */
  customerId?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Method. */
  paymentMethod?: PaymentMethodType;
  /** Channel of the registration. */
  resource?: ResourceType;
  /** Text. */
  description?: string;
  /** Method-specific parameters, as sent. */
  extra?: Extra;
  /** Information of the provider; its keys are not documented. */
  info?: {
    [key: string]: unknown;
  };
  /** Card or wallet details. */
  cardInfo?: CardInfo;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** Opaque value for the client SDK, with which the payer authorizes the source. */
  credential?: string;
  /** State of the source. */
  status?: SourceStatus;
};
/** All sources of a customer. */
export type SourceList = {
  /** Number of sources. */
  total?: number;
  /** The sources. */
  sources?: Source[];
};
/** A payment method to register for a customer. */
export type SourceRequest = {
  /** Method to register: credit card or Paidy; after separate application PayPay, merpay, au PAY, d Payment, WeChat Pay or Alipay+. */
  paymentMethod: KnownPaymentMethodType;
  /** Channel the registration runs on. */
  resource: KnownResourceType;
  /** Text; some methods show it while the payer authorizes. */
  description?: string;
  /** Parameters the method or channel needs. */
  extra?: ExtraInput;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/** The state of a source, without its details. */
export type SourceStatusInfo = {
  /** Source ID. */
  id?: string;
  /** ID of the elepay application. */
  appId?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** State of the source. */
  status?: SourceStatus;
};
/** Where the `web` channel of a method works: everywhere, inside the wallet app, or in a browser. */
export type ResourceWebEnvironment = ("all" | "wallet_app" | "web") | (string & {});
/** What a payment method can do. */
export type ChannelProperties = {
  /** Whether it can be refunded. */
  isSupportRefund?: boolean;
  /** Whether part of it can be refunded. */
  isSupportPartialRefund?: boolean;
  /** Whether it can be refunded more than once. */
  isSupportMultipleRefund?: boolean;
  /** Whether it can be saved as a source. */
  isSupportSource?: boolean;
  /** Whether a customer can hold several sources of it. */
  isSupportMultipleSource?: boolean;
  /**
   * Largest amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  maxAmount?: Amount;
  /**
   * Smallest amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  minAmount?: Amount;
  /** Where the `web` channel works. */
  resourceWebEnv?: ResourceWebEnvironment;
};
/**
 * Older form of ChannelProperties.
 *
 * @deprecated
 */
export type CustomerProperties = {
  /**
   * Use `channelProperties.isSupportSource`.
   *
   * @deprecated
   */
  isSupportCustomer?: boolean;
  /**
   * Use `channelProperties.isSupportMultipleSource`.
   *
   * @deprecated
   */
  isSupportMultipleSource?: boolean;
};
/** A payment method the application can use, and what it can do. */
export type PaymentMethod = {
  /** Method. */
  paymentMethod?: PaymentMethodType;
  /** Channels it works on. */
  resources?: ResourceType[];
  /** Card brands, for cards. */
  brand?: string[];
  /** Pattern of browser User-Agents it works in. */
  ua?: string;
  /** What the method can do. */
  channelProperties?: ChannelProperties;
  /**
   * Older form of `channelProperties`.
   *
   * @deprecated
   */
  customerProperties?: CustomerProperties;
};
/** The payment methods of the application. */
export type PaymentMethodList = {
  /** Number of methods. */
  total?: number;
  /** The methods. */
  paymentMethods?: PaymentMethod[];
};
/** One line of goods on the payment page. */
export type CodeItem = {
  /** Name of the goods. */
  name: string;
  /** Image URL. */
  image?: string;
  /**
   * Price of one piece, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  price: Amount;
  /** Number of pieces. */
  count: number;
};
/** What both kinds of EasyQR code take. */
export type CodeOptions = {
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /** Text; becomes the description of the charge. */
  description?: string;
  /** Parameters for the charge; these come before any set elsewhere. */
  extra?: ExtraInput;
  /** Your own data; becomes the metadata of the charge. */
  metadata?: MetadataInput;
  /**
   * How long the code is valid, in minutes.
   *
   * @default 10
   */
  expiryDuration?: number;
  /** Where the payer returns after paying. elepay adds `status` (`captured`, `cancelled`, `failure`) to it; use that for the page only, never to decide that an order is paid. */
  frontUrl?: string;
  /** Goods shown on the page. */
  items?: CodeItem[];
  /** Shop location the payment belongs to. The newest reference asks for it to pay an order; older integrations work without. */
  locationId?: string;
  /** Saved customer. */
  customerId?: string;
};
/** An EasyQR code to pay an order. `orderNo` is unique within the application and guards against paying an order twice. */
export type PaymentCodeRequest = CodeOptions & {
  /**
   * Amount to pay, in whole yen for JPY; more than 0.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: Amount;
  /** Your order number, unique within the application. */
  orderNo: string;
  /** False or left out, where an order is to be paid. */
  shouldCreateSource?: false;
};
/** An EasyQR code with which a customer saves a payment method and pays nothing. It takes no `orderNo`, so nothing guards against creating it twice. */
export type SourceCodeRequest = WithRequired<CodeOptions, "customerId"> & {
  /**
   * 0, or left out; to save a method and pay at once is not supported yet.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: 0;
  /** Saves the payment method as a new source of the customer. */
  shouldCreateSource: true;
};
/** An EasyQR code to create: to pay an order, or only to save a payment method of a customer. */
export type CodeRequest = PaymentCodeRequest | SourceCodeRequest;
/**
 * State of an EasyQR code.
 *
 * - `pending`: not paid; becomes `completed`, `captured` or `closed`
 * - `completed`: payment information is ready; becomes `captured` or `closed`
 * - `captured`: paid
 * - `closed`: expired, or closed with closeCode; its order number can be used again
 */
export type CodeStatus = ("pending" | "completed" | "captured" | "closed") | (string & {});
/** One line of goods of a code, as sent. */
export type CodeLine = {
  /** Name of the goods. */
  name?: string;
  /** Image URL. */
  image?: string;
  /**
   * Price of one piece, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  price?: Amount;
  /** Number of pieces. */
  count?: number;
};
/**
 * State of an invoice.
 *
 * - `draft`: created; becomes `submit` or `canceled`
 * - `submit`: finalized; becomes `sent`, `paid`, `expired` or `canceled`
 * - `sent`: sent to the customer; becomes `paid`, `expired` or `canceled`
 * - `paid`, `expired`, `canceled`: final
 */
export type KnownInvoiceStatus = "draft" | "submit" | "sent" | "paid" | "expired" | "canceled";
/** State of an invoice; new ones may be added. */
export type InvoiceStatus = KnownInvoiceStatus | (string & {});
/** Tax rate: `standard` is 10 %, `reduced` 8 %, `free` 0 %. */
export type KnownTaxRateType = "standard" | "reduced" | "free";
/** Tax rate; new ones may be added. */
export type TaxRateType = KnownTaxRateType | (string & {});
/** One line of an invoice. */
export type InvoiceItem = {
  /** ID of the line. */
  id?: string;
  /** Type tag, `invoiceItem`. */
  object?: string;
  /** Name of the goods. */
  name?: string;
  /**
   * Price of one unit, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unitPrice?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** Number of units. */
  quantity?: number;
  /** Unit, such as pieces. */
  unit?: string;
  /** Tax rate. */
  taxRateType?: TaxRateType;
  /**
   * When the goods were delivered or the service given.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  transactionTime?: Timestamp;
};
/** An invoice to a customer. */
export type Invoice = {
  /** Invoice ID. */
  id?: string;
  /** Type tag, `invoice`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Customer who is to pay. */
  customer?: Customer;
  /** Invoice number. */
  invoiceNo?: string;
  /** Subject. */
  name?: string;
  /** Memo. */
  memo?: string;
  /**
   * Amount to pay, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** State of the invoice. */
  status?: InvoiceStatus;
  /** Who changed the invoice last. */
  operator?: string;
  /**
   * Date of the invoice.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  invoiceTime?: Timestamp;
  /**
   * When it was sent.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  sendTime?: Timestamp;
  /**
   * When it was paid.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  paidTime?: Timestamp;
  /**
   * When it has to be paid.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  expiryTime?: Timestamp;
  /**
   * When it was created.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** Fields of the invoice. */
  fields?: string[];
  /** Lines of the invoice. */
  items?: InvoiceItem[];
  /** Further text. */
  remark?: string;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** Whether the customer is charged by itself. */
  enableAutoCharge?: boolean;
};
/** An EasyQR code: a hosted payment page for one order. */
export type Code = {
  /** Code ID. */
  id?: string;
  /** Type tag, `code`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** The payment page; show it as a QR code or open it. */
  codeUrl?: string;
  /**
   * Amount to pay, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** Your order number. */
  orderNo?: string;
  /** Text. */
  description?: string;
  /** Method-specific parameters, as sent. */
  extra?: Extra;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** State of the code. */
  status?: CodeStatus;
  /** Charge made through the code. */
  charge?: Charge;
  /** Customer of the code. */
  customer?: Customer;
  /** Source of the code. */
  source?: Source;
  /** Where the payer returns after paying. */
  frontUrl?: string;
  /** Goods shown on the page. */
  items?: CodeLine[];
  /** Shop location. */
  locationId?: string;
  /** Whether it has expired. */
  expired?: boolean;
  /**
   * When it expires.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  expiryTime?: Timestamp;
  /**
   * Time left, in milliseconds.
   *
   * Format: int64
   */
  expiryPeriod?: number;
  /**
   * When it was created.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** Whether paying also saves the method as a new source. */
  shouldCreateSource?: boolean;
  /** Active sources of the customer. */
  activeSources?: Source[];
  /** Invoice the code belongs to. */
  invoice?: Invoice;
};
/** The payment methods enabled for EasyQR. */
export type CodePaymentMethodList = {
  /** Number of methods. */
  total?: number;
  /** The methods. */
  paymentMethods?: PaymentMethod[];
};
/** A page of invoices. */
export type InvoiceList = {
  /** Number of invoices that match. */
  total?: number;
  /** The invoices of this page. */
  invoices?: Invoice[];
};
/** Whether prices hold the tax (`included`) or not (`excluded`). */
export type TaxType = "included" | "excluded";
/** How tax is rounded: down, up, or half up. */
export type TaxCalculation = "floor" | "ceil" | "round5";
/** One line of an invoice to create. */
export type InvoiceItemRequest = {
  /** ID of the line. */
  id?: string;
  /** Type tag, `invoiceItem`. */
  object?: string;
  /** Name of the goods. */
  name?: string;
  /**
   * Price of one unit, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  unitPrice?: Amount;
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /** Number of units. */
  quantity?: number;
  /** Unit, such as pieces. */
  unit?: string;
  /** Tax rate. */
  taxRateType?: KnownTaxRateType;
  /**
   * When the goods were delivered or the service given.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  transactionTime?: Timestamp;
};
/** An invoice to create, or the new contents of one. */
export type InvoiceRequest = {
  /** Subject. */
  name?: string;
  /** Memo. */
  memo?: string;
  /** Customer who is to pay. */
  customerId: string;
  /**
   * Amount to pay, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount: Amount;
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /** Whether the prices hold the tax. */
  taxType?: TaxType;
  /** How tax is rounded. */
  taxCalcType?: TaxCalculation;
  /**
   * Date of the invoice.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  invoiceTime?: Timestamp;
  /**
   * When it has to be paid.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  expiryTime?: Timestamp;
  /** Fields of the invoice. */
  fields?: string[];
  /** Lines of the invoice. */
  items?: InvoiceItemRequest[];
  /** Further text. */
  remark?: string;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
  /**
   * Charges the customer by itself.
   *
   * @default false
   */
  enableAutoCharge?: boolean;
  /**
   * When to charge by itself.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  autoChargeTime?: Timestamp;
};
/** A place where readers stand. Not the same as a shop location. */
export type TerminalLocation = {
  /** Location ID. */
  id?: string;
  /** Name. */
  name?: string;
  /** Country. */
  country?: string;
  /** Details. */
  description?: string;
  /** Logo URL. */
  logoUrl?: string;
};
/** All terminal locations; it comes without a total. */
export type TerminalLocationList = {
  /** The locations. */
  locations?: TerminalLocation[];
};
/** State of a reader: `pending` waits for pairing, `active` is paired. */
export type ReaderStatus = ("pending" | "active") | (string & {});
/** A card reader. */
export type Reader = {
  /** Reader ID. */
  id?: string;
  /** ID of the elepay application. */
  appId?: string;
  /** Type tag, `terminal.reader`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Terminal location. */
  locationId?: string;
  /** Serial number. */
  serialNumber?: string;
  /** Code that pairs the device. */
  registrationCode?: string;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** State of the reader. */
  status?: ReaderStatus;
};
/** A page of readers. */
export type ReaderList = {
  /** Number of readers. */
  total?: number;
  /** The readers of this page. */
  readers?: Reader[];
};
/** A reader to create. */
export type ReaderRequest = {
  /** Terminal location the reader stands at. */
  locationId: string;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/** Time of a dispute that a filter or sort refers to. */
export type DisputeDateField = "resolved_time" | "create_time";
/** State of a dispute: `new` is in progress, `won` means the claim was accepted, `lost` that it was rejected. */
export type KnownDisputeStatus = "new" | "won" | "lost";
/** State of a dispute; new ones may be added. */
export type DisputeStatus = KnownDisputeStatus | (string & {});
/** A dispute of a charge. */
export type Dispute = {
  /** Dispute ID. */
  id?: string;
  /** Type tag, `dispute`. */
  object?: string;
  /** Charge that is disputed. */
  chargeId?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /**
   * Disputed amount, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** ISO 4217 currency code. */
  currency?: string;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** Reason of the dispute. */
  reason?: string;
  /** State of the dispute. */
  status?: DisputeStatus;
  /**
   * When it was resolved.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  resolvedTime?: Timestamp;
  /**
   * When it was raised.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
};
/** A page of disputes. */
export type DisputeList = {
  /** Number of disputes that match. */
  total?: number;
  /** The disputes of this page. */
  disputes?: Dispute[];
};
/**
 * State of a subscription.
 *
 * - `new`: created; becomes `active` with startSubscription
 * - `active`: running; becomes `past_due` or `canceled`
 * - `past_due`: a charge is overdue; becomes `active` with resumeSubscription, or `canceled`
 * - `canceled`: ends with the current period and cannot start again
 */
export type KnownSubscriptionStatus = "new" | "active" | "past_due" | "canceled";
/** State of a subscription; new ones may be added. */
export type SubscriptionStatus = KnownSubscriptionStatus | (string & {});
/** A subscription: charges a customer period after period. */
export type Subscription = {
  /** Subscription ID. */
  id?: string;
  /** ID of the elepay application. */
  appId?: string;
  /** Type tag, `subscription`. */
  object?: string;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Customer who pays. */
  customerId?: string;
  /** The customer in full. */
  customer?: Customer;
  /**
   * When the next charge is due.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  nextChargeTime?: Timestamp;
  /** Whether a charge is in progress; it cannot be cancelled then. */
  isCharging?: boolean;
  /** Number of periods charged so far. */
  chargedPeriods?: number;
  /** Your own data, as sent. */
  metadata?: Metadata;
  /** State of the subscription. */
  status?: SubscriptionStatus;
  /**
   * When it was created.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /**
   * When it was changed.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  updateTime?: Timestamp;
};
/** A page of subscriptions. */
export type SubscriptionList = {
  /** Number of subscriptions that match. */
  total?: number;
  /** The subscriptions of this page. */
  subscriptions?: Subscription[];
};
/** Unit of the period. */
export type SubscriptionInterval = "day" | "week" | "month" | "year";
/** A subscription to create. */
export type SubscriptionRequest = {
  /** Name. */
  name?: string;
  /** Customer who pays. */
  customerId: string;
  /**
   * ISO 4217 currency code; JPY when left out.
   *
   * @default JPY
   */
  currency?: string;
  /**
   * Amount of each period, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  amount?: Amount;
  /** Unit of the period. */
  interval?: SubscriptionInterval;
  /**
   * Number of units from one charge to the next.
   *
   * @default 1
   */
  intervalSpan?: number;
  /**
   * Amount taken once before the first charge, in whole yen for JPY.
   *
   * Amount of money as an integer. For JPY the unit is one yen, so 500 is 500 yen; the unit of other currencies is not documented.
   *
   * Unit: minor units of the currency in `currency`.
   */
  initialAmount?: Amount;
  /**
   * When the first charge is made.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  firstChargeTime?: Timestamp;
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/** What to change of a subscription; only its metadata can be. */
export type SubscriptionUpdateRequest = {
  /** Your own data, kept with the object. */
  metadata?: MetadataInput;
};
/** One period of a subscription. */
export type SubscriptionPeriod = {
  /** Period ID. */
  id?: string;
  /** Type tag, `subscription_period`. */
  object?: string;
  /**
   * Start of the period.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  startTime?: Timestamp;
  /**
   * End of the period.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  endTime?: Timestamp;
  /** Charge of the period. */
  charge?: Charge;
};
/** A page of periods. */
export type SubscriptionPeriodList = {
  /** Number of periods. */
  total?: number;
  /** The periods of this page. */
  periods?: SubscriptionPeriod[];
};
/** A page of shop locations. */
export type ChargeLocationList = {
  /** Number of locations. */
  total?: number;
  /** The locations of this page. */
  locations?: ChargeLocation[];
};
/** A shop location to create. */
export type ChargeLocationRequest = {
  /** Name in three scripts. */
  name: TextTransliteration;
  /** Phone number. */
  tel: string;
  /** Postal code. */
  zip: string;
  /** Address in three scripts. */
  address: AddressTransliteration;
  /**
   * Latitude.
   *
   * Format: double
   */
  latitude?: number;
  /**
   * Longitude.
   *
   * Format: double
   */
  longitude?: number;
  /** Remarks. */
  note?: string;
  /** State of the location. */
  status?: KnownChargeLocationStatus;
};
/** What to change of a shop location. */
export type ChargeLocationUpdateRequest = {
  /** Name in three scripts. */
  name?: TextTransliteration;
  /** Phone number. */
  tel?: string;
  /** Postal code. */
  zip?: string;
  /** Address in three scripts. */
  address?: AddressTransliteration;
  /**
   * Latitude.
   *
   * Format: double
   */
  latitude?: number;
  /**
   * Longitude.
   *
   * Format: double
   */
  longitude?: number;
  /** Remarks. */
  note?: string;
  /** State of the location. */
  status?: KnownChargeLocationStatus;
};
/** Carries the charge an event is about. */
export type ChargeEventData = {
  /** The charge, as the API returns it. */
  object: Charge;
};
/** A payment succeeded. */
export type ChargeSucceededEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "charge.succeeded";
  /** What the event is about. */
  data: ChargeEventData;
};
/** A charge was revoked or expired. */
export type ChargeRevokedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "charge.revoked";
  /** What the event is about. */
  data: ChargeEventData;
};
/** A payment was accepted or scanned at a convenience store. */
export type ChargeWaitingEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "charge.waiting";
  /** What the event is about. */
  data: ChargeEventData;
};
/** A convenience store gave preliminary notice of a payment. */
export type ChargeNotifiedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "charge.notified";
  /** What the event is about. */
  data: ChargeEventData;
};
/** A bank transfer of another amount than asked for arrived. */
export type ChargeMismatchedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "charge.mismatched";
  /** What the event is about. */
  data: ChargeEventData;
};
/** Carries the refund an event is about. */
export type RefundEventData = {
  /** The refund, as the API returns it. */
  object: Refund;
};
/** A refund was carried out. */
export type RefundSucceededEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "refund.succeeded";
  /** What the event is about. */
  data: RefundEventData;
};
/** Carries the source an event is about. */
export type SourceEventData = {
  /** The source, as the API returns it. */
  object: Source;
};
/** The payer authorized a source. */
export type SourceActivatedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "source.activated";
  /** What the event is about. */
  data: SourceEventData;
};
/** A source can no longer be charged. */
export type SourceInactivatedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "source.inactivated";
  /** What the event is about. */
  data: SourceEventData;
};
/** Carries the reader an event is about. */
export type ReaderEventData = {
  /** The reader, as the API returns it. */
  object: Reader;
};
/** A reader was paired. */
export type ReaderActivatedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "reader.activated";
  /** What the event is about. */
  data: ReaderEventData;
};
/** Carries the subscription an event is about. */
export type SubscriptionEventData = {
  /** The subscription, as the API returns it. */
  object: Subscription;
};
/** A subscription went into its next period. */
export type SubscriptionRenewedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "subscription.renewed";
  /** What the event is about. */
  data: SubscriptionEventData;
};
/** A subscription was paused. */
export type SubscriptionPausedEvent = {
  /** Event ID. Deduplicate deliveries by it. */
  id?: string;
  /** Type tag, `event`. */
  object?: string;
  /**
   * When the event happened.
   *
   * A moment as epoch milliseconds, UTC.
   *
   * Unit: milliseconds since 1970 (UTC).
   *
   * Format: int64
   */
  createTime?: Timestamp;
  /** True in live mode, false in test mode. */
  liveMode?: boolean;
  /** Event type. */
  type: "subscription.paused";
  /** What the event is about. */
  data: SubscriptionEventData;
};
