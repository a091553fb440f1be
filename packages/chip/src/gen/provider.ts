// Generated from specs/chip/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type WebhookRule } from "@payspec/runtime";

const idempotency = {
  promised: { guarantee: "refuted", header: "Idempotency-Key" },
} as const;

const pagination = {
  pages: { style: "next-url", next: "/next" },
} as const;

export const provider = {
  name: "chip",
  baseUrl: "https://gate.chip-in.asia/api/v1",
  keys: { secretKey: {} },
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
  operations: {
    createPurchase: { method: "POST", path: "/purchases/", keys: ["secretKey"], idempotency: idempotency.promised },
    getPurchase: { method: "GET", path: "/purchases/{id}/", keys: ["secretKey"] },
    cancelPurchase: {
      method: "POST",
      path: "/purchases/{id}/cancel/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    capturePurchase: {
      method: "POST",
      path: "/purchases/{id}/capture/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    releasePurchase: {
      method: "POST",
      path: "/purchases/{id}/release/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    chargePurchase: {
      method: "POST",
      path: "/purchases/{id}/charge/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    refundPurchase: {
      method: "POST",
      path: "/purchases/{id}/refund/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    markPurchaseAsPaid: {
      method: "POST",
      path: "/purchases/{id}/mark_as_paid/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    resendPurchaseInvoice: {
      method: "POST",
      path: "/purchases/{id}/resend_invoice/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    deletePurchaseRecurringToken: {
      method: "POST",
      path: "/purchases/{id}/delete_recurring_token/",
      keys: ["secretKey"],
      idempotency: idempotency.promised,
    },
    listPaymentMethods: {
      method: "GET",
      path: "/payment_methods/",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/available_payment_methods" },
    },
    createClient: { method: "POST", path: "/clients/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    listClients: {
      method: "GET",
      path: "/clients/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getClient: { method: "GET", path: "/clients/{id}/", keys: ["secretKey"] },
    updateClient: { method: "PUT", path: "/clients/{id}/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    patchClient: { method: "PATCH", path: "/clients/{id}/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    deleteClient: { method: "DELETE", path: "/clients/{id}/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    listClientRecurringTokens: {
      method: "GET",
      path: "/clients/{id}/recurring_tokens/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getClientRecurringToken: {
      method: "GET",
      path: "/clients/{client_id}/recurring_tokens/{purchase_id}/",
      keys: ["secretKey"],
    },
    deleteClientRecurringToken: {
      method: "DELETE",
      path: "/clients/{client_id}/recurring_tokens/{purchase_id}/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    createWebhook: { method: "POST", path: "/webhooks/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    listWebhooks: {
      method: "GET",
      path: "/webhooks/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getWebhook: { method: "GET", path: "/webhooks/{id}/", keys: ["secretKey"] },
    updateWebhook: { method: "PUT", path: "/webhooks/{id}/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    patchWebhook: { method: "PATCH", path: "/webhooks/{id}/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    deleteWebhook: {
      method: "DELETE",
      path: "/webhooks/{id}/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    getPublicKey: { method: "GET", path: "/public_key/", keys: ["secretKey"] },
    getCompanyBalance: { method: "GET", path: "/account/json/balance/", keys: ["secretKey"] },
    getCompanyTurnover: { method: "GET", path: "/account/json/turnover/", keys: ["secretKey"] },
    scheduleCompanyStatement: {
      method: "POST",
      path: "/company_statements/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listCompanyStatements: {
      method: "GET",
      path: "/company_statements/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getCompanyStatement: { method: "GET", path: "/company_statements/{id}/", keys: ["secretKey"] },
    cancelCompanyStatement: {
      method: "POST",
      path: "/company_statements/{id}/cancel/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    sendInvoices: { method: "POST", path: "/billing/", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    createBillingTemplate: {
      method: "POST",
      path: "/billing_templates/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listBillingTemplates: {
      method: "GET",
      path: "/billing_templates/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getBillingTemplate: { method: "GET", path: "/billing_templates/{id}/", keys: ["secretKey"] },
    updateBillingTemplate: {
      method: "PUT",
      path: "/billing_templates/{id}/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    deleteBillingTemplate: {
      method: "DELETE",
      path: "/billing_templates/{id}/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    sendBillingTemplateInvoice: {
      method: "POST",
      path: "/billing_templates/{id}/send_invoice/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    addBillingTemplateSubscriber: {
      method: "POST",
      path: "/billing_templates/{id}/add_subscriber/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listBillingTemplateClients: {
      method: "GET",
      path: "/billing_templates/{id}/clients/",
      keys: ["secretKey"],
      pagination: { ...pagination.pages, items: "/results" },
    },
    getBillingTemplateClient: {
      method: "GET",
      path: "/billing_templates/{id}/clients/{billing_template_client_id}/",
      keys: ["secretKey"],
    },
    patchBillingTemplateClient: {
      method: "PATCH",
      path: "/billing_templates/{id}/clients/{billing_template_client_id}/",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode =
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
  | "bad_gateway";

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
