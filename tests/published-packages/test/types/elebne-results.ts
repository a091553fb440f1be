// What a call gives back.
import {
  type CreatePaymentIntentRequest,
  type CreatedPaymentIntentResponse,
  type ErrorResponse,
  type FailureCode,
  PaySpecError,
  type PaySpecErrorCode,
  type PaymentIntent,
  type PaymentIntentStatus,
  type Verdict,
  type components,
  createElebneClient,
  type operations,
  type paths,
} from "@payspec/elebne";
import type { Equal, Expect } from "./assert.js";

const elebne = createElebneClient({ secretKey: "sk_test_0" });
const options = { params: { path: { referenceNumber: "PI-30000000000000" } } };

// The spec's own names are exported.
type Schemas = components["schemas"];
export type Names = [
  Expect<Equal<PaymentIntent, Schemas["PaymentIntent"]>>,
  Expect<Equal<CreatePaymentIntentRequest, Schemas["CreatePaymentIntentRequest"]>>,
  Expect<Equal<paths["/dev/intents"]["post"], operations["createPaymentIntent"]>>,
];

const created = await elebne.createPaymentIntent({ body: { amount: 1 } });
const createdByPath = await elebne.POST("/dev/intents", { body: { amount: 1 } });
export type SameResult = Expect<Equal<typeof createdByPath, typeof created>>;
export type Response = Expect<Equal<(typeof created)["response"], globalThis.Response>>;
export type Key = Expect<Equal<(typeof created)["idempotencyKey"], string | undefined>>;
export type Attempts = Expect<Equal<(typeof created)["attempts"], number>>;

// `ok` tells data from error.
if (created.ok) {
  const { data, error } = created;
  const same: [Expect<Equal<typeof data, CreatedPaymentIntentResponse>>, Expect<Equal<typeof error, undefined>>] = [
    true,
    true,
  ];
  void same;
} else {
  const { data, error } = created;
  const same: [Expect<Equal<typeof error, ErrorResponse>>, Expect<Equal<typeof data, undefined>>] = [true, true];
  void same;
}
// @ts-expect-error `data.data` instead of `data?.data`
void created.data.data.payUrl;
// @ts-expect-error `error.error` instead of `error?.error`
void created.error.error.message;
// @ts-expect-error `payURL` instead of `payUrl`
void created.data?.data.payURL;

// A status that the provider adds tomorrow still type-checks; the known ones are named.
const found = await elebne.getPaymentIntent(options);
if (found.ok) {
  const { status } = found.data.data;
  const same: Expect<Equal<typeof status, PaymentIntentStatus>> = true;
  void same;
  switch (status) {
    case "PAID":
    case "A_STATUS_OF_TOMORROW":
      break;
    default:
      void status.toLowerCase();
  }
  // @ts-expect-error `number` instead of `string`
  const text: number = status;
  void text;
}
const tomorrow: PaymentIntentStatus = "A_STATUS_OF_TOMORROW";
void tomorrow;
export type KnownStatuses = Expect<
  Equal<Schemas["KnownPaymentIntentStatus"], "PENDING" | "PAID" | "REFUNDED" | "CANCELLED" | "FAILED">
>;

// The verdict has three values, and a switch over them is exhaustive.
export type Verdicts = Expect<Equal<(typeof created)["verdict"], "done" | "not-done" | "unknown">>;
export function act(verdict: Verdict): string {
  switch (verdict) {
    case "done":
      return "Ship.";
    case "not-done":
      return "Call again.";
    case "unknown":
      return "Ask.";
  }
}
// @ts-expect-error `"failed"` instead of `"unknown"`
void (created.verdict === "failed");

// A code is one of a closed list, and a switch over it is exhaustive.
export function explain(error: unknown): string {
  if (!(error instanceof PaySpecError)) throw error;
  const members: [Expect<Equal<typeof error.verdict, Verdict>>, Expect<Equal<typeof error.code, PaySpecErrorCode>>] = [
    true,
    true,
  ];
  void members;
  switch (error.code) {
    case "missing-key":
    case "malformed-key":
    case "wrong-key":
    case "invalid-base-url":
    case "invalid-option":
      return "Misuse.";
    case "internal":
      return "A bug.";
    case "middleware":
      return `Middleware failed; the call is ${error.verdict}.`;
    case "connect":
    case "network":
    case "timeout":
    case "aborted":
    case "unreadable-response":
    case "auth":
      return `No response: ${error.code satisfies FailureCode}.`;
    case "refused":
    case "repeated-page":
    case "foreign-page":
      return `A list: ${error.status ?? "no status"}.`;
  }
}
export function isTimeout(error: PaySpecError): boolean {
  // @ts-expect-error `"timed-out"` instead of `"timeout"`
  return error.code === "timed-out";
}
