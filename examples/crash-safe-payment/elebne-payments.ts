import type { components, ElebneClient } from "@payspec/elebne";
import { crashSafePayments } from "./crash-safe-payments.ts";
import type { PaymentJournal } from "./payment-journal.ts";

type Body = components["schemas"]["CreatePaymentIntentRequest"];

/** Crash-safe payments at Elebne, which promises that a repeat with the same key is the same payment. */
export function elebnePayments(elebne: ElebneClient, journal: PaymentJournal) {
  return crashSafePayments({
    journal,
    namespace: "2f0e7c1a-7d53-4a30-9b7e-8a6f1f0c5d21",
    // Elebne remembers a key for 24 hours.
    keyTtlSeconds: 86_400,
    send: (body: Body, idempotencyKey, signal) => elebne.createPaymentIntent({ body, idempotencyKey, signal }),
  });
}
