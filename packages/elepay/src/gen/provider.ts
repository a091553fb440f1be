// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type WebhookRule } from "@payspec/runtime";

const pagination = {
  offsets: { style: "offset", offset: "offset", limit: "limit", total: "/total" },
} as const;

export const provider = {
  name: "elepay",
  baseUrl: "https://api.elepay.io",
  keys: { secretKey: { test: "sk_test_", live: "sk_live_" }, publishableKey: { test: "pk_test_", live: "pk_live_" } },
  errors: {
    code: ["/errorCode", "/code"],
    retryable: ["400 M005000"],
    message: ["/message", "/providerError/message"],
    field: ["/parameterName"],
    requestId: ["/requestId"],
  },
  sensitive: [
    "address",
    "address1",
    "address2",
    "bankAccountNo",
    "bankUserCode",
    "bankUserName",
    "billingNo",
    "city",
    "clientIp",
    "credential",
    "email",
    "extra",
    "fullName",
    "name",
    "openid",
    "operator",
    "phone",
    "pref",
    "registrationCode",
    "tel",
    "token",
    "town",
    "zip",
    "zipCode",
  ],
  operations: {
    listCharges: {
      method: "GET",
      path: "/charges",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/charges" },
    },
    createCharge: {
      method: "POST",
      path: "/charges",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
      lookup: {
        operation: "listCharges",
        parameters: { from: "{startedAt}", dateField: "create_time", limit: "100" },
        match: { "/orderNo": "/orderNo", "/createTime": "{startedAt}" },
        settleSeconds: 60,
      },
    },
    retrieveCharge: { method: "GET", path: "/charges/{id}", keys: ["secretKey"] },
    revokeCharge: {
      method: "POST",
      path: "/charges/{id}/revoke",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    captureCharge: {
      method: "POST",
      path: "/charges/{id}/capture",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveChargeStatus: { method: "GET", path: "/charges/{id}/status", keys: ["secretKey"] },
    listChargesRefunds: {
      method: "GET",
      path: "/charges/{id}/refunds",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/refunds" },
    },
    createRefund: {
      method: "POST",
      path: "/charges/{id}/refunds",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveChargeRefund: { method: "GET", path: "/charges/{id}/refunds/{refundId}", keys: ["secretKey"] },
    listCustomers: {
      method: "GET",
      path: "/customers",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/customers" },
    },
    createCustomer: { method: "POST", path: "/customers", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    retrieveCustomer: { method: "GET", path: "/customers/{customerId}", keys: ["secretKey"] },
    updateCustomer: {
      method: "POST",
      path: "/customers/{customerId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    deleteCustomer: {
      method: "DELETE",
      path: "/customers/{customerId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listSources: {
      method: "GET",
      path: "/customers/{customerId}/sources",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/sources" },
    },
    createSource: {
      method: "POST",
      path: "/customers/{customerId}/sources",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveSource: { method: "GET", path: "/customers/{customerId}/sources/{sourceId}", keys: ["secretKey"] },
    deleteSource: {
      method: "DELETE",
      path: "/customers/{customerId}/sources/{sourceId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveSourceStatus: { method: "GET", path: "/sources/{sourceId}/status", keys: ["secretKey", "publishableKey"] },
    listPaymentMethods: {
      method: "GET",
      path: "/payment-methods",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/paymentMethods" },
    },
    createCode: { method: "POST", path: "/codes", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    retrieveCode: { method: "GET", path: "/codes/{codeId}", keys: ["secretKey"] },
    closeCode: { method: "DELETE", path: "/codes/{codeId}", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    listCodePaymentMethods: {
      method: "GET",
      path: "/code-setting/payment-methods",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/paymentMethods" },
    },
    listInvoices: {
      method: "GET",
      path: "/invoices",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/invoices" },
    },
    createInvoice: { method: "POST", path: "/invoices", keys: ["secretKey"], idempotency: { guarantee: "none" } },
    retrieveInvoice: { method: "GET", path: "/invoices/{invoiceId}", keys: ["secretKey"] },
    updateInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    cancelInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/cancel",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    submitInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/submit",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    sendInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/send",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listLocations: {
      method: "GET",
      path: "/terminal/locations",
      keys: ["secretKey"],
      pagination: { style: "none", items: "/locations" },
    },
    listReaders: {
      method: "GET",
      path: "/terminal/readers",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/readers" },
    },
    createReader: {
      method: "POST",
      path: "/terminal/readers",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    getReader: { method: "GET", path: "/terminal/readers/{readerId}", keys: ["secretKey"] },
    deleteReader: {
      method: "DELETE",
      path: "/terminal/readers/{readerId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listDisputes: {
      method: "GET",
      path: "/disputes",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/disputes" },
    },
    retrieveDispute: { method: "GET", path: "/disputes/{id}", keys: ["secretKey"] },
    listSubscriptions: {
      method: "GET",
      path: "/subscriptions",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/subscriptions" },
    },
    createSubscription: {
      method: "POST",
      path: "/subscriptions",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveSubscription: { method: "GET", path: "/subscriptions/{subscriptionId}", keys: ["secretKey"] },
    updateSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    startSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/start",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    resumeSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resume",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    cancelSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/cancel",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    listSubscriptionPeriods: {
      method: "GET",
      path: "/subscriptions/{subscriptionId}/periods",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/periods" },
    },
    listChargeLocations: {
      method: "GET",
      path: "/locations",
      keys: ["secretKey"],
      pagination: { ...pagination.offsets, items: "/locations" },
    },
    createChargeLocation: {
      method: "POST",
      path: "/locations",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    retrieveChargeLocation: { method: "GET", path: "/locations/{locationId}", keys: ["secretKey"] },
    updateChargeLocation: {
      method: "POST",
      path: "/locations/{locationId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
    deleteChargeLocation: {
      method: "DELETE",
      path: "/locations/{locationId}",
      keys: ["secretKey"],
      idempotency: { guarantee: "none" },
    },
  },
} as const satisfies Provider;

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode =
  | "10001"
  | "10002"
  | "10003"
  | "10101"
  | "10102"
  | "10108"
  | "10109"
  | "10111"
  | "10113"
  | "40012"
  | "40013"
  | "40015"
  | "40018"
  | "40019"
  | "40020"
  | "40021"
  | "40022"
  | "40023"
  | "40024"
  | "40025"
  | "40026"
  | "40027"
  | "40028"
  | "40029"
  | "40030"
  | "40031"
  | "40034"
  | "40035"
  | "40101"
  | "40102"
  | "40103"
  | "40104"
  | "40105"
  | "40106"
  | "40110"
  | "50000"
  | "50001"
  | "50003"
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
  | "M002008"
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
  | "9_000_000_40022";

/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  "not-found": ["400 M002003"],
  conflict: [
    "400 M002004",
    "400 M002007",
    "400 M002008",
    "400 M006000",
    "400 M006001",
    "400 M006002",
    "400 M006003",
    "400 M006004",
    "400 M006006",
    "400 M006007",
    "400 9_000_000_40022",
  ],
  authentication: ["400 M004001", "400 M004002"],
  permission: ["400 M004003"],
  "request-failed": [
    "400 U001000",
    "400 U001001",
    "400 U001002",
    "400 U002000",
    "400 U002001",
    "400 U002002",
    "400 U002003",
    "400 U003000",
    "400 U003001",
    "400 U003002",
    "400 U003003",
    "400 U003004",
    "400 U003005",
    "400 U003006",
    "400 U003007",
    "400 U003008",
    "400 U003009",
    "400 U003010",
    "400 U003011",
    "400 U004000",
    "400 U004001",
    "400 U004002",
    "400 U004003",
    "400 U004004",
    "400 U004005",
    "400 U004006",
    "400 U005000",
    "400 U006000",
    "400 U006001",
    "400 U007000",
    "400 U007001",
    "400 U009000",
  ],
} as const satisfies ErrorKinds;

export const webhookRule = {
  provider: "elepay",
  algorithm: "hmac-sha256",
  header: "elepay-Signature",
  encoding: "hex",
  format: "t={timestamp},sign={signature}",
  signed: "{timestamp}.{body}",
  secretEncoding: "utf8",
  timestampFormat: "seconds",
  toleranceSeconds: 300,
  eventType: "/type",
  eventId: "/id",
} as const satisfies WebhookRule;
