// Generated from specs/chip/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type SuccessBody, type WebhookRule } from "@payspec/runtime";

const success: Readonly<
  Record<
    | "Purchase"
    | "RefundResult"
    | "PaymentMethodsResponse"
    | "Client"
    | "ClientList"
    | "nothing"
    | "ClientRecurringTokenList"
    | "ClientRecurringToken"
    | "Webhook"
    | "WebhookList"
    | "PublicKey"
    | "BalanceByCurrency"
    | "TurnoverPair"
    | "CompanyStatement"
    | "CompanyStatementList"
    | "sendInvoicesOrNothing"
    | "BillingTemplateOrNothing"
    | "BillingTemplateList"
    | "BillingTemplate"
    | "PurchaseOrNothing"
    | "AddSubscriberResponse"
    | "BillingTemplateClientList"
    | "BillingTemplateClient",
    readonly SuccessBody[]
  >
> = {
  Purchase: [
    {
      body: "object",
      some: [
        "type",
        "id",
        "created_on",
        "updated_on",
        "client",
        "purchase",
        "brand_id",
        "status",
        "is_test",
        "checkout_url",
      ],
      const: { "/type": "purchase" },
    },
  ],
  RefundResult: [
    {
      body: "object",
      some: ["type", "id", "created_on", "updated_on", "client", "payment", "is_test"],
      const: { "/type": "payment" },
    },
    {
      body: "object",
      some: [
        "type",
        "id",
        "created_on",
        "updated_on",
        "client",
        "purchase",
        "brand_id",
        "status",
        "is_test",
        "checkout_url",
      ],
      const: { "/type": "purchase" },
    },
  ],
  PaymentMethodsResponse: [{ body: "object", some: ["available_payment_methods"] }],
  Client: [{ body: "object", some: ["type", "id", "created_on", "updated_on", "email"] }],
  ClientList: [{ body: "object", some: ["results"] }],
  nothing: [{ body: "none" }],
  ClientRecurringTokenList: [{ body: "object", some: ["results"] }],
  ClientRecurringToken: [{ body: "object", some: ["type", "id", "created_on", "updated_on"] }],
  Webhook: [{ body: "object", some: ["type", "id", "created_on", "updated_on", "title", "callback"] }],
  WebhookList: [{ body: "object", some: ["results"] }],
  PublicKey: [{ body: "string" }],
  BalanceByCurrency: [{ body: "object", some: [] }],
  TurnoverPair: [{ body: "object", some: ["incoming", "outgoing"] }],
  CompanyStatement: [{ body: "object", some: ["type", "id", "created_on", "updated_on", "status"] }],
  CompanyStatementList: [{ body: "object", some: ["results"] }],
  sendInvoicesOrNothing: [{ body: "array", empty: true }],
  BillingTemplateOrNothing: [
    {
      body: "object",
      some: ["type", "id", "created_on", "updated_on", "purchase", "brand_id", "title", "is_subscription"],
      empty: true,
    },
  ],
  BillingTemplateList: [{ body: "object", some: ["results"] }],
  BillingTemplate: [
    {
      body: "object",
      some: ["type", "id", "created_on", "updated_on", "purchase", "brand_id", "title", "is_subscription"],
    },
  ],
  PurchaseOrNothing: [
    {
      body: "object",
      some: [
        "type",
        "id",
        "created_on",
        "updated_on",
        "client",
        "purchase",
        "brand_id",
        "status",
        "is_test",
        "checkout_url",
      ],
      const: { "/type": "purchase" },
      empty: true,
    },
  ],
  AddSubscriberResponse: [{ body: "object", some: ["billing_template_client"] }],
  BillingTemplateClientList: [{ body: "object", some: ["results"] }],
  BillingTemplateClient: [{ body: "object", some: ["type", "id", "created_on", "updated_on", "client_id"] }],
};

const idempotency = {
  promised: { guarantee: "refuted", header: "Idempotency-Key" },
} as const;

const pagination = {
  pages: { style: "next-url", next: "/next" },
} as const;

