// What a call takes, by name and by path.
import { createElebneClient, type CreatePaymentIntentRequest } from "@payspec/elebne";
import type { SharedCallOptions } from "@payspec/runtime";
import type { Equal, Expect } from "./assert.js";

const elebne = createElebneClient({ secretKey: "sk_test_0" });
const { signal } = new AbortController();
const path = { referenceNumber: "PI-30000000000000" };

type CreateOptions = Parameters<typeof elebne.createPaymentIntent>[0];
export type Body = Expect<Equal<CreateOptions["body"], CreatePaymentIntentRequest>>;
export type CreateOptionNames = Expect<Equal<keyof CreateOptions, "body" | "idempotencyKey" | keyof SharedCallOptions>>;
type GetOptions = Parameters<typeof elebne.getPaymentIntent>[0];
export type GetOptionNames = Expect<Equal<keyof GetOptions, "params" | keyof SharedCallOptions>>;
export type GetParameters = Expect<Equal<keyof GetOptions["params"], "path">>;

// By name.
void elebne.createPaymentIntent({ body: { amount: 1, label: "Plan" }, idempotencyKey: "order-1", signal });
void elebne.createPaymentIntent({ body: { amount: 1 } });
void elebne.getPaymentIntent({ params: { path } });
void elebne.listPaymentIntents({ params: { query: { status: "PAID", page: 2 } } });
void elebne.cancelPaymentIntent({ params: { path } });
// Where nothing is required, nothing is passed.
void elebne.listPaymentIntents();
void elebne.listPaymentIntents({});
void elebne.getProductImportTemplate();

// @ts-expect-error `lable` instead of `label`
void elebne.createPaymentIntent({ body: { amount: 1, lable: "Plan" } });
// @ts-expect-error `value` instead of `amount`
void elebne.createPaymentIntent({ body: { value: 1 } });
// @ts-expect-error `label: "Plan"` instead of `amount: 1`
void elebne.createPaymentIntent({ body: { label: "Plan" } });
// @ts-expect-error `"1"` instead of `1`
void elebne.createPaymentIntent({ body: { amount: "1" } });
// @ts-expect-error `"OPENED"` instead of `"OPEN"`
void elebne.createPaymentIntent({ body: { amount: 1, amountType: "OPENED" } });
// @ts-expect-error `{}` instead of `{ body: { amount: 1 } }`
void elebne.createPaymentIntent({});
// @ts-expect-error `()` instead of `({ body: { amount: 1 } })`
void elebne.createPaymentIntent();
// @ts-expect-error `idempotencykey` instead of `idempotencyKey`
void elebne.createPaymentIntent({ body: { amount: 1 }, idempotencykey: "order-1" });
// @ts-expect-error `, timeout: 1` instead of ``
void elebne.createPaymentIntent({ body: { amount: 1 }, timeout: 1 });
// @ts-expect-error `, params: { path }` instead of ``
void elebne.createPaymentIntent({ body: { amount: 1 }, params: { path } });
// @ts-expect-error `, body: {}` instead of ``
void elebne.getPaymentIntent({ params: { path }, body: {} });
// @ts-expect-error `()` instead of `({ params: { path } })`
void elebne.getPaymentIntent();
// @ts-expect-error `{}` instead of `{ path }`
void elebne.getPaymentIntent({ params: {} });
// @ts-expect-error `{}` instead of `path`
void elebne.getPaymentIntent({ params: { path: {} } });
// @ts-expect-error `{ reference: "PI-3" }` instead of `path`
void elebne.getPaymentIntent({ params: { path: { reference: "PI-3" } } });
// @ts-expect-error `, query: {}` instead of ``
void elebne.getPaymentIntent({ params: { path, query: {} } });
// @ts-expect-error `"PAYED"` instead of `"PAID"`
void elebne.listPaymentIntents({ params: { query: { status: "PAYED" } } });
// @ts-expect-error `stat` instead of `status`
void elebne.listPaymentIntents({ params: { query: { stat: "PAID" } } });
// @ts-expect-error `param` instead of `params`
void elebne.listPaymentIntents({ param: { query: { page: 2 } } });
// @ts-expect-error `createIntent` instead of `createPaymentIntent`
void elebne.createIntent({ body: { amount: 1 } });

// By path.
void elebne.POST("/dev/intents", { body: { amount: 1, label: "Plan" }, idempotencyKey: "order-1", signal });
void elebne.GET("/dev/intents/{referenceNumber}", { params: { path } });
void elebne.GET("/dev/intents", { params: { query: { status: "PAID", page: 2 } } });
void elebne.POST("/dev/intents/{referenceNumber}/cancel", { params: { path } });
void elebne.GET("/dev/intents");
void elebne.GET("/dev/intents", {});

// @ts-expect-error `lable` instead of `label`
void elebne.POST("/dev/intents", { body: { amount: 1, lable: "Plan" } });
// @ts-expect-error `label: "Plan"` instead of `amount: 1`
void elebne.POST("/dev/intents", { body: { label: "Plan" } });
// @ts-expect-error `"1"` instead of `1`
void elebne.POST("/dev/intents", { body: { amount: "1" } });
// @ts-expect-error `{}` instead of `{ body: { amount: 1 } }`
void elebne.POST("/dev/intents", {});
// @ts-expect-error `"/dev/intents"` instead of `"/dev/intents", { body: { amount: 1 } }`
void elebne.POST("/dev/intents");
// @ts-expect-error `idempotencykey` instead of `idempotencyKey`
void elebne.POST("/dev/intents", { body: { amount: 1 }, idempotencykey: "order-1" });
// @ts-expect-error `, idempotencyKey: "order-1"` instead of ``
void elebne.GET("/dev/intents", { signal, idempotencyKey: "order-1" });
// @ts-expect-error `, params: { header: {} }` instead of ``
void elebne.POST("/dev/intents", { body: { amount: 1 }, params: { header: {} } });
// @ts-expect-error `}")` instead of `}", { params: { path } })`
void elebne.GET("/dev/intents/{referenceNumber}");
// @ts-expect-error `{}` instead of `{ path }`
void elebne.GET("/dev/intents/{referenceNumber}", { params: {} });
// @ts-expect-error `{}` instead of `path`
void elebne.GET("/dev/intents/{referenceNumber}", { params: { path: {} } });
// @ts-expect-error `"PAYED"` instead of `"PAID"`
void elebne.GET("/dev/intents", { params: { query: { status: "PAYED" } } });
// @ts-expect-error `stat` instead of `status`
void elebne.GET("/dev/intents", { params: { query: { stat: "PAID" } } });
// @ts-expect-error `/intent"` instead of `/intents"`
void elebne.GET("/dev/intent");
// @ts-expect-error `GET` instead of `POST`
void elebne.GET("/dev/intents/{referenceNumber}/cancel", { params: { path } });
// @ts-expect-error `PATCH` instead of `GET`
void elebne.PATCH("/dev/intents");
// @ts-expect-error `OPTIONS` instead of `GET`
void elebne.OPTIONS("/dev/intents");
