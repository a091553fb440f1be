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
  minorAmounts: ["/amount", "/initialAmount", "/items/*/price", "/items/*/unitPrice"],
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

/** What the error codes that the spec knows mean, each with the statuses it comes with. */
export interface ErrorCodes {
  /** Legacy, the last part of `code`: application inactive (not yet approved). */
  "10001": number;
  /** Legacy, the last part of `code`: payment method inactive. */
  "10002": number;
  /** Legacy, the last part of `code`: payment method invalid. */
  "10003": number;
  /** Legacy, the last part of `code`: card declined. */
  "10101": number;
  /** Legacy, the last part of `code`: amount invalid. */
  "10102": number;
  /** Legacy, the last part of `code`: already refunded. */
  "10108": number;
  /** Legacy, the last part of `code`: not captured, refund refused. */
  "10109": number;
  /** Legacy, the last part of `code`: not found. */
  "10111": number;
  /** Legacy, the last part of `code`: meaning not documented. */
  "10113": number;
  /** Legacy, the last part of `code`: order number missing. */
  "40012": number;
  /** Legacy, the last part of `code`: frontUrl missing. */
  "40013": number;
  /** Legacy, the last part of `code`: buyer name missing. */
  "40015": number;
  /** Legacy, the last part of `code`: buyer zip code missing. */
  "40018": number;
  /** Legacy, the last part of `code`: buyer address line 1 missing. */
  "40019": number;
  /** Legacy, the last part of `code`: buyer address line 2 missing. */
  "40020": number;
  /** Legacy, the last part of `code`: order number too long. */
  "40021": number;
  /** Legacy, the last part of `code`: order number already used. */
  "40022": number;
  /** Legacy, the last part of `code`: currency invalid. */
  "40023": number;
  /** Legacy, the last part of `code`: product name missing. */
  "40024": number;
  /** Legacy, the last part of `code`: partial refund not supported. */
  "40025": number;
  /** Legacy, the last part of `code`: refund not supported. */
  "40026": number;
  /** Legacy, the last part of `code`: request body invalid. */
  "40027": number;
  /** Legacy, the last part of `code`: source not supported for the method. */
  "40028": number;
  /** Legacy, the last part of `code`: several sources not supported for the method. */
  "40029": number;
  /** Legacy, the last part of `code`: source ID or customer ID invalid. */
  "40030": number;
  /** Legacy, the last part of `code`: source does not fit the method. */
  "40031": number;
  /** Legacy, the last part of `code`: several refunds not supported. */
  "40034": number;
  /** Legacy, the last part of `code`: resource invalid. */
  "40035": number;
  /** Legacy, the last part of `code`: offline (CPM) code expired. */
  "40101": number;
  /** Legacy, the last part of `code`: offline code invalid. */
  "40102": number;
  /** Legacy, the last part of `code`: insufficient balance. */
  "40103": number;
  /** Legacy, the last part of `code`: card not supported. */
  "40104": number;
  /** Legacy, the last part of `code`: charge already closed. */
  "40105": number;
  /** Legacy, the last part of `code`: amount limit exceeded. */
  "40106": number;
  /** Legacy, the last part of `code`: other offline error. */
  "40110": number;
  /** Legacy, the last part of `code`: elepay server error. */
  "50000": number;
  /** Legacy, the last part of `code`: error at the payment provider. */
  "50001": number;
  /** Legacy, the last part of `code`: error talking to the provider. */
  "50003": number;
  /** Account settings problem. */
  M001000: 400;
  /** Payment method not enabled. */
  M001001: 400;
  /** Wrong payment method. */
  M001002: 400;
  /** Terminal payment not enabled. */
  M001003: 400;
  /** The payment method cannot authorize without capturing. */
  M001004: 400;
  /** Required parameter missing. */
  M002001: 400;
  /** Parameter value wrong. */
  M002002: 400;
  /** The requested resource does not exist; also sent when the contract behind a source has ended, which retrieveSourceStatus tells apart. */
  M002003: 400;
  /** Resource already exists. */
  M002004: 400;
  /** Operation not supported. */
  M002005: 400;
  /** Too many resources created. */
  M002006: 400;
  /** The order number is already paid, or still in use by a valid EasyQR code; look the order up before paying again. */
  M002007: 400;
  /** Currency not supported. */
  M002009: 400;
  /** The payment method does not support several authorizations. */
  M002010: 400;
  /** The terminal of this `readerId` is not valid. */
  M002012: 400;
  /** Wrong call method. */
  M003000: 400;
  /** API key invalid. */
  M004001: 400;
  /** Authentication parameters missing. */
  M004002: 400;
  /** Operation not allowed. */
  M004003: 400;
  /** Too many requests in a short time; wait, then send again. */
  M005000: 400;
  /** Not possible in the present status. */
  M006000: 400;
  /** Another operation on the object is in progress; look the object up before trying again, the other operation may be an earlier attempt of this one. */
  M006001: 400;
  /** Operation already completed. */
  M006002: 400;
  /** EasyQR code already paid or cancelled. */
  M006003: 400;
  /** EasyQR code expired. */
  M006004: 400;
  /** Cancellation has to be done on the terminal. */
  M006005: 400;
  /** Payment is disputed, refund refused. */
  M006006: 400;
  /** A completed payment cannot be revoked; refund it. */
  M006007: 400;
  /** Merchant transaction limit exceeded. */
  M007001: 400;
  /** Merchant refund limit exceeded. */
  M007002: 400;
  /** Not found. */
  M008000: 400;
  /** Internal error at elepay; the outcome of a write is unknown, look it up first. */
  S001000: 500;
  /** The payment service could not be reached; the outcome of a write is unknown, look it up first. */
  S001001: 500;
  /** elepay is under maintenance; look a write up before repeating it. */
  S002000: 500;
  /** The payment provider is under maintenance; use another method. */
  S002001: 500;
  /** Insufficient balance. */
  U001000: 400;
  /** Insufficient balance, add funds or change method. */
  U001001: 400;
  /** Credit limit not sufficient. */
  U001002: 400;
  /** Payment limit exceeded. */
  U002000: 400;
  /** Single-transaction limit exceeded. */
  U002001: 400;
  /** Daily limit exceeded. */
  U002002: 400;
  /** Monthly limit exceeded. */
  U002003: 400;
  /** Payment information wrong. */
  U003000: 400;
  /** Card number wrong. */
  U003001: 400;
  /** Card expired. */
  U003002: 400;
  /** CVC invalid. */
  U003003: 400;
  /** Address wrong. */
  U003004: 400;
  /** Password wrong. */
  U003005: 400;
  /** Presented QR code invalid. */
  U003006: 400;
  /** The presented QR code may have been used already; check whether the order was paid. */
  U003007: 400;
  /** Presented QR code expired. */
  U003008: 400;
  /** 3-D Secure failed. */
  U003009: 400;
  /** The payer's account settings are wrong. */
  U003010: 400;
  /** The authorization has expired; authorize again. */
  U003011: 400;
  /** Rejected by the issuer or the wallet. */
  U004000: 400;
  /** Currency not supported. */
  U004001: 400;
  /** Card type not supported. */
  U004002: 400;
  /** Transaction type not supported. */
  U004003: 400;
  /** The payer's account is deactivated. */
  U004004: 400;
  /** The payer's account is reported lost. */
  U004005: 400;
  /** Transaction location not supported. */
  U004006: 400;
  /** Too many attempts by the payer; they have to wait. */
  U005000: 400;
  /** Cancelled by the payer; a new attempt is possible. */
  U006000: 400;
  /** Authorization denied. */
  U006001: 400;
  /** Transaction deadline passed. */
  U007000: 400;
  /** Payment deadline passed. */
  U007001: 400;
  /** Refund deadline passed. */
  U007002: 400;
  /** Amount out of range. */
  U008000: 400;
  /** Amount too large. */
  U008001: 400;
  /** Amount too small. */
  U008002: 400;
  /** The payer has to take a further step. */
  U009000: 400;
  /** Legacy, the whole `code` of M002007: order number already used. */
  "9_000_000_40022": 400;
}

/** The error codes that the spec knows; others may come. */
export type KnownErrorCode = keyof ErrorCodes;

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
