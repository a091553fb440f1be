// Generated from specs/elepay/openapi.yaml by "pnpm generate". Do not edit.

import { type ErrorKinds, type Provider, type SuccessBody, type WebhookRule } from "@payspec/runtime";

const success: Readonly<
  Record<
    | "ChargeList"
    | "Charge"
    | "ChargeStatusInfo"
    | "RefundList"
    | "Refund"
    | "CustomerList"
    | "Customer"
    | "nothing"
    | "SourceList"
    | "Source"
    | "SourceStatusInfo"
    | "PaymentMethodList"
    | "Code"
    | "CodePaymentMethodList"
    | "InvoiceList"
    | "Invoice"
    | "TerminalLocationList"
    | "ReaderList"
    | "Reader"
    | "DisputeList"
    | "Dispute"
    | "SubscriptionList"
    | "Subscription"
    | "SubscriptionPeriodList"
    | "ChargeLocationList"
    | "ChargeLocation",
    readonly SuccessBody[]
  >
> = {
  ChargeList: [{ body: "object", some: ["total", "charges"] }],
  Charge: [
    {
      body: "object",
      some: [
        "id",
        "appId",
        "object",
        "liveMode",
        "amount",
        "authorizeAmount",
        "currency",
        "authorize",
        "paymentMethod",
        "resource",
        "orderNo",
        "description",
        "location",
        "locationId",
        "extra",
        "metadata",
        "cardInfo",
        "voucherNo",
        "clientIp",
        "paid",
        "refunded",
        "disputed",
        "refunds",
        "status",
        "codeContent",
        "credential",
        "paidTime",
        "refundTime",
        "expiryTime",
        "settleTime",
        "createTime",
      ],
    },
  ],
  ChargeStatusInfo: [{ body: "object", some: ["id", "appId", "liveMode", "status"] }],
  RefundList: [{ body: "object", some: ["total", "refunds"] }],
  Refund: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "chargeId",
        "liveMode",
        "amount",
        "currency",
        "metadata",
        "reason",
        "status",
        "failure_msg",
        "refundedTime",
        "createTime",
      ],
    },
  ],
  CustomerList: [{ body: "object", some: ["total", "customers"] }],
  Customer: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "liveMode",
        "defaultSource",
        "name",
        "description",
        "email",
        "phone",
        "remark",
        "operator",
        "status",
        "metadata",
        "updateTime",
      ],
    },
  ],
  nothing: [{ body: "none" }],
  SourceList: [{ body: "object", some: ["total", "sources"] }],
  Source: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "customerId",
        "liveMode",
        "paymentMethod",
        "resource",
        "description",
        "extra",
        "info",
        "cardInfo",
        "metadata",
        "credential",
        "status",
      ],
    },
  ],
  SourceStatusInfo: [{ body: "object", some: ["id", "appId", "liveMode", "status"] }],
  PaymentMethodList: [{ body: "object", some: ["total", "paymentMethods"] }],
  Code: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "liveMode",
        "codeUrl",
        "amount",
        "currency",
        "orderNo",
        "description",
        "extra",
        "metadata",
        "status",
        "charge",
        "customer",
        "source",
        "frontUrl",
        "items",
        "locationId",
        "expired",
        "expiryTime",
        "expiryPeriod",
        "createTime",
        "shouldCreateSource",
        "activeSources",
        "invoice",
      ],
    },
  ],
  CodePaymentMethodList: [{ body: "object", some: ["total", "paymentMethods"] }],
  InvoiceList: [{ body: "object", some: ["total", "invoices"] }],
  Invoice: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "liveMode",
        "customer",
        "invoiceNo",
        "name",
        "memo",
        "amount",
        "currency",
        "status",
        "operator",
        "invoiceTime",
        "sendTime",
        "paidTime",
        "expiryTime",
        "createTime",
        "fields",
        "items",
        "remark",
        "metadata",
        "enableAutoCharge",
      ],
    },
  ],
  TerminalLocationList: [{ body: "object", some: ["locations"] }],
  ReaderList: [{ body: "object", some: ["total", "readers"] }],
  Reader: [
    {
      body: "object",
      some: [
        "id",
        "appId",
        "object",
        "liveMode",
        "locationId",
        "serialNumber",
        "registrationCode",
        "metadata",
        "status",
      ],
    },
  ],
  DisputeList: [{ body: "object", some: ["total", "disputes"] }],
  Dispute: [
    {
      body: "object",
      some: [
        "id",
        "object",
        "chargeId",
        "liveMode",
        "amount",
        "currency",
        "metadata",
        "reason",
        "status",
        "resolvedTime",
        "createTime",
      ],
    },
  ],
  SubscriptionList: [{ body: "object", some: ["total", "subscriptions"] }],
  Subscription: [
    {
      body: "object",
      some: [
        "id",
        "appId",
        "object",
        "liveMode",
        "customerId",
        "customer",
        "nextChargeTime",
        "isCharging",
        "chargedPeriods",
        "metadata",
        "status",
        "createTime",
        "updateTime",
      ],
    },
  ],
  SubscriptionPeriodList: [{ body: "object", some: ["total", "periods"] }],
  ChargeLocationList: [{ body: "object", some: ["total", "locations"] }],
  ChargeLocation: [
    { body: "object", some: ["id", "name", "tel", "zip", "address", "latitude", "longitude", "note", "status"] },
  ],
};

