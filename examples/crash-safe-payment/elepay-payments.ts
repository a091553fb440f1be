import type { components, ElepayClient } from "@payspec/elepay";
import { lookUp } from "@payspec/runtime";
import { crashSafePayments } from "./crash-safe-payments.ts";
import type { PaymentJournal } from "./payment-journal.ts";

type Body = components["schemas"]["ChargeRequest"];

/** Crash-safe payments at elepay, which has no idempotency keys: what may have been sent is looked up by its order number. */
export function elepayPayments(elepay: ElepayClient, journal: PaymentJournal) {
  return crashSafePayments({
    journal,
    namespace: "5b9d2f64-3c1e-4f0a-8d27-6e4b1a9c7f38",
    send: (body: Body, _idempotencyKey, signal) => elepay.createCharge({ body, signal }),
    lookUp: (body, startedAt, signal) => lookUp(elepay.createCharge, { body, startedAt, signal }),
  });
}