export const provider = {
  name: "chip",
  baseUrl: "https://gate.chip-in.asia/api/v1",
  hosts: ["https://gate.chip-in.asia"],
  keys: { secretKey: { scheme: "bearer" } },
  errors: {
    code: [
      "/__all__/*/code",
      "/__all__/code",
      "/code",
      "/*/code",
      "/*/*/code",
      "/*/*/*/code",
      "/*/*/*/*/code",
      "/*/*/*/*/*/code",
    ],
    retryable: [],
    message: [
      "/__all__/*/message",
      "/__all__/message",
      "/message",
      "/*/message",
      "/*/*/message",
      "/*/*/*/message",
      "/*/*/*/*/message",
      "/*/*/*/*/*/message",
    ],
    noField: "__all__",
    proof: [
      { "/__all__/*/code": "string", "/__all__/*/message": "string" },
      { "/__all__/code": "string", "/__all__/message": "string" },
      {
        "/code": [
          "invalid_request",
          "required",
          "null",
          "max_length",
          "min_length",
          "min_value",
          "max_value",
          "max_digits",
          "max_decimal_places",
          "max_string_length",
          "invalid_choice",
          "purchase_client_or_id_required",
          "purchase_client_or_id_only",
          "invalid_payment_method_whitelist",
          "product_subtotal_negative",
          "purchase_cancel_wrong_status",
          "purchase_capture_wrong_status",
          "purchase_release_wrong_status",
          "purchase_refund_wrong_status",
          "purchase_refund_not_possible",
          "purchase_capture_error",
          "purchase_charge_error",
          "purchase_refund_error",
          "purchase_release_error",
          "invalid_recurring_token",
          "authentication_failed",
          "unauthorized",
          "forbidden",
          "not_found",
          "method_not_allowed",
          "conflict",
          "unprocessable_entity",
          "rate_limited",
          "internal_error",
          "bad_gateway",
        ],
        "/message": "string",
      },
      { "/*/*/code": "string", "/*/*/message": "string" },
      { "/*/*/*/code": "string", "/*/*/*/message": "string" },
      { "/bank_accounts/*/*/*/code": "string", "/bank_accounts/*/*/*/message": "string" },
      { "/purchase/*/*/*/code": "string", "/purchase/*/*/*/message": "string" },
      { "/*/*/*/*/*/code": "string", "/*/*/*/*/*/message": "string" },
    ],
    emptyRefusals: [404],
    doubtful: [
      "400 purchase_cancel_wrong_status",
      "400 purchase_capture_wrong_status",
      "400 purchase_release_wrong_status",
      "400 purchase_refund_wrong_status",
      "400 purchase_refund_not_possible",
      "409 conflict",
    ],
  },
  sensitive: [
    "bank_account",
    "bcc",
    "cardholder_name",
    "cc",
    "city",
    "client_ip",
    "created_from_ip",
    "description",
    "email",
    "first_name",
    "full_name",
    "last_name",
    "legal_name",
    "masked_pan",
    "owned_bank_account",
    "personal_code",
    "phone",
    "q",
    "recurring_token",
    "registration_number",
    "sender_name",
    "shipping_city",
    "shipping_state",
    "shipping_street_address",
    "shipping_zip_code",
    "state",
    "street_address",
    "tax_number",
    "user_web_browser_data",
    "webhook_payload",
    "zip_code",
  ],
  minorAmounts: [
    "/amount",
    "/purchase/debt",
    "/purchase/products/*/discount",
    "/purchase/products/*/price",
    "/purchase/products/*/total_price_override",
    "/purchase/subtotal_override",
    "/purchase/total_discount_override",
    "/purchase/total_override",
    "/purchase/total_tax_override",
  ],
  operations: {
    createPurchase: {
      method: "POST",
      path: "/purchases/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    getPurchase: {
      method: "GET",
      path: "/purchases/{id}/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
    },
    cancelPurchase: {
      method: "POST",
      path: "/purchases/{id}/cancel/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    capturePurchase: {
      method: "POST",
      path: "/purchases/{id}/capture/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    releasePurchase: {
      method: "POST",
      path: "/purchases/{id}/release/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    chargePurchase: {
      method: "POST",
      path: "/purchases/{id}/charge/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    refundPurchase: {
      method: "POST",
      path: "/purchases/{id}/refund/",
      keys: ["secretKey"],
      success: { "200": success.RefundResult },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    markPurchaseAsPaid: {
      method: "POST",
      path: "/purchases/{id}/mark_as_paid/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    resendPurchaseInvoice: {
      method: "POST",
      path: "/purchases/{id}/resend_invoice/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    deletePurchaseRecurringToken: {
      method: "POST",
      path: "/purchases/{id}/delete_recurring_token/",
      keys: ["secretKey"],
      success: { "200": success.Purchase },
      rateLimited: true,
      idempotency: idempotency.promised,
    },
    listPaymentMethods: {
      method: "GET",
      path: "/payment_methods/",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethodsResponse },
      rateLimited: true,
      pagination: { style: "none", items: "/available_payment_methods" },
    },
    createClient: {
      method: "POST",
      path: "/clients/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Client },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listClients: {
      method: "GET",
      path: "/clients/",
      keys: ["secretKey"],
      success: { "200": success.ClientList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getClient: {
      method: "GET",
      path: "/clients/{id}/",
      keys: ["secretKey"],
      success: { "200": success.Client },
      rateLimited: true,
    },
    updateClient: {
      method: "PUT",
      path: "/clients/{id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Client },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    patchClient: {
      method: "PATCH",
      path: "/clients/{id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Client },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    deleteClient: {
      method: "DELETE",
      path: "/clients/{id}/",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listClientRecurringTokens: {
      method: "GET",
      path: "/clients/{id}/recurring_tokens/",
      keys: ["secretKey"],
      success: { "200": success.ClientRecurringTokenList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getClientRecurringToken: {
      method: "GET",
      path: "/clients/{client_id}/recurring_tokens/{purchase_id}/",
      keys: ["secretKey"],
      success: { "200": success.ClientRecurringToken },
      rateLimited: true,
    },
    deleteClientRecurringToken: {
      method: "DELETE",
      path: "/clients/{client_id}/recurring_tokens/{purchase_id}/",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    createWebhook: {
      method: "POST",
      path: "/webhooks/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Webhook },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listWebhooks: {
      method: "GET",
      path: "/webhooks/",
      keys: ["secretKey"],
      success: { "200": success.WebhookList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getWebhook: {
      method: "GET",
      path: "/webhooks/{id}/",
      keys: ["secretKey"],
      success: { "200": success.Webhook },
      rateLimited: true,
    },
    updateWebhook: {
      method: "PUT",
      path: "/webhooks/{id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Webhook },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    patchWebhook: {
      method: "PATCH",
      path: "/webhooks/{id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Webhook },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    deleteWebhook: {
      method: "DELETE",
      path: "/webhooks/{id}/",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    getPublicKey: {
      method: "GET",
      path: "/public_key/",
      keys: ["secretKey"],
      success: { "200": success.PublicKey },
      rateLimited: true,
    },
    getCompanyBalance: {
      method: "GET",
      path: "/account/json/balance/",
      keys: ["secretKey"],
      success: { "200": success.BalanceByCurrency },
      rateLimited: true,
    },
    getCompanyTurnover: {
      method: "GET",
      path: "/account/json/turnover/",
      keys: ["secretKey"],
      success: { "200": success.TurnoverPair },
      rateLimited: true,
    },
    scheduleCompanyStatement: {
      method: "POST",
      path: "/company_statements/",
      keys: ["secretKey"],
      success: { "201": success.CompanyStatement },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listCompanyStatements: {
      method: "GET",
      path: "/company_statements/",
      keys: ["secretKey"],
      success: { "200": success.CompanyStatementList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getCompanyStatement: {
      method: "GET",
      path: "/company_statements/{id}/",
      keys: ["secretKey"],
      success: { "200": success.CompanyStatement },
      rateLimited: true,
    },
    cancelCompanyStatement: {
      method: "POST",
      path: "/company_statements/{id}/cancel/",
      keys: ["secretKey"],
      success: { "200": success.CompanyStatement },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    sendInvoices: {
      method: "POST",
      path: "/billing/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.sendInvoicesOrNothing, "201": success.sendInvoicesOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    createBillingTemplate: {
      method: "POST",
      path: "/billing_templates/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.BillingTemplateOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listBillingTemplates: {
      method: "GET",
      path: "/billing_templates/",
      keys: ["secretKey"],
      success: { "200": success.BillingTemplateList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getBillingTemplate: {
      method: "GET",
      path: "/billing_templates/{id}/",
      keys: ["secretKey"],
      success: { "200": success.BillingTemplate },
      rateLimited: true,
    },
    updateBillingTemplate: {
      method: "PUT",
      path: "/billing_templates/{id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.BillingTemplate },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    deleteBillingTemplate: {
      method: "DELETE",
      path: "/billing_templates/{id}/",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    sendBillingTemplateInvoice: {
      method: "POST",
      path: "/billing_templates/{id}/send_invoice/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.PurchaseOrNothing },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    addBillingTemplateSubscriber: {
      method: "POST",
      path: "/billing_templates/{id}/add_subscriber/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.AddSubscriberResponse },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
    listBillingTemplateClients: {
      method: "GET",
      path: "/billing_templates/{id}/clients/",
      keys: ["secretKey"],
      success: { "200": success.BillingTemplateClientList },
      rateLimited: true,
      pagination: { ...pagination.pages, items: "/results" },
    },
    getBillingTemplateClient: {
      method: "GET",
      path: "/billing_templates/{id}/clients/{billing_template_client_id}/",
      keys: ["secretKey"],
      success: { "200": success.BillingTemplateClient },
      rateLimited: true,
    },
    patchBillingTemplateClient: {
      method: "PATCH",
      path: "/billing_templates/{id}/clients/{billing_template_client_id}/",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.BillingTemplateClient },
      rateLimited: true,
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
  /** A field is missing or malformed, as the errors guide names it. */
  invalid_request: 400;
  /** The field must be sent. */
  required: 400;
  /** The field may not be null. */
  null: 400;
  /** The text is too long. */
  max_length: 400;
  /** The text or list is too short. */
  min_length: 400;
  /** The number is too small. */
  min_value: 400;
  /** The number is too large, for instance a capture above the held amount. */
  max_value: 400;
  /** The decimal has too many digits. */
  max_digits: 400;
  /** The decimal has too many digits after the point. */
  max_decimal_places: 400;
  /** The number, written as text, is too long. */
  max_string_length: 400;
  /** The value is not one of those allowed, for instance an unknown country. */
  invalid_choice: 400;
  /** Neither `client` nor `client_id` was sent. */
  purchase_client_or_id_required: 400;
  /** Both `client` and `client_id` were sent. */
  purchase_client_or_id_only: 400;
  /** The whitelist names a method that is not allowed at creation, such as `razer`. */
  invalid_payment_method_whitelist: 400;
  /** The discount of a line is larger than price times quantity. */
  product_subtotal_negative: 400;
  /** The purchase cannot be cancelled in its current status. */
  purchase_cancel_wrong_status: 400;
  /** The purchase cannot be captured in its current status. */
  purchase_capture_wrong_status: 400;
  /** The purchase cannot be released in its current status. */
  purchase_release_wrong_status: 400;
  /** The purchase cannot be refunded in its current status. */
  purchase_refund_wrong_status: 400;
  /** The purchase has already been refunded in full. */
  purchase_refund_not_possible: 400;
  /** The acquirer refused the capture; read the purchase for the newest attempt. */
  purchase_capture_error: 400;
  /** The charge of the saved token was refused; read the purchase for the newest attempt. */
  purchase_charge_error: 400;
  /** The refund was refused; read the purchase for the newest attempt. */
  purchase_refund_error: 400;
  /** The release was refused; read the purchase for the newest attempt. */
  purchase_release_error: 400;
  /** The saved token is unknown, revoked or expired; ask the payer for a card again. Checked before the status of the purchase. */
  invalid_recurring_token: 400;
  /** The key is missing, malformed or wrong. */
  authentication_failed: 401;
  /** The key is missing, malformed or wrong, as the errors guide names it. */
  unauthorized: 401;
  /** The key has no access to the object. */
  forbidden: 403;
  /** There is no such object. */
  not_found: 404;
  /** The path does not take this HTTP method. */
  method_not_allowed: 405;
  /** The action is not valid in the current state. */
  conflict: 409;
  /** The request is well-formed but makes no sense, for instance an amount above what can be captured. */
  unprocessable_entity: 422;
  /** Too many requests; wait for Retry-After when it is sent, else back off with jitter. */
  rate_limited: 429;
  /** The gateway failed; the outcome of a write is unknown. */
  internal_error: 500;
  /** A bank or card network behind the gateway failed; the outcome of a write is unknown, so read the object first. */
  bad_gateway: 502;
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;

/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  conflict: [
    "400 purchase_cancel_wrong_status",
    "400 purchase_capture_wrong_status",
    "400 purchase_release_wrong_status",
    "400 purchase_refund_wrong_status",
    "400 purchase_refund_not_possible",
  ],
  "request-failed": [
    "400 purchase_capture_error",
    "400 purchase_charge_error",
    "400 purchase_refund_error",
    "400 purchase_release_error",
  ],
} as const satisfies ErrorKinds;

export const webhookRule = {
  provider: "chip",
  algorithm: "rsa-pkcs1-sha256",
  header: "X-Signature",
  encoding: "base64",
  format: "{signature}",
  signed: "{body}",
  eventType: "/event_type",
} as const satisfies WebhookRule;