const pagination = {
  offsets: { style: "offset", offset: "offset", limit: "limit", total: "/total" },
} as const;

export const provider = {
  name: "elepay",
  baseUrl: "https://api.elepay.io",
  hosts: ["https://api.elepay.io"],
  keys: {
    secretKey: { scheme: "basic", test: "sk_test_", live: "sk_live_" },
    publishableKey: { scheme: "bearer", test: "pk_test_", live: "pk_live_" },
  },
  errors: {
    code: ["/errorCode", "/code"],
    retryable: ["400 M005000"],
    message: ["/message", "/providerError/message"],
    field: ["/parameterName"],
    requestId: ["/requestId"],
    proof: [{ "/errorCode": "string" }, { "/code": "string" }],
    doubtful: [
      "400 M002004",
      "400 M002007",
      "400 M006000",
      "400 M006001",
      "400 M006002",
      "400 M006003",
      "400 U003007",
      "400 U009000",
      "400 9_000_000_40022",
    ],
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
      success: { "200": success.ChargeList },
      pagination: { ...pagination.offsets, items: "/charges" },
    },
    createCharge: {
      method: "POST",
      path: "/charges",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Charge },
      idempotency: { guarantee: "none" },
      lookup: {
        operation: "listCharges",
        parameters: { from: "{startedAt}", dateField: "create_time", limit: "100" },
        match: { "/orderNo": "/orderNo", "/createTime": "{startedAt}" },
        actsWithinSeconds: 900,
        settleSeconds: 60,
      },
    },
    retrieveCharge: { method: "GET", path: "/charges/{id}", keys: ["secretKey"], success: { "200": success.Charge } },
    revokeCharge: {
      method: "POST",
      path: "/charges/{id}/revoke",
      keys: ["secretKey"],
      success: { "200": success.Charge },
      idempotency: { guarantee: "none" },
    },
    captureCharge: {
      method: "POST",
      path: "/charges/{id}/capture",
      keys: ["secretKey"],
      success: { "200": success.Charge },
      idempotency: { guarantee: "none" },
    },
    retrieveChargeStatus: {
      method: "GET",
      path: "/charges/{id}/status",
      keys: ["secretKey"],
      success: { "200": success.ChargeStatusInfo },
    },
    listChargesRefunds: {
      method: "GET",
      path: "/charges/{id}/refunds",
      keys: ["secretKey"],
      success: { "200": success.RefundList },
      pagination: { style: "none", items: "/refunds" },
    },
    createRefund: {
      method: "POST",
      path: "/charges/{id}/refunds",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Refund },
      idempotency: { guarantee: "none" },
    },
    retrieveChargeRefund: {
      method: "GET",
      path: "/charges/{id}/refunds/{refundId}",
      keys: ["secretKey"],
      success: { "200": success.Refund },
    },
    listCustomers: {
      method: "GET",
      path: "/customers",
      keys: ["secretKey"],
      success: { "200": success.CustomerList },
      pagination: { ...pagination.offsets, items: "/customers" },
    },
    createCustomer: {
      method: "POST",
      path: "/customers",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Customer },
      idempotency: { guarantee: "none" },
    },
    retrieveCustomer: {
      method: "GET",
      path: "/customers/{customerId}",
      keys: ["secretKey"],
      success: { "200": success.Customer },
    },
    updateCustomer: {
      method: "POST",
      path: "/customers/{customerId}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Customer },
      idempotency: { guarantee: "none" },
    },
    deleteCustomer: {
      method: "DELETE",
      path: "/customers/{customerId}",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      idempotency: { guarantee: "none" },
    },
    listSources: {
      method: "GET",
      path: "/customers/{customerId}/sources",
      keys: ["secretKey"],
      success: { "200": success.SourceList },
      pagination: { style: "none", items: "/sources" },
    },
    createSource: {
      method: "POST",
      path: "/customers/{customerId}/sources",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Source },
      idempotency: { guarantee: "none" },
    },
    retrieveSource: {
      method: "GET",
      path: "/customers/{customerId}/sources/{sourceId}",
      keys: ["secretKey"],
      success: { "200": success.Source },
    },
    deleteSource: {
      method: "DELETE",
      path: "/customers/{customerId}/sources/{sourceId}",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      idempotency: { guarantee: "none" },
    },
    retrieveSourceStatus: {
      method: "GET",
      path: "/sources/{sourceId}/status",
      keys: ["secretKey", "publishableKey"],
      success: { "200": success.SourceStatusInfo },
    },
    listPaymentMethods: {
      method: "GET",
      path: "/payment-methods",
      keys: ["secretKey"],
      success: { "200": success.PaymentMethodList },
      pagination: { style: "none", items: "/paymentMethods" },
    },
    createCode: {
      method: "POST",
      path: "/codes",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.Code },
      idempotency: { guarantee: "none" },
    },
    retrieveCode: { method: "GET", path: "/codes/{codeId}", keys: ["secretKey"], success: { "200": success.Code } },
    closeCode: {
      method: "DELETE",
      path: "/codes/{codeId}",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      idempotency: { guarantee: "none" },
    },
    listCodePaymentMethods: {
      method: "GET",
      path: "/code-setting/payment-methods",
      keys: ["secretKey"],
      success: { "200": success.CodePaymentMethodList },
      pagination: { style: "none", items: "/paymentMethods" },
    },
    listInvoices: {
      method: "GET",
      path: "/invoices",
      keys: ["secretKey"],
      success: { "200": success.InvoiceList },
      pagination: { ...pagination.offsets, items: "/invoices" },
    },
    createInvoice: {
      method: "POST",
      path: "/invoices",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Invoice, "201": success.Invoice },
      idempotency: { guarantee: "none" },
    },
    retrieveInvoice: {
      method: "GET",
      path: "/invoices/{invoiceId}",
      keys: ["secretKey"],
      success: { "200": success.Invoice },
    },
    updateInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Invoice },
      idempotency: { guarantee: "none" },
    },
    cancelInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/cancel",
      keys: ["secretKey"],
      success: { "200": success.Invoice },
      idempotency: { guarantee: "none" },
    },
    submitInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/submit",
      keys: ["secretKey"],
      success: { "200": success.Invoice },
      idempotency: { guarantee: "none" },
    },
    sendInvoice: {
      method: "POST",
      path: "/invoices/{invoiceId}/send",
      keys: ["secretKey"],
      success: { "202": success.Invoice },
      idempotency: { guarantee: "none" },
    },
    listLocations: {
      method: "GET",
      path: "/terminal/locations",
      keys: ["secretKey"],
      success: { "200": success.TerminalLocationList },
      pagination: { style: "none", items: "/locations" },
    },
    listReaders: {
      method: "GET",
      path: "/terminal/readers",
      keys: ["secretKey"],
      success: { "200": success.ReaderList },
      pagination: { ...pagination.offsets, items: "/readers" },
    },
    createReader: {
      method: "POST",
      path: "/terminal/readers",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Reader, "201": success.Reader },
      idempotency: { guarantee: "none" },
    },
    getReader: {
      method: "GET",
      path: "/terminal/readers/{readerId}",
      keys: ["secretKey"],
      success: { "200": success.Reader },
    },
    deleteReader: {
      method: "DELETE",
      path: "/terminal/readers/{readerId}",
      keys: ["secretKey"],
      success: { "204": success.nothing },
      idempotency: { guarantee: "none" },
    },
    listDisputes: {
      method: "GET",
      path: "/disputes",
      keys: ["secretKey"],
      success: { "200": success.DisputeList },
      pagination: { ...pagination.offsets, items: "/disputes" },
    },
    retrieveDispute: {
      method: "GET",
      path: "/disputes/{id}",
      keys: ["secretKey"],
      success: { "200": success.Dispute },
    },
    listSubscriptions: {
      method: "GET",
      path: "/subscriptions",
      keys: ["secretKey"],
      success: { "200": success.SubscriptionList },
      pagination: { ...pagination.offsets, items: "/subscriptions" },
    },
    createSubscription: {
      method: "POST",
      path: "/subscriptions",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Subscription, "201": success.Subscription },
      idempotency: { guarantee: "none" },
    },
    retrieveSubscription: {
      method: "GET",
      path: "/subscriptions/{subscriptionId}",
      keys: ["secretKey"],
      success: { "200": success.Subscription },
    },
    updateSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.Subscription },
      idempotency: { guarantee: "none" },
    },
    startSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/start",
      keys: ["secretKey"],
      success: { "200": success.Subscription },
      idempotency: { guarantee: "none" },
    },
    resumeSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/resume",
      keys: ["secretKey"],
      success: { "200": success.Subscription },
      idempotency: { guarantee: "none" },
    },
    cancelSubscription: {
      method: "POST",
      path: "/subscriptions/{subscriptionId}/cancel",
      keys: ["secretKey"],
      success: { "200": success.Subscription },
      idempotency: { guarantee: "none" },
    },
    listSubscriptionPeriods: {
      method: "GET",
      path: "/subscriptions/{subscriptionId}/periods",
      keys: ["secretKey"],
      success: { "200": success.SubscriptionPeriodList },
      pagination: { ...pagination.offsets, items: "/periods" },
    },
    listChargeLocations: {
      method: "GET",
      path: "/locations",
      keys: ["secretKey"],
      success: { "200": success.ChargeLocationList },
      pagination: { ...pagination.offsets, items: "/locations" },
    },
    createChargeLocation: {
      method: "POST",
      path: "/locations",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "201": success.ChargeLocation },
      idempotency: { guarantee: "none" },
    },
    retrieveChargeLocation: {
      method: "GET",
      path: "/locations/{locationId}",
      keys: ["secretKey"],
      success: { "200": success.ChargeLocation },
    },
    updateChargeLocation: {
      method: "POST",
      path: "/locations/{locationId}",
      keys: ["secretKey"],
      bodyRequired: true,
      success: { "200": success.ChargeLocation },
      idempotency: { guarantee: "none" },
    },
    deleteChargeLocation: {
      method: "DELETE",
      path: "/locations/{locationId}",
      keys: ["secretKey"],
      success: { "204": success.nothing },
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
  | "9_000_000_40022";

/** The kinds of the codes whose status does not tell it. */
export const errorKinds = {
  "not-found": ["400 M002003", "400 M008000"],
  conflict: [
    "400 M002004",
    "400 M002007",
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
