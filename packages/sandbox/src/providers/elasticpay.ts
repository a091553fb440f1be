import type { OperationHook, ProviderHooks } from "../act/provider-hooks.js";
import { Refused } from "../request/refused.js";
import { isObject } from "../spec/pointer.js";
import { hashOf } from "../world/dice.js";

const DAY = 86_400_000;

/** A payment is scheduled from today to 366 days from now, with a method that is saved at the customer. */
const createPaymentIntent: OperationHook = (context, { values: { body } }, next) => {
  const { scheduled_payment_date: date, payment_method: method } = isObject(body) ? body : {};
  if (typeof date !== "string") return next();
  const today = Math.floor(context.now / DAY) * DAY;
  const days = (Date.parse(date) - today) / DAY;
  if (!(days >= 0 && days <= 366)) {
    throw new Refused("invalid", "scheduled_payment_date must be from today to 366 days from now.", {
      field: "body/scheduled_payment_date",
    });
  }
  if (context.find("paymentMethod", method) === undefined) {
    throw new Refused("invalid", "A scheduled payment needs a saved payment method.", { field: "body/payment_method" });
  }
  return next();
};

/**
 * A publishable key confirms only with the intent's own client secret. A method that is not saved comes from the
 * browser widget and can be used once.
 */
const confirmPaymentIntent: OperationHook = (context, { values: { body, header, path }, caller }, next) => {
  const intent = context.need("intent", path["id"]);
  if (caller.kind === "publishable" && header["X-Client-Secret"] !== intent.value["client_secret"]) {
    throw new Refused("key-kind", "A publishable key needs the client secret of the payment intent.");
  }
  const { payment_method: method } = isObject(body) ? body : {};
  const isToken = typeof method === "string" && context.find("paymentMethod", method) === undefined;
  if (isToken && context.find("usedToken", method) !== undefined) {
    throw new Refused("invalid", `The payment method ${method} was used already.`, { field: "body/payment_method" });
  }
  const response = next();
  if (isToken) context.remember("usedToken", method);
  return response;
};

/** What ElasticPay does beyond its spec. */
export const elasticpay: ProviderHooks = {
  // The id of the signing key: another one for another secret, and no way back to it.
  deliveryHeaders: (secret) => ({ "X-Webhook-Key-Id": `whkey_${hashOf(secret).toString(16).padStart(8, "0")}` }),
  check: (_, { caller, values: { header } }) => {
    if (caller.kind !== "platform" || header["X-Biller-Account"] !== undefined) return;
    throw new Refused("invalid", "A platform token needs the X-Biller-Account header.", {
      field: "header/X-Biller-Account",
    });
  },
  operations: { createPaymentIntent, confirmPaymentIntent },
};
