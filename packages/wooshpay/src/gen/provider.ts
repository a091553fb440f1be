// Generated from specs/wooshpay/openapi.yaml by "pnpm generate". Do not edit.

import { formData, type Provider, type SuccessBody, type WebhookRule } from "@payspec/runtime";

const success: Readonly<
  Record<
    | "PaymentIntent"
    | "PaymentIntentList"
    | "ChargeList"
    | "Charge"
    | "PaymentMethod"
    | "PaymentMethodList"
    | "Refund"
    | "WebhookEndpoint"
    | "WebhookEndpointList"
    | "DeletedObjectOrNothing"
    | "WebhookEvent"
    | "UploadedFile"
    | "DisputeList"
    | "Dispute"
    | "Beneficiary"
    | "BeneficiaryList"
    | "Payout"
    | "PayoutList"
    | "Balance"
    | "Product"
    | "ProductList"
    | "Price"
    | "PriceListOrNothing"
    | "PaymentLink"
    | "PaymentLinkList"
    | "CheckoutSession"
    | "CheckoutSessionList"
    | "LineItemList"
    | "Customer"
    | "CustomerListOrNothing"
    | "SetupIntent"
    | "SetupIntentList"
    | "SetupAttemptList"
    | "InvoiceOrNothing"
    | "InvoiceList"
    | "Invoice"
    | "Subscription"
    | "SubscriptionListOrNothing"
    | "SubscriptionItem"
    | "Cardholder"
    | "IssuingCardList"
    | "IssuingCard"
    | "IssuingAuthorizationList"
    | "IssuingAuthorization"
    | "Coupon"
    | "PromotionCode",
    readonly SuccessBody[]
  >
> = {
  PaymentIntent: [{ body: "object", some: ["id", "currency", "amount"] }],
  PaymentIntentList: [{ body: "object", some: ["data"] }],
  ChargeList: [{ body: "object", some: ["data"] }],
  Charge: [{ body: "object", some: ["id"] }],
  PaymentMethod: [{ body: "object", some: ["type"] }],
  PaymentMethodList: [{ body: "object", some: ["data"] }],
  Refund: [{ body: "object", some: ["id"] }],
  WebhookEndpoint: [{ body: "object", some: ["id"] }],
  WebhookEndpointList: [{ body: "object", some: ["data"] }],
  DeletedObjectOrNothing: [{ body: "object", some: ["id", "object", "deleted"], empty: true }],
  WebhookEvent: [{ body: "object", some: ["id", "type", "data"] }],
  UploadedFile: [{ body: "object", some: ["id"] }],
  DisputeList: [{ body: "object", some: ["data"] }],
  Dispute: [{ body: "object", some: ["id"] }],
  Beneficiary: [{ body: "object", some: ["id"] }],
  BeneficiaryList: [{ body: "object", some: ["data"] }],
  Payout: [{ body: "object", some: ["id"] }],
  PayoutList: [{ body: "object", some: ["data"] }],
  Balance: [{ body: "object", some: ["object", "available", "pending", "livemode"] }],
  Product: [{ body: "object", some: ["id"] }],
  ProductList: [{ body: "object", some: ["data"] }],
  Price: [{ body: "object", some: ["id"] }],
  PriceListOrNothing: [{ body: "object", some: ["data"], empty: true }],
  PaymentLink: [{ body: "object", some: ["id"] }],
  PaymentLinkList: [{ body: "object", some: ["data"] }],
  CheckoutSession: [{ body: "object", some: ["id"] }],
  CheckoutSessionList: [{ body: "object", some: ["data"] }],
  LineItemList: [{ body: "object", some: ["data"] }],
  Customer: [{ body: "object", some: ["id"] }],
  CustomerListOrNothing: [{ body: "object", some: ["data"], empty: true }],
  SetupIntent: [{ body: "object", some: ["id"] }],
  SetupIntentList: [{ body: "object", some: ["data"] }],
  SetupAttemptList: [{ body: "object", some: ["data"] }],
  InvoiceOrNothing: [{ body: "object", some: ["id"], empty: true }],
  InvoiceList: [{ body: "object", some: ["data"] }],
  Invoice: [{ body: "object", some: ["id"] }],
  Subscription: [{ body: "object", some: ["id"] }],
  SubscriptionListOrNothing: [{ body: "object", some: ["data"], empty: true }],
  SubscriptionItem: [{ body: "object", some: ["id"] }],
  Cardholder: [{ body: "object", some: ["id"] }],
  IssuingCardList: [{ body: "object", some: ["data"] }],
  IssuingCard: [{ body: "object", some: ["id"] }],
  IssuingAuthorizationList: [{ body: "object", some: ["data"] }],
  IssuingAuthorization: [{ body: "object", some: ["id"] }],
  Coupon: [{ body: "object", some: ["id"] }],
  PromotionCode: [{ body: "object", some: ["id"] }],
};

