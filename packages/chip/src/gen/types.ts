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
    get: operations["listClients"];
    put?: never;
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
    get: operations["getClient"];
    put: operations["updateClient"];
    post?: never;
    delete: operations["deleteClient"];
    options?: never;
    head?: never;
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
    get: operations["getClientRecurringToken"];
    put?: never;
    post?: never;
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
    get: operations["listWebhooks"];
    put?: never;
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
    get: operations["getWebhook"];
    put: operations["updateWebhook"];
    post?: never;
    delete: operations["deleteWebhook"];
    options?: never;
    head?: never;
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
    get: operations["listCompanyStatements"];
    put?: never;
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
    get: operations["listBillingTemplates"];
    put?: never;
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
    get: operations["getBillingTemplate"];
    put: operations["updateBillingTemplate"];
    post?: never;
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
    get: operations["getBillingTemplateClient"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
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
     * The status is `created`.
     *
     * A purchase was created
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
     * The status is `viewed`.
     *
     * The payer opened the payment page
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
     * By the payment page, a capture or a charge. The status is `paid`.
     *
     * A purchase was paid
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
     * The status is `error`, which is not final: the payer may try again. The reason stands in the newest attempt.
     *
     * A payment attempt failed
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
     * The acquirer is slow. The status is `pending_execute`.
     *
     * A payment is in processing
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
     * The acquirer is slow. The status is `pending_charge`.
     *
     * A charge is in processing
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
     * The status is `cancelled`.
     *
     * A purchase was cancelled
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
     * The status is `hold`.
     *
     * Funds are on hold
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
     * The status is `preauthorized`.
     *
     * A card was verified and saved
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
     * The acquirer is slow. The status is `pending_capture`.
     *
     * A capture is in processing
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
     * The status is `paid`.
     *
     * A capture is done
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
     * The status should be `hold` again.
     *
     * A capture in processing failed
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
     * The acquirer is slow. The status is `pending_release`.
     *
     * A release is in processing
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
     * The status is `released`.
     *
     * A release is done
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
     * The status should be `hold` again.
     *
     * A release in processing failed
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
     * The acquirer is slow. The status is `pending_refund`; `payment.refunded` follows when it is done.
     *
     * A refund is in processing
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
     * Which status the purchase returns to is not documented.
     *
     * A refund in processing failed
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
     * The body is the payment that gave the money back; `related_to` names the purchase.
     *
     * A refund is done
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
     * The status does not change.
     *
     * The deletion of a token is in processing
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
     * The status does not change.
     *
     * A token was deleted
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
     * An invoice was mailed instead. The status is `sent`. The newest list of events no longer has it.
     *
     * The charge of a subscription failed
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
     * By the link in a mail. The status of the subscriber is `subscription_paused`. The newest list of events no longer has it.
     *
     * A subscriber cancelled
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
     * The status in a recorded delivery was still `paid`.
     *
     * A purchase was settled
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
     * The body is a payment.
     *
     * A chargeback was registered
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
     * The body is a payment.
     *
     * A chargeback was reversed
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
     * The body is a payout.
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
     * The body is a payout.
     *
     * A payout is in processing
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
     * The status is `success`.
     *
     * A payout is done
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
     * The status is `error`.
     *
     * A payout failed
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
    MoneyAmount: MoneyAmount;
    ProductInput: ProductInput;
    KnownRequestedClientDetail: KnownRequestedClientDetail;
    ShippingOption: ShippingOption;
    PaymentMethodDetails: PaymentMethodDetails;
    PurchaseMetadata: PurchaseMetadata;
    PurchaseDetailsInput: PurchaseDetailsInput;
    WhitelistedPaymentMethod: WhitelistedPaymentMethod;
    Platform: Platform;
    PurchaseCreateFields: PurchaseCreateFields;
    ClientPatch: ClientPatch;
    ClientDetailsInput: ClientDetailsInput;
    PurchaseCreateWithClient: PurchaseCreateWithClient;
    PurchaseCreateWithClientId: PurchaseCreateWithClientId;
    PurchaseCreate: PurchaseCreate;
    BaseModel: BaseModel;
    DeliveryMethodOptions: DeliveryMethodOptions;
    DeliveryMethod: DeliveryMethod;
    ClientDetails: ClientDetails;
    Product: Product;
    RequestedClientDetail: RequestedClientDetail;
    PurchaseDetails: PurchaseDetails;
    PaymentType: PaymentType;
    PaymentDetails: PaymentDetails;
    BankAccount: BankAccount;
    IssuerDetails: IssuerDetails;
    TransactionFlow: TransactionFlow;
    TransactionSettlement: TransactionSettlement;
    FpxWebhookPayload: FpxWebhookPayload;
    FpxBrowserData: FpxBrowserData;
    TransactionExtra: TransactionExtra;
    AttemptType: AttemptType;
    AttemptErrorCode: AttemptErrorCode;
    AttemptError: AttemptError;
    PaymentAttempt: PaymentAttempt;
    TransactionData: TransactionData;
    PurchaseStatus: PurchaseStatus;
    RelatedObject: RelatedObject;
    PurchaseStatusChange: PurchaseStatusChange;
    RefundAvailability: RefundAvailability;
    CurrencyConversion: CurrencyConversion;
    PurchaseProduct: PurchaseProduct;
    UpsellCampaign: UpsellCampaign;
    ReferralCodeDetails: ReferralCodeDetails;
    RetainLevelDetails: RetainLevelDetails;
    AuditLogEntry: AuditLogEntry;
    Purchase: Purchase;
    ErrorCode: ErrorCode;
    ErrorItem: ErrorItem;
    ErrorTree: ErrorTree;
    ErrorNode: ErrorNode;
    ApiError: ApiError;
    KnownWebhookEventType: KnownWebhookEventType;
    WebhookEventType: WebhookEventType;
    PurchaseCallback: PurchaseCallback;
    CaptureRequest: CaptureRequest;
    ChargeRequest: ChargeRequest;
    RefundRequest: RefundRequest;
    RelatedPurchase: RelatedPurchase;
    AccountExtra: AccountExtra;
    Payment: Payment;
    RefundResult: RefundResult;
    MarkAsPaidRequest: MarkAsPaidRequest;
    PaymentMethodLogo: PaymentMethodLogo;
    PaymentMethodsResponse: PaymentMethodsResponse;
    Client: Client;
    ClientList: ClientList;
    ClientInput: ClientInput;
    ClientRecurringToken: ClientRecurringToken;
    ClientRecurringTokenList: ClientRecurringTokenList;
    Webhook: Webhook;
    WebhookList: WebhookList;
    WebhookInput: WebhookInput;
    WebhookPatch: WebhookPatch;
    PublicKey: PublicKey;
    PaymentMethod: PaymentMethod;
    TransactionProduct: TransactionProduct;
    Balance: Balance;
    BalanceByCurrency: BalanceByCurrency;
    TurnoverCount: TurnoverCount;
    Turnover: Turnover;
    TurnoverPair: TurnoverPair;
    KnownStatementFormat: KnownStatementFormat;
    StatementFormat: StatementFormat;
    StatementStatus: StatementStatus;
    CompanyStatement: CompanyStatement;
    CompanyStatementList: CompanyStatementList;
    CompanyStatementInput: CompanyStatementInput;
    PeriodUnits: PeriodUnits;
    KnownBillingTemplateClientStatus: KnownBillingTemplateClientStatus;
    BillingTemplateClientInput: BillingTemplateClientInput;
    InvoiceBatchInput: InvoiceBatchInput;
    BillingTemplate: BillingTemplate;
    BillingTemplateList: BillingTemplateList;
    BillingTemplateFields: BillingTemplateFields;
    InvoiceTemplateInput: InvoiceTemplateInput;
    SubscriptionTemplateInput: SubscriptionTemplateInput;
    BillingTemplateInput: BillingTemplateInput;
    BillingTemplateClientStatus: BillingTemplateClientStatus;
    BillingTemplateClient: BillingTemplateClient;
    AddSubscriberResponse: AddSubscriberResponse;
    BillingTemplateClientList: BillingTemplateClientList;
    BillingTemplateClientPatch: BillingTemplateClientPatch;
    PurchaseCreatedEvent: PurchaseCreatedEvent;
    PurchaseViewedEvent: PurchaseViewedEvent;
    PurchasePaidEvent: PurchasePaidEvent;
    PurchasePaymentFailureEvent: PurchasePaymentFailureEvent;
    PurchasePendingExecuteEvent: PurchasePendingExecuteEvent;
    PurchasePendingChargeEvent: PurchasePendingChargeEvent;
    PurchaseCancelledEvent: PurchaseCancelledEvent;
    PurchaseHoldEvent: PurchaseHoldEvent;
    PurchasePreauthorizedEvent: PurchasePreauthorizedEvent;
    PurchasePendingCaptureEvent: PurchasePendingCaptureEvent;
    PurchaseCapturedEvent: PurchaseCapturedEvent;
    PurchaseCaptureFailureEvent: PurchaseCaptureFailureEvent;
    PurchasePendingReleaseEvent: PurchasePendingReleaseEvent;
    PurchaseReleasedEvent: PurchaseReleasedEvent;
    PurchaseReleaseFailureEvent: PurchaseReleaseFailureEvent;
    PurchasePendingRefundEvent: PurchasePendingRefundEvent;
    PurchaseRefundFailureEvent: PurchaseRefundFailureEvent;
    PaymentRefundedEvent: PaymentRefundedEvent;
    PurchasePendingRecurringTokenDeleteEvent: PurchasePendingRecurringTokenDeleteEvent;
    PurchaseRecurringTokenDeletedEvent: PurchaseRecurringTokenDeletedEvent;
    PurchaseSubscriptionChargeFailureEvent: PurchaseSubscriptionChargeFailureEvent;
    BillingTemplateClientSubscriptionBillingCancelledEvent: BillingTemplateClientSubscriptionBillingCancelledEvent;
    PurchaseSettledEvent: PurchaseSettledEvent;
    PaymentChargedBackEvent: PaymentChargedBackEvent;
    PaymentChargebackReversedEvent: PaymentChargebackReversedEvent;
    PayoutStatus: PayoutStatus;
    PayoutStatusChange: PayoutStatusChange;
    Payout: Payout;
    PayoutCreatedEvent: PayoutCreatedEvent;
    PayoutPendingEvent: PayoutPendingEvent;
    PayoutSuccessEvent: PayoutSuccessEvent;
    PayoutFailedEvent: PayoutFailedEvent;
  };
  responses: {
    /** The request is wrong, not possible in the current state, or was refused by the acquirer. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The key is missing, malformed or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The key has no access to the object. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The request is well-formed but makes no sense. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** Too many requests. Wait for Retry-After when it is sent, else back off with jitter. */
    RateLimited: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The gateway failed; the outcome of a write is unknown. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** A bank or card network behind the gateway failed; the outcome of a write is unknown. Read the object before anything else. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** There is no such object. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The action is not valid in the current state. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
    /** The path does not take this method. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ApiError;
      };
    };
  };
  parameters: {
    /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
    IdempotencyKey: string;
    /** RSA signature of the raw body, in base64. */
    WebhookSignature: string;
    /** Id of the purchase. */
    PurchaseId: string;
    /**
     * An e-mail to look for. What else it finds, and whether a part of it is enough, is not documented.
     *
     * @example aina@example.com
     */
    ClientQuery: string;
    /** Id of the client. */
    ClientId: string;
    /** Id of the client. */
    TokenClientId: string;
    /** Id of the token, which is the id of the purchase that saved it. */
    TokenPurchaseId: string;
    /** Id of the webhook. */
    WebhookId: string;
    /** Only transactions paid with a saved token, or only others. */
    Tokenized: boolean;
    /** Only these brands. */
    Brand: string[];
    /** Only these terminals. */
    TerminalUid: string[];
    /** Only these payment methods. */
    PaymentMethodFilter: PaymentMethod[];
    /** Only these kinds of transaction. */
    ProductFilter: TransactionProduct[];
    /** Only these channels. */
    FlowFilter: TransactionFlow[];
    /** Only these countries, ISO 3166-1 alpha-2. */
    CountryFilter: string[];
    /** Id of the statement. */
    CompanyStatementId: string;
    /** Id of the billing template. */
    BillingTemplateId: string;
    /** Id of the subscriber. */
    BillingTemplateClientId: string;
  };
  requestBodies: never;
  headers: {
    /** How long to wait: seconds, or an HTTP date. */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  /**
   * Create a purchase.
   *
   * Registers a payment and returns the link to send the payer to (`checkout_url`) and, where enabled, the target of a card form of your own (`direct_post_url`). Name the payer by `client` or by `client_id`, not both. A total of zero needs `skip_capture`, and `skip_capture` needs a method that can hold funds; otherwise the call is refused. Two calls make two purchases, even with one idempotency key, so keep your own `reference`.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/create
   */
  createPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseCreate;
      };
    };
    responses: {
      /** The purchase, ready to be paid. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Get a purchase.
   *
   * Returns the purchase as it stands now. The newest attempt comes first in `transaction_data.attempts`. This is the call to make when the outcome of a write is unknown.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /purchases/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/retrieve
   */
  getPurchase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Cancel a purchase.
   *
   * Makes sure that a purchase can no longer be paid. Refused once it is cancelled, or in any other status that does not allow it.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/cancel/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/cancel
   */
  cancelPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cancelled purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Capture a purchase.
   *
   * Takes all or part of the funds on hold; the rest is released. Possible in the status `hold`, for at most 30 days. A slow acquirer leaves the purchase in `pending_capture`. When the acquirer refuses, the reason stands in the newest attempt. Where the outcome is unknown, read the purchase first.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/capture/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/capture
   */
  capturePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CaptureRequest;
      };
    };
    responses: {
      /** The purchase, `paid` or `pending_capture`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Release a purchase.
   *
   * Gives the funds on hold back to the payer. Possible in the status `hold`, for at most 30 days. A slow acquirer leaves the purchase in `pending_release`. Where the outcome is unknown, read the purchase first.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/release/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/release
   */
  releasePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The purchase, `released` or `pending_release`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Charge a purchase.
   *
   * Pays this purchase with a token saved by an earlier one: create a purchase, then charge it with the id of the first purchase whose `is_recurring_token` is true. That one must have been paid or preauthorized. The token is checked before the status. Renewals are yours to schedule. Where the outcome is unknown, read the purchase first.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/charge/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/charge
   */
  chargePurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ChargeRequest;
      };
    };
    responses: {
      /** The purchase, `paid` or `pending_charge`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Refund a purchase.
   *
   * Gives all or part of a paid purchase back and returns the payment that did it. While the acquirer is still working, the response is the purchase instead, in `pending_refund`; the event `payment.refunded` tells the end. See `refund_availability` and `refundable_amount` for what is possible. Where the outcome is unknown, read the purchase first.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/refund/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/refund
   */
  refundPurchase: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": RefundRequest;
      };
    };
    responses: {
      /** The refund, or the purchase while it is in processing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResult;
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
  /**
   * Mark a purchase as paid.
   *
   * Sets the purchase to `paid` by hand, for money received elsewhere. No money is moved.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/mark_as_paid/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/mark-as-paid
   */
  markPurchaseAsPaid: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": MarkAsPaidRequest;
      };
    };
    responses: {
      /** The purchase, with `marked_as_paid` true. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Resend an invoice.
   *
   * Mails the invoice to the payer once more.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/resend_invoice/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/resend-invoice
   */
  resendPurchaseInvoice: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Delete the token of a purchase.
   *
   * Forgets the token this purchase saved, also from its client, and sets `is_recurring_token` to false. It may finish later; two events tell.
   *
   * Not safe to repeat: a second request may act twice. The provider promises to act once for one `idempotencyKey`, and was seen to act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /purchases/{id}/delete_recurring_token/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/purchases/delete-recurring-token
   */
  deletePurchaseRecurringToken: {
    parameters: {
      query?: never;
      header?: {
        /** Key meant to make a repeat safe. Creating a purchase twice with one key made two purchases in a test, so nothing may depend on it. */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** Id of the purchase. */
        id: components["parameters"]["PurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * List payment methods.
   *
   * Returns what a payer of a brand can pay with. Send the amount: methods are hidden below their minimum, and 1000 (RM 10) shows all. Use the key you create the purchase with, since it decides test mode. The response comes whole.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /payment_methods/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/payment-methods/list
   */
  listPaymentMethods: {
    parameters: {
      query: {
        /** Id of the brand. */
        brand_id: string;
        /** Currency of the payment. */
        currency: "MYR";
        /** Country of the payer, ISO 3166-1 alpha-2. */
        country?: string;
        /** Only methods that can save a token. */
        recurring?: boolean;
        /** Only methods that can hold funds. */
        skip_capture?: boolean;
        /** Only methods that can save a card without a charge. */
        preauthorization?: boolean;
        /** Language of the names, ISO 639-1. */
        language?: string;
        /** Amount of the payment, in the smallest currency unit. */
        amount?: MoneyAmount;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The methods. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodsResponse;
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
  /**
   * List clients.
   *
   * Returns the stored clients, page by page; with `q` those that a search finds. An e-mail may belong to several clients.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /clients/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/list
   */
  listClients: {
    parameters: {
      query?: {
        /**
         * An e-mail to look for. What else it finds, and whether a part of it is enough, is not documented.
         *
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
      /** A page of clients. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  /**
   * Create a client.
   *
   * Stores a customer, to be named in purchases and subscriptions later.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /clients/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/create
   */
  createClient: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClientInput;
      };
    };
    responses: {
      /** The stored client. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
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
  /**
   * Get a client.
   *
   * Returns one stored client.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /clients/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/retrieve
   */
  getClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
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
  /**
   * Replace a client.
   *
   * Replaces all fields of a client.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PUT /clients/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/update
   */
  updateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClientInput;
      };
    };
    responses: {
      /** The replaced client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
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
  /**
   * Delete a client.
   *
   * Deletes a stored client.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /clients/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/delete
   */
  deleteClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; there is no body. */
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
  /**
   * Change a client.
   *
   * Changes some fields of a client and leaves the rest.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PATCH /clients/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/partial-update
   */
  patchClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ClientPatch;
      };
    };
    responses: {
      /** The changed client. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Client;
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
  /**
   * List the tokens of a client.
   *
   * Returns the payment tokens saved for a client, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /clients/{id}/recurring_tokens/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/list-recurring-tokens
   */
  listClientRecurringTokens: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        id: components["parameters"]["ClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientRecurringTokenList;
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
  /**
   * Get a token of a client.
   *
   * Returns one saved token.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /clients/{client_id}/recurring_tokens/{purchase_id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/retrieve-recurring-tokens
   */
  getClientRecurringToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        client_id: components["parameters"]["TokenClientId"];
        /** Id of the token, which is the id of the purchase that saved it. */
        purchase_id: components["parameters"]["TokenPurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ClientRecurringToken;
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
  /**
   * Delete a token of a client.
   *
   * Forgets a saved token, with the same effect on the purchase as deleting it there.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /clients/{client_id}/recurring_tokens/{purchase_id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/clients/delete-recurring-tokens
   */
  deleteClientRecurringToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the client. */
        client_id: components["parameters"]["TokenClientId"];
        /** Id of the token, which is the id of the purchase that saved it. */
        purchase_id: components["parameters"]["TokenPurchaseId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; there is no body. */
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
  /**
   * List webhooks.
   *
   * Returns the webhooks, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /webhooks/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/list
   */
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WebhookList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  /**
   * Create a webhook.
   *
   * Subscribes a URL to events. A test key makes a webhook for test events, a live key one for live events. The response carries the key that verifies its deliveries.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /webhooks/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/create
   */
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookInput;
      };
    };
    responses: {
      /** The stored webhook. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
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
  /**
   * Get a webhook.
   *
   * Returns one webhook.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /webhooks/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/retrieve
   */
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
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
  /**
   * Replace a webhook.
   *
   * Replaces all fields of a webhook.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PUT /webhooks/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/update
   */
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookInput;
      };
    };
    responses: {
      /** The replaced webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
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
  /**
   * Delete a webhook.
   *
   * Ends the subscription of a URL.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /webhooks/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/delete
   */
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; there is no body. */
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
  /**
   * Change a webhook.
   *
   * Changes some fields of a webhook and leaves the rest.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PATCH /webhooks/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/webhooks/partial-update
   */
  patchWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the webhook. */
        id: components["parameters"]["WebhookId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WebhookPatch;
      };
    };
    responses: {
      /** The changed webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Webhook;
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
  /**
   * Get the public key.
   *
   * Returns the key of the company, which verifies calls to a `success_callback`. Webhooks have a key of their own. The response is a JSON string, not an object.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /public_key/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/public-key/retrieve
   */
  getPublicKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The key, as a PEM document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PublicKey;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  /**
   * Get the balance.
   *
   * Returns the balance of the company by currency, now or at a time in the past, narrowed by filters.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /account/json/balance/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/account/balance
   */
  getCompanyBalance: {
    parameters: {
      query: {
        /** Currencies, in upper case. */
        currency: string[];
        /** Time of the balance, in Unix seconds (UTC); now when left out. */
        from?: number;
        /** Only transactions paid with a saved token, or only others. */
        tokenized?: components["parameters"]["Tokenized"];
        /** Only these brands. */
        brand?: components["parameters"]["Brand"];
        /** Only these terminals. */
        terminal_uid?: components["parameters"]["TerminalUid"];
        /** Only these payment methods. */
        payment_method?: components["parameters"]["PaymentMethodFilter"];
        /** Only these kinds of transaction. */
        product?: components["parameters"]["ProductFilter"];
        /** Only these channels. */
        flow?: components["parameters"]["FlowFilter"];
        /** Only these countries, ISO 3166-1 alpha-2. */
        country?: components["parameters"]["CountryFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The balance by currency. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BalanceByCurrency;
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
  /**
   * Get the turnover.
   *
   * Returns the turnover of the company in one currency, incoming and outgoing, narrowed by filters.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /account/json/turnover/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/account/turnover
   */
  getCompanyTurnover: {
    parameters: {
      query: {
        /** Currency, in upper case; exactly one. */
        currency: string;
        /** Start of the window, in Unix seconds (UTC), included. */
        from?: number;
        /** End of the window, in Unix seconds (UTC), excluded. */
        to?: number;
        /** Only transactions paid with a saved token, or only others. */
        tokenized?: components["parameters"]["Tokenized"];
        /** Only these brands. */
        brand?: components["parameters"]["Brand"];
        /** Only these terminals. */
        terminal_uid?: components["parameters"]["TerminalUid"];
        /** Only these payment methods. */
        payment_method?: components["parameters"]["PaymentMethodFilter"];
        /** Only these kinds of transaction. */
        product?: components["parameters"]["ProductFilter"];
        /** Only these channels. */
        flow?: components["parameters"]["FlowFilter"];
        /** Only these countries, ISO 3166-1 alpha-2. */
        country?: components["parameters"]["CountryFilter"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The turnover. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TurnoverPair;
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
  /**
   * List statements.
   *
   * Returns the statements, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /company_statements/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/company-statements/list
   */
  listCompanyStatements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of statements. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CompanyStatementList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      500: components["responses"]["InternalError"];
      502: components["responses"]["BadGateway"];
    };
  };
  /**
   * Schedule a statement.
   *
   * Starts the making of a statement in the background. The filters stand in the query, the format in the body. Read the statement until it is done, then fetch `download_url`.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /company_statements/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/company-statements/schedule
   */
  scheduleCompanyStatement: {
    parameters: {
      query: {
        /** Currency. */
        currency: string;
        /** Start of the period, in Unix seconds (UTC). */
        from?: number;
        /** End of the period, in Unix seconds (UTC). */
        to?: number;
        /** Start of the period of payment, in Unix seconds (UTC). */
        paid_from?: number;
        /** End of the period of payment, in Unix seconds (UTC). */
        paid_to?: number;
        /** Start of the period of the last change, in Unix seconds (UTC). */
        updated_from?: number;
        /** End of the period of the last change, in Unix seconds (UTC). */
        updated_to?: number;
        /** Only this brand. */
        brand_id?: string;
        /** Only this shop. */
        shop_id?: string;
        /** Text to search for. */
        q?: string;
        /** Text to search for in products. */
        products?: string;
        /** Smallest and largest total, in the smallest currency unit. */
        total?: MoneyAmount[];
        /** Only this payment method. */
        payment_method?: PaymentMethod;
        /** Only payments with 3-D Secure, or only those without; a boolean sent as text. */
        three_d_secure?: string;
        /** Only this country, ISO 3166-1 alpha-2. */
        country?: string;
        /** Only this status. */
        status?: string;
        /** Only this kind of transaction. */
        product?: TransactionProduct;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": CompanyStatementInput;
      };
    };
    responses: {
      /** The scheduled statement. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CompanyStatement;
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
  /**
   * Get a statement.
   *
   * Returns one statement: its status and, once done, where to fetch it.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /company_statements/{id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/company-statements/retrieve
   */
  getCompanyStatement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the statement. */
        id: components["parameters"]["CompanyStatementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The statement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CompanyStatement;
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
  /**
   * Cancel a statement.
   *
   * Stops the making of a statement.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /company_statements/{id}/cancel/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/company-statements/cancel
   */
  cancelCompanyStatement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the statement. */
        id: components["parameters"]["CompanyStatementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The statement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CompanyStatement;
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
  /**
   * Send invoices.
   *
   * Makes and mails one-off invoices to one or many clients: one purchase each. No template is stored; `title` and `is_subscription` are read-only here.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /billing/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  sendInvoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": Writable<InvoiceBatchInput>;
      };
    };
    responses: {
      /** The purchases. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase[];
        };
      };
      /** The purchases. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase[];
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
  /**
   * List billing templates.
   *
   * Returns the templates, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /billing_templates/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/billing/list
   */
  listBillingTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplateList;
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
  /**
   * Create a billing template.
   *
   * Stores a template for one-off invoices or for a subscription. Clients are added later.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /billing_templates/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/billing/create
   */
  createBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateInput;
      };
    };
    responses: {
      /** The stored template. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplate;
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
  /**
   * Get a billing template.
   *
   * Returns one template.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /billing_templates/{id}/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  getBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplate;
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
  /**
   * Replace a billing template.
   *
   * Replaces a template. Its kind cannot change, and the billing period is read-only once there are subscribers.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PUT /billing_templates/{id}/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  updateBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateInput;
      };
    };
    responses: {
      /** The replaced template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplate;
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
  /**
   * Delete a billing template.
   *
   * Deletes a template.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `DELETE /billing_templates/{id}/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  deleteBillingTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; there is no body. */
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
  /**
   * Send an invoice from a template.
   *
   * Makes one purchase from a template for one-off invoices and mails it. The binding of client and template is not stored.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /billing_templates/{id}/send_invoice/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  sendBillingTemplateInvoice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateClientInput;
      };
    };
    responses: {
      /** The purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Purchase;
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
  /**
   * Add a subscriber.
   *
   * Starts a client's billing under a subscription template.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `POST /billing_templates/{id}/add_subscriber/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/billing/add-subscriber
   */
  addBillingTemplateSubscriber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateClientInput;
      };
    };
    responses: {
      /** The subscriber and the first purchase. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": AddSubscriberResponse;
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
  /**
   * List the subscribers of a template.
   *
   * Returns the subscribers, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /billing_templates/{id}/clients/`
   *
   * @see https://github.com/CHIPAsia/chip-php-sdk/blob/HEAD/lib/Traits/Api/Billing.php
   */
  listBillingTemplateClients: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of subscribers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplateClientList;
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
  /**
   * Get a subscriber.
   *
   * Returns one subscriber.
   *
   * Safe to repeat: it changes nothing.
   *
   * `GET /billing_templates/{id}/clients/{billing_template_client_id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/billing/retrieve-client
   */
  getBillingTemplateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
        /** Id of the subscriber. */
        billing_template_client_id: components["parameters"]["BillingTemplateClientId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The subscriber. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplateClient;
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
  /**
   * Change a subscriber.
   *
   * Pauses or resumes a subscription, or changes what is mailed.
   *
   * Not safe to repeat: a second request may act twice. If the outcome is unknown, check with the provider before you call again.
   *
   * `PATCH /billing_templates/{id}/clients/{billing_template_client_id}/`
   *
   * @see https://docs.chip-in.asia/chip-collect/api-reference/billing/update-client
   */
  patchBillingTemplateClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the billing template. */
        id: components["parameters"]["BillingTemplateId"];
        /** Id of the subscriber. */
        billing_template_client_id: components["parameters"]["BillingTemplateClientId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateClientPatch;
      };
    };
    responses: {
      /** The changed subscriber. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BillingTemplateClient;
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseCreatedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseViewedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePaidEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePaymentFailureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingExecuteEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingChargeEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseCancelledEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseHoldEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePreauthorizedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingCaptureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseCapturedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseCaptureFailureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingReleaseEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseReleasedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseReleaseFailureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingRefundEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseRefundFailureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentRefundedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchasePendingRecurringTokenDeleteEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseRecurringTokenDeletedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseSubscriptionChargeFailureEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BillingTemplateClientSubscriptionBillingCancelledEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PurchaseSettledEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentChargedBackEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentChargebackReversedEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
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
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutPendingEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutSuccessEvent;
      };
    };
    responses: {
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
        /** RSA signature of the raw body, in base64. */
        "X-Signature": components["parameters"]["WebhookSignature"];
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
      /** Received; the delivery is done. */
      "2XX": {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** Refused, for instance because the signature is wrong. Any response but 2xx, or none in time, is tried again. */
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
/**
 * Amount in the smallest unit of the currency: `100` is RM 1.00.
 *
 * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
 *
 * Format: int64
 */
export type MoneyAmount = number;
/** One line of a purchase to create. Its total is (price × quantity − discount) plus tax, rounded half up. */
export type ProductInput = {
  /** Name of the line. */
  name: string;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  price: MoneyAmount;
  /**
   * Quantity, as a decimal string or a number; at most 4 digits after the point.
   *
   * @default 1
   */
  quantity?: string | number;
  /**
   * Discount on the whole line, not per unit, in the smallest currency unit.
   *
   * @default 0
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  discount?: MoneyAmount;
  /**
   * Tax added on top, in percent from 0 to 100, as a decimal string or a number; at most 5 digits, 2 of them after the point.
   *
   * @default 0
   */
  tax_percent?: string | number;
  /** Category of the line. */
  category?: string;
  /**
   * Replaces the computed total of the line, in the smallest currency unit.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   *
   * @default null
   */
  total_price_override?: number | null;
};
/** A detail the payer can be asked for. */
export type KnownRequestedClientDetail =
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
/** One delivery option. */
export type ShippingOption = {
  [key: string]: unknown;
};
/** Settings of single payment methods. */
export type PaymentMethodDetails = {
  [key: string]: unknown;
};
/** Free data of the merchant. */
export type PurchaseMetadata = {
  [key: string]: unknown;
};
/** Amounts and invoice data of a purchase to create. */
export type PurchaseDetailsInput = {
  /** Currency, ISO 4217. */
  currency?: string;
  /** Lines of the purchase. */
  products: ProductInput[];
  /** Language of the payment page and the invoice, ISO 639-1; the setting of the brand when left out. */
  language?: string;
  /** Notes on the invoice. */
  notes?: string;
  /**
   * Amount added to the total, in the smallest currency unit; negative lowers it, down to minus the total.
   *
   * @default 0
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  debt?: MoneyAmount;
  /**
   * Subtotal to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   *
   * @default null
   */
  subtotal_override?: number | null;
  /**
   * Tax to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   *
   * @default null
   */
  total_tax_override?: number | null;
  /**
   * Discount to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   *
   * @default null
   */
  total_discount_override?: number | null;
  /**
   * Replaces the total that is charged, in the smallest currency unit. Zero together with `skip_capture` makes a preauthorization.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   *
   * @default null
   */
  total_override?: number | null;
  /**
   * Details to ask the payer for; those already known are dropped.
   *
   * @default []
   */
  request_client_details?: KnownRequestedClientDetail[];
  /** Time zone, as a name of the TZ database. */
  timezone?: string;
  /**
   * Whether the purchase expires at `due`; otherwise it becomes overdue and can still be paid.
   *
   * @default false
   */
  due_strict?: boolean;
  /** Text in the invoice mail. */
  email_message?: string;
  /** Delivery options. */
  shipping_options?: ShippingOption[];
  /** Settings of single payment methods. */
  payment_method_details?: PaymentMethodDetails;
  /** Whether the purchase has upsell products. */
  has_upsell_products?: boolean;
  /** Whether the payer has only one attempt. */
  single_attempt?: boolean;
  /** Data of the merchant. */
  metadata?: PurchaseMetadata;
};
/** Payment method a purchase can be limited to. `card` and `razer` are refused at creation. */
export type WhitelistedPaymentMethod =
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
/** Where a purchase comes from. */
export type Platform = ("web" | "api" | "ios" | "android" | "macos" | "windows") | (string & {});
/** What a new purchase says besides its payer. Fields the gateway does not know are ignored without an error, also known ones at the wrong level. */
export type PurchaseCreateFields = {
  /** Amounts and invoice data. */
  purchase: PurchaseDetailsInput;
  /**
   * Id of the brand, from the merchant portal.
   *
   * Format: uuid
   */
  brand_id: string;
  /**
   * Whether the payer gets a receipt by e-mail.
   *
   * @default false
   */
  send_receipt?: boolean;
  /**
   * Cards only: hold the funds, to be captured or released later. With a total of zero the card is verified and saved instead. Refused when no available method can do it.
   *
   * @default false
   */
  skip_capture?: boolean;
  /**
   * Save the payment details for later charges without asking the payer.
   *
   * @default false
   */
  force_recurring?: boolean;
  /** Invoice or order number of the merchant. */
  reference?: string;
  /**
   * Date shown on the invoice; today in the time zone of the purchase when left out.
   *
   * Format: date
   */
  issued?: string | null;
  /**
   * Deadline of the payment, in Unix seconds (UTC). Enforced only with `purchase.due_strict`.
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  due?: number | null;
  /** Methods the payer may use. */
  payment_method_whitelist?: WhitelistedPaymentMethod[];
  /**
   * Where the payer goes after a successful payment.
   *
   * Format: uri
   */
  success_redirect?: string;
  /**
   * Where the payer goes after a failed payment.
   *
   * Format: uri
   */
  failure_redirect?: string;
  /**
   * Target of a "return to seller" button; following it does not cancel the purchase. May not contain `<`, `>`, quotes or a backtick.
   *
   * Format: uri
   */
  cancel_redirect?: string;
  /**
   * URL that is called, server to server, when the payment succeeds. May not name a port.
   *
   * Format: uri
   */
  success_callback?: string;
  /** Name and version of the calling software. */
  creator_agent?: string;
  /** Where the purchase comes from. */
  platform?: Platform;
  /** Labels of the merchant. */
  tags?: string[];
  /** Upsell campaigns. */
  upsell_campaigns?: string[];
  /** Referral campaign. */
  referral_campaign_id?: string;
};
/** Fields of a client to change; those left out stay as they are. */
export type ClientPatch = {
  /**
   * E-mail of the payer.
   *
   * Format: email
   */
  email?: string;
  /** Phone number: country code, a space, the number. */
  phone?: string;
  /** Full name of the payer; sending it is advised. */
  full_name?: string;
  /** Personal identification number. */
  personal_code?: string;
  /** Street and house number. */
  street_address?: string;
  /** Country as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /** City. */
  city?: string;
  /** Postal code. */
  zip_code?: string;
  /** State or region. */
  state?: string;
  /** Street and house number of the delivery address. */
  shipping_street_address?: string;
  /** Country of the delivery address, ISO 3166-1 alpha-2. */
  shipping_country?: string;
  /** City of the delivery address. */
  shipping_city?: string;
  /** Postal code of the delivery address. */
  shipping_zip_code?: string;
  /** State or region of the delivery address. */
  shipping_state?: string;
  /** Legal name of the company. */
  legal_name?: string;
  /** Trading name of the company. */
  brand_name?: string;
  /** Registration number of the company. */
  registration_number?: string;
  /** Tax number of the company. */
  tax_number?: string;
  /** Bank account number, for instance an IBAN. */
  bank_account?: string;
  /** Bank code: SWIFT/BIC, or a local code such as `MBB`. */
  bank_code?: string;
  /** E-mails that get a copy of each mail. */
  cc?: string[];
  /** E-mails that get a blind copy of each mail. */
  bcc?: string[];
};
/** Data of a payer. Only `email` is required. */
export type ClientDetailsInput = WithRequired<ClientPatch, "email">;
/** A purchase whose payer is described in the request. */
export type PurchaseCreateWithClient = PurchaseCreateFields & {
  /** Data of the payer. */
  client: ClientDetailsInput;
  /** Not set when `client` is sent. */
  client_id?: null;
};
/** A purchase whose payer is a stored client. */
export type PurchaseCreateWithClientId = PurchaseCreateFields & {
  /**
   * Stored client to copy the data from. Tokens saved in this payment are attached to it.
   *
   * Format: uuid
   */
  client_id: string;
  /** Not sent when `client_id` is. */
  client?: never;
};
/** A purchase to create: the payer is described by `client`, or named by `client_id`; exactly one of the two. */
export type PurchaseCreate = PurchaseCreateWithClient | PurchaseCreateWithClientId;
/** What every stored object carries: its kind, its id and two timestamps. */
export type BaseModel = {
  /** Kind of the object, such as `purchase` or `payment`. */
  type: string;
  /** Id of the object, a UUID without prefix. */
  id: string;
  /**
   * When the object was created, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  created_on: number;
  /**
   * When the object was last changed, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  updated_on: number;
};
/** Settings of a delivery channel. They differ by channel and are not documented, so other keys may appear. */
export type DeliveryMethodOptions = {
  /** Text of the message; may be empty. */
  custom_message?: string;
} & {
  [key: string]: unknown;
};
/** One way to reach the payer. */
export type DeliveryMethod = {
  /** Channel. */
  method?: ("email" | "text_message") | (string & {});
  /** Settings of the channel. */
  options?: DeliveryMethodOptions;
};
/** Data of a payer, copied at the time of the payment. Unset texts are empty, not null. */
export type ClientDetails = {
  /** E-mail of the payer. May be empty. */
  email: string;
  /** Phone number: country code, a space, the number. May be empty. */
  phone?: string;
  /** Full name of the payer; sending it is advised. May be empty. */
  full_name?: string;
  /** Personal identification number. May be empty. */
  personal_code?: string;
  /** Street and house number. May be empty. */
  street_address?: string;
  /** Country as an ISO 3166-1 alpha-2 code. May be empty. */
  country?: string;
  /** City. May be empty. */
  city?: string;
  /** Postal code. May be empty. */
  zip_code?: string;
  /** State or region. May be empty. */
  state?: string;
  /** Street and house number of the delivery address. May be empty. */
  shipping_street_address?: string;
  /** Country of the delivery address, ISO 3166-1 alpha-2. May be empty. */
  shipping_country?: string;
  /** City of the delivery address. May be empty. */
  shipping_city?: string;
  /** Postal code of the delivery address. May be empty. */
  shipping_zip_code?: string;
  /** State or region of the delivery address. May be empty. */
  shipping_state?: string;
  /** Legal name of the company. May be empty. */
  legal_name?: string;
  /** Trading name of the company. May be empty. */
  brand_name?: string;
  /** Registration number of the company. May be empty. */
  registration_number?: string;
  /** Tax number of the company. May be empty. */
  tax_number?: string;
  /** Bank account number, for instance an IBAN. May be empty. */
  bank_account?: string;
  /** Bank code: SWIFT/BIC, or a local code such as `MBB`. May be empty. */
  bank_code?: string;
  /** E-mails that get a copy of each mail. */
  cc?: string[];
  /** E-mails that get a blind copy of each mail. */
  bcc?: string[];
  /** Type of the client. */
  client_type?: string | null;
  /** How mails and messages reach the payer. */
  delivery_methods?: DeliveryMethod[];
  /** Id of the stored client. */
  client_id?: string | null;
  /** First name; may be empty. */
  first_name?: string;
  /** Last name; may be empty. */
  last_name?: string;
};
/** One line of a purchase. */
export type Product = {
  /** Name of the line. */
  name: string;
  /**
   * Price of one unit, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  price: MoneyAmount;
  /** Quantity as a decimal string, such as `1.0000`. */
  quantity?: string;
  /**
   * Discount on the whole line, not per unit, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  discount?: MoneyAmount;
  /** Tax added on top, in percent, as a decimal string such as `6.00`. */
  tax_percent?: string;
  /** Category of the line. May be empty. */
  category?: string;
  /**
   * Replaces the computed total of the line, in the smallest currency unit.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  total_price_override?: number | null;
};
/** A detail the payer is asked for. */
export type RequestedClientDetail = KnownRequestedClientDetail | (string & {});
/** Amounts and invoice data of a purchase. */
export type PurchaseDetails = {
  /** Currency, ISO 4217. */
  currency: string;
  /** Lines of the purchase. */
  products: Product[];
  /**
   * Total computed by the gateway, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  total: MoneyAmount;
  /** Language of the payment page and the invoice, ISO 639-1; the setting of the brand when left out. */
  language?: string;
  /** Notes on the invoice. May be empty. */
  notes?: string;
  /**
   * Amount added to the total, in the smallest currency unit; negative lowers it, down to minus the total.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  debt?: MoneyAmount;
  /**
   * Subtotal to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  subtotal_override?: number | null;
  /**
   * Tax to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  total_tax_override?: number | null;
  /**
   * Discount to display, in the smallest currency unit; does not change the charge.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  total_discount_override?: number | null;
  /**
   * Replaces the total that is charged, in the smallest currency unit. Zero together with `skip_capture` makes a preauthorization.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  total_override?: number | null;
  /** Details to ask the payer for; those already known are dropped. */
  request_client_details?: RequestedClientDetail[];
  /** Time zone, as a name of the TZ database. */
  timezone?: string;
  /** Whether the purchase expires at `due`; otherwise it becomes overdue and can still be paid. */
  due_strict?: boolean;
  /** Text in the invoice mail. May be empty. */
  email_message?: string;
  /** Delivery options. */
  shipping_options?: ShippingOption[];
  /** Settings of single payment methods. */
  payment_method_details?: PaymentMethodDetails;
  /** Whether the purchase has upsell products. */
  has_upsell_products?: boolean;
  /** Whether the payer has only one attempt. */
  single_attempt?: boolean;
  /** Data of the merchant. */
  metadata?: PurchaseMetadata;
};
/** Kind of payment. */
export type PaymentType =
  | ("purchase" | "purchase_charge" | "payout" | "bank_payment" | "refund" | "custom")
  | (string & {});
/** An executed transaction. `amount` is the sum of net, fee and pending amount. */
export type PaymentDetails = {
  /** Whether the money leaves the merchant, as for refunds and payouts. */
  is_outgoing?: boolean;
  /** Kind of payment. */
  payment_type?: PaymentType;
  /**
   * Gross amount, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  amount: MoneyAmount;
  /** Currency, ISO 4217. */
  currency: string;
  /**
   * What the merchant gets, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  net_amount?: MoneyAmount;
  /**
   * Fee, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  fee_amount?: MoneyAmount;
  /**
   * Reserve held back, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  pending_amount?: MoneyAmount;
  /**
   * When the reserve is set free, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  pending_unfreeze_on?: number | null;
  /** Description; may be empty. */
  description?: string;
  /**
   * When it was paid, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  paid_on?: number;
  /**
   * When the acquirer says it was paid, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  remote_paid_on?: number;
  /** Id of the merchant's bank account. */
  owned_bank_account_id?: string | null;
  /** The merchant's bank account. */
  owned_bank_account?: string | null;
  /** Code of the merchant's bank. */
  owned_bank_code?: string | null;
};
/** A bank account. */
export type BankAccount = {
  /** Account number. */
  bank_account?: string;
  /** Bank code: SWIFT/BIC, or a local code such as `MBB`. */
  bank_code?: string;
};
/** Data of the merchant for the invoice. Any of it may be empty. */
export type IssuerDetails = {
  /** Website. */
  website?: string;
  /** Street and house number. */
  legal_street_address?: string;
  /** Country, ISO 3166-1 alpha-2. */
  legal_country?: string;
  /** City. */
  legal_city?: string;
  /** Postal code. */
  legal_zip_code?: string;
  /** Bank accounts of the merchant. */
  bank_accounts?: BankAccount[];
  /** Legal name. */
  legal_name?: string;
  /** Trading name. */
  brand_name?: string;
  /** Registration number. */
  registration_number?: string;
  /** Tax number. */
  tax_number?: string;
};
/** Channel through which a transaction was started. */
export type TransactionFlow =
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
/** Settlement of a payment. */
export type TransactionSettlement = {
  /**
   * When it was settled, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  settled_on?: number;
};
/** FPX message fields, each with a list of values. The names are the bank network's, so the keys are not listed. */
export type FpxWebhookPayload = {
  [key: string]: string[];
};
/** FPX form fields as texts. The names are the bank network's, so the keys are not listed. */
export type FpxBrowserData = {
  [key: string]: string;
};
/** Data of the payment method. Its content depends on the method and is not documented as a whole, so other keys may appear. */
export type TransactionExtra = {
  /** Masked card number. */
  masked_pan?: string;
  /** Whether 3-D Secure was used. */
  three_d_secure?: boolean;
  /** Month the card expires. */
  expiry_month?: number;
  /** Year the card expires; two digits in recorded deliveries. */
  expiry_year?: number;
  /** Name on the card. */
  cardholder_name?: string;
  /** Type of the card, such as `credit`. */
  card_type?: string;
  /** Network of the card, such as `visa`. */
  card_brand?: string;
  /** Bank that issued the card; may be empty. */
  card_issuer?: string;
  /** Country of that bank, ISO 3166-1 alpha-2. */
  card_issuer_country?: string;
  /**
   * Refunds: the amount, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  amount?: MoneyAmount;
  /** Settlement of the payment. */
  settlement?: TransactionSettlement;
  /** FPX: what the bank network sent. */
  webhook_payload?: FpxWebhookPayload;
  /** FPX: what the browser of the payer carried. */
  user_web_browser_data?: FpxBrowserData;
} & {
  [key: string]: unknown;
};
/** What an attempt tried to do. */
export type AttemptType =
  | ("execute" | "authorize" | "release" | "capture" | "recurring_execute" | "delete_recurring_token" | "refund")
  | (string & {});
/** Known reasons why an attempt failed: bad input, failed authentication, refusal by the card's bank, fraud checks, trouble at the acquirer, or a wrong state. */
export type AttemptErrorCode =
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
/** Why an attempt failed. */
export type AttemptError = {
  /** Code of the failure. */
  code: AttemptErrorCode;
  /** Text for people. */
  message: string;
};
/** One attempt to move money, or to change a saved token. */
export type PaymentAttempt = {
  /** What was tried. */
  type?: AttemptType;
  /** Whether it worked. */
  successful?: boolean;
  /** Method that was used. */
  payment_method?: string;
  /** Data of the payment method. */
  extra?: TransactionExtra;
  /** Country, ISO 3166-1 alpha-2; may be empty. */
  country?: string;
  /** IP address of the payer; may be empty. */
  client_ip?: string;
  /**
   * When it was processed, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  processing_time?: number;
  /** Why it failed; null when it worked. */
  error?: AttemptError | null;
  /** Channel of the attempt. */
  flow?: TransactionFlow;
  /**
   * Fee, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  fee_amount?: MoneyAmount;
  /** Acquirer that processed it. */
  acquirer?: string;
  /** The acquirer's id of the terminal. */
  terminal_id?: string;
  /** The gateway's id of the terminal. */
  terminal_uid?: string;
  /** Whether it was made by the gateway itself. */
  is_internal?: boolean;
  /**
   * Markup, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  markup_amount?: MoneyAmount;
  /**
   * Processing fee, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  processing_fee?: MoneyAmount;
  /** Result of the pricing, such as `ok`. */
  pricing_details?: string;
  /** Whether the pricing was done. */
  pricing_calculated?: boolean;
  /** The processor's status code. */
  processing_status?: string;
  /** The processor's id of the transaction. */
  processing_tx_id?: string;
  /** Payment it belongs to. */
  related_payment_id?: string | null;
};
/** Attempts and data of the payment method. */
export type TransactionData = {
  /** Method that was used; empty until paid. */
  payment_method?: string;
  /** Channel of the payment. */
  flow?: TransactionFlow;
  /** The processor's id of the transaction; may be absent. */
  processing_tx_id?: string;
  /** Data of the payment method; `{}` until paid. */
  extra?: TransactionExtra;
  /** Country of the payment, ISO 3166-1 alpha-2; may be empty. */
  country?: string;
  /** Attempts, newest first. */
  attempts?: PaymentAttempt[];
  /** Acquirer that processed it. */
  acquirer?: string;
  /** The acquirer's id of the terminal. */
  terminal_id?: string;
  /** The gateway's id of the terminal. */
  terminal_uid?: string;
};
/** Status of a purchase. `paid`, `cleared` and `settled` are success; `error` is not final, the payer may try again; `expired`, `cancelled` and `released` are final; `refunded` may be partial. */
export type PurchaseStatus =
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
/** Pointer to another object. */
export type RelatedObject = {
  /** Kind of the object. */
  type?: string;
  /** Id of the object. */
  id?: string;
};
/** One change of the status. */
export type PurchaseStatusChange = {
  /** The new status. */
  status: PurchaseStatus;
  /**
   * When it changed, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  timestamp: number;
  /** Object that caused the change. */
  related_object?: RelatedObject | null;
};
/** Which refunds are possible. */
export type RefundAvailability =
  | ("all" | "full_only" | "partial_only" | "pis_all" | "pis_partial" | "none")
  | (string & {});
/** How an amount was converted. */
export type CurrencyConversion = {
  /** Currency before the conversion, ISO 4217. */
  original_currency?: string;
  /**
   * Amount before the conversion, in the smallest unit of that currency.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  original_amount?: MoneyAmount;
  /** Rate that was used. */
  exchange_rate?: number;
};
/** Product of the gateway a purchase was made with. */
export type PurchaseProduct =
  | ("purchases" | "billing_invoices" | "billing_subscriptions" | "billing_subscriptions_invoice")
  | (string & {});
/** An upsell campaign. */
export type UpsellCampaign = {
  [key: string]: unknown;
};
/** What a referral code gives. */
export type ReferralCodeDetails = {
  /** Id of the campaign. */
  campaign_id?: string;
  /** Kind of reward. */
  reward_type?: ("gift" | "discount" | "money") | (string & {});
  /**
   * Discount, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  discount_amount?: MoneyAmount;
  /** Discount in percent. */
  discount_percent?: number;
};
/** What a loyalty level gives. */
export type RetainLevelDetails = {
  /** Id of the campaign. */
  campaign_id?: string;
  /**
   * Discount, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  discount_amount?: MoneyAmount;
  /** Discount in percent. */
  discount_percent?: number;
};
/** One entry of the audit log. */
export type AuditLogEntry = {
  [key: string]: unknown;
};
/** A payment from its registration to its settlement. Real responses may carry more fields than are named here. */
export type Purchase = BaseModel & {
  /** Always `purchase`. */
  type: "purchase";
  /** Data of the payer, as copied at creation. */
  client: ClientDetails;
  /** Id of the stored client; filled by the gateway even when only `client` was sent. */
  client_id?: string | null;
  /** Amounts and invoice data. */
  purchase: PurchaseDetails;
  /** Id of the brand. */
  brand_id: string;
  /** The executed transaction; null until paid. */
  payment?: PaymentDetails | null;
  /** Data of the merchant for the invoice. */
  issuer_details?: IssuerDetails;
  /** Attempts and data of the payment method. */
  transaction_data?: TransactionData;
  /** Where the purchase stands. */
  status: PurchaseStatus;
  /** Changes of the status, oldest first. */
  status_history?: PurchaseStatusChange[];
  /**
   * When the payer first saw the payment page, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  viewed_on?: number | null;
  /** Id of the company. */
  company_id?: string;
  /** Whether it was created with a test key. */
  is_test: boolean;
  /** Id of the portal user who created it. */
  user_id?: string | null;
  /** Id of the billing template it was made from. */
  billing_template_id?: string | null;
  /** Id of an order. */
  order_id?: string | null;
  /** Whether the payer gets a receipt by e-mail. */
  send_receipt?: boolean;
  /** Whether the funds are held rather than taken. */
  skip_capture?: boolean;
  /** Whether the payment details are saved without asking. */
  force_recurring?: boolean;
  /** Whether the id of this purchase can be used as a token. */
  is_recurring_token?: boolean;
  /** Token that paid this purchase. */
  recurring_token?: string | null;
  /** Reference of the merchant; may be empty. */
  reference?: string;
  /** Reference made by the gateway. */
  reference_generated?: string;
  /** Notes, besides those in `purchase`. */
  notes?: string;
  /** Date shown on the invoice, as `YYYY-MM-DD`. */
  issued?: string | null;
  /**
   * Deadline of the payment, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  due?: number | null;
  /** Which refunds are possible. */
  refund_availability?: RefundAvailability;
  /**
   * What can still be refunded, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  refundable_amount?: MoneyAmount;
  /** How the amount was converted; null without conversion. */
  currency_conversion?: CurrencyConversion | null;
  /** Methods the payer may use; null when all are. */
  payment_method_whitelist?: WhitelistedPaymentMethod[] | null;
  /** Where the payer goes after success; may be empty. */
  success_redirect?: string;
  /** Where the payer goes after failure; may be empty. */
  failure_redirect?: string;
  /** Where the payer goes on return to the seller; may be empty. */
  cancel_redirect?: string;
  /** URL called on success; may be empty. */
  success_callback?: string;
  /** Software that created it; may be empty. */
  creator_agent?: string;
  /** Where it comes from. */
  platform?: Platform;
  /** Which product of the gateway made it. */
  product?: PurchaseProduct;
  /** IP address of the creator; may be empty. */
  created_from_ip?: string;
  /** URL of the invoice. */
  invoice_url?: string | null;
  /** Where to send the payer; may be empty. */
  checkout_url: string;
  /** Target of a card form of your own. Null unless the gateway has enabled Direct Post for the merchant, `request_client_details` is empty and both redirects are given. */
  direct_post_url?: string | null;
  /** Whether it was set to paid by hand. */
  marked_as_paid?: boolean;
  /** Upsell campaigns. */
  upsell_campaigns?: (UpsellCampaign | string)[];
  /** Id of the referral campaign. */
  referral_campaign_id?: string | null;
  /** Referral code used. */
  referral_code?: string | null;
  /** Referral code made for the payer. */
  referral_code_generated?: string | null;
  /** What the referral code gives. */
  referral_code_details?: ReferralCodeDetails | null;
  /** What the loyalty level gives. */
  retain_level_details?: RetainLevelDetails | null;
  /** Whether the payment can be retrieved. */
  can_retrieve?: boolean;
  /** Whether a chargeback can be registered. */
  can_chargeback?: boolean;
  /** Whether a chargeback can be reversed. */
  can_reverse_chargeback?: boolean;
  /** Whether it can be marked as refunded. */
  can_mark_as_refunded?: boolean;
  /** Audit log. */
  audit_log_entries?: AuditLogEntry[];
  /** Labels of the merchant. */
  tags?: string[];
} & {
  /** discriminator enum property added by openapi-typescript */
  type: "purchase";
};
/** Known error codes; others may come. What each means stands in the error table of this document. */
export type ErrorCode =
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
/** One error: a code for programs and a message for people. */
export type ErrorItem = {
  /** Code of the error. */
  code: ErrorCode;
  /** Text for people; do not parse it. */
  message: string;
};
/** Errors keyed by request field. Nested fields nest the same way, and a list item without a fault is `{}`. */
export type ErrorTree = {
  /** Errors that belong to no single field. */
  __all__?: ErrorItem[] | ErrorItem;
} & {
  [key: string]: ErrorNode;
};
/** What stands under a field: its errors, or the errors of the fields inside it. */
export type ErrorNode = ErrorItem[] | ErrorItem | ErrorTree[] | ErrorTree;
/** Body of an error response: errors keyed by field, with `__all__` for those that concern the whole request. One response can mix the forms. The errors guide also describes a plain `code` and `message`. */
export type ApiError = ErrorTree | ErrorItem;
/** An event a webhook can subscribe to. */
export type KnownWebhookEventType =
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
/** What happened. */
export type WebhookEventType = KnownWebhookEventType | (string & {});
/** The purchase as it was when it succeeded, with the event that happened. */
export type PurchaseCallback = Purchase & {
  /** What happened. */
  event_type: WebhookEventType;
};
/** How much to capture. */
export type CaptureRequest = {
  /**
   * Amount to take, in the smallest currency unit; all that is held when left out, and the rest is released.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  amount?: MoneyAmount;
};
/** Which saved token pays. */
export type ChargeRequest = {
  /**
   * Id of a purchase whose `is_recurring_token` is true.
   *
   * Format: uuid
   */
  recurring_token: string;
};
/** How much to refund. */
export type RefundRequest = {
  /**
   * Amount to give back, in the smallest currency unit; all that can be refunded when left out, and never more than `refundable_amount`.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  amount?: MoneyAmount;
};
/** The purchase a payment belongs to. */
export type RelatedPurchase = {
  /** Kind of the object. */
  type: string;
  /** Id of the object. */
  id: string;
  /** Reference of the purchase. */
  reference?: string;
};
/** Data of the account. */
export type AccountExtra = {
  [key: string]: unknown;
};
/** A single movement of money, such as a refund. The amount stands in `payment.amount`. */
export type Payment = BaseModel & {
  /** Always `payment`. */
  type: "payment";
  /** Data of the payer. */
  client: ClientDetails;
  /** The transaction. */
  payment: PaymentDetails;
  /** Data of the payment method. */
  transaction_data?: TransactionData | null;
  /** Purchase it belongs to. */
  related_to?: RelatedPurchase | null;
  /** Reference made by the gateway. */
  reference_generated?: string;
  /** Reference of the merchant; may be empty. */
  reference?: string;
  /** Id of the account. */
  account_id?: string;
  /** Id of the company. */
  company_id?: string;
  /** Id of the brand. */
  brand_id?: string;
  /** Whether it was created with a test key. */
  is_test: boolean;
  /** Id of the portal user who created it. */
  user_id?: string | null;
  /** Status of the payment. */
  status?: "success" | (string & {});
  /**
   * Fee, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  fee_amount?: MoneyAmount;
  /** Which refunds are possible. */
  refund_availability?: RefundAvailability;
  /** How the amount was converted. */
  currency_conversion?: CurrencyConversion | null;
  /** Data of the account. */
  account_extra?: AccountExtra;
  /** Rate of exchange to the currency of the account. */
  account_fx_rate?: unknown;
  /** Currency of the account. */
  account_fx_currency?: string | null;
  /** Amount in the currency of the account. */
  account_fx_buy_amount?: unknown;
  /** Audit log. */
  audit_log_entries?: AuditLogEntry[];
} & {
  /** discriminator enum property added by openapi-typescript */
  type: "payment";
};
/** The refund, or the purchase with the status `pending_refund` while the acquirer is still working; `type` tells which. */
export type RefundResult = Payment | Purchase;
/** When the purchase was paid. */
export type MarkAsPaidRequest = {
  /**
   * Time of the payment, in Unix seconds (UTC); now when left out.
   *
   * Unit: seconds since 1970 (UTC).
   */
  paid_on?: number;
};
/** Path of a logo on the host of the API, or a list of paths. */
export type PaymentMethodLogo = string | string[];
/** What a payer of this brand can pay with. */
export type PaymentMethodsResponse = {
  /** Names of the methods, for the whitelist and for `?preferred=` on the checkout link. */
  available_payment_methods: string[];
  /** Methods by country: the key is `any` or an ISO 3166-1 alpha-2 code. All card networks appear as `card`. */
  by_country?: {
    [key: string]: string[];
  };
  /** Names to display, by country; `any` reads "Other". */
  country_names?: {
    [key: string]: string;
  };
  /** Names to display, by method. */
  names?: {
    [key: string]: string;
  };
  /** Logos, by method. */
  logos?: {
    [key: string]: PaymentMethodLogo;
  };
  /** Which of the names are cards. */
  card_methods?: string[];
};
/** A stored client of the merchant. */
export type Client = BaseModel & ClientDetails;
/** One page of clients. */
export type ClientList = {
  /** The clients of this page. */
  results: Client[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** A client to store. Only `email` is required. */
export type ClientInput = ClientDetailsInput;
/** A saved payment token of a client. Its id is the id of the purchase that saved it. */
export type ClientRecurringToken = BaseModel & {
  /** Method the token was saved with, such as `card` or a card network. */
  payment_method?: string;
  /** What to show the payer; the masked card number for cards. */
  description?: string;
};
/** One page of saved tokens. */
export type ClientRecurringTokenList = {
  /** The saved tokens of this page. */
  results: ClientRecurringToken[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** A URL that is told of events. Test webhooks get test events only, and live ones live events only. */
export type Webhook = BaseModel & {
  /** Name of the webhook. */
  title: string;
  /** URL that is called. */
  callback: string;
  /** Events it is told of; empty when `all_events` is true. */
  events?: WebhookEventType[];
  /** Whether it is told of every event. */
  all_events?: boolean;
  /** PEM key that verifies this webhook's deliveries. */
  public_key?: string;
};
/** One page of webhooks. */
export type WebhookList = {
  /** The webhooks of this page. */
  results: Webhook[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** A webhook to store: a URL and at least one of `events` and `all_events`. */
export type WebhookInput = {
  /** Name of the webhook. */
  title: string;
  /**
   * URL that is called.
   *
   * Format: uri
   */
  callback: string;
  /** Events to be told of. */
  events?: KnownWebhookEventType[];
  /**
   * Whether it is told of every event.
   *
   * @default false
   */
  all_events?: boolean;
  /** Listed by the provider among the inputs; the gateway makes the key that signs this webhook's deliveries. */
  public_key?: string;
};
/** Fields of a webhook to change; those left out stay as they are. */
export type WebhookPatch = {
  /** Name of the webhook. */
  title?: string;
  /**
   * URL that is called.
   *
   * Format: uri
   */
  callback?: string;
  /** Events to be told of. */
  events?: KnownWebhookEventType[];
  /**
   * Whether it is told of every event.
   *
   * @default false
   */
  all_events?: boolean;
  /** Listed by the provider among the inputs; the gateway makes the key that signs this webhook's deliveries. */
  public_key?: string;
};
/** RSA public key as a PEM document. The response is a JSON string, so line breaks are escaped. */
export type PublicKey = string;
/** Payment method as the account filters name it. */
export type PaymentMethod =
  | ("fpx" | "fpx_b2b1" | "maestro" | "mastercard" | "razer" | "unknown" | "visa")
  | (string & {});
/** Kind of transaction an account filter selects. */
export type TransactionProduct =
  | ("bank_payment" | "custom_payment" | "invoice" | "purchase" | "refund" | "subscription")
  | (string & {});
/** Balance in one currency. Amounts may be negative. */
export type Balance = {
  /**
   * Balance before fees, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  gross_balance?: MoneyAmount;
  /**
   * Balance, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  balance?: MoneyAmount;
  /**
   * What can be paid out, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  available_balance?: MoneyAmount;
  /**
   * Reserve, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  reserved?: MoneyAmount;
  /**
   * Outgoing payments in processing, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  pending_outgoing?: MoneyAmount;
  /**
   * Fees, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  fee_sell?: MoneyAmount;
};
/** Balances by currency code. */
export type BalanceByCurrency = {
  [key: string]: Balance;
};
/** Number of transactions. */
export type TurnoverCount = {
  /** All transactions. */
  all?: number;
};
/** Turnover in one direction. */
export type Turnover = {
  /**
   * Turnover, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  turnover?: MoneyAmount;
  /**
   * Fees, in the smallest currency unit.
   *
   * Amount in the smallest unit of the currency: `100` is RM 1.00.
   *
   * Unit: minor units of the currency of the purchase, payment, statement or balance that holds the amount.
   *
   * Format: int64
   */
  fee_sell?: MoneyAmount;
  /** Number of transactions. */
  count?: TurnoverCount;
};
/** Turnover, split by direction. */
export type TurnoverPair = {
  /** Money received. */
  incoming?: Turnover;
  /** Money given back or paid out. */
  outgoing?: Turnover;
};
/** File format of a statement. */
export type KnownStatementFormat = "csv" | "xlsx";
/** File format of a statement. */
export type StatementFormat = KnownStatementFormat | (string & {});
/** Where the making of a statement stands. */
export type StatementStatus = ("pending" | "processing" | "success") | (string & {});
/** A statement of transactions, made in the background. */
export type CompanyStatement = BaseModel & {
  /** File format. */
  format?: StatementFormat;
  /** Time zone of the times in the statement. */
  timezone?: string;
  /** Whether it was made with a test key. */
  is_test?: boolean;
  /** Id of the company. */
  company_uid?: string;
  /** Filters the statement was made with. */
  query_string?: string;
  /** Where the work stands. */
  status: StatementStatus;
  /** Where to fetch the file; null is admitted until it is there. */
  download_url?: string | null;
  /**
   * When the work began, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  began_on?: number | null;
  /**
   * When the work ended, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  finished_on?: number | null;
};
/** One page of statements. */
export type CompanyStatementList = {
  /** The statements of this page. */
  results: CompanyStatement[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** Format of a statement to make. */
export type CompanyStatementInput = {
  /** File format. */
  format?: KnownStatementFormat;
  /** Time zone of the times in the statement, as a name of the TZ database. */
  timezone?: string;
};
/** Unit of a period. */
export type PeriodUnits = ("days" | "weeks" | "months") | (string & {});
/** Where a subscription stands. */
export type KnownBillingTemplateClientStatus = "pending" | "inactive" | "active" | "subscription_paused";
/** A client to bill. Only `client_id` is needed. */
export type BillingTemplateClientInput = {
  /**
   * Stored client; cannot be changed later.
   *
   * Format: uuid
   */
  client_id: string;
  /** Status; `inactive` when left out. */
  status?: KnownBillingTemplateClientStatus;
  /** Methods the payer may use. */
  payment_method_whitelist?: WhitelistedPaymentMethod[];
  /**
   * Whether an invoice is mailed when a charge fails.
   *
   * @default true
   */
  send_invoice_on_charge_failure?: boolean;
  /**
   * Whether an invoice is mailed when the client is added.
   *
   * @default false
   */
  send_invoice_on_add_subscriber?: boolean;
  /**
   * Whether a receipt is mailed.
   *
   * @default true
   */
  send_receipt?: boolean;
};
/** One-off invoices for one or many clients; no template is stored. */
export type InvoiceBatchInput = {
  /** Amounts and invoice data, copied to each purchase made. */
  purchase: PurchaseDetailsInput;
  /**
   * Id of the brand.
   *
   * Format: uuid
   */
  brand_id: string;
  /**
   * Save the payment details without asking the payer.
   *
   * @default false
   */
  force_recurring?: boolean;
  /** Number of billing cycles. */
  number_of_billing_cycles?: number;
  /**
   * Date shown on the invoice; not for subscriptions.
   *
   * Format: date
   */
  invoice_issued?: string | null;
  /**
   * Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  invoice_due?: number | null;
  /**
   * Whether funds are held rather than taken.
   *
   * @default false
   */
  invoice_skip_capture?: boolean;
  /** Whether a receipt is mailed. */
  invoice_send_receipt?: boolean;
  /**
   * Length of a billing period, in `subscription_period_units`; read-only once there are subscribers.
   *
   * @default 1
   */
  subscription_period?: number;
  /** Unit of the billing period. */
  subscription_period_units?: PeriodUnits;
  /**
   * Time to pay, in `subscription_due_period_units`.
   *
   * @default 7
   */
  subscription_due_period?: number;
  /** Unit of the time to pay. */
  subscription_due_period_units?: PeriodUnits;
  /**
   * Whether a period is charged at its end.
   *
   * @default false
   */
  subscription_charge_period_end?: boolean;
  /**
   * Free periods at the start.
   *
   * @default 0
   */
  subscription_trial_periods?: number;
  /**
   * Whether the subscription runs.
   *
   * @default false
   */
  subscription_active?: boolean;
  /** Read-only here. */
  title?: $Read<string>;
  /** Read-only here. */
  is_subscription?: $Read<boolean>;
  /** Clients to invoice. */
  clients: BillingTemplateClientInput[];
};
/** A template that purchases are made from. */
export type BillingTemplate = BaseModel & {
  /** Amounts and invoice data, copied to each purchase made. */
  purchase: PurchaseDetails;
  /** Id of the brand. */
  brand_id: string;
  /** Name of the template. */
  title: string;
  /** Whether it bills again and again; cannot be changed later. */
  is_subscription: boolean;
  /** Save the payment details without asking the payer. */
  force_recurring?: boolean;
  /** Number of billing cycles. */
  number_of_billing_cycles?: number;
  /** Date shown on the invoice, as `YYYY-MM-DD`; not for subscriptions. */
  invoice_issued?: string | null;
  /**
   * Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  invoice_due?: number | null;
  /** Whether funds are held rather than taken. */
  invoice_skip_capture?: boolean;
  /** Whether a receipt is mailed. */
  invoice_send_receipt?: boolean;
  /** Length of a billing period, in `subscription_period_units`; read-only once there are subscribers. */
  subscription_period?: number;
  /** Unit of the billing period. */
  subscription_period_units?: PeriodUnits;
  /** Time to pay, in `subscription_due_period_units`. */
  subscription_due_period?: number;
  /** Unit of the time to pay. */
  subscription_due_period_units?: PeriodUnits;
  /** Whether a period is charged at its end. */
  subscription_charge_period_end?: boolean;
  /** Free periods at the start. */
  subscription_trial_periods?: number;
  /** Whether the subscription runs. */
  subscription_active?: boolean;
  /** Whether there are subscribers. */
  subscription_has_active_clients?: boolean;
  /** Id of the company. */
  company_id?: string;
  /** Whether it was made with a test key. */
  is_test?: boolean;
  /** Id of the portal user who made it. */
  user_id?: string | null;
};
/** One page of billing templates. */
export type BillingTemplateList = {
  /** The billing templates of this page. */
  results: BillingTemplate[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** What both kinds of template say. */
export type BillingTemplateFields = {
  /** Amounts and invoice data, copied to each purchase made. */
  purchase: PurchaseDetailsInput;
  /**
   * Id of the brand.
   *
   * Format: uuid
   */
  brand_id: string;
  /** Name of the template. */
  title: string;
  /** Whether it bills again and again; cannot be changed later. */
  is_subscription: boolean;
  /**
   * Save the payment details without asking the payer.
   *
   * @default false
   */
  force_recurring?: boolean;
  /** Number of billing cycles. */
  number_of_billing_cycles?: number;
  /**
   * Date shown on the invoice; not for subscriptions.
   *
   * Format: date
   */
  invoice_issued?: string | null;
  /**
   * Deadline of the payment, in Unix seconds (UTC); not for subscriptions.
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  invoice_due?: number | null;
  /**
   * Whether funds are held rather than taken.
   *
   * @default false
   */
  invoice_skip_capture?: boolean;
  /** Whether a receipt is mailed. */
  invoice_send_receipt?: boolean;
  /**
   * Length of a billing period, in `subscription_period_units`; read-only once there are subscribers.
   *
   * @default 1
   */
  subscription_period?: number;
  /** Unit of the billing period. */
  subscription_period_units?: PeriodUnits;
  /**
   * Time to pay, in `subscription_due_period_units`.
   *
   * @default 7
   */
  subscription_due_period?: number;
  /** Unit of the time to pay. */
  subscription_due_period_units?: PeriodUnits;
  /**
   * Whether a period is charged at its end.
   *
   * @default false
   */
  subscription_charge_period_end?: boolean;
  /**
   * Free periods at the start.
   *
   * @default 0
   */
  subscription_trial_periods?: number;
  /**
   * Whether the subscription runs.
   *
   * @default false
   */
  subscription_active?: boolean;
};
/** A template for one-off invoices. */
export type InvoiceTemplateInput = BillingTemplateFields & {
  /** Always false. */
  is_subscription?: false;
};
/** A template for a subscription. */
export type SubscriptionTemplateInput = BillingTemplateFields & {
  /** Always true. */
  is_subscription?: true;
};
/** A template to store: for one-off invoices or for a subscription, told apart by `is_subscription`. */
export type BillingTemplateInput = InvoiceTemplateInput | SubscriptionTemplateInput;
/** Where a subscription stands. */
export type BillingTemplateClientStatus = KnownBillingTemplateClientStatus | (string & {});
/** A client bound to a template. */
export type BillingTemplateClient = BaseModel & {
  /** Stored client. */
  client_id: string;
  /** Where the subscription stands. */
  status?: BillingTemplateClientStatus;
  /** Day of the next billing, as `YYYY-MM-DD`. */
  subscription_billing_scheduled_on?: string | null;
  /** Methods the payer may use; null when all are. */
  payment_method_whitelist?: WhitelistedPaymentMethod[] | null;
  /** Whether an invoice is mailed when a charge fails. */
  send_invoice_on_charge_failure?: boolean;
  /** Whether an invoice is mailed when the client is added. */
  send_invoice_on_add_subscriber?: boolean;
  /** Whether a receipt is mailed. */
  send_receipt?: boolean;
  /** Billing cycles so far. */
  number_of_billing_cycles_passed?: number;
};
/** The new subscriber and the first purchase. */
export type AddSubscriberResponse = {
  /** The new subscriber. */
  billing_template_client: BillingTemplateClient;
  /** The first purchase; null when none is due yet. */
  purchase?: Purchase | null;
};
/** One page of subscribers. */
export type BillingTemplateClientList = {
  /** The subscribers of this page. */
  results: BillingTemplateClient[];
  /** URL of the next page; null on the last one. */
  next?: string | null;
  /** URL of the page before; null on the first one. */
  previous?: string | null;
};
/** Fields of a subscriber to change; those left out stay as they are. */
export type BillingTemplateClientPatch = {
  /** Pauses or resumes the subscription; no other change of the status is possible. */
  status?: "active" | "subscription_paused";
  /** Methods the payer may use. */
  payment_method_whitelist?: WhitelistedPaymentMethod[];
  /** Whether an invoice is mailed when a charge fails. */
  send_invoice_on_charge_failure?: boolean;
  /** Whether an invoice is mailed when the client is added. */
  send_invoice_on_add_subscriber?: boolean;
  /** Whether a receipt is mailed. */
  send_receipt?: boolean;
};
/** The purchase as it was at the event, with `event_type` `purchase.created`. */
export type PurchaseCreatedEvent = Purchase & {
  /** Always `purchase.created`. */
  event_type: "purchase.created";
};
/** The purchase as it was at the event, with `event_type` `purchase.viewed`. */
export type PurchaseViewedEvent = Purchase & {
  /** Always `purchase.viewed`. */
  event_type: "purchase.viewed";
};
/** The purchase as it was at the event, with `event_type` `purchase.paid`. */
export type PurchasePaidEvent = Purchase & {
  /** Always `purchase.paid`. */
  event_type: "purchase.paid";
};
/** The purchase as it was at the event, with `event_type` `purchase.payment_failure`. */
export type PurchasePaymentFailureEvent = Purchase & {
  /** Always `purchase.payment_failure`. */
  event_type: "purchase.payment_failure";
  /** Reason, as the errors guide announces it; the attempts carry the reason in practice. */
  error_code?: string;
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_execute`. */
export type PurchasePendingExecuteEvent = Purchase & {
  /** Always `purchase.pending_execute`. */
  event_type: "purchase.pending_execute";
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_charge`. */
export type PurchasePendingChargeEvent = Purchase & {
  /** Always `purchase.pending_charge`. */
  event_type: "purchase.pending_charge";
};
/** The purchase as it was at the event, with `event_type` `purchase.cancelled`. */
export type PurchaseCancelledEvent = Purchase & {
  /** Always `purchase.cancelled`. */
  event_type: "purchase.cancelled";
  /** Reason, as the errors guide announces it; the attempts carry the reason in practice. */
  error_code?: string;
};
/** The purchase as it was at the event, with `event_type` `purchase.hold`. */
export type PurchaseHoldEvent = Purchase & {
  /** Always `purchase.hold`. */
  event_type: "purchase.hold";
};
/** The purchase as it was at the event, with `event_type` `purchase.preauthorized`. */
export type PurchasePreauthorizedEvent = Purchase & {
  /** Always `purchase.preauthorized`. */
  event_type: "purchase.preauthorized";
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_capture`. */
export type PurchasePendingCaptureEvent = Purchase & {
  /** Always `purchase.pending_capture`. */
  event_type: "purchase.pending_capture";
};
/** The purchase as it was at the event, with `event_type` `purchase.captured`. */
export type PurchaseCapturedEvent = Purchase & {
  /** Always `purchase.captured`. */
  event_type: "purchase.captured";
};
/** The purchase as it was at the event, with `event_type` `purchase.capture_failure`. */
export type PurchaseCaptureFailureEvent = Purchase & {
  /** Always `purchase.capture_failure`. */
  event_type: "purchase.capture_failure";
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_release`. */
export type PurchasePendingReleaseEvent = Purchase & {
  /** Always `purchase.pending_release`. */
  event_type: "purchase.pending_release";
};
/** The purchase as it was at the event, with `event_type` `purchase.released`. */
export type PurchaseReleasedEvent = Purchase & {
  /** Always `purchase.released`. */
  event_type: "purchase.released";
};
/** The purchase as it was at the event, with `event_type` `purchase.release_failure`. */
export type PurchaseReleaseFailureEvent = Purchase & {
  /** Always `purchase.release_failure`. */
  event_type: "purchase.release_failure";
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_refund`. */
export type PurchasePendingRefundEvent = Purchase & {
  /** Always `purchase.pending_refund`. */
  event_type: "purchase.pending_refund";
};
/** The purchase as it was at the event, with `event_type` `purchase.refund_failure`. */
export type PurchaseRefundFailureEvent = Purchase & {
  /** Always `purchase.refund_failure`. */
  event_type: "purchase.refund_failure";
};
/** The payment as it was at the event, with `event_type` `payment.refunded`. */
export type PaymentRefundedEvent = Payment & {
  /** Always `payment.refunded`. */
  event_type: "payment.refunded";
};
/** The purchase as it was at the event, with `event_type` `purchase.pending_recurring_token_delete`. */
export type PurchasePendingRecurringTokenDeleteEvent = Purchase & {
  /** Always `purchase.pending_recurring_token_delete`. */
  event_type: "purchase.pending_recurring_token_delete";
};
/** The purchase as it was at the event, with `event_type` `purchase.recurring_token_deleted`. */
export type PurchaseRecurringTokenDeletedEvent = Purchase & {
  /** Always `purchase.recurring_token_deleted`. */
  event_type: "purchase.recurring_token_deleted";
};
/** The purchase as it was at the event, with `event_type` `purchase.subscription_charge_failure`. */
export type PurchaseSubscriptionChargeFailureEvent = Purchase & {
  /** Always `purchase.subscription_charge_failure`. */
  event_type: "purchase.subscription_charge_failure";
};
/** The subscriber as it was at the event, with `event_type` `billing_template_client.subscription_billing_cancelled`. */
export type BillingTemplateClientSubscriptionBillingCancelledEvent = BillingTemplateClient & {
  /** Always `billing_template_client.subscription_billing_cancelled`. */
  event_type: "billing_template_client.subscription_billing_cancelled";
};
/** The purchase as it was at the event, with `event_type` `purchase.settled`. */
export type PurchaseSettledEvent = Purchase & {
  /** Always `purchase.settled`. */
  event_type: "purchase.settled";
};
/** The payment as it was at the event, with `event_type` `payment.charged_back`. */
export type PaymentChargedBackEvent = Payment & {
  /** Always `payment.charged_back`. */
  event_type: "payment.charged_back";
};
/** The payment as it was at the event, with `event_type` `payment.chargeback_reversed`. */
export type PaymentChargebackReversedEvent = Payment & {
  /** Always `payment.chargeback_reversed`. */
  event_type: "payment.chargeback_reversed";
};
/** Where a payout stands: not executed, failed, or done. */
export type PayoutStatus = ("initialized" | "error" | "success") | (string & {});
/** One change of the status. */
export type PayoutStatusChange = {
  /** The new status. */
  status?: PayoutStatus;
  /**
   * When it changed, in Unix seconds (UTC).
   *
   * Unit: seconds since 1970 (UTC).
   *
   * Format: int64
   */
  timestamp?: number;
  /** Object that caused the change. */
  related_object?: RelatedObject | null;
};
/** Money sent to a card. Known from webhook deliveries only; there is no documented endpoint. */
export type Payout = BaseModel & {
  /** The transaction. */
  payment: PaymentDetails;
  /** Data of the receiver. */
  client: ClientDetails;
  /** Data of the payment method. */
  transaction_data?: TransactionData | null;
  /** Where the payout stands. */
  status?: PayoutStatus;
  /** Changes of the status, oldest first. */
  status_history?: PayoutStatusChange[];
  /** Reference of the merchant; may be empty. */
  reference?: string;
  /** Reference made by the gateway. */
  reference_generated?: string;
  /** Name of the sender. */
  sender_name?: string;
  /** Country of the receiver's card, ISO 3166-1 alpha-2. */
  recipient_card_country?: string;
  /** Network of the receiver's card, such as `visa`. */
  recipient_card_brand?: string;
  /** URL that executes the payout. */
  execution_url?: string;
  /** Id of the brand. */
  brand_id: string;
  /** Id of the company. */
  company_id?: string;
  /** Whether it was made with a test key. */
  is_test?: boolean;
  /** Id of the portal user who made it. */
  user_id?: string | null;
};
/** The payout as it was at the event, with `event_type` `payout.created`. */
export type PayoutCreatedEvent = Payout & {
  /** Always `payout.created`. */
  event_type: "payout.created";
};
/** The payout as it was at the event, with `event_type` `payout.pending`. */
export type PayoutPendingEvent = Payout & {
  /** Always `payout.pending`. */
  event_type: "payout.pending";
};
/** The payout as it was at the event, with `event_type` `payout.success`. */
export type PayoutSuccessEvent = Payout & {
  /** Always `payout.success`. */
  event_type: "payout.success";
};
/** The payout as it was at the event, with `event_type` `payout.failed`. */
export type PayoutFailedEvent = Payout & {
  /** Always `payout.failed`. */
  event_type: "payout.failed";
};
