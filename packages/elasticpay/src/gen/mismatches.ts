// Generated from specs/elasticpay/openapi.yaml by "pnpm generate". Do not edit.

import { type CallResult, type Mismatch, mismatchesOf, type Shapes } from "@payspec/runtime";

const shapes: Shapes = {
  provider: "elasticpay",
  operations: {
    createPaymentIntent: { "2XX": { $ref: "PaymentIntent" } },
    listPaymentIntents: { "2XX": { $ref: "PaymentIntentList" } },
    confirmPaymentIntent: { "2XX": { $ref: "PaymentIntent" } },
    createRefund: { "2XX": { $ref: "RefundResult" } },
    listRefunds: { "2XX": { $ref: "RefundList" } },
    createSetupIntent: { "2XX": { $ref: "SetupIntent" } },
    createCustomer: { "2XX": { $ref: "Customer" } },
    listCustomers: { "2XX": { $ref: "CustomerList" } },
    getCustomer: { "2XX": { $ref: "Customer" } },
    updateCustomer: { "2XX": { $ref: "Customer" } },
    listCustomerPaymentMethods: { "2XX": { $ref: "PaymentMethodList" } },
    createPaymentPlan: { "2XX": { $ref: "PaymentPlan" } },
  },
  named: {
    PaymentIntent: {
      type: "object",
      required: ["id", "status"],
      properties: {
        id: { type: "string" },
        amount: { type: "integer" },
        currency: { type: "string" },
        status: { type: "string" },
        client_secret: { type: "string" },
        livemode: { type: "boolean" },
        created_at: { type: "string" },
        scheduled_payment_date: { type: "string" },
        process_at: { type: "string" },
        customer_id: { type: "string" },
        payment_method: { type: "string" },
      },
    },
    PaymentIntentList: {
      type: "object",
      properties: { data: { type: "array", items: { $ref: "PaymentIntent" } }, has_more: { type: "boolean" } },
    },
    RefundResult: {
      type: "object",
      required: ["success", "status"],
      properties: {
        success: { type: "boolean" },
        status: { type: "string" },
        transaction_id: { type: "string" },
        refund_id: { type: "string" },
        message: { type: "string" },
        amount_cents: { type: "integer" },
        currency: { type: "string" },
      },
    },
    RefundList: {
      type: "object",
      properties: { data: { type: "array", items: { $ref: "Refund" } }, has_more: { type: "boolean" } },
    },
    Refund: { type: "object", properties: { amount: { type: "integer" }, status: { type: "string" } } },
    SetupIntent: { type: "object", required: ["client_secret"], properties: { client_secret: { type: "string" } } },
    Customer: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        email: { type: "string" },
        reference: { type: "string" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
    CustomerList: {
      type: "object",
      required: ["data", "has_more"],
      properties: { data: { type: "array", items: { $ref: "Customer" } }, has_more: { type: "boolean" } },
    },
    PaymentMethodList: {
      type: "object",
      properties: { data: { type: "array", items: { $ref: "PaymentMethod" } }, has_more: { type: "boolean" } },
    },
    PaymentMethod: { type: "object", properties: { id: { type: "string" } } },
    PaymentPlan: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string" },
        customer_id: { type: "string" },
        name: { type: "string" },
        state: { type: "string" },
        frequency_type: { type: "string" },
        frequency_period: { type: "integer" },
        recurring_amount_cents: { type: "integer" },
        first_amount_cents: { type: "integer" },
        total_amount_cents: { type: "integer" },
        until_further_notice: { type: "boolean" },
        currency: { type: "string" },
        start_date: { type: "string" },
        first_date: { type: "string" },
        failure_count: { type: "integer" },
        created_at: { type: "string" },
        updated_at: { type: "string" },
      },
    },
  },
};

/**
 * Tells where a success is not what the spec of ElasticPay, and hence the type of `data`, says: the first 20 places.
 * None for a refusal. Takes the result that a call gave, not a copy of it; never throws.
 */
export function mismatches(result: CallResult<unknown>): Mismatch[] {
  return mismatchesOf(result, shapes);
}

export type { Mismatch };
