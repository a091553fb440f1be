import { createElepayClient } from "@payspec/elepay";

const elepay = createElepayClient({ secretKey: "sk_test_0" });

// A code pays an order, or saves a payment method of a customer and has neither order nor amount.
void elepay.createCode({ body: { amount: 500, orderNo: "order-1" } });
void elepay.createCode({ body: { amount: 500, orderNo: "order-1", shouldCreateSource: false, customerId: "cus_1" } });
void elepay.createCode({ body: { customerId: "cus_1", shouldCreateSource: true } });
void elepay.createCode({ body: { customerId: "cus_1", shouldCreateSource: true, amount: 0 } });
// @ts-expect-error `orderNo: "order-1"` instead of `description: "card"`
void elepay.createCode({ body: { customerId: "cus_1", shouldCreateSource: true, orderNo: "order-1" } });
// @ts-expect-error `amount: 500` instead of `amount: 0`
void elepay.createCode({ body: { customerId: "cus_1", shouldCreateSource: true, amount: 500 } });
// @ts-expect-error `{ shouldCreateSource` instead of `{ customerId: "cus_1", shouldCreateSource`
void elepay.createCode({ body: { shouldCreateSource: true } });
// @ts-expect-error `sourceId` instead of `customerId`
void elepay.createCode({ body: { amount: 500, orderNo: "order-1", sourceId: "src_1" } });