const idempotency = {
  keyed: { guarantee: "unverified", header: "Idempotency-Key" },
} as const;

const pagination = {
  cursor: {
    style: "cursor",
    after: "starting_after",
    before: "ending_before",
    limit: "limit",
    id: "/id",
    hasMore: "/has_more",
  },
  onePage: { style: "none", hasMore: "/has_more" },
} as const;

export const provider = {
  name: "wooshpay",
  baseUrl: "https://api.wooshpay.com",
  testBaseUrl: "https://apitest.wooshpay.com",
  hosts: ["https://api.wooshpay.com", "https://apitest.wooshpay.com"],
  keys: {
    secretKey: { scheme: "basic", test: "sk_test_", live: "sk_live_" },
    publishableKey: { scheme: "basic", test: "pk_test_", live: "pk_live_" },
  },
  errors: {
    code: ["/error/code", "/code", "/error/type", "/type"],
    retryable: [],
    message: ["/error/message", "/message", "/error_description", "/error"],
    proof: [
      { "/error": "object" },
      {
        "/code": [
          "account_country_invalid_address",
          "account_error_country_change_requires_additional_steps",
          "account_invalid",
          "account_number_invalid",
          "acss_debit_session_incomplete",
          "alipay_upgrade_required",
          "amount_too_large",
          "amount_too_small",
          "api_key_expired",
          "authentication_required",
          "balance_insufficient",
          "refund_failed",
          "api_error",
          "card_error",
          "idempotency_error",
          "invalid_request_error",
        ],
      },
      {
        "/type": [
          "account_country_invalid_address",
          "account_error_country_change_requires_additional_steps",
          "account_invalid",
          "account_number_invalid",
          "acss_debit_session_incomplete",
          "alipay_upgrade_required",
          "amount_too_large",
          "amount_too_small",
          "api_key_expired",
          "authentication_required",
          "balance_insufficient",
          "refund_failed",
          "api_error",
          "card_error",
          "idempotency_error",
          "invalid_request_error",
        ],
      },
    ],
    doubtful: ["409 idempotency_error"],
  },
  sensitive: [
    "account_holder_name",
    "account_number",
    "additional_info",
    "address",
    "alipay",
    "bank_account",
    "billing_address",
    "business_phone_number",
    "card",
    "card_number",
    "carrier_billing",
    "cavv",
    "city",
    "client_secret",
    "customer_email",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "customer_signature",
    "cvc",
    "day",
    "dob",
    "email",
    "exp_month",
    "exp_year",
    "first_name",
    "iban",
    "id_number",
    "imps",
    "last_name",
    "legal_rep_email",
    "legal_rep_first_name",
    "legal_rep_id_number",
    "legal_rep_last_name",
    "legal_rep_phone",
    "line1",
    "line2",
    "mobile_money",
    "month",
    "msisdn",
    "name",
    "number",
    "phone",
    "phone_number",
    "postal_code",
    "receipt_email",
    "routing_number",
    "secret",
    "shipping_address",
    "state",
    "upi",
    "user_id",
    "year",
  ],
  minorAmounts: [
    "/add_invoice_items/*/price_data/unit_amount",
    "/add_invoice_items/price_data/unit_amount",
    "/amount",
    "/amount_off",
    "/amount_to_capture",
    "/items/*/price_data/tiers/*/flat_amount",
    "/items/*/price_data/tiers/*/unit_amount",
    "/items/*/price_data/unit_amount",
    "/line_items/*/price_data/tiers/*/flat_amount",
    "/line_items/*/price_data/tiers/*/unit_amount",
    "/line_items/*/price_data/unit_amount",
    "/payment_amount",
    "/price_data/tiers/*/flat_amount",
    "/price_data/tiers/*/unit_amount",
    "/price_data/unit_amount",
    "/restrictions/minimum_amount",
    "/source_amount",
    "/unit_amount",
  ],
  operations: {
    createPaymentIntent: {
      method: "POST",
      path: "/v1/payment_intents",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
      lookup: {
        operation: "searchPaymentIntents",
        parameters: { query: "merchant_order_id:'{/merchant_order_id}'", limit: "100" },
        match: { "/merchant_order_id": "/merchant_order_id", "/created": "{startedAt}" },
        actsWithinSeconds: 900,
        settleSeconds: 60,
      },
    },
    listPaymentIntents: {
      method: "GET",
      path: "/v1/payment_intents",
      keys: ["secretKey"],
      success: { "200": success.PaymentIntentList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    searchPaymentIntents: {
      method: "GET",
      path: "/v1/payment_intents/search",
      keys: ["secretKey"],
      success: { "200": success.PaymentIntentList },
      rateLimited: true,
      pagination: { ...pagination.onePage, items: "/data" },
    },
    retrievePaymentIntent: {
      method: "GET",
      path: "/v1/payment_intents/{id}",
      keys: ["secretKey"],
      success: { "200": success.PaymentIntent },
      rateLimited: true,
    },
    updatePaymentIntent: {
      method: "POST",
      path: "/v1/payment_intents/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    confirmPaymentIntent: {
      method: "POST",
      path: "/v1/payment_intents/{id}/confirm",
      keys: ["secretKey", "publishableKey"],
      bodyRequired: true,
      success: { "200": success.PaymentIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    capturePaymentIntent: {
      method: "POST",
      path: "/v1/payment_intents/{id}/capture",
      keys: ["secretKey"],
      success: { "200": success.PaymentIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    cancelPaymentIntent: {
      method: "POST",
      path: "/v1/payment_intents/{id}/cancel",
      keys: ["secretKey"],
      success: { "200": success.PaymentIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listCharges: {
      method: "GET",
      path: "/v1/charges/list",
      keys: ["secretKey"],
      success: { "200": success.ChargeList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveCharge: {
      method: "GET",
      path: "/v1/charges/{id}",
      keys: ["secretKey"],
      success: { "200": success.Charge },
      rateLimited: true,
    },
    createPaymentMethod: {
      method: "POST",
      path: "/v1/payment_methods",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentMethod },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listPaymentMethods: {
      method: "GET",
      path: "/v1/payment_methods",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethodList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrievePaymentMethod: {
      method: "GET",
      path: "/v1/payment_methods/{id}",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethod },
      rateLimited: true,
    },
    updatePaymentMethod: {
      method: "POST",
      path: "/v1/payment_methods/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentMethod },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    attachPaymentMethod: {
      method: "POST",
      path: "/v1/payment_methods/{paymentmethod_id}/attach",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentMethod },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    detachPaymentMethod: {
      method: "POST",
      path: "/v1/payment_methods/{paymentmethod_id}/detach",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethod },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listCustomerPaymentMethods: {
      method: "GET",
      path: "/v1/customers/{customer_id}/payment_methods",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethodList },
      rateLimited: true,
      pagination: { ...pagination.onePage, items: "/data" },
    },
    retrieveCustomerPaymentMethod: {
      method: "GET",
      path: "/v1/customers/{customer_id}/payment_methods/{paymentmethod_id}",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethod },
      rateLimited: true,
    },
    createRefund: {
      method: "POST",
      path: "/v1/refunds",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Refund },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    retrieveRefund: {
      method: "GET",
      path: "/v1/refunds/{refund_id}",
      keys: ["secretKey"],
      success: { "200": success.Refund },
      rateLimited: true,
    },
    createWebhookEndpoint: {
      method: "POST",
      path: "/v1/webhook_endpoints",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.WebhookEndpoint },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listWebhookEndpoints: {
      method: "GET",
      path: "/v1/webhook_endpoints",
      keys: ["secretKey"],
      success: { "200": success.WebhookEndpointList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveWebhookEndpoint: {
      method: "GET",
      path: "/v1/webhook_endpoints/{id}",
      keys: ["secretKey"],
      success: { "200": success.WebhookEndpoint },
      rateLimited: true,
    },
    updateWebhookEndpoint: {
      method: "POST",
      path: "/v1/webhook_endpoints/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.WebhookEndpoint },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    deleteWebhookEndpoint: {
      method: "DELETE",
      path: "/v1/webhook_endpoints/{id}",
      keys: ["secretKey"],
      success: { "200": success.DeletedObjectOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    retrieveEvent: {
      method: "GET",
      path: "/v1/events/{id}",
      keys: ["secretKey"],
      success: { "200": success.WebhookEvent },
      rateLimited: true,
    },
    createFile: {
      method: "POST",
      path: "/v1/files",
      keys: ["secretKey"],
      body: formData,
      bodyRequired: true,
      success: { "200": success.UploadedFile },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    retrieveFile: {
      method: "GET",
      path: "/v1/files/{id}",
      keys: ["secretKey"],
      success: { "200": success.UploadedFile },
      rateLimited: true,
    },
    listDisputes: {
      method: "GET",
      path: "/v1/disputes/list",
      keys: ["secretKey"],
      success: { "200": success.DisputeList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveDispute: {
      method: "GET",
      path: "/v1/disputes/{id}",
      keys: ["secretKey"],
      success: { "200": success.Dispute },
      rateLimited: true,
    },
    updateDispute: {
      method: "POST",
      path: "/v1/disputes/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Dispute },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    closeDispute: {
      method: "POST",
      path: "/v1/disputes/{id}/close",
      keys: ["secretKey"],
      success: { "200": success.Dispute },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createBeneficiary: {
      method: "POST",
      path: "/v1/beneficiaries",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Beneficiary },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listBeneficiaries: {
      method: "GET",
      path: "/v1/beneficiaries",
      keys: ["secretKey"],
      success: { "200": success.BeneficiaryList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveBeneficiary: {
      method: "GET",
      path: "/v1/beneficiaries/{beneficiary_id}",
      keys: ["secretKey"],
      success: { "200": success.Beneficiary },
      rateLimited: true,
    },
    updateBeneficiary: {
      method: "POST",
      path: "/v1/beneficiaries/{beneficiary_id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Beneficiary },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    deleteBeneficiary: {
      method: "DELETE",
      path: "/v1/beneficiaries/{beneficiary_id}",
      keys: ["secretKey"],
      success: { "200": success.DeletedObjectOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    createPayout: {
      method: "POST",
      path: "/v1/payouts",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Payout },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listPayouts: {
      method: "GET",
      path: "/v1/payouts",
      keys: ["secretKey"],
      success: { "200": success.PayoutList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrievePayout: {
      method: "GET",
      path: "/v1/payouts/{id}",
      keys: ["secretKey"],
      success: { "200": success.Payout },
      rateLimited: true,
    },
    updatePayout: {
      method: "POST",
      path: "/v1/payouts/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Payout },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    getBalance: {
      method: "GET",
      path: "/v1/balance",
      keys: ["secretKey"],
      success: { "200": success.Balance },
      rateLimited: true,
    },
    createProduct: {
      method: "POST",
      path: "/v1/products",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Product },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listProducts: {
      method: "GET",
      path: "/v1/products",
      keys: ["secretKey"],
      success: { "200": success.ProductList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveProduct: {
      method: "GET",
      path: "/v1/products/{id}",
      keys: ["secretKey"],
      success: { "200": success.Product },
      rateLimited: true,
    },
    updateProduct: {
      method: "POST",
      path: "/v1/products/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Product },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createPrice: {
      method: "POST",
      path: "/v1/prices",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Price },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listPrices: {
      method: "GET",
      path: "/v1/prices",
      keys: ["secretKey"],
      success: { "200": success.PriceListOrNothing },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrievePrice: {
      method: "GET",
      path: "/v1/prices/{id}",
      keys: ["secretKey"],
      success: { "200": success.Price },
      rateLimited: true,
    },
    updatePrice: {
      method: "POST",
      path: "/v1/prices/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Price },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createPaymentLink: {
      method: "POST",
      path: "/v1/payment_links",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentLink },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listPaymentLinks: {
      method: "GET",
      path: "/v1/payment_links",
      keys: ["secretKey"],
      success: { "200": success.PaymentLinkList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrievePaymentLink: {
      method: "GET",
      path: "/v1/payment_links/{id}",
      keys: ["secretKey"],
      success: { "200": success.PaymentLink },
      rateLimited: true,
    },
    updatePaymentLink: {
      method: "POST",
      path: "/v1/payment_links/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PaymentLink },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createCheckoutSession: {
      method: "POST",
      path: "/v1/checkout/sessions",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.CheckoutSession },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listCheckoutSessions: {
      method: "GET",
      path: "/v1/checkout/sessions/list",
      keys: ["secretKey"],
      success: { "200": success.CheckoutSessionList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveCheckoutSession: {
      method: "GET",
      path: "/v1/checkout/sessions/{id}",
      keys: ["secretKey"],
      success: { "200": success.CheckoutSession },
      rateLimited: true,
    },
    expireCheckoutSession: {
      method: "POST",
      path: "/v1/checkout/sessions/{id}/expire",
      keys: ["secretKey"],
      success: { "200": success.CheckoutSession },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listCheckoutSessionLineItems: {
      method: "GET",
      path: "/v1/checkout/sessions/{id}/line_items",
      keys: ["secretKey"],
      success: { "200": success.LineItemList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    createCustomer: {
      method: "POST",
      path: "/v1/customers",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Customer },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listCustomers: {
      method: "GET",
      path: "/v1/customers",
      keys: ["secretKey"],
      success: { "200": success.CustomerListOrNothing },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveCustomer: {
      method: "GET",
      path: "/v1/customers/{id}",
      keys: ["secretKey"],
      success: { "200": success.Customer },
      rateLimited: true,
    },
    updateCustomer: {
      method: "POST",
      path: "/v1/customers/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Customer },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    deleteCustomer: {
      method: "DELETE",
      path: "/v1/customers/{id}",
      keys: ["secretKey"],
      success: { "200": success.DeletedObjectOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    createSetupIntent: {
      method: "POST",
      path: "/v1/setup_intents",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.SetupIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listSetupIntents: {
      method: "GET",
      path: "/v1/setup_intents",
      keys: ["secretKey"],
      success: { "200": success.SetupIntentList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveSetupIntent: {
      method: "GET",
      path: "/v1/setup_intents/{id}",
      keys: ["secretKey"],
      success: { "200": success.SetupIntent },
      rateLimited: true,
    },
    updateSetupIntent: {
      method: "POST",
      path: "/v1/setup_intents/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.SetupIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    confirmSetupIntent: {
      method: "POST",
      path: "/v1/setup_intents/{id}/confirm",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.SetupIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    cancelSetupIntent: {
      method: "POST",
      path: "/v1/setup_intents/{id}/cancel",
      keys: ["secretKey"],
      success: { "200": success.SetupIntent },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listSetupAttempts: {
      method: "GET",
      path: "/v1/setup_attempts/list",
      keys: ["secretKey"],
      success: { "200": success.SetupAttemptList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    createInvoice: {
      method: "POST",
      path: "/v1/invoices",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.InvoiceOrNothing },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listInvoices: {
      method: "GET",
      path: "/v1/invoices",
      keys: ["secretKey"],
      success: { "200": success.InvoiceList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveInvoice: {
      method: "GET",
      path: "/v1/invoices/{id}",
      keys: ["secretKey"],
      success: { "200": success.InvoiceOrNothing },
      rateLimited: true,
    },
    deleteDraftInvoice: {
      method: "DELETE",
      path: "/v1/invoices/{id}",
      keys: ["secretKey"],
      success: { "200": success.InvoiceOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    sendInvoice: {
      method: "POST",
      path: "/v1/invoices/{id}/send",
      keys: ["secretKey"],
      success: { "200": success.Invoice },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createSubscription: {
      method: "POST",
      path: "/v1/subscriptions",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Subscription },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listSubscriptions: {
      method: "GET",
      path: "/v1/subscriptions",
      keys: ["secretKey"],
      success: { "200": success.SubscriptionListOrNothing },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    updateSubscription: {
      method: "POST",
      path: "/v1/subscriptions/{id}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Subscription },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createSubscriptionItem: {
      method: "POST",
      path: "/v1/subscription_items",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.SubscriptionItem },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createIssuingCardholder: {
      method: "POST",
      path: "/v1/issuing/cardholders",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Cardholder },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    listIssuingCards: {
      method: "GET",
      path: "/v1/issuing/cards",
      keys: ["secretKey"],
      success: { "200": success.IssuingCardList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveIssuingCard: {
      method: "GET",
      path: "/v1/issuing/cards/{id}",
      keys: ["secretKey"],
      success: { "200": success.IssuingCard },
      rateLimited: true,
    },
    listIssuingAuthorizations: {
      method: "GET",
      path: "/v1/issuing/authorizations",
      keys: ["secretKey"],
      success: { "200": success.IssuingAuthorizationList },
      rateLimited: true,
      pagination: { ...pagination.cursor, items: "/data" },
    },
    retrieveIssuingAuthorization: {
      method: "GET",
      path: "/v1/issuing/authorizations/{id}",
      keys: ["secretKey"],
      success: { "200": success.IssuingAuthorization },
      rateLimited: true,
    },
    createCoupon: {
      method: "POST",
      path: "/v1/coupons",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Coupon },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
    createPromotionCode: {
      method: "POST",
      path: "/v1/promotion_code",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PromotionCode },
      rateLimited: true,
      idempotency: idempotency.keyed,
    },
  },
} as const satisfies Provider;

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
  /** The country of the business address differs from that of the account. */
  account_country_invalid_address: number;
  /** The country of the platform account cannot be changed without further steps. */
  account_error_country_change_requires_additional_steps: number;
  /** The account id in the account header is not valid. */
  account_invalid: number;
  /** The bank account number is not valid. */
  account_number_invalid: number;
  /** The debit session is not ready to be completed. */
  acss_debit_session_incomplete: number;
  /** The old way of creating Alipay payments is no longer supported. */
  alipay_upgrade_required: number;
  /** The amount is above the maximum. */
  amount_too_large: number;
  /** The amount is below the minimum. */
  amount_too_small: number;
  /** The API key has expired. */
  api_key_expired: number;
  /** The card needs authentication; bring the payer back. */
  authentication_required: number;
  /** The balance does not cover the transfer or payout. */
  balance_insufficient: number;
  /** The refund failed. */
  refund_failed: number;
  /** Something is wrong at WooshPay; the class of the error, where no code is given. */
  api_error: number;
  /** The card cannot be charged; the class of the error, where no code is given. */
  card_error: number;
  /** The idempotency key was used for another request; the class of the error, where no code is given. */
  idempotency_error: 409;
  /** The parameters are not valid; the class of the error, where no code is given. */
  invalid_request_error: number;
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;

export const webhookRule = {
  provider: "wooshpay",
  algorithm: "hmac-sha256",
  header: "Wooshpay-Signature",
  encoding: "hex",
  format: "t={timestamp},v1={signature}",
  signed: "{timestamp}.{body}",
  secretEncoding: "utf8",
  timestampFormat: "seconds-or-milliseconds",
  redeliverySeconds: 259200,
  eventType: "/type",
  eventId: "/id",
} as const satisfies WebhookRule;
